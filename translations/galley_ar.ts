<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Adjudicate</name>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Places found: %1. Waiting in all: %2 open, %3 changed since, %4 put off. Agreed: %5; decided: %6; articles: %7, signed off: %8</source>
        <translation>المواضع الموجودة: %1. المنتظرة كلها: مفتوحة %2، متغيرة منذئذ %3، مؤجلة %4. متفق عليها: %5؛ مبتوت فيها: %6؛ المقالات: %7، المعتمد منها: %8</translation>
    </message>
    <message>
        <source>Tell how the project adjudicates; with those that follow, keep it so</source>
        <translation>ذكر كيف يحكّم المشروع؛ ومع ما يلي حفظ ذلك</translation>
    </message>
    <message>
        <source>With --settings: a reason to choose from; all of them are the list</source>
        <translation>مع --settings: مبرر متاح؛ وجميعها القائمة كلها</translation>
    </message>
    <message>
        <source>With --settings: the usual reasons again</source>
        <translation>مع --settings: العودة إلى المبررات المعتادة</translation>
    </message>
    <message>
        <source>Complete agreement goes to gold by itself, whatever the project has</source>
        <translation>الاتفاق التام يدخل المعيار الذهبي من تلقائه، أيًّا كان ضبط المشروع</translation>
    </message>
    <message>
        <source>It does not; with --settings: kept as the other</source>
        <translation>لا يدخل؛ ومع --settings: يُحفظ كسابقه</translation>
    </message>
    <message>
        <source>--agreement and --no-agreement do not go together</source>
        <translation>لا يجتمع --agreement و--no-agreement</translation>
    </message>
    <message>
        <source>--reason and --usual-reasons go with --settings</source>
        <translation>يُستعمل --reason و--usual-reasons مع --settings</translation>
    </message>
    <message>
        <source>--reason and --usual-reasons do not go together</source>
        <translation>لا يجتمع --reason و--usual-reasons</translation>
    </message>
    <message>
        <source>--reason needs some text</source>
        <translation>يحتاج --reason إلى نص</translation>
    </message>
    <message>
        <source>Complete agreement goes to gold by itself.</source>
        <translation>الاتفاق التام يدخل المعيار الذهبي من تلقائه.</translation>
    </message>
    <message>
        <source>Complete agreement waits for a decision, as all places do.</source>
        <translation>الاتفاق التام ينتظر قرارًا كسائر المواضع.</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>المبررات:</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>تسميات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصواب</translation>
    </message>
    <message>
        <source>%1: the schema does not allow it in gold</source>
        <translation>%1: لا يجيزه المخطط في المعيار الذهبي</translation>
    </message>
    <message>
        <source>%1: “%2” is not in gold</source>
        <translation>%1: ليس «%2» في المعيار الذهبي</translation>
    </message>
    <message>
        <source>Nothing was changed; this is what would be.</source>
        <translation>لم يتغير شيء؛ هذا ما كان سيكون.</translation>
    </message>
    <message>
        <source>Articles: %1, of which gold changes in %2; signed off: %3</source>
        <translation>المقالات: %1، منها ما يتغير معيارها الذهبي: %2؛ المعتمدة: %3</translation>
    </message>
    <message>
        <source>Places decided: %1; decided so already: %2; left as a person has them: %3; put off: %4; remaining: %5</source>
        <translation>المواضع المبتوت فيها: %1؛ كذلك بالفعل: %2؛ متروكة كما قررها شخص: %3؛ مؤجلة: %4؛ الباقية: %5</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>رقم التعديل الجماعي: %1</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>Remaining:</source>
        <translation>الباقي:</translation>
    </message>
    <message>
        <source>Estimated reliability:</source>
        <translation>الموثوقية المقدّرة:</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>مثلًا:</translation>
    </message>
    <message>
        <source>Not allowed in gold:</source>
        <translation>غير جائز في المعيار الذهبي:</translation>
    </message>
    <message>
        <source>Relations that gold does not have:</source>
        <translation>علاقات ليست في المعيار الذهبي:</translation>
    </message>
    <message>
        <source>Changed meanwhile, and left as it is:</source>
        <translation>تغيّر في الأثناء فتُرك على حاله:</translation>
    </message>
    <message>
        <source>Reopened: %1; not signed off: %2; not possible: %3</source>
        <translation>أُعيد فتحها: %1؛ غير معتمدة: %2؛ غير ممكنة: %3</translation>
    </message>
    <message>
        <source>Signed off: %1; already: %2; not ready: %3</source>
        <translation>اعتُمدت: %1؛ معتمدة بالفعل: %2؛ غير جاهزة: %3</translation>
    </message>
    <message>
        <source>%1&apos;s set was changed meanwhile, so it stays as it is. Try again.</source>
        <translation>تغيّرت مجموعة %1 في الأثناء، فبقيت على حالها. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>AdjudicateCommand</name>
    <message>
        <source>Make gold from annotators&apos; work by policies, and sign it off</source>
        <translation>صنع المعيار الذهبي من عمل الواسمين بالسياسات، واعتماده</translation>
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
        <translation>سياسات تُسأل بالترتيب المعطى؛ أول ما يختار منها يبتّ في الموضع، وما لا يختاره
أيها يبقى في قائمة الانتظار. ولا تبتّ أي منها في تعادل.
  unanimous           ما وسمه الجميع سواء، وهم اثنان على الأقل (تُسأل أولًا دائمًا،
                      ما لم يقل المشروع أو --no-agreement غير ذلك)
  majority            ما وسمه أكثر من النصف سواء، أو لم يسموه
  k-of-n:K            ما وسمه K على الأقل سواء
  union               كل ما وسمه أي أحد
  intersection        ما وسمه الجميع سواء، أو لا شيء
  annotator:NAME[:LAYER/LABEL]
                      صيغة ذلك الواسم، في كل مكان أو حيث أعطى أحد تلك التسمية
  longest:N, shortest:N, most-frequent:N
                      حيث يختلف الجميع في الحدود وحدها، بما لا يزيد على N محرفًا
  reliability[:CONFIDENCE]
                      ما بلغ احتماله ذلك على الأقل (0.8)، ووزن كل واسم موثوقيته كما
                      يقدّرها داويد وسكين من العمل كله؛ ومع واسمَين لا تكاد
                      التقديرات تتعيّن

المواضع التي بتّ فيها شخص أو أجّلها أو صنع منها معيارًا ذهبيًا، والمعيار الذهبي المعتمد، تبقى
على حالها. والكل تعديل جماعي واحد يتراجع عنه `galley bulk undo`. والمعيار الذهبي مجموعة
محكِّم المشروع، &quot;gold&quot; إن لم يكن له محكِّم بعد: يكتبه `galley export --gold`.

الخيار --sign-off يقفل المعيار الذهبي حيث بُتّ في كل موضع ولم تُخالَف قاعدة من المخطط، ويضيف إليه معه
الاتفاق التام؛ و--reopen يعيد فتحه. وما ليس جاهزًا يُذكر (رمز الخروج 1).

وحيث لا يدخل الاتفاق التام المعيار الذهبي من تلقائه، ينتظر في القائمة كسائر المواضع.

صيغة JSON للسياسات: {&quot;project&quot;, &quot;bulk&quot;, &quot;articles&quot;, &quot;edited&quot;, &quot;signed_off&quot;, &quot;decided&quot;,
&quot;already&quot;, &quot;settled&quot;, &quot;postponed&quot;, &quot;remaining&quot;, &quot;counts&quot; و&quot;left&quot;: [{&quot;policy&quot;, &quot;cause&quot;, &quot;layer&quot;,
&quot;labels&quot; (&quot;&quot; تعني غير موسوم), &quot;places&quot;}], &quot;examples&quot; و&quot;refused&quot;: [{&quot;article&quot;, &quot;layer&quot;, &quot;begin&quot;,
&quot;end&quot;, &quot;quote&quot;, &quot;cause&quot;, &quot;labels&quot;, &quot;policy&quot;, &quot;made&quot;, &quot;message&quot;}], &quot;lost&quot;: [{&quot;article&quot;,
&quot;annotator&quot;, &quot;relation&quot;, &quot;type&quot;, &quot;missing&quot;}], &quot;conflicts&quot;: [{&quot;article&quot;, &quot;kind&quot;, &quot;message&quot;}],
&quot;reliability&quot;: [{&quot;layer&quot;, &quot;annotator&quot;, &quot;accuracy&quot;, &quot;places&quot;, &quot;right&quot;: {LABEL: share}}]}.
صيغة JSON للخيار --list: {&quot;project&quot;, &quot;found&quot;, &quot;places&quot;: [{&quot;article&quot;, &quot;layer&quot;, &quot;begin&quot;, &quot;end&quot;,
&quot;quote&quot;, &quot;status&quot;, &quot;causes&quot;, &quot;severity&quot;, &quot;labels&quot;, &quot;annotators&quot;}], &quot;remarks&quot;: [{&quot;article&quot;,
&quot;kind&quot;, &quot;annotator&quot;, &quot;subject&quot;}], &quot;totals&quot;}.
صيغة JSON للخيارين --sign-off و--reopen: {&quot;project&quot;, &quot;bulk&quot;, &quot;signed_off&quot; أو &quot;reopened&quot;:
[ARTICLE], &quot;already&quot;, &quot;not_ready&quot;: [{&quot;article&quot;, &quot;open&quot;, &quot;postponed&quot;, &quot;unmatched&quot;, &quot;findings&quot;,
&quot;messages&quot;}], &quot;lost&quot;, &quot;conflicts&quot;}.
صيغة JSON للخيار --settings: {&quot;project&quot;, &quot;agreement&quot;, &quot;reasons&quot;: [TEXT]}.</translation>
    </message>
    <message>
        <source>The project to adjudicate</source>
        <translation>المشروع المراد تحكيمه</translation>
    </message>
    <message>
        <source>How to decide; several are asked in order</source>
        <translation>كيف يُبتّ؛ إن تعددت سُئلت بالترتيب</translation>
    </message>
    <message>
        <source>List the places that wait for a decision</source>
        <translation>سرد المواضع التي تنتظر قرارًا</translation>
    </message>
    <message>
        <source>Lock gold that is ready</source>
        <translation>قفل المعيار الذهبي الجاهز</translation>
    </message>
    <message>
        <source>Open gold that was signed off</source>
        <translation>فتح المعيار الذهبي المعتمد</translation>
    </message>
    <message>
        <source>Change nothing, only say what would be done</source>
        <translation>لا تغيير، بل ذكر ما كان سيُفعل فقط</translation>
    </message>
    <message>
        <source>Only this article; may be given several times</source>
        <translation>هذا المقال وحده؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>Only this layer; may be given several times</source>
        <translation>هذه الطبقة وحدها؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>Compare only this annotator; may be given several times. With --list: who differs</source>
        <translation>مقارنة هذا الواسم وحده؛ يجوز تكراره. مع --list: من يختلف</translation>
    </message>
    <message>
        <source>Compare models, too</source>
        <translation>مقارنة النماذج أيضًا</translation>
    </message>
    <message>
        <source>With --list: missing, boundary, label, attribute, relation, split-or-merge or stacked</source>
        <translation>مع --list: missing, boundary, label, attribute, relation, split-or-merge, stacked</translation>
    </message>
    <message>
        <source>With --list: one of these labels stands there</source>
        <translation>مع --list: فيها إحدى هذه التسميات</translation>
    </message>
    <message>
        <source>With --list: what the places are sorted by</source>
        <translation>مع --list: ترتيب القائمة</translation>
    </message>
    <message>
        <source>With --list: at most so many</source>
        <translation>مع --list: الحد الأقصى للعدد</translation>
    </message>
    <message>
        <source>Places, too, that a person has decided or put off</source>
        <translation>وكذلك المواضع التي بتّ فيها شخص أو أجّلها</translation>
    </message>
    <message>
        <source>Who decides, for the journal; else the login&apos;s name</source>
        <translation>من يبتّ، للسجل؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>Say what to do: --policy, --list, --sign-off, --reopen or --settings</source>
        <translation>المطلوب: --policy, --list, --sign-off, --reopen, --settings</translation>
    </message>
    <message>
        <source>--policy, --list, --sign-off, --reopen and --settings do not go together</source>
        <translation>لا تجتمع --policy, --list, --sign-off, --reopen, --settings</translation>
    </message>
    <message>
        <source>--dry-run does not go with --settings, which alone changes nothing</source>
        <translation>لا يجتمع --dry-run مع --settings، وهو وحده لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>“%1” is no cause</source>
        <translation>ليس «%1» سببًا</translation>
    </message>
    <message>
        <source>--cause, --label and --limit go with --list</source>
        <translation>تُستعمل --cause و--label و--limit مع --list</translation>
    </message>
    <message>
        <source>Adjudicating</source>
        <translation>جارٍ التحكيم</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>“%1” cannot go into gold. %2</source>
        <translation>لا يمكن أن يدخل «%1» المعيار الذهبي. %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>The annotators have changed this place meanwhile. Look at it again, then decide.</source>
        <translation>غيّر الواسمون هذا الموضع في الأثناء. انظر فيه مجددًا ثم بُتّ.</translation>
    </message>
    <message>
        <source>This place has no version %1, but %2.</source>
        <translation>ليس لهذا الموضع صيغة %1، وعدد صيغه %2.</translation>
    </message>
    <message>
        <source>Nothing is marked by hand here. Mark something, or take none of the versions.</source>
        <translation>لم يُوسم هنا شيء يدويًا. سِم شيئًا أو لا تأخذ أيًّا من الصيغ.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>%1 has no layer “%2”.</source>
        <translation>لا طبقة «%2» في %1.</translation>
    </message>
    <message>
        <source>Nobody used “%2” in what is compared of %1.</source>
        <translation>لم يستعمل أحد «%2» فيما يُقارن من %1.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>لا حقل «%2» في %1.</translation>
    </message>
    <message>
        <source>%1 has no attribute “%2”.</source>
        <translation>لا سمة «%2» في %1.</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>الاتفاق المرصود</translation>
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
        <translation>α للتقطيع</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Observed disorder of γ</source>
        <translation>الاضطراب المرصود لمقياس γ</translation>
    </message>
    <message>
        <source>F1, place and label</source>
        <translation>F1، الموضع والتسمية</translation>
    </message>
    <message>
        <source>F1, place</source>
        <translation>F1، الموضع</translation>
    </message>
    <message>
        <source>F1, place in part</source>
        <translation>F1، الموضع جزئيًا</translation>
    </message>
    <message>
        <source>F1, label at an overlap</source>
        <translation>F1، التسمية عند التداخل</translation>
    </message>
    <message>
        <source>%1 has no annotator “%2”.</source>
        <translation>لا واسم «%2» في %1.</translation>
    </message>
    <message>
        <source>Agreement needs the work of two annotators at least; %1 has that of %2. Sets that nobody has touched, gold and, unless asked for, models do not count.</source>
        <translation>يحتاج الاتفاق إلى عمل واسمَين على الأقل؛ وفي %1 عمل: %2. ولا تُحسب المجموعات التي لم يمسّها أحد ولا المعيار الذهبي ولا النماذج ما لم تُطلب.</translation>
    </message>
    <message>
        <source>Stopped before everything was compared.</source>
        <translation>توقف قبل مقارنة كل شيء.</translation>
    </message>
</context>
<context>
    <name>AgreementCommand</name>
    <message>
        <source>Measure how far annotators agree</source>
        <translation>قياس مدى اتفاق الواسمين</translation>
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
        <translation>يقارن مجموعات كل واسمَين ومجموعات الجميع معًا، طبقةً طبقة. ويُترك المعيار الذهبي والنماذج
والمجموعات التي لم يمسّها أحد، ما لم تُطلب.

المقاييس: observed, cohen-kappa, scott-pi, fleiss-kappa, krippendorff-alpha تقارن ما اختير
لكل عنصر (موضع، كلمة، علاقة، مقال)؛ وأما alpha-u, gamma, observed-disorder, f1-strict,
f1-exact, f1-partial, f1-type فتقارن المقاطع أينما بدأت وانتهت.
تُرصّ المقالات متتابعة في alpha-u، وتُحسب بمقاطعها في gamma.

يُترك ويُعدّ: incomplete (لم يسم كل واسم الموضع)، stacked (أعطاه واحد عدة تسميات)،
one-annotator (ليس لغيره مجموعة هناك)، no-value (مقطع بلا السمة)،
overlapping (alpha-u)، empty (بلا طول)، no-chance (ليس لدى gamma ما تقارن به).
والقيمة duplicate تعدّ المقاطع المكررة التي تُحسب مرة واحدة.

صيغة JSON: {&quot;project&quot;, &quot;results&quot;: [{&quot;measure&quot;, &quot;unit&quot;, &quot;layer&quot;, &quot;label&quot;, &quot;annotators&quot;, &quot;value&quot;,
&quot;interval&quot;, &quot;n&quot;, &quot;excluded&quot;, &quot;undefined&quot;}]}؛ و&quot;article&quot; أو &quot;source&quot; أو &quot;week&quot; حيث تخص النتيجة
واحدًا منها، و&quot;distance&quot; (nominal, ordinal, interval, masi) لمقياس krippendorff-alpha، و&quot;error&quot;
لمقياس gamma حيث قُطع نوافذ. والقيمة null سببها في undefined.</translation>
    </message>
    <message>
        <source>The project to look at</source>
        <translation>المشروع المراد فحصه</translation>
    </message>
    <message>
        <source>What is compared: span, token, relation, field:NAME or attribute:NAME (span)</source>
        <translation>ما يُقارن: span أو token أو relation أو field:NAME أو attribute:NAME (span)</translation>
    </message>
    <message>
        <source>Only this layer; several times for several</source>
        <translation>هذه الطبقة وحدها؛ تُكرَّر لعدة طبقات</translation>
    </message>
    <message>
        <source>Only these annotators, gold and models included; several times</source>
        <translation>هؤلاء الواسمون وحدهم، ومنهم المعيار الذهبي والنماذج؛ يُكرَّر</translation>
    </message>
    <message>
        <source>Compare models, too</source>
        <translation>مقارنة النماذج أيضًا</translation>
    </message>
    <message>
        <source>Numbers of this label, too; several times</source>
        <translation>أرقام هذه التسمية أيضًا؛ يُكرَّر</translation>
    </message>
    <message>
        <source>Numbers by label, article, source or week, too; by pair: every measure of every pair</source>
        <translation>أرقام بحسب label أو article أو source أو week أيضًا؛ ومع pair: كل مقياس لكل زوج</translation>
    </message>
    <message>
        <source>Only this measure; several times</source>
        <translation>هذا المقياس وحده؛ يُكرَّر</translation>
    </message>
    <message>
        <source>Seed of the draws for the intervals and for gamma (1)</source>
        <translation>بذرة سحب الفواصل وسحب γ (1)</translation>
    </message>
    <message>
        <source>Draws for the intervals, 0: none (200)</source>
        <translation>مرات السحب للفواصل، 0: لا فواصل (200)</translation>
    </message>
    <message>
        <source>Write a report with charts there, in the place of a file of that name; adds label and week</source>
        <translation>كتابة تقرير برسوم هناك، محل ملف بهذا الاسم؛ يضيف label وweek</translation>
    </message>
    <message>
        <source>Write the numbers there as a table, in the place of a file of that name; adds label and week</source>
        <translation>كتابة الأرقام هناك جدولًا محل ملف بهذا الاسم؛ يضيف label وweek</translation>
    </message>
    <message>
        <source>Who compares, where work is blind; else the login&apos;s name</source>
        <translation>من يقارن، حيث العمل معمّى؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: choose span, token, relation, field:NAME or attribute:NAME.</source>
        <translation>لا يمكن مقارنة «%1»: اختر span أو token أو relation أو field:NAME أو attribute:NAME.</translation>
    </message>
    <message>
        <source>There are no numbers by “%1”: choose layer, label, pair, article, source or week.</source>
        <translation>لا أرقام بحسب «%1»: اختر layer أو label أو pair أو article أو source أو week.</translation>
    </message>
    <message>
        <source>“%1” is no measure: see galley agreement --help.</source>
        <translation>ليس «%1» مقياسًا: انظر galley agreement --help.</translation>
    </message>
    <message>
        <source>%1 compares spans only: leave out --unit.</source>
        <translation>المقياس %1 يقارن المقاطع وحدها: اترك --unit.</translation>
    </message>
    <message>
        <source>--seed takes a whole number, not “%1”.</source>
        <translation>يأخذ --seed عددًا صحيحًا، لا «%1».</translation>
    </message>
    <message>
        <source>--resamples takes a whole number, not “%1”.</source>
        <translation>يأخذ --resamples عددًا صحيحًا، لا «%1».</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الواسمون</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Articles compared: %1; with one annotator only: %2; untouched sets: %3</source>
        <translation>المقالات المقارنة: %1؛ ولواسم واحد فقط: %2؛ ومجموعات لم تُمسّ: %3</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>not marked</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>Agreement in %1</source>
        <translation>الاتفاق في %1</translation>
    </message>
    <message>
        <source>Annotators: %1. Articles of at least two of them: %2; of one alone: %3. Sets that nobody has touched: %4. Compared: %5.</source>
        <translation>الواسمون: %1. مقالات لاثنين منهم على الأقل: %2؛ لواحد وحده: %3. مجموعات لم يمسّها أحد: %4. قورنت: %5.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals hold 95 % of %n draw(s) of the articles with seed %1.</source>
        <translation>
            <numerusform>تضم الفواصل 95 % من %Ln سحب للمقالات، والبذرة %1.</numerusform>
            <numerusform>تضم الفواصل 95 % من سحب واحد للمقالات، والبذرة %1.</numerusform>
            <numerusform>تضم الفواصل 95 % من سحبين للمقالات، والبذرة %1.</numerusform>
            <numerusform>تضم الفواصل 95 % من %Ln سحوبات للمقالات، والبذرة %1.</numerusform>
            <numerusform>تضم الفواصل 95 % من %Ln سحبًا للمقالات، والبذرة %1.</numerusform>
            <numerusform>تضم الفواصل 95 % من %Ln سحب للمقالات، والبذرة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الواسمون</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Pairs of annotators: %1</source>
        <translation>أزواج الواسمين: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>التسميات: %1</translation>
    </message>
    <message>
        <source>Over time, %1: %2</source>
        <translation>عبر الزمن، %1: %2</translation>
    </message>
    <message>
        <source>Confusion: %1 in rows, %2 in columns</source>
        <translation>الالتباس: %1 في الصفوف، %2 في الأعمدة</translation>
    </message>
    <message>
        <source>Behind the confusion of %1 and %2, %3</source>
        <translation>ما وراء الالتباس بين %1 و%2، %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>وغيرها: %1</translation>
    </message>
</context>
<context>
    <name>AnnotationSet</name>
    <message>
        <source>The set has changed meanwhile. Look at it again, then repeat the edit.</source>
        <translation>تغيّرت المجموعة في الأثناء. انظر فيها مجددًا ثم كرر التعديل.</translation>
    </message>
    <message>
        <source>Gold of this article is signed off, so the work on it is settled and stays as it is. An adjudicator can open gold again.</source>
        <translation>المعيار الذهبي لهذا المقال معتمد، فالعمل فيه محسوم ويبقى كما هو. يستطيع محكِّم إعادة فتحه.</translation>
    </message>
    <message>
        <source>This work is done, and done work is locked here. A reviewer or a manager can return it or open it again.</source>
        <translation>هذا العمل منجز، والعمل المنجز هنا مقفل. يستطيع مراجع أو مدير إعادته أو فتحه من جديد.</translation>
    </message>
    <message>
        <source>The set already has span s%1.</source>
        <translation>في المجموعة مقطع s%1 بالفعل.</translation>
    </message>
    <message>
        <source>Span s%1 covers no text.</source>
        <translation>المقطع s%1 لا يغطي نصًا.</translation>
    </message>
    <message>
        <source>Span s%1 still has relations. Remove them with it.</source>
        <translation>للمقطع s%1 علاقات باقية. احذفها معه.</translation>
    </message>
    <message>
        <source>The set already has relation r%1.</source>
        <translation>في المجموعة علاقة r%1 بالفعل.</translation>
    </message>
    <message>
        <source>Relation r%1 leads to a span that is not there.</source>
        <translation>العلاقة r%1 تؤدي إلى مقطع غير موجود.</translation>
    </message>
    <message>
        <source>The comment has changed meanwhile. Look at it again, then repeat.</source>
        <translation>تغيّر التعليق في الأثناء. انظر فيه مجددًا ثم كرر.</translation>
    </message>
    <message>
        <source>The set already has comment c%1.</source>
        <translation>في المجموعة تعليق c%1 بالفعل.</translation>
    </message>
    <message>
        <source>Gold of this article is signed off, so it stays as it is. Reopen it to change it: every adjudicator can.</source>
        <translation>المعيار الذهبي لهذا المقال معتمد، فيبقى كما هو. أعد فتحه لتغييره: كل محكِّم يستطيع ذلك.</translation>
    </message>
    <message>
        <source>The decision has changed meanwhile. Look at it again, then decide again.</source>
        <translation>تغيّر القرار في الأثناء. انظر فيه مجددًا ثم بُتّ من جديد.</translation>
    </message>
    <message>
        <source>The set already has decision d%1.</source>
        <translation>في المجموعة قرار d%1 بالفعل.</translation>
    </message>
</context>
<context>
    <name>AnnotatorSetting</name>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Whose work a file holds: it does not say itself.</source>
        <translation>عمل من يحويه الملف: فالملف لا يذكر ذلك.</translation>
    </message>
    <message>
        <source>As the import says</source>
        <translation>كما يذكر الاستيراد</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>For folders with one file per annotator.</source>
        <translation>للمجلدات التي فيها ملف لكل واسم.</translation>
    </message>
</context>
<context>
    <name>ArchiveSource</name>
    <message>
        <source>The archive would unpack to far more than text does, or to too many files: unpack what you need of it and import that.</source>
        <translation>سينفكّ الأرشيف إلى أكثر بكثير مما ينفكّ إليه نص، أو إلى ملفات كثيرة جدًا: فُكّ ما تحتاج إليه منه واستورده.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short: get it again, or unpack it with another program and import the folder.</source>
        <translation>الأرشيف تالف أو مبتور: احصل عليه من جديد، أو فُكّه ببرنامج آخر واستورد المجلد.</translation>
    </message>
    <message>
        <source>The name leads out of the archive: left out.</source>
        <translation>الاسم يخرج عن الأرشيف: تُرك.</translation>
    </message>
    <message>
        <source>This is a link to another place: left out.</source>
        <translation>هذا رابط إلى مكان آخر: تُرك.</translation>
    </message>
    <message>
        <source>This is an archive in an archive in an archive: left out. Unpack it and import it by itself.</source>
        <translation>هذا أرشيف في أرشيف في أرشيف: تُرك. فُكّه واستورده وحده.</translation>
    </message>
    <message>
        <source>The archive has no such file.</source>
        <translation>ليس في الأرشيف ملف كهذا.</translation>
    </message>
    <message>
        <source>The file is packed in a way that Galley does not read: unpack it with another program.</source>
        <translation>الملف مضغوط بطريقة لا يقرؤها Galley: فُكّه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The archive is cut short within this file: get it again.</source>
        <translation>الأرشيف مبتور داخل هذا الملف: احصل عليه من جديد.</translation>
    </message>
</context>
<context>
    <name>ArticleFields</name>
    <message>
        <source>The column or key that holds it (a number counts columns, “a.b” goes into an object), “=value” for the same in all articles, “-” for none; suggested if not given.</source>
        <translation>العمود أو المفتاح الذي يحويه (العدد رقم عمود، و«a.b» يدخل في كائن)، و«=value» للقيمة نفسها في كل المقالات، و«-» لعدم وجوده؛ يُقترح إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>سطر المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Embargoed until</source>
        <translation>محظور حتى</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Title before the text</source>
        <translation>العنوان قبل النص</translation>
    </message>
    <message>
        <source>Makes the title the first line of the article&apos;s text, with an empty line after it; offsets of annotations made elsewhere then no longer fit.</source>
        <translation>يجعل العنوان أول سطر في نص المقال وبعده سطر فارغ؛ فلا تعود إزاحات توسيم أُنجز في مكان آخر مطابقة.</translation>
    </message>
</context>
<context>
    <name>ArticleItems</name>
    <message>
        <source>This is no JSON object.</source>
        <translation>ليس هذا كائن JSON.</translation>
    </message>
</context>
<context>
    <name>ArticleMapping</name>
    <message>
        <source>There is no column or key “%1”. There are: %2.</source>
        <translation>لا عمود ولا مفتاح «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>Nothing here looks like the text of articles: set “text” to its column or key. There are: %1.</source>
        <translation>لا شيء هنا يشبه نص المقالات: اضبط «text» على عموده أو مفتاحه. الموجود: %1.</translation>
    </message>
</context>
<context>
    <name>ArticlePreview</name>
    <message>
        <source>Files of the format “%1” are not mapped.</source>
        <translation>ملفات التنسيق «%1» لا تُطابَق أعمدتها.</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>A date that is not understood: “%1”</source>
        <translation>تاريخ غير مفهوم: «%1»</translation>
    </message>
    <message>
        <source>The article has no text.</source>
        <translation>ليس في المقال نص.</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>The text contains a NUL character.</source>
        <translation>في النص المحرف NUL.</translation>
    </message>
    <message>
        <source>The text contains half a character (a lone surrogate).</source>
        <translation>في النص نصف محرف (بديل UTF-16 منفرد).</translation>
    </message>
</context>
<context>
    <name>AssignCommand</name>
    <message>
        <source>Assign articles to annotators</source>
        <translation>إسناد المقالات إلى الواسمين</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Annotators an article (1)</source>
        <translation>عدد الواسمين لكل مقال (1)</translation>
    </message>
    <message>
        <source>By two annotators this share of the articles, as 20% or 0.2; the others by one</source>
        <translation>هذه الحصة من المقالات لواسمَين، مثل 20% أو 0.2؛ وسائرها لواحد</translation>
    </message>
    <message>
        <source>At random, decided by this</source>
        <translation>عشوائيًا، بحسب هذا العدد</translation>
    </message>
    <message>
        <source>To whoever has the least; so without --seed</source>
        <translation>إلى الأقل نصيبًا؛ كما بدون --seed</translation>
    </message>
    <message>
        <source>Only articles in which `galley concordance` would find something</source>
        <translation>المقالات التي يجد فيها `galley concordance` شيئًا فقط</translation>
    </message>
    <message>
        <source>Only these articles</source>
        <translation>هذه المقالات فقط</translation>
    </message>
    <message>
        <source>The last day, as 2026-12-31</source>
        <translation>آخر يوم، مثل 2026-12-31</translation>
    </message>
    <message>
        <source>Take back instead what these annotators have not begun, of these articles</source>
        <translation>بدلًا من ذلك، استرداد ما لم يبدأه هؤلاء الواسمون من هذه المقالات</translation>
    </message>
    <message>
        <source>Who assigns; else the login&apos;s name</source>
        <translation>من يُسند؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>Only show what would be</source>
        <translation>عرض ما كان سيحدث فقط</translation>
    </message>
    <message>
        <source>Say to whom: --annotators ann,bob</source>
        <translation>اذكر إلى من: --annotators ann,bob</translation>
    </message>
    <message>
        <source>“%1” is no share: write 20% or 0.2</source>
        <translation>ليس «%1» حصة: اكتب 20% أو 0.2</translation>
    </message>
    <message>
        <source>--double says how many annotators an article gets: leave out --each</source>
        <translation>يحدد --double عدد الواسمين لكل مقال: اترك --each</translation>
    </message>
    <message>
        <source>--each wants at least 1</source>
        <translation>أقل ما يأخذه --each هو 1</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-12-31</source>
        <translation>ليس «%1» يومًا: اكتبه مثل 2026-12-31</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was assigned; this is what would be, of %n article(s):</source>
        <translation>
            <numerusform>لم يُسند شيء؛ هذا ما كان سيُسند من %Ln مقال:</numerusform>
            <numerusform>لم يُسند شيء؛ هذا ما كان سيُسند من مقال واحد:</numerusform>
            <numerusform>لم يُسند شيء؛ هذا ما كان سيُسند من مقالين:</numerusform>
            <numerusform>لم يُسند شيء؛ هذا ما كان سيُسند من %Ln مقالات:</numerusform>
            <numerusform>لم يُسند شيء؛ هذا ما كان سيُسند من %Ln مقالًا:</numerusform>
            <numerusform>لم يُسند شيء؛ هذا ما كان سيُسند من %Ln مقال:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned, of %n article(s):</source>
        <translation>
            <numerusform>أُسند من %Ln مقال:</numerusform>
            <numerusform>أُسند من مقال واحد:</numerusform>
            <numerusform>أُسند من مقالين:</numerusform>
            <numerusform>أُسند من %Ln مقالات:</numerusform>
            <numerusform>أُسند من %Ln مقالًا:</numerusform>
            <numerusform>أُسند من %Ln مقال:</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignments taken back: %1</source>
        <translation>إسنادات مستردة: %1</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
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
        <translation>ما أُسند بالفعل يُحسب ويبقى، ولا يُسند مقال إلى أحد مرتين، فتكرار الأمر نفسه لا يُسند
إلا الجديد. ومن بدأ مقالًا يُختار له أولًا. مع --seed يذهب كل مقال إلى من تعيّنه
القرعة؛ وبدونه، أو مع --balanced أيضًا، إلى الأقل نصيبًا، وبالقرعة بين المتساوين.
والقرعة من البذرة ومعرّف المقال: هي نفسها في كل مكان.

ما لا يمكن الوفاء به يُذكر، ويُعدّ مشكلة (رمز الخروج 1).

صيغة JSON: {&quot;project&quot;, &quot;articles&quot;, &quot;complete&quot; (لا تحتاج إلى أحد بعد), &quot;added&quot;, &quot;moved&quot; (المواعيد النهائية), &quot;annotators&quot;:
[{&quot;name&quot;, &quot;before&quot;, &quot;added&quot;}], &quot;short&quot;: [{&quot;wanted&quot;, &quot;possible&quot;, &quot;articles&quot;}], &quot;remarks&quot;: [TEXT],
&quot;dry_run&quot;}؛ ومع --take-back {&quot;project&quot;, &quot;removed&quot;}.</translation>
    </message>
    <message>
        <source>Give that day to what these annotators have already and not finished, too; without --due it has none any more</source>
        <translation>إعطاء هذا اليوم أيضًا لما لدى هؤلاء الواسمين ولم يُنجز؛ وبدون --due لا يبقى له موعد</translation>
    </message>
    <message>
        <source>Deadlines of earlier assignments: %1</source>
        <translation>مواعيد نهائية لإسنادات سابقة: %1</translation>
    </message>
</context>
<context>
    <name>BinaryCheck</name>
    <message>
        <source>This is a word processor&apos;s document or an archive, no plain text: save it as text first.</source>
        <translation>هذا مستند معالج نصوص أو أرشيف لا نص عادي: احفظه نصًا أولًا.</translation>
    </message>
    <message>
        <source>This is an image, no text.</source>
        <translation>هذه صورة لا نص.</translation>
    </message>
    <message>
        <source>This is a PDF, no plain text: save its text first.</source>
        <translation>هذا ملف PDF لا نص عادي: احفظ نصه أولًا.</translation>
    </message>
    <message>
        <source>This is a program, no text.</source>
        <translation>هذا برنامج لا نص.</translation>
    </message>
    <message>
        <source>This is a database, no text; a Galley project is opened, not imported.</source>
        <translation>هذه قاعدة بيانات لا نص؛ ومشروع Galley يُفتح ولا يُستورد.</translation>
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
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>What the folders are that files lie in.</source>
        <translation>ما تمثله المجلدات التي تقع فيها الملفات.</translation>
    </message>
    <message>
        <source>See by yourself</source>
        <translation>تعرّف تلقائي</translation>
    </message>
    <message>
        <source>Annotators where the same text lies in several, else parts.</source>
        <translation>واسمون حيث يقع النص نفسه في عدة منها، وإلا فأقسام.</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الواسمون</translation>
    </message>
    <message>
        <source>Each folder holds the work of the annotator of its name.</source>
        <translation>كل مجلد يحوي عمل الواسم الذي يحمل اسمه.</translation>
    </message>
    <message>
        <source>Parts of a corpus</source>
        <translation>أقسام مدونة</translation>
    </message>
    <message>
        <source>Nothing is known of annotators.</source>
        <translation>لا يُعرف شيء عن الواسمين.</translation>
    </message>
    <message>
        <source>Where the work of an annotator is put.</source>
        <translation>أين يوضع عمل الواسم.</translation>
    </message>
    <message>
        <source>One folder for each annotator</source>
        <translation>مجلد لكل واسم</translation>
    </message>
    <message>
        <source>With a copy of the text in each.</source>
        <translation>في كل منها نسخة من النص.</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>بلا مجلدات</translation>
    </message>
    <message>
        <source>For the work of one annotator, whose name is left out.</source>
        <translation>لعمل واسم واحد، ويُترك اسمه.</translation>
    </message>
    <message>
        <source>This line must be of the form “%1”.</source>
        <translation>يجب أن يكون هذا السطر على الشكل «%1».</translation>
    </message>
    <message>
        <source>The line is not UTF-8: save the file as UTF-8.</source>
        <translation>ليس السطر بترميز UTF-8: احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The line has no id with a tab after it.</source>
        <translation>ليس في السطر معرّف تليه علامة جدولة.</translation>
    </message>
    <message>
        <source>A line cannot begin with “%1”.</source>
        <translation>لا يبدأ سطر بـ «%1».</translation>
    </message>
    <message>
        <source>Lines that are comments about nothing.</source>
        <translation>أسطر هي تعليقات على لا شيء.</translation>
    </message>
    <message>
        <source>The file has %1 MB, and the annotation of an article at most %2 MB: split it.</source>
        <translation>حجم الملف %1 MB، والحد لتوسيم مقال %2 MB: قسّمه.</translation>
    </message>
    <message>
        <source>The text is missing: “%1” must stand beside it.</source>
        <translation>النص غائب: يجب أن يكون «%1» بجانبه.</translation>
    </message>
    <message>
        <source>brat configuration</source>
        <translation>إعدادات brat</translation>
    </message>
    <message>
        <source>The event&apos;s trigger “%1” is no span.</source>
        <translation>ليس «%1»، وهو كلمة الحدث، مقطعًا.</translation>
    </message>
    <message>
        <source>The id “%1” stands for two things.</source>
        <translation>المعرّف «%1» لشيئين.</translation>
    </message>
    <message>
        <source>The event is a %1 and its trigger a %2.</source>
        <translation>الحدث من النوع %1 وكلمته من النوع %2.</translation>
    </message>
    <message>
        <source>The line is about “%1”, which is nothing in the file.</source>
        <translation>السطر عن «%1»، ولا شيء كهذا في الملف.</translation>
    </message>
    <message>
        <source>“%1” has “%2” twice, with two values.</source>
        <translation>في «%1» تتكرر «%2» مرتين بقيمتين.</translation>
    </message>
    <message>
        <source>Characters of names that brat does not take</source>
        <translation>محارف في الأسماء لا يقبلها brat</translation>
    </message>
    <message>
        <source>Several annotators worked on the article “%1”: export the work of one, or with a folder for each annotator.</source>
        <translation>عمل عدة واسمين في المقال «%1»: صدّر عمل واحد منهم، أو اجعل لكل واسم مجلدًا.</translation>
    </message>
    <message>
        <source>Titles, dates, sources and the like of articles</source>
        <translation>عناوين المقالات وتواريخها ومصادرها وما شابه</translation>
    </message>
    <message>
        <source>Ends of article ids too long for a file name</source>
        <translation>أواخر معرّفات مقالات أطول من اسم ملف</translation>
    </message>
    <message>
        <source>Names of annotators</source>
        <translation>أسماء الواسمين</translation>
    </message>
    <message>
        <source>That an annotator is a model or the adjudicator</source>
        <translation>كون الواسم نموذجًا أو المحكِّم</translation>
    </message>
    <message>
        <source>How far the work on an article is</source>
        <translation>مدى إنجاز العمل في المقال</translation>
    </message>
    <message>
        <source>What is said of whole articles</source>
        <translation>ما يقال عن المقالات كلها</translation>
    </message>
    <message>
        <source>Comments that are about no span</source>
        <translation>تعليقات لا تخص مقطعًا</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>قرارات في المعيار الذهبي</translation>
    </message>
    <message>
        <source>How long the work took</source>
        <translation>كم استغرق العمل</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The project to change</source>
        <translation>المشروع المراد تغييره</translation>
    </message>
    <message>
        <source>Whose spans; others stay as they are</source>
        <translation>مقاطع من؛ وتبقى مقاطع غيره على حالها</translation>
    </message>
    <message>
        <source>Which spans; put it in single quotes</source>
        <translation>أي المقاطع؛ بين علامتَي اقتباس مفردتين</translation>
    </message>
    <message>
        <source>Who does it, where work is blind; else the login&apos;s name</source>
        <translation>من يفعل ذلك، حيث العمل معمّى؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>Change nothing, only say what would be changed</source>
        <translation>لا تغيير، بل ذكر ما كان سيتغير فقط</translation>
    </message>
    <message>
        <source>Attribute “%1” is true or false.</source>
        <translation>قيمة السمة «%1» true أو false.</translation>
    </message>
    <message>
        <source>Attribute “%1” is a number.</source>
        <translation>قيمة السمة «%1» عدد.</translation>
    </message>
    <message>
        <source>“%1” is no label of the project. Write it as layer/label; `galley schema show` lists them.</source>
        <translation>ليس «%1» تسمية في المشروع. اكتبها layer/label؛ يسردها `galley schema show`.</translation>
    </message>
    <message>
        <source>“%1” sets no attribute of the project. Write it as name=value; `galley schema show` lists them.</source>
        <translation>لا يضبط «%1» سمة في المشروع. اكتبه name=value؛ يسردها `galley schema show`.</translation>
    </message>
    <message>
        <source>Work in this project is blind: an annotator edits his own marks alone, and not %1&apos;s. A reviewer or a manager can do this (--by).</source>
        <translation>العمل في هذا المشروع معمّى: لا يعدّل الواسم إلا توسيمه، وليس له أن يعدّل توسيم %1. يستطيع ذلك مراجع أو مدير (--by).</translation>
    </message>
    <message>
        <source>Hits that are no spans of %1 and stay as they are: %2</source>
        <translation>نتائج ليست مقاطع %1، وتبقى على حالها: %2</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>جارٍ التعديل</translation>
    </message>
    <message>
        <source>%1: nothing was changed, this is what would be</source>
        <translation>%1: لم يتغير شيء، هذا ما كان سيتغير</translation>
    </message>
    <message>
        <source>Changed: %1; sets: %2; so already: %3; refused: %4</source>
        <translation>تغيّر: %1؛ المجموعات: %2؛ كذلك بالفعل: %3؛ رُفض: %4</translation>
    </message>
    <message>
        <source>Relations deleted with them: %1</source>
        <translation>العلاقات المحذوفة معها: %1</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>رقم التعديل الجماعي: %1</translation>
    </message>
    <message>
        <source>All of it is one bulk edit, which `galley bulk undo` takes back. What the schema or
other spans do not allow is refused, told of, and stays as it is (exit code 1).

JSON: {&quot;bulk&quot; (its number, unless nothing changed), &quot;summary&quot;, &quot;changed&quot;, &quot;unchanged&quot;,
&quot;sets&quot;, &quot;relations&quot;, &quot;refused&quot;: [{&quot;article&quot;, &quot;span&quot; or &quot;begin&quot; and &quot;end&quot;, &quot;kind&quot;,
&quot;message&quot;}]}.</source>
        <translation>كل ذلك تعديل جماعي واحد يتراجع عنه `galley bulk undo`. وما لا يجيزه المخطط أو مقاطع
أخرى يُرفض ويُذكر ويبقى على حاله (رمز الخروج 1).

صيغة JSON: {&quot;bulk&quot; (رقمه، ما لم يتغير شيء), &quot;summary&quot;, &quot;changed&quot;, &quot;unchanged&quot;,
&quot;sets&quot;, &quot;relations&quot;, &quot;refused&quot;: [{&quot;article&quot;, &quot;span&quot; أو &quot;begin&quot; و&quot;end&quot;, &quot;kind&quot;,
&quot;message&quot;}]}.</translation>
    </message>
</context>
<context>
    <name>BulkDeleteCommand</name>
    <message>
        <source>Delete spans that a query finds, with their relations</source>
        <translation>حذف المقاطع التي يجدها استعلام، مع علاقاتها</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>حذف: %1</translation>
    </message>
</context>
<context>
    <name>BulkListCommand</name>
    <message>
        <source>List a project&apos;s bulk edits, the newest first</source>
        <translation>سرد التعديلات الجماعية في المشروع، الأحدث أولًا</translation>
    </message>
    <message>
        <source>JSON: {&quot;project&quot;, &quot;bulks&quot;: [{&quot;bulk&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;action&quot;, &quot;summary&quot;, &quot;sets&quot;,
&quot;undone&quot;}]}; at is in UTC.</source>
        <translation>صيغة JSON: {&quot;project&quot;, &quot;bulks&quot;: [{&quot;bulk&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;action&quot;, &quot;summary&quot;, &quot;sets&quot;,
&quot;undone&quot;}]}؛ و&quot;at&quot; بتوقيت UTC.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>الحد الأقصى للعدد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>There are no bulk edits</source>
        <translation>لا تعديلات جماعية</translation>
    </message>
</context>
<context>
    <name>BulkMarkCommand</name>
    <message>
        <source>Mark a text wherever it stands unmarked</source>
        <translation>وسم نص أينما ورد غير موسوم</translation>
    </message>
    <message>
        <source>Marks whole words that no span of the layer covers and that the annotator did not choose
to skip. --regex takes a Perl-compatible regular expression, tried on each line.

</source>
        <translation>يسم الكلمات الكاملة التي لا يغطيها مقطع من الطبقة ولم يختر الواسم تخطيها.
يأخذ --regex تعبيرًا نمطيًا متوافقًا مع Perl، يُجرَّب على كل سطر.

</translation>
    </message>
    <message>
        <source>The project to mark in</source>
        <translation>المشروع المراد الوسم فيه</translation>
    </message>
    <message>
        <source>Whose spans they become</source>
        <translation>مقاطع من تصير</translation>
    </message>
    <message>
        <source>What to mark it as</source>
        <translation>بأي تسمية يوسم</translation>
    </message>
    <message>
        <source>The text to mark</source>
        <translation>النص المراد وسمه</translation>
    </message>
    <message>
        <source>Whatever its case</source>
        <translation>بصرف النظر عن حالة الأحرف</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>النص تعبير نمطي</translation>
    </message>
    <message>
        <source>Parts of words, too</source>
        <translation>وأجزاء الكلمات أيضًا</translation>
    </message>
    <message>
        <source>An attribute of the new spans</source>
        <translation>سمة للمقاطع الجديدة</translation>
    </message>
    <message>
        <source>Who does it, where work is blind; else the login&apos;s name</source>
        <translation>من يفعل ذلك، حيث العمل معمّى؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>Change nothing, only say what would be changed</source>
        <translation>لا تغيير، بل ذكر ما كان سيتغير فقط</translation>
    </message>
    <message>
        <source>--fold and --regex do not go together: write (?i) before the expression</source>
        <translation>لا يجتمع --fold و--regex: اكتب (?i) قبل التعبير</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Places that another span of the layer covers and that stay as they are: %1</source>
        <translation>مواضع يغطيها مقطع آخر من الطبقة وتبقى على حالها: %1</translation>
    </message>
    <message>
        <source>Places that the annotator chose to skip: %1</source>
        <translation>مواضع اختار الواسم تخطيها: %1</translation>
    </message>
    <message>
        <source>Mark “%1” as %2</source>
        <translation>وسم «%1» بالتسمية %2</translation>
    </message>
</context>
<context>
    <name>BulkRelabelCommand</name>
    <message>
        <source>Give spans that a query finds another label</source>
        <translation>إعطاء المقاطع التي يجدها استعلام تسمية أخرى</translation>
    </message>
    <message>
        <source>Their new label</source>
        <translation>تسميتها الجديدة</translation>
    </message>
    <message>
        <source>Relabel to %1: %2</source>
        <translation>تغيير التسمية إلى %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkSetCommand</name>
    <message>
        <source>Set or clear an attribute of spans that a query finds</source>
        <translation>ضبط سمة أو مسحها في المقاطع التي يجدها استعلام</translation>
    </message>
    <message>
        <source>What to set; NAME= clears it</source>
        <translation>ما يُضبط؛ NAME= يمسحه</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <translation>ضبط %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkUndoCommand</name>
    <message>
        <source>Do a bulk edit again that was taken back</source>
        <translation>إعادة تعديل جماعي ملغى</translation>
    </message>
    <message>
        <source>Take a bulk edit back, in every set</source>
        <translation>التراجع عن تعديل جماعي في كل مجموعة</translation>
    </message>
    <message>
        <source>A set whose later edits stand on the bulk edit stays as it is and is told of as refused
(exit code 1).

JSON: as `galley bulk mark` says.</source>
        <translation>المجموعة التي بُنيت على التعديل الجماعي تعديلات لاحقة فيها تبقى على حالها وتُذكر مرفوضة
(رمز الخروج 1).

صيغة JSON: كما في `galley bulk mark`.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Which: its number in `galley bulk list`</source>
        <translation>أيها: رقمه في `galley bulk list`</translation>
    </message>
    <message>
        <source>“%1” is no number of a bulk edit</source>
        <translation>ليس «%1» رقم تعديل جماعي</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>جارٍ إعادته</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The span&apos;s active time is less than nothing.</source>
        <translation>الوقت النشط للمقطع أقل من صفر.</translation>
    </message>
    <message>
        <source>The span&apos;s certainty is %1, which is not from 0 to 1.</source>
        <translation>درجة اليقين في المقطع %1، وليست من 0 إلى 1.</translation>
    </message>
    <message>
        <source>The comment&apos;s place lies outside the text.</source>
        <translation>موضع التعليق خارج النص.</translation>
    </message>
    <message>
        <source>The comment is about span s%1, which there never was.</source>
        <translation>التعليق عن المقطع s%1، ولم يوجد قط.</translation>
    </message>
    <message>
        <source>The next comment would get an id that is taken.</source>
        <translation>سيأخذ التعليق التالي معرّفًا مستعملًا.</translation>
    </message>
    <message>
        <source>The relation leads to span s%1, which is not there.</source>
        <translation>تؤدي العلاقة إلى المقطع s%1، وهو غير موجود.</translation>
    </message>
    <message>
        <source>No schema of the project has a relation type “%1”.</source>
        <translation>لا مخطط في المشروع فيه نوع علاقة «%1».</translation>
    </message>
    <message>
        <source>The span&apos;s begin and end are not those of its segments.</source>
        <translation>بداية المقطع ونهايته ليستا بداية أجزائه ونهايتها.</translation>
    </message>
    <message>
        <source>“%1” is no state of a set.</source>
        <translation>ليس «%1» حالة مجموعة.</translation>
    </message>
    <message>
        <source>“%1” is no kind of annotator.</source>
        <translation>ليس «%1» نوع واسم.</translation>
    </message>
    <message>
        <source>No schema of the project has a field “%1”.</source>
        <translation>لا مخطط في المشروع فيه حقل «%1».</translation>
    </message>
    <message>
        <source>The decision made span s%1, which there never was.</source>
        <translation>صنع القرار المقطع s%1، ولم يوجد قط.</translation>
    </message>
    <message>
        <source>The next decision would get an id that is taken.</source>
        <translation>سيأخذ القرار التالي معرّفًا مستعملًا.</translation>
    </message>
    <message>
        <source>Spans of the set: %1, relations: %2; noted for it: %3 and %4.</source>
        <translation>مقاطع المجموعة %1 وعلاقاتها %2، والمسجّل لها %3 و%4.</translation>
    </message>
    <message>
        <source>The next mark would get an id that is taken.</source>
        <translation>سيأخذ المقطع التالي معرّفًا مستعملًا.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <translation>القيد %1 ناقص من السجل.</translation>
    </message>
    <message>
        <source>Revision of the set: %1; entries in its journal: %2.</source>
        <translation>المجموعة عند المراجعة رقم %1، وقيود سجلها %2.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal does not lead to the marks that are stored.</source>
        <translation>القيد %1 في السجل لا ينتهي إلى المقاطع المخزونة.</translation>
    </message>
    <message>
        <source>The set holds something that its journal does not tell of.</source>
        <translation>في المجموعة شيء لا يذكره سجلها.</translation>
    </message>
    <message>
        <source>The text is not the one that was stored: its SHA-256 differs.</source>
        <translation>ليس النص هو المخزون: تختلف قيمة SHA-256 له.</translation>
    </message>
    <message>
        <source>Code points of the text: %1; noted for it: %2.</source>
        <translation>نقاط الترميز في النص %1، والمسجّل له %2.</translation>
    </message>
    <message>
        <source>Article number %1 cannot be read. %2</source>
        <translation>لا يمكن قراءة المقال رقم %1. %2</translation>
    </message>
    <message>
        <source>The project was written by a newer Galley, which knows more of it than is checked here: check it with that version.</source>
        <translation>كُتب المشروع بإصدار أحدث من Galley، يعرف عنه أكثر مما يُفحص هنا: افحصه بذلك الإصدار.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Check a project&apos;s integrity</source>
        <translation>فحص سلامة مشروع</translation>
    </message>
    <message>
        <source>Checks the database, texts against their hashes, spans against their texts and quotes,
labels against the schemas, relations&apos; ends, and the journal against what is stored.
Changes nothing. Exit code 1: something is wrong.

JSON: {&quot;project&quot;, &quot;articles&quot;, &quot;problems&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;article&quot;,
&quot;annotator&quot;, &quot;item&quot;}]}; kinds are database, hash, offset, quote, dangling, label, count,
journal. Where edits of yours wait on this machine for the project&apos;s server, or were not
taken: &quot;waiting&quot;: {&quot;edits&quot;, &quot;aside&quot;, &quot;damaged&quot;}.</source>
        <translation>يفحص قاعدة البيانات، والنصوص مقابل قيم تجزئتها، والمقاطع مقابل نصوصها واقتباساتها،
والتسميات مقابل المخططات، وأطراف العلاقات، والسجل مقابل المخزون. ولا يغيّر شيئًا.
رمز الخروج 1: هناك خلل.

صيغة JSON: {&quot;project&quot;, &quot;articles&quot;, &quot;problems&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;article&quot;,
&quot;annotator&quot;, &quot;item&quot;}]}؛ والأنواع database, hash, offset, quote, dangling, label,
count, journal. وإن كانت لك على هذا الجهاز تعديلات تنتظر خادم المشروع أو لم
تُقبل: &quot;waiting&quot;: {&quot;edits&quot;, &quot;aside&quot;, &quot;damaged&quot;}.</translation>
    </message>
    <message>
        <source>The project to check</source>
        <translation>المشروع المراد فحصه</translation>
    </message>
    <message>
        <source>Checking articles</source>
        <translation>جارٍ فحص المقالات</translation>
    </message>
    <message>
        <source>Articles checked: %1; nothing is wrong</source>
        <translation>المقالات المفحوصة: %1؛ لا خلل</translation>
    </message>
    <message>
        <source>Articles checked: %1; problems: %2</source>
        <translation>المقالات المفحوصة: %1؛ المشكلات: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>Standard output takes no more: is its disk full?</source>
        <translation>لا يقبل الخرج القياسي المزيد: هل امتلأ قرصه؟</translation>
    </message>
    <message>
        <source>Galley annotates news articles.</source>
        <translation>يسم Galley المقالات الإخبارية.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>طباعة هذه المساعدة والخروج</translation>
    </message>
    <message>
        <source>Open this project in the window</source>
        <translation>فتح هذا المشروع في النافذة</translation>
    </message>
    <message>
        <source>Open a copy of the sample project in the window</source>
        <translation>فتح نسخة من المشروع التجريبي في النافذة</translation>
    </message>
    <message>
        <source>Draw the window into an image and exit</source>
        <translation>رسم النافذة في صورة والخروج</translation>
    </message>
    <message>
        <source>The window&apos;s colours</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>Say &quot;ready&quot; when an article is painted, and exit: to time the start</source>
        <translation>طباعة &quot;ready&quot; عند رسم مقال والخروج: لقياس زمن البدء</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>طباعة الإصدار والخروج</translation>
    </message>
    <message>
        <source>Usage: galley [OPTIONS] [PROJECT]
       galley COMMAND …</source>
        <translation>الاستعمال: galley [OPTIONS] [PROJECT]
           galley COMMAND …</translation>
    </message>
    <message>
        <source>Without a command, the window opens. `galley COMMAND --help` explains a command.
Exit codes: 0 done, 1 problems found, 2 misuse.
GALLEY_PLUGIN_PATH lists folders that are searched for schemas first.</source>
        <translation>بلا أمر تُفتح النافذة. يشرح `galley COMMAND --help` أمرًا.
رموز الخروج: 0 تم، 1 وُجدت مشكلات، 2 استعمال خاطئ.
يسرد GALLEY_PLUGIN_PATH المجلدات التي يُبحث فيها عن المخططات أولًا.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text</source>
        <translation>طباعة مستند JSON واحد بدل النص</translation>
    </message>
    <message>
        <source>Edit many sets in one step</source>
        <translation>تعديل مجموعات كثيرة معًا</translation>
    </message>
    <message>
        <source>Exports that a project remembers</source>
        <translation>عمليات تصدير يتذكرها المشروع</translation>
    </message>
    <message>
        <source>Who works on a project</source>
        <translation>من يعمل في المشروع</translation>
    </message>
    <message>
        <source>List imports, show again what they did, take them back</source>
        <translation>سرد عمليات الاستيراد وعرض ما فعلته والتراجع عنها</translation>
    </message>
    <message>
        <source>Packages that were handed out, and what came back</source>
        <translation>الحزم التي وُزّعت وما عاد منها</translation>
    </message>
    <message>
        <source>Commands about one %1</source>
        <translation>الأوامر الخاصة بـ %1</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a project</source>
        <translation>ليس «%1» أمرًا ولا مشروعًا</translation>
    </message>
    <message>
        <source>--sample opens a project of its own: leave out the other</source>
        <translation>يفتح --sample مشروعًا خاصًا به: اترك الآخر</translation>
    </message>
    <message>
        <source>See `%1 --help`.</source>
        <translation>انظر `%1 --help`.</translation>
    </message>
    <message>
        <source>Not expected here: %1</source>
        <translation>غير متوقع هنا: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ناقص: %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 (%n time(s))</source>
        <translation>
            <numerusform>متروك: %1 (ولا مرة)</numerusform>
            <numerusform>متروك: %1 (مرة واحدة)</numerusform>
            <numerusform>متروك: %1 (مرتين)</numerusform>
            <numerusform>متروك: %1 (%Ln مرات)</numerusform>
            <numerusform>متروك: %1 (%Ln مرة)</numerusform>
            <numerusform>متروك: %1 (%Ln مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no whole number from 0</source>
        <translation>ليس «%1» عددًا صحيحًا من 0</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>ليس «%1» أيًّا من %2</translation>
    </message>
</context>
<context>
    <name>ConcordanceCommand</name>
    <message>
        <source>List hits of a query in their context, sorted and grouped</source>
        <translation>سرد نتائج استعلام في سياقها، مرتبة ومجمّعة</translation>
    </message>
    <message>
        <source>Sort by any of: %1, separated by commas. left and right are the first words beside
the hit, left2 and right2 the second, and so on.

JSON: {&quot;project&quot;, &quot;query&quot;, &quot;groups&quot;: [{&quot;value&quot;, &quot;lines&quot;: [as hits of galley find]}]};
without --group there is one group.</source>
        <translation>الترتيب بأي مما يلي: %1، مفصولة بفواصل. left وright أول كلمة على جانبَي
النتيجة، وleft2 وright2 الثانية، وهكذا.

صيغة JSON: {&quot;project&quot;, &quot;query&quot;, &quot;groups&quot;: [{&quot;value&quot;, &quot;lines&quot;: [كنتائج galley find]}]}؛
وبدون --group مجموعة واحدة.</translation>
    </message>
    <message>
        <source>The project to search</source>
        <translation>المشروع المراد البحث فيه</translation>
    </message>
    <message>
        <source>What to find; put it in single quotes</source>
        <translation>المطلوب؛ بين علامتَي اقتباس مفردتين</translation>
    </message>
    <message>
        <source>By what to sort, the first first</source>
        <translation>بماذا يُرتَّب، الأول أولًا</translation>
    </message>
    <message>
        <source>What lines have in common</source>
        <translation>ما تشترك فيه الأسطر</translation>
    </message>
    <message>
        <source>Code points shown on each side (40)</source>
        <translation>نقاط الترميز على كل جانب (40)</translation>
    </message>
    <message>
        <source>At most so many lines, before sorting</source>
        <translation>الحد الأقصى للأسطر قبل الترتيب</translation>
    </message>
    <message>
        <source>Whose labels text has</source>
        <translation>تسميات من يحملها النص</translation>
    </message>
    <message>
        <source>Who asks, where work is blind; else the login&apos;s name</source>
        <translation>من يسأل، حيث العمل معمّى؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>--sort takes %1, and not “%2”</source>
        <translation>يأخذ --sort القيم %1، لا «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>الأسطر: %1</translation>
    </message>
</context>
<context>
    <name>Conll</name>
    <message>
        <source>CoNLL-2003 and other columns of tags</source>
        <translation>CoNLL-2003 وغيره من أعمدة رموز الوسم</translation>
    </message>
    <message>
        <source>CoNLL-2003, one file per annotator</source>
        <translation>CoNLL-2003، ملف لكل واسم</translation>
    </message>
    <message>
        <source>“%1” begins a span as %2 does not; it is read as its beginning.</source>
        <translation>يبدأ «%1» مقطعًا خلافًا لما في %2؛ قُرئ على أنه بدايته.</translation>
    </message>
    <message>
        <source>The span before “%1” is not closed as %2 does; it is read as ended.</source>
        <translation>المقطع قبل «%1» غير مغلق خلافًا لما في %2؛ قُرئ على أنه انتهى.</translation>
    </message>
    <message>
        <source>“%1” is no tag of %2.</source>
        <translation>ليس «%1» رمز وسم في %2.</translation>
    </message>
    <message>
        <source>The line has no token.</source>
        <translation>ليس في السطر وحدة لفظية.</translation>
    </message>
    <message>
        <source>The article is too long. Say how many sentences an article has.</source>
        <translation>المقال طويل جدًا. اذكر كم جملة في المقال.</translation>
    </message>
    <message>
        <source>end of the sentence</source>
        <translation>نهاية الجملة</translation>
    </message>
    <message>
        <source>Columns that hold no tags, such as parts of speech</source>
        <translation>أعمدة لا تحوي رموز وسم، كأقسام الكلام</translation>
    </message>
    <message>
        <source>The file holds no tokens.</source>
        <translation>ليس في الملف وحدات لفظية.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n column(s), and needs at least %1.</source>
        <translation>
            <numerusform>في الملف لا أعمدة، والمطلوب على الأقل: %1.</numerusform>
            <numerusform>في الملف عمود واحد، والمطلوب على الأقل: %1.</numerusform>
            <numerusform>في الملف عمودان، والمطلوب على الأقل: %1.</numerusform>
            <numerusform>في الملف %Ln أعمدة، والمطلوب على الأقل: %1.</numerusform>
            <numerusform>في الملف %Ln عمودًا، والمطلوب على الأقل: %1.</numerusform>
            <numerusform>في الملف %Ln عمود، والمطلوب على الأقل: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds tags such as O, B-PER and I-PER. Say which one does, or that its labels are plain.</source>
        <translation>لا عمود يحوي رموز وسم مثل O وB-PER وI-PER. اذكر أيها هو، أو أن تسمياته مجردة.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n column(s), and the first one %1.</source>
        <translation>
            <numerusform>في السطر لا أعمدة، وأعمدة الأول: %1.</numerusform>
            <numerusform>في السطر عمود واحد، وأعمدة الأول: %1.</numerusform>
            <numerusform>في السطر عمودان، وأعمدة الأول: %1.</numerusform>
            <numerusform>في السطر %Ln أعمدة، وأعمدة الأول: %1.</numerusform>
            <numerusform>في السطر %Ln عمودًا، وأعمدة الأول: %1.</numerusform>
            <numerusform>في السطر %Ln عمود، وأعمدة الأول: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagging scheme</source>
        <translation>نظام الوسم</translation>
    </message>
    <message>
        <source>How tags say where spans begin and end; else it is recognised.</source>
        <translation>كيف تدل رموز الوسم على بداية المقاطع ونهايتها؛ وإلا يُتعرَّف عليه.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>تعرّف تلقائي</translation>
    </message>
    <message>
        <source>The scheme that fewest tags of the whole file break.</source>
        <translation>النظام الذي يخالفه أقل رموز الملف كله.</translation>
    </message>
    <message>
        <source>As in CoNLL-2003: B- only between two spans.</source>
        <translation>كما في CoNLL-2003: B- بين مقطعين فقط.</translation>
    </message>
    <message>
        <source>BIO: B- begins every span.</source>
        <translation>BIO: كل مقطع يبدأ بـ B-.</translation>
    </message>
    <message>
        <source>Also BIOES and BMES.</source>
        <translation>وكذلك BIOES وBMES.</translation>
    </message>
    <message>
        <source>Labels alone</source>
        <translation>تسميات فقط</translation>
    </message>
    <message>
        <source>Neighbours with the same label are one span.</source>
        <translation>المتجاوران بالتسمية نفسها مقطع واحد.</translation>
    </message>
    <message>
        <source>Sentences per article</source>
        <translation>الجمل في المقال</translation>
    </message>
    <message>
        <source>For files that do not say where a document begins: 0 makes one article of the file.</source>
        <translation>للملفات التي لا تذكر أين يبدأ المستند: 0 يجعل الملف مقالًا واحدًا.</translation>
    </message>
    <message>
        <source>Column of tokens</source>
        <translation>عمود الوحدات اللفظية</translation>
    </message>
    <message>
        <source>Counted from 1; else the first that does not count tokens.</source>
        <translation>العدّ من 1؛ وإلا فأول عمود لا يعدّ الوحدات.</translation>
    </message>
    <message>
        <source>Columns of tags</source>
        <translation>أعمدة رموز الوسم</translation>
    </message>
    <message>
        <source>Counted from 1, separated by commas; else the last, or all when there is nothing but tags.</source>
        <translation>العدّ من 1، مفصولة بفواصل؛ وإلا فالأخير، أو كلها حين لا يوجد غير رموز الوسم.</translation>
    </message>
    <message>
        <source>How tags say where spans begin and end.</source>
        <translation>كيف تدل رموز الوسم على بداية المقاطع ونهايتها.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>What stands before the tags.</source>
        <translation>ما يسبق رموز الوسم.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>الوحدة اللفظية</translation>
    </message>
    <message>
        <source>As in CoNLL-2003</source>
        <translation>كما في CoNLL-2003</translation>
    </message>
    <message>
        <source>The token, and “_” for part of speech and chunk.</source>
        <translation>الوحدة اللفظية، و«_» لقسم الكلام وللعبارة.</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>بين الأعمدة</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Beginnings of articles</source>
        <translation>بدايات المقالات</translation>
    </message>
    <message>
        <source>With the article&apos;s id, by which an import finds it again.</source>
        <translation>مع معرّف المقال، وبه يجده الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>As in CoNLL-2003, for programs that look for exactly this.</source>
        <translation>كما في CoNLL-2003، للبرامج التي تبحث عن هذا بعينه.</translation>
    </message>
    <message>
        <source>Places where the text between tokens becomes one space</source>
        <translation>مواضع يصير فيها النص بين الوحدات اللفظية مسافة واحدة</translation>
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
        <translation>CoNLL-U، ملف لكل واسم</translation>
    </message>
    <message>
        <source>The column %1 is empty: write “_”.</source>
        <translation>العمود %1 فارغ: اكتب «_».</translation>
    </message>
    <message>
        <source>The column %1 begins or ends with white space.</source>
        <translation>العمود %1 يبدأ أو ينتهي بفراغ.</translation>
    </message>
    <message>
        <source>The column %1 holds white space.</source>
        <translation>في العمود %1 فراغ.</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <translation>النطاق %1 ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The range %1 does not stand before its first word.</source>
        <translation>النطاق %1 ليس قبل كلمته الأولى.</translation>
    </message>
    <message>
        <source>The range %1 overlaps another.</source>
        <translation>النطاق %1 يتداخل مع آخر.</translation>
    </message>
    <message>
        <source>The empty node %1 does not stand behind its word.</source>
        <translation>العقدة الفارغة %1 ليست بعد كلمتها.</translation>
    </message>
    <message>
        <source>Empty nodes are counted from 1: this is %1, and not %2.</source>
        <translation>تُعدّ العقد الفارغة من 1: هذه %1، لا %2.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n column(s) between tabs, and not 10.</source>
        <translation>
            <numerusform>في السطر لا أعمدة بين علامات الجدولة، لا 10.</numerusform>
            <numerusform>في السطر عمود واحد بين علامات الجدولة، لا 10.</numerusform>
            <numerusform>في السطر عمودان بين علامات الجدولة، لا 10.</numerusform>
            <numerusform>في السطر %Ln أعمدة بين علامات الجدولة، لا 10.</numerusform>
            <numerusform>في السطر %Ln عمودًا بين علامات الجدولة، لا 10.</numerusform>
            <numerusform>في السطر %Ln عمود بين علامات الجدولة، لا 10.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no ID: words are counted 1, 2, 3, …, ranges are such as 1-2 and empty nodes such as 1.1.</source>
        <translation>ليس «%1» معرّفًا: تُعدّ الكلمات 1، 2، 3، …، والنطاقات مثل 1-2 والعقد الفارغة مثل 1.1.</translation>
    </message>
    <message>
        <source>Words are counted 1, 2, 3, …: this is %1, and not %2.</source>
        <translation>تُعدّ الكلمات 1، 2، 3، …: هذه %1، لا %2.</translation>
    </message>
    <message>
        <source>The text is not that of the tokens, which is “%1”.</source>
        <translation>ليس النص نص الوحدات اللفظية، وهو «%1».</translation>
    </message>
    <message>
        <source>The article is too long: divide it by “# newdoc”.</source>
        <translation>المقال طويل جدًا: قسّمه بـ «# newdoc».</translation>
    </message>
    <message>
        <source>Bridges between entities</source>
        <translation>جسور بين الكيانات</translation>
    </message>
    <message>
        <source>A comment stands before a sentence, not in it.</source>
        <translation>يأتي التعليق قبل الجملة لا فيها.</translation>
    </message>
    <message>
        <source>The sentence has more than a million lines.</source>
        <translation>في الجملة أكثر من مليون سطر.</translation>
    </message>
    <message>
        <source>The line looks empty but holds white space.</source>
        <translation>يبدو السطر فارغًا لكن فيه فراغات.</translation>
    </message>
    <message>
        <source>Sentences are separated by one empty line, and none comes first.</source>
        <translation>يفصل بين الجمل سطر فارغ واحد، ولا يأتي سطر فارغ في الأول.</translation>
    </message>
    <message>
        <source>The sentence has no words.</source>
        <translation>ليس في الجملة كلمات.</translation>
    </message>
    <message>
        <source>Byte %1 of the line is not UTF-8, which CoNLL-U is.</source>
        <translation>البايت %1 في السطر ليس UTF-8، وهو ترميز CoNLL-U.</translation>
    </message>
    <message numerus="yes">
        <source>The range %1-%2 goes beyond the sentence&apos;s %n word(s).</source>
        <translation>
            <numerusform>النطاق %1-%2 يتجاوز الجملة وفيها لا كلمات.</numerusform>
            <numerusform>النطاق %1-%2 يتجاوز الجملة وفيها كلمة واحدة.</numerusform>
            <numerusform>النطاق %1-%2 يتجاوز الجملة وفيها كلمتان.</numerusform>
            <numerusform>النطاق %1-%2 يتجاوز الجملة وفيها %Ln كلمات.</numerusform>
            <numerusform>النطاق %1-%2 يتجاوز الجملة وفيها %Ln كلمة.</numerusform>
            <numerusform>النطاق %1-%2 يتجاوز الجملة وفيها %Ln كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty line must follow the last sentence, too.</source>
        <translation>يجب أن يلي سطر فارغ الجملة الأخيرة أيضًا.</translation>
    </message>
    <message>
        <source>“%1” is no notation of entities, such as (1-person and 1).</source>
        <translation>ليس «%1» تدوينًا لكيانات، مثل (1-person و1).</translation>
    </message>
    <message>
        <source>The entity %1 ends and did not begin.</source>
        <translation>الكيان %1 ينتهي ولم يبدأ.</translation>
    </message>
    <message>
        <source>The entity %1 does not end.</source>
        <translation>الكيان %1 لا ينتهي.</translation>
    </message>
    <message>
        <source>Not all pieces of the entity %1 are there.</source>
        <translation>أجزاء الكيان %1 ليست كلها موجودة.</translation>
    </message>
    <message>
        <source>Entities of words that the text does not have</source>
        <translation>كيانات لكلمات ليست في النص</translation>
    </message>
</context>
<context>
    <name>ConlluWriter</name>
    <message>
        <source>Spans that cover no text</source>
        <translation>مقاطع لا تغطي نصًا</translation>
    </message>
    <message>
        <source>Spans that cover no token</source>
        <translation>مقاطع لا تغطي وحدة لفظية</translation>
    </message>
    <message>
        <source>Spans without the space at their ends</source>
        <translation>مقاطع بلا المسافة في طرفيها</translation>
    </message>
    <message>
        <source>What is known of articles and does not fit a line</source>
        <translation>ما يُعرف عن المقالات ولا يسعه سطر</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>The count was stopped.</source>
        <translation>أُوقف العدّ.</translation>
    </message>
</context>
<context>
    <name>ConsistencyCommand</name>
    <message>
        <source>List words that are marked in different ways</source>
        <translation>سرد الكلمات الموسومة بطرق مختلفة</translation>
    </message>
    <message>
        <source>Counts how often the same words are marked with which label, and how often they are not
marked in articles that were worked on. The most inconsistent words come first.

JSON: {&quot;project&quot;, &quot;quotes&quot;: [{&quot;quote&quot;, &quot;total&quot;, &quot;treatments&quot;: [{&quot;layer&quot;, &quot;label&quot;,
&quot;count&quot;}]}]}; a treatment without a layer counts unmarked places.</source>
        <translation>يعدّ كم مرة وُسمت الكلمات نفسها وبأي تسمية، وكم مرة لم توسم في مقالات عُمل فيها.
وأقل الكلمات اتساقًا تأتي أولًا.

صيغة JSON: {&quot;project&quot;, &quot;quotes&quot;: [{&quot;quote&quot;, &quot;total&quot;, &quot;treatments&quot;: [{&quot;layer&quot;, &quot;label&quot;,
&quot;count&quot;}]}]}؛ والعنصر بلا layer يعدّ المواضع غير الموسومة.</translation>
    </message>
    <message>
        <source>The project to look through</source>
        <translation>المشروع المراد النظر فيه</translation>
    </message>
    <message>
        <source>Only this annotator&apos;s sets</source>
        <translation>مجموعات هذا الواسم فقط</translation>
    </message>
    <message>
        <source>Who asks, where work is blind: his own sets; else the login&apos;s name</source>
        <translation>من يسأل، حيث العمل معمّى: مجموعاته وحدها؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>Only words with so many ways (2)</source>
        <translation>ما تعددت طرقه هكذا فقط (2)</translation>
    </message>
    <message>
        <source>At most so many words</source>
        <translation>الحد الأقصى للكلمات</translation>
    </message>
    <message>
        <source>Tell upper from lower case</source>
        <translation>التمييز بين حالتَي الأحرف</translation>
    </message>
    <message>
        <source>Count no unmarked places, which reads every text</source>
        <translation>بلا عدّ المواضع غير الموسومة، وعدّها يقرأ كل نص</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>%1 %2×</source>
        <translation>%1 %2×</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Words marked in different ways: %1</source>
        <translation>كلمات موسومة بطرق مختلفة: %1</translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» ناقص.</translation>
    </message>
    <message>
        <source>This is no value of “%1”.</source>
        <translation>ليست هذه قيمة لـ «%1».</translation>
    </message>
    <message>
        <source>“%1” is not in the form that “%2” asks for.</source>
        <translation>ليس «%1» على الشكل الذي يطلبه «%2».</translation>
    </message>
    <message>
        <source>“%1” is not in the form that “%2” asks for; an example: %3</source>
        <translation>ليس «%1» على الشكل الذي يطلبه «%2»؛ مثال: %3</translation>
    </message>
    <message numerus="yes">
        <source>The span&apos;s offsets are not ascending, or lie outside the text, which has %n code point(s).</source>
        <translation>
            <numerusform>إزاحات المقطع ليست تصاعدية أو تقع خارج النص، وفيه لا نقاط ترميز.</numerusform>
            <numerusform>إزاحات المقطع ليست تصاعدية أو تقع خارج النص، وفيه نقطة ترميز واحدة.</numerusform>
            <numerusform>إزاحات المقطع ليست تصاعدية أو تقع خارج النص، وفيه نقطتا ترميز.</numerusform>
            <numerusform>إزاحات المقطع ليست تصاعدية أو تقع خارج النص، وفيه %Ln نقاط ترميز.</numerusform>
            <numerusform>إزاحات المقطع ليست تصاعدية أو تقع خارج النص، وفيه %Ln نقطة ترميز.</numerusform>
            <numerusform>إزاحات المقطع ليست تصاعدية أو تقع خارج النص، وفيه %Ln نقطة ترميز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quote “%1” is not the text at these offsets, which is “%2”.</source>
        <translation>الاقتباس «%1» ليس النص عند هذه الإزاحات، وهو «%2».</translation>
    </message>
    <message>
        <source>No schema of the project has a layer “%1”.</source>
        <translation>لا مخطط في المشروع فيه طبقة «%1».</translation>
    </message>
    <message>
        <source>The layer “%1” has no label “%2”.</source>
        <translation>ليس في الطبقة «%1» تسمية «%2».</translation>
    </message>
    <message>
        <source>A span of the layer “%1” is one piece.</source>
        <translation>مقطع الطبقة «%1» جزء واحد.</translation>
    </message>
    <message>
        <source>A span of the layer “%1” covers at least one character.</source>
        <translation>مقطع الطبقة «%1» يغطي محرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>A span of the layer “%1” stays within one paragraph.</source>
        <translation>مقطع الطبقة «%1» لا يتجاوز فقرة واحدة.</translation>
    </message>
    <message>
        <source>The same text has a span of the layer “%1” already.</source>
        <translation>للنص نفسه مقطع من الطبقة «%1» بالفعل.</translation>
    </message>
    <message>
        <source>Spans of the layer “%1” do not overlap.</source>
        <translation>مقاطع الطبقة «%1» لا تتداخل.</translation>
    </message>
    <message>
        <source>No schema of the project has a relation “%1”.</source>
        <translation>لا مخطط في المشروع فيه علاقة «%1».</translation>
    </message>
    <message>
        <source>A relation “%1” leads to a span that is not there.</source>
        <translation>علاقة «%1» تؤدي إلى مقطع غير موجود.</translation>
    </message>
    <message>
        <source>A relation “%1” cannot start at “%2”.</source>
        <translation>لا تبدأ علاقة «%1» من «%2».</translation>
    </message>
    <message>
        <source>A relation “%1” cannot lead to “%2”.</source>
        <translation>لا تؤدي علاقة «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>The comment&apos;s place lies outside the text.</source>
        <translation>موضع التعليق خارج النص.</translation>
    </message>
    <message>
        <source>The comment says nothing: write something.</source>
        <translation>التعليق لا يقول شيئًا: اكتب شيئًا.</translation>
    </message>
    <message>
        <source>The decision&apos;s place lies outside the text.</source>
        <translation>موضع القرار خارج النص.</translation>
    </message>
    <message>
        <source>The decision takes the version of somebody whose work was not compared.</source>
        <translation>يأخذ القرار صيغة من لم يُقارن عمله.</translation>
    </message>
    <message>
        <source>The decision takes a version and does not say whose.</source>
        <translation>يأخذ القرار صيغة ولا يذكر صاحبها.</translation>
    </message>
    <message>
        <source>The decision takes nobody&apos;s version and names somebody all the same.</source>
        <translation>لا يأخذ القرار صيغة أحد ويسمّي أحدًا مع ذلك.</translation>
    </message>
    <message>
        <source>“%1” has a relation “%2”, which the label does not allow. Remove the relation first, or choose another label.</source>
        <translation>لـ «%1» علاقة «%2» لا تجيزها التسمية. احذف العلاقة أولًا، أو اختر تسمية أخرى.</translation>
    </message>
    <message>
        <source>Relation “%1”: %2</source>
        <translation>العلاقة «%1»: %2</translation>
    </message>
    <message>
        <source>The label “%1” is retired: what is marked stays, and nothing new is marked so. Choose another.</source>
        <translation>التسمية «%1» موقوفة: يبقى ما وُسم بها، ولا يوسم بها جديد. اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Copy a project into a file or onto a server</source>
        <translation>نسخ مشروع إلى ملف أو إلى خادم</translation>
    </message>
    <message>
        <source>FROM and TO are files or addresses of PostgreSQL databases (postgresql://user@host/database).
Everything goes along: articles, marks, numbers, times and the journal.

JSON: {&quot;from&quot;, &quot;to&quot;}.</source>
        <translation>القيمتان FROM وTO ملفان أو عنوانا قاعدتَي بيانات PostgreSQL
(postgresql://user@host/database). يُنسخ كل شيء: المقالات والتوسيم والأرقام
والأوقات والسجل.

صيغة JSON: {&quot;from&quot;, &quot;to&quot;}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>The file to make, or an empty database</source>
        <translation>الملف المطلوب، أو قاعدة بيانات فارغة</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>%1 is copied to %2</source>
        <translation>نُسخ %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>CsvArticles</name>
    <message numerus="yes">
        <source>The row has %n cell(s), and the first row %1: perhaps a text with separators is not in quotation marks.</source>
        <translation>
            <numerusform>في الصف لا خلايا، وخلايا الأول: %1؛ فلعل نصًا فيه فواصل ليس بين علامتَي اقتباس.</numerusform>
            <numerusform>في الصف خلية واحدة، وخلايا الأول: %1؛ فلعل نصًا فيه فواصل ليس بين علامتَي اقتباس.</numerusform>
            <numerusform>في الصف خليتان، وخلايا الأول: %1؛ فلعل نصًا فيه فواصل ليس بين علامتَي اقتباس.</numerusform>
            <numerusform>في الصف %Ln خلايا، وخلايا الأول: %1؛ فلعل نصًا فيه فواصل ليس بين علامتَي اقتباس.</numerusform>
            <numerusform>في الصف %Ln خلية، وخلايا الأول: %1؛ فلعل نصًا فيه فواصل ليس بين علامتَي اقتباس.</numerusform>
            <numerusform>في الصف %Ln خلية، وخلايا الأول: %1؛ فلعل نصًا فيه فواصل ليس بين علامتَي اقتباس.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of articles (CSV, TSV)</source>
        <translation>جدول مقالات (CSV, TSV)</translation>
    </message>
</context>
<context>
    <name>CsvRows</name>
    <message>
        <source>In this row, text stands after a closing quotation mark; inside of quoted cells, quotation marks are written twice.</source>
        <translation>في هذا الصف نص بعد علامة اقتباس ختامية؛ تُكتب علامات الاقتباس داخل الخلايا المقتبسة مكررة.</translation>
    </message>
    <message>
        <source>In this row, a quotation mark opens a cell, and none closes it up to the file&apos;s end.</source>
        <translation>في هذا الصف علامة اقتباس تفتح خلية ولا تغلقها أخرى حتى نهاية الملف.</translation>
    </message>
    <message>
        <source>The row has more than %1 MB: perhaps a quotation mark is not closed.</source>
        <translation>في الصف أكثر من %1 MB: لعل علامة اقتباس غير مغلقة.</translation>
    </message>
    <message>
        <source>The rest of the file is not read.</source>
        <translation>لم يُقرأ باقي الملف.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>Recognised</source>
        <translation>تعرّف تلقائي</translation>
    </message>
    <message>
        <source>A table in UTF-16 can have %1 MB: convert this one to UTF-8.</source>
        <translation>الحد لجدول بترميز UTF-16 هو %1 MB: حوّل هذا إلى UTF-8.</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>الصف الأول</translation>
    </message>
    <message>
        <source>Names the columns</source>
        <translation>يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>Is an article, as all others</source>
        <translation>مقال كغيره من الصفوف</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>A cell of this row is not UTF-8, as the file&apos;s beginning is: give the file&apos;s encoding, or mend the row.</source>
        <translation>خلية في هذا الصف ليست بترميز UTF-8 خلافًا لأول الملف: اذكر ترميز الملف أو أصلح الصف.</translation>
    </message>
    <message>
        <source>A cell of this row is no text: it contains U+%1.</source>
        <translation>خلية في هذا الصف ليست نصًا: فيها U+%1.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>no article has been finished by two annotators</source>
        <translation>لا مقال أنجزه واسمان</translation>
    </message>
    <message>
        <source>nobody marked anything in the articles that two annotators finished</source>
        <translation>لم يسم أحد شيئًا في المقالات التي أنجزها واسمان</translation>
    </message>
    <message>
        <source>it is one annotator&apos;s work</source>
        <translation>العمل لواسم واحد</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>The bytes at offset %1 are not %2. Give the file&apos;s encoding, or mend the file.</source>
        <translation>البايتات عند الإزاحة %1 ليست %2. اذكر ترميز الملف أو أصلح الملف.</translation>
    </message>
    <message>
        <source>Galley does not know the encoding “%1”.</source>
        <translation>لا يعرف Galley الترميز «%1».</translation>
    </message>
    <message>
        <source>The file&apos;s encoding is not recognised: it is not UTF-8 at offset %1. Give the encoding.</source>
        <translation>لم يُتعرَّف على ترميز الملف: ليس UTF-8 عند الإزاحة %1. اذكر الترميز.</translation>
    </message>
    <message>
        <source>This is no text: it contains the control character U+%1.</source>
        <translation>ليس هذا نصًا: فيه محرف التحكم U+%1.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display, and the window cannot be served at 127.0.0.1:%1, which is taken. Choose another port with GALLEY_VNC_PORT.</source>
        <translation>لا شاشة، ولا يمكن عرض النافذة على 127.0.0.1:%1 لأنه مشغول. اختر منفذًا آخر بالمتغير GALLEY_VNC_PORT.</translation>
    </message>
    <message>
        <source>There is no display: look at the window with a VNC viewer at 127.0.0.1:%1.</source>
        <translation>لا شاشة: انظر النافذة ببرنامج VNC على العنوان 127.0.0.1:%1.</translation>
    </message>
    <message>
        <source>There is no display for the window: set DISPLAY or WAYLAND_DISPLAY. See `galley --help` for what works without one.</source>
        <translation>لا شاشة للنافذة: اضبط DISPLAY أو WAYLAND_DISPLAY. انظر `galley --help` لمعرفة ما يعمل بدونها.</translation>
    </message>
    <message>
        <source>There is no display: the window goes to Qt&apos;s platform “%1”.</source>
        <translation>لا شاشة: تُعرض النافذة على منصة Qt المسماة «%1».</translation>
    </message>
</context>
<context>
    <name>Doccano</name>
    <message>
        <source>Unit of offsets</source>
        <translation>وحدة الإزاحات</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>وحدات UTF-16</translation>
    </message>
    <message>
        <source>What doccano counts in most projects.</source>
        <translation>ما يعدّه doccano في أغلب المشاريع.</translation>
    </message>
    <message>
        <source>Graphemes</source>
        <translation>وحدات كتابية (grapheme)</translation>
    </message>
    <message>
        <source>Where the project counts graphemes as one character.</source>
        <translation>حيث يعدّ المشروع الوحدة الكتابية محرفًا واحدًا.</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>نقاط ترميز</translation>
    </message>
    <message>
        <source>What other programs write, and trainers count.</source>
        <translation>ما تكتبه البرامج الأخرى وتعدّه أدوات التدريب.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Entities and relations</source>
        <translation>كيانات وعلاقات</translation>
    </message>
    <message>
        <source>For projects that use relations.</source>
        <translation>للمشاريع التي تستعمل العلاقات.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>تسميات</translation>
    </message>
    <message>
        <source>Begin, end and label, for projects without relations.</source>
        <translation>البداية والنهاية والتسمية، لمشاريع بلا علاقات.</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <translation>doccano JSONL</translation>
    </message>
    <message>
        <source>Files do not say it: those units are ruled out that do not fit.</source>
        <translation>لا تذكرها الملفات: تُستبعد الوحدات التي لا تطابق.</translation>
    </message>
    <message>
        <source>Whatever fits, UTF-16 first</source>
        <translation>أي وحدة تطابق، وUTF-16 أولًا</translation>
    </message>
    <message>
        <source>The one of the doccano project that is to read the files.</source>
        <translation>وحدة مشروع doccano الذي سيقرأ الملفات.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>ليس السطر كائن JSON.</translation>
    </message>
    <message>
        <source>The line has no text: “text” is missing.</source>
        <translation>ليس في السطر نص: «text» ناقص.</translation>
    </message>
    <message>
        <source>Offsets taken as %1, though another unit would fit, too: choose it if the spans are wrong.</source>
        <translation>عُدّت الإزاحات بالوحدة %1، مع أن وحدة أخرى تطابق أيضًا: اخترها إن كانت المقاطع خاطئة.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>يجب أن يكون «%1» قائمة.</translation>
    </message>
    <message>
        <source>A span must have begin, end and label, as in [0,4,&quot;ORG&quot;].</source>
        <translation>يجب أن يكون للمقطع بداية ونهاية وتسمية، كما في [0,4,&quot;ORG&quot;].</translation>
    </message>
    <message numerus="yes">
        <source>The span from %1 to %2, “%3”, does not fit the text of %n code point(s), counted in the unit %4.</source>
        <translation>
            <numerusform>المقطع من %1 إلى %2، «%3»، لا يطابق النص وفيه لا نقاط ترميز، عدًّا بالوحدة %4.</numerusform>
            <numerusform>المقطع من %1 إلى %2، «%3»، لا يطابق النص وفيه نقطة ترميز واحدة، عدًّا بالوحدة %4.</numerusform>
            <numerusform>المقطع من %1 إلى %2، «%3»، لا يطابق النص وفيه نقطتا ترميز، عدًّا بالوحدة %4.</numerusform>
            <numerusform>المقطع من %1 إلى %2، «%3»، لا يطابق النص وفيه %Ln نقاط ترميز، عدًّا بالوحدة %4.</numerusform>
            <numerusform>المقطع من %1 إلى %2، «%3»، لا يطابق النص وفيه %Ln نقطة ترميز، عدًّا بالوحدة %4.</numerusform>
            <numerusform>المقطع من %1 إلى %2، «%3»، لا يطابق النص وفيه %Ln نقطة ترميز، عدًّا بالوحدة %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>A relation must have “from_id”, “to_id” and “type”.</source>
        <translation>يجب أن يكون للعلاقة «from_id» و«to_id» و«type».</translation>
    </message>
</context>
<context>
    <name>DocumentMaker</name>
    <message>
        <source>“%1” has no place in a project.</source>
        <translation>ليس لـ «%1» مكان في مشروع.</translation>
    </message>
</context>
<context>
    <name>DocumentMapper</name>
    <message>
        <source>values of “%1”</source>
        <translation>قيم «%1»</translation>
    </message>
    <message>
        <source>spans of the label “%1”</source>
        <translation>مقاطع التسمية «%1»</translation>
    </message>
    <message>
        <source>relations “%1”</source>
        <translation>علاقات «%1»</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>A journal entry cannot be read. Run a check of the project.</source>
        <translation>لا يمكن قراءة قيد في السجل. افحص المشروع.</translation>
    </message>
    <message>
        <source>A span, relation, comment or decision cannot be read.</source>
        <translation>لا يمكن قراءة مقطع أو علاقة أو تعليق أو قرار.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (offset %2)</source>
        <translation>%1 (الإزاحة %2)</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>What to write; galley-jsonl, which loses nothing, if not given</source>
        <translation>ما يُكتب؛ وإن لم يُذكر فـ galley-jsonl الذي لا يفقد شيئًا</translation>
    </message>
    <message>
        <source>How the format is written; see below</source>
        <translation>كيف يُكتب التنسيق؛ انظر أدناه</translation>
    </message>
    <message>
        <source>Whose sets; everybody&apos;s if not given</source>
        <translation>مجموعات من؛ وإن لم يُذكر فالجميع</translation>
    </message>
    <message>
        <source>The adjudicators&apos; sets, beside those of --annotator</source>
        <translation>مجموعات المحكِّمين، إلى جانب --annotator</translation>
    </message>
    <message>
        <source>Only sets that are new, in-progress, done, returned, settled</source>
        <translation>مجموعات بالحالة new, in-progress, done, returned, settled</translation>
    </message>
    <message>
        <source>Which articles: by whether there is such a set</source>
        <translation>أي المقالات: بوجود مجموعة كهذه أو عدمه</translation>
    </message>
    <message>
        <source>Only articles in which it finds something; see `galley find --help`</source>
        <translation>المقالات التي يجد فيها شيئًا فقط؛ انظر `galley find --help`</translation>
    </message>
    <message>
        <source>Split into parts by share: 80,10,10 are train, dev and test; a=2,b=1 names them</source>
        <translation>التقسيم بالحصص: 80,10,10 هي train وdev وtest؛ وa=2,b=1 يسمّيها</translation>
    </message>
    <message>
        <source>What decides: a hash of the id (if not given), labels spread evenly, or the date, the newest last</source>
        <translation>ما يقرر: تجزئة المعرّف (إن لم يُذكر)، أو توزيع التسميات بالتساوي، أو التاريخ، والأحدث آخرًا</translation>
    </message>
    <message>
        <source>What stays in one part: duplicates (if not given), sources, none; versions of an article always do</source>
        <translation>ما يبقى في قسم واحد: duplicates (إن لم يُذكر) أو sources أو none؛ وإصدارات المقال تبقى معًا دائمًا</translation>
    </message>
    <message>
        <source>Another number, another split; 0 if not given</source>
        <translation>عدد آخر، تقسيم آخر؛ 0 إن لم يُذكر</translation>
    </message>
    <message>
        <source>Refuse when the format cannot hold everything</source>
        <translation>الرفض حين لا يسع التنسيق كل شيء</translation>
    </message>
    <message>
        <source>A dataset card and a manifest; of folders and archives, if not given</source>
        <translation>بطاقة بيانات وبيان محتويات؛ للمجلدات والأرشيفات إن لم يُذكر</translation>
    </message>
    <message>
        <source>Replace a folder that holds an earlier export, unchanged</source>
        <translation>استبدال مجلد فيه تصدير سابق لم يتغير</translation>
    </message>
    <message>
        <source>“%1” is no state of a set: these are new, in-progress, done, returned and settled.</source>
        <translation>ليس «%1» حالة مجموعة: الحالات new, in-progress, done, returned, settled.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept together: it is duplicates, sources or none.</source>
        <translation>لا يمكن إبقاء «%1» معًا: القيم duplicates, sources, none.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>ليس «%1» عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  لا شيء</translation>
    </message>
    <message>
        <source>Write a project&apos;s articles and the work on them to a file</source>
        <translation>كتابة مقالات مشروع والعمل فيها إلى ملف</translation>
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
        <translation>يُقارن كل نص بقيمة تجزئته، ونص كل مقطع باقتباسه. وما كان بهذا الاسم يُستبدل حين يُكتب كل
شيء؛ وإذا وقع خلل لم يُكتب شيء. ترد المقالات بترتيب معرّفاتها. والاسم المنتهي بـ .zip
أو .tar.gz يصير أرشيفًا فيه بطاقة بيانات (README.md) وبيان بقيمة SHA-256 لكل ملف، كما في
المجلدات. ومع --out - لا نص إلى جانب التصدير ولا --json.

صيغة JSON: {&quot;project&quot;, &quot;format&quot;, &quot;file&quot;, &quot;dry_run&quot;, &quot;articles&quot;, &quot;sets&quot;, &quot;spans&quot;, &quot;relations&quot;,
&quot;bytes&quot;, &quot;split&quot;: [{&quot;name&quot;, &quot;articles&quot;}], &quot;files&quot;: [{&quot;name&quot;, &quot;bytes&quot;, &quot;sha256&quot;}], &quot;losses&quot;:
[{&quot;kind&quot;, &quot;description&quot;, &quot;count&quot;}], &quot;errors&quot;}.

التنسيقات:
</translation>
    </message>
    <message>
        <source>What --set can set:</source>
        <translation>ما يضبطه --set:</translation>
    </message>
    <message>
        <source>The project to export</source>
        <translation>المشروع المراد تصديره</translation>
    </message>
    <message>
        <source>The file, folder or archive to write; - is standard output</source>
        <translation>الملف أو المجلد أو الأرشيف؛ و- هو الخرج القياسي</translation>
    </message>
    <message>
        <source>Only tell what would be written and what lost</source>
        <translation>ذكر ما كان سيُكتب وما كان سيُفقد فقط</translation>
    </message>
    <message>
        <source>As it was saved; what else is given here goes before it</source>
        <translation>كما حُفظ؛ وما يُذكر هنا غير ذلك مقدَّم عليه</translation>
    </message>
    <message>
        <source>Save in the project how this is exported; alone, without exporting</source>
        <translation>حفظ طريقة هذا التصدير في المشروع؛ وحده بلا تصدير</translation>
    </message>
    <message>
        <source>Who exports, where work is blind: annotators get others&apos; sets only of articles that they have finished; else the login&apos;s name</source>
        <translation>من يصدّر، حيث العمل معمّى: لا يحصل الواسم على مجموعات غيره إلا لمقالات أنجزها؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>--out says where to write; --dry-run alone only looks</source>
        <translation>يذكر --out أين يُكتب؛ و--dry-run وحده ينظر فقط</translation>
    </message>
    <message>
        <source>--json and --out - would both write to standard output</source>
        <translation>كلا --json و--out - يكتب إلى الخرج القياسي</translation>
    </message>
    <message>
        <source>Recipe “%1” is saved.</source>
        <translation>حُفظت الوصفة «%1».</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ النظر</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>A folder for the export cannot be made: %1</source>
        <translation>لا يمكن صنع مجلد للتصدير: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>Part “%1” of the split has no article.</source>
        <translation>ليس في القسم «%1» مقال.</translation>
    </message>
    <message>
        <source>Articles without a date, which count as the oldest: %1</source>
        <translation>مقالات بلا تاريخ تُعدّ الأقدم: %1</translation>
    </message>
    <message>
        <source>Articles: %1
Sets: %2
Spans: %3
Relations: %4</source>
        <translation>المقالات: %1
المجموعات: %2
المقاطع: %3
العلاقات: %4</translation>
    </message>
    <message>
        <source>Nothing was written; this is what would be.</source>
        <translation>لم يُكتب شيء؛ هذا ما كان سيُكتب.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>الملف: %1</translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n article(s)</source>
        <translation>
            <numerusform>  %1: لا مقالات</numerusform>
            <numerusform>  %1: مقال واحد</numerusform>
            <numerusform>  %1: مقالان</numerusform>
            <numerusform>  %1: %Ln مقالات</numerusform>
            <numerusform>  %1: %Ln مقالًا</numerusform>
            <numerusform>  %1: %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>“%1” is no state of a set</source>
        <translation>ليس «%1» حالة مجموعة</translation>
    </message>
</context>
<context>
    <name>ExportOutput</name>
    <message>
        <source>The archive could not be put here: choose another place.</source>
        <translation>تعذّر وضع الأرشيف هنا: اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The folder holds files, and no manifest says that they are an earlier export: choose a new folder.</source>
        <translation>في المجلد ملفات، ولا بيان يقول إنها تصدير سابق: اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>No export wrote this file, so the folder is not replaced: put the file elsewhere, or choose a new folder.</source>
        <translation>لم يكتب هذا الملفَ تصدير، فلم يُستبدل المجلد: ضع الملف في مكان آخر أو اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>This file was changed since it was exported, so the folder is not replaced: choose a new folder.</source>
        <translation>تغيّر هذا الملف منذ تصديره، فلم يُستبدل المجلد: اختر مجلدًا جديدًا.</translation>
    </message>
    <message>
        <source>This is a folder: name a file in it.</source>
        <translation>هذا مجلد: سمِّ ملفًا فيه.</translation>
    </message>
    <message>
        <source>This is a project or another database, which an export never replaces: choose another name.</source>
        <translation>هذا مشروع أو قاعدة بيانات أخرى، والتصدير لا يستبدلها أبدًا: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This export is a folder, and here is a file: choose another name, or one that ends in .zip or .tar.gz.</source>
        <translation>هذا التصدير مجلد، وهنا ملف: اختر اسمًا آخر، أو اسمًا ينتهي بـ ‎.zip أو ‎.tar.gz.</translation>
    </message>
    <message>
        <source>The folder is not empty, and an export never mixes with other files: choose a new one, or let it replace an earlier export.</source>
        <translation>ليس المجلد فارغًا، والتصدير لا يختلط بملفات أخرى أبدًا: اختر مجلدًا جديدًا، أو اسمح باستبدال تصدير سابق.</translation>
    </message>
    <message>
        <source>The folder could not be put here: choose another place.</source>
        <translation>تعذّر وضع المجلد هنا: اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This is no manifest of an export.</source>
        <translation>ليس هذا بيان تصدير.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Article “%1”: %2</source>
        <translation>المقال «%1»: %2</translation>
    </message>
    <message>
        <source>The text is not the one that was imported.</source>
        <translation>ليس النص هو الذي استُورد.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The format cannot hold %n thing(s) that the project has, and nothing may be lost: choose another format, or export less.</source>
        <translation>
            <numerusform>لا يسع التنسيق كل ما في المشروع (لا عناصر)، ويجب ألا يُفقد شيء: اختر تنسيقًا آخر أو صدّر أقل.</numerusform>
            <numerusform>لا يسع التنسيق كل ما في المشروع (عنصر واحد)، ويجب ألا يُفقد شيء: اختر تنسيقًا آخر أو صدّر أقل.</numerusform>
            <numerusform>لا يسع التنسيق كل ما في المشروع (عنصران)، ويجب ألا يُفقد شيء: اختر تنسيقًا آخر أو صدّر أقل.</numerusform>
            <numerusform>لا يسع التنسيق كل ما في المشروع (%Ln عناصر)، ويجب ألا يُفقد شيء: اختر تنسيقًا آخر أو صدّر أقل.</numerusform>
            <numerusform>لا يسع التنسيق كل ما في المشروع (%Ln عنصرًا)، ويجب ألا يُفقد شيء: اختر تنسيقًا آخر أو صدّر أقل.</numerusform>
            <numerusform>لا يسع التنسيق كل ما في المشروع (%Ln عنصر)، ويجب ألا يُفقد شيء: اختر تنسيقًا آخر أو صدّر أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has adjudicated in this project, so there is no gold: export annotators&apos; sets.</source>
        <translation>لم يحكّم أحد في هذا المشروع، فلا معيار ذهبي: صدّر مجموعات الواسمين.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>ليس في المشروع واسم «%1».</translation>
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
        <translation>لا شيء هنا في المعيار الذهبي؛ والموسوم %1.</translation>
    </message>
    <message>
        <source>Gold has %1 here; nothing was marked.</source>
        <translation>في المعيار الذهبي هنا %1؛ ولم يوسم شيء.</translation>
    </message>
    <message>
        <source>Gold has %1; marked was %2.</source>
        <translation>في المعيار الذهبي %1؛ والموسوم %2.</translation>
    </message>
    <message>
        <source>The attributes differ.</source>
        <translation>تختلف السمات.</translation>
    </message>
    <message>
        <source>The relations differ.</source>
        <translation>تختلف العلاقات.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>المبرر: %1.</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>لا شيء يُقارن</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>by policy %1</source>
        <translation>بالسياسة %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>الموسوم</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>الذهبي</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Articles compared: %1. Places: %2, of which %3 are as in gold (%4).</source>
        <translation>المقالات المقارنة: %1. المواضع: %2، منها مطابق للمعيار الذهبي: %3 (%4).</translation>
    </message>
    <message>
        <source>Places left out, because gold is not decided there yet: %1.</source>
        <translation>مواضع متروكة لأنه لم يُبتّ فيها في المعيار الذهبي بعد: %1.</translation>
    </message>
    <message>
        <source>No differences from gold.</source>
        <translation>لا اختلاف عن المعيار الذهبي.</translation>
    </message>
    <message>
        <source>Differences from gold: %1</source>
        <translation>الاختلافات عن المعيار الذهبي: %1</translation>
    </message>
    <message>
        <source>There is no gold in this project yet, so there is nothing to compare with: adjudicate first.</source>
        <translation>ليس في هذا المشروع معيار ذهبي بعد، فلا شيء يُقارن به: حكِّم أولًا.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>ليس في المشروع واسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is an adjudicator, whose work is gold: name annotators.</source>
        <translation>عمل المحكِّم «%1» هو المعيار الذهبي نفسه: سمِّ واسمين.</translation>
    </message>
    <message>
        <source>Differences from gold: %1. They stand at their places.</source>
        <translation>الاختلافات عن المعيار الذهبي: %1. وهي عند مواضعها.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n article(s) to %1 with feedback</source>
        <translation>
            <numerusform>إعادة %Ln مقال إلى %1 مع تغذية راجعة</numerusform>
            <numerusform>إعادة مقال واحد إلى %1 مع تغذية راجعة</numerusform>
            <numerusform>إعادة مقالين إلى %1 مع تغذية راجعة</numerusform>
            <numerusform>إعادة %Ln مقالات إلى %1 مع تغذية راجعة</numerusform>
            <numerusform>إعادة %Ln مقالًا إلى %1 مع تغذية راجعة</numerusform>
            <numerusform>إعادة %Ln مقال إلى %1 مع تغذية راجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackCommand</name>
    <message>
        <source>Tell annotators where their work differs from gold</source>
        <translation>إخبار الواسمين أين يختلف عملهم عن المعيار الذهبي</translation>
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
        <translation>يقارن بالمعيار الذهبي المعتمد؛ ومن غيره بالمواضع المبتوت فيها.
يجعل --return مجموعات الواسمين في المقالات المختلفة &quot;returned&quot; ويكتب تعليقًا على كل
مقال وعند كل موضع، تعديلًا جماعيًا واحدًا لكل واسم يتراجع عنه `galley bulk undo`.

صيغة JSON: {&quot;project&quot;, &quot;annotators&quot;: [{&quot;annotator&quot;, &quot;articles&quot;, &quot;places&quot;, &quot;same&quot;, &quot;undecided&quot;,
&quot;counts&quot;: [{&quot;cause&quot;, &quot;layer&quot;, &quot;own&quot;, &quot;gold&quot;, &quot;places&quot;}], &quot;differences&quot;: [{&quot;article&quot;, &quot;layer&quot;,
&quot;begin&quot;, &quot;end&quot;, &quot;causes&quot;, &quot;before&quot;, &quot;marked&quot;, &quot;after&quot;, &quot;own&quot; و&quot;gold&quot;: [{&quot;label&quot;, &quot;quote&quot;,
&quot;segments&quot;, &quot;attributes&quot;}], &quot;reason&quot;, &quot;note&quot;, &quot;policy&quot;}]}], &quot;returned&quot;: {&quot;bulks&quot;, &quot;sets&quot;,
&quot;comments&quot;}}؛ و&quot;returned&quot; مع --return فقط.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Only this annotator; may be given several times</source>
        <translation>هذا الواسم وحده؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>Only this article; may be given several times</source>
        <translation>هذا المقال وحده؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>Only this layer; may be given several times</source>
        <translation>هذه الطبقة وحدها؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>Write a report that stands alone, in the place of a file of that name</source>
        <translation>كتابة تقرير قائم بذاته، محل ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Write a table, a line for each difference, in the place of a file of that name</source>
        <translation>كتابة جدول، سطر لكل اختلاف، محل ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Give the articles back to their annotators, with comments</source>
        <translation>إعادة المقالات إلى واسميها مع تعليقات</translation>
    </message>
    <message>
        <source>Who asks, or returns them; else the login&apos;s name</source>
        <translation>من يسأل أو يعيدها؛ وإلا فاسم الدخول</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n place(s) as in gold; articles: %3; left out, because gold is not decided there: %4</source>
        <translation>
            <numerusform>%1: المطابق للمعيار الذهبي %2 من %Ln موضع؛ المقالات: %3؛ ومتروك لأنه لم يُبتّ فيه هناك: %4</numerusform>
            <numerusform>%1: المطابق للمعيار الذهبي %2 من موضع واحد؛ المقالات: %3؛ ومتروك لأنه لم يُبتّ فيه هناك: %4</numerusform>
            <numerusform>%1: المطابق للمعيار الذهبي %2 من موضعين؛ المقالات: %3؛ ومتروك لأنه لم يُبتّ فيه هناك: %4</numerusform>
            <numerusform>%1: المطابق للمعيار الذهبي %2 من %Ln مواضع؛ المقالات: %3؛ ومتروك لأنه لم يُبتّ فيه هناك: %4</numerusform>
            <numerusform>%1: المطابق للمعيار الذهبي %2 من %Ln موضعًا؛ المقالات: %3؛ ومتروك لأنه لم يُبتّ فيه هناك: %4</numerusform>
            <numerusform>%1: المطابق للمعيار الذهبي %2 من %Ln موضع؛ المقالات: %3؛ ومتروك لأنه لم يُبتّ فيه هناك: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>الموسوم</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>الذهبي</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Sets returned: %1; comments: %2</source>
        <translation>المجموعات المعادة: %1؛ التعليقات: %2</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>رقم التعديل الجماعي: %1</translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>Find text, spans, sets or articles by a query</source>
        <translation>بحث عن نص أو مقاطع أو مجموعات أو مقالات</translation>
    </message>
    <message>
        <source>Prints a line for each hit: its place (article:begin-end, in code points), the
annotator and label of a span, and the text around it.

JSON: {&quot;project&quot;, &quot;query&quot;, &quot;hits&quot;: [{&quot;article&quot;, &quot;title&quot;, &quot;annotator&quot;, &quot;span&quot;,
&quot;layer&quot;, &quot;label&quot;, &quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;, &quot;left&quot;, &quot;right&quot;}]}; what a hit does not
have is left out.</source>
        <translation>يطبع سطرًا لكل نتيجة: موضعها (article:begin-end، بنقاط الترميز)، وواسم المقطع
وتسميته، والنص حولها.

صيغة JSON: {&quot;project&quot;, &quot;query&quot;, &quot;hits&quot;: [{&quot;article&quot;, &quot;title&quot;, &quot;annotator&quot;, &quot;span&quot;,
&quot;layer&quot;, &quot;label&quot;, &quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;, &quot;left&quot;, &quot;right&quot;}]}؛ وما ليس للنتيجة
يُترك.</translation>
    </message>
    <message>
        <source>The project to search</source>
        <translation>المشروع المراد البحث فيه</translation>
    </message>
    <message>
        <source>What to find; put it in single quotes</source>
        <translation>المطلوب؛ بين علامتَي اقتباس مفردتين</translation>
    </message>
    <message>
        <source>At most so many hits; without it, all</source>
        <translation>الحد الأقصى للنتائج؛ وبدونه كلها</translation>
    </message>
    <message>
        <source>Code points shown on each side (40)</source>
        <translation>نقاط الترميز على كل جانب (40)</translation>
    </message>
    <message>
        <source>Who asks, where work is blind; else the login&apos;s name</source>
        <translation>من يسأل، حيث العمل معمّى؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>النتائج: %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Galley writes %1 but does not read it.</source>
        <translation>يكتب Galley تنسيق %1 ولا يقرؤه.</translation>
    </message>
    <message>
        <source>Galley reads %1 but does not write it.</source>
        <translation>يقرأ Galley تنسيق %1 ولا يكتبه.</translation>
    </message>
</context>
<context>
    <name>FormatRegistry</name>
    <message>
        <source>Galley knows no format “%1”. It knows: %2.</source>
        <translation>لا يعرف Galley التنسيق «%1». المعروف: %2.</translation>
    </message>
</context>
<context>
    <name>FullText</name>
    <message>
        <source>A regular expression is tried on every article.</source>
        <translation>يُجرَّب التعبير النمطي على كل مقال.</translation>
    </message>
    <message>
        <source>A part of a word is looked for in every article; whole words are found sooner.</source>
        <translation>يُبحث عن جزء الكلمة في كل مقال؛ والكلمات الكاملة أسرع إيجادًا.</translation>
    </message>
    <message>
        <source>The word index does not know these characters, so every article is read.</source>
        <translation>لا يعرف فهرس الكلمات هذه المحارف، فيُقرأ كل مقال.</translation>
    </message>
</context>
<context>
    <name>Galley::AboutDialog</name>
    <message>
        <source>About Galley</source>
        <translation>عن Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Marks news articles: who acts, with what, what is claimed, and who says so.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;يسم المقالات الإخبارية: من يفعل، وبماذا، وما يُزعم، ومن يقول ذلك.&lt;/p&gt;&lt;p&gt;برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو ما بعده. يأتي بلا أي ضمان.&lt;/p&gt;&lt;p&gt;مبني على Qt %2.&lt;/p&gt;</translation>
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
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>Make a project for articles and marks</source>
        <translation>صنع مشروع للمقالات والتوسيم</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open on a ser&amp;ver…</source>
        <translation>فتح من &amp;خادم…</translation>
    </message>
    <message>
        <source>Open a project that a team shares</source>
        <translation>فتح مشروع يشترك فيه فريق</translation>
    </message>
    <message>
        <source>Sample &amp;project</source>
        <translation>المشروع التجريبي</translation>
    </message>
    <message>
        <source>Open the project that Galley brings along to try things in</source>
        <translation>فتح المشروع المرفق مع Galley للتجربة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Add articles and work on them from files, a folder or an archive</source>
        <translation>إضافة مقالات والعمل فيها من ملفات أو مجلد أو أرشيف</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Write articles and marks as a file or a dataset</source>
        <translation>كتابة المقالات والتوسيم في ملف أو مجموعة بيانات</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>&amp;عمليات الاستيراد…</translation>
    </message>
    <message>
        <source>What was imported, with reports; take imports back</source>
        <translation>ما استُورد مع تقاريره؛ والتراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <source>Close the project and go to the welcome page</source>
        <translation>إغلاق المشروع والذهاب إلى صفحة الترحيب</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Close Galley</source>
        <translation>إغلاق Galley</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Delete mark</source>
        <translation>&amp;حذف المقطع</translation>
    </message>
    <message>
        <source>Remove the focused mark with its relations</source>
        <translation>حذف المقطع النشط مع علاقاته</translation>
    </message>
    <message>
        <source>Re&amp;peat label</source>
        <translation>ت&amp;كرار التسمية</translation>
    </message>
    <message>
        <source>Mark with the label used last</source>
        <translation>الوسم بآخر تسمية استُعملت</translation>
    </message>
    <message>
        <source>Re&amp;late…</source>
        <translation>&amp;ربط…</translation>
    </message>
    <message>
        <source>Start a relation from the focused mark</source>
        <translation>بدء علاقة من المقطع النشط</translation>
    </message>
    <message>
        <source>Relations of the &amp;mark…</source>
        <translation>علاقات ال&amp;مقطع…</translation>
    </message>
    <message>
        <source>List the focused mark&apos;s relations and go to their other ends</source>
        <translation>سرد علاقات المقطع النشط والذهاب إلى أطرافها الأخرى</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>ال&amp;سمات</translation>
    </message>
    <message>
        <source>Go to the form of the focused mark</source>
        <translation>الذهاب إلى استمارة المقطع النشط</translation>
    </message>
    <message>
        <source>Mark &amp;everywhere…</source>
        <translation>وسم في كل &amp;مكان…</translation>
    </message>
    <message>
        <source>Mark the same text wherever it stands, with a list to tick first</source>
        <translation>وسم النص نفسه أينما ورد، بعد التعليم في قائمة</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>ت&amp;عليق…</translation>
    </message>
    <message>
        <source>Write a comment on the selection, the focused mark or the article</source>
        <translation>كتابة تعليق على التحديد أو المقطع النشط أو المقال</translation>
    </message>
    <message>
        <source>&amp;History of this mark</source>
        <translation>سجل &amp;تغييرات هذا المقطع</translation>
    </message>
    <message>
        <source>List what was done to the focused mark</source>
        <translation>سرد ما جرى للمقطع النشط</translation>
    </message>
    <message>
        <source>Mark in all ar&amp;ticles…</source>
        <translation>وسم في كل ال&amp;مقالات…</translation>
    </message>
    <message>
        <source>Mark the same text in all articles, with a list to tick first</source>
        <translation>وسم النص نفسه في كل المقالات، بعد التعليم في قائمة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>البحث في هذا المقال</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Go to the next hit in this article</source>
        <translation>الذهاب إلى النتيجة التالية في هذا المقال</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Go to the hit before in this article</source>
        <translation>الذهاب إلى النتيجة السابقة في هذا المقال</translation>
    </message>
    <message>
        <source>Search &amp;all articles…</source>
        <translation>بحث في &amp;كل المقالات…</translation>
    </message>
    <message>
        <source>Find texts and marks in all articles, and change what was found</source>
        <translation>البحث عن نصوص ومقاطع في كل المقالات، وتغيير ما يُعثر عليه</translation>
    </message>
    <message>
        <source>&amp;Consistency…</source>
        <translation>الا&amp;تساق…</translation>
    </message>
    <message>
        <source>Words that are marked in several ways</source>
        <translation>كلمات موسومة بعدة طرق</translation>
    </message>
    <message>
        <source>&amp;Bulk edits…</source>
        <translation>التعديلات ال&amp;جماعية…</translation>
    </message>
    <message>
        <source>Edits of many articles, to be taken back or done again</source>
        <translation>تعديلات في مقالات كثيرة، للتراجع عنها أو إعادتها</translation>
    </message>
    <message>
        <source>&amp;Done and next</source>
        <translation>إنجاز و&amp;تالٍ</translation>
    </message>
    <message>
        <source>Finish this article and open the next one</source>
        <translation>إنجاز هذا المقال وفتح التالي</translation>
    </message>
    <message>
        <source>Mark as in pro&amp;gress</source>
        <translation>جعله &amp;قيد العمل</translation>
    </message>
    <message>
        <source>Take the article up again</source>
        <translation>العودة إلى العمل في المقال</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>المقال ال&amp;تالي</translation>
    </message>
    <message>
        <source>Open the next article of the queue</source>
        <translation>فتح المقال التالي في القائمة</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>المقال ال&amp;سابق</translation>
    </message>
    <message>
        <source>Open the article before</source>
        <translation>فتح المقال السابق</translation>
    </message>
    <message>
        <source>&amp;Find an article</source>
        <translation>&amp;إيجاد مقال</translation>
    </message>
    <message>
        <source>Type to filter the article queue</source>
        <translation>اكتب لتصفية قائمة المقالات</translation>
    </message>
    <message>
        <source>&amp;Agreement…</source>
        <translation>الا&amp;تفاق…</translation>
    </message>
    <message>
        <source>How far annotators agree, by pair, label and week</source>
        <translation>مدى اتفاق الواسمين، بحسب الزوج والتسمية والأسبوع</translation>
    </message>
    <message>
        <source>&amp;Progress…</source>
        <translation>الت&amp;قدم…</translation>
    </message>
    <message>
        <source>How far the project is, by annotator, layer, source and date, and how fast</source>
        <translation>أين وصل المشروع، بحسب الواسم والطبقة والمصدر والتاريخ، وبأي سرعة</translation>
    </message>
    <message>
        <source>Appl&amp;y policies…</source>
        <translation>تطبيق ال&amp;سياسات…</translation>
    </message>
    <message>
        <source>Decide places where annotators differ by rules, after a preview</source>
        <translation>البتّ بالسياسات في المواضع التي يختلف فيها الواسمون، بعد معاينة</translation>
    </message>
    <message>
        <source>&amp;Feedback…</source>
        <translation>التغذية ال&amp;راجعة…</translation>
    </message>
    <message>
        <source>What each annotator did otherwise than gold</source>
        <translation>ما خالف فيه كل واسم المعيار الذهبي</translation>
    </message>
    <message>
        <source>Review sett&amp;ings…</source>
        <translation>إ&amp;عدادات المراجعة…</translation>
    </message>
    <message>
        <source>Reasons to choose from, and what goes to gold by itself</source>
        <translation>المبررات المتاحة، وما يدخل المعيار الذهبي من تلقائه</translation>
    </message>
    <message>
        <source>Ad&amp;judicate</source>
        <translation>&amp;تحكيم</translation>
    </message>
    <message>
        <source>Decide where annotators differ, place by place; the same key leads back</source>
        <translation>البتّ حيث يختلف الواسمون موضعًا موضعًا؛ والمفتاح نفسه يعيدك</translation>
    </message>
    <message>
        <source>&amp;Pack for an annotator…</source>
        <translation>ت&amp;حزيم لواسم…</translation>
    </message>
    <message>
        <source>Make a file with some articles for an annotator to work in elsewhere</source>
        <translation>صنع ملف فيه بعض المقالات ليعمل فيه واسم في مكان آخر</translation>
    </message>
    <message>
        <source>&amp;Merge packages…</source>
        <translation>&amp;دمج الحزم…</translation>
    </message>
    <message>
        <source>Take back what annotators did in packages, after a preview</source>
        <translation>إدخال ما أنجزه الواسمون في الحزم، بعد معاينة</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>&amp;تسليم…</translation>
    </message>
    <message>
        <source>Sign this package and close it, to be sent back</source>
        <translation>توقيع هذه الحزمة وإغلاقها لإعادتها</translation>
    </message>
    <message>
        <source>Take the hand-in &amp;back</source>
        <translation>سحب ال&amp;تسليم</translation>
    </message>
    <message>
        <source>Open this package for work again; its signature goes</source>
        <translation>فتح هذه الحزمة للعمل من جديد؛ فيزول توقيعها</translation>
    </message>
    <message>
        <source>&amp;Annotators and roles…</source>
        <translation>الواسمون والأ&amp;دوار…</translation>
    </message>
    <message>
        <source>Who works on the project, and how far they are</source>
        <translation>من يعمل في المشروع، وأين وصلوا</translation>
    </message>
    <message>
        <source>A&amp;ssign articles…</source>
        <translation>إ&amp;سناد المقالات…</translation>
    </message>
    <message>
        <source>Give articles to annotators, after a preview</source>
        <translation>إعطاء الواسمين مقالات، بعد معاينة</translation>
    </message>
    <message>
        <source>M&amp;y articles</source>
        <translation>&amp;مقالاتي</translation>
    </message>
    <message>
        <source>Show in the queue what is assigned to you, by deadline</source>
        <translation>عرض ما أُسند إليك في القائمة، بحسب الموعد النهائي</translation>
    </message>
    <message>
        <source>&amp;Return article…</source>
        <translation>إ&amp;عادة المقال…</translation>
    </message>
    <message>
        <source>Give the article back to one who has finished it, with a comment on the selection</source>
        <translation>إعادة المقال إلى من أنجزه مع تعليق على التحديد</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>النص بحجمه العادي</translation>
    </message>
    <message>
        <source>Article &amp;queue</source>
        <translation>&amp;قائمة المقالات</translation>
    </message>
    <message>
        <source>Show or hide the article queue</source>
        <translation>إظهار قائمة المقالات أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Labels and details</source>
        <translation>الت&amp;سميات والتفاصيل</translation>
    </message>
    <message>
        <source>Show or hide labels, details and history</source>
        <translation>إظهار التسميات والتفاصيل وسجل التغييرات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Go on to the next pane; Esc leads back to the text</source>
        <translation>الانتقال إلى اللوحة التالية؛ يعيدك Esc إلى النص</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>اللوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Go to the pane before</source>
        <translation>الذهاب إلى اللوحة السابقة</translation>
    </message>
    <message>
        <source>&amp;Clean</source>
        <translation>&amp;مجرد</translation>
    </message>
    <message>
        <source>Thin bars alone, for reading</source>
        <translation>أشرطة رفيعة وحدها، للقراءة</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>الت&amp;سميات</translation>
    </message>
    <message>
        <source>Bars with the names of their labels</source>
        <translation>أشرطة عليها أسماء تسمياتها</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>ال&amp;علاقات</translation>
    </message>
    <message>
        <source>All relations as arcs above the lines</source>
        <translation>كل العلاقات أقواسًا فوق الأسطر</translation>
    </message>
    <message>
        <source>&amp;Focus mode</source>
        <translation>وضع ال&amp;تركيز</translation>
    </message>
    <message>
        <source>Dim what has nothing to do with the mark in focus or under the pointer</source>
        <translation>تخفيت ما لا صلة له بالمقطع النشط أو بما تحت مؤشر الفأرة</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the system is</source>
        <translation>فاتح أو داكن أو عالي التباين كما النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>نص داكن على أرضية فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>نص فاتح على أرضية داكنة</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>&amp;تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>Black on white, with strong colours</source>
        <translation>أسود على أبيض، بألوان قوية</translation>
    </message>
    <message>
        <source>&amp;High contrast, dark</source>
        <translation>تباين &amp;عالٍ، داكن</translation>
    </message>
    <message>
        <source>White on black, with strong colours</source>
        <translation>أبيض على أسود، بألوان قوية</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Find any command by some letters of its name</source>
        <translation>إيجاد أي أمر ببعض حروف اسمه</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Theme, text, keys, and how Galley starts</source>
        <translation>نسق الألوان والنص والمفاتيح، وكيف يبدأ Galley</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;جولة</translation>
    </message>
    <message>
        <source>The window in four steps</source>
        <translation>النافذة في أربع خطوات</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>الت&amp;شخيص…</translation>
    </message>
    <message>
        <source>Versions, plugins, the project&apos;s integrity and the time marks take, for a bug report</source>
        <translation>الإصدارات والملحقات وسلامة المشروع والوقت الذي يستغرقه الوسم، لتقرير عن خلل</translation>
    </message>
    <message>
        <source>&amp;Schemas…</source>
        <translation>ال&amp;مخططات…</translation>
    </message>
    <message>
        <source>What can be marked: edit schemas, take new versions along with what is marked</source>
        <translation>ما يمكن وسمه: تعديل المخططات، وأخذ إصداراتها الجديدة مع نقل التوسيم إليها</translation>
    </message>
    <message>
        <source>&amp;Guidelines</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>How to decide for the label of the focused mark, or the one used last</source>
        <translation>متى تُعطى تسمية المقطع النشط، أو آخر تسمية استُعملت</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;الدليل المرجعي</translation>
    </message>
    <message>
        <source>Read about what has the keys; so does F1 in every dialog</source>
        <translation>القراءة عن الجزء النشط؛ وكذلك يفعل F1 في كل مربع حوار</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>كل المفاتيح في لمحة</translation>
    </message>
    <message>
        <source>&amp;Plugins…</source>
        <translation>ال&amp;ملحقات…</translation>
    </message>
    <message>
        <source>The schemas that Galley found, and what is wrong with some</source>
        <translation>المخططات التي وجدها Galley، وما الخلل في بعضها</translation>
    </message>
    <message>
        <source>Annotator&apos;s &amp;name…</source>
        <translation>ا&amp;سم الواسم…</translation>
    </message>
    <message>
        <source>Whose marks these are</source>
        <translation>توسيم من هذا</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>&amp;عن Galley</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والترخيص</translation>
    </message>
</context>
<context>
    <name>Galley::AddressHint</name>
    <message>
        <source>On a server: postgresql://user@host/database. The password comes from ~/.pgpass or PGPASSWORD, never from the address.</source>
        <translation>على خادم: postgresql://user@host/database. تؤخذ كلمة المرور من ‎~/.pgpass أو PGPASSWORD، ولا تؤخذ من العنوان أبدًا.</translation>
    </message>
</context>
<context>
    <name>Galley::AgreementCoordinator</name>
    <message numerus="yes">
        <source>%n article(s) returned with feedback</source>
        <translation>
            <numerusform>لم يُعد مقال مع تغذية راجعة</numerusform>
            <numerusform>أُعيد مقال واحد مع تغذية راجعة</numerusform>
            <numerusform>أُعيد مقالان مع تغذية راجعة</numerusform>
            <numerusform>أُعيدت %Ln مقالات مع تغذية راجعة</numerusform>
            <numerusform>أُعيد %Ln مقالًا مع تغذية راجعة</numerusform>
            <numerusform>أُعيد %Ln مقال مع تغذية راجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::AgreementPage</name>
    <message>
        <source>Articles read</source>
        <translation>المقالات المقروءة</translation>
    </message>
    <message>
        <source>Report (&amp;HTML)…</source>
        <translation>تقرير (&amp;HTML)…</translation>
    </message>
    <message>
        <source>Numbers (&amp;CSV)…</source>
        <translation>أرقام (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a report that stands alone, or the numbers as a table</source>
        <translation>حفظ تقرير قائم بذاته، أو الأرقام جدولًا</translation>
    </message>
    <message>
        <source>Agreement of each pair of annotators</source>
        <translation>اتفاق كل زوج من الواسمين</translation>
    </message>
    <message>
        <source>Agreement on each label</source>
        <translation>الاتفاق في كل تسمية</translation>
    </message>
    <message>
        <source>What two annotators marked at the same places</source>
        <translation>ما وسمه واسمان في المواضع نفسها</translation>
    </message>
    <message>
        <source>Every measure</source>
        <translation>كل مقياس</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>الالتباس</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <source>&amp;Pair:</source>
        <translation>ال&amp;زوج:</translation>
    </message>
    <message>
        <source>Pair of annotators</source>
        <translation>زوج الواسمين</translation>
    </message>
    <message>
        <source>Whose marks are compared where a picture is of two annotators</source>
        <translation>توسيم من يُقارن حيث الرسم لواسمَين</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>إيقاف المقارنة</translation>
    </message>
    <message>
        <source>Compare the annotators&apos; work as it is now</source>
        <translation>مقارنة عمل الواسمين كما هو الآن</translation>
    </message>
    <message>
        <source>How far do annotators agree?</source>
        <translation>ما مدى اتفاق الواسمين؟</translation>
    </message>
    <message>
        <source>Compare shows it by pair, label and week. Each number leads to its places.</source>
        <translation>يعرضه زر «مقارنة» بحسب الزوج والتسمية والأسبوع. وكل عدد يؤدي إلى مواضعه.</translation>
    </message>
</context>
<context>
    <name>Galley::AgreementPresenter</name>
    <message>
        <source>The annotators cannot be read</source>
        <translation>لا يمكن قراءة الواسمين</translation>
    </message>
    <message>
        <source>There is nobody to compare with</source>
        <translation>لا أحد يُقارن به</translation>
    </message>
    <message>
        <source>Agreement needs the work of two annotators on the same articles: tick them above, or import the work of others.</source>
        <translation>يحتاج الاتفاق إلى عمل واسمَين في المقالات نفسها: علّمهما أعلاه، أو استورد عمل غيرهما.</translation>
    </message>
    <message>
        <source>Comparing was stopped</source>
        <translation>أُوقفت المقارنة</translation>
    </message>
    <message>
        <source>The annotators cannot be compared</source>
        <translation>لا يمكن مقارنة الواسمين</translation>
    </message>
    <message>
        <source>These annotators have no article in common</source>
        <translation>لا مقال مشترك بين هؤلاء الواسمين</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>there are more: these are the first</source>
        <translation>هناك المزيد: هذه الأولى</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>جارٍ إعداد التقرير…</translation>
    </message>
    <message>
        <source>The report cannot be made: %1</source>
        <translation>لا يمكن إعداد التقرير: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب ‎(*.html)</translation>
    </message>
</context>
<context>
    <name>Galley::AnchoredModel</name>
    <message>
        <source>lost; it was at %1</source>
        <translation>مفقود؛ كان عند %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, now “%2”</source>
        <translation>%1، الآن «%2»</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>أين هو الآن</translation>
    </message>
</context>
<context>
    <name>Galley::ArrivalPage</name>
    <message>
        <source>Annotator in the files</source>
        <translation>الواسم في الملفات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Annotators in the files</source>
        <translation>الواسمون في الملفات</translation>
    </message>
    <message>
        <source>One annotator for all of it, whatever the files say</source>
        <translation>واسم واحد للكل، مهما ذكرت الملفات</translation>
    </message>
    <message>
        <source>&amp;Under the name</source>
        <translation>با&amp;سم</translation>
    </message>
    <message>
        <source>It comes into the project as</source>
        <translation>يدخل المشروع بوصفه</translation>
    </message>
    <message>
        <source>&amp;Work of annotators</source>
        <translation>&amp;عمل واسمين</translation>
    </message>
    <message>
        <source>Each set of marks is that of the annotator whom the file names.</source>
        <translation>كل مجموعة توسيم للواسم الذي يسميه الملف.</translation>
    </message>
    <message>
        <source>Pre&amp;dictions of a model</source>
        <translation>&amp;تنبؤات نموذج</translation>
    </message>
    <message>
        <source>They are shown beside the work of people and never count as such.</source>
        <translation>تُعرض إلى جانب عمل الناس ولا تُحسب منه أبدًا.</translation>
    </message>
    <message>
        <source>Marks to be correc&amp;ted</source>
        <translation>توسيم ينبغي &amp;تصحيحه</translation>
    </message>
    <message>
        <source>They become new work of one annotator, who goes through it.</source>
        <translation>يصير عملًا جديدًا لواسم واحد يراجعه كله.</translation>
    </message>
    <message>
        <source>(the files do not say)</source>
        <translation>(لا تذكر الملفات)</translation>
    </message>
    <message>
        <source>No annotator is known yet: either the files bring articles alone, or they are in Galley&apos;s own format, which is read when it is imported.</source>
        <translation>لا واسم معروف بعد: إما أن الملفات تحمل مقالات وحدها، أو أنها بتنسيق Galley نفسه الذي يُقرأ عند الاستيراد.</translation>
    </message>
    <message>
        <source>Who corrects them</source>
        <translation>من يصححه</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>كما تذكر الملفات</translation>
    </message>
    <message>
        <source>Who already has work on an article keeps it; nothing is overwritten.</source>
        <translation>من له عمل في مقال يبقى له؛ لا يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>Empty: as the files say. Work that has no name gets that of its file.</source>
        <translation>إن تُرك فارغًا: كما تذكر الملفات. والعمل الذي لا اسم له يأخذ اسم ملفه.</translation>
    </message>
    <message>
        <source>Say who corrects the marks.</source>
        <translation>اذكر من يصحح التوسيم.</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleCoordinator</name>
    <message>
        <source>The article queue cannot be read: %1</source>
        <translation>لا يمكن قراءة قائمة المقالات: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The article cannot be opened: %1</source>
        <translation>لا يمكن فتح المقال: %1</translation>
    </message>
    <message>
        <source>The last change to “%1” was not saved: %2</source>
        <translation>لم يُحفظ آخر تغيير في «%1»: %2</translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation>إظهار المقال</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no longer fit and were left out.</source>
        <translation>
            <numerusform>لا تغييرات متروكة.</numerusform>
            <numerusform>لم يعد تغيير واحد مطابقًا فتُرك.</numerusform>
            <numerusform>لم يعد تغييران مطابقين فتُركا.</numerusform>
            <numerusform>لم تعد %Ln تغييرات مطابقة فتُركت.</numerusform>
            <numerusform>لم يعد %Ln تغييرًا مطابقًا فتُرك.</numerusform>
            <numerusform>لم يعد %Ln تغيير مطابقًا فتُرك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made again.</source>
        <translation>
            <numerusform>لم يُعد أي تغيير.</numerusform>
            <numerusform>أُعيد تغيير واحد.</numerusform>
            <numerusform>أُعيد تغييران.</numerusform>
            <numerusform>أُعيدت %Ln تغييرات.</numerusform>
            <numerusform>أُعيد %Ln تغييرًا.</numerusform>
            <numerusform>أُعيد %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks of this article were changed in another window, and are shown as they are now.</source>
        <translation>تغيّر توسيم هذا المقال في نافذة أخرى، وهو معروض كما هو الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved: %1</source>
        <translation>
            <numerusform>تعذّر الحفظ: %1</numerusform>
            <numerusform>تعذّر حفظ تغيير واحد: %1</numerusform>
            <numerusform>تعذّر حفظ تغييرين: %1</numerusform>
            <numerusform>تعذّر حفظ %Ln تغييرات: %1</numerusform>
            <numerusform>تعذّر حفظ %Ln تغييرًا: %1</numerusform>
            <numerusform>تعذّر حفظ %Ln تغيير: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>إهمالها</translation>
    </message>
    <message>
        <source>This project has no labels: nothing can be marked.</source>
        <translation>ليس في هذا المشروع تسميات: لا يمكن وسم شيء.</translation>
    </message>
    <message>
        <source>Click a word, or select some, and press a label&apos;s key: %1 marks “%2”. %3 shows all keys.</source>
        <translation>انقر كلمة، أو حدّد عدة كلمات، واضغط مفتاح تسمية: المفتاح %1 يسم «%2». يعرض %3 كل المفاتيح.</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleQueueModel</name>
    <message>
        <source>⚠ overdue since %1</source>
        <translation>⚠ متأخر منذ %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>مستحق اليوم</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>مستحق غدًا</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>مستحق %1</translation>
    </message>
    <message>
        <source>assigned to you</source>
        <translation>مسند إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%Ln محارف</numerusform>
            <numerusform>%Ln محرفًا</numerusform>
            <numerusform>%Ln محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleView</name>
    <message>
        <source>Article: %1</source>
        <translation>المقال: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) changed</source>
        <translation>
            <numerusform>لم يتغير أي مقطع</numerusform>
            <numerusform>تغير مقطع واحد</numerusform>
            <numerusform>تغير مقطعان</numerusform>
            <numerusform>تغيرت %Ln مقاطع</numerusform>
            <numerusform>تغير %Ln مقطعًا</numerusform>
            <numerusform>تغير %Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as %1</source>
        <translation>وُسم: %1</translation>
    </message>
    <message>
        <source>Changed to %1</source>
        <translation>غُيّر إلى: %1</translation>
    </message>
    <message>
        <source>Mark removed: %1</source>
        <translation>حُذف الوسم: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) changed</source>
        <translation>
            <numerusform>لم تتغير أي علاقة</numerusform>
            <numerusform>تغيرت علاقة واحدة</numerusform>
            <numerusform>تغيرت علاقتان</numerusform>
            <numerusform>تغيرت %Ln علاقات</numerusform>
            <numerusform>تغيرت %Ln علاقة</numerusform>
            <numerusform>تغيرت %Ln علاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>No relation was made: let go of it over one of the framed spans.</source>
        <translation>لم تنشأ علاقة: أفلت فوق أحد المقاطع المؤطرة.</translation>
    </message>
    <message>
        <source>From the top again</source>
        <translation>من الأعلى مجددًا</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>من النهاية مجددًا</translation>
    </message>
    <message>
        <source>No span is in focus: Tab goes to the next one.</source>
        <translation>لا مقطع نشط: ينتقل Tab إلى التالي.</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be marked or changed.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط: لا يمكن وسم شيء أو تغييره.</translation>
    </message>
    <message>
        <source>Select what else belongs to &quot;%1&quot;, then %2 or Enter · Esc cancels</source>
        <translation>حدّد ما ينتمي أيضًا إلى «%1»، ثم %2 أو Enter · للإلغاء Esc</translation>
    </message>
    <message>
        <source>Another label for &quot;%1&quot;: its key · Esc cancels</source>
        <translation>تسمية أخرى لـ «%1»: مفتاحها · للإلغاء Esc</translation>
    </message>
    <message>
        <source>The focused span has no relations: %1 starts one.</source>
        <translation>ليس للمقطع النشط علاقات: يبدأ %1 علاقة.</translation>
    </message>
    <message>
        <source>This article has no text</source>
        <translation>ليس في هذا المقال نص</translation>
    </message>
    <message>
        <source>There is nothing to mark in it. %1 counts it as done and opens the next one.</source>
        <translation>لا شيء فيه يوسم. يعدّه %1 منجزًا ويفتح التالي.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Choose one in the queue. If the queue is empty, %1 imports articles.</source>
        <translation>اختر مقالًا من القائمة. وإن كانت فارغة فاستورد مقالات بـ %1.</translation>
    </message>
    <message>
        <source>A span of the layer &quot;%1&quot; is one piece.</source>
        <translation>مقطع الطبقة «%1» جزء واحد.</translation>
    </message>
    <message>
        <source>A label&apos;s key marks the place at the caret, without width</source>
        <translation>مفتاح التسمية يسم الموضع عند المؤشر بلا عرض</translation>
    </message>
    <message>
        <source>A label&apos;s key marks the selection exactly, whatever its layer snaps to</source>
        <translation>مفتاح التسمية يسم التحديد كما هو تمامًا، مهما كان ما تلتصق به طبقته</translation>
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
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>%Ln علاقات</numerusform>
            <numerusform>%Ln علاقة</numerusform>
            <numerusform>%Ln علاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations that fit</source>
        <translation>العلاقات المناسبة</translation>
    </message>
</context>
<context>
    <name>Galley::ArticlesForm</name>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Articles with such work</source>
        <translation>المقالات التي فيها هذا العمل</translation>
    </message>
    <message>
        <source>Articles without such work</source>
        <translation>المقالات التي ليس فيها هذا العمل</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Which articles are written</source>
        <translation>أي المقالات تُكتب</translation>
    </message>
    <message>
        <source>Query for articles</source>
        <translation>استعلام عن المقالات</translation>
    </message>
    <message>
        <source>Only those that a query finds: source:Reuters</source>
        <translation>ما يجده استعلام فقط: source:Reuters</translation>
    </message>
    <message>
        <source>Words, labels, dates, sources: as in the search over all articles</source>
        <translation>كلمات وتسميات وتواريخ ومصادر: كما في البحث في كل المقالات</translation>
    </message>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>What a query can say</source>
        <translation>ما يمكن أن يقوله الاستعلام</translation>
    </message>
    <message>
        <source>Query help</source>
        <translation>مساعدة الاستعلام</translation>
    </message>
</context>
<context>
    <name>Galley::AssignDialog</name>
    <message>
        <source>&amp;Deadline:</source>
        <translation>ال&amp;موعد النهائي:</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>لديه</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>إ&amp;سناد</translation>
    </message>
    <message>
        <source>Assign articles</source>
        <translation>إسناد المقالات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>This many per article</source>
        <translation>العدد لكل مقال</translation>
    </message>
    <message>
        <source>A share by two</source>
        <translation>حصة لاثنين</translation>
    </message>
    <message>
        <source>How many annotators an article gets</source>
        <translation>عدد الواسمين الذين يُسند إليهم المقال</translation>
    </message>
    <message>
        <source>Annotators an article</source>
        <translation>عدد الواسمين لكل مقال</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the articles that two annotate</source>
        <translation>حصة المقالات التي يسمها اثنان</translation>
    </message>
    <message>
        <source>Whoever has the least</source>
        <translation>للأقل نصيبًا</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>بالقرعة</translation>
    </message>
    <message>
        <source>Chance is decided by this and the articles&apos; ids: the same everywhere</source>
        <translation>تُحدَّد القرعة بهذا العدد وبمعرّفات المقالات: هي نفسها في كل مكان</translation>
    </message>
    <message>
        <source>All, or those a query finds</source>
        <translation>الكل، أو ما يجده استعلام</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>إ&amp;لى:</translation>
    </message>
    <message>
        <source>A&amp;nnotators:</source>
        <translation>ال&amp;واسمون:</translation>
    </message>
    <message>
        <source>&amp;Who gets which:</source>
        <translation>&amp;من يأخذ ماذا:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>ال&amp;بذرة:</translation>
    </message>
    <message>
        <source>Ar&amp;ticles:</source>
        <translation>الم&amp;قالات:</translation>
    </message>
    <message>
        <source>What everybody would have</source>
        <translation>ما سيكون لدى كل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n new assignment(s)</source>
        <translation>
            <numerusform>لا إسنادات جديدة</numerusform>
            <numerusform>إسناد جديد واحد</numerusform>
            <numerusform>إسنادان جديدان</numerusform>
            <numerusform>%Ln إسنادات جديدة</numerusform>
            <numerusform>%Ln إسنادًا جديدًا</numerusform>
            <numerusform>%Ln إسناد جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n assignment(s). They stand in the annotators&apos; queues.</source>
        <translation>
            <numerusform>تم: لا إسنادات.</numerusform>
            <numerusform>تم: إسناد واحد، وهو في قائمة واسمه.</numerusform>
            <numerusform>تم: إسنادان، وهما في قوائم الواسمين.</numerusform>
            <numerusform>تم: %Ln إسنادات، وهي في قوائم الواسمين.</numerusform>
            <numerusform>تم: %Ln إسنادًا، وهي في قوائم الواسمين.</numerusform>
            <numerusform>تم: %Ln إسناد، وهي في قوائم الواسمين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also f&amp;or what they have already</source>
        <translation>ولما لديهم &amp;بالفعل أيضًا</translation>
    </message>
    <message>
        <source>Change the deadline of what is assigned to them and not finished, too; without one it has none any more</source>
        <translation>تغيير الموعد النهائي أيضًا لما أُسند إليهم ولم يُنجز؛ وبلا موعد لا يبقى له موعد</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) of earlier assignments</source>
        <translation>
            <numerusform>لا مواعيد نهائية لإسنادات سابقة (%Ln)</numerusform>
            <numerusform>موعد نهائي واحد (%Ln) لإسنادات سابقة</numerusform>
            <numerusform>موعدان نهائيان (%Ln) لإسنادات سابقة</numerusform>
            <numerusform>%Ln مواعيد نهائية لإسنادات سابقة</numerusform>
            <numerusform>%Ln موعدًا نهائيًا لإسنادات سابقة</numerusform>
            <numerusform>%Ln موعد نهائي لإسنادات سابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::AttributeRow</name>
    <message>
        <source>Required: not set yet</source>
        <translation>مطلوبة: لم تُضبط بعد</translation>
    </message>
</context>
<context>
    <name>Galley::BarDelegate</name>
    <message>
        <source>undefined</source>
        <translation>غير معرّف</translation>
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
        <translation>0 … 100 %</translation>
    </message>
    <message>
        <source>%1 … 1</source>
        <translation>%1 … 1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
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
        <translation>ينتهي النص هنا.</translation>
    </message>
    <message>
        <source>The mark is no longer there.</source>
        <translation>لم يعد المقطع موجودًا.</translation>
    </message>
    <message>
        <source>End of &quot;%1&quot;: ← → move it, with Ctrl by word · Enter keeps, Esc takes back</source>
        <translation>نهاية «%1»: يحركها ← →، ومع Ctrl بالكلمة · Enter يثبّت، وEsc يتراجع</translation>
    </message>
    <message>
        <source>Begin of &quot;%1&quot;: ← → move it, with Ctrl by word · Enter keeps, Esc takes back</source>
        <translation>بداية «%1»: يحركها ← →، ومع Ctrl بالكلمة · Enter يثبّت، وEsc يتراجع</translation>
    </message>
</context>
<context>
    <name>Galley::BulkCoordinator</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>لم يتغير شيء: %1</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>تجري الإعادة…</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>يجري التراجع…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Galley::BulkMenus</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Value…</source>
        <translation>قيمة…</translation>
    </message>
    <message>
        <source>None: take it away</source>
        <translation>لا شيء: إزالتها</translation>
    </message>
</context>
<context>
    <name>Galley::BulkModel</name>
    <message>
        <source>taken back</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منفَّذ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Galley::BulkPage</name>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Edits of many articles</source>
        <translation>تعديلات في مقالات كثيرة</translation>
    </message>
    <message>
        <source>No edits of many articles yet</source>
        <translation>لا تعديلات في مقالات كثيرة بعد</translation>
    </message>
    <message>
        <source>What is done to the ticked lines of a search is listed here and can be taken back.</source>
        <translation>ما يُجرى على الأسطر المعلَّمة في البحث يُسرد هنا ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do this again in all its articles</source>
        <translation>إعادة هذا في كل مقالاته</translation>
    </message>
    <message>
        <source>Take this back in all its articles</source>
        <translation>التراجع عن هذا في كل مقالاته</translation>
    </message>
</context>
<context>
    <name>Galley::BulkWords</name>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>في %Ln مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %Ln مقالات</numerusform>
            <numerusform>في %Ln مقالًا</numerusform>
            <numerusform>في %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1 would be marked as “%2”.</source>
        <translation>
            <numerusform>لن يوسم أي موضع %1 بالتسمية «%2».</numerusform>
            <numerusform>سيوسم موضع واحد %1 بالتسمية «%2».</numerusform>
            <numerusform>سيوسم موضعان %1 بالتسمية «%2».</numerusform>
            <numerusform>ستوسم %Ln مواضع %1 بالتسمية «%2».</numerusform>
            <numerusform>سيوسم %Ln موضعًا %1 بالتسمية «%2».</numerusform>
            <numerusform>سيوسم %Ln موضع %1 بالتسمية «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would become “%2”.</source>
        <translation>
            <numerusform>لن يصير أي مقطع %1 «%2».</numerusform>
            <numerusform>سيصير مقطع واحد %1 «%2».</numerusform>
            <numerusform>سيصير مقطعان %1 «%2».</numerusform>
            <numerusform>ستصير %Ln مقاطع %1 «%2».</numerusform>
            <numerusform>سيصير %Ln مقطعًا %1 «%2».</numerusform>
            <numerusform>سيصير %Ln مقطع %1 «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would be removed</source>
        <translation>
            <numerusform>لن يُحذف أي مقطع %1</numerusform>
            <numerusform>سيُحذف مقطع واحد %1</numerusform>
            <numerusform>سيُحذف مقطعان %1</numerusform>
            <numerusform>ستُحذف %Ln مقاطع %1</numerusform>
            <numerusform>سيُحذف %Ln مقطعًا %1</numerusform>
            <numerusform>سيُحذف %Ln مقطع %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n relation(s).</source>
        <translation>
            <numerusform>%1، بلا علاقات.</numerusform>
            <numerusform>%1، مع علاقة واحدة.</numerusform>
            <numerusform>%1، مع علاقتين.</numerusform>
            <numerusform>%1، مع %Ln علاقات.</numerusform>
            <numerusform>%1، مع %Ln علاقة.</numerusform>
            <numerusform>%1، مع %Ln علاقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would get another “%2”.</source>
        <translation>
            <numerusform>لن تتغير «%2» في أي مقطع %1.</numerusform>
            <numerusform>ستتغير «%2» في مقطع واحد %1.</numerusform>
            <numerusform>ستتغير «%2» في مقطعين %1.</numerusform>
            <numerusform>ستتغير «%2» في %Ln مقاطع %1.</numerusform>
            <numerusform>ستتغير «%2» في %Ln مقطعًا %1.</numerusform>
            <numerusform>ستتغير «%2» في %Ln مقطع %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mention(s) %1 as “%2”.</source>
        <translation>
            <numerusform>لم توسم أي إشارة %1 بالتسمية «%2».</numerusform>
            <numerusform>وُسمت إشارة واحدة %1 بالتسمية «%2».</numerusform>
            <numerusform>وُسمت إشارتان %1 بالتسمية «%2».</numerusform>
            <numerusform>وُسمت %Ln إشارات %1 بالتسمية «%2».</numerusform>
            <numerusform>وُسمت %Ln إشارة %1 بالتسمية «%2».</numerusform>
            <numerusform>وُسمت %Ln إشارة %1 بالتسمية «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabelled %n mark(s) %1 to “%2”.</source>
        <translation>
            <numerusform>لم تتغير تسمية أي مقطع %1 إلى «%2».</numerusform>
            <numerusform>تغيرت تسمية مقطع واحد %1 إلى «%2».</numerusform>
            <numerusform>تغيرت تسمية مقطعين %1 إلى «%2».</numerusform>
            <numerusform>تغيرت تسمية %Ln مقاطع %1 إلى «%2».</numerusform>
            <numerusform>تغيرت تسمية %Ln مقطعًا %1 إلى «%2».</numerusform>
            <numerusform>تغيرت تسمية %Ln مقطع %1 إلى «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s) %1.</source>
        <translation>
            <numerusform>لم يُحذف أي مقطع %1.</numerusform>
            <numerusform>حُذف مقطع واحد %1.</numerusform>
            <numerusform>حُذف مقطعان %1.</numerusform>
            <numerusform>حُذفت %Ln مقاطع %1.</numerusform>
            <numerusform>حُذف %Ln مقطعًا %1.</numerusform>
            <numerusform>حُذف %Ln مقطع %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%2” of %n mark(s) %1.</source>
        <translation>
            <numerusform>لم تُضبط «%2» في أي مقطع %1.</numerusform>
            <numerusform>ضُبطت «%2» في مقطع واحد %1.</numerusform>
            <numerusform>ضُبطت «%2» في مقطعين %1.</numerusform>
            <numerusform>ضُبطت «%2» في %Ln مقاطع %1.</numerusform>
            <numerusform>ضُبطت «%2» في %Ln مقطعًا %1.</numerusform>
            <numerusform>ضُبطت «%2» في %Ln مقطع %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>وسم بالتسمية «%1»</translation>
    </message>
    <message>
        <source>Relabel to “%1”</source>
        <translation>تغيير التسمية إلى «%1»</translation>
    </message>
    <message>
        <source>Remove marks</source>
        <translation>حذف مقاطع</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>ضبط «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>لا شيء على هذه الحال بالفعل.</numerusform>
            <numerusform>واحد على هذه الحال بالفعل.</numerusform>
            <numerusform>اثنان على هذه الحال بالفعل.</numerusform>
            <numerusform>%Ln على هذه الحال بالفعل.</numerusform>
            <numerusform>%Ln على هذه الحال بالفعل.</numerusform>
            <numerusform>%Ln على هذه الحال بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are: %1</source>
        <translation>
            <numerusform>لا يبقى شيء على حاله: %1</numerusform>
            <numerusform>يبقى واحد على حاله: %1</numerusform>
            <numerusform>يبقى اثنان على حالهما: %1</numerusform>
            <numerusform>تبقى %Ln على حالها: %1</numerusform>
            <numerusform>يبقى %Ln على حاله: %1</numerusform>
            <numerusform>يبقى %Ln على حاله: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again %1: %2.</source>
        <translation>أُعيد %1: %2.</translation>
    </message>
    <message>
        <source>Taken back %1: %2.</source>
        <translation>تم التراجع %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stay as they are: %1</source>
        <translation>
            <numerusform>لا يبقى أي مقال على حاله: %1</numerusform>
            <numerusform>يبقى مقال واحد على حاله: %1</numerusform>
            <numerusform>يبقى مقالان على حالهما: %1</numerusform>
            <numerusform>تبقى %Ln مقالات على حالها: %1</numerusform>
            <numerusform>يبقى %Ln مقالًا على حاله: %1</numerusform>
            <numerusform>يبقى %Ln مقال على حاله: %1</numerusform>
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
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>While adjudicating</source>
        <translation>عند التحكيم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>a label&apos;s key</source>
        <translation>مفتاح تسمية</translation>
    </message>
    <message>
        <source>marks the selection, or the word; in the palette the key stands before it</source>
        <translation>يسم التحديد، أو الكلمة؛ والمفتاح مكتوب قبل التسمية في قائمتها</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>move the caret; Shift selects, Ctrl goes by word</source>
        <translation>تحرك المؤشر؛ مع Shift تحدّد، ومع Ctrl بالكلمة</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>selects a word; triple click a sentence; Alt and dragging takes it exactly</source>
        <translation>يحدد كلمة؛ والنقر الثلاثي جملة؛ والسحب مع Alt يأخذ التحديد كما هو تمامًا</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab، Shift+Tab</translation>
    </message>
    <message>
        <source>next and previous mark</source>
        <translation>المقطع التالي والسابق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>goes to the mark&apos;s attributes</source>
        <translation>يذهب إلى سمات المقطع</translation>
    </message>
    <message>
        <source>dragging</source>
        <translation>السحب</translation>
    </message>
    <message>
        <source>a knob moves an end of the mark, its bar starts a relation; with Ctrl a piece is added</source>
        <translation>للمقبض يحرك طرف المقطع، وللشريط يبدأ علاقة؛ ومع Ctrl يضيف جزءًا</translation>
    </message>
    <message>
        <source>a click on a number</source>
        <translation>نقر عدد</translation>
    </message>
    <message>
        <source>beside a name lists the mark&apos;s relations</source>
        <translation>بجانب اسم يسرد علاقات المقطع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>lets go of the mark or the selection; from another pane, goes to the text</source>
        <translation>يترك المقطع أو التحديد؛ ومن لوحة أخرى يذهب إلى النص</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Take that version into gold</source>
        <translation>أخذ تلك الصيغة إلى المعيار الذهبي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 is taken)</source>
        <translation>%1 (المفتاح %2 مشغول)</translation>
    </message>
    <message>
        <source>Open a project to see its labels&apos; keys.</source>
        <translation>افتح مشروعًا لترى مفاتيح تسمياته.</translation>
    </message>
</context>
<context>
    <name>Galley::Checklist</name>
    <message>
        <source>Only the kinds “one-of” and “many-of” have options, and this is “%1”</source>
        <translation>الخيارات للنوعين «one-of» و«many-of» فقط، وهذا «%1»</translation>
    </message>
    <message>
        <source>“%1” has no options to choose from</source>
        <translation>ليس في «%1» خيارات</translation>
    </message>
    <message>
        <source>An option needs an &quot;id&quot; of letters, digits, dots and hyphens; this is “%1”</source>
        <translation>يحتاج الخيار إلى &quot;id&quot; من أحرف وأرقام ونقاط وواصلات؛ وهذا «%1»</translation>
    </message>
    <message>
        <source>There is no label “%1” here</source>
        <translation>لا تسمية «%1» هنا</translation>
    </message>
    <message>
        <source>A condition needs &quot;values&quot; that “%1” may have</source>
        <translation>يحتاج الشرط إلى &quot;values&quot; يمكن أن تكون لـ «%1»</translation>
    </message>
    <message>
        <source>“%1” never has the value “%2”</source>
        <translation>لا تكون لـ «%1» القيمة «%2» أبدًا</translation>
    </message>
    <message>
        <source>No attribute “%1” stands before “%2”; a condition can only look at one that does</source>
        <translation>لا سمة «%1» قبل «%2»؛ ولا ينظر الشرط إلا إلى سمة سابقة</translation>
    </message>
    <message>
        <source>The default is no value that “%1” (%2) may have</source>
        <translation>القيمة المبدئية ليست مما يمكن أن يكون لـ «%1» (%2)</translation>
    </message>
    <message>
        <source>Only the kind “text” has a pattern, and this is “%1”</source>
        <translation>النمط للنوع «text» فقط، وهذا «%1»</translation>
    </message>
    <message>
        <source>The regular expression “%1” is wrong at character %2: %3</source>
        <translation>التعبير النمطي «%1» خاطئ عند المحرف %2: %3</translation>
    </message>
    <message>
        <source>An &quot;id&quot; is missing here</source>
        <translation>هنا &quot;id&quot; ناقص</translation>
    </message>
    <message>
        <source>“%1” cannot be an id: use lower-case letters a to z, digits and hyphens, such as “armed-group”</source>
        <translation>لا يصلح «%1» معرّفًا: استعمل الأحرف الصغيرة a إلى z والأرقام والواصلات، مثل «armed-group»</translation>
    </message>
    <message>
        <source>A &quot;name&quot; is missing here: what annotators will read</source>
        <translation>هنا &quot;name&quot; ناقص: ما سيقرؤه الواسمون</translation>
    </message>
    <message>
        <source>The id “%1” is used twice; each needs one of its own</source>
        <translation>المعرّف «%1» مستعمل مرتين؛ لكل عنصر معرّفه</translation>
    </message>
    <message>
        <source>“%1” is too light for a light ground: its contrast is %2 : 1, and %3 : 1 is needed. Choose a darker colour</source>
        <translation>«%1» أفتح من أن يصلح لأرضية فاتحة: تباينه %2 إلى 1، واللازم %3 إلى 1. اختر لونًا أغمق</translation>
    </message>
    <message>
        <source>“%1” is too dark for a dark ground: its contrast is %2 : 1, and %3 : 1 is needed. Choose a lighter colour</source>
        <translation>«%1» أغمق من أن يصلح لأرضية داكنة: تباينه %2 إلى 1، واللازم %3 إلى 1. اختر لونًا أفتح</translation>
    </message>
    <message>
        <source>“%1” is no colour: write # and six hexadecimal digits, such as “#1f6f8b”</source>
        <translation>ليس «%1» لونًا: اكتب # وستة أرقام ست عشرية، مثل «#1f6f8b»</translation>
    </message>
    <message>
        <source>A &quot;color&quot; is missing here</source>
        <translation>هنا &quot;color&quot; ناقص</translation>
    </message>
    <message>
        <source>“%1” cannot be a key: use one lower-case letter or digit</source>
        <translation>لا يصلح «%1» مفتاحًا: استعمل حرفًا صغيرًا واحدًا أو رقمًا</translation>
    </message>
    <message>
        <source>The key “%1” belongs to a command of the window: choose another</source>
        <translation>المفتاح «%1» لأمر من أوامر النافذة: اختر آخر</translation>
    </message>
    <message>
        <source>A &quot;label&quot; is missing here</source>
        <translation>هنا &quot;label&quot; ناقص</translation>
    </message>
    <message>
        <source>Write the version that gave the new name, such as “2.0.0”</source>
        <translation>اكتب الإصدار الذي أعطى الاسم الجديد، مثل «2.0.0»</translation>
    </message>
    <message>
        <source>The layer “%1” has no labels, so that nothing can be marked on it</source>
        <translation>ليس في الطبقة «%1» تسميات، فلا يمكن وسم شيء فيها</translation>
    </message>
    <message>
        <source>The key “%1” already marks another label</source>
        <translation>المفتاح «%1» لتسمية أخرى</translation>
    </message>
    <message>
        <source>A relation needs at least one layer at each end</source>
        <translation>تحتاج العلاقة إلى طبقة على الأقل عند كل طرف</translation>
    </message>
    <message>
        <source>A &quot;layer&quot; is missing here</source>
        <translation>هنا &quot;layer&quot; ناقص</translation>
    </message>
    <message>
        <source>The layer “%1” has no label “%2”</source>
        <translation>ليس في الطبقة «%1» تسمية «%2»</translation>
    </message>
    <message>
        <source>Another relation of this schema has the id “%1”</source>
        <translation>لعلاقة أخرى في هذا المخطط المعرّف «%1»</translation>
    </message>
    <message>
        <source>The layer “%1” has no attribute “%2”</source>
        <translation>ليس في الطبقة «%1» سمة «%2»</translation>
    </message>
    <message>
        <source>No relation “%1” of this schema has such spans at that end</source>
        <translation>لا علاقة «%1» في هذا المخطط لها مقاطع كهذه عند ذلك الطرف</translation>
    </message>
    <message>
        <source>There is no layer “%1” here</source>
        <translation>لا طبقة «%1» هنا</translation>
    </message>
    <message>
        <source>A rule needs a &quot;message&quot;: what annotators read when it is broken</source>
        <translation>تحتاج القاعدة إلى &quot;message&quot;: ما يقرؤه الواسمون حين تُخالَف</translation>
    </message>
    <message>
        <source>A &quot;version&quot; is missing here, such as “1.0.0”</source>
        <translation>هنا &quot;version&quot; ناقص، مثل «1.0.0»</translation>
    </message>
    <message>
        <source>“%1” is no version: write three numbers, such as “1.0.0”</source>
        <translation>ليس «%1» إصدارًا: اكتب ثلاثة أعداد، مثل «1.0.0»</translation>
    </message>
    <message>
        <source>The schema has no layers and no fields: nothing can be annotated</source>
        <translation>ليس في المخطط طبقات ولا حقول: لا يمكن وسم شيء</translation>
    </message>
    <message>
        <source>The schemas “%1” and “%2” both have the layer “%3”; use one of them</source>
        <translation>في المخططين «%1» و«%2» معًا الطبقة «%3»؛ استعمل أحدهما</translation>
    </message>
    <message>
        <source>The schemas “%1” and “%2” both have the relation “%3”; use one of them</source>
        <translation>في المخططين «%1» و«%2» معًا العلاقة «%3»؛ استعمل أحدهما</translation>
    </message>
    <message>
        <source>The schemas “%1” and “%2” both have the field “%3”; use one of them</source>
        <translation>في المخططين «%1» و«%2» معًا الحقل «%3»؛ استعمل أحدهما</translation>
    </message>
</context>
<context>
    <name>Galley::Cli::ProgressText</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>… and %1 more, which --csv and --json have</source>
        <translation>… وغيرها %1، وهي في --csv و--json</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>مسند</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Assigned work</source>
        <translation>العمل المسند</translation>
    </message>
    <message>
        <source>Marks an hour</source>
        <translation>مقاطع في الساعة</translation>
    </message>
    <message>
        <source>Articles an hour</source>
        <translation>مقالات في الساعة</translation>
    </message>
    <message>
        <source>Median mark</source>
        <translation>وسيط المقطع</translation>
    </message>
    <message>
        <source>Median article</source>
        <translation>وسيط المقال</translation>
    </message>
    <message>
        <source>Pace, in active time</source>
        <translation>السرعة، بالوقت النشط</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بُدئ</translation>
    </message>
    <message>
        <source>By two</source>
        <translation>لاثنين</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>الذهبي</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>بحسب الطبقة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>By week of work</source>
        <translation>بحسب أسبوع العمل</translation>
    </message>
    <message>
        <source>Agreement on what two annotators finished: undefined, because %1</source>
        <translation>الاتفاق فيما أنجزه واسمان: غير معرّف، والسبب: %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorff’s α</translation>
    </message>
    <message>
        <source>F1 strict</source>
        <translation>F1 الصارم</translation>
    </message>
    <message>
        <source>Undefined because</source>
        <translation>سبب عدم التعريف</translation>
    </message>
    <message>
        <source>Agreement on what two annotators finished</source>
        <translation>الاتفاق فيما أنجزه واسمان</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>بحسب المصدر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>By week of publication</source>
        <translation>بحسب أسبوع النشر</translation>
    </message>
</context>
<context>
    <name>Galley::Cli::SchemaWork</name>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>%1 (used: %2)</source>
        <translation>%1 (الاستعمال: %2)</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>Relations %1: to another type %2, kept as retired %3, removed %4, undecided %5</source>
        <translation>العلاقات %1: إلى نوع آخر %2، باقية مع وقف النوع %3، محذوفة %4، بلا قرار %5</translation>
    </message>
    <message>
        <source>Relations %1 whose ends are not allowed any more: %2; that lose an end: %3</source>
        <translation>العلاقات %1 التي لم تعد أطرافها جائزة: %2؛ والتي تفقد طرفًا: %3</translation>
    </message>
    <message>
        <source>Values of attributes and fields changed: %1</source>
        <translation>قيم السمات والحقول المتغيرة: %1</translation>
    </message>
    <message>
        <source>Spans that their new layer would not let be marked: %1; they stay, and `galley check` names them</source>
        <translation>المقاطع التي لا تجيز طبقتها الجديدة وسمها: %1؛ تبقى، ويذكرها `galley check`</translation>
    </message>
    <message>
        <source>Sets changed: %1, of which locked: %2</source>
        <translation>المجموعات المتغيرة: %1، المقفل منها: %2</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>رقم التعديل الجماعي: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>option</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>القاعدة</translation>
    </message>
</context>
<context>
    <name>Galley::Cli::WaitingText</name>
    <message numerus="yes">
        <source>%n edit(s) made on this machine while the server was away are not sent yet. Open the project in the window to send them.</source>
        <translation>
            <numerusform>لا ينتظر الإرسال على هذا الجهاز أي تعديل أُجري حين كان الخادم غير متاح. افتح المشروع في النافذة للعمل فيه.</numerusform>
            <numerusform>لم يُرسل بعد تعديل واحد أُجري على هذا الجهاز حين كان الخادم غير متاح. افتح المشروع في النافذة لإرساله.</numerusform>
            <numerusform>لم يُرسل بعد تعديلان أُجريا على هذا الجهاز حين كان الخادم غير متاح. افتح المشروع في النافذة لإرسالهما.</numerusform>
            <numerusform>لم تُرسل بعد %Ln تعديلات أُجريت على هذا الجهاز حين كان الخادم غير متاح. افتح المشروع في النافذة لإرسالها.</numerusform>
            <numerusform>لم يُرسل بعد %Ln تعديلًا أُجري على هذا الجهاز حين كان الخادم غير متاح. افتح المشروع في النافذة لإرسالها.</numerusform>
            <numerusform>لم يُرسل بعد %Ln تعديل أُجري على هذا الجهاز حين كان الخادم غير متاح. افتح المشروع في النافذة لإرسالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) made while the server was away were not taken and are kept in %1. Open the project in the window to make them again or discard them.</source>
        <translation>
            <numerusform>لم يُرفض أي تعديل أُجري حين كان الخادم غير متاح؛ مكان حفظ المرفوض %1.</numerusform>
            <numerusform>لم يُقبل تعديل واحد أُجري حين كان الخادم غير متاح، وهو محفوظ في %1. افتح المشروع في النافذة لإعادته أو إهماله.</numerusform>
            <numerusform>لم يُقبل تعديلان أُجريا حين كان الخادم غير متاح، وهما محفوظان في %1. افتح المشروع في النافذة لإعادتهما أو إهمالهما.</numerusform>
            <numerusform>لم تُقبل %Ln تعديلات أُجريت حين كان الخادم غير متاح، وهي محفوظة في %1. افتح المشروع في النافذة لإعادتها أو إهمالها.</numerusform>
            <numerusform>لم يُقبل %Ln تعديلًا أُجري حين كان الخادم غير متاح، وهي محفوظة في %1. افتح المشروع في النافذة لإعادتها أو إهمالها.</numerusform>
            <numerusform>لم يُقبل %Ln تعديل أُجري حين كان الخادم غير متاح، وهي محفوظة في %1. افتح المشروع في النافذة لإعادتها أو إهمالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds edits that wait for a server, and is damaged. Keep it, and ask who looks after Galley to read it.</source>
        <translation>في الملف %1 تعديلات تنتظر خادمًا، وهو تالف. احتفظ به، واطلب ممن يرعى Galley قراءته.</translation>
    </message>
</context>
<context>
    <name>Galley::Coefficient</name>
    <message>
        <source>nobody marked anything</source>
        <translation>لم يسم أحد شيئًا</translation>
    </message>
    <message>
        <source>the annotators have no item in common</source>
        <translation>لا عنصر مشترك بين الواسمين</translation>
    </message>
    <message>
        <source>it takes two annotators or more</source>
        <translation>يلزم واسمان أو أكثر</translation>
    </message>
    <message>
        <source>only one category was used, so that chance alone agrees, too</source>
        <translation>لم تُستعمل إلا فئة واحدة، فالصدفة وحدها تتفق أيضًا</translation>
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
        <translation>متروك</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
</context>
<context>
    <name>Galley::CommandModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>%1, in %2, key %3</source>
        <translation>%1، في %2، المفتاح %3</translation>
    </message>
</context>
<context>
    <name>Galley::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>حروف من اسم أمر</translation>
    </message>
    <message>
        <source>No command has these letters: type fewer of them.</source>
        <translation>لا أمر فيه هذه الحروف: اكتب أقل منها.</translation>
    </message>
    <message>
        <source>“%1” cannot be used now.</source>
        <translation>لا يمكن استعمال «%1» الآن.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
</context>
<context>
    <name>Galley::CommentInput</name>
    <message>
        <source>Add comment</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>ما يخصه التعليق</translation>
    </message>
    <message>
        <source>Whom the comment is for</source>
        <translation>لمن التعليق</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>أي أحد</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>A question, a doubt, an answer</source>
        <translation>سؤال أو شك أو جواب</translation>
    </message>
    <message>
        <source>Add the comment (Ctrl+Enter)</source>
        <translation>إضافة التعليق (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>على</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>answer to %1: “%2”</source>
        <translation>جواب إلى %1: «%2»</translation>
    </message>
    <message>
        <source>other words for “%1”</source>
        <translation>صياغة أخرى لـ «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the mark “%1”</source>
        <translation>المقطع «%1»</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>المقال كله</translation>
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
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>معالَج</translation>
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
        <translation>المقال</translation>
    </message>
    <message>
        <source>“%1”, no longer marked</source>
        <translation>«%1»، لم يعد موسومًا</translation>
    </message>
</context>
<context>
    <name>Galley::CommentPanel</name>
    <message>
        <source>No open comments. %1 writes one on the focused mark, the selection or the article.</source>
        <translation>لا تعليقات مفتوحة. يكتب %1 تعليقًا على المقطع النشط أو التحديد أو المقال.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>معالَج</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>تغيير الصياغة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show resolved ones</source>
        <translation>إظهار المعالَج</translation>
    </message>
    <message>
        <source>Comments on this article</source>
        <translation>التعليقات على هذا المقال</translation>
    </message>
    <message>
        <source>Write an answer to the chosen comment</source>
        <translation>كتابة جواب عن التعليق المختار</translation>
    </message>
    <message>
        <source>Say that the chosen comment is settled, or take it up again (Space)</source>
        <translation>جعل التعليق المختار معالَجًا، أو العودة إليه (Space)</translation>
    </message>
    <message>
        <source>Write the chosen comment in other words</source>
        <translation>إعادة صياغة التعليق المختار</translation>
    </message>
    <message>
        <source>Remove the chosen comment (Delete). Undo brings it back.</source>
        <translation>حذف التعليق المختار (Delete). ويعيده التراجع.</translation>
    </message>
    <message>
        <source>List comments that are resolved, too</source>
        <translation>سرد التعليقات المعالَجة أيضًا</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Change or remove the chosen comment, show resolved ones</source>
        <translation>تغيير التعليق المختار أو حذفه، وإظهار المعالَج</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonForm</name>
    <message>
        <source>with &amp;γ</source>
        <translation>مع &amp;γ</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>ال&amp;وحدة</translation>
    </message>
    <message>
        <source>What is compared: marks, their tokens, relations, attributes or fields</source>
        <translation>ما يُقارن: المقاطع أو وحداتها اللفظية أو العلاقات أو السمات أو الحقول</translation>
    </message>
    <message>
        <source>&amp;Annotators</source>
        <translation>ال&amp;واسمون</translation>
    </message>
    <message>
        <source>Who is compared; at least two</source>
        <translation>من يُقارن؛ اثنان على الأقل</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>ال&amp;طبقة</translation>
    </message>
    <message>
        <source>The layer that the pictures show</source>
        <translation>الطبقة التي تعرضها الرسوم</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>الم&amp;قياس</translation>
    </message>
    <message>
        <source>What the pictures show; “All numbers” has every measure</source>
        <translation>ما تعرضه الرسوم؛ وفي «كل الأرقام» كل مقياس</translation>
    </message>
    <message>
        <source>Align the annotators’ marks as well as can be, too; takes longer</source>
        <translation>محاذاة مقاطع الواسمين على أفضل وجه أيضًا؛ يستغرق وقتًا أطول</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الوحدات اللفظية</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>السمة: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>الحقل: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n annotator(s)</source>
        <translation>
            <numerusform>لا واسم</numerusform>
            <numerusform>واسم واحد</numerusform>
            <numerusform>واسمان</numerusform>
            <numerusform>%Ln واسمين</numerusform>
            <numerusform>%Ln واسمًا</numerusform>
            <numerusform>%Ln واسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ConcordancePage</name>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>Words, or label:… attr:…=… annotator:…</source>
        <translation>كلمات، أو label:… attr:…=… annotator:…</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>ترتيب الأسطر</translation>
    </message>
    <message>
        <source>In article order</source>
        <translation>بترتيب المقالات</translation>
    </message>
    <message>
        <source>By words on the left</source>
        <translation>بالكلمات السابقة</translation>
    </message>
    <message>
        <source>By words on the right</source>
        <translation>بالكلمات اللاحقة</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>بما عُثر عليه</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>بالتسمية</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>بالواسم</translation>
    </message>
    <message>
        <source>Groups of lines</source>
        <translation>مجموعات الأسطر</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Group by label</source>
        <translation>التجميع بالتسمية</translation>
    </message>
    <message>
        <source>Group by annotator</source>
        <translation>التجميع بالواسم</translation>
    </message>
    <message>
        <source>Group by text</source>
        <translation>التجميع بالنص</translation>
    </message>
    <message>
        <source>Group by source</source>
        <translation>التجميع بالمصدر</translation>
    </message>
    <message>
        <source>Group by article</source>
        <translation>التجميع بالمقال</translation>
    </message>
    <message>
        <source>What a query can say</source>
        <translation>ما يمكن أن يقوله الاستعلام</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع الموجودة</translation>
    </message>
    <message>
        <source>Enter or a double click goes there; Space ticks</source>
        <translation>يذهب Enter أو النقر المزدوج إلى هناك؛ وSpace يعلّم</translation>
    </message>
    <message>
        <source>Tick all lines that can be changed, or none. Space ticks those that are selected.</source>
        <translation>تعليم كل الأسطر القابلة للتغيير، أو لا شيء. ويعلّم Space المحدَّد منها.</translation>
    </message>
    <message>
        <source>Articles searched</source>
        <translation>المقالات المبحوث فيها</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>وسم بـ</translation>
    </message>
    <message>
        <source>Mark the ticked texts</source>
        <translation>وسم النصوص المعلَّمة</translation>
    </message>
    <message>
        <source>Relabel to</source>
        <translation>تسمية جديدة</translation>
    </message>
    <message>
        <source>Give the ticked marks another label</source>
        <translation>إعطاء المقاطع المعلَّمة تسمية أخرى</translation>
    </message>
    <message>
        <source>Set attribute</source>
        <translation>ضبط سمة</translation>
    </message>
    <message>
        <source>Set an attribute of the ticked marks</source>
        <translation>ضبط سمة للمقاطع المعلَّمة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Remove the ticked marks with their relations, after a preview</source>
        <translation>حذف المقاطع المعلَّمة مع علاقاتها، بعد معاينة</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Change all of these in one step, which can be taken back</source>
        <translation>تغيير كل هذه في خطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays (Esc)</source>
        <translation>إيقاف البحث؛ ويبقى ما عُثر عليه (Esc)</translation>
    </message>
    <message>
        <source>Search (Enter)</source>
        <translation>بحث (Enter)</translation>
    </message>
    <message>
        <source>This query cannot be answered</source>
        <translation>لا جواب عن هذا الاستعلام</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No place in the articles fits this query.</source>
        <translation>لا موضع في المقالات يطابق هذا الاستعلام.</translation>
    </message>
</context>
<context>
    <name>Galley::ConsistencyModel</name>
    <message>
        <source>unlabelled</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>%1 %2×</source>
        <translation>%1 %2×</translation>
    </message>
    <message>
        <source>Show these places</source>
        <translation>إظهار هذه المواضع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>How they are marked</source>
        <translation>كيف وُسمت</translation>
    </message>
</context>
<context>
    <name>Galley::ConsistencyPage</name>
    <message>
        <source>Count &amp;unlabelled places</source>
        <translation>&amp;عدّ المواضع غير الموسومة</translation>
    </message>
    <message>
        <source>My marks</source>
        <translation>توسيمي</translation>
    </message>
    <message>
        <source>Everybody&apos;s marks</source>
        <translation>توسيم الجميع</translation>
    </message>
    <message>
        <source>Whose marks are compared</source>
        <translation>توسيم من يُقارن</translation>
    </message>
    <message>
        <source>Read every article for the same words without a mark; takes longer</source>
        <translation>قراءة كل مقال بحثًا عن الكلمات نفسها بلا وسم؛ يستغرق وقتًا أطول</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>المقالات المقروءة</translation>
    </message>
    <message>
        <source>Words that are marked in several ways</source>
        <translation>كلمات موسومة بعدة طرق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>سرد مجددًا</translation>
    </message>
    <message>
        <source>List</source>
        <translation>سرد</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Look for words that are marked in several ways</source>
        <translation>البحث عن كلمات موسومة بعدة طرق</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) marked in several ways</source>
        <translation>
            <numerusform>لا نصوص موسومة بعدة طرق</numerusform>
            <numerusform>نص واحد موسوم بعدة طرق</numerusform>
            <numerusform>نصان موسومان بعدة طرق</numerusform>
            <numerusform>%Ln نصوص موسومة بعدة طرق</numerusform>
            <numerusform>%Ln نصًا موسومًا بعدة طرق</numerusform>
            <numerusform>%Ln نص موسوم بعدة طرق</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>All is consistent</source>
        <translation>كل شيء متسق</translation>
    </message>
    <message>
        <source>The same words are always marked the same way.</source>
        <translation>الكلمات نفسها موسومة دائمًا بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Same words, same label?</source>
        <translation>كلمات واحدة، تسمية واحدة؟</translation>
    </message>
    <message>
        <source>The list shows words that are marked in several ways, or here and there not at all. Each number leads to its places.</source>
        <translation>تعرض القائمة كلمات موسومة بعدة طرق، أو غير موسومة أحيانًا. وكل عدد يؤدي إلى مواضعه.</translation>
    </message>
</context>
<context>
    <name>Galley::CorpusCoordinator</name>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n found</source>
        <translation>
            <numerusform>جارٍ البحث… لا نتائج</numerusform>
            <numerusform>جارٍ البحث… نتيجة واحدة</numerusform>
            <numerusform>جارٍ البحث… نتيجتان</numerusform>
            <numerusform>جارٍ البحث… %Ln نتائج</numerusform>
            <numerusform>جارٍ البحث… %Ln نتيجة</numerusform>
            <numerusform>جارٍ البحث… %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>في %Ln مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %Ln مقالات</numerusform>
            <numerusform>في %Ln مقالًا</numerusform>
            <numerusform>في %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1</source>
        <translation>
            <numerusform>لا مواضع %1</numerusform>
            <numerusform>موضع واحد %1</numerusform>
            <numerusform>موضعان %1</numerusform>
            <numerusform>%Ln مواضع %1</numerusform>
            <numerusform>%Ln موضعًا %1</numerusform>
            <numerusform>%Ln موضع %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>لا شيء معلَّم</numerusform>
            <numerusform>المعلَّم: %Ln</numerusform>
            <numerusform>المعلَّم: %Ln</numerusform>
            <numerusform>المعلَّم: %Ln</numerusform>
            <numerusform>المعلَّم: %Ln</numerusform>
            <numerusform>المعلَّم: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other annotators cannot be changed</source>
        <translation>
            <numerusform>لا مقاطع لغيرك</numerusform>
            <numerusform>مقطع واحد لواسم آخر لا يمكن تغييره</numerusform>
            <numerusform>مقطعان لواسمين آخرين لا يمكن تغييرهما</numerusform>
            <numerusform>%Ln مقاطع لواسمين آخرين لا يمكن تغييرها</numerusform>
            <numerusform>%Ln مقطعًا لواسمين آخرين لا يمكن تغييرها</numerusform>
            <numerusform>%Ln مقطع لواسمين آخرين لا يمكن تغييرها</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more: these are the first</source>
        <translation>هناك المزيد: هذه الأولى</translation>
    </message>
    <message>
        <source>The ticked texts are not marked: “Mark as” marks them.</source>
        <translation>النصوص المعلَّمة غير موسومة: يسمها «وسم بـ».</translation>
    </message>
</context>
<context>
    <name>Galley::CorpusPanel</name>
    <message>
        <source>Concordance</source>
        <translation>الكشاف السياقي</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>الاتساق</translation>
    </message>
    <message>
        <source>Bulk edits</source>
        <translation>التعديلات الجماعية</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Galley::DecisionKeys</name>
    <message>
        <source>There is no version %1 here.</source>
        <translation>لا صيغة %1 هنا.</translation>
    </message>
</context>
<context>
    <name>Galley::DeliveryCoordinator</name>
    <message numerus="yes">
        <source>%n edit(s) to “%1”, made while the server was away, could not be sent: %2 They are kept in %3.</source>
        <translation>
            <numerusform>لا تعديلات في «%1» تعذّر إرسالها: %2 مكان حفظها %3.</numerusform>
            <numerusform>تعذّر إرسال تعديل واحد في «%1» أُجري حين كان الخادم غير متاح: %2 وهو محفوظ في %3.</numerusform>
            <numerusform>تعذّر إرسال تعديلين في «%1» أُجريا حين كان الخادم غير متاح: %2 وهما محفوظان في %3.</numerusform>
            <numerusform>تعذّر إرسال %Ln تعديلات في «%1» أُجريت حين كان الخادم غير متاح: %2 وهي محفوظة في %3.</numerusform>
            <numerusform>تعذّر إرسال %Ln تعديلًا في «%1» أُجري حين كان الخادم غير متاح: %2 وهي محفوظة في %3.</numerusform>
            <numerusform>تعذّر إرسال %Ln تعديل في «%1» أُجري حين كان الخادم غير متاح: %2 وهي محفوظة في %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>إهمالها</translation>
    </message>
</context>
<context>
    <name>Galley::DeliveryNote</name>
    <message>
        <source>Nothing is lost: go on working. Only what is not open cannot be read meanwhile.</source>
        <translation>لم يُفقد شيء: تابع العمل. ما لم يكن مفتوحًا هو وحده ما لا يمكن قراءته في الأثناء.</translation>
    </message>
    <message>
        <source>Click to see whether the server is back.</source>
        <translation>انقر لترى هل عاد الخادم.</translation>
    </message>
    <message>
        <source>The server is away</source>
        <translation>الخادم غير متاح</translation>
    </message>
    <message numerus="yes">
        <source>The server is away: %n edit(s) kept on this machine, sent when it is back</source>
        <translation>
            <numerusform>الخادم غير متاح: لا تعديلات تنتظر الإرسال</numerusform>
            <numerusform>الخادم غير متاح: حُفظ على هذا الجهاز تعديل واحد، ويُرسل عند عودة الخادم</numerusform>
            <numerusform>الخادم غير متاح: حُفظ على هذا الجهاز تعديلان، ويُرسلان عند عودة الخادم</numerusform>
            <numerusform>الخادم غير متاح: حُفظت على هذا الجهاز %Ln تعديلات، وتُرسل عند عودة الخادم</numerusform>
            <numerusform>الخادم غير متاح: حُفظ على هذا الجهاز %Ln تعديلًا، وتُرسل عند عودة الخادم</numerusform>
            <numerusform>الخادم غير متاح: حُفظ على هذا الجهاز %Ln تعديل، وتُرسل عند عودة الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is back. All sent</source>
        <translation>عاد الخادم. أُرسل كل شيء</translation>
    </message>
</context>
<context>
    <name>Galley::DiagnosticsDialog</name>
    <message>
        <source>Check the &amp;project</source>
        <translation>ف&amp;حص المشروع</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>This belongs in a bug report. It contains none of the articles&apos; texts.</source>
        <translation>يُرفق هذا بتقرير عن خلل. ولا شيء فيه من نصوص المقالات.</translation>
    </message>
    <message>
        <source>Hashes, offsets, quotes, labels and the journal of every article</source>
        <translation>قيم التجزئة والإزاحات والاقتباسات والتسميات والسجل لكل مقال</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>افتح مشروعًا أولًا</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>إ&amp;يقاف الفحص</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the project.</source>
        <translation>لا خلل في المشروع.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found, listed above</source>
        <translation>
            <numerusform>لم توجد مشكلات</numerusform>
            <numerusform>وُجدت مشكلة واحدة، مذكورة أعلاه</numerusform>
            <numerusform>وُجدت مشكلتان، مذكورتان أعلاه</numerusform>
            <numerusform>وُجدت %Ln مشكلات، مذكورة أعلاه</numerusform>
            <numerusform>وُجدت %Ln مشكلة، مذكورة أعلاه</numerusform>
            <numerusform>وُجدت %Ln مشكلة، مذكورة أعلاه</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
</context>
<context>
    <name>Galley::Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%L1 د %L2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%L1 س %L2 د</translation>
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
        <translation>مقطع</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 بالتسمية %2</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: الملاحظة</translation>
    </message>
    <message>
        <source>%1: certainty</source>
        <translation>%1: درجة اليقين</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>المقال: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>%1: layer</source>
        <translation>%1: الطبقة</translation>
    </message>
    <message>
        <source>%1: label</source>
        <translation>%1: التسمية</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1: النص</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>mark s%1</source>
        <translation>المقطع s%1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>‏%1: %2 ‏←‏ %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (resolved)</source>
        <translation>%1 (معالَج)</translation>
    </message>
    <message>
        <source>“%1”: take %2</source>
        <translation>«%1»: أخذ %2</translation>
    </message>
    <message>
        <source>“%1”: take every version</source>
        <translation>«%1»: أخذ كل الصيغ</translation>
    </message>
    <message>
        <source>“%1”: take none</source>
        <translation>«%1»: عدم أخذ أي صيغة</translation>
    </message>
    <message>
        <source>“%1”: by hand</source>
        <translation>«%1»: يدويًا</translation>
    </message>
    <message>
        <source>“%1”: put off</source>
        <translation>«%1»: تأجيل</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>المبرر: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>الملاحظة: %1</translation>
    </message>
    <message>
        <source>policy: %1</source>
        <translation>السياسة: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>ولا تغييرات أخرى</numerusform>
            <numerusform>وتغيير آخر</numerusform>
            <numerusform>وتغييران آخران</numerusform>
            <numerusform>و%Ln تغييرات أخرى</numerusform>
            <numerusform>و%Ln تغييرًا آخر</numerusform>
            <numerusform>و%Ln تغيير آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::EditWords</name>
    <message>
        <source>Marked “%1” as %2</source>
        <translation>وُسم «%1» بالتسمية %2</translation>
    </message>
    <message>
        <source>Removed the mark “%1” (%2)</source>
        <translation>حُذف المقطع «%1» (%2)</translation>
    </message>
    <message>
        <source>“%1”: label %2 became %3</source>
        <translation>«%1»: صارت التسمية %2 هي %3</translation>
    </message>
    <message>
        <source>Moved the ends of “%1” to “%2”</source>
        <translation>نُقل طرفا «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>“%1”: note taken away</source>
        <translation>«%1»: أُزيلت الملاحظة</translation>
    </message>
    <message>
        <source>“%1”: note written</source>
        <translation>«%1»: كُتبت ملاحظة</translation>
    </message>
    <message>
        <source>“%1”: certainty changed</source>
        <translation>«%1»: تغيرت درجة اليقين</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>تغيّر «%1»</translation>
    </message>
    <message>
        <source>“%1”: attributes changed</source>
        <translation>«%1»: تغيرت السمات</translation>
    </message>
    <message>
        <source>“%1”: %2 set to %3</source>
        <translation>«%1»: ضُبطت %2 على %3</translation>
    </message>
    <message>
        <source>“%1”: %2 taken away</source>
        <translation>«%1»: أُزيلت %2</translation>
    </message>
    <message>
        <source>Related: %1</source>
        <translation>رُبط: %1</translation>
    </message>
    <message>
        <source>Changed the relation %1</source>
        <translation>تغيرت العلاقة %1</translation>
    </message>
    <message>
        <source>Removed the relation %1</source>
        <translation>حُذفت العلاقة %1</translation>
    </message>
    <message>
        <source>Commented: “%1”</source>
        <translation>عُلِّق: «%1»</translation>
    </message>
    <message>
        <source>Removed the comment “%1”</source>
        <translation>حُذف التعليق «%1»</translation>
    </message>
    <message>
        <source>Resolved the comment “%1”</source>
        <translation>عولج التعليق «%1»</translation>
    </message>
    <message>
        <source>Took up the comment “%1” again</source>
        <translation>أُعيد فتح التعليق «%1»</translation>
    </message>
    <message>
        <source>Rewrote a comment: “%1”</source>
        <translation>أُعيدت صياغة تعليق: «%1»</translation>
    </message>
    <message>
        <source>Took back the decision about “%1”</source>
        <translation>تم التراجع عن القرار في «%1»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Decided “%1”: took %2</source>
        <translation>القرار في «%1»: أُخذت %2</translation>
    </message>
    <message>
        <source>Decided “%1”: took every version</source>
        <translation>القرار في «%1»: أُخذت كل الصيغ</translation>
    </message>
    <message>
        <source>Decided “%1”: took none</source>
        <translation>القرار في «%1»: لم تؤخذ أي صيغة</translation>
    </message>
    <message>
        <source>Decided “%1”: marked by hand</source>
        <translation>القرار في «%1»: وُسم يدويًا</translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation>أُجّل «%1»</translation>
    </message>
    <message>
        <source>Article: %1 taken away</source>
        <translation>المقال: أُزيلت قيمة %1</translation>
    </message>
    <message>
        <source>Article: %1 set to %2</source>
        <translation>المقال: ضُبطت قيمة %1 على %2</translation>
    </message>
    <message>
        <source>Article became “%1”</source>
        <translation>صارت حالة المقال «%1»</translation>
    </message>
    <message numerus="yes">
        <source>A policy decided %n place(s)</source>
        <translation>
            <numerusform>لم تبتّ سياسة في أي موضع</numerusform>
            <numerusform>بتّت سياسة في موضع واحد</numerusform>
            <numerusform>بتّت سياسة في موضعين</numerusform>
            <numerusform>بتّت سياسة في %Ln مواضع</numerusform>
            <numerusform>بتّت سياسة في %Ln موضعًا</numerusform>
            <numerusform>بتّت سياسة في %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message numerus="yes">
        <source>Decided %n places at once</source>
        <translation>
            <numerusform>لم يُبتّ في أي موضع</numerusform>
            <numerusform>بُتّ في موضع واحد</numerusform>
            <numerusform>بُتّ في موضعين معًا</numerusform>
            <numerusform>بُتّ في %Ln مواضع معًا</numerusform>
            <numerusform>بُتّ في %Ln موضعًا معًا</numerusform>
            <numerusform>بُتّ في %Ln موضع معًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n marks at once</source>
        <translation>
            <numerusform>لم يتغير أي مقطع</numerusform>
            <numerusform>تغيّر مقطع واحد</numerusform>
            <numerusform>تغيّر مقطعان معًا</numerusform>
            <numerusform>تغيرت %Ln مقاطع معًا</numerusform>
            <numerusform>تغيّر %Ln مقطعًا معًا</numerusform>
            <numerusform>تغيّر %Ln مقطع معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Went back to the beginning</source>
        <translation>رجوع إلى البداية</translation>
    </message>
    <message>
        <source>Went back to step %1</source>
        <translation>رجوع إلى الخطوة %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Galley::EntityEditor</name>
    <message>
        <source>Down lists known names</source>
        <translation>يسرد السهم الأسفل الأسماء المعروفة</translation>
    </message>
</context>
<context>
    <name>Galley::ExchangeCoordinator</name>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>An import or export is still under way. Wait for it, or stop it.</source>
        <translation>ما زال استيراد أو تصدير جاريًا. انتظر انتهاءه أو أوقفه.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Not everything was imported. %1 First problem: %2</source>
        <translation>لم يُستورد كل شيء. %1 المشكلة الأولى: %2</translation>
    </message>
    <message>
        <source>The import was stopped; importing the same again goes on. %1</source>
        <translation>أُوقف الاستيراد؛ واستيراد الشيء نفسه مجددًا يتابعه. %1</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>تم الاستيراد. %1</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>لم يُكتب %1.</translation>
    </message>
    <message>
        <source>The export was stopped; %1 is as it was before.</source>
        <translation>أُوقف التصدير؛ وبقي %1 كما كان.</translation>
    </message>
    <message>
        <source>Written to %1. Articles: %2, marks: %3.</source>
        <translation>كُتب إلى %1. المقالات: %2، المقاطع: %3.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>%1 First problem: %2</source>
        <translation>%1 المشكلة الأولى: %2</translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>إظهار كل المشكلات</translation>
    </message>
</context>
<context>
    <name>Galley::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>ال&amp;وجهة</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>Write what is chosen</source>
        <translation>كتابة ما اختير</translation>
    </message>
    <message>
        <source>Recipe “%1” cannot be used: %2</source>
        <translation>لا يمكن استعمال الوصفة «%1»: %2</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>حُفظت باسم «%1».</translation>
    </message>
    <message>
        <source>Say where to write it.</source>
        <translation>اذكر أين يُكتب.</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>الملف %1 موجود بالفعل. هل تستبدله؟</translation>
    </message>
    <message>
        <source>These keep the export from being written.</source>
        <translation>هذه تمنع كتابة التصدير.</translation>
    </message>
</context>
<context>
    <name>Galley::ExportForm</name>
    <message>
        <source>&amp;Dataset card and manifest</source>
        <translation>&amp;بطاقة بيانات وبيان محتويات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>The format that is written</source>
        <translation>التنسيق الذي يُكتب</translation>
    </message>
    <message>
        <source>Counts, annotators, schema, licences and losses in README.md, and the hash of every file in manifest.json</source>
        <translation>الأعداد والواسمون والمخطط والتراخيص والفقد في README.md، وتجزئة كل ملف في manifest.json</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>&amp;Whose marks</source>
        <translation>&amp;توسيم من</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>ال&amp;مقالات</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>اختر تنسيقًا.</translation>
    </message>
</context>
<context>
    <name>Galley::FeedbackDialog</name>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>الذهبي</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>حفظ &amp;HTML…</translation>
    </message>
    <message>
        <source>Save &amp;CSV…</source>
        <translation>حفظ &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Return articles</source>
        <translation>إ&amp;عادة المقالات</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>التغذية الراجعة</translation>
    </message>
    <message>
        <source>Differences from gold by cause and label</source>
        <translation>الاختلافات عن المعيار الذهبي بحسب السبب والتسمية</translation>
    </message>
    <message>
        <source>&amp;Annotator:</source>
        <translation>ال&amp;واسم:</translation>
    </message>
    <message>
        <source>Whose differences from gold</source>
        <translation>اختلافات من عن المعيار الذهبي</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Save what is on show as a page that stands alone</source>
        <translation>حفظ المعروض صفحةً قائمة بذاتها</translation>
    </message>
    <message>
        <source>Save what is on show as a table, a line each difference</source>
        <translation>حفظ المعروض جدولًا، سطر لكل اختلاف</translation>
    </message>
    <message>
        <source>Articles compared with gold</source>
        <translation>المقالات المقارنة بالمعيار الذهبي</translation>
    </message>
    <message>
        <source>Comparing with gold…</source>
        <translation>جارٍ المقارنة بالمعيار الذهبي…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1</source>
        <translation>
            <numerusform>لا مواضع في %1</numerusform>
            <numerusform>موضع واحد في %1</numerusform>
            <numerusform>موضعان في %1</numerusform>
            <numerusform>%Ln مواضع في %1</numerusform>
            <numerusform>%Ln موضعًا في %1</numerusform>
            <numerusform>%Ln موضع في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln مقال</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالين</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as in gold</source>
        <translation>
            <numerusform>مطابق للمعيار الذهبي: %Ln</numerusform>
            <numerusform>مطابق للمعيار الذهبي: %Ln</numerusform>
            <numerusform>مطابق للمعيار الذهبي: %Ln</numerusform>
            <numerusform>مطابق للمعيار الذهبي: %Ln</numerusform>
            <numerusform>مطابق للمعيار الذهبي: %Ln</numerusform>
            <numerusform>مطابق للمعيار الذهبي: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>مختلف عنه: %Ln</numerusform>
            <numerusform>مختلف عنه: %Ln</numerusform>
            <numerusform>مختلف عنه: %Ln</numerusform>
            <numerusform>مختلف عنه: %Ln</numerusform>
            <numerusform>مختلف عنه: %Ln</numerusform>
            <numerusform>مختلف عنه: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n not decided yet</source>
        <translation>
            <numerusform>متروك لأنه لم يُبتّ فيه بعد: %Ln</numerusform>
            <numerusform>متروك لأنه لم يُبتّ فيه بعد: %Ln</numerusform>
            <numerusform>متروك لأنه لم يُبتّ فيه بعد: %Ln</numerusform>
            <numerusform>متروك لأنه لم يُبتّ فيه بعد: %Ln</numerusform>
            <numerusform>متروك لأنه لم يُبتّ فيه بعد: %Ln</numerusform>
            <numerusform>متروك لأنه لم يُبتّ فيه بعد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no gold to compare with yet.</source>
        <translation>لا معيار ذهبي يُقارن به بعد.</translation>
    </message>
    <message>
        <source>%1: %2; gold: %3</source>
        <translation>%1: %2؛ الذهبي: %3</translation>
    </message>
    <message>
        <source>All differences of %1</source>
        <translation>كل اختلافات %1</translation>
    </message>
    <message>
        <source>Give this annotator the articles with differences back, with a comment at each place; one step that can be taken back</source>
        <translation>إعادة المقالات المختلفة إلى هذا الواسم مع تعليق عند كل موضع؛ خطوة واحدة يمكن التراجع عنها</translation>
    </message>
</context>
<context>
    <name>Galley::FeedbackPresenter</name>
    <message>
        <source>Save feedback</source>
        <translation>حفظ التغذية الراجعة</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب ‎(*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>Nothing was returned: %1</source>
        <translation>لم يُعد شيء: %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 مع %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) returned</source>
        <translation>
            <numerusform>لم يُعد أي مقال</numerusform>
            <numerusform>أُعيد مقال واحد</numerusform>
            <numerusform>أُعيد مقالان</numerusform>
            <numerusform>أُعيدت %Ln مقالات</numerusform>
            <numerusform>أُعيد %Ln مقالًا</numerusform>
            <numerusform>أُعيد %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln تعليق</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقين</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left alone, because they were changed meanwhile</source>
        <translation>
            <numerusform>%1؛ ولم يُترك شيء</numerusform>
            <numerusform>%1؛ وتُرك واحد لأنه تغيّر في الأثناء</numerusform>
            <numerusform>%1؛ وتُرك اثنان لأنهما تغيّرا في الأثناء</numerusform>
            <numerusform>%1؛ وتُركت %Ln لأنها تغيرت في الأثناء</numerusform>
            <numerusform>%1؛ وتُرك %Ln لأنها تغيرت في الأثناء</numerusform>
            <numerusform>%1؛ وتُرك %Ln لأنها تغيرت في الأثناء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FieldPanel</name>
    <message>
        <source>Click a mark in the text to see and change what is said about it here.</source>
        <translation>انقر مقطعًا في النص لترى هنا ما يقال عنه وتغيّره.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>سطر المكان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>المحارف</translation>
    </message>
</context>
<context>
    <name>Galley::FileSaver</name>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>%1 is not saved. %2</source>
        <translation>لم يُحفظ %1. %2</translation>
    </message>
</context>
<context>
    <name>Galley::Find</name>
    <message>
        <source>Wrong at character %1</source>
        <translation>خطأ عند المحرف %1</translation>
    </message>
    <message>
        <source>Stopped: it tries too many ways to match</source>
        <translation>توقف: طرق المطابقة التي يجربها كثيرة جدًا</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>البحث في هذا المقال</translation>
    </message>
    <message>
        <source>Enter goes to the next, Shift+Enter to the one before; Ctrl+Enter marks it with the last label and goes on; Esc closes</source>
        <translation>ينتقل Enter إلى التالي، وShift+Enter إلى السابق؛ وCtrl+Enter يسمه بآخر تسمية ويتابع؛ وEsc يغلق</translation>
    </message>
    <message>
        <source>The one before (%1)</source>
        <translation>السابق (%1)</translation>
    </message>
    <message>
        <source>The next one (%1)</source>
        <translation>التالي (%1)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>إغلاق شريط البحث (Esc)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Galley::FindCoordinator</name>
    <message>
        <source>From the top again</source>
        <translation>من الأعلى مجددًا</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>من النهاية مجددًا</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>ليس في هذا المقال</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
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
        <translation>مراعاة الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>“w”</source>
        <translation>«w»</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>A pattern: a regular expression, in which (?i) ignores case and \b is a word&apos;s edge</source>
        <translation>نمط: تعبير نمطي، فيه (?i) يتجاهل حالة الأحرف و\b حدّ كلمة</translation>
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
        <translation>ما ينقص قبل إنجاز هذا المقال</translation>
    </message>
    <message>
        <source>Finish as it is</source>
        <translation>إنجازه كما هو</translation>
    </message>
    <message>
        <source>Mark the article as done although this is missing (%1)</source>
        <translation>جعل المقال منجزًا مع نقص هذا (%1)</translation>
    </message>
    <message>
        <source>Close this list and go on marking</source>
        <translation>إغلاق هذه القائمة ومتابعة الوسم</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before this article is done. A click goes there; %1 finishes it as it is.</source>
        <translation>
            <numerusform>لا شيء يُصلح قبل إنجاز هذا المقال. ينجزه %1 كما هو.</numerusform>
            <numerusform>شيء واحد يُصلح قبل إنجاز هذا المقال. النقر يذهب إليه؛ و%1 ينجزه كما هو.</numerusform>
            <numerusform>شيئان يُصلحان قبل إنجاز هذا المقال. النقر يذهب إليهما؛ و%1 ينجزه كما هو.</numerusform>
            <numerusform>%Ln أشياء تُصلح قبل إنجاز هذا المقال. النقر يذهب إليها؛ و%1 ينجزه كما هو.</numerusform>
            <numerusform>%Ln شيئًا يُصلح قبل إنجاز هذا المقال. النقر يذهب إليه؛ و%1 ينجزه كما هو.</numerusform>
            <numerusform>%Ln شيء يُصلح قبل إنجاز هذا المقال. النقر يذهب إليه؛ و%1 ينجزه كما هو.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FinishCoordinator</name>
    <message>
        <source>This is the last article of the queue.</source>
        <translation>هذا آخر مقال في القائمة.</translation>
    </message>
    <message>
        <source>This is the first article of the queue.</source>
        <translation>هذا أول مقال في القائمة.</translation>
    </message>
</context>
<context>
    <name>Galley::GeneralPage</name>
    <message>
        <source>Annotator&apos;s name: %1</source>
        <translation>اسم الواسم: %1</translation>
    </message>
    <message>
        <source>Open the &amp;last project when Galley starts</source>
        <translation>فتح آ&amp;خر مشروع عند بدء Galley</translation>
    </message>
    <message>
        <source>&amp;Annotator:</source>
        <translation>ال&amp;واسم:</translation>
    </message>
    <message>
        <source>Your marks are kept under this name.</source>
        <translation>يُحفظ توسيمك بهذا الاسم.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>It opens where it was left: the article, the place in it, the window.</source>
        <translation>يُفتح حيث تُرك: المقال والموضع فيه والنافذة.</translation>
    </message>
    <message>
        <source>Every mark is saved as soon as it is made; there is nothing to set for that.</source>
        <translation>يُحفظ كل وسم فور صنعه؛ ولا شيء يُضبط لذلك.</translation>
    </message>
    <message>
        <source>File of the settings:</source>
        <translation>ملف الإعدادات:</translation>
    </message>
</context>
<context>
    <name>Galley::GroupsModel</name>
    <message>
        <source>Not known: choose one</source>
        <translation>غير معروف: اختر واحدًا</translation>
    </message>
    <message>
        <source>Several fit: choose one</source>
        <translation>يطابق عدة: اختر واحدًا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>Galley::GuidelinesPanel</name>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;كتابة…</translation>
    </message>
    <message>
        <source>Write the guidelines of the project, in Markdown</source>
        <translation>كتابة دليل المشروع، بصيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>&amp;مثال</translation>
    </message>
    <message>
        <source>Show the mark in focus as an example</source>
        <translation>عرض المقطع النشط مثالًا</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Keep what is written; an empty text lets the schema&apos;s count</source>
        <translation>حفظ المكتوب؛ وإن كان النص فارغًا سرى دليل المخطط</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Leave the guidelines as they were</source>
        <translation>ترك الدليل كما كان</translation>
    </message>
    <message>
        <source>Layer or label that the guidelines are for</source>
        <translation>الطبقة أو التسمية التي لها الدليل</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Guidelines, in Markdown</source>
        <translation>الدليل، بصيغة Markdown</translation>
    </message>
    <message>
        <source>%1 (layer)</source>
        <translation>%1 (طبقة)</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>The project has no schema yet, so there is nothing to write guidelines for.</source>
        <translation>ليس في المشروع مخطط بعد، فلا شيء يُكتب له دليل.</translation>
    </message>
    <message>
        <source>There are no guidelines for “%1” yet. Choose “Write…” below to say what counts, what does not, and how to decide on the border.</source>
        <translation>لا دليل لـ «%1» بعد. اختر «كتابة…» أدناه لتذكر ما يُحسب وما لا يُحسب، وكيف يُبتّ في الحالات الحدّية.</translation>
    </message>
    <message>
        <source>There are no guidelines for “%1” yet. Ask who manages the project to write some.</source>
        <translation>لا دليل لـ «%1» بعد. اطلب من مدير المشروع كتابته.</translation>
    </message>
    <message>
        <source>Examples from the project</source>
        <translation>أمثلة من المشروع</translation>
    </message>
    <message>
        <source>Nothing is marked so yet.</source>
        <translation>لم يوسم شيء هكذا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>marked so %Ln time(s)</source>
        <translation>
            <numerusform>وُسم هكذا ولا مرة</numerusform>
            <numerusform>وُسم هكذا مرة واحدة</numerusform>
            <numerusform>وُسم هكذا مرتين</numerusform>
            <numerusform>وُسم هكذا %Ln مرات</numerusform>
            <numerusform>وُسم هكذا %Ln مرة</numerusform>
            <numerusform>وُسم هكذا %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>take away</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Galley::HandDraft</name>
    <message>
        <source>This is the only mark: N takes none.</source>
        <translation>هذا هو المقطع الوحيد: للاستغناء عن الكل اضغط N.</translation>
    </message>
</context>
<context>
    <name>Galley::HandInCoordinator</name>
    <message numerus="yes">
        <source>%1’s package of “%2”: %n article(s) to work on, then to hand in.</source>
        <translation>
            <numerusform>حزمة %1 من «%2»: لا مقالات فيها.</numerusform>
            <numerusform>حزمة %1 من «%2»: مقال واحد للعمل فيه ثم تسليمه.</numerusform>
            <numerusform>حزمة %1 من «%2»: مقالان للعمل فيهما ثم تسليمهما.</numerusform>
            <numerusform>حزمة %1 من «%2»: %Ln مقالات للعمل فيها ثم تسليمها.</numerusform>
            <numerusform>حزمة %1 من «%2»: %Ln مقالًا للعمل فيها ثم تسليمها.</numerusform>
            <numerusform>حزمة %1 من «%2»: %Ln مقال للعمل فيها ثم تسليمها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>%1’s package of “%2”, handed in on %3: send this file back. It can be read only.</source>
        <translation>حزمة %1 من «%2»، سُلّمت في %3: أرسل هذا الملف. لا يمكن إلا قراءته.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The package was not handed in: %1</source>
        <translation>لم تُسلَّم الحزمة: %1</translation>
    </message>
    <message>
        <source>The package stays handed in: %1</source>
        <translation>تبقى الحزمة مسلَّمة: %1</translation>
    </message>
</context>
<context>
    <name>Galley::HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>%1’s package of “%2”, made by %3.</source>
        <translation>حزمة %1 من «%2»، صنعها: %3.</translation>
    </message>
    <message>
        <source>Handing in signs the work and closes the package: it can then be read, sent and merged, and changed again only after you take that back.</source>
        <translation>التسليم يوقّع العمل ويغلق الحزمة: يمكن بعده قراءتها وإرسالها ودمجها، ولا تتغير إلا بعد سحب التسليم.</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>ت&amp;سليم</translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) are done.</source>
        <translation>
            <numerusform>لا مقالات.</numerusform>
            <numerusform>المقال الواحد منجز.</numerusform>
            <numerusform>المقالان منجزان.</numerusform>
            <numerusform>كل المقالات منجزة، وعددها %Ln.</numerusform>
            <numerusform>كل المقالات منجزة، وعددها %Ln.</numerusform>
            <numerusform>كل المقالات منجزة، وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) are done; the others go along as they are.</source>
        <translation>
            <numerusform>المنجز %1 من %Ln؛ وتُرسل الأخرى كما هي.</numerusform>
            <numerusform>المنجز %1 من %Ln؛ وتُرسل الأخرى كما هي.</numerusform>
            <numerusform>المنجز %1 من %Ln؛ وتُرسل الأخرى كما هي.</numerusform>
            <numerusform>المنجز %1 من %Ln من المقالات؛ وتُرسل الأخرى كما هي.</numerusform>
            <numerusform>المنجز %1 من %Ln من المقالات؛ وتُرسل الأخرى كما هي.</numerusform>
            <numerusform>المنجز %1 من %Ln من المقالات؛ وتُرسل الأخرى كما هي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::HandPanel</name>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>The label of the mark that is made by hand</source>
        <translation>تسمية المقطع المصنوع يدويًا</translation>
    </message>
    <message>
        <source>&amp;Accept (Enter)</source>
        <translation>&amp;قبول (Enter)</translation>
    </message>
    <message>
        <source>Take what is made by hand into gold</source>
        <translation>أخذ ما صُنع يدويًا إلى المعيار الذهبي</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>Go back to the versions</source>
        <translation>العودة إلى الصيغ</translation>
    </message>
    <message>
        <source>[ and ] choose an end, ← → move it, with Ctrl by word; Tab goes to the next mark, Delete takes it away.</source>
        <translation>يختار ‎[‎ و‎]‎ طرفًا، ويحركه ← →، ومع Ctrl بالكلمة؛ ينتقل Tab إلى المقطع التالي، ويزيله Delete.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>By hand: mark %1 of %2</source>
        <translation>يدويًا: المقطع %1 من %2</translation>
    </message>
    <message>
        <source>“%1|”</source>
        <translation>«%1|‎»</translation>
    </message>
    <message>
        <source>“|%1”</source>
        <translation>«‎|%1»</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookBrowser</name>
    <message>
        <source>Handbook page</source>
        <translation>صفحة الدليل المرجعي</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookContents</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookHits</name>
    <message>
        <source>Found in the handbook</source>
        <translation>ما وُجد في الدليل المرجعي</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>الدليل المرجعي</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>البحث في الدليل المرجعي</translation>
    </message>
    <message>
        <source>All words must stand in a section; Enter goes to the first (Ctrl+F)</source>
        <translation>يجب أن ترد كل الكلمات في قسم واحد؛ ينقل Enter إلى أولها (Ctrl+F)</translation>
    </message>
    <message>
        <source>No section has all of these words. Fewer or shorter ones find more.</source>
        <translation>لا يحوي أي قسم كل هذه الكلمات. كلمات أقل أو أقصر تجد أكثر.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>%1 — Handbook</source>
        <translation>%1 — الدليل المرجعي</translation>
    </message>
</context>
<context>
    <name>Galley::HelpCoordinator</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>نسق الألوان</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>The articles to work on</source>
        <translation>المقالات المراد العمل فيها</translation>
    </message>
    <message>
        <source>%1 and %2 open the next and the previous one; %3 finishes an article and opens the next.</source>
        <translation>يفتح %1 و%2 المقال التالي والسابق؛ وينجز %3 المقال ويفتح التالي.</translation>
    </message>
    <message>
        <source>The text, where you mark</source>
        <translation>النص، حيث تسم</translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrows, and press a label&apos;s key. Tab goes from mark to mark, %1 takes anything back.</source>
        <translation>حدّد كلمات بالفأرة، أو بـ Shift والأسهم، واضغط مفتاح تسمية. ينتقل Tab من مقطع إلى مقطع، ويتراجع %1 عن أي شيء.</translation>
    </message>
    <message>
        <source>The labels and their keys</source>
        <translation>التسميات ومفاتيحها</translation>
    </message>
    <message>
        <source>The key stands before each label. Below are the details of the mark in focus: its attributes, relations, comments and history.</source>
        <translation>المفتاح مكتوب قبل كل تسمية. وتحتها تفاصيل المقطع النشط: سماته وعلاقاته وتعليقاته وسجل تغييراته.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>%1 finds any command by some letters of its name, %2 shows all keys. The tour is in the Help menu.</source>
        <translation>يجد %1 أي أمر ببعض حروف اسمه، ويعرض %2 كل المفاتيح. والجولة في قائمة «مساعدة».</translation>
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
%2، %3</translation>
    </message>
    <message>
        <source>%1 (in an edit of many articles)</source>
        <translation>%1 (ضمن تعديل في مقالات كثيرة)</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (ملغى)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>Galley::HistoryPanel</name>
    <message>
        <source>%1 → %2</source>
        <translation>‏%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>&lt;i&gt;nothing&lt;/i&gt;</source>
        <translation>&lt;i&gt;لا شيء&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>الخطوة %1، %2، %3</translation>
    </message>
    <message>
        <source>Part of an edit of many articles at once.</source>
        <translation>جزء من تعديل في مقالات كثيرة معًا.</translation>
    </message>
    <message>
        <source>The marks came from a file; what they were is not listed one by one.</source>
        <translation>جاء التوسيم من ملف؛ ولا يُسرد ما كان واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Only the focused mark</source>
        <translation>المقطع النشط فقط</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>الرجوع إلى هنا</translation>
    </message>
    <message>
        <source>History of this article</source>
        <translation>سجل تغييرات هذا المقال</translation>
    </message>
    <message>
        <source>What the chosen entry changed</source>
        <translation>ما غيّره القيد المختار</translation>
    </message>
    <message>
        <source>Make everything what it was after the chosen entry, in one change that undo takes back</source>
        <translation>إرجاع كل شيء إلى ما كان بعد القيد المختار، بتغيير واحد يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>List only what was done to the mark that has the focus in the text</source>
        <translation>سرد ما جرى للمقطع النشط في النص فقط</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Every mark and change is listed here and can be undone. Select words and press a label&apos;s key.</source>
        <translation>يُسرد هنا كل وسم وتغيير ويمكن التراجع عنه. حدّد كلمات واضغط مفتاح تسمية.</translation>
    </message>
    <message>
        <source>Choose an entry to see what was before and after.</source>
        <translation>اختر قيدًا لترى ما كان قبله وبعده.</translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation>كل شيء كما كان حينها.</translation>
    </message>
    <message>
        <source>Nothing was changed in this mark since it came into the project.</source>
        <translation>لم يتغير شيء في هذا المقطع منذ دخوله المشروع.</translation>
    </message>
</context>
<context>
    <name>Galley::Identity</name>
    <message>
        <source>annotator</source>
        <translation>واسم</translation>
    </message>
</context>
<context>
    <name>Galley::ImportDialog</name>
    <message>
        <source>&amp;Keep what is right of files with problems</source>
        <translation>&amp;الاحتفاظ بالصحيح من الملفات ذات المشكلات</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>إ&amp;يقاف القراءة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Annotators</source>
        <translation>ال&amp;واسمون</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأ&amp;سماء</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>ال&amp;مشكلات</translation>
    </message>
    <message>
        <source>Otherwise a file with a problem is left out as a whole</source>
        <translation>وإلا يُترك الملف ذو المشكلة كله</translation>
    </message>
    <message>
        <source>are problems</source>
        <translation>تُعدّ مشكلات</translation>
    </message>
    <message>
        <source>are added as new versions</source>
        <translation>تُضاف إصداراتٍ جديدة</translation>
    </message>
    <message>
        <source>are added, and the marks on the old ones carried over</source>
        <translation>تُضاف، ويُنقل إليها توسيم القديمة</translation>
    </message>
    <message>
        <source>The old versions stay as they are; the report tells what moved and what was lost</source>
        <translation>تبقى الإصدارات القديمة كما هي؛ ويذكر التقرير ما انتقل وما فُقد</translation>
    </message>
    <message>
        <source>Other te&amp;xts of articles that are here</source>
        <translation>&amp;نصوص أخرى لمقالات موجودة هنا</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>What was not read is read, and its names are found, when it is imported</source>
        <translation>ما لم يُقرأ يُقرأ عند الاستيراد وتُعرف أسماؤه حينها</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Take all this into the project, in one step that can be undone</source>
        <translation>إدخال كل هذا في المشروع بخطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message>
        <source>Looking at what was chosen…</source>
        <translation>جارٍ النظر فيما اختير…</translation>
    </message>
    <message>
        <source>Reading what is in the files…</source>
        <translation>جارٍ قراءة ما في الملفات…</translation>
    </message>
    <message>
        <source>Reading was stopped: what is in the files is found when they are imported.</source>
        <translation>أُوقفت القراءة: يُعرف ما في الملفات عند استيرادها.</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>ال&amp;مشكلات (%1)</translation>
    </message>
</context>
<context>
    <name>Galley::ImportGroups</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ImportReportDialog</name>
    <message>
        <source>New articles: %1</source>
        <translation>مقالات جديدة: %1</translation>
    </message>
    <message>
        <source>New versions among them: %1</source>
        <translation>منها إصدارات جديدة: %1</translation>
    </message>
    <message>
        <source>Already here: %1</source>
        <translation>موجودة بالفعل: %1</translation>
    </message>
    <message>
        <source>Of these under another id: %1</source>
        <translation>منها بمعرّف آخر: %1</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>المقاطع: %1</translation>
    </message>
    <message>
        <source>Relations: %1</source>
        <translation>العلاقات: %1</translation>
    </message>
    <message>
        <source>Sets of marks: %1</source>
        <translation>مجموعات التوسيم: %1</translation>
    </message>
    <message>
        <source>Sets already here: %1</source>
        <translation>مجموعات موجودة بالفعل: %1</translation>
    </message>
    <message>
        <source>New schemas: %1</source>
        <translation>مخططات جديدة: %1</translation>
    </message>
    <message>
        <source>Report of an import</source>
        <translation>تقرير استيراد</translation>
    </message>
    <message>
        <source>There were no problems, and nothing was left out.</source>
        <translation>لا مشكلات، ولم يُترك شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Work on articles that got a new version was carried over to it (%Ln set(s)). The old versions are there as they were.</source>
        <translation>
            <numerusform>نُقل العمل في المقالات التي صار لها إصدار جديد إليه (لا مجموعات). والإصدارات القديمة باقية كما كانت.</numerusform>
            <numerusform>نُقل العمل في المقالات التي صار لها إصدار جديد إليه (مجموعة واحدة). والإصدارات القديمة باقية كما كانت.</numerusform>
            <numerusform>نُقل العمل في المقالات التي صار لها إصدار جديد إليه (مجموعتان). والإصدارات القديمة باقية كما كانت.</numerusform>
            <numerusform>نُقل العمل في المقالات التي صار لها إصدار جديد إليه (%Ln مجموعات). والإصدارات القديمة باقية كما كانت.</numerusform>
            <numerusform>نُقل العمل في المقالات التي صار لها إصدار جديد إليه (%Ln مجموعة). والإصدارات القديمة باقية كما كانت.</numerusform>
            <numerusform>نُقل العمل في المقالات التي صار لها إصدار جديد إليه (%Ln مجموعة). والإصدارات القديمة باقية كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions of gold kept: %1; of these to be made again, because their place moved: %2; lost with their place: %3.</source>
        <translation>قرارات المعيار الذهبي المحتفظ بها: %1؛ منها ما ينبغي البتّ فيه مجددًا لأن موضعه تحرك: %2؛ مفقودة مع موضعها: %3.</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>ال&amp;مشكلات (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy problems</source>
        <translation>&amp;نسخ المشكلات</translation>
    </message>
    <message>
        <source>Copy the list as text, a problem a line</source>
        <translation>نسخ القائمة نصًا، سطر لكل مشكلة</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>ال&amp;متروك</translation>
    </message>
    <message>
        <source>&amp;Moved and lost</source>
        <translation>الم&amp;نقول والمفقود</translation>
    </message>
    <message>
        <source>&amp;Nearly the same</source>
        <translation>&amp;شبه المكرر</translation>
    </message>
    <message>
        <source>Texts that differ little from one that is there: %1.</source>
        <translation>نصوص قليلة الاختلاف عن نص موجود: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::ImportsDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;What stays…</source>
        <translation>ما ي&amp;بقى…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>لا عمليات استيراد بعد</translation>
    </message>
    <message>
        <source>What is imported into this project is listed here, with its report, and can be taken back.</source>
        <translation>ما يُستورد إلى هذا المشروع يُسرد هنا مع تقريره، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>What is gone is gone; taking back again goes on</source>
        <translation>ما زال فقد زال؛ والتراجع مجددًا يتابع</translation>
    </message>
    <message>
        <source>List what was worked on since and therefore stays</source>
        <translation>سرد ما عُمل فيه منذئذ فيبقى لذلك</translation>
    </message>
    <message>
        <source>Show &amp;report</source>
        <translation>إظهار ال&amp;تقرير</translation>
    </message>
    <message>
        <source>What the import took, left out, moved and lost</source>
        <translation>ما أدخله الاستيراد وتركه ونقله وفقده</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Take away what the import brought, except for what was worked on since</source>
        <translation>إزالة ما جاء به الاستيراد، إلا ما عُمل فيه منذئذ</translation>
    </message>
    <message>
        <source>Taking back “%1”…</source>
        <translation>جارٍ التراجع عن «%1»…</translation>
    </message>
    <message>
        <source>Taken back: articles %1, sets of marks %2, schemas %3.</source>
        <translation>تم التراجع: المقالات %1، مجموعات التوسيم %2، المخططات %3.</translation>
    </message>
    <message>
        <source>What was worked on since stays: %1.</source>
        <translation>ما عُمل فيه منذئذ يبقى: %1.</translation>
    </message>
    <message>
        <source>It was stopped; take it back again to go on.</source>
        <translation>أُوقف؛ كرر التراجع للمتابعة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This was worked on since the import, and stays.</source>
        <translation>عُمل في هذا منذ الاستيراد فيبقى.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
</context>
<context>
    <name>Galley::ImportsModel</name>
    <message>
        <source>Cut off</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>مُدخل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>جارٍ التراجع عنه</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Taken back in part</source>
        <translation>ملغى جزئيًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>مقالات جديدة</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Galley::Inspector</name>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Choose one in the queue.</source>
        <translation>اختر مقالًا من القائمة.</translation>
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
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Galley::KeySets</name>
    <message>
        <source>“%1” needs a list of keys in brackets</source>
        <translation>يحتاج «%1» إلى قائمة مفاتيح بين قوسين مربعين</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no key: write one such as Ctrl+Shift+K</source>
        <translation>ليس «%1» في «%2» مفتاحًا: اكتبه مثل Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>ليس هذا JSON: %1</translation>
    </message>
    <message>
        <source>This file has no keys of Galley: “galleyKeys” is missing</source>
        <translation>لا مفاتيح لـ Galley في هذا الملف: ينقص «galleyKeys»</translation>
    </message>
    <message>
        <source>A newer Galley wrote this file: use that one, or export the keys again</source>
        <translation>كُتب هذا الملف بإصدار أحدث من Galley: استعمل ذاك، أو صدّر المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>“keys” is missing, with a list for each command</source>
        <translation>ينقص «keys»، وفيه قائمة لكل أمر</translation>
    </message>
</context>
<context>
    <name>Galley::KeysModel</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (معدّل)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>Galley::KeysPage</name>
    <message>
        <source>&amp;Use this key</source>
        <translation>ا&amp;ستعمال هذا المفتاح</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>ب&amp;لا مفتاح</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ال&amp;ضبط</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>إيجاد أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>المفتاح ال&amp;جديد:</translation>
    </message>
    <message>
        <source>New key of the chosen command</source>
        <translation>المفتاح الجديد للأمر المختار</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>All commands have the keys that Galley gives them.</source>
        <translation>لكل الأوامر المفاتيح التي يعطيها Galley.</translation>
    </message>
    <message>
        <source>Nothing has these letters: type fewer of them.</source>
        <translation>لا شيء فيه هذه الحروف: اكتب أقل منها.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Warning: used here, the key %1 is taken from %2.</source>
        <translation>تنبيه: استعمال المفتاح %1 هنا ينزعه من: %2.</translation>
    </message>
    <message>
        <source>Warning: %1 marks %2, which gets another key.</source>
        <translation>تنبيه: %1 يسم %2، وستأخذ هذه التسمية مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>تصدير المفاتيح</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>المفاتيح ‎(*.json)</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>استيراد المفاتيح</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another folder.</source>
        <translation>لا يمكن كتابة %1 ‏(%2): اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of keys: choose another one.</source>
        <translation>الملف %1 أكبر من أن يكون ملف مفاتيح: اختر غيره.</translation>
    </message>
    <message>
        <source>No key was changed. %1</source>
        <translation>لم يتغير أي مفتاح. %1</translation>
    </message>
    <message>
        <source>The keys of %1 hold now.</source>
        <translation>مفاتيح %1 سارية الآن.</translation>
    </message>
    <message>
        <source>The keys of %1 hold now, but for commands that this Galley does not have: %2</source>
        <translation>مفاتيح %1 سارية الآن، إلا لأوامر ليست في هذا الإصدار من Galley: %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Warning: some keys belong to more than one command; give one of them another: %1</source>
        <translation>تنبيه: بعض المفاتيح لأكثر من أمر؛ أعط أحدها مفتاحًا آخر: %1</translation>
    </message>
</context>
<context>
    <name>Galley::KwicModel</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1، الواسم: %2</translation>
    </message>
</context>
<context>
    <name>Galley::LabelPaletteModel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
    <message>
        <source>No key is left for this label: click it here.</source>
        <translation>لم يبق مفتاح لهذه التسمية: انقرها هنا.</translation>
    </message>
    <message>
        <source>Key %1, because its own key %2 is taken.</source>
        <translation>المفتاح %1، لأن مفتاحها %2 مشغول.</translation>
    </message>
</context>
<context>
    <name>Galley::LabelRow</name>
    <message>
        <source>Labels</source>
        <translation>تسميات</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>مصير %1</translation>
    </message>
    <message>
        <source>New label of %1</source>
        <translation>التسمية الجديدة لـ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>stays</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>الرجاء الاختيار</translation>
    </message>
    <message>
        <source>nothing is marked so</source>
        <translation>لا شيء موسوم بها</translation>
    </message>
    <message>
        <source>choose a new label</source>
        <translation>اختيار تسمية جديدة</translation>
    </message>
    <message>
        <source>split by an attribute</source>
        <translation>التقسيم بحسب سمة</translation>
    </message>
    <message>
        <source>keep as retired</source>
        <translation>الإبقاء مع وقف الاستعمال</translation>
    </message>
    <message>
        <source>remove the spans</source>
        <translation>حذف المقاطع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New label of %1, %2</source>
        <translation>التسمية الجديدة لـ %1، %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
</context>
<context>
    <name>Galley::LanesView</name>
    <message>
        <source>The text with everybody&apos;s marks</source>
        <translation>النص مع توسيم الجميع</translation>
    </message>
    <message>
        <source>%1 (a label that the schema does not have)</source>
        <translation>%1 (تسمية ليست في المخطط)</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <translation>%1: %2، «%3»</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of windows and messages. The window is made again at the same place.</source>
        <translation>لغة النوافذ والرسائل. تُعاد النافذة في الموضع نفسه.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>كلغة النظام (%1)</translation>
    </message>
</context>
<context>
    <name>Galley::LiveCoordinator</name>
    <message>
        <source>You were removed from the team: nothing more is saved under your name. What is saved stays, and a manager can take you back.</source>
        <translation>أُبعدت عن الفريق: لا يُحفظ شيء آخر باسمك. ويبقى المحفوظ، ويستطيع مدير إرجاعك.</translation>
    </message>
    <message>
        <source>A manager changed what you may do in this project.</source>
        <translation>غيّر مدير ما يُسمح لك به في هذا المشروع.</translation>
    </message>
    <message>
        <source>The project&apos;s labels were changed. This window shows those from before.</source>
        <translation>تغيّرت تسميات المشروع. وتعرض هذه النافذة ما كان قبل ذلك.</translation>
    </message>
    <message>
        <source>Show the new ones</source>
        <translation>عرض الجديدة</translation>
    </message>
</context>
<context>
    <name>Galley::LoadProbe</name>
    <message>
        <source>Loading it does not come to an end</source>
        <translation>تحميله لا ينتهي</translation>
    </message>
    <message>
        <source>Loading it would end the program (%1)</source>
        <translation>تحميله ينهي البرنامج (%1)</translation>
    </message>
    <message>
        <source>It stops with an error that nothing can catch while it is loaded</source>
        <translation>يتوقف بخطأ لا يمكن التقاطه في أثناء تحميله</translation>
    </message>
    <message>
        <source>Loading it would end the program (status %1)</source>
        <translation>تحميله ينهي البرنامج (الحالة %1)</translation>
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
        <translation>إيقاف</translation>
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
        <translation>العدد</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>ما يُترك</translation>
    </message>
</context>
<context>
    <name>Galley::LossPanel</name>
    <message>
        <source>&amp;Refuse when anything would be lost</source>
        <translation>ال&amp;رفض عند فقد أي شيء</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>Write nothing when the format cannot hold everything</source>
        <translation>لا يُكتب شيء حين لا يسع التنسيق كل شيء</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>Nothing can be written before the problems are mended.</source>
        <translation>لا يمكن كتابة شيء قبل إصلاح المشكلات.</translation>
    </message>
    <message>
        <source>The format cannot hold everything, and that is to be refused. Choose another format or other settings, or allow losses.</source>
        <translation>لا يسع التنسيق كل شيء، وقد طُلب الرفض عندئذ. اختر تنسيقًا آخر أو إعدادات أخرى، أو اسمح بالفقد.</translation>
    </message>
    <message>
        <source>Counting what will be written…</source>
        <translation>جارٍ عدّ ما سيُكتب…</translation>
    </message>
    <message>
        <source>Stop countin&amp;g</source>
        <translation>إ&amp;يقاف العدّ</translation>
    </message>
    <message>
        <source>Leave the count; the export can be written without it</source>
        <translation>ترك العدّ؛ يمكن كتابة التصدير بدونه</translation>
    </message>
    <message>
        <source>What the format cannot hold will be listed here.</source>
        <translation>يُسرد هنا ما لا يسعه التنسيق.</translation>
    </message>
    <message>
        <source>Articles: %1, marks: %2, relations: %3.</source>
        <translation>المقالات: %1، المقاطع: %2، العلاقات: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Parts, in articles: %1.</source>
        <translation>الأقسام، بالمقالات: %1.</translation>
    </message>
    <message>
        <source>Articles without a date: %1.</source>
        <translation>مقالات بلا تاريخ: %1.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>أُوقف العدّ.</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>عدّ م&amp;جددًا</translation>
    </message>
    <message>
        <source>Count what would be written and what would be left out</source>
        <translation>عدّ ما سيُكتب وما سيُترك</translation>
    </message>
    <message>
        <source>What the format cannot hold is not known.</source>
        <translation>لا يُعرف ما لا يسعه التنسيق.</translation>
    </message>
    <message>
        <source>There is nothing to write: no article is chosen.</source>
        <translation>لا شيء يُكتب: لم يُختر مقال.</translation>
    </message>
    <message>
        <source>The format holds all of it.</source>
        <translation>يسع التنسيق كل ذلك.</translation>
    </message>
    <message>
        <source>Cannot be written: %1</source>
        <translation>لا يمكن كتابته: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List %n problem(s)…</source>
        <translation>
            <numerusform>&amp;سرد المشكلات…</numerusform>
            <numerusform>&amp;سرد مشكلة واحدة…</numerusform>
            <numerusform>&amp;سرد مشكلتين…</numerusform>
            <numerusform>&amp;سرد %Ln مشكلات…</numerusform>
            <numerusform>&amp;سرد %Ln مشكلة…</numerusform>
            <numerusform>&amp;سرد %Ln مشكلة…</numerusform>
        </translation>
    </message>
    <message>
        <source>List everything that keeps the export from being written</source>
        <translation>سرد كل ما يمنع كتابة التصدير</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>لم يُعدّ.</translation>
    </message>
</context>
<context>
    <name>Galley::LossTable</name>
    <message>
        <source>What is left out</source>
        <translation>ما يُترك</translation>
    </message>
</context>
<context>
    <name>Galley::LostEdits</name>
    <message numerus="yes">
        <source>“%1” was changed meanwhile in another window, or by somebody else who works as “%2”. %n change(s) made here were not saved; what is saved is shown.</source>
        <translation>
            <numerusform>تغيّر «%1» في هذه الأثناء في نافذة أخرى، أو غيّره شخص آخر يعمل باسم «%2». لم يُحفظ أي تغيير (%Ln) أُجري هنا؛ يظهر ما هو محفوظ.</numerusform>
            <numerusform>تغيّر «%1» في هذه الأثناء في نافذة أخرى، أو غيّره شخص آخر يعمل باسم «%2». لم يُحفظ تغيير واحد (%Ln) أُجري هنا؛ يظهر ما هو محفوظ.</numerusform>
            <numerusform>تغيّر «%1» في هذه الأثناء في نافذة أخرى، أو غيّره شخص آخر يعمل باسم «%2». لم يُحفظ تغييران (%Ln) أُجريا هنا؛ يظهر ما هو محفوظ.</numerusform>
            <numerusform>تغيّر «%1» في هذه الأثناء في نافذة أخرى، أو غيّره شخص آخر يعمل باسم «%2». لم تُحفظ %Ln تغييرات أُجريت هنا؛ يظهر ما هو محفوظ.</numerusform>
            <numerusform>تغيّر «%1» في هذه الأثناء في نافذة أخرى، أو غيّره شخص آخر يعمل باسم «%2». لم يُحفظ %Ln تغييرًا أُجري هنا؛ يظهر ما هو محفوظ.</numerusform>
            <numerusform>تغيّر «%1» في هذه الأثناء في نافذة أخرى، أو غيّره شخص آخر يعمل باسم «%2». لم يُحفظ %Ln تغيير أُجري هنا؛ يظهر ما هو محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>إعادتها</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>Your marks are kept under the name “%1”.</source>
        <translation>يُحفظ توسيمك باسم «%1».</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>الاحتفاظ بهذا الاسم</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
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
        <translation>هذا المشروع مفتوح للقراءة فقط: لا يمكن وسم شيء.</translation>
    </message>
    <message>
        <source>Choose a label: press its key, or take it from the list above.</source>
        <translation>اختر تسمية: اضغط مفتاحها، أو خذها من القائمة أعلاه.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Type what to mark</source>
        <translation>اكتب ما يوسم</translation>
    </message>
    <message>
        <source>Not in any article</source>
        <translation>ليس في أي مقال</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>ليس في هذا المقال</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ticked</source>
        <translation>
            <numerusform>المعلَّم %1 من %Ln</numerusform>
            <numerusform>المعلَّم %1 من %Ln</numerusform>
            <numerusform>المعلَّم %1 من %Ln</numerusform>
            <numerusform>المعلَّم %1 من %Ln</numerusform>
            <numerusform>المعلَّم %1 من %Ln</numerusform>
            <numerusform>المعلَّم %1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n marked already or not allowed</source>
        <translation>
            <numerusform>%1؛ لا شيء موسوم أو غير جائز</numerusform>
            <numerusform>%1؛ واحد موسوم بالفعل أو غير جائز</numerusform>
            <numerusform>%1؛ اثنان موسومان بالفعل أو غير جائزين</numerusform>
            <numerusform>%1؛ %Ln موسومة بالفعل أو غير جائزة</numerusform>
            <numerusform>%1؛ %Ln موسومة بالفعل أو غير جائزة</numerusform>
            <numerusform>%1؛ %Ln موسومة بالفعل أو غير جائزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mention(s). %1 takes them back.</source>
        <translation>
            <numerusform>لم توسم أي إشارة (%1).</numerusform>
            <numerusform>وُسمت إشارة واحدة. يتراجع %1 عنها.</numerusform>
            <numerusform>وُسمت إشارتان. يتراجع %1 عنهما.</numerusform>
            <numerusform>وُسمت %Ln إشارات. يتراجع %1 عنها.</numerusform>
            <numerusform>وُسمت %Ln إشارة. يتراجع %1 عنها.</numerusform>
            <numerusform>وُسمت %Ln إشارة. يتراجع %1 عنها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MarkMenu</name>
    <message>
        <source>Mark as %1</source>
        <translation>وسم بالتسمية %1</translation>
    </message>
</context>
<context>
    <name>Galley::MarkPanel</name>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>Text to mark everywhere</source>
        <translation>النص المراد وسمه في كل مكان</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>اختر تسمية</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>وسم بـ</translation>
    </message>
    <message>
        <source>The label that all ticked mentions get. In the list, a label&apos;s key chooses it.</source>
        <translation>التسمية التي تأخذها كل الإشارات المعلَّمة. وفي القائمة يختارها مفتاحها.</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>في هذا المقال</translation>
    </message>
    <message>
        <source>in all articles</source>
        <translation>في كل المقالات</translation>
    </message>
    <message>
        <source>Where to mark</source>
        <translation>أين يوسم</translation>
    </message>
    <message>
        <source>This article, or all articles. In the list, * changes it.</source>
        <translation>هذا المقال أو كل المقالات. وفي القائمة يبدّل * بينهما.</translation>
    </message>
    <message>
        <source>Close without marking (Esc)</source>
        <translation>إغلاق بلا وسم (Esc)</translation>
    </message>
    <message>
        <source>as</source>
        <translation>بالتسمية</translation>
    </message>
    <message>
        <source>Mentions to mark</source>
        <translation>الإشارات المراد وسمها</translation>
    </message>
    <message>
        <source>Tick all mentions, or none. Space ticks those that are selected.</source>
        <translation>تعليم كل الإشارات، أو لا شيء. ويعلّم Space المحدَّد منها.</translation>
    </message>
    <message>
        <source>Mark what is ticked, in one step that %1 takes back (Enter)</source>
        <translation>وسم المعلَّم في خطوة واحدة يتراجع عنها %1 (Enter)</translation>
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
        <translation>وسم</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>وسم</numerusform>
            <numerusform>وسم (%Ln)</numerusform>
            <numerusform>وسم (%Ln)</numerusform>
            <numerusform>وسم (%Ln)</numerusform>
            <numerusform>وسم (%Ln)</numerusform>
            <numerusform>وسم (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Galley::Marking</name>
    <message>
        <source>This mark has several pieces: select a text to mark it everywhere.</source>
        <translation>لهذا المقطع عدة أجزاء: حدّد نصًا لوسمه في كل مكان.</translation>
    </message>
    <message>
        <source>There is no word at the caret: go to a mark or a word, or select text.</source>
        <translation>لا كلمة عند المؤشر: اذهب إلى مقطع أو كلمة، أو حدّد نصًا.</translation>
    </message>
    <message>
        <source>marked already</source>
        <translation>موسوم بالفعل</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>تسميته «%1»</translation>
    </message>
    <message>
        <source>in “%1”: %2</source>
        <translation>في «%1»: %2</translation>
    </message>
    <message>
        <source>left out before</source>
        <translation>متروك من قبل</translation>
    </message>
</context>
<context>
    <name>Galley::MarkingActions</name>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;تحديد</translation>
    </message>
    <message>
        <source>&amp;Hints on likely mentions</source>
        <translation>ت&amp;لميحات على الإشارات المحتملة</translation>
    </message>
    <message>
        <source>Type a hint&apos;s letters to select what it stands at; the same key again shows hints on every word; with Shift the first of two, to select from the first to the second</source>
        <translation>اكتب حروف التلميح لتحديد ما يقف عنده؛ والمفتاح نفسه ثانيةً يعرض تلميحات على كل كلمة؛ ومع Shift للأول من اثنين يُحدَّد ما بينهما</translation>
    </message>
    <message>
        <source>&amp;Next likely mention</source>
        <translation>الإشارة المحتملة ال&amp;تالية</translation>
    </message>
    <message>
        <source>A name or number that has no mark yet</source>
        <translation>اسم أو عدد لم يوسم بعد</translation>
    </message>
    <message>
        <source>&amp;Previous likely mention</source>
        <translation>الإشارة المحتملة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>ت&amp;وسيع</translation>
    </message>
    <message>
        <source>To the word, name, phrase, clause, sentence, paragraph</source>
        <translation>إلى الكلمة فالاسم فالعبارة فالجملة الفرعية فالجملة فالفقرة</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>ت&amp;قليص</translation>
    </message>
    <message>
        <source>Back the way the selection grew</source>
        <translation>الرجوع كما توسّع التحديد</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>هذا ت&amp;مامًا</translation>
    </message>
    <message>
        <source>The next mark does not snap to whole words</source>
        <translation>الوسم التالي لا يلتصق بكلمات كاملة</translation>
    </message>
    <message>
        <source>Shape mar&amp;k</source>
        <translation>&amp;ضبط المقطع</translation>
    </message>
    <message>
        <source>Move its &amp;begin</source>
        <translation>تحريك ال&amp;بداية</translation>
    </message>
    <message>
        <source>Arrows move it, Enter keeps it</source>
        <translation>الأسهم تحركها، وEnter يثبّتها</translation>
    </message>
    <message>
        <source>Move its &amp;end</source>
        <translation>تحريك ال&amp;نهاية</translation>
    </message>
    <message>
        <source>&amp;Add a piece</source>
        <translation>إ&amp;ضافة جزء</translation>
    </message>
    <message>
        <source>What is selected next belongs to the mark, too</source>
        <translation>ما يُحدَّد بعد هذا ينتمي إلى المقطع أيضًا</translation>
    </message>
    <message>
        <source>&amp;Remove the piece at the caret</source>
        <translation>إ&amp;زالة الجزء عند المؤشر</translation>
    </message>
    <message>
        <source>Takes one piece away from a mark with several</source>
        <translation>يزيل جزءًا واحدًا من مقطع له عدة أجزاء</translation>
    </message>
    <message>
        <source>Another &amp;label</source>
        <translation>ت&amp;سمية أخرى</translation>
    </message>
    <message>
        <source>The next label&apos;s key relabels the mark</source>
        <translation>مفتاح التسمية التالي يغيّر تسمية المقطع</translation>
    </message>
</context>
<context>
    <name>Galley::MeasureModel</name>
    <message>
        <source>left out: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>غير معرّف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الواسمون</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملحوظات</translation>
    </message>
</context>
<context>
    <name>Galley::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>المشاريع ال&amp;حديثة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>ال&amp;كثافة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;نسق الألوان</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <source>&amp;Take version</source>
        <translation>&amp;أخذ صيغة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>م&amp;قال</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;فريق</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>Galley::MergeDialog</name>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Articles with news</source>
        <translation>مقالات فيها جديد</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>دمج الحزم</translation>
    </message>
    <message>
        <source>Keep the project’s and decide later</source>
        <translation>إبقاء ما في المشروع والبتّ لاحقًا</translation>
    </message>
    <message>
        <source>Keep the project’s</source>
        <translation>إبقاء ما في المشروع</translation>
    </message>
    <message>
        <source>Take the package’s</source>
        <translation>أخذ ما في الحزمة</translation>
    </message>
    <message>
        <source>Keep both, the package’s under another name</source>
        <translation>إبقاء كليهما، وما في الحزمة باسم آخر</translation>
    </message>
    <message>
        <source>What to do where both have changed an article</source>
        <translation>ما يُفعل حيث غيّر الاثنان مقالًا</translation>
    </message>
    <message>
        <source>Where both have changed an article since the package was made</source>
        <translation>حيث غيّر الاثنان مقالًا منذ صنع الحزمة</translation>
    </message>
    <message>
        <source>In &amp;conflicts:</source>
        <translation>عند ال&amp;تعارض:</translation>
    </message>
    <message>
        <source>&amp;Add packages…</source>
        <translation>إ&amp;ضافة حزم…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Look at more packages together with these</source>
        <translation>النظر في حزم أخرى مع هذه</translation>
    </message>
    <message>
        <source>How much was looked at</source>
        <translation>كم نُظر فيه</translation>
    </message>
    <message>
        <source>Take over what goes in, as one step that can be taken back</source>
        <translation>أخذ ما يدخل، في خطوة واحدة يمكن التراجع عنها</translation>
    </message>
</context>
<context>
    <name>Galley::MergePresenter</name>
    <message>
        <source>Packages that came back</source>
        <translation>حزم عادت</translation>
    </message>
    <message>
        <source>Galley packages (*.galley)</source>
        <translation>حزم Galley ‎(*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Looking at the packages…</source>
        <translation>جارٍ النظر في الحزم…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>جارٍ الدمج…</translation>
    </message>
    <message>
        <source>Nothing was merged: %1</source>
        <translation>لم يُدمج شيء: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Merge taken back, %n article(s)</source>
        <translation>
            <numerusform>تم التراجع عن الدمج، ولا مقالات</numerusform>
            <numerusform>تم التراجع عن الدمج، مقال واحد</numerusform>
            <numerusform>تم التراجع عن الدمج، مقالان</numerusform>
            <numerusform>تم التراجع عن الدمج، %Ln مقالات</numerusform>
            <numerusform>تم التراجع عن الدمج، %Ln مقالًا</numerusform>
            <numerusform>تم التراجع عن الدمج، %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n stay, because they were changed since</source>
        <translation>
            <numerusform>%1؛ ولا يبقى شيء</numerusform>
            <numerusform>%1؛ ويبقى واحد لأنه تغيّر منذئذ</numerusform>
            <numerusform>%1؛ ويبقى اثنان لأنهما تغيّرا منذئذ</numerusform>
            <numerusform>%1؛ وتبقى %Ln لأنها تغيرت منذئذ</numerusform>
            <numerusform>%1؛ ويبقى %Ln لأنها تغيرت منذئذ</numerusform>
            <numerusform>%1؛ ويبقى %Ln لأنها تغيرت منذئذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back the merge…</source>
        <translation>يجري التراجع عن الدمج…</translation>
    </message>
</context>
<context>
    <name>Galley::MergeWords</name>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>Merged already</source>
        <translation>مدموج بالفعل</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>يدخل</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Replaces the project’s</source>
        <translation>يحل محل ما في المشروع</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>يبقى كلاهما</translation>
    </message>
    <message>
        <source>Was taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>غير مسلَّمة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Relation from “%1”</source>
        <translation>علاقة من «%1»</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) merged</source>
        <translation>
            <numerusform>لم يُدمج أي مقال</numerusform>
            <numerusform>دُمج مقال واحد</numerusform>
            <numerusform>دُمج مقالان</numerusform>
            <numerusform>دُمجت %Ln مقالات</numerusform>
            <numerusform>دُمج %Ln مقالًا</numerusform>
            <numerusform>دُمج %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) go in</source>
        <translation>
            <numerusform>لا يدخل أي مقال</numerusform>
            <numerusform>يدخل مقال واحد</numerusform>
            <numerusform>يدخل مقالان</numerusform>
            <numerusform>تدخل %Ln مقالات</numerusform>
            <numerusform>يدخل %Ln مقالًا</numerusform>
            <numerusform>يدخل %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), where the project’s stays</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد يبقى فيه ما في المشروع</numerusform>
            <numerusform>تعارضان يبقى فيهما ما في المشروع</numerusform>
            <numerusform>%Ln تعارضات يبقى فيها ما في المشروع</numerusform>
            <numerusform>%Ln تعارضًا يبقى فيها ما في المشروع</numerusform>
            <numerusform>%Ln تعارض يبقى فيها ما في المشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>مرفوض واحد</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>المرفوض: %Ln</numerusform>
            <numerusform>المرفوض: %Ln</numerusform>
            <numerusform>المرفوض: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back before</source>
        <translation>
            <numerusform>لا شيء تم التراجع عنه سابقًا</numerusform>
            <numerusform>تم التراجع سابقًا عن واحد</numerusform>
            <numerusform>تم التراجع سابقًا عن اثنين</numerusform>
            <numerusform>تم التراجع سابقًا عن %Ln</numerusform>
            <numerusform>تم التراجع سابقًا عن %Ln</numerusform>
            <numerusform>تم التراجع سابقًا عن %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Already merged: nothing to do</source>
        <translation>مدموج بالفعل: لا شيء يُفعل</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
</context>
<context>
    <name>Galley::MigrationDialog</name>
    <message>
        <source>&amp;Migrate</source>
        <translation>&amp;ترحيل</translation>
    </message>
    <message>
        <source>Migrate to version %1 of %2</source>
        <translation>الترحيل إلى الإصدار %1 من %2</translation>
    </message>
    <message>
        <source>From version %1 to %2: %3. What is annotated goes over with the schema, in every set, as one step that can be taken back.</source>
        <translation>من الإصدار %1 إلى %2: %3. ينتقل التوسيم مع المخطط في كل مجموعة، بخطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Change &amp;another label…</source>
        <translation>تعديل تسمية &amp;أخرى…</translation>
    </message>
    <message>
        <source>Merge, split, move, retire or remove a label that the new version still has</source>
        <translation>دمج تسمية ما زالت في الإصدار الجديد أو تقسيمها أو نقلها أو وقف استعمالها أو حذفها</translation>
    </message>
    <message>
        <source>What the migration comes to</source>
        <translation>حصيلة الترحيل</translation>
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
        <translation>ليس هذا JSON صحيحًا: %1</translation>
    </message>
    <message>
        <source>This is no plan of a migration: it lacks &quot;format&quot;: &quot;%1&quot;</source>
        <translation>ليست هذه خطة ترحيل: ينقصها &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>لا يمكن قراءة الملف: %1</translation>
    </message>
</context>
<context>
    <name>Galley::MigrationTree</name>
    <message>
        <source>What is gone</source>
        <translation>ما حُذف</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>مصيره</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تصبح</translation>
    </message>
    <message>
        <source>What becomes of what is gone</source>
        <translation>مصير ما حُذف</translation>
    </message>
    <message>
        <source>choose a label</source>
        <translation>اختر تسمية</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>اختر نوعًا</translation>
    </message>
</context>
<context>
    <name>Galley::MigrationWords</name>
    <message numerus="yes">
        <source>%n label(s) removed</source>
        <translation>
            <numerusform>لم تُحذف تسميات</numerusform>
            <numerusform>حُذفت تسمية واحدة</numerusform>
            <numerusform>حُذفت تسميتان</numerusform>
            <numerusform>حُذفت %Ln تسميات</numerusform>
            <numerusform>حُذفت %Ln تسمية</numerusform>
            <numerusform>حُذفت %Ln تسمية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) added</source>
        <translation>
            <numerusform>لم تُضف تسميات</numerusform>
            <numerusform>أُضيفت تسمية واحدة</numerusform>
            <numerusform>أُضيفت تسميتان</numerusform>
            <numerusform>أُضيفت %Ln تسميات</numerusform>
            <numerusform>أُضيفت %Ln تسمية</numerusform>
            <numerusform>أُضيفت %Ln تسمية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) changed</source>
        <translation>
            <numerusform>لم تتغير تسميات</numerusform>
            <numerusform>تغيّرت تسمية واحدة</numerusform>
            <numerusform>تغيّرت تسميتان</numerusform>
            <numerusform>تغيّرت %Ln تسميات</numerusform>
            <numerusform>تغيّرت %Ln تسمية</numerusform>
            <numerusform>تغيّرت %Ln تسمية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) removed</source>
        <translation>
            <numerusform>لم تُحذف طبقات</numerusform>
            <numerusform>حُذفت طبقة واحدة</numerusform>
            <numerusform>حُذفت طبقتان</numerusform>
            <numerusform>حُذفت %Ln طبقات</numerusform>
            <numerusform>حُذفت %Ln طبقة</numerusform>
            <numerusform>حُذفت %Ln طبقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) added</source>
        <translation>
            <numerusform>لم تُضف طبقات</numerusform>
            <numerusform>أُضيفت طبقة واحدة</numerusform>
            <numerusform>أُضيفت طبقتان</numerusform>
            <numerusform>أُضيفت %Ln طبقات</numerusform>
            <numerusform>أُضيفت %Ln طبقة</numerusform>
            <numerusform>أُضيفت %Ln طبقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>لا تغييرات أخرى</numerusform>
            <numerusform>تغيير آخر</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>%Ln تغييرات أخرى</numerusform>
            <numerusform>%Ln تغييرًا آخر</numerusform>
            <numerusform>%Ln تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>only words change</source>
        <translation>تتغير الصياغة فقط</translation>
    </message>
    <message>
        <source>Spans that get another label: %1</source>
        <translation>المقاطع التي تأخذ تسمية أخرى: %1</translation>
    </message>
    <message>
        <source>Spans that stay as they are: %1</source>
        <translation>المقاطع التي تبقى كما هي: %1</translation>
    </message>
    <message>
        <source>Spans that are removed: %1</source>
        <translation>المقاطع التي تُحذف: %1</translation>
    </message>
    <message>
        <source>Values of attributes and fields that change: %1</source>
        <translation>قيم السمات والحقول التي تتغير: %1</translation>
    </message>
    <message>
        <source>Relations that would be orphaned: %1</source>
        <translation>العلاقات التي ستصير يتيمة: %1</translation>
    </message>
    <message>
        <source>Spans that their new layer would not let be marked there: %1. They stay, and the check of the project names them.</source>
        <translation>المقاطع التي لا تجيز طبقتها الجديدة وسمها هناك: %1. تبقى، ويذكرها فحص المشروع.</translation>
    </message>
    <message>
        <source>No set of marks changes.</source>
        <translation>لا تتغير أي مجموعة توسيم.</translation>
    </message>
    <message>
        <source>Sets of marks that change: %1</source>
        <translation>مجموعات التوسيم التي تتغير: %1</translation>
    </message>
    <message>
        <source>Of these signed off, settled or locked, and so again afterwards: %1</source>
        <translation>منها معتمدة أو محسومة أو مقفلة، وتعود كذلك بعد الترحيل: %1</translation>
    </message>
</context>
<context>
    <name>Galley::NameDialog</name>
    <message>
        <source>Annotator&apos;s name</source>
        <translation>اسم الواسم</translation>
    </message>
    <message>
        <source>&amp;Who annotates?</source>
        <translation>&amp;من الواسم؟</translation>
    </message>
    <message>
        <source>Marks are kept under this name, and exported with it. Under another name you see that name&apos;s own marks; those made so far stay where they are.</source>
        <translation>يُحفظ التوسيم بهذا الاسم ويُصدَّر معه. وباسم آخر ترى توسيم ذلك الاسم؛ وما أُنجز حتى الآن يبقى مكانه.</translation>
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
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Kept as “%1”, without a declaration</source>
        <translation>محفوظ باسم «%1» بلا تعريف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Values: %2</source>
        <translation>%1
القيم: %2</translation>
    </message>
</context>
<context>
    <name>Galley::NameVeil</name>
    <message>
        <source>Annotator %1</source>
        <translation>الواسم %1</translation>
    </message>
</context>
<context>
    <name>Galley::NamesModel</name>
    <message>
        <source>Label</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>في الملفات</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
</context>
<context>
    <name>Galley::NamesPage</name>
    <message>
        <source>Names in the files and what they become</source>
        <translation>الأسماء في الملفات وما تصير إليه</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>إيجاد اسم</translation>
    </message>
    <message>
        <source>Shows the rows alone that contain what is typed</source>
        <translation>يعرض الصفوف التي تحوي المكتوب فقط</translation>
    </message>
    <message>
        <source>What is new becomes a schema of this name in the project</source>
        <translation>الجديد يصير مخططًا بهذا الاسم في المشروع</translation>
    </message>
    <message>
        <source>New names go into the s&amp;chema</source>
        <translation>تدخل الأسماء الجديدة الم&amp;خطط</translation>
    </message>
    <message>
        <source>The files are being read</source>
        <translation>جارٍ قراءة الملفات</translation>
    </message>
    <message>
        <source>Their labels, attributes and relations will be listed here.</source>
        <translation>ستُسرد هنا تسمياتها وسماتها وعلاقاتها.</translation>
    </message>
    <message>
        <source>No annotations</source>
        <translation>لا توسيم</translation>
    </message>
    <message>
        <source>The files bring articles alone: there is nothing to map.</source>
        <translation>تحمل الملفات مقالات وحدها: لا شيء يُطابَق.</translation>
    </message>
    <message>
        <source>Nothing to map</source>
        <translation>لا شيء يُطابَق</translation>
    </message>
    <message>
        <source>The files bring articles alone, or name labels as a project does: everything keeps its name.</source>
        <translation>تحمل الملفات مقالات وحدها، أو تسمّي التسميات كما يسمّيها مشروع: كل شيء يحتفظ باسمه.</translation>
    </message>
    <message>
        <source>Known to the project: %1. New: %2. Left out: %3.</source>
        <translation>معروف في المشروع: %1. جديد: %2. متروك: %3.</translation>
    </message>
</context>
<context>
    <name>Galley::NearModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>المقال الجديد</translation>
    </message>
    <message>
        <source>Is nearly</source>
        <translation>يكاد يكون</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>التشابه</translation>
    </message>
</context>
<context>
    <name>Galley::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>&amp;File of the project, or address on a server</source>
        <translation>&amp;ملف المشروع، أو عنوان على خادم</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Schemas: what can be marked</source>
        <translation>ال&amp;مخططات: ما يمكن وسمه</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Their definitions are kept in the project, so that its marks can be read even where a plugin is missing.</source>
        <translation>تُحفظ تعريفاتها في المشروع، فيُقرأ توسيمه حتى حيث ينقص ملحق.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No schema was found: see Help, Plugins.</source>
        <translation>لم يُعثر على مخطط: انظر مساعدة ◂ الملحقات.</translation>
    </message>
    <message>
        <source>Galley projects (*.galley)</source>
        <translation>مشاريع Galley ‎(*.galley)</translation>
    </message>
</context>
<context>
    <name>Galley::NoteEdit</name>
    <message>
        <source>Why this mark? Anything unclear?</source>
        <translation>لماذا هذا المقطع؟ هل من شيء غير واضح؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeArea</name>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>ليس «%1» عددًا. اكتب أرقامًا، مثل 12 أو 3.5.</translation>
    </message>
</context>
<context>
    <name>Galley::Numbers</name>
    <message>
        <source>stacked</source>
        <translation>متراكب</translation>
    </message>
    <message>
        <source>not marked by everybody</source>
        <translation>لم يسمه الجميع</translation>
    </message>
    <message>
        <source>in pieces</source>
        <translation>مجزّأ</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>متداخل</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>غير معرّف</translation>
    </message>
    <message>
        <source>undefined: %1</source>
        <translation>غير معرّف: %1</translation>
    </message>
    <message>
        <source>%1, with 95 % confidence %2</source>
        <translation>%1، وبثقة 95 % %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>with one annotator only</source>
        <translation>مع واسم واحد فقط</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>with nothing to compare</source>
        <translation>بلا ما يُقارن به</translation>
    </message>
    <message>
        <source>without a counterpart</source>
        <translation>بلا مقابل</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>مكرر</translation>
    </message>
</context>
<context>
    <name>Galley::ObjectReader</name>
    <message>
        <source>An object in { } is wanted here</source>
        <translation>المطلوب هنا كائن في { }</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks</source>
        <translation>يجب أن يكون «%1» نصًا بين علامتَي اقتباس</translation>
    </message>
    <message>
        <source>“%1” must be true or false, without quotation marks</source>
        <translation>يجب أن يكون «%1» القيمة true أو false بلا علامتَي اقتباس</translation>
    </message>
    <message>
        <source>A text in quotation marks is wanted here</source>
        <translation>المطلوب هنا نص بين علامتَي اقتباس</translation>
    </message>
    <message>
        <source>“%1” must be a list in [ ]</source>
        <translation>يجب أن يكون «%1» قائمة في [ ]</translation>
    </message>
    <message>
        <source>“%1” means nothing here; the keys are %2</source>
        <translation>لا معنى لـ «%1» هنا؛ المفاتيح هي %2</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; is missing here</source>
        <translation>هنا &quot;%1&quot; ناقص</translation>
    </message>
    <message>
        <source>“%1” is not a known %2</source>
        <translation>القيمة «%1» غير معروفة. المطلوب: %2</translation>
    </message>
    <message>
        <source>The schema has format “%1”; this Galley knows %2. Use a newer Galley.</source>
        <translation>تنسيق المخطط «%1»؛ ويعرف هذا الإصدار من Galley التنسيق %2. استعمل إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>This is not a Galley schema: it lacks &quot;format&quot;: &quot;%1&quot;</source>
        <translation>ليس هذا مخطط Galley: ينقصه &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1” names no language: write its code in brackets, such as “%2[fr]” or “%2[pt-BR]”</source>
        <translation>لا يسمّي «%1» لغة: اكتب رمزها بين قوسين معقوفين، مثل «%2[fr]» أو «%2[pt-BR]»</translation>
    </message>
    <message>
        <source>“%1” is empty: write the text, or leave the key out</source>
        <translation>«%1» فارغ: اكتب النص، أو احذف المفتاح</translation>
    </message>
</context>
<context>
    <name>Galley::OneOfEditor</name>
    <message>
        <source>Not set</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>%1 (not in this schema)</source>
        <translation>%1 (ليس في هذا المخطط)</translation>
    </message>
</context>
<context>
    <name>Galley::OpenReview</name>
    <message>
        <source>The last decision in “%1” was not saved: %2</source>
        <translation>لم يُحفظ آخر قرار في «%1»: %2</translation>
    </message>
    <message>
        <source>Gold was changed elsewhere: it was read again.</source>
        <translation>تغيّر المعيار الذهبي في مكان آخر: أُعيدت قراءته.</translation>
    </message>
    <message>
        <source>Annotators have changed this article meanwhile: it was read again.</source>
        <translation>غيّر الواسمون هذا المقال في الأثناء: أُعيدت قراءته.</translation>
    </message>
</context>
<context>
    <name>Galley::Outbox</name>
    <message>
        <source>The project cannot be written.</source>
        <translation>لا يمكن الكتابة في المشروع.</translation>
    </message>
</context>
<context>
    <name>Galley::OverviewStrip</name>
    <message>
        <source>Overview of the article</source>
        <translation>نظرة عامة على المقال</translation>
    </message>
    <message>
        <source>All marks and search results of the article, from top to bottom</source>
        <translation>كل مقاطع المقال ونتائج البحث فيه، من الأعلى إلى الأسفل</translation>
    </message>
    <message>
        <source>No marks here</source>
        <translation>لا مقاطع هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) here</source>
        <translation>
            <numerusform>لا مقاطع هنا</numerusform>
            <numerusform>مقطع واحد هنا</numerusform>
            <numerusform>مقطعان هنا</numerusform>
            <numerusform>%Ln مقاطع هنا</numerusform>
            <numerusform>%Ln مقطعًا هنا</numerusform>
            <numerusform>%Ln مقطع هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln search result(s) here</source>
        <translation>
            <numerusform>لا نتائج بحث هنا</numerusform>
            <numerusform>نتيجة بحث واحدة هنا</numerusform>
            <numerusform>نتيجتا بحث هنا</numerusform>
            <numerusform>%Ln نتائج بحث هنا</numerusform>
            <numerusform>%Ln نتيجة بحث هنا</numerusform>
            <numerusform>%Ln نتيجة بحث هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Click or drag to go there</source>
        <translation>انقر أو اسحب للذهاب إلى هناك</translation>
    </message>
</context>
<context>
    <name>Galley::PackDialog</name>
    <message>
        <source>Articles that a &amp;query finds something in</source>
        <translation>مقالات يجد فيها ا&amp;ستعلام شيئًا</translation>
    </message>
    <message>
        <source>A&amp;ll articles (%1)</source>
        <translation>&amp;كل المقالات (%1)</translation>
    </message>
    <message>
        <source>Pack for an annotator</source>
        <translation>تحزيم لواسم</translation>
    </message>
    <message>
        <source>Whom the package is for</source>
        <translation>لمن الحزمة</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>words, or label:actor/state …</source>
        <translation>كلمات، أو label:actor/state …</translation>
    </message>
    <message>
        <source>File of the package</source>
        <translation>ملف الحزمة</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>ت&amp;حزيم</translation>
    </message>
    <message>
        <source>Make the file, to be given or sent to the annotator</source>
        <translation>صنع الملف ليُعطى الواسم أو يُرسل إليه</translation>
    </message>
    <message>
        <source>A package holds these articles, the schemas and the annotator’s own work on them, and nothing of anybody else’s. The annotator opens it with Galley as any project, and hands it in with Team → Hand in; Team → Merge packages takes it back.</source>
        <translation>تضم الحزمة هذه المقالات والمخططات وعمل الواسم نفسه فيها، ولا شيء لغيره. يفتحها الواسم في Galley كأي مشروع، ويسلّمها من فريق ◂ تسليم؛ ويستردها فريق ◂ دمج الحزم.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;لـ</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Choose where the package is made</source>
        <translation>اختيار مكان صنع الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>What is &amp;assigned to the annotator: %n article(s)</source>
        <translation>
            <numerusform>ال&amp;مسند إلى الواسم: لا مقالات</numerusform>
            <numerusform>ال&amp;مسند إلى الواسم: مقال واحد</numerusform>
            <numerusform>ال&amp;مسند إلى الواسم: مقالان</numerusform>
            <numerusform>ال&amp;مسند إلى الواسم: %Ln مقالات</numerusform>
            <numerusform>ال&amp;مسند إلى الواسم: %Ln مقالًا</numerusform>
            <numerusform>ال&amp;مسند إلى الواسم: %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to make the package</source>
        <translation>أين تُصنع الحزمة</translation>
    </message>
    <message>
        <source>Galley packages (*.galley)</source>
        <translation>حزم Galley ‎(*.galley)</translation>
    </message>
    <message>
        <source>Say whom the package is for.</source>
        <translation>اذكر لمن الحزمة.</translation>
    </message>
    <message>
        <source>Nothing is assigned to %1. Assign articles, or choose others here.</source>
        <translation>لم يُسند شيء إلى %1. أسند مقالات، أو اختر غيرها هنا.</translation>
    </message>
    <message>
        <source>Write a query.</source>
        <translation>اكتب استعلامًا.</translation>
    </message>
    <message>
        <source>The project has no articles yet. Import some.</source>
        <translation>ليس في المشروع مقالات بعد. استورد بعضها.</translation>
    </message>
    <message>
        <source>Say which file to make.</source>
        <translation>اذكر الملف المراد صنعه.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name.</source>
        <translation>هذا الملف موجود. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Galley::PackPresenter</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>No package was made: %1</source>
        <translation>لم تُصنع حزمة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Package for %1: %2, %n article(s), %3.</source>
        <translation>
            <numerusform>حزمة لـ %1: %2، لا مقالات، %3.</numerusform>
            <numerusform>حزمة لـ %1: %2، مقال واحد، %3.</numerusform>
            <numerusform>حزمة لـ %1: %2، مقالان، %3.</numerusform>
            <numerusform>حزمة لـ %1: %2، %Ln مقالات، %3.</numerusform>
            <numerusform>حزمة لـ %1: %2، %Ln مقالًا، %3.</numerusform>
            <numerusform>حزمة لـ %1: %2، %Ln مقال، %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in another package of %1 that has not come back, too.</source>
        <translation>
            <numerusform>لا شيء منها في حزمة أخرى لـ %1.</numerusform>
            <numerusform>واحد منها أيضًا في حزمة أخرى لـ %1 لم تعد بعد.</numerusform>
            <numerusform>اثنان منها أيضًا في حزمة أخرى لـ %1 لم تعد بعد.</numerusform>
            <numerusform>%Ln منها أيضًا في حزمة أخرى لـ %1 لم تعد بعد.</numerusform>
            <numerusform>%Ln منها أيضًا في حزمة أخرى لـ %1 لم تعد بعد.</numerusform>
            <numerusform>%Ln منها أيضًا في حزمة أخرى لـ %1 لم تعد بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Packing was stopped; no package was made.</source>
        <translation>أُوقف التحزيم؛ لم تُنشأ أي حزمة.</translation>
    </message>
    <message>
        <source>Packing for %1… %2</source>
        <translation>جارٍ التحزيم لـ %1… %2</translation>
    </message>
</context>
<context>
    <name>Galley::PackageCoordinator</name>
    <message>
        <source>%1’s package of %2</source>
        <translation>حزمة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Galley::PalettePanel</name>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>لا تسميات</translation>
    </message>
    <message>
        <source>This project carries no schema. Make a new project with a schema, or import Galley JSONL whose schema is installed.</source>
        <translation>لا يحمل هذا المشروع مخططًا. أنشئ مشروعًا جديدًا بمخطط، أو استورد Galley JSONL مخططه مثبّت.</translation>
    </message>
    <message>
        <source>&amp;Mark as %1</source>
        <translation>&amp;وسم بالتسمية %1</translation>
    </message>
    <message>
        <source>&amp;Guidelines of %1</source>
        <translation>&amp;دليل %1</translation>
    </message>
</context>
<context>
    <name>Galley::PlaceField</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>اختيار مكان الكتابة</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>A folder; or, with the ending .zip or .tar.gz, an archive of one</source>
        <translation>مجلد؛ أو أرشيف منه إذا انتهى الاسم بـ ‎.zip أو ‎.tar.gz</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Folders and archives (*.zip *.tar.gz *)</source>
        <translation>مجلدات وأرشيفات ‎(*.zip *.tar.gz *)</translation>
    </message>
</context>
<context>
    <name>Galley::PlaceKeeper</name>
    <message>
        <source>Galley ended while it opened “%1”, so it is not opened by itself this time.</source>
        <translation>توقف Galley عند فتح «%1»، فلا يُفتح هذه المرة من تلقائه.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
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
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>قرارات سابقة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Choose a place in the queue.</source>
        <translation>اختر موضعًا من القائمة.</translation>
    </message>
    <message>
        <source>Same text: %1</source>
        <translation>النص نفسه: %1</translation>
    </message>
    <message>
        <source>Same labels at odds: %1</source>
        <translation>التسميات المختلف فيها نفسها: %1</translation>
    </message>
    <message>
        <source>“%1” in %2: %3</source>
        <translation>«%1» في %2: %3</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>بُتّ فيه من قبل</translation>
    </message>
</context>
<context>
    <name>Galley::PlacesModel</name>
    <message>
        <source>not marked</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>Galley::PlacesView</name>
    <message>
        <source>Places behind the number</source>
        <translation>المواضع وراء العدد</translation>
    </message>
    <message>
        <source>%1: reading…</source>
        <translation>%1: جارٍ القراءة…</translation>
    </message>
    <message>
        <source>A cell, a bar or a point leads to its places, which are listed here.</source>
        <translation>كل خلية أو شريط أو نقطة تؤدي إلى مواضعها، وتُسرد هنا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PluginFile</name>
    <message>
        <source>This is a plugin for something else (“%1”), not for Galley</source>
        <translation>هذا ملحق لشيء آخر («%1»)، لا لـ Galley</translation>
    </message>
    <message>
        <source>It was made for version %1 of the plugin interface, and this Galley has version %2: install the plugin that fits, or build it anew</source>
        <translation>صُنع للإصدار %1 من واجهة الملحقات، ولهذا الإصدار من Galley الواجهة %2: ثبّت الملحق المناسب، أو ابنه من جديد</translation>
    </message>
    <message>
        <source>Its metadata lacks an “id”</source>
        <translation>ينقص بياناته الوصفية «id»</translation>
    </message>
    <message>
        <source>Its metadata lacks a “version”</source>
        <translation>ينقص بياناته الوصفية «version»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more; galley schema validate lists all)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 (وخطأ آخر؛ يسرد galley schema validate الكل)</numerusform>
            <numerusform>%1 (وخطآن آخران؛ يسرد galley schema validate الكل)</numerusform>
            <numerusform>%1 (و%Ln أخطاء أخرى؛ يسرد galley schema validate الكل)</numerusform>
            <numerusform>%1 (و%Ln خطأً آخر؛ يسرد galley schema validate الكل)</numerusform>
            <numerusform>%1 (و%Ln خطأ آخر؛ يسرد galley schema validate الكل)</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be loaded: %1</source>
        <translation>لا يمكن تحميله: %1</translation>
    </message>
    <message>
        <source>It says that it has a schema for Galley, and has none</source>
        <translation>يقول إن فيه مخططًا لـ Galley، وليس فيه</translation>
    </message>
    <message>
        <source>It stopped with an error: %1</source>
        <translation>توقف بخطأ: %1</translation>
    </message>
    <message>
        <source>It stopped with an error of an unknown kind</source>
        <translation>توقف بخطأ غير معروف النوع</translation>
    </message>
    <message>
        <source>The file is cut short: copy or install it again</source>
        <translation>الملف مبتور: انسخه أو ثبّته من جديد</translation>
    </message>
    <message>
        <source>This is no plugin that can be used here: %1</source>
        <translation>ليس هذا ملحقًا صالحًا هنا: %1</translation>
    </message>
    <message>
        <source>Its schema is “%1” %2, and its metadata says “%3” %4</source>
        <translation>مخططه «%1» %2، وتقول بياناته الوصفية «%3» %4</translation>
    </message>
    <message>
        <source>Its schema is not valid: %1</source>
        <translation>مخططه غير صالح: %1</translation>
    </message>
</context>
<context>
    <name>Galley::PluginRegistry</name>
    <message>
        <source>It is switched off in the settings</source>
        <translation>هو معطّل في الإعدادات</translation>
    </message>
    <message>
        <source>“%1” is already here from %2, which is used</source>
        <translation>«%1» موجود بالفعل من %2، وهو المستعمل</translation>
    </message>
    <message>
        <source>The schema “%1” cannot be used: %2</source>
        <translation>لا يمكن استعمال المخطط «%1»: %2</translation>
    </message>
    <message>
        <source>There is no plugin and no schema file for “%1”; galley plugins lists what there is</source>
        <translation>لا ملحق ولا ملف مخطط لـ «%1»؛ يسرد galley plugins الموجود</translation>
    </message>
</context>
<context>
    <name>Galley::PluginsDialog</name>
    <message>
        <source>Plugins</source>
        <translation>الملحقات</translation>
    </message>
    <message>
        <source>No schema plugin and no *.schema.json file was found. Galley looks in:
%1</source>
        <translation>لم يُعثر على ملحق مخطط ولا ملف ‎*.schema.json. يبحث Galley في:
%1</translation>
    </message>
    <message>
        <source>Schemas say what can be marked. To add one, put its plugin or *.schema.json file into %1 and start Galley again.</source>
        <translation>تحدد المخططات ما يمكن وسمه. لإضافة مخطط ضع ملحقه أو ملفه ‎*.schema.json في %1 وابدأ Galley من جديد.</translation>
    </message>
</context>
<context>
    <name>Galley::PluginsModel</name>
    <message>
        <source>Found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>محمّل</translation>
    </message>
    <message>
        <source>Incompatible</source>
        <translation>غير متوافق</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
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
        <translation>الا&amp;تفاق التام يدخل المعيار الذهبي</translation>
    </message>
    <message>
        <source>Decide a&amp;gain what people decided</source>
        <translation>البتّ &amp;مجددًا فيما بتّ فيه الناس</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>Apply policies</source>
        <translation>تطبيق السياسات</translation>
    </message>
    <message>
        <source>As one annotator has it</source>
        <translation>كما عند واسم واحد</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Add a policy at the end</source>
        <translation>إضافة سياسة في الآخر</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>أ&amp;على</translation>
    </message>
    <message>
        <source>Ask this policy earlier</source>
        <translation>سؤال هذه السياسة أبكر</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>أ&amp;سفل</translation>
    </message>
    <message>
        <source>Ask this policy later</source>
        <translation>سؤال هذه السياسة بعد ذلك</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Do not ask this policy</source>
        <translation>عدم سؤال هذه السياسة</translation>
    </message>
    <message>
        <source>Policies in the order in which they are asked</source>
        <translation>السياسات بترتيب سؤالها</translation>
    </message>
    <message>
        <source>What all marked alike becomes gold before any policy is asked</source>
        <translation>ما وسمه الجميع سواء يصير معيارًا ذهبيًا قبل سؤال أي سياسة</translation>
    </message>
    <message>
        <source>Places that a person has decided or put off are decided anew</source>
        <translation>يُبتّ من جديد في المواضع التي بتّ فيها شخص أو أجّلها</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Articles looked at</source>
        <translation>المقالات المنظور فيها</translation>
    </message>
    <message>
        <source>Take back everything that the policies did, in one step</source>
        <translation>التراجع عن كل ما فعلته السياسات، في خطوة واحدة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>مبتوت فيه</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>الذهبي</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Lost relations</source>
        <translation>العلاقات المفقودة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Rejected end</source>
        <translation>الطرف المرفوض</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصواب</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>بحسب التسمية</translation>
    </message>
    <message>
        <source>Preview shows what the policies would decide. Nothing is changed before Apply.</source>
        <translation>تعرض «معاينة» ما ستبتّ فيه السياسات. ولا يتغير شيء قبل «تطبيق».</translation>
    </message>
    <message>
        <source>Decide these places, in one step that can be taken back</source>
        <translation>البتّ في هذه المواضع، في خطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>Preview first; there must be something to decide</source>
        <translation>عاين أولًا؛ ولا بد من شيء يُبتّ فيه</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>م&amp;عاينة</translation>
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
        <translation>لم يتغير شيء: %1</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>أُوقفت المعاينة.</translation>
    </message>
</context>
<context>
    <name>Galley::PolicyForm</name>
    <message>
        <source>the longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>the shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>the most frequent</source>
        <translation>الأكثر تكرارًا</translation>
    </message>
    <message>
        <source>Annotators &amp;alike:</source>
        <translation>الواسمون ال&amp;متفقون:</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>ال&amp;واسم:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>أ&amp;ين:</translation>
    </message>
    <message>
        <source>&amp;Take:</source>
        <translation>ال&amp;أخذ:</translation>
    </message>
    <message>
        <source>C&amp;haracters at most:</source>
        <translation>ال&amp;محارف على الأكثر:</translation>
    </message>
    <message>
        <source>At least so &amp;sure:</source>
        <translation>الث&amp;قة على الأقل:</translation>
    </message>
    <message>
        <source>wherever</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a policy. Policies are asked from the top; the first that can decide a place does.</source>
        <translation>أضف سياسة. تُسأل من الأعلى؛ وأول ما يستطيع البتّ منها في موضع يبتّ.</translation>
    </message>
</context>
<context>
    <name>Galley::PolicyWords</name>
    <message>
        <source>not marked</source>
        <translation>غير موسوم</translation>
    </message>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the longest</source>
        <translation>
            <numerusform>حدود لا فرق بينها: الأطول</numerusform>
            <numerusform>حدود يفصل بينها محرف واحد على الأكثر: الأطول</numerusform>
            <numerusform>حدود يفصل بينها محرفان على الأكثر: الأطول</numerusform>
            <numerusform>حدود يفصل بينها %Ln محارف على الأكثر: الأطول</numerusform>
            <numerusform>حدود يفصل بينها %Ln محرفًا على الأكثر: الأطول</numerusform>
            <numerusform>حدود يفصل بينها %Ln محرف على الأكثر: الأطول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the shortest</source>
        <translation>
            <numerusform>حدود لا فرق بينها: الأقصر</numerusform>
            <numerusform>حدود يفصل بينها محرف واحد على الأكثر: الأقصر</numerusform>
            <numerusform>حدود يفصل بينها محرفان على الأكثر: الأقصر</numerusform>
            <numerusform>حدود يفصل بينها %Ln محارف على الأكثر: الأقصر</numerusform>
            <numerusform>حدود يفصل بينها %Ln محرفًا على الأكثر: الأقصر</numerusform>
            <numerusform>حدود يفصل بينها %Ln محرف على الأكثر: الأقصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the most frequent</source>
        <translation>
            <numerusform>حدود لا فرق بينها: الأكثر تكرارًا</numerusform>
            <numerusform>حدود يفصل بينها محرف واحد على الأكثر: الأكثر تكرارًا</numerusform>
            <numerusform>حدود يفصل بينها محرفان على الأكثر: الأكثر تكرارًا</numerusform>
            <numerusform>حدود يفصل بينها %Ln محارف على الأكثر: الأكثر تكرارًا</numerusform>
            <numerusform>حدود يفصل بينها %Ln محرفًا على الأكثر: الأكثر تكرارًا</numerusform>
            <numerusform>حدود يفصل بينها %Ln محرف على الأكثر: الأكثر تكرارًا</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>As %1 has it</source>
        <translation>كما عند %1</translation>
    </message>
    <message>
        <source>As %1 has it, in %2</source>
        <translation>كما عند %1، في %2</translation>
    </message>
    <message>
        <source>As %1 has it, where “%2” is given</source>
        <translation>كما عند %1، حيث أُعطيت «%2»</translation>
    </message>
    <message>
        <source>Complete agreement</source>
        <translation>اتفاق تام</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>إجماع</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>أغلبية</translation>
    </message>
    <message numerus="yes">
        <source>At least %n annotator(s) alike</source>
        <translation>
            <numerusform>بلا حد أدنى من المتفقين</numerusform>
            <numerusform>واسم واحد على الأقل</numerusform>
            <numerusform>واسمان متفقان على الأقل</numerusform>
            <numerusform>%Ln واسمين متفقين على الأقل</numerusform>
            <numerusform>%Ln واسمًا متفقين على الأقل</numerusform>
            <numerusform>%Ln واسم متفقين على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Union: whatever anybody marked</source>
        <translation>اتحاد: كل ما وسمه أي أحد</translation>
    </message>
    <message>
        <source>Intersection: what all marked alike</source>
        <translation>تقاطع: ما وسمه الجميع سواء</translation>
    </message>
    <message>
        <source>By reliability, at least %1 sure</source>
        <translation>بالموثوقية، بثقة %1 على الأقل</translation>
    </message>
    <message>
        <source>Decides where everybody made the same of a place, and there are at least two.</source>
        <translation>تبتّ حيث فعل الجميع بالموضع الشيء نفسه، وهم اثنان على الأقل.</translation>
    </message>
    <message>
        <source>Decides where more than half marked alike. A tie stays open.</source>
        <translation>تبتّ حيث وسم أكثر من النصف سواء. ويبقى التعادل مفتوحًا.</translation>
    </message>
    <message>
        <source>Takes a mark that so many made alike, and leaves out one that so many did not make. The rest stays open.</source>
        <translation>تأخذ مقطعًا وسمه هذا العدد سواء، وتترك ما لم يسمه هذا العدد. ويبقى سواه مفتوحًا.</translation>
    </message>
    <message>
        <source>Takes every mark of everybody.</source>
        <translation>تأخذ كل مقطع لكل واحد.</translation>
    </message>
    <message>
        <source>Takes only what all marked alike, which may be nothing.</source>
        <translation>تأخذ ما وسمه الجميع سواء فقط، وقد يكون لا شيء.</translation>
    </message>
    <message>
        <source>Takes one annotator’s marks wherever he worked, or only where somebody gave one label.</source>
        <translation>تأخذ توسيم واسم واحد حيثما عمل، أو حيث أعطى أحد تسمية بعينها فقط.</translation>
    </message>
    <message>
        <source>Decides where all marked the same with the same labels and only the boundaries differ by a little.</source>
        <translation>تبتّ حيث وسم الجميع الشيء نفسه بالتسميات نفسها ولم تختلف إلا الحدود قليلًا.</translation>
    </message>
    <message>
        <source>Takes what is most likely when each annotator counts as far as he can be relied on (Dawid and Skene). The estimates are shown in the preview. With two annotators they are barely identified: compare three or more.</source>
        <translation>تأخذ الأرجح حين يُحسب كل واسم بقدر ما يُعوَّل عليه (داويد وسكين). وتُعرض التقديرات في المعاينة. ومع واسمَين لا تكاد تتعيّن: قارن ثلاثة أو أكثر.</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>حدود</translation>
    </message>
    <message>
        <source>label</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>split or merged</source>
        <translation>تجزئة أو وصل</translation>
    </message>
    <message>
        <source>stacked</source>
        <translation>تراكب</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be decided</source>
        <translation>
            <numerusform>لن يُبتّ في أي موضع</numerusform>
            <numerusform>سيُبتّ في موضع واحد</numerusform>
            <numerusform>سيُبتّ في موضعين</numerusform>
            <numerusform>سيُبتّ في %Ln مواضع</numerusform>
            <numerusform>سيُبتّ في %Ln موضعًا</numerusform>
            <numerusform>سيُبتّ في %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <translation>
            <numerusform>الباقي: %Ln</numerusform>
            <numerusform>الباقي: %Ln</numerusform>
            <numerusform>الباقي: %Ln</numerusform>
            <numerusform>الباقي: %Ln</numerusform>
            <numerusform>الباقي: %Ln</numerusform>
            <numerusform>الباقي: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided so already</source>
        <translation>
            <numerusform>مبتوت فيه كذلك بالفعل: %Ln</numerusform>
            <numerusform>مبتوت فيه كذلك بالفعل: %Ln</numerusform>
            <numerusform>مبتوت فيه كذلك بالفعل: %Ln</numerusform>
            <numerusform>مبتوت فيه كذلك بالفعل: %Ln</numerusform>
            <numerusform>مبتوت فيه كذلك بالفعل: %Ln</numerusform>
            <numerusform>مبتوت فيه كذلك بالفعل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by a person, which stay(s)</source>
        <translation>
            <numerusform>بتّ فيه شخص ويبقى: %Ln</numerusform>
            <numerusform>بتّ فيه شخص ويبقى: %Ln</numerusform>
            <numerusform>بتّ فيه شخص ويبقى: %Ln</numerusform>
            <numerusform>بتّ فيه شخص ويبقى: %Ln</numerusform>
            <numerusform>بتّ فيه شخص ويبقى: %Ln</numerusform>
            <numerusform>بتّ فيه شخص ويبقى: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, which stay(s) so</source>
        <translation>
            <numerusform>مؤجل ويبقى كذلك: %Ln</numerusform>
            <numerusform>مؤجل ويبقى كذلك: %Ln</numerusform>
            <numerusform>مؤجل ويبقى كذلك: %Ln</numerusform>
            <numerusform>مؤجل ويبقى كذلك: %Ln</numerusform>
            <numerusform>مؤجل ويبقى كذلك: %Ln</numerusform>
            <numerusform>مؤجل ويبقى كذلك: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) signed off, left alone</source>
        <translation>
            <numerusform>لا مقالات معتمدة</numerusform>
            <numerusform>مقال واحد معتمد لم يُمسّ</numerusform>
            <numerusform>مقالان معتمدان لم يُمسّا</numerusform>
            <numerusform>%Ln مقالات معتمدة لم تُمسّ</numerusform>
            <numerusform>%Ln مقالًا معتمدًا لم تُمسّ</numerusform>
            <numerusform>%Ln مقال معتمد لم تُمسّ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) decided</source>
        <translation>
            <numerusform>لم يُبتّ في أي موضع</numerusform>
            <numerusform>بُتّ في موضع واحد</numerusform>
            <numerusform>بُتّ في موضعين</numerusform>
            <numerusform>بُتّ في %Ln مواضع</numerusform>
            <numerusform>بُتّ في %Ln موضعًا</numerusform>
            <numerusform>بُتّ في %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln مقال</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالين</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left alone, because their gold was changed meanwhile</source>
        <translation>
            <numerusform>لم يُترك أي مقال</numerusform>
            <numerusform>تُرك مقال واحد لأن معياره الذهبي تغيّر في الأثناء</numerusform>
            <numerusform>تُرك مقالان لأن معيارهما الذهبي تغيّر في الأثناء</numerusform>
            <numerusform>تُركت %Ln مقالات لأن معيارها الذهبي تغيّر في الأثناء</numerusform>
            <numerusform>تُرك %Ln مقالًا لأن معيارها الذهبي تغيّر في الأثناء</numerusform>
            <numerusform>تُرك %Ln مقال لأن معيارها الذهبي تغيّر في الأثناء</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
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
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>ن&amp;سخ الكل</translation>
    </message>
    <message>
        <source>Copy the list as text, a problem a line</source>
        <translation>نسخ القائمة نصًا، سطر لكل مشكلة</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsModel</name>
    <message>
        <source>at offset %1</source>
        <translation>عند الإزاحة %1</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخلل</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>Galley::Progress</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Galley::ProgressPage</name>
    <message>
        <source>↻ More was done since</source>
        <translation>↻ أُنجز المزيد منذئذ</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>المقالات المقروءة</translation>
    </message>
    <message>
        <source>This &amp;table (CSV)…</source>
        <translation>هذا ال&amp;جدول (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Everything (CSV)…</source>
        <translation>&amp;كل شيء (CSV)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the table on show, or every figure in one table</source>
        <translation>حفظ الجدول المعروض، أو كل الأرقام في جدول واحد</translation>
    </message>
    <message>
        <source>%1, in numbers</source>
        <translation>%1، بالأرقام</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الواسمون</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorff’s α</translation>
    </message>
    <message>
        <source>F1 strict</source>
        <translation>F1 الصارم</translation>
    </message>
    <message>
        <source>La&amp;yer:</source>
        <translation>ال&amp;طبقة:</translation>
    </message>
    <message>
        <source>&amp;Measure:</source>
        <translation>الم&amp;قياس:</translation>
    </message>
    <message>
        <source>Share of each annotator&apos;s work that is finished</source>
        <translation>حصة المنجز من عمل كل واسم</translation>
    </message>
    <message>
        <source>Share of articles with a mark of each layer</source>
        <translation>حصة المقالات التي فيها مقطع من كل طبقة</translation>
    </message>
    <message>
        <source>Share of each source&apos;s articles that somebody has finished</source>
        <translation>حصة ما أنجزه أحد من مقالات كل مصدر</translation>
    </message>
    <message>
        <source>Articles by week of publication: finished, begun, not begun</source>
        <translation>المقالات بحسب أسبوع النشر: منجزة، مبدوءة، غير مبدوءة</translation>
    </message>
    <message>
        <source>Articles finished on each day of work, in UTC</source>
        <translation>المقالات المنجزة في كل يوم عمل، بتوقيت UTC</translation>
    </message>
    <message>
        <source>Articles an active hour, by week of work</source>
        <translation>المقالات في الساعة النشطة، بحسب أسبوع العمل</translation>
    </message>
    <message>
        <source>Shares of labels, by the week in which the work was finished or last changed</source>
        <translation>حصص التسميات، بحسب الأسبوع الذي أُنجز فيه العمل أو آخر تغيير له</translation>
    </message>
    <message>
        <source>Agreement on the articles that two annotators had finished, as they grew in number</source>
        <translation>الاتفاق في المقالات التي أنجزها واسمان، مع تزايد عددها</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>The layer that the picture is of</source>
        <translation>الطبقة التي يخصها الرسم</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>How agreement is measured</source>
        <translation>كيف يُقاس الاتفاق</translation>
    </message>
    <message>
        <source>Nobody has worked on this project yet</source>
        <translation>لم يعمل أحد في هذا المشروع بعد</translation>
    </message>
    <message>
        <source>Open an article and mark something, or import work that was done elsewhere.</source>
        <translation>افتح مقالًا وسِم شيئًا، أو استورد عملًا أُنجز في مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>لم يوسم شيء بعد</translation>
    </message>
    <message>
        <source>No time was measured yet</source>
        <translation>لم يُقس وقت بعد</translation>
    </message>
    <message>
        <source>Time is measured while somebody works in this window; what is imported has none unless its file says it.</source>
        <translation>يُقاس الوقت في أثناء العمل في هذه النافذة؛ والمستورد لا وقت له ما لم يذكره ملفه.</translation>
    </message>
    <message>
        <source>Work on this project is blind</source>
        <translation>العمل في هذا المشروع معمّى</translation>
    </message>
    <message>
        <source>Reviewers and managers see how far annotators agree.</source>
        <translation>يرى المراجعون والمديرون مدى اتفاق الواسمين.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>There is no agreement to show</source>
        <translation>لا اتفاق يُعرض</translation>
    </message>
    <message>
        <source>It is undefined, because %1. It grows with every article that a second annotator finishes (%2).</source>
        <translation>هو غير معرّف، والسبب: %1. ويزداد مع كل مقال ينجزه واسم ثانٍ (%2).</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>How far is the project?</source>
        <translation>أين وصل المشروع؟</translation>
    </message>
    <message>
        <source>Open a project to see its progress.</source>
        <translation>افتح مشروعًا لترى تقدمه.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;قراءة مجددًا</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Count what has been done until now</source>
        <translation>عدّ ما أُنجز حتى الآن</translation>
    </message>
</context>
<context>
    <name>Galley::ProgressPresenter</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>أُوقفت القراءة</translation>
    </message>
    <message>
        <source>The progress cannot be read</source>
        <translation>لا يمكن قراءة التقدم</translation>
    </message>
    <message>
        <source>There are no articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Import some (File, Import…): progress is counted in articles.</source>
        <translation>استورد بعضها (ملف ◂ استيراد…): فالتقدم يُعدّ بالمقالات.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
</context>
<context>
    <name>Galley::ProgressView</name>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>مسند</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>الذهبي</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بُدئ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>By two</source>
        <translation>لاثنين</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>اليوم (UTC)</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>الوقت النشط</translation>
    </message>
    <message>
        <source>Marks an hour</source>
        <translation>مقاطع في الساعة</translation>
    </message>
    <message>
        <source>Articles an hour</source>
        <translation>مقالات في الساعة</translation>
    </message>
    <message>
        <source>Median mark</source>
        <translation>وسيط المقطع</translation>
    </message>
    <message>
        <source>Median article</source>
        <translation>وسيط المقال</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorff’s α</translation>
    </message>
    <message>
        <source>F1 strict</source>
        <translation>F1 الصارم</translation>
    </message>
    <message>
        <source>Undefined because</source>
        <translation>سبب عدم التعريف</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 begun</source>
        <translation>مبدوءة: %1</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>منجزة: %1</translation>
    </message>
    <message>
        <source>%1 by two or more</source>
        <translation>لاثنين أو أكثر: %1</translation>
    </message>
    <message>
        <source>%1 signed off</source>
        <translation>معتمدة: %1</translation>
    </message>
    <message>
        <source>your own work</source>
        <translation>عملك</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>متأخرة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln assigned article(s) finished</source>
        <translation>
            <numerusform>المنجز من المقالات المسندة: %1 من %Ln</numerusform>
            <numerusform>المنجز من المقالات المسندة: %1 من %Ln</numerusform>
            <numerusform>المنجز من المقالات المسندة: %1 من %Ln</numerusform>
            <numerusform>المنجز من المقالات المسندة: %1 من %Ln</numerusform>
            <numerusform>المنجز من المقالات المسندة: %1 من %Ln</numerusform>
            <numerusform>المنجز من المقالات المسندة: %1 من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 finished, nothing assigned</source>
        <translation>المنجز: %1، ولا شيء مسند</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln article(s); spans: %2</source>
        <translation>
            <numerusform>في %1 من المقالات وعددها %Ln؛ المقاطع: %2</numerusform>
            <numerusform>في %1 من المقالات وعددها %Ln؛ المقاطع: %2</numerusform>
            <numerusform>في %1 من المقالات وعددها %Ln؛ المقاطع: %2</numerusform>
            <numerusform>في %1 من المقالات وعددها %Ln؛ المقاطع: %2</numerusform>
            <numerusform>في %1 من المقالات وعددها %Ln؛ المقاطع: %2</numerusform>
            <numerusform>في %1 من المقالات وعددها %Ln؛ المقاطع: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s) finished</source>
        <translation>
            <numerusform>المقالات المنجزة: %1 من %Ln</numerusform>
            <numerusform>المقالات المنجزة: %1 من %Ln</numerusform>
            <numerusform>المقالات المنجزة: %1 من %Ln</numerusform>
            <numerusform>المقالات المنجزة: %1 من %Ln</numerusform>
            <numerusform>المقالات المنجزة: %1 من %Ln</numerusform>
            <numerusform>المقالات المنجزة: %1 من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>مبدوءة</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>غير مبدوءة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s) finished, %2 begun</source>
        <translation>
            <numerusform>المقالات المنجزة: %1 من %Ln، والمبدوءة: %2</numerusform>
            <numerusform>المقالات المنجزة: %1 من %Ln، والمبدوءة: %2</numerusform>
            <numerusform>المقالات المنجزة: %1 من %Ln، والمبدوءة: %2</numerusform>
            <numerusform>المقالات المنجزة: %1 من %Ln، والمبدوءة: %2</numerusform>
            <numerusform>المقالات المنجزة: %1 من %Ln، والمبدوءة: %2</numerusform>
            <numerusform>المقالات المنجزة: %1 من %Ln، والمبدوءة: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>articles finished</source>
        <translation>المقالات المنجزة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) finished; edits: %1</source>
        <translation>
            <numerusform>أُنجز: لا مقالات؛ التعديلات: %1</numerusform>
            <numerusform>أُنجز: مقال واحد؛ التعديلات: %1</numerusform>
            <numerusform>أُنجز: مقالان؛ التعديلات: %1</numerusform>
            <numerusform>أُنجز: %Ln مقالات؛ التعديلات: %1</numerusform>
            <numerusform>أُنجز: %Ln مقالًا؛ التعديلات: %1</numerusform>
            <numerusform>أُنجز: %Ln مقال؛ التعديلات: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln article(s) in %2, %3 an active hour</source>
        <translation>
            <numerusform>%1: لا مقالات في %2، بمعدل %3 في الساعة النشطة</numerusform>
            <numerusform>%1: مقال واحد في %2، بمعدل %3 في الساعة النشطة</numerusform>
            <numerusform>%1: مقالان في %2، بمعدل %3 في الساعة النشطة</numerusform>
            <numerusform>%1: %Ln مقالات في %2، بمعدل %3 في الساعة النشطة</numerusform>
            <numerusform>%1: %Ln مقالًا في %2، بمعدل %3 في الساعة النشطة</numerusform>
            <numerusform>%1: %Ln مقال في %2، بمعدل %3 في الساعة النشطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), until %1: %2</source>
        <translation>
            <numerusform>لا مقالات، حتى %1: %2</numerusform>
            <numerusform>مقال واحد، حتى %1: %2</numerusform>
            <numerusform>مقالان، حتى %1: %2</numerusform>
            <numerusform>%Ln مقالات، حتى %1: %2</numerusform>
            <numerusform>%Ln مقالًا، حتى %1: %2</numerusform>
            <numerusform>%Ln مقال، حتى %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ProgressWords</name>
    <message>
        <source>%1 s</source>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>واسم</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>model</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Galley::ProjectCoordinator</name>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Galley projects (*.galley)</source>
        <translation>مشاريع Galley ‎(*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>لا يمكن فتح «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Galley::QueryHelp</name>
    <message>
        <source>%1: — %2, for example %3</source>
        <translation>%1: — %2، مثلًا %3</translation>
    </message>
    <message>
        <source>Several together must all hold; OR, a minus sign and parentheses work as usual.</source>
        <translation>إذا اجتمعت وجب أن تصدق كلها؛ وتعمل OR وعلامة الناقص والقوسان كالمعتاد.</translation>
    </message>
    <message>
        <source>Words are looked for in the texts: &quot;Wagner Group&quot;. Marks are found by what they are: label:actor/* annotator:ann text:&quot;Il-76&quot;. The button with the question mark tells all.</source>
        <translation>يُبحث عن الكلمات في النصوص: &quot;Wagner Group&quot;. وتوجد المقاطع بما هي: label:actor/* annotator:ann text:&quot;Il-76&quot;. ويشرح زر علامة الاستفهام الكل.</translation>
    </message>
</context>
<context>
    <name>Galley::QueuePanel</name>
    <message>
        <source>Find in titles, sources, dates</source>
        <translation>البحث في العناوين والمصادر والتواريخ</translation>
    </message>
    <message>
        <source>Filter the article queue</source>
        <translation>تصفية قائمة المقالات</translation>
    </message>
    <message>
        <source>Show articles in state</source>
        <translation>إظهار المقالات بالحالة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Order of the article queue</source>
        <translation>ترتيب قائمة المقالات</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>كما أُضيفت</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>بالتاريخ</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>بالعنوان</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>بالموعد النهائي</translation>
    </message>
    <message>
        <source>Whose articles the queue shows</source>
        <translation>مقالات من تعرضها القائمة</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>المسند إليّ</translation>
    </message>
    <message>
        <source>Article queue</source>
        <translation>قائمة المقالات</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>لم يُسند إليك شيء</translation>
    </message>
    <message>
        <source>Choose “All articles” above to work on any, or ask a manager: Team ▸ Assign articles gives them out.</source>
        <translation>اختر «كل المقالات» أعلاه للعمل في أي منها، أو اطلب من مدير: يوزعها فريق ◂ إسناد المقالات.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No article fits the words and the state above: choose fewer.</source>
        <translation>لا مقال يطابق الكلمات والحالة أعلاه: خفّف الشروط.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Import articles to begin: texts, pages, or another program&apos;s annotations.</source>
        <translation>استورد مقالات للبدء: نصوصًا أو صفحات أو توسيمًا من برنامج آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) and more</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد وأكثر</numerusform>
            <numerusform>مقالان وأكثر</numerusform>
            <numerusform>%Ln مقالات وأكثر</numerusform>
            <numerusform>%Ln مقالًا وأكثر</numerusform>
            <numerusform>%Ln مقال وأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ReadingForm</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>The format that these files are read as</source>
        <translation>التنسيق الذي تُقرأ به هذه الملفات</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>تعرّف تلقائي</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>For formats that leave the encoding open; empty: recognised for each file</source>
        <translation>للتنسيقات التي لا تحدد الترميز؛ وإن تُرك فارغًا عُرف لكل ملف</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>الأعمدة وما تصير إليه</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>الت&amp;رميز</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (تعرّف تلقائي)</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>تعرّف تلقائي</translation>
    </message>
    <message>
        <source>The files could be of several formats. Say which it is.</source>
        <translation>قد تكون الملفات بعدة تنسيقات. اذكر أيها هو.</translation>
    </message>
    <message>
        <source>The files are of no format that Galley recognises. Choose one, or leave them out.</source>
        <translation>ليست الملفات بتنسيق يتعرف عليه Galley. اختر تنسيقًا أو اتركها.</translation>
    </message>
</context>
<context>
    <name>Galley::Readings</name>
    <message>
        <source>Not marked</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1&apos;s mark</source>
        <translation>مقطع %1</translation>
    </message>
    <message>
        <source>left out before</source>
        <translation>متروك من قبل</translation>
    </message>
    <message>
        <source>marked already</source>
        <translation>موسوم بالفعل</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>تسميته «%1»</translation>
    </message>
    <message>
        <source>overlaps “%1”</source>
        <translation>يتداخل مع «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ReasonBar</name>
    <message>
        <source>Reason (R)</source>
        <translation>المبرر (R)</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>مبرر القرار</translation>
    </message>
    <message>
        <source>Why it is decided so: one of the project&apos;s reasons, or another</source>
        <translation>لماذا بُتّ هكذا: أحد مبررات المشروع أو غيره</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>ملاحظة على القرار</translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation>تُحفظ مع القرار</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why is none right?&lt;/b&gt; Enter accepts, Esc goes back.</source>
        <translation>&lt;b&gt;لماذا لا صواب فيها؟&lt;/b&gt; Enter يقبل، وEsc يرجع.</translation>
    </message>
</context>
<context>
    <name>Galley::RecentModel</name>
    <message>
        <source>%1
The file is not there any more.</source>
        <translation>%1
لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>%1 (missing)
%2</source>
        <translation>%1 (غير موجود)
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
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>A saved export: choose one, or type a name to save this one under</source>
        <translation>تصدير محفوظ: اختر واحدًا، أو اكتب اسمًا لحفظ هذا به</translation>
    </message>
    <message>
        <source>Choose a saved export, or type a name to save this one</source>
        <translation>اختر تصديرًا محفوظًا، أو اكتب اسمًا لحفظ هذا</translation>
    </message>
    <message>
        <source>Keep what is chosen here in the project, to be run again from here or by galley export --recipe</source>
        <translation>حفظ المختار هنا في المشروع، ليُشغَّل مجددًا من هنا أو بالأمر galley export --recipe</translation>
    </message>
    <message>
        <source>Rec&amp;ipe</source>
        <translation>ال&amp;وصفة</translation>
    </message>
</context>
<context>
    <name>Galley::RecordCoordinator</name>
    <message>
        <source>The comment is kept with your marks.</source>
        <translation>يُحفظ التعليق مع توسيمك.</translation>
    </message>
    <message>
        <source>This article came back. The remarks to deal with are under Comments.</source>
        <translation>عاد هذا المقال. والملحوظات المطلوب معالجتها في «التعليقات».</translation>
    </message>
</context>
<context>
    <name>Galley::RelationList</name>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>‏%1 ‏←‏ %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ← %2 (%3)</source>
        <translation>‏%1 ‏→‏ %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations of the mark</source>
        <translation>علاقات المقطع</translation>
    </message>
</context>
<context>
    <name>Galley::RelationMode</name>
    <message>
        <source>No span is in focus: Tab goes to the next one, then %1 relates it.</source>
        <translation>لا مقطع نشط: ينتقل Tab إلى التالي، ثم يربطه %1.</translation>
    </message>
    <message>
        <source>The schema has no relation that starts at such a span.</source>
        <translation>ليس في المخطط علاقة تبدأ من مقطع كهذا.</translation>
    </message>
    <message>
        <source>Nothing near can be the target of such a relation (%1): mark it first.</source>
        <translation>لا شيء قريب يصلح هدفًا لعلاقة كهذه (%1): سِمه أولًا.</translation>
    </message>
    <message>
        <source>No target has the number %1.</source>
        <translation>لا هدف رقمه %1.</translation>
    </message>
    <message>
        <source>Choose the kind of relation first.</source>
        <translation>اختر نوع العلاقة أولًا.</translation>
    </message>
    <message>
        <source>That cannot be the target of &quot;%1&quot;.</source>
        <translation>لا يصلح ذلك هدفًا لـ «%1».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Which relation? %1 · Esc cancels</source>
        <translation>أي علاقة؟ %1 · للإلغاء Esc</translation>
    </message>
    <message>
        <source>%1 → %2… another digit, or Enter</source>
        <translation>‏%1 ‏←‏ %2… رقم آخر، أو Enter</translation>
    </message>
    <message>
        <source>%1 → the target&apos;s number, or a click · Esc cancels</source>
        <translation>‏%1 ‏←‏ رقم الهدف، أو نقرة · للإلغاء Esc</translation>
    </message>
</context>
<context>
    <name>Galley::RelationModel</name>
    <message>
        <source>%1 → “%2”</source>
        <translation>‏%1 ‏←‏ «%2»</translation>
    </message>
    <message>
        <source>%1 ← “%2”</source>
        <translation>‏%1 ‏→‏ «%2»</translation>
    </message>
</context>
<context>
    <name>Galley::RelationPanel</name>
    <message>
        <source>Go to</source>
        <translation>ذهاب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Relations of the span</source>
        <translation>علاقات المقطع</translation>
    </message>
    <message>
        <source>Focus the span at the other end (Enter)</source>
        <translation>تنشيط المقطع عند الطرف الآخر (Enter)</translation>
    </message>
    <message>
        <source>Remove the chosen relation (Delete)</source>
        <translation>حذف العلاقة المختارة (Delete)</translation>
    </message>
    <message>
        <source>Relate…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Start a relation from this span, then choose its other end in the text (R)</source>
        <translation>بدء علاقة من هذا المقطع ثم اختيار طرفها الآخر في النص (R)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
</context>
<context>
    <name>Galley::RelationRow</name>
    <message>
        <source>Relations that would be orphaned</source>
        <translation>علاقات ستصير يتيمة</translation>
    </message>
    <message>
        <source>Relation types</source>
        <translation>أنواع العلاقات</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>%Ln علاقات</numerusform>
            <numerusform>%Ln علاقة</numerusform>
            <numerusform>%Ln علاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>مصير %1</translation>
    </message>
    <message>
        <source>New type of %1</source>
        <translation>النوع الجديد لـ %1</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>الرجاء الاختيار</translation>
    </message>
    <message>
        <source>allow them at the new labels</source>
        <translation>إجازتها عند التسميات الجديدة</translation>
    </message>
    <message>
        <source>choose another type</source>
        <translation>اختيار نوع آخر</translation>
    </message>
    <message>
        <source>keep as retired</source>
        <translation>الإبقاء مع وقف الاستعمال</translation>
    </message>
    <message>
        <source>remove the relations</source>
        <translation>حذف العلاقات</translation>
    </message>
</context>
<context>
    <name>Galley::ReportView</name>
    <message>
        <source>not marked</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>%1 with himself: nothing to compare</source>
        <translation>%1 مع نفسه: لا شيء يُقارن</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>غير محسوب</translation>
    </message>
    <message>
        <source>%1 with %2: %3</source>
        <translation>%1 مع %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; %3: %4; %n place(s)</source>
        <translation>
            <numerusform>%1: %2؛ %3: %4؛ لا مواضع</numerusform>
            <numerusform>%1: %2؛ %3: %4؛ موضع واحد</numerusform>
            <numerusform>%1: %2؛ %3: %4؛ موضعان</numerusform>
            <numerusform>%1: %2؛ %3: %4؛ %Ln مواضع</numerusform>
            <numerusform>%1: %2؛ %3: %4؛ %Ln موضعًا</numerusform>
            <numerusform>%1: %2؛ %3: %4؛ %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 لـ %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared</source>
        <translation>
            <numerusform>لم يُقارن مقال</numerusform>
            <numerusform>قورن مقال واحد</numerusform>
            <numerusform>قورن مقالان</numerusform>
            <numerusform>قورنت %Ln مقالات</numerusform>
            <numerusform>قورن %Ln مقالًا</numerusform>
            <numerusform>قورن %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with one annotator only</source>
        <translation>
            <numerusform>لا مقالات لواسم واحد فقط</numerusform>
            <numerusform>مقال واحد لواسم واحد فقط</numerusform>
            <numerusform>مقالان لواسم واحد فقط</numerusform>
            <numerusform>%Ln مقالات لواسم واحد فقط</numerusform>
            <numerusform>%Ln مقالًا لواسم واحد فقط</numerusform>
            <numerusform>%Ln مقال لواسم واحد فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) in the state “new”</source>
        <translation>
            <numerusform>لا مجموعات في الحالة «جديد»</numerusform>
            <numerusform>مجموعة واحدة في الحالة «جديد»</numerusform>
            <numerusform>مجموعتان في الحالة «جديد»</numerusform>
            <numerusform>%Ln مجموعات في الحالة «جديد»</numerusform>
            <numerusform>%Ln مجموعة في الحالة «جديد»</numerusform>
            <numerusform>%Ln مجموعة في الحالة «جديد»</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>Differences of %1</source>
        <translation>اختلافات %1</translation>
    </message>
    <message>
        <source>%1, marked by one of %2</source>
        <translation>%1، وسمه أحد %2</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1: %2؛ %3: %4</translation>
    </message>
    <message>
        <source>%1 in articles of %2</source>
        <translation>%1 في مقالات %2</translation>
    </message>
</context>
<context>
    <name>Galley::ReturnBanner</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا متغيّر</numerusform>
            <numerusform>متغيّر واحد</numerusform>
            <numerusform>متغيّران</numerusform>
            <numerusform>%Ln متغيّرة</numerusform>
            <numerusform>%Ln متغيّرًا</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>لا محذوف</numerusform>
            <numerusform>محذوف واحد</numerusform>
            <numerusform>محذوفان</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
            <numerusform>%Ln محذوفًا</numerusform>
            <numerusform>%Ln محذوف</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark has changed since.</source>
        <translation>لم يتغير أي مقطع منذئذ.</translation>
    </message>
    <message>
        <source>Marks since then: %1</source>
        <translation>المقاطع منذئذ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) to deal with</source>
        <translation>
            <numerusform>لا ملحوظات للمعالجة</numerusform>
            <numerusform>ملحوظة واحدة للمعالجة</numerusform>
            <numerusform>ملحوظتان للمعالجة</numerusform>
            <numerusform>%Ln ملحوظات للمعالجة</numerusform>
            <numerusform>%Ln ملحوظة للمعالجة</numerusform>
            <numerusform>%Ln ملحوظة للمعالجة</numerusform>
        </translation>
    </message>
    <message>
        <source>without a remark</source>
        <translation>بلا ملحوظة</translation>
    </message>
    <message>
        <source>all remarks are settled</source>
        <translation>عولجت كل الملحوظات</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Go to the next mark that is new or changed since the article came back</source>
        <translation>الذهاب إلى المقطع التالي الجديد أو المتغير منذ عودة المقال</translation>
    </message>
    <message>
        <source>Returned by %1 on %2, %3.
%4</source>
        <translation>أُعيد في %2، %3. أعاده: %1
%4</translation>
    </message>
</context>
<context>
    <name>Galley::ReturnDialog</name>
    <message>
        <source>&amp;Return</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Return an article</source>
        <translation>إعادة مقال</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>What is to be done; select text first to comment on a place</source>
        <translation>ما المطلوب فعله؛ حدّد نصًا أولًا لتقوله عن موضع</translation>
    </message>
    <message>
        <source>What is to be done here</source>
        <translation>ما المطلوب فعله هنا</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>The annotator finds the comment as a remark to deal with</source>
        <translation>يجد الواسم التعليق ملحوظةً تُعالَج</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>إ&amp;لى:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>الت&amp;عليق:</translation>
    </message>
    <message>
        <source>Nobody has finished this article, so there is nothing to return.</source>
        <translation>لم ينجز أحد هذا المقال، فلا شيء يعاد.</translation>
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
        <translation>أخذ الصيغة &amp;%1</translation>
    </message>
    <message>
        <source>Take version %1 into gold</source>
        <translation>أخذ الصيغة %1 إلى المعيار الذهبي</translation>
    </message>
    <message>
        <source>Take a&amp;ll</source>
        <translation>أخذ ال&amp;كل</translation>
    </message>
    <message>
        <source>Take every version into gold</source>
        <translation>أخذ كل صيغة إلى المعيار الذهبي</translation>
    </message>
    <message>
        <source>Take &amp;none…</source>
        <translation>&amp;عدم الأخذ…</translation>
    </message>
    <message>
        <source>Take no version: nobody was right, for a reason</source>
        <translation>عدم أخذ أي صيغة: لم يُصب أحد، لمبرر</translation>
    </message>
    <message>
        <source>&amp;By hand…</source>
        <translation>&amp;يدويًا…</translation>
    </message>
    <message>
        <source>Change a copy of a version, and take that</source>
        <translation>تغيير نسخة من صيغة وأخذها</translation>
    </message>
    <message>
        <source>P&amp;ostpone</source>
        <translation>ت&amp;أجيل</translation>
    </message>
    <message>
        <source>Put this place off</source>
        <translation>تأجيل هذا الموضع</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>ت&amp;راجع عن القرار</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
        <translation>إ&amp;عادة القرار</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>البتّ مجددًا فيما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Ne&amp;xt place</source>
        <translation>الموضع ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the next place without deciding</source>
        <translation>الذهاب إلى الموضع التالي بلا قرار</translation>
    </message>
    <message>
        <source>Pre&amp;vious place</source>
        <translation>الموضع ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>الذهاب إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Rea&amp;son…</source>
        <translation>ال&amp;مبرر…</translation>
    </message>
    <message>
        <source>Give a reason and a note to the next decision</source>
        <translation>إعطاء القرار التالي مبررًا وملاحظة</translation>
    </message>
    <message>
        <source>Si&amp;gn off article…</source>
        <translation>ا&amp;عتماد المقال…</translation>
    </message>
    <message>
        <source>Check gold, and lock it when it is good</source>
        <translation>فحص المعيار الذهبي وقفله إن صحّ</translation>
    </message>
    <message>
        <source>Reop&amp;en article</source>
        <translation>إعادة &amp;فتح المقال</translation>
    </message>
    <message>
        <source>Unlock the gold of a signed-off article</source>
        <translation>فتح قفل المعيار الذهبي لمقال معتمد</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>إ&amp;خفاء الأسماء</translation>
    </message>
    <message>
        <source>Call annotators “Annotator 1”, “Annotator 2”, …</source>
        <translation>تسمية الواسمين «الواسم 1»، «الواسم 2»، …</translation>
    </message>
    <message>
        <source>Shuffle or&amp;der</source>
        <translation>&amp;خلط الترتيب</translation>
    </message>
    <message>
        <source>Show annotators in another order at each place</source>
        <translation>إظهار الواسمين بترتيب آخر عند كل موضع</translation>
    </message>
    <message>
        <source>&amp;Back to annotating</source>
        <translation>العودة إلى ال&amp;وسم</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>إغلاق المراجعة</translation>
    </message>
    <message>
        <source>Return to annotator…</source>
        <translation>إعادة إلى الواسم…</translation>
    </message>
    <message>
        <source>Give the article back to one who has finished it, with a comment on the place</source>
        <translation>إعادة المقال إلى من أنجزه مع تعليق على الموضع</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewCentre</name>
    <message>
        <source>Comparing annotators…</source>
        <translation>جارٍ مقارنة الواسمين…</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>لا شيء يُقارن</translation>
    </message>
    <message>
        <source>No article has an annotator&apos;s work yet. Import several annotators&apos; sets, or annotate under several names.</source>
        <translation>لا عمل لواسم في أي مقال بعد. استورد مجموعات عدة واسمين، أو سِم بعدة أسماء.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No place fits the choices above the queue: choose fewer.</source>
        <translation>لا موضع يطابق الاختيارات أعلى القائمة: خفّف الشروط.</translation>
    </message>
    <message>
        <source>Nobody to compare with</source>
        <translation>لا أحد يُقارن به</translation>
    </message>
    <message>
        <source>Each article has one annotator&apos;s work alone. Assign articles to a second one, or import his work.</source>
        <translation>في كل مقال عمل واسم واحد فقط. أسند مقالات إلى واسم ثانٍ، أو استورد عمله.</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>بُتّ في كل شيء</translation>
    </message>
    <message>
        <source>No place waits for a decision. What is decided can be signed off, article by article.</source>
        <translation>لا موضع ينتظر قرارًا. يمكن اعتماد ما بُتّ فيه مقالًا مقالًا.</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewCoordinator</name>
    <message>
        <source>1 to 9 take that version, %1 all, %2 none, %3 by hand, %4 later. %5 shows all keys.</source>
        <translation>يأخذ 1 إلى 9 تلك الصيغة، و%1 الكل، و%2 لا شيء، و%3 يدويًا، و%4 لاحقًا. ويعرض %5 كل المفاتيح.</translation>
    </message>
    <message>
        <source>The review cannot read the project: %1</source>
        <translation>لا تستطيع المراجعة قراءة المشروع: %1</translation>
    </message>
    <message>
        <source>The review settings are not kept: %1</source>
        <translation>لم تُحفظ إعدادات المراجعة: %1</translation>
    </message>
    <message>
        <source>The review settings are kept in the project.</source>
        <translation>حُفظت إعدادات المراجعة في المشروع.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be saved: %1</source>
        <translation>
            <numerusform>تعذّر حفظ القرارات: %1</numerusform>
            <numerusform>تعذّر حفظ قرار واحد: %1</numerusform>
            <numerusform>تعذّر حفظ قرارين: %1</numerusform>
            <numerusform>تعذّر حفظ %Ln قرارات: %1</numerusform>
            <numerusform>تعذّر حفظ %Ln قرارًا: %1</numerusform>
            <numerusform>تعذّر حفظ %Ln قرار: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewDesk</name>
    <message>
        <source>There is no place to decide: choose one in the queue.</source>
        <translation>لا موضع يُبتّ فيه: اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>The next place is still being opened: decide when it is there.</source>
        <translation>ما زال الموضع التالي يُفتح: بُتّ حين يظهر.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء يعاد.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>لا مقال مفتوح.</translation>
    </message>
    <message>
        <source>Gold was changed elsewhere at the same time. Decisions made here: %1; made again on what is there now: %2. The other places had been decided already.</source>
        <translation>تغيّر المعيار الذهبي في مكان آخر في الوقت نفسه. القرارات المتخذة هنا: %1؛ والمعاد منها على الموجود الآن: %2. وقد بُتّ في المواضع الأخرى من قبل.</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewHeader</name>
    <message>
        <source>What to know of this article</source>
        <translation>ما ينبغي معرفته عن هذا المقال</translation>
    </message>
    <message>
        <source>Signed off: gold is locked until it is reopened.</source>
        <translation>معتمد: المعيار الذهبي مقفل حتى يعاد فتحه.</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewQueueModel</name>
    <message>
        <source>not marked</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
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
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Show places with this cause</source>
        <translation>إظهار المواضع التي لها هذا السبب</translation>
    </message>
    <message>
        <source>Show places with this label</source>
        <translation>إظهار المواضع التي لها هذه التسمية</translation>
    </message>
    <message>
        <source>Show places where this annotator differs</source>
        <translation>إظهار المواضع التي يختلف فيها هذا الواسم</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>بالمقال</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>بالشدة</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>بالسبب</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>بالتسمية</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>بالواسم</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>كل الأسباب</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل التسميات</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>كل الواسمين</translation>
    </message>
    <message>
        <source>Places that wait for a decision</source>
        <translation>المواضع التي تنتظر قرارًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 open, %2 postponed, %3 changed · %4 decided, %5 agreed · %6 of %Ln article(s) signed off</source>
        <translation>
            <numerusform>مفتوحة %1، مؤجلة %2، متغيرة %3 · مبتوت فيها %4، متفق عليها %5 · المقالات المعتمدة %6 من %Ln</numerusform>
            <numerusform>مفتوحة %1، مؤجلة %2، متغيرة %3 · مبتوت فيها %4، متفق عليها %5 · المقالات المعتمدة %6 من %Ln</numerusform>
            <numerusform>مفتوحة %1، مؤجلة %2، متغيرة %3 · مبتوت فيها %4، متفق عليها %5 · المقالات المعتمدة %6 من %Ln</numerusform>
            <numerusform>مفتوحة %1، مؤجلة %2، متغيرة %3 · مبتوت فيها %4، متفق عليها %5 · المقالات المعتمدة %6 من %Ln</numerusform>
            <numerusform>مفتوحة %1، مؤجلة %2، متغيرة %3 · مبتوت فيها %4، متفق عليها %5 · المقالات المعتمدة %6 من %Ln</numerusform>
            <numerusform>مفتوحة %1، مؤجلة %2، متغيرة %3 · مبتوت فيها %4، متفق عليها %5 · المقالات المعتمدة %6 من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>المعروض %1 من %2</translation>
    </message>
    <message>
        <source>Reading… %1</source>
        <translation>جارٍ القراءة… %1</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewSettingsDialog</name>
    <message>
        <source>Complete a&amp;greement goes to gold by itself</source>
        <translation>الا&amp;تفاق التام يدخل المعيار الذهبي من تلقائه</translation>
    </message>
    <message>
        <source>Review settings</source>
        <translation>إعدادات المراجعة</translation>
    </message>
    <message>
        <source>&amp;Reasons to choose from, one per line:</source>
        <translation>ال&amp;مبررات المتاحة، واحد في كل سطر:</translation>
    </message>
    <message>
        <source>None written: the usual reasons</source>
        <translation>إن لم يُكتب شيء: المبررات المعتادة</translation>
    </message>
    <message>
        <source>Reasons of decisions, one per line</source>
        <translation>مبررات القرارات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>What adjudicators choose from when they say why; other reasons stay possible</source>
        <translation>ما يختار منه المحكِّمون حين يعللون قرارهم؛ وتبقى مبررات أخرى ممكنة</translation>
    </message>
    <message>
        <source>What all annotators marked alike needs no decision; otherwise it waits in the queue like all places</source>
        <translation>ما وسمه كل الواسمين سواء لا يحتاج إلى قرار؛ وإلا انتظر في القائمة كسائر المواضع</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewWords</name>
    <message>
        <source>One version taken</source>
        <translation>أُخذت صيغة واحدة</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>أُخذت: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>أُخذ الكل</translation>
    </message>
    <message>
        <source>None taken</source>
        <translation>لم يؤخذ شيء</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>وُسم يدويًا</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>حدود</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>Split or merged</source>
        <translation>تجزئة أو وصل</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>تراكب</translation>
    </message>
    <message>
        <source>Everybody marked the same.</source>
        <translation>وسم الجميع الشيء نفسه.</translation>
    </message>
    <message>
        <source>Some marked nothing here.</source>
        <translation>لم يسم بعضهم هنا شيئًا.</translation>
    </message>
    <message>
        <source>The marks begin or end elsewhere.</source>
        <translation>المقاطع تبدأ أو تنتهي في مكان آخر.</translation>
    </message>
    <message>
        <source>The labels differ.</source>
        <translation>تختلف التسميات.</translation>
    </message>
    <message>
        <source>The attributes differ.</source>
        <translation>تختلف السمات.</translation>
    </message>
    <message>
        <source>The relations differ.</source>
        <translation>تختلف العلاقات.</translation>
    </message>
    <message>
        <source>One mark of some is several of others.</source>
        <translation>مقطع واحد عند بعضهم عدة مقاطع عند غيرهم.</translation>
    </message>
    <message>
        <source>Somebody marked the same text more than once.</source>
        <translation>وسم أحدهم النص نفسه أكثر من مرة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Changed since it was decided</source>
        <translation>تغيّر منذ البتّ فيه</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>مبتوت فيه</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>policy “%1”, %2</source>
        <translation>السياسة «%1»، %2</translation>
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
        <translation>واسم</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>نموذج</translation>
    </message>
</context>
<context>
    <name>Galley::SampleGuide</name>
    <message>
        <source>Try it: press %1 to mark “%2” as “%3”. Then click any word, or drag over several, and press a key from the list on the right. %4 takes it back; %5 shows all keys.</source>
        <translation>جرّب: اضغط %1 لتسم «%2» بالتسمية «%3». ثم انقر أي كلمة، أو اسحب على عدة كلمات، واضغط مفتاحًا من القائمة الجانبية. يتراجع %4 عن ذلك؛ ويعرض %5 كل المفاتيح.</translation>
    </message>
    <message>
        <source>That is how marking goes, and it is saved already. What is known about the mark is filled in at the lower right; %1 finishes the article.</source>
        <translation>هكذا يجري الوسم، وقد حُفظ. ويُملأ ما يُعرف عن المقطع في لوحة التفاصيل في الأسفل؛ وينجز %1 المقال.</translation>
    </message>
</context>
<context>
    <name>Galley::SampleProject</name>
    <message>
        <source>The folder %1 cannot be made: check its permissions.</source>
        <translation>لا يمكن صنع المجلد %1: افحص أذوناته.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>لا يمكن كتابة %1.</translation>
    </message>
</context>
<context>
    <name>Galley::SavedIndicator</name>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>محفوظ محليًا</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
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
        <translation>اذهب أولًا إلى مقطع بهذه التسمية: يصير هو المثال.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaEditor</name>
    <message>
        <source>&amp;Save to project…</source>
        <translation>&amp;حفظ في المشروع…</translation>
    </message>
    <message>
        <source>Schema — %1</source>
        <translation>مخطط — %1</translation>
    </message>
    <message>
        <source>Source of the schema</source>
        <translation>النص المصدري للمخطط</translation>
    </message>
    <message>
        <source>Problems of the schema</source>
        <translation>مشكلات المخطط</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>حفظ في م&amp;لف…</translation>
    </message>
    <message>
        <source>Write a *.schema.json file, for other projects or as a plugin</source>
        <translation>كتابة ملف ‎*.schema.json لمشاريع أخرى أو ليكون ملحقًا</translation>
    </message>
    <message>
        <source>The project has version %1 of this schema: raise the version number, so that exports can tell them apart</source>
        <translation>في المشروع الإصدار %1 من هذا المخطط: ارفع رقم الإصدار لتميّز ملفات التصدير بينهما</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): the preview is of the last version without any.</source>
        <translation>
            <numerusform>لا مشكلات: المعاينة لآخر صورة خلت من المشكلات.</numerusform>
            <numerusform>مشكلة واحدة: المعاينة لآخر صورة خلت من المشكلات.</numerusform>
            <numerusform>مشكلتان: المعاينة لآخر صورة خلت من المشكلات.</numerusform>
            <numerusform>%Ln مشكلات: المعاينة لآخر صورة خلت من المشكلات.</numerusform>
            <numerusform>%Ln مشكلة: المعاينة لآخر صورة خلت من المشكلات.</numerusform>
            <numerusform>%Ln مشكلة: المعاينة لآخر صورة خلت من المشكلات.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. The article and the palette show it.</source>
        <translation>لا مشكلات. يظهر المخطط في المقال وقائمة التسميات.</translation>
    </message>
    <message>
        <source>Save the schema</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Schemas (*.schema.json)</source>
        <translation>المخططات ‎(*.schema.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>لا يمكن كتابة %1: %2</translation>
    </message>
    <message>
        <source>What you changed is not saved. Close again to drop it.</source>
        <translation>ما غيّرته لم يُحفظ. أغلق مرة أخرى لإهماله.</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaFile</name>
    <message>
        <source>“%1” stands twice in the same object; only the last one would count</source>
        <translation>يرد «%1» مرتين في الكائن نفسه؛ ولا يُحسب إلا الأخير</translation>
    </message>
    <message>
        <source>This is not correct JSON: %1</source>
        <translation>ليس هذا JSON صحيحًا: %1</translation>
    </message>
    <message>
        <source>This is not a Galley schema: it must be one object in { }</source>
        <translation>ليس هذا مخطط Galley: يجب أن يكون كائنًا واحدًا في { }</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>لا يمكن قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB, which no schema is</source>
        <translation>الملف أكبر من 16 MB، ولا مخطط كذلك</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaPresenter</name>
    <message>
        <source>The project has this schema as it is.</source>
        <translation>في المشروع هذا المخطط كما هو.</translation>
    </message>
    <message>
        <source>Looking at what is marked…</source>
        <translation>جارٍ النظر في التوسيم…</translation>
    </message>
    <message>
        <source>Migrating…</source>
        <translation>جارٍ الترحيل…</translation>
    </message>
    <message>
        <source>Schema “%1”: version %2 instead of %3</source>
        <translation>المخطط «%1»: الإصدار %2 بدل %3</translation>
    </message>
    <message>
        <source>The project has the schema “%1” now</source>
        <translation>صار المخطط «%1» في المشروع</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n set(s) of marks changed.</source>
        <translation>
            <numerusform>%1؛ لم تتغير مجموعات توسيم.</numerusform>
            <numerusform>%1؛ تغيّرت مجموعة توسيم واحدة.</numerusform>
            <numerusform>%1؛ تغيّرت مجموعتا توسيم.</numerusform>
            <numerusform>%1؛ تغيّرت %Ln مجموعات توسيم.</numerusform>
            <numerusform>%1؛ تغيّرت %Ln مجموعة توسيم.</numerusform>
            <numerusform>%1؛ تغيّرت %Ln مجموعة توسيم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaPreview</name>
    <message>
        <source>Open an article to see it here with its marks.</source>
        <translation>افتح مقالًا لتراه هنا مع توسيمه.</translation>
    </message>
    <message>
        <source>Preview of the open article</source>
        <translation>معاينة المقال المفتوح</translation>
    </message>
</context>
<context>
    <name>Galley::SchemasDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>Change the schema in an editor, with the open article beside it</source>
        <translation>تعديل المخطط في محرر، وبجانبه المقال المفتوح</translation>
    </message>
    <message>
        <source>New &amp;from this…</source>
        <translation>جديد &amp;من هذا…</translation>
    </message>
    <message>
        <source>Begin a schema of your own with a copy of this one</source>
        <translation>بدء مخطط لك بنسخة من هذا</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>Begin a schema with one layer and one label</source>
        <translation>بدء مخطط بطبقة واحدة وتسمية واحدة</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Schemas say what can be marked. A project carries its own copies; changing one takes what is marked along.</source>
        <translation>تحدد المخططات ما يمكن وسمه. ويحمل المشروع نسخه الخاصة منها؛ وتغيير أحدها ينقل التوسيم معه.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>في المشروع</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>المثبّت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>a newer version is installed</source>
        <translation>هناك إصدار أحدث مثبّت</translation>
    </message>
    <message>
        <source>not in the project</source>
        <translation>ليس في المشروع</translation>
    </message>
    <message>
        <source>the project alone has it</source>
        <translation>في المشروع وحده</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستعمل</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n label(s)</source>
        <translation>
            <numerusform>%1 — لا تسميات</numerusform>
            <numerusform>%1 — تسمية واحدة</numerusform>
            <numerusform>%1 — تسميتان</numerusform>
            <numerusform>%1 — %Ln تسميات</numerusform>
            <numerusform>%1 — %Ln تسمية</numerusform>
            <numerusform>%1 — %Ln تسمية</numerusform>
        </translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>&amp;Update to %1…</source>
        <translation>ت&amp;حديث إلى %1…</translation>
    </message>
    <message>
        <source>&amp;Add to project</source>
        <translation>إ&amp;ضافة إلى المشروع</translation>
    </message>
    <message>
        <source>Take the newer version; what is marked goes over with it</source>
        <translation>أخذ الإصدار الأحدث؛ وينتقل التوسيم معه</translation>
    </message>
    <message>
        <source>Let the project use this schema, too</source>
        <translation>استعمال هذا المخطط أيضًا في المشروع</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>شيء</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>مخطط جديد</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (نسخة خاصة)</translation>
    </message>
</context>
<context>
    <name>Galley::Screenshot</name>
    <message>
        <source>no article was opened</source>
        <translation>لم يُفتح مقال</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>لا يمكن كتابة %1</translation>
    </message>
</context>
<context>
    <name>Galley::Segments</name>
    <message>
        <source>The mark has no such piece.</source>
        <translation>ليس في المقطع جزء كهذا.</translation>
    </message>
    <message>
        <source>The mark would be empty: Delete removes it.</source>
        <translation>سيصير المقطع فارغًا: يحذفه Delete.</translation>
    </message>
    <message>
        <source>Another piece of the mark is there already.</source>
        <translation>هناك جزء آخر من المقطع.</translation>
    </message>
    <message>
        <source>The mark covers that already.</source>
        <translation>يغطي المقطع ذلك أصلًا.</translation>
    </message>
    <message>
        <source>The mark has one piece only: Delete removes it.</source>
        <translation>ليس في المقطع إلا جزء واحد: يحذفه Delete.</translation>
    </message>
    <message>
        <source>No piece of the focused mark is at the caret: move the caret into one.</source>
        <translation>لا جزء من المقطع النشط عند المؤشر: حرّك المؤشر إلى جزء.</translation>
    </message>
</context>
<context>
    <name>Galley::SelectionKeys</name>
    <message>
        <source>There is no word in view to put a hint on.</source>
        <translation>لا كلمة ظاهرة يوضع عليها تلميح.</translation>
    </message>
    <message>
        <source>No likely mention without a mark follows.</source>
        <translation>لا إشارة محتملة غير موسومة بعد هذا.</translation>
    </message>
    <message>
        <source>No likely mention without a mark stands before this.</source>
        <translation>لا إشارة محتملة غير موسومة قبل هذا.</translation>
    </message>
    <message>
        <source>Type where the stretch ends · %1 shows every word · Esc leaves</source>
        <translation>اكتب أين ينتهي الامتداد · يعرض %1 كل كلمة · للخروج Esc</translation>
    </message>
    <message>
        <source>Type a hint to select it, with Shift to begin a stretch there · %1 shows every word · Esc leaves</source>
        <translation>اكتب تلميحًا لتحديده، ومع Shift لبدء امتداد منه · يعرض %1 كل كلمة · للخروج Esc</translation>
    </message>
</context>
<context>
    <name>Galley::ServerDialog</name>
    <message>
        <source>Open a project on a server</source>
        <translation>فتح مشروع من خادم</translation>
    </message>
    <message>
        <source>&amp;Address of the project</source>
        <translation>&amp;عنوان المشروع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Galley::Session</name>
    <message>
        <source>A step of the history cannot be read, so nothing can be taken back past it. Run a check of the project.</source>
        <translation>لا يمكن قراءة خطوة من سجل التغييرات، فلا تراجع إلى ما قبلها. افحص المشروع.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء يعاد.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The last edit is not saved yet. Try again to save it, or open the article again.</source>
        <translation>لم يُحفظ آخر تعديل بعد. حاول حفظه مجددًا، أو افتح المقال من جديد.</translation>
    </message>
</context>
<context>
    <name>Galley::SetState</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read, and the file cannot be moved away. Remove it, so that Galley can keep settings again.</source>
        <translation>لا يمكن قراءة الإعدادات في %1، ولا نقل الملف من مكانه. احذفه ليستطيع Galley حفظ الإعدادات من جديد.</translation>
    </message>
    <message>
        <source>The settings could not be read. Galley starts with its own; the file lies as %1.</source>
        <translation>تعذّرت قراءة الإعدادات. يبدأ Galley بإعداداته؛ والملف باقٍ باسم %1.</translation>
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
        <translation>اعتُمد «%1».</translation>
    </message>
    <message>
        <source>“%1” is signed off. Relations without an end in gold: %2</source>
        <translation>اعتُمد «%1». علاقات بلا طرف في المعيار الذهبي: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Galley::SourcesPanel</name>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>إضافة م&amp;لفات…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>إضافة م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;ترك</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>ما يُستورد</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
        <source>Add files, a folder or an archive (zip, tar.gz), or drop them here.</source>
        <translation>أضف ملفات أو مجلدًا أو أرشيفًا (zip, tar.gz)، أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>Add files or archives to what is imported</source>
        <translation>إضافة ملفات أو أرشيفات إلى ما يُستورد</translation>
    </message>
    <message>
        <source>Add all files of a folder, and of those in it, that Galley can read</source>
        <translation>إضافة كل ما يستطيع Galley قراءته من ملفات مجلد وما تحته</translation>
    </message>
    <message>
        <source>Do not import what is selected in the list</source>
        <translation>عدم استيراد المحدَّد في القائمة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>What Galley reads (%1)</source>
        <translation>ما يقرؤه Galley (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
</context>
<context>
    <name>Galley::SpanEditor</name>
    <message>
        <source>No article is open.</source>
        <translation>لا مقال مفتوح.</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be marked or changed.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط: لا يمكن وسم شيء أو تغييره.</translation>
    </message>
    <message>
        <source>This project&apos;s schemas have no layer &quot;%1&quot;.</source>
        <translation>ليس في مخططات هذا المشروع طبقة «%1».</translation>
    </message>
    <message>
        <source>A span of the layer &quot;%1&quot; covers at least one character: select some text.</source>
        <translation>مقطع الطبقة «%1» يغطي محرفًا واحدًا على الأقل: حدّد نصًا.</translation>
    </message>
    <message>
        <source>Only white space is selected: select some text to mark.</source>
        <translation>لم يُحدَّد إلا فراغ: حدّد نصًا لوسمه.</translation>
    </message>
    <message>
        <source>There is no word at the caret: move it to one, or select text.</source>
        <translation>لا كلمة عند المؤشر: حرّكه إلى كلمة، أو حدّد نصًا.</translation>
    </message>
    <message>
        <source>Nothing to repeat yet: mark something with a label&apos;s key first.</source>
        <translation>لا شيء يُكرَّر بعد: سِم أولًا شيئًا بمفتاح تسمية.</translation>
    </message>
    <message>
        <source>No span is in focus: Tab goes to the next one.</source>
        <translation>لا مقطع نشط: ينتقل Tab إلى التالي.</translation>
    </message>
</context>
<context>
    <name>Galley::SpanHeader</name>
    <message>
        <source>Label of the span</source>
        <translation>تسمية المقطع</translation>
    </message>
    <message>
        <source>%1 (not in this schema)</source>
        <translation>%1 (ليست في هذا المخطط)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>%Ln أجزاء</numerusform>
            <numerusform>%Ln جزءًا</numerusform>
            <numerusform>%Ln جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, characters %2 to %3</source>
        <translation>%1، المحارف من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (موقوفة)</translation>
    </message>
</context>
<context>
    <name>Galley::SpanMenu</name>
    <message>
        <source>Attributes…</source>
        <translation>السمات…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>حذف المقطع</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Add a piece…</source>
        <translation>إضافة جزء…</translation>
    </message>
    <message>
        <source>Remove this piece</source>
        <translation>حذف هذا الجزء</translation>
    </message>
</context>
<context>
    <name>Galley::SpanPanel</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>حذف هذا المقطع</translation>
    </message>
    <message>
        <source>Remove the span with its relations (Delete in the text). Undo brings it back.</source>
        <translation>حذف المقطع مع علاقاته (Delete في النص). ويعيده التراجع.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير مضبوطة</translation>
    </message>
    <message>
        <source>Certainty in per cent</source>
        <translation>درجة اليقين بالمئة</translation>
    </message>
    <message>
        <source>Sure of this mark?</source>
        <translation>واثق من هذا المقطع؟</translation>
    </message>
    <message>
        <source>How sure you are of this mark. It is exported with it.</source>
        <translation>ما مدى ثقتك بهذا المقطع. تُصدَّر معه.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitForm</name>
    <message>
        <source>S&amp;plit into parts for training and testing</source>
        <translation>&amp;تقسيم إلى أقسام للتدريب والاختبار</translation>
    </message>
    <message>
        <source>Keep articles of one source together</source>
        <translation>إبقاء مقالات المصدر الواحد معًا</translation>
    </message>
    <message>
        <source>Keep near duplicates together</source>
        <translation>إبقاء أشباه المكررات معًا</translation>
    </message>
    <message>
        <source>The same project always gives the same parts</source>
        <translation>المشروع نفسه يعطي دائمًا الأقسام نفسها</translation>
    </message>
    <message>
        <source>Parts and their shares</source>
        <translation>الأقسام وحصصها</translation>
    </message>
    <message>
        <source>Names and shares, or shares alone: 80, 10, 10</source>
        <translation>أسماء وحصص، أو حصص وحدها: 80, 10, 10</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>بالقرعة</translation>
    </message>
    <message>
        <source>An article stays in its part while the project grows</source>
        <translation>يبقى المقال في قسمه مع نمو المشروع</translation>
    </message>
    <message>
        <source>so that each has its share of every label</source>
        <translation>بحيث يكون لكل قسم حصته من كل تسمية</translation>
    </message>
    <message>
        <source>by date: the newest articles in the last part</source>
        <translation>بالتاريخ: أحدث المقالات في القسم الأخير</translation>
    </message>
    <message>
        <source>How articles are divided</source>
        <translation>كيف تُقسَّم المقالات</translation>
    </message>
    <message>
        <source>Then no part has articles of a source that another has</source>
        <translation>فلا تكون في قسم مقالات من مصدر له مقالات في قسم آخر</translation>
    </message>
    <message>
        <source>So that nothing that is trained on is tested, too</source>
        <translation>فلا يُختبر أيضًا شيء مما يُدرَّب عليه</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Another number gives another division by chance</source>
        <translation>عدد آخر يعطي قرعة أخرى</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>التقسيم</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>Whose marks these are. Click to change the name.</source>
        <translation>توسيم من هذا. انقر لتغيير الاسم.</translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>الواسم: %1</translation>
    </message>
</context>
<context>
    <name>Galley::TeamCoordinator</name>
    <message>
        <source>The article is back with %1. Search ▸ Bulk edits takes that back.</source>
        <translation>عاد المقال إلى %1. ويتراجع عن ذلك بحث ◂ التعديلات الجماعية.</translation>
    </message>
</context>
<context>
    <name>Galley::TeamDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>مسند</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُبعَد</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Blind: annotators see others&apos; marks only where they have finished</source>
        <translation>ت&amp;عمية: لا يرى الواسمون توسيم غيرهم إلا حيث أنجزوا</translation>
    </message>
    <message>
        <source>&amp;Lock finished work until a reviewer or manager returns it</source>
        <translation>&amp;قفل العمل المنجز حتى يعيده مراجع أو مدير</translation>
    </message>
    <message>
        <source>A&amp;ssign articles…</source>
        <translation>إ&amp;سناد المقالات…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Annotators, their roles and how far they are</source>
        <translation>الواسمون وأدوارهم وأين وصلوا</translation>
    </message>
    <message>
        <source>Role of the chosen annotator</source>
        <translation>دور الواسم المختار</translation>
    </message>
    <message>
        <source>Annotators mark; reviewers return and adjudicate, too; managers assign, too</source>
        <translation>الواسمون يسمون؛ والمراجعون يعيدون ويحكّمون أيضًا؛ والمديرون يُسندون أيضًا</translation>
    </message>
    <message>
        <source>Name of a new annotator</source>
        <translation>اسم الواسم الجديد</translation>
    </message>
    <message>
        <source>Role of the new annotator</source>
        <translation>دور الواسم الجديد</translation>
    </message>
    <message>
        <source>Add the annotator to the team</source>
        <translation>إضافة الواسم إلى الفريق</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Give articles to annotators, after a preview</source>
        <translation>إعطاء الواسمين مقالات، بعد معاينة</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Choose an annotator to change the role.</source>
        <translation>اختر واسمًا لتغيير دوره.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;بعاد</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>إ&amp;رجاع</translation>
    </message>
    <message>
        <source>Their marks stay; what he has not begun can be assigned to others</source>
        <translation>يبقى توسيمه؛ وما لم يبدأه يمكن إسناده إلى غيره</translation>
    </message>
    <message>
        <source>He can work again under the name</source>
        <translation>يستطيع العمل مجددًا بالاسم</translation>
    </message>
    <message>
        <source>Give the new annotator a name.</source>
        <translation>أعطِ الواسم الجديد اسمًا.</translation>
    </message>
    <message>
        <source>New annotator</source>
        <translation>واسم جديد</translation>
    </message>
</context>
<context>
    <name>Galley::TextPage</name>
    <message>
        <source>Another &amp;face than Galley&apos;s choice:</source>
        <translation>&amp;خط غير ما يختاره Galley:</translation>
    </message>
    <message>
        <source>Another &amp;size than the interface&apos;s:</source>
        <translation>حجم غير حجم ال&amp;واجهة:</translation>
    </message>
    <message>
        <source>Face of articles</source>
        <translation>خط المقالات</translation>
    </message>
    <message>
        <source>Size of articles&apos; text, in points</source>
        <translation>حجم نص المقالات، بالنقاط</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> من المحارف</translation>
    </message>
    <message>
        <source> of the size</source>
        <translation> من الحجم</translation>
    </message>
    <message>
        <source>&amp;Reset text</source>
        <translation>النص ال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Lines of at most:</source>
        <translation>ال&amp;سطر لا يزيد على:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>ار&amp;تفاع السطر:</translation>
    </message>
    <message>
        <source>&lt;p style=&quot;line-height: %1%&quot;&gt;The ministry said on Thursday that its forces had withdrawn from the ridge, a claim that observers could not confirm.&lt;/p&gt;</source>
        <translation>&lt;p style=&quot;line-height: %1%&quot;&gt;قالت الوزارة يوم الخميس إن قواتها انسحبت من المرتفع، وهو ما لم يتمكن مراقبون من تأكيده.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Galley::TimeChart</name>
    <message>
        <source>Agreement over time</source>
        <translation>الاتفاق عبر الزمن</translation>
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
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>%1 · %2 a mark</source>
        <translation>%1 · %2 للمقطع</translation>
    </message>
    <message>
        <source>Active time on this article, without pauses; on average what a mark took</source>
        <translation>الوقت النشط في هذا المقال بلا توقفات؛ ومتوسط ما استغرقه المقطع</translation>
    </message>
</context>
<context>
    <name>Galley::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>ت&amp;خطّي الجولة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>ت&amp;م</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
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
        <translation>السمات والحقول</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>مصير %1</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>الاسم الجديد لـ %1</translation>
    </message>
    <message>
        <source>keep the values</source>
        <translation>إبقاء القيم</translation>
    </message>
    <message>
        <source>give them another name</source>
        <translation>إعطاؤها اسمًا آخر</translation>
    </message>
    <message>
        <source>remove the values</source>
        <translation>حذف القيم</translation>
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
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>%1 (not in the schema any more)</source>
        <translation>%1 (لم تعد في المخطط)</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>لا شيء موسوم</translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation>لا شيء موسوم</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1، «%2»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ مأخوذة</translation>
    </message>
    <message>
        <source>Click to take what %1 marked</source>
        <translation>انقر لأخذ ما وسمه %1</translation>
    </message>
    <message>
        <source>Take what %1 marked (%2)</source>
        <translation>أخذ ما وسمه %1 (%2)</translation>
    </message>
    <message>
        <source>Version %1, of %2</source>
        <translation>الصيغة %1، لـ %2</translation>
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
        <translation>سِم في المقالات الإخبارية من يفعل، وبماذا، ومن يقول ذلك.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Or drop a .galley file on this window.</source>
        <translation>أو أفلت ملف ‎.galley في هذه النافذة.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>مشاريع حديثة</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>None yet. The sample project is a good place to look around.</source>
        <translation>لا شيء بعد. المشروع التجريبي مكان جيد للتعرّف.</translation>
    </message>
    <message>
        <source>&amp;You annotate as</source>
        <translation>&amp;تسم باسم</translation>
    </message>
    <message>
        <source>Your marks are kept under this name.</source>
        <translation>يُحفظ توسيمك بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Galley::WhoseForm</name>
    <message>
        <source>%1 (model)</source>
        <translation>%1 (نموذج)</translation>
    </message>
    <message>
        <source>%1 (adjudicator)</source>
        <translation>%1 (محكِّم)</translation>
    </message>
    <message>
        <source>Only finis&amp;hed work</source>
        <translation>العمل ال&amp;منجز فقط</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Gold alone: what adjudicators decided</source>
        <translation>المعيار الذهبي وحده: ما بتّ فيه المحكِّمون</translation>
    </message>
    <message>
        <source>Only %1&apos;s</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Those of chosen annotators</source>
        <translation>واسمون مختارون</translation>
    </message>
    <message>
        <source>Whose marks</source>
        <translation>توسيم من</translation>
    </message>
    <message>
        <source>Whose marks are written</source>
        <translation>توسيم من يُكتب</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الواسمون</translation>
    </message>
    <message>
        <source>Space ticks whose marks are written</source>
        <translation>يعلّم Space من يُكتب توسيمهم</translation>
    </message>
    <message>
        <source>Leave out work that its annotator has not finished</source>
        <translation>ترك العمل الذي لم ينجزه واسمه</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>المعيار الذهبي</translation>
    </message>
    <message>
        <source>Tick at least one annotator.</source>
        <translation>علّم واسمًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>Galley::Workbench</name>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>التعليقات (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) not resolved</source>
        <translation>
            <numerusform>لا تعليقات غير معالَجة</numerusform>
            <numerusform>تعليق واحد غير معالَج</numerusform>
            <numerusform>تعليقان غير معالَجين</numerusform>
            <numerusform>%Ln تعليقات غير معالَجة</numerusform>
            <numerusform>%Ln تعليقًا غير معالَج</numerusform>
            <numerusform>%Ln تعليق غير معالَج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
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
        <translation>ليس السطر JSON صالحًا (%1).</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>ليس السطر كائن JSON.</translation>
    </message>
    <message>
        <source>The key “%1” is unknown.</source>
        <translation>المفتاح «%1» غير معروف.</translation>
    </message>
    <message>
        <source>The line is of the format “%1”, which this Galley does not know: use a newer one.</source>
        <translation>السطر بالتنسيق «%1»، ولا يعرفه هذا الإصدار من Galley: استعمل أحدث منه.</translation>
    </message>
    <message>
        <source>The line does not say that it is of the format “%1”.</source>
        <translation>لا يذكر السطر أنه بالتنسيق «%1».</translation>
    </message>
    <message>
        <source>The article has no id.</source>
        <translation>ليس للمقال معرّف.</translation>
    </message>
    <message>
        <source>The article “%1” has no text.</source>
        <translation>ليس في المقال «%1» نص.</translation>
    </message>
    <message>
        <source>The text of article “%1” was changed: its sha256 is %2, and the line says %3.</source>
        <translation>تغيّر نص المقال «%1»: قيمة sha256 له %2، ويقول السطر %3.</translation>
    </message>
    <message>
        <source>The definition of schema “%1”: %2 (%3)</source>
        <translation>تعريف المخطط «%1»: %2 (%3)</translation>
    </message>
    <message>
        <source>The definition of schema “%1” %2 is that of “%3” %4.</source>
        <translation>تعريف المخطط «%1» %2 هو تعريف «%3» %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is no kind of annotator.</source>
        <translation>%1: ليس «%2» نوع واسم.</translation>
    </message>
    <message>
        <source>%1: “%2” is no state of a set.</source>
        <translation>%1: ليس «%2» حالة مجموعة.</translation>
    </message>
    <message>
        <source>“segments” must be pairs of offsets such as [[12,30]].</source>
        <translation>يجب أن يكون «segments» أزواج إزاحات مثل [[12,30]].</translation>
    </message>
    <message>
        <source>“certainty” must be a number from 0 to 1.</source>
        <translation>يجب أن يكون «certainty» عددًا من 0 إلى 1.</translation>
    </message>
    <message>
        <source>“active_ms” must be a whole number of milliseconds.</source>
        <translation>يجب أن يكون «active_ms» عددًا صحيحًا من أجزاء الألف من الثانية.</translation>
    </message>
    <message>
        <source>“%1” is no kind of decision.</source>
        <translation>ليس «%1» نوع قرار.</translation>
    </message>
    <message>
        <source>The decision is about no “place”.</source>
        <translation>ليس للقرار «place».</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>يجب أن يكون «%1» قائمة نصوص.</translation>
    </message>
    <message>
        <source>“place” must be a pair of offsets such as [12,30].</source>
        <translation>يجب أن يكون «place» زوج إزاحات مثل [12,30].</translation>
    </message>
    <message>
        <source>“at” must be a time such as 2024-04-12T08:30:00.000Z.</source>
        <translation>يجب أن يكون «at» وقتًا مثل 2024-04-12T08:30:00.000Z.</translation>
    </message>
</context>
<context>
    <name>Gamma</name>
    <message>
        <source>one annotator alone cannot agree with anybody</source>
        <translation>لا يمكن أن يتفق واسم وحده مع أحد</translation>
    </message>
    <message>
        <source>nobody marked anything</source>
        <translation>لم يسم أحد شيئًا</translation>
    </message>
    <message>
        <source>random annotators with as many and as long units would not differ at all</source>
        <translation>واسمون عشوائيون بالعدد نفسه من الوحدات وبطولها لن يختلفوا البتة</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
</context>
<context>
    <name>GuidelinesCommand</name>
    <message>
        <source>Show or set the guidelines of a layer or a label</source>
        <translation>عرض دليل طبقة أو تسمية أو ضبطه</translation>
    </message>
    <message>
        <source>Guidelines are Markdown. A schema may bring some along; the project&apos;s own go before. They
are shown with spans of the project as examples, and go along in packages.

JSON: {&quot;of&quot;, &quot;text&quot;, &quot;own&quot; (the project&apos;s), &quot;examples&quot;: [{&quot;article&quot;, &quot;begin&quot;, &quot;end&quot;,
&quot;quote&quot;, &quot;annotator&quot;, &quot;chosen&quot;}]}.</source>
        <translation>الدليل بصيغة Markdown. قد يأتي المخطط بدليل؛ ويتقدم عليه دليل المشروع. ويُعرض مع مقاطع
من المشروع أمثلةً، ويُنقل في الحزم.

صيغة JSON: {&quot;of&quot;, &quot;text&quot;, &quot;own&quot; (دليل المشروع), &quot;examples&quot;: [{&quot;article&quot;, &quot;begin&quot;, &quot;end&quot;,
&quot;quote&quot;, &quot;annotator&quot;, &quot;chosen&quot;}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>layer/label, or a layer</source>
        <translation>layer/label، أو طبقة</translation>
    </message>
    <message>
        <source>Take the text from this file; “-” is standard input</source>
        <translation>أخذ النص من هذا الملف؛ و«-» هو الدخل القياسي</translation>
    </message>
    <message>
        <source>Take the project&apos;s own away, so that the schema&apos;s count</source>
        <translation>إزالة دليل المشروع ليسري دليل المخطط</translation>
    </message>
    <message>
        <source>Who sets them; else the login&apos;s name</source>
        <translation>من يضبطه؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>--set and --reset do not go together</source>
        <translation>لا يجتمع --set و--reset</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>لا يمكن قراءة الملف: %1</translation>
    </message>
    <message>
        <source>No schema of the project has “%1”.</source>
        <translation>لا مخطط في المشروع فيه «%1».</translation>
    </message>
    <message>
        <source>There are no guidelines of %1 yet. Write some with --set FILE.</source>
        <translation>لا دليل لـ %1 بعد. اكتبه بـ --set FILE.</translation>
    </message>
    <message>
        <source>Example: …%1[%2]%3… (%4)</source>
        <translation>مثال: …%1[%2]%3… (%4)</translation>
    </message>
</context>
<context>
    <name>HandInCommand</name>
    <message>
        <source>Sign and close a package that is to go back</source>
        <translation>توقيع حزمة ستُعاد وإغلاقها</translation>
    </message>
    <message>
        <source>Afterwards the package opens for reading only, its content has a hash by which damage on
the way is seen, and everything is in the one file, to be sent. --reopen takes that
back, to work on.

JSON: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;project&quot;, &quot;by&quot;, &quot;at&quot;, &quot;hash&quot;, &quot;bytes&quot;}; with --reopen
{&quot;file&quot;, &quot;reopened&quot;}.</source>
        <translation>بعدها تُفتح الحزمة للقراءة فقط، ولمحتواها قيمة تجزئة تكشف أي تلف في الطريق، وكل شيء
في الملف الواحد الذي يُرسل. يسحب --reopen ذلك لمتابعة العمل.

صيغة JSON: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;project&quot;, &quot;by&quot;, &quot;at&quot;, &quot;hash&quot;, &quot;bytes&quot;}؛ ومع --reopen
{&quot;file&quot;, &quot;reopened&quot;}.</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Who hands it in; else its annotator</source>
        <translation>من يسلّمها؛ وإلا فواسمها</translation>
    </message>
    <message>
        <source>Open it for work again</source>
        <translation>فتحها للعمل من جديد</translation>
    </message>
    <message>
        <source>%1 is signed: send it back to the people of “%2”.</source>
        <translation>وُقّعت %1: أعدها إلى القائمين على «%2».</translation>
    </message>
    <message>
        <source>%1 can be worked in again.</source>
        <translation>يمكن العمل في %1 من جديد.</translation>
    </message>
    <message>
        <source>%1 was not handed in: nothing to do.</source>
        <translation>لم تُسلَّم %1: لا شيء يُفعل.</translation>
    </message>
</context>
<context>
    <name>HandbookCommand</name>
    <message>
        <source>Read the handbook</source>
        <translation>قراءة الدليل المرجعي</translation>
    </message>
    <message>
        <source>Without a chapter, lists the chapters. The window shows the same: F1.

JSON: {&quot;chapters&quot;: [{&quot;chapter&quot;, &quot;title&quot;}]}; of a chapter {&quot;chapter&quot;, &quot;title&quot;, &quot;markdown&quot;};
of a search {&quot;hits&quot;: [{&quot;chapter&quot;, &quot;anchor&quot;, &quot;title&quot;, &quot;section&quot;, &quot;context&quot;}]}.</source>
        <translation>بلا فصل، تُسرد الفصول. وتعرض النافذة الشيء نفسه: F1.

JSON: {&quot;chapters&quot;: [{&quot;chapter&quot;, &quot;title&quot;}]}; للفصل {&quot;chapter&quot;, &quot;title&quot;, &quot;markdown&quot;};
للبحث {&quot;hits&quot;: [{&quot;chapter&quot;, &quot;anchor&quot;, &quot;title&quot;, &quot;section&quot;, &quot;context&quot;}]}.</translation>
    </message>
    <message>
        <source>The chapter to print, as Markdown</source>
        <translation>الفصل المراد طبعه، بصيغة Markdown</translation>
    </message>
    <message>
        <source>List the sections in which all words stand</source>
        <translation>سرد الأقسام التي ترد فيها كل الكلمات</translation>
    </message>
    <message>
        <source>Give a chapter or --search, not both</source>
        <translation>اذكر فصلًا أو --search، لا كليهما</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The handbook has no chapter “%1”: `galley handbook` lists them.</source>
        <translation>ليس في الدليل المرجعي فصل «%1»: يسردها `galley handbook`.</translation>
    </message>
    <message>
        <source>%1: %2
    %3</source>
        <translation>%1: %2
    %3</translation>
    </message>
    <message>
        <source>No section has all of these words.</source>
        <translation>لا يحوي أي قسم كل هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>HtmlCheck</name>
    <message>
        <source>The page is too complex: an element has more than %1 attributes.</source>
        <translation>الصفحة معقدة جدًا: فيها عنصر له أكثر من %1 من الخصائص.</translation>
    </message>
    <message>
        <source>The page is too complex: its elements are nested more than %1 deep.</source>
        <translation>الصفحة معقدة جدًا: عناصرها متداخلة بعمق يزيد على %1.</translation>
    </message>
    <message>
        <source>The page is too complex: it has too many elements, or too many that are not closed.</source>
        <translation>الصفحة معقدة جدًا: عناصرها كثيرة جدًا، أو غير المغلق منها كثير جدًا.</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>The HTML is nested too deeply.</source>
        <translation>عناصر HTML متداخلة بعمق زائد.</translation>
    </message>
</context>
<context>
    <name>HtmlTree</name>
    <message>
        <source>The page has more than %1 MB, which no article has.</source>
        <translation>في الصفحة أكثر من %1 MB، ولا مقال كذلك.</translation>
    </message>
</context>
<context>
    <name>HuggingFace</name>
    <message>
        <source>Configurations</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What is written of each annotator&apos;s work.</source>
        <translation>ما يُكتب من عمل كل واسم.</translation>
    </message>
    <message>
        <source>Tokens and spans</source>
        <translation>وحدات لفظية ومقاطع</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>وحدات لفظية</translation>
    </message>
    <message>
        <source>Sentences of tokens with a tag each, to train taggers.</source>
        <translation>جمل من وحدات لفظية لكل منها رمز وسم، لتدريب الواسمات الآلية.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>مقاطع</translation>
    </message>
    <message>
        <source>Articles with spans in code points, and relations.</source>
        <translation>مقالات بمقاطع بنقاط الترميز، وعلاقات.</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <translation>مجموعة بيانات Hugging Face</translation>
    </message>
    <message>
        <source>%1 (in tokens; spans have them)</source>
        <translation>%1 (في الوحدات اللفظية؛ وهي في المقاطع)</translation>
    </message>
    <message>
        <source>Spans of labels that no schema has</source>
        <translation>مقاطع بتسميات ليست في أي مخطط</translation>
    </message>
</context>
<context>
    <name>ImportArguments</name>
    <message>
        <source>The files&apos; format; recognised if not given</source>
        <translation>تنسيق الملفات؛ وإلا فتعرّف تلقائي</translation>
    </message>
    <message>
        <source>A setting of the format; see below</source>
        <translation>إعداد للتنسيق؛ انظر أدناه</translation>
    </message>
    <message>
        <source>Of text files; recognised if not given</source>
        <translation>للملفات النصية؛ وإلا فتعرّف تلقائي</translation>
    </message>
    <message>
        <source>Whose work it is, whatever the files say</source>
        <translation>عمل من هو، مهما ذكرت الملفات</translation>
    </message>
    <message>
        <source>People&apos;s work, a model&apos;s, or new sets for --as to correct</source>
        <translation>عمل أناس أو نموذج، أو مجموعات جديدة ليصححها --as</translation>
    </message>
    <message>
        <source>What the files&apos; names become; the rest is suggested by name</source>
        <translation>ما تصير إليه أسماء الملفات؛ والباقي يُقترح بالاسم</translation>
    </message>
    <message>
        <source>Of the schema of what is new; after the file if not given</source>
        <translation>لمخطط الجديد؛ وإن لم يُذكر فباسم الملف</translation>
    </message>
    <message>
        <source>Another text of a known id: a fault, a new version, or one that the old one&apos;s work is carried over to</source>
        <translation>نص آخر لمعرّف معروف: خطأ، أو إصدار جديد، أو إصدار يُنقل إليه عمل القديم</translation>
    </message>
    <message>
        <source>Look for texts that are nearly the same; auto: unless there are many</source>
        <translation>البحث عن نصوص شبه متطابقة؛ auto: ما لم تكن كثيرة</translation>
    </message>
    <message>
        <source>Take what is right of a file with problems, too</source>
        <translation>أخذ الصحيح من ملف ذي مشكلات أيضًا</translation>
    </message>
    <message>
        <source>--set needs --format: each format has its own</source>
        <translation>يحتاج --set إلى --format: لكل تنسيق إعداداته</translation>
    </message>
    <message>
        <source>--role pre-annotation needs --as: who corrects them</source>
        <translation>يحتاج --role pre-annotation إلى --as: من يصححه</translation>
    </message>
    <message>
        <source>Settings of formats, for --set:</source>
        <translation>إعدادات التنسيقات لـ --set:</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Take articles, and work on them, into a project</source>
        <translation>إدخال مقالات والعمل فيها إلى مشروع</translation>
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
        <translation>كل ملف أو مجلد أو أرشيف يُؤخذ كله، وإن كان فيه خلل فلا يُؤخذ منه شيء؛ ويؤخذ غيره.
ومن المجلد تؤخذ ملفات التنسيقات المعروفة، وما في المجلدات تحته أيضًا. وما كان موجودًا
كما هو يُتجاوز، فيتابع استيراد أُوقف أو انقطع حين يُكرَّر.

أسماء التسميات والسمات والعلاقات الخاصة بالملف تصير أسماء ما يماثلها في المشروع، ومن
الباقي مخطط جديد. يعرض --dry-run ما كان سيصير إليه كل اسم؛ و&quot;mapping&quot; من --json هو
ما يأخذه --map بعد تغييره.

صيغة JSON: {&quot;project&quot;, &quot;import&quot;, &quot;files&quot;, &quot;articles&quot;, &quot;known_articles&quot;, &quot;same_text&quot;, &quot;versions&quot;,
&quot;sets&quot;, &quot;known_sets&quot;, &quot;spans&quot;, &quot;relations&quot;, &quot;schemas&quot;, &quot;made_schemas&quot;, &quot;made_annotators&quot;,
&quot;anchored_sets&quot;, &quot;anchored&quot;: [{&quot;article&quot;, &quot;from&quot;, &quot;annotator&quot;, &quot;stayed&quot;, &quot;moved&quot;, &quot;lost&quot;,
&quot;spans&quot;}], &quot;near_duplicate_count&quot;, &quot;near_duplicates&quot;: [{&quot;article&quot;, &quot;other&quot;, &quot;similarity&quot;}],
&quot;looked_for_near_duplicates&quot;, &quot;left_out&quot;: [{&quot;kind&quot;, &quot;description&quot;, &quot;count&quot;}], &quot;stopped&quot;, &quot;errors&quot;}؛
ومع --dry-run {&quot;project&quot;, &quot;formats&quot;, &quot;survey&quot;, &quot;mapping&quot;, &quot;errors&quot;}.

التنسيقات:
</translation>
    </message>
    <message>
        <source>The project that takes them</source>
        <translation>المشروع الذي يأخذها</translation>
    </message>
    <message>
        <source>Files, folders and archives to take in</source>
        <translation>الملفات والمجلدات والأرشيفات المطلوبة</translation>
    </message>
    <message>
        <source>Show what is in the files and what names become; write nothing</source>
        <translation>عرض ما في الملفات وما تصير إليه الأسماء؛ بلا كتابة</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>جارٍ استيراد %1</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>“%1” must be a list.</source>
        <translation>يجب أن يكون «%1» قائمة.</translation>
    </message>
    <message>
        <source>it must be an object.</source>
        <translation>يجب أن يكون كائنًا.</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>يجب أن يكون «%1» سلسلة نصية.</translation>
    </message>
    <message>
        <source>“to” is missing: say what it becomes, or null to leave it out.</source>
        <translation>القيمة «to» ناقصة: اذكر ما يصير إليه، أو null لتركه.</translation>
    </message>
    <message>
        <source>“to” must have a “layer” and a “label”, or be null.</source>
        <translation>يجب أن يكون لـ «to» «layer» و«label»، أو أن يكون null.</translation>
    </message>
    <message>
        <source>Entry %1 of “%2”: %3</source>
        <translation>القيد %1 من «%2»: %3</translation>
    </message>
    <message>
        <source>This is no mapping: its “format” must be “%1”. Take one that “galley import --dry-run --json” suggests.</source>
        <translation>ليست هذه مطابقة أسماء: يجب أن يكون «format» فيها «%1». خذ ما يقترحه «galley import --dry-run --json».</translation>
    </message>
    <message>
        <source>The mapping cannot be read: %1.</source>
        <translation>لا يمكن قراءة مطابقة الأسماء: %1.</translation>
    </message>
    <message>
        <source>This is no JSON object: %1.</source>
        <translation>ليس هذا كائن JSON: %1.</translation>
    </message>
    <message>
        <source>The label “%1” is to become “%2” of layer “%3”, which neither the project nor the mapping has.</source>
        <translation>التسمية «%1» ستصير «%2» من الطبقة «%3»، وليست في المشروع ولا في المطابقة.</translation>
    </message>
    <message>
        <source>The relation “%1” is to become “%2”, which neither the project nor the mapping has.</source>
        <translation>العلاقة «%1» ستصير «%2»، وليست في المشروع ولا في المطابقة.</translation>
    </message>
    <message>
        <source>The field “%1” is to become “%2”, which neither the project nor the mapping has.</source>
        <translation>الحقل «%1» سيصير «%2»، وليس في المشروع ولا في المطابقة.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1, from “%2” to “%3”: stayed %4, moved %5, lost %6</source>
        <translation>%1، من «%2» إلى «%3»: بقي %4، انتقل %5، فُقد %6</translation>
    </message>
    <message>
        <source>; decisions kept %1, of these to be made again %2, lost %3</source>
        <translation>؛ القرارات المحتفظ بها %1، منها ما ينبغي البتّ فيه مجددًا %2، المفقودة %3</translation>
    </message>
    <message>
        <source>
  lost: %1 “%2” at %3</source>
        <translation>
  فُقد: %1 «%2» عند %3</translation>
    </message>
    <message>
        <source>Files: %1
Articles: %2
Sets: %3
Spans: %4
Relations: %5</source>
        <translation>الملفات: %1
المقالات: %2
المجموعات: %3
المقاطع: %4
العلاقات: %5</translation>
    </message>
    <message>
        <source>There already: articles %1, sets %2</source>
        <translation>موجود بالفعل: المقالات %1، المجموعات %2</translation>
    </message>
    <message>
        <source>Of these under another id: %1</source>
        <translation>منها بمعرّف آخر: %1</translation>
    </message>
    <message>
        <source>New versions of articles: %1</source>
        <translation>إصدارات جديدة لمقالات: %1</translation>
    </message>
    <message>
        <source>Sets carried over to them: %1</source>
        <translation>مجموعات نُقلت إليها: %1</translation>
    </message>
    <message>
        <source>Near duplicates: %1</source>
        <translation>أشباه المكررات: %1</translation>
    </message>
    <message>
        <source>  “%1” is nearly “%2” (%3 %)</source>
        <translation>  «%1» يكاد يكون «%2» (%3 %)</translation>
    </message>
    <message>
        <source>New schemas: %1</source>
        <translation>مخططات جديدة: %1</translation>
    </message>
    <message>
        <source>Import number: %1</source>
        <translation>رقم الاستيراد: %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(متروك)</translation>
    </message>
    <message>
        <source>label</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>Formats: %1</source>
        <translation>التنسيقات: %1</translation>
    </message>
    <message>
        <source>Sets of %1: %2</source>
        <translation>مجموعات %1: %2</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>There are no names to map</source>
        <translation>لا أسماء تُطابَق</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The project has an article “%1” with another text. Give this one another id or file name, or import it as a new version of that one.</source>
        <translation>في المشروع مقال «%1» بنص آخر. أعطِ هذا معرّفًا أو اسم ملف آخر، أو استورده إصدارًا جديدًا من ذاك.</translation>
    </message>
    <message>
        <source>The project keeps its own title, date or source of an article.</source>
        <translation>يُبقي المشروع ما لديه من عنوان المقال أو تاريخه أو مصدره.</translation>
    </message>
    <message>
        <source>The version before an article is not there, so the two are not linked.</source>
        <translation>الإصدار السابق للمقال غير موجود، فلم يُربط الاثنان.</translation>
    </message>
    <message>
        <source>spans of the label “%1”, which was removed</source>
        <translation>مقاطع التسمية «%1»، وقد حُذفت التسمية</translation>
    </message>
    <message>
        <source>The file has problems.</source>
        <translation>في الملف مشكلات.</translation>
    </message>
    <message>
        <source>The file holds no article.</source>
        <translation>ليس في الملف مقال.</translation>
    </message>
    <message>
        <source>The project has no schema “%1”, and none is installed: the file needs its definition or the plugin.</source>
        <translation>ليس في المشروع مخطط «%1»، ولا هو مثبّت: يحتاج الملف إلى تعريفه أو إلى الملحق.</translation>
    </message>
    <message>
        <source>The project keeps its own schema “%1” %2.</source>
        <translation>يُبقي المشروع مخططه «%1» %2.</translation>
    </message>
    <message>
        <source>Pre-annotations need somebody to correct them: say who.</source>
        <translation>يحتاج التوسيم المسبق إلى من يصححه: اذكر من.</translation>
    </message>
    <message>
        <source>The article “%1” brings the work of several annotators, which cannot all be %2&apos;s.</source>
        <translation>في المقال «%1» عمل عدة واسمين، ولا يمكن أن يكون كله لـ %2.</translation>
    </message>
    <message>
        <source>The article “%1” has a set without an annotator: say whose it is.</source>
        <translation>في المقال «%1» مجموعة بلا واسم: اذكر لمن هي.</translation>
    </message>
    <message>
        <source>“%1” is of another kind in the project (human, model or adjudicator): import the work under another name.</source>
        <translation>الواسم «%1» من نوع آخر في المشروع (إنسان أو نموذج أو محكِّم): استورد العمل باسم آخر.</translation>
    </message>
    <message>
        <source>Gold of this article is signed off, is other than what is imported, and stays as it is. To compare the two, import this under another name.</source>
        <translation>المعيار الذهبي لهذا المقال معتمد، ويخالف المستورد، فيبقى كما هو. لمقارنة الاثنين استورد هذا باسم آخر.</translation>
    </message>
    <message>
        <source>The project has other work of %1 on this article: import this under another name.</source>
        <translation>في المشروع عمل آخر لـ %1 في هذا المقال: استورد هذا باسم آخر.</translation>
    </message>
</context>
<context>
    <name>ImportsListCommand</name>
    <message>
        <source>List a project&apos;s imports, the newest first</source>
        <translation>سرد عمليات الاستيراد، الأحدث أولًا</translation>
    </message>
    <message>
        <source>States: running (or cut off), done, stopped, failed, undoing (or cut off), undone,
partly-undone. One that was cut off or stopped goes on when it is repeated.

JSON: {&quot;project&quot;, &quot;imports&quot;: [{&quot;import&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;sources&quot;, &quot;formats&quot;, &quot;state&quot;,
&quot;articles_left&quot;, &quot;sets_left&quot;}]}; at is in UTC, and what is left is what the import made
and the project still has.</source>
        <translation>الحالات: running (أو مقطوع), done, stopped, failed, undoing (أو مقطوع), undone,
partly-undone. وما قُطع أو أُوقف يتابع حين يُكرَّر.

صيغة JSON: {&quot;project&quot;, &quot;imports&quot;: [{&quot;import&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;sources&quot;, &quot;formats&quot;, &quot;state&quot;,
&quot;articles_left&quot;, &quot;sets_left&quot;}]}؛ و&quot;at&quot; بتوقيت UTC، والباقي ما صنعه الاستيراد وما زال
في المشروع.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>الحد الأقصى للعدد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>There are no imports</source>
        <translation>لا عمليات استيراد</translation>
    </message>
</context>
<context>
    <name>ImportsShowCommand</name>
    <message>
        <source>Show again what an import did</source>
        <translation>إعادة عرض ما فعله استيراد</translation>
    </message>
    <message>
        <source>JSON: what `galley imports list` says of it, &quot;options&quot;, and as &quot;report&quot; what `galley import`
said, with &quot;problems&quot;.</source>
        <translation>صيغة JSON: ما يقوله عنه `galley imports list`، و&quot;options&quot;، وفي &quot;report&quot; ما قاله
`galley import`، مع &quot;problems&quot;.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>مشكلة: %1</translation>
    </message>
</context>
<context>
    <name>ImportsUndoCommand</name>
    <message>
        <source>Take an import back: articles, sets and schemas</source>
        <translation>التراجع عن استيراد: المقالات والمجموعات والمخططات</translation>
    </message>
    <message>
        <source>What was worked on since stays and is listed (exit code 1). When it is stopped, undoing
again goes on.

JSON: {&quot;project&quot;, &quot;import&quot;, &quot;articles&quot;, &quot;sets&quot;, &quot;schemas&quot;, &quot;kept_count&quot;, &quot;kept&quot;: [{&quot;article&quot;,
&quot;annotator&quot;, &quot;reason&quot;}]}.</source>
        <translation>ما عُمل فيه منذئذ يبقى ويُسرد (رمز الخروج 1). وإذا أُوقف التراجع تابع عند تكراره.

صيغة JSON: {&quot;project&quot;, &quot;import&quot;, &quot;articles&quot;, &quot;sets&quot;, &quot;schemas&quot;, &quot;kept_count&quot;, &quot;kept&quot;: [{&quot;article&quot;,
&quot;annotator&quot;, &quot;reason&quot;}]}.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>Taken back: articles %1, sets %2, schemas %3</source>
        <translation>تم التراجع: مقالات %1، مجموعات %2، مخططات %3</translation>
    </message>
    <message>
        <source>Stays: %1 %2 %3</source>
        <translation>يبقى: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>This is a folder; name the files in it.</source>
        <translation>هذا مجلد؛ سمِّ الملفات التي فيه.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>لا يحق لك قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>لا يمكن فتح الملف.</translation>
    </message>
    <message>
        <source>This project is open here, so its file is not read. Export it, and import what was exported.</source>
        <translation>هذا المشروع مفتوح هنا، لذا لا يُقرأ ملفه. صدّره، ثم استورد ما صُدّر.</translation>
    </message>
</context>
<context>
    <name>JsonArticles</name>
    <message>
        <source>JSON or JSON lines of articles</source>
        <translation>JSON أو أسطر JSON لمقالات</translation>
    </message>
</context>
<context>
    <name>JsonDocument</name>
    <message>
        <source>This is no valid JSON.</source>
        <translation>ليس هذا JSON صالحًا.</translation>
    </message>
</context>
<context>
    <name>JsonItems</name>
    <message>
        <source>The file ends before its list does: it seems to be cut off.</source>
        <translation>ينتهي الملف قبل قائمته: يبدو مبتورًا.</translation>
    </message>
    <message>
        <source>Something stands after the list, and is not read.</source>
        <translation>هناك شيء بعد القائمة، ولا يُقرأ.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this: it seems to be cut off.</source>
        <translation>ينتهي الملف في وسط هذا: يبدو مبتورًا.</translation>
    </message>
    <message>
        <source>This has more than %1 MB: split what it holds.</source>
        <translation>في هذا أكثر من %1 MB: قسّم ما فيه.</translation>
    </message>
    <message>
        <source>This is no valid JSON (%1).</source>
        <translation>ليس هذا JSON صالحًا (%1).</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>This must be an object.</source>
        <translation>يجب أن يكون هذا كائنًا.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice.</source>
        <translation>المفتاح «%1» وارد مرتين.</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>يجب أن يكون «%1» سلسلة نصية.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>يجب أن يكون «%1» قائمة.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>يجب أن يكون «%1» كائنًا.</translation>
    </message>
    <message>
        <source>“%1” is nested too deeply.</source>
        <translation>القيمة «%1» متداخلة بعمق زائد.</translation>
    </message>
</context>
<context>
    <name>LabelStudio</name>
    <message>
        <source>Unit of offsets</source>
        <translation>وحدة الإزاحات</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>نقاط ترميز</translation>
    </message>
    <message>
        <source>What Label Studio counts since 2021.</source>
        <translation>ما يعدّه Label Studio منذ 2021.</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>وحدات UTF-16</translation>
    </message>
    <message>
        <source>What older versions count.</source>
        <translation>ما تعدّه الإصدارات الأقدم.</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>الحقيقة المرجعية (ground truth)</translation>
    </message>
    <message>
        <source>Whose work it becomes.</source>
        <translation>عمل من تصير.</translation>
    </message>
    <message>
        <source>The adjudicator&apos;s</source>
        <translation>عمل المحكِّم</translation>
    </message>
    <message>
        <source>That of whoever made it</source>
        <translation>عمل من صنعها</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Whatever fits the regions&apos; texts</source>
        <translation>أي وحدة تطابق نصوص المناطق</translation>
    </message>
    <message>
        <source>Key of the text</source>
        <translation>مفتاح النص</translation>
    </message>
    <message>
        <source>Which member of a task&apos;s data is its text. Empty: the one that the labelling configuration names.</source>
        <translation>أي عنصر في بيانات المهمة هو نصها. فارغ: ما تسميه إعدادات الوسم.</translation>
    </message>
    <message>
        <source>Labelling configuration</source>
        <translation>إعدادات الوسم</translation>
    </message>
    <message>
        <source>The configuration itself, or the name of a file beside the tasks. Empty: config.xml or project.json beside them.</source>
        <translation>الإعدادات نفسها، أو اسم ملف بجانب المهام. فارغ: config.xml أو project.json بجانبها.</translation>
    </message>
    <message>
        <source>A labelling configuration begins with &lt;View&gt;.</source>
        <translation>تبدأ إعدادات الوسم بـ &lt;View&gt;.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>هي متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>Regions without a label</source>
        <translation>مناطق بلا تسمية</translation>
    </message>
    <message>
        <source>Region “%1”: %2</source>
        <translation>المنطقة «%1»: %2</translation>
    </message>
    <message>
        <source>it has its place in the page only as a path, without “globalOffsets”, and cannot be taken.</source>
        <translation>ليس لها موضع في الصفحة إلا مسارًا، بلا «globalOffsets»، ولا يمكن أخذها.</translation>
    </message>
    <message>
        <source>“start” and “end” are missing.</source>
        <translation>القيمتان «start» و«end» ناقصتان.</translation>
    </message>
    <message numerus="yes">
        <source>from %1 to %2 does not fit the text of %n code point(s), counted in the unit %3.</source>
        <translation>
            <numerusform>المدى من %1 إلى %2 لا يطابق النص وفيه لا نقاط ترميز، عدًّا بالوحدة %3.</numerusform>
            <numerusform>المدى من %1 إلى %2 لا يطابق النص وفيه نقطة ترميز واحدة، عدًّا بالوحدة %3.</numerusform>
            <numerusform>المدى من %1 إلى %2 لا يطابق النص وفيه نقطتا ترميز، عدًّا بالوحدة %3.</numerusform>
            <numerusform>المدى من %1 إلى %2 لا يطابق النص وفيه %Ln نقاط ترميز، عدًّا بالوحدة %3.</numerusform>
            <numerusform>المدى من %1 إلى %2 لا يطابق النص وفيه %Ln نقطة ترميز، عدًّا بالوحدة %3.</numerusform>
            <numerusform>المدى من %1 إلى %2 لا يطابق النص وفيه %Ln نقطة ترميز، عدًّا بالوحدة %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>its text is “%1”, but at its place stands “%2”.</source>
        <translation>نصها «%1»، لكن في موضعها «%2».</translation>
    </message>
    <message>
        <source>Scores beyond 0 to 1</source>
        <translation>درجات خارج المدى من 0 إلى 1</translation>
    </message>
    <message>
        <source>Results of the type “%1”</source>
        <translation>نتائج من النوع «%1»</translation>
    </message>
    <message>
        <source>What is said of regions without a label</source>
        <translation>ما يقال عن مناطق بلا تسمية</translation>
    </message>
    <message>
        <source>A relation must have “from_id” and “to_id”.</source>
        <translation>يجب أن يكون للعلاقة «from_id» و«to_id».</translation>
    </message>
    <message>
        <source>That a relation holds in both directions</source>
        <translation>كون العلاقة في الاتجاهين</translation>
    </message>
    <message>
        <source>Relations of regions without a label</source>
        <translation>علاقات لمناطق بلا تسمية</translation>
    </message>
    <message>
        <source>The task is no JSON object.</source>
        <translation>ليست المهمة كائن JSON.</translation>
    </message>
    <message>
        <source>The task has no “data”.</source>
        <translation>ليس في المهمة «data».</translation>
    </message>
    <message>
        <source>It is not clear which of the task&apos;s data is its text: name the key, or put the labelling configuration as config.xml beside the file.</source>
        <translation>لا يتضح أي بيانات المهمة هو نصها: سمِّ المفتاح، أو ضع إعدادات الوسم باسم config.xml بجانب الملف.</translation>
    </message>
    <message>
        <source>Annotations that were cancelled</source>
        <translation>أعمال وسم أُلغيت</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>الحقيقة المرجعية</translation>
    </message>
    <message>
        <source>%1 (ground truth)</source>
        <translation>%1 (الحقيقة المرجعية)</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>تنبؤات</translation>
    </message>
    <message>
        <source>Drafts of changes to an annotation that is there</source>
        <translation>مسودات تغيير لتوسيم موجود</translation>
    </message>
</context>
<context>
    <name>LineReader</name>
    <message>
        <source>The line has more than %1 MB: split what it holds.</source>
        <translation>في السطر أكثر من %1 MB: قسّم ما فيه.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Take packages back from annotators</source>
        <translation>استرداد الحزم من الواسمين</translation>
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
        <translation>كل مجموعة لم تغيّرها منذ توزيع الحزمة إلا الحزمة تدخل بسجلها كله؛ وما لم يغيّره إلا
المشروع يبقى. وحيث غيّر الاثنان لا يُكتب فوق شيء وتُذكر الاختلافات (رمز الخروج 1)،
ما لم يحدد --conflicts ما يُفعل. والدمج بأي ترتيب، أو مرتين، ينتهي إلى الشيء نفسه.
والحزمة التالفة أو المبتورة أو التي لمشروع آخر تُرفض، وتدخل الأخرى.
يتراجع `galley packages undo` عن الدمج.

صيغة JSON: {&quot;packages&quot;: [{&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;packed&quot;, &quot;articles&quot;, &quot;signed&quot;,
&quot;handedInBy&quot;, &quot;handedInAt&quot;, &quot;warnings&quot;}], &quot;sets&quot;: [{&quot;article&quot;, &quot;annotator&quot;, &quot;package&quot;,
&quot;result&quot;, &quot;before&quot;, &quot;after&quot;, &quot;entries&quot;, &quot;savedAs&quot;, &quot;reason&quot;, &quot;differences&quot;: [{&quot;kind&quot;,
&quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;, &quot;project&quot;, &quot;package&quot;}]}], &quot;counts&quot;, &quot;merge&quot;: رقم للتراجع}؛
والنتائج unchanged, already, taken, conflict, replaced, both, taken-back, refused.</translation>
    </message>
    <message>
        <source>The project that the packages come from</source>
        <translation>المشروع الذي جاءت منه الحزم</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Only say what would be merged</source>
        <translation>ذكر ما كان سيُدمج فقط</translation>
    </message>
    <message>
        <source>Where both have changed a set: tell and keep the project&apos;s, keep it, take the package&apos;s, or keep both, the package&apos;s as another annotator&apos;s</source>
        <translation>حيث غيّر الاثنان مجموعة: الذكر وإبقاء ما في المشروع، أو إبقاؤه، أو أخذ ما في الحزمة، أو إبقاء كليهما، وما في الحزمة لواسم آخر</translation>
    </message>
    <message>
        <source>Merge as this annotator&apos;s work, such as when two people had one name</source>
        <translation>الدمج بوصفه عمل هذا الواسم، كأن يحمل شخصان اسمًا واحدًا</translation>
    </message>
    <message>
        <source>Who merges; else the login&apos;s name</source>
        <translation>من يدمج؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>--as goes with one package</source>
        <translation>يُستعمل --as مع حزمة واحدة</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2, handed in by %3 on %4</source>
        <translation>%1: %2، سلّمها %3 في %4</translation>
    </message>
    <message>
        <source>%1: %2, not handed in</source>
        <translation>%1: %2، غير مسلَّمة</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>  %1: project %2; package %3</source>
        <translation>  %1: المشروع %2؛ الحزمة %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Already merged: nothing to do.</source>
        <translation>مدموج بالفعل: لا شيء يُفعل.</translation>
    </message>
    <message>
        <source>Nothing new: nothing to do.</source>
        <translation>لا جديد: لا شيء يُفعل.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was to look only.</source>
        <translation>لم يتغير شيء: كان هذا للنظر فقط.</translation>
    </message>
    <message>
        <source>Merge %1; `galley packages undo` takes it back.</source>
        <translation>الدمج %1؛ يتراجع عنه `galley packages undo`.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>جارٍ الدمج</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Make a project</source>
        <translation>صنع مشروع</translation>
    </message>
    <message>
        <source>Never replaces a file. The project carries its schemas: it can be opened where they are
not installed. A database&apos;s address is postgresql://user@host/database, without a password.

JSON: {&quot;project&quot;, &quot;schemas&quot;: [{&quot;id&quot;, &quot;version&quot;}]}.</source>
        <translation>لا يستبدل ملفًا أبدًا. ويحمل المشروع مخططاته: فيمكن فتحه حيث ليست مثبّتة.
وعنوان قاعدة البيانات postgresql://user@host/database بلا كلمة مرور.

صيغة JSON: {&quot;project&quot;, &quot;schemas&quot;: [{&quot;id&quot;, &quot;version&quot;}]}.</translation>
    </message>
    <message>
        <source>The file to make, or the address of an empty PostgreSQL database</source>
        <translation>الملف المراد صنعه، أو عنوان قاعدة بيانات PostgreSQL فارغة</translation>
    </message>
    <message>
        <source>Schemas, by id or as a file; all that are installed if not given</source>
        <translation>المخططات، بالمعرّف أو ملفًا؛ كل المثبّت إن لم تُذكر</translation>
    </message>
    <message>
        <source>No schemas are installed: name schema files with --schema, or list their folder in GALLEY_PLUGIN_PATH.</source>
        <translation>لا مخططات مثبّتة: سمِّ ملفات المخططات بـ --schema، أو اذكر مجلدها في GALLEY_PLUGIN_PATH.</translation>
    </message>
    <message>
        <source>The schema “%1” is given twice: leave out one.</source>
        <translation>المخطط «%1» مذكور مرتين: اترك واحدًا.</translation>
    </message>
    <message>
        <source>%1 is ready, with the schemas %2</source>
        <translation>المشروع %1 جاهز، ومخططاته %2</translation>
    </message>
</context>
<context>
    <name>NewsMarkup</name>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>العناصر متداخلة بعمق يزيد على %1</translation>
    </message>
    <message>
        <source>an article has at most %1 MB</source>
        <translation>الحد للمقال %1 MB</translation>
    </message>
</context>
<context>
    <name>NewsMl</name>
    <message>
        <source>elements are nested too deep</source>
        <translation>العناصر متداخلة بعمق زائد</translation>
    </message>
    <message>
        <source>This is no NewsML-G2: its root element is “%1”.</source>
        <translation>ليس هذا NewsML-G2: عنصره الجذر «%1».</translation>
    </message>
    <message>
        <source>This is a “%1”, which holds no text of its own; Galley reads news items.</source>
        <translation>هذا «%1»، وليس فيه نص خاص به؛ يقرأ Galley المواد الإخبارية.</translation>
    </message>
    <message>
        <source>The news item has no text in it.</source>
        <translation>ليس في المادة الإخبارية نص.</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>Other renditions of the text.</source>
        <translation>صور أخرى من النص.</translation>
    </message>
    <message>
        <source>The item&apos;s text is “%1”, which Galley does not read.</source>
        <translation>نص المادة «%1»، ولا يقرؤه Galley.</translation>
    </message>
    <message>
        <source>The provider has taken this item back (%1).</source>
        <translation>سحب الناشر هذه المادة (%1).</translation>
    </message>
    <message>
        <source>The item&apos;s content is elsewhere (%1), and Galley loads nothing: give it the text itself.</source>
        <translation>محتوى المادة في مكان آخر (%1)، ولا يحمّل Galley شيئًا: أعطه النص نفسه.</translation>
    </message>
    <message>
        <source>The item has no text; it is of the class “%1”.</source>
        <translation>ليس في المادة نص؛ وهي من الصنف «%1».</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>The page has %1 MB, and the page of an article at most %2 MB.</source>
        <translation>في الصفحة %1 MB، والحد لصفحة مقال %2 MB.</translation>
    </message>
    <message>
        <source>No main text is found in this page: it has only links and short pieces, or a script fills it. Save it from a browser that shows the article.</source>
        <translation>لا نص رئيسًا في هذه الصفحة: ليس فيها إلا روابط وقطع قصيرة، أو يملؤها برنامج نصي. احفظها من متصفح يعرض المقال.</translation>
    </message>
    <message>
        <source>Web page of an article (HTML)</source>
        <translation>صفحة ويب لمقال (HTML)</translation>
    </message>
</context>
<context>
    <name>NewsStory</name>
    <message>
        <source>A date that is not understood: “%1”</source>
        <translation>تاريخ غير مفهوم: «%1»</translation>
    </message>
    <message>
        <source>What is marked up in a byline or a dateline.</source>
        <translation>ما رُمِّز في اسم الكاتب أو سطر المكان.</translation>
    </message>
</context>
<context>
    <name>Ninjs</name>
    <message>
        <source>This is no JSON object.</source>
        <translation>ليس هذا كائن JSON.</translation>
    </message>
    <message>
        <source>ninjs</source>
        <translation>ninjs</translation>
    </message>
    <message>
        <source>Other renditions of the text.</source>
        <translation>صور أخرى من النص.</translation>
    </message>
    <message>
        <source>What the item is about, without a place in its text.</source>
        <translation>ما تدور عليه المادة، بلا موضع في نصها.</translation>
    </message>
    <message>
        <source>Pictures and other items that belong to it.</source>
        <translation>صور ومواد أخرى تتبعها.</translation>
    </message>
    <message>
        <source>The item&apos;s text is “%1”, which Galley does not read.</source>
        <translation>نص المادة «%1»، ولا يقرؤه Galley.</translation>
    </message>
    <message>
        <source>The item has no text; it is of the type “%1”.</source>
        <translation>ليس في المادة نص؛ وهي من النوع «%1».</translation>
    </message>
    <message>
        <source>The item has no text: it has neither bodies nor body_text.</source>
        <translation>ليس في المادة نص: لا bodies فيها ولا body_text.</translation>
    </message>
</context>
<context>
    <name>Nitf</name>
    <message>
        <source>This is no NITF: its root element is “%1”.</source>
        <translation>ليس هذا NITF: عنصره الجذر «%1».</translation>
    </message>
    <message>
        <source>The article has no text: its body is empty.</source>
        <translation>ليس في المقال نص: متنه فارغ.</translation>
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
        <translation>ما رُمِّز في اسم الكاتب أو سطر المكان.</translation>
    </message>
    <message>
        <source>Abstracts and notes, which are not part of the story.</source>
        <translation>ملخصات وملاحظات ليست من متن الخبر.</translation>
    </message>
</context>
<context>
    <name>NumberedCommand</name>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Which: its number in `galley imports list`</source>
        <translation>أيها: رقمه في `galley imports list`</translation>
    </message>
    <message>
        <source>“%1” is no number of an import</source>
        <translation>ليس «%1» رقم استيراد</translation>
    </message>
</context>
<context>
    <name>OutputDevice</name>
    <message>
        <source>You may not write here; choose another place.</source>
        <translation>لا يحق لك الكتابة هنا؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full: make room and export again. Nothing was written.</source>
        <translation>القرص ممتلئ: أفسح مكانًا وصدّر مجددًا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Nothing was changed.</source>
        <translation>تعذّرت كتابة الملف (%1). لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>PackCommand</name>
    <message>
        <source>Make a package for an annotator to work in</source>
        <translation>صنع حزمة ليعمل فيها واسم</translation>
    </message>
    <message>
        <source>A package is a project of its own, with some articles, the schemas and the annotator&apos;s own
work on them, journal included, and nothing of anybody else&apos;s. The annotator opens it
with Galley as any project and hands it in with `galley hand-in`; `galley merge` takes it
back. With neither --articles nor --query it holds what is assigned to the annotator.
Never replaces a file.

JSON: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;articles&quot;: number, &quot;sets&quot;: earlier work, &quot;bytes&quot;,
&quot;hash&quot;, &quot;alsoOut&quot;: articles in another package that has not come back}.</source>
        <translation>الحزمة مشروع قائم بذاته، فيه بعض المقالات والمخططات وعمل الواسم نفسه فيها مع سجله،
ولا شيء لغيره. يفتحها الواسم في Galley كأي مشروع ويسلّمها بـ `galley hand-in`؛
ويستردها `galley merge`. وبدون --articles و--query تضم ما أُسند إلى الواسم.
لا يستبدل ملفًا أبدًا.

صيغة JSON: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;articles&quot;: عدد, &quot;sets&quot;: عمل سابق, &quot;bytes&quot;,
&quot;hash&quot;, &quot;alsoOut&quot;: مقالات في حزمة أخرى لم تعد بعد}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>لمن هي</translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation>الملف المراد صنعه</translation>
    </message>
    <message>
        <source>What is assigned to the annotator (the default)</source>
        <translation>ما أُسند إلى الواسم (المبدئي)</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>هذه المقالات</translation>
    </message>
    <message>
        <source>Articles that a query finds something in, as `galley find` takes them</source>
        <translation>مقالات يجد فيها استعلام شيئًا، كما في `galley find`</translation>
    </message>
    <message>
        <source>Who packs; else the login&apos;s name</source>
        <translation>من يحزّم؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>--assigned, --articles and --query cannot go together</source>
        <translation>لا تجتمع --assigned و--articles و--query</translation>
    </message>
    <message>
        <source>The project has no article “%1”.</source>
        <translation>ليس في المشروع مقال «%1».</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>جارٍ التحزيم</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s) for %2, with earlier work on %3 of them (%4)</source>
        <translation>
            <numerusform>%1: لا مقالات لـ %2، وما فيه عمل سابق منها %3 (%4)</numerusform>
            <numerusform>%1: مقال واحد لـ %2، وما فيه عمل سابق منها %3 (%4)</numerusform>
            <numerusform>%1: مقالان لـ %2، وما فيه عمل سابق منها %3 (%4)</numerusform>
            <numerusform>%1: %Ln مقالات لـ %2، وما فيه عمل سابق منها %3 (%4)</numerusform>
            <numerusform>%1: %Ln مقالًا لـ %2، وما فيه عمل سابق منها %3 (%4)</numerusform>
            <numerusform>%1: %Ln مقال لـ %2، وما فيه عمل سابق منها %3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another package of %1 that has not come back has %n of these article(s), too. Work on both would be a conflict: ask for that one first, or tell %1 which one counts.</source>
        <translation>
            <numerusform>في حزمة أخرى لـ %1 لم تعد بعد من هذه المقالات: لا مقالات. والعمل في كلتيهما تعارض: اطلب تلك أولًا، أو أخبر %1 أيهما تُحسب.</numerusform>
            <numerusform>في حزمة أخرى لـ %1 لم تعد بعد من هذه المقالات: مقال واحد. والعمل في كلتيهما تعارض: اطلب تلك أولًا، أو أخبر %1 أيهما تُحسب.</numerusform>
            <numerusform>في حزمة أخرى لـ %1 لم تعد بعد من هذه المقالات: مقالان. والعمل في كلتيهما تعارض: اطلب تلك أولًا، أو أخبر %1 أيهما تُحسب.</numerusform>
            <numerusform>في حزمة أخرى لـ %1 لم تعد بعد من هذه المقالات: %Ln مقالات. والعمل في كلتيهما تعارض: اطلب تلك أولًا، أو أخبر %1 أيهما تُحسب.</numerusform>
            <numerusform>في حزمة أخرى لـ %1 لم تعد بعد من هذه المقالات: %Ln مقالًا. والعمل في كلتيهما تعارض: اطلب تلك أولًا، أو أخبر %1 أيهما تُحسب.</numerusform>
            <numerusform>في حزمة أخرى لـ %1 لم تعد بعد من هذه المقالات: %Ln مقال. والعمل في كلتيهما تعارض: اطلب تلك أولًا، أو أخبر %1 أيهما تُحسب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>It cannot be signed. %1</source>
        <translation>لا يمكن توقيعها. %1</translation>
    </message>
    <message>
        <source>The project has no merge with number %1. Look at the list of them with `galley packages list`.</source>
        <translation>ليس في المشروع دمج رقمه %1. انظر سردها بـ `galley packages list`.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>توقف. لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>%1 is a package of another project, “%2”. Merge it there.</source>
        <translation>الحزمة %1 لمشروع آخر، «%2». ادمجها هناك.</translation>
    </message>
    <message>
        <source>%1 is not as it was handed out: its list of articles was changed. Nothing of it was taken; ask for it again.</source>
        <translation>ليست %1 كما وُزّعت: تغيّرت قائمة مقالاتها. لم يؤخذ منها شيء؛ اطلبها من جديد.</translation>
    </message>
    <message>
        <source>%1 is no longer an annotator of this project, so %2 was not merged. Take %1 into the team again, then merge; or merge it as somebody else’s work.</source>
        <translation>لم يعد %1 واسمًا في هذا المشروع، فلم تُدمج %2. أرجع %1 إلى الفريق ثم ادمج؛ أو ادمجها عملًا لغيره.</translation>
    </message>
    <message>
        <source>“%1” is no person who marks, so a package cannot become work of that name. Choose another one.</source>
        <translation>ليس «%1» شخصًا يسم، فلا تصير حزمة عملًا بهذا الاسم. اختر غيره.</translation>
    </message>
    <message numerus="yes">
        <source>It also holds work under the name %1, in %n article(s), which is left out. Export it there and import it here if it is wanted.</source>
        <translation>
            <numerusform>فيها أيضًا عمل باسم %1، في %Ln مقال، وقد تُرك. صدّره هناك واستورده هنا إن كان مطلوبًا.</numerusform>
            <numerusform>فيها أيضًا عمل باسم %1، في مقال واحد، وقد تُرك. صدّره هناك واستورده هنا إن كان مطلوبًا.</numerusform>
            <numerusform>فيها أيضًا عمل باسم %1، في مقالين، وقد تُرك. صدّره هناك واستورده هنا إن كان مطلوبًا.</numerusform>
            <numerusform>فيها أيضًا عمل باسم %1، في %Ln مقالات، وقد تُرك. صدّره هناك واستورده هنا إن كان مطلوبًا.</numerusform>
            <numerusform>فيها أيضًا عمل باسم %1، في %Ln مقالًا، وقد تُرك. صدّره هناك واستورده هنا إن كان مطلوبًا.</numerusform>
            <numerusform>فيها أيضًا عمل باسم %1، في %Ln مقال، وقد تُرك. صدّره هناك واستورده هنا إن كان مطلوبًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n article(s) that were not handed out and are left out.</source>
        <translation>
            <numerusform>فيها أيضًا ما لم يوزَّع: لا مقالات؛ وقد تُرك.</numerusform>
            <numerusform>فيها أيضًا ما لم يوزَّع: مقال واحد؛ وقد تُرك.</numerusform>
            <numerusform>فيها أيضًا ما لم يوزَّع: مقالان؛ وقد تُرك.</numerusform>
            <numerusform>فيها أيضًا ما لم يوزَّع: %Ln مقالات؛ وقد تُرك.</numerusform>
            <numerusform>فيها أيضًا ما لم يوزَّع: %Ln مقالًا؛ وقد تُرك.</numerusform>
            <numerusform>فيها أيضًا ما لم يوزَّع: %Ln مقال؛ وقد تُرك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of a computer was wrong: %n edit(s) are dated before the package was made, or after today. They are merged in their order.</source>
        <translation>
            <numerusform>كانت ساعة حاسوب خاطئة: ما تاريخه قبل صنع الحزمة أو بعد اليوم لا تعديلات. ويُدمج بترتيبه.</numerusform>
            <numerusform>كانت ساعة حاسوب خاطئة: ما تاريخه قبل صنع الحزمة أو بعد اليوم تعديل واحد. ويُدمج بترتيبه.</numerusform>
            <numerusform>كانت ساعة حاسوب خاطئة: ما تاريخه قبل صنع الحزمة أو بعد اليوم تعديلان. ويُدمج بترتيبه.</numerusform>
            <numerusform>كانت ساعة حاسوب خاطئة: ما تاريخه قبل صنع الحزمة أو بعد اليوم %Ln تعديلات. ويُدمج بترتيبه.</numerusform>
            <numerusform>كانت ساعة حاسوب خاطئة: ما تاريخه قبل صنع الحزمة أو بعد اليوم %Ln تعديلًا. ويُدمج بترتيبه.</numerusform>
            <numerusform>كانت ساعة حاسوب خاطئة: ما تاريخه قبل صنع الحزمة أو بعد اليوم %Ln تعديل. ويُدمج بترتيبه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be merged into this project. %1</source>
        <translation>لا يمكن دمج شيء في هذا المشروع. %1</translation>
    </message>
    <message>
        <source>This is a package itself, of %1. Merge into the project “%2”, where it comes from.</source>
        <translation>هذا نفسه حزمة لـ %1. ادمج في المشروع «%2» الذي جاءت منه.</translation>
    </message>
    <message>
        <source>The project no longer has this article. Import it again, then merge again.</source>
        <translation>لم يعد هذا المقال في المشروع. استورده مجددًا ثم ادمج مجددًا.</translation>
    </message>
    <message>
        <source>The project has another text of this article than the package, where marks would not fit. Bring the text back that was handed out, or mark it anew.</source>
        <translation>نص هذا المقال في المشروع غير نصه في الحزمة، فلن تطابقه المقاطع. أعد النص الذي وُزّع، أو سِمه من جديد.</translation>
    </message>
    <message>
        <source>Several packages have different work on this set. Were two people at work under one name? Merge one of them by itself, then decide on the other; or keep both.</source>
        <translation>في عدة حزم عمل مختلف على هذه المجموعة. أكان شخصان يعملان باسم واحد؟ ادمج إحداها وحدها ثم بُتّ في الأخرى؛ أو أبقِ كلتيهما.</translation>
    </message>
    <message>
        <source>%1 (package %2)</source>
        <translation>%1 (الحزمة %2)</translation>
    </message>
    <message>
        <source>Changed in the project and in the package; the project&apos;s stays, as was asked.</source>
        <translation>تغيّر في المشروع وفي الحزمة؛ ويبقى ما في المشروع كما طُلب.</translation>
    </message>
    <message>
        <source>Changed in the project and in the package since it was handed out. The project&apos;s stays until you keep it, take the package&apos;s or keep both.</source>
        <translation>تغيّر في المشروع وفي الحزمة منذ توزيعها. يبقى ما في المشروع حتى تُبقيه أو تأخذ ما في الحزمة أو تُبقي كليهما.</translation>
    </message>
    <message>
        <source>It was merged, and that was taken back by bulk edit %1. Undo that one to have it again.</source>
        <translation>دُمج، ثم أُلغي الدمج بالتعديل الجماعي %1. تراجع عن هذا التعديل لاستعادته.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut short on its way. Nothing of it was taken; ask for it again.</source>
        <translation>الحزمة %1 تالفة أو بُترت في طريقها. لم يؤخذ منها شيء؛ اطلبها من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be looked at: %2. See whether you may read it, and make room in the folder for temporary files.</source>
        <translation>لا يمكن نسخ %1 للنظر فيها: %2. تحقق من حق قراءتها، وأفسح مكانًا في مجلد الملفات المؤقتة.</translation>
    </message>
    <message>
        <source>There is no file %1. See whether it was moved.</source>
        <translation>لا يوجد ملف %1. تحقق من أنه لم يُنقل.</translation>
    </message>
    <message>
        <source>%1 was worked on with a newer Galley. Update Galley here, then merge it.</source>
        <translation>عُمل في %1 بإصدار أحدث من Galley. حدّث Galley هنا ثم ادمجها.</translation>
    </message>
    <message>
        <source>It was not handed in, so nothing signs it; it was checked instead. What was not yet in the file when it was copied is missing.</source>
        <translation>لم تُسلَّم، فلا توقيع لها؛ وقد فُحصت بدلًا من ذلك. وما لم يكن في الملف بعد حين نُسخ ناقص.</translation>
    </message>
    <message>
        <source>%1 is a project, but no package that was made with “Pack for an annotator”. To take over what is in it, export it there and import it here.</source>
        <translation>الملف %1 مشروع لا حزمة صُنعت بـ «تحزيم لواسم». لأخذ ما فيه صدّره هناك واستورده هنا.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The package no longer holds all of article “%1” that was handed out: it is damaged. Ask for it again, or pack it anew.</source>
        <translation>لم يعد في الحزمة كل ما وُزّع من المقال «%1»: هي تالفة. اطلبها من جديد، أو حزّمها من جديد.</translation>
    </message>
    <message>
        <source>The package was made by a newer Galley. Update Galley to work with it.</source>
        <translation>صُنعت الحزمة بإصدار أحدث من Galley. حدّث Galley للعمل فيها.</translation>
    </message>
    <message>
        <source>The package does not say whose it is: it is damaged. Ask for it again.</source>
        <translation>لا تذكر الحزمة لمن هي: هي تالفة. اطلبها من جديد.</translation>
    </message>
    <message>
        <source>Stopped. No package was made.</source>
        <translation>توقف. لم تُصنع حزمة.</translation>
    </message>
    <message>
        <source>A project remembers what it hands out, and this one cannot be changed. %1</source>
        <translation>يتذكر المشروع ما يوزّعه، ولا يمكن تغيير هذا المشروع. %1</translation>
    </message>
    <message>
        <source>There is no article to pack for %1. Assign some, or choose others.</source>
        <translation>لا مقال يُحزَّم لـ %1. أسند بعضها، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>This is a package itself, of %1. Pack from the project “%2”, where it comes from.</source>
        <translation>هذا نفسه حزمة لـ %1. حزّم من المشروع «%2» الذي جاءت منه.</translation>
    </message>
    <message>
        <source>“%1” is no person who marks, so there is nothing to hand out. Choose an annotator.</source>
        <translation>ليس «%1» شخصًا يسم، فلا شيء يوزَّع له. اختر واسمًا.</translation>
    </message>
    <message>
        <source>%1 cannot be made. See whether there is a file of that name already, and whether you may write its folder.</source>
        <translation>لا يمكن صنع %1. تحقق من عدم وجود ملف بهذا الاسم، ومن حق الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; Galley never replaces a file.</source>
        <translation>الملف %1 موجود. اختر اسمًا آخر؛ لا يستبدل Galley ملفًا أبدًا.</translation>
    </message>
    <message>
        <source>The journal of a set in the package does not lead to its marks: the package is damaged. Nothing was merged; ask for it again.</source>
        <translation>سجل مجموعة في الحزمة لا ينتهي إلى مقاطعها: الحزمة تالفة. لم يُدمج شيء؛ اطلبها من جديد.</translation>
    </message>
    <message>
        <source>%1’s work on article “%2” was changed after the merge, so it stays as it is.</source>
        <translation>تغيّر عمل %1 في المقال «%2» بعد الدمج، فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Take back merge %1 of %2’s work</source>
        <translation>التراجع عن الدمج %1 لعمل %2</translation>
    </message>
    <message>
        <source>%1 is open here. Close it in its window, then merge it.</source>
        <translation>%1 مفتوح هنا. أغلقه في نافذته، ثم ادمجه.</translation>
    </message>
</context>
<context>
    <name>PackagesListCommand</name>
    <message>
        <source>List packages that were handed out, and merges</source>
        <translation>سرد الحزم التي وُزّعت وعمليات الدمج</translation>
    </message>
    <message>
        <source>JSON: {&quot;packages&quot;: [{&quot;id&quot;, &quot;annotator&quot;, &quot;packed&quot;, &quot;by&quot;, &quot;articles&quot;: [ids], &quot;merged&quot;}],
&quot;merges&quot;: [{&quot;number&quot;, &quot;at&quot;, &quot;by&quot;, &quot;annotators&quot;, &quot;packages&quot;, &quot;sets&quot;: number, &quot;takenBack&quot;:
numbers of bulk edits}]}.</source>
        <translation>صيغة JSON: {&quot;packages&quot;: [{&quot;id&quot;, &quot;annotator&quot;, &quot;packed&quot;, &quot;by&quot;, &quot;articles&quot;: [ids], &quot;merged&quot;}],
&quot;merges&quot;: [{&quot;number&quot;, &quot;at&quot;, &quot;by&quot;, &quot;annotators&quot;, &quot;packages&quot;, &quot;sets&quot;: عدد, &quot;takenBack&quot;:
أرقام تعديلات جماعية}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>التحزيم</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>No package was handed out.</source>
        <translation>لم توزَّع حزمة.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الواسمون</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Taken back by bulk edits</source>
        <translation>ألغته التعديلات الجماعية</translation>
    </message>
</context>
<context>
    <name>PackagesUndoCommand</name>
    <message>
        <source>Take a merge back</source>
        <translation>التراجع عن دمج</translation>
    </message>
    <message>
        <source>Every set that the merge changed becomes what it was before, by an entry in its journal; one
that was edited since stays and is told of (exit code 1). `galley bulk undo` with the
number that it prints brings the merge back.

JSON: {&quot;bulks&quot;: [numbers], &quot;sets&quot;: number}.</source>
        <translation>كل مجموعة غيّرها الدمج تعود كما كانت قبله، بقيد في سجلها؛ وما عُدّل منذئذ يبقى ويُذكر
(رمز الخروج 1). ويعيد الدمجَ `galley bulk undo` بالرقم المطبوع.

صيغة JSON: {&quot;bulks&quot;: [أرقام], &quot;sets&quot;: عدد}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Which: its number in `galley packages list`</source>
        <translation>أيها: رقمه في `galley packages list`</translation>
    </message>
    <message>
        <source>Who does it; else the login&apos;s name</source>
        <translation>من يفعل ذلك؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>“%1” is no number of a merge</source>
        <translation>ليس «%1» رقم دمج</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>Sets taken back: %1</source>
        <translation>مجموعات أُلغي دمجها: %1</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>رقم التعديل الجماعي: %1</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>“%1” is no regular expression: %2, at character %3. Mend it, or search for the words as they are.</source>
        <translation>ليس «%1» تعبيرًا نمطيًا: %2، عند المحرف %3. أصلحه، أو ابحث عن الكلمات كما هي.</translation>
    </message>
    <message>
        <source>The pattern “%1” tries too many ways to match and was stopped. Take out repetitions within repetitions, as in (a+)+, or say more exactly what may stand between.</source>
        <translation>يجرب النمط «%1» طرق مطابقة كثيرة جدًا فأُوقف. أزل التكرار داخل التكرار، كما في ‎(a+)+‎، أو حدّد بدقة ما يجوز أن يتوسط.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Type some text.</source>
        <translation>لا شيء يُبحث عنه. اكتب نصًا.</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>The file holds no text.</source>
        <translation>ليس في الملف نص.</translation>
    </message>
    <message>
        <source>The file has %1 MB, and an article at most %2 MB: split it into articles.</source>
        <translation>في الملف %1 MB، والحد للمقال %2 MB: قسّمه إلى مقالات.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
</context>
<context>
    <name>PluginsCommand</name>
    <message>
        <source>List the schema plugins and schema files that were found</source>
        <translation>سرد ملحقات المخططات وملفاتها التي عُثر عليها</translation>
    </message>
    <message>
        <source>Searched in this order: the folders in GALLEY_PLUGIN_PATH, your own, the installed ones.
Of two files with one id the first counts. Your own folder is
%1

JSON: a list of {&quot;id&quot;, &quot;version&quot;, &quot;name&quot;, &quot;licence&quot;, &quot;file&quot;, &quot;state&quot;, &quot;reason&quot;}; states
are loaded, incompatible, duplicate, failed, disabled. reason is empty while all is well.</source>
        <translation>يُبحث بهذا الترتيب: المجلدات في GALLEY_PLUGIN_PATH، ثم مجلدك، ثم المثبّتة.
ومن ملفين بمعرّف واحد يُحسب الأول. ومجلدك هو
%1

صيغة JSON: قائمة من {&quot;id&quot;, &quot;version&quot;, &quot;name&quot;, &quot;licence&quot;, &quot;file&quot;, &quot;state&quot;, &quot;reason&quot;}؛
والحالات loaded, incompatible, duplicate, failed, disabled. و&quot;reason&quot; فارغ إن لم يكن خلل.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>No plugins and no schema files in: %1</source>
        <translation>لا ملحقات ولا ملفات مخططات في: %1</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>Policy “%1” can never choose, with %n annotator(s) compared.</source>
        <translation>
            <numerusform>لا يمكن للسياسة «%1» أن تختار أبدًا: في المقارنة لا واسمين.</numerusform>
            <numerusform>لا يمكن للسياسة «%1» أن تختار أبدًا: في المقارنة واسم واحد.</numerusform>
            <numerusform>لا يمكن للسياسة «%1» أن تختار أبدًا: في المقارنة واسمان.</numerusform>
            <numerusform>لا يمكن للسياسة «%1» أن تختار أبدًا: في المقارنة %Ln واسمين.</numerusform>
            <numerusform>لا يمكن للسياسة «%1» أن تختار أبدًا: في المقارنة %Ln واسمًا.</numerusform>
            <numerusform>لا يمكن للسياسة «%1» أن تختار أبدًا: في المقارنة %Ln واسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of the annotators who are compared.</source>
        <translation>ليس «%1» من الواسمين المقارنين.</translation>
    </message>
    <message>
        <source>“%1/%2” is no label of the project; `galley schema show` lists them.</source>
        <translation>ليس «%1/%2» تسمية في المشروع؛ يسردها `galley schema show`.</translation>
    </message>
    <message>
        <source>Policy “%1” compares, and there is only %2. The policy annotator:%2 takes over what one annotator did.</source>
        <translation>السياسة «%1» تقارن، وليس هناك إلا %2. السياسة annotator:%2 تأخذ ما فعله واسم واحد.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>ليس في المشروع واسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is an adjudicator, whose work is gold: name annotators.</source>
        <translation>عمل المحكِّم «%1» هو المعيار الذهبي نفسه: سمِّ واسمين.</translation>
    </message>
    <message>
        <source>The project has no layer “%1”.</source>
        <translation>ليس في المشروع طبقة «%1».</translation>
    </message>
    <message>
        <source>Nobody has annotated in this project, so there is nothing to adjudicate.</source>
        <translation>لم يسم أحد في هذا المشروع، فلا شيء يُحكَّم.</translation>
    </message>
    <message>
        <source>Adjudicate by %1</source>
        <translation>التحكيم بـ %1</translation>
    </message>
    <message>
        <source>The reliabilities in %1 are barely identified: with two annotators the data hardly tell who of them is wrong where they differ. Compare three or more, or decide these places yourself.</source>
        <translation>الموثوقيات في %1 لا تكاد تتعيّن: فمع واسمَين لا تكاد البيانات تدل على المخطئ منهما حيث يختلفان. قارن ثلاثة أو أكثر، أو بُتّ في هذه المواضع بنفسك.</translation>
    </message>
    <message>
        <source>Policy “%1” needs a whole number above 0 behind it, as in %1:2.</source>
        <translation>تحتاج السياسة «%1» بعدها إلى عدد صحيح فوق 0، كما في %1:2.</translation>
    </message>
    <message>
        <source>Policy “annotator” needs a name behind it, as in annotator:ann or annotator:ann:LAYER/LABEL.</source>
        <translation>تحتاج السياسة «annotator» بعدها إلى اسم، كما في annotator:ann أو annotator:ann:LAYER/LABEL.</translation>
    </message>
    <message>
        <source>Policy “reliability” takes a confidence from 0.5 to 1 behind it, as in reliability:0.9.</source>
        <translation>تأخذ السياسة «reliability» بعدها درجة ثقة من 0.5 إلى 1، كما في reliability:0.9.</translation>
    </message>
    <message>
        <source>Policy “%1” takes nothing behind it.</source>
        <translation>لا تأخذ السياسة «%1» بعدها شيئًا.</translation>
    </message>
    <message>
        <source>“%1” is no policy. There are unanimous, majority, k-of-n:K, union, intersection, annotator:NAME[:LAYER/LABEL], longest:N, shortest:N, most-frequent:N and reliability[:CONFIDENCE].</source>
        <translation>ليس «%1» سياسة. السياسات: unanimous, majority, k-of-n:K, union, intersection, annotator:NAME[:LAYER/LABEL], longest:N, shortest:N, most-frequent:N, reliability[:CONFIDENCE].</translation>
    </message>
    <message>
        <source>The project has no article “%1”.</source>
        <translation>ليس في المشروع مقال «%1».</translation>
    </message>
</context>
<context>
    <name>Prodigy</name>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Which examples to take; of others the text alone.</source>
        <translation>أي الأمثلة تؤخذ؛ ومن غيرها النص وحده.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>المتجاهلة</translation>
    </message>
    <message>
        <source>Key of the article&apos;s id</source>
        <translation>مفتاح معرّف المقال</translation>
    </message>
    <message>
        <source>In “meta”. Where there is none, the text gives the article its id.</source>
        <translation>في «meta». وحيث لا يوجد يعطي النص المقال معرّفه.</translation>
    </message>
    <message>
        <source>Prodigy JSONL</source>
        <translation>Prodigy JSONL</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>ليس السطر كائن JSON.</translation>
    </message>
    <message>
        <source>The line has no text.</source>
        <translation>ليس في السطر نص.</translation>
    </message>
    <message>
        <source>Token %1, “%2”, is not what stands in the text from %3 to %4.</source>
        <translation>الوحدة اللفظية %1، «%2»، ليست ما في النص من %3 إلى %4.</translation>
    </message>
    <message>
        <source>Examples that were rejected</source>
        <translation>أمثلة رُفضت</translation>
    </message>
    <message>
        <source>Examples that were ignored</source>
        <translation>أمثلة تُجوهلت</translation>
    </message>
    <message>
        <source>Examples of another answer</source>
        <translation>أمثلة بجواب آخر</translation>
    </message>
    <message>
        <source>Scores beyond 0 to 1</source>
        <translation>درجات خارج المدى من 0 إلى 1</translation>
    </message>
    <message>
        <source>The span from %1 to %2, “%3”: %4</source>
        <translation>المقطع من %1 إلى %2، «%3»: %4</translation>
    </message>
    <message>
        <source>that is not within the text.</source>
        <translation>ليس ذلك ضمن النص.</translation>
    </message>
    <message>
        <source>its tokens, %1 to %2 (the last one included), stand elsewhere.</source>
        <translation>وحداته اللفظية، %1 إلى %2 (والأخيرة داخلة)، في مكان آخر.</translation>
    </message>
    <message>
        <source>Spans without a label</source>
        <translation>مقاطع بلا تسمية</translation>
    </message>
    <message>
        <source>A relation must have “head”, “child” and “label”.</source>
        <translation>يجب أن يكون للعلاقة «head» و«child» و«label».</translation>
    </message>
    <message>
        <source>Relations of tokens that are no spans</source>
        <translation>علاقات لوحدات لفظية ليست مقاطع</translation>
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
        <translation>لا يكون is:unmarked (المحرف %1) إلا مع كلمات وحدها، خارج القوسين وبلا علامة ناقص.</translation>
    </message>
    <message>
        <source>No layer is called “%1” (character %3). There are: %2.</source>
        <translation>لا طبقة اسمها «%1» (المحرف %3). الموجود: %2.</translation>
    </message>
    <message>
        <source>No label is called “%1” (character %3). There are: %2.</source>
        <translation>لا تسمية اسمها «%1» (المحرف %3). الموجود: %2.</translation>
    </message>
    <message>
        <source>No attribute is called “%1” (character %3). There are: %2.</source>
        <translation>لا سمة اسمها «%1» (المحرف %3). الموجود: %2.</translation>
    </message>
    <message>
        <source>No relation is called “%1” (character %3). There are: %2.</source>
        <translation>لا علاقة اسمها «%1» (المحرف %3). الموجود: %2.</translation>
    </message>
    <message>
        <source>No annotator is called “%1” (character %3). There are: %2.</source>
        <translation>لا واسم اسمه «%1» (المحرف %3). الموجود: %2.</translation>
    </message>
    <message>
        <source>No state is called “%1” (character %3). There are: %2.</source>
        <translation>لا حالة اسمها «%1» (المحرف %3). الموجود: %2.</translation>
    </message>
    <message>
        <source>Character %2 of the query: %1</source>
        <translation>المحرف %2 من الاستعلام: %1</translation>
    </message>
    <message>
        <source>This “)” closes nothing. Take it out.</source>
        <translation>القوس «‎)‎» لا يغلق شيئًا. أزله.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>ينقص هنا شيء يُبحث عنه.</translation>
    </message>
    <message>
        <source>A minus sign stands right before what it excludes.</source>
        <translation>علامة الناقص تلاصق ما تستبعده قبله مباشرة.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>الأقواس متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>القوس «‎(‎» غير مغلق.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>علامة الاقتباس هذه غير مغلقة.</translation>
    </message>
    <message>
        <source>“%1:” is nothing to ask for. There are %2. To look for it in the text, put it between quotation marks.</source>
        <translation>لا يُسأل عن «%1:». الموجود %2. وللبحث عنه في النص ضعه بين علامتَي اقتباس.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2024, 2024-04, 2024-04-12, or two of them with .. between.</source>
        <translation>ليس «%1» تاريخًا. اكتب 2024 أو 2024-04 أو 2024-04-12، أو اثنين منها بينهما ..</translation>
    </message>
    <message>
        <source>Only is:unmarked can be asked.</source>
        <translation>لا يُسأل إلا عن is:unmarked.</translation>
    </message>
    <message>
        <source>An attribute is asked for as attr:name or attr:name=value.</source>
        <translation>يُسأل عن السمة بالشكل attr:name أو attr:name=value.</translation>
    </message>
    <message>
        <source>words in the marked text</source>
        <translation>كلمات في النص الموسوم</translation>
    </message>
    <message>
        <source>the marked text as a whole</source>
        <translation>النص الموسوم كاملًا</translation>
    </message>
    <message>
        <source>spans of a layer</source>
        <translation>مقاطع طبقة</translation>
    </message>
    <message>
        <source>spans with a label</source>
        <translation>مقاطع بتسمية</translation>
    </message>
    <message>
        <source>spans with an attribute, or one value of it</source>
        <translation>مقاطع بسمة، أو بقيمة لها</translation>
    </message>
    <message>
        <source>spans at an end of a relation</source>
        <translation>مقاطع عند طرف علاقة</translation>
    </message>
    <message>
        <source>words in a span&apos;s note</source>
        <translation>كلمات في ملاحظة مقطع</translation>
    </message>
    <message>
        <source>whose spans or sets</source>
        <translation>مقاطع من أو مجموعات من</translation>
    </message>
    <message>
        <source>the set&apos;s state</source>
        <translation>حالة المجموعة</translation>
    </message>
    <message>
        <source>an article by its id</source>
        <translation>مقال بمعرّفه</translation>
    </message>
    <message>
        <source>articles of a source</source>
        <translation>مقالات مصدر</translation>
    </message>
    <message>
        <source>articles in a language</source>
        <translation>مقالات بلغة</translation>
    </message>
    <message>
        <source>articles of a day, month or year, or of a time</source>
        <translation>مقالات يوم أو شهر أو سنة أو مدة</translation>
    </message>
    <message>
        <source>text that is not marked</source>
        <translation>نص غير موسوم</translation>
    </message>
</context>
<context>
    <name>QuoteAnchor</name>
    <message>
        <source>There are too many quotes without a position to look for.</source>
        <translation>اقتباسات بلا موضع أكثر من أن يُبحث عنها.</translation>
    </message>
    <message>
        <source>“%1” stands at several places: it needs a position.</source>
        <translation>يرد «%1» في عدة مواضع: يلزمه موضع محدد.</translation>
    </message>
    <message>
        <source>“%1” is not in the text.</source>
        <translation>ليس «%1» في النص.</translation>
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
        <translation>يحتاج المستند إلى «_id» و«text».</translation>
    </message>
    <message>
        <source>“confidence” must be from 0 to 1.</source>
        <translation>يجب أن يكون «confidence» من 0 إلى 1.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» ناقص.</translation>
    </message>
    <message>
        <source>The file has %1 MB, and at most %2 MB can be read.</source>
        <translation>في الملف %1 MB، والحد للقراءة %2 MB.</translation>
    </message>
    <message>
        <source>There is no document “%1”, of which this and other lines tell.</source>
        <translation>لا مستند «%1»، وهذا السطر وغيره عنه.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>List a project&apos;s saved exports</source>
        <translation>سرد عمليات التصدير المحفوظة</translation>
    </message>
    <message>
        <source>`galley export --save-recipe` saves one.

JSON: {&quot;project&quot;, &quot;recipes&quot;: [{&quot;name&quot;, &quot;recipe&quot;}]}.</source>
        <translation>يحفظ `galley export --save-recipe` واحدة.

صيغة JSON: {&quot;project&quot;, &quot;recipes&quot;: [{&quot;name&quot;, &quot;recipe&quot;}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>The project has no recipes.</source>
        <translation>ليس في المشروع وصفات.</translation>
    </message>
    <message>
        <source>Show a saved export</source>
        <translation>عرض تصدير محفوظ</translation>
    </message>
    <message>
        <source>JSON: {&quot;project&quot;, &quot;name&quot;, &quot;recipe&quot;}.</source>
        <translation>صيغة JSON: {&quot;project&quot;, &quot;name&quot;, &quot;recipe&quot;}.</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Forget a saved export</source>
        <translation>نسيان تصدير محفوظ</translation>
    </message>
    <message>
        <source>JSON: {&quot;project&quot;, &quot;name&quot;}.</source>
        <translation>صيغة JSON: {&quot;project&quot;, &quot;name&quot;}.</translation>
    </message>
    <message>
        <source>The project has no recipe “%1”.</source>
        <translation>ليس في المشروع وصفة «%1».</translation>
    </message>
    <message>
        <source>Recipe “%1” is gone.</source>
        <translation>حُذفت الوصفة «%1».</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>The project has no recipes yet, and so no “%1”.</source>
        <translation>ليس في المشروع وصفات بعد، ولا «%1» إذن.</translation>
    </message>
    <message>
        <source>The project has no recipe “%1”; it has: %2</source>
        <translation>ليس في المشروع وصفة «%1»؛ وفيه: %2</translation>
    </message>
    <message>
        <source>Recipe “%1” cannot be read: %2</source>
        <translation>لا يمكن قراءة الوصفة «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The file could be of several formats; say which it is: %1.</source>
        <translation>قد يكون الملف بعدة تنسيقات؛ اذكر أيها هو: %1.</translation>
    </message>
    <message>
        <source>This is a file of no format that Galley reads.</source>
        <translation>هذا ملف بتنسيق لا يقرؤه Galley.</translation>
    </message>
    <message>
        <source>No file of a format that Galley reads is in it.</source>
        <translation>ليس فيه ملف بتنسيق يقرؤه Galley.</translation>
    </message>
    <message>
        <source>No file of format %1 is in it.</source>
        <translation>ليس فيه ملف بالتنسيق %1.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The report cannot be written: %1. Choose another place.</source>
        <translation>لا يمكن كتابة التقرير: %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>ReturnCommand</name>
    <message>
        <source>Give finished work back to its annotator, with comments</source>
        <translation>إعادة عمل منجز إلى واسمه مع تعليقات</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>عمل من</translation>
    </message>
    <message>
        <source>On these articles</source>
        <translation>في هذه المقالات</translation>
    </message>
    <message>
        <source>On articles in which `galley concordance` would find something</source>
        <translation>في مقالات يجد فيها `galley concordance` شيئًا</translation>
    </message>
    <message>
        <source>A comment on each of the articles; may be given several times</source>
        <translation>تعليق على كل من المقالات؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>A comment at a place, in characters, of a single article; may be given several times</source>
        <translation>تعليق عند موضع، بالمحارف، في مقال واحد؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>Only open the work again, without comments</source>
        <translation>فتح العمل من جديد فقط، بلا تعليقات</translation>
    </message>
    <message>
        <source>Who returns it; else the login&apos;s name</source>
        <translation>من يعيده؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>Only show what would be</source>
        <translation>عرض ما كان سيحدث فقط</translation>
    </message>
    <message>
        <source>Say which articles: --articles or --query</source>
        <translation>اذكر أي المقالات: --articles أو --query</translation>
    </message>
    <message>
        <source>--at is a place in one article: give one with --articles</source>
        <translation>الخيار --at موضع في مقال واحد: اذكر واحدًا بـ --articles</translation>
    </message>
    <message>
        <source>“%1” is no comment at a place: write it as 10-24:Why not an army?</source>
        <translation>ليس «%1» تعليقًا عند موضع: اكتبه مثل 10-24:Why not an army?</translation>
    </message>
    <message>
        <source>--reopen says nothing: leave out the comments, or --reopen</source>
        <translation>لا يقول --reopen شيئًا: اترك التعليقات، أو --reopen</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>جارٍ الإعادة</translation>
    </message>
    <message>
        <source>%1: nothing was changed, this is what would be</source>
        <translation>%1: لم يتغير شيء، هذا ما كان سيكون</translation>
    </message>
    <message>
        <source>The annotator finds the comments as a list to work through, and what has changed since. Work that
is not finished is refused and told of (exit code 1).</source>
        <translation>يجد الواسم التعليقات قائمةً تُعالَج، وما تغيّر منذئذ. والعمل غير المنجز يُرفض ويُذكر
(رمز الخروج 1).</translation>
    </message>
</context>
<context>
    <name>ReviewRemark</name>
    <message>
        <source>Only %1 has worked on this article: nothing to compare.</source>
        <translation>لم يعمل في هذا المقال إلا %1: لا شيء يُقارن.</translation>
    </message>
    <message>
        <source>%1 has opened this article and not begun, and is left out.</source>
        <translation>فتح %1 هذا المقال ولم يبدأ، فتُرك.</translation>
    </message>
    <message>
        <source>%1 is not done with this article.</source>
        <translation>لم ينجز %1 هذا المقال.</translation>
    </message>
    <message>
        <source>%1 is done, and has marked nothing.</source>
        <translation>أنجز %1 ولم يسم شيئًا.</translation>
    </message>
    <message>
        <source>%1 has worked on another version of this article, “%2”, which is not compared: carry the marks over first.</source>
        <translation>عمل %1 في إصدار آخر من هذا المقال، «%2»، ولا يُقارن: انقل التوسيم أولًا.</translation>
    </message>
    <message>
        <source>%1 has used “%2”, which no schema of the project has: it cannot go into gold before the schema has it again, or another label is given.</source>
        <translation>استعمل %1 «%2»، وليس في أي مخطط للمشروع: لا يدخل المعيار الذهبي قبل أن يعود إلى المخطط أو تُعطى تسمية أخرى.</translation>
    </message>
</context>
<context>
    <name>SchemaDeriver</name>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Made by an import, of the names that its files use.</source>
        <translation>صنعه استيراد من الأسماء التي تستعملها ملفاته.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>SchemaDiffCommand</name>
    <message>
        <source>Tell how a schema differs from what a project has</source>
        <translation>ذكر ما يختلف به مخطط عمّا في مشروع</translation>
    </message>
    <message>
        <source>With how often what is gone or changed is used in the project. Exit code 1: going over to
it needs a migration (`galley schema migrate`).

JSON: {&quot;schema&quot;, &quot;from&quot; (the project&apos;s version), &quot;to&quot;, &quot;migration&quot; (whether one is
needed), &quot;changes&quot;: [{&quot;change&quot;: &quot;added|removed|changed&quot;, &quot;what&quot;, &quot;layer&quot;, &quot;attribute&quot;,
&quot;id&quot;, &quot;members&quot;, &quot;used&quot;}]}.</source>
        <translation>مع عدد مرات استعمال المحذوف والمتغير في المشروع. رمز الخروج 1: يحتاج الانتقال إليه
إلى ترحيل (`galley schema migrate`).

صيغة JSON: {&quot;schema&quot;, &quot;from&quot; (إصدار المشروع), &quot;to&quot;, &quot;migration&quot; (هل يلزم ترحيل),
&quot;changes&quot;: [{&quot;change&quot;: &quot;added|removed|changed&quot;, &quot;what&quot;, &quot;layer&quot;, &quot;attribute&quot;,
&quot;id&quot;, &quot;members&quot;, &quot;used&quot;}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>A *.schema.json file, or the id of an installed schema</source>
        <translation>ملف *.schema.json، أو معرّف مخطط مثبّت</translation>
    </message>
    <message>
        <source>Schema %1: the project has this one, version %2</source>
        <translation>المخطط %1: في المشروع هذا نفسه، الإصدار %2</translation>
    </message>
    <message>
        <source>Schema %1: the project has version %2, this is %3</source>
        <translation>المخطط %1: في المشروع الإصدار %2، وهذا %3</translation>
    </message>
    <message>
        <source>Schema %1: the project does not have it</source>
        <translation>المخطط %1: ليس في المشروع</translation>
    </message>
</context>
<context>
    <name>SchemaMigrateCommand</name>
    <message>
        <source>Bring a project to another version of a schema</source>
        <translation>ترحيل مشروع إلى إصدار آخر من مخطط</translation>
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
        <translation>ينتقل التوسيم معه في كل مجموعة: تعديل جماعي واحد يتراجع عنه `galley bulk undo` مع
المخطط. ما بقي معرّفه بقي؛ وما تغيّر معرّفه يُعرف بما يذكر المخطط أنه كانه سابقًا، أو
باسمه. وللباقي خطة:

  {&quot;format&quot;: &quot;galley-migration/1&quot;,
   &quot;labels&quot;: [{&quot;label&quot;: &quot;actor/rebels&quot;, &quot;way&quot;: &quot;move&quot;, &quot;to&quot;: &quot;actor/army&quot;},
              {&quot;label&quot;: &quot;actor/crowd&quot;, &quot;way&quot;: &quot;split&quot;, &quot;attribute&quot;: &quot;armed&quot;,
               &quot;values&quot;: {&quot;true&quot;: &quot;actor/army&quot;}, &quot;to&quot;: &quot;actor/civilians&quot;}],
   &quot;values&quot;: [{&quot;layer&quot;: &quot;actor&quot;, &quot;name&quot;: &quot;side&quot;, &quot;way&quot;: &quot;rename&quot;, &quot;to&quot;: &quot;party&quot;,
               &quot;values&quot;: {&quot;red&quot;: &quot;left&quot;}}],
   &quot;relations&quot;: [{&quot;type&quot;: &quot;leads&quot;, &quot;way&quot;: &quot;move&quot;, &quot;to&quot;: &quot;commands&quot;}],
   &quot;orphans&quot;: [{&quot;type&quot;: &quot;meets&quot;, &quot;way&quot;: &quot;allow&quot;}]}

قيم &quot;way&quot; للتسميات: move, split, retire, remove؛ وللقيم (بلا layer: للحقول): keep,
rename, remove؛ ولأنواع العلاقات المحذوفة: move, retire, remove؛ وللعلاقات التي
أطرافها غير جائزة أو محذوفة (orphans): allow, move, remove. والمستعمل الذي لا قرار فيه
يُذكر بعدده (رمز الخروج 1)، ولا يتغير عندئذ شيء.

صيغة JSON: {&quot;schema&quot;, &quot;from&quot;, &quot;to&quot;, &quot;sets&quot;, &quot;locked&quot;, &quot;spans&quot;: [{&quot;label&quot;, &quot;to&quot;, &quot;spans&quot;}],
&quot;values&quot;, &quot;relations&quot;, &quot;orphans&quot;, &quot;misfits&quot;, &quot;plan&quot;, &quot;bulk&quot;}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>A *.schema.json file, or the id of an installed schema</source>
        <translation>ملف *.schema.json، أو معرّف مخطط مثبّت</translation>
    </message>
    <message>
        <source>What becomes of what is gone</source>
        <translation>مصير ما حُذف</translation>
    </message>
    <message>
        <source>Who migrates; else the login&apos;s name</source>
        <translation>من يرحّل؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>Only show what would be</source>
        <translation>عرض ما كان سيحدث فقط</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>جارٍ الترحيل</translation>
    </message>
    <message>
        <source>%1: nothing was changed, this is what would be</source>
        <translation>%1: لم يتغير شيء، هذا ما كان سيتغير</translation>
    </message>
    <message>
        <source>Schema %1: from version %2 to %3</source>
        <translation>المخطط %1: من الإصدار %2 إلى %3</translation>
    </message>
    <message>
        <source>Schema %1 %2: new in the project</source>
        <translation>المخطط %1 %2: جديد في المشروع</translation>
    </message>
</context>
<context>
    <name>SchemaShowCommand</name>
    <message>
        <source>Show a schema: its layers, labels, attributes and rules</source>
        <translation>عرض مخطط: طبقاته وتسمياته وسماته وقواعده</translation>
    </message>
    <message>
        <source>JSON: the schema as a *.schema.json file holds it, which is also how to begin one of
your own.</source>
        <translation>صيغة JSON: المخطط كما هو في ملف *.schema.json، وهكذا أيضًا تبدأ
مخططًا لك.</translation>
    </message>
    <message>
        <source>A schema&apos;s id, as `galley plugins` lists them</source>
        <translation>معرّف المخطط كما يسرده `galley plugins`</translation>
    </message>
    <message>
        <source>Show the schema that this project carries</source>
        <translation>عرض المخطط الذي يحمله هذا المشروع</translation>
    </message>
    <message>
        <source>The project has no schema “%1”.</source>
        <translation>ليس في المشروع مخطط «%1».</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Licence: %1</source>
        <translation>الترخيص: %1</translation>
    </message>
    <message>
        <source>Fields of the article</source>
        <translation>حقول المقال</translation>
    </message>
    <message>
        <source>Rules for a finished article</source>
        <translation>قواعد المقال المنجز</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>تسميات %1</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation>سمات %1</translation>
    </message>
    <message>
        <source>Relations of %1</source>
        <translation>علاقات %1</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1، المفتاح %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Only of: %1</source>
        <translation>لهذه فقط: %1</translation>
    </message>
    <message>
        <source>Only while %1 is: %2</source>
        <translation>فقط ما دامت %1 هي: %2</translation>
    </message>
</context>
<context>
    <name>SchemaValidateCommand</name>
    <message>
        <source>Check a *.schema.json file</source>
        <translation>فحص ملف *.schema.json</translation>
    </message>
    <message>
        <source>Every problem is listed with its line. Exit code 1: there are some.

JSON: {&quot;file&quot;, &quot;valid&quot;, &quot;id&quot;, &quot;version&quot;, &quot;errors&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;file&quot;, &quot;line&quot;,
&quot;column&quot;, &quot;detail&quot;}]}; detail is the JSON pointer of what is wrong.</source>
        <translation>تُسرد كل مشكلة بسطرها. رمز الخروج 1: هناك مشكلات.

صيغة JSON: {&quot;file&quot;, &quot;valid&quot;, &quot;id&quot;, &quot;version&quot;, &quot;errors&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;file&quot;, &quot;line&quot;,
&quot;column&quot;, &quot;detail&quot;}]}؛ و&quot;detail&quot; مؤشر JSON إلى الخلل.</translation>
    </message>
    <message>
        <source>The schema file</source>
        <translation>ملف المخطط</translation>
    </message>
    <message>
        <source>%1: schema %2 %3 can be used</source>
        <translation>%1: يمكن استعمال المخطط %2 %3</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The project has no annotator “%1”. `galley stats` lists those it has.</source>
        <translation>ليس في المشروع واسم «%1». يسرد `galley stats` الموجودين.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>A query is terms that all hold; OR between two, a minus sign before one and
parentheses do what they look like. Words and &quot;quoted phrases&quot; alone are text of
the article; a * at a word&apos;s end stands for any ending. Besides there are:</source>
        <translation>الاستعلام شروط تصدق كلها؛ وOR بين اثنين وعلامة الناقص قبل أحدها والقوسان تفعل ما
يبدو منها. والكلمات و&quot;العبارات المقتبسة&quot; وحدها نص المقال؛ و* في آخر كلمة لأي نهاية.
وعدا ذلك:</translation>
    </message>
</context>
<context>
    <name>SetBuilder</name>
    <message>
        <source>The id stands for two things in one set.</source>
        <translation>المعرّف لشيئين في مجموعة واحدة.</translation>
    </message>
    <message>
        <source>The comment is about “%1”, which is no span of the set.</source>
        <translation>التعليق على «%1»، وليس مقطعًا في المجموعة.</translation>
    </message>
    <message>
        <source>The decision made “%1”, which is no span of the set.</source>
        <translation>صنع القرار «%1»، وليس مقطعًا في المجموعة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>The span covers no text.</source>
        <translation>لا يغطي المقطع نصًا.</translation>
    </message>
    <message>
        <source>The relation leads to “%1”, which is no span of the set.</source>
        <translation>تؤدي العلاقة إلى «%1»، وليس مقطعًا في المجموعة.</translation>
    </message>
    <message>
        <source>No schema of the project has a field “%1”.</source>
        <translation>لا مخطط في المشروع فيه حقل «%1».</translation>
    </message>
</context>
<context>
    <name>SetLosses</name>
    <message>
        <source>Spans that cover no text</source>
        <translation>مقاطع لا تغطي نصًا</translation>
    </message>
    <message>
        <source>Spans of several segments</source>
        <translation>مقاطع من عدة أجزاء</translation>
    </message>
    <message>
        <source>Spans that begin or end inside a grapheme</source>
        <translation>مقاطع تبدأ أو تنتهي داخل وحدة كتابية</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Attributes of spans</source>
        <translation>سمات المقاطع</translation>
    </message>
    <message>
        <source>Attributes of relations</source>
        <translation>سمات العلاقات</translation>
    </message>
    <message>
        <source>Notes on spans</source>
        <translation>ملاحظات على المقاطع</translation>
    </message>
    <message>
        <source>How certain spans are</source>
        <translation>درجة اليقين في المقاطع</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>قرارات في المعيار الذهبي</translation>
    </message>
    <message>
        <source>What comments have beside their text</source>
        <translation>ما للتعليقات غير نصها</translation>
    </message>
    <message>
        <source>Fields of articles</source>
        <translation>حقول المقالات</translation>
    </message>
    <message>
        <source>How far the work on an article is</source>
        <translation>مدى إنجاز العمل في المقال</translation>
    </message>
    <message>
        <source>That an annotator is a model or the adjudicator</source>
        <translation>كون الواسم نموذجًا أو المحكِّم</translation>
    </message>
    <message>
        <source>Names of annotators</source>
        <translation>أسماء الواسمين</translation>
    </message>
    <message>
        <source>How long the work on a span took</source>
        <translation>كم استغرق العمل في المقطع</translation>
    </message>
    <message>
        <source>How long the work on an article took</source>
        <translation>كم استغرق العمل في المقال</translation>
    </message>
    <message>
        <source>What to do with them, as the format knows only whole stretches.</source>
        <translation>ما يُفعل بها، فالتنسيق لا يعرف إلا امتدادات متصلة.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation>من الأول إلى الأخير</translation>
    </message>
    <message>
        <source>With the text between the segments.</source>
        <translation>مع النص بين الأجزاء.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>some of %1, with commas between</source>
        <translation>بعض من %1، بينها فواصل</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>There is nothing to set here, and “%1” was set.</source>
        <translation>لا شيء يُضبط هنا، وقد ضُبط «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be set here; what can be set: %2</source>
        <translation>لا يمكن ضبط «%1» هنا؛ وما يمكن ضبطه: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. %3</source>
        <translation>لا يمكن أن يكون «%1» القيمة «%2». %3</translation>
    </message>
    <message>
        <source>It can be: %1</source>
        <translation>القيم الممكنة: %1</translation>
    </message>
    <message>
        <source>“%1” sets nothing: write it as name=value.</source>
        <translation>لا يضبط «%1» شيئًا: اكتبه name=value.</translation>
    </message>
    <message>
        <source>; %1 if not given</source>
        <translation>؛ وإن لم يُذكر فـ %1</translation>
    </message>
</context>
<context>
    <name>SignOff</name>
    <message>
        <source>Nobody has worked on it.</source>
        <translation>لم يعمل فيه أحد.</translation>
    </message>
    <message>
        <source>Places that are not decided yet: %1.</source>
        <translation>مواضع لم يُبتّ فيها بعد: %1.</translation>
    </message>
    <message>
        <source>Places that were put off: %1.</source>
        <translation>مواضع مؤجلة: %1.</translation>
    </message>
    <message>
        <source>Places that gold does not have, though annotators do not differ there: %1. Take them over by the policy unanimous, union or annotator.</source>
        <translation>مواضع ليست في المعيار الذهبي مع أن الواسمين لا يختلفون فيها: %1. أضفها بالسياسة unanimous أو union أو annotator.</translation>
    </message>
    <message>
        <source>Gold is signed off already.</source>
        <translation>المعيار الذهبي معتمد بالفعل.</translation>
    </message>
    <message>
        <source>Gold cannot be signed off yet. %1</source>
        <translation>لا يمكن اعتماد المعيار الذهبي بعد. %1</translation>
    </message>
    <message>
        <source>Gold is not signed off, so there is nothing to reopen.</source>
        <translation>ليس المعيار الذهبي معتمدًا، فلا شيء يعاد فتحه.</translation>
    </message>
    <message numerus="yes">
        <source>Reopen gold of %n article(s)</source>
        <translation>
            <numerusform>إعادة فتح المعيار الذهبي: لا مقالات</numerusform>
            <numerusform>إعادة فتح المعيار الذهبي: مقال واحد</numerusform>
            <numerusform>إعادة فتح المعيار الذهبي: مقالان</numerusform>
            <numerusform>إعادة فتح المعيار الذهبي: %Ln مقالات</numerusform>
            <numerusform>إعادة فتح المعيار الذهبي: %Ln مقالًا</numerusform>
            <numerusform>إعادة فتح المعيار الذهبي: %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off gold of %n article(s)</source>
        <translation>
            <numerusform>اعتماد المعيار الذهبي: لا مقالات</numerusform>
            <numerusform>اعتماد المعيار الذهبي: مقال واحد</numerusform>
            <numerusform>اعتماد المعيار الذهبي: مقالان</numerusform>
            <numerusform>اعتماد المعيار الذهبي: %Ln مقالات</numerusform>
            <numerusform>اعتماد المعيار الذهبي: %Ln مقالًا</numerusform>
            <numerusform>اعتماد المعيار الذهبي: %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>You may not read this folder.</source>
        <translation>لا يحق لك قراءة هذا المجلد.</translation>
    </message>
    <message>
        <source>The file has more than %1 MB, which is more than one of its kind should have: split it.</source>
        <translation>في الملف أكثر من %1 MB، وهو أكثر مما ينبغي لملف من نوعه: قسّمه.</translation>
    </message>
</context>
<context>
    <name>SpanTables</name>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>The one that your spreadsheet expects; where numbers have a decimal comma, a semicolon.</source>
        <translation>ما يتوقعه برنامج الجداول لديك؛ وحيث الفاصلة العشرية فاصلة، فالفاصلة المنقوطة.</translation>
    </message>
    <message>
        <source>Comma (.csv)</source>
        <translation>فاصلة (.csv)</translation>
    </message>
    <message>
        <source>Semicolon (.csv)</source>
        <translation>فاصلة منقوطة (.csv)</translation>
    </message>
    <message>
        <source>Tab (.tsv)</source>
        <translation>علامة جدولة (.tsv)</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>A column each</source>
        <translation>عمود لكل منها</translation>
    </message>
    <message>
        <source>Named layer.attribute; what no schema declares goes into the last column, as JSON.</source>
        <translation>اسمه layer.attribute؛ وما لا يعرّفه مخطط يدخل العمود الأخير بصيغة JSON.</translation>
    </message>
    <message>
        <source>All in one column, as JSON</source>
        <translation>كلها في عمود واحد بصيغة JSON</translation>
    </message>
    <message>
        <source>Tables of spans and relations (CSV, TSV)</source>
        <translation>جداول مقاطع وعلاقات (CSV, TSV)</translation>
    </message>
    <message>
        <source>Texts of the articles</source>
        <translation>نصوص المقالات</translation>
    </message>
    <message>
        <source>As a column of the articles; some spreadsheets cut cells at 32,767 characters.</source>
        <translation>عمودًا في المقالات؛ وبعض برامج الجداول يقطع الخلايا عند 32,767 محرفًا.</translation>
    </message>
    <message>
        <source>Safe in spreadsheets</source>
        <translation>آمن لبرامج الجداول</translation>
    </message>
    <message>
        <source>Puts an apostrophe before cells that begin with = + - @, a tab, a line end or an apostrophe, so that none is taken for a formula.</source>
        <translation>يضع فاصلة علوية قبل الخلايا التي تبدأ بـ = أو + أو - أو @ أو علامة جدولة أو نهاية سطر أو فاصلة علوية، فلا تُعدّ صيغة حسابية.</translation>
    </message>
    <message>
        <source>Texts of articles, as the settings say</source>
        <translation>نصوص المقالات، كما تقول الإعدادات</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>قرارات في المعيار الذهبي</translation>
    </message>
</context>
<context>
    <name>SpanTagger</name>
    <message>
        <source>Spans with other boundaries because they end within a token</source>
        <translation>مقاطع بحدود أخرى لأنها تنتهي داخل وحدة لفظية</translation>
    </message>
    <message>
        <source>Spans without the space at their ends</source>
        <translation>مقاطع بلا المسافة في طرفيها</translation>
    </message>
    <message>
        <source>Spans of layers that no schema has</source>
        <translation>مقاطع طبقات ليست في أي مخطط</translation>
    </message>
    <message>
        <source>Spans in several pieces</source>
        <translation>مقاطع من عدة أجزاء</translation>
    </message>
    <message>
        <source>Spans that cover no text</source>
        <translation>مقاطع لا تغطي نصًا</translation>
    </message>
    <message>
        <source>Spans that cover no token</source>
        <translation>مقاطع لا تغطي وحدة لفظية</translation>
    </message>
    <message>
        <source>Spans left out because they end within a token</source>
        <translation>مقاطع متروكة لأنها تنتهي داخل وحدة لفظية</translation>
    </message>
    <message>
        <source>Spans that overlap others</source>
        <translation>مقاطع تتداخل مع غيرها</translation>
    </message>
    <message>
        <source>Spans cut because they go over several sentences</source>
        <translation>مقاطع قُطعت لأنها تمتد على عدة جمل</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>A split has 2 to %1 parts.</source>
        <translation>للتقسيم من 2 إلى %1 من الأقسام.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a part: it has small letters, digits, - and _. Write it as train=80.</source>
        <translation>لا يصلح «%1» اسم قسم: الأسماء من أحرف صغيرة وأرقام و- و_. اكتبه مثل train=80.</translation>
    </message>
    <message>
        <source>Two parts are called “%1”.</source>
        <translation>قسمان باسم «%1».</translation>
    </message>
    <message>
        <source>The share of “%1” is no number above 0.</source>
        <translation>حصة «%1» ليست عددًا فوق 0.</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>Count a project&apos;s articles, spans and relations, and how far its work is</source>
        <translation>عدّ مقالات مشروع ومقاطعه وعلاقاته، ومدى إنجاز العمل فيه</translation>
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
        <translation>صيغة JSON: {&quot;project&quot;, &quot;articles&quot;, &quot;spans&quot;, &quot;relations&quot;,
&quot;sets&quot;: [{&quot;annotator&quot;, &quot;kind&quot;, &quot;state&quot;, &quot;sets&quot;, &quot;spans&quot;, &quot;relations&quot;}],
&quot;layers&quot;: [{&quot;layer&quot;, &quot;label&quot;, &quot;annotator&quot;, &quot;spans&quot;}],
&quot;relation_types&quot;: [{&quot;type&quot;, &quot;annotator&quot;, &quot;relations&quot;}],
&quot;times&quot;: [{&quot;annotator&quot;, &quot;active_ms&quot;, &quot;articles&quot;, &quot;spans&quot;, &quot;mean_ms&quot;, &quot;median_ms&quot;,
&quot;per_article&quot;: [{&quot;article&quot;, &quot;active_ms&quot;, &quot;spans&quot;, &quot;span_ms&quot;}]}],
&quot;progress&quot;: {&quot;annotators&quot;, &quot;layers&quot;, &quot;sources&quot;, &quot;published&quot;, &quot;days&quot;, &quot;weeks&quot;, &quot;labels&quot;,
&quot;agreement&quot;}}.
في sets قيد لكل واسم وحالة، وفي layers قيد لكل طبقة وتسمية وواسم. وفي times أجزاء الألف
من الثانية النشطة لمن عملوا في النافذة، ومتوسط المقاطع المعروف وقتها ووسيطها.

كل جزء من progress مصفوفة كائنات؛ ويكتب --csv الشيء نفسه، ملفًا لكل جزء في مجلد، أو كله،
صفًا لكل رقم، في ملف ينتهي اسمه بـ .csv. وهو عن مجموعات الواسمين من الناس التي مسّها أحد؛
وأيام العمل وأسابيعه بتوقيت UTC.
  annotators  المجموعات بحسب الحالة؛ assigned, open (لم تُنجز), due (مفتوحة بموعد نهائي),
              overdue, next_due؛ وspans, active_ms، والسرعة بالساعات النشطة
  layers      مقالات فيها مقطع من الطبقة، والمقاطع
  sources     المقالات: begun, finished من واحد, finished_twice, gold (معتمد)، وspans؛
  published   الشيء نفسه بحسب أسبوع النشر
  days        التعديلات والمقالات المنجزة في ذلك اليوم، بحسب الواسم
  weeks       الشيء نفسه بحسب الأسبوع، مع سرعة ما أُنجز حينها
  labels      المقاطع بحسب التسمية، في الأسبوع الذي أُنجزت فيه مجموعتها أو آخر عمل فيها
  agreement   krippendorff_alpha وf1_strict لأوائل المقالات التي أنجزها واسمان؛ وما كان
              null فسببه في alpha_undefined أو f1_undefined، أو حيث لا شيء في
              progress.agreement_undefined</translation>
    </message>
    <message>
        <source>The project to count</source>
        <translation>المشروع المراد عدّه</translation>
    </message>
    <message>
        <source>Progress of this annotator alone, without agreement</source>
        <translation>تقدم هذا الواسم وحده، بلا اتفاق</translation>
    </message>
    <message>
        <source>Who asks, where work is blind: his own figures; else the login&apos;s name</source>
        <translation>من يسأل، حيث العمل معمّى: أرقامه وحدها؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>Leave out agreement, which takes longest</source>
        <translation>ترك الاتفاق، وهو الأطول وقتًا</translation>
    </message>
    <message>
        <source>Write progress there as tables, or as one</source>
        <translation>كتابة التقدم هناك جداولَ، أو جدولًا واحدًا</translation>
    </message>
    <message>
        <source>Replace files of the same name that are there</source>
        <translation>استبدال الملفات الموجودة بالاسم نفسه</translation>
    </message>
    <message>
        <source>Articles: %1
Spans: %2
Relations: %3</source>
        <translation>المقالات: %1
المقاطع: %2
العلاقات: %3</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الواسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>الوقت النشط</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Timed marks</source>
        <translation>مقاطع مقيسة الوقت</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>لا يمكن كتابة %1: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be made. Choose another folder.</source>
        <translation>لا يمكن صنع %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 is there already. Give --replace to replace it, or another place.</source>
        <translation>الملف %1 موجود بالفعل. استعمل --replace لاستبداله، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The project has no bulk edit with number %1. Look at the list of them.</source>
        <translation>ليس في المشروع تعديل جماعي رقمه %1. انظر سردها.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Layer “%1” has no attribute “%2”.</source>
        <translation>ليس في الطبقة «%1» سمة «%2».</translation>
    </message>
    <message>
        <source>Attribute “%1” is not asked of this span: its label or another attribute rules it out.</source>
        <translation>لا تُطلب السمة «%1» من هذا المقطع: تستبعدها تسميته أو سمة أخرى.</translation>
    </message>
    <message>
        <source>There is no text to mark here.</source>
        <translation>لا نص هنا يوسم.</translation>
    </message>
    <message>
        <source>The span is no longer there, or is not the annotator&apos;s own.</source>
        <translation>لم يعد المقطع موجودًا، أو ليس للواسم نفسه.</translation>
    </message>
    <message>
        <source>Nothing is marked here.</source>
        <translation>لا شيء موسوم هنا.</translation>
    </message>
    <message>
        <source>At %1 there is another project now. What waits is sent when the one that it was made in is back.</source>
        <translation>في %1 مشروع آخر الآن. يُرسل ما ينتظر حين يعود المشروع الذي صُنع فيه.</translation>
    </message>
    <message>
        <source>No schema of the project has “%1”. `galley schema show` lists layers and labels.</source>
        <translation>لا مخطط في المشروع فيه «%1». يسرد `galley schema show` الطبقات والتسميات.</translation>
    </message>
    <message>
        <source>The project has no import with number %1. Look at the list of them.</source>
        <translation>ليس في المشروع استيراد رقمه %1. انظر سردها.</translation>
    </message>
    <message>
        <source>The article was worked on since.</source>
        <translation>عُمل في المقال منذئذ.</translation>
    </message>
    <message>
        <source>A newer version of the article follows it.</source>
        <translation>للمقال إصدار أحدث يليه.</translation>
    </message>
    <message>
        <source>The set was worked on since.</source>
        <translation>عُمل في المجموعة منذئذ.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>سبق التراجع عن الاستيراد %1.</translation>
    </message>
    <message>
        <source>The server has no user “%1”. Ask who runs it to make one (createuser), then add him again.</source>
        <translation>ليس في الخادم مستخدم «%1». اطلب من مشغّله إنشاءه (createuser)، ثم أضفه مجددًا.</translation>
    </message>
    <message>
        <source>The project needs a file name.</source>
        <translation>يحتاج المشروع إلى اسم ملف.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; Galley never replaces a file.</source>
        <translation>الملف %1 موجود. اختر اسمًا آخر؛ لا يستبدل Galley ملفًا أبدًا.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>لا يوجد مجلد %1. اصنعه أولًا.</translation>
    </message>
    <message>
        <source>%1 is left over from another project of that name. Choose another name, or put that file back to its project.</source>
        <translation>الملف %1 باقٍ من مشروع آخر بهذا الاسم. اختر اسمًا آخر، أو أعد ذلك الملف إلى مشروعه.</translation>
    </message>
    <message>
        <source>%1 cannot be made. See whether you may write its folder.</source>
        <translation>لا يمكن صنع %1. تحقق من حق الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>You are not in the team of this project.</source>
        <translation>لست في فريق هذا المشروع.</translation>
    </message>
    <message>
        <source>You are a reviewer in this project.</source>
        <translation>أنت مراجع في هذا المشروع.</translation>
    </message>
    <message>
        <source>You are an annotator in this project.</source>
        <translation>أنت واسم في هذا المشروع.</translation>
    </message>
    <message>
        <source>A manager can do this; ask one: %1.</source>
        <translation>يستطيع ذلك مدير؛ راجع أحدهم: %1.</translation>
    </message>
    <message>
        <source>A reviewer or a manager can do this; ask one: %1.</source>
        <translation>يستطيع ذلك مراجع أو مدير؛ راجع أحدهم: %1.</translation>
    </message>
    <message>
        <source>You are not in the team of %1 any more, so nothing more is saved there. What is saved stays. A manager can take you back.</source>
        <translation>لم تعد في فريق %1، فلا يُحفظ هناك شيء آخر. ويبقى المحفوظ. يستطيع مدير إرجاعك.</translation>
    </message>
    <message>
        <source>%1 keeps these marks as they are: they are somebody else&apos;s, settled, or locked because they are done. A reviewer can return them.</source>
        <translation>يُبقي %1 هذا التوسيم كما هو: هو لغيرك، أو محسوم، أو مقفل لأنه منجز. يستطيع مراجع إعادته.</translation>
    </message>
    <message>
        <source>The project&apos;s address holds a password, which would be kept in histories and lists. Leave it out (postgresql://user@host/database) and put it into ~/.pgpass as a line host:port:database:user:password that only you may read, or into PGPASSWORD.</source>
        <translation>في عنوان المشروع كلمة مرور، وستبقى في سجلات الأوامر والقوائم. احذفها منه (postgresql://user@host/database) وضعها في ~/.pgpass سطرًا host:port:database:user:password لا يقرؤه غيرك، أو في PGPASSWORD.</translation>
    </message>
    <message>
        <source>%1 is no address of a database. Write it as postgresql://user@host/database.</source>
        <translation>ليس %1 عنوان قاعدة بيانات. اكتبه postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted. Ask who runs the server to turn SSL on, or write sslmode=disable into the address if the network is safe.</source>
        <translation>لن يكون الاتصال بـ %1 مشفّرًا. اطلب من مشغّل الخادم تشغيل SSL، أو اكتب sslmode=disable في العنوان إن كانت الشبكة آمنة.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer any more, so what was under way was not saved. See whether it runs and the network is there, then do it again.</source>
        <translation>لم يعد خادم %1 يجيب، فلم يُحفظ ما كان جاريًا. تحقق من أنه يعمل وأن الشبكة متاحة، ثم كرر.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: the server shows no certificate that is trusted here. Put its authority&apos;s into ~/.postgresql/root.crt, or name it with sslrootcert=FILE in the address. sslmode=require encrypts without asking who the server is, sslmode=disable does neither.</source>
        <translation>الاتصال بـ %1 غير آمن: لا يبرز الخادم شهادة موثوقًا بها هنا. ضع شهادة مُصدرها في ~/.postgresql/root.crt، أو اذكرها بـ sslrootcert=FILE في العنوان. ومع sslmode=require يُشفَّر الاتصال بلا سؤال عن هوية الخادم، ومع sslmode=disable لا هذا ولا ذاك.</translation>
    </message>
    <message>
        <source>The server of %1 asks for a password, and none is given. Put it into ~/.pgpass as a line host:port:database:user:password that only you may read, or into PGPASSWORD.</source>
        <translation>يطلب خادم %1 كلمة مرور، ولم تُعط. ضعها في ~/.pgpass سطرًا host:port:database:user:password لا يقرؤه غيرك، أو في PGPASSWORD.</translation>
    </message>
    <message>
        <source>The server of %1 does not take the user or the password. See whether the address has the right user, and ~/.pgpass or PGPASSWORD the right password.</source>
        <translation>لا يقبل خادم %1 المستخدم أو كلمة المرور. تحقق من أن في العنوان المستخدم الصحيح، وفي ~/.pgpass أو PGPASSWORD كلمة المرور الصحيحة.</translation>
    </message>
    <message>
        <source>There is no room left on the server&apos;s disk of %1, so nothing was written. Ask who runs it to make room, then do it again.</source>
        <translation>لم يبق مكان على قرص خادم %1، فلم يُكتب شيء. اطلب من مشغّله إفساح مكان، ثم كرر.</translation>
    </message>
    <message>
        <source>The server of %1 has not enough memory. Ask who runs it, or try later.</source>
        <translation>ليس لخادم %1 ذاكرة كافية. راجع مشغّله، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server of %1 takes no more connections now. Try later, or ask who runs it to allow more.</source>
        <translation>لا يقبل خادم %1 اتصالات أخرى الآن. حاول لاحقًا، أو اطلب من مشغّله السماح بأكثر.</translation>
    </message>
    <message>
        <source>Others changed the same in %1 at the same time, so nothing was written. Do it again.</source>
        <translation>غيّر آخرون الشيء نفسه في %1 في الوقت نفسه، فلم يُكتب شيء. كرر.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Wait until that is done, or close it there, then do it again.</source>
        <translation>يكتب برنامج آخر في %1. انتظر حتى ينتهي، أو أغلقه هناك، ثم كرر.</translation>
    </message>
    <message>
        <source>%1 may only be read here. Ask who runs it for the right to write.</source>
        <translation>لا يجوز هنا إلا قراءة %1. اطلب من مشغّله حق الكتابة.</translation>
    </message>
    <message>
        <source>The server of %1 does not let this user in. See whether the address has the right user, and ask who runs the server to allow him the database from this machine.</source>
        <translation>لا يسمح خادم %1 لهذا المستخدم بالدخول. تحقق من أن في العنوان المستخدم الصحيح، واطلب من مشغّل الخادم أن يسمح له بقاعدة البيانات من هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is no database for %1 on the server. See whether its name is right, or make it there (createdb), then make the project with `galley new`.</source>
        <translation>ليس على الخادم قاعدة بيانات لـ %1. تحقق من صحة اسمها، أو اصنعها هناك (createdb)، ثم اصنع المشروع بـ `galley new`.</translation>
    </message>
    <message>
        <source>You have no right to do this in %1. Ask a manager of the project to give you the role that it needs.</source>
        <translation>لا يحق لك فعل هذا في %1. اطلب من مدير للمشروع أن يعطيك الدور اللازم.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1. Split it into several.</source>
        <translation>أحد النصوص أطول من أن يُحفظ في %1. قسّمه إلى عدة نصوص.</translation>
    </message>
    <message>
        <source>A text holds a character that %1 cannot keep. Take it out.</source>
        <translation>في أحد النصوص محرف لا يستطيع %1 حفظه. أزله.</translation>
    </message>
    <message>
        <source>%1 is damaged. Ask who runs the server to go back to a backup.</source>
        <translation>قاعدة البيانات %1 تالفة. اطلب من مشغّل الخادم الرجوع إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The change does not fit what %1 holds. Open the article again, then repeat it.</source>
        <translation>لا يطابق التغيير ما في %1. افتح المقال من جديد ثم كرره.</translation>
    </message>
    <message>
        <source>The server of %1 stopped what took too long. Do it again, or with less.</source>
        <translation>أوقف خادم %1 ما استغرق وقتًا أطول من اللازم. كرر، أو افعل أقل.</translation>
    </message>
    <message>
        <source>The server of %1 cannot read or write its disk. Ask who runs it to look at it.</source>
        <translation>لا يستطيع خادم %1 القراءة من قرصه أو الكتابة فيه. اطلب من مشغّله النظر فيه.</translation>
    </message>
    <message>
        <source>%1 does not understand a statement. `galley check` says what is wrong with it.</source>
        <translation>لا يفهم %1 عبارة. يذكر `galley check` الخلل فيه.</translation>
    </message>
    <message>
        <source>Work on %1 failed. Open the project again; if that does not help, `galley check` says what is wrong with it.</source>
        <translation>فشل العمل على %1. افتح المشروع من جديد؛ وإن لم ينفع ذلك فإن `galley check` يذكر الخلل فيه.</translation>
    </message>
    <message>
        <source>The server of %1 is older than PostgreSQL 14. Use a newer one.</source>
        <translation>خادم %1 أقدم من PostgreSQL 14. استعمل أحدث منه.</translation>
    </message>
    <message>
        <source>The database of %1 does not hold every character. Make one with the encoding UTF8 (createdb --encoding=UTF8 --template=template0).</source>
        <translation>قاعدة بيانات %1 لا تسع كل محرف. اصنع واحدة بالترميز UTF8 (createdb --encoding=UTF8 --template=template0).</translation>
    </message>
    <message>
        <source>You may not make tables in %1. Ask the owner of the database to make the project, or to give you the right to (GRANT CREATE ON SCHEMA public TO your user).</source>
        <translation>لا يحق لك صنع جداول في %1. اطلب من مالك قاعدة البيانات أن يصنع المشروع، أو أن يعطيك الحق (GRANT CREATE ON SCHEMA public TO USER).</translation>
    </message>
    <message>
        <source>%1 holds a Galley project already. Open it, or make another database (createdb) for the new one.</source>
        <translation>في %1 مشروع Galley بالفعل. افتحه، أو اصنع قاعدة بيانات أخرى (createdb) للجديد.</translation>
    </message>
    <message>
        <source>%1 holds tables of another program. Make a database of its own for the project (createdb).</source>
        <translation>في %1 جداول برنامج آخر. اصنع للمشروع قاعدة بيانات خاصة به (createdb).</translation>
    </message>
    <message>
        <source>%1 holds no Galley project. See whether the database&apos;s name is right, or make the project with `galley new`.</source>
        <translation>ليس في %1 مشروع Galley. تحقق من صحة اسم قاعدة البيانات، أو اصنع المشروع بـ `galley new`.</translation>
    </message>
    <message>
        <source>You have no right to read %1. Ask a manager of the project to add your user to its team.</source>
        <translation>لا يحق لك قراءة %1. اطلب من مدير للمشروع إضافة مستخدمك إلى فريقه.</translation>
    </message>
    <message>
        <source>The server lets the project be read only: it is a copy of another one, or was told so. Ask who runs it.</source>
        <translation>لا يسمح الخادم إلا بقراءة المشروع: هو نسخة من آخر، أو طُلب منه ذلك. راجع مشغّله.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>فُتح المشروع للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 was made by an older Galley, and must be brought up to date by the user who owns it. Ask “%2” to open it once with this version; until then, go on with the version that you had.</source>
        <translation>صُنع %1 بإصدار أقدم من Galley، وينبغي أن يحدّثه المستخدم الذي يملكه. اطلب من «%2» فتحه مرة بهذا الإصدار؛ وحتى ذلك الحين تابع بالإصدار الذي كان لديك.</translation>
    </message>
    <message>
        <source>%1 was made by an older Galley and must be brought up to date, but was opened for reading only. Open it as “%2” where it may be written.</source>
        <translation>صُنع %1 بإصدار أقدم من Galley وينبغي تحديثه، لكنه فُتح للقراءة فقط. افتحه باسم «%2» حيث تجوز الكتابة فيه.</translation>
    </message>
    <message>
        <source>%1 was made by an older Galley, before its tables were settled. Copy it into a file with that version (`galley copy`), then from there into a new database with this one.</source>
        <translation>صُنع %1 بإصدار أقدم من Galley قبل استقرار جداوله. انسخه إلى ملف بذلك الإصدار (`galley copy`)، ثم من هناك إلى قاعدة بيانات جديدة بهذا الإصدار.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which the server cannot keep. Take it out.</source>
        <translation>في أحد النصوص محرف NUL، ولا يستطيع الخادم حفظه. أزله.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>توقف. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>%1 was not closed by the program that wrote it last, and its folder may not be written, so it cannot be read either. Copy the file and the one ending in -wal beside it to a folder of your own and open it there.</source>
        <translation>لم يغلق %1 آخرُ برنامج كتب فيه، ولا يجوز الكتابة في مجلده، فلا يمكن قراءته أيضًا. انسخ الملف وما ينتهي بـ -wal بجانبه إلى مجلد لك وافتحه هناك.</translation>
    </message>
    <message>
        <source>%1 was written by an older Galley and must be brought up to date, but may not be written. Copy it to a folder of your own and open it there.</source>
        <translation>كُتب %1 بإصدار أقدم من Galley وينبغي تحديثه، ولا تجوز الكتابة فيه. انسخه إلى مجلد لك وافتحه هناك.</translation>
    </message>
    <message>
        <source>This package was handed in and is signed. To go on working in it, take that back in the menu Team, or with `galley hand-in --reopen`.</source>
        <translation>سُلّمت هذه الحزمة ووُقّعت. لمتابعة العمل فيها اسحب التسليم من قائمة «فريق»، أو بالأمر `galley hand-in --reopen`.</translation>
    </message>
    <message>
        <source>You may not write the project&apos;s file or its folder. Copy it to a folder of your own to change it.</source>
        <translation>لا يحق لك كتابة ملف المشروع أو مجلده. انسخه إلى مجلد لك لتغييره.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Galley and cannot be read by this one. Open it with that version, or export it there.</source>
        <translation>كُتب %1 بإصدار أحدث من Galley ولا يستطيع هذا الإصدار قراءته. افتحه بذلك الإصدار، أو صدّره هناك.</translation>
    </message>
    <message>
        <source>The project was written by a newer Galley. It can be read here; to change it, update Galley.</source>
        <translation>كُتب المشروع بإصدار أحدث من Galley. يمكن قراءته هنا؛ ولتغييره حدّث Galley.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the project file in it.</source>
        <translation>المسار %1 مجلد. اختر ملف المشروع فيه.</translation>
    </message>
    <message>
        <source>There is no file %1. See whether it was moved, or make a new project.</source>
        <translation>لا يوجد ملف %1. تحقق من أنه لم يُنقل، أو اصنع مشروعًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose a project file.</source>
        <translation>ليس %1 ملفًا عاديًا. اختر ملف مشروع.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for the right to read it.</source>
        <translation>لا تجوز قراءة %1. اطلب من مالكه حق القراءة.</translation>
    </message>
    <message>
        <source>%1 is no Galley project. Choose another file, or import it into a project if it holds articles.</source>
        <translation>ليس %1 مشروع Galley. اختر ملفًا آخر، أو استورده إلى مشروع إن كانت فيه مقالات.</translation>
    </message>
    <message>
        <source>%1 is the database of another program, not a Galley project. Choose another file.</source>
        <translation>الملف %1 قاعدة بيانات لبرنامج آخر لا مشروع Galley. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>A value of the project cannot be read. Run a check of it.</source>
        <translation>لا يمكن قراءة قيمة في المشروع. افحصه.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be read. Run a check of it, and go back to a backup if it finds damage.</source>
        <translation>في %1 ما لا يمكن قراءته. افحصه، وارجع إلى نسخة احتياطية إن وُجد تلف.</translation>
    </message>
    <message>
        <source>The schema “%1” was changed again since. Take that back first: the list of bulk edits has it.</source>
        <translation>تغيّر المخطط «%1» مجددًا منذئذ. تراجع عن ذلك أولًا: هو في سرد التعديلات الجماعية.</translation>
    </message>
    <message>
        <source>Spans were marked with the schema “%1” since, so it stays. Remove them first, or retire its labels.</source>
        <translation>وُسمت مقاطع بالمخطط «%1» منذئذ، فيبقى. احذفها أولًا، أو أوقف استعمال تسمياته.</translation>
    </message>
    <message>
        <source>The project has version %1 of the schema “%2”; this one says %3. Raise its version number, so that exports can tell them apart.</source>
        <translation>في المشروع الإصدار %1 من المخطط «%2»؛ والمذكور في هذا %3. ارفع رقم إصداره لتميّز ملفات التصدير بينهما.</translation>
    </message>
    <message>
        <source>Schema %1 %2: new in the project</source>
        <translation>المخطط %1 %2: جديد في المشروع</translation>
    </message>
    <message>
        <source>Schema %1: from version %2 to %3</source>
        <translation>المخطط %1: من الإصدار %2 إلى %3</translation>
    </message>
    <message>
        <source>Nothing can be changed here. %1</source>
        <translation>لا يمكن تغيير شيء هنا. %1</translation>
    </message>
    <message>
        <source>Spans of the label “%1”, which the new version does not have: %2. Choose a new label, split them by an attribute, keep them as retired, or remove them.</source>
        <translation>مقاطع بالتسمية «%1»، وليست التسمية في الإصدار الجديد: %2. اختر تسمية جديدة، أو قسّمها بحسب سمة، أو أبقها مع وقف التسمية، أو احذفها.</translation>
    </message>
    <message>
        <source>Relations “%1”, which the new version does not have: %2. Choose another type, keep them as retired, or remove them.</source>
        <translation>علاقات «%1»، وليس النوع في الإصدار الجديد: %2. اختر نوعًا آخر، أو أبقها مع وقف النوع، أو احذفها.</translation>
    </message>
    <message>
        <source>Relations “%1” would be orphaned, because the type does not allow the new labels at their ends: %2. Let the type allow them, choose another type, or remove the relations.</source>
        <translation>ستصير علاقات «%1» يتيمة، لأن النوع لا يجيز التسميات الجديدة عند أطرافها: %2. اجعل النوع يجيزها، أو اختر نوعًا آخر، أو احذف العلاقات.</translation>
    </message>
    <message>
        <source>Relations “%1” would be orphaned, because spans at their ends are removed: %2. Remove the relations, too, or keep the spans as retired.</source>
        <translation>ستصير علاقات «%1» يتيمة، لأن مقاطع عند أطرافها تُحذف: %2. احذف العلاقات أيضًا، أو أبقِ المقاطع مع وقف تسميتها.</translation>
    </message>
    <message>
        <source>This is no search. Put words with signs in them between straight quotation marks.</source>
        <translation>ليس هذا بحثًا. ضع الكلمات التي فيها علامات بين علامتَي اقتباس مستقيمتين.</translation>
    </message>
    <message>
        <source>%1 cannot be written. See whether there is room, and whether you may.</source>
        <translation>لا يمكن كتابة %1. تحقق من أن هناك مكانًا ومن حق الكتابة.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again.</source>
        <translation>يكتب برنامج آخر في %1. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server of %1 is away, and there is no room left on this machine&apos;s disk to keep the edit in %2 until it is back. Make room, then try again.</source>
        <translation>خادم %1 غير متاح، ولم يبق مكان على قرص هذا الجهاز لحفظ التعديل في %2 حتى يعود. أفسح مكانًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server of %1 is away, and the edit cannot be kept in %2 until it is back. See whether you may write there, then try again.</source>
        <translation>خادم %1 غير متاح، ولا يمكن حفظ التعديل في %2 حتى يعود. تحقق من حق الكتابة هناك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1, so nothing was written. Make room, then do it again.</source>
        <translation>لم يبق مكان على قرص %1، فلم يُكتب شيء. أفسح مكانًا ثم كرر.</translation>
    </message>
    <message>
        <source>%1 may only be read. Copy it to a folder of your own, or get the right to write the file and its folder.</source>
        <translation>لا تجوز إلا قراءة %1. انسخه إلى مجلد لك، أو احصل على حق كتابة الملف ومجلده.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep a copy as it is and go back to a backup, or export from it what can still be read.</source>
        <translation>الملف %1 تالف. احتفظ بنسخة منه كما هو وارجع إلى نسخة احتياطية، أو صدّر منه ما زال مقروءًا.</translation>
    </message>
    <message>
        <source>%1 is no Galley project. Choose another file.</source>
        <translation>ليس %1 مشروع Galley. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. See whether you may read and write it and its folder.</source>
        <translation>لا يمكن فتح %1. تحقق من حق قراءته وكتابته هو ومجلده.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on %1. Close other programs.</source>
        <translation>لا ذاكرة كافية للعمل على %1. أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error. See whether it is still connected, then open the project again.</source>
        <translation>لا يمكن قراءة %1 أو كتابته: يبلّغ القرص عن خطأ. تحقق من أنه ما زال موصولًا، ثم افتح المشروع من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that you made wait on this machine and are sent when the project is opened with the server there.</source>
        <translation>
            <numerusform>لا تعديلات لك تنتظر الإرسال على هذا الجهاز.</numerusform>
            <numerusform>ينتظر على هذا الجهاز تعديل واحد لك، ويُرسل حين يُفتح المشروع والخادم متاح.</numerusform>
            <numerusform>ينتظر على هذا الجهاز تعديلان لك، ويُرسلان حين يُفتح المشروع والخادم متاح.</numerusform>
            <numerusform>تنتظر على هذا الجهاز %Ln تعديلات لك، وتُرسل حين يُفتح المشروع والخادم متاح.</numerusform>
            <numerusform>ينتظر على هذا الجهاز %Ln تعديلًا لك، وتُرسل حين يُفتح المشروع والخادم متاح.</numerusform>
            <numerusform>ينتظر على هذا الجهاز %Ln تعديل لك، وتُرسل حين يُفتح المشروع والخادم متاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of article “%1” is not the one that its SHA-256 was made from: it was changed on the way. Get the file again.</source>
        <translation>ليس نص المقال «%1» هو الذي حُسبت منه قيمة SHA-256: تغيّر في الطريق. احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>An article needs an id. Give it one that no other has.</source>
        <translation>يحتاج المقال إلى معرّف. أعطه معرّفًا ليس لغيره.</translation>
    </message>
    <message>
        <source>The project already has an article “%1”. Leave this one out, or give it another id.</source>
        <translation>في المشروع مقال «%1» بالفعل. اترك هذا، أو أعطه معرّفًا آخر.</translation>
    </message>
    <message>
        <source>The article “%1” is a version of “%2”, which the project does not have. Import that one first.</source>
        <translation>المقال «%1» إصدار من «%2»، وليس في المشروع. استورد ذاك أولًا.</translation>
    </message>
    <message>
        <source>The project has no article with number %1. Read the list again.</source>
        <translation>ليس في المشروع مقال رقمه %1. اقرأ القائمة من جديد.</translation>
    </message>
    <message>
        <source>“%1” is no search. Put words with signs in them between straight quotation marks.</source>
        <translation>ليس «%1» بحثًا. ضع الكلمات التي فيها علامات بين علامتَي اقتباس مستقيمتين.</translation>
    </message>
    <message>
        <source>Mark as %1/%2</source>
        <translation>وسم بالتسمية %1/%2</translation>
    </message>
    <message>
        <source>Relabel to %1/%2</source>
        <translation>تغيير التسمية إلى %1/%2</translation>
    </message>
    <message>
        <source>Delete spans</source>
        <translation>حذف مقاطع</translation>
    </message>
    <message>
        <source>Clear attribute %1</source>
        <translation>مسح السمة %1</translation>
    </message>
    <message>
        <source>Set attribute %1</source>
        <translation>ضبط السمة %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: later edits stand on the migration in %n set(s) (%1). Take those back first.</source>
        <translation>
            <numerusform>لم يتغير شيء: بُنيت على الترحيل تعديلات لاحقة، في %Ln مجموعة (%1). تراجع عنها أولًا.</numerusform>
            <numerusform>لم يتغير شيء: بُنيت على الترحيل تعديلات لاحقة، في مجموعة واحدة (%1). تراجع عنها أولًا.</numerusform>
            <numerusform>لم يتغير شيء: بُنيت على الترحيل تعديلات لاحقة، في مجموعتين (%1). تراجع عنها أولًا.</numerusform>
            <numerusform>لم يتغير شيء: بُنيت على الترحيل تعديلات لاحقة، في %Ln مجموعات (%1). تراجع عنها أولًا.</numerusform>
            <numerusform>لم يتغير شيء: بُنيت على الترحيل تعديلات لاحقة، في %Ln مجموعة (%1). تراجع عنها أولًا.</numerusform>
            <numerusform>لم يتغير شيء: بُنيت على الترحيل تعديلات لاحقة، في %Ln مجموعة (%1). تراجع عنها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later edits of the set stand on it, so it stays as it is. Take those back first.</source>
        <translation>بُنيت عليه تعديلات لاحقة في المجموعة، فيبقى كما هو. تراجع عنها أولًا.</translation>
    </message>
    <message>
        <source>A recipe needs a name. Give one.</source>
        <translation>تحتاج الوصفة إلى اسم. أعطها اسمًا.</translation>
    </message>
    <message>
        <source>An annotator needs a name. Give one.</source>
        <translation>يحتاج الواسم إلى اسم. أعطه اسمًا.</translation>
    </message>
    <message>
        <source>The set that the edit belongs to is no longer in the project. Open the article again.</source>
        <translation>لم تعد المجموعة التي يخصها التعديل في المشروع. افتح المقال من جديد.</translation>
    </message>
    <message>
        <source>%1 was removed from the team, so nothing more is saved under that name. What is saved stays. A manager can take %1 back.</source>
        <translation>أُبعد %1 عن الفريق، فلا يُحفظ شيء آخر بهذا الاسم. ويبقى المحفوظ. يستطيع مدير إرجاع %1.</translation>
    </message>
    <message>
        <source>The marks were changed in another window meanwhile, so this edit was not saved. Look at them as they are now, then repeat it.</source>
        <translation>تغيّر التوسيم في نافذة أخرى في الأثناء، فلم يُحفظ هذا التعديل. انظر فيه كما هو الآن ثم كرر التعديل.</translation>
    </message>
    <message>
        <source>%1 already has marks in this article. Import them as another annotator, or leave them out.</source>
        <translation>لـ %1 توسيم في هذا المقال بالفعل. استورده باسم واسم آخر، أو اتركه.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Boundary rule</source>
        <translation>قاعدة الحدود</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>تسمية خاطئة</translation>
    </message>
    <message>
        <source>Overlooked</source>
        <translation>سهو عنه</translation>
    </message>
    <message>
        <source>Context decides</source>
        <translation>السياق يحسم</translation>
    </message>
    <message>
        <source>Not to be marked</source>
        <translation>لا يوسم</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>There is an annotator “%1” already. Two people cannot work under one name: give the other one another, such as with an initial.</source>
        <translation>هناك واسم «%1». لا يعمل شخصان باسم واحد: أعطِ الآخر اسمًا غيره، كأن تضيف حرفًا.</translation>
    </message>
    <message>
        <source>There was an annotator “%1”, whose marks are still here. Take him back, or give the new one another name.</source>
        <translation>كان هناك واسم «%1»، وما زال توسيمه هنا. أرجعه، أو أعطِ الجديد اسمًا آخر.</translation>
    </message>
    <message>
        <source>The login “%1” is %2&apos;s already. Everybody needs a login of his own; take it from %2 first.</source>
        <translation>اسم الدخول «%1» لـ %2. لكل واحد اسم دخوله؛ خذه من %2 أولًا.</translation>
    </message>
    <message>
        <source>%1 is the only manager. Make somebody else a manager first.</source>
        <translation>لا مدير إلا %1. اجعل غيره مديرًا أولًا.</translation>
    </message>
    <message>
        <source>“%1” is a person and cannot be a model. Add the model under a name of its own.</source>
        <translation>الاسم «%1» لشخص ولا يصلح لنموذج. أضف النموذج باسم خاص به.</translation>
    </message>
    <message>
        <source>“%1” is a model, which can have no other role.</source>
        <translation>الاسم «%1» لنموذج، ولا دور له غير ذلك.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>ليس في المشروع واسم «%1».</translation>
    </message>
    <message>
        <source>An edit before this one was not saved, so neither was this one. Open the article again, then repeat it.</source>
        <translation>لم يُحفظ تعديل قبل هذا، فلم يُحفظ هذا أيضًا. افتح المقال من جديد ثم كرره.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached. Check that host and port are right, the server is running and the network is up.</source>
        <translation>لا يمكن الوصول إلى خادم %1. تحقق من صحة المضيف والمنفذ، ومن أن الخادم يعمل والشبكة متاحة.</translation>
    </message>
</context>
<context>
    <name>TagPolicy</name>
    <message>
        <source>Overlapping spans</source>
        <translation>المقاطع المتداخلة</translation>
    </message>
    <message>
        <source>Which spans are written where several share a token. The others are counted as lost.</source>
        <translation>أي المقاطع يُكتب حيث تشترك عدة مقاطع في وحدة لفظية. وتُعدّ الأخرى مفقودة.</translation>
    </message>
    <message>
        <source>One column per layer</source>
        <translation>عمود لكل طبقة</translation>
    </message>
    <message>
        <source>Layers do not compete; within a layer, the outermost.</source>
        <translation>لا تتنافس الطبقات؛ وداخل الطبقة المقطع الخارجي.</translation>
    </message>
    <message>
        <source>Outermost</source>
        <translation>الخارجي</translation>
    </message>
    <message>
        <source>Spans within another are left out.</source>
        <translation>تُترك المقاطع التي داخل غيرها.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Of spans that overlap, the longest.</source>
        <translation>من المقاطع المتداخلة أطولها.</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>بالأولوية</translation>
    </message>
    <message>
        <source>Of spans that overlap, the first by the list of priorities.</source>
        <translation>من المقاطع المتداخلة أولها في قائمة الأولويات.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>Labels or layers, separated by commas; the first wins. What is not listed comes last.</source>
        <translation>تسميات أو طبقات مفصولة بفواصل؛ الأول يغلب. وما لم يُذكر يأتي أخيرًا.</translation>
    </message>
    <message>
        <source>Spans that end within a token</source>
        <translation>المقاطع التي تنتهي داخل وحدة لفظية</translation>
    </message>
    <message>
        <source>What is done with a span whose boundary is not one of a token.</source>
        <translation>ما يُفعل بمقطع ليس حدّه حدّ وحدة لفظية.</translation>
    </message>
    <message>
        <source>Split the token</source>
        <translation>تقسيم الوحدة</translation>
    </message>
    <message>
        <source>The token becomes two; the span stays as it is.</source>
        <translation>تصير الوحدة اللفظية اثنتين؛ ويبقى المقطع كما هو.</translation>
    </message>
    <message>
        <source>Expand the span</source>
        <translation>توسيع المقطع</translation>
    </message>
    <message>
        <source>The span takes all of the token.</source>
        <translation>يأخذ المقطع الوحدة اللفظية كلها.</translation>
    </message>
    <message>
        <source>Contract the span</source>
        <translation>تقليص المقطع</translation>
    </message>
    <message>
        <source>The span leaves the token out.</source>
        <translation>يترك المقطع الوحدة اللفظية.</translation>
    </message>
    <message>
        <source>Leave the span out</source>
        <translation>ترك المقطع</translation>
    </message>
    <message>
        <source>Spans over several sentences</source>
        <translation>المقاطع الممتدة على عدة جمل</translation>
    </message>
    <message>
        <source>Tags end with their sentence, and so a span must lie within one.</source>
        <translation>تنتهي رموز الوسم بنهاية جملتها، فيجب أن يقع المقطع داخل جملة.</translation>
    </message>
    <message>
        <source>Join the sentences</source>
        <translation>وصل الجمل</translation>
    </message>
    <message>
        <source>The sentences are written as one; the span stays whole.</source>
        <translation>تُكتب الجمل جملة واحدة؛ ويبقى المقطع كاملًا.</translation>
    </message>
    <message>
        <source>Cut the span</source>
        <translation>قطع المقطع</translation>
    </message>
    <message>
        <source>The span becomes one a sentence.</source>
        <translation>يصير المقطع واحدًا لكل جملة.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الوحدات اللفظية</translation>
    </message>
    <message>
        <source>How the text is divided.</source>
        <translation>كيف يُقسَّم النص.</translation>
    </message>
    <message>
        <source>Words and marks</source>
        <translation>كلمات وعلامات ترقيم</translation>
    </message>
    <message>
        <source>By Unicode&apos;s rules with those of news copy; sentences, too.</source>
        <translation>بقواعد Unicode مع قواعد النص الصحفي؛ والجمل أيضًا.</translation>
    </message>
    <message>
        <source>Between spaces</source>
        <translation>بين المسافات</translation>
    </message>
    <message>
        <source>For texts that came as tokens: they are written as they were, a line a sentence.</source>
        <translation>للنصوص التي جاءت وحداتٍ لفظية: تُكتب كما كانت، جملة في كل سطر.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>“%1” is not a person: work is assigned to people.</source>
        <translation>ليس «%1» شخصًا: يُسند العمل إلى أشخاص.</translation>
    </message>
    <message>
        <source>%1 was removed from the team. Take %1 back first.</source>
        <translation>أُبعد %1 عن الفريق. أرجع %1 أولًا.</translation>
    </message>
    <message>
        <source>Say to whom the articles are to be assigned.</source>
        <translation>اذكر إلى من تُسند المقالات.</translation>
    </message>
    <message>
        <source>The project has no article “%1”.</source>
        <translation>ليس في المشروع مقال «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n articles get %1 of %2 annotators: there are no more to choose from.</source>
        <translation>
            <numerusform>لا مقالات تنال %1 من %2 من الواسمين: ليس هناك غيرهم للاختيار.</numerusform>
            <numerusform>مقال واحد ينال %1 من %2 من الواسمين: ليس هناك غيرهم للاختيار.</numerusform>
            <numerusform>مقالان ينالان %1 من %2 من الواسمين: ليس هناك غيرهم للاختيار.</numerusform>
            <numerusform>%Ln مقالات تنال %1 من %2 من الواسمين: ليس هناك غيرهم للاختيار.</numerusform>
            <numerusform>%Ln مقالًا تنال %1 من %2 من الواسمين: ليس هناك غيرهم للاختيار.</numerusform>
            <numerusform>%Ln مقال تنال %1 من %2 من الواسمين: ليس هناك غيرهم للاختيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is meant.</source>
        <translation>لا مقال مقصود.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles have as many annotators already.</source>
        <translation>
            <numerusform>لا مقالات لها هذا العدد من الواسمين بالفعل.</numerusform>
            <numerusform>مقال واحد له هذا العدد من الواسمين بالفعل.</numerusform>
            <numerusform>مقالان لهما هذا العدد من الواسمين بالفعل.</numerusform>
            <numerusform>%Ln مقالات لها هذا العدد من الواسمين بالفعل.</numerusform>
            <numerusform>%Ln مقالًا لها هذا العدد من الواسمين بالفعل.</numerusform>
            <numerusform>%Ln مقال لها هذا العدد من الواسمين بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline %1 is past: all would be overdue at once.</source>
        <translation>مضى الموعد النهائي %1: سيكون الكل متأخرًا على الفور.</translation>
    </message>
    <message>
        <source>Work in this project is blind, and “%1” is none of its annotators: say who you are, with --as or --by on the command line.</source>
        <translation>العمل في هذا المشروع معمّى، وليس «%1» من واسميه: اذكر من أنت بالخيار --as أو --by في سطر الأوامر.</translation>
    </message>
    <message>
        <source>Work in this project is blind: only reviewers and managers see everybody&apos;s marks, and %1 is an annotator.</source>
        <translation>العمل في هذا المشروع معمّى: لا يرى توسيم الجميع إلا المراجعون والمديرون، ودور %1 هو واسم.</translation>
    </message>
    <message>
        <source>%1 has not finished this article, so there is nothing to return.</source>
        <translation>لم ينجز %1 هذا المقال، فلا شيء يعاد.</translation>
    </message>
    <message>
        <source>Only managers look after the team and assign work here: %1.</source>
        <translation>لا يرعى الفريق ويُسند العمل هنا إلا المديرون: %1.</translation>
    </message>
    <message>
        <source>Only reviewers and managers return and adjudicate work here: %1.</source>
        <translation>لا يعيد العمل ويحكّم هنا إلا المراجعون والمديرون: %1.</translation>
    </message>
    <message>
        <source>%1 has not the role for it.</source>
        <translation>دور %1 لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>“%1” is none of the project&apos;s annotators; say who you are.</source>
        <translation>ليس «%1» من واسمي المشروع؛ اذكر من أنت.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n article(s) of %1 again</source>
        <translation>
            <numerusform>فتح %Ln مقال لـ %1 من جديد</numerusform>
            <numerusform>فتح مقال واحد لـ %1 من جديد</numerusform>
            <numerusform>فتح مقالين لـ %1 من جديد</numerusform>
            <numerusform>فتح %Ln مقالات لـ %1 من جديد</numerusform>
            <numerusform>فتح %Ln مقالًا لـ %1 من جديد</numerusform>
            <numerusform>فتح %Ln مقال لـ %1 من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n article(s) to %1</source>
        <translation>
            <numerusform>إعادة %Ln مقال إلى %1</numerusform>
            <numerusform>إعادة مقال واحد إلى %1</numerusform>
            <numerusform>إعادة مقالين إلى %1</numerusform>
            <numerusform>إعادة %Ln مقالات إلى %1</numerusform>
            <numerusform>إعادة %Ln مقالًا إلى %1</numerusform>
            <numerusform>إعادة %Ln مقال إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article “%1” has no place %2–%3: its text has %n character(s).</source>
        <translation>
            <numerusform>ليس في المقال «%1» موضع %2–%3: في نصه لا محارف.</numerusform>
            <numerusform>ليس في المقال «%1» موضع %2–%3: في نصه محرف واحد.</numerusform>
            <numerusform>ليس في المقال «%1» موضع %2–%3: في نصه محرفان.</numerusform>
            <numerusform>ليس في المقال «%1» موضع %2–%3: في نصه %Ln محارف.</numerusform>
            <numerusform>ليس في المقال «%1» موضع %2–%3: في نصه %Ln محرفًا.</numerusform>
            <numerusform>ليس في المقال «%1» موضع %2–%3: في نصه %Ln محرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamCommand</name>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Who does it; else the login&apos;s name</source>
        <translation>من يفعل ذلك؛ وإلا فاسم الدخول</translation>
    </message>
    <message>
        <source>Show who works on a project, and how far they are</source>
        <translation>عرض من يعمل في المشروع، وأين وصلوا</translation>
    </message>
    <message>
        <source>Add an annotator, or take one back who was removed</source>
        <translation>إضافة واسم، أو إرجاع واسم أُبعد</translation>
    </message>
    <message>
        <source>Whom; no other may have the name</source>
        <translation>من؛ ولا يحمل غيره الاسم</translation>
    </message>
    <message>
        <source>What he may do (annotator)</source>
        <translation>ما يُسمح له به (annotator)</translation>
    </message>
    <message>
        <source>The user that he logs in to a server as</source>
        <translation>المستخدم الذي يدخل به إلى الخادم</translation>
    </message>
    <message>
        <source>Take him back: he was removed</source>
        <translation>إرجاعه: كان مُبعَدًا</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>عاد إلى الفريق: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Say what an annotator may do</source>
        <translation>تحديد ما يُسمح به لواسم</translation>
    </message>
    <message>
        <source>“%1” is no role: annotator, reviewer, manager or model</source>
        <translation>ليس «%1» دورًا: annotator, reviewer, manager, model</translation>
    </message>
    <message>
        <source>Whose role</source>
        <translation>دور من</translation>
    </message>
    <message>
        <source>annotator, reviewer, manager or model</source>
        <translation>annotator, reviewer, manager, model</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say which user of a server an annotator is</source>
        <translation>تحديد مستخدم الخادم الذي يقابل الواسم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The user; left out: none</source>
        <translation>المستخدم؛ وإن تُرك فلا أحد</translation>
    </message>
    <message>
        <source>%1 has no login</source>
        <translation>بلا اسم دخول: %1</translation>
    </message>
    <message>
        <source>%1 logs in as %2</source>
        <translation>اسم الدخول لـ %1 هو %2</translation>
    </message>
    <message>
        <source>Take an annotator off the team; his marks stay</source>
        <translation>إبعاد واسم عن الفريق؛ ويبقى توسيمه</translation>
    </message>
    <message>
        <source>What was assigned to him and not begun is free again. Whoever works under the name at this
moment is told so with the next edit, which is not saved.</source>
        <translation>ما أُسند إليه ولم يبدأه يصير متاحًا. ومن يعمل بهذا الاسم في هذه اللحظة يُبلَّغ
عند تعديله التالي، الذي لا يُحفظ.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Removed: %1. Articles that are free again: %2; sets that stay: %3</source>
        <translation>أُبعد: %1. مقالات صارت متاحة: %2؛ مجموعات باقية: %3</translation>
    </message>
    <message>
        <source>Say whether work is blind, and locked when it is done</source>
        <translation>تحديد هل العمل معمّى، وهل يُقفل عند إنجازه</translation>
    </message>
    <message>
        <source>Blind: annotators see others&apos; marks, and gold, only on articles that they have finished.
Lock: finished work takes no more edits until a reviewer or a manager returns it or opens
it again. In a project that is a file both are courtesies of the program, as everybody
can read and write a file; on a server the database enforces them.</source>
        <translation>التعمية: لا يرى الواسمون توسيم غيرهم ولا المعيار الذهبي إلا في مقالات أنجزوها.
القفل: لا يقبل العمل المنجز تعديلًا حتى يعيده مراجع أو مدير أو يفتحه. وفي مشروع
هو ملف، كلاهما مجاملة من البرنامج، إذ يستطيع الجميع قراءة الملف وكتابته؛ أما على
الخادم فتفرضهما قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Give --blind or --lock, with on or off</source>
        <translation>اذكر --blind أو --lock مع on أو off</translation>
    </message>
    <message>
        <source>Whether work is blind</source>
        <translation>هل العمل معمّى</translation>
    </message>
    <message>
        <source>Whether finished work is locked</source>
        <translation>هل يُقفل العمل المنجز</translation>
    </message>
    <message>
        <source>removed (%1)</source>
        <translation>مُبعَد (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>مسند</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Blind: annotators see others&apos; marks only where they have finished themselves.</source>
        <translation>معمّى: لا يرى الواسمون توسيم غيرهم إلا حيث أنجزوا عملهم.</translation>
    </message>
    <message>
        <source>Not blind: everybody sees everybody&apos;s marks.</source>
        <translation>غير معمّى: الجميع يرى توسيم الجميع.</translation>
    </message>
    <message>
        <source>Locked when done: only reviewers and managers return or open finished work.</source>
        <translation>مقفل عند الإنجاز: لا يعيد العمل المنجز أو يفتحه إلا المراجعون والمديرون.</translation>
    </message>
    <message>
        <source>Not locked: annotators open their own finished work again.</source>
        <translation>غير مقفل: يفتح الواسمون عملهم المنجز من جديد.</translation>
    </message>
    <message>
        <source>Nobody works on this project yet. `galley team add PROJECT NAME` adds somebody.</source>
        <translation>لا أحد يعمل في هذا المشروع بعد. يضيف `galley team add PROJECT NAME` أحدًا.</translation>
    </message>
    <message>
        <source>Managers alone may change the team once there is one; until then, everybody may.

JSON: {&quot;project&quot;, &quot;members&quot;: [{&quot;name&quot;, &quot;kind&quot;, &quot;role&quot;, &quot;login&quot;, &quot;active&quot;, &quot;assigned&quot;,
&quot;states&quot;: {STATE: articles}, &quot;overdue&quot;}], &quot;blind&quot;, &quot;lock&quot;}.</source>
        <translation>لا يغيّر الفريق إلا المديرون حين يوجد مدير؛ وحتى ذلك الحين يغيّره أي أحد.

صيغة JSON: {&quot;project&quot;, &quot;members&quot;: [{&quot;name&quot;, &quot;kind&quot;, &quot;role&quot;, &quot;login&quot;, &quot;active&quot;, &quot;assigned&quot;,
&quot;states&quot;: {STATE: articles}, &quot;overdue&quot;}], &quot;blind&quot;, &quot;lock&quot;}.</translation>
    </message>
</context>
<context>
    <name>TokenFiles</name>
    <message>
        <source>Who the annotator is</source>
        <translation>من الواسم</translation>
    </message>
    <message>
        <source>That an annotator is a model or an adjudicator</source>
        <translation>كون الواسم نموذجًا أو محكِّمًا</translation>
    </message>
    <message>
        <source>The file holds the work of one annotator, and this is that of “%1” and “%2”. Choose one of them, or the format with one file per annotator.</source>
        <translation>في الملف عمل واسم واحد، وهذا عمل «%1» و«%2». اختر أحدهما، أو التنسيق الذي فيه ملف لكل واسم.</translation>
    </message>
</context>
<context>
    <name>UimaExport</name>
    <message>
        <source>Values of a form that their UIMA feature does not have</source>
        <translation>قيم بشكل ليس لخاصيتها في UIMA</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>قرارات في المعيار الذهبي</translation>
    </message>
    <message>
        <source>The time that a span took</source>
        <translation>الوقت الذي استغرقه المقطع</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>محارف التحكم</translation>
    </message>
    <message>
        <source>What becomes of texts with control characters, such as form feeds.</source>
        <translation>ما يُفعل بنصوص فيها محارف تحكم، كتغذية الصفحة.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>The articles are left out and counted: XML 1.0 cannot hold them.</source>
        <translation>تُترك المقالات وتُعدّ: لا يسعها XML 1.0.</translation>
    </message>
    <message>
        <source>XML 1.1</source>
        <translation>XML 1.1</translation>
    </message>
    <message>
        <source>Their files are XML 1.1, which INCEpTION reads and most programs do not.</source>
        <translation>ملفاتها XML 1.1، يقرؤها INCEpTION ولا تقرؤها أغلب البرامج.</translation>
    </message>
    <message>
        <source>Articles with control characters, which XML cannot hold</source>
        <translation>مقالات فيها محارف تحكم لا يسعها XML</translation>
    </message>
    <message>
        <source>Spans of such articles</source>
        <translation>مقاطع هذه المقالات</translation>
    </message>
    <message>
        <source>Relations of such articles</source>
        <translation>علاقات هذه المقالات</translation>
    </message>
    <message>
        <source>Fields of such articles</source>
        <translation>حقول هذه المقالات</translation>
    </message>
    <message>
        <source>Comments on such articles</source>
        <translation>التعليقات على هذه المقالات</translation>
    </message>
    <message>
        <source>Decisions on such articles</source>
        <translation>القرارات في هذه المقالات</translation>
    </message>
    <message>
        <source>Values with control characters, which XML cannot hold</source>
        <translation>قيم فيها محارف تحكم لا يسعها XML</translation>
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
        <translation>ليس في CAS نص: لا يُقرأ إلا ما كان عن نص في الملف.</translation>
    </message>
    <message>
        <source>Metadata that an article has no place for</source>
        <translation>بيانات وصفية لا مكان لها في المقال</translation>
    </message>
    <message>
        <source>The offsets %1 to %2 are not in the text, which has %3 UTF-16 units.</source>
        <translation>الإزاحتان %1 إلى %2 ليستا في النص، وفيه %3 من وحدات UTF-16.</translation>
    </message>
    <message>
        <source>The offsets %1 to %2 lie within a character.</source>
        <translation>الإزاحتان %1 إلى %2 داخل محرف.</translation>
    </message>
    <message>
        <source>Relations whose ends are no spans</source>
        <translation>علاقات ليس طرفاها مقاطع</translation>
    </message>
    <message>
        <source>The relation lacks an end.</source>
        <translation>ينقص العلاقة طرف.</translation>
    </message>
    <message>
        <source>References to what is no annotation</source>
        <translation>إحالات إلى ما ليس توسيمًا</translation>
    </message>
    <message>
        <source>Annotations of other views</source>
        <translation>توسيم في عروض أخرى (views)</translation>
    </message>
    <message>
        <source>Feature structures that are no annotations</source>
        <translation>بنى خصائص ليست توسيمًا</translation>
    </message>
    <message>
        <source>Label feature</source>
        <translation>خاصية التسمية</translation>
    </message>
    <message>
        <source>The feature of an annotation that is its label; the others are attributes. Several are separated by commas: of each type the first that it has is taken. Empty: the usual names, such as “value”.</source>
        <translation>خاصية العنصر التي هي تسميته؛ والأخرى سمات. تُفصل عدة خصائص بفواصل: ويؤخذ من كل نوع أول ما له منها. فارغ: الأسماء المعتادة، مثل «value».</translation>
    </message>
</context>
<context>
    <name>UimaJson</name>
    <message>
        <source>This is no UIMA CAS: it has neither “%FEATURE_STRUCTURES” nor “%VIEWS”.</source>
        <translation>ليس هذا UIMA CAS: لا «%FEATURE_STRUCTURES» فيه ولا «%VIEWS».</translation>
    </message>
    <message>
        <source>Feature structure %1 has no id or no type.</source>
        <translation>بنية الخصائص %1 بلا معرّف أو بلا نوع.</translation>
    </message>
    <message>
        <source>The id %1 stands for two things.</source>
        <translation>المعرّف %1 لشيئين.</translation>
    </message>
    <message>
        <source>The value of “%1” is no number.</source>
        <translation>قيمة «%1» ليست عددًا.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The value of “%1” is no plain value.</source>
        <translation>قيمة «%1» ليست قيمة بسيطة.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in the file.</source>
        <translation>يحيل إلى «%1»، وليس في الملف.</translation>
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
        <translation>ليس هذا نظام أنواع: يبدأ بـ &lt;%1&gt; بدل &lt;typeSystemDescription&gt;.</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>العناصر متداخلة بعمق زائد.</translation>
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
        <translation>ليس «%1» عددًا لـ «%2».</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>ليس «%1» عددًا.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in the file.</source>
        <translation>يحيل إلى «%1»، وليس في الملف.</translation>
    </message>
    <message>
        <source>This is no XMI: it begins with &lt;%1&gt;.</source>
        <translation>ليس هذا XMI: يبدأ بـ &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The id %1 stands for two things.</source>
        <translation>المعرّف %1 لشيئين.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no id.</source>
        <translation>العنصر &lt;%1&gt; بلا معرّف.</translation>
    </message>
</context>
<context>
    <name>Unheld</name>
    <message>
        <source>Attributes of spans</source>
        <translation>سمات المقاطع</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>How certain spans are</source>
        <translation>درجة اليقين في المقاطع</translation>
    </message>
    <message>
        <source>What is known of articles: titles, dates, sources …</source>
        <translation>ما يُعرف عن المقالات: العناوين والتواريخ والمصادر …</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>قرارات في المعيار الذهبي</translation>
    </message>
    <message>
        <source>Times that work took</source>
        <translation>الأوقات التي استغرقها العمل</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Fields of articles</source>
        <translation>حقول المقالات</translation>
    </message>
    <message>
        <source>How far work is done</source>
        <translation>مدى إنجاز العمل</translation>
    </message>
    <message>
        <source>Articles without work or without a token</source>
        <translation>مقالات بلا عمل أو بلا وحدة لفظية</translation>
    </message>
</context>
<context>
    <name>Unpacking</name>
    <message>
        <source>The archive is damaged or cut short: get it again, or unpack it with another program and import the folder.</source>
        <translation>الأرشيف تالف أو مبتور: احصل عليه من جديد، أو فُكّه ببرنامج آخر واستورد المجلد.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than it says, or to far more than text would: it is not read any further.</source>
        <translation>ينفكّ الأرشيف إلى أكثر مما يقول، أو إلى أكثر بكثير مما ينفكّ إليه نص: لا يُقرأ منه أكثر.</translation>
    </message>
</context>
<context>
    <name>WebAnnoTsv</name>
    <message>
        <source>The token number %1 stands twice.</source>
        <translation>الوحدة اللفظية رقم %1 واردة مرتين.</translation>
    </message>
    <message>
        <source>The token “%1” is not the text from %2 to %3, in UTF-16 units. The annotations on it are left out.</source>
        <translation>الوحدة اللفظية «%1» ليست النص من %2 إلى %3 بوحدات UTF-16. تُرك التوسيم الذي عليها.</translation>
    </message>
    <message>
        <source>“%1” names no place in a chain.</source>
        <translation>لا يسمي «%1» موضعًا في سلسلة.</translation>
    </message>
    <message>
        <source>A slot has not as many roles as targets.</source>
        <translation>ليس للخانة من الأدوار بعدد أهدافها.</translation>
    </message>
    <message>
        <source>There is no annotation %1%2 to lead to.</source>
        <translation>لا توسيم %1%2 يؤدى إليه.</translation>
    </message>
    <message>
        <source>The file does not begin with “#FORMAT=WebAnno TSV 3.3”.</source>
        <translation>لا يبدأ الملف بـ «#FORMAT=WebAnno TSV 3.3».</translation>
    </message>
    <message>
        <source>This is WebAnno TSV %1: only version 3 can be read. Export it again from WebAnno or INCEpTION.</source>
        <translation>هذا WebAnno TSV %1: لا يُقرأ إلا الإصدار 3. صدّره مجددًا من WebAnno أو INCEpTION.</translation>
    </message>
    <message>
        <source>“%1” is no begin and end of a token.</source>
        <translation>ليس «%1» بداية وحدة لفظية ونهايتها.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n column(s) instead of %1.</source>
        <translation>
            <numerusform>في الصف لا أعمدة بدل %1.</numerusform>
            <numerusform>في الصف عمود واحد بدل %1.</numerusform>
            <numerusform>في الصف عمودان بدل %1.</numerusform>
            <numerusform>في الصف %Ln أعمدة بدل %1.</numerusform>
            <numerusform>في الصف %Ln عمودًا بدل %1.</numerusform>
            <numerusform>في الصف %Ln عمود بدل %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sentence begins at %1, but the text before it ends at %2: the offsets of the file do not fit its text. They count UTF-16 units.</source>
        <translation>تبدأ الجملة عند %1، لكن النص قبلها ينتهي عند %2: إزاحات الملف لا تطابق نصه. وهي بوحدات UTF-16.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, as WebAnno TSV always is. Convert it, or export it again.</source>
        <translation>ليس الملف بترميز UTF-8، وWebAnno TSV كذلك دائمًا. حوّله، أو صدّره مجددًا.</translation>
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
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>A file for each article</source>
        <translation>ملف لكل مقال</translation>
    </message>
    <message>
        <source>A page that any reader of the standard takes.</source>
        <translation>صفحة يأخذها كل قارئ للمعيار.</translation>
    </message>
    <message>
        <source>A line for each article</source>
        <translation>سطر لكل مقال</translation>
    </message>
    <message>
        <source>One file, for large corpora.</source>
        <translation>ملف واحد، للمدونات الكبيرة.</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Annotation %1: %2</source>
        <translation>التوسيم %1: %2</translation>
    </message>
    <message>
        <source>The text of %1 is not in the file: put it beside, under the file&apos;s name and with the ending .txt.</source>
        <translation>نص %1 ليس في الملف: ضعه بجانبه باسم الملف وبالنهاية ‎.txt.</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>ما هو عنه</translation>
    </message>
    <message>
        <source>Offsets that count UTF-16 units, as the quotes tell, and not code points</source>
        <translation>إزاحات تعدّ وحدات UTF-16، كما تدل الاقتباسات، لا نقاط الترميز</translation>
    </message>
    <message>
        <source>Bodies about the whole of a text (“%1”)</source>
        <translation>أجسام عن النص كله («%1»)</translation>
    </message>
    <message numerus="yes">
        <source>from %1 to %2 is not within the text of %n code point(s).</source>
        <translation>
            <numerusform>المدى من %1 إلى %2 ليس ضمن النص وفيه لا نقاط ترميز.</numerusform>
            <numerusform>المدى من %1 إلى %2 ليس ضمن النص وفيه نقطة ترميز واحدة.</numerusform>
            <numerusform>المدى من %1 إلى %2 ليس ضمن النص وفيه نقطتا ترميز.</numerusform>
            <numerusform>المدى من %1 إلى %2 ليس ضمن النص وفيه %Ln نقاط ترميز.</numerusform>
            <numerusform>المدى من %1 إلى %2 ليس ضمن النص وفيه %Ln نقطة ترميز.</numerusform>
            <numerusform>المدى من %1 إلى %2 ليس ضمن النص وفيه %Ln نقطة ترميز.</numerusform>
        </translation>
    </message>
    <message>
        <source>its quote is “%1”, but at its position stands “%2”.</source>
        <translation>اقتباسه «%1»، لكن في موضعه «%2».</translation>
    </message>
    <message>
        <source>Places given by a selector of type %1</source>
        <translation>مواضع يعطيها محدِّد من النوع %1</translation>
    </message>
    <message>
        <source>Bodies that are other resources</source>
        <translation>أجسام هي موارد أخرى</translation>
    </message>
    <message>
        <source>a link must be one of two annotations.</source>
        <translation>يجب أن يكون الرابط بين توسيمين.</translation>
    </message>
    <message>
        <source>Links between the work of two annotators</source>
        <translation>روابط بين عمل واسمين</translation>
    </message>
    <message>
        <source>it leads to %1, which is no annotation of the text.</source>
        <translation>يؤدي إلى %1، وليس توسيمًا للنص.</translation>
    </message>
    <message>
        <source>The collection only names its pages: import the pages themselves.</source>
        <translation>لا تذكر المجموعة إلا أسماء صفحاتها: استورد الصفحات نفسها.</translation>
    </message>
    <message>
        <source>This is no annotation, page or collection of annotations.</source>
        <translation>ليس هذا توسيمًا ولا صفحة توسيم ولا مجموعة.</translation>
    </message>
    <message>
        <source>The file has more than %1 MB of single annotations: put those of one text into a page.</source>
        <translation>في الملف أكثر من %1 MB من التوسيم المفرد: ضع ما لنص واحد في صفحة.</translation>
    </message>
    <message>
        <source>Annotations that the page only names and that are elsewhere: %1.</source>
        <translation>توسيم لا تذكر الصفحة إلا اسمه وهو في مكان آخر: %1.</translation>
    </message>
</context>
<context>
    <name>Xml</name>
    <message>
        <source>The XML is not well formed: %1</source>
        <translation>ليس XML سليم الصيغة: %1</translation>
    </message>
</context>
<context>
    <name>XmlInput</name>
    <message>
        <source>The file has %1 MB, and one of its kind can have %2 MB: split it.</source>
        <translation>في الملف %1 MB، والحد لملف من نوعه %2 MB: قسّمه.</translation>
    </message>
</context>
</TS>
