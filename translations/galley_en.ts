<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Galley::AgreementCoordinator</name>
    <message numerus="yes">
        <source>%n article(s) returned with feedback</source>
        <translation>
            <numerusform>%n article returned with feedback</numerusform>
            <numerusform>%n articles returned with feedback</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ArticleCoordinator</name>
    <message numerus="yes">
        <source>%n change(s) no longer fit and were left out.</source>
        <translation>
            <numerusform>%n change no longer fits and was left out.</numerusform>
            <numerusform>%n changes no longer fit and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made again.</source>
        <translation>
            <numerusform>%n change made again.</numerusform>
            <numerusform>%n changes made again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved: %1</source>
        <translation>
            <numerusform>%n change could not be saved: %1</numerusform>
            <numerusform>%n changes could not be saved: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another window changed this article&apos;s marks meanwhile. %n change(s) made here were not kept; the article was read again, and shows what is saved.</source>
        <translation>
            <numerusform>Another window changed this article&apos;s marks meanwhile. %n change made here was not kept; the article was read again, and shows what is saved.</numerusform>
            <numerusform>Another window changed this article&apos;s marks meanwhile. %n changes made here were not kept; the article was read again, and shows what is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ArticleQueueModel</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ArticleView</name>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relation</numerusform>
            <numerusform>%Ln relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::AssignDialog</name>
    <message numerus="yes">
        <source>%n new assignment(s)</source>
        <translation>
            <numerusform>%n new assignment</numerusform>
            <numerusform>%n new assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n assignment(s). They stand in the annotators&apos; queues.</source>
        <translation>
            <numerusform>Done: %n assignment. It stands in the annotator&apos;s queue.</numerusform>
            <numerusform>Done: %n assignments. They stand in the annotators&apos; queues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::BulkWords</name>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1 would be marked as “%2”.</source>
        <translation>
            <numerusform>%n place %1 would be marked as “%2”.</numerusform>
            <numerusform>%n places %1 would be marked as “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would become “%2”.</source>
        <translation>
            <numerusform>%n mark %1 would become “%2”.</numerusform>
            <numerusform>%n marks %1 would become “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would be removed</source>
        <translation>
            <numerusform>%n mark %1 would be removed</numerusform>
            <numerusform>%n marks %1 would be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n relation(s).</source>
        <translation>
            <numerusform>%1, with %n relation.</numerusform>
            <numerusform>%1, with %n relations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would get another “%2”.</source>
        <translation>
            <numerusform>%n mark %1 would get another “%2”.</numerusform>
            <numerusform>%n marks %1 would get another “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mention(s) %1 as “%2”.</source>
        <translation>
            <numerusform>Marked %n mention %1 as “%2”.</numerusform>
            <numerusform>Marked %n mentions %1 as “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabelled %n mark(s) %1 to “%2”.</source>
        <translation>
            <numerusform>Relabelled %n mark %1 to “%2”.</numerusform>
            <numerusform>Relabelled %n marks %1 to “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s) %1.</source>
        <translation>
            <numerusform>Removed %n mark %1.</numerusform>
            <numerusform>Removed %n marks %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%2” of %n mark(s) %1.</source>
        <translation>
            <numerusform>Set “%2” of %n mark %1.</numerusform>
            <numerusform>Set “%2” of %n marks %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n is so already.</numerusform>
            <numerusform>%n are so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are: %1</source>
        <translation>
            <numerusform>%n stays as it is: %1</numerusform>
            <numerusform>%n stay as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stay as they are: %1</source>
        <translation>
            <numerusform>%n article stays as it is: %1</numerusform>
            <numerusform>%n articles stay as they are: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonForm</name>
    <message numerus="yes">
        <source>%n annotator(s)</source>
        <translation>
            <numerusform>%n annotator</numerusform>
            <numerusform>%n annotators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ConsistencyPage</name>
    <message numerus="yes">
        <source>%n text(s) marked in several ways</source>
        <translation>
            <numerusform>%n text marked in several ways</numerusform>
            <numerusform>%n texts marked in several ways</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::CorpusCoordinator</name>
    <message numerus="yes">
        <source>Searching… %n found</source>
        <translation>
            <numerusform>Searching… %n found</numerusform>
            <numerusform>Searching… %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1</source>
        <translation>
            <numerusform>%n place %1</numerusform>
            <numerusform>%n places %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other annotators cannot be changed</source>
        <translation>
            <numerusform>%n of another annotator cannot be changed</numerusform>
            <numerusform>%n of other annotators cannot be changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::EditDetails</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::EditWords</name>
    <message numerus="yes">
        <source>Changed %n marks at once</source>
        <translation>
            <numerusform>Changed %n marks at once</numerusform>
            <numerusform>Changed %n marks at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A policy decided %n place(s)</source>
        <translation>
            <numerusform>A policy decided %n place</numerusform>
            <numerusform>A policy decided %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided %n places at once</source>
        <translation>
            <numerusform>Decided %n place at once</numerusform>
            <numerusform>Decided %n places at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FeedbackDialog</name>
    <message numerus="yes">
        <source>%n place(s) in %1</source>
        <translation>
            <numerusform>%n place in %1</numerusform>
            <numerusform>%n places in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as in gold</source>
        <translation>
            <numerusform>%n as in gold</numerusform>
            <numerusform>%n as in gold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n otherwise</numerusform>
            <numerusform>%n otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n not decided yet</source>
        <translation>
            <numerusform>left out: %n not decided yet</numerusform>
            <numerusform>left out: %n not decided yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FeedbackPresenter</name>
    <message numerus="yes">
        <source>%n article(s) returned</source>
        <translation>
            <numerusform>%n article returned</numerusform>
            <numerusform>%n articles returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n left alone, because they were changed meanwhile</source>
        <translation>
            <numerusform>; %n left alone, because it was changed meanwhile</numerusform>
            <numerusform>; %n left alone, because they were changed meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FindingsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before this article is done. A click goes there; Ctrl+D finishes it as it is.</source>
        <translation>
            <numerusform>%n thing to mend before this article is done. A click goes there; Ctrl+D finishes it as it is.</numerusform>
            <numerusform>%n things to mend before this article is done. A click goes there; Ctrl+D finishes it as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::HandInCoordinator</name>
    <message numerus="yes">
        <source>%1’s package of “%2”: %n article(s) to work on, then to hand in.</source>
        <translation>
            <numerusform>%1’s package of “%2”: %n article to work on, then to hand in.</numerusform>
            <numerusform>%1’s package of “%2”: %n articles to work on, then to hand in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::HandInDialog</name>
    <message numerus="yes">
        <source>All %n article(s) are done.</source>
        <translation>
            <numerusform>The article is done.</numerusform>
            <numerusform>All %n articles are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) are done; the others go along as they are.</source>
        <translation>
            <numerusform>%1 of %n article is done; it goes along as it is.</numerusform>
            <numerusform>%1 of %n articles are done; the others go along as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ImportGroups</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ImportsModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::LossPanel</name>
    <message numerus="yes">
        <source>&amp;List %n problem(s)…</source>
        <translation>
            <numerusform>&amp;List %n problem…</numerusform>
            <numerusform>&amp;List %n problems…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MarkCoordinator</name>
    <message numerus="yes">
        <source>%1 of %n ticked</source>
        <translation>
            <numerusform>%1 of %n ticked</numerusform>
            <numerusform>%1 of %n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n marked already or not allowed</source>
        <translation>
            <numerusform>%1; %n marked already or not allowed</numerusform>
            <numerusform>%1; %n marked already or not allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mention(s). Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Marked %n mention. Ctrl+Z takes it back.</numerusform>
            <numerusform>Marked %n mentions. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MarkPanel</name>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>Mark %n</numerusform>
            <numerusform>Mark %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MergePresenter</name>
    <message numerus="yes">
        <source>Merge taken back, %n article(s)</source>
        <translation>
            <numerusform>Merge taken back, %n article</numerusform>
            <numerusform>Merge taken back, %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n stay, because they were changed since</source>
        <translation>
            <numerusform>; %n stays, because it was changed since</numerusform>
            <numerusform>; %n stay, because they were changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MergeWords</name>
    <message numerus="yes">
        <source>%n article(s) merged</source>
        <translation>
            <numerusform>%n article merged</numerusform>
            <numerusform>%n articles merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) go in</source>
        <translation>
            <numerusform>%n article goes in</numerusform>
            <numerusform>%n articles go in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), where the project’s stays</source>
        <translation>
            <numerusform>%n conflict, where the project’s stays</numerusform>
            <numerusform>%n conflicts, where the project’s stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back before</source>
        <translation>
            <numerusform>%n taken back before</numerusform>
            <numerusform>%n taken back before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Numbers</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::OverviewStrip</name>
    <message numerus="yes">
        <source>%Ln mark(s) here</source>
        <translation>
            <numerusform>%Ln mark here</numerusform>
            <numerusform>%Ln marks here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln search result(s) here</source>
        <translation>
            <numerusform>%Ln search result here</numerusform>
            <numerusform>%Ln search results here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PackDialog</name>
    <message numerus="yes">
        <source>What is &amp;assigned to the annotator: %n article(s)</source>
        <translation>
            <numerusform>What is &amp;assigned to the annotator: %n article</numerusform>
            <numerusform>What is &amp;assigned to the annotator: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PackPresenter</name>
    <message numerus="yes">
        <source>Package for %1: %2, %n article(s), %3.</source>
        <translation>
            <numerusform>Package for %1: %2, %n article, %3.</numerusform>
            <numerusform>Package for %1: %2, %n articles, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in another package of %1 that has not come back, too.</source>
        <translation>
            <numerusform>%n of them is in another package of %1 that has not come back, too.</numerusform>
            <numerusform>%n of them are in another package of %1 that has not come back, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PlacesView</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PluginFile</name>
    <message numerus="yes">
        <source>%1 (and %n more; galley schema validate lists all)</source>
        <translation>
            <numerusform>%1 (and %n more; galley schema validate lists all)</numerusform>
            <numerusform>%1 (and %n more; galley schema validate lists all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PolicyWords</name>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the longest</source>
        <translation>
            <numerusform>Boundaries up to %n character apart: the longest</numerusform>
            <numerusform>Boundaries up to %n characters apart: the longest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the shortest</source>
        <translation>
            <numerusform>Boundaries up to %n character apart: the shortest</numerusform>
            <numerusform>Boundaries up to %n characters apart: the shortest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the most frequent</source>
        <translation>
            <numerusform>Boundaries up to %n character apart: the most frequent</numerusform>
            <numerusform>Boundaries up to %n characters apart: the most frequent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n annotator(s) alike</source>
        <translation>
            <numerusform>At least %n annotator alike</numerusform>
            <numerusform>At least %n annotators alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be decided</source>
        <translation>
            <numerusform>%n place would be decided</numerusform>
            <numerusform>%n places would be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <translation>
            <numerusform>%n remains</numerusform>
            <numerusform>%n remain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided so already</source>
        <translation>
            <numerusform>%n decided so already</numerusform>
            <numerusform>%n decided so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by a person, which stay(s)</source>
        <translation>
            <numerusform>%n decided by a person, which stays</numerusform>
            <numerusform>%n decided by people, which stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, which stay(s) so</source>
        <translation>
            <numerusform>%n put off, which stays so</numerusform>
            <numerusform>%n put off, which stay so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) signed off, left alone</source>
        <translation>
            <numerusform>%n article signed off, left alone</numerusform>
            <numerusform>%n articles signed off, left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) decided</source>
        <translation>
            <numerusform>%n place decided</numerusform>
            <numerusform>%n places decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left alone, because their gold was changed meanwhile</source>
        <translation>
            <numerusform>%n article left alone, because its gold was changed meanwhile</numerusform>
            <numerusform>%n articles left alone, because their gold was changed meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ProgressView</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::QueuePanel</name>
    <message numerus="yes">
        <source>%n article(s) and more</source>
        <translation>
            <numerusform>%n article and more</numerusform>
            <numerusform>%n articles and more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Readings</name>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::RelationList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ReportView</name>
    <message numerus="yes">
        <source>%1: %2; %3: %4; %n place(s)</source>
        <translation>
            <numerusform>%1: %2; %3: %4; %n place</numerusform>
            <numerusform>%1: %2; %3: %4; %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared</source>
        <translation>
            <numerusform>%n article compared</numerusform>
            <numerusform>%n articles compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with one annotator only</source>
        <translation>
            <numerusform>%n article with one annotator only</numerusform>
            <numerusform>%n articles with one annotator only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) in the state “new”</source>
        <translation>
            <numerusform>%n set in the state “new”</numerusform>
            <numerusform>%n sets in the state “new”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ReturnBanner</name>
    <message numerus="yes">
        <source>%n remark(s) to work off</source>
        <translation>
            <numerusform>%n remark to work off</numerusform>
            <numerusform>%n remarks to work off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ReviewCoordinator</name>
    <message numerus="yes">
        <source>%n decision(s) could not be saved: %1</source>
        <translation>
            <numerusform>%n decision could not be saved: %1</numerusform>
            <numerusform>%n decisions could not be saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ReviewDesk</name>
    <message numerus="yes">
        <source>Gold was changed elsewhere at the same time: %n decision(s) made here</source>
        <translation>
            <numerusform>Gold was changed elsewhere at the same time: %n decision made here</numerusform>
            <numerusform>Gold was changed elsewhere at the same time: %n decisions made here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n made again on what is there now; the other places had been decided already.</source>
        <translation>
            <numerusform>, %n made again on what is there now; the other places had been decided already.</numerusform>
            <numerusform>, %n made again on what is there now; the other places had been decided already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::SpanHeader</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::Workbench</name>
    <message numerus="yes">
        <source>%n comment(s) not resolved</source>
        <translation>
            <numerusform>%n comment not resolved</numerusform>
            <numerusform>%n comments not resolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message numerus="yes">
        <source>%n articles get %1 of %2 annotators: there are no more to choose from.</source>
        <translation>
            <numerusform>%n article gets %1 of %2 annotators: there are no more to choose from.</numerusform>
            <numerusform>%n articles get %1 of %2 annotators: there are no more to choose from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles have as many annotators already.</source>
        <translation>
            <numerusform>%n article has as many annotators already.</numerusform>
            <numerusform>%n articles have as many annotators already.</numerusform>
        </translation>
    </message>
</context>
</TS>
