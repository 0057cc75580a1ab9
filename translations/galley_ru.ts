<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Adjudicate</name>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Places found: %1. Waiting in all: %2 open, %3 changed since, %4 put off. Agreed: %5; decided: %6; articles: %7, signed off: %8</source>
        <translation>Найдено мест: %1. Всего ждут: открытых %2, изменённых с тех пор %3, отложенных %4. Согласие: %5; решено: %6; статей: %7, утверждено: %8</translation>
    </message>
    <message>
        <source>Tell how the project adjudicates; with those that follow, keep it so</source>
        <translation>Показать, как проект проводит арбитраж; с последующими — сохранить это</translation>
    </message>
    <message>
        <source>With --settings: a reason to choose from; all of them are the list</source>
        <translation>С --settings: обоснование на выбор; все вместе — это список</translation>
    </message>
    <message>
        <source>With --settings: the usual reasons again</source>
        <translation>С --settings: снова обычные обоснования</translation>
    </message>
    <message>
        <source>Complete agreement goes to gold by itself, whatever the project has</source>
        <translation>Полное согласие входит в эталон само, что бы ни было задано в проекте</translation>
    </message>
    <message>
        <source>It does not; with --settings: kept as the other</source>
        <translation>Не входит; с --settings сохраняется так же</translation>
    </message>
    <message>
        <source>--agreement and --no-agreement do not go together</source>
        <translation>--agreement и --no-agreement несовместимы</translation>
    </message>
    <message>
        <source>--reason and --usual-reasons go with --settings</source>
        <translation>--reason и --usual-reasons используются с --settings</translation>
    </message>
    <message>
        <source>--reason and --usual-reasons do not go together</source>
        <translation>--reason и --usual-reasons несовместимы</translation>
    </message>
    <message>
        <source>--reason needs some text</source>
        <translation>--reason нужен текст</translation>
    </message>
    <message>
        <source>Complete agreement goes to gold by itself.</source>
        <translation>Полное согласие входит в эталон само.</translation>
    </message>
    <message>
        <source>Complete agreement waits for a decision, as all places do.</source>
        <translation>Полное согласие ждёт решения, как все места.</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>Обоснования:</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Стратегия</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>%1: the schema does not allow it in gold</source>
        <translation>%1: схема не допускает этого в эталоне</translation>
    </message>
    <message>
        <source>%1: “%2” is not in gold</source>
        <translation>%1: «%2» не вошло в эталон</translation>
    </message>
    <message>
        <source>Nothing was changed; this is what would be.</source>
        <translation>Ничего не изменено; вот что было бы.</translation>
    </message>
    <message>
        <source>Articles: %1, of which gold changes in %2; signed off: %3</source>
        <translation>Статей: %1, эталон изменён в %2; утверждено: %3</translation>
    </message>
    <message>
        <source>Places decided: %1; decided so already: %2; left as a person has them: %3; put off: %4; remaining: %5</source>
        <translation>Решено мест: %1; уже решено так: %2; оставлено, как решил человек: %3; отложено: %4; остаётся: %5</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>Номер массовой правки: %1</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не размечено</translation>
    </message>
    <message>
        <source>Remaining:</source>
        <translation>Остаётся:</translation>
    </message>
    <message>
        <source>Estimated reliability:</source>
        <translation>Оценка надёжности:</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Например:</translation>
    </message>
    <message>
        <source>Not allowed in gold:</source>
        <translation>Не допускается в эталоне:</translation>
    </message>
    <message>
        <source>Relations that gold does not have:</source>
        <translation>Связи, которых нет в эталоне:</translation>
    </message>
    <message>
        <source>Changed meanwhile, and left as it is:</source>
        <translation>Тем временем изменено, остаётся как есть:</translation>
    </message>
    <message>
        <source>Reopened: %1; not signed off: %2; not possible: %3</source>
        <translation>Снова открыто: %1; не утверждено: %2; невозможно: %3</translation>
    </message>
    <message>
        <source>Signed off: %1; already: %2; not ready: %3</source>
        <translation>Утверждено: %1; было утверждено: %2; не готово: %3</translation>
    </message>
    <message>
        <source>%1&apos;s set was changed meanwhile, so it stays as it is. Try again.</source>
        <translation>Набор тем временем изменился, поэтому остаётся как есть: %1. Повторите попытку.</translation>
    </message>
</context>
<context>
    <name>AdjudicateCommand</name>
    <message>
        <source>Make gold from annotators&apos; work by policies, and sign it off</source>
        <translation>Составить эталон из работы разметчиков по стратегиям и утвердить его</translation>
    </message>
    <message>
        <source>Policies, asked in the order given; the first that chooses decides the place, and what none
chooses stays in the queue. None decides a tie.
  unanimous           what all marked alike, by at least two (always asked first, unless
                      the project or --no-agreement says otherwise)
  majority            what more than half marked alike, or did not mark
  k-of-n:K            what at least K marked alike
  union               whatever anybody marked
  intersection        what all marked alike, or nothing
  annotator:NAME[:LAYER/LABEL]
                      that annotator&apos;s version, wherever or where somebody gave that label
  longest:N, shortest:N, most-frequent:N
                      where all differ in boundaries alone, by at most N characters
  reliability[:CONFIDENCE]
                      what is likely at least so far (0.8), each annotator weighted by his
                      reliability as Dawid and Skene estimate it from all the work; with two
                      annotators the estimates are barely identified

Places that a person has decided, put off or made gold of, and gold that is signed off, stay as
they are. All is one bulk edit, which `galley bulk undo` takes back. Gold is the set of the
project&apos;s adjudicator, &quot;gold&quot; if there is none yet: `galley export --gold` writes it.

--sign-off locks gold where every place is decided and no rule of the schema is broken, and brings
complete agreement there with it; --reopen opens it again. What is not ready is told of (exit
code 1).

Where complete agreement does not go to gold by itself, it waits in the queue like all places.

JSON of policies: {&quot;project&quot;, &quot;bulk&quot;, &quot;articles&quot;, &quot;edited&quot;, &quot;signed_off&quot;, &quot;decided&quot;, &quot;already&quot;,
&quot;settled&quot;, &quot;postponed&quot;, &quot;remaining&quot;, &quot;counts&quot; and &quot;left&quot;: [{&quot;policy&quot;, &quot;cause&quot;, &quot;layer&quot;,
&quot;labels&quot; (&quot;&quot; is not marked), &quot;places&quot;}], &quot;examples&quot; and &quot;refused&quot;: [{&quot;article&quot;, &quot;layer&quot;, &quot;begin&quot;,
&quot;end&quot;, &quot;quote&quot;, &quot;cause&quot;, &quot;labels&quot;, &quot;policy&quot;, &quot;made&quot;, &quot;message&quot;}], &quot;lost&quot;: [{&quot;article&quot;, &quot;annotator&quot;,
&quot;relation&quot;, &quot;type&quot;, &quot;missing&quot;}], &quot;conflicts&quot;: [{&quot;article&quot;, &quot;kind&quot;, &quot;message&quot;}],
&quot;reliability&quot;: [{&quot;layer&quot;, &quot;annotator&quot;, &quot;accuracy&quot;, &quot;places&quot;, &quot;right&quot;: {LABEL: share}}]}.
JSON of --list: {&quot;project&quot;, &quot;found&quot;, &quot;places&quot;: [{&quot;article&quot;, &quot;layer&quot;, &quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;,
&quot;status&quot;, &quot;causes&quot;, &quot;severity&quot;, &quot;labels&quot;, &quot;annotators&quot;}], &quot;remarks&quot;: [{&quot;article&quot;, &quot;kind&quot;, &quot;annotator&quot;,
&quot;subject&quot;}], &quot;totals&quot;}.
JSON of --sign-off and --reopen: {&quot;project&quot;, &quot;bulk&quot;, &quot;signed_off&quot; or &quot;reopened&quot;: [ARTICLE], &quot;already&quot;,
&quot;not_ready&quot;: [{&quot;article&quot;, &quot;open&quot;, &quot;postponed&quot;, &quot;unmatched&quot;, &quot;findings&quot;, &quot;messages&quot;}], &quot;lost&quot;,
&quot;conflicts&quot;}.
JSON of --settings: {&quot;project&quot;, &quot;agreement&quot;, &quot;reasons&quot;: [TEXT]}.</source>
        <translation>Стратегии применяются в заданном порядке; место решает первая, которая делает выбор. Что не выбрала
ни одна, остаётся в очереди. Ничью не решает ни одна.
  unanimous           что все разметили одинаково, не менее двух (всегда первая, если
                      проект или --no-agreement не велят иначе)
  majority            что одинаково разметили или не разметили больше половины
  k-of-n:K            что одинаково разметили не менее K
  union               всё, что разметил хоть кто-то
  intersection        что все разметили одинаково, или ничего
  annotator:NAME[:LAYER/LABEL]
                      вариант этого разметчика, везде или там, где кто-то поставил эту метку
  longest:N, shortest:N, most-frequent:N
                      где все отличаются только границами, не более чем на N символов
  reliability[:CONFIDENCE]
                      что вероятно не менее чем настолько (0.8); вес разметчика — его
                      надёжность по оценке Dawid и Skene на всей работе; при двух
                      разметчиках оценки почти не идентифицируемы

Места, которые решены, отложены или внесены в эталон человеком, и утверждённый эталон остаются
как есть. Всё это одна массовая правка, её отменяет `galley bulk undo`. Эталон — набор арбитра
проекта, «gold», если его ещё нет: его записывает `galley export --gold`.

--sign-off закрывает эталон, где решены все места и не нарушено ни одно правило схемы, и вносит туда
полное согласие; --reopen открывает его снова. О том, что не готово, сообщается (код
завершения 1).

Где полное согласие не входит в эталон само, оно ждёт в очереди, как все места.

JSON стратегий: {&quot;project&quot;, &quot;bulk&quot;, &quot;articles&quot;, &quot;edited&quot;, &quot;signed_off&quot;, &quot;decided&quot;, &quot;already&quot;,
&quot;settled&quot;, &quot;postponed&quot;, &quot;remaining&quot;, &quot;counts&quot; и &quot;left&quot;: [{&quot;policy&quot;, &quot;cause&quot;, &quot;layer&quot;,
&quot;labels&quot; (&quot;&quot; — не размечено), &quot;places&quot;}], &quot;examples&quot; и &quot;refused&quot;: [{&quot;article&quot;, &quot;layer&quot;, &quot;begin&quot;,
&quot;end&quot;, &quot;quote&quot;, &quot;cause&quot;, &quot;labels&quot;, &quot;policy&quot;, &quot;made&quot;, &quot;message&quot;}], &quot;lost&quot;: [{&quot;article&quot;, &quot;annotator&quot;,
&quot;relation&quot;, &quot;type&quot;, &quot;missing&quot;}], &quot;conflicts&quot;: [{&quot;article&quot;, &quot;kind&quot;, &quot;message&quot;}],
&quot;reliability&quot;: [{&quot;layer&quot;, &quot;annotator&quot;, &quot;accuracy&quot;, &quot;places&quot;, &quot;right&quot;: {LABEL: доля}}]}.
JSON для --list: {&quot;project&quot;, &quot;found&quot;, &quot;places&quot;: [{&quot;article&quot;, &quot;layer&quot;, &quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;,
&quot;status&quot;, &quot;causes&quot;, &quot;severity&quot;, &quot;labels&quot;, &quot;annotators&quot;}], &quot;remarks&quot;: [{&quot;article&quot;, &quot;kind&quot;, &quot;annotator&quot;,
&quot;subject&quot;}], &quot;totals&quot;}.
JSON для --sign-off и --reopen: {&quot;project&quot;, &quot;bulk&quot;, &quot;signed_off&quot; или &quot;reopened&quot;: [ARTICLE],
&quot;already&quot;, &quot;not_ready&quot;: [{&quot;article&quot;, &quot;open&quot;, &quot;postponed&quot;, &quot;unmatched&quot;, &quot;findings&quot;, &quot;messages&quot;}],
&quot;lost&quot;, &quot;conflicts&quot;}.
JSON для --settings: {&quot;project&quot;, &quot;agreement&quot;, &quot;reasons&quot;: [TEXT]}.</translation>
    </message>
    <message>
        <source>The project to adjudicate</source>
        <translation>Проект для арбитража</translation>
    </message>
    <message>
        <source>How to decide; several are asked in order</source>
        <translation>Как решать; несколько — по порядку</translation>
    </message>
    <message>
        <source>List the places that wait for a decision</source>
        <translation>Показать места, которые ждут решения</translation>
    </message>
    <message>
        <source>Lock gold that is ready</source>
        <translation>Утвердить готовый эталон</translation>
    </message>
    <message>
        <source>Open gold that was signed off</source>
        <translation>Снова открыть утверждённый эталон</translation>
    </message>
    <message>
        <source>Change nothing, only say what would be done</source>
        <translation>Ничего не менять, только показать, что будет сделано</translation>
    </message>
    <message>
        <source>Only this article; may be given several times</source>
        <translation>Только эта статья; можно указать несколько раз</translation>
    </message>
    <message>
        <source>Only this layer; may be given several times</source>
        <translation>Только этот слой; можно указать несколько раз</translation>
    </message>
    <message>
        <source>Compare only this annotator; may be given several times. With --list: who differs</source>
        <translation>Сравнивать только этого разметчика; можно указать несколько раз. С --list: кто расходится</translation>
    </message>
    <message>
        <source>Compare models, too</source>
        <translation>Сравнивать и модели</translation>
    </message>
    <message>
        <source>With --list: missing, boundary, label, attribute, relation, split-or-merge or stacked</source>
        <translation>С --list: missing, boundary, label, attribute, relation, split-or-merge или stacked</translation>
    </message>
    <message>
        <source>With --list: one of these labels stands there</source>
        <translation>С --list: там стоит одна из этих меток</translation>
    </message>
    <message>
        <source>With --list: what the places are sorted by</source>
        <translation>С --list: по чему сортировать</translation>
    </message>
    <message>
        <source>With --list: at most so many</source>
        <translation>С --list: не больше стольких</translation>
    </message>
    <message>
        <source>Places, too, that a person has decided or put off</source>
        <translation>Также места, которые решены или отложены человеком</translation>
    </message>
    <message>
        <source>Who decides, for the journal; else the login&apos;s name</source>
        <translation>Кто решает, для журнала; иначе имя в системе</translation>
    </message>
    <message>
        <source>Say what to do: --policy, --list, --sign-off, --reopen or --settings</source>
        <translation>Укажите, что делать: --policy, --list, --sign-off, --reopen или --settings</translation>
    </message>
    <message>
        <source>--policy, --list, --sign-off, --reopen and --settings do not go together</source>
        <translation>--policy, --list, --sign-off, --reopen и --settings несовместимы</translation>
    </message>
    <message>
        <source>--dry-run does not go with --settings, which alone changes nothing</source>
        <translation>--dry-run несовместим с --settings: без других параметров тот ничего не меняет</translation>
    </message>
    <message>
        <source>“%1” is no cause</source>
        <translation>Нет такой причины: «%1»</translation>
    </message>
    <message>
        <source>--cause, --label and --limit go with --list</source>
        <translation>--cause, --label и --limit используются с --list</translation>
    </message>
    <message>
        <source>Adjudicating</source>
        <translation>Арбитраж</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>“%1” cannot go into gold. %2</source>
        <translation>«%1» нельзя внести в эталон. %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
    <message>
        <source>The annotators have changed this place meanwhile. Look at it again, then decide.</source>
        <translation>Разметчики тем временем изменили это место. Просмотрите его снова, затем решайте.</translation>
    </message>
    <message>
        <source>This place has no version %1, but %2.</source>
        <translation>Здесь нет варианта %1, вариантов: %2.</translation>
    </message>
    <message>
        <source>Nothing is marked by hand here. Mark something, or take none of the versions.</source>
        <translation>Вручную здесь ничего не размечено. Разметьте что-нибудь или не берите ни одного варианта.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>%1 has no layer “%2”.</source>
        <translation>В проекте %1 нет слоя «%2».</translation>
    </message>
    <message>
        <source>Nobody used “%2” in what is compared of %1.</source>
        <translation>Метку «%2» никто не использовал в том, что сравнивается в проекте %1.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>В проекте %1 нет поля «%2».</translation>
    </message>
    <message>
        <source>%1 has no attribute “%2”.</source>
        <translation>В проекте %1 нет атрибута «%2».</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Наблюдаемое согласие</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Cohen’s κ</translation>
    </message>
    <message>
        <source>Scott’s π</source>
        <translation>Scott’s π</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>Fleiss’ κ</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorff’s α</translation>
    </message>
    <message>
        <source>Unitizing α</source>
        <translation>α сегментации</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Observed disorder of γ</source>
        <translation>Наблюдаемое расхождение γ</translation>
    </message>
    <message>
        <source>F1, place and label</source>
        <translation>F1, место и метка</translation>
    </message>
    <message>
        <source>F1, place</source>
        <translation>F1, место</translation>
    </message>
    <message>
        <source>F1, place in part</source>
        <translation>F1, место частично</translation>
    </message>
    <message>
        <source>F1, label at an overlap</source>
        <translation>F1, метка при пересечении</translation>
    </message>
    <message>
        <source>%1 has no annotator “%2”.</source>
        <translation>В проекте %1 нет разметчика «%2».</translation>
    </message>
    <message>
        <source>Agreement needs the work of two annotators at least; %1 has that of %2. Sets that nobody has touched, gold and, unless asked for, models do not count.</source>
        <translation>Для согласия нужна работа хотя бы двух разметчиков; в проекте %1 их %2. Нетронутые наборы, эталон и, если не указано иное, модели не учитываются.</translation>
    </message>
    <message>
        <source>Stopped before everything was compared.</source>
        <translation>Остановлено, сравнено не всё.</translation>
    </message>
</context>
<context>
    <name>AgreementCommand</name>
    <message>
        <source>Measure how far annotators agree</source>
        <translation>Измерить согласие разметчиков</translation>
    </message>
    <message>
        <source>Compares the sets of every two annotators and of all together, layer by layer. Gold, models and
sets that nobody has touched are left out unless they are asked for.

Measures: observed, cohen-kappa, scott-pi, fleiss-kappa, krippendorff-alpha compare what was
chosen for items (places, words, relations, articles); alpha-u, gamma, observed-disorder,
f1-strict, f1-exact, f1-partial and f1-type compare spans, wherever they begin and end.
Articles are laid end to end for alpha-u, and count by their spans for gamma.

Left out, and counted: incomplete (not every annotator marked the place), stacked (one gave
it several labels), one-annotator (nobody else has a set there), no-value (a span without the
attribute), overlapping (alpha-u), empty (of no length), no-chance (gamma has nothing to
compare with). duplicate counts marks that are there twice and count once.

JSON: {&quot;project&quot;, &quot;results&quot;: [{&quot;measure&quot;, &quot;unit&quot;, &quot;layer&quot;, &quot;label&quot;, &quot;annotators&quot;, &quot;value&quot;,
&quot;interval&quot;, &quot;n&quot;, &quot;excluded&quot;, &quot;undefined&quot;}]}; &quot;article&quot;, &quot;source&quot; or &quot;week&quot; where a result is of
one, &quot;distance&quot; (nominal, ordinal, interval, masi) of krippendorff-alpha, &quot;error&quot; of gamma where
it was cut in windows. A value that is null has its reason in undefined.</source>
        <translation>Сравнивает наборы каждых двух разметчиков и всех вместе, слой за слоем. Эталон, модели и
нетронутые наборы учитываются, только если указаны.

Меры: observed, cohen-kappa, scott-pi, fleiss-kappa, krippendorff-alpha сравнивают, что
выбрано для единиц (мест, слов, связей, статей); alpha-u, gamma, observed-disorder,
f1-strict, f1-exact, f1-partial и f1-type сравнивают фрагменты с любыми границами.
Для alpha-u статьи идут подряд, для gamma учитываются по числу фрагментов.

Не учтено и посчитано: incomplete (место разметили не все), stacked (кто-то поставил
несколько меток), one-annotator (больше ни у кого нет там набора), no-value (у фрагмента нет
атрибута), overlapping (alpha-u), empty (нулевой длины), no-chance (gamma не с чем
сравнить). duplicate — фрагменты, которые повторяются и считаются один раз.

JSON: {&quot;project&quot;, &quot;results&quot;: [{&quot;measure&quot;, &quot;unit&quot;, &quot;layer&quot;, &quot;label&quot;, &quot;annotators&quot;, &quot;value&quot;,
&quot;interval&quot;, &quot;n&quot;, &quot;excluded&quot;, &quot;undefined&quot;}]}; &quot;article&quot;, &quot;source&quot; или &quot;week&quot;, если результат об
одном из них, &quot;distance&quot; (nominal, ordinal, interval, masi) для krippendorff-alpha, &quot;error&quot; для
gamma, если она считалась по окнам. Если value равно null, причина стоит в undefined.</translation>
    </message>
    <message>
        <source>The project to look at</source>
        <translation>Просматриваемый проект</translation>
    </message>
    <message>
        <source>What is compared: span, token, relation, field:NAME or attribute:NAME (span)</source>
        <translation>Что сравнивать: span, token, relation, field:NAME или attribute:NAME (span)</translation>
    </message>
    <message>
        <source>Only this layer; several times for several</source>
        <translation>Только этот слой; можно несколько раз</translation>
    </message>
    <message>
        <source>Only these annotators, gold and models included; several times</source>
        <translation>Только эти разметчики, включая эталон и модели; можно несколько раз</translation>
    </message>
    <message>
        <source>Compare models, too</source>
        <translation>Сравнивать и модели</translation>
    </message>
    <message>
        <source>Numbers of this label, too; several times</source>
        <translation>Также числа по этой метке; можно несколько раз</translation>
    </message>
    <message>
        <source>Numbers by label, article, source or week, too; by pair: every measure of every pair</source>
        <translation>Также числа по label, article, source или week; по pair: каждая мера каждой пары</translation>
    </message>
    <message>
        <source>Only this measure; several times</source>
        <translation>Только эта мера; можно несколько раз</translation>
    </message>
    <message>
        <source>Seed of the draws for the intervals and for gamma (1)</source>
        <translation>Зерно выборок для интервалов и для gamma (1)</translation>
    </message>
    <message>
        <source>Draws for the intervals, 0: none (200)</source>
        <translation>Число выборок для интервалов, 0: без них (200)</translation>
    </message>
    <message>
        <source>Write a report with charts there, in the place of a file of that name; adds label and week</source>
        <translation>Записать туда отчёт с графиками, заменив файл с тем же именем; добавляет метки и недели</translation>
    </message>
    <message>
        <source>Write the numbers there as a table, in the place of a file of that name; adds label and week</source>
        <translation>Записать туда числа таблицей заменив файл с тем же именем; добавляет метки и недели</translation>
    </message>
    <message>
        <source>Who compares, where work is blind; else the login&apos;s name</source>
        <translation>Кто сравнивает при разметке вслепую; иначе имя в системе</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: choose span, token, relation, field:NAME or attribute:NAME.</source>
        <translation>«%1» нельзя сравнивать: выберите span, token, relation, field:NAME или attribute:NAME.</translation>
    </message>
    <message>
        <source>There are no numbers by “%1”: choose layer, label, pair, article, source or week.</source>
        <translation>По «%1» чисел нет: выберите layer, label, pair, article, source или week.</translation>
    </message>
    <message>
        <source>“%1” is no measure: see galley agreement --help.</source>
        <translation>Нет меры «%1»: см. galley agreement --help.</translation>
    </message>
    <message>
        <source>%1 compares spans only: leave out --unit.</source>
        <translation>Мера %1 сравнивает только фрагменты: уберите --unit.</translation>
    </message>
    <message>
        <source>--seed takes a whole number, not “%1”.</source>
        <translation>--seed принимает целое число, а не «%1».</translation>
    </message>
    <message>
        <source>--resamples takes a whole number, not “%1”.</source>
        <translation>--resamples принимает целое число, а не «%1».</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Разметчики</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Articles compared: %1; with one annotator only: %2; untouched sets: %3</source>
        <translation>Сравнено статей: %1; только с одним разметчиком: %2; нетронутых наборов: %3</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>not marked</source>
        <translation>не размечено</translation>
    </message>
    <message>
        <source>Agreement in %1</source>
        <translation>Согласие в проекте %1</translation>
    </message>
    <message>
        <source>Annotators: %1. Articles of at least two of them: %2; of one alone: %3. Sets that nobody has touched: %4. Compared: %5.</source>
        <translation>Разметчиков: %1. Статей хотя бы двух из них: %2; одного: %3. Нетронутых наборов: %4. Сравнивается: %5.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals hold 95 % of %n draw(s) of the articles with seed %1.</source>
        <translation>
            <numerusform>Интервалы охватывают 95 % из %n повторной выборки статей; зерно: %1.</numerusform>
            <numerusform>Интервалы охватывают 95 % из %n повторных выборок статей; зерно: %1.</numerusform>
            <numerusform>Интервалы охватывают 95 % из %n повторных выборок статей; зерно: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Разметчики</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>Pairs of annotators: %1</source>
        <translation>Пары разметчиков: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Метки: %1</translation>
    </message>
    <message>
        <source>Over time, %1: %2</source>
        <translation>По времени, %1: %2</translation>
    </message>
    <message>
        <source>Confusion: %1 in rows, %2 in columns</source>
        <translation>Матрица меток: %1 — строки, %2 — столбцы</translation>
    </message>
    <message>
        <source>Behind the confusion of %1 and %2, %3</source>
        <translation>Фрагменты матрицы меток: %1 и %2, %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
</context>
<context>
    <name>AnnotationSet</name>
    <message>
        <source>The set has changed meanwhile. Look at it again, then repeat the edit.</source>
        <translation>Набор тем временем изменился. Просмотрите его снова, затем повторите правку.</translation>
    </message>
    <message>
        <source>Gold of this article is signed off, so the work on it is settled and stays as it is. An adjudicator can open gold again.</source>
        <translation>Эталон этой статьи утверждён, поэтому работа над ней закрыта и остаётся как есть. Снова открыть эталон может арбитр.</translation>
    </message>
    <message>
        <source>This work is done, and done work is locked here. A reviewer or a manager can return it or open it again.</source>
        <translation>Эта работа готова, а готовая работа здесь закрыта от правок. Вернуть или снова открыть её может проверяющий или руководитель.</translation>
    </message>
    <message>
        <source>The set already has span s%1.</source>
        <translation>В наборе уже есть фрагмент s%1.</translation>
    </message>
    <message>
        <source>Span s%1 covers no text.</source>
        <translation>Фрагмент s%1 не содержит текста.</translation>
    </message>
    <message>
        <source>Span s%1 still has relations. Remove them with it.</source>
        <translation>У фрагмента s%1 ещё есть связи. Удалите их вместе с ним.</translation>
    </message>
    <message>
        <source>The set already has relation r%1.</source>
        <translation>В наборе уже есть связь r%1.</translation>
    </message>
    <message>
        <source>Relation r%1 leads to a span that is not there.</source>
        <translation>Связь r%1 ведёт к несуществующему фрагменту.</translation>
    </message>
    <message>
        <source>The comment has changed meanwhile. Look at it again, then repeat.</source>
        <translation>Комментарий тем временем изменился. Просмотрите его снова, затем повторите.</translation>
    </message>
    <message>
        <source>The set already has comment c%1.</source>
        <translation>В наборе уже есть комментарий c%1.</translation>
    </message>
    <message>
        <source>Gold of this article is signed off, so it stays as it is. Reopen it to change it: every adjudicator can.</source>
        <translation>Эталон этой статьи утверждён и остаётся как есть. Чтобы изменить его, откройте его снова: это может любой арбитр.</translation>
    </message>
    <message>
        <source>The decision has changed meanwhile. Look at it again, then decide again.</source>
        <translation>Решение тем временем изменилось. Просмотрите его снова, затем решайте заново.</translation>
    </message>
    <message>
        <source>The set already has decision d%1.</source>
        <translation>В наборе уже есть решение d%1.</translation>
    </message>
</context>
<context>
    <name>AnnotatorSetting</name>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Whose work a file holds: it does not say itself.</source>
        <translation>Чья работа в файле: сам он этого не сообщает.</translation>
    </message>
    <message>
        <source>As the import says</source>
        <translation>Как указано при импорте</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>For folders with one file per annotator.</source>
        <translation>Для папок, где файл на каждого разметчика.</translation>
    </message>
</context>
<context>
    <name>ArchiveSource</name>
    <message>
        <source>The archive would unpack to far more than text does, or to too many files: unpack what you need of it and import that.</source>
        <translation>Архив распаковался бы в объём намного больше текстового или в слишком много файлов: распакуйте нужное и импортируйте это.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short: get it again, or unpack it with another program and import the folder.</source>
        <translation>Архив повреждён или обрезан: получите его снова или распакуйте другой программой и импортируйте папку.</translation>
    </message>
    <message>
        <source>The name leads out of the archive: left out.</source>
        <translation>Имя ведёт за пределы архива: пропущено.</translation>
    </message>
    <message>
        <source>This is a link to another place: left out.</source>
        <translation>Это ссылка в другое место: пропущено.</translation>
    </message>
    <message>
        <source>This is an archive in an archive in an archive: left out. Unpack it and import it by itself.</source>
        <translation>Это архив в архиве внутри архива: пропущено. Распакуйте и импортируйте его отдельно.</translation>
    </message>
    <message>
        <source>The archive has no such file.</source>
        <translation>Такого файла в архиве нет.</translation>
    </message>
    <message>
        <source>The file is packed in a way that Galley does not read: unpack it with another program.</source>
        <translation>Файл сжат способом, который Galley не читает: распакуйте его другой программой.</translation>
    </message>
    <message>
        <source>The archive is cut short within this file: get it again.</source>
        <translation>Архив обрезан внутри этого файла: получите его снова.</translation>
    </message>
</context>
<context>
    <name>ArticleFields</name>
    <message>
        <source>The column or key that holds it (a number counts columns, “a.b” goes into an object), “=value” for the same in all articles, “-” for none; suggested if not given.</source>
        <translation>Столбец или ключ с этими данными (число — номер столбца, «a.b» ведёт внутрь объекта), «=значение» — одно для всех статей, «-» — нет; если не задано, предлагается.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Датлайн</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Embargoed until</source>
        <translation>Эмбарго до</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Title before the text</source>
        <translation>Заголовок перед текстом</translation>
    </message>
    <message>
        <source>Makes the title the first line of the article&apos;s text, with an empty line after it; offsets of annotations made elsewhere then no longer fit.</source>
        <translation>Делает заголовок первой строкой текста статьи, с пустой строкой после неё; смещения аннотаций, сделанных в другом месте, после этого не подходят.</translation>
    </message>
</context>
<context>
    <name>ArticleItems</name>
    <message>
        <source>This is no JSON object.</source>
        <translation>Это не объект JSON.</translation>
    </message>
</context>
<context>
    <name>ArticleMapping</name>
    <message>
        <source>There is no column or key “%1”. There are: %2.</source>
        <translation>Нет столбца или ключа «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>Nothing here looks like the text of articles: set “text” to its column or key. There are: %1.</source>
        <translation>Ничто здесь не похоже на текст статей: укажите в «text» его столбец или ключ. Есть: %1.</translation>
    </message>
</context>
<context>
    <name>ArticlePreview</name>
    <message>
        <source>Files of the format “%1” are not mapped.</source>
        <translation>Для файлов формата «%1» соответствие столбцов не задаётся.</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>A date that is not understood: “%1”</source>
        <translation>Непонятная дата: «%1»</translation>
    </message>
    <message>
        <source>The article has no text.</source>
        <translation>В статье нет текста.</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>The text contains a NUL character.</source>
        <translation>В тексте есть символ NUL.</translation>
    </message>
    <message>
        <source>The text contains half a character (a lone surrogate).</source>
        <translation>В тексте есть половина символа (одиночный суррогат).</translation>
    </message>
</context>
<context>
    <name>AssignCommand</name>
    <message>
        <source>Assign articles to annotators</source>
        <translation>Назначить статьи разметчикам</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Annotators an article (1)</source>
        <translation>Разметчиков на статью (1)</translation>
    </message>
    <message>
        <source>By two annotators this share of the articles, as 20% or 0.2; the others by one</source>
        <translation>Доля статей для двух разметчиков, как 20% или 0.2; остальные — для одного</translation>
    </message>
    <message>
        <source>At random, decided by this</source>
        <translation>Случайно, по этому зерну</translation>
    </message>
    <message>
        <source>To whoever has the least; so without --seed</source>
        <translation>Тому, у кого меньше всего; без --seed так и есть</translation>
    </message>
    <message>
        <source>Only articles in which `galley concordance` would find something</source>
        <translation>Только статьи, в которых что-то нашла бы `galley concordance`</translation>
    </message>
    <message>
        <source>Only these articles</source>
        <translation>Только эти статьи</translation>
    </message>
    <message>
        <source>The last day, as 2026-12-31</source>
        <translation>Последний день, как 2026-12-31</translation>
    </message>
    <message>
        <source>Take back instead what these annotators have not begun, of these articles</source>
        <translation>Наоборот, снять с этих разметчиков те из статей, что ими не начаты</translation>
    </message>
    <message>
        <source>Who assigns; else the login&apos;s name</source>
        <translation>Кто назначает; иначе имя в системе</translation>
    </message>
    <message>
        <source>Only show what would be</source>
        <translation>Только показать, что было бы</translation>
    </message>
    <message>
        <source>Say to whom: --annotators ann,bob</source>
        <translation>Укажите кому: --annotators ann,bob</translation>
    </message>
    <message>
        <source>“%1” is no share: write 20% or 0.2</source>
        <translation>«%1» — не доля: напишите 20% или 0.2</translation>
    </message>
    <message>
        <source>--double says how many annotators an article gets: leave out --each</source>
        <translation>Число разметчиков на статью задаёт --double: уберите --each</translation>
    </message>
    <message>
        <source>--each wants at least 1</source>
        <translation>--each — не меньше 1</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-12-31</source>
        <translation>«%1» — не дата: напишите как 2026-12-31</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was assigned; this is what would be, of %n article(s):</source>
        <translation>
            <numerusform>Ничего не назначено; вот что было бы из %n статьи:</numerusform>
            <numerusform>Ничего не назначено; вот что было бы из %n статей:</numerusform>
            <numerusform>Ничего не назначено; вот что было бы из %n статей:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned, of %n article(s):</source>
        <translation>
            <numerusform>Назначено из %n статьи:</numerusform>
            <numerusform>Назначено из %n статей:</numerusform>
            <numerusform>Назначено из %n статей:</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignments taken back: %1</source>
        <translation>Назначений снято: %1</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>What is assigned already counts and stays, and nobody gets an article twice, so the same command
run again assigns only what is new. Who has begun an article is asked for it first. With --seed
each article goes to whom chance says; else, or with --balanced too, to whoever has the least, by
chance among equals. Chance is the seed and the article&apos;s id: the same everywhere.

What cannot be met is told of, and counts as a problem (exit code 1).

JSON: {&quot;project&quot;, &quot;articles&quot;, &quot;complete&quot; (need nobody more), &quot;added&quot;, &quot;moved&quot; (deadlines), &quot;annotators&quot;: [{&quot;name&quot;,
&quot;before&quot;, &quot;added&quot;}], &quot;short&quot;: [{&quot;wanted&quot;, &quot;possible&quot;, &quot;articles&quot;}], &quot;remarks&quot;: [TEXT], &quot;dry_run&quot;};
with --take-back {&quot;project&quot;, &quot;removed&quot;}.</source>
        <translation>Назначенное ранее учитывается и остаётся, и никто не получает статью дважды, поэтому та же
команда при повторном запуске назначает только новое. Сначала статья достаётся тому, кто её уже
начал. С --seed кому достанется статья, решает случай; иначе, а также с --balanced, — тому, у кого
их меньше всего, а среди равных — случайному. Случай — это зерно и id статьи: везде одинаково.

О том, что выполнить нельзя, сообщается, это считается проблемой (код завершения 1).

JSON: {&quot;project&quot;, &quot;articles&quot;, &quot;complete&quot; (больше никто не нужен), &quot;added&quot;, &quot;moved&quot; (сроки), &quot;annotators&quot;: [{&quot;name&quot;,
&quot;before&quot;, &quot;added&quot;}], &quot;short&quot;: [{&quot;wanted&quot;, &quot;possible&quot;, &quot;articles&quot;}], &quot;remarks&quot;: [TEXT], &quot;dry_run&quot;};
с --take-back {&quot;project&quot;, &quot;removed&quot;}.</translation>
    </message>
    <message>
        <source>Give that day to what these annotators have already and not finished, too; without --due it has none any more</source>
        <translation>Назначить этот день и тому, что у этих разметчиков уже есть и не завершено; без --due срока больше нет</translation>
    </message>
    <message>
        <source>Deadlines of earlier assignments: %1</source>
        <translation>Сроки прежних назначений: %1</translation>
    </message>
</context>
<context>
    <name>BinaryCheck</name>
    <message>
        <source>This is a word processor&apos;s document or an archive, no plain text: save it as text first.</source>
        <translation>Это документ текстового редактора или архив, а не простой текст: сначала сохраните его как текст.</translation>
    </message>
    <message>
        <source>This is an image, no text.</source>
        <translation>Это изображение, а не текст.</translation>
    </message>
    <message>
        <source>This is a PDF, no plain text: save its text first.</source>
        <translation>Это PDF, а не простой текст: сначала сохраните его текст.</translation>
    </message>
    <message>
        <source>This is a program, no text.</source>
        <translation>Это программа, а не текст.</translation>
    </message>
    <message>
        <source>This is a database, no text; a Galley project is opened, not imported.</source>
        <translation>Это база данных, а не текст; проект Galley не импортируют, а открывают.</translation>
    </message>
</context>
<context>
    <name>Brat</name>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>What the folders are that files lie in.</source>
        <translation>Чем являются папки, в которых лежат файлы.</translation>
    </message>
    <message>
        <source>See by yourself</source>
        <translation>Определить автоматически</translation>
    </message>
    <message>
        <source>Annotators where the same text lies in several, else parts.</source>
        <translation>Разметчики, если один текст лежит в нескольких, иначе части.</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Разметчики</translation>
    </message>
    <message>
        <source>Each folder holds the work of the annotator of its name.</source>
        <translation>В каждой папке работа разметчика с её именем.</translation>
    </message>
    <message>
        <source>Parts of a corpus</source>
        <translation>Части корпуса</translation>
    </message>
    <message>
        <source>Nothing is known of annotators.</source>
        <translation>О разметчиках ничего не известно.</translation>
    </message>
    <message>
        <source>Where the work of an annotator is put.</source>
        <translation>Куда записывать работу разметчика.</translation>
    </message>
    <message>
        <source>One folder for each annotator</source>
        <translation>По папке на каждого разметчика</translation>
    </message>
    <message>
        <source>With a copy of the text in each.</source>
        <translation>С копией текста в каждой.</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Без папок</translation>
    </message>
    <message>
        <source>For the work of one annotator, whose name is left out.</source>
        <translation>Для работы одного разметчика, имя которого опускается.</translation>
    </message>
    <message>
        <source>This line must be of the form “%1”.</source>
        <translation>Строка должна иметь вид «%1».</translation>
    </message>
    <message>
        <source>The line is not UTF-8: save the file as UTF-8.</source>
        <translation>Строка не в UTF-8: сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <source>The line has no id with a tab after it.</source>
        <translation>В строке нет id с табуляцией после него.</translation>
    </message>
    <message>
        <source>A line cannot begin with “%1”.</source>
        <translation>Строка не может начинаться с «%1».</translation>
    </message>
    <message>
        <source>Lines that are comments about nothing.</source>
        <translation>Строки-комментарии, которые ни к чему не относятся.</translation>
    </message>
    <message>
        <source>The file has %1 MB, and the annotation of an article at most %2 MB: split it.</source>
        <translation>Размер файла %1&#xa0;MB, а аннотация статьи — не больше %2&#xa0;MB: разделите его.</translation>
    </message>
    <message>
        <source>The text is missing: “%1” must stand beside it.</source>
        <translation>Текст отсутствует: рядом должен лежать «%1».</translation>
    </message>
    <message>
        <source>brat configuration</source>
        <translation>конфигурация brat</translation>
    </message>
    <message>
        <source>The event&apos;s trigger “%1” is no span.</source>
        <translation>Триггер события «%1» — не фрагмент.</translation>
    </message>
    <message>
        <source>The id “%1” stands for two things.</source>
        <translation>Id «%1» обозначает две разные вещи.</translation>
    </message>
    <message>
        <source>The event is a %1 and its trigger a %2.</source>
        <translation>Тип события — %1, а его триггера — %2.</translation>
    </message>
    <message>
        <source>The line is about “%1”, which is nothing in the file.</source>
        <translation>Строка относится к «%1», чего в файле нет.</translation>
    </message>
    <message>
        <source>“%1” has “%2” twice, with two values.</source>
        <translation>У «%1» атрибут «%2» задан дважды, с двумя значениями.</translation>
    </message>
    <message>
        <source>Characters of names that brat does not take</source>
        <translation>Символы имён, которые brat не принимает</translation>
    </message>
    <message>
        <source>Several annotators worked on the article “%1”: export the work of one, or with a folder for each annotator.</source>
        <translation>Над статьёй «%1» работало несколько разметчиков: экспортируйте работу одного или по папке на каждого.</translation>
    </message>
    <message>
        <source>Titles, dates, sources and the like of articles</source>
        <translation>Заголовки, даты, источники и другие данные статей</translation>
    </message>
    <message>
        <source>Ends of article ids too long for a file name</source>
        <translation>Концы id статей, слишком длинных для имени файла</translation>
    </message>
    <message>
        <source>Names of annotators</source>
        <translation>Имена разметчиков</translation>
    </message>
    <message>
        <source>That an annotator is a model or the adjudicator</source>
        <translation>Что разметчик — модель или арбитр</translation>
    </message>
    <message>
        <source>How far the work on an article is</source>
        <translation>Состояние работы над статьёй</translation>
    </message>
    <message>
        <source>What is said of whole articles</source>
        <translation>Сказанное о статьях в целом</translation>
    </message>
    <message>
        <source>Comments that are about no span</source>
        <translation>Комментарии не к фрагментам</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>Решения в эталоне</translation>
    </message>
    <message>
        <source>How long the work took</source>
        <translation>Время, затраченное на работу</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The project to change</source>
        <translation>Изменяемый проект</translation>
    </message>
    <message>
        <source>Whose spans; others stay as they are</source>
        <translation>Чьи фрагменты; чужие остаются как есть</translation>
    </message>
    <message>
        <source>Which spans; put it in single quotes</source>
        <translation>Какие фрагменты; в одинарных кавычках</translation>
    </message>
    <message>
        <source>Who does it, where work is blind; else the login&apos;s name</source>
        <translation>Кто это делает при разметке вслепую; иначе имя в системе</translation>
    </message>
    <message>
        <source>Change nothing, only say what would be changed</source>
        <translation>Ничего не менять, только показать, что изменилось бы</translation>
    </message>
    <message>
        <source>Attribute “%1” is true or false.</source>
        <translation>Атрибут «%1» — true или false.</translation>
    </message>
    <message>
        <source>Attribute “%1” is a number.</source>
        <translation>Атрибут «%1» — число.</translation>
    </message>
    <message>
        <source>“%1” is no label of the project. Write it as layer/label; `galley schema show` lists them.</source>
        <translation>В проекте нет метки «%1». Пишите слой/метка; их показывает `galley schema show`.</translation>
    </message>
    <message>
        <source>“%1” sets no attribute of the project. Write it as name=value; `galley schema show` lists them.</source>
        <translation>«%1» не задаёт атрибут проекта. Пишите имя=значение; их показывает `galley schema show`.</translation>
    </message>
    <message>
        <source>Work in this project is blind: an annotator edits his own marks alone, and not %1&apos;s. A reviewer or a manager can do this (--by).</source>
        <translation>Разметка в этом проекте идёт вслепую: разметчик правит только свою разметку, а эта — чужая (%1). Это может сделать проверяющий или руководитель (--by).</translation>
    </message>
    <message>
        <source>Hits that are no spans of %1 and stay as they are: %2</source>
        <translation>Совпадений, которые не являются фрагментами (разметчик: %1) и остаются как есть: %2</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>%1: nothing was changed, this is what would be</source>
        <translation>%1: ничего не изменено, вот что было бы</translation>
    </message>
    <message>
        <source>Changed: %1; sets: %2; so already: %3; refused: %4</source>
        <translation>Изменено: %1; наборов: %2; уже так: %3; отклонено: %4</translation>
    </message>
    <message>
        <source>Relations deleted with them: %1</source>
        <translation>Удалено вместе с ними связей: %1</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>Номер массовой правки: %1</translation>
    </message>
    <message>
        <source>All of it is one bulk edit, which `galley bulk undo` takes back. What the schema or
other spans do not allow is refused, told of, and stays as it is (exit code 1).

JSON: {&quot;bulk&quot; (its number, unless nothing changed), &quot;summary&quot;, &quot;changed&quot;, &quot;unchanged&quot;,
&quot;sets&quot;, &quot;relations&quot;, &quot;refused&quot;: [{&quot;article&quot;, &quot;span&quot; or &quot;begin&quot; and &quot;end&quot;, &quot;kind&quot;,
&quot;message&quot;}]}.</source>
        <translation>Всё это одна массовая правка, её отменяет `galley bulk undo`. Что не допускает схема или
другие фрагменты, отклоняется с сообщением и остаётся как есть (код завершения 1).

JSON: {&quot;bulk&quot; (номер правки, если что-то изменилось), &quot;summary&quot;, &quot;changed&quot;, &quot;unchanged&quot;,
&quot;sets&quot;, &quot;relations&quot;, &quot;refused&quot;: [{&quot;article&quot;, &quot;span&quot; или &quot;begin&quot; и &quot;end&quot;, &quot;kind&quot;,
&quot;message&quot;}]}.</translation>
    </message>
</context>
<context>
    <name>BulkDeleteCommand</name>
    <message>
        <source>Delete spans that a query finds, with their relations</source>
        <translation>Удалить найденные запросом фрагменты вместе с их связями</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Удаление: %1</translation>
    </message>
</context>
<context>
    <name>BulkListCommand</name>
    <message>
        <source>List a project&apos;s bulk edits, the newest first</source>
        <translation>Показать массовые правки проекта, начиная с новых</translation>
    </message>
    <message>
        <source>JSON: {&quot;project&quot;, &quot;bulks&quot;: [{&quot;bulk&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;action&quot;, &quot;summary&quot;, &quot;sets&quot;,
&quot;undone&quot;}]}; at is in UTC.</source>
        <translation>JSON: {&quot;project&quot;, &quot;bulks&quot;: [{&quot;bulk&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;action&quot;, &quot;summary&quot;, &quot;sets&quot;,
&quot;undone&quot;}]}; at — по UTC.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Не больше стольких</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>There are no bulk edits</source>
        <translation>Массовых правок нет</translation>
    </message>
</context>
<context>
    <name>BulkMarkCommand</name>
    <message>
        <source>Mark a text wherever it stands unmarked</source>
        <translation>Разметить текст везде, где он не размечен</translation>
    </message>
    <message>
        <source>Marks whole words that no span of the layer covers and that the annotator did not choose
to skip. --regex takes a Perl-compatible regular expression, tried on each line.

</source>
        <translation>Размечает целые слова, которых не покрывает фрагмент того же слоя и которые разметчик не
пропустил намеренно. --regex принимает регулярное выражение Perl для каждой строки.

</translation>
    </message>
    <message>
        <source>The project to mark in</source>
        <translation>Размечаемый проект</translation>
    </message>
    <message>
        <source>Whose spans they become</source>
        <translation>Чьими становятся фрагменты</translation>
    </message>
    <message>
        <source>What to mark it as</source>
        <translation>Какой меткой разметить</translation>
    </message>
    <message>
        <source>The text to mark</source>
        <translation>Размечаемый текст</translation>
    </message>
    <message>
        <source>Whatever its case</source>
        <translation>Без учёта регистра</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Текст — регулярное выражение</translation>
    </message>
    <message>
        <source>Parts of words, too</source>
        <translation>Также части слов</translation>
    </message>
    <message>
        <source>An attribute of the new spans</source>
        <translation>Атрибут новых фрагментов</translation>
    </message>
    <message>
        <source>Who does it, where work is blind; else the login&apos;s name</source>
        <translation>Кто это делает при разметке вслепую; иначе имя в системе</translation>
    </message>
    <message>
        <source>Change nothing, only say what would be changed</source>
        <translation>Ничего не менять, только показать, что изменилось бы</translation>
    </message>
    <message>
        <source>--fold and --regex do not go together: write (?i) before the expression</source>
        <translation>--fold и --regex несовместимы: напишите (?i) перед выражением</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Places that another span of the layer covers and that stay as they are: %1</source>
        <translation>Мест, которые покрыты другим фрагментом слоя и остаются как есть: %1</translation>
    </message>
    <message>
        <source>Places that the annotator chose to skip: %1</source>
        <translation>Мест, намеренно пропущенных разметчиком: %1</translation>
    </message>
    <message>
        <source>Mark “%1” as %2</source>
        <translation>Разметка «%1» как %2</translation>
    </message>
</context>
<context>
    <name>BulkRelabelCommand</name>
    <message>
        <source>Give spans that a query finds another label</source>
        <translation>Дать найденным запросом фрагментам другую метку</translation>
    </message>
    <message>
        <source>Their new label</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Relabel to %1: %2</source>
        <translation>Смена метки на %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkSetCommand</name>
    <message>
        <source>Set or clear an attribute of spans that a query finds</source>
        <translation>Задать или очистить атрибут найденных запросом фрагментов</translation>
    </message>
    <message>
        <source>What to set; NAME= clears it</source>
        <translation>Что задать; NAME= очищает</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <translation>Атрибут %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkUndoCommand</name>
    <message>
        <source>Do a bulk edit again that was taken back</source>
        <translation>Повторить отменённую массовую правку</translation>
    </message>
    <message>
        <source>Take a bulk edit back, in every set</source>
        <translation>Отменить массовую правку во всех наборах</translation>
    </message>
    <message>
        <source>A set whose later edits stand on the bulk edit stays as it is and is told of as refused
(exit code 1).

JSON: as `galley bulk mark` says.</source>
        <translation>Набор, поздние правки которого опираются на массовую, остаётся как есть, о нём сообщается
(код завершения 1).

JSON: как у `galley bulk mark`.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Which: its number in `galley bulk list`</source>
        <translation>Какую: её номер в `galley bulk list`</translation>
    </message>
    <message>
        <source>“%1” is no number of a bulk edit</source>
        <translation>«%1» — не номер массовой правки</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The span&apos;s active time is less than nothing.</source>
        <translation>Активное время фрагмента отрицательно.</translation>
    </message>
    <message>
        <source>The span&apos;s certainty is %1, which is not from 0 to 1.</source>
        <translation>Уверенность фрагмента — %1, а должна быть от 0 до 1.</translation>
    </message>
    <message>
        <source>The comment&apos;s place lies outside the text.</source>
        <translation>Место комментария выходит за пределы текста.</translation>
    </message>
    <message>
        <source>The comment is about span s%1, which there never was.</source>
        <translation>Комментарий относится к фрагменту s%1, которого никогда не было.</translation>
    </message>
    <message>
        <source>The next comment would get an id that is taken.</source>
        <translation>Следующий комментарий получил бы уже занятый id.</translation>
    </message>
    <message>
        <source>The relation leads to span s%1, which is not there.</source>
        <translation>Связь ведёт к несуществующему фрагменту s%1.</translation>
    </message>
    <message>
        <source>No schema of the project has a relation type “%1”.</source>
        <translation>Ни в одной схеме проекта нет типа связи «%1».</translation>
    </message>
    <message>
        <source>The span&apos;s begin and end are not those of its segments.</source>
        <translation>Начало и конец фрагмента не совпадают с началом и концом его сегментов.</translation>
    </message>
    <message>
        <source>“%1” is no state of a set.</source>
        <translation>«%1» — не состояние набора.</translation>
    </message>
    <message>
        <source>“%1” is no kind of annotator.</source>
        <translation>«%1» — не вид разметчика.</translation>
    </message>
    <message>
        <source>No schema of the project has a field “%1”.</source>
        <translation>Ни в одной схеме проекта нет поля «%1».</translation>
    </message>
    <message>
        <source>The decision made span s%1, which there never was.</source>
        <translation>Решение создало фрагмент s%1, которого никогда не было.</translation>
    </message>
    <message>
        <source>The next decision would get an id that is taken.</source>
        <translation>Следующее решение получило бы уже занятый id.</translation>
    </message>
    <message>
        <source>Spans of the set: %1, relations: %2; noted for it: %3 and %4.</source>
        <translation>Фрагментов в наборе: %1, связей: %2, а записано за ним %3 и %4.</translation>
    </message>
    <message>
        <source>The next mark would get an id that is taken.</source>
        <translation>Следующий фрагмент получил бы уже занятый id.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <translation>В журнале нет записи %1.</translation>
    </message>
    <message>
        <source>Revision of the set: %1; entries in its journal: %2.</source>
        <translation>Ревизия набора: %1, а записей в его журнале: %2.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal does not lead to the marks that are stored.</source>
        <translation>Запись журнала %1 не приводит к сохранённой разметке.</translation>
    </message>
    <message>
        <source>The set holds something that its journal does not tell of.</source>
        <translation>В наборе есть то, о чём его журнал не говорит.</translation>
    </message>
    <message>
        <source>The text is not the one that was stored: its SHA-256 differs.</source>
        <translation>Текст не тот, который был сохранён: его SHA-256 отличается.</translation>
    </message>
    <message>
        <source>Code points of the text: %1; noted for it: %2.</source>
        <translation>Кодовых точек в тексте: %1, а записано за ним: %2.</translation>
    </message>
    <message>
        <source>Article number %1 cannot be read. %2</source>
        <translation>Статья с номером %1 не читается. %2</translation>
    </message>
    <message>
        <source>The project was written by a newer Galley, which knows more of it than is checked here: check it with that version.</source>
        <translation>Проект записан более новой Galley, которая знает о нём больше, чем проверяется здесь: проверьте его той версией.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Check a project&apos;s integrity</source>
        <translation>Проверить целостность проекта</translation>
    </message>
    <message>
        <source>Checks the database, texts against their hashes, spans against their texts and quotes,
labels against the schemas, relations&apos; ends, and the journal against what is stored.
Changes nothing. Exit code 1: something is wrong.

JSON: {&quot;project&quot;, &quot;articles&quot;, &quot;problems&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;article&quot;,
&quot;annotator&quot;, &quot;item&quot;}]}; kinds are database, hash, offset, quote, dangling, label, count,
journal. Where edits of yours wait on this machine for the project&apos;s server, or were not
taken: &quot;waiting&quot;: {&quot;edits&quot;, &quot;aside&quot;, &quot;damaged&quot;}.</source>
        <translation>Сверяет базу данных, тексты с их хешами, фрагменты с текстами и цитатами, метки со
схемами, концы связей, журнал с сохранёнными данными. Ничего не меняет. Код
завершения 1: что-то не так.

JSON: {&quot;project&quot;, &quot;articles&quot;, &quot;problems&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;article&quot;,
&quot;annotator&quot;, &quot;item&quot;}]}; kind: database, hash, offset, quote, dangling, label, count,
journal. Если ваши правки ждут на этом компьютере сервера проекта или не были
приняты: &quot;waiting&quot;: {&quot;edits&quot;, &quot;aside&quot;, &quot;damaged&quot;}.</translation>
    </message>
    <message>
        <source>The project to check</source>
        <translation>Проверяемый проект</translation>
    </message>
    <message>
        <source>Checking articles</source>
        <translation>Проверка статей</translation>
    </message>
    <message>
        <source>Articles checked: %1; nothing is wrong</source>
        <translation>Проверено статей: %1; всё в порядке</translation>
    </message>
    <message>
        <source>Articles checked: %1; problems: %2</source>
        <translation>Проверено статей: %1; проблем: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Standard output takes no more: is its disk full?</source>
        <translation>Стандартный вывод больше не принимает данных: не заполнен ли его диск?</translation>
    </message>
    <message>
        <source>Galley annotates news articles.</source>
        <translation>Galley размечает новостные статьи.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Показать эту справку и выйти</translation>
    </message>
    <message>
        <source>Open this project in the window</source>
        <translation>Открыть этот проект в окне</translation>
    </message>
    <message>
        <source>Open a copy of the sample project in the window</source>
        <translation>Открыть в окне копию учебного проекта</translation>
    </message>
    <message>
        <source>Draw the window into an image and exit</source>
        <translation>Нарисовать окно в файл изображения и выйти</translation>
    </message>
    <message>
        <source>The window&apos;s colours</source>
        <translation>Цвета окна</translation>
    </message>
    <message>
        <source>Say &quot;ready&quot; when an article is painted, and exit: to time the start</source>
        <translation>Написать «ready», когда статья нарисована, и выйти: для замера запуска</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Показать версию и выйти</translation>
    </message>
    <message>
        <source>Usage: galley [OPTIONS] [PROJECT]
       galley COMMAND …</source>
        <translation>Использование: galley [ПАРАМЕТРЫ] [ПРОЕКТ]
               galley КОМАНДА …</translation>
    </message>
    <message>
        <source>Without a command, the window opens. `galley COMMAND --help` explains a command.
Exit codes: 0 done, 1 problems found, 2 misuse.
GALLEY_PLUGIN_PATH lists folders that are searched for schemas first.</source>
        <translation>Без команды открывается окно. `galley КОМАНДА --help` объясняет команду.
Коды завершения: 0 — выполнено, 1 — есть проблемы, 2 — неверный вызов.
Схемы ищутся сначала в папках из GALLEY_PLUGIN_PATH.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text</source>
        <translation>Вывести один документ JSON вместо текста</translation>
    </message>
    <message>
        <source>Edit many sets in one step</source>
        <translation>Изменить много наборов за один шаг</translation>
    </message>
    <message>
        <source>Exports that a project remembers</source>
        <translation>Экспорты, которые помнит проект</translation>
    </message>
    <message>
        <source>Who works on a project</source>
        <translation>Кто работает над проектом</translation>
    </message>
    <message>
        <source>List imports, show again what they did, take them back</source>
        <translation>Показать импорты, их отчёты, отменить импорт</translation>
    </message>
    <message>
        <source>Packages that were handed out, and what came back</source>
        <translation>Выданные пакеты и то, что из них вернулось</translation>
    </message>
    <message>
        <source>Commands about one %1</source>
        <translation>Команды группы %1</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a project</source>
        <translation>«%1» — не команда и не проект</translation>
    </message>
    <message>
        <source>--sample opens a project of its own: leave out the other</source>
        <translation>--sample открывает свой проект: уберите другой</translation>
    </message>
    <message>
        <source>See `%1 --help`.</source>
        <translation>См. `%1 --help`.</translation>
    </message>
    <message>
        <source>Not expected here: %1</source>
        <translation>Здесь не ожидалось: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 (%n time(s))</source>
        <translation>
            <numerusform>Пропущено: %1 (%n раз)</numerusform>
            <numerusform>Пропущено: %1 (%n раза)</numerusform>
            <numerusform>Пропущено: %1 (%n раз)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no whole number from 0</source>
        <translation>«%1» — не целое число от 0</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>«%1» — недопустимо; допустимо: %2</translation>
    </message>
</context>
<context>
    <name>ConcordanceCommand</name>
    <message>
        <source>List hits of a query in their context, sorted and grouped</source>
        <translation>Показать совпадения запроса в контексте, с сортировкой и группами</translation>
    </message>
    <message>
        <source>Sort by any of: %1, separated by commas. left and right are the first words beside
the hit, left2 and right2 the second, and so on.

JSON: {&quot;project&quot;, &quot;query&quot;, &quot;groups&quot;: [{&quot;value&quot;, &quot;lines&quot;: [as hits of galley find]}]};
without --group there is one group.</source>
        <translation>Сортировать можно по: %1, через запятую. left и right — первые слова рядом с
совпадением, left2 и right2 — вторые и так далее.

JSON: {&quot;project&quot;, &quot;query&quot;, &quot;groups&quot;: [{&quot;value&quot;, &quot;lines&quot;: [как совпадения galley find]}]};
без --group группа одна.</translation>
    </message>
    <message>
        <source>The project to search</source>
        <translation>Проект для поиска</translation>
    </message>
    <message>
        <source>What to find; put it in single quotes</source>
        <translation>Что искать; в одинарных кавычках</translation>
    </message>
    <message>
        <source>By what to sort, the first first</source>
        <translation>По чему сортировать, в этом порядке</translation>
    </message>
    <message>
        <source>What lines have in common</source>
        <translation>Что объединяет строки группы</translation>
    </message>
    <message>
        <source>Code points shown on each side (40)</source>
        <translation>Сколько кодовых точек с каждой стороны (40)</translation>
    </message>
    <message>
        <source>At most so many lines, before sorting</source>
        <translation>Не больше стольких строк, до сортировки</translation>
    </message>
    <message>
        <source>Whose labels text has</source>
        <translation>Чьи метки у текста</translation>
    </message>
    <message>
        <source>Who asks, where work is blind; else the login&apos;s name</source>
        <translation>Кто спрашивает при разметке вслепую; иначе имя в системе</translation>
    </message>
    <message>
        <source>--sort takes %1, and not “%2”</source>
        <translation>--sort принимает %1, а не «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Строк: %1</translation>
    </message>
</context>
<context>
    <name>Conll</name>
    <message>
        <source>CoNLL-2003 and other columns of tags</source>
        <translation>CoNLL-2003 и другие столбцы тегов</translation>
    </message>
    <message>
        <source>CoNLL-2003, one file per annotator</source>
        <translation>CoNLL-2003, по файлу на разметчика</translation>
    </message>
    <message>
        <source>“%1” begins a span as %2 does not; it is read as its beginning.</source>
        <translation>«%1» начинает фрагмент не так, как в %2; принято за его начало.</translation>
    </message>
    <message>
        <source>The span before “%1” is not closed as %2 does; it is read as ended.</source>
        <translation>Фрагмент перед «%1» не закрыт так, как в %2; принято, что он окончен.</translation>
    </message>
    <message>
        <source>“%1” is no tag of %2.</source>
        <translation>«%1» — не тег схемы %2.</translation>
    </message>
    <message>
        <source>The line has no token.</source>
        <translation>В строке нет токена.</translation>
    </message>
    <message>
        <source>The article is too long. Say how many sentences an article has.</source>
        <translation>Статья слишком длинная. Укажите, сколько предложений в статье.</translation>
    </message>
    <message>
        <source>end of the sentence</source>
        <translation>конец предложения</translation>
    </message>
    <message>
        <source>Columns that hold no tags, such as parts of speech</source>
        <translation>Столбцы без тегов, например части речи</translation>
    </message>
    <message>
        <source>The file holds no tokens.</source>
        <translation>В файле нет токенов.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n column(s), and needs at least %1.</source>
        <translation>
            <numerusform>В файле %n столбец, а нужно не меньше: %1.</numerusform>
            <numerusform>В файле %n столбца, а нужно не меньше: %1.</numerusform>
            <numerusform>В файле %n столбцов, а нужно не меньше: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds tags such as O, B-PER and I-PER. Say which one does, or that its labels are plain.</source>
        <translation>Ни в одном столбце нет тегов вроде O, B-PER и I-PER. Укажите, в каком они или что это метки без префиксов.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n column(s), and the first one %1.</source>
        <translation>
            <numerusform>В строке %n столбец, а в первой: %1.</numerusform>
            <numerusform>В строке %n столбца, а в первой: %1.</numerusform>
            <numerusform>В строке %n столбцов, а в первой: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagging scheme</source>
        <translation>Схема тегов</translation>
    </message>
    <message>
        <source>How tags say where spans begin and end; else it is recognised.</source>
        <translation>Как теги показывают начало и конец фрагментов; иначе распознаётся.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Распознать</translation>
    </message>
    <message>
        <source>The scheme that fewest tags of the whole file break.</source>
        <translation>Схема, которую нарушает меньше всего тегов во всём файле.</translation>
    </message>
    <message>
        <source>As in CoNLL-2003: B- only between two spans.</source>
        <translation>Как в CoNLL-2003: B- только между двумя фрагментами.</translation>
    </message>
    <message>
        <source>BIO: B- begins every span.</source>
        <translation>BIO: B- начинает каждый фрагмент.</translation>
    </message>
    <message>
        <source>Also BIOES and BMES.</source>
        <translation>Также BIOES и BMES.</translation>
    </message>
    <message>
        <source>Labels alone</source>
        <translation>Только метки</translation>
    </message>
    <message>
        <source>Neighbours with the same label are one span.</source>
        <translation>Соседние токены с одной меткой — один фрагмент.</translation>
    </message>
    <message>
        <source>Sentences per article</source>
        <translation>Предложений в статье</translation>
    </message>
    <message>
        <source>For files that do not say where a document begins: 0 makes one article of the file.</source>
        <translation>Для файлов, где не указано начало документа: 0 делает из файла одну статью.</translation>
    </message>
    <message>
        <source>Column of tokens</source>
        <translation>Столбец токенов</translation>
    </message>
    <message>
        <source>Counted from 1; else the first that does not count tokens.</source>
        <translation>Счёт с 1; иначе первый столбец, который не нумерует токены.</translation>
    </message>
    <message>
        <source>Columns of tags</source>
        <translation>Столбцы тегов</translation>
    </message>
    <message>
        <source>Counted from 1, separated by commas; else the last, or all when there is nothing but tags.</source>
        <translation>Счёт с 1, через запятую; иначе последний или все, если ничего, кроме тегов, нет.</translation>
    </message>
    <message>
        <source>How tags say where spans begin and end.</source>
        <translation>Как теги показывают начало и конец фрагментов.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>What stands before the tags.</source>
        <translation>Что стоит перед тегами.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>As in CoNLL-2003</source>
        <translation>Как в CoNLL-2003</translation>
    </message>
    <message>
        <source>The token, and “_” for part of speech and chunk.</source>
        <translation>Токен и «_» вместо части речи и чанка.</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Между столбцами</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Beginnings of articles</source>
        <translation>Начала статей</translation>
    </message>
    <message>
        <source>With the article&apos;s id, by which an import finds it again.</source>
        <translation>С id статьи, по которому её снова найдёт импорт.</translation>
    </message>
    <message>
        <source>As in CoNLL-2003, for programs that look for exactly this.</source>
        <translation>Как в CoNLL-2003, для программ, которые ждут именно этого.</translation>
    </message>
    <message>
        <source>Places where the text between tokens becomes one space</source>
        <translation>Места, где текст между токенами становится одним пробелом</translation>
    </message>
</context>
<context>
    <name>Conllu</name>
    <message>
        <source>CoNLL-U</source>
        <translation>CoNLL-U</translation>
    </message>
    <message>
        <source>CoNLL-U, one file per annotator</source>
        <translation>CoNLL-U, по файлу на разметчика</translation>
    </message>
    <message>
        <source>The column %1 is empty: write “_”.</source>
        <translation>Столбец %1 пуст: напишите «_».</translation>
    </message>
    <message>
        <source>The column %1 begins or ends with white space.</source>
        <translation>Столбец %1 начинается или кончается пробельным символом.</translation>
    </message>
    <message>
        <source>The column %1 holds white space.</source>
        <translation>В столбце %1 есть пробельный символ.</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <translation>Диапазон %1 кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The range %1 does not stand before its first word.</source>
        <translation>Диапазон %1 стоит не перед своим первым словом.</translation>
    </message>
    <message>
        <source>The range %1 overlaps another.</source>
        <translation>Диапазон %1 пересекается с другим.</translation>
    </message>
    <message>
        <source>The empty node %1 does not stand behind its word.</source>
        <translation>Пустой узел %1 стоит не после своего слова.</translation>
    </message>
    <message>
        <source>Empty nodes are counted from 1: this is %1, and not %2.</source>
        <translation>Пустые узлы нумеруются с 1: это %1, а не %2.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n column(s) between tabs, and not 10.</source>
        <translation>
            <numerusform>В строке через табуляцию %n столбец, а не 10.</numerusform>
            <numerusform>В строке через табуляцию %n столбца, а не 10.</numerusform>
            <numerusform>В строке через табуляцию %n столбцов, а не 10.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no ID: words are counted 1, 2, 3, …, ranges are such as 1-2 and empty nodes such as 1.1.</source>
        <translation>«%1» — не ID: слова нумеруются 1, 2, 3, …, диапазоны вида 1-2, пустые узлы вида 1.1.</translation>
    </message>
    <message>
        <source>Words are counted 1, 2, 3, …: this is %1, and not %2.</source>
        <translation>Слова нумеруются 1, 2, 3, …: это %1, а не %2.</translation>
    </message>
    <message>
        <source>The text is not that of the tokens, which is “%1”.</source>
        <translation>Текст не совпадает с текстом токенов, а он: «%1».</translation>
    </message>
    <message>
        <source>The article is too long: divide it by “# newdoc”.</source>
        <translation>Статья слишком длинная: разделите её строкой «# newdoc».</translation>
    </message>
    <message>
        <source>Bridges between entities</source>
        <translation>Мосты между сущностями</translation>
    </message>
    <message>
        <source>A comment stands before a sentence, not in it.</source>
        <translation>Комментарий стоит перед предложением, а не внутри него.</translation>
    </message>
    <message>
        <source>The sentence has more than a million lines.</source>
        <translation>В предложении больше миллиона строк.</translation>
    </message>
    <message>
        <source>The line looks empty but holds white space.</source>
        <translation>Строка кажется пустой, но в ней есть пробельные символы.</translation>
    </message>
    <message>
        <source>Sentences are separated by one empty line, and none comes first.</source>
        <translation>Предложения разделяет одна пустая строка, перед первым её нет.</translation>
    </message>
    <message>
        <source>The sentence has no words.</source>
        <translation>В предложении нет слов.</translation>
    </message>
    <message>
        <source>Byte %1 of the line is not UTF-8, which CoNLL-U is.</source>
        <translation>Байт %1 строки — не UTF-8, а CoNLL-U всегда в UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>The range %1-%2 goes beyond the sentence&apos;s %n word(s).</source>
        <translation>
            <numerusform>Диапазон %1-%2 выходит за пределы предложения из %n слова.</numerusform>
            <numerusform>Диапазон %1-%2 выходит за пределы предложения из %n слов.</numerusform>
            <numerusform>Диапазон %1-%2 выходит за пределы предложения из %n слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty line must follow the last sentence, too.</source>
        <translation>Пустая строка нужна и после последнего предложения.</translation>
    </message>
    <message>
        <source>“%1” is no notation of entities, such as (1-person and 1).</source>
        <translation>«%1» — не запись сущностей вида (1-person и 1).</translation>
    </message>
    <message>
        <source>The entity %1 ends and did not begin.</source>
        <translation>Сущность %1 кончается, но не начиналась.</translation>
    </message>
    <message>
        <source>The entity %1 does not end.</source>
        <translation>Сущность %1 не кончается.</translation>
    </message>
    <message>
        <source>Not all pieces of the entity %1 are there.</source>
        <translation>Есть не все части сущности %1.</translation>
    </message>
    <message>
        <source>Entities of words that the text does not have</source>
        <translation>Сущности из слов, которых нет в тексте</translation>
    </message>
</context>
<context>
    <name>ConlluWriter</name>
    <message>
        <source>Spans that cover no text</source>
        <translation>Фрагменты без текста</translation>
    </message>
    <message>
        <source>Spans that cover no token</source>
        <translation>Фрагменты, не покрывающие ни одного токена</translation>
    </message>
    <message>
        <source>Spans without the space at their ends</source>
        <translation>Фрагменты без пробелов на концах</translation>
    </message>
    <message>
        <source>What is known of articles and does not fit a line</source>
        <translation>Данные о статьях, которые не помещаются в строку</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>The count was stopped.</source>
        <translation>Подсчёт остановлен.</translation>
    </message>
</context>
<context>
    <name>ConsistencyCommand</name>
    <message>
        <source>List words that are marked in different ways</source>
        <translation>Показать слова, размеченные по-разному</translation>
    </message>
    <message>
        <source>Counts how often the same words are marked with which label, and how often they are not
marked in articles that were worked on. The most inconsistent words come first.

JSON: {&quot;project&quot;, &quot;quotes&quot;: [{&quot;quote&quot;, &quot;total&quot;, &quot;treatments&quot;: [{&quot;layer&quot;, &quot;label&quot;,
&quot;count&quot;}]}]}; a treatment without a layer counts unmarked places.</source>
        <translation>Считает, как часто одни и те же слова получают ту или иную метку и как часто остаются без неё в
статьях, над которыми работали. Сначала идут слова с наибольшим разнобоем.

JSON: {&quot;project&quot;, &quot;quotes&quot;: [{&quot;quote&quot;, &quot;total&quot;, &quot;treatments&quot;: [{&quot;layer&quot;, &quot;label&quot;,
&quot;count&quot;}]}]}; treatment без layer считает неразмеченные места.</translation>
    </message>
    <message>
        <source>The project to look through</source>
        <translation>Просматриваемый проект</translation>
    </message>
    <message>
        <source>Only this annotator&apos;s sets</source>
        <translation>Только наборы этого разметчика</translation>
    </message>
    <message>
        <source>Who asks, where work is blind: his own sets; else the login&apos;s name</source>
        <translation>Кто спрашивает при разметке вслепую: его наборы; иначе имя в системе</translation>
    </message>
    <message>
        <source>Only words with so many ways (2)</source>
        <translation>Только слова, у которых столько способов (2)</translation>
    </message>
    <message>
        <source>At most so many words</source>
        <translation>Не больше стольких слов</translation>
    </message>
    <message>
        <source>Tell upper from lower case</source>
        <translation>Различать прописные и строчные</translation>
    </message>
    <message>
        <source>Count no unmarked places, which reads every text</source>
        <translation>Не считать неразмеченные места: для этого читаются все тексты</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>%1 %2×</source>
        <translation>%1 %2×</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>не размечено</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Words marked in different ways: %1</source>
        <translation>Слов, размеченных по-разному: %1</translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>Не хватает «%1».</translation>
    </message>
    <message>
        <source>This is no value of “%1”.</source>
        <translation>Недопустимое значение для «%1».</translation>
    </message>
    <message>
        <source>“%1” is not in the form that “%2” asks for.</source>
        <translation>Значение «%1» не той формы, какой требует «%2».</translation>
    </message>
    <message>
        <source>“%1” is not in the form that “%2” asks for; an example: %3</source>
        <translation>Значение «%1» не той формы, какой требует «%2»; пример: %3</translation>
    </message>
    <message numerus="yes">
        <source>The span&apos;s offsets are not ascending, or lie outside the text, which has %n code point(s).</source>
        <translation>
            <numerusform>Смещения фрагмента идут не по возрастанию или выходят за пределы текста из %n кодовой точки.</numerusform>
            <numerusform>Смещения фрагмента идут не по возрастанию или выходят за пределы текста из %n кодовых точек.</numerusform>
            <numerusform>Смещения фрагмента идут не по возрастанию или выходят за пределы текста из %n кодовых точек.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quote “%1” is not the text at these offsets, which is “%2”.</source>
        <translation>Цитата «%1» не совпадает с текстом по этим смещениям: «%2».</translation>
    </message>
    <message>
        <source>No schema of the project has a layer “%1”.</source>
        <translation>Ни в одной схеме проекта нет слоя «%1».</translation>
    </message>
    <message>
        <source>The layer “%1” has no label “%2”.</source>
        <translation>В слое «%1» нет метки «%2».</translation>
    </message>
    <message>
        <source>A span of the layer “%1” is one piece.</source>
        <translation>Фрагмент слоя «%1» состоит из одной части.</translation>
    </message>
    <message>
        <source>A span of the layer “%1” covers at least one character.</source>
        <translation>Фрагмент слоя «%1» содержит хотя бы один символ.</translation>
    </message>
    <message>
        <source>A span of the layer “%1” stays within one paragraph.</source>
        <translation>Фрагмент слоя «%1» не выходит за пределы абзаца.</translation>
    </message>
    <message>
        <source>The same text has a span of the layer “%1” already.</source>
        <translation>На этом тексте уже есть фрагмент слоя «%1».</translation>
    </message>
    <message>
        <source>Spans of the layer “%1” do not overlap.</source>
        <translation>Фрагменты слоя «%1» не пересекаются.</translation>
    </message>
    <message>
        <source>No schema of the project has a relation “%1”.</source>
        <translation>Ни в одной схеме проекта нет связи «%1».</translation>
    </message>
    <message>
        <source>A relation “%1” leads to a span that is not there.</source>
        <translation>Связь «%1» ведёт к несуществующему фрагменту.</translation>
    </message>
    <message>
        <source>A relation “%1” cannot start at “%2”.</source>
        <translation>Связь «%1» не может начинаться с «%2».</translation>
    </message>
    <message>
        <source>A relation “%1” cannot lead to “%2”.</source>
        <translation>Связь «%1» не может вести к «%2».</translation>
    </message>
    <message>
        <source>The comment&apos;s place lies outside the text.</source>
        <translation>Место комментария выходит за пределы текста.</translation>
    </message>
    <message>
        <source>The comment says nothing: write something.</source>
        <translation>Комментарий пуст: напишите что-нибудь.</translation>
    </message>
    <message>
        <source>The decision&apos;s place lies outside the text.</source>
        <translation>Место решения выходит за пределы текста.</translation>
    </message>
    <message>
        <source>The decision takes the version of somebody whose work was not compared.</source>
        <translation>Решение берёт вариант того, чья работа не сравнивалась.</translation>
    </message>
    <message>
        <source>The decision takes a version and does not say whose.</source>
        <translation>Решение берёт вариант, но не говорит чей.</translation>
    </message>
    <message>
        <source>The decision takes nobody&apos;s version and names somebody all the same.</source>
        <translation>Решение не берёт ничей вариант, но называет разметчика.</translation>
    </message>
    <message>
        <source>“%1” has a relation “%2”, which the label does not allow. Remove the relation first, or choose another label.</source>
        <translation>У «%1» есть связь «%2», которую эта метка не допускает. Сначала удалите связь или выберите другую метку.</translation>
    </message>
    <message>
        <source>Relation “%1”: %2</source>
        <translation>Связь «%1»: %2</translation>
    </message>
    <message>
        <source>The label “%1” is retired: what is marked stays, and nothing new is marked so. Choose another.</source>
        <translation>Метка «%1» устарела: размеченное остаётся, но новое так не размечают. Выберите другую.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Copy a project into a file or onto a server</source>
        <translation>Скопировать проект в файл или на сервер</translation>
    </message>
    <message>
        <source>FROM and TO are files or addresses of PostgreSQL databases (postgresql://user@host/database).
Everything goes along: articles, marks, numbers, times and the journal.

JSON: {&quot;from&quot;, &quot;to&quot;}.</source>
        <translation>FROM и TO — файлы или адреса баз PostgreSQL (postgresql://пользователь@узел/база).
Копируется всё: статьи, разметка, номера, время и журнал.

JSON: {&quot;from&quot;, &quot;to&quot;}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>The file to make, or an empty database</source>
        <translation>Создаваемый файл или пустая база данных</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>%1 is copied to %2</source>
        <translation>Скопировано: %1 → %2</translation>
    </message>
</context>
<context>
    <name>CsvArticles</name>
    <message numerus="yes">
        <source>The row has %n cell(s), and the first row %1: perhaps a text with separators is not in quotation marks.</source>
        <translation>
            <numerusform>В строке %n ячейка, а в первой строке: %1; возможно, текст с разделителями не взят в кавычки.</numerusform>
            <numerusform>В строке %n ячейки, а в первой строке: %1; возможно, текст с разделителями не взят в кавычки.</numerusform>
            <numerusform>В строке %n ячеек, а в первой строке: %1; возможно, текст с разделителями не взят в кавычки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of articles (CSV, TSV)</source>
        <translation>Таблица статей (CSV, TSV)</translation>
    </message>
</context>
<context>
    <name>CsvRows</name>
    <message>
        <source>In this row, text stands after a closing quotation mark; inside of quoted cells, quotation marks are written twice.</source>
        <translation>В этой строке после закрывающей кавычки стоит текст; внутри ячеек в кавычках кавычки удваиваются.</translation>
    </message>
    <message>
        <source>In this row, a quotation mark opens a cell, and none closes it up to the file&apos;s end.</source>
        <translation>В этой строке кавычка открывает ячейку, и до конца файла её ничто не закрывает.</translation>
    </message>
    <message>
        <source>The row has more than %1 MB: perhaps a quotation mark is not closed.</source>
        <translation>Размер строки больше %1&#xa0;MB: возможно, не закрыта кавычка.</translation>
    </message>
    <message>
        <source>The rest of the file is not read.</source>
        <translation>Остаток файла не читается.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>Recognised</source>
        <translation>Распознать</translation>
    </message>
    <message>
        <source>A table in UTF-16 can have %1 MB: convert this one to UTF-8.</source>
        <translation>Размер таблицы в UTF-16 — не больше %1&#xa0;MB: преобразуйте её в UTF-8.</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>Names the columns</source>
        <translation>Содержит имена столбцов</translation>
    </message>
    <message>
        <source>Is an article, as all others</source>
        <translation>Статья, как и остальные</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>A cell of this row is not UTF-8, as the file&apos;s beginning is: give the file&apos;s encoding, or mend the row.</source>
        <translation>Ячейка этой строки не в UTF-8, в отличие от начала файла: укажите кодировку файла или исправьте строку.</translation>
    </message>
    <message>
        <source>A cell of this row is no text: it contains U+%1.</source>
        <translation>Ячейка этой строки — не текст: в ней есть U+%1.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>no article has been finished by two annotators</source>
        <translation>ни одна статья не завершена двумя разметчиками</translation>
    </message>
    <message>
        <source>nobody marked anything in the articles that two annotators finished</source>
        <translation>в статьях, завершённых двумя разметчиками, никто ничего не разметил</translation>
    </message>
    <message>
        <source>it is one annotator&apos;s work</source>
        <translation>это работа одного разметчика</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>The bytes at offset %1 are not %2. Give the file&apos;s encoding, or mend the file.</source>
        <translation>Байты по смещению %1 — не %2. Укажите кодировку файла или исправьте файл.</translation>
    </message>
    <message>
        <source>Galley does not know the encoding “%1”.</source>
        <translation>Galley не знает кодировки «%1».</translation>
    </message>
    <message>
        <source>The file&apos;s encoding is not recognised: it is not UTF-8 at offset %1. Give the encoding.</source>
        <translation>Кодировка файла не распознана: по смещению %1 это не UTF-8. Укажите кодировку.</translation>
    </message>
    <message>
        <source>This is no text: it contains the control character U+%1.</source>
        <translation>Это не текст: в нём есть управляющий символ U+%1.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display, and the window cannot be served at 127.0.0.1:%1, which is taken. Choose another port with GALLEY_VNC_PORT.</source>
        <translation>Экрана нет, а показать окно по адресу 127.0.0.1:%1 нельзя: порт занят. Выберите другой порт в GALLEY_VNC_PORT.</translation>
    </message>
    <message>
        <source>There is no display: look at the window with a VNC viewer at 127.0.0.1:%1.</source>
        <translation>Экрана нет: смотрите окно программой VNC по адресу 127.0.0.1:%1.</translation>
    </message>
    <message>
        <source>There is no display for the window: set DISPLAY or WAYLAND_DISPLAY. See `galley --help` for what works without one.</source>
        <translation>Для окна нет экрана: задайте DISPLAY или WAYLAND_DISPLAY. Что работает без экрана, см. в `galley --help`.</translation>
    </message>
    <message>
        <source>There is no display: the window goes to Qt&apos;s platform “%1”.</source>
        <translation>Экрана нет: окно выводится на платформу Qt «%1».</translation>
    </message>
</context>
<context>
    <name>Doccano</name>
    <message>
        <source>Unit of offsets</source>
        <translation>Единица смещений</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>Единицы UTF-16</translation>
    </message>
    <message>
        <source>What doccano counts in most projects.</source>
        <translation>Так считает doccano в большинстве проектов.</translation>
    </message>
    <message>
        <source>Graphemes</source>
        <translation>Графемы</translation>
    </message>
    <message>
        <source>Where the project counts graphemes as one character.</source>
        <translation>Если проект считает графему одним символом.</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>Кодовые точки</translation>
    </message>
    <message>
        <source>What other programs write, and trainers count.</source>
        <translation>Так пишут другие программы и считают системы обучения.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Entities and relations</source>
        <translation>Сущности и связи</translation>
    </message>
    <message>
        <source>For projects that use relations.</source>
        <translation>Для проектов со связями.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Begin, end and label, for projects without relations.</source>
        <translation>Начало, конец и метка, для проектов без связей.</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <translation>doccano JSONL</translation>
    </message>
    <message>
        <source>Files do not say it: those units are ruled out that do not fit.</source>
        <translation>В файлах она не указана: исключаются те единицы, которые не подходят.</translation>
    </message>
    <message>
        <source>Whatever fits, UTF-16 first</source>
        <translation>Какая подойдёт, сначала UTF-16</translation>
    </message>
    <message>
        <source>The one of the doccano project that is to read the files.</source>
        <translation>Та же, что в проекте doccano, который будет читать файлы.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Строка — не объект JSON.</translation>
    </message>
    <message>
        <source>The line has no text: “text” is missing.</source>
        <translation>В строке нет текста: отсутствует «text».</translation>
    </message>
    <message>
        <source>Offsets taken as %1, though another unit would fit, too: choose it if the spans are wrong.</source>
        <translation>Смещения приняты за %1, хотя подошла бы и другая единица: выберите её, если фрагменты неверны.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«%1» должно быть списком.</translation>
    </message>
    <message>
        <source>A span must have begin, end and label, as in [0,4,&quot;ORG&quot;].</source>
        <translation>Фрагменту нужны начало, конец и метка, как в [0,4,&quot;ORG&quot;].</translation>
    </message>
    <message numerus="yes">
        <source>The span from %1 to %2, “%3”, does not fit the text of %n code point(s), counted in the unit %4.</source>
        <translation>
            <numerusform>Фрагмент от %1 до %2, «%3», не подходит к тексту из %n кодовой точки; единица счёта: %4.</numerusform>
            <numerusform>Фрагмент от %1 до %2, «%3», не подходит к тексту из %n кодовых точек; единица счёта: %4.</numerusform>
            <numerusform>Фрагмент от %1 до %2, «%3», не подходит к тексту из %n кодовых точек; единица счёта: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>A relation must have “from_id”, “to_id” and “type”.</source>
        <translation>Связи нужны «from_id», «to_id» и «type».</translation>
    </message>
</context>
<context>
    <name>DocumentMaker</name>
    <message>
        <source>“%1” has no place in a project.</source>
        <translation>Для «%1» в проекте нет места.</translation>
    </message>
</context>
<context>
    <name>DocumentMapper</name>
    <message>
        <source>values of “%1”</source>
        <translation>значения «%1»</translation>
    </message>
    <message>
        <source>spans of the label “%1”</source>
        <translation>фрагменты с меткой «%1»</translation>
    </message>
    <message>
        <source>relations “%1”</source>
        <translation>связи «%1»</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>A journal entry cannot be read. Run a check of the project.</source>
        <translation>Запись журнала не читается. Запустите проверку целостности проекта.</translation>
    </message>
    <message>
        <source>A span, relation, comment or decision cannot be read.</source>
        <translation>Фрагмент, связь, комментарий или решение не читается.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (offset %2)</source>
        <translation>%1 (смещение %2)</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>What to write; galley-jsonl, which loses nothing, if not given</source>
        <translation>Что записывать; если не задано, galley-jsonl, без потерь</translation>
    </message>
    <message>
        <source>How the format is written; see below</source>
        <translation>Как записывать формат; см. ниже</translation>
    </message>
    <message>
        <source>Whose sets; everybody&apos;s if not given</source>
        <translation>Чьи наборы; если не задано, всех</translation>
    </message>
    <message>
        <source>The adjudicators&apos; sets, beside those of --annotator</source>
        <translation>Наборы арбитров, в дополнение к наборам --annotator</translation>
    </message>
    <message>
        <source>Only sets that are new, in-progress, done, returned, settled</source>
        <translation>Только наборы в состоянии new, in-progress, done, returned, settled</translation>
    </message>
    <message>
        <source>Which articles: by whether there is such a set</source>
        <translation>Какие статьи: по тому, есть ли такой набор</translation>
    </message>
    <message>
        <source>Only articles in which it finds something; see `galley find --help`</source>
        <translation>Только статьи, где что-то находит запрос; см. `galley find --help`</translation>
    </message>
    <message>
        <source>Split into parts by share: 80,10,10 are train, dev and test; a=2,b=1 names them</source>
        <translation>Разбить на части по долям: 80,10,10 — это train, dev и test; a=2,b=1 задаёт имена</translation>
    </message>
    <message>
        <source>What decides: a hash of the id (if not given), labels spread evenly, or the date, the newest last</source>
        <translation>Что определяет часть: хеш id (если не задано), метки поровну или дата, новейшее в конце</translation>
    </message>
    <message>
        <source>What stays in one part: duplicates (if not given), sources, none; versions of an article always do</source>
        <translation>Что остаётся в одной части: duplicates (если не задано), sources, none; версии статьи — всегда</translation>
    </message>
    <message>
        <source>Another number, another split; 0 if not given</source>
        <translation>Другое число — другое разбиение; если не задано, 0</translation>
    </message>
    <message>
        <source>Refuse when the format cannot hold everything</source>
        <translation>Отказать, если формат вмещает не всё</translation>
    </message>
    <message>
        <source>A dataset card and a manifest; of folders and archives, if not given</source>
        <translation>Карточка и манифест датасета; если не задано, у папок и архивов</translation>
    </message>
    <message>
        <source>Replace a folder that holds an earlier export, unchanged</source>
        <translation>Заменить папку с прежним экспортом, если она не изменена</translation>
    </message>
    <message>
        <source>“%1” is no state of a set: these are new, in-progress, done, returned and settled.</source>
        <translation>«%1» — не состояние набора: есть new, in-progress, done, returned и settled.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept together: it is duplicates, sources or none.</source>
        <translation>«%1» нельзя держать вместе: есть duplicates, sources или none.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» — не целое число.</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  ничего</translation>
    </message>
    <message>
        <source>Write a project&apos;s articles and the work on them to a file</source>
        <translation>Записать в файл статьи проекта и работу над ними</translation>
    </message>
    <message>
        <source>Every text is compared with its hash, and every span&apos;s text with its quote. What is of that
name already is replaced once everything is written; when anything is wrong, nothing is.
Articles come in the order of their ids. A name that ends in .zip or .tar.gz becomes an
archive, with a dataset card (README.md) and a manifest of every file&apos;s SHA-256, as a folder
has them. With --out - there is no text beside the export, and no --json.

JSON: {&quot;project&quot;, &quot;format&quot;, &quot;file&quot;, &quot;dry_run&quot;, &quot;articles&quot;, &quot;sets&quot;, &quot;spans&quot;, &quot;relations&quot;,
&quot;bytes&quot;, &quot;split&quot;: [{&quot;name&quot;, &quot;articles&quot;}], &quot;files&quot;: [{&quot;name&quot;, &quot;bytes&quot;, &quot;sha256&quot;}], &quot;losses&quot;: [{&quot;kind&quot;, &quot;description&quot;,
&quot;count&quot;}], &quot;errors&quot;}.

Formats:
</source>
        <translation>Каждый текст сверяется с хешем, текст каждого фрагмента — с цитатой. То, что уже есть под этим
именем, заменяется, когда записано всё; если что-то не так, не записывается ничего.
Статьи идут по порядку id. Имя, которое кончается на .zip или .tar.gz, даёт архив с
карточкой датасета (README.md) и манифестом SHA-256 каждого файла, как и у папок.
С --out - кроме экспорта текста нет, и --json недоступен.

JSON: {&quot;project&quot;, &quot;format&quot;, &quot;file&quot;, &quot;dry_run&quot;, &quot;articles&quot;, &quot;sets&quot;, &quot;spans&quot;, &quot;relations&quot;,
&quot;bytes&quot;, &quot;split&quot;: [{&quot;name&quot;, &quot;articles&quot;}], &quot;files&quot;: [{&quot;name&quot;, &quot;bytes&quot;, &quot;sha256&quot;}],
&quot;losses&quot;: [{&quot;kind&quot;, &quot;description&quot;, &quot;count&quot;}], &quot;errors&quot;}.

Форматы:
</translation>
    </message>
    <message>
        <source>What --set can set:</source>
        <translation>Что задаёт --set:</translation>
    </message>
    <message>
        <source>The project to export</source>
        <translation>Экспортируемый проект</translation>
    </message>
    <message>
        <source>The file, folder or archive to write; - is standard output</source>
        <translation>Файл, папка или архив для записи; - — стандартный вывод</translation>
    </message>
    <message>
        <source>Only tell what would be written and what lost</source>
        <translation>Только сообщить, что было бы записано и что потеряно</translation>
    </message>
    <message>
        <source>As it was saved; what else is given here goes before it</source>
        <translation>Как сохранено; заданное здесь важнее</translation>
    </message>
    <message>
        <source>Save in the project how this is exported; alone, without exporting</source>
        <translation>Сохранить в проекте этот способ экспорта; отдельно — без экспорта</translation>
    </message>
    <message>
        <source>Who exports, where work is blind: annotators get others&apos; sets only of articles that they have finished; else the login&apos;s name</source>
        <translation>Кто экспортирует при разметке вслепую: разметчику достаются чужие наборы только завершённых им статей; иначе имя в системе</translation>
    </message>
    <message>
        <source>--out says where to write; --dry-run alone only looks</source>
        <translation>--out говорит, куда писать; один --dry-run только показывает</translation>
    </message>
    <message>
        <source>--json and --out - would both write to standard output</source>
        <translation>--json и --out - писали бы оба в стандартный вывод</translation>
    </message>
    <message>
        <source>Recipe “%1” is saved.</source>
        <translation>Рецепт «%1» сохранён.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>A folder for the export cannot be made: %1</source>
        <translation>Не удалось создать папку для экспорта: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>стандартный вывод</translation>
    </message>
    <message>
        <source>Part “%1” of the split has no article.</source>
        <translation>В части «%1» разбиения нет ни одной статьи.</translation>
    </message>
    <message>
        <source>Articles without a date, which count as the oldest: %1</source>
        <translation>Статей без даты, они считаются самыми старыми: %1</translation>
    </message>
    <message>
        <source>Articles: %1
Sets: %2
Spans: %3
Relations: %4</source>
        <translation>Статей: %1
Наборов: %2
Фрагментов: %3
Связей: %4</translation>
    </message>
    <message>
        <source>Nothing was written; this is what would be.</source>
        <translation>Ничего не записано; вот что было бы.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n article(s)</source>
        <translation>
            <numerusform>  %1: %n статья</numerusform>
            <numerusform>  %1: %n статьи</numerusform>
            <numerusform>  %1: %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>“%1” is no state of a set</source>
        <translation>«%1» — не состояние набора</translation>
    </message>
</context>
<context>
    <name>ExportOutput</name>
    <message>
        <source>The archive could not be put here: choose another place.</source>
        <translation>Архив не удалось поместить сюда: выберите другое место.</translation>
    </message>
    <message>
        <source>The folder holds files, and no manifest says that they are an earlier export: choose a new folder.</source>
        <translation>В папке есть файлы, и нет манифеста, что это прежний экспорт: выберите новую папку.</translation>
    </message>
    <message>
        <source>No export wrote this file, so the folder is not replaced: put the file elsewhere, or choose a new folder.</source>
        <translation>Этот файл записан не экспортом, поэтому папка не заменяется: уберите файл или выберите новую папку.</translation>
    </message>
    <message>
        <source>This file was changed since it was exported, so the folder is not replaced: choose a new folder.</source>
        <translation>Этот файл изменён после экспорта, поэтому папка не заменяется: выберите новую папку.</translation>
    </message>
    <message>
        <source>This is a folder: name a file in it.</source>
        <translation>Это папка: назовите файл в ней.</translation>
    </message>
    <message>
        <source>This is a project or another database, which an export never replaces: choose another name.</source>
        <translation>Это проект или другая база данных, экспорт их никогда не заменяет: выберите другое имя.</translation>
    </message>
    <message>
        <source>This export is a folder, and here is a file: choose another name, or one that ends in .zip or .tar.gz.</source>
        <translation>Этот экспорт — папка, а здесь файл: выберите другое имя или имя на .zip или .tar.gz.</translation>
    </message>
    <message>
        <source>The folder is not empty, and an export never mixes with other files: choose a new one, or let it replace an earlier export.</source>
        <translation>Папка не пуста, а экспорт не смешивается с другими файлами: выберите новую или разрешите заменить прежний экспорт.</translation>
    </message>
    <message>
        <source>The folder could not be put here: choose another place.</source>
        <translation>Папку не удалось поместить сюда: выберите другое место.</translation>
    </message>
    <message>
        <source>This is no manifest of an export.</source>
        <translation>Это не манифест экспорта.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Article “%1”: %2</source>
        <translation>Статья «%1»: %2</translation>
    </message>
    <message>
        <source>The text is not the one that was imported.</source>
        <translation>Текст не тот, который был импортирован.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The format cannot hold %n thing(s) that the project has, and nothing may be lost: choose another format, or export less.</source>
        <translation>
            <numerusform>Формат не вмещает часть данных проекта (%n элемент), а терять ничего нельзя: выберите другой формат или экспортируйте меньше.</numerusform>
            <numerusform>Формат не вмещает часть данных проекта (%n элемента), а терять ничего нельзя: выберите другой формат или экспортируйте меньше.</numerusform>
            <numerusform>Формат не вмещает часть данных проекта (%n элементов), а терять ничего нельзя: выберите другой формат или экспортируйте меньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has adjudicated in this project, so there is no gold: export annotators&apos; sets.</source>
        <translation>В этом проекте арбитража ещё не было, поэтому эталона нет: экспортируйте наборы разметчиков.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>В проекте нет разметчика «%1».</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Gold has nothing here; marked was %1.</source>
        <translation>В эталоне здесь ничего нет; размечено: %1.</translation>
    </message>
    <message>
        <source>Gold has %1 here; nothing was marked.</source>
        <translation>В эталоне здесь: %1; ничего не размечено.</translation>
    </message>
    <message>
        <source>Gold has %1; marked was %2.</source>
        <translation>В эталоне: %1; размечено: %2.</translation>
    </message>
    <message>
        <source>The attributes differ.</source>
        <translation>Атрибуты различаются.</translation>
    </message>
    <message>
        <source>The relations differ.</source>
        <translation>Связи различаются.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Обоснование: %1.</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>сравнивать нечего</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>by policy %1</source>
        <translation>стратегия: %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Размечено</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Articles compared: %1. Places: %2, of which %3 are as in gold (%4).</source>
        <translation>Сравнено статей: %1. Мест: %2, из них как в эталоне: %3 (%4).</translation>
    </message>
    <message>
        <source>Places left out, because gold is not decided there yet: %1.</source>
        <translation>Не учтено мест, ещё не решённых в эталоне: %1.</translation>
    </message>
    <message>
        <source>No differences from gold.</source>
        <translation>Отличий от эталона нет.</translation>
    </message>
    <message>
        <source>Differences from gold: %1</source>
        <translation>Отличий от эталона: %1</translation>
    </message>
    <message>
        <source>There is no gold in this project yet, so there is nothing to compare with: adjudicate first.</source>
        <translation>В этом проекте ещё нет эталона, сравнивать не с чем: сначала проведите арбитраж.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>В проекте нет разметчика «%1».</translation>
    </message>
    <message>
        <source>“%1” is an adjudicator, whose work is gold: name annotators.</source>
        <translation>«%1» — арбитр, его работа и есть эталон: назовите разметчиков.</translation>
    </message>
    <message>
        <source>Differences from gold: %1. They stand at their places.</source>
        <translation>Отличий от эталона: %1. Они указаны у своих мест.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n article(s) to %1 with feedback</source>
        <translation>
            <numerusform>Возврат %n статьи с разбором, разметчик %1</numerusform>
            <numerusform>Возврат %n статей с разбором, разметчик %1</numerusform>
            <numerusform>Возврат %n статей с разбором, разметчик %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackCommand</name>
    <message>
        <source>Tell annotators where their work differs from gold</source>
        <translation>Показать разметчикам, где их работа отличается от эталона</translation>
    </message>
    <message>
        <source>Compares with gold that is signed off; of other gold, with the places that are decided.
--return sets the annotators&apos; sets on the articles with differences to &quot;returned&quot; and writes
a comment on each article and at each place, as one bulk edit for each annotator,
which `galley bulk undo` takes back.

JSON: {&quot;project&quot;, &quot;annotators&quot;: [{&quot;annotator&quot;, &quot;articles&quot;, &quot;places&quot;, &quot;same&quot;, &quot;undecided&quot;,
&quot;counts&quot;: [{&quot;cause&quot;, &quot;layer&quot;, &quot;own&quot;, &quot;gold&quot;, &quot;places&quot;}], &quot;differences&quot;: [{&quot;article&quot;, &quot;layer&quot;,
&quot;begin&quot;, &quot;end&quot;, &quot;causes&quot;, &quot;before&quot;, &quot;marked&quot;, &quot;after&quot;, &quot;own&quot; and &quot;gold&quot;: [{&quot;label&quot;, &quot;quote&quot;,
&quot;segments&quot;, &quot;attributes&quot;}], &quot;reason&quot;, &quot;note&quot;, &quot;policy&quot;}]}], &quot;returned&quot;: {&quot;bulks&quot;, &quot;sets&quot;,
&quot;comments&quot;}}; returned only with --return.</source>
        <translation>Сравнивает с утверждённым эталоном; в неутверждённом — с решёнными местами.
--return переводит наборы разметчиков по статьям с отличиями в состояние returned и пишет
комментарий к каждой статье и к каждому месту, одной массовой правкой на разметчика,
её отменяет `galley bulk undo`.

JSON: {&quot;project&quot;, &quot;annotators&quot;: [{&quot;annotator&quot;, &quot;articles&quot;, &quot;places&quot;, &quot;same&quot;, &quot;undecided&quot;,
&quot;counts&quot;: [{&quot;cause&quot;, &quot;layer&quot;, &quot;own&quot;, &quot;gold&quot;, &quot;places&quot;}], &quot;differences&quot;: [{&quot;article&quot;, &quot;layer&quot;,
&quot;begin&quot;, &quot;end&quot;, &quot;causes&quot;, &quot;before&quot;, &quot;marked&quot;, &quot;after&quot;, &quot;own&quot; и &quot;gold&quot;: [{&quot;label&quot;, &quot;quote&quot;,
&quot;segments&quot;, &quot;attributes&quot;}], &quot;reason&quot;, &quot;note&quot;, &quot;policy&quot;}]}], &quot;returned&quot;: {&quot;bulks&quot;, &quot;sets&quot;,
&quot;comments&quot;}}; returned только с --return.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Only this annotator; may be given several times</source>
        <translation>Только этот разметчик; можно указать несколько раз</translation>
    </message>
    <message>
        <source>Only this article; may be given several times</source>
        <translation>Только эта статья; можно указать несколько раз</translation>
    </message>
    <message>
        <source>Only this layer; may be given several times</source>
        <translation>Только этот слой; можно указать несколько раз</translation>
    </message>
    <message>
        <source>Write a report that stands alone, in the place of a file of that name</source>
        <translation>Записать самостоятельный отчёт, заменив файл с тем же именем</translation>
    </message>
    <message>
        <source>Write a table, a line for each difference, in the place of a file of that name</source>
        <translation>Записать таблицу, строка на отличие, заменив файл с тем же именем</translation>
    </message>
    <message>
        <source>Give the articles back to their annotators, with comments</source>
        <translation>Вернуть статьи разметчикам, с комментариями</translation>
    </message>
    <message>
        <source>Who asks, or returns them; else the login&apos;s name</source>
        <translation>Кто спрашивает или возвращает; иначе имя в системе</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n place(s) as in gold; articles: %3; left out, because gold is not decided there: %4</source>
        <translation>
            <numerusform>%1: как в эталоне %2 из %n места; статей: %3; не учтено, так как в эталоне не решено: %4</numerusform>
            <numerusform>%1: как в эталоне %2 из %n мест; статей: %3; не учтено, так как в эталоне не решено: %4</numerusform>
            <numerusform>%1: как в эталоне %2 из %n мест; статей: %3; не учтено, так как в эталоне не решено: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Размечено</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Sets returned: %1; comments: %2</source>
        <translation>Возвращено наборов: %1; комментариев: %2</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>Номер массовой правки: %1</translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>Find text, spans, sets or articles by a query</source>
        <translation>Найти текст, фрагменты, наборы или статьи по запросу</translation>
    </message>
    <message>
        <source>Prints a line for each hit: its place (article:begin-end, in code points), the
annotator and label of a span, and the text around it.

JSON: {&quot;project&quot;, &quot;query&quot;, &quot;hits&quot;: [{&quot;article&quot;, &quot;title&quot;, &quot;annotator&quot;, &quot;span&quot;,
&quot;layer&quot;, &quot;label&quot;, &quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;, &quot;left&quot;, &quot;right&quot;}]}; what a hit does not
have is left out.</source>
        <translation>Выводит по строке на совпадение: место (статья:начало-конец, в кодовых точках),
разметчика и метку фрагмента, текст вокруг него.

JSON: {&quot;project&quot;, &quot;query&quot;, &quot;hits&quot;: [{&quot;article&quot;, &quot;title&quot;, &quot;annotator&quot;, &quot;span&quot;,
&quot;layer&quot;, &quot;label&quot;, &quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;, &quot;left&quot;, &quot;right&quot;}]}; чего у совпадения нет,
то опускается.</translation>
    </message>
    <message>
        <source>The project to search</source>
        <translation>Проект для поиска</translation>
    </message>
    <message>
        <source>What to find; put it in single quotes</source>
        <translation>Что искать; в одинарных кавычках</translation>
    </message>
    <message>
        <source>At most so many hits; without it, all</source>
        <translation>Не больше стольких совпадений; без этого все</translation>
    </message>
    <message>
        <source>Code points shown on each side (40)</source>
        <translation>Сколько кодовых точек с каждой стороны (40)</translation>
    </message>
    <message>
        <source>Who asks, where work is blind; else the login&apos;s name</source>
        <translation>Кто спрашивает при разметке вслепую; иначе имя в системе</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Совпадений: %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Galley writes %1 but does not read it.</source>
        <translation>Galley пишет %1, но не читает.</translation>
    </message>
    <message>
        <source>Galley reads %1 but does not write it.</source>
        <translation>Galley читает %1, но не пишет.</translation>
    </message>
</context>
<context>
    <name>FormatRegistry</name>
    <message>
        <source>Galley knows no format “%1”. It knows: %2.</source>
        <translation>Galley не знает формата «%1». Известны: %2.</translation>
    </message>
</context>
<context>
    <name>FullText</name>
    <message>
        <source>A regular expression is tried on every article.</source>
        <translation>Регулярное выражение проверяется на каждой статье.</translation>
    </message>
    <message>
        <source>A part of a word is looked for in every article; whole words are found sooner.</source>
        <translation>Часть слова ищется в каждой статье; целые слова находятся быстрее.</translation>
    </message>
    <message>
        <source>The word index does not know these characters, so every article is read.</source>
        <translation>В указателе слов нет этих символов, поэтому читается каждая статья.</translation>
    </message>
</context>
<context>
    <name>Galley::AboutDialog</name>
    <message>
        <source>About Galley</source>
        <translation>О программе Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Marks news articles: who acts, with what, what is claimed, and who says so.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Разметка новостных статей: кто действует, чем, что утверждается и кто это говорит.&lt;/p&gt;&lt;p&gt;Свободная программа на условиях GNU General Public License версии 3 или новее. Без каких-либо гарантий.&lt;/p&gt;&lt;p&gt;Собрано с Qt %2.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Galley::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>Make a project for articles and marks</source>
        <translation>Создать проект для статей и разметки</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Open on a ser&amp;ver…</source>
        <translation>Открыть на &amp;сервере…</translation>
    </message>
    <message>
        <source>Open a project that a team shares</source>
        <translation>Открыть общий проект команды</translation>
    </message>
    <message>
        <source>Sample &amp;project</source>
        <translation>Учебный проект</translation>
    </message>
    <message>
        <source>Open the project that Galley brings along to try things in</source>
        <translation>Открыть проект, который Galley даёт для пробы</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Add articles and work on them from files, a folder or an archive</source>
        <translation>Добавить статьи и работу над ними из файлов, папки или архива</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write articles and marks as a file or a dataset</source>
        <translation>Записать статьи и разметку в файл или датасет</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>Импор&amp;ты…</translation>
    </message>
    <message>
        <source>What was imported, with reports; take imports back</source>
        <translation>Что импортировано, с отчётами; отмена импорта</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>Close the project and go to the welcome page</source>
        <translation>Закрыть проект и перейти на начальную страницу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close Galley</source>
        <translation>Закрыть Galley</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>&amp;Delete mark</source>
        <translation>&amp;Удалить фрагмент</translation>
    </message>
    <message>
        <source>Remove the focused mark with its relations</source>
        <translation>Удалить выбранный фрагмент вместе со связями</translation>
    </message>
    <message>
        <source>Re&amp;peat label</source>
        <translation>Повторить &amp;метку</translation>
    </message>
    <message>
        <source>Mark with the label used last</source>
        <translation>Разметить последней использованной меткой</translation>
    </message>
    <message>
        <source>Re&amp;late…</source>
        <translation>Свя&amp;зать…</translation>
    </message>
    <message>
        <source>Start a relation from the focused mark</source>
        <translation>Начать связь от выбранного фрагмента</translation>
    </message>
    <message>
        <source>Relations of the &amp;mark…</source>
        <translation>Св&amp;язи фрагмента…</translation>
    </message>
    <message>
        <source>List the focused mark&apos;s relations and go to their other ends</source>
        <translation>Показать связи выбранного фрагмента и перейти к их другим концам</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Атрибуты</translation>
    </message>
    <message>
        <source>Go to the form of the focused mark</source>
        <translation>Перейти к форме выбранного фрагмента</translation>
    </message>
    <message>
        <source>Mark &amp;everywhere…</source>
        <translation>Разметить &amp;везде…</translation>
    </message>
    <message>
        <source>Mark the same text wherever it stands, with a list to tick first</source>
        <translation>Разметить тот же текст везде, сначала отметив места в списке</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>&amp;Комментарий…</translation>
    </message>
    <message>
        <source>Write a comment on the selection, the focused mark or the article</source>
        <translation>Написать комментарий к выделению, выбранному фрагменту или статье</translation>
    </message>
    <message>
        <source>&amp;History of this mark</source>
        <translation>&amp;История фрагмента</translation>
    </message>
    <message>
        <source>List what was done to the focused mark</source>
        <translation>Показать, что делали с выбранным фрагментом</translation>
    </message>
    <message>
        <source>Mark in all ar&amp;ticles…</source>
        <translation>Разметить во всех &amp;статьях…</translation>
    </message>
    <message>
        <source>Mark the same text in all articles, with a list to tick first</source>
        <translation>Разметить тот же текст во всех статьях, сначала отметив места в списке</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Найти в этой статье</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Go to the next hit in this article</source>
        <translation>Перейти к следующему совпадению в этой статье</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Go to the hit before in this article</source>
        <translation>Перейти к предыдущему совпадению в этой статье</translation>
    </message>
    <message>
        <source>Search &amp;all articles…</source>
        <translation>Поиск во &amp;всех статьях…</translation>
    </message>
    <message>
        <source>Find texts and marks in all articles, and change what was found</source>
        <translation>Найти тексты и фрагменты во всех статьях и изменить найденное</translation>
    </message>
    <message>
        <source>&amp;Consistency…</source>
        <translation>&amp;Единообразие…</translation>
    </message>
    <message>
        <source>Words that are marked in several ways</source>
        <translation>Слова, размеченные по-разному</translation>
    </message>
    <message>
        <source>&amp;Bulk edits…</source>
        <translation>&amp;Массовые правки…</translation>
    </message>
    <message>
        <source>Edits of many articles, to be taken back or done again</source>
        <translation>Правки многих статей: отменить или повторить</translation>
    </message>
    <message>
        <source>&amp;Done and next</source>
        <translation>&amp;Готово, следующая</translation>
    </message>
    <message>
        <source>Finish this article and open the next one</source>
        <translation>Завершить эту статью и открыть следующую</translation>
    </message>
    <message>
        <source>Mark as in pro&amp;gress</source>
        <translation>&amp;Вернуть в работу</translation>
    </message>
    <message>
        <source>Take the article up again</source>
        <translation>Снова взять статью в работу</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Следующая статья</translation>
    </message>
    <message>
        <source>Open the next article of the queue</source>
        <translation>Открыть следующую статью очереди</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Предыдущая статья</translation>
    </message>
    <message>
        <source>Open the article before</source>
        <translation>Открыть предыдущую статью</translation>
    </message>
    <message>
        <source>&amp;Find an article</source>
        <translation>&amp;Найти статью</translation>
    </message>
    <message>
        <source>Type to filter the article queue</source>
        <translation>Отобрать статьи очереди по введённому тексту</translation>
    </message>
    <message>
        <source>&amp;Agreement…</source>
        <translation>&amp;Согласие…</translation>
    </message>
    <message>
        <source>How far annotators agree, by pair, label and week</source>
        <translation>Насколько согласны разметчики: по парам, меткам и неделям</translation>
    </message>
    <message>
        <source>&amp;Progress…</source>
        <translation>&amp;Ход работы…</translation>
    </message>
    <message>
        <source>How far the project is, by annotator, layer, source and date, and how fast</source>
        <translation>Сколько сделано: по разметчикам, слоям, источникам и датам, и как быстро</translation>
    </message>
    <message>
        <source>Appl&amp;y policies…</source>
        <translation>При&amp;менить стратегии…</translation>
    </message>
    <message>
        <source>Decide places where annotators differ by rules, after a preview</source>
        <translation>Решить спорные места по правилам, с предпросмотром</translation>
    </message>
    <message>
        <source>&amp;Feedback…</source>
        <translation>&amp;Разбор отличий…</translation>
    </message>
    <message>
        <source>What each annotator did otherwise than gold</source>
        <translation>Что каждый разметчик сделал иначе, чем в эталоне</translation>
    </message>
    <message>
        <source>Review sett&amp;ings…</source>
        <translation>Настройки проверк&amp;и…</translation>
    </message>
    <message>
        <source>Reasons to choose from, and what goes to gold by itself</source>
        <translation>Обоснования на выбор и что входит в эталон само</translation>
    </message>
    <message>
        <source>Ad&amp;judicate</source>
        <translation>&amp;Арбитраж</translation>
    </message>
    <message>
        <source>Decide where annotators differ, place by place; the same key leads back</source>
        <translation>Решить спорные места одно за другим; та же клавиша возвращает назад</translation>
    </message>
    <message>
        <source>&amp;Pack for an annotator…</source>
        <translation>&amp;Собрать пакет для разметчика…</translation>
    </message>
    <message>
        <source>Make a file with some articles for an annotator to work in elsewhere</source>
        <translation>Создать файл со статьями, над которыми разметчик работает в другом месте</translation>
    </message>
    <message>
        <source>&amp;Merge packages…</source>
        <translation>С&amp;лияние пакетов…</translation>
    </message>
    <message>
        <source>Take back what annotators did in packages, after a preview</source>
        <translation>Внести в проект работу разметчиков из пакетов, с предпросмотром</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>Сд&amp;ать…</translation>
    </message>
    <message>
        <source>Sign this package and close it, to be sent back</source>
        <translation>Подписать и закрыть этот пакет, чтобы отправить назад</translation>
    </message>
    <message>
        <source>Take the hand-in &amp;back</source>
        <translation>О&amp;тозвать сдачу</translation>
    </message>
    <message>
        <source>Open this package for work again; its signature goes</source>
        <translation>Снова открыть пакет для работы; подпись снимается</translation>
    </message>
    <message>
        <source>&amp;Annotators and roles…</source>
        <translation>&amp;Разметчики и роли…</translation>
    </message>
    <message>
        <source>Who works on the project, and how far they are</source>
        <translation>Кто работает над проектом и сколько сделано</translation>
    </message>
    <message>
        <source>A&amp;ssign articles…</source>
        <translation>&amp;Назначить статьи…</translation>
    </message>
    <message>
        <source>Give articles to annotators, after a preview</source>
        <translation>Распределить статьи между разметчиками, с предпросмотром</translation>
    </message>
    <message>
        <source>M&amp;y articles</source>
        <translation>&amp;Мои статьи</translation>
    </message>
    <message>
        <source>Show in the queue what is assigned to you, by deadline</source>
        <translation>Показать в очереди то, что назначено вам, по срокам</translation>
    </message>
    <message>
        <source>&amp;Return article…</source>
        <translation>&amp;Вернуть статью…</translation>
    </message>
    <message>
        <source>Give the article back to one who has finished it, with a comment on the selection</source>
        <translation>Вернуть статью завершившему её разметчику, с комментарием к выделению</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>Текст обычного размера</translation>
    </message>
    <message>
        <source>Article &amp;queue</source>
        <translation>Очередь &amp;статей</translation>
    </message>
    <message>
        <source>Show or hide the article queue</source>
        <translation>Показать или скрыть очередь статей</translation>
    </message>
    <message>
        <source>&amp;Labels and details</source>
        <translation>Метки и с&amp;ведения</translation>
    </message>
    <message>
        <source>Show or hide labels, details and history</source>
        <translation>Показать или скрыть метки, сведения и историю</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <source>Go on to the next pane; Esc leads back to the text</source>
        <translation>Перейти к следующей панели; Esc возвращает к тексту</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Пре&amp;дыдущая панель</translation>
    </message>
    <message>
        <source>Go to the pane before</source>
        <translation>Перейти к предыдущей панели</translation>
    </message>
    <message>
        <source>&amp;Clean</source>
        <translation>&amp;Чистый вид</translation>
    </message>
    <message>
        <source>Thin bars alone, for reading</source>
        <translation>Только тонкие полосы, для чтения</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>Bars with the names of their labels</source>
        <translation>Полосы с названиями меток</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>&amp;Связи</translation>
    </message>
    <message>
        <source>All relations as arcs above the lines</source>
        <translation>Все связи дугами над строками</translation>
    </message>
    <message>
        <source>&amp;Focus mode</source>
        <translation>&amp;Режим фокуса</translation>
    </message>
    <message>
        <source>Dim what has nothing to do with the mark in focus or under the pointer</source>
        <translation>Приглушить всё, что не относится к выбранному фрагменту или фрагменту под указателем</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the system is</source>
        <translation>Светлая, тёмная или контрастная тема, как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Све&amp;тлая</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Тёмный текст на светлом фоне</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Тёмн&amp;ая</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Светлый текст на тёмном фоне</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>&amp;Контрастная светлая</translation>
    </message>
    <message>
        <source>Black on white, with strong colours</source>
        <translation>Чёрное на белом, с яркими цветами</translation>
    </message>
    <message>
        <source>&amp;High contrast, dark</source>
        <translation>Контрастная тё&amp;мная</translation>
    </message>
    <message>
        <source>White on black, with strong colours</source>
        <translation>Белое на чёрном, с яркими цветами</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ко&amp;манды…</translation>
    </message>
    <message>
        <source>Find any command by some letters of its name</source>
        <translation>Найти любую команду по нескольким буквам её названия</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>Theme, text, keys, and how Galley starts</source>
        <translation>Тема, текст, клавиши и запуск Galley</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Знакомство</translation>
    </message>
    <message>
        <source>The window in four steps</source>
        <translation>Окно программы за четыре шага</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Диагностика…</translation>
    </message>
    <message>
        <source>Versions, plugins, the project&apos;s integrity and the time marks take, for a bug report</source>
        <translation>Версии, плагины, целостность проекта и скорость отклика при разметке — для отчёта об ошибке</translation>
    </message>
    <message>
        <source>&amp;Schemas…</source>
        <translation>С&amp;хемы…</translation>
    </message>
    <message>
        <source>What can be marked: edit schemas, take new versions along with what is marked</source>
        <translation>Что можно размечать: править схемы, переходить на новые версии вместе с разметкой</translation>
    </message>
    <message>
        <source>&amp;Guidelines</source>
        <translation>&amp;Инструкция</translation>
    </message>
    <message>
        <source>How to decide for the label of the focused mark, or the one used last</source>
        <translation>Как решать о метке выбранного фрагмента или о последней использованной</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Read about what has the keys; so does F1 in every dialog</source>
        <translation>Прочитать о том, где сейчас курсор; F1 делает то же в каждом диалоге</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Все клавиши на одном экране</translation>
    </message>
    <message>
        <source>&amp;Plugins…</source>
        <translation>&amp;Плагины…</translation>
    </message>
    <message>
        <source>The schemas that Galley found, and what is wrong with some</source>
        <translation>Схемы, найденные Galley, и неполадки в них</translation>
    </message>
    <message>
        <source>Annotator&apos;s &amp;name…</source>
        <translation>&amp;Имя разметчика…</translation>
    </message>
    <message>
        <source>Whose marks these are</source>
        <translation>Чья это разметка</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>&amp;О программе Galley</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
</context>
<context>
    <name>Galley::AddressHint</name>
    <message>
        <source>On a server: postgresql://user@host/database. The password comes from ~/.pgpass or PGPASSWORD, never from the address.</source>
        <translation>На сервере: postgresql://пользователь@узел/база. Пароль берётся из ~/.pgpass или PGPASSWORD, но никогда из адреса.</translation>
    </message>
</context>
<context>
    <name>Galley::AgreementCoordinator</name>
    <message numerus="yes">
        <source>%n article(s) returned with feedback</source>
        <translation>
            <numerusform>%n статья возвращена с разбором</numerusform>
            <numerusform>%n статьи возвращены с разбором</numerusform>
            <numerusform>%n статей возвращено с разбором</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::AgreementPage</name>
    <message>
        <source>Articles read</source>
        <translation>Прочитано статей</translation>
    </message>
    <message>
        <source>Report (&amp;HTML)…</source>
        <translation>Отчёт (&amp;HTML)…</translation>
    </message>
    <message>
        <source>Numbers (&amp;CSV)…</source>
        <translation>Числа (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save a report that stands alone, or the numbers as a table</source>
        <translation>Сохранить самостоятельный отчёт или числа таблицей</translation>
    </message>
    <message>
        <source>Agreement of each pair of annotators</source>
        <translation>Согласие каждой пары разметчиков</translation>
    </message>
    <message>
        <source>Agreement on each label</source>
        <translation>Согласие по каждой метке</translation>
    </message>
    <message>
        <source>What two annotators marked at the same places</source>
        <translation>Что два разметчика разметили в одних и тех же местах</translation>
    </message>
    <message>
        <source>Every measure</source>
        <translation>Все меры</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Матрица меток</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Все числа</translation>
    </message>
    <message>
        <source>&amp;Pair:</source>
        <translation>&amp;Пара:</translation>
    </message>
    <message>
        <source>Pair of annotators</source>
        <translation>Пара разметчиков</translation>
    </message>
    <message>
        <source>Whose marks are compared where a picture is of two annotators</source>
        <translation>Чья разметка сравнивается, когда на графике двое</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Остановить сравнение</translation>
    </message>
    <message>
        <source>Compare the annotators&apos; work as it is now</source>
        <translation>Сравнить работу разметчиков в её нынешнем виде</translation>
    </message>
    <message>
        <source>How far do annotators agree?</source>
        <translation>Насколько согласны разметчики?</translation>
    </message>
    <message>
        <source>Compare shows it by pair, label and week. Each number leads to its places.</source>
        <translation>«Сравнить» покажет это по парам, меткам и неделям. Каждое число ведёт к своим местам.</translation>
    </message>
</context>
<context>
    <name>Galley::AgreementPresenter</name>
    <message>
        <source>The annotators cannot be read</source>
        <translation>Не удалось прочитать список разметчиков</translation>
    </message>
    <message>
        <source>There is nobody to compare with</source>
        <translation>Сравнивать не с кем</translation>
    </message>
    <message>
        <source>Agreement needs the work of two annotators on the same articles: tick them above, or import the work of others.</source>
        <translation>Для согласия нужна работа двух разметчиков над одними статьями: отметьте их выше или импортируйте чужую работу.</translation>
    </message>
    <message>
        <source>Comparing was stopped</source>
        <translation>Сравнение остановлено</translation>
    </message>
    <message>
        <source>The annotators cannot be compared</source>
        <translation>Не удалось сравнить разметчиков</translation>
    </message>
    <message>
        <source>These annotators have no article in common</source>
        <translation>У этих разметчиков нет общих статей</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>there are more: these are the first</source>
        <translation>есть ещё: показаны первые</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Сохранить числа</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Составляется отчёт…</translation>
    </message>
    <message>
        <source>The report cannot be made: %1</source>
        <translation>Не удалось составить отчёт: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
</context>
<context>
    <name>Galley::AnchoredModel</name>
    <message>
        <source>lost; it was at %1</source>
        <translation>потеряно; раньше: %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1, now “%2”</source>
        <translation>%1, теперь «%2»</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Где сейчас</translation>
    </message>
</context>
<context>
    <name>Galley::ArrivalPage</name>
    <message>
        <source>Annotator in the files</source>
        <translation>Разметчик в файлах</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Annotators in the files</source>
        <translation>Разметчики в файлах</translation>
    </message>
    <message>
        <source>One annotator for all of it, whatever the files say</source>
        <translation>Один разметчик для всего, что бы ни было в файлах</translation>
    </message>
    <message>
        <source>&amp;Under the name</source>
        <translation>Под име&amp;нем</translation>
    </message>
    <message>
        <source>It comes into the project as</source>
        <translation>В проект это входит как</translation>
    </message>
    <message>
        <source>&amp;Work of annotators</source>
        <translation>Р&amp;абота разметчиков</translation>
    </message>
    <message>
        <source>Each set of marks is that of the annotator whom the file names.</source>
        <translation>Каждый набор разметки принадлежит разметчику, названному в файле.</translation>
    </message>
    <message>
        <source>Pre&amp;dictions of a model</source>
        <translation>Пре&amp;дсказания модели</translation>
    </message>
    <message>
        <source>They are shown beside the work of people and never count as such.</source>
        <translation>Показываются рядом с работой людей и никогда не считаются ею.</translation>
    </message>
    <message>
        <source>Marks to be correc&amp;ted</source>
        <translation>Предразметка для исправ&amp;ления</translation>
    </message>
    <message>
        <source>They become new work of one annotator, who goes through it.</source>
        <translation>Становится новой работой разметчика, который её просмотрит.</translation>
    </message>
    <message>
        <source>(the files do not say)</source>
        <translation>(в файлах не указано)</translation>
    </message>
    <message>
        <source>No annotator is known yet: either the files bring articles alone, or they are in Galley&apos;s own format, which is read when it is imported.</source>
        <translation>Пока не известен ни один разметчик: либо в файлах только статьи, либо они в собственном формате Galley и читаются при импорте.</translation>
    </message>
    <message>
        <source>Who corrects them</source>
        <translation>Кто исправляет</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>Как в файлах</translation>
    </message>
    <message>
        <source>Who already has work on an article keeps it; nothing is overwritten.</source>
        <translation>У кого уже есть работа над статьёй, у того она остаётся; ничего не перезаписывается.</translation>
    </message>
    <message>
        <source>Empty: as the files say. Work that has no name gets that of its file.</source>
        <translation>Пусто: как в файлах. Безымянная работа получает имя своего файла.</translation>
    </message>
    <message>
        <source>Say who corrects the marks.</source>
        <translation>Укажите, кто исправляет разметку.</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleCoordinator</name>
    <message>
        <source>The article queue cannot be read: %1</source>
        <translation>Не удалось прочитать очередь статей: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>The article cannot be opened: %1</source>
        <translation>Не удалось открыть статью: %1</translation>
    </message>
    <message>
        <source>The last change to “%1” was not saved: %2</source>
        <translation>Последнее изменение в «%1» не сохранено: %2</translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation>Показать статью</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no longer fit and were left out.</source>
        <translation>
            <numerusform>%n изменение больше не подходит и пропущено.</numerusform>
            <numerusform>%n изменения больше не подходят и пропущены.</numerusform>
            <numerusform>%n изменений больше не подходят и пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made again.</source>
        <translation>
            <numerusform>%n изменение внесено снова.</numerusform>
            <numerusform>%n изменения внесены снова.</numerusform>
            <numerusform>%n изменений внесено снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks of this article were changed in another window, and are shown as they are now.</source>
        <translation>Разметка этой статьи изменена в другом окне; показано её нынешнее состояние.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved: %1</source>
        <translation>
            <numerusform>Не удалось сохранить %n изменение: %1</numerusform>
            <numerusform>Не удалось сохранить %n изменения: %1</numerusform>
            <numerusform>Не удалось сохранить %n изменений: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>This project has no labels: nothing can be marked.</source>
        <translation>В этом проекте нет меток: размечать нечем.</translation>
    </message>
    <message>
        <source>Click a word, or select some, and press a label&apos;s key: %1 marks “%2”. %3 shows all keys.</source>
        <translation>Щёлкните слово или выделите несколько и нажмите клавишу метки: %1 — это метка «%2». %3 показывает все клавиши.</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleQueueModel</name>
    <message>
        <source>⚠ overdue since %1</source>
        <translation>⚠ просрочено с %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>срок завтра</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>assigned to you</source>
        <translation>назначено вам</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n символ</numerusform>
            <numerusform>%n символа</numerusform>
            <numerusform>%n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleView</name>
    <message>
        <source>Article: %1</source>
        <translation>Статья: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) changed</source>
        <translation>
            <numerusform>изменён %Ln фрагмент</numerusform>
            <numerusform>изменено %Ln фрагмента</numerusform>
            <numerusform>изменено %Ln фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as %1</source>
        <translation>Размечено: %1</translation>
    </message>
    <message>
        <source>Changed to %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Mark removed: %1</source>
        <translation>Фрагмент удалён: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) changed</source>
        <translation>
            <numerusform>изменена %Ln связь</numerusform>
            <numerusform>изменены %Ln связи</numerusform>
            <numerusform>изменено %Ln связей</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>No relation was made: let go of it over one of the framed spans.</source>
        <translation>Связь не создана: отпустите её над одним из обведённых фрагментов.</translation>
    </message>
    <message>
        <source>From the top again</source>
        <translation>Снова с начала</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Снова с конца</translation>
    </message>
    <message>
        <source>No span is in focus: Tab goes to the next one.</source>
        <translation>Фрагмент не выбран: Tab переходит к следующему.</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be marked or changed.</source>
        <translation>Проект открыт только для чтения: ничего нельзя разметить или изменить.</translation>
    </message>
    <message>
        <source>Select what else belongs to &quot;%1&quot;, then %2 or Enter · Esc cancels</source>
        <translation>Выделите, что ещё относится к «%1», затем %2 или Enter · Esc отменяет</translation>
    </message>
    <message>
        <source>Another label for &quot;%1&quot;: its key · Esc cancels</source>
        <translation>Другая метка для «%1»: её клавиша · Esc отменяет</translation>
    </message>
    <message>
        <source>The focused span has no relations: %1 starts one.</source>
        <translation>У выбранного фрагмента нет связей: %1 начинает связь.</translation>
    </message>
    <message>
        <source>This article has no text</source>
        <translation>В этой статье нет текста</translation>
    </message>
    <message>
        <source>There is nothing to mark in it. %1 counts it as done and opens the next one.</source>
        <translation>Размечать в ней нечего. %1 завершает её и открывает следующую.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Choose one in the queue. If the queue is empty, %1 imports articles.</source>
        <translation>Выберите статью в очереди. Если очередь пуста, %1 импортирует статьи.</translation>
    </message>
    <message>
        <source>A span of the layer &quot;%1&quot; is one piece.</source>
        <translation>Фрагмент слоя «%1» состоит из одной части.</translation>
    </message>
    <message>
        <source>A label&apos;s key marks the place at the caret, without width</source>
        <translation>Клавиша метки размечает место у курсора, нулевой ширины</translation>
    </message>
    <message>
        <source>A label&apos;s key marks the selection exactly, whatever its layer snaps to</source>
        <translation>Клавиша метки размечает точно выделенное, без привязки слоя</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln связь</numerusform>
            <numerusform>%Ln связи</numerusform>
            <numerusform>%Ln связей</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations that fit</source>
        <translation>Подходящие связи</translation>
    </message>
</context>
<context>
    <name>Galley::ArticlesForm</name>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Articles with such work</source>
        <translation>Статьи с такой работой</translation>
    </message>
    <message>
        <source>Articles without such work</source>
        <translation>Статьи без такой работы</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Which articles are written</source>
        <translation>Какие статьи записываются</translation>
    </message>
    <message>
        <source>Query for articles</source>
        <translation>Запрос для статей</translation>
    </message>
    <message>
        <source>Only those that a query finds: source:Reuters</source>
        <translation>Только найденные запросом: source:Reuters</translation>
    </message>
    <message>
        <source>Words, labels, dates, sources: as in the search over all articles</source>
        <translation>Слова, метки, даты, источники: как в поиске по всем статьям</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What a query can say</source>
        <translation>Что можно написать в запросе</translation>
    </message>
    <message>
        <source>Query help</source>
        <translation>Справка о запросах</translation>
    </message>
</context>
<context>
    <name>Galley::AssignDialog</name>
    <message>
        <source>&amp;Deadline:</source>
        <translation>&amp;Срок:</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>Assign articles</source>
        <translation>Назначить статьи</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>This many per article</source>
        <translation>Каждой статье столько</translation>
    </message>
    <message>
        <source>A share by two</source>
        <translation>Доля на двоих</translation>
    </message>
    <message>
        <source>How many annotators an article gets</source>
        <translation>Сколько разметчиков получает статья</translation>
    </message>
    <message>
        <source>Annotators an article</source>
        <translation>Разметчиков на статью</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the articles that two annotate</source>
        <translation>Доля статей, которые размечают двое</translation>
    </message>
    <message>
        <source>Whoever has the least</source>
        <translation>У кого меньше всего</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Случайно</translation>
    </message>
    <message>
        <source>Chance is decided by this and the articles&apos; ids: the same everywhere</source>
        <translation>Случай определяется этим числом и id статей: везде одинаково</translation>
    </message>
    <message>
        <source>All, or those a query finds</source>
        <translation>Все или найденные запросом</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Кому:</translation>
    </message>
    <message>
        <source>A&amp;nnotators:</source>
        <translation>Раз&amp;метчиков:</translation>
    </message>
    <message>
        <source>&amp;Who gets which:</source>
        <translation>&amp;Распределение:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>З&amp;ерно:</translation>
    </message>
    <message>
        <source>Ar&amp;ticles:</source>
        <translation>С&amp;татьи:</translation>
    </message>
    <message>
        <source>What everybody would have</source>
        <translation>Что было бы у каждого</translation>
    </message>
    <message numerus="yes">
        <source>%n new assignment(s)</source>
        <translation>
            <numerusform>%n новое назначение</numerusform>
            <numerusform>%n новых назначения</numerusform>
            <numerusform>%n новых назначений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n assignment(s). They stand in the annotators&apos; queues.</source>
        <translation>
            <numerusform>Готово: %n назначение, уже в очередях разметчиков.</numerusform>
            <numerusform>Готово: %n назначения, уже в очередях разметчиков.</numerusform>
            <numerusform>Готово: %n назначений, уже в очередях разметчиков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also f&amp;or what they have already</source>
        <translation>И у того, что у них &amp;уже есть</translation>
    </message>
    <message>
        <source>Change the deadline of what is assigned to them and not finished, too; without one it has none any more</source>
        <translation>Изменить срок и у того, что им назначено и не завершено; без срока его больше нет</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) of earlier assignments</source>
        <translation>
            <numerusform>%n срок прежних назначений</numerusform>
            <numerusform>%n срока прежних назначений</numerusform>
            <numerusform>%n сроков прежних назначений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::AttributeRow</name>
    <message>
        <source>Required: not set yet</source>
        <translation>Обязательно: ещё не задано</translation>
    </message>
</context>
<context>
    <name>Galley::BarDelegate</name>
    <message>
        <source>undefined</source>
        <translation>не определено</translation>
    </message>
</context>
<context>
    <name>Galley::BarModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>0 … 100 %</source>
        <translation>0 … 100&#xa0;%</translation>
    </message>
    <message>
        <source>%1 … 1</source>
        <translation>%1 … 1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>Galley::BoundaryMode</name>
    <message>
        <source>The text ends here.</source>
        <translation>Здесь текст кончается.</translation>
    </message>
    <message>
        <source>The mark is no longer there.</source>
        <translation>Этого фрагмента больше нет.</translation>
    </message>
    <message>
        <source>End of &quot;%1&quot;: ← → move it, with Ctrl by word · Enter keeps, Esc takes back</source>
        <translation>Конец «%1»: ← → сдвигает, с Ctrl по словам · Enter сохраняет, Esc возвращает</translation>
    </message>
    <message>
        <source>Begin of &quot;%1&quot;: ← → move it, with Ctrl by word · Enter keeps, Esc takes back</source>
        <translation>Начало «%1»: ← → сдвигает, с Ctrl по словам · Enter сохраняет, Esc возвращает</translation>
    </message>
</context>
<context>
    <name>Galley::BulkCoordinator</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Ничего не изменено: %1</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Повтор…</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>Galley::BulkMenus</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Value…</source>
        <translation>Значение…</translation>
    </message>
    <message>
        <source>None: take it away</source>
        <translation>Нет: убрать значение</translation>
    </message>
</context>
<context>
    <name>Galley::BulkModel</name>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>Galley::BulkPage</name>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Edits of many articles</source>
        <translation>Правки многих статей</translation>
    </message>
    <message>
        <source>No edits of many articles yet</source>
        <translation>Правок многих статей пока нет</translation>
    </message>
    <message>
        <source>What is done to the ticked lines of a search is listed here and can be taken back.</source>
        <translation>Здесь перечисляется и отменяется то, что сделано с отмеченными строками поиска.</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Do this again in all its articles</source>
        <translation>Повторить во всех статьях этой правки</translation>
    </message>
    <message>
        <source>Take this back in all its articles</source>
        <translation>Отменить во всех статьях этой правки</translation>
    </message>
</context>
<context>
    <name>Galley::BulkWords</name>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>в %n статье</numerusform>
            <numerusform>в %n статьях</numerusform>
            <numerusform>в %n статьях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1 would be marked as “%2”.</source>
        <translation>
            <numerusform>%n место %1 будет размечено как «%2».</numerusform>
            <numerusform>%n места %1 будут размечены как «%2».</numerusform>
            <numerusform>%n мест %1 будут размечены как «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would become “%2”.</source>
        <translation>
            <numerusform>%n фрагмент %1 получит метку «%2».</numerusform>
            <numerusform>%n фрагмента %1 получат метку «%2».</numerusform>
            <numerusform>%n фрагментов %1 получат метку «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would be removed</source>
        <translation>
            <numerusform>%n фрагмент %1 будет удалён</numerusform>
            <numerusform>%n фрагмента %1 будут удалены</numerusform>
            <numerusform>%n фрагментов %1 будут удалены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n relation(s).</source>
        <translation>
            <numerusform>%1, вместе с ними %n связь.</numerusform>
            <numerusform>%1, вместе с ними %n связи.</numerusform>
            <numerusform>%1, вместе с ними %n связей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would get another “%2”.</source>
        <translation>
            <numerusform>У %n фрагмента %1 изменится «%2».</numerusform>
            <numerusform>У %n фрагментов %1 изменится «%2».</numerusform>
            <numerusform>У %n фрагментов %1 изменится «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mention(s) %1 as “%2”.</source>
        <translation>
            <numerusform>%n упоминание %1 размечено как «%2».</numerusform>
            <numerusform>%n упоминания %1 размечены как «%2».</numerusform>
            <numerusform>%n упоминаний %1 размечены как «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabelled %n mark(s) %1 to “%2”.</source>
        <translation>
            <numerusform>%n фрагмент %1 получил метку «%2».</numerusform>
            <numerusform>%n фрагмента %1 получили метку «%2».</numerusform>
            <numerusform>%n фрагментов %1 получили метку «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s) %1.</source>
        <translation>
            <numerusform>%n фрагмент %1 удалён.</numerusform>
            <numerusform>%n фрагмента %1 удалены.</numerusform>
            <numerusform>%n фрагментов %1 удалены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%2” of %n mark(s) %1.</source>
        <translation>
            <numerusform>«%2» задано у %n фрагмента %1.</numerusform>
            <numerusform>«%2» задано у %n фрагментов %1.</numerusform>
            <numerusform>«%2» задано у %n фрагментов %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>Разметить как «%1»</translation>
    </message>
    <message>
        <source>Relabel to “%1”</source>
        <translation>Сменить метку на «%1»</translation>
    </message>
    <message>
        <source>Remove marks</source>
        <translation>Удалить фрагменты</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Задать «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n уже так.</numerusform>
            <numerusform>%n уже так.</numerusform>
            <numerusform>%n уже так.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are: %1</source>
        <translation>
            <numerusform>%n остаётся как есть: %1</numerusform>
            <numerusform>%n остаются как есть: %1</numerusform>
            <numerusform>%n остаются как есть: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again %1: %2.</source>
        <translation>Повторено %1: %2.</translation>
    </message>
    <message>
        <source>Taken back %1: %2.</source>
        <translation>Отменено %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stay as they are: %1</source>
        <translation>
            <numerusform>%n статья остаётся как есть: %1</numerusform>
            <numerusform>%n статьи остаются как есть: %1</numerusform>
            <numerusform>%n статей остаются как есть: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2×)</source>
        <translation>%1 (%2×)</translation>
    </message>
</context>
<context>
    <name>Galley::CheatSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>While adjudicating</source>
        <translation>При арбитраже</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>a label&apos;s key</source>
        <translation>клавиша метки</translation>
    </message>
    <message>
        <source>marks the selection, or the word; in the palette the key stands before it</source>
        <translation>размечает выделенное или слово; в палитре клавиша стоит перед меткой</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>move the caret; Shift selects, Ctrl goes by word</source>
        <translation>двигают курсор; Shift выделяет, Ctrl ведёт по словам</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>selects a word; triple click a sentence; Alt and dragging takes it exactly</source>
        <translation>выделяет слово; тройной — предложение; перетаскивание с Alt берёт выделение точно как есть</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>next and previous mark</source>
        <translation>следующий и предыдущий фрагмент</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>goes to the mark&apos;s attributes</source>
        <translation>переходит к атрибутам фрагмента</translation>
    </message>
    <message>
        <source>dragging</source>
        <translation>перетаскивание</translation>
    </message>
    <message>
        <source>a knob moves an end of the mark, its bar starts a relation; with Ctrl a piece is added</source>
        <translation>за ручку двигает границу фрагмента, за его полосу начинает связь; с Ctrl добавляет часть</translation>
    </message>
    <message>
        <source>a click on a number</source>
        <translation>щелчок по числу</translation>
    </message>
    <message>
        <source>beside a name lists the mark&apos;s relations</source>
        <translation>у названия показывает связи фрагмента</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>lets go of the mark or the selection; from another pane, goes to the text</source>
        <translation>отпускает фрагмент или выделение; из другой панели переходит к тексту</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Take that version into gold</source>
        <translation>Взять этот вариант в эталон</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 is taken)</source>
        <translation>%1 (%2 занята)</translation>
    </message>
    <message>
        <source>Open a project to see its labels&apos; keys.</source>
        <translation>Откройте проект, чтобы увидеть клавиши его меток.</translation>
    </message>
</context>
<context>
    <name>Galley::Checklist</name>
    <message>
        <source>Only the kinds “one-of” and “many-of” have options, and this is “%1”</source>
        <translation>Варианты выбора бывают только у видов «one-of» и «many-of», а это «%1»</translation>
    </message>
    <message>
        <source>“%1” has no options to choose from</source>
        <translation>У «%1» нет вариантов для выбора</translation>
    </message>
    <message>
        <source>An option needs an &quot;id&quot; of letters, digits, dots and hyphens; this is “%1”</source>
        <translation>Варианту нужен «id» из букв, цифр, точек и дефисов; здесь «%1»</translation>
    </message>
    <message>
        <source>There is no label “%1” here</source>
        <translation>Здесь нет метки «%1»</translation>
    </message>
    <message>
        <source>A condition needs &quot;values&quot; that “%1” may have</source>
        <translation>Условию нужны «values», которые может иметь «%1»</translation>
    </message>
    <message>
        <source>“%1” never has the value “%2”</source>
        <translation>«%1» никогда не имеет значения «%2»</translation>
    </message>
    <message>
        <source>No attribute “%1” stands before “%2”; a condition can only look at one that does</source>
        <translation>Перед «%2» нет атрибута «%1»; условие видит только предшествующие</translation>
    </message>
    <message>
        <source>The default is no value that “%1” (%2) may have</source>
        <translation>Такого значения по умолчанию у «%1» (%2) быть не может</translation>
    </message>
    <message>
        <source>Only the kind “text” has a pattern, and this is “%1”</source>
        <translation>Шаблон бывает только у вида «text», а это «%1»</translation>
    </message>
    <message>
        <source>The regular expression “%1” is wrong at character %2: %3</source>
        <translation>В регулярном выражении «%1» ошибка на символе %2: %3</translation>
    </message>
    <message>
        <source>An &quot;id&quot; is missing here</source>
        <translation>Здесь не хватает «id»</translation>
    </message>
    <message>
        <source>“%1” cannot be an id: use lower-case letters a to z, digits and hyphens, such as “armed-group”</source>
        <translation>«%1» не может быть id: только строчные буквы от a до z, цифры и дефисы, например «armed-group»</translation>
    </message>
    <message>
        <source>A &quot;name&quot; is missing here: what annotators will read</source>
        <translation>Здесь не хватает «name»: это прочтут разметчики</translation>
    </message>
    <message>
        <source>The id “%1” is used twice; each needs one of its own</source>
        <translation>Id «%1» использован дважды; у каждого должен быть свой</translation>
    </message>
    <message>
        <source>“%1” is too light for a light ground: its contrast is %2 : 1, and %3 : 1 is needed. Choose a darker colour</source>
        <translation>Цвет «%1» слишком светлый для светлого фона: контраст %2 : 1, а нужен %3 : 1. Выберите цвет темнее</translation>
    </message>
    <message>
        <source>“%1” is too dark for a dark ground: its contrast is %2 : 1, and %3 : 1 is needed. Choose a lighter colour</source>
        <translation>Цвет «%1» слишком тёмный для тёмного фона: контраст %2 : 1, а нужен %3 : 1. Выберите цвет светлее</translation>
    </message>
    <message>
        <source>“%1” is no colour: write # and six hexadecimal digits, such as “#1f6f8b”</source>
        <translation>«%1» — не цвет: напишите # и шесть шестнадцатеричных цифр, например «#1f6f8b»</translation>
    </message>
    <message>
        <source>A &quot;color&quot; is missing here</source>
        <translation>Здесь не хватает «color»</translation>
    </message>
    <message>
        <source>“%1” cannot be a key: use one lower-case letter or digit</source>
        <translation>«%1» не может быть клавишей: нужна одна строчная буква или цифра</translation>
    </message>
    <message>
        <source>The key “%1” belongs to a command of the window: choose another</source>
        <translation>Клавиша «%1» принадлежит действию окна: выберите другую</translation>
    </message>
    <message>
        <source>A &quot;label&quot; is missing here</source>
        <translation>Здесь не хватает «label»</translation>
    </message>
    <message>
        <source>Write the version that gave the new name, such as “2.0.0”</source>
        <translation>Напишите версию, которая дала новое имя, например «2.0.0»</translation>
    </message>
    <message>
        <source>The layer “%1” has no labels, so that nothing can be marked on it</source>
        <translation>В слое «%1» нет меток, размечать на нём нечем</translation>
    </message>
    <message>
        <source>The key “%1” already marks another label</source>
        <translation>Клавиша «%1» уже отдана другой метке</translation>
    </message>
    <message>
        <source>A relation needs at least one layer at each end</source>
        <translation>Связи нужен хотя бы один слой на каждом конце</translation>
    </message>
    <message>
        <source>A &quot;layer&quot; is missing here</source>
        <translation>Здесь не хватает «layer»</translation>
    </message>
    <message>
        <source>The layer “%1” has no label “%2”</source>
        <translation>В слое «%1» нет метки «%2»</translation>
    </message>
    <message>
        <source>Another relation of this schema has the id “%1”</source>
        <translation>Id «%1» уже есть у другой связи этой схемы</translation>
    </message>
    <message>
        <source>The layer “%1” has no attribute “%2”</source>
        <translation>В слое «%1» нет атрибута «%2»</translation>
    </message>
    <message>
        <source>No relation “%1” of this schema has such spans at that end</source>
        <translation>Ни у одной связи «%1» этой схемы нет таких фрагментов на этом конце</translation>
    </message>
    <message>
        <source>There is no layer “%1” here</source>
        <translation>Здесь нет слоя «%1»</translation>
    </message>
    <message>
        <source>A rule needs a &quot;message&quot;: what annotators read when it is broken</source>
        <translation>Правилу нужно «message»: его прочтут разметчики при нарушении</translation>
    </message>
    <message>
        <source>A &quot;version&quot; is missing here, such as “1.0.0”</source>
        <translation>Здесь не хватает «version», например «1.0.0»</translation>
    </message>
    <message>
        <source>“%1” is no version: write three numbers, such as “1.0.0”</source>
        <translation>«%1» — не версия: напишите три числа, например «1.0.0»</translation>
    </message>
    <message>
        <source>The schema has no layers and no fields: nothing can be annotated</source>
        <translation>В схеме нет ни слоёв, ни полей: размечать нечего</translation>
    </message>
    <message>
        <source>The schemas “%1” and “%2” both have the layer “%3”; use one of them</source>
        <translation>И в схеме «%1», и в схеме «%2» есть слой «%3»; используйте одну из них</translation>
    </message>
    <message>
        <source>The schemas “%1” and “%2” both have the relation “%3”; use one of them</source>
        <translation>И в схеме «%1», и в схеме «%2» есть связь «%3»; используйте одну из них</translation>
    </message>
    <message>
        <source>The schemas “%1” and “%2” both have the field “%3”; use one of them</source>
        <translation>И в схеме «%1», и в схеме «%2» есть поле «%3»; используйте одну из них</translation>
    </message>
</context>
<context>
    <name>Galley::Cli::ProgressText</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>… and %1 more, which --csv and --json have</source>
        <translation>… и ещё %1, всё есть в --csv и --json</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Со сроком</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ближайший</translation>
    </message>
    <message>
        <source>Assigned work</source>
        <translation>Назначенная работа</translation>
    </message>
    <message>
        <source>Marks an hour</source>
        <translation>Фрагм. в час</translation>
    </message>
    <message>
        <source>Articles an hour</source>
        <translation>Статей в час</translation>
    </message>
    <message>
        <source>Median mark</source>
        <translation>Медиана фр.</translation>
    </message>
    <message>
        <source>Median article</source>
        <translation>Медиана ст.</translation>
    </message>
    <message>
        <source>Pace, in active time</source>
        <translation>Темп, в активном времени</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>By two</source>
        <translation>Двумя</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>По слоям</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>By week of work</source>
        <translation>По неделям работы</translation>
    </message>
    <message>
        <source>Agreement on what two annotators finished: undefined, because %1</source>
        <translation>Согласие по завершённому двумя разметчиками: не определено, так как %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorff’s α</translation>
    </message>
    <message>
        <source>F1 strict</source>
        <translation>F1 строгая</translation>
    </message>
    <message>
        <source>Undefined because</source>
        <translation>Почему не определено</translation>
    </message>
    <message>
        <source>Agreement on what two annotators finished</source>
        <translation>Согласие по завершённому двумя разметчиками</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>По источникам</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>By week of publication</source>
        <translation>По неделям публикации</translation>
    </message>
</context>
<context>
    <name>Galley::Cli::SchemaWork</name>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>%1 (used: %2)</source>
        <translation>%1 (использований: %2)</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>Relations %1: to another type %2, kept as retired %3, removed %4, undecided %5</source>
        <translation>Связи %1: сменят тип %2, останутся как устаревшие %3, удалятся %4, не решено %5</translation>
    </message>
    <message>
        <source>Relations %1 whose ends are not allowed any more: %2; that lose an end: %3</source>
        <translation>Связи %1, концы которых больше не допускаются: %2; теряющие конец: %3</translation>
    </message>
    <message>
        <source>Values of attributes and fields changed: %1</source>
        <translation>Изменено значений атрибутов и полей: %1</translation>
    </message>
    <message>
        <source>Spans that their new layer would not let be marked: %1; they stay, and `galley check` names them</source>
        <translation>Фрагментов, которых не допустил бы их новый слой: %1; они остаются, их называет `galley check`</translation>
    </message>
    <message>
        <source>Sets changed: %1, of which locked: %2</source>
        <translation>Изменено наборов: %1, из них закрытых: %2</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>Номер массовой правки: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>схема</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>label</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>атрибут</translation>
    </message>
    <message>
        <source>option</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
</context>
<context>
    <name>Galley::Cli::WaitingText</name>
    <message numerus="yes">
        <source>%n edit(s) made on this machine while the server was away are not sent yet. Open the project in the window to send them.</source>
        <translation>
            <numerusform>%n правка, сделанная на этом компьютере, пока сервер был недоступен, ещё не отправлена. Чтобы отправить её, откройте проект в окне.</numerusform>
            <numerusform>%n правки, сделанные на этом компьютере, пока сервер был недоступен, ещё не отправлены. Чтобы отправить их, откройте проект в окне.</numerusform>
            <numerusform>%n правок, сделанных на этом компьютере, пока сервер был недоступен, ещё не отправлены. Чтобы отправить их, откройте проект в окне.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) made while the server was away were not taken and are kept in %1. Open the project in the window to make them again or discard them.</source>
        <translation>
            <numerusform>%n правка, сделанная, пока сервер был недоступен, не принята и хранится в %1. Чтобы повторить или отбросить её, откройте проект в окне.</numerusform>
            <numerusform>%n правки, сделанные, пока сервер был недоступен, не приняты и хранятся в %1. Чтобы повторить или отбросить их, откройте проект в окне.</numerusform>
            <numerusform>%n правок, сделанных, пока сервер был недоступен, не приняты и хранятся в %1. Чтобы повторить или отбросить их, откройте проект в окне.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds edits that wait for a server, and is damaged. Keep it, and ask who looks after Galley to read it.</source>
        <translation>В %1 хранятся правки, ждущие сервера, но файл повреждён. Сохраните его и попросите того, кто отвечает за Galley, прочитать его.</translation>
    </message>
</context>
<context>
    <name>Galley::Coefficient</name>
    <message>
        <source>nobody marked anything</source>
        <translation>никто ничего не разметил</translation>
    </message>
    <message>
        <source>the annotators have no item in common</source>
        <translation>у разметчиков нет общих единиц</translation>
    </message>
    <message>
        <source>it takes two annotators or more</source>
        <translation>нужно не меньше двух разметчиков</translation>
    </message>
    <message>
        <source>only one category was used, so that chance alone agrees, too</source>
        <translation>использована только одна категория, поэтому и случай даёт согласие</translation>
    </message>
</context>
<context>
    <name>Galley::ColumnChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Galley::ColumnsModel</name>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
</context>
<context>
    <name>Galley::CommandModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, меню: %2</translation>
    </message>
    <message>
        <source>%1, in %2, key %3</source>
        <translation>%1, меню: %2, клавиша %3</translation>
    </message>
</context>
<context>
    <name>Galley::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>Буквы команды</translation>
    </message>
    <message>
        <source>No command has these letters: type fewer of them.</source>
        <translation>Ни в одной команде нет этих букв: введите меньше.</translation>
    </message>
    <message>
        <source>“%1” cannot be used now.</source>
        <translation>«%1» сейчас недоступно.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>Galley::CommentInput</name>
    <message>
        <source>Add comment</source>
        <translation>Добавить комментарий</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>К чему комментарий</translation>
    </message>
    <message>
        <source>Whom the comment is for</source>
        <translation>Кому комментарий</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>кому угодно</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>A question, a doubt, an answer</source>
        <translation>Вопрос, сомнение, ответ</translation>
    </message>
    <message>
        <source>Add the comment (Ctrl+Enter)</source>
        <translation>Добавить комментарий (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>К чему</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>проверяющий</translation>
    </message>
    <message>
        <source>answer to %1: “%2”</source>
        <translation>ответ (%1): «%2»</translation>
    </message>
    <message>
        <source>other words for “%1”</source>
        <translation>новая редакция: «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the mark “%1”</source>
        <translation>фрагмент «%1»</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>вся статья</translation>
    </message>
</context>
<context>
    <name>Galley::CommentModel</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решён</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>“%1”, no longer marked</source>
        <translation>«%1», разметки больше нет</translation>
    </message>
</context>
<context>
    <name>Galley::CommentPanel</name>
    <message>
        <source>No open comments. %1 writes one on the focused mark, the selection or the article.</source>
        <translation>Открытых комментариев нет. %1: комментарий к выбранному фрагменту, выделению или статье.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Изменить текст</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Show resolved ones</source>
        <translation>Показать решённые</translation>
    </message>
    <message>
        <source>Comments on this article</source>
        <translation>Комментарии к этой статье</translation>
    </message>
    <message>
        <source>Write an answer to the chosen comment</source>
        <translation>Написать ответ на выбранный комментарий</translation>
    </message>
    <message>
        <source>Say that the chosen comment is settled, or take it up again (Space)</source>
        <translation>Пометить выбранный комментарий решённым или снова открытым (Пробел)</translation>
    </message>
    <message>
        <source>Write the chosen comment in other words</source>
        <translation>Написать выбранный комментарий иначе</translation>
    </message>
    <message>
        <source>Remove the chosen comment (Delete). Undo brings it back.</source>
        <translation>Удалить выбранный комментарий (Delete). Отмена вернёт его.</translation>
    </message>
    <message>
        <source>List comments that are resolved, too</source>
        <translation>Показывать и решённые комментарии</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Change or remove the chosen comment, show resolved ones</source>
        <translation>Изменить или удалить выбранный комментарий, показать решённые</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonForm</name>
    <message>
        <source>with &amp;γ</source>
        <translation>с &amp;γ</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Единица</translation>
    </message>
    <message>
        <source>What is compared: marks, their tokens, relations, attributes or fields</source>
        <translation>Что сравнивается: фрагменты, их токены, связи, атрибуты или поля</translation>
    </message>
    <message>
        <source>&amp;Annotators</source>
        <translation>&amp;Разметчики</translation>
    </message>
    <message>
        <source>Who is compared; at least two</source>
        <translation>Кто сравнивается; не меньше двух</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>С&amp;лой</translation>
    </message>
    <message>
        <source>The layer that the pictures show</source>
        <translation>Слой, показанный на графиках</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Мера</translation>
    </message>
    <message>
        <source>What the pictures show; “All numbers” has every measure</source>
        <translation>Что показывают графики; «Все числа» содержат все меры</translation>
    </message>
    <message>
        <source>Align the annotators’ marks as well as can be, too; takes longer</source>
        <translation>Также наилучшим образом сопоставить фрагменты разметчиков; дольше</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>Атрибут: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Поле: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message numerus="yes">
        <source>%n annotator(s)</source>
        <translation>
            <numerusform>%n разметчик</numerusform>
            <numerusform>%n разметчика</numerusform>
            <numerusform>%n разметчиков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ConcordancePage</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>Words, or label:… attr:…=… annotator:…</source>
        <translation>Слова или label:… attr:…=… annotator:…</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Поиск во всех статьях</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Порядок строк</translation>
    </message>
    <message>
        <source>In article order</source>
        <translation>По порядку статей</translation>
    </message>
    <message>
        <source>By words on the left</source>
        <translation>По словам слева</translation>
    </message>
    <message>
        <source>By words on the right</source>
        <translation>По словам справа</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>По найденному</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>По метке</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>По разметчику</translation>
    </message>
    <message>
        <source>Groups of lines</source>
        <translation>Группы строк</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>Group by label</source>
        <translation>Группы по метке</translation>
    </message>
    <message>
        <source>Group by annotator</source>
        <translation>Группы по разметчику</translation>
    </message>
    <message>
        <source>Group by text</source>
        <translation>Группы по тексту</translation>
    </message>
    <message>
        <source>Group by source</source>
        <translation>Группы по источнику</translation>
    </message>
    <message>
        <source>Group by article</source>
        <translation>Группы по статье</translation>
    </message>
    <message>
        <source>What a query can say</source>
        <translation>Что можно написать в запросе</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Enter or a double click goes there; Space ticks</source>
        <translation>Enter или двойной щелчок — переход; Пробел — галочка</translation>
    </message>
    <message>
        <source>Tick all lines that can be changed, or none. Space ticks those that are selected.</source>
        <translation>Отметить все изменяемые строки или ни одной. Пробел отмечает выделенные.</translation>
    </message>
    <message>
        <source>Articles searched</source>
        <translation>Просмотрено статей</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Разметить как</translation>
    </message>
    <message>
        <source>Mark the ticked texts</source>
        <translation>Разметить отмеченные тексты</translation>
    </message>
    <message>
        <source>Relabel to</source>
        <translation>Сменить метку на</translation>
    </message>
    <message>
        <source>Give the ticked marks another label</source>
        <translation>Дать отмеченным фрагментам другую метку</translation>
    </message>
    <message>
        <source>Set attribute</source>
        <translation>Задать атрибут</translation>
    </message>
    <message>
        <source>Set an attribute of the ticked marks</source>
        <translation>Задать атрибут отмеченных фрагментов</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove the ticked marks with their relations, after a preview</source>
        <translation>Удалить отмеченные фрагменты вместе со связями, с предпросмотром</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Change all of these in one step, which can be taken back</source>
        <translation>Изменить всё это за один шаг, который можно отменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays (Esc)</source>
        <translation>Остановить поиск; найденное остаётся (Esc)</translation>
    </message>
    <message>
        <source>Search (Enter)</source>
        <translation>Найти (Enter)</translation>
    </message>
    <message>
        <source>This query cannot be answered</source>
        <translation>На этот запрос нельзя ответить</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No place in the articles fits this query.</source>
        <translation>Под этот запрос в статьях не подходит ни одно место.</translation>
    </message>
</context>
<context>
    <name>Galley::ConsistencyModel</name>
    <message>
        <source>unlabelled</source>
        <translation>без метки</translation>
    </message>
    <message>
        <source>%1 %2×</source>
        <translation>%1 %2×</translation>
    </message>
    <message>
        <source>Show these places</source>
        <translation>Показать эти места</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>How they are marked</source>
        <translation>Как размечены</translation>
    </message>
</context>
<context>
    <name>Galley::ConsistencyPage</name>
    <message>
        <source>Count &amp;unlabelled places</source>
        <translation>Считать места &amp;без метки</translation>
    </message>
    <message>
        <source>My marks</source>
        <translation>Моя разметка</translation>
    </message>
    <message>
        <source>Everybody&apos;s marks</source>
        <translation>Разметка всех</translation>
    </message>
    <message>
        <source>Whose marks are compared</source>
        <translation>Чья разметка сравнивается</translation>
    </message>
    <message>
        <source>Read every article for the same words without a mark; takes longer</source>
        <translation>Искать в каждой статье те же слова без разметки; дольше</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Прочитано статей</translation>
    </message>
    <message>
        <source>Words that are marked in several ways</source>
        <translation>Слова, размеченные по-разному</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>Обновить список</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Составить список</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Look for words that are marked in several ways</source>
        <translation>Искать слова, размеченные по-разному</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) marked in several ways</source>
        <translation>
            <numerusform>По-разному размечен %n текст</numerusform>
            <numerusform>По-разному размечены %n текста</numerusform>
            <numerusform>По-разному размечено %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>All is consistent</source>
        <translation>Разнобоя нет</translation>
    </message>
    <message>
        <source>The same words are always marked the same way.</source>
        <translation>Одни и те же слова всегда размечены одинаково.</translation>
    </message>
    <message>
        <source>Same words, same label?</source>
        <translation>Те же слова — та же метка?</translation>
    </message>
    <message>
        <source>The list shows words that are marked in several ways, or here and there not at all. Each number leads to its places.</source>
        <translation>В списке — слова, размеченные по-разному или кое-где не размеченные вовсе. Каждое число ведёт к своим местам.</translation>
    </message>
</context>
<context>
    <name>Galley::CorpusCoordinator</name>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n found</source>
        <translation>
            <numerusform>Поиск… найдено %n</numerusform>
            <numerusform>Поиск… найдено %n</numerusform>
            <numerusform>Поиск… найдено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>в %n статье</numerusform>
            <numerusform>в %n статьях</numerusform>
            <numerusform>в %n статьях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1</source>
        <translation>
            <numerusform>%n место %1</numerusform>
            <numerusform>%n места %1</numerusform>
            <numerusform>%n мест %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>отмечено %n</numerusform>
            <numerusform>отмечено %n</numerusform>
            <numerusform>отмечено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other annotators cannot be changed</source>
        <translation>
            <numerusform>%n чужой нельзя изменить</numerusform>
            <numerusform>%n чужих нельзя изменить</numerusform>
            <numerusform>%n чужих нельзя изменить</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more: these are the first</source>
        <translation>есть ещё: показаны первые</translation>
    </message>
    <message>
        <source>The ticked texts are not marked: “Mark as” marks them.</source>
        <translation>Отмеченные тексты не размечены: их размечает «Разметить как».</translation>
    </message>
</context>
<context>
    <name>Galley::CorpusPanel</name>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Единообразие</translation>
    </message>
    <message>
        <source>Bulk edits</source>
        <translation>Массовые правки</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Закрыть эту панель</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Galley::DecisionKeys</name>
    <message>
        <source>There is no version %1 here.</source>
        <translation>Варианта %1 здесь нет.</translation>
    </message>
</context>
<context>
    <name>Galley::DeliveryCoordinator</name>
    <message numerus="yes">
        <source>%n edit(s) to “%1”, made while the server was away, could not be sent: %2 They are kept in %3.</source>
        <translation>
            <numerusform>Не удалось отправить %n правку статьи «%1», сделанную, пока сервер был недоступен: %2 Она хранится в %3.</numerusform>
            <numerusform>Не удалось отправить %n правки статьи «%1», сделанные, пока сервер был недоступен: %2 Они хранятся в %3.</numerusform>
            <numerusform>Не удалось отправить %n правок статьи «%1», сделанных, пока сервер был недоступен: %2 Они хранятся в %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>Galley::DeliveryNote</name>
    <message>
        <source>Nothing is lost: go on working. Only what is not open cannot be read meanwhile.</source>
        <translation>Ничего не потеряно: продолжайте работать. Пока нельзя прочитать только то, что не открыто.</translation>
    </message>
    <message>
        <source>Click to see whether the server is back.</source>
        <translation>Щёлкните, чтобы проверить, доступен ли снова сервер.</translation>
    </message>
    <message>
        <source>The server is away</source>
        <translation>Сервер недоступен</translation>
    </message>
    <message numerus="yes">
        <source>The server is away: %n edit(s) kept on this machine, sent when it is back</source>
        <translation>
            <numerusform>Сервер недоступен: %n правка хранится на этом компьютере и будет отправлена, когда он вернётся</numerusform>
            <numerusform>Сервер недоступен: %n правки хранятся на этом компьютере и будут отправлены, когда он вернётся</numerusform>
            <numerusform>Сервер недоступен: %n правок хранятся на этом компьютере и будут отправлены, когда он вернётся</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is back. All sent</source>
        <translation>Сервер снова доступен. Всё отправлено</translation>
    </message>
</context>
<context>
    <name>Galley::DiagnosticsDialog</name>
    <message>
        <source>Check the &amp;project</source>
        <translation>&amp;Проверить проект</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>This belongs in a bug report. It contains none of the articles&apos; texts.</source>
        <translation>Приложите это к отчёту об ошибке. Текстов статей здесь нет.</translation>
    </message>
    <message>
        <source>Hashes, offsets, quotes, labels and the journal of every article</source>
        <translation>Хеши, смещения, цитаты, метки и журнал каждой статьи</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Сначала откройте проект</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>Проверка проекта</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>&amp;Остановить проверку</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Проверка остановлена.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the project.</source>
        <translation>С проектом всё в порядке.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found, listed above</source>
        <translation>
            <numerusform>Найдена %n проблема, см. выше</numerusform>
            <numerusform>Найдены %n проблемы, см. выше</numerusform>
            <numerusform>Найдено %n проблем, см. выше</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
</context>
<context>
    <name>Galley::Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;мин %2&#xa0;с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
</context>
<context>
    <name>Galley::EditDetails</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 как %2</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: заметка</translation>
    </message>
    <message>
        <source>%1: certainty</source>
        <translation>%1: уверенность</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Статья: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>%1: layer</source>
        <translation>%1: слой</translation>
    </message>
    <message>
        <source>%1: label</source>
        <translation>%1: метка</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1: текст</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>mark s%1</source>
        <translation>фрагмент s%1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (resolved)</source>
        <translation>%1 (решён)</translation>
    </message>
    <message>
        <source>“%1”: take %2</source>
        <translation>«%1»: взять %2</translation>
    </message>
    <message>
        <source>“%1”: take every version</source>
        <translation>«%1»: взять все варианты</translation>
    </message>
    <message>
        <source>“%1”: take none</source>
        <translation>«%1»: не брать ни одного</translation>
    </message>
    <message>
        <source>“%1”: by hand</source>
        <translation>«%1»: вручную</translation>
    </message>
    <message>
        <source>“%1”: put off</source>
        <translation>«%1»: отложено</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>обоснование: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>заметка: %1</translation>
    </message>
    <message>
        <source>policy: %1</source>
        <translation>стратегия: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>и ещё %n изменение</numerusform>
            <numerusform>и ещё %n изменения</numerusform>
            <numerusform>и ещё %n изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::EditWords</name>
    <message>
        <source>Marked “%1” as %2</source>
        <translation>«%1» размечено как %2</translation>
    </message>
    <message>
        <source>Removed the mark “%1” (%2)</source>
        <translation>Удалён фрагмент «%1» (%2)</translation>
    </message>
    <message>
        <source>“%1”: label %2 became %3</source>
        <translation>«%1»: метка %2 сменилась на %3</translation>
    </message>
    <message>
        <source>Moved the ends of “%1” to “%2”</source>
        <translation>Границы «%1» сдвинуты: «%2»</translation>
    </message>
    <message>
        <source>“%1”: note taken away</source>
        <translation>«%1»: заметка убрана</translation>
    </message>
    <message>
        <source>“%1”: note written</source>
        <translation>«%1»: написана заметка</translation>
    </message>
    <message>
        <source>“%1”: certainty changed</source>
        <translation>«%1»: изменена уверенность</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>Изменён фрагмент «%1»</translation>
    </message>
    <message>
        <source>“%1”: attributes changed</source>
        <translation>«%1»: изменены атрибуты</translation>
    </message>
    <message>
        <source>“%1”: %2 set to %3</source>
        <translation>«%1»: %2 — задано %3</translation>
    </message>
    <message>
        <source>“%1”: %2 taken away</source>
        <translation>«%1»: %2 — убрано</translation>
    </message>
    <message>
        <source>Related: %1</source>
        <translation>Создана связь: %1</translation>
    </message>
    <message>
        <source>Changed the relation %1</source>
        <translation>Изменена связь %1</translation>
    </message>
    <message>
        <source>Removed the relation %1</source>
        <translation>Удалена связь %1</translation>
    </message>
    <message>
        <source>Commented: “%1”</source>
        <translation>Комментарий: «%1»</translation>
    </message>
    <message>
        <source>Removed the comment “%1”</source>
        <translation>Удалён комментарий «%1»</translation>
    </message>
    <message>
        <source>Resolved the comment “%1”</source>
        <translation>Решён комментарий «%1»</translation>
    </message>
    <message>
        <source>Took up the comment “%1” again</source>
        <translation>Снова открыт комментарий «%1»</translation>
    </message>
    <message>
        <source>Rewrote a comment: “%1”</source>
        <translation>Переписан комментарий: «%1»</translation>
    </message>
    <message>
        <source>Took back the decision about “%1”</source>
        <translation>Отменено решение о «%1»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Decided “%1”: took %2</source>
        <translation>Решение о «%1»: взято %2</translation>
    </message>
    <message>
        <source>Decided “%1”: took every version</source>
        <translation>Решение о «%1»: взяты все варианты</translation>
    </message>
    <message>
        <source>Decided “%1”: took none</source>
        <translation>Решение о «%1»: не взято ничего</translation>
    </message>
    <message>
        <source>Decided “%1”: marked by hand</source>
        <translation>Решение о «%1»: размечено вручную</translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation>Отложено «%1»</translation>
    </message>
    <message>
        <source>Article: %1 taken away</source>
        <translation>Статья: %1 — убрано</translation>
    </message>
    <message>
        <source>Article: %1 set to %2</source>
        <translation>Статья: %1 — задано %2</translation>
    </message>
    <message>
        <source>Article became “%1”</source>
        <translation>Статья: теперь «%1»</translation>
    </message>
    <message numerus="yes">
        <source>A policy decided %n place(s)</source>
        <translation>
            <numerusform>Стратегия решила %n место</numerusform>
            <numerusform>Стратегия решила %n места</numerusform>
            <numerusform>Стратегия решила %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыто снова</translation>
    </message>
    <message numerus="yes">
        <source>Decided %n places at once</source>
        <translation>
            <numerusform>%n место решено разом</numerusform>
            <numerusform>%n места решены разом</numerusform>
            <numerusform>%n мест решены разом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n marks at once</source>
        <translation>
            <numerusform>%n фрагмент изменён разом</numerusform>
            <numerusform>%n фрагмента изменены разом</numerusform>
            <numerusform>%n фрагментов изменены разом</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повтор: %1</translation>
    </message>
    <message>
        <source>Went back to the beginning</source>
        <translation>Возврат к началу</translation>
    </message>
    <message>
        <source>Went back to step %1</source>
        <translation>Возврат к шагу %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Galley::EntityEditor</name>
    <message>
        <source>Down lists known names</source>
        <translation>Стрелка вниз показывает известные имена</translation>
    </message>
</context>
<context>
    <name>Galley::ExchangeCoordinator</name>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>An import or export is still under way. Wait for it, or stop it.</source>
        <translation>Импорт или экспорт ещё идёт. Дождитесь конца или остановите его.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Not everything was imported. %1 First problem: %2</source>
        <translation>Импортировано не всё. %1 Первая проблема: %2</translation>
    </message>
    <message>
        <source>The import was stopped; importing the same again goes on. %1</source>
        <translation>Импорт остановлен; повторный импорт того же продолжит его. %1</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Импортировано. %1</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>Не записано: %1.</translation>
    </message>
    <message>
        <source>The export was stopped; %1 is as it was before.</source>
        <translation>Экспорт остановлен; осталось как было: %1.</translation>
    </message>
    <message>
        <source>Written to %1. Articles: %2, marks: %3.</source>
        <translation>Записано: %1. Статей: %2, фрагментов: %3.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>%1 First problem: %2</source>
        <translation>%1 Первая проблема: %2</translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>Показать все проблемы</translation>
    </message>
</context>
<context>
    <name>Galley::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>&amp;Куда</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>Write what is chosen</source>
        <translation>Записать выбранное</translation>
    </message>
    <message>
        <source>Recipe “%1” cannot be used: %2</source>
        <translation>Рецепт «%1» нельзя использовать: %2</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message>
        <source>Say where to write it.</source>
        <translation>Укажите, куда записывать.</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>Зам&amp;енить</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>Здесь уже есть %1. Заменить?</translation>
    </message>
    <message>
        <source>These keep the export from being written.</source>
        <translation>Это не даёт записать экспорт.</translation>
    </message>
</context>
<context>
    <name>Galley::ExportForm</name>
    <message>
        <source>&amp;Dataset card and manifest</source>
        <translation>Карточка и манифест &amp;датасета</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The format that is written</source>
        <translation>Записываемый формат</translation>
    </message>
    <message>
        <source>Counts, annotators, schema, licences and losses in README.md, and the hash of every file in manifest.json</source>
        <translation>Числа, разметчики, схема, лицензии и потери в README.md, хеши всех файлов в manifest.json</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Whose marks</source>
        <translation>&amp;Чья разметка</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Статьи</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Датасет</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Выберите формат.</translation>
    </message>
</context>
<context>
    <name>Galley::FeedbackDialog</name>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>Сохранить &amp;HTML…</translation>
    </message>
    <message>
        <source>Save &amp;CSV…</source>
        <translation>Сохранить &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Return articles</source>
        <translation>&amp;Вернуть статьи</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Разбор отличий</translation>
    </message>
    <message>
        <source>Differences from gold by cause and label</source>
        <translation>Отличия от эталона по причинам и меткам</translation>
    </message>
    <message>
        <source>&amp;Annotator:</source>
        <translation>&amp;Разметчик:</translation>
    </message>
    <message>
        <source>Whose differences from gold</source>
        <translation>Чьи отличия от эталона</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Save what is on show as a page that stands alone</source>
        <translation>Сохранить показанное самостоятельной страницей</translation>
    </message>
    <message>
        <source>Save what is on show as a table, a line each difference</source>
        <translation>Сохранить показанное таблицей, строка на отличие</translation>
    </message>
    <message>
        <source>Articles compared with gold</source>
        <translation>Сравнено с эталоном статей</translation>
    </message>
    <message>
        <source>Comparing with gold…</source>
        <translation>Сравнение с эталоном…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1</source>
        <translation>
            <numerusform>Места: %n (%1)</numerusform>
            <numerusform>Места: %n (%1)</numerusform>
            <numerusform>Места: %n (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as in gold</source>
        <translation>
            <numerusform>%n как в эталоне</numerusform>
            <numerusform>%n как в эталоне</numerusform>
            <numerusform>%n как в эталоне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n иначе</numerusform>
            <numerusform>%n иначе</numerusform>
            <numerusform>%n иначе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n not decided yet</source>
        <translation>
            <numerusform>не учтено: %n ещё не решено</numerusform>
            <numerusform>не учтено: %n ещё не решены</numerusform>
            <numerusform>не учтено: %n ещё не решены</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no gold to compare with yet.</source>
        <translation>Эталона для сравнения пока нет.</translation>
    </message>
    <message>
        <source>%1: %2; gold: %3</source>
        <translation>%1: %2; эталон: %3</translation>
    </message>
    <message>
        <source>All differences of %1</source>
        <translation>Все отличия: %1</translation>
    </message>
    <message>
        <source>Give this annotator the articles with differences back, with a comment at each place; one step that can be taken back</source>
        <translation>Вернуть этому разметчику статьи с отличиями, с комментарием у каждого места; один шаг, который можно отменить</translation>
    </message>
</context>
<context>
    <name>Galley::FeedbackPresenter</name>
    <message>
        <source>Save feedback</source>
        <translation>Сохранить разбор</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was returned: %1</source>
        <translation>Ничего не возвращено: %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) returned</source>
        <translation>
            <numerusform>%n статья возвращена</numerusform>
            <numerusform>%n статьи возвращены</numerusform>
            <numerusform>%n статей возвращено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left alone, because they were changed meanwhile</source>
        <translation>
            <numerusform>%1; %n не тронута: изменена тем временем</numerusform>
            <numerusform>%1; %n не тронуты: изменены тем временем</numerusform>
            <numerusform>%1; %n не тронуты: изменены тем временем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FieldPanel</name>
    <message>
        <source>Click a mark in the text to see and change what is said about it here.</source>
        <translation>Щёлкните фрагмент в тексте, чтобы увидеть и изменить здесь сведения о нём.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Датлайн</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Символов</translation>
    </message>
</context>
<context>
    <name>Galley::FileSaver</name>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 is not saved. %2</source>
        <translation>Не сохранено: %1. %2</translation>
    </message>
</context>
<context>
    <name>Galley::Find</name>
    <message>
        <source>Wrong at character %1</source>
        <translation>Ошибка на символе %1</translation>
    </message>
    <message>
        <source>Stopped: it tries too many ways to match</source>
        <translation>Остановлено: слишком много вариантов сопоставления</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Найти в этой статье</translation>
    </message>
    <message>
        <source>Enter goes to the next, Shift+Enter to the one before; Ctrl+Enter marks it with the last label and goes on; Esc closes</source>
        <translation>Enter — следующее, Shift+Enter — предыдущее; Ctrl+Enter размечает последней меткой и идёт дальше; Esc закрывает</translation>
    </message>
    <message>
        <source>The one before (%1)</source>
        <translation>Предыдущее (%1)</translation>
    </message>
    <message>
        <source>The next one (%1)</source>
        <translation>Следующее (%1)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Закрыть строку поиска (Esc)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Galley::FindCoordinator</name>
    <message>
        <source>From the top again</source>
        <translation>Снова с начала</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Снова с конца</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>больше %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>В этой статье нет</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>найдено %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Galley::FindField</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match capitals and small letters</source>
        <translation>Учитывать регистр букв</translation>
    </message>
    <message>
        <source>“w”</source>
        <translation>«w»</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только целые слова</translation>
    </message>
    <message>
        <source>A pattern: a regular expression, in which (?i) ignores case and \b is a word&apos;s edge</source>
        <translation>Шаблон: регулярное выражение; (?i) — без учёта регистра, \b — граница слова</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Galley::FindingsModel</name>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>Galley::FindingsPanel</name>
    <message>
        <source>What is missing before this article is done</source>
        <translation>Чего не хватает, чтобы завершить статью</translation>
    </message>
    <message>
        <source>Finish as it is</source>
        <translation>Завершить как есть</translation>
    </message>
    <message>
        <source>Mark the article as done although this is missing (%1)</source>
        <translation>Перевести статью в готовые, хотя этого не хватает (%1)</translation>
    </message>
    <message>
        <source>Close this list and go on marking</source>
        <translation>Закрыть этот список и размечать дальше</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before this article is done. A click goes there; %1 finishes it as it is.</source>
        <translation>
            <numerusform>%n недочёт до завершения статьи. Щелчок ведёт к нему; %1 завершает как есть.</numerusform>
            <numerusform>%n недочёта до завершения статьи. Щелчок ведёт к месту; %1 завершает как есть.</numerusform>
            <numerusform>%n недочётов до завершения статьи. Щелчок ведёт к месту; %1 завершает как есть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FinishCoordinator</name>
    <message>
        <source>This is the last article of the queue.</source>
        <translation>Это последняя статья очереди.</translation>
    </message>
    <message>
        <source>This is the first article of the queue.</source>
        <translation>Это первая статья очереди.</translation>
    </message>
</context>
<context>
    <name>Galley::GeneralPage</name>
    <message>
        <source>Annotator&apos;s name: %1</source>
        <translation>Имя разметчика: %1</translation>
    </message>
    <message>
        <source>Open the &amp;last project when Galley starts</source>
        <translation>Открывать &amp;последний проект при запуске Galley</translation>
    </message>
    <message>
        <source>&amp;Annotator:</source>
        <translation>&amp;Разметчик:</translation>
    </message>
    <message>
        <source>Your marks are kept under this name.</source>
        <translation>Под этим именем хранится ваша разметка.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>It opens where it was left: the article, the place in it, the window.</source>
        <translation>Он откроется там, где его оставили: та же статья, то же место в ней, то же окно.</translation>
    </message>
    <message>
        <source>Every mark is saved as soon as it is made; there is nothing to set for that.</source>
        <translation>Каждый фрагмент сохраняется, как только он размечен; настраивать это не нужно.</translation>
    </message>
    <message>
        <source>File of the settings:</source>
        <translation>Файл настроек:</translation>
    </message>
</context>
<context>
    <name>Galley::GroupsModel</name>
    <message>
        <source>Not known: choose one</source>
        <translation>Неизвестен: выберите</translation>
    </message>
    <message>
        <source>Several fit: choose one</source>
        <translation>Подходит несколько: выберите</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
</context>
<context>
    <name>Galley::GuidelinesPanel</name>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Написать…</translation>
    </message>
    <message>
        <source>Write the guidelines of the project, in Markdown</source>
        <translation>Написать инструкцию проекта в Markdown</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>При&amp;мер</translation>
    </message>
    <message>
        <source>Show the mark in focus as an example</source>
        <translation>Показывать выбранный фрагмент как пример</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Keep what is written; an empty text lets the schema&apos;s count</source>
        <translation>Сохранить написанное; при пустом тексте действует инструкция схемы</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Leave the guidelines as they were</source>
        <translation>Оставить инструкцию прежней</translation>
    </message>
    <message>
        <source>Layer or label that the guidelines are for</source>
        <translation>Слой или метка, к которым относится инструкция</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Guidelines, in Markdown</source>
        <translation>Инструкция в Markdown</translation>
    </message>
    <message>
        <source>%1 (layer)</source>
        <translation>%1 (слой)</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>The project has no schema yet, so there is nothing to write guidelines for.</source>
        <translation>В проекте ещё нет схемы, поэтому писать инструкцию не к чему.</translation>
    </message>
    <message>
        <source>There are no guidelines for “%1” yet. Choose “Write…” below to say what counts, what does not, and how to decide on the border.</source>
        <translation>Инструкции для «%1» ещё нет. Выберите ниже «Написать…», чтобы сказать, что подходит, что нет и как решать в пограничных случаях.</translation>
    </message>
    <message>
        <source>There are no guidelines for “%1” yet. Ask who manages the project to write some.</source>
        <translation>Инструкции для «%1» ещё нет. Попросите руководителя проекта её написать.</translation>
    </message>
    <message>
        <source>Examples from the project</source>
        <translation>Примеры из проекта</translation>
    </message>
    <message>
        <source>Nothing is marked so yet.</source>
        <translation>Так пока ничего не размечено.</translation>
    </message>
    <message numerus="yes">
        <source>marked so %Ln time(s)</source>
        <translation>
            <numerusform>так размечено %Ln раз</numerusform>
            <numerusform>так размечено %Ln раза</numerusform>
            <numerusform>так размечено %Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>take away</source>
        <translation>убрать</translation>
    </message>
</context>
<context>
    <name>Galley::HandDraft</name>
    <message>
        <source>This is the only mark: N takes none.</source>
        <translation>Это единственный фрагмент: N не берёт ни одного.</translation>
    </message>
</context>
<context>
    <name>Galley::HandInCoordinator</name>
    <message numerus="yes">
        <source>%1’s package of “%2”: %n article(s) to work on, then to hand in.</source>
        <translation>
            <numerusform>Пакет из «%2», разметчик: %1. Здесь %n статья, затем пакет надо сдать.</numerusform>
            <numerusform>Пакет из «%2», разметчик: %1. Здесь %n статьи, затем пакет надо сдать.</numerusform>
            <numerusform>Пакет из «%2», разметчик: %1. Здесь %n статей, затем пакет надо сдать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Сдать…</translation>
    </message>
    <message>
        <source>%1’s package of “%2”, handed in on %3: send this file back. It can be read only.</source>
        <translation>Пакет из «%2», разметчик: %1, сдан %3: отправьте этот файл назад. Он открыт только для чтения.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>The package was not handed in: %1</source>
        <translation>Пакет не сдан: %1</translation>
    </message>
    <message>
        <source>The package stays handed in: %1</source>
        <translation>Пакет остаётся сданным: %1</translation>
    </message>
</context>
<context>
    <name>Galley::HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>%1’s package of “%2”, made by %3.</source>
        <translation>Пакет из «%2», разметчик: %1, составитель: %3.</translation>
    </message>
    <message>
        <source>Handing in signs the work and closes the package: it can then be read, sent and merged, and changed again only after you take that back.</source>
        <translation>Сдача подписывает работу и закрывает пакет: после неё его можно читать, отправить и слить с проектом, а изменить — лишь отозвав сдачу.</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>&amp;Сдать</translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) are done.</source>
        <translation>
            <numerusform>Готовы все статьи: %n.</numerusform>
            <numerusform>Готовы все статьи: %n.</numerusform>
            <numerusform>Готовы все статьи: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) are done; the others go along as they are.</source>
        <translation>
            <numerusform>Готово %1 из %n статьи; прочие идут как есть.</numerusform>
            <numerusform>Готово %1 из %n статей; прочие идут как есть.</numerusform>
            <numerusform>Готово %1 из %n статей; прочие идут как есть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::HandPanel</name>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>The label of the mark that is made by hand</source>
        <translation>Метка фрагмента, созданного вручную</translation>
    </message>
    <message>
        <source>&amp;Accept (Enter)</source>
        <translation>&amp;Принять (Enter)</translation>
    </message>
    <message>
        <source>Take what is made by hand into gold</source>
        <translation>Взять созданное вручную в эталон</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Отмена (Esc)</translation>
    </message>
    <message>
        <source>Go back to the versions</source>
        <translation>Вернуться к вариантам</translation>
    </message>
    <message>
        <source>[ and ] choose an end, ← → move it, with Ctrl by word; Tab goes to the next mark, Delete takes it away.</source>
        <translation>[ и ] выбирают конец, ← → сдвигают его, с Ctrl по словам; Tab переходит к следующему фрагменту, Delete удаляет.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>By hand: mark %1 of %2</source>
        <translation>Вручную: фрагмент %1 из %2</translation>
    </message>
    <message>
        <source>“%1|”</source>
        <translation>«%1|»</translation>
    </message>
    <message>
        <source>“|%1”</source>
        <translation>«|%1»</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookBrowser</name>
    <message>
        <source>Handbook page</source>
        <translation>Страница руководства</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookContents</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookHits</name>
    <message>
        <source>Found in the handbook</source>
        <translation>Найдено в руководстве</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Искать в руководстве</translation>
    </message>
    <message>
        <source>All words must stand in a section; Enter goes to the first (Ctrl+F)</source>
        <translation>Все слова должны стоять в одном разделе; Enter ведёт к первому (Ctrl+F)</translation>
    </message>
    <message>
        <source>No section has all of these words. Fewer or shorter ones find more.</source>
        <translation>Ни в одном разделе нет всех этих слов. Меньше слов или слова короче найдут больше.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>%1 — Handbook</source>
        <translation>%1 — Руководство</translation>
    </message>
</context>
<context>
    <name>Galley::HelpCoordinator</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Фокус</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>The articles to work on</source>
        <translation>Статьи для работы</translation>
    </message>
    <message>
        <source>%1 and %2 open the next and the previous one; %3 finishes an article and opens the next.</source>
        <translation>%1 и %2 открывают следующую и предыдущую статью; %3 завершает статью и открывает следующую.</translation>
    </message>
    <message>
        <source>The text, where you mark</source>
        <translation>Текст, где вы размечаете</translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrows, and press a label&apos;s key. Tab goes from mark to mark, %1 takes anything back.</source>
        <translation>Выделите слова мышью или стрелками с Shift и нажмите клавишу метки. Tab переходит от фрагмента к фрагменту, %1 отменяет любое действие.</translation>
    </message>
    <message>
        <source>The labels and their keys</source>
        <translation>Метки и их клавиши</translation>
    </message>
    <message>
        <source>The key stands before each label. Below are the details of the mark in focus: its attributes, relations, comments and history.</source>
        <translation>Клавиша стоит перед каждой меткой. Ниже — сведения о выбранном фрагменте: атрибуты, связи, комментарии и история.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Всё остальное</translation>
    </message>
    <message>
        <source>%1 finds any command by some letters of its name, %2 shows all keys. The tour is in the Help menu.</source>
        <translation>%1 находит любую команду по нескольким буквам её названия, %2 показывает все клавиши. Знакомство можно повторить из меню «Справка».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryModel</name>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>%1 (in an edit of many articles)</source>
        <translation>%1 (в правке многих статей)</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryPanel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&lt;i&gt;nothing&lt;/i&gt;</source>
        <translation>&lt;i&gt;ничего&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Шаг %1, %2, %3</translation>
    </message>
    <message>
        <source>Part of an edit of many articles at once.</source>
        <translation>Входит в правку сразу многих статей.</translation>
    </message>
    <message>
        <source>The marks came from a file; what they were is not listed one by one.</source>
        <translation>Разметка пришла из файла; прежнее состояние по одному фрагменту не перечисляется.</translation>
    </message>
    <message>
        <source>Only the focused mark</source>
        <translation>Только выбранный фрагмент</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Вернуться сюда</translation>
    </message>
    <message>
        <source>History of this article</source>
        <translation>История этой статьи</translation>
    </message>
    <message>
        <source>What the chosen entry changed</source>
        <translation>Что изменила выбранная запись</translation>
    </message>
    <message>
        <source>Make everything what it was after the chosen entry, in one change that undo takes back</source>
        <translation>Вернуть всё к виду после выбранной записи одним изменением, которое можно отменить</translation>
    </message>
    <message>
        <source>List only what was done to the mark that has the focus in the text</source>
        <translation>Показать только то, что делали с фрагментом, выбранным в тексте</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Пока ничего не сделано</translation>
    </message>
    <message>
        <source>Every mark and change is listed here and can be undone. Select words and press a label&apos;s key.</source>
        <translation>Здесь перечисляются все фрагменты и изменения, всё можно отменить. Выделите слова и нажмите клавишу метки.</translation>
    </message>
    <message>
        <source>Choose an entry to see what was before and after.</source>
        <translation>Выберите запись, чтобы увидеть, что было до и после.</translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation>Всё и сейчас так, как было тогда.</translation>
    </message>
    <message>
        <source>Nothing was changed in this mark since it came into the project.</source>
        <translation>В этом фрагменте ничего не менялось с тех пор, как он попал в проект.</translation>
    </message>
</context>
<context>
    <name>Galley::Identity</name>
    <message>
        <source>annotator</source>
        <translation>разметчик</translation>
    </message>
</context>
<context>
    <name>Galley::ImportDialog</name>
    <message>
        <source>&amp;Keep what is right of files with problems</source>
        <translation>&amp;Брать верное из файлов с проблемами</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Остановить чтение</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Чтение</translation>
    </message>
    <message>
        <source>&amp;Annotators</source>
        <translation>&amp;Разметчики</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Проблемы</translation>
    </message>
    <message>
        <source>Otherwise a file with a problem is left out as a whole</source>
        <translation>Иначе файл с проблемой пропускается целиком</translation>
    </message>
    <message>
        <source>are problems</source>
        <translation>считать проблемами</translation>
    </message>
    <message>
        <source>are added as new versions</source>
        <translation>добавлять как новые версии</translation>
    </message>
    <message>
        <source>are added, and the marks on the old ones carried over</source>
        <translation>добавлять и переносить на них разметку старых</translation>
    </message>
    <message>
        <source>The old versions stay as they are; the report tells what moved and what was lost</source>
        <translation>Старые версии остаются как есть; отчёт говорит, что сдвинулось и что потеряно</translation>
    </message>
    <message>
        <source>Other te&amp;xts of articles that are here</source>
        <translation>Другие &amp;тексты имеющихся статей</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>What was not read is read, and its names are found, when it is imported</source>
        <translation>Что не прочитано, читается при импорте, тогда же находятся имена</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>И&amp;мпорт</translation>
    </message>
    <message>
        <source>Take all this into the project, in one step that can be undone</source>
        <translation>Внести всё это в проект за один шаг, который можно отменить</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение: %1…</translation>
    </message>
    <message>
        <source>Looking at what was chosen…</source>
        <translation>Просмотр выбранного…</translation>
    </message>
    <message>
        <source>Reading what is in the files…</source>
        <translation>Чтение содержимого файлов…</translation>
    </message>
    <message>
        <source>Reading was stopped: what is in the files is found when they are imported.</source>
        <translation>Чтение остановлено: содержимое файлов выяснится при импорте.</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Проблемы (%1)</translation>
    </message>
</context>
<context>
    <name>Galley::ImportGroups</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ImportReportDialog</name>
    <message>
        <source>New articles: %1</source>
        <translation>Новых статей: %1</translation>
    </message>
    <message>
        <source>New versions among them: %1</source>
        <translation>Из них новых версий: %1</translation>
    </message>
    <message>
        <source>Already here: %1</source>
        <translation>Уже здесь: %1</translation>
    </message>
    <message>
        <source>Of these under another id: %1</source>
        <translation>Из них под другим id: %1</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>Фрагментов: %1</translation>
    </message>
    <message>
        <source>Relations: %1</source>
        <translation>Связей: %1</translation>
    </message>
    <message>
        <source>Sets of marks: %1</source>
        <translation>Наборов разметки: %1</translation>
    </message>
    <message>
        <source>Sets already here: %1</source>
        <translation>Наборов уже здесь: %1</translation>
    </message>
    <message>
        <source>New schemas: %1</source>
        <translation>Новых схем: %1</translation>
    </message>
    <message>
        <source>Report of an import</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>There were no problems, and nothing was left out.</source>
        <translation>Проблем не было, ничего не пропущено.</translation>
    </message>
    <message numerus="yes">
        <source>Work on articles that got a new version was carried over to it (%Ln set(s)). The old versions are there as they were.</source>
        <translation>
            <numerusform>Работа над статьями, получившими новую версию, перенесена на неё (%Ln набор). Старые версии остались как были.</numerusform>
            <numerusform>Работа над статьями, получившими новую версию, перенесена на неё (%Ln набора). Старые версии остались как были.</numerusform>
            <numerusform>Работа над статьями, получившими новую версию, перенесена на неё (%Ln наборов). Старые версии остались как были.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions of gold kept: %1; of these to be made again, because their place moved: %2; lost with their place: %3.</source>
        <translation>Решений эталона сохранено: %1; из них решить заново, так как место сдвинулось: %2; потеряно вместе с местом: %3.</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Проблемы (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy problems</source>
        <translation>&amp;Копировать проблемы</translation>
    </message>
    <message>
        <source>Copy the list as text, a problem a line</source>
        <translation>Копировать список как текст, строка на проблему</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>П&amp;ропущено</translation>
    </message>
    <message>
        <source>&amp;Moved and lost</source>
        <translation>&amp;Сдвинуто и потеряно</translation>
    </message>
    <message>
        <source>&amp;Nearly the same</source>
        <translation>Почти &amp;дубликаты</translation>
    </message>
    <message>
        <source>Texts that differ little from one that is there: %1.</source>
        <translation>Текстов, которые мало отличаются от имеющихся: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::ImportsDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;What stays…</source>
        <translation>&amp;Что остаётся…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорты</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Импортов пока нет</translation>
    </message>
    <message>
        <source>What is imported into this project is listed here, with its report, and can be taken back.</source>
        <translation>Здесь перечисляется и отменяется импортированное в этот проект, вместе с отчётами.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>What is gone is gone; taking back again goes on</source>
        <translation>Что убрано, то убрано; повторная отмена продолжит</translation>
    </message>
    <message>
        <source>List what was worked on since and therefore stays</source>
        <translation>Показать, над чем с тех пор работали и что поэтому остаётся</translation>
    </message>
    <message>
        <source>Show &amp;report</source>
        <translation>Показать отчё&amp;т</translation>
    </message>
    <message>
        <source>What the import took, left out, moved and lost</source>
        <translation>Что импорт взял, пропустил, сдвинул и потерял</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Отменить &amp;импорт</translation>
    </message>
    <message>
        <source>Take away what the import brought, except for what was worked on since</source>
        <translation>Убрать всё, что принёс импорт, кроме того, над чем с тех пор работали</translation>
    </message>
    <message>
        <source>Taking back “%1”…</source>
        <translation>Отменяется «%1»…</translation>
    </message>
    <message>
        <source>Taken back: articles %1, sets of marks %2, schemas %3.</source>
        <translation>Отменено: статей %1, наборов разметки %2, схем %3.</translation>
    </message>
    <message>
        <source>What was worked on since stays: %1.</source>
        <translation>Остаётся то, над чем с тех пор работали: %1.</translation>
    </message>
    <message>
        <source>It was stopped; take it back again to go on.</source>
        <translation>Остановлено; отмените ещё раз, чтобы продолжить.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This was worked on since the import, and stays.</source>
        <translation>Над этим после импорта работали, это остаётся.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что остаётся</translation>
    </message>
</context>
<context>
    <name>Galley::ImportsModel</name>
    <message>
        <source>Cut off</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Отменяется</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Taken back in part</source>
        <translation>Отменено частично</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Новые статьи</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>Galley::Inspector</name>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Choose one in the queue.</source>
        <translation>Выберите статью в очереди.</translation>
    </message>
</context>
<context>
    <name>Galley::KeyBook</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Galley::KeySets</name>
    <message>
        <source>“%1” needs a list of keys in brackets</source>
        <translation>«%1»: нужен список клавиш в квадратных скобках</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no key: write one such as Ctrl+Shift+K</source>
        <translation>«%1» (команда «%2») — не клавиша: напишите, например, Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Это не JSON: %1</translation>
    </message>
    <message>
        <source>This file has no keys of Galley: “galleyKeys” is missing</source>
        <translation>В этом файле нет клавиш Galley: отсутствует «galleyKeys»</translation>
    </message>
    <message>
        <source>A newer Galley wrote this file: use that one, or export the keys again</source>
        <translation>Этот файл записан более новой Galley: возьмите её или экспортируйте клавиши заново</translation>
    </message>
    <message>
        <source>“keys” is missing, with a list for each command</source>
        <translation>Нет «keys» со списком для каждой команды</translation>
    </message>
</context>
<context>
    <name>Galley::KeysModel</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (изменено)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>Galley::KeysPage</name>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Назначить клавишу</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>&amp;Без клавиши</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>Нов&amp;ая клавиша:</translation>
    </message>
    <message>
        <source>New key of the chosen command</source>
        <translation>Новая клавиша выбранной команды</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Сбросить &amp;все</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>All commands have the keys that Galley gives them.</source>
        <translation>У всех команд клавиши, которые даёт Galley.</translation>
    </message>
    <message>
        <source>Nothing has these letters: type fewer of them.</source>
        <translation>Таких букв нет ни в одной строке: введите меньше.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Warning: used here, the key %1 is taken from %2.</source>
        <translation>Предупреждение: если клавиша %1 нужна здесь, она будет отобрана у: %2.</translation>
    </message>
    <message>
        <source>Warning: %1 marks %2, which gets another key.</source>
        <translation>Предупреждение: %1 — это метка %2, она получит другую клавишу.</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Экспорт клавиш</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Клавиши (*.json)</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Импорт клавиш</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another folder.</source>
        <translation>Не удаётся записать %1 (%2): выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of keys: choose another one.</source>
        <translation>%1: слишком большой для файла клавиш, выберите другой.</translation>
    </message>
    <message>
        <source>No key was changed. %1</source>
        <translation>Клавиши не изменены. %1</translation>
    </message>
    <message>
        <source>The keys of %1 hold now.</source>
        <translation>Теперь действуют клавиши из %1.</translation>
    </message>
    <message>
        <source>The keys of %1 hold now, but for commands that this Galley does not have: %2</source>
        <translation>Теперь действуют клавиши из %1, кроме команд, которых в этой Galley нет: %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Warning: some keys belong to more than one command; give one of them another: %1</source>
        <translation>Предупреждение: некоторые клавиши принадлежат нескольким командам; дайте одной из них другую: %1</translation>
    </message>
</context>
<context>
    <name>Galley::KwicModel</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, разметчик: %2</translation>
    </message>
</context>
<context>
    <name>Galley::LabelPaletteModel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, клавиша %2</translation>
    </message>
    <message>
        <source>No key is left for this label: click it here.</source>
        <translation>Для этой метки не осталось клавиши: щёлкните её здесь.</translation>
    </message>
    <message>
        <source>Key %1, because its own key %2 is taken.</source>
        <translation>Клавиша %1, так как своя клавиша %2 занята.</translation>
    </message>
</context>
<context>
    <name>Galley::LabelRow</name>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>%1: что с этим станет</translation>
    </message>
    <message>
        <source>New label of %1</source>
        <translation>%1: новая метка</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>nothing is marked so</source>
        <translation>так ничего не размечено</translation>
    </message>
    <message>
        <source>choose a new label</source>
        <translation>выбрать новую метку</translation>
    </message>
    <message>
        <source>split by an attribute</source>
        <translation>разделить по атрибуту</translation>
    </message>
    <message>
        <source>keep as retired</source>
        <translation>оставить как устаревшее</translation>
    </message>
    <message>
        <source>remove the spans</source>
        <translation>удалить фрагменты</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New label of %1, %2</source>
        <translation>%1, %2: новая метка</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ни одно из этих</translation>
    </message>
</context>
<context>
    <name>Galley::LanesView</name>
    <message>
        <source>The text with everybody&apos;s marks</source>
        <translation>Текст с разметкой всех</translation>
    </message>
    <message>
        <source>%1 (a label that the schema does not have)</source>
        <translation>%1 (такой метки в схеме нет)</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <translation>%1: %2, «%3»</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language of windows and messages. The window is made again at the same place.</source>
        <translation>Язык окон и сообщений. Окно откроется заново на том же месте.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Как в системе (%1)</translation>
    </message>
</context>
<context>
    <name>Galley::LiveCoordinator</name>
    <message>
        <source>You were removed from the team: nothing more is saved under your name. What is saved stays, and a manager can take you back.</source>
        <translation>Вас исключили из команды: под вашим именем больше ничего не сохраняется. Сохранённое остаётся; руководитель может вернуть вас.</translation>
    </message>
    <message>
        <source>A manager changed what you may do in this project.</source>
        <translation>Руководитель изменил ваши права в этом проекте.</translation>
    </message>
    <message>
        <source>The project&apos;s labels were changed. This window shows those from before.</source>
        <translation>Метки проекта изменены. В этом окне показаны прежние.</translation>
    </message>
    <message>
        <source>Show the new ones</source>
        <translation>Показать новые</translation>
    </message>
</context>
<context>
    <name>Galley::LoadProbe</name>
    <message>
        <source>Loading it does not come to an end</source>
        <translation>Загрузка не заканчивается</translation>
    </message>
    <message>
        <source>Loading it would end the program (%1)</source>
        <translation>Загрузка завершила бы программу (%1)</translation>
    </message>
    <message>
        <source>It stops with an error that nothing can catch while it is loaded</source>
        <translation>Загрузка кончается ошибкой, которую ничто не может перехватить</translation>
    </message>
    <message>
        <source>Loading it would end the program (status %1)</source>
        <translation>Загрузка завершила бы программу (код %1)</translation>
    </message>
</context>
<context>
    <name>Galley::LongWork</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Galley::LossModel</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Что пропускается</translation>
    </message>
</context>
<context>
    <name>Galley::LossPanel</name>
    <message>
        <source>&amp;Refuse when anything would be lost</source>
        <translation>&amp;Отказать, если что-то теряется</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Write nothing when the format cannot hold everything</source>
        <translation>Ничего не записывать, если формат вмещает не всё</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Что будет записано</translation>
    </message>
    <message>
        <source>Nothing can be written before the problems are mended.</source>
        <translation>Пока проблемы не исправлены, записать ничего нельзя.</translation>
    </message>
    <message>
        <source>The format cannot hold everything, and that is to be refused. Choose another format or other settings, or allow losses.</source>
        <translation>Формат вмещает не всё, а задан отказ в этом случае. Выберите другой формат или другие параметры либо разрешите потери.</translation>
    </message>
    <message>
        <source>Counting what will be written…</source>
        <translation>Подсчёт того, что будет записано…</translation>
    </message>
    <message>
        <source>Stop countin&amp;g</source>
        <translation>Оста&amp;новить подсчёт</translation>
    </message>
    <message>
        <source>Leave the count; the export can be written without it</source>
        <translation>Прекратить подсчёт; экспорт можно записать и без него</translation>
    </message>
    <message>
        <source>What the format cannot hold will be listed here.</source>
        <translation>Здесь будет перечислено то, чего формат не вмещает.</translation>
    </message>
    <message>
        <source>Articles: %1, marks: %2, relations: %3.</source>
        <translation>Статей: %1, фрагментов: %2, связей: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Parts, in articles: %1.</source>
        <translation>Части, в статьях: %1.</translation>
    </message>
    <message>
        <source>Articles without a date: %1.</source>
        <translation>Статей без даты: %1.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Подсчёт остановлен.</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>Подсчитать снов&amp;а</translation>
    </message>
    <message>
        <source>Count what would be written and what would be left out</source>
        <translation>Подсчитать, что будет записано и что пропущено</translation>
    </message>
    <message>
        <source>What the format cannot hold is not known.</source>
        <translation>Чего формат не вмещает, неизвестно.</translation>
    </message>
    <message>
        <source>There is nothing to write: no article is chosen.</source>
        <translation>Записывать нечего: не выбрано ни одной статьи.</translation>
    </message>
    <message>
        <source>The format holds all of it.</source>
        <translation>Формат вмещает всё.</translation>
    </message>
    <message>
        <source>Cannot be written: %1</source>
        <translation>Нельзя записать: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List %n problem(s)…</source>
        <translation>
            <numerusform>&amp;Показать %n проблему…</numerusform>
            <numerusform>&amp;Показать %n проблемы…</numerusform>
            <numerusform>&amp;Показать %n проблем…</numerusform>
        </translation>
    </message>
    <message>
        <source>List everything that keeps the export from being written</source>
        <translation>Показать всё, что не даёт записать экспорт</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Не подсчитано.</translation>
    </message>
</context>
<context>
    <name>Galley::LossTable</name>
    <message>
        <source>What is left out</source>
        <translation>Что пропускается</translation>
    </message>
</context>
<context>
    <name>Galley::LostEdits</name>
    <message numerus="yes">
        <source>“%1” was changed meanwhile in another window, or by somebody else who works as “%2”. %n change(s) made here were not saved; what is saved is shown.</source>
        <translation>
            <numerusform>«%1» тем временем изменили в другом окне, или это сделал кто-то ещё, кто работает под именем «%2». %n изменение, сделанное здесь, не сохранено; показано то, что сохранено.</numerusform>
            <numerusform>«%1» тем временем изменили в другом окне, или это сделал кто-то ещё, кто работает под именем «%2». %n изменения, сделанные здесь, не сохранены; показано то, что сохранено.</numerusform>
            <numerusform>«%1» тем временем изменили в другом окне, или это сделал кто-то ещё, кто работает под именем «%2». %n изменений, сделанных здесь, не сохранены; показано то, что сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>Your marks are kept under the name “%1”.</source>
        <translation>Ваша разметка хранится под именем «%1».</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Оставить это имя</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>%1 — %2 — Galley</source>
        <translation>%1 — %2 — Galley</translation>
    </message>
    <message>
        <source>%1 — Galley</source>
        <translation>%1 — Galley</translation>
    </message>
</context>
<context>
    <name>Galley::MarkCoordinator</name>
    <message>
        <source>This project is open for reading only: nothing can be marked.</source>
        <translation>Проект открыт только для чтения: ничего нельзя разметить.</translation>
    </message>
    <message>
        <source>Choose a label: press its key, or take it from the list above.</source>
        <translation>Выберите метку: нажмите её клавишу или возьмите из списка выше.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Type what to mark</source>
        <translation>Введите, что разметить</translation>
    </message>
    <message>
        <source>Not in any article</source>
        <translation>Нет ни в одной статье</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>В этой статье нет</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ticked</source>
        <translation>
            <numerusform>отмечено %1 из %n</numerusform>
            <numerusform>отмечено %1 из %n</numerusform>
            <numerusform>отмечено %1 из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n marked already or not allowed</source>
        <translation>
            <numerusform>%1; %n уже размечено или не допускается</numerusform>
            <numerusform>%1; %n уже размечены или не допускаются</numerusform>
            <numerusform>%1; %n уже размечены или не допускаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mention(s). %1 takes them back.</source>
        <translation>
            <numerusform>Размечено %n упоминание. %1 отменяет.</numerusform>
            <numerusform>Размечено %n упоминания. %1 отменяет.</numerusform>
            <numerusform>Размечено %n упоминаний. %1 отменяет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MarkMenu</name>
    <message>
        <source>Mark as %1</source>
        <translation>Разметить как %1</translation>
    </message>
</context>
<context>
    <name>Galley::MarkPanel</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>Text to mark everywhere</source>
        <translation>Текст для разметки везде</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>Выберите метку</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Разметить как</translation>
    </message>
    <message>
        <source>The label that all ticked mentions get. In the list, a label&apos;s key chooses it.</source>
        <translation>Метка, которую получат все отмеченные упоминания. В списке её выбирает клавиша метки.</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>в этой статье</translation>
    </message>
    <message>
        <source>in all articles</source>
        <translation>во всех статьях</translation>
    </message>
    <message>
        <source>Where to mark</source>
        <translation>Где размечать</translation>
    </message>
    <message>
        <source>This article, or all articles. In the list, * changes it.</source>
        <translation>Эта статья или все статьи. В списке переключает *.</translation>
    </message>
    <message>
        <source>Close without marking (Esc)</source>
        <translation>Закрыть, не размечая (Esc)</translation>
    </message>
    <message>
        <source>as</source>
        <translation>как</translation>
    </message>
    <message>
        <source>Mentions to mark</source>
        <translation>Упоминания для разметки</translation>
    </message>
    <message>
        <source>Tick all mentions, or none. Space ticks those that are selected.</source>
        <translation>Отметить все упоминания или ни одного. Пробел отмечает выделенные.</translation>
    </message>
    <message>
        <source>Mark what is ticked, in one step that %1 takes back (Enter)</source>
        <translation>Разметить отмеченное за один шаг, который отменяет %1 (Enter)</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Разметить</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>Разметить %n</numerusform>
            <numerusform>Разметить %n</numerusform>
            <numerusform>Разметить %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Galley::Marking</name>
    <message>
        <source>This mark has several pieces: select a text to mark it everywhere.</source>
        <translation>В этом фрагменте несколько частей: выделите текст, чтобы разметить его везде.</translation>
    </message>
    <message>
        <source>There is no word at the caret: go to a mark or a word, or select text.</source>
        <translation>У курсора нет слова: перейдите к фрагменту или слову либо выделите текст.</translation>
    </message>
    <message>
        <source>marked already</source>
        <translation>уже размечено</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>уже «%1»</translation>
    </message>
    <message>
        <source>in “%1”: %2</source>
        <translation>внутри «%1»: %2</translation>
    </message>
    <message>
        <source>left out before</source>
        <translation>пропущено раньше</translation>
    </message>
</context>
<context>
    <name>Galley::MarkingActions</name>
    <message>
        <source>&amp;Select</source>
        <translation>В&amp;ыделить</translation>
    </message>
    <message>
        <source>&amp;Hints on likely mentions</source>
        <translation>&amp;Подсказки у вероятных упоминаний</translation>
    </message>
    <message>
        <source>Type a hint&apos;s letters to select what it stands at; the same key again shows hints on every word; with Shift the first of two, to select from the first to the second</source>
        <translation>Введите буквы подсказки, чтобы выделить то, у чего она стоит; та же клавиша ещё раз — подсказки у каждого слова; с Shift на первой из двух — выделить от одной до другой</translation>
    </message>
    <message>
        <source>&amp;Next likely mention</source>
        <translation>&amp;Следующее вероятное упоминание</translation>
    </message>
    <message>
        <source>A name or number that has no mark yet</source>
        <translation>Имя или число, которое ещё не размечено</translation>
    </message>
    <message>
        <source>&amp;Previous likely mention</source>
        <translation>П&amp;редыдущее вероятное упоминание</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>Р&amp;асширить</translation>
    </message>
    <message>
        <source>To the word, name, phrase, clause, sentence, paragraph</source>
        <translation>До слова, имени, оборота, части предложения, предложения, абзаца</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>С&amp;узить</translation>
    </message>
    <message>
        <source>Back the way the selection grew</source>
        <translation>Обратно тем же путём</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>&amp;Точно это</translation>
    </message>
    <message>
        <source>The next mark does not snap to whole words</source>
        <translation>Следующий фрагмент не привязывается к целым словам</translation>
    </message>
    <message>
        <source>Shape mar&amp;k</source>
        <translation>Границы фра&amp;гмента</translation>
    </message>
    <message>
        <source>Move its &amp;begin</source>
        <translation>Сдвинуть &amp;начало</translation>
    </message>
    <message>
        <source>Arrows move it, Enter keeps it</source>
        <translation>Стрелки двигают, Enter сохраняет</translation>
    </message>
    <message>
        <source>Move its &amp;end</source>
        <translation>Сдвинуть &amp;конец</translation>
    </message>
    <message>
        <source>&amp;Add a piece</source>
        <translation>&amp;Добавить часть</translation>
    </message>
    <message>
        <source>What is selected next belongs to the mark, too</source>
        <translation>Выделенное следующим тоже войдёт во фрагмент</translation>
    </message>
    <message>
        <source>&amp;Remove the piece at the caret</source>
        <translation>&amp;Убрать часть у курсора</translation>
    </message>
    <message>
        <source>Takes one piece away from a mark with several</source>
        <translation>Убирает одну часть фрагмента, если их несколько</translation>
    </message>
    <message>
        <source>Another &amp;label</source>
        <translation>&amp;Другая метка</translation>
    </message>
    <message>
        <source>The next label&apos;s key relabels the mark</source>
        <translation>Следующая клавиша метки меняет метку фрагмента</translation>
    </message>
</context>
<context>
    <name>Galley::MeasureModel</name>
    <message>
        <source>left out: %1</source>
        <translation>не учтено: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>не определено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Разметчики</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Пояснения</translation>
    </message>
</context>
<context>
    <name>Galley::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть н&amp;едавний</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Плотность</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>П&amp;роверка</translation>
    </message>
    <message>
        <source>&amp;Take version</source>
        <translation>&amp;Взять вариант</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>П&amp;оиск</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Команда</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
</context>
<context>
    <name>Galley::MergeDialog</name>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Сдан</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Articles with news</source>
        <translation>Статьи с изменениями</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что различается</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>С&amp;лить</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>Слияние пакетов</translation>
    </message>
    <message>
        <source>Keep the project’s and decide later</source>
        <translation>Оставить работу проекта и решить позже</translation>
    </message>
    <message>
        <source>Keep the project’s</source>
        <translation>Оставить работу проекта</translation>
    </message>
    <message>
        <source>Take the package’s</source>
        <translation>Взять работу пакета</translation>
    </message>
    <message>
        <source>Keep both, the package’s under another name</source>
        <translation>Оставить обе, работу пакета — под другим именем</translation>
    </message>
    <message>
        <source>What to do where both have changed an article</source>
        <translation>Что делать, если статья изменена и там и там</translation>
    </message>
    <message>
        <source>Where both have changed an article since the package was made</source>
        <translation>Если статья изменена и там и там после составления пакета</translation>
    </message>
    <message>
        <source>In &amp;conflicts:</source>
        <translation>При &amp;конфликте:</translation>
    </message>
    <message>
        <source>&amp;Add packages…</source>
        <translation>&amp;Добавить пакеты…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Look at more packages together with these</source>
        <translation>Просмотреть вместе с этими и другие пакеты</translation>
    </message>
    <message>
        <source>How much was looked at</source>
        <translation>Сколько просмотрено</translation>
    </message>
    <message>
        <source>Take over what goes in, as one step that can be taken back</source>
        <translation>Внести то, что входит, за один шаг, который можно отменить</translation>
    </message>
</context>
<context>
    <name>Galley::MergePresenter</name>
    <message>
        <source>Packages that came back</source>
        <translation>Вернувшиеся пакеты</translation>
    </message>
    <message>
        <source>Galley packages (*.galley)</source>
        <translation>Пакеты Galley (*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Looking at the packages…</source>
        <translation>Просмотр пакетов…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Слияние…</translation>
    </message>
    <message>
        <source>Nothing was merged: %1</source>
        <translation>Слияние не выполнено: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>Merge taken back, %n article(s)</source>
        <translation>
            <numerusform>Слияние отменено, %n статья</numerusform>
            <numerusform>Слияние отменено, %n статьи</numerusform>
            <numerusform>Слияние отменено, %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n stay, because they were changed since</source>
        <translation>
            <numerusform>%1; %n остаётся: изменена с тех пор</numerusform>
            <numerusform>%1; %n остаются: изменены с тех пор</numerusform>
            <numerusform>%1; %n остаются: изменены с тех пор</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back the merge…</source>
        <translation>Отмена слияния…</translation>
    </message>
</context>
<context>
    <name>Galley::MergeWords</name>
    <message>
        <source>No changes</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Merged already</source>
        <translation>Слито раньше</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Войдёт</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфликт</translation>
    </message>
    <message>
        <source>Replaces the project’s</source>
        <translation>Заменит работу проекта</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>Останутся обе</translation>
    </message>
    <message>
        <source>Was taken back</source>
        <translation>Было отменено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>не сдан</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Relation from “%1”</source>
        <translation>Связь от «%1»</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) merged</source>
        <translation>
            <numerusform>слита %n статья</numerusform>
            <numerusform>слиты %n статьи</numerusform>
            <numerusform>слито %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) go in</source>
        <translation>
            <numerusform>войдёт %n статья</numerusform>
            <numerusform>войдут %n статьи</numerusform>
            <numerusform>войдёт %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), where the project’s stays</source>
        <translation>
            <numerusform>%n конфликт, остаётся работа проекта</numerusform>
            <numerusform>%n конфликта, остаётся работа проекта</numerusform>
            <numerusform>%n конфликтов, остаётся работа проекта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>отклонено: %n</numerusform>
            <numerusform>отклонено: %n</numerusform>
            <numerusform>отклонено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back before</source>
        <translation>
            <numerusform>отменено раньше: %n</numerusform>
            <numerusform>отменено раньше: %n</numerusform>
            <numerusform>отменено раньше: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Already merged: nothing to do</source>
        <translation>Уже слито: делать нечего</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
</context>
<context>
    <name>Galley::MigrationDialog</name>
    <message>
        <source>&amp;Migrate</source>
        <translation>&amp;Выполнить миграцию</translation>
    </message>
    <message>
        <source>Migrate to version %1 of %2</source>
        <translation>Миграция на версию %1: %2</translation>
    </message>
    <message>
        <source>From version %1 to %2: %3. What is annotated goes over with the schema, in every set, as one step that can be taken back.</source>
        <translation>С версии %1 на %2: %3. Размеченное переходит вместе со схемой во всех наборах, одним шагом, который можно отменить.</translation>
    </message>
    <message>
        <source>Change &amp;another label…</source>
        <translation>Изменить &amp;другую метку…</translation>
    </message>
    <message>
        <source>Merge, split, move, retire or remove a label that the new version still has</source>
        <translation>Соединить, разделить, перенести, пометить устаревшей или удалить метку, которая в новой версии ещё есть</translation>
    </message>
    <message>
        <source>What the migration comes to</source>
        <translation>Итог миграции</translation>
    </message>
</context>
<context>
    <name>Galley::MigrationNames</name>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>Galley::MigrationPlan</name>
    <message>
        <source>This is not correct JSON: %1</source>
        <translation>Это некорректный JSON: %1</translation>
    </message>
    <message>
        <source>This is no plan of a migration: it lacks &quot;format&quot;: &quot;%1&quot;</source>
        <translation>Это не план миграции: нет &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл: %1</translation>
    </message>
</context>
<context>
    <name>Galley::MigrationTree</name>
    <message>
        <source>What is gone</source>
        <translation>Чего больше нет</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с этим станет</translation>
    </message>
    <message>
        <source>To</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>What becomes of what is gone</source>
        <translation>Что станет с тем, чего больше нет</translation>
    </message>
    <message>
        <source>choose a label</source>
        <translation>выберите метку</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>выберите тип</translation>
    </message>
</context>
<context>
    <name>Galley::MigrationWords</name>
    <message numerus="yes">
        <source>%n label(s) removed</source>
        <translation>
            <numerusform>удалена %n метка</numerusform>
            <numerusform>удалены %n метки</numerusform>
            <numerusform>удалено %n меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) added</source>
        <translation>
            <numerusform>добавлена %n метка</numerusform>
            <numerusform>добавлены %n метки</numerusform>
            <numerusform>добавлено %n меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) changed</source>
        <translation>
            <numerusform>изменена %n метка</numerusform>
            <numerusform>изменены %n метки</numerusform>
            <numerusform>изменено %n меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) removed</source>
        <translation>
            <numerusform>удалён %n слой</numerusform>
            <numerusform>удалены %n слоя</numerusform>
            <numerusform>удалено %n слоёв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) added</source>
        <translation>
            <numerusform>добавлен %n слой</numerusform>
            <numerusform>добавлены %n слоя</numerusform>
            <numerusform>добавлено %n слоёв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n другое изменение</numerusform>
            <numerusform>%n других изменения</numerusform>
            <numerusform>%n других изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>only words change</source>
        <translation>меняются только слова</translation>
    </message>
    <message>
        <source>Spans that get another label: %1</source>
        <translation>Фрагментов, получающих другую метку: %1</translation>
    </message>
    <message>
        <source>Spans that stay as they are: %1</source>
        <translation>Фрагментов, остающихся как есть: %1</translation>
    </message>
    <message>
        <source>Spans that are removed: %1</source>
        <translation>Удаляемых фрагментов: %1</translation>
    </message>
    <message>
        <source>Values of attributes and fields that change: %1</source>
        <translation>Изменяемых значений атрибутов и полей: %1</translation>
    </message>
    <message>
        <source>Relations that would be orphaned: %1</source>
        <translation>Связей, которые осиротеют: %1</translation>
    </message>
    <message>
        <source>Spans that their new layer would not let be marked there: %1. They stay, and the check of the project names them.</source>
        <translation>Фрагментов, которых не допустил бы их новый слой: %1. Они остаются, их называет проверка проекта.</translation>
    </message>
    <message>
        <source>No set of marks changes.</source>
        <translation>Ни один набор разметки не меняется.</translation>
    </message>
    <message>
        <source>Sets of marks that change: %1</source>
        <translation>Изменяемых наборов разметки: %1</translation>
    </message>
    <message>
        <source>Of these signed off, settled or locked, and so again afterwards: %1</source>
        <translation>Из них утверждённых или закрытых (такими и останутся): %1</translation>
    </message>
</context>
<context>
    <name>Galley::NameDialog</name>
    <message>
        <source>Annotator&apos;s name</source>
        <translation>Имя разметчика</translation>
    </message>
    <message>
        <source>&amp;Who annotates?</source>
        <translation>&amp;Кто размечает?</translation>
    </message>
    <message>
        <source>Marks are kept under this name, and exported with it. Under another name you see that name&apos;s own marks; those made so far stay where they are.</source>
        <translation>Под этим именем разметка хранится и экспортируется. Под другим именем видна его собственная разметка; сделанное раньше остаётся на месте.</translation>
    </message>
</context>
<context>
    <name>Galley::NameMapping</name>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Kept as “%1”, without a declaration</source>
        <translation>Сохраняется как «%1», без объявления</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Values: %2</source>
        <translation>%1
Значения: %2</translation>
    </message>
</context>
<context>
    <name>Galley::NameVeil</name>
    <message>
        <source>Annotator %1</source>
        <translation>Разметчик %1</translation>
    </message>
</context>
<context>
    <name>Galley::NamesModel</name>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>В файлах</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
</context>
<context>
    <name>Galley::NamesPage</name>
    <message>
        <source>Names in the files and what they become</source>
        <translation>Имена в файлах и чем они становятся</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Найти имя</translation>
    </message>
    <message>
        <source>Shows the rows alone that contain what is typed</source>
        <translation>Показывает только строки с введённым текстом</translation>
    </message>
    <message>
        <source>What is new becomes a schema of this name in the project</source>
        <translation>Новое становится в проекте схемой с этим именем</translation>
    </message>
    <message>
        <source>New names go into the s&amp;chema</source>
        <translation>Новые имена входят в с&amp;хему</translation>
    </message>
    <message>
        <source>The files are being read</source>
        <translation>Файлы читаются</translation>
    </message>
    <message>
        <source>Their labels, attributes and relations will be listed here.</source>
        <translation>Здесь будут перечислены их метки, атрибуты и связи.</translation>
    </message>
    <message>
        <source>No annotations</source>
        <translation>Аннотаций нет</translation>
    </message>
    <message>
        <source>The files bring articles alone: there is nothing to map.</source>
        <translation>В файлах только статьи: сопоставлять нечего.</translation>
    </message>
    <message>
        <source>Nothing to map</source>
        <translation>Сопоставлять нечего</translation>
    </message>
    <message>
        <source>The files bring articles alone, or name labels as a project does: everything keeps its name.</source>
        <translation>В файлах только статьи или имена как в проекте: всё сохраняет своё имя.</translation>
    </message>
    <message>
        <source>Known to the project: %1. New: %2. Left out: %3.</source>
        <translation>Известно проекту: %1. Новых: %2. Пропущено: %3.</translation>
    </message>
</context>
<context>
    <name>Galley::NearModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Is nearly</source>
        <translation>Почти то же, что</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Сходство</translation>
    </message>
</context>
<context>
    <name>Galley::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>&amp;File of the project, or address on a server</source>
        <translation>&amp;Файл проекта или адрес на сервере</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Schemas: what can be marked</source>
        <translation>&amp;Схемы: что можно размечать</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Схемы</translation>
    </message>
    <message>
        <source>Their definitions are kept in the project, so that its marks can be read even where a plugin is missing.</source>
        <translation>Определения схем хранятся в проекте, поэтому его разметка читается и без плагина.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No schema was found: see Help, Plugins.</source>
        <translation>Схем не найдено: см. «Справка, Плагины».</translation>
    </message>
    <message>
        <source>Galley projects (*.galley)</source>
        <translation>Проекты Galley (*.galley)</translation>
    </message>
</context>
<context>
    <name>Galley::NoteEdit</name>
    <message>
        <source>Why this mark? Anything unclear?</source>
        <translation>Почему размечено так? Что-то неясно?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeArea</name>
    <message>
        <source>Information</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это уведомление</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Galley::NumberEditor</name>
    <message>
        <source>“%1” is no number. Type digits, like 12 or 3.5.</source>
        <translation>«%1» — не число. Введите цифры, например 12 или 3.5.</translation>
    </message>
</context>
<context>
    <name>Galley::Numbers</name>
    <message>
        <source>stacked</source>
        <translation>с наложением</translation>
    </message>
    <message>
        <source>not marked by everybody</source>
        <translation>размечено не всеми</translation>
    </message>
    <message>
        <source>in pieces</source>
        <translation>из нескольких частей</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>с пересечением</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>не определено</translation>
    </message>
    <message>
        <source>undefined: %1</source>
        <translation>не определено: %1</translation>
    </message>
    <message>
        <source>%1, with 95 % confidence %2</source>
        <translation>%1, доверительный интервал 95&#xa0;%: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n единица</numerusform>
            <numerusform>%n единицы</numerusform>
            <numerusform>%n единиц</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>не учтено: %1</translation>
    </message>
    <message>
        <source>with one annotator only</source>
        <translation>только с одним разметчиком</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>без значения</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>без текста</translation>
    </message>
    <message>
        <source>with nothing to compare</source>
        <translation>не с чем сравнить</translation>
    </message>
    <message>
        <source>without a counterpart</source>
        <translation>без пары</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>повторяется</translation>
    </message>
</context>
<context>
    <name>Galley::ObjectReader</name>
    <message>
        <source>An object in { } is wanted here</source>
        <translation>Здесь нужен объект в { }</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks</source>
        <translation>«%1» должно быть текстом в кавычках</translation>
    </message>
    <message>
        <source>“%1” must be true or false, without quotation marks</source>
        <translation>«%1» должно быть true или false, без кавычек</translation>
    </message>
    <message>
        <source>A text in quotation marks is wanted here</source>
        <translation>Здесь нужен текст в кавычках</translation>
    </message>
    <message>
        <source>“%1” must be a list in [ ]</source>
        <translation>«%1» должно быть списком в [ ]</translation>
    </message>
    <message>
        <source>“%1” means nothing here; the keys are %2</source>
        <translation>«%1» здесь ничего не значит; ключи: %2</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; is missing here</source>
        <translation>Здесь не хватает «%1»</translation>
    </message>
    <message>
        <source>“%1” is not a known %2</source>
        <translation>«%1» — неизвестное значение для %2</translation>
    </message>
    <message>
        <source>The schema has format “%1”; this Galley knows %2. Use a newer Galley.</source>
        <translation>Формат схемы — «%1»; эта Galley знает %2. Возьмите более новую Galley.</translation>
    </message>
    <message>
        <source>This is not a Galley schema: it lacks &quot;format&quot;: &quot;%1&quot;</source>
        <translation>Это не схема Galley: нет &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1” names no language: write its code in brackets, such as “%2[fr]” or “%2[pt-BR]”</source>
        <translation>«%1» не называет языка: укажите его код в скобках, например «%2[fr]» или «%2[pt-BR]»</translation>
    </message>
    <message>
        <source>“%1” is empty: write the text, or leave the key out</source>
        <translation>«%1» пусто: напишите текст или уберите ключ</translation>
    </message>
</context>
<context>
    <name>Galley::OneOfEditor</name>
    <message>
        <source>Not set</source>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>%1 (not in this schema)</source>
        <translation>%1 (нет в этой схеме)</translation>
    </message>
</context>
<context>
    <name>Galley::OpenReview</name>
    <message>
        <source>The last decision in “%1” was not saved: %2</source>
        <translation>Последнее решение в «%1» не сохранено: %2</translation>
    </message>
    <message>
        <source>Gold was changed elsewhere: it was read again.</source>
        <translation>Эталон изменён в другом месте: он прочитан заново.</translation>
    </message>
    <message>
        <source>Annotators have changed this article meanwhile: it was read again.</source>
        <translation>Разметчики тем временем изменили эту статью: она прочитана заново.</translation>
    </message>
</context>
<context>
    <name>Galley::Outbox</name>
    <message>
        <source>The project cannot be written.</source>
        <translation>Проект не удаётся записать.</translation>
    </message>
</context>
<context>
    <name>Galley::OverviewStrip</name>
    <message>
        <source>Overview of the article</source>
        <translation>Обзор статьи</translation>
    </message>
    <message>
        <source>All marks and search results of the article, from top to bottom</source>
        <translation>Вся разметка и результаты поиска в статье, сверху вниз</translation>
    </message>
    <message>
        <source>No marks here</source>
        <translation>Здесь нет разметки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) here</source>
        <translation>
            <numerusform>Здесь %Ln фрагмент</numerusform>
            <numerusform>Здесь %Ln фрагмента</numerusform>
            <numerusform>Здесь %Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln search result(s) here</source>
        <translation>
            <numerusform>Здесь %Ln результат поиска</numerusform>
            <numerusform>Здесь %Ln результата поиска</numerusform>
            <numerusform>Здесь %Ln результатов поиска</numerusform>
        </translation>
    </message>
    <message>
        <source>Click or drag to go there</source>
        <translation>Щёлкните или тяните, чтобы перейти</translation>
    </message>
</context>
<context>
    <name>Galley::PackDialog</name>
    <message>
        <source>Articles that a &amp;query finds something in</source>
        <translation>Статьи, найденные &amp;запросом</translation>
    </message>
    <message>
        <source>A&amp;ll articles (%1)</source>
        <translation>&amp;Все статьи (%1)</translation>
    </message>
    <message>
        <source>Pack for an annotator</source>
        <translation>Собрать пакет для разметчика</translation>
    </message>
    <message>
        <source>Whom the package is for</source>
        <translation>Для кого пакет</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>words, or label:actor/state …</source>
        <translation>слова или label:actor/state …</translation>
    </message>
    <message>
        <source>File of the package</source>
        <translation>Файл пакета</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Собрать</translation>
    </message>
    <message>
        <source>Make the file, to be given or sent to the annotator</source>
        <translation>Создать файл, чтобы передать или отправить разметчику</translation>
    </message>
    <message>
        <source>A package holds these articles, the schemas and the annotator’s own work on them, and nothing of anybody else’s. The annotator opens it with Galley as any project, and hands it in with Team → Hand in; Team → Merge packages takes it back.</source>
        <translation>В пакете — эти статьи, схемы и собственная работа разметчика над ними, и ничего чужого. Разметчик открывает его в Galley как любой проект и сдаёт: «Команда → Сдать»; назад работу вносит «Команда → Слияние пакетов».</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Для кого</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>Choose where the package is made</source>
        <translation>Выбрать, где создать пакет</translation>
    </message>
    <message numerus="yes">
        <source>What is &amp;assigned to the annotator: %n article(s)</source>
        <translation>
            <numerusform>&amp;Назначенное разметчику: %n статья</numerusform>
            <numerusform>&amp;Назначенное разметчику: %n статьи</numerusform>
            <numerusform>&amp;Назначенное разметчику: %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to make the package</source>
        <translation>Где создать пакет</translation>
    </message>
    <message>
        <source>Galley packages (*.galley)</source>
        <translation>Пакеты Galley (*.galley)</translation>
    </message>
    <message>
        <source>Say whom the package is for.</source>
        <translation>Укажите, для кого пакет.</translation>
    </message>
    <message>
        <source>Nothing is assigned to %1. Assign articles, or choose others here.</source>
        <translation>Ничего не назначено: %1. Назначьте статьи или выберите здесь другие.</translation>
    </message>
    <message>
        <source>Write a query.</source>
        <translation>Напишите запрос.</translation>
    </message>
    <message>
        <source>The project has no articles yet. Import some.</source>
        <translation>В проекте ещё нет статей. Импортируйте их.</translation>
    </message>
    <message>
        <source>Say which file to make.</source>
        <translation>Укажите, какой файл создать.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name.</source>
        <translation>Этот файл уже есть. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>Galley::PackPresenter</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>No package was made: %1</source>
        <translation>Пакет не создан: %1</translation>
    </message>
    <message numerus="yes">
        <source>Package for %1: %2, %n article(s), %3.</source>
        <translation>
            <numerusform>Пакет, разметчик %1: %2, %n статья, %3.</numerusform>
            <numerusform>Пакет, разметчик %1: %2, %n статьи, %3.</numerusform>
            <numerusform>Пакет, разметчик %1: %2, %n статей, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in another package of %1 that has not come back, too.</source>
        <translation>
            <numerusform>%n из них есть и в другом, ещё не вернувшемся пакете, разметчик: %1.</numerusform>
            <numerusform>%n из них есть и в другом, ещё не вернувшемся пакете, разметчик: %1.</numerusform>
            <numerusform>%n из них есть и в другом, ещё не вернувшемся пакете, разметчик: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Packing was stopped; no package was made.</source>
        <translation>Сборка остановлена, пакет не создан.</translation>
    </message>
    <message>
        <source>Packing for %1… %2</source>
        <translation>Пакет собирается, разметчик: %1… %2</translation>
    </message>
</context>
<context>
    <name>Galley::PackageCoordinator</name>
    <message>
        <source>%1’s package of %2</source>
        <translation>Пакет из %2, разметчик: %1</translation>
    </message>
</context>
<context>
    <name>Galley::PalettePanel</name>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>Меток нет</translation>
    </message>
    <message>
        <source>This project carries no schema. Make a new project with a schema, or import Galley JSONL whose schema is installed.</source>
        <translation>В этом проекте нет схемы. Создайте новый проект со схемой или импортируйте Galley JSONL, схема которого установлена.</translation>
    </message>
    <message>
        <source>&amp;Mark as %1</source>
        <translation>&amp;Разметить как %1</translation>
    </message>
    <message>
        <source>&amp;Guidelines of %1</source>
        <translation>&amp;Инструкция: %1</translation>
    </message>
</context>
<context>
    <name>Galley::PlaceField</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Выбрать, куда записать</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>A folder; or, with the ending .zip or .tar.gz, an archive of one</source>
        <translation>Папка; или, с окончанием .zip или .tar.gz, её архив</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Записываемый файл</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт в</translation>
    </message>
    <message>
        <source>Folders and archives (*.zip *.tar.gz *)</source>
        <translation>Папки и архивы (*.zip *.tar.gz *)</translation>
    </message>
</context>
<context>
    <name>Galley::PlaceKeeper</name>
    <message>
        <source>Galley ended while it opened “%1”, so it is not opened by itself this time.</source>
        <translation>Galley завершилась, открывая «%1», поэтому на этот раз проект сам не открыт.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Galley::PlacePanel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Прежние решения</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Choose a place in the queue.</source>
        <translation>Выберите место в очереди.</translation>
    </message>
    <message>
        <source>Same text: %1</source>
        <translation>Тот же текст: %1</translation>
    </message>
    <message>
        <source>Same labels at odds: %1</source>
        <translation>Спор тех же меток: %1</translation>
    </message>
    <message>
        <source>“%1” in %2: %3</source>
        <translation>«%1» в %2: %3</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Решалось раньше</translation>
    </message>
</context>
<context>
    <name>Galley::PlacesModel</name>
    <message>
        <source>not marked</source>
        <translation>не размечено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>Galley::PlacesView</name>
    <message>
        <source>Places behind the number</source>
        <translation>Места за этим числом</translation>
    </message>
    <message>
        <source>%1: reading…</source>
        <translation>%1: чтение…</translation>
    </message>
    <message>
        <source>A cell, a bar or a point leads to its places, which are listed here.</source>
        <translation>Клетка, столбец или точка ведут к своим местам, они перечисляются здесь.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PluginFile</name>
    <message>
        <source>This is a plugin for something else (“%1”), not for Galley</source>
        <translation>Это плагин не для Galley, а для другого («%1»)</translation>
    </message>
    <message>
        <source>It was made for version %1 of the plugin interface, and this Galley has version %2: install the plugin that fits, or build it anew</source>
        <translation>Он создан для версии %1 интерфейса плагинов, а у этой Galley версия %2: установите подходящий плагин или соберите его заново</translation>
    </message>
    <message>
        <source>Its metadata lacks an “id”</source>
        <translation>В его метаданных нет «id»</translation>
    </message>
    <message>
        <source>Its metadata lacks a “version”</source>
        <translation>В его метаданных нет «version»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more; galley schema validate lists all)</source>
        <translation>
            <numerusform>%1 (и ещё %n; все показывает galley schema validate)</numerusform>
            <numerusform>%1 (и ещё %n; все показывает galley schema validate)</numerusform>
            <numerusform>%1 (и ещё %n; все показывает galley schema validate)</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be loaded: %1</source>
        <translation>Не загружается: %1</translation>
    </message>
    <message>
        <source>It says that it has a schema for Galley, and has none</source>
        <translation>Заявлена схема для Galley, но её нет</translation>
    </message>
    <message>
        <source>It stopped with an error: %1</source>
        <translation>Прекращено с ошибкой: %1</translation>
    </message>
    <message>
        <source>It stopped with an error of an unknown kind</source>
        <translation>Прекращено с ошибкой неизвестного вида</translation>
    </message>
    <message>
        <source>The file is cut short: copy or install it again</source>
        <translation>Файл обрезан: скопируйте или установите его снова</translation>
    </message>
    <message>
        <source>This is no plugin that can be used here: %1</source>
        <translation>Такой плагин здесь использовать нельзя: %1</translation>
    </message>
    <message>
        <source>Its schema is “%1” %2, and its metadata says “%3” %4</source>
        <translation>Его схема — «%1» %2, а метаданные сообщают «%3» %4</translation>
    </message>
    <message>
        <source>Its schema is not valid: %1</source>
        <translation>Его схема недействительна: %1</translation>
    </message>
</context>
<context>
    <name>Galley::PluginRegistry</name>
    <message>
        <source>It is switched off in the settings</source>
        <translation>Отключён в настройках</translation>
    </message>
    <message>
        <source>“%1” is already here from %2, which is used</source>
        <translation>«%1» уже есть из %2, используется тот</translation>
    </message>
    <message>
        <source>The schema “%1” cannot be used: %2</source>
        <translation>Схему «%1» нельзя использовать: %2</translation>
    </message>
    <message>
        <source>There is no plugin and no schema file for “%1”; galley plugins lists what there is</source>
        <translation>Для «%1» нет ни плагина, ни файла схемы; что есть, показывает galley plugins</translation>
    </message>
</context>
<context>
    <name>Galley::PluginsDialog</name>
    <message>
        <source>Plugins</source>
        <translation>Плагины</translation>
    </message>
    <message>
        <source>No schema plugin and no *.schema.json file was found. Galley looks in:
%1</source>
        <translation>Не найдено ни плагинов схем, ни файлов *.schema.json. Galley ищет здесь:
%1</translation>
    </message>
    <message>
        <source>Schemas say what can be marked. To add one, put its plugin or *.schema.json file into %1 and start Galley again.</source>
        <translation>Схемы говорят, что можно размечать. Чтобы добавить схему, положите её плагин или файл *.schema.json в %1 и перезапустите Galley.</translation>
    </message>
</context>
<context>
    <name>Galley::PluginsModel</name>
    <message>
        <source>Found</source>
        <translation>Найден</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Загружен</translation>
    </message>
    <message>
        <source>Incompatible</source>
        <translation>Несовместим</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>Galley::PoliciesDialog</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Complete a&amp;greement goes to gold</source>
        <translation>Полное согласие в&amp;ходит в эталон</translation>
    </message>
    <message>
        <source>Decide a&amp;gain what people decided</source>
        <translation>Перере&amp;шить решённое людьми</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>Apply policies</source>
        <translation>Применить стратегии</translation>
    </message>
    <message>
        <source>As one annotator has it</source>
        <translation>Как у одного разметчика</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Add a policy at the end</source>
        <translation>Добавить стратегию в конец</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>Ask this policy earlier</source>
        <translation>Применять эту стратегию раньше</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Ask this policy later</source>
        <translation>Применять эту стратегию позже</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Do not ask this policy</source>
        <translation>Не применять эту стратегию</translation>
    </message>
    <message>
        <source>Policies in the order in which they are asked</source>
        <translation>Стратегии в порядке применения</translation>
    </message>
    <message>
        <source>What all marked alike becomes gold before any policy is asked</source>
        <translation>Размеченное всеми одинаково входит в эталон до применения стратегий</translation>
    </message>
    <message>
        <source>Places that a person has decided or put off are decided anew</source>
        <translation>Места, которые решены или отложены человеком, решаются заново</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Articles looked at</source>
        <translation>Просмотрено статей</translation>
    </message>
    <message>
        <source>Take back everything that the policies did, in one step</source>
        <translation>Отменить всё, что сделали стратегии, за один шаг</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Стратегия</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Lost relations</source>
        <translation>Потерянные связи</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Rejected end</source>
        <translation>Отклонённый конец</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>По меткам</translation>
    </message>
    <message>
        <source>Preview shows what the policies would decide. Nothing is changed before Apply.</source>
        <translation>Предпросмотр показывает, что решили бы стратегии. До «Применить» ничего не меняется.</translation>
    </message>
    <message>
        <source>Decide these places, in one step that can be taken back</source>
        <translation>Решить эти места за один шаг, который можно отменить</translation>
    </message>
    <message>
        <source>Preview first; there must be something to decide</source>
        <translation>Сначала предпросмотр; должно быть что решать</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ос&amp;тановить</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Пр&amp;едпросмотр</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Galley::PoliciesPresenter</name>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Ничего не изменено: %1</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>Предпросмотр остановлен.</translation>
    </message>
</context>
<context>
    <name>Galley::PolicyForm</name>
    <message>
        <source>the longest</source>
        <translation>самый длинный</translation>
    </message>
    <message>
        <source>the shortest</source>
        <translation>самый короткий</translation>
    </message>
    <message>
        <source>the most frequent</source>
        <translation>самый частый</translation>
    </message>
    <message>
        <source>Annotators &amp;alike:</source>
        <translation>&amp;Согласны не меньше:</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>&amp;Разметчик:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Где:</translation>
    </message>
    <message>
        <source>&amp;Take:</source>
        <translation>&amp;Брать:</translation>
    </message>
    <message>
        <source>C&amp;haracters at most:</source>
        <translation>С&amp;имволов не больше:</translation>
    </message>
    <message>
        <source>At least so &amp;sure:</source>
        <translation>Уверенность не ни&amp;же:</translation>
    </message>
    <message>
        <source>wherever</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a policy. Policies are asked from the top; the first that can decide a place does.</source>
        <translation>Добавьте стратегию. Они применяются сверху вниз; решает первая, которая может.</translation>
    </message>
</context>
<context>
    <name>Galley::PolicyWords</name>
    <message>
        <source>not marked</source>
        <translation>не размечено</translation>
    </message>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the longest</source>
        <translation>
            <numerusform>Границы расходятся не более чем на %n символ: самый длинный</numerusform>
            <numerusform>Границы расходятся не более чем на %n символа: самый длинный</numerusform>
            <numerusform>Границы расходятся не более чем на %n символов: самый длинный</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the shortest</source>
        <translation>
            <numerusform>Границы расходятся не более чем на %n символ: самый короткий</numerusform>
            <numerusform>Границы расходятся не более чем на %n символа: самый короткий</numerusform>
            <numerusform>Границы расходятся не более чем на %n символов: самый короткий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the most frequent</source>
        <translation>
            <numerusform>Границы расходятся не более чем на %n символ: самый частый</numerusform>
            <numerusform>Границы расходятся не более чем на %n символа: самый частый</numerusform>
            <numerusform>Границы расходятся не более чем на %n символов: самый частый</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>As %1 has it</source>
        <translation>Как у разметчика: %1</translation>
    </message>
    <message>
        <source>As %1 has it, in %2</source>
        <translation>Как у разметчика: %1, слой %2</translation>
    </message>
    <message>
        <source>As %1 has it, where “%2” is given</source>
        <translation>Как у разметчика: %1, где есть «%2»</translation>
    </message>
    <message>
        <source>Complete agreement</source>
        <translation>Полное согласие</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Единогласно</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Большинство</translation>
    </message>
    <message numerus="yes">
        <source>At least %n annotator(s) alike</source>
        <translation>
            <numerusform>Одинаково не менее чем у %n разметчика</numerusform>
            <numerusform>Одинаково не менее чем у %n разметчиков</numerusform>
            <numerusform>Одинаково не менее чем у %n разметчиков</numerusform>
        </translation>
    </message>
    <message>
        <source>Union: whatever anybody marked</source>
        <translation>Объединение: всё, что разметил хоть кто-то</translation>
    </message>
    <message>
        <source>Intersection: what all marked alike</source>
        <translation>Пересечение: что все разметили одинаково</translation>
    </message>
    <message>
        <source>By reliability, at least %1 sure</source>
        <translation>По надёжности, уверенность не ниже %1</translation>
    </message>
    <message>
        <source>Decides where everybody made the same of a place, and there are at least two.</source>
        <translation>Решает, где все обошлись с местом одинаково и разметчиков не меньше двух.</translation>
    </message>
    <message>
        <source>Decides where more than half marked alike. A tie stays open.</source>
        <translation>Решает, где больше половины разметили одинаково. Ничья остаётся открытой.</translation>
    </message>
    <message>
        <source>Takes a mark that so many made alike, and leaves out one that so many did not make. The rest stays open.</source>
        <translation>Берёт фрагмент, который одинаково разметило столько человек, и отбрасывает тот, который столько же не разметило. Остальное остаётся открытым.</translation>
    </message>
    <message>
        <source>Takes every mark of everybody.</source>
        <translation>Берёт все фрагменты всех разметчиков.</translation>
    </message>
    <message>
        <source>Takes only what all marked alike, which may be nothing.</source>
        <translation>Берёт только то, что все разметили одинаково; это может быть и ничего.</translation>
    </message>
    <message>
        <source>Takes one annotator’s marks wherever he worked, or only where somebody gave one label.</source>
        <translation>Берёт разметку одного разметчика везде, где он работал, или только там, где кто-то поставил одну метку.</translation>
    </message>
    <message>
        <source>Decides where all marked the same with the same labels and only the boundaries differ by a little.</source>
        <translation>Решает, где все разметили одно и то же одними метками и немного расходятся лишь границы.</translation>
    </message>
    <message>
        <source>Takes what is most likely when each annotator counts as far as he can be relied on (Dawid and Skene). The estimates are shown in the preview. With two annotators they are barely identified: compare three or more.</source>
        <translation>Берёт наиболее вероятное, учитывая каждого разметчика по его надёжности (Dawid и Skene). Оценки видны в предпросмотре. При двух разметчиках они почти не идентифицируемы: сравнивайте троих и больше.</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>пропуск</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>граница</translation>
    </message>
    <message>
        <source>label</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>атрибут</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>split or merged</source>
        <translation>разделено или соединено</translation>
    </message>
    <message>
        <source>stacked</source>
        <translation>наложение</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be decided</source>
        <translation>
            <numerusform>будет решено %n место</numerusform>
            <numerusform>будут решены %n места</numerusform>
            <numerusform>будет решено %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <translation>
            <numerusform>остаётся %n</numerusform>
            <numerusform>остаются %n</numerusform>
            <numerusform>остаётся %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided so already</source>
        <translation>
            <numerusform>уже решено так: %n</numerusform>
            <numerusform>уже решено так: %n</numerusform>
            <numerusform>уже решено так: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by a person, which stay(s)</source>
        <translation>
            <numerusform>решено человеком и остаётся: %n</numerusform>
            <numerusform>решено человеком и остаётся: %n</numerusform>
            <numerusform>решено человеком и остаётся: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, which stay(s) so</source>
        <translation>
            <numerusform>отложено и остаётся: %n</numerusform>
            <numerusform>отложено и остаётся: %n</numerusform>
            <numerusform>отложено и остаётся: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) signed off, left alone</source>
        <translation>
            <numerusform>%n утверждённая статья не тронута</numerusform>
            <numerusform>%n утверждённые статьи не тронуты</numerusform>
            <numerusform>%n утверждённых статей не тронуто</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) decided</source>
        <translation>
            <numerusform>решено %n место</numerusform>
            <numerusform>решены %n места</numerusform>
            <numerusform>решено %n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left alone, because their gold was changed meanwhile</source>
        <translation>
            <numerusform>%n статья не тронута: её эталон тем временем изменён</numerusform>
            <numerusform>%n статьи не тронуты: их эталон тем временем изменён</numerusform>
            <numerusform>%n статей не тронуто: их эталон тем временем изменён</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Galley::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать все</translation>
    </message>
    <message>
        <source>Copy the list as text, a problem a line</source>
        <translation>Копировать список как текст, строка на проблему</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsModel</name>
    <message>
        <source>at offset %1</source>
        <translation>смещение %1</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
</context>
<context>
    <name>Galley::Progress</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Galley::ProgressPage</name>
    <message>
        <source>↻ More was done since</source>
        <translation>↻ С тех пор сделано больше</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Прочитано статей</translation>
    </message>
    <message>
        <source>This &amp;table (CSV)…</source>
        <translation>&amp;Эта таблица (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Everything (CSV)…</source>
        <translation>&amp;Всё (CSV)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the table on show, or every figure in one table</source>
        <translation>Сохранить показанную таблицу или все показатели одной таблицей</translation>
    </message>
    <message>
        <source>%1, in numbers</source>
        <translation>%1, в числах</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Разметчики</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorff’s α</translation>
    </message>
    <message>
        <source>F1 strict</source>
        <translation>F1 строгая</translation>
    </message>
    <message>
        <source>La&amp;yer:</source>
        <translation>С&amp;лой:</translation>
    </message>
    <message>
        <source>&amp;Measure:</source>
        <translation>&amp;Мера:</translation>
    </message>
    <message>
        <source>Share of each annotator&apos;s work that is finished</source>
        <translation>Доля завершённого в работе каждого разметчика</translation>
    </message>
    <message>
        <source>Share of articles with a mark of each layer</source>
        <translation>Доля статей, где есть разметка каждого слоя</translation>
    </message>
    <message>
        <source>Share of each source&apos;s articles that somebody has finished</source>
        <translation>Доля статей каждого источника, которые кто-то завершил</translation>
    </message>
    <message>
        <source>Articles by week of publication: finished, begun, not begun</source>
        <translation>Статьи по неделям публикации: завершено, начато, не начато</translation>
    </message>
    <message>
        <source>Articles finished on each day of work, in UTC</source>
        <translation>Статьи, завершённые за каждый день работы, по UTC</translation>
    </message>
    <message>
        <source>Articles an active hour, by week of work</source>
        <translation>Статей за час активной работы, по неделям</translation>
    </message>
    <message>
        <source>Shares of labels, by the week in which the work was finished or last changed</source>
        <translation>Доли меток по неделям, когда работа завершена или последний раз изменена</translation>
    </message>
    <message>
        <source>Agreement on the articles that two annotators had finished, as they grew in number</source>
        <translation>Согласие по статьям, завершённым двумя разметчиками, по мере роста их числа</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>The layer that the picture is of</source>
        <translation>Слой, показанный на графике</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>How agreement is measured</source>
        <translation>Как измеряется согласие</translation>
    </message>
    <message>
        <source>Nobody has worked on this project yet</source>
        <translation>Над этим проектом ещё никто не работал</translation>
    </message>
    <message>
        <source>Open an article and mark something, or import work that was done elsewhere.</source>
        <translation>Откройте статью и разметьте что-нибудь или импортируйте работу, сделанную в другом месте.</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Пока ничего не размечено</translation>
    </message>
    <message>
        <source>No time was measured yet</source>
        <translation>Время ещё не измерялось</translation>
    </message>
    <message>
        <source>Time is measured while somebody works in this window; what is imported has none unless its file says it.</source>
        <translation>Время измеряется, пока кто-то работает в этом окне; у импортированного его нет, если оно не указано в файле.</translation>
    </message>
    <message>
        <source>Work on this project is blind</source>
        <translation>Работа над проектом идёт вслепую</translation>
    </message>
    <message>
        <source>Reviewers and managers see how far annotators agree.</source>
        <translation>Согласие разметчиков видят проверяющие и руководители.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>There is no agreement to show</source>
        <translation>Показать согласие нельзя</translation>
    </message>
    <message>
        <source>It is undefined, because %1. It grows with every article that a second annotator finishes (%2).</source>
        <translation>Оно не определено, так как %1. Оно растёт с каждой статьёй, которую завершает второй разметчик (%2).</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>How far is the project?</source>
        <translation>Сколько сделано?</translation>
    </message>
    <message>
        <source>Open a project to see its progress.</source>
        <translation>Откройте проект, чтобы увидеть ход работы.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Прочитать снова</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Count what has been done until now</source>
        <translation>Подсчитать сделанное к этому времени</translation>
    </message>
</context>
<context>
    <name>Galley::ProgressPresenter</name>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Чтение остановлено</translation>
    </message>
    <message>
        <source>The progress cannot be read</source>
        <translation>Не удалось прочитать ход работы</translation>
    </message>
    <message>
        <source>There are no articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Import some (File, Import…): progress is counted in articles.</source>
        <translation>Импортируйте их («Файл, Импорт…»): ход работы считается в статьях.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сохранить показатели</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
</context>
<context>
    <name>Galley::ProgressView</name>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>эталон</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>By two</source>
        <translation>Двумя</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>День (UTC)</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Активное время</translation>
    </message>
    <message>
        <source>Marks an hour</source>
        <translation>Фрагментов в час</translation>
    </message>
    <message>
        <source>Articles an hour</source>
        <translation>Статей в час</translation>
    </message>
    <message>
        <source>Median mark</source>
        <translation>Медиана, фрагмент</translation>
    </message>
    <message>
        <source>Median article</source>
        <translation>Медиана, статья</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorff’s α</translation>
    </message>
    <message>
        <source>F1 strict</source>
        <translation>F1 строгая</translation>
    </message>
    <message>
        <source>Undefined because</source>
        <translation>Почему не определено</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 begun</source>
        <translation>начато: %1</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>завершено: %1</translation>
    </message>
    <message>
        <source>%1 by two or more</source>
        <translation>двумя и более: %1</translation>
    </message>
    <message>
        <source>%1 signed off</source>
        <translation>утверждено: %1</translation>
    </message>
    <message>
        <source>your own work</source>
        <translation>ваша работа</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>просрочено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln assigned article(s) finished</source>
        <translation>
            <numerusform>завершено %1 из %Ln назначенной статьи</numerusform>
            <numerusform>завершено %1 из %Ln назначенных статей</numerusform>
            <numerusform>завершено %1 из %Ln назначенных статей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 finished, nothing assigned</source>
        <translation>завершено: %1, назначенного нет</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln article(s); spans: %2</source>
        <translation>
            <numerusform>в %1 из %Ln статьи; фрагментов: %2</numerusform>
            <numerusform>в %1 из %Ln статей; фрагментов: %2</numerusform>
            <numerusform>в %1 из %Ln статей; фрагментов: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s) finished</source>
        <translation>
            <numerusform>завершено %1 из %Ln статьи</numerusform>
            <numerusform>завершено %1 из %Ln статей</numerusform>
            <numerusform>завершено %1 из %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начато</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s) finished, %2 begun</source>
        <translation>
            <numerusform>завершено %1 из %Ln статьи, начато: %2</numerusform>
            <numerusform>завершено %1 из %Ln статей, начато: %2</numerusform>
            <numerusform>завершено %1 из %Ln статей, начато: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>articles finished</source>
        <translation>завершено статей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) finished; edits: %1</source>
        <translation>
            <numerusform>завершена %Ln статья; правок: %1</numerusform>
            <numerusform>завершены %Ln статьи; правок: %1</numerusform>
            <numerusform>завершено %Ln статей; правок: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln article(s) in %2, %3 an active hour</source>
        <translation>
            <numerusform>%1: %Ln статья, время: %2, за час активной работы: %3</numerusform>
            <numerusform>%1: %Ln статьи, время: %2, за час активной работы: %3</numerusform>
            <numerusform>%1: %Ln статей, время: %2, за час активной работы: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), until %1: %2</source>
        <translation>
            <numerusform>%Ln статья, до %1: %2</numerusform>
            <numerusform>%Ln статьи, до %1: %2</numerusform>
            <numerusform>%Ln статей, до %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ProgressWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>разметчик</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>проверяющий</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>Galley::ProjectCoordinator</name>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Galley projects (*.galley)</source>
        <translation>Проекты Galley (*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>«%1» не открывается: %2</translation>
    </message>
</context>
<context>
    <name>Galley::QueryHelp</name>
    <message>
        <source>%1: — %2, for example %3</source>
        <translation>%1: — %2, например %3</translation>
    </message>
    <message>
        <source>Several together must all hold; OR, a minus sign and parentheses work as usual.</source>
        <translation>Несколько условий должны выполняться все; OR, минус и скобки работают как обычно.</translation>
    </message>
    <message>
        <source>Words are looked for in the texts: &quot;Wagner Group&quot;. Marks are found by what they are: label:actor/* annotator:ann text:&quot;Il-76&quot;. The button with the question mark tells all.</source>
        <translation>Слова ищутся в текстах: &quot;Wagner Group&quot;. Фрагменты находят по тому, что это: label:actor/* annotator:ann text:&quot;Il-76&quot;. Всё объясняет кнопка с вопросительным знаком.</translation>
    </message>
</context>
<context>
    <name>Galley::QueuePanel</name>
    <message>
        <source>Find in titles, sources, dates</source>
        <translation>Поиск по заголовкам, источникам, датам</translation>
    </message>
    <message>
        <source>Filter the article queue</source>
        <translation>Отобрать статьи в очереди</translation>
    </message>
    <message>
        <source>Show articles in state</source>
        <translation>Показывать статьи в состоянии</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Order of the article queue</source>
        <translation>Порядок очереди статей</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>По добавлению</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <source>Whose articles the queue shows</source>
        <translation>Чьи статьи показывает очередь</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Назначенные мне</translation>
    </message>
    <message>
        <source>Article queue</source>
        <translation>Очередь статей</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>Вам ничего не назначено</translation>
    </message>
    <message>
        <source>Choose “All articles” above to work on any, or ask a manager: Team ▸ Assign articles gives them out.</source>
        <translation>Выберите выше «Все статьи», чтобы работать над любыми, или обратитесь к руководителю: статьи раздаёт «Команда ▸ Назначить статьи».</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No article fits the words and the state above: choose fewer.</source>
        <translation>Ни одна статья не подходит под слова и состояние выше: выберите меньше условий.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Import articles to begin: texts, pages, or another program&apos;s annotations.</source>
        <translation>Начните с импорта статей: тексты, страницы или разметка из другой программы.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) and more</source>
        <translation>
            <numerusform>%n статья и больше</numerusform>
            <numerusform>%n статьи и больше</numerusform>
            <numerusform>%n статей и больше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ReadingForm</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Столбц&amp;ы</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The format that these files are read as</source>
        <translation>Формат, в котором читаются эти файлы</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Распознать</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>For formats that leave the encoding open; empty: recognised for each file</source>
        <translation>Для форматов, где кодировка не задана; пусто: распознаётся для каждого файла</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Столбцы и чем они становятся</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (распознан)</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Распознать</translation>
    </message>
    <message>
        <source>The files could be of several formats. Say which it is.</source>
        <translation>Файлы могут быть в разных форматах. Укажите, в каком они.</translation>
    </message>
    <message>
        <source>The files are of no format that Galley recognises. Choose one, or leave them out.</source>
        <translation>Galley не распознаёт формат этих файлов. Выберите формат или пропустите их.</translation>
    </message>
</context>
<context>
    <name>Galley::Readings</name>
    <message>
        <source>Not marked</source>
        <translation>Не размечено</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>%1&apos;s mark</source>
        <translation>Фрагмент, разметчик: %1</translation>
    </message>
    <message>
        <source>left out before</source>
        <translation>пропущено раньше</translation>
    </message>
    <message>
        <source>marked already</source>
        <translation>уже размечено</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>уже «%1»</translation>
    </message>
    <message>
        <source>overlaps “%1”</source>
        <translation>пересекается с «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ReasonBar</name>
    <message>
        <source>Reason (R)</source>
        <translation>Обоснование (R)</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Обоснование решения</translation>
    </message>
    <message>
        <source>Why it is decided so: one of the project&apos;s reasons, or another</source>
        <translation>Почему решено так: одно из обоснований проекта или другое</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Заметка к решению</translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation>Сохраняется вместе с решением</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why is none right?&lt;/b&gt; Enter accepts, Esc goes back.</source>
        <translation>&lt;b&gt;Почему не верен ни один?&lt;/b&gt; Enter принимает, Esc возвращает назад.</translation>
    </message>
</context>
<context>
    <name>Galley::RecentModel</name>
    <message>
        <source>%1
The file is not there any more.</source>
        <translation>%1
Этого файла больше нет.</translation>
    </message>
    <message>
        <source>%1 (missing)
%2</source>
        <translation>%1 (нет файла)
%2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>Galley::RecipeBar</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>A saved export: choose one, or type a name to save this one under</source>
        <translation>Сохранённый экспорт: выберите его или введите имя для этого</translation>
    </message>
    <message>
        <source>Choose a saved export, or type a name to save this one</source>
        <translation>Выберите сохранённый экспорт или введите имя, чтобы сохранить этот</translation>
    </message>
    <message>
        <source>Keep what is chosen here in the project, to be run again from here or by galley export --recipe</source>
        <translation>Сохранить выбранное здесь в проекте, чтобы повторять отсюда или через galley export --recipe</translation>
    </message>
    <message>
        <source>Rec&amp;ipe</source>
        <translation>&amp;Рецепт</translation>
    </message>
</context>
<context>
    <name>Galley::RecordCoordinator</name>
    <message>
        <source>The comment is kept with your marks.</source>
        <translation>Комментарий хранится вместе с вашей разметкой.</translation>
    </message>
    <message>
        <source>This article came back. The remarks to deal with are under Comments.</source>
        <translation>Статья вернулась. Замечания, которые надо учесть, — в «Комментариях».</translation>
    </message>
</context>
<context>
    <name>Galley::RelationList</name>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ← %2 (%3)</source>
        <translation>%1 ← %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations of the mark</source>
        <translation>Связи фрагмента</translation>
    </message>
</context>
<context>
    <name>Galley::RelationMode</name>
    <message>
        <source>No span is in focus: Tab goes to the next one, then %1 relates it.</source>
        <translation>Фрагмент не выбран: Tab переходит к следующему, затем %1 связывает его.</translation>
    </message>
    <message>
        <source>The schema has no relation that starts at such a span.</source>
        <translation>В схеме нет связи, которая начинается с такого фрагмента.</translation>
    </message>
    <message>
        <source>Nothing near can be the target of such a relation (%1): mark it first.</source>
        <translation>Рядом нет ничего, к чему может вести такая связь (%1): сначала разметьте это.</translation>
    </message>
    <message>
        <source>No target has the number %1.</source>
        <translation>Цели с номером %1 нет.</translation>
    </message>
    <message>
        <source>Choose the kind of relation first.</source>
        <translation>Сначала выберите вид связи.</translation>
    </message>
    <message>
        <source>That cannot be the target of &quot;%1&quot;.</source>
        <translation>К этому «%1» вести не может.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Which relation? %1 · Esc cancels</source>
        <translation>Какая связь? %1 · Esc отменяет</translation>
    </message>
    <message>
        <source>%1 → %2… another digit, or Enter</source>
        <translation>%1 → %2… ещё цифра или Enter</translation>
    </message>
    <message>
        <source>%1 → the target&apos;s number, or a click · Esc cancels</source>
        <translation>%1 → номер цели или щелчок · Esc отменяет</translation>
    </message>
</context>
<context>
    <name>Galley::RelationModel</name>
    <message>
        <source>%1 → “%2”</source>
        <translation>%1 → «%2»</translation>
    </message>
    <message>
        <source>%1 ← “%2”</source>
        <translation>%1 ← «%2»</translation>
    </message>
</context>
<context>
    <name>Galley::RelationPanel</name>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Relations of the span</source>
        <translation>Связи фрагмента</translation>
    </message>
    <message>
        <source>Focus the span at the other end (Enter)</source>
        <translation>Выбрать фрагмент на другом конце (Enter)</translation>
    </message>
    <message>
        <source>Remove the chosen relation (Delete)</source>
        <translation>Удалить выбранную связь (Delete)</translation>
    </message>
    <message>
        <source>Relate…</source>
        <translation>Связать…</translation>
    </message>
    <message>
        <source>Start a relation from this span, then choose its other end in the text (R)</source>
        <translation>Начать связь от этого фрагмента, затем выбрать другой конец в тексте (R)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
</context>
<context>
    <name>Galley::RelationRow</name>
    <message>
        <source>Relations that would be orphaned</source>
        <translation>Связи, которые осиротеют</translation>
    </message>
    <message>
        <source>Relation types</source>
        <translation>Типы связей</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>%1: что с этим станет</translation>
    </message>
    <message>
        <source>New type of %1</source>
        <translation>%1: новый тип</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>allow them at the new labels</source>
        <translation>допустить у новых меток</translation>
    </message>
    <message>
        <source>choose another type</source>
        <translation>выбрать другой тип</translation>
    </message>
    <message>
        <source>keep as retired</source>
        <translation>оставить как устаревшее</translation>
    </message>
    <message>
        <source>remove the relations</source>
        <translation>удалить связи</translation>
    </message>
</context>
<context>
    <name>Galley::ReportView</name>
    <message>
        <source>not marked</source>
        <translation>не размечено</translation>
    </message>
    <message>
        <source>%1 with himself: nothing to compare</source>
        <translation>%1 с собой: сравнивать нечего</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>не вычислено</translation>
    </message>
    <message>
        <source>%1 with %2: %3</source>
        <translation>%1 и %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; %3: %4; %n place(s)</source>
        <translation>
            <numerusform>%1: %2; %3: %4; %n место</numerusform>
            <numerusform>%1: %2; %3: %4; %n места</numerusform>
            <numerusform>%1: %2; %3: %4; %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared</source>
        <translation>
            <numerusform>сравнена %n статья</numerusform>
            <numerusform>сравнены %n статьи</numerusform>
            <numerusform>сравнено %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with one annotator only</source>
        <translation>
            <numerusform>%n статья только с одним разметчиком</numerusform>
            <numerusform>%n статьи только с одним разметчиком</numerusform>
            <numerusform>%n статей только с одним разметчиком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) in the state “new”</source>
        <translation>
            <numerusform>%n набор в состоянии «новое»</numerusform>
            <numerusform>%n набора в состоянии «новое»</numerusform>
            <numerusform>%n наборов в состоянии «новое»</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>не учтено: %1</translation>
    </message>
    <message>
        <source>Differences of %1</source>
        <translation>Расхождения: %1</translation>
    </message>
    <message>
        <source>%1, marked by one of %2</source>
        <translation>%1, есть хотя бы у одного из: %2</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1: %2; %3: %4</translation>
    </message>
    <message>
        <source>%1 in articles of %2</source>
        <translation>%1; статьи за %2</translation>
    </message>
</context>
<context>
    <name>Galley::ReturnBanner</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>новых %n</numerusform>
            <numerusform>новых %n</numerusform>
            <numerusform>новых %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>изменено %n</numerusform>
            <numerusform>изменено %n</numerusform>
            <numerusform>изменено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>удалено %n</numerusform>
            <numerusform>удалено %n</numerusform>
            <numerusform>удалено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark has changed since.</source>
        <translation>С тех пор разметка не менялась.</translation>
    </message>
    <message>
        <source>Marks since then: %1</source>
        <translation>Фрагменты с тех пор: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) to deal with</source>
        <translation>
            <numerusform>%n замечание надо учесть</numerusform>
            <numerusform>%n замечания надо учесть</numerusform>
            <numerusform>%n замечаний надо учесть</numerusform>
        </translation>
    </message>
    <message>
        <source>without a remark</source>
        <translation>без замечаний</translation>
    </message>
    <message>
        <source>all remarks are settled</source>
        <translation>все замечания учтены</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Go to the next mark that is new or changed since the article came back</source>
        <translation>Перейти к следующему фрагменту, новому или изменённому после возврата статьи</translation>
    </message>
    <message>
        <source>Returned by %1 on %2, %3.
%4</source>
        <translation>Возвращено: %1, %2, %3.
%4</translation>
    </message>
</context>
<context>
    <name>Galley::ReturnDialog</name>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Return an article</source>
        <translation>Вернуть статью</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What is to be done; select text first to comment on a place</source>
        <translation>Что надо сделать; чтобы сказать о месте, сначала выделите текст</translation>
    </message>
    <message>
        <source>What is to be done here</source>
        <translation>Что надо сделать здесь</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>The annotator finds the comment as a remark to deal with</source>
        <translation>Разметчик увидит комментарий как замечание, которое надо учесть</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Кому:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>Ко&amp;мментарий:</translation>
    </message>
    <message>
        <source>Nobody has finished this article, so there is nothing to return.</source>
        <translation>Эту статью никто не завершил, возвращать нечего.</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take version &amp;%1</source>
        <translation>Взять вариант &amp;%1</translation>
    </message>
    <message>
        <source>Take version %1 into gold</source>
        <translation>Взять вариант %1 в эталон</translation>
    </message>
    <message>
        <source>Take a&amp;ll</source>
        <translation>Взять вс&amp;е</translation>
    </message>
    <message>
        <source>Take every version into gold</source>
        <translation>Взять в эталон все варианты</translation>
    </message>
    <message>
        <source>Take &amp;none…</source>
        <translation>Не &amp;брать ни одного…</translation>
    </message>
    <message>
        <source>Take no version: nobody was right, for a reason</source>
        <translation>Не брать ни одного варианта: все неверны, с обоснованием</translation>
    </message>
    <message>
        <source>&amp;By hand…</source>
        <translation>Вру&amp;чную…</translation>
    </message>
    <message>
        <source>Change a copy of a version, and take that</source>
        <translation>Изменить копию варианта и взять её</translation>
    </message>
    <message>
        <source>P&amp;ostpone</source>
        <translation>О&amp;тложить</translation>
    </message>
    <message>
        <source>Put this place off</source>
        <translation>Отложить это место</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>Отменить ре&amp;шение</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Отменить последнее решение</translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
        <translation>&amp;Повторить решение</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>Снова принять отменённое решение</translation>
    </message>
    <message>
        <source>Ne&amp;xt place</source>
        <translation>С&amp;ледующее место</translation>
    </message>
    <message>
        <source>Go to the next place without deciding</source>
        <translation>Перейти к следующему месту, не решая</translation>
    </message>
    <message>
        <source>Pre&amp;vious place</source>
        <translation>Пре&amp;дыдущее место</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Перейти к предыдущему месту</translation>
    </message>
    <message>
        <source>Rea&amp;son…</source>
        <translation>Обос&amp;нование…</translation>
    </message>
    <message>
        <source>Give a reason and a note to the next decision</source>
        <translation>Дать следующему решению обоснование и заметку</translation>
    </message>
    <message>
        <source>Si&amp;gn off article…</source>
        <translation>&amp;Утвердить статью…</translation>
    </message>
    <message>
        <source>Check gold, and lock it when it is good</source>
        <translation>Проверить эталон и, если он хорош, закрыть его</translation>
    </message>
    <message>
        <source>Reop&amp;en article</source>
        <translation>&amp;Открыть статью снова</translation>
    </message>
    <message>
        <source>Unlock the gold of a signed-off article</source>
        <translation>Открыть эталон утверждённой статьи для правок</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>Скр&amp;ыть имена</translation>
    </message>
    <message>
        <source>Call annotators “Annotator 1”, “Annotator 2”, …</source>
        <translation>Называть разметчиков «Разметчик 1», «Разметчик 2», …</translation>
    </message>
    <message>
        <source>Shuffle or&amp;der</source>
        <translation>Перемешать пор&amp;ядок</translation>
    </message>
    <message>
        <source>Show annotators in another order at each place</source>
        <translation>На каждом месте показывать разметчиков в другом порядке</translation>
    </message>
    <message>
        <source>&amp;Back to annotating</source>
        <translation>Вернуться &amp;к разметке</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Закончить арбитраж</translation>
    </message>
    <message>
        <source>Return to annotator…</source>
        <translation>Вернуть разметчику…</translation>
    </message>
    <message>
        <source>Give the article back to one who has finished it, with a comment on the place</source>
        <translation>Вернуть статью завершившему её разметчику, с комментарием к месту</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewCentre</name>
    <message>
        <source>Comparing annotators…</source>
        <translation>Сравнение разметчиков…</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Сравнивать нечего</translation>
    </message>
    <message>
        <source>No article has an annotator&apos;s work yet. Import several annotators&apos; sets, or annotate under several names.</source>
        <translation>Ни в одной статье ещё нет работы разметчиков. Импортируйте наборы нескольких разметчиков или размечайте под разными именами.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No place fits the choices above the queue: choose fewer.</source>
        <translation>Под выбранное над очередью не подходит ни одно место: выберите меньше условий.</translation>
    </message>
    <message>
        <source>Nobody to compare with</source>
        <translation>Сравнивать не с кем</translation>
    </message>
    <message>
        <source>Each article has one annotator&apos;s work alone. Assign articles to a second one, or import his work.</source>
        <translation>У каждой статьи работа только одного разметчика. Назначьте статьи второму или импортируйте его работу.</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Решено всё</translation>
    </message>
    <message>
        <source>No place waits for a decision. What is decided can be signed off, article by article.</source>
        <translation>Решения не ждёт ни одно место. Решённое можно утвердить, статью за статьёй.</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewCoordinator</name>
    <message>
        <source>1 to 9 take that version, %1 all, %2 none, %3 by hand, %4 later. %5 shows all keys.</source>
        <translation>1–9 — взять вариант, %1 — все, %2 — ни одного, %3 — вручную, %4 — позже. %5 показывает все клавиши.</translation>
    </message>
    <message>
        <source>The review cannot read the project: %1</source>
        <translation>Не удалось прочитать проект для проверки: %1</translation>
    </message>
    <message>
        <source>The review settings are not kept: %1</source>
        <translation>Настройки проверки не сохранены: %1</translation>
    </message>
    <message>
        <source>The review settings are kept in the project.</source>
        <translation>Настройки проверки сохранены в проекте.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be saved: %1</source>
        <translation>
            <numerusform>Не удалось сохранить %n решение: %1</numerusform>
            <numerusform>Не удалось сохранить %n решения: %1</numerusform>
            <numerusform>Не удалось сохранить %n решений: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewDesk</name>
    <message>
        <source>There is no place to decide: choose one in the queue.</source>
        <translation>Решать нечего: выберите место в очереди.</translation>
    </message>
    <message>
        <source>The next place is still being opened: decide when it is there.</source>
        <translation>Следующее место ещё открывается: решайте, когда оно появится.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Статья не открыта.</translation>
    </message>
    <message>
        <source>Gold was changed elsewhere at the same time. Decisions made here: %1; made again on what is there now: %2. The other places had been decided already.</source>
        <translation>Эталон одновременно изменён в другом месте. Решений, принятых здесь: %1; принято заново по новому эталону: %2. Остальные места уже были решены.</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewHeader</name>
    <message>
        <source>What to know of this article</source>
        <translation>Что нужно знать об этой статье</translation>
    </message>
    <message>
        <source>Signed off: gold is locked until it is reopened.</source>
        <translation>Утверждено: эталон закрыт, пока его снова не откроют.</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewQueueModel</name>
    <message>
        <source>not marked</source>
        <translation>не размечено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> / </source>
        <translation> / </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewQueuePanel</name>
    <message>
        <source>Order of the queue</source>
        <translation>Порядок очереди</translation>
    </message>
    <message>
        <source>Show places with this cause</source>
        <translation>Показывать места с этой причиной</translation>
    </message>
    <message>
        <source>Show places with this label</source>
        <translation>Показывать места с этой меткой</translation>
    </message>
    <message>
        <source>Show places where this annotator differs</source>
        <translation>Показывать места, где расходится этот разметчик</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>По статье</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>По серьёзности</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>По причине</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>По метке</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>По разметчику</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Все причины</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Все метки</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Все разметчики</translation>
    </message>
    <message>
        <source>Places that wait for a decision</source>
        <translation>Места, которые ждут решения</translation>
    </message>
    <message numerus="yes">
        <source>%1 open, %2 postponed, %3 changed · %4 decided, %5 agreed · %6 of %Ln article(s) signed off</source>
        <translation>
            <numerusform>открыто: %1, отложено: %2, изменено: %3 · решено: %4, согласие: %5 · утверждено статей: %6 из %Ln</numerusform>
            <numerusform>открыто: %1, отложено: %2, изменено: %3 · решено: %4, согласие: %5 · утверждено статей: %6 из %Ln</numerusform>
            <numerusform>открыто: %1, отложено: %2, изменено: %3 · решено: %4, согласие: %5 · утверждено статей: %6 из %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>показано %1 из %2</translation>
    </message>
    <message>
        <source>Reading… %1</source>
        <translation>Чтение… %1</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewSettingsDialog</name>
    <message>
        <source>Complete a&amp;greement goes to gold by itself</source>
        <translation>Полное со&amp;гласие входит в эталон само</translation>
    </message>
    <message>
        <source>Review settings</source>
        <translation>Настройки проверки</translation>
    </message>
    <message>
        <source>&amp;Reasons to choose from, one per line:</source>
        <translation>&amp;Обоснования на выбор, по одному в строке:</translation>
    </message>
    <message>
        <source>None written: the usual reasons</source>
        <translation>Пусто: обычные обоснования</translation>
    </message>
    <message>
        <source>Reasons of decisions, one per line</source>
        <translation>Обоснования решений, по одному в строке</translation>
    </message>
    <message>
        <source>What adjudicators choose from when they say why; other reasons stay possible</source>
        <translation>Из чего выбирает арбитр, объясняя решение; можно и другие обоснования</translation>
    </message>
    <message>
        <source>What all annotators marked alike needs no decision; otherwise it waits in the queue like all places</source>
        <translation>Размеченное всеми одинаково не требует решения; иначе оно ждёт в очереди, как все места</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewWords</name>
    <message>
        <source>One version taken</source>
        <translation>Взят один вариант</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Взято: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>Взяты все</translation>
    </message>
    <message>
        <source>None taken</source>
        <translation>Не взято ничего</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Размечено вручную</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Split or merged</source>
        <translation>Разделено или соединено</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Наложение</translation>
    </message>
    <message>
        <source>Everybody marked the same.</source>
        <translation>Все разметили одинаково.</translation>
    </message>
    <message>
        <source>Some marked nothing here.</source>
        <translation>Некоторые здесь ничего не разметили.</translation>
    </message>
    <message>
        <source>The marks begin or end elsewhere.</source>
        <translation>Фрагменты начинаются или кончаются по-разному.</translation>
    </message>
    <message>
        <source>The labels differ.</source>
        <translation>Метки различаются.</translation>
    </message>
    <message>
        <source>The attributes differ.</source>
        <translation>Атрибуты различаются.</translation>
    </message>
    <message>
        <source>The relations differ.</source>
        <translation>Связи различаются.</translation>
    </message>
    <message>
        <source>One mark of some is several of others.</source>
        <translation>Один фрагмент у одних — несколько у других.</translation>
    </message>
    <message>
        <source>Somebody marked the same text more than once.</source>
        <translation>Кто-то разметил один текст больше одного раза.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Changed since it was decided</source>
        <translation>Изменено после решения</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>стратегия</translation>
    </message>
    <message>
        <source>policy “%1”, %2</source>
        <translation>стратегия «%1», %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>Galley::Role</name>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Проверяющий</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
</context>
<context>
    <name>Galley::SampleGuide</name>
    <message>
        <source>Try it: press %1 to mark “%2” as “%3”. Then click any word, or drag over several, and press a key from the list on the right. %4 takes it back; %5 shows all keys.</source>
        <translation>Попробуйте: нажмите %1, чтобы разметить «%2» как «%3». Затем щёлкните любое слово или протяните по нескольким и нажмите клавишу из списка справа. %4 отменяет; %5 показывает все клавиши.</translation>
    </message>
    <message>
        <source>That is how marking goes, and it is saved already. What is known about the mark is filled in at the lower right; %1 finishes the article.</source>
        <translation>Так и размечают, и это уже сохранено. Сведения о фрагменте вносят справа внизу; %1 завершает статью.</translation>
    </message>
</context>
<context>
    <name>Galley::SampleProject</name>
    <message>
        <source>The folder %1 cannot be made: check its permissions.</source>
        <translation>Не удаётся создать папку %1: проверьте права доступа.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Не удаётся записать %1.</translation>
    </message>
</context>
<context>
    <name>Galley::SavedIndicator</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Сохранено здесь</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaCoordinator</name>
    <message>
        <source>Go to a mark of this label first: it becomes the example.</source>
        <translation>Сначала перейдите к фрагменту с этой меткой: он станет примером.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaEditor</name>
    <message>
        <source>&amp;Save to project…</source>
        <translation>&amp;Сохранить в проект…</translation>
    </message>
    <message>
        <source>Schema — %1</source>
        <translation>Схема — %1</translation>
    </message>
    <message>
        <source>Source of the schema</source>
        <translation>Исходный текст схемы</translation>
    </message>
    <message>
        <source>Problems of the schema</source>
        <translation>Проблемы схемы</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Сохранить в &amp;файл…</translation>
    </message>
    <message>
        <source>Write a *.schema.json file, for other projects or as a plugin</source>
        <translation>Записать файл *.schema.json — для других проектов или как плагин</translation>
    </message>
    <message>
        <source>The project has version %1 of this schema: raise the version number, so that exports can tell them apart</source>
        <translation>В проекте версия %1 этой схемы: увеличьте номер версии, чтобы экспорт их различал</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): the preview is of the last version without any.</source>
        <translation>
            <numerusform>%n проблема: предпросмотр показывает последнюю версию без проблем.</numerusform>
            <numerusform>%n проблемы: предпросмотр показывает последнюю версию без проблем.</numerusform>
            <numerusform>%n проблем: предпросмотр показывает последнюю версию без проблем.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. The article and the palette show it.</source>
        <translation>Проблем нет. Статья и палитра показывают эту схему.</translation>
    </message>
    <message>
        <source>Save the schema</source>
        <translation>Сохранить схему</translation>
    </message>
    <message>
        <source>Schemas (*.schema.json)</source>
        <translation>Схемы (*.schema.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
    <message>
        <source>What you changed is not saved. Close again to drop it.</source>
        <translation>Ваши изменения не сохранены. Закройте ещё раз, чтобы отбросить их.</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaFile</name>
    <message>
        <source>“%1” stands twice in the same object; only the last one would count</source>
        <translation>«%1» стоит в одном объекте дважды; учлось бы только последнее</translation>
    </message>
    <message>
        <source>This is not correct JSON: %1</source>
        <translation>Это некорректный JSON: %1</translation>
    </message>
    <message>
        <source>This is not a Galley schema: it must be one object in { }</source>
        <translation>Это не схема Galley: нужен один объект в { }</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл: %1</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB, which no schema is</source>
        <translation>Файл больше 16 MB, схемы такими не бывают</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaPresenter</name>
    <message>
        <source>The project has this schema as it is.</source>
        <translation>Эта схема уже есть в проекте в том же виде.</translation>
    </message>
    <message>
        <source>Looking at what is marked…</source>
        <translation>Просмотр разметки…</translation>
    </message>
    <message>
        <source>Migrating…</source>
        <translation>Миграция…</translation>
    </message>
    <message>
        <source>Schema “%1”: version %2 instead of %3</source>
        <translation>Схема «%1»: версия %2 вместо %3</translation>
    </message>
    <message>
        <source>The project has the schema “%1” now</source>
        <translation>Теперь в проекте есть схема «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n set(s) of marks changed.</source>
        <translation>
            <numerusform>%1; изменён %n набор разметки.</numerusform>
            <numerusform>%1; изменены %n набора разметки.</numerusform>
            <numerusform>%1; изменено %n наборов разметки.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaPreview</name>
    <message>
        <source>Open an article to see it here with its marks.</source>
        <translation>Откройте статью, чтобы увидеть её здесь с разметкой.</translation>
    </message>
    <message>
        <source>Preview of the open article</source>
        <translation>Предпросмотр открытой статьи</translation>
    </message>
</context>
<context>
    <name>Galley::SchemasDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Change the schema in an editor, with the open article beside it</source>
        <translation>Изменить схему в редакторе рядом с открытой статьёй</translation>
    </message>
    <message>
        <source>New &amp;from this…</source>
        <translation>Новая &amp;из этой…</translation>
    </message>
    <message>
        <source>Begin a schema of your own with a copy of this one</source>
        <translation>Начать собственную схему с копии этой</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новая…</translation>
    </message>
    <message>
        <source>Begin a schema with one layer and one label</source>
        <translation>Начать схему с одним слоем и одной меткой</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Схемы</translation>
    </message>
    <message>
        <source>Schemas say what can be marked. A project carries its own copies; changing one takes what is marked along.</source>
        <translation>Схемы говорят, что можно размечать. Проект хранит свои копии; при изменении схемы разметка переходит вместе с ней.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>В проекте</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлена</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>a newer version is installed</source>
        <translation>установлена более новая версия</translation>
    </message>
    <message>
        <source>not in the project</source>
        <translation>нет в проекте</translation>
    </message>
    <message>
        <source>the project alone has it</source>
        <translation>есть только в проекте</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n label(s)</source>
        <translation>
            <numerusform>%1 — %n метка</numerusform>
            <numerusform>%1 — %n метки</numerusform>
            <numerusform>%1 — %n меток</numerusform>
        </translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>&amp;Update to %1…</source>
        <translation>&amp;Обновить до %1…</translation>
    </message>
    <message>
        <source>&amp;Add to project</source>
        <translation>&amp;Добавить в проект</translation>
    </message>
    <message>
        <source>Take the newer version; what is marked goes over with it</source>
        <translation>Взять более новую версию; разметка перейдёт вместе с ней</translation>
    </message>
    <message>
        <source>Let the project use this schema, too</source>
        <translation>Использовать в проекте и эту схему</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>Новая схема</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (своя)</translation>
    </message>
</context>
<context>
    <name>Galley::Screenshot</name>
    <message>
        <source>no article was opened</source>
        <translation>ни одна статья не открыта</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>не удаётся записать %1</translation>
    </message>
</context>
<context>
    <name>Galley::Segments</name>
    <message>
        <source>The mark has no such piece.</source>
        <translation>Такой части во фрагменте нет.</translation>
    </message>
    <message>
        <source>The mark would be empty: Delete removes it.</source>
        <translation>Фрагмент стал бы пустым: удаляет его Delete.</translation>
    </message>
    <message>
        <source>Another piece of the mark is there already.</source>
        <translation>Там уже есть другая часть фрагмента.</translation>
    </message>
    <message>
        <source>The mark covers that already.</source>
        <translation>Фрагмент уже покрывает это.</translation>
    </message>
    <message>
        <source>The mark has one piece only: Delete removes it.</source>
        <translation>Во фрагменте только одна часть: удаляет его Delete.</translation>
    </message>
    <message>
        <source>No piece of the focused mark is at the caret: move the caret into one.</source>
        <translation>У курсора нет части выбранного фрагмента: поставьте курсор в одну из них.</translation>
    </message>
</context>
<context>
    <name>Galley::SelectionKeys</name>
    <message>
        <source>There is no word in view to put a hint on.</source>
        <translation>На экране нет слова, у которого показать подсказку.</translation>
    </message>
    <message>
        <source>No likely mention without a mark follows.</source>
        <translation>Дальше нет вероятных упоминаний без разметки.</translation>
    </message>
    <message>
        <source>No likely mention without a mark stands before this.</source>
        <translation>Раньше нет вероятных упоминаний без разметки.</translation>
    </message>
    <message>
        <source>Type where the stretch ends · %1 shows every word · Esc leaves</source>
        <translation>Введите подсказку у конца отрезка · %1 показывает все слова · Esc — выход</translation>
    </message>
    <message>
        <source>Type a hint to select it, with Shift to begin a stretch there · %1 shows every word · Esc leaves</source>
        <translation>Введите подсказку, чтобы выделить; с Shift — начать отрезок там · %1 показывает все слова · Esc — выход</translation>
    </message>
</context>
<context>
    <name>Galley::ServerDialog</name>
    <message>
        <source>Open a project on a server</source>
        <translation>Открыть проект на сервере</translation>
    </message>
    <message>
        <source>&amp;Address of the project</source>
        <translation>&amp;Адрес проекта</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Galley::Session</name>
    <message>
        <source>A step of the history cannot be read, so nothing can be taken back past it. Run a check of the project.</source>
        <translation>Шаг истории не читается, поэтому дальше него отменить ничего нельзя. Запустите проверку целостности проекта.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>The last edit is not saved yet. Try again to save it, or open the article again.</source>
        <translation>Последняя правка ещё не сохранена. Повторите сохранение или откройте статью снова.</translation>
    </message>
</context>
<context>
    <name>Galley::SetState</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Закрыто</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>As usual</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read, and the file cannot be moved away. Remove it, so that Galley can keep settings again.</source>
        <translation>Настройки в %1 не читаются, а переместить файл нельзя. Удалите его, чтобы Galley снова могла хранить настройки.</translation>
    </message>
    <message>
        <source>The settings could not be read. Galley starts with its own; the file lies as %1.</source>
        <translation>Не удалось прочитать настройки. Galley запущена со стандартными; прежний файл сохранён как %1.</translation>
    </message>
</context>
<context>
    <name>Galley::SignOffMode</name>
    <message>
        <source>%1 (%2: “%3”)</source>
        <translation>%1 (%2: «%3»)</translation>
    </message>
    <message>
        <source>“%1” is signed off.</source>
        <translation>«%1»: утверждено.</translation>
    </message>
    <message>
        <source>“%1” is signed off. Relations without an end in gold: %2</source>
        <translation>«%1»: утверждено. Связей без конца в эталоне: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Galley::SourcesPanel</name>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Добавить фа&amp;йлы…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Добавить папк&amp;у…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Пропу&amp;стить</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Что импортируется</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Пока ничего не выбрано</translation>
    </message>
    <message>
        <source>Add files, a folder or an archive (zip, tar.gz), or drop them here.</source>
        <translation>Добавьте файлы, папку или архив (zip, tar.gz) или перетащите их сюда.</translation>
    </message>
    <message>
        <source>Add files or archives to what is imported</source>
        <translation>Добавить к импорту файлы или архивы</translation>
    </message>
    <message>
        <source>Add all files of a folder, and of those in it, that Galley can read</source>
        <translation>Добавить все файлы папки и вложенных в неё, которые может прочитать Galley</translation>
    </message>
    <message>
        <source>Do not import what is selected in the list</source>
        <translation>Не импортировать выделенное в списке</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>What Galley reads (%1)</source>
        <translation>Что читает Galley (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
</context>
<context>
    <name>Galley::SpanEditor</name>
    <message>
        <source>No article is open.</source>
        <translation>Статья не открыта.</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be marked or changed.</source>
        <translation>Проект открыт только для чтения: ничего нельзя разметить или изменить.</translation>
    </message>
    <message>
        <source>This project&apos;s schemas have no layer &quot;%1&quot;.</source>
        <translation>В схемах этого проекта нет слоя «%1».</translation>
    </message>
    <message>
        <source>A span of the layer &quot;%1&quot; covers at least one character: select some text.</source>
        <translation>Фрагмент слоя «%1» содержит хотя бы один символ: выделите текст.</translation>
    </message>
    <message>
        <source>Only white space is selected: select some text to mark.</source>
        <translation>Выделены только пробельные символы: выделите текст для разметки.</translation>
    </message>
    <message>
        <source>There is no word at the caret: move it to one, or select text.</source>
        <translation>У курсора нет слова: переместите его к слову или выделите текст.</translation>
    </message>
    <message>
        <source>Nothing to repeat yet: mark something with a label&apos;s key first.</source>
        <translation>Повторять пока нечего: сначала разметьте что-нибудь клавишей метки.</translation>
    </message>
    <message>
        <source>No span is in focus: Tab goes to the next one.</source>
        <translation>Фрагмент не выбран: Tab переходит к следующему.</translation>
    </message>
</context>
<context>
    <name>Galley::SpanHeader</name>
    <message>
        <source>Label of the span</source>
        <translation>Метка фрагмента</translation>
    </message>
    <message>
        <source>%1 (not in this schema)</source>
        <translation>%1 (нет в этой схеме)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n часть</numerusform>
            <numerusform>%n части</numerusform>
            <numerusform>%n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, characters %2 to %3</source>
        <translation>%1, символы с %2 по %3</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (устарела)</translation>
    </message>
</context>
<context>
    <name>Galley::SpanMenu</name>
    <message>
        <source>Attributes…</source>
        <translation>Атрибуты…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>Удалить фрагмент</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Add a piece…</source>
        <translation>Добавить часть…</translation>
    </message>
    <message>
        <source>Remove this piece</source>
        <translation>Убрать эту часть</translation>
    </message>
</context>
<context>
    <name>Galley::SpanPanel</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Удалить этот фрагмент</translation>
    </message>
    <message>
        <source>Remove the span with its relations (Delete in the text). Undo brings it back.</source>
        <translation>Удалить фрагмент вместе со связями (в тексте — Delete). Отмена вернёт его.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>Certainty in per cent</source>
        <translation>Уверенность в процентах</translation>
    </message>
    <message>
        <source>Sure of this mark?</source>
        <translation>Уверены в этой разметке?</translation>
    </message>
    <message>
        <source>How sure you are of this mark. It is exported with it.</source>
        <translation>Насколько вы уверены в этом фрагменте. Экспортируется вместе с ним.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitForm</name>
    <message>
        <source>S&amp;plit into parts for training and testing</source>
        <translation>Разб&amp;ить на части для обучения и проверки</translation>
    </message>
    <message>
        <source>Keep articles of one source together</source>
        <translation>Держать вместе статьи одного источника</translation>
    </message>
    <message>
        <source>Keep near duplicates together</source>
        <translation>Держать вместе почти дубликаты</translation>
    </message>
    <message>
        <source>The same project always gives the same parts</source>
        <translation>Один и тот же проект всегда даёт одни и те же части</translation>
    </message>
    <message>
        <source>Parts and their shares</source>
        <translation>Части и их доли</translation>
    </message>
    <message>
        <source>Names and shares, or shares alone: 80, 10, 10</source>
        <translation>Имена и доли или только доли: 80, 10, 10</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>случайно</translation>
    </message>
    <message>
        <source>An article stays in its part while the project grows</source>
        <translation>Статья остаётся в своей части, пока проект растёт</translation>
    </message>
    <message>
        <source>so that each has its share of every label</source>
        <translation>чтобы в каждой были все метки поровну</translation>
    </message>
    <message>
        <source>by date: the newest articles in the last part</source>
        <translation>по дате: новейшие статьи в последней части</translation>
    </message>
    <message>
        <source>How articles are divided</source>
        <translation>Как делятся статьи</translation>
    </message>
    <message>
        <source>Then no part has articles of a source that another has</source>
        <translation>Тогда ни в одной части нет статей источника из другой</translation>
    </message>
    <message>
        <source>So that nothing that is trained on is tested, too</source>
        <translation>Чтобы не проверять на том, на чём обучали</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Another number gives another division by chance</source>
        <translation>Другое число даёт другое случайное разбиение</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Деление</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>Whose marks these are. Click to change the name.</source>
        <translation>Чья это разметка. Щёлкните, чтобы изменить имя.</translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>Разметчик: %1</translation>
    </message>
</context>
<context>
    <name>Galley::TeamCoordinator</name>
    <message>
        <source>The article is back with %1. Search ▸ Bulk edits takes that back.</source>
        <translation>Статья возвращена: %1. Отменяет это «Поиск ▸ Массовые правки».</translation>
    </message>
</context>
<context>
    <name>Galley::TeamDialog</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вне команды</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Blind: annotators see others&apos; marks only where they have finished</source>
        <translation>&amp;Вслепую: чужую разметку видно только там, где разметчик завершил свою</translation>
    </message>
    <message>
        <source>&amp;Lock finished work until a reviewer or manager returns it</source>
        <translation>Закрывать &amp;готовое, пока его не вернёт проверяющий или руководитель</translation>
    </message>
    <message>
        <source>A&amp;ssign articles…</source>
        <translation>&amp;Назначить статьи…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Annotators, their roles and how far they are</source>
        <translation>Разметчики, их роли и сколько сделано</translation>
    </message>
    <message>
        <source>Role of the chosen annotator</source>
        <translation>Роль выбранного разметчика</translation>
    </message>
    <message>
        <source>Annotators mark; reviewers return and adjudicate, too; managers assign, too</source>
        <translation>Разметчики размечают; проверяющие ещё возвращают и ведут арбитраж; руководители ещё назначают</translation>
    </message>
    <message>
        <source>Name of a new annotator</source>
        <translation>Имя нового разметчика</translation>
    </message>
    <message>
        <source>Role of the new annotator</source>
        <translation>Роль нового разметчика</translation>
    </message>
    <message>
        <source>Add the annotator to the team</source>
        <translation>Добавить разметчика в команду</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Give articles to annotators, after a preview</source>
        <translation>Распределить статьи между разметчиками, с предпросмотром</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Choose an annotator to change the role.</source>
        <translation>Выберите разметчика, чтобы изменить роль.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Исключить</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Верн&amp;уть</translation>
    </message>
    <message>
        <source>Their marks stay; what he has not begun can be assigned to others</source>
        <translation>Разметка остаётся; не начатое можно назначить другим</translation>
    </message>
    <message>
        <source>He can work again under the name</source>
        <translation>Под этим именем снова можно работать</translation>
    </message>
    <message>
        <source>Give the new annotator a name.</source>
        <translation>Дайте новому разметчику имя.</translation>
    </message>
    <message>
        <source>New annotator</source>
        <translation>Новый разметчик</translation>
    </message>
</context>
<context>
    <name>Galley::TextPage</name>
    <message>
        <source>Another &amp;face than Galley&apos;s choice:</source>
        <translation>Свой &amp;шрифт вместо выбранного Galley:</translation>
    </message>
    <message>
        <source>Another &amp;size than the interface&apos;s:</source>
        <translation>Свой &amp;размер вместо размера интерфейса:</translation>
    </message>
    <message>
        <source>Face of articles</source>
        <translation>Шрифт статей</translation>
    </message>
    <message>
        <source>Size of articles&apos; text, in points</source>
        <translation>Размер текста статей в пунктах</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> симв.</translation>
    </message>
    <message>
        <source> of the size</source>
        <translation> размера шрифта</translation>
    </message>
    <message>
        <source>&amp;Reset text</source>
        <translation>О&amp;бычный текст</translation>
    </message>
    <message>
        <source>&amp;Lines of at most:</source>
        <translation>Строки не &amp;длиннее:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Высота строки:</translation>
    </message>
    <message>
        <source>&lt;p style=&quot;line-height: %1%&quot;&gt;The ministry said on Thursday that its forces had withdrawn from the ridge, a claim that observers could not confirm.&lt;/p&gt;</source>
        <translation>&lt;p style=&quot;line-height: %1%&quot;&gt;Министерство сообщило в четверг, что его силы отошли с высоты; наблюдатели не смогли подтвердить это заявление.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Galley::TimeChart</name>
    <message>
        <source>Agreement over time</source>
        <translation>Согласие по времени</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Galley::TimeDisplay</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 · %2 a mark</source>
        <translation>%1 · %2 на фрагмент</translation>
    </message>
    <message>
        <source>Active time on this article, without pauses; on average what a mark took</source>
        <translation>Активное время над этой статьёй, без пауз; в среднем на один фрагмент</translation>
    </message>
</context>
<context>
    <name>Galley::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Пропустить знакомство</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Galley::ValueRow</name>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Attributes and fields</source>
        <translation>Атрибуты и поля</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>%1: что с этим станет</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1: новое имя</translation>
    </message>
    <message>
        <source>keep the values</source>
        <translation>оставить значения</translation>
    </message>
    <message>
        <source>give them another name</source>
        <translation>дать другое имя</translation>
    </message>
    <message>
        <source>remove the values</source>
        <translation>удалить значения</translation>
    </message>
</context>
<context>
    <name>Galley::VersionCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>%1 (not in the schema any more)</source>
        <translation>%1 (больше нет в схеме)</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Ничего не размечено</translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation>ничего не размечено</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, «%2»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ взято</translation>
    </message>
    <message>
        <source>Click to take what %1 marked</source>
        <translation>Щёлкните, чтобы взять вариант: %1</translation>
    </message>
    <message>
        <source>Take what %1 marked (%2)</source>
        <translation>Взять вариант: %1 (%2)</translation>
    </message>
    <message>
        <source>Version %1, of %2</source>
        <translation>Вариант %1, разметчики: %2</translation>
    </message>
</context>
<context>
    <name>Galley::WelcomePage</name>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>Mark who acts, with what, and who says so, in news articles.</source>
        <translation>Размечайте в новостных статьях, кто действует, чем и кто это говорит.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начало работы</translation>
    </message>
    <message>
        <source>Or drop a .galley file on this window.</source>
        <translation>Или перетащите файл .galley в это окно.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>None yet. The sample project is a good place to look around.</source>
        <translation>Пока нет. Осмотреться удобно в учебном проекте.</translation>
    </message>
    <message>
        <source>&amp;You annotate as</source>
        <translation>Ваше &amp;имя при разметке</translation>
    </message>
    <message>
        <source>Your marks are kept under this name.</source>
        <translation>Под этим именем хранится ваша разметка.</translation>
    </message>
</context>
<context>
    <name>Galley::WhoseForm</name>
    <message>
        <source>%1 (model)</source>
        <translation>%1 (модель)</translation>
    </message>
    <message>
        <source>%1 (adjudicator)</source>
        <translation>%1 (арбитр)</translation>
    </message>
    <message>
        <source>Only finis&amp;hed work</source>
        <translation>Только &amp;завершённая работа</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Всех</translation>
    </message>
    <message>
        <source>Gold alone: what adjudicators decided</source>
        <translation>Только эталон: решения арбитров</translation>
    </message>
    <message>
        <source>Only %1&apos;s</source>
        <translation>Только одного разметчика: %1</translation>
    </message>
    <message>
        <source>Those of chosen annotators</source>
        <translation>Выбранных разметчиков</translation>
    </message>
    <message>
        <source>Whose marks</source>
        <translation>Чья разметка</translation>
    </message>
    <message>
        <source>Whose marks are written</source>
        <translation>Чья разметка записывается</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Разметчики</translation>
    </message>
    <message>
        <source>Space ticks whose marks are written</source>
        <translation>Пробел отмечает, чья разметка записывается</translation>
    </message>
    <message>
        <source>Leave out work that its annotator has not finished</source>
        <translation>Пропустить работу, которую её разметчик не завершил</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Tick at least one annotator.</source>
        <translation>Отметьте хотя бы одного разметчика.</translation>
    </message>
</context>
<context>
    <name>Galley::Workbench</name>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Комментарии (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) not resolved</source>
        <translation>
            <numerusform>%n нерешённый комментарий</numerusform>
            <numerusform>%n нерешённых комментария</numerusform>
            <numerusform>%n нерешённых комментариев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>GalleyJsonl</name>
    <message>
        <source>Galley JSONL</source>
        <translation>Galley JSONL</translation>
    </message>
    <message>
        <source>The line is no valid JSON (%1).</source>
        <translation>Строка — некорректный JSON (%1).</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Строка — не объект JSON.</translation>
    </message>
    <message>
        <source>The key “%1” is unknown.</source>
        <translation>Ключ «%1» неизвестен.</translation>
    </message>
    <message>
        <source>The line is of the format “%1”, which this Galley does not know: use a newer one.</source>
        <translation>Строка в формате «%1», которого эта Galley не знает: возьмите более новую.</translation>
    </message>
    <message>
        <source>The line does not say that it is of the format “%1”.</source>
        <translation>В строке не указано, что она в формате «%1».</translation>
    </message>
    <message>
        <source>The article has no id.</source>
        <translation>У статьи нет id.</translation>
    </message>
    <message>
        <source>The article “%1” has no text.</source>
        <translation>В статье «%1» нет текста.</translation>
    </message>
    <message>
        <source>The text of article “%1” was changed: its sha256 is %2, and the line says %3.</source>
        <translation>Текст статьи «%1» изменён: его sha256 — %2, а в строке указан %3.</translation>
    </message>
    <message>
        <source>The definition of schema “%1”: %2 (%3)</source>
        <translation>Определение схемы «%1»: %2 (%3)</translation>
    </message>
    <message>
        <source>The definition of schema “%1” %2 is that of “%3” %4.</source>
        <translation>Под именем схемы «%1» %2 стоит определение «%3» %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is no kind of annotator.</source>
        <translation>%1: «%2» — не вид разметчика.</translation>
    </message>
    <message>
        <source>%1: “%2” is no state of a set.</source>
        <translation>%1: «%2» — не состояние набора.</translation>
    </message>
    <message>
        <source>“segments” must be pairs of offsets such as [[12,30]].</source>
        <translation>«segments» должны быть парами смещений вида [[12,30]].</translation>
    </message>
    <message>
        <source>“certainty” must be a number from 0 to 1.</source>
        <translation>«certainty» должно быть числом от 0 до 1.</translation>
    </message>
    <message>
        <source>“active_ms” must be a whole number of milliseconds.</source>
        <translation>«active_ms» должно быть целым числом миллисекунд.</translation>
    </message>
    <message>
        <source>“%1” is no kind of decision.</source>
        <translation>«%1» — не вид решения.</translation>
    </message>
    <message>
        <source>The decision is about no “place”.</source>
        <translation>У решения нет места: отсутствует «place».</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>«%1» должно быть списком текстов.</translation>
    </message>
    <message>
        <source>“place” must be a pair of offsets such as [12,30].</source>
        <translation>«place» должно быть парой смещений вида [12,30].</translation>
    </message>
    <message>
        <source>“at” must be a time such as 2024-04-12T08:30:00.000Z.</source>
        <translation>«at» должно быть временем вида 2024-04-12T08:30:00.000Z.</translation>
    </message>
</context>
<context>
    <name>Gamma</name>
    <message>
        <source>one annotator alone cannot agree with anybody</source>
        <translation>один разметчик не может ни с кем согласиться</translation>
    </message>
    <message>
        <source>nobody marked anything</source>
        <translation>никто ничего не разметил</translation>
    </message>
    <message>
        <source>random annotators with as many and as long units would not differ at all</source>
        <translation>случайные разметчики со столькими же единицами той же длины вовсе не расходились бы</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
</context>
<context>
    <name>GuidelinesCommand</name>
    <message>
        <source>Show or set the guidelines of a layer or a label</source>
        <translation>Показать или задать инструкцию слоя или метки</translation>
    </message>
    <message>
        <source>Guidelines are Markdown. A schema may bring some along; the project&apos;s own go before. They
are shown with spans of the project as examples, and go along in packages.

JSON: {&quot;of&quot;, &quot;text&quot;, &quot;own&quot; (the project&apos;s), &quot;examples&quot;: [{&quot;article&quot;, &quot;begin&quot;, &quot;end&quot;,
&quot;quote&quot;, &quot;annotator&quot;, &quot;chosen&quot;}]}.</source>
        <translation>Инструкция пишется в Markdown. Она может быть в схеме; собственная инструкция проекта
важнее. Её показывают с примерами фрагментов проекта, она входит и в пакеты.

JSON: {&quot;of&quot;, &quot;text&quot;, &quot;own&quot; (от проекта), &quot;examples&quot;: [{&quot;article&quot;, &quot;begin&quot;, &quot;end&quot;,
&quot;quote&quot;, &quot;annotator&quot;, &quot;chosen&quot;}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>layer/label, or a layer</source>
        <translation>слой/метка или слой</translation>
    </message>
    <message>
        <source>Take the text from this file; “-” is standard input</source>
        <translation>Взять текст из этого файла; «-» — стандартный ввод</translation>
    </message>
    <message>
        <source>Take the project&apos;s own away, so that the schema&apos;s count</source>
        <translation>Убрать собственную инструкцию проекта; действует инструкция схемы</translation>
    </message>
    <message>
        <source>Who sets them; else the login&apos;s name</source>
        <translation>Кто задаёт; иначе имя в системе</translation>
    </message>
    <message>
        <source>--set and --reset do not go together</source>
        <translation>--set и --reset несовместимы</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл: %1</translation>
    </message>
    <message>
        <source>No schema of the project has “%1”.</source>
        <translation>Ни в одной схеме проекта нет «%1».</translation>
    </message>
    <message>
        <source>There are no guidelines of %1 yet. Write some with --set FILE.</source>
        <translation>Инструкции для %1 ещё нет. Задайте её: --set FILE.</translation>
    </message>
    <message>
        <source>Example: …%1[%2]%3… (%4)</source>
        <translation>Пример: …%1[%2]%3… (%4)</translation>
    </message>
</context>
<context>
    <name>HandInCommand</name>
    <message>
        <source>Sign and close a package that is to go back</source>
        <translation>Подписать и закрыть пакет перед отправкой назад</translation>
    </message>
    <message>
        <source>Afterwards the package opens for reading only, its content has a hash by which damage on
the way is seen, and everything is in the one file, to be sent. --reopen takes that
back, to work on.

JSON: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;project&quot;, &quot;by&quot;, &quot;at&quot;, &quot;hash&quot;, &quot;bytes&quot;}; with --reopen
{&quot;file&quot;, &quot;reopened&quot;}.</source>
        <translation>После этого пакет открывается только для чтения, у содержимого есть хеш, по которому видно
повреждение в пути, и всё лежит в одном файле, готовом к отправке. --reopen отзывает
сдачу, чтобы работать дальше.

JSON: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;project&quot;, &quot;by&quot;, &quot;at&quot;, &quot;hash&quot;, &quot;bytes&quot;}; с --reopen
{&quot;file&quot;, &quot;reopened&quot;}.</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Who hands it in; else its annotator</source>
        <translation>Кто сдаёт; иначе разметчик пакета</translation>
    </message>
    <message>
        <source>Open it for work again</source>
        <translation>Снова открыть для работы</translation>
    </message>
    <message>
        <source>%1 is signed: send it back to the people of “%2”.</source>
        <translation>Подписано: %1. Отправьте пакет назад владельцам «%2».</translation>
    </message>
    <message>
        <source>%1 can be worked in again.</source>
        <translation>Снова открыто для работы: %1.</translation>
    </message>
    <message>
        <source>%1 was not handed in: nothing to do.</source>
        <translation>Пакет %1 не сдан: делать нечего.</translation>
    </message>
</context>
<context>
    <name>HandbookCommand</name>
    <message>
        <source>Read the handbook</source>
        <translation>Читать руководство</translation>
    </message>
    <message>
        <source>Without a chapter, lists the chapters. The window shows the same: F1.

JSON: {&quot;chapters&quot;: [{&quot;chapter&quot;, &quot;title&quot;}]}; of a chapter {&quot;chapter&quot;, &quot;title&quot;, &quot;markdown&quot;};
of a search {&quot;hits&quot;: [{&quot;chapter&quot;, &quot;anchor&quot;, &quot;title&quot;, &quot;section&quot;, &quot;context&quot;}]}.</source>
        <translation>Без главы перечисляет главы. Окно показывает то же самое: F1.

JSON: {&quot;chapters&quot;: [{&quot;chapter&quot;, &quot;title&quot;}]}; для главы {&quot;chapter&quot;, &quot;title&quot;, &quot;markdown&quot;};
для поиска {&quot;hits&quot;: [{&quot;chapter&quot;, &quot;anchor&quot;, &quot;title&quot;, &quot;section&quot;, &quot;context&quot;}]}.</translation>
    </message>
    <message>
        <source>The chapter to print, as Markdown</source>
        <translation>Глава, которую вывести, в Markdown</translation>
    </message>
    <message>
        <source>List the sections in which all words stand</source>
        <translation>Перечислить разделы, где стоят все слова</translation>
    </message>
    <message>
        <source>Give a chapter or --search, not both</source>
        <translation>Укажите главу или --search, но не то и другое</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>The handbook has no chapter “%1”: `galley handbook` lists them.</source>
        <translation>В руководстве нет главы «%1»: их перечисляет `galley handbook`.</translation>
    </message>
    <message>
        <source>%1: %2
    %3</source>
        <translation>%1: %2
    %3</translation>
    </message>
    <message>
        <source>No section has all of these words.</source>
        <translation>Ни в одном разделе нет всех этих слов.</translation>
    </message>
</context>
<context>
    <name>HtmlCheck</name>
    <message>
        <source>The page is too complex: an element has more than %1 attributes.</source>
        <translation>Страница слишком сложна: число атрибутов элемента больше %1.</translation>
    </message>
    <message>
        <source>The page is too complex: its elements are nested more than %1 deep.</source>
        <translation>Страница слишком сложна: вложенность элементов больше %1.</translation>
    </message>
    <message>
        <source>The page is too complex: it has too many elements, or too many that are not closed.</source>
        <translation>Страница слишком сложна: слишком много элементов или слишком много незакрытых.</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>The HTML is nested too deeply.</source>
        <translation>Слишком глубокая вложенность HTML.</translation>
    </message>
</context>
<context>
    <name>HtmlTree</name>
    <message>
        <source>The page has more than %1 MB, which no article has.</source>
        <translation>Размер страницы больше %1&#xa0;MB, статьи такими не бывают.</translation>
    </message>
</context>
<context>
    <name>HuggingFace</name>
    <message>
        <source>Configurations</source>
        <translation>Конфигурации</translation>
    </message>
    <message>
        <source>What is written of each annotator&apos;s work.</source>
        <translation>Что записывать о работе каждого разметчика.</translation>
    </message>
    <message>
        <source>Tokens and spans</source>
        <translation>Токены и фрагменты</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Sentences of tokens with a tag each, to train taggers.</source>
        <translation>Предложения из токенов с тегом у каждого, для обучения теггеров.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Articles with spans in code points, and relations.</source>
        <translation>Статьи с фрагментами в кодовых точках и связями.</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <translation>Датасет Hugging Face</translation>
    </message>
    <message>
        <source>%1 (in tokens; spans have them)</source>
        <translation>%1 (в токенах; во фрагментах есть)</translation>
    </message>
    <message>
        <source>Spans of labels that no schema has</source>
        <translation>Фрагменты с метками, которых нет ни в одной схеме</translation>
    </message>
</context>
<context>
    <name>ImportArguments</name>
    <message>
        <source>The files&apos; format; recognised if not given</source>
        <translation>Формат файлов; если не задан, распознаётся</translation>
    </message>
    <message>
        <source>A setting of the format; see below</source>
        <translation>Параметр формата; см. ниже</translation>
    </message>
    <message>
        <source>Of text files; recognised if not given</source>
        <translation>Кодировка текстов; если не задана, распознаётся</translation>
    </message>
    <message>
        <source>Whose work it is, whatever the files say</source>
        <translation>Чья это работа, что бы ни было в файлах</translation>
    </message>
    <message>
        <source>People&apos;s work, a model&apos;s, or new sets for --as to correct</source>
        <translation>Работа людей, модели или новые наборы, которые исправит --as</translation>
    </message>
    <message>
        <source>What the files&apos; names become; the rest is suggested by name</source>
        <translation>Чем становятся имена из файлов; прочее предлагается по имени</translation>
    </message>
    <message>
        <source>Of the schema of what is new; after the file if not given</source>
        <translation>Id схемы для нового; если не задан, по имени файла</translation>
    </message>
    <message>
        <source>Another text of a known id: a fault, a new version, or one that the old one&apos;s work is carried over to</source>
        <translation>Другой текст с известным id: ошибка, новая версия или версия с переносом прежней работы</translation>
    </message>
    <message>
        <source>Look for texts that are nearly the same; auto: unless there are many</source>
        <translation>Искать почти одинаковые тексты; auto: если их немного</translation>
    </message>
    <message>
        <source>Take what is right of a file with problems, too</source>
        <translation>Брать верное и из файлов с проблемами</translation>
    </message>
    <message>
        <source>--set needs --format: each format has its own</source>
        <translation>--set требует --format: у каждого формата свои параметры</translation>
    </message>
    <message>
        <source>--role pre-annotation needs --as: who corrects them</source>
        <translation>--role pre-annotation требует --as: кто исправляет</translation>
    </message>
    <message>
        <source>Settings of formats, for --set:</source>
        <translation>Параметры форматов для --set:</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Take articles, and work on them, into a project</source>
        <translation>Внести в проект статьи и работу над ними</translation>
    </message>
    <message>
        <source>Each file, folder or archive is taken in whole or, when anything in it is wrong, not at
all; the others are. Of a folder, the files of known formats are taken, those in folders
below it, too. What is there already and the same is passed over, so that an import that
was stopped or cut off goes on when it is repeated.

Names of labels, attributes and relations that are the file&apos;s own become those of the
project that are called alike, and a new schema of the rest. --dry-run shows what would
become what; its &quot;mapping&quot; of --json, changed, is what --map takes.

JSON: {&quot;project&quot;, &quot;import&quot;, &quot;files&quot;, &quot;articles&quot;, &quot;known_articles&quot;, &quot;same_text&quot;, &quot;versions&quot;,
&quot;sets&quot;, &quot;known_sets&quot;, &quot;spans&quot;, &quot;relations&quot;, &quot;schemas&quot;, &quot;made_schemas&quot;, &quot;made_annotators&quot;,
&quot;anchored_sets&quot;, &quot;anchored&quot;: [{&quot;article&quot;, &quot;from&quot;, &quot;annotator&quot;, &quot;stayed&quot;, &quot;moved&quot;, &quot;lost&quot;,
&quot;spans&quot;}], &quot;near_duplicate_count&quot;, &quot;near_duplicates&quot;: [{&quot;article&quot;, &quot;other&quot;, &quot;similarity&quot;}],
&quot;looked_for_near_duplicates&quot;, &quot;left_out&quot;: [{&quot;kind&quot;, &quot;description&quot;, &quot;count&quot;}], &quot;stopped&quot;, &quot;errors&quot;};
with --dry-run {&quot;project&quot;, &quot;formats&quot;, &quot;survey&quot;, &quot;mapping&quot;, &quot;errors&quot;}.

Formats:
</source>
        <translation>Каждый файл, папка или архив вносится целиком или, если в нём что-то не так, не вносится
вовсе; прочие вносятся. Из папки, включая вложенные, берутся файлы известных форматов.
Что уже есть и совпадает, пропускается, поэтому остановленный или прерванный импорт
продолжается при повторе.

Имена меток, атрибутов и связей из файла становятся одноимёнными из проекта, а остальные
составляют новую схему. --dry-run показывает, что чем стало бы; его &quot;mapping&quot; из --json,
поправленный, принимает --map.

JSON: {&quot;project&quot;, &quot;import&quot;, &quot;files&quot;, &quot;articles&quot;, &quot;known_articles&quot;, &quot;same_text&quot;, &quot;versions&quot;,
&quot;sets&quot;, &quot;known_sets&quot;, &quot;spans&quot;, &quot;relations&quot;, &quot;schemas&quot;, &quot;made_schemas&quot;, &quot;made_annotators&quot;,
&quot;anchored_sets&quot;, &quot;anchored&quot;: [{&quot;article&quot;, &quot;from&quot;, &quot;annotator&quot;, &quot;stayed&quot;, &quot;moved&quot;, &quot;lost&quot;,
&quot;spans&quot;}], &quot;near_duplicate_count&quot;, &quot;near_duplicates&quot;: [{&quot;article&quot;, &quot;other&quot;, &quot;similarity&quot;}],
&quot;looked_for_near_duplicates&quot;, &quot;left_out&quot;: [{&quot;kind&quot;, &quot;description&quot;, &quot;count&quot;}], &quot;stopped&quot;, &quot;errors&quot;};
с --dry-run {&quot;project&quot;, &quot;formats&quot;, &quot;survey&quot;, &quot;mapping&quot;, &quot;errors&quot;}.

Форматы:
</translation>
    </message>
    <message>
        <source>The project that takes them</source>
        <translation>Проект, в который вносится</translation>
    </message>
    <message>
        <source>Files, folders and archives to take in</source>
        <translation>Вносимые файлы, папки и архивы</translation>
    </message>
    <message>
        <source>Show what is in the files and what names become; write nothing</source>
        <translation>Показать, что в файлах и чем становятся имена; ничего не записывать</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Импорт: %1</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«%1» должно быть списком.</translation>
    </message>
    <message>
        <source>it must be an object.</source>
        <translation>здесь должен быть объект.</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>«%1» должно быть строкой.</translation>
    </message>
    <message>
        <source>“to” is missing: say what it becomes, or null to leave it out.</source>
        <translation>нет «to»: укажите, чем это становится, или null, чтобы пропустить.</translation>
    </message>
    <message>
        <source>“to” must have a “layer” and a “label”, or be null.</source>
        <translation>«to» должно содержать «layer» и «label» или быть null.</translation>
    </message>
    <message>
        <source>Entry %1 of “%2”: %3</source>
        <translation>Запись %1 в «%2»: %3</translation>
    </message>
    <message>
        <source>This is no mapping: its “format” must be “%1”. Take one that “galley import --dry-run --json” suggests.</source>
        <translation>Это не соответствие имён: его «format» должен быть «%1». Возьмите то, что предлагает «galley import --dry-run --json».</translation>
    </message>
    <message>
        <source>The mapping cannot be read: %1.</source>
        <translation>Соответствие имён не читается: %1.</translation>
    </message>
    <message>
        <source>This is no JSON object: %1.</source>
        <translation>Это не объект JSON: %1.</translation>
    </message>
    <message>
        <source>The label “%1” is to become “%2” of layer “%3”, which neither the project nor the mapping has.</source>
        <translation>Метка «%1» должна стать меткой «%2» слоя «%3», которой нет ни в проекте, ни в соответствии.</translation>
    </message>
    <message>
        <source>The relation “%1” is to become “%2”, which neither the project nor the mapping has.</source>
        <translation>Связь «%1» должна стать связью «%2», которой нет ни в проекте, ни в соответствии.</translation>
    </message>
    <message>
        <source>The field “%1” is to become “%2”, which neither the project nor the mapping has.</source>
        <translation>Поле «%1» должно стать полем «%2», которого нет ни в проекте, ни в соответствии.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1, from “%2” to “%3”: stayed %4, moved %5, lost %6</source>
        <translation>%1, от «%2» к «%3»: осталось %4, сдвинуто %5, потеряно %6</translation>
    </message>
    <message>
        <source>; decisions kept %1, of these to be made again %2, lost %3</source>
        <translation>; решений сохранено %1, из них решить заново %2, потеряно %3</translation>
    </message>
    <message>
        <source>
  lost: %1 “%2” at %3</source>
        <translation>
  потеряно: %1 «%2», место %3</translation>
    </message>
    <message>
        <source>Files: %1
Articles: %2
Sets: %3
Spans: %4
Relations: %5</source>
        <translation>Файлов: %1
Статей: %2
Наборов: %3
Фрагментов: %4
Связей: %5</translation>
    </message>
    <message>
        <source>There already: articles %1, sets %2</source>
        <translation>Уже есть: статей %1, наборов %2</translation>
    </message>
    <message>
        <source>Of these under another id: %1</source>
        <translation>Из них под другим id: %1</translation>
    </message>
    <message>
        <source>New versions of articles: %1</source>
        <translation>Новых версий статей: %1</translation>
    </message>
    <message>
        <source>Sets carried over to them: %1</source>
        <translation>Перенесено на них наборов: %1</translation>
    </message>
    <message>
        <source>Near duplicates: %1</source>
        <translation>Почти дубликатов: %1</translation>
    </message>
    <message>
        <source>  “%1” is nearly “%2” (%3 %)</source>
        <translation>  «%1» почти то же, что «%2» (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>New schemas: %1</source>
        <translation>Новых схем: %1</translation>
    </message>
    <message>
        <source>Import number: %1</source>
        <translation>Номер импорта: %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(пропущено)</translation>
    </message>
    <message>
        <source>label</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>атрибут</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>Formats: %1</source>
        <translation>Форматы: %1</translation>
    </message>
    <message>
        <source>Sets of %1: %2</source>
        <translation>Наборы, разметчик %1: %2</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
    <message>
        <source>There are no names to map</source>
        <translation>Сопоставлять нечего: имён нет</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The project has an article “%1” with another text. Give this one another id or file name, or import it as a new version of that one.</source>
        <translation>В проекте есть статья «%1» с другим текстом. Дайте этой другой id или имя файла либо импортируйте её как новую версию той.</translation>
    </message>
    <message>
        <source>The project keeps its own title, date or source of an article.</source>
        <translation>Проект сохраняет собственные заголовок, дату или источник статьи.</translation>
    </message>
    <message>
        <source>The version before an article is not there, so the two are not linked.</source>
        <translation>Предыдущей версии статьи нет, поэтому они не связаны.</translation>
    </message>
    <message>
        <source>spans of the label “%1”, which was removed</source>
        <translation>фрагменты с удалённой меткой «%1»</translation>
    </message>
    <message>
        <source>The file has problems.</source>
        <translation>В файле есть проблемы.</translation>
    </message>
    <message>
        <source>The file holds no article.</source>
        <translation>В файле нет статей.</translation>
    </message>
    <message>
        <source>The project has no schema “%1”, and none is installed: the file needs its definition or the plugin.</source>
        <translation>Схемы «%1» нет ни в проекте, ни среди установленных: файлу нужно её определение или плагин.</translation>
    </message>
    <message>
        <source>The project keeps its own schema “%1” %2.</source>
        <translation>Проект сохраняет собственную схему «%1» %2.</translation>
    </message>
    <message>
        <source>Pre-annotations need somebody to correct them: say who.</source>
        <translation>Предразметку кто-то должен исправлять: укажите кто.</translation>
    </message>
    <message>
        <source>The article “%1” brings the work of several annotators, which cannot all be %2&apos;s.</source>
        <translation>В статье «%1» работа нескольких разметчиков, она не может вся принадлежать одному: %2.</translation>
    </message>
    <message>
        <source>The article “%1” has a set without an annotator: say whose it is.</source>
        <translation>В статье «%1» есть набор без разметчика: укажите, чей он.</translation>
    </message>
    <message>
        <source>“%1” is of another kind in the project (human, model or adjudicator): import the work under another name.</source>
        <translation>«%1» в проекте другого вида (человек, модель или арбитр): импортируйте работу под другим именем.</translation>
    </message>
    <message>
        <source>Gold of this article is signed off, is other than what is imported, and stays as it is. To compare the two, import this under another name.</source>
        <translation>Эталон этой статьи утверждён, отличается от импортируемого и остаётся как есть. Чтобы сравнить их, импортируйте под другим именем.</translation>
    </message>
    <message>
        <source>The project has other work of %1 on this article: import this under another name.</source>
        <translation>В проекте есть другая работа над этой статьёй под именем %1: импортируйте под другим.</translation>
    </message>
</context>
<context>
    <name>ImportsListCommand</name>
    <message>
        <source>List a project&apos;s imports, the newest first</source>
        <translation>Показать импорты проекта, начиная с новых</translation>
    </message>
    <message>
        <source>States: running (or cut off), done, stopped, failed, undoing (or cut off), undone,
partly-undone. One that was cut off or stopped goes on when it is repeated.

JSON: {&quot;project&quot;, &quot;imports&quot;: [{&quot;import&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;sources&quot;, &quot;formats&quot;, &quot;state&quot;,
&quot;articles_left&quot;, &quot;sets_left&quot;}]}; at is in UTC, and what is left is what the import made
and the project still has.</source>
        <translation>Состояния: running (или прерван), done, stopped, failed, undoing (или прерван), undone,
partly-undone. Прерванный или остановленный импорт продолжается при повторе.

JSON: {&quot;project&quot;, &quot;imports&quot;: [{&quot;import&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;sources&quot;, &quot;formats&quot;, &quot;state&quot;,
&quot;articles_left&quot;, &quot;sets_left&quot;}]}; at — по UTC, а *_left — то, что импорт создал и что ещё есть
в проекте.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Не больше стольких</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>There are no imports</source>
        <translation>Импортов нет</translation>
    </message>
</context>
<context>
    <name>ImportsShowCommand</name>
    <message>
        <source>Show again what an import did</source>
        <translation>Снова показать, что сделал импорт</translation>
    </message>
    <message>
        <source>JSON: what `galley imports list` says of it, &quot;options&quot;, and as &quot;report&quot; what `galley import`
said, with &quot;problems&quot;.</source>
        <translation>JSON: что сообщает о нём `galley imports list`, &quot;options&quot; и, как &quot;report&quot;, то, что сообщил
`galley import`, с &quot;problems&quot;.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Проблема: %1</translation>
    </message>
</context>
<context>
    <name>ImportsUndoCommand</name>
    <message>
        <source>Take an import back: articles, sets and schemas</source>
        <translation>Отменить импорт: статьи, наборы и схемы</translation>
    </message>
    <message>
        <source>What was worked on since stays and is listed (exit code 1). When it is stopped, undoing
again goes on.

JSON: {&quot;project&quot;, &quot;import&quot;, &quot;articles&quot;, &quot;sets&quot;, &quot;schemas&quot;, &quot;kept_count&quot;, &quot;kept&quot;: [{&quot;article&quot;,
&quot;annotator&quot;, &quot;reason&quot;}]}.</source>
        <translation>То, над чем с тех пор работали, остаётся и перечисляется (код завершения 1). Если отмена
остановлена, повторная продолжает её.

JSON: {&quot;project&quot;, &quot;import&quot;, &quot;articles&quot;, &quot;sets&quot;, &quot;schemas&quot;, &quot;kept_count&quot;, &quot;kept&quot;: [{&quot;article&quot;,
&quot;annotator&quot;, &quot;reason&quot;}]}.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>Taken back: articles %1, sets %2, schemas %3</source>
        <translation>Отменено: статей %1, наборов %2, схем %3</translation>
    </message>
    <message>
        <source>Stays: %1 %2 %3</source>
        <translation>Остаётся: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>This is a folder; name the files in it.</source>
        <translation>Это папка; назовите файлы в ней.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>У вас нет права читать этот файл.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Файл не открывается.</translation>
    </message>
    <message>
        <source>This project is open here, so its file is not read. Export it, and import what was exported.</source>
        <translation>Этот проект открыт здесь, поэтому его файл не читается. Экспортируйте его и импортируйте то, что получилось.</translation>
    </message>
</context>
<context>
    <name>JsonArticles</name>
    <message>
        <source>JSON or JSON lines of articles</source>
        <translation>Статьи в JSON или строках JSON</translation>
    </message>
</context>
<context>
    <name>JsonDocument</name>
    <message>
        <source>This is no valid JSON.</source>
        <translation>Это некорректный JSON.</translation>
    </message>
</context>
<context>
    <name>JsonItems</name>
    <message>
        <source>The file ends before its list does: it seems to be cut off.</source>
        <translation>Файл кончается раньше своего списка: похоже, он обрезан.</translation>
    </message>
    <message>
        <source>Something stands after the list, and is not read.</source>
        <translation>После списка что-то стоит, это не читается.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this: it seems to be cut off.</source>
        <translation>Файл обрывается посередине этого: похоже, он обрезан.</translation>
    </message>
    <message>
        <source>This has more than %1 MB: split what it holds.</source>
        <translation>Размер больше %1&#xa0;MB: разделите содержимое.</translation>
    </message>
    <message>
        <source>This is no valid JSON (%1).</source>
        <translation>Это некорректный JSON (%1).</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>This must be an object.</source>
        <translation>Здесь должен быть объект.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice.</source>
        <translation>Ключ «%1» стоит дважды.</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>«%1» должно быть строкой.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«%1» должно быть списком.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>«%1» должно быть объектом.</translation>
    </message>
    <message>
        <source>“%1” is nested too deeply.</source>
        <translation>Слишком глубокая вложенность «%1».</translation>
    </message>
</context>
<context>
    <name>LabelStudio</name>
    <message>
        <source>Unit of offsets</source>
        <translation>Единица смещений</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>Кодовые точки</translation>
    </message>
    <message>
        <source>What Label Studio counts since 2021.</source>
        <translation>Так считает Label Studio с 2021 года.</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>Единицы UTF-16</translation>
    </message>
    <message>
        <source>What older versions count.</source>
        <translation>Так считают более старые версии.</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Ground truth</translation>
    </message>
    <message>
        <source>Whose work it becomes.</source>
        <translation>Чьей работой это становится.</translation>
    </message>
    <message>
        <source>The adjudicator&apos;s</source>
        <translation>Арбитра</translation>
    </message>
    <message>
        <source>That of whoever made it</source>
        <translation>Того, кто это сделал</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Whatever fits the regions&apos; texts</source>
        <translation>Какая подойдёт к текстам регионов</translation>
    </message>
    <message>
        <source>Key of the text</source>
        <translation>Ключ текста</translation>
    </message>
    <message>
        <source>Which member of a task&apos;s data is its text. Empty: the one that the labelling configuration names.</source>
        <translation>Какой член данных задачи — её текст. Пусто: тот, который назван в конфигурации разметки.</translation>
    </message>
    <message>
        <source>Labelling configuration</source>
        <translation>Конфигурация разметки</translation>
    </message>
    <message>
        <source>The configuration itself, or the name of a file beside the tasks. Empty: config.xml or project.json beside them.</source>
        <translation>Сама конфигурация или имя файла рядом с задачами. Пусто: config.xml или project.json рядом с ними.</translation>
    </message>
    <message>
        <source>A labelling configuration begins with &lt;View&gt;.</source>
        <translation>Конфигурация разметки начинается с &lt;View&gt;.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>Regions without a label</source>
        <translation>Регионы без метки</translation>
    </message>
    <message>
        <source>Region “%1”: %2</source>
        <translation>Регион «%1»: %2</translation>
    </message>
    <message>
        <source>it has its place in the page only as a path, without “globalOffsets”, and cannot be taken.</source>
        <translation>место на странице задано только путём, без «globalOffsets», взять его нельзя.</translation>
    </message>
    <message>
        <source>“start” and “end” are missing.</source>
        <translation>нет «start» и «end».</translation>
    </message>
    <message numerus="yes">
        <source>from %1 to %2 does not fit the text of %n code point(s), counted in the unit %3.</source>
        <translation>
            <numerusform>от %1 до %2 — не подходит к тексту из %n кодовой точки; единица счёта: %3.</numerusform>
            <numerusform>от %1 до %2 — не подходит к тексту из %n кодовых точек; единица счёта: %3.</numerusform>
            <numerusform>от %1 до %2 — не подходит к тексту из %n кодовых точек; единица счёта: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>its text is “%1”, but at its place stands “%2”.</source>
        <translation>его текст «%1», а на его месте стоит «%2».</translation>
    </message>
    <message>
        <source>Scores beyond 0 to 1</source>
        <translation>Оценки вне 0–1</translation>
    </message>
    <message>
        <source>Results of the type “%1”</source>
        <translation>Результаты типа «%1»</translation>
    </message>
    <message>
        <source>What is said of regions without a label</source>
        <translation>Сказанное о регионах без метки</translation>
    </message>
    <message>
        <source>A relation must have “from_id” and “to_id”.</source>
        <translation>Связи нужны «from_id» и «to_id».</translation>
    </message>
    <message>
        <source>That a relation holds in both directions</source>
        <translation>Что связь действует в обе стороны</translation>
    </message>
    <message>
        <source>Relations of regions without a label</source>
        <translation>Связи регионов без метки</translation>
    </message>
    <message>
        <source>The task is no JSON object.</source>
        <translation>Задача — не объект JSON.</translation>
    </message>
    <message>
        <source>The task has no “data”.</source>
        <translation>У задачи нет «data».</translation>
    </message>
    <message>
        <source>It is not clear which of the task&apos;s data is its text: name the key, or put the labelling configuration as config.xml beside the file.</source>
        <translation>Неясно, что в данных задачи её текст: назовите ключ или положите конфигурацию разметки рядом с файлом как config.xml.</translation>
    </message>
    <message>
        <source>Annotations that were cancelled</source>
        <translation>Отменённые аннотации</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>ground truth</translation>
    </message>
    <message>
        <source>%1 (ground truth)</source>
        <translation>%1 (ground truth)</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>предсказания</translation>
    </message>
    <message>
        <source>Drafts of changes to an annotation that is there</source>
        <translation>Черновики изменений имеющейся аннотации</translation>
    </message>
</context>
<context>
    <name>LineReader</name>
    <message>
        <source>The line has more than %1 MB: split what it holds.</source>
        <translation>Размер строки больше %1&#xa0;MB: разделите содержимое.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Take packages back from annotators</source>
        <translation>Внести в проект вернувшиеся пакеты</translation>
    </message>
    <message>
        <source>Each set that only the package has changed since it was handed out goes in, with its whole
journal; one that only the project has changed stays. Where both have, nothing is
overwritten and the differences are told (exit code 1), unless --conflicts says what to
do. Merging in any order, or twice, comes to the same. A package that is damaged, cut
short or another project&apos;s is refused, and the others go in.
`galley packages undo` takes a merge back.

JSON: {&quot;packages&quot;: [{&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;packed&quot;, &quot;articles&quot;, &quot;signed&quot;,
&quot;handedInBy&quot;, &quot;handedInAt&quot;, &quot;warnings&quot;}], &quot;sets&quot;: [{&quot;article&quot;, &quot;annotator&quot;, &quot;package&quot;,
&quot;result&quot;, &quot;before&quot;, &quot;after&quot;, &quot;entries&quot;, &quot;savedAs&quot;, &quot;reason&quot;, &quot;differences&quot;: [{&quot;kind&quot;,
&quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;, &quot;project&quot;, &quot;package&quot;}]}], &quot;counts&quot;, &quot;merge&quot;: number for undo};
results are unchanged, already, taken, conflict, replaced, both, taken-back, refused.</source>
        <translation>Набор, который с выдачи изменён только в пакете, вносится со всем журналом; изменённый только в
проекте остаётся. Если изменены оба, ничего не перезаписывается, а различия сообщаются (код
завершения 1), если --conflicts не говорит, что делать. Порядок слияния и повторное слияние
ничего не меняют. Повреждённый, обрезанный или чужой пакет отклоняется, прочие вносятся.
Слияние отменяет `galley packages undo`.

JSON: {&quot;packages&quot;: [{&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;packed&quot;, &quot;articles&quot;, &quot;signed&quot;,
&quot;handedInBy&quot;, &quot;handedInAt&quot;, &quot;warnings&quot;}], &quot;sets&quot;: [{&quot;article&quot;, &quot;annotator&quot;, &quot;package&quot;,
&quot;result&quot;, &quot;before&quot;, &quot;after&quot;, &quot;entries&quot;, &quot;savedAs&quot;, &quot;reason&quot;, &quot;differences&quot;: [{&quot;kind&quot;,
&quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;, &quot;project&quot;, &quot;package&quot;}]}], &quot;counts&quot;, &quot;merge&quot;: номер для отмены};
result: unchanged, already, taken, conflict, replaced, both, taken-back, refused.</translation>
    </message>
    <message>
        <source>The project that the packages come from</source>
        <translation>Проект, из которого вышли пакеты</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Only say what would be merged</source>
        <translation>Только показать, что было бы внесено</translation>
    </message>
    <message>
        <source>Where both have changed a set: tell and keep the project&apos;s, keep it, take the package&apos;s, or keep both, the package&apos;s as another annotator&apos;s</source>
        <translation>Если набор изменён и там и там: сообщить и оставить из проекта, оставить его, взять из пакета или оставить оба, из пакета — под именем другого разметчика</translation>
    </message>
    <message>
        <source>Merge as this annotator&apos;s work, such as when two people had one name</source>
        <translation>Внести как работу этого разметчика, например если у двоих одно имя</translation>
    </message>
    <message>
        <source>Who merges; else the login&apos;s name</source>
        <translation>Кто сливает; иначе имя в системе</translation>
    </message>
    <message>
        <source>--as goes with one package</source>
        <translation>--as используется с одним пакетом</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1: %2, handed in by %3 on %4</source>
        <translation>%1: %2, сдан: %3, %4</translation>
    </message>
    <message>
        <source>%1: %2, not handed in</source>
        <translation>%1: %2, не сдан</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>  %1: project %2; package %3</source>
        <translation>  %1: в проекте %2; в пакете %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Already merged: nothing to do.</source>
        <translation>Уже слито: делать нечего.</translation>
    </message>
    <message>
        <source>Nothing new: nothing to do.</source>
        <translation>Ничего нового: делать нечего.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was to look only.</source>
        <translation>Ничего не изменено: это был только просмотр.</translation>
    </message>
    <message>
        <source>Merge %1; `galley packages undo` takes it back.</source>
        <translation>Слияние %1; отменяет его `galley packages undo`.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Слияние</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Make a project</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>Never replaces a file. The project carries its schemas: it can be opened where they are
not installed. A database&apos;s address is postgresql://user@host/database, without a password.

JSON: {&quot;project&quot;, &quot;schemas&quot;: [{&quot;id&quot;, &quot;version&quot;}]}.</source>
        <translation>Никогда не заменяет файл. Схемы хранятся в проекте: его можно открыть и там, где они не
установлены. Адрес базы данных: postgresql://пользователь@узел/база, без пароля.

JSON: {&quot;project&quot;, &quot;schemas&quot;: [{&quot;id&quot;, &quot;version&quot;}]}.</translation>
    </message>
    <message>
        <source>The file to make, or the address of an empty PostgreSQL database</source>
        <translation>Создаваемый файл или адрес пустой базы PostgreSQL</translation>
    </message>
    <message>
        <source>Schemas, by id or as a file; all that are installed if not given</source>
        <translation>Схемы, по id или файлом; если не заданы, все установленные</translation>
    </message>
    <message>
        <source>No schemas are installed: name schema files with --schema, or list their folder in GALLEY_PLUGIN_PATH.</source>
        <translation>Схемы не установлены: назовите файлы схем в --schema или их папку в GALLEY_PLUGIN_PATH.</translation>
    </message>
    <message>
        <source>The schema “%1” is given twice: leave out one.</source>
        <translation>Схема «%1» задана дважды: уберите одну.</translation>
    </message>
    <message>
        <source>%1 is ready, with the schemas %2</source>
        <translation>Готово: %1, схемы: %2</translation>
    </message>
</context>
<context>
    <name>NewsMarkup</name>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>вложенность элементов больше %1</translation>
    </message>
    <message>
        <source>an article has at most %1 MB</source>
        <translation>размер статьи — не больше %1&#xa0;MB</translation>
    </message>
</context>
<context>
    <name>NewsMl</name>
    <message>
        <source>elements are nested too deep</source>
        <translation>слишком глубокая вложенность элементов</translation>
    </message>
    <message>
        <source>This is no NewsML-G2: its root element is “%1”.</source>
        <translation>Это не NewsML-G2: корневой элемент — «%1».</translation>
    </message>
    <message>
        <source>This is a “%1”, which holds no text of its own; Galley reads news items.</source>
        <translation>Это «%1», в нём нет своего текста; Galley читает новостные сообщения.</translation>
    </message>
    <message>
        <source>The news item has no text in it.</source>
        <translation>В этом сообщении нет текста.</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>Other renditions of the text.</source>
        <translation>Другие представления текста.</translation>
    </message>
    <message>
        <source>The item&apos;s text is “%1”, which Galley does not read.</source>
        <translation>Текст сообщения — «%1», Galley такого не читает.</translation>
    </message>
    <message>
        <source>The provider has taken this item back (%1).</source>
        <translation>Поставщик отозвал это сообщение (%1).</translation>
    </message>
    <message>
        <source>The item&apos;s content is elsewhere (%1), and Galley loads nothing: give it the text itself.</source>
        <translation>Содержимое сообщения в другом месте (%1), а Galley ничего не загружает: дайте сам текст.</translation>
    </message>
    <message>
        <source>The item has no text; it is of the class “%1”.</source>
        <translation>В сообщении нет текста; его класс — «%1».</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>The page has %1 MB, and the page of an article at most %2 MB.</source>
        <translation>Размер страницы %1&#xa0;MB, а страницы статьи — не больше %2&#xa0;MB.</translation>
    </message>
    <message>
        <source>No main text is found in this page: it has only links and short pieces, or a script fills it. Save it from a browser that shows the article.</source>
        <translation>На этой странице не найден основной текст: там лишь ссылки и короткие отрывки или её заполняет скрипт. Сохраните её из браузера, в котором видна статья.</translation>
    </message>
    <message>
        <source>Web page of an article (HTML)</source>
        <translation>Веб-страница статьи (HTML)</translation>
    </message>
</context>
<context>
    <name>NewsStory</name>
    <message>
        <source>A date that is not understood: “%1”</source>
        <translation>Непонятная дата: «%1»</translation>
    </message>
    <message>
        <source>What is marked up in a byline or a dateline.</source>
        <translation>Разметка в строке автора или в датлайне.</translation>
    </message>
</context>
<context>
    <name>Ninjs</name>
    <message>
        <source>This is no JSON object.</source>
        <translation>Это не объект JSON.</translation>
    </message>
    <message>
        <source>ninjs</source>
        <translation>ninjs</translation>
    </message>
    <message>
        <source>Other renditions of the text.</source>
        <translation>Другие представления текста.</translation>
    </message>
    <message>
        <source>What the item is about, without a place in its text.</source>
        <translation>О чём сообщение, без места в его тексте.</translation>
    </message>
    <message>
        <source>Pictures and other items that belong to it.</source>
        <translation>Снимки и другие связанные с ним сообщения.</translation>
    </message>
    <message>
        <source>The item&apos;s text is “%1”, which Galley does not read.</source>
        <translation>Текст сообщения — «%1», Galley такого не читает.</translation>
    </message>
    <message>
        <source>The item has no text; it is of the type “%1”.</source>
        <translation>В сообщении нет текста; его тип — «%1».</translation>
    </message>
    <message>
        <source>The item has no text: it has neither bodies nor body_text.</source>
        <translation>В сообщении нет текста: нет ни bodies, ни body_text.</translation>
    </message>
</context>
<context>
    <name>Nitf</name>
    <message>
        <source>This is no NITF: its root element is “%1”.</source>
        <translation>Это не NITF: корневой элемент — «%1».</translation>
    </message>
    <message>
        <source>The article has no text: its body is empty.</source>
        <translation>В статье нет текста: её body пуст.</translation>
    </message>
    <message>
        <source>NITF</source>
        <translation>NITF</translation>
    </message>
</context>
<context>
    <name>NitfStory</name>
    <message>
        <source>What is marked up in a byline or a dateline.</source>
        <translation>Разметка в строке автора или в датлайне.</translation>
    </message>
    <message>
        <source>Abstracts and notes, which are not part of the story.</source>
        <translation>Рефераты и примечания, не входящие в текст статьи.</translation>
    </message>
</context>
<context>
    <name>NumberedCommand</name>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Which: its number in `galley imports list`</source>
        <translation>Какой: его номер в `galley imports list`</translation>
    </message>
    <message>
        <source>“%1” is no number of an import</source>
        <translation>«%1» — не номер импорта</translation>
    </message>
</context>
<context>
    <name>OutputDevice</name>
    <message>
        <source>You may not write here; choose another place.</source>
        <translation>У вас нет права писать сюда; выберите другое место.</translation>
    </message>
    <message>
        <source>The disk is full: make room and export again. Nothing was written.</source>
        <translation>Диск заполнен: освободите место и повторите экспорт. Ничего не записано.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Nothing was changed.</source>
        <translation>Файл не удалось записать (%1). Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>PackCommand</name>
    <message>
        <source>Make a package for an annotator to work in</source>
        <translation>Создать пакет для работы разметчика</translation>
    </message>
    <message>
        <source>A package is a project of its own, with some articles, the schemas and the annotator&apos;s own
work on them, journal included, and nothing of anybody else&apos;s. The annotator opens it
with Galley as any project and hands it in with `galley hand-in`; `galley merge` takes it
back. With neither --articles nor --query it holds what is assigned to the annotator.
Never replaces a file.

JSON: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;articles&quot;: number, &quot;sets&quot;: earlier work, &quot;bytes&quot;,
&quot;hash&quot;, &quot;alsoOut&quot;: articles in another package that has not come back}.</source>
        <translation>Пакет — самостоятельный проект с частью статей, схемами и собственной работой разметчика над
ними, вместе с журналом, и ничем чужим. Разметчик открывает его в Galley как любой проект и
сдаёт командой `galley hand-in`; назад его вносит `galley merge`. Без --articles и --query в
пакете то, что назначено разметчику.
Никогда не заменяет файл.

JSON: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;articles&quot;: число, &quot;sets&quot;: прежняя работа, &quot;bytes&quot;,
&quot;hash&quot;, &quot;alsoOut&quot;: статьи из другого, ещё не вернувшегося пакета}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation>Создаваемый файл</translation>
    </message>
    <message>
        <source>What is assigned to the annotator (the default)</source>
        <translation>Что назначено разметчику (по умолчанию)</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>Эти статьи</translation>
    </message>
    <message>
        <source>Articles that a query finds something in, as `galley find` takes them</source>
        <translation>Статьи, где что-то находит запрос, как в `galley find`</translation>
    </message>
    <message>
        <source>Who packs; else the login&apos;s name</source>
        <translation>Кто собирает; иначе имя в системе</translation>
    </message>
    <message>
        <source>--assigned, --articles and --query cannot go together</source>
        <translation>--assigned, --articles и --query несовместимы</translation>
    </message>
    <message>
        <source>The project has no article “%1”.</source>
        <translation>В проекте нет статьи «%1».</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Сборка пакета</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s) for %2, with earlier work on %3 of them (%4)</source>
        <translation>
            <numerusform>%1: %n статья, разметчик %2, из них с прежней работой %3 (%4)</numerusform>
            <numerusform>%1: %n статьи, разметчик %2, из них с прежней работой %3 (%4)</numerusform>
            <numerusform>%1: %n статей, разметчик %2, из них с прежней работой %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another package of %1 that has not come back has %n of these article(s), too. Work on both would be a conflict: ask for that one first, or tell %1 which one counts.</source>
        <translation>
            <numerusform>В другом, ещё не вернувшемся пакете (разметчик %1) есть и из этого: %n статья. Работа в обоих даст конфликт: сначала запросите тот пакет или сообщите, который из них в счёт (разметчик %1).</numerusform>
            <numerusform>В другом, ещё не вернувшемся пакете (разметчик %1) есть и из этого: %n статьи. Работа в обоих даст конфликт: сначала запросите тот пакет или сообщите, который из них в счёт (разметчик %1).</numerusform>
            <numerusform>В другом, ещё не вернувшемся пакете (разметчик %1) есть и из этого: %n статей. Работа в обоих даст конфликт: сначала запросите тот пакет или сообщите, который из них в счёт (разметчик %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>It cannot be signed. %1</source>
        <translation>Подписать не удалось. %1</translation>
    </message>
    <message>
        <source>The project has no merge with number %1. Look at the list of them with `galley packages list`.</source>
        <translation>В проекте нет слияния с номером %1. Список показывает `galley packages list`.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Остановлено. Слияние не выполнено.</translation>
    </message>
    <message>
        <source>%1 is a package of another project, “%2”. Merge it there.</source>
        <translation>%1 — пакет другого проекта, «%2». Выполните слияние там.</translation>
    </message>
    <message>
        <source>%1 is not as it was handed out: its list of articles was changed. Nothing of it was taken; ask for it again.</source>
        <translation>%1 не такой, каким был выдан: список статей изменён. Из него ничего не взято; запросите его снова.</translation>
    </message>
    <message>
        <source>%1 is no longer an annotator of this project, so %2 was not merged. Take %1 into the team again, then merge; or merge it as somebody else’s work.</source>
        <translation>%1 больше не разметчик этого проекта, поэтому пакет не слит: %2. Верните в команду (%1) и повторите слияние или внесите как чужую работу.</translation>
    </message>
    <message>
        <source>“%1” is no person who marks, so a package cannot become work of that name. Choose another one.</source>
        <translation>«%1» — не человек, который размечает, поэтому пакет не может стать работой под этим именем. Выберите другое.</translation>
    </message>
    <message numerus="yes">
        <source>It also holds work under the name %1, in %n article(s), which is left out. Export it there and import it here if it is wanted.</source>
        <translation>
            <numerusform>В нём есть и работа под именем %1 (%n статья); она пропущена. Если она нужна, экспортируйте её там и импортируйте здесь.</numerusform>
            <numerusform>В нём есть и работа под именем %1 (%n статьи); она пропущена. Если она нужна, экспортируйте её там и импортируйте здесь.</numerusform>
            <numerusform>В нём есть и работа под именем %1 (%n статей); она пропущена. Если она нужна, экспортируйте её там и импортируйте здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n article(s) that were not handed out and are left out.</source>
        <translation>
            <numerusform>В нём есть и статьи, которые не выдавались: %n статья; они пропущены.</numerusform>
            <numerusform>В нём есть и статьи, которые не выдавались: %n статьи; они пропущены.</numerusform>
            <numerusform>В нём есть и статьи, которые не выдавались: %n статей; они пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of a computer was wrong: %n edit(s) are dated before the package was made, or after today. They are merged in their order.</source>
        <translation>
            <numerusform>Часы компьютера шли неверно: дата раньше создания пакета или позже сегодняшней — %n правка. Порядок сохранён.</numerusform>
            <numerusform>Часы компьютера шли неверно: дата раньше создания пакета или позже сегодняшней — %n правки. Порядок сохранён.</numerusform>
            <numerusform>Часы компьютера шли неверно: дата раньше создания пакета или позже сегодняшней — %n правок. Порядок сохранён.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be merged into this project. %1</source>
        <translation>В этот проект нельзя ничего внести слиянием. %1</translation>
    </message>
    <message>
        <source>This is a package itself, of %1. Merge into the project “%2”, where it comes from.</source>
        <translation>Это сам пакет, разметчик: %1. Выполните слияние в проекте «%2», откуда он.</translation>
    </message>
    <message>
        <source>The project no longer has this article. Import it again, then merge again.</source>
        <translation>В проекте больше нет этой статьи. Импортируйте её снова, затем повторите слияние.</translation>
    </message>
    <message>
        <source>The project has another text of this article than the package, where marks would not fit. Bring the text back that was handed out, or mark it anew.</source>
        <translation>В проекте у этой статьи другой текст, чем в пакете, и фрагменты к нему не подойдут. Верните выданный текст или разметьте заново.</translation>
    </message>
    <message>
        <source>Several packages have different work on this set. Were two people at work under one name? Merge one of them by itself, then decide on the other; or keep both.</source>
        <translation>В нескольких пакетах разная работа над этим набором. Двое работали под одним именем? Выполните слияние одного пакета отдельно, затем решите о другом; или оставьте оба.</translation>
    </message>
    <message>
        <source>%1 (package %2)</source>
        <translation>%1 (пакет %2)</translation>
    </message>
    <message>
        <source>Changed in the project and in the package; the project&apos;s stays, as was asked.</source>
        <translation>Изменено в проекте и в пакете; оставлено из проекта, как указано.</translation>
    </message>
    <message>
        <source>Changed in the project and in the package since it was handed out. The project&apos;s stays until you keep it, take the package&apos;s or keep both.</source>
        <translation>С выдачи изменено и в проекте, и в пакете. Остаётся работа проекта, пока вы не оставите её, не возьмёте работу пакета или не оставите обе.</translation>
    </message>
    <message>
        <source>It was merged, and that was taken back by bulk edit %1. Undo that one to have it again.</source>
        <translation>Слияние было, но отменено массовой правкой %1. Чтобы вернуть его, отмените её.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut short on its way. Nothing of it was taken; ask for it again.</source>
        <translation>%1 повреждён или обрезан в пути. Из него ничего не взято; запросите его снова.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be looked at: %2. See whether you may read it, and make room in the folder for temporary files.</source>
        <translation>Не удаётся скопировать %1 для просмотра: %2. Проверьте, можно ли читать этот файл, и освободите место в папке временных файлов.</translation>
    </message>
    <message>
        <source>There is no file %1. See whether it was moved.</source>
        <translation>Файла %1 нет. Проверьте, не перемещён ли он.</translation>
    </message>
    <message>
        <source>%1 was worked on with a newer Galley. Update Galley here, then merge it.</source>
        <translation>Над %1 работали в более новой Galley. Обновите Galley здесь, затем выполните слияние.</translation>
    </message>
    <message>
        <source>It was not handed in, so nothing signs it; it was checked instead. What was not yet in the file when it was copied is missing.</source>
        <translation>Пакет не сдан, поэтому не подписан; вместо этого он проверен. Того, чего при копировании ещё не было в файле, не хватает.</translation>
    </message>
    <message>
        <source>%1 is a project, but no package that was made with “Pack for an annotator”. To take over what is in it, export it there and import it here.</source>
        <translation>%1 — проект, но не пакет, созданный командой «Собрать пакет для разметчика». Чтобы взять его содержимое, экспортируйте его там и импортируйте здесь.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The package no longer holds all of article “%1” that was handed out: it is damaged. Ask for it again, or pack it anew.</source>
        <translation>В пакете уже не вся выданная статья «%1»: он повреждён. Запросите его снова или соберите заново.</translation>
    </message>
    <message>
        <source>The package was made by a newer Galley. Update Galley to work with it.</source>
        <translation>Пакет создан в более новой Galley. Чтобы работать с ним, обновите Galley.</translation>
    </message>
    <message>
        <source>The package does not say whose it is: it is damaged. Ask for it again.</source>
        <translation>В пакете не указано, чей он: он повреждён. Запросите его снова.</translation>
    </message>
    <message>
        <source>Stopped. No package was made.</source>
        <translation>Остановлено. Пакет не создан.</translation>
    </message>
    <message>
        <source>A project remembers what it hands out, and this one cannot be changed. %1</source>
        <translation>Проект запоминает, что выдаёт, а этот изменить нельзя. %1</translation>
    </message>
    <message>
        <source>There is no article to pack for %1. Assign some, or choose others.</source>
        <translation>Нет статей для пакета, разметчик: %1. Назначьте статьи или выберите другие.</translation>
    </message>
    <message>
        <source>This is a package itself, of %1. Pack from the project “%2”, where it comes from.</source>
        <translation>Это сам пакет, разметчик: %1. Соберите пакет из проекта «%2», откуда он.</translation>
    </message>
    <message>
        <source>“%1” is no person who marks, so there is nothing to hand out. Choose an annotator.</source>
        <translation>«%1» — не человек, который размечает, выдавать нечего. Выберите разметчика.</translation>
    </message>
    <message>
        <source>%1 cannot be made. See whether there is a file of that name already, and whether you may write its folder.</source>
        <translation>Не удаётся создать %1. Проверьте, нет ли уже файла с этим именем и можно ли писать в его папку.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; Galley never replaces a file.</source>
        <translation>%1 уже есть. Выберите другое имя; Galley никогда не заменяет файл.</translation>
    </message>
    <message>
        <source>The journal of a set in the package does not lead to its marks: the package is damaged. Nothing was merged; ask for it again.</source>
        <translation>Журнал набора в пакете не приводит к его разметке: пакет повреждён. Слияние не выполнено; запросите его снова.</translation>
    </message>
    <message>
        <source>%1’s work on article “%2” was changed after the merge, so it stays as it is.</source>
        <translation>Работа над статьёй «%2» (разметчик: %1) изменена после слияния, поэтому остаётся как есть.</translation>
    </message>
    <message>
        <source>Take back merge %1 of %2’s work</source>
        <translation>Отмена слияния %1, разметчик: %2</translation>
    </message>
    <message>
        <source>%1 is open here. Close it in its window, then merge it.</source>
        <translation>%1 открыт здесь. Закройте его в его окне, затем выполните слияние.</translation>
    </message>
</context>
<context>
    <name>PackagesListCommand</name>
    <message>
        <source>List packages that were handed out, and merges</source>
        <translation>Показать выданные пакеты и слияния</translation>
    </message>
    <message>
        <source>JSON: {&quot;packages&quot;: [{&quot;id&quot;, &quot;annotator&quot;, &quot;packed&quot;, &quot;by&quot;, &quot;articles&quot;: [ids], &quot;merged&quot;}],
&quot;merges&quot;: [{&quot;number&quot;, &quot;at&quot;, &quot;by&quot;, &quot;annotators&quot;, &quot;packages&quot;, &quot;sets&quot;: number, &quot;takenBack&quot;:
numbers of bulk edits}]}.</source>
        <translation>JSON: {&quot;packages&quot;: [{&quot;id&quot;, &quot;annotator&quot;, &quot;packed&quot;, &quot;by&quot;, &quot;articles&quot;: [id], &quot;merged&quot;}],
&quot;merges&quot;: [{&quot;number&quot;, &quot;at&quot;, &quot;by&quot;, &quot;annotators&quot;, &quot;packages&quot;, &quot;sets&quot;: число, &quot;takenBack&quot;:
номера массовых правок}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Собран</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Слит</translation>
    </message>
    <message>
        <source>No package was handed out.</source>
        <translation>Пакеты не выдавались.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слияние</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Разметчики</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Taken back by bulk edits</source>
        <translation>Отменено правками</translation>
    </message>
</context>
<context>
    <name>PackagesUndoCommand</name>
    <message>
        <source>Take a merge back</source>
        <translation>Отменить слияние</translation>
    </message>
    <message>
        <source>Every set that the merge changed becomes what it was before, by an entry in its journal; one
that was edited since stays and is told of (exit code 1). `galley bulk undo` with the
number that it prints brings the merge back.

JSON: {&quot;bulks&quot;: [numbers], &quot;sets&quot;: number}.</source>
        <translation>Каждый изменённый слиянием набор становится прежним, через запись в его журнале; изменённый
с тех пор остаётся, о нём сообщается (код завершения 1). `galley bulk undo` с выведенным
номером возвращает слияние.

JSON: {&quot;bulks&quot;: [номера], &quot;sets&quot;: число}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Which: its number in `galley packages list`</source>
        <translation>Какое: его номер в `galley packages list`</translation>
    </message>
    <message>
        <source>Who does it; else the login&apos;s name</source>
        <translation>Кто это делает; иначе имя в системе</translation>
    </message>
    <message>
        <source>“%1” is no number of a merge</source>
        <translation>«%1» — не номер слияния</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sets taken back: %1</source>
        <translation>Отменено наборов: %1</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>Номер массовой правки: %1</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>“%1” is no regular expression: %2, at character %3. Mend it, or search for the words as they are.</source>
        <translation>«%1» — не регулярное выражение: %2, символ %3. Исправьте его или ищите слова как есть.</translation>
    </message>
    <message>
        <source>The pattern “%1” tries too many ways to match and was stopped. Take out repetitions within repetitions, as in (a+)+, or say more exactly what may stand between.</source>
        <translation>У шаблона «%1» слишком много вариантов сопоставления, поиск остановлен. Уберите повторы внутри повторов, как (a+)+, или точнее укажите, что может стоять между.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Type some text.</source>
        <translation>Искать нечего. Введите текст.</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>The file holds no text.</source>
        <translation>В файле нет текста.</translation>
    </message>
    <message>
        <source>The file has %1 MB, and an article at most %2 MB: split it into articles.</source>
        <translation>Размер файла %1&#xa0;MB, а статьи — не больше %2&#xa0;MB: разделите его на статьи.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
</context>
<context>
    <name>PluginsCommand</name>
    <message>
        <source>List the schema plugins and schema files that were found</source>
        <translation>Показать найденные плагины и файлы схем</translation>
    </message>
    <message>
        <source>Searched in this order: the folders in GALLEY_PLUGIN_PATH, your own, the installed ones.
Of two files with one id the first counts. Your own folder is
%1

JSON: a list of {&quot;id&quot;, &quot;version&quot;, &quot;name&quot;, &quot;licence&quot;, &quot;file&quot;, &quot;state&quot;, &quot;reason&quot;}; states
are loaded, incompatible, duplicate, failed, disabled. reason is empty while all is well.</source>
        <translation>Порядок поиска: папки из GALLEY_PLUGIN_PATH, ваша папка, папки установки. Из двух файлов
с одним id действует первый. Ваша папка:
%1

JSON: список {&quot;id&quot;, &quot;version&quot;, &quot;name&quot;, &quot;licence&quot;, &quot;file&quot;, &quot;state&quot;, &quot;reason&quot;}; state:
loaded, incompatible, duplicate, failed, disabled. Если всё хорошо, reason пуст.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>No plugins and no schema files in: %1</source>
        <translation>Нет плагинов и файлов схем в: %1</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>Policy “%1” can never choose, with %n annotator(s) compared.</source>
        <translation>
            <numerusform>Стратегия «%1» никогда не сделает выбор: в сравнении %n разметчик.</numerusform>
            <numerusform>Стратегия «%1» никогда не сделает выбор: в сравнении %n разметчика.</numerusform>
            <numerusform>Стратегия «%1» никогда не сделает выбор: в сравнении %n разметчиков.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of the annotators who are compared.</source>
        <translation>«%1» нет среди сравниваемых разметчиков.</translation>
    </message>
    <message>
        <source>“%1/%2” is no label of the project; `galley schema show` lists them.</source>
        <translation>В проекте нет метки «%1/%2»; их показывает `galley schema show`.</translation>
    </message>
    <message>
        <source>Policy “%1” compares, and there is only %2. The policy annotator:%2 takes over what one annotator did.</source>
        <translation>Стратегия «%1» сравнивает, а разметчик только один: %2. Стратегия annotator:%2 переносит работу одного разметчика.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>В проекте нет разметчика «%1».</translation>
    </message>
    <message>
        <source>“%1” is an adjudicator, whose work is gold: name annotators.</source>
        <translation>«%1» — арбитр, его работа и есть эталон: назовите разметчиков.</translation>
    </message>
    <message>
        <source>The project has no layer “%1”.</source>
        <translation>В проекте нет слоя «%1».</translation>
    </message>
    <message>
        <source>Nobody has annotated in this project, so there is nothing to adjudicate.</source>
        <translation>В этом проекте никто не размечал, поэтому для арбитража ничего нет.</translation>
    </message>
    <message>
        <source>Adjudicate by %1</source>
        <translation>Арбитраж: %1</translation>
    </message>
    <message>
        <source>The reliabilities in %1 are barely identified: with two annotators the data hardly tell who of them is wrong where they differ. Compare three or more, or decide these places yourself.</source>
        <translation>Надёжность (%1) почти не идентифицируема: при двух разметчиках по данным едва видно, кто из них ошибается там, где они расходятся. Сравнивайте троих и больше или решите эти места сами.</translation>
    </message>
    <message>
        <source>Policy “%1” needs a whole number above 0 behind it, as in %1:2.</source>
        <translation>Стратегии «%1» нужно целое число больше 0, например %1:2.</translation>
    </message>
    <message>
        <source>Policy “annotator” needs a name behind it, as in annotator:ann or annotator:ann:LAYER/LABEL.</source>
        <translation>Стратегии «annotator» нужно имя, например annotator:ann или annotator:ann:LAYER/LABEL.</translation>
    </message>
    <message>
        <source>Policy “reliability” takes a confidence from 0.5 to 1 behind it, as in reliability:0.9.</source>
        <translation>Стратегия «reliability» принимает уверенность от 0.5 до 1, например reliability:0.9.</translation>
    </message>
    <message>
        <source>Policy “%1” takes nothing behind it.</source>
        <translation>Стратегия «%1» ничего не принимает после имени.</translation>
    </message>
    <message>
        <source>“%1” is no policy. There are unanimous, majority, k-of-n:K, union, intersection, annotator:NAME[:LAYER/LABEL], longest:N, shortest:N, most-frequent:N and reliability[:CONFIDENCE].</source>
        <translation>Нет стратегии «%1». Есть unanimous, majority, k-of-n:K, union, intersection, annotator:NAME[:LAYER/LABEL], longest:N, shortest:N, most-frequent:N и reliability[:CONFIDENCE].</translation>
    </message>
    <message>
        <source>The project has no article “%1”.</source>
        <translation>В проекте нет статьи «%1».</translation>
    </message>
</context>
<context>
    <name>Prodigy</name>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Which examples to take; of others the text alone.</source>
        <translation>Какие примеры брать; у других берётся только текст.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принятые</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Пропущенные</translation>
    </message>
    <message>
        <source>Key of the article&apos;s id</source>
        <translation>Ключ id статьи</translation>
    </message>
    <message>
        <source>In “meta”. Where there is none, the text gives the article its id.</source>
        <translation>В «meta». Где его нет, id статьи задаётся по тексту.</translation>
    </message>
    <message>
        <source>Prodigy JSONL</source>
        <translation>Prodigy JSONL</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Строка — не объект JSON.</translation>
    </message>
    <message>
        <source>The line has no text.</source>
        <translation>В строке нет текста.</translation>
    </message>
    <message>
        <source>Token %1, “%2”, is not what stands in the text from %3 to %4.</source>
        <translation>Токен %1, «%2», не совпадает с текстом от %3 до %4.</translation>
    </message>
    <message>
        <source>Examples that were rejected</source>
        <translation>Отклонённые примеры</translation>
    </message>
    <message>
        <source>Examples that were ignored</source>
        <translation>Пропущенные примеры</translation>
    </message>
    <message>
        <source>Examples of another answer</source>
        <translation>Примеры с другим ответом</translation>
    </message>
    <message>
        <source>Scores beyond 0 to 1</source>
        <translation>Оценки вне 0–1</translation>
    </message>
    <message>
        <source>The span from %1 to %2, “%3”: %4</source>
        <translation>Фрагмент от %1 до %2, «%3»: %4</translation>
    </message>
    <message>
        <source>that is not within the text.</source>
        <translation>он выходит за пределы текста.</translation>
    </message>
    <message>
        <source>its tokens, %1 to %2 (the last one included), stand elsewhere.</source>
        <translation>его токены, с %1 по %2 включительно, стоят в другом месте.</translation>
    </message>
    <message>
        <source>Spans without a label</source>
        <translation>Фрагменты без метки</translation>
    </message>
    <message>
        <source>A relation must have “head”, “child” and “label”.</source>
        <translation>Связи нужны «head», «child» и «label».</translation>
    </message>
    <message>
        <source>Relations of tokens that are no spans</source>
        <translation>Связи токенов, которые не составляют фрагментов</translation>
    </message>
</context>
<context>
    <name>QSpinBox</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>is:unmarked (character %1) goes with words alone, outside of parentheses, and without a minus sign.</source>
        <translation>is:unmarked (символ %1) сочетается только со словами, вне скобок и без минуса.</translation>
    </message>
    <message>
        <source>No layer is called “%1” (character %3). There are: %2.</source>
        <translation>Нет слоя «%1» (символ %3). Есть: %2.</translation>
    </message>
    <message>
        <source>No label is called “%1” (character %3). There are: %2.</source>
        <translation>Нет метки «%1» (символ %3). Есть: %2.</translation>
    </message>
    <message>
        <source>No attribute is called “%1” (character %3). There are: %2.</source>
        <translation>Нет атрибута «%1» (символ %3). Есть: %2.</translation>
    </message>
    <message>
        <source>No relation is called “%1” (character %3). There are: %2.</source>
        <translation>Нет связи «%1» (символ %3). Есть: %2.</translation>
    </message>
    <message>
        <source>No annotator is called “%1” (character %3). There are: %2.</source>
        <translation>Нет разметчика «%1» (символ %3). Есть: %2.</translation>
    </message>
    <message>
        <source>No state is called “%1” (character %3). There are: %2.</source>
        <translation>Нет состояния «%1» (символ %3). Есть: %2.</translation>
    </message>
    <message>
        <source>Character %2 of the query: %1</source>
        <translation>Символ %2 запроса: %1</translation>
    </message>
    <message>
        <source>This “)” closes nothing. Take it out.</source>
        <translation>Эта «)» ничего не закрывает. Уберите её.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Здесь не хватает того, что искать.</translation>
    </message>
    <message>
        <source>A minus sign stands right before what it excludes.</source>
        <translation>Минус стоит прямо перед тем, что он исключает.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>Слишком глубокая вложенность скобок.</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>Эта «(» не закрыта.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Эта кавычка не закрыта.</translation>
    </message>
    <message>
        <source>“%1:” is nothing to ask for. There are %2. To look for it in the text, put it between quotation marks.</source>
        <translation>О «%1:» спросить нельзя. Можно: %2. Чтобы искать это в тексте, возьмите в кавычки.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2024, 2024-04, 2024-04-12, or two of them with .. between.</source>
        <translation>«%1» — не дата. Пишите 2024, 2024-04, 2024-04-12 или две такие через «..».</translation>
    </message>
    <message>
        <source>Only is:unmarked can be asked.</source>
        <translation>Спросить можно только is:unmarked.</translation>
    </message>
    <message>
        <source>An attribute is asked for as attr:name or attr:name=value.</source>
        <translation>Об атрибуте спрашивают так: attr:имя или attr:имя=значение.</translation>
    </message>
    <message>
        <source>words in the marked text</source>
        <translation>слова в размеченном тексте</translation>
    </message>
    <message>
        <source>the marked text as a whole</source>
        <translation>размеченный текст целиком</translation>
    </message>
    <message>
        <source>spans of a layer</source>
        <translation>фрагменты слоя</translation>
    </message>
    <message>
        <source>spans with a label</source>
        <translation>фрагменты с меткой</translation>
    </message>
    <message>
        <source>spans with an attribute, or one value of it</source>
        <translation>фрагменты с атрибутом или одним его значением</translation>
    </message>
    <message>
        <source>spans at an end of a relation</source>
        <translation>фрагменты на концах связи</translation>
    </message>
    <message>
        <source>words in a span&apos;s note</source>
        <translation>слова в заметке фрагмента</translation>
    </message>
    <message>
        <source>whose spans or sets</source>
        <translation>чьи фрагменты или наборы</translation>
    </message>
    <message>
        <source>the set&apos;s state</source>
        <translation>состояние набора</translation>
    </message>
    <message>
        <source>an article by its id</source>
        <translation>статья по id</translation>
    </message>
    <message>
        <source>articles of a source</source>
        <translation>статьи источника</translation>
    </message>
    <message>
        <source>articles in a language</source>
        <translation>статьи на языке</translation>
    </message>
    <message>
        <source>articles of a day, month or year, or of a time</source>
        <translation>статьи за день, месяц, год или период</translation>
    </message>
    <message>
        <source>text that is not marked</source>
        <translation>неразмеченный текст</translation>
    </message>
</context>
<context>
    <name>QuoteAnchor</name>
    <message>
        <source>There are too many quotes without a position to look for.</source>
        <translation>Слишком много цитат без позиции.</translation>
    </message>
    <message>
        <source>“%1” stands at several places: it needs a position.</source>
        <translation>«%1» встречается в нескольких местах: нужна позиция.</translation>
    </message>
    <message>
        <source>“%1” is not in the text.</source>
        <translation>«%1» в тексте нет.</translation>
    </message>
</context>
<context>
    <name>Re3d</name>
    <message>
        <source>re3d</source>
        <translation>re3d</translation>
    </message>
    <message>
        <source>A document needs an “_id” and a “text”.</source>
        <translation>Документу нужны «_id» и «text».</translation>
    </message>
    <message>
        <source>“confidence” must be from 0 to 1.</source>
        <translation>«confidence» должно быть от 0 до 1.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Нет «%1».</translation>
    </message>
    <message>
        <source>The file has %1 MB, and at most %2 MB can be read.</source>
        <translation>Размер файла %1&#xa0;MB, а прочитать можно не больше %2&#xa0;MB.</translation>
    </message>
    <message>
        <source>There is no document “%1”, of which this and other lines tell.</source>
        <translation>Нет документа «%1», о котором говорят эта и другие строки.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>List a project&apos;s saved exports</source>
        <translation>Показать сохранённые экспорты проекта</translation>
    </message>
    <message>
        <source>`galley export --save-recipe` saves one.

JSON: {&quot;project&quot;, &quot;recipes&quot;: [{&quot;name&quot;, &quot;recipe&quot;}]}.</source>
        <translation>Сохраняет их `galley export --save-recipe`.

JSON: {&quot;project&quot;, &quot;recipes&quot;: [{&quot;name&quot;, &quot;recipe&quot;}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>The project has no recipes.</source>
        <translation>В проекте нет рецептов.</translation>
    </message>
    <message>
        <source>Show a saved export</source>
        <translation>Показать сохранённый экспорт</translation>
    </message>
    <message>
        <source>JSON: {&quot;project&quot;, &quot;name&quot;, &quot;recipe&quot;}.</source>
        <translation>JSON: {&quot;project&quot;, &quot;name&quot;, &quot;recipe&quot;}.</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Forget a saved export</source>
        <translation>Удалить сохранённый экспорт</translation>
    </message>
    <message>
        <source>JSON: {&quot;project&quot;, &quot;name&quot;}.</source>
        <translation>JSON: {&quot;project&quot;, &quot;name&quot;}.</translation>
    </message>
    <message>
        <source>The project has no recipe “%1”.</source>
        <translation>В проекте нет рецепта «%1».</translation>
    </message>
    <message>
        <source>Recipe “%1” is gone.</source>
        <translation>Рецепт «%1» удалён.</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>The project has no recipes yet, and so no “%1”.</source>
        <translation>В проекте ещё нет рецептов, нет и «%1».</translation>
    </message>
    <message>
        <source>The project has no recipe “%1”; it has: %2</source>
        <translation>В проекте нет рецепта «%1»; есть: %2</translation>
    </message>
    <message>
        <source>Recipe “%1” cannot be read: %2</source>
        <translation>Рецепт «%1» не читается: %2</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The file could be of several formats; say which it is: %1.</source>
        <translation>Файл может быть в разных форматах; укажите, в каком: %1.</translation>
    </message>
    <message>
        <source>This is a file of no format that Galley reads.</source>
        <translation>Galley не читает файлов такого формата.</translation>
    </message>
    <message>
        <source>No file of a format that Galley reads is in it.</source>
        <translation>Здесь нет файлов в форматах, которые читает Galley.</translation>
    </message>
    <message>
        <source>No file of format %1 is in it.</source>
        <translation>Здесь нет файлов в формате %1.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The report cannot be written: %1. Choose another place.</source>
        <translation>Не удаётся записать отчёт: %1. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>ReturnCommand</name>
    <message>
        <source>Give finished work back to its annotator, with comments</source>
        <translation>Вернуть разметчику завершённую работу с комментариями</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Чья работа</translation>
    </message>
    <message>
        <source>On these articles</source>
        <translation>По этим статьям</translation>
    </message>
    <message>
        <source>On articles in which `galley concordance` would find something</source>
        <translation>По статьям, в которых что-то нашла бы `galley concordance`</translation>
    </message>
    <message>
        <source>A comment on each of the articles; may be given several times</source>
        <translation>Комментарий к каждой из статей; можно указать несколько раз</translation>
    </message>
    <message>
        <source>A comment at a place, in characters, of a single article; may be given several times</source>
        <translation>Комментарий к месту (в символах) одной статьи; можно указать несколько раз</translation>
    </message>
    <message>
        <source>Only open the work again, without comments</source>
        <translation>Только снова открыть работу, без комментариев</translation>
    </message>
    <message>
        <source>Who returns it; else the login&apos;s name</source>
        <translation>Кто возвращает; иначе имя в системе</translation>
    </message>
    <message>
        <source>Only show what would be</source>
        <translation>Только показать, что было бы</translation>
    </message>
    <message>
        <source>Say which articles: --articles or --query</source>
        <translation>Укажите статьи: --articles или --query</translation>
    </message>
    <message>
        <source>--at is a place in one article: give one with --articles</source>
        <translation>--at — это место в одной статье: задайте её в --articles</translation>
    </message>
    <message>
        <source>“%1” is no comment at a place: write it as 10-24:Why not an army?</source>
        <translation>«%1» — не комментарий к месту: пишите как 10-24:Почему не армия?</translation>
    </message>
    <message>
        <source>--reopen says nothing: leave out the comments, or --reopen</source>
        <translation>--reopen ничего не сообщает: уберите комментарии или --reopen</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>%1: nothing was changed, this is what would be</source>
        <translation>%1: ничего не изменено, вот что было бы</translation>
    </message>
    <message>
        <source>The annotator finds the comments as a list to work through, and what has changed since. Work that
is not finished is refused and told of (exit code 1).</source>
        <translation>Разметчик увидит комментарии списком того, что надо учесть, и изменения с тех пор. Незавершённая
работа отклоняется, о ней сообщается (код завершения 1).</translation>
    </message>
</context>
<context>
    <name>ReviewRemark</name>
    <message>
        <source>Only %1 has worked on this article: nothing to compare.</source>
        <translation>Над этой статьёй работал только один разметчик (%1): сравнивать нечего.</translation>
    </message>
    <message>
        <source>%1 has opened this article and not begun, and is left out.</source>
        <translation>%1: статья открыта, но не начата; не учитывается.</translation>
    </message>
    <message>
        <source>%1 is not done with this article.</source>
        <translation>%1: статья ещё не готова.</translation>
    </message>
    <message>
        <source>%1 is done, and has marked nothing.</source>
        <translation>%1: статья готова, ничего не размечено.</translation>
    </message>
    <message>
        <source>%1 has worked on another version of this article, “%2”, which is not compared: carry the marks over first.</source>
        <translation>%1: работа над другой версией этой статьи, «%2», она не сравнивается: сначала перенесите разметку.</translation>
    </message>
    <message>
        <source>%1 has used “%2”, which no schema of the project has: it cannot go into gold before the schema has it again, or another label is given.</source>
        <translation>%1: использовано «%2», чего нет ни в одной схеме проекта; в эталон это войдёт, когда вернётся в схему или когда метку сменят.</translation>
    </message>
</context>
<context>
    <name>SchemaDeriver</name>
    <message>
        <source>Imported</source>
        <translation>Импортированное</translation>
    </message>
    <message>
        <source>Made by an import, of the names that its files use.</source>
        <translation>Создано импортом из имён, найденных в его файлах.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
</context>
<context>
    <name>SchemaDiffCommand</name>
    <message>
        <source>Tell how a schema differs from what a project has</source>
        <translation>Показать, чем схема отличается от схемы проекта</translation>
    </message>
    <message>
        <source>With how often what is gone or changed is used in the project. Exit code 1: going over to
it needs a migration (`galley schema migrate`).

JSON: {&quot;schema&quot;, &quot;from&quot; (the project&apos;s version), &quot;to&quot;, &quot;migration&quot; (whether one is
needed), &quot;changes&quot;: [{&quot;change&quot;: &quot;added|removed|changed&quot;, &quot;what&quot;, &quot;layer&quot;, &quot;attribute&quot;,
&quot;id&quot;, &quot;members&quot;, &quot;used&quot;}]}.</source>
        <translation>Для исчезнувшего и изменённого указано, сколько раз оно использовано в проекте. Код
завершения 1: для перехода нужна миграция (`galley schema migrate`).

JSON: {&quot;schema&quot;, &quot;from&quot; (версия проекта), &quot;to&quot;, &quot;migration&quot; (нужна ли она),
&quot;changes&quot;: [{&quot;change&quot;: &quot;added|removed|changed&quot;, &quot;what&quot;, &quot;layer&quot;, &quot;attribute&quot;,
&quot;id&quot;, &quot;members&quot;, &quot;used&quot;}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>A *.schema.json file, or the id of an installed schema</source>
        <translation>Файл *.schema.json или id установленной схемы</translation>
    </message>
    <message>
        <source>Schema %1: the project has this one, version %2</source>
        <translation>Схема %1: в проекте она же, версия %2</translation>
    </message>
    <message>
        <source>Schema %1: the project has version %2, this is %3</source>
        <translation>Схема %1: в проекте версия %2, здесь %3</translation>
    </message>
    <message>
        <source>Schema %1: the project does not have it</source>
        <translation>Схема %1: в проекте её нет</translation>
    </message>
</context>
<context>
    <name>SchemaMigrateCommand</name>
    <message>
        <source>Bring a project to another version of a schema</source>
        <translation>Перевести проект на другую версию схемы</translation>
    </message>
    <message>
        <source>What is annotated goes over with it, in every set: one bulk edit, which `galley bulk undo`
takes back with the schema. What keeps its id stays; what has a new id is found by what the
schema says it was formerly, or by its name. For the rest there is a plan:

  {&quot;format&quot;: &quot;galley-migration/1&quot;,
   &quot;labels&quot;: [{&quot;label&quot;: &quot;actor/rebels&quot;, &quot;way&quot;: &quot;move&quot;, &quot;to&quot;: &quot;actor/army&quot;},
              {&quot;label&quot;: &quot;actor/crowd&quot;, &quot;way&quot;: &quot;split&quot;, &quot;attribute&quot;: &quot;armed&quot;,
               &quot;values&quot;: {&quot;true&quot;: &quot;actor/army&quot;}, &quot;to&quot;: &quot;actor/civilians&quot;}],
   &quot;values&quot;: [{&quot;layer&quot;: &quot;actor&quot;, &quot;name&quot;: &quot;side&quot;, &quot;way&quot;: &quot;rename&quot;, &quot;to&quot;: &quot;party&quot;,
               &quot;values&quot;: {&quot;red&quot;: &quot;left&quot;}}],
   &quot;relations&quot;: [{&quot;type&quot;: &quot;leads&quot;, &quot;way&quot;: &quot;move&quot;, &quot;to&quot;: &quot;commands&quot;}],
   &quot;orphans&quot;: [{&quot;type&quot;: &quot;meets&quot;, &quot;way&quot;: &quot;allow&quot;}]}

Ways of labels: move, split, retire, remove; of values (without a layer: of fields): keep,
rename, remove; of relation types that are gone: move, retire, remove; of relations whose
ends are not allowed or go (orphans): allow, move, remove. What is undecided and used is told
with its count (exit code 1), and then nothing is changed.

JSON: {&quot;schema&quot;, &quot;from&quot;, &quot;to&quot;, &quot;sets&quot;, &quot;locked&quot;, &quot;spans&quot;: [{&quot;label&quot;, &quot;to&quot;, &quot;spans&quot;}],
&quot;values&quot;, &quot;relations&quot;, &quot;orphans&quot;, &quot;misfits&quot;, &quot;plan&quot;, &quot;bulk&quot;}.</source>
        <translation>Размеченное переходит вместе со схемой во всех наборах: это одна массовая правка, её
вместе со схемой отменяет `galley bulk undo`. Что сохраняет id, остаётся; что получило
новый id, находится по прежнему id, указанному в схеме, или по имени. Для остального
есть план:

  {&quot;format&quot;: &quot;galley-migration/1&quot;,
   &quot;labels&quot;: [{&quot;label&quot;: &quot;actor/rebels&quot;, &quot;way&quot;: &quot;move&quot;, &quot;to&quot;: &quot;actor/army&quot;},
              {&quot;label&quot;: &quot;actor/crowd&quot;, &quot;way&quot;: &quot;split&quot;, &quot;attribute&quot;: &quot;armed&quot;,
               &quot;values&quot;: {&quot;true&quot;: &quot;actor/army&quot;}, &quot;to&quot;: &quot;actor/civilians&quot;}],
   &quot;values&quot;: [{&quot;layer&quot;: &quot;actor&quot;, &quot;name&quot;: &quot;side&quot;, &quot;way&quot;: &quot;rename&quot;, &quot;to&quot;: &quot;party&quot;,
               &quot;values&quot;: {&quot;red&quot;: &quot;left&quot;}}],
   &quot;relations&quot;: [{&quot;type&quot;: &quot;leads&quot;, &quot;way&quot;: &quot;move&quot;, &quot;to&quot;: &quot;commands&quot;}],
   &quot;orphans&quot;: [{&quot;type&quot;: &quot;meets&quot;, &quot;way&quot;: &quot;allow&quot;}]}

Способы (way) для меток: move, split, retire, remove; для значений (без layer — полей):
keep, rename, remove; для исчезнувших типов связей: move, retire, remove; для связей,
концы которых не допускаются или исчезают (orphans): allow, move, remove. Нерешённое, но
используемое называется с числом случаев (код завершения 1), и ничего не меняется.

JSON: {&quot;schema&quot;, &quot;from&quot;, &quot;to&quot;, &quot;sets&quot;, &quot;locked&quot;, &quot;spans&quot;: [{&quot;label&quot;, &quot;to&quot;, &quot;spans&quot;}],
&quot;values&quot;, &quot;relations&quot;, &quot;orphans&quot;, &quot;misfits&quot;, &quot;plan&quot;, &quot;bulk&quot;}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>A *.schema.json file, or the id of an installed schema</source>
        <translation>Файл *.schema.json или id установленной схемы</translation>
    </message>
    <message>
        <source>What becomes of what is gone</source>
        <translation>Что станет с тем, чего больше нет</translation>
    </message>
    <message>
        <source>Who migrates; else the login&apos;s name</source>
        <translation>Кто выполняет миграцию; иначе имя в системе</translation>
    </message>
    <message>
        <source>Only show what would be</source>
        <translation>Только показать, что было бы</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Миграция</translation>
    </message>
    <message>
        <source>%1: nothing was changed, this is what would be</source>
        <translation>%1: ничего не изменено, вот что было бы</translation>
    </message>
    <message>
        <source>Schema %1: from version %2 to %3</source>
        <translation>Схема %1: с версии %2 на %3</translation>
    </message>
    <message>
        <source>Schema %1 %2: new in the project</source>
        <translation>Схема %1 %2: новая в проекте</translation>
    </message>
</context>
<context>
    <name>SchemaShowCommand</name>
    <message>
        <source>Show a schema: its layers, labels, attributes and rules</source>
        <translation>Показать схему: слои, метки, атрибуты и правила</translation>
    </message>
    <message>
        <source>JSON: the schema as a *.schema.json file holds it, which is also how to begin one of
your own.</source>
        <translation>JSON: схема, как в файле *.schema.json; с этого можно начать и собственную.</translation>
    </message>
    <message>
        <source>A schema&apos;s id, as `galley plugins` lists them</source>
        <translation>Id схемы, как в `galley plugins`</translation>
    </message>
    <message>
        <source>Show the schema that this project carries</source>
        <translation>Показать схему, которая хранится в этом проекте</translation>
    </message>
    <message>
        <source>The project has no schema “%1”.</source>
        <translation>В проекте нет схемы «%1».</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Licence: %1</source>
        <translation>Лицензия: %1</translation>
    </message>
    <message>
        <source>Fields of the article</source>
        <translation>Поля статьи</translation>
    </message>
    <message>
        <source>Rules for a finished article</source>
        <translation>Правила для завершённой статьи</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Слой %1</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>Метки слоя %1</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation>Атрибуты слоя %1</translation>
    </message>
    <message>
        <source>Relations of %1</source>
        <translation>Связи слоя %1</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, клавиша %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>Only of: %1</source>
        <translation>Только у: %1</translation>
    </message>
    <message>
        <source>Only while %1 is: %2</source>
        <translation>Только если %1: %2</translation>
    </message>
</context>
<context>
    <name>SchemaValidateCommand</name>
    <message>
        <source>Check a *.schema.json file</source>
        <translation>Проверить файл *.schema.json</translation>
    </message>
    <message>
        <source>Every problem is listed with its line. Exit code 1: there are some.

JSON: {&quot;file&quot;, &quot;valid&quot;, &quot;id&quot;, &quot;version&quot;, &quot;errors&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;file&quot;, &quot;line&quot;,
&quot;column&quot;, &quot;detail&quot;}]}; detail is the JSON pointer of what is wrong.</source>
        <translation>Перечисляются все ошибки с номерами строк. Код завершения 1: они есть.

JSON: {&quot;file&quot;, &quot;valid&quot;, &quot;id&quot;, &quot;version&quot;, &quot;errors&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;file&quot;, &quot;line&quot;,
&quot;column&quot;, &quot;detail&quot;}]}; detail — JSON pointer на ошибку.</translation>
    </message>
    <message>
        <source>The schema file</source>
        <translation>Файл схемы</translation>
    </message>
    <message>
        <source>%1: schema %2 %3 can be used</source>
        <translation>%1: схема %2 %3 пригодна</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The project has no annotator “%1”. `galley stats` lists those it has.</source>
        <translation>В проекте нет разметчика «%1». Кто есть, показывает `galley stats`.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>A query is terms that all hold; OR between two, a minus sign before one and
parentheses do what they look like. Words and &quot;quoted phrases&quot; alone are text of
the article; a * at a word&apos;s end stands for any ending. Besides there are:</source>
        <translation>Запрос состоит из условий, которые должны выполняться все; OR между двумя, минус перед
условием и скобки работают как обычно. Отдельные слова и &quot;фразы в кавычках&quot; — текст
статьи; * в конце слова — любое окончание. Кроме того, есть:</translation>
    </message>
</context>
<context>
    <name>SetBuilder</name>
    <message>
        <source>The id stands for two things in one set.</source>
        <translation>Id обозначает две разные вещи в одном наборе.</translation>
    </message>
    <message>
        <source>The comment is about “%1”, which is no span of the set.</source>
        <translation>Комментарий относится к «%1», в наборе нет такого фрагмента.</translation>
    </message>
    <message>
        <source>The decision made “%1”, which is no span of the set.</source>
        <translation>Решение создало «%1», в наборе нет такого фрагмента.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The span covers no text.</source>
        <translation>Фрагмент не содержит текста.</translation>
    </message>
    <message>
        <source>The relation leads to “%1”, which is no span of the set.</source>
        <translation>Связь ведёт к «%1», в наборе нет такого фрагмента.</translation>
    </message>
    <message>
        <source>No schema of the project has a field “%1”.</source>
        <translation>Ни в одной схеме проекта нет поля «%1».</translation>
    </message>
</context>
<context>
    <name>SetLosses</name>
    <message>
        <source>Spans that cover no text</source>
        <translation>Фрагменты без текста</translation>
    </message>
    <message>
        <source>Spans of several segments</source>
        <translation>Фрагменты из нескольких сегментов</translation>
    </message>
    <message>
        <source>Spans that begin or end inside a grapheme</source>
        <translation>Фрагменты, граница которых внутри графемы</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Attributes of spans</source>
        <translation>Атрибуты фрагментов</translation>
    </message>
    <message>
        <source>Attributes of relations</source>
        <translation>Атрибуты связей</translation>
    </message>
    <message>
        <source>Notes on spans</source>
        <translation>Заметки к фрагментам</translation>
    </message>
    <message>
        <source>How certain spans are</source>
        <translation>Уверенность во фрагментах</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>Решения в эталоне</translation>
    </message>
    <message>
        <source>What comments have beside their text</source>
        <translation>Данные комментариев помимо текста</translation>
    </message>
    <message>
        <source>Fields of articles</source>
        <translation>Поля статей</translation>
    </message>
    <message>
        <source>How far the work on an article is</source>
        <translation>Состояние работы над статьёй</translation>
    </message>
    <message>
        <source>That an annotator is a model or the adjudicator</source>
        <translation>Что разметчик — модель или арбитр</translation>
    </message>
    <message>
        <source>Names of annotators</source>
        <translation>Имена разметчиков</translation>
    </message>
    <message>
        <source>How long the work on a span took</source>
        <translation>Время, затраченное на фрагмент</translation>
    </message>
    <message>
        <source>How long the work on an article took</source>
        <translation>Время, затраченное на статью</translation>
    </message>
    <message>
        <source>What to do with them, as the format knows only whole stretches.</source>
        <translation>Что с ними делать: формат знает только цельные отрезки.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation>От первого до последнего</translation>
    </message>
    <message>
        <source>With the text between the segments.</source>
        <translation>С текстом между сегментами.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>some of %1, with commas between</source>
        <translation>несколько из %1, через запятую</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>There is nothing to set here, and “%1” was set.</source>
        <translation>Здесь задавать нечего, а задано «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be set here; what can be set: %2</source>
        <translation>«%1» здесь задать нельзя; можно: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. %3</source>
        <translation>«%1» не может быть «%2». %3</translation>
    </message>
    <message>
        <source>It can be: %1</source>
        <translation>Допустимо: %1</translation>
    </message>
    <message>
        <source>“%1” sets nothing: write it as name=value.</source>
        <translation>«%1» ничего не задаёт: пишите имя=значение.</translation>
    </message>
    <message>
        <source>; %1 if not given</source>
        <translation>; если не задано, %1</translation>
    </message>
</context>
<context>
    <name>SignOff</name>
    <message>
        <source>Nobody has worked on it.</source>
        <translation>Над ней никто не работал.</translation>
    </message>
    <message>
        <source>Places that are not decided yet: %1.</source>
        <translation>Мест, которые ещё не решены: %1.</translation>
    </message>
    <message>
        <source>Places that were put off: %1.</source>
        <translation>Отложенных мест: %1.</translation>
    </message>
    <message>
        <source>Places that gold does not have, though annotators do not differ there: %1. Take them over by the policy unanimous, union or annotator.</source>
        <translation>Мест, которых нет в эталоне, хотя разметчики там согласны: %1. Перенесите их стратегией unanimous, union или annotator.</translation>
    </message>
    <message>
        <source>Gold is signed off already.</source>
        <translation>Эталон уже утверждён.</translation>
    </message>
    <message>
        <source>Gold cannot be signed off yet. %1</source>
        <translation>Эталон пока нельзя утвердить. %1</translation>
    </message>
    <message>
        <source>Gold is not signed off, so there is nothing to reopen.</source>
        <translation>Эталон не утверждён, открывать снова нечего.</translation>
    </message>
    <message numerus="yes">
        <source>Reopen gold of %n article(s)</source>
        <translation>
            <numerusform>Повторное открытие эталона: %n статья</numerusform>
            <numerusform>Повторное открытие эталона: %n статьи</numerusform>
            <numerusform>Повторное открытие эталона: %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off gold of %n article(s)</source>
        <translation>
            <numerusform>Утверждение эталона: %n статья</numerusform>
            <numerusform>Утверждение эталона: %n статьи</numerusform>
            <numerusform>Утверждение эталона: %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>You may not read this folder.</source>
        <translation>У вас нет права читать эту папку.</translation>
    </message>
    <message>
        <source>The file has more than %1 MB, which is more than one of its kind should have: split it.</source>
        <translation>Размер файла больше %1&#xa0;MB, слишком много для файла такого вида: разделите его.</translation>
    </message>
</context>
<context>
    <name>SpanTables</name>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>The one that your spreadsheet expects; where numbers have a decimal comma, a semicolon.</source>
        <translation>Тот, которого ждёт ваша электронная таблица; где дробь отделяет запятая — точка с запятой.</translation>
    </message>
    <message>
        <source>Comma (.csv)</source>
        <translation>Запятая (.csv)</translation>
    </message>
    <message>
        <source>Semicolon (.csv)</source>
        <translation>Точка с запятой (.csv)</translation>
    </message>
    <message>
        <source>Tab (.tsv)</source>
        <translation>Табуляция (.tsv)</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Атрибуты</translation>
    </message>
    <message>
        <source>A column each</source>
        <translation>По столбцу на каждый</translation>
    </message>
    <message>
        <source>Named layer.attribute; what no schema declares goes into the last column, as JSON.</source>
        <translation>С именем слой.атрибут; не объявленное в схемах — в последнем столбце, как JSON.</translation>
    </message>
    <message>
        <source>All in one column, as JSON</source>
        <translation>Все в одном столбце, как JSON</translation>
    </message>
    <message>
        <source>Tables of spans and relations (CSV, TSV)</source>
        <translation>Таблицы фрагментов и связей (CSV, TSV)</translation>
    </message>
    <message>
        <source>Texts of the articles</source>
        <translation>Тексты статей</translation>
    </message>
    <message>
        <source>As a column of the articles; some spreadsheets cut cells at 32,767 characters.</source>
        <translation>Столбцом в таблице статей; некоторые электронные таблицы обрезают ячейки на 32&#xa0;767 символах.</translation>
    </message>
    <message>
        <source>Safe in spreadsheets</source>
        <translation>Безопасно для электронных таблиц</translation>
    </message>
    <message>
        <source>Puts an apostrophe before cells that begin with = + - @, a tab, a line end or an apostrophe, so that none is taken for a formula.</source>
        <translation>Ставит апостроф перед ячейками, которые начинаются с = + - @, табуляции, конца строки или апострофа, чтобы их не приняли за формулы.</translation>
    </message>
    <message>
        <source>Texts of articles, as the settings say</source>
        <translation>Тексты статей, согласно параметрам</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>Решения в эталоне</translation>
    </message>
</context>
<context>
    <name>SpanTagger</name>
    <message>
        <source>Spans with other boundaries because they end within a token</source>
        <translation>Фрагменты с другими границами, так как кончаются внутри токена</translation>
    </message>
    <message>
        <source>Spans without the space at their ends</source>
        <translation>Фрагменты без пробелов на концах</translation>
    </message>
    <message>
        <source>Spans of layers that no schema has</source>
        <translation>Фрагменты слоёв, которых нет ни в одной схеме</translation>
    </message>
    <message>
        <source>Spans in several pieces</source>
        <translation>Фрагменты из нескольких частей</translation>
    </message>
    <message>
        <source>Spans that cover no text</source>
        <translation>Фрагменты без текста</translation>
    </message>
    <message>
        <source>Spans that cover no token</source>
        <translation>Фрагменты, не покрывающие ни одного токена</translation>
    </message>
    <message>
        <source>Spans left out because they end within a token</source>
        <translation>Фрагменты, пропущенные, так как кончаются внутри токена</translation>
    </message>
    <message>
        <source>Spans that overlap others</source>
        <translation>Фрагменты, пересекающиеся с другими</translation>
    </message>
    <message>
        <source>Spans cut because they go over several sentences</source>
        <translation>Фрагменты на несколько предложений, разрезанные</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>A split has 2 to %1 parts.</source>
        <translation>Частей в разбиении — от 2 до %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a part: it has small letters, digits, - and _. Write it as train=80.</source>
        <translation>«%1» не может быть именем части: только строчные латинские буквы, цифры, - и _. Пишите как train=80.</translation>
    </message>
    <message>
        <source>Two parts are called “%1”.</source>
        <translation>Две части названы «%1».</translation>
    </message>
    <message>
        <source>The share of “%1” is no number above 0.</source>
        <translation>Доля «%1» — не число больше 0.</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>Count a project&apos;s articles, spans and relations, and how far its work is</source>
        <translation>Посчитать статьи, фрагменты и связи проекта и сколько сделано</translation>
    </message>
    <message>
        <source>JSON: {&quot;project&quot;, &quot;articles&quot;, &quot;spans&quot;, &quot;relations&quot;,
&quot;sets&quot;: [{&quot;annotator&quot;, &quot;kind&quot;, &quot;state&quot;, &quot;sets&quot;, &quot;spans&quot;, &quot;relations&quot;}],
&quot;layers&quot;: [{&quot;layer&quot;, &quot;label&quot;, &quot;annotator&quot;, &quot;spans&quot;}],
&quot;relation_types&quot;: [{&quot;type&quot;, &quot;annotator&quot;, &quot;relations&quot;}],
&quot;times&quot;: [{&quot;annotator&quot;, &quot;active_ms&quot;, &quot;articles&quot;, &quot;spans&quot;, &quot;mean_ms&quot;, &quot;median_ms&quot;,
&quot;per_article&quot;: [{&quot;article&quot;, &quot;active_ms&quot;, &quot;spans&quot;, &quot;span_ms&quot;}]}],
&quot;progress&quot;: {&quot;annotators&quot;, &quot;layers&quot;, &quot;sources&quot;, &quot;published&quot;, &quot;days&quot;, &quot;weeks&quot;, &quot;labels&quot;,
&quot;agreement&quot;}}.
sets has one entry for each annotator and state, layers one for each layer, label and
annotator. times has the active milliseconds of annotators who worked in the window, mean
and median of those marks whose time is known.

Each part of progress is an array of objects; --csv writes the same, a file each, into a folder, or
all of it, a row a figure, into a file whose name ends in .csv. It is about the sets of human
annotators that somebody has touched; days and weeks of work are in UTC.
  annotators  sets by state; assigned, open (not finished), due (open with a deadline), overdue,
              next_due; spans, active_ms, and the pace in active hours
  layers      articles with a span of the layer, and spans
  sources     articles: begun, finished by one, finished_twice, gold (signed off), and spans;
  published   the same by week of publication
  days        edits, and articles finished that day, by annotator
  weeks       the same by week, with the pace of what was finished then
  labels      spans by label, in the week in which their set was finished or last worked on
  agreement   krippendorff_alpha and f1_strict of the first so many articles that two annotators
              had finished; what is null has its reason in alpha_undefined, f1_undefined or, where
              there is nothing, in progress.agreement_undefined</source>
        <translation>JSON: {&quot;project&quot;, &quot;articles&quot;, &quot;spans&quot;, &quot;relations&quot;,
&quot;sets&quot;: [{&quot;annotator&quot;, &quot;kind&quot;, &quot;state&quot;, &quot;sets&quot;, &quot;spans&quot;, &quot;relations&quot;}],
&quot;layers&quot;: [{&quot;layer&quot;, &quot;label&quot;, &quot;annotator&quot;, &quot;spans&quot;}],
&quot;relation_types&quot;: [{&quot;type&quot;, &quot;annotator&quot;, &quot;relations&quot;}],
&quot;times&quot;: [{&quot;annotator&quot;, &quot;active_ms&quot;, &quot;articles&quot;, &quot;spans&quot;, &quot;mean_ms&quot;, &quot;median_ms&quot;,
&quot;per_article&quot;: [{&quot;article&quot;, &quot;active_ms&quot;, &quot;spans&quot;, &quot;span_ms&quot;}]}],
&quot;progress&quot;: {&quot;annotators&quot;, &quot;layers&quot;, &quot;sources&quot;, &quot;published&quot;, &quot;days&quot;, &quot;weeks&quot;, &quot;labels&quot;,
&quot;agreement&quot;}}.
sets — по записи на каждого разметчика и состояние, layers — на каждый слой, метку и
разметчика. times — активное время в миллисекундах разметчиков, работавших в окне, среднее
и медиана по фрагментам, время которых известно.

Каждая часть progress — массив объектов; --csv пишет то же: по файлу на часть в папку или всё, по
показателю в строке, в файл с именем на .csv. Это наборы разметчиков-людей, кроме нетронутых; дни и
недели работы — по UTC.
  annotators  наборы по состояниям; assigned, open (не завершено), due (открыто, со сроком),
              overdue, next_due; spans, active_ms и темп в активных часах
  layers      статьи, где есть фрагмент слоя, и фрагменты
  sources     статьи: начато, завершено одним, finished_twice, gold (утверждено), и фрагменты;
  published   то же по неделям публикации
  days        правки и статьи, завершённые в этот день, по разметчикам
  weeks       то же по неделям, с темпом по завершённому тогда
  labels      фрагменты по меткам, за неделю, когда их набор завершён или изменён последний раз
  agreement   krippendorff_alpha и f1_strict для стольких первых статей, завершённых двумя
              разметчиками; причина null стоит в alpha_undefined, f1_undefined или, если нет
              ничего, в progress.agreement_undefined</translation>
    </message>
    <message>
        <source>The project to count</source>
        <translation>Проект для подсчёта</translation>
    </message>
    <message>
        <source>Progress of this annotator alone, without agreement</source>
        <translation>Ход работы только этого разметчика, без согласия</translation>
    </message>
    <message>
        <source>Who asks, where work is blind: his own figures; else the login&apos;s name</source>
        <translation>Кто спрашивает при разметке вслепую: его числа; иначе имя в системе</translation>
    </message>
    <message>
        <source>Leave out agreement, which takes longest</source>
        <translation>Без согласия: оно считается дольше всего</translation>
    </message>
    <message>
        <source>Write progress there as tables, or as one</source>
        <translation>Записать туда ход работы, таблицами или одной</translation>
    </message>
    <message>
        <source>Replace files of the same name that are there</source>
        <translation>Заменить имеющиеся файлы с тем же именем</translation>
    </message>
    <message>
        <source>Articles: %1
Spans: %2
Relations: %3</source>
        <translation>Статей: %1
Фрагментов: %2
Связей: %3</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Активное время</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Timed marks</source>
        <translation>С временем</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Не удаётся записать %1: %2. Выберите другое место.</translation>
    </message>
    <message>
        <source>%1 cannot be made. Choose another folder.</source>
        <translation>Не удаётся создать %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 is there already. Give --replace to replace it, or another place.</source>
        <translation>%1 уже есть. Чтобы заменить, добавьте --replace, или укажите другое место.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The project has no bulk edit with number %1. Look at the list of them.</source>
        <translation>В проекте нет массовой правки с номером %1. Посмотрите их список.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Layer “%1” has no attribute “%2”.</source>
        <translation>В слое «%1» нет атрибута «%2».</translation>
    </message>
    <message>
        <source>Attribute “%1” is not asked of this span: its label or another attribute rules it out.</source>
        <translation>Атрибут «%1» у этого фрагмента не задаётся: его исключает метка или другой атрибут.</translation>
    </message>
    <message>
        <source>There is no text to mark here.</source>
        <translation>Здесь нет текста для разметки.</translation>
    </message>
    <message>
        <source>The span is no longer there, or is not the annotator&apos;s own.</source>
        <translation>Этого фрагмента больше нет, или он принадлежит другому разметчику.</translation>
    </message>
    <message>
        <source>Nothing is marked here.</source>
        <translation>Здесь ничего не размечено.</translation>
    </message>
    <message>
        <source>At %1 there is another project now. What waits is sent when the one that it was made in is back.</source>
        <translation>По адресу %1 теперь другой проект. Ждущее будет отправлено, когда вернётся тот, в котором оно сделано.</translation>
    </message>
    <message>
        <source>No schema of the project has “%1”. `galley schema show` lists layers and labels.</source>
        <translation>Ни в одной схеме проекта нет «%1». Слои и метки показывает `galley schema show`.</translation>
    </message>
    <message>
        <source>The project has no import with number %1. Look at the list of them.</source>
        <translation>В проекте нет импорта с номером %1. Посмотрите их список.</translation>
    </message>
    <message>
        <source>The article was worked on since.</source>
        <translation>Над статьёй с тех пор работали.</translation>
    </message>
    <message>
        <source>A newer version of the article follows it.</source>
        <translation>После неё есть более новая версия статьи.</translation>
    </message>
    <message>
        <source>The set was worked on since.</source>
        <translation>Над набором с тех пор работали.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>Импорт %1 уже отменён.</translation>
    </message>
    <message>
        <source>The server has no user “%1”. Ask who runs it to make one (createuser), then add him again.</source>
        <translation>На сервере нет пользователя «%1». Попросите администратора сервера создать его (createuser), затем добавьте снова.</translation>
    </message>
    <message>
        <source>The project needs a file name.</source>
        <translation>Проекту нужно имя файла.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; Galley never replaces a file.</source>
        <translation>%1 уже есть. Выберите другое имя; Galley никогда не заменяет файл.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Папки %1 нет. Сначала создайте её.</translation>
    </message>
    <message>
        <source>%1 is left over from another project of that name. Choose another name, or put that file back to its project.</source>
        <translation>%1 остался от другого проекта с этим именем. Выберите другое имя или верните этот файл к его проекту.</translation>
    </message>
    <message>
        <source>%1 cannot be made. See whether you may write its folder.</source>
        <translation>Не удаётся создать %1. Проверьте, можно ли писать в папку.</translation>
    </message>
    <message>
        <source>You are not in the team of this project.</source>
        <translation>Вы не входите в команду этого проекта.</translation>
    </message>
    <message>
        <source>You are a reviewer in this project.</source>
        <translation>В этом проекте вы проверяющий.</translation>
    </message>
    <message>
        <source>You are an annotator in this project.</source>
        <translation>В этом проекте вы разметчик.</translation>
    </message>
    <message>
        <source>A manager can do this; ask one: %1.</source>
        <translation>Это может сделать руководитель; обратитесь: %1.</translation>
    </message>
    <message>
        <source>A reviewer or a manager can do this; ask one: %1.</source>
        <translation>Это может сделать проверяющий или руководитель; обратитесь: %1.</translation>
    </message>
    <message>
        <source>You are not in the team of %1 any more, so nothing more is saved there. What is saved stays. A manager can take you back.</source>
        <translation>Вы больше не в команде проекта %1, поэтому там больше ничего не сохраняется. Сохранённое остаётся. Вернуть вас может руководитель.</translation>
    </message>
    <message>
        <source>%1 keeps these marks as they are: they are somebody else&apos;s, settled, or locked because they are done. A reviewer can return them.</source>
        <translation>%1: эта разметка остаётся как есть: она чужая, закрыта или не принимает правок, потому что готова. Вернуть её может проверяющий.</translation>
    </message>
    <message>
        <source>The project&apos;s address holds a password, which would be kept in histories and lists. Leave it out (postgresql://user@host/database) and put it into ~/.pgpass as a line host:port:database:user:password that only you may read, or into PGPASSWORD.</source>
        <translation>В адресе проекта есть пароль, он попал бы в историю и списки. Уберите его (postgresql://пользователь@узел/база) и запишите в ~/.pgpass строкой узел:порт:база:пользователь:пароль, доступной для чтения только вам, или в PGPASSWORD.</translation>
    </message>
    <message>
        <source>%1 is no address of a database. Write it as postgresql://user@host/database.</source>
        <translation>%1 — не адрес базы данных. Пишите postgresql://пользователь@узел/база.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted. Ask who runs the server to turn SSL on, or write sslmode=disable into the address if the network is safe.</source>
        <translation>Соединение с %1 не было бы зашифровано. Попросите администратора сервера включить SSL или, если сеть безопасна, добавьте в адрес sslmode=disable.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer any more, so what was under way was not saved. See whether it runs and the network is there, then do it again.</source>
        <translation>Сервер %1 больше не отвечает, поэтому текущее действие не сохранено. Проверьте, работает ли он и есть ли сеть, и повторите.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: the server shows no certificate that is trusted here. Put its authority&apos;s into ~/.postgresql/root.crt, or name it with sslrootcert=FILE in the address. sslmode=require encrypts without asking who the server is, sslmode=disable does neither.</source>
        <translation>Соединение с %1 небезопасно: сервер не показывает сертификата, которому здесь доверяют. Положите сертификат его центра в ~/.postgresql/root.crt или укажите в адресе sslrootcert=FILE. sslmode=require шифрует, не проверяя сервер, sslmode=disable не делает ни того ни другого.</translation>
    </message>
    <message>
        <source>The server of %1 asks for a password, and none is given. Put it into ~/.pgpass as a line host:port:database:user:password that only you may read, or into PGPASSWORD.</source>
        <translation>Сервер %1 требует пароль, а он не задан. Запишите его в ~/.pgpass строкой узел:порт:база:пользователь:пароль, доступной для чтения только вам, или в PGPASSWORD.</translation>
    </message>
    <message>
        <source>The server of %1 does not take the user or the password. See whether the address has the right user, and ~/.pgpass or PGPASSWORD the right password.</source>
        <translation>Сервер %1 не принимает пользователя или пароль. Проверьте пользователя в адресе и пароль в ~/.pgpass или PGPASSWORD.</translation>
    </message>
    <message>
        <source>There is no room left on the server&apos;s disk of %1, so nothing was written. Ask who runs it to make room, then do it again.</source>
        <translation>На диске сервера %1 нет места, поэтому ничего не записано. Попросите администратора сервера освободить место и повторите.</translation>
    </message>
    <message>
        <source>The server of %1 has not enough memory. Ask who runs it, or try later.</source>
        <translation>Серверу %1 не хватает памяти. Обратитесь к администратору или попробуйте позже.</translation>
    </message>
    <message>
        <source>The server of %1 takes no more connections now. Try later, or ask who runs it to allow more.</source>
        <translation>Сервер %1 сейчас не принимает новых соединений. Попробуйте позже или попросите администратора разрешить больше.</translation>
    </message>
    <message>
        <source>Others changed the same in %1 at the same time, so nothing was written. Do it again.</source>
        <translation>Другие одновременно изменили то же самое в %1, поэтому ничего не записано. Повторите.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Wait until that is done, or close it there, then do it again.</source>
        <translation>В %1 сейчас пишет другая программа. Дождитесь конца или закройте её, затем повторите.</translation>
    </message>
    <message>
        <source>%1 may only be read here. Ask who runs it for the right to write.</source>
        <translation>%1 здесь можно только читать. Попросите у администратора сервера право записи.</translation>
    </message>
    <message>
        <source>The server of %1 does not let this user in. See whether the address has the right user, and ask who runs the server to allow him the database from this machine.</source>
        <translation>Сервер %1 не пускает этого пользователя. Проверьте пользователя в адресе и попросите администратора сервера открыть ему базу данных с этой машины.</translation>
    </message>
    <message>
        <source>There is no database for %1 on the server. See whether its name is right, or make it there (createdb), then make the project with `galley new`.</source>
        <translation>На сервере нет базы данных для %1. Проверьте её имя или создайте её (createdb), затем создайте проект командой `galley new`.</translation>
    </message>
    <message>
        <source>You have no right to do this in %1. Ask a manager of the project to give you the role that it needs.</source>
        <translation>У вас нет на это права в %1. Попросите руководителя проекта дать нужную роль.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1. Split it into several.</source>
        <translation>Текст слишком длинный для %1. Разделите его на несколько.</translation>
    </message>
    <message>
        <source>A text holds a character that %1 cannot keep. Take it out.</source>
        <translation>В тексте есть символ, который %1 не может хранить. Уберите его.</translation>
    </message>
    <message>
        <source>%1 is damaged. Ask who runs the server to go back to a backup.</source>
        <translation>%1: данные повреждены. Попросите администратора сервера вернуться к резервной копии.</translation>
    </message>
    <message>
        <source>The change does not fit what %1 holds. Open the article again, then repeat it.</source>
        <translation>Изменение не подходит к содержимому %1. Откройте статью снова, затем повторите.</translation>
    </message>
    <message>
        <source>The server of %1 stopped what took too long. Do it again, or with less.</source>
        <translation>Сервер %1 остановил слишком долгое действие. Повторите или возьмите меньше.</translation>
    </message>
    <message>
        <source>The server of %1 cannot read or write its disk. Ask who runs it to look at it.</source>
        <translation>Сервер %1 не может читать или писать на свой диск. Попросите администратора проверить диск.</translation>
    </message>
    <message>
        <source>%1 does not understand a statement. `galley check` says what is wrong with it.</source>
        <translation>%1: запрос к базе не понят. Что не так, скажет `galley check`.</translation>
    </message>
    <message>
        <source>Work on %1 failed. Open the project again; if that does not help, `galley check` says what is wrong with it.</source>
        <translation>Работа с %1 не удалась. Откройте проект снова; если не поможет, что не так, скажет `galley check`.</translation>
    </message>
    <message>
        <source>The server of %1 is older than PostgreSQL 14. Use a newer one.</source>
        <translation>Сервер %1 старше PostgreSQL 14. Возьмите более новый.</translation>
    </message>
    <message>
        <source>The database of %1 does not hold every character. Make one with the encoding UTF8 (createdb --encoding=UTF8 --template=template0).</source>
        <translation>База данных %1 вмещает не все символы. Создайте базу с кодировкой UTF8 (createdb --encoding=UTF8 --template=template0).</translation>
    </message>
    <message>
        <source>You may not make tables in %1. Ask the owner of the database to make the project, or to give you the right to (GRANT CREATE ON SCHEMA public TO your user).</source>
        <translation>У вас нет права создавать таблицы в %1. Попросите владельца базы данных создать проект или дать вам это право (GRANT CREATE ON SCHEMA public TO ваш пользователь).</translation>
    </message>
    <message>
        <source>%1 holds a Galley project already. Open it, or make another database (createdb) for the new one.</source>
        <translation>В %1 уже есть проект Galley. Откройте его или создайте для нового другую базу (createdb).</translation>
    </message>
    <message>
        <source>%1 holds tables of another program. Make a database of its own for the project (createdb).</source>
        <translation>В %1 лежат таблицы другой программы. Создайте для проекта отдельную базу (createdb).</translation>
    </message>
    <message>
        <source>%1 holds no Galley project. See whether the database&apos;s name is right, or make the project with `galley new`.</source>
        <translation>В %1 нет проекта Galley. Проверьте имя базы данных или создайте проект командой `galley new`.</translation>
    </message>
    <message>
        <source>You have no right to read %1. Ask a manager of the project to add your user to its team.</source>
        <translation>У вас нет права читать %1. Попросите руководителя проекта добавить вас в команду.</translation>
    </message>
    <message>
        <source>The server lets the project be read only: it is a copy of another one, or was told so. Ask who runs it.</source>
        <translation>Сервер разрешает проект только читать: это копия другого сервера или так задано. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>%1 was made by an older Galley, and must be brought up to date by the user who owns it. Ask “%2” to open it once with this version; until then, go on with the version that you had.</source>
        <translation>%1: создано более старой Galley, обновить должен пользователь-владелец. Попросите его («%2») открыть проект один раз этой версией; до того работайте с прежней версией.</translation>
    </message>
    <message>
        <source>%1 was made by an older Galley and must be brought up to date, but was opened for reading only. Open it as “%2” where it may be written.</source>
        <translation>%1: создано более старой Galley, нужно обновить, но проект открыт только для чтения. Откройте его как «%2» там, где в него можно писать.</translation>
    </message>
    <message>
        <source>%1 was made by an older Galley, before its tables were settled. Copy it into a file with that version (`galley copy`), then from there into a new database with this one.</source>
        <translation>%1: создано более старой Galley, когда устройство таблиц ещё менялось. Скопируйте проект той версией в файл (`galley copy`), затем этой версией — в новую базу данных.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which the server cannot keep. Take it out.</source>
        <translation>В тексте есть символ NUL, сервер не может его хранить. Уберите его.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Остановлено. Ничего не скопировано.</translation>
    </message>
    <message>
        <source>%1 was not closed by the program that wrote it last, and its folder may not be written, so it cannot be read either. Copy the file and the one ending in -wal beside it to a folder of your own and open it there.</source>
        <translation>%1 не закрыт программой, которая писала в него последней, а в папку нельзя писать, поэтому и прочитать его нельзя. Скопируйте файл и соседний с окончанием -wal в свою папку и откройте там.</translation>
    </message>
    <message>
        <source>%1 was written by an older Galley and must be brought up to date, but may not be written. Copy it to a folder of your own and open it there.</source>
        <translation>%1 записан более старой Galley, его надо обновить, а писать в него нельзя. Скопируйте его в свою папку и откройте там.</translation>
    </message>
    <message>
        <source>This package was handed in and is signed. To go on working in it, take that back in the menu Team, or with `galley hand-in --reopen`.</source>
        <translation>Этот пакет сдан и подписан. Чтобы работать с ним дальше, отзовите сдачу в меню «Команда» или командой `galley hand-in --reopen`.</translation>
    </message>
    <message>
        <source>You may not write the project&apos;s file or its folder. Copy it to a folder of your own to change it.</source>
        <translation>У вас нет права писать в файл проекта или его папку. Чтобы изменять проект, скопируйте его в свою папку.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Galley and cannot be read by this one. Open it with that version, or export it there.</source>
        <translation>%1 записан более новой Galley, эта прочитать его не может. Откройте его той версией или экспортируйте там.</translation>
    </message>
    <message>
        <source>The project was written by a newer Galley. It can be read here; to change it, update Galley.</source>
        <translation>Проект записан более новой Galley. Здесь его можно читать; чтобы изменять, обновите Galley.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the project file in it.</source>
        <translation>%1 — папка. Выберите файл проекта в ней.</translation>
    </message>
    <message>
        <source>There is no file %1. See whether it was moved, or make a new project.</source>
        <translation>Файла %1 нет. Проверьте, не перемещён ли он, или создайте новый проект.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose a project file.</source>
        <translation>%1 — не обычный файл. Выберите файл проекта.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for the right to read it.</source>
        <translation>%1 нельзя читать. Попросите у владельца право на чтение.</translation>
    </message>
    <message>
        <source>%1 is no Galley project. Choose another file, or import it into a project if it holds articles.</source>
        <translation>%1 — не проект Galley. Выберите другой файл или, если в нём статьи, импортируйте его в проект.</translation>
    </message>
    <message>
        <source>%1 is the database of another program, not a Galley project. Choose another file.</source>
        <translation>%1 — база данных другой программы, а не проект Galley. Выберите другой файл.</translation>
    </message>
    <message>
        <source>A value of the project cannot be read. Run a check of it.</source>
        <translation>Значение в проекте не читается. Запустите проверку целостности.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be read. Run a check of it, and go back to a backup if it finds damage.</source>
        <translation>В %1 есть то, что не читается. Запустите проверку целостности и, если она найдёт повреждения, вернитесь к резервной копии.</translation>
    </message>
    <message>
        <source>The schema “%1” was changed again since. Take that back first: the list of bulk edits has it.</source>
        <translation>Схема «%1» с тех пор снова изменена. Сначала отмените это: оно есть в списке массовых правок.</translation>
    </message>
    <message>
        <source>Spans were marked with the schema “%1” since, so it stays. Remove them first, or retire its labels.</source>
        <translation>С тех пор по схеме «%1» размечены фрагменты, поэтому она остаётся. Сначала удалите их или пометьте её метки устаревшими.</translation>
    </message>
    <message>
        <source>The project has version %1 of the schema “%2”; this one says %3. Raise its version number, so that exports can tell them apart.</source>
        <translation>В проекте версия %1 схемы «%2»; в этой указана %3. Увеличьте номер версии, чтобы экспорт их различал.</translation>
    </message>
    <message>
        <source>Schema %1 %2: new in the project</source>
        <translation>Схема %1 %2: новая в проекте</translation>
    </message>
    <message>
        <source>Schema %1: from version %2 to %3</source>
        <translation>Схема %1: с версии %2 на %3</translation>
    </message>
    <message>
        <source>Nothing can be changed here. %1</source>
        <translation>Здесь ничего нельзя изменить. %1</translation>
    </message>
    <message>
        <source>Spans of the label “%1”, which the new version does not have: %2. Choose a new label, split them by an attribute, keep them as retired, or remove them.</source>
        <translation>Фрагментов с меткой «%1», которой нет в новой версии: %2. Выберите новую метку, разделите их по атрибуту, оставьте как устаревшие или удалите.</translation>
    </message>
    <message>
        <source>Relations “%1”, which the new version does not have: %2. Choose another type, keep them as retired, or remove them.</source>
        <translation>Связей «%1», которых нет в новой версии: %2. Выберите другой тип, оставьте как устаревшие или удалите.</translation>
    </message>
    <message>
        <source>Relations “%1” would be orphaned, because the type does not allow the new labels at their ends: %2. Let the type allow them, choose another type, or remove the relations.</source>
        <translation>Связи «%1» осиротеют, так как тип не допускает новых меток на их концах: %2. Допустите их в типе, выберите другой тип или удалите связи.</translation>
    </message>
    <message>
        <source>Relations “%1” would be orphaned, because spans at their ends are removed: %2. Remove the relations, too, or keep the spans as retired.</source>
        <translation>Связи «%1» осиротеют, так как фрагменты на их концах удаляются: %2. Удалите и связи или оставьте фрагменты как устаревшие.</translation>
    </message>
    <message>
        <source>This is no search. Put words with signs in them between straight quotation marks.</source>
        <translation>Это не поисковый запрос. Слова со знаками возьмите в прямые кавычки.</translation>
    </message>
    <message>
        <source>%1 cannot be written. See whether there is room, and whether you may.</source>
        <translation>Не удаётся записать %1. Проверьте, есть ли место и право на запись.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again.</source>
        <translation>В %1 сейчас пишет другая программа. Повторите попытку.</translation>
    </message>
    <message>
        <source>The server of %1 is away, and there is no room left on this machine&apos;s disk to keep the edit in %2 until it is back. Make room, then try again.</source>
        <translation>Сервер %1 недоступен, а на диске этого компьютера нет места, чтобы до его возвращения хранить правку в %2. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The server of %1 is away, and the edit cannot be kept in %2 until it is back. See whether you may write there, then try again.</source>
        <translation>Сервер %1 недоступен, а до его возвращения правку нельзя хранить в %2. Проверьте, можно ли туда писать, и повторите.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1, so nothing was written. Make room, then do it again.</source>
        <translation>На диске с %1 нет места, поэтому ничего не записано. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>%1 may only be read. Copy it to a folder of your own, or get the right to write the file and its folder.</source>
        <translation>%1 можно только читать. Скопируйте в свою папку или получите право писать в файл и его папку.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep a copy as it is and go back to a backup, or export from it what can still be read.</source>
        <translation>%1 повреждён. Сохраните копию как есть и вернитесь к резервной копии или экспортируйте то, что ещё читается.</translation>
    </message>
    <message>
        <source>%1 is no Galley project. Choose another file.</source>
        <translation>%1 — не проект Galley. Выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. See whether you may read and write it and its folder.</source>
        <translation>%1 не открывается. Проверьте, можно ли читать его и писать в него и в его папку.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on %1. Close other programs.</source>
        <translation>Не хватает памяти для работы с %1. Закройте другие программы.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error. See whether it is still connected, then open the project again.</source>
        <translation>%1 не читается или не записывается: диск сообщает об ошибке. Проверьте, подключён ли он, и откройте проект снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that you made wait on this machine and are sent when the project is opened with the server there.</source>
        <translation>
            <numerusform>На этом компьютере ждёт %n ваша правка; она будет отправлена, когда здесь откроют проект при доступном сервере.</numerusform>
            <numerusform>На этом компьютере ждут %n ваши правки; они будут отправлены, когда здесь откроют проект при доступном сервере.</numerusform>
            <numerusform>На этом компьютере ждут %n ваших правок; они будут отправлены, когда здесь откроют проект при доступном сервере.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of article “%1” is not the one that its SHA-256 was made from: it was changed on the way. Get the file again.</source>
        <translation>Текст статьи «%1» не тот, с которого снят её SHA-256: он изменён по дороге. Получите файл заново.</translation>
    </message>
    <message>
        <source>An article needs an id. Give it one that no other has.</source>
        <translation>Статье нужен id. Дайте ей такой, какого нет ни у одной другой.</translation>
    </message>
    <message>
        <source>The project already has an article “%1”. Leave this one out, or give it another id.</source>
        <translation>В проекте уже есть статья «%1». Пропустите эту или дайте ей другой id.</translation>
    </message>
    <message>
        <source>The article “%1” is a version of “%2”, which the project does not have. Import that one first.</source>
        <translation>Статья «%1» — версия статьи «%2», которой в проекте нет. Сначала импортируйте ту.</translation>
    </message>
    <message>
        <source>The project has no article with number %1. Read the list again.</source>
        <translation>В проекте нет статьи с номером %1. Прочитайте список заново.</translation>
    </message>
    <message>
        <source>“%1” is no search. Put words with signs in them between straight quotation marks.</source>
        <translation>«%1» — не поисковый запрос. Слова со знаками возьмите в прямые кавычки.</translation>
    </message>
    <message>
        <source>Mark as %1/%2</source>
        <translation>Разметка как %1/%2</translation>
    </message>
    <message>
        <source>Relabel to %1/%2</source>
        <translation>Смена метки на %1/%2</translation>
    </message>
    <message>
        <source>Delete spans</source>
        <translation>Удаление фрагментов</translation>
    </message>
    <message>
        <source>Clear attribute %1</source>
        <translation>Очистка атрибута %1</translation>
    </message>
    <message>
        <source>Set attribute %1</source>
        <translation>Установка атрибута %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: later edits stand on the migration in %n set(s) (%1). Take those back first.</source>
        <translation>
            <numerusform>Ничего не изменено: на миграции держатся более поздние правки, %n набор (%1). Сначала отмените их.</numerusform>
            <numerusform>Ничего не изменено: на миграции держатся более поздние правки, %n набора (%1). Сначала отмените их.</numerusform>
            <numerusform>Ничего не изменено: на миграции держатся более поздние правки, %n наборов (%1). Сначала отмените их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later edits of the set stand on it, so it stays as it is. Take those back first.</source>
        <translation>На ней держатся более поздние правки набора, поэтому она остаётся как есть. Сначала отмените их.</translation>
    </message>
    <message>
        <source>A recipe needs a name. Give one.</source>
        <translation>Рецепту нужно имя. Задайте его.</translation>
    </message>
    <message>
        <source>An annotator needs a name. Give one.</source>
        <translation>Разметчику нужно имя. Задайте его.</translation>
    </message>
    <message>
        <source>The set that the edit belongs to is no longer in the project. Open the article again.</source>
        <translation>Набора, к которому относится правка, в проекте больше нет. Откройте статью снова.</translation>
    </message>
    <message>
        <source>%1 was removed from the team, so nothing more is saved under that name. What is saved stays. A manager can take %1 back.</source>
        <translation>%1 больше не в команде, поэтому под этим именем ничего не сохраняется. Сохранённое остаётся. Вернуть в команду (%1) может руководитель.</translation>
    </message>
    <message>
        <source>The marks were changed in another window meanwhile, so this edit was not saved. Look at them as they are now, then repeat it.</source>
        <translation>Разметка тем временем изменена в другом окне, поэтому эта правка не сохранена. Посмотрите, какова разметка сейчас, и повторите правку.</translation>
    </message>
    <message>
        <source>%1 already has marks in this article. Import them as another annotator, or leave them out.</source>
        <translation>В этой статье уже есть разметка под именем %1. Импортируйте её под именем другого разметчика или пропустите.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Boundary rule</source>
        <translation>Правило границ</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Неверная метка</translation>
    </message>
    <message>
        <source>Overlooked</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Context decides</source>
        <translation>Решает контекст</translation>
    </message>
    <message>
        <source>Not to be marked</source>
        <translation>Не размечается</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Неоднозначно</translation>
    </message>
    <message>
        <source>There is an annotator “%1” already. Two people cannot work under one name: give the other one another, such as with an initial.</source>
        <translation>Разметчик «%1» уже есть. Двое не могут работать под одним именем: дайте другому имя, например, с инициалом.</translation>
    </message>
    <message>
        <source>There was an annotator “%1”, whose marks are still here. Take him back, or give the new one another name.</source>
        <translation>Разметчик «%1» уже был, его разметка ещё здесь. Верните его в команду или дайте новому другое имя.</translation>
    </message>
    <message>
        <source>The login “%1” is %2&apos;s already. Everybody needs a login of his own; take it from %2 first.</source>
        <translation>Логин «%1» уже занят: %2. У каждого должен быть свой логин; сначала снимите этот (%2).</translation>
    </message>
    <message>
        <source>%1 is the only manager. Make somebody else a manager first.</source>
        <translation>%1 — единственный руководитель. Сначала назначьте руководителем кого-то ещё.</translation>
    </message>
    <message>
        <source>“%1” is a person and cannot be a model. Add the model under a name of its own.</source>
        <translation>«%1» — человек и не может быть моделью. Добавьте модель под собственным именем.</translation>
    </message>
    <message>
        <source>“%1” is a model, which can have no other role.</source>
        <translation>«%1» — модель, другой роли у неё быть не может.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>В проекте нет разметчика «%1».</translation>
    </message>
    <message>
        <source>An edit before this one was not saved, so neither was this one. Open the article again, then repeat it.</source>
        <translation>Одна из прежних правок не сохранена, поэтому не сохранена и эта. Откройте статью снова, затем повторите.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached. Check that host and port are right, the server is running and the network is up.</source>
        <translation>Сервер %1 недоступен. Проверьте узел и порт, работает ли сервер и есть ли сеть.</translation>
    </message>
</context>
<context>
    <name>TagPolicy</name>
    <message>
        <source>Overlapping spans</source>
        <translation>Пересекающиеся фрагменты</translation>
    </message>
    <message>
        <source>Which spans are written where several share a token. The others are counted as lost.</source>
        <translation>Какие фрагменты записывать, если у нескольких общий токен. Остальные считаются потерянными.</translation>
    </message>
    <message>
        <source>One column per layer</source>
        <translation>По столбцу на слой</translation>
    </message>
    <message>
        <source>Layers do not compete; within a layer, the outermost.</source>
        <translation>Слои не соперничают; внутри слоя — внешние.</translation>
    </message>
    <message>
        <source>Outermost</source>
        <translation>Внешние</translation>
    </message>
    <message>
        <source>Spans within another are left out.</source>
        <translation>Фрагменты внутри других пропускаются.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Самые длинные</translation>
    </message>
    <message>
        <source>Of spans that overlap, the longest.</source>
        <translation>Из пересекающихся фрагментов — самый длинный.</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>По приоритету</translation>
    </message>
    <message>
        <source>Of spans that overlap, the first by the list of priorities.</source>
        <translation>Из пересекающихся фрагментов — первый по списку приоритетов.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Labels or layers, separated by commas; the first wins. What is not listed comes last.</source>
        <translation>Метки или слои через запятую; побеждает первый. Чего нет в списке, идёт последним.</translation>
    </message>
    <message>
        <source>Spans that end within a token</source>
        <translation>Фрагменты, которые кончаются внутри токена</translation>
    </message>
    <message>
        <source>What is done with a span whose boundary is not one of a token.</source>
        <translation>Что делать с фрагментом, граница которого не совпадает с границей токена.</translation>
    </message>
    <message>
        <source>Split the token</source>
        <translation>Разделить токен</translation>
    </message>
    <message>
        <source>The token becomes two; the span stays as it is.</source>
        <translation>Из токена получаются два; фрагмент остаётся как есть.</translation>
    </message>
    <message>
        <source>Expand the span</source>
        <translation>Расширить фрагмент</translation>
    </message>
    <message>
        <source>The span takes all of the token.</source>
        <translation>Фрагмент захватывает токен целиком.</translation>
    </message>
    <message>
        <source>Contract the span</source>
        <translation>Сузить фрагмент</translation>
    </message>
    <message>
        <source>The span leaves the token out.</source>
        <translation>Фрагмент оставляет токен снаружи.</translation>
    </message>
    <message>
        <source>Leave the span out</source>
        <translation>Пропустить фрагмент</translation>
    </message>
    <message>
        <source>Spans over several sentences</source>
        <translation>Фрагменты на несколько предложений</translation>
    </message>
    <message>
        <source>Tags end with their sentence, and so a span must lie within one.</source>
        <translation>Теги кончаются вместе с предложением, поэтому фрагмент должен лежать в одном.</translation>
    </message>
    <message>
        <source>Join the sentences</source>
        <translation>Соединить предложения</translation>
    </message>
    <message>
        <source>The sentences are written as one; the span stays whole.</source>
        <translation>Предложения записываются как одно; фрагмент остаётся целым.</translation>
    </message>
    <message>
        <source>Cut the span</source>
        <translation>Разрезать фрагмент</translation>
    </message>
    <message>
        <source>The span becomes one a sentence.</source>
        <translation>Фрагмент становится одним на каждое предложение.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>How the text is divided.</source>
        <translation>Как делится текст.</translation>
    </message>
    <message>
        <source>Words and marks</source>
        <translation>Слова и знаки</translation>
    </message>
    <message>
        <source>By Unicode&apos;s rules with those of news copy; sentences, too.</source>
        <translation>По правилам Unicode и новостных текстов; предложения — тоже.</translation>
    </message>
    <message>
        <source>Between spaces</source>
        <translation>Между пробелами</translation>
    </message>
    <message>
        <source>For texts that came as tokens: they are written as they were, a line a sentence.</source>
        <translation>Для текстов, пришедших токенами: записываются как были, предложение на строку.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>“%1” is not a person: work is assigned to people.</source>
        <translation>«%1» — не человек: работу назначают людям.</translation>
    </message>
    <message>
        <source>%1 was removed from the team. Take %1 back first.</source>
        <translation>%1 больше не в команде. Сначала верните: %1.</translation>
    </message>
    <message>
        <source>Say to whom the articles are to be assigned.</source>
        <translation>Укажите, кому назначить статьи.</translation>
    </message>
    <message>
        <source>The project has no article “%1”.</source>
        <translation>В проекте нет статьи «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n articles get %1 of %2 annotators: there are no more to choose from.</source>
        <translation>
            <numerusform>%n статья получает разметчиков: %1 из %2, больше выбрать не из кого.</numerusform>
            <numerusform>%n статьи получают разметчиков: %1 из %2, больше выбрать не из кого.</numerusform>
            <numerusform>%n статей получают разметчиков: %1 из %2, больше выбрать не из кого.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is meant.</source>
        <translation>Не указана ни одна статья.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles have as many annotators already.</source>
        <translation>
            <numerusform>У %n статьи столько разметчиков уже есть.</numerusform>
            <numerusform>У %n статей столько разметчиков уже есть.</numerusform>
            <numerusform>У %n статей столько разметчиков уже есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline %1 is past: all would be overdue at once.</source>
        <translation>Срок %1 уже прошёл: всё сразу было бы просрочено.</translation>
    </message>
    <message>
        <source>Work in this project is blind, and “%1” is none of its annotators: say who you are, with --as or --by on the command line.</source>
        <translation>Работа над этим проектом идёт вслепую, а «%1» нет среди его разметчиков: укажите, кто вы; в командной строке — через --as или --by.</translation>
    </message>
    <message>
        <source>Work in this project is blind: only reviewers and managers see everybody&apos;s marks, and %1 is an annotator.</source>
        <translation>Работа над этим проектом идёт вслепую: чужую разметку видят только проверяющие и руководители, а %1 — разметчик.</translation>
    </message>
    <message>
        <source>%1 has not finished this article, so there is nothing to return.</source>
        <translation>%1: эта статья не завершена, возвращать нечего.</translation>
    </message>
    <message>
        <source>Only managers look after the team and assign work here: %1.</source>
        <translation>Состав команды и назначения здесь меняют только руководители: %1.</translation>
    </message>
    <message>
        <source>Only reviewers and managers return and adjudicate work here: %1.</source>
        <translation>Возвращают работу и проводят арбитраж здесь только проверяющие и руководители: %1.</translation>
    </message>
    <message>
        <source>%1 has not the role for it.</source>
        <translation>%1: роль этого не позволяет.</translation>
    </message>
    <message>
        <source>“%1” is none of the project&apos;s annotators; say who you are.</source>
        <translation>«%1» нет среди разметчиков проекта; укажите, кто вы.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n article(s) of %1 again</source>
        <translation>
            <numerusform>Повторное открытие %n статьи, разметчик %1</numerusform>
            <numerusform>Повторное открытие %n статей, разметчик %1</numerusform>
            <numerusform>Повторное открытие %n статей, разметчик %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n article(s) to %1</source>
        <translation>
            <numerusform>Возврат %n статьи, разметчик %1</numerusform>
            <numerusform>Возврат %n статей, разметчик %1</numerusform>
            <numerusform>Возврат %n статей, разметчик %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article “%1” has no place %2–%3: its text has %n character(s).</source>
        <translation>
            <numerusform>В статье «%1» нет места %2–%3: в её тексте %n символ.</numerusform>
            <numerusform>В статье «%1» нет места %2–%3: в её тексте %n символа.</numerusform>
            <numerusform>В статье «%1» нет места %2–%3: в её тексте %n символов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamCommand</name>
    <message>
        <source>The project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Who does it; else the login&apos;s name</source>
        <translation>Кто это делает; иначе имя в системе</translation>
    </message>
    <message>
        <source>Show who works on a project, and how far they are</source>
        <translation>Показать, кто работает над проектом и сколько сделано</translation>
    </message>
    <message>
        <source>Add an annotator, or take one back who was removed</source>
        <translation>Добавить разметчика или вернуть исключённого</translation>
    </message>
    <message>
        <source>Whom; no other may have the name</source>
        <translation>Кого; имя не должно повторяться</translation>
    </message>
    <message>
        <source>What he may do (annotator)</source>
        <translation>Что ему можно (annotator)</translation>
    </message>
    <message>
        <source>The user that he logs in to a server as</source>
        <translation>Пользователь, под которым он входит на сервер</translation>
    </message>
    <message>
        <source>Take him back: he was removed</source>
        <translation>Вернуть: был исключён</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>Снова в команде: %1.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Say what an annotator may do</source>
        <translation>Указать, что можно разметчику</translation>
    </message>
    <message>
        <source>“%1” is no role: annotator, reviewer, manager or model</source>
        <translation>Нет роли «%1»: есть annotator, reviewer, manager и model</translation>
    </message>
    <message>
        <source>Whose role</source>
        <translation>Чья роль</translation>
    </message>
    <message>
        <source>annotator, reviewer, manager or model</source>
        <translation>annotator, reviewer, manager или model</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say which user of a server an annotator is</source>
        <translation>Указать, какой пользователь сервера этот разметчик</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>The user; left out: none</source>
        <translation>Пользователь; не указан: нет логина</translation>
    </message>
    <message>
        <source>%1 has no login</source>
        <translation>%1: без логина</translation>
    </message>
    <message>
        <source>%1 logs in as %2</source>
        <translation>%1: вход как %2</translation>
    </message>
    <message>
        <source>Take an annotator off the team; his marks stay</source>
        <translation>Исключить разметчика из команды; его разметка остаётся</translation>
    </message>
    <message>
        <source>What was assigned to him and not begun is free again. Whoever works under the name at this
moment is told so with the next edit, which is not saved.</source>
        <translation>Назначенное ему, но не начатое снова свободно. Кто в эту минуту работает под этим именем,
узнает об этом при следующей правке, она не сохранится.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>Removed: %1. Articles that are free again: %2; sets that stay: %3</source>
        <translation>Исключено: %1. Снова свободных статей: %2; остаётся наборов: %3</translation>
    </message>
    <message>
        <source>Say whether work is blind, and locked when it is done</source>
        <translation>Указать, идёт ли работа вслепую и закрыто ли готовое</translation>
    </message>
    <message>
        <source>Blind: annotators see others&apos; marks, and gold, only on articles that they have finished.
Lock: finished work takes no more edits until a reviewer or a manager returns it or opens
it again. In a project that is a file both are courtesies of the program, as everybody
can read and write a file; on a server the database enforces them.</source>
        <translation>Вслепую: чужую разметку и эталон разметчик видит только в завершённых им статьях.
Закрытие: завершённая работа не принимает правок, пока проверяющий или руководитель не
вернёт или не откроет её. В проекте-файле за этим следит лишь программа: читать и писать
файл может каждый; на сервере за этим следит база данных.</translation>
    </message>
    <message>
        <source>Give --blind or --lock, with on or off</source>
        <translation>Задайте --blind или --lock: on или off</translation>
    </message>
    <message>
        <source>Whether work is blind</source>
        <translation>Идёт ли работа вслепую</translation>
    </message>
    <message>
        <source>Whether finished work is locked</source>
        <translation>Закрыта ли от правок завершённая работа</translation>
    </message>
    <message>
        <source>removed (%1)</source>
        <translation>вне команды (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Blind: annotators see others&apos; marks only where they have finished themselves.</source>
        <translation>Вслепую: чужую разметку видно только там, где разметчик завершил свою.</translation>
    </message>
    <message>
        <source>Not blind: everybody sees everybody&apos;s marks.</source>
        <translation>Не вслепую: все видят всю разметку.</translation>
    </message>
    <message>
        <source>Locked when done: only reviewers and managers return or open finished work.</source>
        <translation>Готовое закрыто: завершённую работу возвращают или открывают только проверяющие и руководители.</translation>
    </message>
    <message>
        <source>Not locked: annotators open their own finished work again.</source>
        <translation>Готовое не закрыто: разметчики сами снова открывают завершённую работу.</translation>
    </message>
    <message>
        <source>Nobody works on this project yet. `galley team add PROJECT NAME` adds somebody.</source>
        <translation>Над этим проектом ещё никто не работает. Добавить: `galley team add PROJECT NAME`.</translation>
    </message>
    <message>
        <source>Managers alone may change the team once there is one; until then, everybody may.

JSON: {&quot;project&quot;, &quot;members&quot;: [{&quot;name&quot;, &quot;kind&quot;, &quot;role&quot;, &quot;login&quot;, &quot;active&quot;, &quot;assigned&quot;,
&quot;states&quot;: {STATE: articles}, &quot;overdue&quot;}], &quot;blind&quot;, &quot;lock&quot;}.</source>
        <translation>Когда есть руководитель, команду меняют только руководители; до того — все.

JSON: {&quot;project&quot;, &quot;members&quot;: [{&quot;name&quot;, &quot;kind&quot;, &quot;role&quot;, &quot;login&quot;, &quot;active&quot;, &quot;assigned&quot;,
&quot;states&quot;: {STATE: статей}, &quot;overdue&quot;}], &quot;blind&quot;, &quot;lock&quot;}.</translation>
    </message>
</context>
<context>
    <name>TokenFiles</name>
    <message>
        <source>Who the annotator is</source>
        <translation>Кто разметчик</translation>
    </message>
    <message>
        <source>That an annotator is a model or an adjudicator</source>
        <translation>Что разметчик — модель или арбитр</translation>
    </message>
    <message>
        <source>The file holds the work of one annotator, and this is that of “%1” and “%2”. Choose one of them, or the format with one file per annotator.</source>
        <translation>В файле помещается работа одного разметчика, а здесь работа «%1» и «%2». Выберите одного из них или формат с файлом на разметчика.</translation>
    </message>
</context>
<context>
    <name>UimaExport</name>
    <message>
        <source>Values of a form that their UIMA feature does not have</source>
        <translation>Значения такого вида, которого нет у их свойства UIMA</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>Решения в эталоне</translation>
    </message>
    <message>
        <source>The time that a span took</source>
        <translation>Время, затраченное на фрагмент</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Управляющие символы</translation>
    </message>
    <message>
        <source>What becomes of texts with control characters, such as form feeds.</source>
        <translation>Что делать с текстами, где есть управляющие символы, например перевод страницы.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>The articles are left out and counted: XML 1.0 cannot hold them.</source>
        <translation>Статьи пропускаются и считаются: XML 1.0 их не вмещает.</translation>
    </message>
    <message>
        <source>XML 1.1</source>
        <translation>XML 1.1</translation>
    </message>
    <message>
        <source>Their files are XML 1.1, which INCEpTION reads and most programs do not.</source>
        <translation>Их файлы — XML 1.1, который INCEpTION читает, а большинство программ нет.</translation>
    </message>
    <message>
        <source>Articles with control characters, which XML cannot hold</source>
        <translation>Статьи с управляющими символами, которых не вмещает XML</translation>
    </message>
    <message>
        <source>Spans of such articles</source>
        <translation>Фрагменты таких статей</translation>
    </message>
    <message>
        <source>Relations of such articles</source>
        <translation>Связи таких статей</translation>
    </message>
    <message>
        <source>Fields of such articles</source>
        <translation>Поля таких статей</translation>
    </message>
    <message>
        <source>Comments on such articles</source>
        <translation>Комментарии к таким статьям</translation>
    </message>
    <message>
        <source>Decisions on such articles</source>
        <translation>Решения о таких статьях</translation>
    </message>
    <message>
        <source>Values with control characters, which XML cannot hold</source>
        <translation>Значения с управляющими символами, которых не вмещает XML</translation>
    </message>
</context>
<context>
    <name>UimaImport</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The CAS has no text: only those about a text in the file can be read.</source>
        <translation>В CAS нет текста: читаются только те, текст которых в самом файле.</translation>
    </message>
    <message>
        <source>Metadata that an article has no place for</source>
        <translation>Метаданные, для которых у статьи нет места</translation>
    </message>
    <message>
        <source>The offsets %1 to %2 are not in the text, which has %3 UTF-16 units.</source>
        <translation>Смещений от %1 до %2 нет в тексте, в котором единиц UTF-16: %3.</translation>
    </message>
    <message>
        <source>The offsets %1 to %2 lie within a character.</source>
        <translation>Смещения от %1 до %2 лежат внутри символа.</translation>
    </message>
    <message>
        <source>Relations whose ends are no spans</source>
        <translation>Связи, концы которых не фрагменты</translation>
    </message>
    <message>
        <source>The relation lacks an end.</source>
        <translation>У связи нет конца.</translation>
    </message>
    <message>
        <source>References to what is no annotation</source>
        <translation>Ссылки на то, что не является аннотацией</translation>
    </message>
    <message>
        <source>Annotations of other views</source>
        <translation>Аннотации других представлений</translation>
    </message>
    <message>
        <source>Feature structures that are no annotations</source>
        <translation>Структуры свойств, которые не являются аннотациями</translation>
    </message>
    <message>
        <source>Label feature</source>
        <translation>Свойство с меткой</translation>
    </message>
    <message>
        <source>The feature of an annotation that is its label; the others are attributes. Several are separated by commas: of each type the first that it has is taken. Empty: the usual names, such as “value”.</source>
        <translation>Свойство аннотации, которое служит меткой; прочие — атрибуты. Несколько — через запятую: у каждого типа берётся первое, которое у него есть. Пусто: обычные имена, например «value».</translation>
    </message>
</context>
<context>
    <name>UimaJson</name>
    <message>
        <source>This is no UIMA CAS: it has neither “%FEATURE_STRUCTURES” nor “%VIEWS”.</source>
        <translation>Это не UIMA CAS: нет ни «%FEATURE_STRUCTURES», ни «%VIEWS».</translation>
    </message>
    <message>
        <source>Feature structure %1 has no id or no type.</source>
        <translation>У структуры свойств %1 нет id или типа.</translation>
    </message>
    <message>
        <source>The id %1 stands for two things.</source>
        <translation>Id %1 обозначает две разные вещи.</translation>
    </message>
    <message>
        <source>The value of “%1” is no number.</source>
        <translation>Значение «%1» — не число.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The value of “%1” is no plain value.</source>
        <translation>Значение «%1» — не простое значение.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in the file.</source>
        <translation>Ссылка на «%1», которого нет в файле.</translation>
    </message>
    <message>
        <source>UIMA CAS JSON</source>
        <translation>UIMA CAS JSON</translation>
    </message>
</context>
<context>
    <name>UimaTypeSystem</name>
    <message>
        <source>This is no type system: it begins with &lt;%1&gt; instead of &lt;typeSystemDescription&gt;.</source>
        <translation>Это не система типов: начинается с &lt;%1&gt;, а не с &lt;typeSystemDescription&gt;.</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Слишком глубокая вложенность элементов.</translation>
    </message>
</context>
<context>
    <name>UimaXmi</name>
    <message>
        <source>UIMA CAS XMI</source>
        <translation>UIMA CAS XMI</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>“%1” is no number for “%2”.</source>
        <translation>«%1» — не число для «%2».</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in the file.</source>
        <translation>Ссылка на «%1», которого нет в файле.</translation>
    </message>
    <message>
        <source>This is no XMI: it begins with &lt;%1&gt;.</source>
        <translation>Это не XMI: начинается с &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The id %1 stands for two things.</source>
        <translation>Id %1 обозначает две разные вещи.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no id.</source>
        <translation>У &lt;%1&gt; нет id.</translation>
    </message>
</context>
<context>
    <name>Unheld</name>
    <message>
        <source>Attributes of spans</source>
        <translation>Атрибуты фрагментов</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>How certain spans are</source>
        <translation>Уверенность во фрагментах</translation>
    </message>
    <message>
        <source>What is known of articles: titles, dates, sources …</source>
        <translation>Данные о статьях: заголовки, даты, источники …</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>Решения в эталоне</translation>
    </message>
    <message>
        <source>Times that work took</source>
        <translation>Время, затраченное на работу</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Fields of articles</source>
        <translation>Поля статей</translation>
    </message>
    <message>
        <source>How far work is done</source>
        <translation>Состояние работы</translation>
    </message>
    <message>
        <source>Articles without work or without a token</source>
        <translation>Статьи без разметки или без токенов</translation>
    </message>
</context>
<context>
    <name>Unpacking</name>
    <message>
        <source>The archive is damaged or cut short: get it again, or unpack it with another program and import the folder.</source>
        <translation>Архив повреждён или обрезан: получите его снова или распакуйте другой программой и импортируйте папку.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than it says, or to far more than text would: it is not read any further.</source>
        <translation>Архив распаковывается в больший объём, чем в нём указано, или намного больше текстового: дальше он не читается.</translation>
    </message>
</context>
<context>
    <name>WebAnnoTsv</name>
    <message>
        <source>The token number %1 stands twice.</source>
        <translation>Номер токена %1 стоит дважды.</translation>
    </message>
    <message>
        <source>The token “%1” is not the text from %2 to %3, in UTF-16 units. The annotations on it are left out.</source>
        <translation>Токен «%1» не совпадает с текстом от %2 до %3, в единицах UTF-16. Аннотации на нём пропущены.</translation>
    </message>
    <message>
        <source>“%1” names no place in a chain.</source>
        <translation>«%1» не называет места в цепочке.</translation>
    </message>
    <message>
        <source>A slot has not as many roles as targets.</source>
        <translation>Число ролей слота не равно числу целей.</translation>
    </message>
    <message>
        <source>There is no annotation %1%2 to lead to.</source>
        <translation>Нет аннотации %1%2, к которой ведёт связь.</translation>
    </message>
    <message>
        <source>The file does not begin with “#FORMAT=WebAnno TSV 3.3”.</source>
        <translation>Файл не начинается с «#FORMAT=WebAnno TSV 3.3».</translation>
    </message>
    <message>
        <source>This is WebAnno TSV %1: only version 3 can be read. Export it again from WebAnno or INCEpTION.</source>
        <translation>Это WebAnno TSV %1: читается только версия 3. Экспортируйте снова из WebAnno или INCEpTION.</translation>
    </message>
    <message>
        <source>“%1” is no begin and end of a token.</source>
        <translation>«%1» — не начало и конец токена.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n column(s) instead of %1.</source>
        <translation>
            <numerusform>В строке %n столбец, а не %1.</numerusform>
            <numerusform>В строке %n столбца, а не %1.</numerusform>
            <numerusform>В строке %n столбцов, а не %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sentence begins at %1, but the text before it ends at %2: the offsets of the file do not fit its text. They count UTF-16 units.</source>
        <translation>Предложение начинается с %1, а текст перед ним кончается на %2: смещения файла не подходят к его тексту. Они считают единицы UTF-16.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, as WebAnno TSV always is. Convert it, or export it again.</source>
        <translation>Файл не в UTF-8, а WebAnno TSV всегда в UTF-8. Преобразуйте его или экспортируйте снова.</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <translation>WebAnno TSV 3</translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message>
        <source>Layout</source>
        <translation>Раскладка</translation>
    </message>
    <message>
        <source>A file for each article</source>
        <translation>По файлу на статью</translation>
    </message>
    <message>
        <source>A page that any reader of the standard takes.</source>
        <translation>Страница, которую примет любая программа, читающая стандарт.</translation>
    </message>
    <message>
        <source>A line for each article</source>
        <translation>По строке на статью</translation>
    </message>
    <message>
        <source>One file, for large corpora.</source>
        <translation>Один файл, для больших корпусов.</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Annotation %1: %2</source>
        <translation>Аннотация %1: %2</translation>
    </message>
    <message>
        <source>The text of %1 is not in the file: put it beside, under the file&apos;s name and with the ending .txt.</source>
        <translation>Текста %1 нет в файле: положите его рядом, под именем файла с окончанием .txt.</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>того, к чему она относится,</translation>
    </message>
    <message>
        <source>Offsets that count UTF-16 units, as the quotes tell, and not code points</source>
        <translation>Смещения, которые, судя по цитатам, считают единицы UTF-16, а не кодовые точки</translation>
    </message>
    <message>
        <source>Bodies about the whole of a text (“%1”)</source>
        <translation>Тела, которые относятся к тексту целиком («%1»)</translation>
    </message>
    <message numerus="yes">
        <source>from %1 to %2 is not within the text of %n code point(s).</source>
        <translation>
            <numerusform>от %1 до %2 — вне текста из %n кодовой точки.</numerusform>
            <numerusform>от %1 до %2 — вне текста из %n кодовых точек.</numerusform>
            <numerusform>от %1 до %2 — вне текста из %n кодовых точек.</numerusform>
        </translation>
    </message>
    <message>
        <source>its quote is “%1”, but at its position stands “%2”.</source>
        <translation>её цитата «%1», а на её позиции стоит «%2».</translation>
    </message>
    <message>
        <source>Places given by a selector of type %1</source>
        <translation>Места, заданные селектором типа %1</translation>
    </message>
    <message>
        <source>Bodies that are other resources</source>
        <translation>Тела, которые являются другими ресурсами</translation>
    </message>
    <message>
        <source>a link must be one of two annotations.</source>
        <translation>связь должна соединять две аннотации.</translation>
    </message>
    <message>
        <source>Links between the work of two annotators</source>
        <translation>Связи между работой двух разметчиков</translation>
    </message>
    <message>
        <source>it leads to %1, which is no annotation of the text.</source>
        <translation>она ведёт к %1, это не аннотация текста.</translation>
    </message>
    <message>
        <source>The collection only names its pages: import the pages themselves.</source>
        <translation>Коллекция лишь называет свои страницы: импортируйте сами страницы.</translation>
    </message>
    <message>
        <source>This is no annotation, page or collection of annotations.</source>
        <translation>Это не аннотация, не страница и не коллекция аннотаций.</translation>
    </message>
    <message>
        <source>The file has more than %1 MB of single annotations: put those of one text into a page.</source>
        <translation>Размер отдельных аннотаций в файле больше %1&#xa0;MB: соберите аннотации одного текста в страницу.</translation>
    </message>
    <message>
        <source>Annotations that the page only names and that are elsewhere: %1.</source>
        <translation>Аннотации, которые страница лишь называет и которые лежат в другом месте: %1.</translation>
    </message>
</context>
<context>
    <name>Xml</name>
    <message>
        <source>The XML is not well formed: %1</source>
        <translation>Некорректный XML: %1</translation>
    </message>
</context>
<context>
    <name>XmlInput</name>
    <message>
        <source>The file has %1 MB, and one of its kind can have %2 MB: split it.</source>
        <translation>Размер файла %1&#xa0;MB, а для такого вида допустимо не больше %2&#xa0;MB: разделите его.</translation>
    </message>
</context>
</TS>
