<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
