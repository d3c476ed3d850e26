<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AnswerChangesModel</name>
    <message numerus="yes">
      <source>%n answer(s) not copied</source>
      <translation>
        <numerusform>%n answer not copied</numerusform>
        <numerusform>%n answers not copied</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BoardColumn</name>
    <message numerus="yes">
      <source>{status}: %n action(s), {days}</source>
      <translation>
        <numerusform>{status}: %n action, {days}</numerusform>
        <numerusform>{status}: %n actions, {days}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BudgetInputs</name>
    <message numerus="yes">
      <source>%n working day(s) of one person until {date}</source>
      <translation>
        <numerusform>%n working day of one person until {date}</numerusform>
        <numerusform>%n working days of one person until {date}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BudgetInputs</name>
    <message numerus="yes">
      <source>%n working day(s) of {people} people until {date}</source>
      <translation>
        <numerusform>%n working day of {people} people until {date}</numerusform>
        <numerusform>%n working days of {people} people until {date}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BudgetInputs</name>
    <message numerus="yes">
      <source>Out of reach for %n question(s), which nothing brings below high. The fewest days for all others.</source>
      <translation>
        <numerusform>Out of reach for %n question, which nothing brings below high. The fewest days for all others.</numerusform>
        <numerusform>Out of reach for %n questions, which nothing brings below high. The fewest days for all others.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BudgetInputs</name>
    <message numerus="yes">
      <source>Out of reach for %n question(s), which nothing brings to no risk. The fewest days for all others.</source>
      <translation>
        <numerusform>Out of reach for %n question, which nothing brings to no risk. The fewest days for all others.</numerusform>
        <numerusform>Out of reach for %n questions, which nothing brings to no risk. The fewest days for all others.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkBar</name>
    <message numerus="yes">
      <source>%n action(s) chosen</source>
      <translation>
        <numerusform>%n action chosen</numerusform>
        <numerusform>%n actions chosen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopyAnswersDialog</name>
    <message numerus="yes">
      <source>%n question(s) copied from {source}. {key} takes it back.</source>
      <translation>
        <numerusform>%n question copied from {source}. {key} takes it back.</numerusform>
        <numerusform>%n questions copied from {source}. {key} takes it back.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopyAnswersDialog</name>
    <message numerus="yes">
      <source>Copy %n answer(s)</source>
      <translation>
        <numerusform>Copy %n answer</numerusform>
        <numerusform>Copy %n answers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopyAnswersDialog</name>
    <message numerus="yes">
      <source>Copy %n note(s)</source>
      <translation>
        <numerusform>Copy %n note</numerusform>
        <numerusform>Copy %n notes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopyPreview</name>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation>
        <numerusform>%n answer</numerusform>
        <numerusform>%n answers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopyPreview</name>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopyPreview</name>
    <message numerus="yes">
      <source>%n of them hidden</source>
      <translation>
        <numerusform>%n of them hidden</numerusform>
        <numerusform>%n of them hidden</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopyPreview</name>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopyPreview</name>
    <message numerus="yes">
      <source>%n question(s) would leave High</source>
      <translation>
        <numerusform>%n question would leave High</numerusform>
        <numerusform>%n questions would leave High</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopyPreview</name>
    <message numerus="yes">
      <source>%n question(s) would rise to High</source>
      <translation>
        <numerusform>%n question would rise to High</numerusform>
        <numerusform>%n questions would rise to High</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CopySourcesModel</name>
    <message numerus="yes">
      <source>%n milestone(s)</source>
      <translation>
        <numerusform>%n milestone</numerusform>
        <numerusform>%n milestones</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DecisionPanel</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DesignFields</name>
    <message numerus="yes">
      <source>%n account(s)</source>
      <translation>
        <numerusform>%n account</numerusform>
        <numerusform>%n accounts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EndWorkshopDialog</name>
    <message numerus="yes">
      <source>%n decision(s)</source>
      <translation>
        <numerusform>%n decision</numerusform>
        <numerusform>%n decisions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EndWorkshopDialog</name>
    <message numerus="yes">
      <source>%n parked topic(s)</source>
      <translation>
        <numerusform>%n parked topic</numerusform>
        <numerusform>%n parked topics</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EndWorkshopDialog</name>
    <message numerus="yes">
      <source>%n question(s) covered</source>
      <translation>
        <numerusform>%n question covered</numerusform>
        <numerusform>%n questions covered</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EndWorkshopDialog</name>
    <message numerus="yes">
      <source>%n thing(s) to verify</source>
      <translation>
        <numerusform>%n thing to verify</numerusform>
        <numerusform>%n things to verify</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EvidenceAdding</name>
    <message numerus="yes">
      <source>%n file(s) added.</source>
      <translation>
        <numerusform>%n file added.</numerusform>
        <numerusform>%n files added.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EvidenceAdding</name>
    <message numerus="yes">
      <source>%n more file(s) could not be added.</source>
      <translation>
        <numerusform>%n more file could not be added.</numerusform>
        <numerusform>%n more files could not be added.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EvidenceStrip</name>
    <message numerus="yes">
      <source>%n more piece(s) of evidence</source>
      <translation>
        <numerusform>%n more piece of evidence</numerusform>
        <numerusform>%n more pieces of evidence</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EvidenceStrip</name>
    <message numerus="yes">
      <source>%n piece(s) of evidence</source>
      <translation>
        <numerusform>%n piece of evidence</numerusform>
        <numerusform>%n pieces of evidence</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message numerus="yes">
      <source>%n error(s)</source>
      <translation>
        <numerusform>%n error</numerusform>
        <numerusform>%n errors</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message numerus="yes">
      <source>%n point(s) AWS would refuse</source>
      <translation>
        <numerusform>%n point AWS would refuse</numerusform>
        <numerusform>%n points AWS would refuse</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message numerus="yes">
      <source>%n warning(s)</source>
      <translation>
        <numerusform>%n warning</numerusform>
        <numerusform>%n warnings</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FinishDialog</name>
    <message numerus="yes">
      <source>%n action(s) are done</source>
      <translation>
        <numerusform>%n action are done</numerusform>
        <numerusform>%n actions are done</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FinishDialog</name>
    <message numerus="yes">
      <source>Done, set %n answer(s) to Yes</source>
      <translation>
        <numerusform>Done, set %n answer to Yes</numerusform>
        <numerusform>Done, set %n answers to Yes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FinishDialog</name>
    <message numerus="yes">
      <source>The risk of %n question(s) falls.</source>
      <translation>
        <numerusform>The risk of %n question falls.</numerusform>
        <numerusform>The risk of %n questions falls.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FormDialog</name>
    <message numerus="yes">
      <source>%n field(s) to mend before this can be saved.</source>
      <translation>
        <numerusform>%n field to mend before this can be saved.</numerusform>
        <numerusform>%n fields to mend before this can be saved.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Gaps</name>
    <message numerus="yes">
      <source>%n gap(s)</source>
      <translation>
        <numerusform>%n gap</numerusform>
        <numerusform>%n gaps</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Gaps</name>
    <message numerus="yes">
      <source>Accepted: %n risk(s)</source>
      <translation>
        <numerusform>Accepted: %n risk</numerusform>
        <numerusform>Accepted: %n risks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Gaps</name>
    <message numerus="yes">
      <source>Not applicable: %n item(s)</source>
      <translation>
        <numerusform>Not applicable: %n item</numerusform>
        <numerusform>Not applicable: %n items</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GapsView</name>
    <message numerus="yes">
      <source>%n question(s) still open.</source>
      <translation>
        <numerusform>%n question still open.</numerusform>
        <numerusform>%n questions still open.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GapsView</name>
    <message numerus="yes">
      <source>%n risk(s) accepted.</source>
      <translation>
        <numerusform>%n risk accepted.</numerusform>
        <numerusform>%n risks accepted.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GuideArticle</name>
    <message numerus="yes">
      <source>%n practice(s)</source>
      <translation>
        <numerusform>%n practice</numerusform>
        <numerusform>%n practices</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GuideArticle</name>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GuideArticle</name>
    <message numerus="yes">
      <source>%n service(s)</source>
      <translation>
        <numerusform>%n service</numerusform>
        <numerusform>%n services</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LaneTabs</name>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LensChoice</name>
    <message numerus="yes">
      <source>The answers to %n question(s) go for good with the lens you take out. Open the review first to be able to undo it.</source>
      <translation>
        <numerusform>The answers to %n question go for good with the lens you take out. Open the review first to be able to undo it.</numerusform>
        <numerusform>The answers to %n questions go for good with the lens you take out. Open the review first to be able to undo it.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LensChoice</name>
    <message numerus="yes">
      <source>The answers to %n question(s) go with the lens you take out; Undo brings them back.</source>
      <translation>
        <numerusform>The answers to %n question go with the lens you take out; Undo brings them back.</numerusform>
        <numerusform>The answers to %n questions go with the lens you take out; Undo brings them back.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LensChoicesModel</name>
    <message numerus="yes">
      <source>%n pillar(s)</source>
      <translation>
        <numerusform>%n pillar</numerusform>
        <numerusform>%n pillars</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LensChoicesModel</name>
    <message numerus="yes">
      <source>%n practice(s)</source>
      <translation>
        <numerusform>%n practice</numerusform>
        <numerusform>%n practices</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LensChoicesModel</name>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LensPanel</name>
    <message numerus="yes">
      <source>%n practice(s)</source>
      <translation>
        <numerusform>%n practice</numerusform>
        <numerusform>%n practices</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LensPanel</name>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Lenses</name>
    <message numerus="yes">
      <source>%n workload(s)</source>
      <translation>
        <numerusform>%n workload</numerusform>
        <numerusform>%n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LensesPage</name>
    <message numerus="yes">
      <source>%n lens(es) in this workspace</source>
      <translation>
        <numerusform>%n lens in this workspace</numerusform>
        <numerusform>%n lenses in this workspace</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message numerus="yes">
      <source>%n piece(s) of evidence</source>
      <translation>
        <numerusform>%n piece of evidence</numerusform>
        <numerusform>%n pieces of evidence</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MilestonesPage</name>
    <message numerus="yes">
      <source>%n milestone(s)</source>
      <translation>
        <numerusform>%n milestone</numerusform>
        <numerusform>%n milestones</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NoteFields</name>
    <message numerus="yes">
      <source>%n tag(s)</source>
      <translation>
        <numerusform>%n tag</numerusform>
        <numerusform>%n tags</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OwnerSheet</name>
    <message numerus="yes">
      <source>%n action(s)</source>
      <translation>
        <numerusform>%n action</numerusform>
        <numerusform>%n actions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OwnerView</name>
    <message numerus="yes">
      <source>Give %n action(s) to whom?</source>
      <translation>
        <numerusform>Give %n action to whom?</numerusform>
        <numerusform>Give %n actions to whom?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PillarAnswersDialog</name>
    <message numerus="yes">
      <source>%n practice(s)</source>
      <translation>
        <numerusform>%n practice</numerusform>
        <numerusform>%n practices</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PillarAnswersDialog</name>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanPage</name>
    <message numerus="yes">
      <source>%n action(s)</source>
      <translation>
        <numerusform>%n action</numerusform>
        <numerusform>%n actions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanPage</name>
    <message numerus="yes">
      <source>%n closed</source>
      <translation>
        <numerusform>%n closed</numerusform>
        <numerusform>%n closed</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanPage</name>
    <message numerus="yes">
      <source>%n gap(s)</source>
      <translation>
        <numerusform>%n gap</numerusform>
        <numerusform>%n gaps</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanPage</name>
    <message numerus="yes">
      <source>%n question(s) at high risk</source>
      <translation>
        <numerusform>%n question at high risk</numerusform>
        <numerusform>%n questions at high risk</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanPage</name>
    <message numerus="yes">
      <source>%n question(s) at medium risk</source>
      <translation>
        <numerusform>%n question at medium risk</numerusform>
        <numerusform>%n questions at medium risk</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanPage</name>
    <message numerus="yes">
      <source>Gaps: %n of them</source>
      <translation>
        <numerusform>Gaps: %n of them</numerusform>
        <numerusform>Gaps: %n of them</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanRequests</name>
    <message numerus="yes">
      <source>%n action(s) added to the plan.</source>
      <translation>
        <numerusform>%n action added to the plan.</numerusform>
        <numerusform>%n actions added to the plan.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanRequests</name>
    <message numerus="yes">
      <source>%n action(s) removed from the plan.</source>
      <translation>
        <numerusform>%n action removed from the plan.</numerusform>
        <numerusform>%n actions removed from the plan.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PlanRequests</name>
    <message numerus="yes">
      <source>Done, and %n answer(s) set to Yes.</source>
      <translation>
        <numerusform>Done, and %n answer set to Yes.</numerusform>
        <numerusform>Done, and %n answers set to Yes.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioActions</name>
    <message numerus="yes">
      <source>%n milestone(s)</source>
      <translation>
        <numerusform>%n milestone</numerusform>
        <numerusform>%n milestones</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioActions</name>
    <message numerus="yes">
      <source>the answers to %n question(s)</source>
      <translation>
        <numerusform>the answers to %n question</numerusform>
        <numerusform>the answers to %n questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioDetails</name>
    <message numerus="yes">
      <source>%n milestone(s)</source>
      <translation>
        <numerusform>%n milestone</numerusform>
        <numerusform>%n milestones</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioPage</name>
    <message numerus="yes">
      <source>%n client(s)</source>
      <translation>
        <numerusform>%n client</numerusform>
        <numerusform>%n clients</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioPage</name>
    <message numerus="yes">
      <source>%n shown</source>
      <translation>
        <numerusform>%n shown</numerusform>
        <numerusform>%n shown</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioPage</name>
    <message numerus="yes">
      <source>%n workload(s)</source>
      <translation>
        <numerusform>%n workload</numerusform>
        <numerusform>%n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioViewsModel</name>
    <message numerus="yes">
      <source>{view}: %n workload(s)</source>
      <translation>
        <numerusform>{view}: %n workload</numerusform>
        <numerusform>{view}: %n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PracticePicker</name>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n chosen</numerusform>
        <numerusform>%n chosen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuestionListModel</name>
    <message numerus="yes">
      <source>%n piece(s) of evidence</source>
      <translation>
        <numerusform>%n piece of evidence</numerusform>
        <numerusform>%n pieces of evidence</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuestionSetsDialog</name>
    <message numerus="yes">
      <source>From {before} to {target}: %n way(s), the cheapest first</source>
      <translation>
        <numerusform>From {before} to {target}: %n way, the cheapest first</numerusform>
        <numerusform>From {before} to {target}: %n ways, the cheapest first</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuestionSetsDialog</name>
    <message numerus="yes">
      <source>Makes %n action(s), one for each practice.</source>
      <translation>
        <numerusform>Makes %n action, one for each practice.</numerusform>
        <numerusform>Makes %n actions, one for each practice.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReportOptions</name>
    <message numerus="yes">
      <source>✓ {name} is written, %n page(s).</source>
      <translation>
        <numerusform>✓ {name} is written, %n page.</numerusform>
        <numerusform>✓ {name} is written, %n pages.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReviewWalk</name>
    <message numerus="yes">
      <source>This is the last question. Still open: %n practice(s).</source>
      <translation>
        <numerusform>This is the last question. Still open: %n practice.</numerusform>
        <numerusform>This is the last question. Still open: %n practices.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TableFooter</name>
    <message numerus="yes">
      <source>%n action(s) have no owner or no date.</source>
      <translation>
        <numerusform>%n action have no owner or no date.</numerusform>
        <numerusform>%n actions have no owner or no date.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message numerus="yes">
      <source>%n action(s) due before what they wait for.</source>
      <translation>
        <numerusform>%n action due before what they wait for.</numerusform>
        <numerusform>%n actions due before what they wait for.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TradeOffsPage</name>
    <message numerus="yes">
      <source>%n decision(s)</source>
      <translation>
        <numerusform>%n decision</numerusform>
        <numerusform>%n decisions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TradeOffsPage</name>
    <message numerus="yes">
      <source>%n due</source>
      <translation>
        <numerusform>%n due</numerusform>
        <numerusform>%n due</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TrialDialog</name>
    <message numerus="yes">
      <source>%n practice(s) ticked: {days}</source>
      <translation>
        <numerusform>%n practice ticked: {days}</numerusform>
        <numerusform>%n practices ticked: {days}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WhatIf</name>
    <message numerus="yes">
      <source>%n high risk(s)</source>
      <translation>
        <numerusform>%n high risk</numerusform>
        <numerusform>%n high risks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WhatIf</name>
    <message numerus="yes">
      <source>%n medium risk(s)</source>
      <translation>
        <numerusform>%n medium risk</numerusform>
        <numerusform>%n medium risks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WhatIf</name>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WhatIf</name>
    <message numerus="yes">
      <source>{high} high and %n medium risk(s)</source>
      <translation>
        <numerusform>{high} high and %n medium risk</numerusform>
        <numerusform>{high} high and %n medium risks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WhatIfPanel</name>
    <message numerus="yes">
      <source>Makes %n action(s), one for each practice.</source>
      <translation>
        <numerusform>Makes %n action, one for each practice.</numerusform>
        <numerusform>Makes %n actions, one for each practice.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WorkloadDialog</name>
    <message numerus="yes">
      <source>%n to mend</source>
      <translation>
        <numerusform>%n to mend</numerusform>
        <numerusform>%n to mend</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WorkshopBar</name>
    <message numerus="yes">
      <source>Return to %n skipped question(s)</source>
      <translation>
        <numerusform>Return to %n skipped question</numerusform>
        <numerusform>Return to %n skipped questions</numerusform>
      </translation>
    </message>
  </context>
</TS>
