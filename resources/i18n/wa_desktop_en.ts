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
    <name>Gaps</name>
    <message numerus="yes">
      <source>High risk: %n gap(s)</source>
      <translation>
        <numerusform>High risk: %n gap</numerusform>
        <numerusform>High risk: %n gaps</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Gaps</name>
    <message numerus="yes">
      <source>Medium risk: %n gap(s)</source>
      <translation>
        <numerusform>Medium risk: %n gap</numerusform>
        <numerusform>Medium risk: %n gaps</numerusform>
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
      <source>%n question(s) still open.</source>
      <translation>
        <numerusform>%n question still open.</numerusform>
        <numerusform>%n questions still open.</numerusform>
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
    <name>WorkloadDialog</name>
    <message numerus="yes">
      <source>%n field(s) to mend before this can be saved.</source>
      <translation>
        <numerusform>%n field to mend before this can be saved.</numerusform>
        <numerusform>%n fields to mend before this can be saved.</numerusform>
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
