<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementReport</name>
    <message numerus="yes">
        <source>Intervals hold 95 % of %n draw(s) of the articles with seed %1.</source>
        <translation>
            <numerusform>Intervals hold 95 % of %n draw of the articles with seed %1.</numerusform>
            <numerusform>Intervals hold 95 % of %n draws of the articles with seed %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignCommand</name>
    <message numerus="yes">
        <source>Nothing was assigned; this is what would be, of %n article(s):</source>
        <translation>
            <numerusform>Nothing was assigned; this is what would be, of %n article:</numerusform>
            <numerusform>Nothing was assigned; this is what would be, of %n articles:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned, of %n article(s):</source>
        <translation>
            <numerusform>Assigned, of %n article:</numerusform>
            <numerusform>Assigned, of %n articles:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Left out: %1 (%n time(s))</source>
        <translation>
            <numerusform>Left out: %1 (%n time)</numerusform>
            <numerusform>Left out: %1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conll</name>
    <message numerus="yes">
        <source>The file has %n column(s), and needs at least %1.</source>
        <translation>
            <numerusform>The file has %n column, and needs at least %1.</numerusform>
            <numerusform>The file has %n columns, and needs at least %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %n column(s), and the first one %1.</source>
        <translation>
            <numerusform>The line has %n column, and the first one %1.</numerusform>
            <numerusform>The line has %n columns, and the first one %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conllu</name>
    <message numerus="yes">
        <source>The line has %n column(s) between tabs, and not 10.</source>
        <translation>
            <numerusform>The line has %n column between tabs, and not 10.</numerusform>
            <numerusform>The line has %n columns between tabs, and not 10.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The range %1-%2 goes beyond the sentence&apos;s %n word(s).</source>
        <translation>
            <numerusform>The range %1-%2 goes beyond the sentence&apos;s %n word.</numerusform>
            <numerusform>The range %1-%2 goes beyond the sentence&apos;s %n words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message numerus="yes">
        <source>The span&apos;s offsets are not ascending, or lie outside the text, which has %n code point(s).</source>
        <translation>
            <numerusform>The span&apos;s offsets are not ascending, or lie outside the text, which has %n code point.</numerusform>
            <numerusform>The span&apos;s offsets are not ascending, or lie outside the text, which has %n code points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvArticles</name>
    <message numerus="yes">
        <source>The row has %n cell(s), and the first row %1: perhaps a text with separators is not in quotation marks.</source>
        <translation>
            <numerusform>The row has %n cell, and the first row %1: perhaps a text with separators is not in quotation marks.</numerusform>
            <numerusform>The row has %n cells, and the first row %1: perhaps a text with separators is not in quotation marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doccano</name>
    <message numerus="yes">
        <source>The span from %1 to %2, “%3”, does not fit the text of %n code point(s), counted in the unit %4.</source>
        <translation>
            <numerusform>The span from %1 to %2, “%3”, does not fit the text of %n code point, counted in the unit %4.</numerusform>
            <numerusform>The span from %1 to %2, “%3”, does not fit the text of %n code points, counted in the unit %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>  %1: %n article(s)</source>
        <translation>
            <numerusform>  %1: %n article</numerusform>
            <numerusform>  %1: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>The format cannot hold %n thing(s) that the project has, and nothing may be lost: choose another format, or export less.</source>
        <translation>
            <numerusform>The format cannot hold %n thing that the project has, and nothing may be lost: choose another format, or export less.</numerusform>
            <numerusform>The format cannot hold %n things that the project has, and nothing may be lost: choose another format, or export less.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message numerus="yes">
        <source>Return %n article(s) to %1 with feedback</source>
        <translation>
            <numerusform>Return %n article to %1 with feedback</numerusform>
            <numerusform>Return %n articles to %1 with feedback</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackCommand</name>
    <message numerus="yes">
        <source>%1: %2 of %n place(s) as in gold; articles: %3; left out, because gold is not decided there: %4</source>
        <translation>
            <numerusform>%1: %2 of %n place as in gold; articles: %3; left out, because gold is not decided there: %4</numerusform>
            <numerusform>%1: %2 of %n places as in gold; articles: %3; left out, because gold is not decided there: %4</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%Ln mark(s) changed</source>
        <translation>
            <numerusform>%Ln mark changed</numerusform>
            <numerusform>%Ln marks changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) changed</source>
        <translation>
            <numerusform>%Ln relation changed</numerusform>
            <numerusform>%Ln relations changed</numerusform>
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
    <message numerus="yes">
        <source>%n deadline(s) of earlier assignments</source>
        <translation>
            <numerusform>%n deadline of earlier assignments</numerusform>
            <numerusform>%n deadlines of earlier assignments</numerusform>
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
    <name>Galley::Cli::WaitingText</name>
    <message numerus="yes">
        <source>%n edit(s) made on this machine while the server was away are not sent yet. Open the project in the window to send them.</source>
        <translation>
            <numerusform>%n edit made on this machine while the server was away is not sent yet. Open the project in the window to send it.</numerusform>
            <numerusform>%n edits made on this machine while the server was away are not sent yet. Open the project in the window to send them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) made while the server was away were not taken and are kept in %1. Open the project in the window to make them again or discard them.</source>
        <translation>
            <numerusform>%n edit made while the server was away was not taken and is kept in %1. Open the project in the window to make it again or discard it.</numerusform>
            <numerusform>%n edits made while the server was away were not taken and are kept in %1. Open the project in the window to make them again or discard them.</numerusform>
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
    <name>Galley::DeliveryCoordinator</name>
    <message numerus="yes">
        <source>%n edit(s) to “%1”, made while the server was away, could not be sent: %2 They are kept in %3.</source>
        <translation>
            <numerusform>%n edit to “%1”, made while the server was away, could not be sent: %2 It is kept in %3.</numerusform>
            <numerusform>%n edits to “%1”, made while the server was away, could not be sent: %2 They are kept in %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::DeliveryNote</name>
    <message numerus="yes">
        <source>The server is away: %n edit(s) kept on this machine, sent when it is back</source>
        <translation>
            <numerusform>The server is away: %n edit kept on this machine, sent when it is back</numerusform>
            <numerusform>The server is away: %n edits kept on this machine, sent when it is back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::DiagnosticsDialog</name>
    <message numerus="yes">
        <source>%n problem(s) found, listed above</source>
        <translation>
            <numerusform>%n problem found, listed above</numerusform>
            <numerusform>%n problems found, listed above</numerusform>
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
        <source>%1; %n left alone, because they were changed meanwhile</source>
        <translation>
            <numerusform>%1; %n left alone, because it was changed meanwhile</numerusform>
            <numerusform>%1; %n left alone, because they were changed meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FindingsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before this article is done. A click goes there; %1 finishes it as it is.</source>
        <translation>
            <numerusform>%n thing to mend before this article is done. A click goes there; %1 finishes it as it is.</numerusform>
            <numerusform>%n things to mend before this article is done. A click goes there; %1 finishes it as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::GuidelinesPanel</name>
    <message numerus="yes">
        <source>marked so %Ln time(s)</source>
        <translation>
            <numerusform>marked so %Ln time</numerusform>
            <numerusform>marked so %Ln times</numerusform>
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
    <name>Galley::ImportReportDialog</name>
    <message numerus="yes">
        <source>Work on articles that got a new version was carried over to it (%Ln set(s)). The old versions are there as they were.</source>
        <translation>
            <numerusform>Work on articles that got a new version was carried over to it (%Ln set). The old versions are there as they were.</numerusform>
            <numerusform>Work on articles that got a new version was carried over to it (%Ln sets). The old versions are there as they were.</numerusform>
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
    <name>Galley::LabelRow</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
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
    <name>Galley::LostEdits</name>
    <message numerus="yes">
        <source>“%1” was changed meanwhile in another window, or by somebody else who works as “%2”. %n change(s) made here were not saved; what is saved is shown.</source>
        <translation>
            <numerusform>“%1” was changed meanwhile in another window, or by somebody else who works as “%2”. %n change made here was not saved; what is saved is shown.</numerusform>
            <numerusform>“%1” was changed meanwhile in another window, or by somebody else who works as “%2”. %n changes made here were not saved; what is saved is shown.</numerusform>
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
        <source>Marked %n mention(s). %1 takes them back.</source>
        <translation>
            <numerusform>Marked %n mention. %1 takes it back.</numerusform>
            <numerusform>Marked %n mentions. %1 takes them back.</numerusform>
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
        <source>%1; %n stay, because they were changed since</source>
        <translation>
            <numerusform>%1; %n stays, because it was changed since</numerusform>
            <numerusform>%1; %n stay, because they were changed since</numerusform>
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
    <name>Galley::MigrationWords</name>
    <message numerus="yes">
        <source>%n label(s) removed</source>
        <translation>
            <numerusform>%n label removed</numerusform>
            <numerusform>%n labels removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) added</source>
        <translation>
            <numerusform>%n label added</numerusform>
            <numerusform>%n labels added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) changed</source>
        <translation>
            <numerusform>%n label changed</numerusform>
            <numerusform>%n labels changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) removed</source>
        <translation>
            <numerusform>%n layer removed</numerusform>
            <numerusform>%n layers removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) added</source>
        <translation>
            <numerusform>%n layer added</numerusform>
            <numerusform>%n layers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n other change</numerusform>
            <numerusform>%n other changes</numerusform>
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
    <message numerus="yes">
        <source>%1 of %Ln assigned article(s) finished</source>
        <translation>
            <numerusform>%1 of %Ln assigned article finished</numerusform>
            <numerusform>%1 of %Ln assigned articles finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln article(s); spans: %2</source>
        <translation>
            <numerusform>in %1 of %Ln article; spans: %2</numerusform>
            <numerusform>in %1 of %Ln articles; spans: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s) finished</source>
        <translation>
            <numerusform>%1 of %Ln article finished</numerusform>
            <numerusform>%1 of %Ln articles finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s) finished, %2 begun</source>
        <translation>
            <numerusform>%1 of %Ln article finished, %2 begun</numerusform>
            <numerusform>%1 of %Ln articles finished, %2 begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) finished; edits: %1</source>
        <translation>
            <numerusform>%Ln article finished; edits: %1</numerusform>
            <numerusform>%Ln articles finished; edits: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln article(s) in %2, %3 an active hour</source>
        <translation>
            <numerusform>%1: %Ln article in %2, %3 an active hour</numerusform>
            <numerusform>%1: %Ln articles in %2, %3 an active hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), until %1: %2</source>
        <translation>
            <numerusform>%Ln article, until %1: %2</numerusform>
            <numerusform>%Ln articles, until %1: %2</numerusform>
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
    <name>Galley::RelationRow</name>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
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
        <source>%n remark(s) to deal with</source>
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
    <name>Galley::ReviewQueuePanel</name>
    <message numerus="yes">
        <source>%1 open, %2 postponed, %3 changed · %4 decided, %5 agreed · %6 of %Ln article(s) signed off</source>
        <translation>
            <numerusform>%1 open, %2 postponed, %3 changed · %4 decided, %5 agreed · %6 of %Ln article signed off</numerusform>
            <numerusform>%1 open, %2 postponed, %3 changed · %4 decided, %5 agreed · %6 of %Ln articles signed off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::SchemaEditor</name>
    <message numerus="yes">
        <source>%n problem(s): the preview is of the last version without any.</source>
        <translation>
            <numerusform>%n problem: the preview is of the last version without any.</numerusform>
            <numerusform>%n problems: the preview is of the last version without any.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::SchemaPresenter</name>
    <message numerus="yes">
        <source>%1; %n set(s) of marks changed.</source>
        <translation>
            <numerusform>%1; %n set of marks changed.</numerusform>
            <numerusform>%1; %n sets of marks changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::SchemasDialog</name>
    <message numerus="yes">
        <source>%1 — %n label(s)</source>
        <translation>
            <numerusform>%1 — %n label</numerusform>
            <numerusform>%1 — %n labels</numerusform>
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
    <name>LabelStudio</name>
    <message numerus="yes">
        <source>from %1 to %2 does not fit the text of %n code point(s), counted in the unit %3.</source>
        <translation>
            <numerusform>from %1 to %2 does not fit the text of %n code point, counted in the unit %3.</numerusform>
            <numerusform>from %1 to %2 does not fit the text of %n code points, counted in the unit %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackCommand</name>
    <message numerus="yes">
        <source>%1: %n article(s) for %2, with earlier work on %3 of them (%4)</source>
        <translation>
            <numerusform>%1: %n article for %2, with earlier work on %3 of them (%4)</numerusform>
            <numerusform>%1: %n articles for %2, with earlier work on %3 of them (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another package of %1 that has not come back has %n of these article(s), too. Work on both would be a conflict: ask for that one first, or tell %1 which one counts.</source>
        <translation>
            <numerusform>Another package of %1 that has not come back has %n of these articles, too. Work on both would be a conflict: ask for that one first, or tell %1 which one counts.</numerusform>
            <numerusform>Another package of %1 that has not come back has %n of these articles, too. Work on both would be a conflict: ask for that one first, or tell %1 which one counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message numerus="yes">
        <source>It also holds work under the name %1, in %n article(s), which is left out. Export it there and import it here if it is wanted.</source>
        <translation>
            <numerusform>It also holds work under the name %1, in %n article, which is left out. Export it there and import it here if it is wanted.</numerusform>
            <numerusform>It also holds work under the name %1, in %n articles, which is left out. Export it there and import it here if it is wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n article(s) that were not handed out and are left out.</source>
        <translation>
            <numerusform>It also holds %n article that was not handed out and is left out.</numerusform>
            <numerusform>It also holds %n articles that were not handed out and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of a computer was wrong: %n edit(s) are dated before the package was made, or after today. They are merged in their order.</source>
        <translation>
            <numerusform>The clock of a computer was wrong: %n edit is dated before the package was made, or after today. It is merged in its order.</numerusform>
            <numerusform>The clock of a computer was wrong: %n edits are dated before the package was made, or after today. They are merged in their order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>Policy “%1” can never choose, with %n annotator(s) compared.</source>
        <translation>
            <numerusform>Policy “%1” can never choose, with %n annotator compared.</numerusform>
            <numerusform>Policy “%1” can never choose, with %n annotators compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOff</name>
    <message numerus="yes">
        <source>Reopen gold of %n article(s)</source>
        <translation>
            <numerusform>Reopen gold of %n article</numerusform>
            <numerusform>Reopen gold of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off gold of %n article(s)</source>
        <translation>
            <numerusform>Sign off gold of %n article</numerusform>
            <numerusform>Sign off gold of %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n edit(s) that you made wait on this machine and are sent when the project is opened with the server there.</source>
        <translation>
            <numerusform>%n edit that you made waits on this machine and is sent when the project is opened with the server there.</numerusform>
            <numerusform>%n edits that you made wait on this machine and are sent when the project is opened with the server there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: later edits stand on the migration in %n set(s) (%1). Take those back first.</source>
        <translation>
            <numerusform>Nothing was changed: later edits stand on the migration in %n set (%1). Take those back first.</numerusform>
            <numerusform>Nothing was changed: later edits stand on the migration in %n sets (%1). Take those back first.</numerusform>
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
    <message numerus="yes">
        <source>Open %n article(s) of %1 again</source>
        <translation>
            <numerusform>Open %n article of %1 again</numerusform>
            <numerusform>Open %n articles of %1 again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n article(s) to %1</source>
        <translation>
            <numerusform>Return %n article to %1</numerusform>
            <numerusform>Return %n articles to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article “%1” has no place %2–%3: its text has %n character(s).</source>
        <translation>
            <numerusform>Article “%1” has no place %2–%3: its text has %n character.</numerusform>
            <numerusform>Article “%1” has no place %2–%3: its text has %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebAnnoTsv</name>
    <message numerus="yes">
        <source>The row has %n column(s) instead of %1.</source>
        <translation>
            <numerusform>The row has %n column instead of %1.</numerusform>
            <numerusform>The row has %n columns instead of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message numerus="yes">
        <source>from %1 to %2 is not within the text of %n code point(s).</source>
        <translation>
            <numerusform>from %1 to %2 is not within the text of %n code point.</numerusform>
            <numerusform>from %1 to %2 is not within the text of %n code points.</numerusform>
        </translation>
    </message>
</context>
</TS>
