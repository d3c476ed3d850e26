<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About WA Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An independent program under the Apache License 2.0. It is not made, endorsed or supported by Amazon Web Services; AWS and Well-Architected are marks of their owner. Risk levels are estimates and may differ from those of the AWS tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of cloud workloads along the Well-Architected Framework and any custom lens, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WA Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that day the gaps show again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk accepted: {count} practices of {questions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk accepted: {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers and the risk stay as they are. The decision is kept with the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it bearable for now, and what would change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for it; named in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  {practice} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionDelegate</name>
    <message>
        <source>Known owners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>Action {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. What you entered is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about one gap or several, by whom and until when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this review S is {small}, M {medium}, L {large}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices it closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionLink</name>
    <message>
        <source>Open {action}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About WA Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system: light, dark or high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy answers from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a lens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next reviews as a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a significant change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what is to be verified…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park something for later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind of overdue reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to a skipped question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save milestone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or pause the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary on the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What good looks like, on the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerChangesModel</name>
    <message numerus="yes">
        <source>%n answer(s) not copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this lens version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk {risk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, to be copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersPreview</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) would leave High</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) would rise to High</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Client-visible notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show risk changes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers} and {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in {questions} will change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplyTemplateDialog</name>
    <message numerus="yes">
        <source>%n answer(s) filled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) refused:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) would have too many lenses.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply a template to %n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds the template&apos;s lenses where they are missing, and fills open answers and empty notes. What was said before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It would fill %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template yet. Save a review as a template first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to fill: all that it says is said there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n workload(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendeeTable</name>
    <message>
        <source>Enter begins the next line. Lines such as “Name, role” can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendeesModel</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorBar</name>
    <message>
        <source>Stay anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my login name ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is reviewing? Your name signs changes in the history and stays in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs your changes in the history from now on. What was signed before stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to stay anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my login name ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwsDialog</name>
    <message>
        <source>AWS takes it as it is, as far as is documented: nothing speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>AWS takes it as it is, as far as is documented; %n point(s) are better mended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>AWS takes what is written, as far as is documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>AWS takes what is written, as far as is documented; %n piece(s) of advice stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AWS would still refuse what is written, on %n point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As it is, AWS refuses it on %n point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes taken: {taken}. All else is written as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids become legal, texts are cut at AWS&apos;s limits, rules have one level each and a default, and the guidance of WA Desktop goes into the texts. Order and ratings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It takes %n file(s) of at most 500 KB.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lens files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend in the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what AWS needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens written anew for AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file with the fixes taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will AWS accept this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will AWS accept “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write for AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Written for AWS: {names}. {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwsPoints</name>
    <message numerus="yes">
        <source>AWS refuses this: %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better mended: %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BenchmarkView</name>
    <message>
        <source> · not archived, at least 60% answered · the lowest score first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) compared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It names no workload, client, day or tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the benchmark without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box holds the middle half of the others, the line in it is their median. The percentile is the share of the others with a lower score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads by score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Beside the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Nothing is done yet. Drag a card here when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is under way. Drag a card here when it is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting to be begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was turned down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{status}: %n action(s), {days}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{status}: no actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Make actions from the gaps, or begin with a new one. Here you see how far each of them is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to “{status}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoughtList</name>
    <message>
        <source>What is bought</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetInputs</name>
    <message numerus="yes">
        <source>%n working day(s) of one person until {date}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) of {people} people until {date}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Budget in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date to count the days until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No high risk left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Out of reach for %n question(s), which nothing brings below high. The fewest days for all others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of reach for %n question(s), which nothing brings to no risk. The fewest days for all others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the budget is said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>%n of them are reviewed along it already and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying the lens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archiving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are in the folder already are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files written into “{folder}”: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its questions are added to each review; all answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens applied to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PDF each, compared with the last milestone. Each takes a second or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the archive: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove tags from %n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n workload(s) along “{lens}” too?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n were left as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags removed from {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the archive: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write the reports of %n workload(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing} {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{workloads} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{workloads}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkAskDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n action(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another owner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archive %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {days} days, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review data as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n out of the archive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} · {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkDueDialog</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date of the chosen actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkEffortDialog</name>
    <message>
        <source>Effort of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort of the chosen actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S, M, L, or days such as 3 or 0.5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkExportDialog</name>
    <message>
        <source>Also what was noted of a significant change; both are not for the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are in the folder already are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON file each: properties, answers, notes, risks, actions and decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With internal notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write the review data of %n workload(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkOwnerDialog</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the chosen actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkTagDialog</name>
    <message>
        <source>A workload that has this key already gets the new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as team or cost-center</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkValueDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BurnDownChart</name>
    <message>
        <source>Burn-down of the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left if done when due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusinessFields</name>
    <message>
        <source>If not, a practice that does not apply keeps its question at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A counts as not in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders the improvement plan. Drag a pillar, or move it with Ctrl and an arrow key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars by priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices answered N/A count as in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own order of pillars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CadenceFields</name>
    <message>
        <source>Counted from the last milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes before the cadence, once. Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cadence} · next {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%n next review(s), each as a whole day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file into a calendar. A later file moves the days of this one and adds no second ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint {number} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>A review is due now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {day}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save milestone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message numerus="yes">
        <source>%n character(s) too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new region, architecture, team or demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review is due from now on, until the next milestone is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the note back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message numerus="yes">
        <source>%n change(s) in the history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong with this workspace</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chain digest of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it outside of this file. Entries changed or taken away later show when it is checked against: wa-desktop check --head, then the digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message>
        <source>no choice of this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}, remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenList</name>
    <message>
        <source>Choose another, or stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenPrioritiesModel</name>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsView</name>
    <message>
        <source> · the first {count} are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · the most high risks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{medium} medium</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorField</name>
    <message>
        <source>{name}: choose a color</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>{count} high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>As at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommonGaps</name>
    <message>
        <source>Most common gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%n practice(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s) dropped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) dropped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Actions done in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on pillars and lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other changes of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score per pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores, actions and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: note changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareScores</name>
    <message>
        <source>Filled: {after}. Dashed: {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither state has a score along this lens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>What changed between the two states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>A milestone as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between “{before}” and “{after}” all answers, notes, actions and decisions are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different states to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestone yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save milestone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save one at the end of a workshop. Then every later state can be compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same state twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This milestone cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look at a milestone. Go back to the review of now to compare states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionCompleter</name>
    <message>
        <source>Choices to name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Choices joined by &amp;&amp; and ||, such as first &amp;&amp; !second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every other case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: some practices are not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more: {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk is estimated from the documented level of each practice; the AWS tool may show another result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score per pillar, 0 to 100; no milestone to compare with yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels of this lens are our judgement; AWS publishes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hold the question at {risk}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To lower the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: today   dashed: milestone “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: “{here}”   dashed: “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} in the AWS documentation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the author in the files’ properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter writes in a cell, Delete takes a line away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this workload: it stands on the first pages of the full report and in every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter after each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyAnswersDialog</name>
    <message numerus="yes">
        <source>%n question(s) copied from {source}. {key} takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workload, then a state of it. You see every change before anything is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy answers into {workload}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {source}. The space bar ticks a question, ← and → go to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy with these options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyPreview</name>
    <message>
        <source>Evidence and flags are never copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here and there, the same is said, or nothing was said there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind the notes: they are of another client ({client}) and would be readable here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes stay behind: they are of another client ({client}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices answered here, questions that do not apply here and notes written here stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is answered there is answered here, too, and some of it differently. Untick “{option}” to see where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no named client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopySource</name>
    <message>
        <source>Find a workload or client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload has these words in its name or client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to copy from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed along {lenses}: no lens in common with this review, so there is nothing to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States to copy from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only workload here, and it has no milestone yet. Add a workload or save a milestone first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {practices} practices answered along {lenses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens} is version {theirs} there and {ours} here; what both versions ask is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopySourcesModel</name>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lens in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier states of this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {practices} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} · archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountChip</name>
    <message>
        <source>Show only: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message numerus="yes">
        <source>%n workload(s) not begun or on an older version</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All have begun, and all are on the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload uses this lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads on an older version or not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer marked as saved is safe on disk. You can go on; if things look wrong, start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in WA Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report below holds no answers and no names. It was kept as {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Decision {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was weighed, what was chosen, and which pillars gain and pay for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked questions and practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars that gain and pillars that pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day; from then on it shows as a gap again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk of these is accepted; a question stands for all its practices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made a decision necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided, with its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this option and not another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>+ {pillar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a decision to read it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: time to look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired: it shows as a gap again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars that gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars that pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{practice}: not in this review any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− {pillar}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliverableList</name>
    <message>
        <source>Deliverables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deliverables</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignFields</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>12 digits each; a pasted list is split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS account ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (ARN from AppRegistry)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the architectural design</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskLinks</name>
    <message>
        <source>No workshop is under way. Plan and start one on the Workshop page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Choose a file name that ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>%n better</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a rule in one version alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other rules, same result for the %n possible selection(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceBody</name>
    <message>
        <source>Both versions ask the same in the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the draft “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a draft of {name} already; it is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written in it is lost. Published versions stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueChoice</name>
    <message>
        <source>+{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in {days} days, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>Delete takes the date away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>%n in the next 30 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export to a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is overdue, and none is due in the next {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueRows</name>
    <message>
        <source>Reviews that are due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source> (copy {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answers along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy gets all properties and lenses, but no milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy gets the lenses, and the answers and notes if you want them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffortDaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of S, M and L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days are S, M and L?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L, large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses give the effort of a practice as a size. The days are those of one person, in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M, medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffortField</name>
    <message>
        <source>Days, or S, M, L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort {size}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndField</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndWorkshopDialog</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) covered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to verify</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A milestone with all answers and risks as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recap of {time}: {covered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot go on or be changed after that. To go on another day, pause it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the list of milestones; the recap has its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decisions}, {parked}, {verify}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{title}, {kind}, {sureness}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceAdding</name>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add files as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshot {time}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {time}.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>{evidence}
{letter}: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>New link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files, pictures, links or text as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here that could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone here that could be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste: copy files, a picture, a link or a text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceFilePanel</name>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program for this kind of file was found: save a copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a copy in the program for it; changes made there are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceFooter</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said or gave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceIntake</name>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceParts</name>
    <message>
        <source>Add a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files, a picture, a link or a text from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this piece: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was said, drop files or links here, or paste a picture of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{up} and {down} go through the list from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePreview</name>
    <message>
        <source>Beginning of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message numerus="yes">
        <source>%n more piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+ Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamplesDialog</name>
    <message>
        <source>+ {gains}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with this example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions of the guide, with numbers to be made your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No example has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lenses of this review have no example decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− {costs}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name} ({number} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacilitatorNotes</name>
    <message>
        <source>For the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To open the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a good answer sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening question, probes, red flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which questions: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>No longer only: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMenuButton</name>
    <message>
        <source>Archived ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter the workloads, %n choice(s) in force</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter · {count} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which clients?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which industries?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which lenses?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which tags?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the filter of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a filter of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterTicksDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingPlace</name>
    <message>
        <source>Line {line} · {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file around the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend in the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio can open it once it is JSON with an object in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was skipped, because it has no pillars of questions as a lens has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n AWS limit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let pass</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n finding(s) to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to deliver, %n hint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <source>It can be published here; AWS would refuse %n point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>Every document says DRAFT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let pass…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark goes when every red finding is mended or let pass with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsTree</name>
    <message>
        <source>Before delivery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishDialog</name>
    <message numerus="yes">
        <source>%n action(s) are done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to set to Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, leave the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done, set %n answer(s) to Yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question’s risk changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The risk of %n question(s) falls.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These practices are closed by that. Choose the answers that become Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FontBox</name>
    <message>
        <source>Roboto (ours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{font} (not installed here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message numerus="yes">
        <source>%n field(s) to mend before this can be saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>risk: {risk}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontierChart</name>
    <message>
        <source>Days of work against risk left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of work against risk left: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrozenBar</name>
    <message>
        <source>Milestone “{name}”, {day} – nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>Accept this risk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {count} risks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action for each chosen gap that is not planned yet (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action for each gap shown that holds its question at its risk and is not planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a gap that is not planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a gap whose risk is not accepted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gap shown that holds its question at its risk is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one action of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {count} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action closes at most {count} gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action that closes all chosen gaps (Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan all that matters ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who lives with the risk, why and until when (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} entries shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapChips</name>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapHead</name>
    <message>
        <source>Find a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the gaps as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Most common gaps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapPanel</name>
    <message>
        <source>Accept this risk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a gap to see how to close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knew in the review. Find out first; it may be in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: some practices of it are not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more: {practice} ↗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has no gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} in the AWS documentation ↗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n risk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not applicable: %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <source> · bars show the share of the workloads that use the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s) missing where a question is at risk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) accepted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer some questions; every practice that is missing then appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question at risk misses a practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question of this review is at high or medium risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice’s level of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads with this gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} at high risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodSheet</name>
    <message>
        <source>Signs that it is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lens tells nothing more about this practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>Add choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add choice to: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but “None of these”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of group: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove group: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no choice yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} – {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {choices}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsBuilder</name>
    <message>
        <source>As groups this would be too long to read; the text says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups for {count} choices put together in this way; the text says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups while the text is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written otherwise in the text; same result. A change here rewrites the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideArticle</name>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt in this review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the decision as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision to adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design principles it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General design principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a review goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars that gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars that pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices that name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that serve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more: {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services named in this guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pillars in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To open the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a good answer sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} in the AWS documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions}, {practices}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideNav</name>
    <message>
        <source>Nothing in the guide has all these words. Try fewer, or only their beginnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars, practices, services and decisions to look up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>- {option}: gains {gains}; costs {costs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high risk without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low risk without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium risk without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effort} (our estimate)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Best practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderTools</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatPart</name>
    <message>
        <source>Questions by pillar, coloured by risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) still being counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads by risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most high risks first, then the most medium ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryChips</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what moved a question’s risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryLinks</name>
    <message>
        <source>Changes are signed by nobody from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are signed by {name} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All {total} looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of this review is kept here from now on: who, when, before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the history fits what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry in hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportResults</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message numerus="yes">
        <source>%n JSON file(s) skipped as no lens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wording from your AWS account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lens studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the projector&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the report page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneTabs</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in reports and shown to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in this workspace: in no report and on no projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lane}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanesEditor</name>
    <message>
        <source>For the client… (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a note: bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a note: italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a note: list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a note: write or preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for us… (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in this workspace: in no report and on no projector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {limit}: AWS’s tool will cut this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: who may read them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensBox</name>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens}: {high} high, {medium} medium, {none} no risk, {open} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensChoice</name>
    <message>
        <source>All lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The answers to %n question(s) go for good with the lens you take out. Open the review first to be able to undo it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers to %n question(s) go with the lens you take out; Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LensChoicesModel</name>
    <message numerus="yes">
        <source>%n pillar(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensDelegate</name>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensExport</name>
    <message>
        <source>A lens is a JSON file: choose a file name that ends in .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {name} is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensPanel</name>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) use an earlier version.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A review uses an earlier version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lens to see what it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · changed {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as imported…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for AWS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a newer version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them by name, to open one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels of this lens are our judgement; AWS publishes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade reviews…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a lens of your own in the studio, beginning from this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the next version of this lens in the studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions}, {practices}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensPreview</name>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no question to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lens asks nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pillar has no questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried as a reviewer would answer it. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} no risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lenses</name>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LensesPage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lens(es) in this workspace</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop lens files and folders here to import them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved with every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {name} is published as version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Custom lenses in the JSON format of the AWS WA Tool can be imported; files and folders can also be dropped onto this page. A review keeps the version it was begun with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lens has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, alias and description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Opens {host} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not opened: {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({host})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListMessage</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>•  and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>•  {refusal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTabs</name>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to look at the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest, verified ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone {number} · {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone {number} · {moment} · automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestone yet. Save one at the end of a workshop: it freezes the review as it is, and later states are compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of this milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the stored text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score per pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The milestone in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review as it stands, against the last milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no milestone to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>Also how dates and numbers are written. What people wrote stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document control…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: {paper}, as the theme has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered for reviews without a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered for {client}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} parts of the full report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainAndPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainFields</name>
    <message>
        <source>AWS Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client (if there is one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frankfurt, eu-central-1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own data center, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a place or code and press Enter; arrow down shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>All answers saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers saved · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace may not be written, so it is open for reading only. Save a copy of it to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workspace} – WA Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>flagged for follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixCanvas</name>
    <message>
        <source>Matrix of effort and impact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixThumb</name>
    <message>
        <source>Effort and impact. {counts}. Open the large matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort and impact: no actions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the large matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>A dashed circle stands where an effort that nobody has named is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions by impact for each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions of this plan are marked as not to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a circle to change effort and impact, or use {keys} and the other arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the plan has actions, this shows which are quick wins and which are major work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what will not be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>AWS refuses: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most}; AWS may cut it after {api}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}; AWS may cut it after {api}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {choice} ▾</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&amp;&amp; or || is expected before {token}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--drop-notes needs --notes or --internal-notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 in the middle, 100 at the rim; the further out, the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 practice in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash in a text must be written twice: \\.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A best practice that was answered with “I don’t know”. Until somebody checks, it counts as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain digest has 64 digits and letters from 0 to 9 and a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice id is expected before {token}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed high risk had stood for 1 day (median).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed high risk had stood for {days} days (median).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing parenthesis has no opening one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing between a key and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A color is written like #2f6feb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma stands before a closing bracket; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition of the two questions cannot be read; mend it before merging them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date that has passed while there is still something to do turns red and has an exclamation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision weighs at most {count} options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be named {name} there. Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file kept as evidence was changed (digest {digest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap is a practice that is not in place in a question at high or medium risk: answered with No or “I don’t know”, or not answered yet. Accepted risks are among them. The share is of the workloads with at least one answer along the lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in double quotes is expected here; write keys in quotes, and no comma before a closing brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language is written like en or en-GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lens has no id; its name tells it from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lens is a JSON file: choose a file name that ends in .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lens is written as .xlsx or .csv; give {name} one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link starts with https:// or http://, has no spaces and at most 2,048 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo has at most {count} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo is a PNG or JPEG picture; this file is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone of “{workload}” was saved with “{name}”, so it stays as long as that workload does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone&apos;s name has 3 to 100 characters, at least three of them no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minor version needs a lens it is a version of; name that with --as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 0 to 100 for a pillar, made of the risks of its questions. It shows a direction; it is no grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a lens: the questions on one concern, such as security or cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pillar either gains or pays, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan has at most {count} actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice that does not apply counts as in place, so that it does not keep a question at risk. A question that does not apply, or of which no practice applies, has no risk and stays out of the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of another pillar has the id {id} too; AWS cannot answer the two apart. Change one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question or best practice that has no meaning for this workload, with the reason why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating is provisional while some practices of the question have no answer yet. It may change as they are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark has at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review ends with a milestone. The next one is due after the workload&apos;s cadence, on a day that was set, or at once after a significant change. It is overdue when that day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk follows from the answers given in the review by the rules of the lens. It is an estimate by those who were in the room, not an audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk that somebody has decided to live with until a day. It stays a risk and is looked at again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “{table}” belongs to something in “{parent}” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second block of the type {type}; AWS takes one. Join their content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second choice whose id ends in _no, which stands for None of these; only the first is asked. Rename or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second rule for this level; AWS takes one for each. Join the conditions with || or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set of questions for one kind of system, with rules that turn answers into risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state of the review that was saved and does not change any more, to compare later ones with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template cannot be archived; delete it when it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template has at most {count} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template has no milestones; they belong to the reviews that begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template holds answers and notes; workshops, plans and decisions belong to a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is no review yet, so there is nothing to report on; begin a review with it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is broken by a line end or another control character; write \n or \t in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of the lens holds half a character, so it fits no table; mend what its check finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that starts here is never closed by a double quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here, or is no JSON: write text in double quotes, no comma before a closing bracket, and no comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version&apos;s name has 1 to {most} letters, digits and periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver names a finding of the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way to work or to build that is known to prevent harm. It is in place, or it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload has at most {count} decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload has at most {count} milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload is gone that was never deleted; entry {number} of the history is its first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workload is in the trend from its first milestone on. More workloads bring more risks, so high risks per reviewed workload stand beside the sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop has at most {count} attendees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop&apos;s name has 3 to {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace has at most {count} themes; delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS account ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS wants a displayText here; write what the reader finds or is to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS wants a text here; write what the reader finds or is to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS wants an improvement plan for every choice but “None of these”; write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS wants an improvementPlan for every choice whose id does not end in _no; add one with a displayText.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted risks, exclusions and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action tracker of the architecture review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action {label} of the improvement plan for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions by effort and impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions done in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions left and what the plan’s dates leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions left, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an improvement plan that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After \u four hexadecimal digits are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on what to do about the one question at risk, by whom and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on what to do about the {count} questions at risk, by whom and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All high risks are in {pillar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All live actions together come to {days} of one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All medium risks are in {pillar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} open actions are due within 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} open actions are overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} open actions are quick wins: they help much and take little effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} questions are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} questions wait for their first answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} workloads carry high risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AWS Region is written like eu-central-1, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account id has 12 digits; this one has not: {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action cannot wait for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action has at most {count} links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action has at most {count} practices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action it depends on is not in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action of the plan cannot be added to it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is no readable text; write it in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attendee&apos;s name and role have at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id has {least} to {most} letters A to Z, digits and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opening parenthesis is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another choice of this question has the id {id}; give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another item has the id {id}; give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pillar has the id {id}; give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question of this pillar has the id {id}; AWS wants unique ids. Change one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the one question that is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the {count} questions that are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers or figures were changed outside WA Desktop, and which of them cannot be told. Compare with a backup copy; nothing is mended here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architectural design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked now only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked then only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {count} findings are waived; mend some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk, {label}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace all questions are done in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace one question stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace {count} questions stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors: {authors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practices answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practices that are in place once it is done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules of the lens the answers leave no risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules of the lens the answers leave no risk. It does not say that nothing can happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day, or close this and choose “No date”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name that ends in one of {endings}, or name a “--format”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that can be read, or mend this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place between two items to split at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a practice to split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an industry type from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one part of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most {count} business priorities, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most {count} lenses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose every lens once, from those in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose status, impact, size and owner from the list in the cell; an owner who is not in it can be typed. Dates are real dates and days are numbers, so that both sort and add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two pillars, questions or choices to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared: answered now, and without risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the rules with a default of high risk: silence must not look like safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed and new risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed counts questions that stopped being at high or medium risk in this quarter, new those that are at risk now and were not when it began. A risk held for less than a day counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest to a lower risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: {before} and {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the one question that was answered only in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the {count} questions that were answered only in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom lens {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it at the end of a word, to at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day that was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in brackets are assumed: nobody has estimated them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of S, M and L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide who plans for the one high risk: it has no action, and nobody has accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide who plans for the {count} high risks: none has an action, and nobody has accepted them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and accepted risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the draft, or take it from a backup copy; no review depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on {day} by the cadence of its reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on {day}, the day that was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due since {day}, when a significant change was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each half needs a practice; choose another place to split at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each label is an action of the plan: the higher, the more it helps; the further to the left, the less work it is. The filled ones are to be done first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lens brings rules for every question, listed at the end of this report. They are read in order and the first one that is true gives the risk. A practice answered with Yes counts as in place. No, “I don’t know” and practices without an answer count as not in place. A practice holds a question at its risk when it belongs to a smallest set of practices that would lower the risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lens brings rules for every question. They are read in order and the first one that is true gives the risk. A practice answered with Yes counts as in place. No, “I don’t know” and practices without an answer count as not in place. A practice keeps a question at its risk when it belongs to a smallest set of practices that would lower the risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lens brings rules for every question; the first one that is true gives the question&apos;s risk. The counts are questions of all lenses that a workload is reviewed along, as they are answered at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each question counts 100 when no risk was found, 50 at medium risk and 0 at high risk. A pillar&apos;s score is the mean of its questions that have such a risk. Open questions and questions that do not apply are left out; a pillar with nothing to count has no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each workload counts as its last milestone by the end of the quarter saw it; the last line counts all workloads as they stand now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort and impact of the actions still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort in days of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort in days: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort not known, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort: {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efforts are rough, and meant for one person. Where only a size is known, small counts as {small}, medium as {medium} and large as {large} days; where nothing is known, medium is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries were taken from its end or changed since, or the digest is that of another workspace. Compare with a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries {first} to {last} of the history are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the history cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the history follows the end of its workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the history has an impossible number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the history is empty, although its workload is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the history is empty, although its workload was never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the history is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the history says that its workload was deleted, but it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the history stands under another workload, time, question or risk than it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} of the history was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: QuestionId is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: QuestionId “{id}” is no question of the lens {lens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: SelectedChoices must be a list of choice ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: {key} holds half a character, which no file can keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: {key} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: {key} is unknown here; the keys are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: {key} must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: {key} must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: {key} must be one of {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: {key} must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}: {key} names “{choice}”, which is no choice of the question {question}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer gives {level}, because default is the only condition. Add a rule for NO_RISK, or make this NO_RISK if the question only asks for information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attendee has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every best practice that is missing in a question at risk, with what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every best practice with its answer, the reason where it does not apply, and the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every one of the {count} open actions has an owner and a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pillar that could be rated scores 100 of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every practice that is not in place in a question at risk, with what to do about it. Practices at high risk come first within their question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question by pillar, with its risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question whose risk is another one than then, those to look at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question with its risk, why it is rated so, and what was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the lenses ask applies to this workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM and TO are the same workload; name one of its milestones with --milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure {number}. {caption}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in anew and save it; no answer depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings by pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First comes the workload with the most questions at high risk, then the one with the most at medium risk, then the one with the most open questions. A question for which no rule matched stands with the medium ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: at risk, and not answered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the file is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From high to medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{before}” ({before_day}) to “{after}” ({after_day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further risks at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at most 50 tags, each key once; a key has 1 to 128 characters, a value at most 256, and only _ . : / = + - @ as signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every stop 1 to {count} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the decision a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the lens a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H high, M medium, N no risk found, U open, A not applicable, X no rule matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map: {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk: {high}. Medium risk: {medium}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far this goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How risks are rated: page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was counted: page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the risk levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement plan for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement plan: {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a condition default means the default rule; give the choice another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a condition the id default means the default rule; give the choice another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In gray: the risk falls once all actions that name the question are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this review a practice that does not apply counts as not in place. A question that does not apply, or of which no practice applies, has no risk and stays out of the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be made. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as a draft; “report --check” lists what is to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON object with every key once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not reviewed along this lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is reviewed along another version of this lens; upgrade it on the milestones page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells the state of {day}. What has changed since then is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed outside WA Desktop. Compare with a backup copy; figures are not made again from such answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed since then and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers are those that the history tells of. Mend it: the figures are made again from the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the blocks of this type; up to {most} resources stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the rules so that each level has one; every selection is rated as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the first {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept there by {practices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later or without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out this rule, which never decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the empty address out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the empty description out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these keys out. To have their guidance in AWS, let the lens be written anew instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this address out; it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this key out; it has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this key out; null says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by the plan’s dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens details: {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens overview: {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 60% of its questions are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: {level} (derived from the lens’s rules)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the architectural design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked questions and practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links within the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo of {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers the risk of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with WA Desktop {version} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked for follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone number {number} is not an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone {number}, “{name}”, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone “{milestone}” of “{name}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone “{milestone}” of “{name}” is not the one that the history tells of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone “{milestone}” of “{name}” is not the one that was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone “{milestone}” of “{name}” was saved along a lens that is another one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone “{name}” was changed outside WA Desktop and is not shown. Open a backup copy of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most common gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most high risks are in {first} ({most}) and {second} ({next}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most medium risks are in {first} ({most}) and {second} ({next}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A: does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN and Infinity are no JSON; write a text in quotes or a number, or leave the key out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name --budget or --target, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an owner for the one action that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one AWS Region or one other location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at most 100 account ids, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at most 50 AWS Regions, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at most five other locations, each once and with 3 to 25 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at most {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name owners for the {count} actions that have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file to write with “-o FILE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the practices whose risk is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the recap&apos;s file with the ending .md or .html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has been planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has been planned yet. These practices hold the worst risks where they are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is planned for this risk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of the plan was done in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No best practice is missing in a question at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font has these characters: {letters} and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font has these characters: {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No high risk was found; one medium risk remains, in {pillar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No high risk was found; two medium risks remain, in {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No high risk was found; {count} medium risks remain, all in {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No high risk was found; {count} medium risks remain, all in {pillar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No high risk was found; {count} medium risks remain, spread over {pillars} pillars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No high risk was found; {count} medium risks remain, {part} of them in {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No high risk; one medium risk remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No high risk; {medium} medium risks remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open action is a quick win; what helps most takes more effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open action is due within 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pillars, questions or practices were found; give their columns the headers Pillar, Question and Practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice is missing in a question at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question could be rated: none applies, or the lens has no rule for its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question has another risk than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question here has a risk to score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question of this review applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question stands at high or medium risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question was talked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question without risk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions are named at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question’s risk is another one than then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk found so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk has been accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was found in one question: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was found in the one question that could be rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was found in the {count} questions that could be rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was found in two questions: {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was found in {count} questions, among them {first}, {second} and {third}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was found in {count} questions: {first}, {second} and {third}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was found in {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was found in {pillar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule has the condition default, so a selection may match none. Add one as the last rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule names the choice {id}, so the level does not depend on it. Name it in a condition, or let its id end in _no if it stands for None of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of the lens speaks about these answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No selection gives {levels}, because no rule has that level. Add a rule unless it is never to come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No selection gives {level}, because the rules before default cover them all. Narrow one of them unless it is never to come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trade-off and no accepted risk is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload carries high risk; one of {total} carries medium risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload carries high risk; {medium} of {total} carry medium risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload has been reviewed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload that is not archived has the client “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workshop was recorded, and nobody is named as the owner of the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workshop was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workshop was recorded. The review is owned by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could say whether this is in place: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered yet; the question may hide a risk or a strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written a headline or a summary, so the report opens with generated sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is newly at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is recorded so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} open actions has both an owner and a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these cannot be merged with a practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these questions is one of a built-in lens, so there is nothing to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable (N/A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in place: {title}, and one more practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in place: {title}, and {count} more practices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in place: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: {lenses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since version {version}; change something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds back the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects and lists are nested deeper than {depth} levels here; a lens has nine. Flatten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {total} questions, {high} are at high and {medium} at medium risk; {share} are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action worth {effort} brings all of them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action worth {effort} brings it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action worth {effort} brings one of them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action worth {effort} brings {count} of them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action worth {effort} clears all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action worth {effort} clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action worth {effort} clears one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action worth {effort} clears {count} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decision is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One high and one medium risk remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One high and {medium} medium risks remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One high risk remains, in {pillar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One high risk remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is newly at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more action is due within {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more high risk is neither planned for nor accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more pillar scores as high or higher, see the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more review is due within {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {total} open actions has an owner and a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {total} open actions is a quick win: it helps much and takes little effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {total} open actions is due within 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {total} questions is answered, {left} are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {total} questions is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {total} workloads carries high risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One practice is to be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question is new, one is not asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question is new, {removed} are not asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question is not asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating is provisional until its practices are all answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating is provisional, and one practice is to be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating is provisional, and {practices} practices are to be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One review is overdue by {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One review is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One workload is not counted, because its risks could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only choices of one question can be merged; move one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} other workloads can be compared; there must be {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} workloads can be compared; there must be {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup copy of the workspace, and keep this file for comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions: {open} of {total}. They count neither as risk nor as strength, and may hide either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {open}. In progress: {begun}. Done: {done}. Won’t do: {never}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlined: the risk falls once all actions that name the question are done, not by this one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars by priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars that gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars that pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars today and at “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars: {pillars}. Questions: {questions}. Practices: {practices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices answered N/A count as in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices it closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices that are not in place in questions at risk, the most common first. A bar is the share of the reviewed workloads that go without the practice; its dark part is where that keeps a question at high risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices that hold it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices that keep the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority {id} names the question {key}, which the lens does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put at least one pillar into the running order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question or practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions at each risk, by pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions at risk and score, state by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions by pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions by risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions by risk for each pillar, and how far the plan is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions by risk, pillar by pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions discussed: {talked} of {total}. Completed in this workshop: {completed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that left risk since “{name}” ({day}): {cleared}. Newly at risk: {added}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions whose risk is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions without risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated {risk} because {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter or save another one under its name; no review depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports cannot be written in “{tag}”; choose one of {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of {name} ({client})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk by client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk rules of each question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks by pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks follow from the answers by the rules of each lens. They are an estimate of what could do harm, not of how likely it is or what it would cost. Other tools may rate the same answers in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S, M and L are more than 0 and at most 1,000 days, and none is smaller than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said of a risk while best practices of its question are not answered. It can still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved before the lens {lens} went from version {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say until when the risk is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the evidence is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the finding may pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the risk is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score from 0 to 100; the longer the bar, the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of a pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score per pillar today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score per pillar today, and at “{name}” (dashed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: {score}. High risk: {high}. Medium risk: {medium}. No risk found: {none}. Open: {open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores per pillar, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {title}, page {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services: {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a date for the one action that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set dates for the {count} actions that have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown here: {count} of {total} questions at high or medium risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {lens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant change noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, no risk was closed and one is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, no risk was closed and {new} are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, one risk was closed and none is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, one risk was closed and one is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, one risk was closed and {new} are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, {closed} risks were closed and none is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, {closed} risks were closed and one is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, {closed} risks were closed and {new} are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) no question has come to risk and none has left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) no risk was closed and none is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) no risk was closed and one came to light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) no risk was closed and one is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) no risk was closed and {new} are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) no risk was closed and {new} came to light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) one risk was closed and none is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) one risk was closed and one came to light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) one risk was closed and one is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) one risk was closed and {new} are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) one risk was closed and {new} came to light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) {closed} risks were closed and none is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) {closed} risks were closed and one came to light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) {closed} risks were closed and one is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) {closed} risks were closed and {new} are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}) {closed} risks were closed and {new} came to light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}), no question has left risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}), one question has left risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “{name}” ({day}), {cleared} questions have left risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid: today. Dashed: milestone “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something important is missing. A fault, an attack or a mistake could do serious harm to the business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something important is missing. Act on it first, with an owner and a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing that limits harm or saves cost. It can wait for the high risks, not forever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing that limits harm or saves cost. Plan it after the high risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the open actions with risk, owner, date, effort and status, {count} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the white space out of the address, and write %20 for spaces in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that are too long for one cell, whole and in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be read back after writing. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is protected or damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PowerPoint template cannot be read. Save it anew in PowerPoint as .pptx or .potx, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PowerPoint template has no layout with a title. Add one in its slide master, or choose another template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PowerPoint template holds macros or controls. Save it in PowerPoint as .pptx or .potx without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PowerPoint template is too large when it is unpacked. Take out pictures and films, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PowerPoint template refers to files outside of it. Embed its linked pictures and objects, and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action was removed from the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actions still to be done, on the next 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has white space at an end or inside; remove it, or write %20 for a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty; fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are no JSON text; save them as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are no JSON; look at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers must be a JSON list with one object per question, as update-answer takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is an AppRegistry ARN such as arn:aws:servicecatalog:eu-west-1:123456789012:/applications/0a1b2c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars show how many questions stand at each risk, per pillar: {pillars}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars show the questions at high and medium risk, the line the score of the whole review from 0 to 100, at {count} states: {states}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has {count} resources; AWS takes at most {most} of a type for a choice. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget is a number of days, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in file {file} is damaged: {fault} Install WA Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in guide {file} is missing or damaged; install WA Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in lens file {file} is missing or damaged; install WA Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar could not be read back after writing. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue {name} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain breaks at entry {number} of the history: it does not follow from the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change history has at most {count} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character {character!r} is not allowed here; a condition is made of choice ids, &amp;&amp;, ||, ! and parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart shows the scores per pillar today, from 0 to 100, with those at “{milestone}” in brackets: {scores}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart shows the scores per pillar, from 0 to 100: {scores}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has at most 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition ends where a choice id is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition holds unusual white space, which AWS refuses; write plain spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is empty; name the choices it depends on, or write default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is nested deeper than {depth} levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition names the choice {id}, but only ids of letters A to Z, digits and underscore can stand in one. Change the id here and in the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition names {name}, but the id of that choice has white space before or behind it. Take that out of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition names {name}, which is no choice of this question. Did you mean {close}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition names {name}, which is no choice of this question; write the id of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition of this rule can never be true; mend it or remove the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be read back after writing. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to look at it again lies before the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was removed from this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has 3 to 250 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the evidence has at most 2,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document control of this workload cannot be read; fill it in anew and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document control of “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be read back after writing. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft “{name}” cannot be read; delete it, or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effort is between 0 and {count} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of “{name}” in lists are stale: they do not fit its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {count} MB; keep it elsewhere and add a link to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {most} rows or far too many cells; a lens needs far fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {most} MB are read. A lens needs far less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size} bytes; AWS takes at most {most}. Shorten it or split the lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; a lens file holds one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no CSV from row {row} on; look for a quotation mark that is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no Excel workbook (.xlsx), or it is damaged; save it as .xlsx again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text from here on; save it in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it was read as Windows-1252; look at letters with accents, or save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file starts with a byte order mark; save it as UTF-8 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed outside WA Desktop. Compare with a backup copy; entries before this one can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed outside WA Desktop; open a backup copy of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first version of a lens is a major one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {total} pillars stand here; the workbook has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {total} stand here; the workbook has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for {name} does not exist. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {name} may not be written; choose another folder or ask for the right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made; choose another place for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font “{font}” is not installed here, so ours is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline of the report has at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat map of one more lens is in the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat map shows every question with its risk, {count} in all, per pillar: {pillars}. At high risk: {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat maps of {count} more lenses are in the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The high risk is in {pillar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The high risks are in {first} ({most}) and {second} ({next}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The high risks spread over {pillars} pillars, with {most} in {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history does not tell how the workload “{name}” began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is empty; give one of 3 to 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} has {length} characters; AWS takes {least} to {most}. Change it here and in the conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} has {length} characters; AWS&apos;s guide takes them, its API gives out {most}. Shorten it to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} holds other characters than AWS takes: letters A to Z, digits and underscore. Replace them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} is not made of words in small letters, joined by hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The improvement plan, to work in: owner, date, effort and status of each action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The industry has at most 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key holds half a character (an unpaired \ud800 to \udfff escape): {key}. Write the whole one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} at {place} is missing or not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} stands here again; the last one counts. Remove the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last review was on {day}; choose a later day for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens format has no key {key} here; it is kept but has no effect. Remove it or mend its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens has no list of {key} where one is wanted, so it fits no table; mend what its check finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens has no pillars, so it asks nothing; add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens has {count} errors; mend them before it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens has {count} pillars; AWS takes at most {most}. Join some or split the lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens holds keys of WA Desktop named {key}, which AWS&apos;s format does not have. AWS does not show what is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens itself cannot be removed; delete the draft in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens needs {count} files for AWS; name a folder or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens {alias} comes with WA Desktop and gets its versions with it; import the file as a lens of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens {lens} has no question {question}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens {name} has no question that can be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens “{name}” in this workspace is damaged; open a backup copy of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens “{name}” is not the one that was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lenses and resources of WA Desktop are missing from {place}; install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lenses hold no questions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no lens “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines show how many actions were left day by day, and how many the plan’s dates would have left. On {first}: {open}, by the plan {planned}. On {last}: {open_last}, by the plan {planned_last}. Most at a time: {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines show how the scores per pillar, from 0 to 100, went from {before} ({before_day}) to {after} ({after_day}): {pillars}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link starts with https:// or http://, has no spaces and at most 2,048 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the design starts with https://, http:// or ftp:// and has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of priorities is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix shows the effort and the impact of the actions still to be done, {count} in all. {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium risk is in {pillar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium risks are in {first} ({most}) and {second} ({next}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium risks spread over {pillars} pillars, with {most} in {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most common gap is “{title}” ({practice}): {count} of {reviewed} reviewed workloads go without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has 3 to 100 characters, at least three of them no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a theme has 1 to {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of who said it has at most 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of who takes care of it has at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review has been due since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noted chain digest is not in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes have at most 2,084 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one open action has an owner and a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one open action is a quick win: it helps much and takes little effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one open action is due within 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one open action is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one open action lacks an owner or a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one question is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one question on {workload} is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one question on {workload} is not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one question waits for its first answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be read back after writing. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of “{table}” are damaged: {verdict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pillar has no questions, so it asks nothing; add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pillar has {count} questions; AWS takes at most {most}. Split the pillar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be read back after writing. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation could not be read back after writing. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be made. The export may still go well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has a choice for None of these already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has no choices, so it cannot be answered; add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has no meaning for this workload and stays out of the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has no risk rule; AWS wants one to three. Add at least a default rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has {count} choices; AWS takes at most {most}. Split the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has {count} risk rules; AWS takes at most {most}, one for each level. Join those of one level with ||.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “{title}” alone has more text than AWS takes in a file; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “{title}” has {count} choices; AWS takes at most {most}, and in two questions they would be rated otherwise. Join some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions that need an answer first: high risks before medium ones, then by the pillars that matter most to the business, then by how much is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for a skip has at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recap could not be read back after writing. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report compares with “{milestone}” of {day}, which is more than two review periods ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report compares with “{milestone}”, although “{last}” was saved after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The required key {key} is missing here; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review has no question “{number}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review of {workload} asks {total} questions; none is answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review owner has 3 to 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review shows what its participants knew and said. It is no audit: no system was tested, scanned or measured for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review, state by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk levels are an estimate. The rules behind them are derived from the documented risk of each practice; the AWS Well-Architected Tool may show another result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk {word} is none of {words}; write one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risks that matter most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roadmap shows when the actions still to be done are due, {count} in all. {phases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of each lens, in words. They are read in order; the first one that is true gives the risk of the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the lens gave no risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running order has at most {count} stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample review is missing or damaged; install WA Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved filter “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schemaVersion is {version}; only {wanted} is known. Is this a lens file? Then write &quot;{wanted}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet names the workloads of the {gaps} most common of {total} gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {sheet} has far more text than a lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {sheet} has more than {most} rows; a lens needs far fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {sheet} has none of the columns of a lens, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {sheet} has {count} hidden rows; they were read too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary of the report has at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be read back after writing. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table does not name the lens, so it is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has far more pillars, questions or practices of one question than a lens can have, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is a workbook; give it a name that ends in .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half a character (an unpaired \ud800 to \udfff escape): {text}. Write the whole one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme “{name}” cannot be read; delete it or save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme’s Word template cannot be read. Save it again in Word as .docx, without a password, and choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme’s Word template has macros, which do not go into a client’s document. Save it in Word as .docx and choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme’s Word template is too large when it is unpacked. Take large pictures out of it and choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme’s Word template takes pictures or links from files outside of it, which a client does not have. Insert them in Word instead of linking to them, and choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme’s logo cannot be read as a picture. Save it again as PNG and choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme’s logo cannot be read. Choose another PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of a part has at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trend begins with the first milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two workloads have no lens in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type {type} is neither HELPFUL_RESOURCE nor IMPROVEMENT_PLAN, so these resources are not shown; write one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The url does not start with http:// or https://, so it is never opened and AWS refuses it: {url}. Complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The url has white space at an end or inside; remove it, or write %20 for a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The url is empty; fill it in or remove the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {key} at {place} is no text of 1 to {most} characters without spaces around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight at {place} is not 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that the lists of the sheet of actions offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be read back after writing. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has a password or the old format .xls; save it as .xlsx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has far more cells than a lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds a document type, which no spreadsheet program writes; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {most} MB in {part}; a lens needs far less. Copy its cells into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload carries high risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload carries no high risk, but medium risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload changed significantly on {day}, so that a review is due now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload has no milestone number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload has no milestone yet; save one to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload has no milestone “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload has no review owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload has no workshop number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload has no workshop yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload has several lenses; name one with --lens: {aliases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload is not reviewed along “{alias}”, but along {aliases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload is not reviewed along “{alias}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload was deleted from this workspace; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload “{name}” cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload “{name}” holds values that WA Desktop does not write: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload “{name}” is not as the history tells in {count} things: look first at {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workload “{name}” is not as the history tells: look at {thing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop was removed from this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop “{name}” has ended and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no lens number {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no lens “{name}” in version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no lens “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no such version of {lens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no template “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no workload that counts; add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no workload {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no workload “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst workload stands first. H counts questions at high risk, M those at medium risk; a grey number is open questions, ✓ means no risk found, – no such questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes and document control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now, pillar by pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no macros and no formulas. Numbers on the other sheets are those of the day on which this workbook was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a milestone of this name; spaces and capitals make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a theme of this name; spaces and capitals make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a version {version} of this lens already; name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a workload of this name; spaces and capitals make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more text after the end of the lens; a file holds one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column of pillars, so all questions are in one that is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open the window on; see wa-desktop --help for what works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier milestone to compare with. Save one, or choose two states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}; look at its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no milestone before number {number}; name one by --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no milestone number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no object at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pillar “{pillar}”; there are {pillars}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet. Type the first action into this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview for files of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for {name}. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “{name}” any more; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version of {lens} before {version} to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workload to report on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to improve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tell here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These actions would wait for each other: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These practices are not in place either. Their risk was accepted until the day given, so that they are not counted among the gaps above. The rating of their questions stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This color is too pale to be read on white paper: its contrast is {found} to 1, and 3 to 1 is the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deck is set in the typefaces of the template. Where they are not installed, the program shows it in others, and lines may break elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deck is set in {name}, which is not part of the file. Where it is not installed, the program shows it in another typeface, and lines may break elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft was deleted or published; go back to the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened in the studio, because it is no JSON object that can be read: line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb); save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a document or a presentation, not a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a draft. It has not yet passed its check before delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a draft: the review has not passed its check before delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a workbook or an archive, not a CSV file; open it as a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an OpenDocument or another format; save it as an Excel workbook (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is milestone “{name}”, in which nothing can be changed; go back to now first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file; save the table as “CSV UTF-8” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not to be mended any more; look at the findings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what aws wellarchitected export-lens prints, with the lens file as a text in it. Add to that command: --query LensJSON --output text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lens has no pillars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pillar has no questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question does not apply: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was made with WA Desktop, which is independent of Amazon Web Services. It is neither a product of AWS nor endorsed by AWS, and no result of it comes from an AWS service. A review shows what its participants knew and said; it is no audit and no guarantee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule decides only when nothing is selected, which AWS counts as not answered. Add a choice None of these, with an id that ends in _no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule decides only when nothing is selected, which AWS counts as not answered. Leave {id} out of the conditions before if this rule is to decide for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule never decides: whenever it holds, an earlier one does. Move it up, or mend or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only; copy it to a folder where you may write, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be settled before delivery: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To copy the whole lens, begin a draft from it in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together the rules name {count} choices; rules over more than {most} cannot be joined. Make the questions smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-offs and accepted risks, with the day to look at them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bars of the questions by risk. {first}: {then}. {second}: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two high risks remain, in {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two priorities have the id or title {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, or close this and choose “No owner”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an effort, or close this and choose “Not known”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type below the last row. The table grows, with its lists, filters and colors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the arrows in the head of a table to filter and sort. The head stays in sight and is printed on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the one practice that was answered with “I don’t know”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the {count} practices that were answered with “I don’t know”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for: {actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-Architected reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a review asks. Each question has best practices and comes to one risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an answer rests on: what somebody told or showed, or what was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed is told in at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each owner has to do, as the plan stood when this workbook was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered for reports without a client cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered for the reports of “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reviewed: everything that serves one purpose together, from software and data to the people who run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answers rest on. Files are named, not enclosed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen for this client&apos;s reports cannot be read; choose anew and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown, linked or said in support of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written reads otherwise; try again on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a lens documents no level for a practice, its level is derived from the lens’s own rules: it is the risk of the question when this practice alone is missing, and low where the rules find no risk then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no document tells how much hangs on a best practice, the level given is our own estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the risks are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is rated so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With None of these ({id}) alone selected this rule decides, and gives NO_RISK. Mend the condition, unless the choices name what is to be avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every practice selected no rule holds. Mend the condition of NO_RISK, unless the choices exclude one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every practice selected this rule decides, and gives {level}. Mend the conditions so that NO_RISK comes out, unless the choices exclude one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the fewest practices still missing, these questions would come down to a lower risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won’t do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work before it: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that puts best practices into place, with an owner, a date and an effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads and clients are numbered, the worst first. Owners, tags and notes are left out, and lenses that do not come with the program are numbered too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads and milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write default in small letters; {name} is no choice of this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in the characters that AWS takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plain spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the condition in the format&apos;s signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id so, here and in the conditions that name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the level as the format has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the type as the format has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this as its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this, until you find better words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[This text was too long for the file and ends here. WA Desktop has the whole of it.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted until {day} ({decision}), no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the action “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {count} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of these are in place: {practices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and one more answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and one more, see the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more, see the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another order: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer all practices of {count} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer all practices of {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applicability of {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply template “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>architecture constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one of these is in place: {practices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one of these is not in place: {practices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with template “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change additional resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the days of S, M and L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the risk rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the workshop “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {count} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy answers from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create the template from a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default stands alone in a condition; it cannot be a part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not keep the question at high risk by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate a pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate a workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence on {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish {count} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag on {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its notes on lenses and pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps this question at {risk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge two choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge two pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge two questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no earlier rule was true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no risk found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these in {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these is in place: {practices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note a significant change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note something to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes on {pillar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes on {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other spaces or lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>park a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan the workshop “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions at high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the decision “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the workshop “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {count} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore answers from “{milestone}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return to {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save milestone {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {count} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split a pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the noted change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the action “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer to {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the internal notes on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workshop “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo: edit the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upgrade {lens} to {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with no risk found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actions} actions worth {effort} bring all of them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actions} actions worth {effort} bring it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actions} actions worth {effort} bring one of them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actions} actions worth {effort} bring {count} of them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actions} actions worth {effort} clear all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actions} actions worth {effort} clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actions} actions worth {effort} clear one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actions} actions worth {effort} clear {count} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actions}: {owner}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: impact {impact}, effort {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} are newly at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} questions are new, one is not asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} questions are new, {removed} are not asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} questions are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of 1 practice answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {total} practices answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {total} practices are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered, one is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered, {left} are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {total} questions on {workload} are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {total} questions on {workload} were answered in one workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {total} questions on {workload} were answered in {sessions} workshops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} added evidence to {place}: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} added {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} answered {count} practices of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} answered {place}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed the evidence of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed the evidence of {place}: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed the internal notes on {place}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed the lenses: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed the notes on {place}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed {field} of {place}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed {place}: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed {thing}: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed {thing}: {field}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed {thing}: {field}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed {thing}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} chose the lens {lenses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} created the workload “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} ended {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} flagged {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} had {place} rated anew: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} left out the lens {lenses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} paused {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} put the lenses in another order: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} removed evidence from {place}: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} removed {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} said that {place} applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} said that {place} does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} said “None of these” to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} saved the milestone “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} started {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} took back the answers to {count} practices of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} took the flag from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} took “None of these” back from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} went on with {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}
{after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caption}: {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{complete} of {total} open actions have an owner and a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} actions are overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} actions have no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} actions have no owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} at high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} comparisons are stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decisions are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries of the history are empty, although their workload was never deleted; the first is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fonts are not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} high risks remain, all in {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} high risks remain, all in {pillar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} high risks remain, spread over {pillars} pillars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} high risks remain, {part} of them in {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more actions are due within {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more high risks are neither planned for nor accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more pillars score as high or higher, see the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more reviews are due within {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {reviewed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} questions are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pillars are without risk as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pillars share the lowest score, {score} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pillars show no risk at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} practices are answered with “I don&apos;t know”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} practices in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions and practices are said not to apply, without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions are at high risk without an action or an accepted risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions are not answered, or not in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} reviews are overdue, the longest by {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} reviews are overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} risks were accepted until a day that has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps come next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} summaries were written by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} texts have characters that no font has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} workloads are not counted, because their risks could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} workloads have no review owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (has passed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (overdue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {begin} – {last}, {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {begin}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision}

Measured by: {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has {length} characters; AWS takes at most {most}. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has {length} characters; AWS&apos;s API gives out {most} and may cut it. Shorten it to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} holds characters that AWS is known to refuse in names, titles and descriptions: {characters}. Replace them before you import the lens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is empty; AWS wants at least one character. Write one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a list in square brackets; write it as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be a text in double quotes; write it as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must be an object in braces; write it as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} are without risk as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} share the lowest score, {score} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high} high and {medium} medium risks remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high} high risks and one medium risk remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high} high risks remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high} of {total} workloads carry high risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be a list of texts; until then it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be a text in double quotes; until then it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be an object in braces; until then it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be one of {words}; until then it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must have up to 128 small letters, digits, hyphens, dots and underscores; until then one is made from the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({risk})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({risk}), with other actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} waits for {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {title} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {title} ({kind}, {decided})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {title} ({owner}, {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {title}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}” has a practice without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}” has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}” has no owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}” has {count} practices without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}” is answered with “I don&apos;t know”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}” is at high risk: no action and no accepted risk stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}” is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}” is said not to apply, without a reason or a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}” was due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”: by {day}, without an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”: high risk, neither planned for nor accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”: overdue since {day}, without an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”: the risk was accepted until {day}, which has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”: the risk was accepted until {day}. Accept it anew or act on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”: to be looked at again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”: was to be looked at again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”: without an owner and a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”: {owner}, by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”: {owner}, overdue since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} “{title}”: {owner}, without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens} ({counts})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens} comes with WA Desktop and gets its versions with it; import the file as a lens of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens} is used in another edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens} was added, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens} was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens} went from version {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({details})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be looked at; choose another place for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened or made in this folder; choose another folder or ask for the right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}). Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be used as a lens; line {line}: {sentence} `lens check` names everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: its folder does not exist, or it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}). Try again, or copy it to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Try again or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full or does not answer. Free some space and try again; nothing saved before is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists there already; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {count} MB; keep it elsewhere and add a link to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {size} MB; a lens file has at most {most} MB. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no lens file, nor does a folder in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no lens. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no questions of a lens; list-answers and get-answer print them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a WA Desktop workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder or device; name a workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder: drop the files in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already open in another WA Desktop; close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or no WA Desktop workspace. It was left as it is; open a backup copy of it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {count} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing or empty, but {journal} beside it still holds changes. Put back the file they belong to, or move {journal} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither a file nor a built-in lens; the built-in lenses are {aliases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no JSON; run the command again with --output json and keep what it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no choice of this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file; choose a lens file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no lens folder: lens.json, or a pillar file that it names, is missing or no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no whole lens folder: a pillar file that its lens.json names is missing or no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no {suffix} document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is none of these files: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not opened from here: files of its kind can run programs. Save a copy if you trust where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open in another program; close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read: ask for the right to, or copy it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be written here; copy it to a folder of yours and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be written there. Choose another folder, or close the file if another program has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be brought to this version first, but may not be written; copy it to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not closed properly and cannot be opened here; copy it together with {journal} to a folder of yours and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer WA Desktop; open it with that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}
Gains: {gains}
Costs: {costs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}: {actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} is without risk as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} scores lowest, {score} of 100, down from {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} scores lowest, {score} of 100, up from {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} scores lowest, {score} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} scores {score} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} {score} ({before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar}: questions without risk {questions}, best practices in place {practices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar}: score {score}; {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar}: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: an earlier row has another text under “{header}”, which counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: columns from here on were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell is a date; it was read as {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the cell shows the error {error}, so it was read as blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the column “{header}” is none of a lens, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the formula has no result yet; open the workbook in a spreadsheet program and save it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the row has texts of a practice but no title for it, so they were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the row names no pillar, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the row names no question, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: there is another column for “{header}”; only the first was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: there is no question “{id}”, so the row was not read; correct it or add the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: there is too much text, so nothing was read from here on; a lens has at most 500 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: what stands under “{header}” is not what this program writes there, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practices} practices are to be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} is not in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} of {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {before}, now {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratings} ratings are provisional until their practices are all answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratings} ratings are provisional, and one practice is to be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratings} ratings are provisional, and {practices} practices are to be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{removed} questions are not asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk} if {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk} in every other case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk} risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk} risk, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk}, because no other rule applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}; risk {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{soon} of {total} open actions are due within 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}… (and {more} more characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {day}: High {high}, Medium {medium}, score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} – {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}; also {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{undo}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ({decision})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wins} of {total} open actions are quick wins: they help much and take little effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workload} was described, but no questions were chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workshop} – {workload}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“None of these” was chosen: practices without an answer of their own count as No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{format}” is written to a file that ends in {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{gone}” became “{come}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” comes with WA Desktop and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a review and no template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a template and no workload; {instead}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is used by workloads or templates ({count}), so it stays. Take it from them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was taken from the open review, and undo may bring it back. Open another review first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{practice}” of {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” could be several Regions, or none: choose one from the list, or type its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day; write it like 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no effort: write S, M, L, or days such as 3 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{workload}” does not use the lens {lens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{workload}” uses version {version} of {lens}; there is no later one to upgrade to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… [The whole text is {number} on the sheet “{sheet}”.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneDialog</name>
    <message>
        <source>A milestone freezes all answers and risks as they are now. It cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part, what is still open; shown in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneForm</name>
    <message>
        <source>3 to 100 characters, different from the other milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestonesPage</name>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinorMoves</name>
    <message numerus="yes">
        <source>%n in the archive stay(s) as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) moved to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the note as the report sets it: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewOwnerDialog</name>
    <message>
        <source>A person, a role or a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVersionDialog</name>
    <message>
        <source>A newer version of {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions stay in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file calls the lens “{name}”; from this version on the library does so too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file has %n error(s) and is not taken:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The library has this file already, as version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Answer “I don’t know” for this practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves, Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this question for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? For example: the owner is not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to write in a cell; the last row is for the next tag. Delete takes a tag away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Internal note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferedPrioritiesModel</name>
    <message>
        <source>chosen as number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningFields</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningText</name>
    <message>
        <source>Begin with the generated text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the generated text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Option {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove option {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeForms</name>
    <message>
        <source>Show {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>In no rule, so without effect: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out until mended: rule {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule can be evaluated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule names a choice, so every selection gives the same level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules name too many choices for a table of all selections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} selections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}: {id} – {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“None of these” goes with no other choice, so selections with both are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {name}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the item in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline of the lens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlapLine</name>
    <message>
        <source>Take over ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlapWords</name>
    <message>
        <source>Answered in {question} ({lens}) as {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} ({lens}) says {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, {lens}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, {lens}: {answer}, unlike here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, {lens}: {answer}, unlike others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recap of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recap cannot be made: the workshop’s milestone is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recap is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recap is written when the workshop ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recap was saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerList</name>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerSheet</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerTable</name>
    <message>
        <source>Give to… ▾</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerView</name>
    <message>
        <source>Actions of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action of {owner}, what is done too, in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give %n action(s) to whom?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give all to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make actions from the gaps, or begin with a new one. Here you see who has what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is on the clipboard, without internal notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Ahead of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, by the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing found. Take the {sign} away to look among everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the beginnings of the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a review first: its questions and practices are found here then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteCard</name>
    <message>
        <source>Find a question, practice, workload, page or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions and practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} · archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the PDF and for Word. Remembered for the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows or leaves out, Alt with an arrow moves, F2 renames. Rows can be dragged too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts of the full report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>{name}, page {page} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureBox</name>
    <message>
        <source>Drop a picture here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PillarAnswersDialog</name>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer all practices of {pillar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the whole pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all answers back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes {practices} in {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PillarBalance</name>
    <message>
        <source>+ gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} neither gains nor pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− pays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PillarNotesDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the pillar and the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PillarOrder</name>
    <message>
        <source>As in the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars by priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}.  {pillar}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PillarRow</name>
    <message>
        <source>{done} of {count} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PillarTabs</name>
    <message>
        <source>N/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high} high, {medium} medium, {none} no risk, {open} open; {done} of {all} practices answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PillarTools</name>
    <message>
        <source>Notes on the pillar and the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: some are written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) at high risk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) at medium risk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort and impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gaps: %n of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} medium</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanRequests</name>
    <message numerus="yes">
        <source>%n action(s) added to the plan.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) removed from the plan.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, and %n answer(s) set to Yes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>All {total} minutes are shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities first, one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share out the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions that matter most to the client, as many as fit into an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions with the most risk at stake. Name the client’s priorities in the workload’s properties to put theirs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names are offered where somebody has to take care of something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} minutes are shared out, {rest} more than the {total} there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {total} minutes are shared out, {rest} are free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointPlace</name>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the lens be written anew below, which splits what is too large; or mend it in the studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can tell what is right here; mend it in the studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioActions</name>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archive %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{workload}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n out of the archive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. To keep it out of sight only, archive it instead. What is lost:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the answers to %n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the workload with its properties and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioDetails</name>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>AWS Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workload to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the chosen workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} questions answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioModel</name>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A report of the portfolio as PDF or workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a lens from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload of this view passes the filter and has all the words you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioPanel</name>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioReportDialog</name>
    <message numerus="yes">
        <source>All that are shown · %n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name that ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map, common gaps, clients, trend, lenses and overdue reviews. The workbook has every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chosen workloads · %n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be made. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads and clients are numbered; owners, tags and notes are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{client} · %n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ {name} is written, %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ {name} is written, %n sheet(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioViewsModel</name>
    <message>
        <source>All workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{view}: %n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioWelcome</name>
    <message>
        <source>A web shop’s review, half way through, with its risks, plan and milestones to try things on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop lens files here to import them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a workload, choose its lenses and answer: risks, scores and the plan follow at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of your own, from a custom lens of the AWS WA Tool: choose the file or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review a workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n template(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WA Desktop leads you through the questions of the Well-Architected Framework, or of a lens of your own, shows where a workload is at risk, and writes the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeDelegate</name>
    <message>
        <source>not in this review any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeList</name>
    <message>
        <source>{count} more above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeNotes</name>
    <message>
        <source>Notes on {practice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePicker</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find a question or practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen}. Nothing has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeRow</name>
    <message>
        <source>More for this practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps this question at {risk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice}, {title}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriorityFields</name>
    <message>
        <source>Business priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide which questions come first. Drag a chosen one, or move it with Alt and an arrow key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriorityPicker</name>
    <message>
        <source>Business priorities to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen business priorities, most important first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen lenses have no business priorities; their questions are ordered by risk and by pillar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most} chosen. Click a line, or press the space bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most} chosen. To choose another, take one out first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>Importing: %n file(s) so far, last {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Ahead: ends {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: ends {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated by the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pace: ends {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar {minutes} min over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This practice keeps the question at high risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This practice keeps the question at medium risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} no risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} · question {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectorKeys</name>
    <message>
        <source>Projector: full screen, or a window again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector: how the pillars stand, or the question again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector: leave full screen, then close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector: other colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector: what good looks like for the practice in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what good looks like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector – WA Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft becomes a version of the library that reviews can use; it is no draft any more then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDelegate</name>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}. {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionFilter</name>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Answer the whole pillar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy answers from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {done} of {total} practices answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionHistoryDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed here yet. Every change is kept: who, when, before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry in hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>By pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priorities first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionListModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, {title}, risk: {risk}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPreview</name>
    <message>
        <source>As a reviewer sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before the errors; mend them to see it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question or one of its choices to see it as a reviewer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question can be tried as soon as its errors are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk}, provisional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionSetsDialog</name>
    <message>
        <source>All of it is in the plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ways to lower {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From {before} to {target}: %n way(s), the cheapest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make these actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Makes %n action(s), one for each practice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk of these practices was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is at no risk that practices could lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice}: {title} ({days})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>This question does not apply to the workload.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason why the question does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question does not apply to the workload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>Scores per pillar: {scores}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RadarView</name>
    <message>
        <source>Scores per pillar: {scores}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalAnswering</name>
    <message>
        <source>Evidence and notes on pillars belong to a review; here nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, {done} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Done: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderLine</name>
    <message numerus="yes">
        <source>%n review(s) are overdue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A review is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder “{folder}”. Keep both gives the new ones a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace %n existing file(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>•  {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline and summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what you hand over. Without a tick, Export takes the one in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Choose a state to compare with first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The milestone, by the dates of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier state to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourceCard</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {resource} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {resource} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {resource}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreChangesModel</name>
    <message numerus="yes">
        <source>%n answer(s) not restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, to be restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n question(s) restored from “{milestone}”. {key} takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As they were on {day}. The space bar ticks a question, ← and → go to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restore %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore answers from “{milestone}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to restore with these options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePreview</name>
    <message numerus="yes">
        <source>%n note(s) of today removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of today replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Actions, decisions, evidence and flags stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n note(s) written since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that the milestone does not have would be taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that were open then are open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove notes written since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts would be lost: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are the same as in the milestone. Notes are compared only when ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review does not use “{lens}” any more, so its answers stay behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today says the same as the milestone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewColumns</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>Moving about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the practice in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewLenses</name>
    <message>
        <source>This workload is reviewed along one lens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewOverlaps</name>
    <message>
        <source>No other lens offers an answer for {practice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} answered {answer}, as in {question}. {key} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Done again: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every practice is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRequests</name>
    <message>
        <source>All answers of {pillar} taken back. {key} brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers of {question} taken back. {key} brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All practices of {pillar} answered {answer}. {key} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All practices of {question} answered {answer}. {key} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these in {question}. {key} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change in {pillar}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change in {question}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open in {pillar} is answered {answer}. {key} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} does not apply. {key} gives the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} does not apply; with {key} it does again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStanding</name>
    <message>
        <source>All lenses: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} no risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (all lenses: {done} of {total})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWalk</name>
    <message>
        <source>This is the first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last question, and every practice is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is the last question. Still open: %n practice(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsExport</name>
    <message>
        <source>Calendar of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload has a next review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next reviews were written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next reviews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionTable</name>
    <message>
        <source>Add a line of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionsModel</name>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} of line {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisitDay</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisitField</name>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskLegend</name>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message>
        <source>Helpful resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: some practices are not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: the first that holds decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hold the question at {risk}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To lower the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the risk comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {condition} → {risk}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RisksChart</name>
    <message>
        <source>Questions by risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteList</name>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Condition of rule {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of rule {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rule {number} down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rule {number} up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rule {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>AWS takes at most three rules, one for each level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “Otherwise”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts these in place of all rules: every practice, no risk; some, medium; otherwise high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are asked from the top; the first one that is true gives the level.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workloads stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper bar: “{milestone}”. Lower bar: now. 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresChart</name>
    <message>
        <source>Score per pillar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTables</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s) in the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet} · {rows}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipList</name>
    <message>
        <source>Left for later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipRow</name>
    <message>
        <source>Return to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlideCards</name>
    <message>
        <source>Slide {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlopeChart</name>
    <message>
        <source>Scores per pillar from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>No file yet; it can be dropped here too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Workloads to copy from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanClock</name>
    <message>
        <source>/ {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the workshop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>All pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– – –  last milestone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>A lens in the JSON format of the AWS WA Tool, even one with errors, to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lens of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small whole lens with something in every field that shows what goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An XLSX workbook or a CSV file with our columns. Every line that cannot be understood is named first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any version of a lens of this workspace, built in or your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins as a draft: every step is saved, and reviews can use it once it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pillar with one question, to be written from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next version of “{lens}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook or CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an empty workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an empty workbook to fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {name} is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartFrom</name>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: {contents}. All of it can be changed in the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has version {old} of “{lens}”; the newest in this workspace is {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the template…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WA Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Shows what is to be mended before delivery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopTable</name>
    <message>
        <source>Add a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a stop, so does dragging. Type over the minutes; name questions by their numbers, or leave the field empty for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopsModel</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}.  {stop}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripList</name>
    <message>
        <source>Scores against the other workloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudioBoard</name>
    <message>
        <source>Mended. {key} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudioDesk</name>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudioForms</name>
    <message>
        <source>Additional helpful resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional improvement plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id that ends in _no makes this choice stand for None of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpful resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: why it is asked, and what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the id of a framework pillar, AWS counts its questions under that pillar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudioHead</name>
    <message numerus="yes">
        <source>%n AWS limit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, begun from {lens} · saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version of {lens} · saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectBoxes</name>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar, summary and comparison report show what has moved since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {name} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, against “{milestone}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurenessChoice</name>
    <message>
        <source>How sure is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Choose a color</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFooter</name>
    <message numerus="yes">
        <source>%n action(s) have no owner or no date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the actions without owner or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} actions shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action says what is done about a gap, by whom and until when. Choose the gaps that matter, or start with “New action”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this cell	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove	Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst risk first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagTable</name>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsModel</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of tag {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of tag {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Create template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reviews begin with a template&apos;s lenses, answers and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>None: documents start from ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateFields</name>
    <message>
        <source>AWS itself would not take: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateFromDialog</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the template: {contents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lenses go along, and what you tick. The client, evidence, flags, the plan, decisions and milestones never do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a review as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} changed last. To take another one, open it and choose “Save as template…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateLinks</name>
    <message>
        <source>A template is open; workshops, plans, milestones and reports belong to reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template “{name}” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are editing template “{name}”. New reviews begin with these answers. Evidence and flags stay with the template.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the template “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a review as a template, or make an empty one and answer it. New reviews can begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Reviews that began with it stay as they are. What is lost:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lens(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>A new review that starts from a template begins with its lenses, answers and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>New theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look of all documents that use it. Client names are never part of a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesDialog</name>
    <message>
        <source> (copy {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme is a consultancy’s look: colors, font, logo, footer and own templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the theme “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours stays as it is; duplicate it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. What is lost:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients whose documents have it get the look of WA Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its colors, logo and templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThisQuarter</name>
    <message numerus="yes">
        <source>%n risk(s) closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A risk is closed if its question was at risk and is not any more; it is new if its question is at risk and was not when the quarter began. What held for less than a day does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closed}, {new} new.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Nothing has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>{chart}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>No action has a date yet. Drag one here from the list, or press Home on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Actions by due date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n action(s) due before what they wait for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A bar ends on the day the action is due. Its beginning is estimated: the effort in working days before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make actions from the gaps, or begin with a new one. Here you see when each of them is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenChip</name>
    <message>
        <source>{value}, remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A milestone freezes the review as it is today, to compare with later. The report writes it up for the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the state, hand over the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in two lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters narrow the list, to open or high-risk questions for instance. {keys} takes you to any question, practice, workload or page by a few letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write for the client goes into the report. Internal notes stay with you: no report and no projector shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y is yes, N no, U don’t know and A not applicable; the next practice follows by itself. A digit says yes to the practice of that number. {keys} lists all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} goes to the next question that still has something to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackerExport</name>
    <message>
        <source>Export the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TradeOffMatrix</name>
    <message>
        <source>Which pillars gain and which pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TradeOffMatrixModel</name>
    <message>
        <source>{decision} does not touch {pillar}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar}  +{gains} −{pays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} gains by {decision}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} pays for {decision}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TradeOffsPage</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions to look at again, and acceptances that have expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due or expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an example…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gains and who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision} removed; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} decisions shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Trend of the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendLegend</name>
    <message>
        <source>Answered, in percent (line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risks (below)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risks (above)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message numerus="yes">
        <source>%n milestone(s) cannot be trusted; a cross stands in the place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a due date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>0 to 100. ↑ and ↓ take another pillar in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trend needs a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above each bar the share that was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions left in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High per workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One milestone so far. The more you save, the more a trend says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions by risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read and verified: %n milestone(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n milestone(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save milestone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save one now, and one after each review. Then you see here how risks and scores moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score per pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: no workload reviewed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {high} high and {medium} medium risks in {workloads}, {share} answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {total} left today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message numerus="yes">
        <source>%n practice(s) ticked: {days}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All that hold high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap matches these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick practices as if they were in place. Your answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try answers without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked}. All of it is in the plan already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialStanding</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions by risk, all lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score per pillar, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: with what is ticked   dashed: today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TruthModel</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}: not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}: selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TruthView</name>
    <message>
        <source>Truth table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) asked again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new practice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s) gone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s) reworded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s) to answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s) to answer anew</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan and decisions name %n practice(s) or question(s) that are gone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeBar</name>
    <message>
        <source>A newer version of this lens is here: {lens} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version of a lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and of %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {more}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message numerus="yes">
        <source>%n review(s) upgraded, each with a milestone of before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A milestone is saved first, so that the review as it is now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, notes and evidence go over by question and practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in all reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all changed questions again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question with answers that go over, to begin it anew. Its notes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews to upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade a lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade to {lens} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens}: version {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{review}: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is upgraded; a milestone keeps it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsedByDialog</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used by these; Enter opens the one in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the lens is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads and templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n error(s) to mend before this can be published:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>AWS accepts this lens as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It can be published here; AWS would refuse %n point(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them in the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>•  {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  {sentence} ({times} times)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionActs</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing uses it. Export it first if you want to keep the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}, version {version}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {name} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving reviews: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens} {version} is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionFields</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n along an earlier major version are offered it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the archive stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are offered it and upgrade when somebody wants; a milestone is saved first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) move at once, without a milestone; each can undo it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All questions and choices stay, so every answer keeps its place in a minor version too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: {gone}. What was answered there has no place any more. A major version is better: it keeps a milestone, and people see what is left behind before they upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks the same as version {version} in the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the version and shown in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review uses this lens yet. Later ones are offered each major version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews move at once, without a milestone. None would now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews that use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the difference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since version {version}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {most} letters, digits and periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewList</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>Waiting for the first question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>All findings of the kind “{kind}”, later ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings of this kind, later ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with this workload’s document control; no document shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayBox</name>
    <message>
        <source>Add group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add group to way {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove way {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%n high risk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium risk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{high} high and %n medium risk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>All that is bought is in the plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ways to lower {question}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought at {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the best plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the cheapest works…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Makes %n action(s), one for each practice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try on the radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk left: {share}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} buy all that there is to buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, risk left {share} percent, {heading}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason why it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Answer a practice to see the risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule before it holds, so {condition} decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule holds for these answers, so there is no risk level. A default rule would give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {number} of {count} holds: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not apply has no risk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message numerus="yes">
        <source>%n more file(s) or lens(es) do not fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the lens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are of no built-in lens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are of the lens {lens}, which is not built in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the AWS CLI printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that print the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lens becomes a newer version; where the files say nothing our words stay. Reviews keep all answers and move to it when you upgrade them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses and what the files have for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the lens:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wording applied: {lenses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show AWS’s own titles and descriptions in place of ours. They come from your AWS account, from what these commands print; the first is enough. They stay in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> to </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+ {pillars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day brings {lowered} to medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day clears {cleared}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day clears {cleared} and brings {lowered} from high to medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10–14 slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25–60 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2–4 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2–5 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone is open. Go back to now to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review is due since {day}: a change was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS accepts this lens as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted ({decision})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by {name} ({decision})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until {until} ({decision})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until {until} ({decision}); expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until {until} by {name} ({decision})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until {until} by {name} ({decision}); expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for other tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next one of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “None of these”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: only the later version asks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers “I don’t know”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best plan for the budget, computed exactly. Drag the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: was high, is medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Asana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for GitHub issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Jira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with every field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came up by the fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {day}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that no font has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which questions are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared: was open, turned out to be no risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: was at risk, is not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast {found} to 1 on white: good for lines; letters are set darker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast {found} to 1 on white: good for text and lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast {found} to 1 on white: too pale, 3 to 1 is the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day that was set · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design and engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t know for all practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t know, and on to the next practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: only the earlier version asks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort not known: {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort {effort}: {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} · {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environmental protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer in AWS’s order, for auditors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number and text as JSON, with a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook to run the plan with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired acceptances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings, plan and all answers for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag for follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts that are not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For as many days other works remove more risk but miss the target, so the dot stands off the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the milestone in charts; empty is gray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: was open, turned out to be at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a field back to the practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the plan (complete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the plan (in progress)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the plan (not started)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the plan (nothing to improve)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the plan (risk acknowledged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {before} to {target}: no practice reaches this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {before} to {target}: the cheapest {count} of {all} ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {before} to {target}: too many practices to compare, so all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report for Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain: {pillars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains and pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General public services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated headline and summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML for the mail on the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half or more answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpful resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk counts {high}, medium {medium}. By the client’s priorities {first} counts {more} times, {second} {some} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk counts {high}, medium {medium}. By the client’s priorities {first} counts {more} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk counts {high}, medium {medium}; all pillars count alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk · {pillar}: {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risks without an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risks: {high} → {high_after} · medium: {medium} → {medium_after} · open: {open} → {open_after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In more ways than can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the place of company and classification, if you fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be begun with, but these lines were not understood:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in another place of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed outside WA Desktop and is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was shown: a screen, a document, a demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice and public safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left if done when due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses that come with WA Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than half answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}: {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life sciences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low effort is less than {split} days: halfway between M ({medium}) and L ({large}) in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media and entertainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median time to close a high risk: 1 day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median time to close a high risk: less than a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median time to close a high risk: {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk · {pillar}: {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend (M): {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend a finding where the program knows how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining and resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: was not at risk, is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review: {day}, from the first day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review: {day}, from the milestone of {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review: {day}, the day set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: +{days} for {better}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: +{days} for {better}; in return {worse}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer changed: another version of the lens, or how N/A counts, moved the risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next review is planned for this workload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place in the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is at risk, so there is nothing to buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, and on to the next practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable for all practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, and on to the next practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the pillar and the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be begun from this file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet. As soon as questions show risks, the best plan is computed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is bought yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is open lowers a risk: what is missing was accepted, or will not be done. Change a decision or an action to plan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this computer, where it may be embedded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil and gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the cover and in every footer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the risk moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rules; there are too many practices to try every selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or JPEG, up to 2 MB. On the cover and slides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: {pillars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power and utilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint presentations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readout deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, and marked as a draft by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real estate and construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recap page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recap text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened: was answered, is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retail and wholesale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review a workload, and its risks appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk without it: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roboto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S, M, L are {small}, {medium} and {large} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides with native charts for the readout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody said so; nobody has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the pillar here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the question here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split this choice in two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a framework pillar’s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all answers back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer of another lens over, and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the file; it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest works for the target, computed exactly. Drag the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest days at which this holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens documents no level. This one follows from the lens’s own rules: the risk of {question} if this practice alone is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens was not used then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is the one the lens documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels of this lens are our judgement; AWS publishes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review is then due on {day} ({cadence}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number counts the gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers appear here as soon as they are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question does not apply, or does again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recap in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same to edit and sign, from your own template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slides in words. In PowerPoint they have charts and tables that can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the page. The file can be opened in a browser or pasted into a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the pages of the PDF. Word lays the same content out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers cannot be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These works are so interlocked that this is a good plan, but not proven to be the best. Drag the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be mended in the studio: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To improve: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel, transportation and logistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged: the same standing in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict, radar and first actions for the sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WA Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed between two states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sheets hold. The workbook has filters, lists to choose from, and colors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With errors the lens cannot be published, and AWS would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With high risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With medium risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won’t do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse: was medium, is high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes for the practice of that number, or take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to all practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, and on to the next practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You checked it yourself, in the account or the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own deck with its master slides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own document with its styles, headers and footers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line per answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptance expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun from {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called {name} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due before {actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due before {actions}, which it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort: {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even pace: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export what is selected, or the one in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>keep headline and summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps {question} at {risk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last review {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median {median}, the middle half from {lower} to {upper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a part of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer version: {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next version of {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted; open the review to see its risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other risk rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue {days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pillar {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>planned: %n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>preview another deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename a part of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk: {risk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select it for the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lens as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the review as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfold findings, or go to where one is mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted for no risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted since {day}, because of a significant change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when all of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when all of {on}, none of {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when any is missing of {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when any of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when none of {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} · done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}, comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}, done: its answers wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} · {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cadence} · due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} no risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} reviewed workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} selections rate otherwise: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} turned down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days bring {lowered} to medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days clear {cleared}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days clear {cleared} and bring {lowered} from high to medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, high impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, low impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, medium impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, very high impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: imported with {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: imported, nothing to remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: imported, nothing to remark; {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not imported, {counts}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: not imported; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this very lens was in the library already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} Let pass: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} This holds the delivery back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high} at high risk, {medium} at medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high} high, {medium} medium, {none} no risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high} high, {medium} medium, {open} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high}H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high}H {medium}M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: all, {count} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: no longer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{medium}M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, not available: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {length}, not ticked. {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {length}, ticked. {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}: {title}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}: {title}, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {label} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} ({lens})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar}: {gaps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar}: {risks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: not in this version of the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point}. {counts}. {share} answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point}. {scores}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quadrant}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reviews} {lens}; each can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{risk}, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}, not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}, ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} · percentile {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section} · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stored} of {all} files imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight}, line {line}: {sentence} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} It becomes: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workload}, client: {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“None of these” in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“None of these” is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“None of these” is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•  {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− {pillars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkloadDialog</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts and design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business and priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reviewed, and along which lenses. All of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkloadTable</name>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopBar</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the question for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skipped question waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted to verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Return to %n skipped question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped. It waits in the return queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stop} · {left}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>All workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopRecap</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopRoute</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopWelcome</name>
    <message>
        <source>A question waits in the return queue with its reason until its owner is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recap at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running order with a clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the review as a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lot, decisions and what to verify, filled without leaving the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillars with their minutes, and early word of how many questions will stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip, and come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lists, one key each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, what was covered, key risks, decisions and next steps on one page, and a milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask and answer as ever; this keeps the time and whatever is said besides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>A little behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {time} while the computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused since {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} min over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pillar} · {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spent} of {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceActions</name>
    <message>
        <source>Open a workspace, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.wadesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ChangeGrid</name>
    <message>
        <source>{name}: {before}, then {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Invitation</name>
    <message>
        <source>A record keeps which trade-off between pillars was made, by whom and why, so that nobody has to guess in a year. A risk that is accepted until a day counts as no gap until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an example…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Keeping</name>
    <message>
        <source>Everything stays on this computer, in one file you can copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file you can copy: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Effort and impact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
