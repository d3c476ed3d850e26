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
    <name>AnswersPreview</name>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation>
        <numerusform>%n answer</numerusform>
        <numerusform>%n answers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AnswersPreview</name>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AnswersPreview</name>
    <message numerus="yes">
      <source>%n of them hidden</source>
      <translation>
        <numerusform>%n of them hidden</numerusform>
        <numerusform>%n of them hidden</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AnswersPreview</name>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AnswersPreview</name>
    <message numerus="yes">
      <source>%n question(s) would leave High</source>
      <translation>
        <numerusform>%n question would leave High</numerusform>
        <numerusform>%n questions would leave High</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AnswersPreview</name>
    <message numerus="yes">
      <source>%n question(s) would rise to High</source>
      <translation>
        <numerusform>%n question would rise to High</numerusform>
        <numerusform>%n questions would rise to High</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ApplyTemplateDialog</name>
    <message numerus="yes">
      <source>%n answer(s) filled</source>
      <translation>
        <numerusform>%n answer filled</numerusform>
        <numerusform>%n answers filled</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ApplyTemplateDialog</name>
    <message numerus="yes">
      <source>%n workload(s) refused:</source>
      <translation>
        <numerusform>%n workload refused:</numerusform>
        <numerusform>%n workloads refused:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ApplyTemplateDialog</name>
    <message numerus="yes">
      <source>%n workload(s) would have too many lenses.</source>
      <translation>
        <numerusform>%n workload would have too many lenses.</numerusform>
        <numerusform>%n workloads would have too many lenses.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ApplyTemplateDialog</name>
    <message numerus="yes">
      <source>Apply a template to %n workload(s)</source>
      <translation>
        <numerusform>Apply a template to %n workload</numerusform>
        <numerusform>Apply a template to %n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ApplyTemplateDialog</name>
    <message numerus="yes">
      <source>It would fill %n answer(s)</source>
      <translation>
        <numerusform>It would fill %n answer</numerusform>
        <numerusform>It would fill %n answers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ApplyTemplateDialog</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ApplyTemplateDialog</name>
    <message numerus="yes">
      <source>in %n workload(s).</source>
      <translation>
        <numerusform>in %n workload.</numerusform>
        <numerusform>in %n workloads.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AwsDialog</name>
    <message numerus="yes">
      <source>AWS takes it as it is, as far as is documented; %n point(s) are better mended.</source>
      <translation>
        <numerusform>AWS takes it as it is, as far as is documented; %n point are better mended.</numerusform>
        <numerusform>AWS takes it as it is, as far as is documented; %n points are better mended.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AwsDialog</name>
    <message numerus="yes">
      <source>AWS takes what is written, as far as is documented; %n piece(s) of advice stay.</source>
      <translation>
        <numerusform>AWS takes what is written, as far as is documented; %n piece of advice stay.</numerusform>
        <numerusform>AWS takes what is written, as far as is documented; %n pieces of advice stay.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AwsDialog</name>
    <message numerus="yes">
      <source>AWS would still refuse what is written, on %n point(s).</source>
      <translation>
        <numerusform>AWS would still refuse what is written, on %n point.</numerusform>
        <numerusform>AWS would still refuse what is written, on %n points.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AwsDialog</name>
    <message numerus="yes">
      <source>As it is, AWS refuses it on %n point(s).</source>
      <translation>
        <numerusform>As it is, AWS refuses it on %n point.</numerusform>
        <numerusform>As it is, AWS refuses it on %n points.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AwsDialog</name>
    <message numerus="yes">
      <source>It takes %n file(s) of at most 500 KB.</source>
      <translation>
        <numerusform>It takes %n file of at most 500 KB.</numerusform>
        <numerusform>It takes %n files of at most 500 KB.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AwsDialog</name>
    <message numerus="yes">
      <source>Write %n file(s)…</source>
      <translation>
        <numerusform>Write %n file…</numerusform>
        <numerusform>Write %n files…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AwsPoints</name>
    <message numerus="yes">
      <source>AWS refuses this: %n point(s)</source>
      <translation>
        <numerusform>AWS refuses this: %n point</numerusform>
        <numerusform>AWS refuses this: %n points</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AwsPoints</name>
    <message numerus="yes">
      <source>Better mended: %n point(s)</source>
      <translation>
        <numerusform>Better mended: %n point</numerusform>
        <numerusform>Better mended: %n points</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BenchmarkView</name>
    <message numerus="yes">
      <source>%n workload(s) compared</source>
      <translation>
        <numerusform>%n workload compared</numerusform>
        <numerusform>%n workloads compared</numerusform>
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
    <name>BulkActions</name>
    <message numerus="yes">
      <source>%n of them are reviewed along it already and stay as they are.</source>
      <translation>
        <numerusform>%n of them are reviewed along it already and stay as they are.</numerusform>
        <numerusform>%n of them are reviewed along it already and stay as they are.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkActions</name>
    <message numerus="yes">
      <source>%n skipped:</source>
      <translation>
        <numerusform>%n skipped:</numerusform>
        <numerusform>%n skipped:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkActions</name>
    <message numerus="yes">
      <source>%n were refused:</source>
      <translation>
        <numerusform>%n were refused:</numerusform>
        <numerusform>%n were refused:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkActions</name>
    <message numerus="yes">
      <source>%n were so already.</source>
      <translation>
        <numerusform>%n were so already.</numerusform>
        <numerusform>%n were so already.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkActions</name>
    <message numerus="yes">
      <source>%n workload(s)</source>
      <translation>
        <numerusform>%n workload</numerusform>
        <numerusform>%n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkActions</name>
    <message numerus="yes">
      <source>Remove tags from %n workload(s)</source>
      <translation>
        <numerusform>Remove tags from %n workload</numerusform>
        <numerusform>Remove tags from %n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkActions</name>
    <message numerus="yes">
      <source>Review %n workload(s) along “{lens}” too?</source>
      <translation>
        <numerusform>Review %n workload along “{lens}” too?</numerusform>
        <numerusform>Review %n workloads along “{lens}” too?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkActions</name>
    <message numerus="yes">
      <source>Stopped; %n were left as they are.</source>
      <translation>
        <numerusform>Stopped; %n were left as they are.</numerusform>
        <numerusform>Stopped; %n were left as they are.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkActions</name>
    <message numerus="yes">
      <source>Write the reports of %n workload(s)?</source>
      <translation>
        <numerusform>Write the reports of %n workload?</numerusform>
        <numerusform>Write the reports of %n workloads?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkActions</name>
    <message numerus="yes">
      <source>{workloads} and %n more</source>
      <translation>
        <numerusform>{workloads} and %n more</numerusform>
        <numerusform>{workloads} and %n more</numerusform>
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
    <name>BulkBar</name>
    <message numerus="yes">
      <source>%n workload(s) chosen</source>
      <translation>
        <numerusform>%n workload chosen</numerusform>
        <numerusform>%n workloads chosen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkBar</name>
    <message numerus="yes">
      <source>Archive %n</source>
      <translation>
        <numerusform>Archive %n</numerusform>
        <numerusform>Archive %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkBar</name>
    <message numerus="yes">
      <source>Take %n out of the archive</source>
      <translation>
        <numerusform>Take %n out of the archive</numerusform>
        <numerusform>Take %n out of the archive</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkExportDialog</name>
    <message numerus="yes">
      <source>Write the review data of %n workload(s)?</source>
      <translation>
        <numerusform>Write the review data of %n workload?</numerusform>
        <numerusform>Write the review data of %n workloads?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BulkTagDialog</name>
    <message numerus="yes">
      <source>Tag %n workload(s)</source>
      <translation>
        <numerusform>Tag %n workload</numerusform>
        <numerusform>Tag %n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CalendarDialog</name>
    <message numerus="yes">
      <source>%n next review(s), each as a whole day.</source>
      <translation>
        <numerusform>%n next review, each as a whole day.</numerusform>
        <numerusform>%n next reviews, each as a whole day.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ChangeDialog</name>
    <message numerus="yes">
      <source>%n character(s) too many.</source>
      <translation>
        <numerusform>%n character too many.</numerusform>
        <numerusform>%n characters too many.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CheckDialog</name>
    <message numerus="yes">
      <source>%n change(s) in the history</source>
      <translation>
        <numerusform>%n change in the history</numerusform>
        <numerusform>%n changes in the history</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CheckDialog</name>
    <message numerus="yes">
      <source>%n milestone(s)</source>
      <translation>
        <numerusform>%n milestone</numerusform>
        <numerusform>%n milestones</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CheckDialog</name>
    <message numerus="yes">
      <source>%n template(s)</source>
      <translation>
        <numerusform>%n template</numerusform>
        <numerusform>%n templates</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CheckDialog</name>
    <message numerus="yes">
      <source>%n thing(s) wrong with this workspace</source>
      <translation>
        <numerusform>%n thing wrong with this workspace</numerusform>
        <numerusform>%n things wrong with this workspace</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CheckDialog</name>
    <message numerus="yes">
      <source>%n workload(s)</source>
      <translation>
        <numerusform>%n workload</numerusform>
        <numerusform>%n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ClientsView</name>
    <message numerus="yes">
      <source>%n client(s)</source>
      <translation>
        <numerusform>%n client</numerusform>
        <numerusform>%n clients</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ComparePanel</name>
    <message numerus="yes">
      <source>%n practice(s) added</source>
      <translation>
        <numerusform>%n practice added</numerusform>
        <numerusform>%n practices added</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ComparePanel</name>
    <message numerus="yes">
      <source>%n practice(s) dropped</source>
      <translation>
        <numerusform>%n practice dropped</numerusform>
        <numerusform>%n practices dropped</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ComparePanel</name>
    <message numerus="yes">
      <source>%n question(s) added</source>
      <translation>
        <numerusform>%n question added</numerusform>
        <numerusform>%n questions added</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ComparePanel</name>
    <message numerus="yes">
      <source>%n question(s) dropped</source>
      <translation>
        <numerusform>%n question dropped</numerusform>
        <numerusform>%n questions dropped</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ComparePanel</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
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
    <name>CoverageView</name>
    <message numerus="yes">
      <source>%n workload(s) not begun or on an older version</source>
      <translation>
        <numerusform>%n workload not begun or on an older version</numerusform>
        <numerusform>%n workloads not begun or on an older version</numerusform>
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
    <name>Deliverables</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Deliverables</name>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation>
        <numerusform>%n row</numerusform>
        <numerusform>%n rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Deliverables</name>
    <message numerus="yes">
      <source>%n sheet(s)</source>
      <translation>
        <numerusform>%n sheet</numerusform>
        <numerusform>%n sheets</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Deliverables</name>
    <message numerus="yes">
      <source>%n slide(s)</source>
      <translation>
        <numerusform>%n slide</numerusform>
        <numerusform>%n slides</numerusform>
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
    <name>Difference</name>
    <message numerus="yes">
      <source>%n better</source>
      <translation>
        <numerusform>%n better</numerusform>
        <numerusform>%n better</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Difference</name>
    <message numerus="yes">
      <source>%n deleted</source>
      <translation>
        <numerusform>%n deleted</numerusform>
        <numerusform>%n deleted</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Difference</name>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Difference</name>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n updated</numerusform>
        <numerusform>%n updated</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Difference</name>
    <message numerus="yes">
      <source>%n with a rule in one version alone</source>
      <translation>
        <numerusform>%n with a rule in one version alone</numerusform>
        <numerusform>%n with a rule in one version alone</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Difference</name>
    <message numerus="yes">
      <source>%n worse</source>
      <translation>
        <numerusform>%n worse</numerusform>
        <numerusform>%n worse</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Difference</name>
    <message numerus="yes">
      <source>Other rules, same result for the %n possible selection(s).</source>
      <translation>
        <numerusform>Other rules, same result for the %n possible selection.</numerusform>
        <numerusform>Other rules, same result for the %n possible selections.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DueList</name>
    <message numerus="yes">
      <source>%n in the next 30 days</source>
      <translation>
        <numerusform>%n in the next 30 days</numerusform>
        <numerusform>%n in the next 30 days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DueList</name>
    <message numerus="yes">
      <source>%n overdue</source>
      <translation>
        <numerusform>%n overdue</numerusform>
        <numerusform>%n overdue</numerusform>
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
    <name>FilterMenuButton</name>
    <message numerus="yes">
      <source>Filter the workloads, %n choice(s) in force</source>
      <translation>
        <numerusform>Filter the workloads, %n choice in force</numerusform>
        <numerusform>Filter the workloads, %n choices in force</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message numerus="yes">
      <source>%n AWS limit(s)</source>
      <translation>
        <numerusform>%n AWS limit</numerusform>
        <numerusform>%n AWS limits</numerusform>
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
      <source>%n hint(s)</source>
      <translation>
        <numerusform>%n hint</numerusform>
        <numerusform>%n hints</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message numerus="yes">
      <source>%n let pass</source>
      <translation>
        <numerusform>%n let pass</numerusform>
        <numerusform>%n let pass</numerusform>
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
    <name>Findings</name>
    <message numerus="yes">
      <source>Draft: %n finding(s) to settle</source>
      <translation>
        <numerusform>Draft: %n finding to settle</numerusform>
        <numerusform>Draft: %n findings to settle</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message numerus="yes">
      <source>Ready to deliver, %n hint(s)</source>
      <translation>
        <numerusform>Ready to deliver, %n hint</numerusform>
        <numerusform>Ready to deliver, %n hints</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FindingsList</name>
    <message numerus="yes">
      <source>It can be published here; AWS would refuse %n point(s).</source>
      <translation>
        <numerusform>It can be published here; AWS would refuse %n point.</numerusform>
        <numerusform>It can be published here; AWS would refuse %n points.</numerusform>
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
      <source>%n practice(s) missing where a question is at risk</source>
      <translation>
        <numerusform>%n practice missing where a question is at risk</numerusform>
        <numerusform>%n practices missing where a question is at risk</numerusform>
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
    <name>HeatView</name>
    <message numerus="yes">
      <source>%n workload(s)</source>
      <translation>
        <numerusform>%n workload</numerusform>
        <numerusform>%n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HeatView</name>
    <message numerus="yes">
      <source>%n workload(s) still being counted</source>
      <translation>
        <numerusform>%n workload still being counted</numerusform>
        <numerusform>%n workloads still being counted</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HistoryView</name>
    <message numerus="yes">
      <source>%n change(s)</source>
      <translation>
        <numerusform>%n change</numerusform>
        <numerusform>%n changes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportRows</name>
    <message numerus="yes">
      <source>%n JSON file(s) skipped as no lens</source>
      <translation>
        <numerusform>%n JSON file skipped as no lens</numerusform>
        <numerusform>%n JSON files skipped as no lens</numerusform>
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
    <name>LensChoicesModel</name>
    <message numerus="yes">
      <source>about %n hour(s)</source>
      <translation>
        <numerusform>about %n hour</numerusform>
        <numerusform>about %n hours</numerusform>
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
    <name>LensPanel</name>
    <message numerus="yes">
      <source>%n review(s) use an earlier version.</source>
      <translation>
        <numerusform>%n review use an earlier version.</numerusform>
        <numerusform>%n reviews use an earlier version.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Lenses</name>
    <message numerus="yes">
      <source>%n template(s)</source>
      <translation>
        <numerusform>%n template</numerusform>
        <numerusform>%n templates</numerusform>
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
      <source>%n draft(s)</source>
      <translation>
        <numerusform>%n draft</numerusform>
        <numerusform>%n drafts</numerusform>
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
    <name>ListMessage</name>
    <message numerus="yes">
      <source>•  and %n more</source>
      <translation>
        <numerusform>•  and %n more</numerusform>
        <numerusform>•  and %n more</numerusform>
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
    <name>MinorMoves</name>
    <message numerus="yes">
      <source>%n in the archive stay(s) as it is.</source>
      <translation>
        <numerusform>%n in the archive stay as it is.</numerusform>
        <numerusform>%n in the archive stays as it is.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MinorMoves</name>
    <message numerus="yes">
      <source>%n review(s) moved to</source>
      <translation>
        <numerusform>%n review moved to</numerusform>
        <numerusform>%n reviews moved to</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MinorMoves</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NewVersionDialog</name>
    <message numerus="yes">
      <source>The file has %n error(s) and is not taken:</source>
      <translation>
        <numerusform>The file has %n error and is not taken:</numerusform>
        <numerusform>The file has %n errors and is not taken:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NewVersionDialog</name>
    <message numerus="yes">
      <source>and %n more finding(s)</source>
      <translation>
        <numerusform>and %n more finding</numerusform>
        <numerusform>and %n more findings</numerusform>
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
    <name>Outline</name>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n found</numerusform>
        <numerusform>%n found</numerusform>
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
      <source>Archive %n</source>
      <translation>
        <numerusform>Archive %n</numerusform>
        <numerusform>Archive %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioActions</name>
    <message numerus="yes">
      <source>Take %n out of the archive</source>
      <translation>
        <numerusform>Take %n out of the archive</numerusform>
        <numerusform>Take %n out of the archive</numerusform>
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
      <source>%n review(s) overdue</source>
      <translation>
        <numerusform>%n review overdue</numerusform>
        <numerusform>%n reviews overdue</numerusform>
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
    <name>PortfolioReportDialog</name>
    <message numerus="yes">
      <source>All that are shown · %n workload(s)</source>
      <translation>
        <numerusform>All that are shown · %n workload</numerusform>
        <numerusform>All that are shown · %n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioReportDialog</name>
    <message numerus="yes">
      <source>The chosen workloads · %n workload(s)</source>
      <translation>
        <numerusform>The chosen workloads · %n workload</numerusform>
        <numerusform>The chosen workloads · %n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioReportDialog</name>
    <message numerus="yes">
      <source>{client} · %n workload(s)</source>
      <translation>
        <numerusform>{client} · %n workload</numerusform>
        <numerusform>{client} · %n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioReportDialog</name>
    <message numerus="yes">
      <source>✓ {name} is written, %n page(s).</source>
      <translation>
        <numerusform>✓ {name} is written, %n page.</numerusform>
        <numerusform>✓ {name} is written, %n pages.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PortfolioReportDialog</name>
    <message numerus="yes">
      <source>✓ {name} is written, %n sheet(s).</source>
      <translation>
        <numerusform>✓ {name} is written, %n sheet.</numerusform>
        <numerusform>✓ {name} is written, %n sheets.</numerusform>
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
    <name>PortfolioWelcome</name>
    <message numerus="yes">
      <source>Show %n template(s)</source>
      <translation>
        <numerusform>Show %n template</numerusform>
        <numerusform>Show %n templates</numerusform>
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
    <name>PreviewPane</name>
    <message numerus="yes">
      <source>%n slide(s)</source>
      <translation>
        <numerusform>%n slide</numerusform>
        <numerusform>%n slides</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProgressLine</name>
    <message numerus="yes">
      <source>Importing: %n file(s) so far, last {name}</source>
      <translation>
        <numerusform>Importing: %n file so far, last {name}</numerusform>
        <numerusform>Importing: %n files so far, last {name}</numerusform>
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
    <name>ReminderLine</name>
    <message numerus="yes">
      <source>%n review(s) are overdue.</source>
      <translation>
        <numerusform>%n review are overdue.</numerusform>
        <numerusform>%n reviews are overdue.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
      <source>Replace %n existing file(s)?</source>
      <translation>
        <numerusform>Replace %n existing file?</numerusform>
        <numerusform>Replace %n existing files?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReportOptions</name>
    <message numerus="yes">
      <source>%n hint(s)</source>
      <translation>
        <numerusform>%n hint</numerusform>
        <numerusform>%n hints</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReportOptions</name>
    <message numerus="yes">
      <source>%n to settle</source>
      <translation>
        <numerusform>%n to settle</numerusform>
        <numerusform>%n to settle</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReportPage</name>
    <message numerus="yes">
      <source>Export %n file(s)…</source>
      <translation>
        <numerusform>Export %n file…</numerusform>
        <numerusform>Export %n files…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RestoreChangesModel</name>
    <message numerus="yes">
      <source>%n answer(s) not restored</source>
      <translation>
        <numerusform>%n answer not restored</numerusform>
        <numerusform>%n answers not restored</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RestoreDialog</name>
    <message numerus="yes">
      <source>%n question(s) restored from “{milestone}”. {key} takes it back.</source>
      <translation>
        <numerusform>%n question restored from “{milestone}”. {key} takes it back.</numerusform>
        <numerusform>%n questions restored from “{milestone}”. {key} takes it back.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RestoreDialog</name>
    <message numerus="yes">
      <source>Restore %n answer(s)</source>
      <translation>
        <numerusform>Restore %n answer</numerusform>
        <numerusform>Restore %n answers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RestoreDialog</name>
    <message numerus="yes">
      <source>Restore %n note(s)</source>
      <translation>
        <numerusform>Restore %n note</numerusform>
        <numerusform>Restore %n notes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RestorePreview</name>
    <message numerus="yes">
      <source>%n note(s) of today removed</source>
      <translation>
        <numerusform>%n note of today removed</numerusform>
        <numerusform>%n notes of today removed</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RestorePreview</name>
    <message numerus="yes">
      <source>%n note(s) of today replaced</source>
      <translation>
        <numerusform>%n note of today replaced</numerusform>
        <numerusform>%n notes of today replaced</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RestorePreview</name>
    <message numerus="yes">
      <source>Kept: %n note(s) written since.</source>
      <translation>
        <numerusform>Kept: %n note written since.</numerusform>
        <numerusform>Kept: %n notes written since.</numerusform>
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
    <name>SheetTables</name>
    <message numerus="yes">
      <source>%n row(s)</source>
      <translation>
        <numerusform>%n row</numerusform>
        <numerusform>%n rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SheetTables</name>
    <message numerus="yes">
      <source>and %n more row(s) in the file</source>
      <translation>
        <numerusform>and %n more row in the file</numerusform>
        <numerusform>and %n more rows in the file</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SlideCards</name>
    <message numerus="yes">
      <source>and %n more line(s)</source>
      <translation>
        <numerusform>and %n more line</numerusform>
        <numerusform>and %n more lines</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StudioHead</name>
    <message numerus="yes">
      <source>%n AWS limit(s)</source>
      <translation>
        <numerusform>%n AWS limit</numerusform>
        <numerusform>%n AWS limits</numerusform>
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
    <name>Templates</name>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation>
        <numerusform>%n answer</numerusform>
        <numerusform>%n answers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message numerus="yes">
      <source>%n lens(es)</source>
      <translation>
        <numerusform>%n lens</numerusform>
        <numerusform>%n lenses</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ThisQuarter</name>
    <message numerus="yes">
      <source>%n risk(s) closed</source>
      <translation>
        <numerusform>%n risk closed</numerusform>
        <numerusform>%n risks closed</numerusform>
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
    <name>TrendView</name>
    <message numerus="yes">
      <source>%n milestone(s) cannot be trusted; a cross stands in the place.</source>
      <translation>
        <numerusform>%n milestone cannot be trusted; a cross stands in the place.</numerusform>
        <numerusform>%n milestones cannot be trusted; a cross stands in the place.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TrendView</name>
    <message numerus="yes">
      <source>%n of them without a due date.</source>
      <translation>
        <numerusform>%n of them without a due date.</numerusform>
        <numerusform>%n of them without a due date.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TrendView</name>
    <message numerus="yes">
      <source>%n workload(s)</source>
      <translation>
        <numerusform>%n workload</numerusform>
        <numerusform>%n workloads</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TrendView</name>
    <message numerus="yes">
      <source>Read and verified: %n milestone(s).</source>
      <translation>
        <numerusform>Read and verified: %n milestone.</numerusform>
        <numerusform>Read and verified: %n milestones.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TrendView</name>
    <message numerus="yes">
      <source>Reading %n milestone(s)…</source>
      <translation>
        <numerusform>Reading %n milestone…</numerusform>
        <numerusform>Reading %n milestones…</numerusform>
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
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n answer(s)</source>
      <translation>
        <numerusform>%n answer</numerusform>
        <numerusform>%n answers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n answer(s) asked again</source>
      <translation>
        <numerusform>%n answer asked again</numerusform>
        <numerusform>%n answers asked again</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n answer(s) kept</source>
      <translation>
        <numerusform>%n answer kept</numerusform>
        <numerusform>%n answers kept</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n changed</numerusform>
        <numerusform>%n changed</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n flag(s)</source>
      <translation>
        <numerusform>%n flag</numerusform>
        <numerusform>%n flags</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n gone</source>
      <translation>
        <numerusform>%n gone</numerusform>
        <numerusform>%n gone</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n kept</source>
      <translation>
        <numerusform>%n kept</numerusform>
        <numerusform>%n kept</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n new practice(s)</source>
      <translation>
        <numerusform>%n new practice</numerusform>
        <numerusform>%n new practices</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n new question(s)</source>
      <translation>
        <numerusform>%n new question</numerusform>
        <numerusform>%n new questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n piece(s) of evidence</source>
      <translation>
        <numerusform>%n piece of evidence</numerusform>
        <numerusform>%n pieces of evidence</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n practice(s) gone</source>
      <translation>
        <numerusform>%n practice gone</numerusform>
        <numerusform>%n practices gone</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n practice(s) reworded</source>
      <translation>
        <numerusform>%n practice reworded</numerusform>
        <numerusform>%n practices reworded</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n practice(s) to answer</source>
      <translation>
        <numerusform>%n practice to answer</numerusform>
        <numerusform>%n practices to answer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>%n practice(s) to answer anew</source>
      <translation>
        <numerusform>%n practice to answer anew</numerusform>
        <numerusform>%n practices to answer anew</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upgrade</name>
    <message numerus="yes">
      <source>The plan and decisions name %n practice(s) or question(s) that are gone.</source>
      <translation>
        <numerusform>The plan and decisions name %n practice or question that are gone.</numerusform>
        <numerusform>The plan and decisions name %n practices or questions that are gone.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>UpgradeBar</name>
    <message numerus="yes">
      <source>and of %n other(s)</source>
      <translation>
        <numerusform>and of %n other</numerusform>
        <numerusform>and of %n others</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>UpgradeDialog</name>
    <message numerus="yes">
      <source>%n review(s) upgraded, each with a milestone of before.</source>
      <translation>
        <numerusform>%n review upgraded, each with a milestone of before.</numerusform>
        <numerusform>%n reviews upgraded, each with a milestone of before.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>UpgradeDialog</name>
    <message numerus="yes">
      <source>Upgrade %n review(s)</source>
      <translation>
        <numerusform>Upgrade %n review</numerusform>
        <numerusform>Upgrade %n reviews</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message numerus="yes">
      <source>%n error(s) to mend before this can be published:</source>
      <translation>
        <numerusform>%n error to mend before this can be published:</numerusform>
        <numerusform>%n errors to mend before this can be published:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message numerus="yes">
      <source>It can be published here; AWS would refuse %n point(s):</source>
      <translation>
        <numerusform>It can be published here; AWS would refuse %n point:</numerusform>
        <numerusform>It can be published here; AWS would refuse %n points:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message numerus="yes">
      <source>and %n more finding(s)</source>
      <translation>
        <numerusform>and %n more finding</numerusform>
        <numerusform>and %n more findings</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VersionFields</name>
    <message numerus="yes">
      <source>%n along an earlier major version are offered it.</source>
      <translation>
        <numerusform>%n along an earlier major version are offered it.</numerusform>
        <numerusform>%n along an earlier major version are offered it.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VersionFields</name>
    <message numerus="yes">
      <source>%n choice(s)</source>
      <translation>
        <numerusform>%n choice</numerusform>
        <numerusform>%n choices</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VersionFields</name>
    <message numerus="yes">
      <source>%n in the archive stay as they are.</source>
      <translation>
        <numerusform>%n in the archive stay as they are.</numerusform>
        <numerusform>%n in the archive stay as they are.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VersionFields</name>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VersionFields</name>
    <message numerus="yes">
      <source>%n review(s) are offered it and upgrade when somebody wants; a milestone is saved first.</source>
      <translation>
        <numerusform>%n review are offered it and upgrade when somebody wants; a milestone is saved first.</numerusform>
        <numerusform>%n reviews are offered it and upgrade when somebody wants; a milestone is saved first.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VersionFields</name>
    <message numerus="yes">
      <source>%n review(s) move at once, without a milestone; each can undo it.</source>
      <translation>
        <numerusform>%n review move at once, without a milestone; each can undo it.</numerusform>
        <numerusform>%n reviews move at once, without a milestone; each can undo it.</numerusform>
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
    <name>WordingDialog</name>
    <message numerus="yes">
      <source>%n more file(s) or lens(es) do not fit.</source>
      <translation>
        <numerusform>%n more file or lens do not fit.</numerusform>
        <numerusform>%n more files or lenses do not fit.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WordingDialog</name>
    <message numerus="yes">
      <source>%n not in the files</source>
      <translation>
        <numerusform>%n not in the files</numerusform>
        <numerusform>%n not in the files</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WordingDialog</name>
    <message numerus="yes">
      <source>%n not in the lens</source>
      <translation>
        <numerusform>%n not in the lens</numerusform>
        <numerusform>%n not in the lens</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WordingDialog</name>
    <message numerus="yes">
      <source>%n question(s) are of no built-in lens.</source>
      <translation>
        <numerusform>%n question are of no built-in lens.</numerusform>
        <numerusform>%n questions are of no built-in lens.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WordingDialog</name>
    <message numerus="yes">
      <source>%n question(s) are of the lens {lens}, which is not built in.</source>
      <translation>
        <numerusform>%n question are of the lens {lens}, which is not built in.</numerusform>
        <numerusform>%n questions are of the lens {lens}, which is not built in.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message numerus="yes">
      <source>%n action(s)</source>
      <translation>
        <numerusform>%n action</numerusform>
        <numerusform>%n actions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message numerus="yes">
      <source>%n action(s) left</source>
      <translation>
        <numerusform>%n action left</numerusform>
        <numerusform>%n actions left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message numerus="yes">
      <source>%n day(s) late</source>
      <translation>
        <numerusform>%n day late</numerusform>
        <numerusform>%n days late</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message numerus="yes">
      <source>%n decision(s)</source>
      <translation>
        <numerusform>%n decision</numerusform>
        <numerusform>%n decisions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message numerus="yes">
      <source>%n question(s)</source>
      <translation>
        <numerusform>%n question</numerusform>
        <numerusform>%n questions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message numerus="yes">
      <source>in %n day(s)</source>
      <translation>
        <numerusform>in %n day</numerusform>
        <numerusform>in %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message numerus="yes">
      <source>planned: %n left</source>
      <translation>
        <numerusform>planned: %n left</numerusform>
        <numerusform>planned: %n left</numerusform>
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
