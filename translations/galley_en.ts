<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Galley::EditWords</name>
    <message numerus="yes">
        <source>Changed %n marks at once</source>
        <translation>
            <numerusform>Changed %n marks at once</numerusform>
            <numerusform>Changed %n marks at once</numerusform>
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
    <name>Galley::ReturnBanner</name>
    <message numerus="yes">
        <source>%n remark(s) to work off</source>
        <translation>
            <numerusform>%n remark to work off</numerusform>
            <numerusform>%n remarks to work off</numerusform>
        </translation>
    </message>
</context>
</TS>
