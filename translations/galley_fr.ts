<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Adjudicate</name>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Places found: %1. Waiting in all: %2 open, %3 changed since, %4 put off. Agreed: %5; decided: %6; articles: %7, signed off: %8</source>
        <translation>Passages trouvés&#xa0;: %1. En attente au total&#xa0;: %2 ouverts, %3 modifiés depuis, %4 ajournés. En accord&#xa0;: %5&#x202f;; décidés&#xa0;: %6&#x202f;; articles&#xa0;: %7, validés&#xa0;: %8</translation>
    </message>
    <message>
        <source>Tell how the project adjudicates; with those that follow, keep it so</source>
        <translation>Dire comment le projet arbitre&#x202f;; avec les options suivantes, le fixer ainsi</translation>
    </message>
    <message>
        <source>With --settings: a reason to choose from; all of them are the list</source>
        <translation>Avec --settings&#xa0;: un motif proposé&#x202f;; tous ensemble forment la liste</translation>
    </message>
    <message>
        <source>With --settings: the usual reasons again</source>
        <translation>Avec --settings&#xa0;: de nouveau les motifs habituels</translation>
    </message>
    <message>
        <source>Complete agreement goes to gold by itself, whatever the project has</source>
        <translation>L’accord complet entre de lui-même dans la référence, quoi que prévoie le projet</translation>
    </message>
    <message>
        <source>It does not; with --settings: kept as the other</source>
        <translation>Il n’y entre pas&#x202f;; avec --settings&#xa0;: retenu comme l’autre</translation>
    </message>
    <message>
        <source>--agreement and --no-agreement do not go together</source>
        <translation>--agreement et --no-agreement ne se combinent pas</translation>
    </message>
    <message>
        <source>--reason and --usual-reasons go with --settings</source>
        <translation>--reason et --usual-reasons vont avec --settings</translation>
    </message>
    <message>
        <source>--reason and --usual-reasons do not go together</source>
        <translation>--reason et --usual-reasons ne se combinent pas</translation>
    </message>
    <message>
        <source>--reason needs some text</source>
        <translation>--reason demande du texte</translation>
    </message>
    <message>
        <source>Complete agreement goes to gold by itself.</source>
        <translation>L’accord complet entre de lui-même dans la référence.</translation>
    </message>
    <message>
        <source>Complete agreement waits for a decision, as all places do.</source>
        <translation>L’accord complet attend une décision, comme tous les passages.</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>Motifs&#xa0;:</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>%1: the schema does not allow it in gold</source>
        <translation>%1&#xa0;: le schéma ne le permet pas dans la référence</translation>
    </message>
    <message>
        <source>%1: “%2” is not in gold</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas dans la référence</translation>
    </message>
    <message>
        <source>Nothing was changed; this is what would be.</source>
        <translation>Rien n’a été modifié&#x202f;; voici ce qui se ferait.</translation>
    </message>
    <message>
        <source>Articles: %1, of which gold changes in %2; signed off: %3</source>
        <translation>Articles&#xa0;: %1, dont la référence change dans %2&#x202f;; validés&#xa0;: %3</translation>
    </message>
    <message>
        <source>Places decided: %1; decided so already: %2; left as a person has them: %3; put off: %4; remaining: %5</source>
        <translation>Passages décidés&#xa0;: %1&#x202f;; déjà décidés ainsi&#xa0;: %2&#x202f;; laissés à la décision d’une personne&#xa0;: %3&#x202f;; ajournés&#xa0;: %4&#x202f;; restants&#xa0;: %5</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>Numéro de la modification groupée&#xa0;: %1</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>Remaining:</source>
        <translation>Restants&#xa0;:</translation>
    </message>
    <message>
        <source>Estimated reliability:</source>
        <translation>Fiabilité estimée&#xa0;:</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Par exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Not allowed in gold:</source>
        <translation>Non permis dans la référence&#xa0;:</translation>
    </message>
    <message>
        <source>Relations that gold does not have:</source>
        <translation>Relations absentes de la référence&#xa0;:</translation>
    </message>
    <message>
        <source>Changed meanwhile, and left as it is:</source>
        <translation>Modifié entre-temps, et laissé tel quel&#xa0;:</translation>
    </message>
    <message>
        <source>Reopened: %1; not signed off: %2; not possible: %3</source>
        <translation>Rouverts&#xa0;: %1&#x202f;; non validés&#xa0;: %2&#x202f;; impossibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>Signed off: %1; already: %2; not ready: %3</source>
        <translation>Validés&#xa0;: %1&#x202f;; déjà&#xa0;: %2&#x202f;; pas prêts&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1&apos;s set was changed meanwhile, so it stays as it is. Try again.</source>
        <translation>%1&#xa0;: le jeu a été modifié entre-temps et reste donc tel quel. Réessayez.</translation>
    </message>
</context>
<context>
    <name>AdjudicateCommand</name>
    <message>
        <source>Make gold from annotators&apos; work by policies, and sign it off</source>
        <translation>Établir la référence par des stratégies à partir du travail des annotateurs, et la valider</translation>
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
        <translation>Stratégies, consultées dans l’ordre donné&#x202f;; la première qui tranche décide du passage, et ce
qu’aucune ne tranche reste dans la file. Aucune ne départage une égalité.
  unanimous           ce que tous ont marqué de même, à deux au moins (toujours consultée en
                      premier, sauf avis contraire du projet ou de --no-agreement)
  majority            ce que plus de la moitié ont marqué de même, ou n’ont pas marqué
  k-of-n:K            ce qu’au moins K ont marqué de même
  union               tout ce que quelqu’un a marqué
  intersection        ce que tous ont marqué de même, ou rien
  annotator:NOM[:COUCHE/ÉTIQUETTE]
                      la version de cet annotateur, partout ou là où quelqu’un a donné cette
                      étiquette
  longest:N, shortest:N, most-frequent:N
                      là où seules les bornes divergent, de N caractères au plus
  reliability[:CONFIANCE]
                      ce qui est au moins aussi probable (0.8), chaque annotateur pesant selon
                      sa fiabilité, estimée d’après Dawid et Skene sur tout le travail&#x202f;; avec
                      deux annotateurs, les estimations sont à peine identifiées

Les passages que quelqu’un a décidés, ajournés ou repris dans la référence, et la référence
validée, restent tels quels. Le tout est une modification groupée, que `galley bulk undo` annule.
La référence est le jeu de l’arbitre du projet, &quot;gold&quot; s’il n’y en a pas encore&#xa0;:
`galley export --gold` l’écrit.

--sign-off verrouille la référence là où chaque passage est décidé et où aucune règle du schéma
n’est enfreinte, et y porte l’accord complet&#x202f;; --reopen la rouvre. Ce qui n’est pas prêt est
signalé (code de sortie 1).

Là où l’accord complet n’entre pas de lui-même dans la référence, il attend dans la file comme
tous les passages.

JSON des stratégies&#xa0;: {&quot;project&quot;, &quot;bulk&quot;, &quot;articles&quot;, &quot;edited&quot;, &quot;signed_off&quot;, &quot;decided&quot;, &quot;already&quot;,
&quot;settled&quot;, &quot;postponed&quot;, &quot;remaining&quot;, &quot;counts&quot; et &quot;left&quot;: [{&quot;policy&quot;, &quot;cause&quot;, &quot;layer&quot;,
&quot;labels&quot; (&quot;&quot; = non marqué), &quot;places&quot;}], &quot;examples&quot; et &quot;refused&quot;: [{&quot;article&quot;, &quot;layer&quot;, &quot;begin&quot;,
&quot;end&quot;, &quot;quote&quot;, &quot;cause&quot;, &quot;labels&quot;, &quot;policy&quot;, &quot;made&quot;, &quot;message&quot;}], &quot;lost&quot;: [{&quot;article&quot;, &quot;annotator&quot;,
&quot;relation&quot;, &quot;type&quot;, &quot;missing&quot;}], &quot;conflicts&quot;: [{&quot;article&quot;, &quot;kind&quot;, &quot;message&quot;}],
&quot;reliability&quot;: [{&quot;layer&quot;, &quot;annotator&quot;, &quot;accuracy&quot;, &quot;places&quot;, &quot;right&quot;: {ÉTIQUETTE: proportion}}]}.
JSON de --list&#xa0;: {&quot;project&quot;, &quot;found&quot;, &quot;places&quot;: [{&quot;article&quot;, &quot;layer&quot;, &quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;,
&quot;status&quot;, &quot;causes&quot;, &quot;severity&quot;, &quot;labels&quot;, &quot;annotators&quot;}], &quot;remarks&quot;: [{&quot;article&quot;, &quot;kind&quot;, &quot;annotator&quot;,
&quot;subject&quot;}], &quot;totals&quot;}.
JSON de --sign-off et --reopen&#xa0;: {&quot;project&quot;, &quot;bulk&quot;, &quot;signed_off&quot; ou &quot;reopened&quot;: [ARTICLE],
&quot;already&quot;, &quot;not_ready&quot;: [{&quot;article&quot;, &quot;open&quot;, &quot;postponed&quot;, &quot;unmatched&quot;, &quot;findings&quot;, &quot;messages&quot;}],
&quot;lost&quot;, &quot;conflicts&quot;}.
JSON de --settings&#xa0;: {&quot;project&quot;, &quot;agreement&quot;, &quot;reasons&quot;: [TEXTE]}.</translation>
    </message>
    <message>
        <source>The project to adjudicate</source>
        <translation>Le projet à arbitrer</translation>
    </message>
    <message>
        <source>How to decide; several are asked in order</source>
        <translation>Comment décider&#x202f;; plusieurs sont consultées dans l’ordre</translation>
    </message>
    <message>
        <source>List the places that wait for a decision</source>
        <translation>Lister les passages qui attendent une décision</translation>
    </message>
    <message>
        <source>Lock gold that is ready</source>
        <translation>Verrouiller la référence qui est prête</translation>
    </message>
    <message>
        <source>Open gold that was signed off</source>
        <translation>Rouvrir la référence validée</translation>
    </message>
    <message>
        <source>Change nothing, only say what would be done</source>
        <translation>Ne rien modifier, dire seulement ce qui serait fait</translation>
    </message>
    <message>
        <source>Only this article; may be given several times</source>
        <translation>Cet article seulement&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Only this layer; may be given several times</source>
        <translation>Cette couche seulement&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Compare only this annotator; may be given several times. With --list: who differs</source>
        <translation>Comparer cet annotateur seulement&#x202f;; peut être répété. Avec --list&#xa0;: qui diverge</translation>
    </message>
    <message>
        <source>Compare models, too</source>
        <translation>Comparer aussi les modèles</translation>
    </message>
    <message>
        <source>With --list: missing, boundary, label, attribute, relation, split-or-merge or stacked</source>
        <translation>Avec --list&#xa0;: missing, boundary, label, attribute, relation, split-or-merge ou stacked</translation>
    </message>
    <message>
        <source>With --list: one of these labels stands there</source>
        <translation>Avec --list&#xa0;: l’une de ces étiquettes y figure</translation>
    </message>
    <message>
        <source>With --list: what the places are sorted by</source>
        <translation>Avec --list&#xa0;: critère de tri</translation>
    </message>
    <message>
        <source>With --list: at most so many</source>
        <translation>Avec --list&#xa0;: tant au plus</translation>
    </message>
    <message>
        <source>Places, too, that a person has decided or put off</source>
        <translation>Aussi les passages que quelqu’un a décidés ou ajournés</translation>
    </message>
    <message>
        <source>Who decides, for the journal; else the login&apos;s name</source>
        <translation>Qui décide, pour le journal&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>Say what to do: --policy, --list, --sign-off, --reopen or --settings</source>
        <translation>Indiquez que faire&#xa0;: --policy, --list, --sign-off, --reopen ou --settings</translation>
    </message>
    <message>
        <source>--policy, --list, --sign-off, --reopen and --settings do not go together</source>
        <translation>--policy, --list, --sign-off, --reopen et --settings ne se combinent pas</translation>
    </message>
    <message>
        <source>--dry-run does not go with --settings, which alone changes nothing</source>
        <translation>--dry-run ne va pas avec --settings, qui seul ne modifie rien</translation>
    </message>
    <message>
        <source>“%1” is no cause</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une cause</translation>
    </message>
    <message>
        <source>--cause, --label and --limit go with --list</source>
        <translation>--cause, --label et --limit vont avec --list</translation>
    </message>
    <message>
        <source>Adjudicating</source>
        <translation>Arbitrage</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>“%1” cannot go into gold. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas entrer dans la référence. %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The annotators have changed this place meanwhile. Look at it again, then decide.</source>
        <translation>Les annotateurs ont modifié ce passage entre-temps. Revoyez-le, puis décidez.</translation>
    </message>
    <message>
        <source>This place has no version %1, but %2.</source>
        <translation>Ce passage n’a pas de version %1&#x202f;; nombre de versions&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing is marked by hand here. Mark something, or take none of the versions.</source>
        <translation>Rien n’est marqué à la main ici. Marquez quelque chose, ou ne retenez aucune version.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>%1 has no layer “%2”.</source>
        <translation>%1 n’a pas de couche «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody used “%2” in what is compared of %1.</source>
        <translation>Personne n’a employé «&#xa0;%2&#xa0;» dans ce qui est comparé (%1).</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 n’a pas de champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no attribute “%2”.</source>
        <translation>%1 n’a pas d’attribut «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>Accord observé</translation>
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
        <translation>α d’unitisation</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <source>Observed disorder of γ</source>
        <translation>Désordre observé de γ</translation>
    </message>
    <message>
        <source>F1, place and label</source>
        <translation>F1, passage et étiquette</translation>
    </message>
    <message>
        <source>F1, place</source>
        <translation>F1, passage</translation>
    </message>
    <message>
        <source>F1, place in part</source>
        <translation>F1, passage partiel</translation>
    </message>
    <message>
        <source>F1, label at an overlap</source>
        <translation>F1, étiquette si chevauchement</translation>
    </message>
    <message>
        <source>%1 has no annotator “%2”.</source>
        <translation>%1 n’a pas d’annotateur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Agreement needs the work of two annotators at least; %1 has that of %2. Sets that nobody has touched, gold and, unless asked for, models do not count.</source>
        <translation>L’accord suppose le travail de deux annotateurs au moins&#x202f;; dans %1, nombre d’annotateurs&#xa0;: %2. Les jeux que personne n’a touchés, la référence et, sauf demande, les modèles ne comptent pas.</translation>
    </message>
    <message>
        <source>Stopped before everything was compared.</source>
        <translation>Arrêté avant que tout soit comparé.</translation>
    </message>
</context>
<context>
    <name>AgreementCommand</name>
    <message>
        <source>Measure how far annotators agree</source>
        <translation>Mesurer l’accord entre annotateurs</translation>
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
        <translation>Compare les jeux des annotateurs deux à deux et tous ensemble, couche par couche. La référence,
les modèles et les jeux que personne n’a touchés sont écartés, sauf demande.

Mesures&#xa0;: observed, cohen-kappa, scott-pi, fleiss-kappa, krippendorff-alpha comparent ce qui a
été choisi pour des éléments (passages, mots, relations, articles)&#x202f;; alpha-u, gamma,
observed-disorder, f1-strict, f1-exact, f1-partial et f1-type comparent des marques, où qu’elles
commencent et finissent. Les articles sont mis bout à bout pour alpha-u, et comptent selon leurs
marques pour gamma.

Écartés, et comptés&#xa0;: incomplete (tous n’ont pas marqué le passage), stacked (l’un y a mis
plusieurs étiquettes), one-annotator (personne d’autre n’y a de jeu), no-value (marque sans
l’attribut), overlapping (alpha-u), empty (de longueur nulle), no-chance (gamma n’a rien à
comparer). duplicate compte les marques présentes deux fois, qui ne comptent qu’une fois.

JSON&#xa0;: {&quot;project&quot;, &quot;results&quot;: [{&quot;measure&quot;, &quot;unit&quot;, &quot;layer&quot;, &quot;label&quot;, &quot;annotators&quot;, &quot;value&quot;,
&quot;interval&quot;, &quot;n&quot;, &quot;excluded&quot;, &quot;undefined&quot;}]}&#x202f;; &quot;article&quot;, &quot;source&quot; ou &quot;week&quot; quand un résultat en
relève, &quot;distance&quot; (nominal, ordinal, interval, masi) de krippendorff-alpha, &quot;error&quot; de gamma
quand il a été coupé en fenêtres. Une valeur null a son motif dans undefined.</translation>
    </message>
    <message>
        <source>The project to look at</source>
        <translation>Le projet à examiner</translation>
    </message>
    <message>
        <source>What is compared: span, token, relation, field:NAME or attribute:NAME (span)</source>
        <translation>Ce qui est comparé&#xa0;: span, token, relation, field:NOM ou attribute:NOM (span)</translation>
    </message>
    <message>
        <source>Only this layer; several times for several</source>
        <translation>Cette couche seulement&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Only these annotators, gold and models included; several times</source>
        <translation>Ces annotateurs seulement, référence et modèles compris&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Compare models, too</source>
        <translation>Comparer aussi les modèles</translation>
    </message>
    <message>
        <source>Numbers of this label, too; several times</source>
        <translation>Aussi les chiffres de cette étiquette&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Numbers by label, article, source or week, too; by pair: every measure of every pair</source>
        <translation>Aussi les chiffres par label, article, source ou week&#x202f;; par pair&#xa0;: chaque mesure de chaque paire</translation>
    </message>
    <message>
        <source>Only this measure; several times</source>
        <translation>Cette mesure seulement&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Seed of the draws for the intervals and for gamma (1)</source>
        <translation>Graine des tirages des intervalles et de ceux de gamma (1)</translation>
    </message>
    <message>
        <source>Draws for the intervals, 0: none (200)</source>
        <translation>Tirages pour les intervalles, 0&#xa0;: aucun (200)</translation>
    </message>
    <message>
        <source>Write a report with charts there, in the place of a file of that name; adds label and week</source>
        <translation>Y écrire un rapport avec graphiques, à la place d’un fichier de ce nom&#x202f;; ajoute label et week</translation>
    </message>
    <message>
        <source>Write the numbers there as a table, in the place of a file of that name; adds label and week</source>
        <translation>Y écrire les chiffres dans un tableau, à la place d’un fichier de ce nom&#x202f;; ajoute label et week</translation>
    </message>
    <message>
        <source>Who compares, where work is blind; else the login&apos;s name</source>
        <translation>Qui compare, si le travail est en aveugle&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: choose span, token, relation, field:NAME or attribute:NAME.</source>
        <translation>«&#xa0;%1&#xa0;» ne se compare pas&#xa0;: choisissez span, token, relation, field:NOM ou attribute:NOM.</translation>
    </message>
    <message>
        <source>There are no numbers by “%1”: choose layer, label, pair, article, source or week.</source>
        <translation>Il n’y a pas de chiffres par «&#xa0;%1&#xa0;»&#xa0;: choisissez layer, label, pair, article, source ou week.</translation>
    </message>
    <message>
        <source>“%1” is no measure: see galley agreement --help.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une mesure&#xa0;: voir galley agreement --help.</translation>
    </message>
    <message>
        <source>%1 compares spans only: leave out --unit.</source>
        <translation>%1 ne compare que des marques&#xa0;: retirez --unit.</translation>
    </message>
    <message>
        <source>--seed takes a whole number, not “%1”.</source>
        <translation>--seed attend un nombre entier, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--resamples takes a whole number, not “%1”.</source>
        <translation>--resamples attend un nombre entier, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Articles compared: %1; with one annotator only: %2; untouched sets: %3</source>
        <translation>Articles comparés&#xa0;: %1&#x202f;; avec un seul annotateur&#xa0;: %2&#x202f;; jeux non touchés&#xa0;: %3</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>Agreement in %1</source>
        <translation>Accord dans %1</translation>
    </message>
    <message>
        <source>Annotators: %1. Articles of at least two of them: %2; of one alone: %3. Sets that nobody has touched: %4. Compared: %5.</source>
        <translation>Annotateurs&#xa0;: %1. Articles d’au moins deux d’entre eux&#xa0;: %2&#x202f;; d’un seul&#xa0;: %3. Jeux que personne n’a touchés&#xa0;: %4. Comparé&#xa0;: %5.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals hold 95 % of %n draw(s) of the articles with seed %1.</source>
        <translation>
            <numerusform>Les intervalles contiennent 95&#xa0;% de %n tirage des articles, de graine %1.</numerusform>
            <numerusform>Les intervalles contiennent 95&#xa0;% de %n tirages des articles, de graine %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Pairs of annotators: %1</source>
        <translation>Paires d’annotateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Over time, %1: %2</source>
        <translation>Au fil du temps, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Confusion: %1 in rows, %2 in columns</source>
        <translation>Confusion&#xa0;: %1 en lignes, %2 en colonnes</translation>
    </message>
    <message>
        <source>Behind the confusion of %1 and %2, %3</source>
        <translation>Derrière la confusion de %1 et %2, %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>AnnotationSet</name>
    <message>
        <source>The set has changed meanwhile. Look at it again, then repeat the edit.</source>
        <translation>Le jeu a été modifié entre-temps. Revoyez-le, puis refaites la modification.</translation>
    </message>
    <message>
        <source>Gold of this article is signed off, so the work on it is settled and stays as it is. An adjudicator can open gold again.</source>
        <translation>La référence de cet article est validée&#xa0;: le travail dessus est clos et reste tel quel. Un arbitre peut rouvrir la référence.</translation>
    </message>
    <message>
        <source>This work is done, and done work is locked here. A reviewer or a manager can return it or open it again.</source>
        <translation>Ce travail est terminé, et le travail terminé est verrouillé ici. Un réviseur ou un responsable peut le renvoyer ou le rouvrir.</translation>
    </message>
    <message>
        <source>The set already has span s%1.</source>
        <translation>Le jeu a déjà une marque s%1.</translation>
    </message>
    <message>
        <source>Span s%1 covers no text.</source>
        <translation>La marque s%1 ne couvre aucun texte.</translation>
    </message>
    <message>
        <source>Span s%1 still has relations. Remove them with it.</source>
        <translation>La marque s%1 a encore des relations. Supprimez-les avec elle.</translation>
    </message>
    <message>
        <source>The set already has relation r%1.</source>
        <translation>Le jeu a déjà une relation r%1.</translation>
    </message>
    <message>
        <source>Relation r%1 leads to a span that is not there.</source>
        <translation>La relation r%1 mène à une marque qui n’existe pas.</translation>
    </message>
    <message>
        <source>The comment has changed meanwhile. Look at it again, then repeat.</source>
        <translation>Le commentaire a été modifié entre-temps. Revoyez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>The set already has comment c%1.</source>
        <translation>Le jeu a déjà un commentaire c%1.</translation>
    </message>
    <message>
        <source>Gold of this article is signed off, so it stays as it is. Reopen it to change it: every adjudicator can.</source>
        <translation>La référence de cet article est validée et reste donc telle quelle. Rouvrez-la pour la modifier&#xa0;: tout arbitre le peut.</translation>
    </message>
    <message>
        <source>The decision has changed meanwhile. Look at it again, then decide again.</source>
        <translation>La décision a été modifiée entre-temps. Revoyez-la, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>The set already has decision d%1.</source>
        <translation>Le jeu a déjà une décision d%1.</translation>
    </message>
</context>
<context>
    <name>AnnotatorSetting</name>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Whose work a file holds: it does not say itself.</source>
        <translation>De qui est le travail d’un fichier qui ne le dit pas lui-même.</translation>
    </message>
    <message>
        <source>As the import says</source>
        <translation>Comme l’indique l’import</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Le nom du fichier</translation>
    </message>
    <message>
        <source>For folders with one file per annotator.</source>
        <translation>Pour les dossiers avec un fichier par annotateur.</translation>
    </message>
</context>
<context>
    <name>ArchiveSource</name>
    <message>
        <source>The archive would unpack to far more than text does, or to too many files: unpack what you need of it and import that.</source>
        <translation>L’archive se décompresserait en bien plus que du texte, ou en trop de fichiers&#xa0;: décompressez ce qu’il vous faut et importez-le.</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short: get it again, or unpack it with another program and import the folder.</source>
        <translation>L’archive est endommagée ou tronquée&#xa0;: récupérez-la à nouveau, ou décompressez-la avec un autre programme et importez le dossier.</translation>
    </message>
    <message>
        <source>The name leads out of the archive: left out.</source>
        <translation>Le nom mène hors de l’archive&#xa0;: écarté.</translation>
    </message>
    <message>
        <source>This is a link to another place: left out.</source>
        <translation>C’est un lien vers un autre emplacement&#xa0;: écarté.</translation>
    </message>
    <message>
        <source>This is an archive in an archive in an archive: left out. Unpack it and import it by itself.</source>
        <translation>C’est une archive dans une archive dans une archive&#xa0;: écartée. Décompressez-la et importez-la à part.</translation>
    </message>
    <message>
        <source>The archive has no such file.</source>
        <translation>L’archive ne contient pas ce fichier.</translation>
    </message>
    <message>
        <source>The file is packed in a way that Galley does not read: unpack it with another program.</source>
        <translation>Le fichier est compressé d’une manière que Galley ne lit pas&#xa0;: décompressez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>The archive is cut short within this file: get it again.</source>
        <translation>L’archive est tronquée dans ce fichier&#xa0;: récupérez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>ArticleFields</name>
    <message>
        <source>The column or key that holds it (a number counts columns, “a.b” goes into an object), “=value” for the same in all articles, “-” for none; suggested if not given.</source>
        <translation>La colonne ou la clé qui le contient (un nombre compte les colonnes, «&#xa0;a.b&#xa0;» descend dans un objet), «&#xa0;=valeur&#xa0;» pour la même dans tous les articles, «&#xa0;-&#xa0;» pour aucune&#x202f;; proposée à défaut.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Embargoed until</source>
        <translation>Sous embargo jusqu’au</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Title before the text</source>
        <translation>Titre avant le texte</translation>
    </message>
    <message>
        <source>Makes the title the first line of the article&apos;s text, with an empty line after it; offsets of annotations made elsewhere then no longer fit.</source>
        <translation>Fait du titre la première ligne du texte de l’article, suivie d’une ligne vide&#x202f;; les positions d’annotations faites ailleurs ne correspondent alors plus.</translation>
    </message>
</context>
<context>
    <name>ArticleItems</name>
    <message>
        <source>This is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>ArticleMapping</name>
    <message>
        <source>There is no column or key “%1”. There are: %2.</source>
        <translation>Il n’y a ni colonne ni clé «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing here looks like the text of articles: set “text” to its column or key. There are: %1.</source>
        <translation>Rien ici ne ressemble au texte d’articles&#xa0;: indiquez pour «&#xa0;text&#xa0;» sa colonne ou sa clé. Il y a&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ArticlePreview</name>
    <message>
        <source>Files of the format “%1” are not mapped.</source>
        <translation>Les fichiers du format «&#xa0;%1&#xa0;» ne se mettent pas en correspondance.</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>A date that is not understood: “%1”</source>
        <translation>Date incompréhensible&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The article has no text.</source>
        <translation>L’article n’a pas de texte.</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>The text contains a NUL character.</source>
        <translation>Le texte contient un caractère NUL.</translation>
    </message>
    <message>
        <source>The text contains half a character (a lone surrogate).</source>
        <translation>Le texte contient un demi-caractère (codet de substitution isolé).</translation>
    </message>
</context>
<context>
    <name>AssignCommand</name>
    <message>
        <source>Assign articles to annotators</source>
        <translation>Affecter des articles à des annotateurs</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Annotators an article (1)</source>
        <translation>Annotateurs par article (1)</translation>
    </message>
    <message>
        <source>By two annotators this share of the articles, as 20% or 0.2; the others by one</source>
        <translation>Cette proportion des articles par deux annotateurs, p. ex. 20% ou 0.2&#x202f;; les autres par un</translation>
    </message>
    <message>
        <source>At random, decided by this</source>
        <translation>Au hasard, selon cette graine</translation>
    </message>
    <message>
        <source>To whoever has the least; so without --seed</source>
        <translation>À qui en a le moins&#x202f;; par défaut sans --seed</translation>
    </message>
    <message>
        <source>Only articles in which `galley concordance` would find something</source>
        <translation>Seulement les articles où `galley concordance` trouverait quelque chose</translation>
    </message>
    <message>
        <source>Only these articles</source>
        <translation>Seulement ces articles</translation>
    </message>
    <message>
        <source>The last day, as 2026-12-31</source>
        <translation>Le dernier jour, p. ex. 2026-12-31</translation>
    </message>
    <message>
        <source>Take back instead what these annotators have not begun, of these articles</source>
        <translation>Retirer au contraire ce que ces annotateurs n’ont pas commencé, parmi ces articles</translation>
    </message>
    <message>
        <source>Who assigns; else the login&apos;s name</source>
        <translation>Qui affecte&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>Only show what would be</source>
        <translation>Montrer seulement ce qui se ferait</translation>
    </message>
    <message>
        <source>Say to whom: --annotators ann,bob</source>
        <translation>Indiquez à qui&#xa0;: --annotators ann,bob</translation>
    </message>
    <message>
        <source>“%1” is no share: write 20% or 0.2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une proportion&#xa0;: écrivez 20% ou 0.2</translation>
    </message>
    <message>
        <source>--double says how many annotators an article gets: leave out --each</source>
        <translation>--double fixe le nombre d’annotateurs par article&#xa0;: retirez --each</translation>
    </message>
    <message>
        <source>--each wants at least 1</source>
        <translation>--each attend au moins 1</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-12-31</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour&#xa0;: écrivez-le comme 2026-12-31</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajoutés</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was assigned; this is what would be, of %n article(s):</source>
        <translation>
            <numerusform>Rien n’a été affecté&#x202f;; voici ce qui se ferait, sur %n article&#xa0;:</numerusform>
            <numerusform>Rien n’a été affecté&#x202f;; voici ce qui se ferait, sur %n articles&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned, of %n article(s):</source>
        <translation>
            <numerusform>Affectations, sur %n article&#xa0;:</numerusform>
            <numerusform>Affectations, sur %n articles&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignments taken back: %1</source>
        <translation>Affectations retirées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
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
        <translation>Ce qui est déjà affecté compte et reste, et nul ne reçoit deux fois un article&#xa0;: relancée, la
même commande n’affecte que le nouveau. Qui a commencé un article passe en premier. Avec --seed,
chaque article va à qui le sort désigne&#x202f;; sinon, ou avec --balanced en plus, à qui en a le moins,
au sort entre égaux. Le sort dépend de la graine et de l’id de l’article&#xa0;: partout le même.

Ce qui ne peut être satisfait est signalé et compte comme un problème (code de sortie 1).

JSON&#xa0;: {&quot;project&quot;, &quot;articles&quot;, &quot;complete&quot; (n’ont plus besoin de personne), &quot;added&quot;, &quot;moved&quot; (échéances),
&quot;annotators&quot;: [{&quot;name&quot;, &quot;before&quot;, &quot;added&quot;}], &quot;short&quot;: [{&quot;wanted&quot;, &quot;possible&quot;, &quot;articles&quot;}],
&quot;remarks&quot;: [TEXTE], &quot;dry_run&quot;}&#x202f;; avec --take-back {&quot;project&quot;, &quot;removed&quot;}.</translation>
    </message>
    <message>
        <source>Give that day to what these annotators have already and not finished, too; without --due it has none any more</source>
        <translation>Donner aussi ce jour à ce que ces annotateurs ont déjà et n’ont pas terminé ; sans --due, il n’y a plus d’échéance</translation>
    </message>
    <message>
        <source>Deadlines of earlier assignments: %1</source>
        <translation>Échéances d’affectations antérieures : %1</translation>
    </message>
</context>
<context>
    <name>BinaryCheck</name>
    <message>
        <source>This is a word processor&apos;s document or an archive, no plain text: save it as text first.</source>
        <translation>C’est un document de traitement de texte ou une archive, pas du texte brut&#xa0;: enregistrez-le d’abord comme texte.</translation>
    </message>
    <message>
        <source>This is an image, no text.</source>
        <translation>C’est une image, pas du texte.</translation>
    </message>
    <message>
        <source>This is a PDF, no plain text: save its text first.</source>
        <translation>C’est un PDF, pas du texte brut&#xa0;: enregistrez d’abord son texte.</translation>
    </message>
    <message>
        <source>This is a program, no text.</source>
        <translation>C’est un programme, pas du texte.</translation>
    </message>
    <message>
        <source>This is a database, no text; a Galley project is opened, not imported.</source>
        <translation>C’est une base de données, pas du texte&#x202f;; un projet Galley s’ouvre, il ne s’importe pas.</translation>
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
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>What the folders are that files lie in.</source>
        <translation>Ce que sont les dossiers qui contiennent les fichiers.</translation>
    </message>
    <message>
        <source>See by yourself</source>
        <translation>Déterminer automatiquement</translation>
    </message>
    <message>
        <source>Annotators where the same text lies in several, else parts.</source>
        <translation>Annotateurs si le même texte figure dans plusieurs, sinon parties.</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Each folder holds the work of the annotator of its name.</source>
        <translation>Chaque dossier contient le travail de l’annotateur de ce nom.</translation>
    </message>
    <message>
        <source>Parts of a corpus</source>
        <translation>Parties d’un corpus</translation>
    </message>
    <message>
        <source>Nothing is known of annotators.</source>
        <translation>On ne sait rien des annotateurs.</translation>
    </message>
    <message>
        <source>Where the work of an annotator is put.</source>
        <translation>Où mettre le travail d’un annotateur.</translation>
    </message>
    <message>
        <source>One folder for each annotator</source>
        <translation>Un dossier par annotateur</translation>
    </message>
    <message>
        <source>With a copy of the text in each.</source>
        <translation>Avec une copie du texte dans chacun.</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Sans dossier</translation>
    </message>
    <message>
        <source>For the work of one annotator, whose name is left out.</source>
        <translation>Pour le travail d’un seul annotateur, dont le nom est écarté.</translation>
    </message>
    <message>
        <source>This line must be of the form “%1”.</source>
        <translation>Cette ligne doit être de la forme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The line is not UTF-8: save the file as UTF-8.</source>
        <translation>La ligne n’est pas en UTF-8&#xa0;: enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The line has no id with a tab after it.</source>
        <translation>La ligne n’a pas d’id suivi d’une tabulation.</translation>
    </message>
    <message>
        <source>A line cannot begin with “%1”.</source>
        <translation>Une ligne ne peut pas commencer par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Lines that are comments about nothing.</source>
        <translation>Les lignes de commentaire qui ne portent sur rien.</translation>
    </message>
    <message>
        <source>The file has %1 MB, and the annotation of an article at most %2 MB: split it.</source>
        <translation>Le fichier fait %1&#xa0;MB, et l’annotation d’un article %2&#xa0;MB au plus&#xa0;: divisez-le.</translation>
    </message>
    <message>
        <source>The text is missing: “%1” must stand beside it.</source>
        <translation>Le texte manque&#xa0;: «&#xa0;%1&#xa0;» doit se trouver à côté.</translation>
    </message>
    <message>
        <source>brat configuration</source>
        <translation>Configuration de brat</translation>
    </message>
    <message>
        <source>The event&apos;s trigger “%1” is no span.</source>
        <translation>Le déclencheur «&#xa0;%1&#xa0;» de l’événement n’est pas une marque.</translation>
    </message>
    <message>
        <source>The id “%1” stands for two things.</source>
        <translation>L’id «&#xa0;%1&#xa0;» désigne deux choses.</translation>
    </message>
    <message>
        <source>The event is a %1 and its trigger a %2.</source>
        <translation>L’événement est de type %1 et son déclencheur de type %2.</translation>
    </message>
    <message>
        <source>The line is about “%1”, which is nothing in the file.</source>
        <translation>La ligne porte sur «&#xa0;%1&#xa0;», qui n’est rien dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” has “%2” twice, with two values.</source>
        <translation>«&#xa0;%1&#xa0;» a deux fois «&#xa0;%2&#xa0;», avec deux valeurs.</translation>
    </message>
    <message>
        <source>Characters of names that brat does not take</source>
        <translation>Caractères de noms que brat n’accepte pas</translation>
    </message>
    <message>
        <source>Several annotators worked on the article “%1”: export the work of one, or with a folder for each annotator.</source>
        <translation>Plusieurs annotateurs ont travaillé sur l’article «&#xa0;%1&#xa0;»&#xa0;: exportez le travail d’un seul, ou avec un dossier par annotateur.</translation>
    </message>
    <message>
        <source>Titles, dates, sources and the like of articles</source>
        <translation>Titres, dates, sources, etc. des articles</translation>
    </message>
    <message>
        <source>Ends of article ids too long for a file name</source>
        <translation>Fins d’id d’articles trop longs pour un nom de fichier</translation>
    </message>
    <message>
        <source>Names of annotators</source>
        <translation>Noms des annotateurs</translation>
    </message>
    <message>
        <source>That an annotator is a model or the adjudicator</source>
        <translation>Le fait qu’un annotateur soit un modèle ou l’arbitre</translation>
    </message>
    <message>
        <source>How far the work on an article is</source>
        <translation>L’état d’avancement du travail sur un article</translation>
    </message>
    <message>
        <source>What is said of whole articles</source>
        <translation>Ce qui est dit d’articles entiers</translation>
    </message>
    <message>
        <source>Comments that are about no span</source>
        <translation>Commentaires qui ne portent sur aucune marque</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>Décisions de la référence</translation>
    </message>
    <message>
        <source>How long the work took</source>
        <translation>La durée du travail</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>The project to change</source>
        <translation>Le projet à modifier</translation>
    </message>
    <message>
        <source>Whose spans; others stay as they are</source>
        <translation>De qui sont les marques&#x202f;; les autres restent telles quelles</translation>
    </message>
    <message>
        <source>Which spans; put it in single quotes</source>
        <translation>Quelles marques&#x202f;; entre guillemets simples</translation>
    </message>
    <message>
        <source>Who does it, where work is blind; else the login&apos;s name</source>
        <translation>Qui agit, si le travail est en aveugle&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>Change nothing, only say what would be changed</source>
        <translation>Ne rien modifier, dire seulement ce qui le serait</translation>
    </message>
    <message>
        <source>Attribute “%1” is true or false.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» vaut true ou false.</translation>
    </message>
    <message>
        <source>Attribute “%1” is a number.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» est un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no label of the project. Write it as layer/label; `galley schema show` lists them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étiquette du projet. Écrivez-la sous la forme couche/étiquette&#x202f;; `galley schema show` les liste.</translation>
    </message>
    <message>
        <source>“%1” sets no attribute of the project. Write it as name=value; `galley schema show` lists them.</source>
        <translation>«&#xa0;%1&#xa0;» ne définit aucun attribut du projet. Écrivez nom=valeur&#x202f;; `galley schema show` les liste.</translation>
    </message>
    <message>
        <source>Work in this project is blind: an annotator edits his own marks alone, and not %1&apos;s. A reviewer or a manager can do this (--by).</source>
        <translation>Le travail dans ce projet est en aveugle&#xa0;: un annotateur ne modifie que ses propres marques, pas celles d’un autre (%1). Un réviseur ou un responsable peut le faire (--by).</translation>
    </message>
    <message>
        <source>Hits that are no spans of %1 and stay as they are: %2</source>
        <translation>Résultats qui ne sont pas des marques de l’annotateur (%1) et restent tels quels&#xa0;: %2</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>%1: nothing was changed, this is what would be</source>
        <translation>%1&#xa0;: rien n’a été modifié, voici ce qui se ferait</translation>
    </message>
    <message>
        <source>Changed: %1; sets: %2; so already: %3; refused: %4</source>
        <translation>Modifié&#xa0;: %1&#x202f;; jeux&#xa0;: %2&#x202f;; déjà ainsi&#xa0;: %3&#x202f;; refusé&#xa0;: %4</translation>
    </message>
    <message>
        <source>Relations deleted with them: %1</source>
        <translation>Relations supprimées avec elles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>Numéro de la modification groupée&#xa0;: %1</translation>
    </message>
    <message>
        <source>All of it is one bulk edit, which `galley bulk undo` takes back. What the schema or
other spans do not allow is refused, told of, and stays as it is (exit code 1).

JSON: {&quot;bulk&quot; (its number, unless nothing changed), &quot;summary&quot;, &quot;changed&quot;, &quot;unchanged&quot;,
&quot;sets&quot;, &quot;relations&quot;, &quot;refused&quot;: [{&quot;article&quot;, &quot;span&quot; or &quot;begin&quot; and &quot;end&quot;, &quot;kind&quot;,
&quot;message&quot;}]}.</source>
        <translation>Le tout est une modification groupée, que `galley bulk undo` annule. Ce que le schéma ou
d’autres marques ne permettent pas est refusé, signalé et reste tel quel (code de sortie 1).

JSON&#xa0;: {&quot;bulk&quot; (son numéro, sauf si rien n’a changé), &quot;summary&quot;, &quot;changed&quot;, &quot;unchanged&quot;,
&quot;sets&quot;, &quot;relations&quot;, &quot;refused&quot;: [{&quot;article&quot;, &quot;span&quot; ou &quot;begin&quot; et &quot;end&quot;, &quot;kind&quot;,
&quot;message&quot;}]}.</translation>
    </message>
</context>
<context>
    <name>BulkDeleteCommand</name>
    <message>
        <source>Delete spans that a query finds, with their relations</source>
        <translation>Supprimer les marques que trouve une requête, avec leurs relations</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BulkListCommand</name>
    <message>
        <source>List a project&apos;s bulk edits, the newest first</source>
        <translation>Lister les modifications groupées d’un projet, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>JSON: {&quot;project&quot;, &quot;bulks&quot;: [{&quot;bulk&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;action&quot;, &quot;summary&quot;, &quot;sets&quot;,
&quot;undone&quot;}]}; at is in UTC.</source>
        <translation>JSON&#xa0;: {&quot;project&quot;, &quot;bulks&quot;: [{&quot;bulk&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;action&quot;, &quot;summary&quot;, &quot;sets&quot;,
&quot;undone&quot;}]}&#x202f;; at est en UTC.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Tant au plus</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>There are no bulk edits</source>
        <translation>Aucune modification groupée</translation>
    </message>
</context>
<context>
    <name>BulkMarkCommand</name>
    <message>
        <source>Mark a text wherever it stands unmarked</source>
        <translation>Marquer un texte partout où il ne l’est pas</translation>
    </message>
    <message>
        <source>Marks whole words that no span of the layer covers and that the annotator did not choose
to skip. --regex takes a Perl-compatible regular expression, tried on each line.

</source>
        <translation>Marque les mots entiers qu’aucune marque de la couche ne couvre et que l’annotateur n’a pas
choisi de passer. --regex prend une expression régulière Perl, essayée sur chaque ligne.

</translation>
    </message>
    <message>
        <source>The project to mark in</source>
        <translation>Le projet où marquer</translation>
    </message>
    <message>
        <source>Whose spans they become</source>
        <translation>À qui seront les marques</translation>
    </message>
    <message>
        <source>What to mark it as</source>
        <translation>L’étiquette à donner</translation>
    </message>
    <message>
        <source>The text to mark</source>
        <translation>Le texte à marquer</translation>
    </message>
    <message>
        <source>Whatever its case</source>
        <translation>Sans tenir compte de la casse</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Le texte est une expression régulière</translation>
    </message>
    <message>
        <source>Parts of words, too</source>
        <translation>Aussi des parties de mots</translation>
    </message>
    <message>
        <source>An attribute of the new spans</source>
        <translation>Un attribut des nouvelles marques</translation>
    </message>
    <message>
        <source>Who does it, where work is blind; else the login&apos;s name</source>
        <translation>Qui agit, si le travail est en aveugle&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>Change nothing, only say what would be changed</source>
        <translation>Ne rien modifier, dire seulement ce qui le serait</translation>
    </message>
    <message>
        <source>--fold and --regex do not go together: write (?i) before the expression</source>
        <translation>--fold et --regex ne se combinent pas&#xa0;: écrivez (?i) devant l’expression</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Places that another span of the layer covers and that stay as they are: %1</source>
        <translation>Passages qu’une autre marque de la couche couvre et qui restent tels quels&#xa0;: %1</translation>
    </message>
    <message>
        <source>Places that the annotator chose to skip: %1</source>
        <translation>Passages que l’annotateur a choisi de passer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark “%1” as %2</source>
        <translation>Marquer «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BulkRelabelCommand</name>
    <message>
        <source>Give spans that a query finds another label</source>
        <translation>Donner une autre étiquette aux marques que trouve une requête</translation>
    </message>
    <message>
        <source>Their new label</source>
        <translation>Leur nouvelle étiquette</translation>
    </message>
    <message>
        <source>Relabel to %1: %2</source>
        <translation>Réétiqueter en %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BulkSetCommand</name>
    <message>
        <source>Set or clear an attribute of spans that a query finds</source>
        <translation>Définir ou effacer un attribut des marques que trouve une requête</translation>
    </message>
    <message>
        <source>What to set; NAME= clears it</source>
        <translation>Ce qu’il faut définir&#x202f;; NOM= l’efface</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <translation>Définir %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BulkUndoCommand</name>
    <message>
        <source>Do a bulk edit again that was taken back</source>
        <translation>Rétablir une modification groupée qui a été annulée</translation>
    </message>
    <message>
        <source>Take a bulk edit back, in every set</source>
        <translation>Annuler une modification groupée, dans tous les jeux</translation>
    </message>
    <message>
        <source>A set whose later edits stand on the bulk edit stays as it is and is told of as refused
(exit code 1).

JSON: as `galley bulk mark` says.</source>
        <translation>Un jeu dont des modifications ultérieures reposent sur la modification groupée reste tel quel et
est signalé comme refusé (code de sortie 1).

JSON&#xa0;: comme l’indique `galley bulk mark`.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Which: its number in `galley bulk list`</source>
        <translation>Laquelle&#xa0;: son numéro dans `galley bulk list`</translation>
    </message>
    <message>
        <source>“%1” is no number of a bulk edit</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de modification groupée</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The span&apos;s active time is less than nothing.</source>
        <translation>Le temps actif de la marque est négatif.</translation>
    </message>
    <message>
        <source>The span&apos;s certainty is %1, which is not from 0 to 1.</source>
        <translation>La certitude de la marque est %1, ce qui n’est pas de 0 à 1.</translation>
    </message>
    <message>
        <source>The comment&apos;s place lies outside the text.</source>
        <translation>Le passage du commentaire est hors du texte.</translation>
    </message>
    <message>
        <source>The comment is about span s%1, which there never was.</source>
        <translation>Le commentaire porte sur la marque s%1, qui n’a jamais existé.</translation>
    </message>
    <message>
        <source>The next comment would get an id that is taken.</source>
        <translation>Le prochain commentaire recevrait un id déjà pris.</translation>
    </message>
    <message>
        <source>The relation leads to span s%1, which is not there.</source>
        <translation>La relation mène à la marque s%1, qui n’existe pas.</translation>
    </message>
    <message>
        <source>No schema of the project has a relation type “%1”.</source>
        <translation>Aucun schéma du projet n’a de type de relation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The span&apos;s begin and end are not those of its segments.</source>
        <translation>Le début et la fin de la marque ne sont pas ceux de ses segments.</translation>
    </message>
    <message>
        <source>“%1” is no state of a set.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de jeu.</translation>
    </message>
    <message>
        <source>“%1” is no kind of annotator.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’annotateur.</translation>
    </message>
    <message>
        <source>No schema of the project has a field “%1”.</source>
        <translation>Aucun schéma du projet n’a de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The decision made span s%1, which there never was.</source>
        <translation>La décision a fait la marque s%1, qui n’a jamais existé.</translation>
    </message>
    <message>
        <source>The next decision would get an id that is taken.</source>
        <translation>La prochaine décision recevrait un id déjà pris.</translation>
    </message>
    <message>
        <source>Spans of the set: %1, relations: %2; noted for it: %3 and %4.</source>
        <translation>Marques du jeu&#xa0;: %1, relations&#xa0;: %2&#x202f;; notées pour lui&#xa0;: %3 et %4.</translation>
    </message>
    <message>
        <source>The next mark would get an id that is taken.</source>
        <translation>La prochaine marque recevrait un id déjà pris.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <translation>L’entrée %1 du journal manque.</translation>
    </message>
    <message>
        <source>Revision of the set: %1; entries in its journal: %2.</source>
        <translation>Révision du jeu&#xa0;: %1&#x202f;; entrées dans son journal&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal does not lead to the marks that are stored.</source>
        <translation>L’entrée %1 du journal ne mène pas aux marques enregistrées.</translation>
    </message>
    <message>
        <source>The set holds something that its journal does not tell of.</source>
        <translation>Le jeu contient quelque chose dont son journal ne parle pas.</translation>
    </message>
    <message>
        <source>The text is not the one that was stored: its SHA-256 differs.</source>
        <translation>Le texte n’est pas celui qui a été enregistré&#xa0;: son SHA-256 diffère.</translation>
    </message>
    <message>
        <source>Code points of the text: %1; noted for it: %2.</source>
        <translation>Points de code du texte&#xa0;: %1&#x202f;; notés pour lui&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Article number %1 cannot be read. %2</source>
        <translation>Impossible de lire l’article numéro %1. %2</translation>
    </message>
    <message>
        <source>The project was written by a newer Galley, which knows more of it than is checked here: check it with that version.</source>
        <translation>Le projet a été écrit par un Galley plus récent, qui en sait davantage que ce qui est vérifié ici&#xa0;: vérifiez-le avec cette version.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Check a project&apos;s integrity</source>
        <translation>Vérifier l’intégrité d’un projet</translation>
    </message>
    <message>
        <source>Checks the database, texts against their hashes, spans against their texts and quotes,
labels against the schemas, relations&apos; ends, and the journal against what is stored.
Changes nothing. Exit code 1: something is wrong.

JSON: {&quot;project&quot;, &quot;articles&quot;, &quot;problems&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;article&quot;,
&quot;annotator&quot;, &quot;item&quot;}]}; kinds are database, hash, offset, quote, dangling, label, count,
journal. Where edits of yours wait on this machine for the project&apos;s server, or were not
taken: &quot;waiting&quot;: {&quot;edits&quot;, &quot;aside&quot;, &quot;damaged&quot;}.</source>
        <translation>Vérifie la base de données, les textes contre leurs empreintes, les marques contre leurs
textes et citations, les étiquettes contre les schémas, les extrémités des relations, et
le journal contre ce qui est enregistré. Ne modifie rien. Code de sortie 1&#xa0;: quelque
chose ne va pas.

JSON&#xa0;: {&quot;project&quot;, &quot;articles&quot;, &quot;problems&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;article&quot;,
&quot;annotator&quot;, &quot;item&quot;}]}&#x202f;; les types sont database, hash, offset, quote, dangling,
label, count, journal. Si des modifications à vous attendent sur cette machine le serveur
du projet, ou n’ont pas été acceptées&#xa0;: &quot;waiting&quot;: {&quot;edits&quot;, &quot;aside&quot;, &quot;damaged&quot;}.</translation>
    </message>
    <message>
        <source>The project to check</source>
        <translation>Le projet à vérifier</translation>
    </message>
    <message>
        <source>Checking articles</source>
        <translation>Vérification des articles</translation>
    </message>
    <message>
        <source>Articles checked: %1; nothing is wrong</source>
        <translation>Articles vérifiés&#xa0;: %1&#x202f;; aucun problème</translation>
    </message>
    <message>
        <source>Articles checked: %1; problems: %2</source>
        <translation>Articles vérifiés&#xa0;: %1&#x202f;; problèmes&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Standard output takes no more: is its disk full?</source>
        <translation>La sortie standard n’accepte plus rien&#xa0;: le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>Galley annotates news articles.</source>
        <translation>Galley annote des articles de presse.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>Open this project in the window</source>
        <translation>Ouvrir ce projet dans la fenêtre</translation>
    </message>
    <message>
        <source>Open a copy of the sample project in the window</source>
        <translation>Ouvrir une copie du projet d’exemple dans la fenêtre</translation>
    </message>
    <message>
        <source>Draw the window into an image and exit</source>
        <translation>Dessiner la fenêtre dans une image et quitter</translation>
    </message>
    <message>
        <source>The window&apos;s colours</source>
        <translation>Les couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Say &quot;ready&quot; when an article is painted, and exit: to time the start</source>
        <translation>Dire &quot;ready&quot; quand un article est affiché, et quitter&#xa0;: pour mesurer le démarrage</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Afficher la version et quitter</translation>
    </message>
    <message>
        <source>Usage: galley [OPTIONS] [PROJECT]
       galley COMMAND …</source>
        <translation>Usage&#xa0;: galley [OPTIONS] [PROJET]
        galley COMMANDE …</translation>
    </message>
    <message>
        <source>Without a command, the window opens. `galley COMMAND --help` explains a command.
Exit codes: 0 done, 1 problems found, 2 misuse.
GALLEY_PLUGIN_PATH lists folders that are searched for schemas first.</source>
        <translation>Sans commande, la fenêtre s’ouvre. `galley COMMANDE --help` explique une commande.
Codes de sortie&#xa0;: 0 fait, 1 problèmes trouvés, 2 mauvais usage.
GALLEY_PLUGIN_PATH liste les dossiers où les schémas sont cherchés d’abord.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text</source>
        <translation>Afficher un document JSON au lieu de texte</translation>
    </message>
    <message>
        <source>Edit many sets in one step</source>
        <translation>Modifier beaucoup de jeux en une étape</translation>
    </message>
    <message>
        <source>Exports that a project remembers</source>
        <translation>Exports que le projet retient</translation>
    </message>
    <message>
        <source>Who works on a project</source>
        <translation>Qui travaille à un projet</translation>
    </message>
    <message>
        <source>List imports, show again what they did, take them back</source>
        <translation>Lister les imports, revoir leurs effets, les annuler</translation>
    </message>
    <message>
        <source>Packages that were handed out, and what came back</source>
        <translation>Paquets distribués, et ce qui en est revenu</translation>
    </message>
    <message>
        <source>Commands about one %1</source>
        <translation>Commandes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a project</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une commande ni un projet</translation>
    </message>
    <message>
        <source>--sample opens a project of its own: leave out the other</source>
        <translation>--sample ouvre son propre projet&#xa0;: retirez l’autre</translation>
    </message>
    <message>
        <source>See `%1 --help`.</source>
        <translation>Voir `%1 --help`.</translation>
    </message>
    <message>
        <source>Not expected here: %1</source>
        <translation>Inattendu ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 (%n time(s))</source>
        <translation>
            <numerusform>Écarté&#xa0;: %1 (%n fois)</numerusform>
            <numerusform>Écarté&#xa0;: %1 (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no whole number from 0</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi %2</translation>
    </message>
</context>
<context>
    <name>ConcordanceCommand</name>
    <message>
        <source>List hits of a query in their context, sorted and grouped</source>
        <translation>Lister les résultats d’une requête dans leur contexte, triés et groupés</translation>
    </message>
    <message>
        <source>Sort by any of: %1, separated by commas. left and right are the first words beside
the hit, left2 and right2 the second, and so on.

JSON: {&quot;project&quot;, &quot;query&quot;, &quot;groups&quot;: [{&quot;value&quot;, &quot;lines&quot;: [as hits of galley find]}]};
without --group there is one group.</source>
        <translation>Tri, au choix&#xa0;: %1, séparés par des virgules. left et right sont les premiers mots à
côté du résultat, left2 et right2 les deuxièmes, et ainsi de suite.

JSON&#xa0;: {&quot;project&quot;, &quot;query&quot;, &quot;groups&quot;: [{&quot;value&quot;, &quot;lines&quot;: [résultats de galley find]}]}&#x202f;;
sans --group, il y a un seul groupe.</translation>
    </message>
    <message>
        <source>The project to search</source>
        <translation>Le projet où chercher</translation>
    </message>
    <message>
        <source>What to find; put it in single quotes</source>
        <translation>Que chercher&#x202f;; entre guillemets simples</translation>
    </message>
    <message>
        <source>By what to sort, the first first</source>
        <translation>Critères de tri, le premier d’abord</translation>
    </message>
    <message>
        <source>What lines have in common</source>
        <translation>Ce que les lignes ont en commun</translation>
    </message>
    <message>
        <source>Code points shown on each side (40)</source>
        <translation>Points de code montrés de chaque côté (40)</translation>
    </message>
    <message>
        <source>At most so many lines, before sorting</source>
        <translation>Tant de lignes au plus, avant le tri</translation>
    </message>
    <message>
        <source>Whose labels text has</source>
        <translation>De qui sont les étiquettes du texte</translation>
    </message>
    <message>
        <source>Who asks, where work is blind; else the login&apos;s name</source>
        <translation>Qui demande, si le travail est en aveugle&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>--sort takes %1, and not “%2”</source>
        <translation>--sort accepte %1, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Conll</name>
    <message>
        <source>CoNLL-2003 and other columns of tags</source>
        <translation>CoNLL-2003 et autres colonnes de tags</translation>
    </message>
    <message>
        <source>CoNLL-2003, one file per annotator</source>
        <translation>CoNLL-2003, un fichier par annotateur</translation>
    </message>
    <message>
        <source>“%1” begins a span as %2 does not; it is read as its beginning.</source>
        <translation>«&#xa0;%1&#xa0;» commence une marque, ce qui n’est pas conforme à %2&#x202f;; lu comme son début.</translation>
    </message>
    <message>
        <source>The span before “%1” is not closed as %2 does; it is read as ended.</source>
        <translation>La marque avant «&#xa0;%1&#xa0;» n’est pas fermée comme le veut %2&#x202f;; lue comme terminée.</translation>
    </message>
    <message>
        <source>“%1” is no tag of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tag de %2.</translation>
    </message>
    <message>
        <source>The line has no token.</source>
        <translation>La ligne n’a pas de token.</translation>
    </message>
    <message>
        <source>The article is too long. Say how many sentences an article has.</source>
        <translation>L’article est trop long. Indiquez combien de phrases compte un article.</translation>
    </message>
    <message>
        <source>end of the sentence</source>
        <translation>fin de la phrase</translation>
    </message>
    <message>
        <source>Columns that hold no tags, such as parts of speech</source>
        <translation>Colonnes sans tags, telles que les catégories grammaticales</translation>
    </message>
    <message>
        <source>The file holds no tokens.</source>
        <translation>Le fichier ne contient pas de tokens.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n column(s), and needs at least %1.</source>
        <translation>
            <numerusform>Le fichier a %n colonne&#x202f;; il en faut au moins %1.</numerusform>
            <numerusform>Le fichier a %n colonnes&#x202f;; il en faut au moins %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds tags such as O, B-PER and I-PER. Say which one does, or that its labels are plain.</source>
        <translation>Aucune colonne ne contient de tags tels que O, B-PER et I-PER. Indiquez laquelle en contient, ou que ses étiquettes sont nues.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n column(s), and the first one %1.</source>
        <translation>
            <numerusform>La ligne a %n colonne, la première en a %1.</numerusform>
            <numerusform>La ligne a %n colonnes, la première en a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagging scheme</source>
        <translation>Notation des tags</translation>
    </message>
    <message>
        <source>How tags say where spans begin and end; else it is recognised.</source>
        <translation>Comment les tags disent où les marques commencent et finissent&#x202f;; reconnu à défaut.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnue</translation>
    </message>
    <message>
        <source>The scheme that fewest tags of the whole file break.</source>
        <translation>La notation qu’enfreignent le moins de tags du fichier entier.</translation>
    </message>
    <message>
        <source>As in CoNLL-2003: B- only between two spans.</source>
        <translation>Comme dans CoNLL-2003&#xa0;: B- seulement entre deux marques.</translation>
    </message>
    <message>
        <source>BIO: B- begins every span.</source>
        <translation>BIO&#xa0;: B- commence chaque marque.</translation>
    </message>
    <message>
        <source>Also BIOES and BMES.</source>
        <translation>Aussi BIOES et BMES.</translation>
    </message>
    <message>
        <source>Labels alone</source>
        <translation>Étiquettes seules</translation>
    </message>
    <message>
        <source>Neighbours with the same label are one span.</source>
        <translation>Des voisins de même étiquette forment une marque.</translation>
    </message>
    <message>
        <source>Sentences per article</source>
        <translation>Phrases par article</translation>
    </message>
    <message>
        <source>For files that do not say where a document begins: 0 makes one article of the file.</source>
        <translation>Pour les fichiers qui ne disent pas où commence un document&#xa0;: 0 fait du fichier un seul article.</translation>
    </message>
    <message>
        <source>Column of tokens</source>
        <translation>Colonne des tokens</translation>
    </message>
    <message>
        <source>Counted from 1; else the first that does not count tokens.</source>
        <translation>Comptée à partir de 1&#x202f;; à défaut, la première qui ne numérote pas les tokens.</translation>
    </message>
    <message>
        <source>Columns of tags</source>
        <translation>Colonnes des tags</translation>
    </message>
    <message>
        <source>Counted from 1, separated by commas; else the last, or all when there is nothing but tags.</source>
        <translation>Comptées à partir de 1, séparées par des virgules&#x202f;; à défaut la dernière, ou toutes s’il n’y a que des tags.</translation>
    </message>
    <message>
        <source>How tags say where spans begin and end.</source>
        <translation>Comment les tags disent où les marques commencent et finissent.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What stands before the tags.</source>
        <translation>Ce qui précède les tags.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Le token</translation>
    </message>
    <message>
        <source>As in CoNLL-2003</source>
        <translation>Comme dans CoNLL-2003</translation>
    </message>
    <message>
        <source>The token, and “_” for part of speech and chunk.</source>
        <translation>Le token, et «&#xa0;_&#xa0;» pour la catégorie grammaticale et le chunk.</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre les colonnes</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Une espace</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>Une tabulation</translation>
    </message>
    <message>
        <source>Beginnings of articles</source>
        <translation>Débuts des articles</translation>
    </message>
    <message>
        <source>With the article&apos;s id, by which an import finds it again.</source>
        <translation>Avec l’id de l’article, auquel un import le reconnaît.</translation>
    </message>
    <message>
        <source>As in CoNLL-2003, for programs that look for exactly this.</source>
        <translation>Comme dans CoNLL-2003, pour les programmes qui attendent exactement cela.</translation>
    </message>
    <message>
        <source>Places where the text between tokens becomes one space</source>
        <translation>Endroits où le texte entre les tokens devient une espace</translation>
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
        <translation>CoNLL-U, un fichier par annotateur</translation>
    </message>
    <message>
        <source>The column %1 is empty: write “_”.</source>
        <translation>La colonne %1 est vide&#xa0;: écrivez «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>The column %1 begins or ends with white space.</source>
        <translation>La colonne %1 commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>The column %1 holds white space.</source>
        <translation>La colonne %1 contient une espace.</translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <translation>L’intervalle %1 finit avant de commencer.</translation>
    </message>
    <message>
        <source>The range %1 does not stand before its first word.</source>
        <translation>L’intervalle %1 ne précède pas son premier mot.</translation>
    </message>
    <message>
        <source>The range %1 overlaps another.</source>
        <translation>L’intervalle %1 en chevauche un autre.</translation>
    </message>
    <message>
        <source>The empty node %1 does not stand behind its word.</source>
        <translation>Le nœud vide %1 ne suit pas son mot.</translation>
    </message>
    <message>
        <source>Empty nodes are counted from 1: this is %1, and not %2.</source>
        <translation>Les nœuds vides se comptent à partir de 1&#xa0;: celui-ci est %1, et non %2.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n column(s) between tabs, and not 10.</source>
        <translation>
            <numerusform>La ligne a %n colonne entre tabulations, et non 10.</numerusform>
            <numerusform>La ligne a %n colonnes entre tabulations, et non 10.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no ID: words are counted 1, 2, 3, …, ranges are such as 1-2 and empty nodes such as 1.1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID&#xa0;: les mots se comptent 1, 2, 3, …, les intervalles s’écrivent 1-2 et les nœuds vides 1.1.</translation>
    </message>
    <message>
        <source>Words are counted 1, 2, 3, …: this is %1, and not %2.</source>
        <translation>Les mots se comptent 1, 2, 3, …&#xa0;: celui-ci est %1, et non %2.</translation>
    </message>
    <message>
        <source>The text is not that of the tokens, which is “%1”.</source>
        <translation>Le texte n’est pas celui des tokens, qui est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The article is too long: divide it by “# newdoc”.</source>
        <translation>L’article est trop long&#xa0;: divisez-le par «&#xa0;# newdoc&#xa0;».</translation>
    </message>
    <message>
        <source>Bridges between entities</source>
        <translation>Liens de bridging entre entités</translation>
    </message>
    <message>
        <source>A comment stands before a sentence, not in it.</source>
        <translation>Un commentaire se place avant une phrase, non dedans.</translation>
    </message>
    <message>
        <source>The sentence has more than a million lines.</source>
        <translation>La phrase a plus d’un million de lignes.</translation>
    </message>
    <message>
        <source>The line looks empty but holds white space.</source>
        <translation>La ligne paraît vide mais contient des espaces.</translation>
    </message>
    <message>
        <source>Sentences are separated by one empty line, and none comes first.</source>
        <translation>Les phrases sont séparées par une ligne vide, et aucune ne vient en tête.</translation>
    </message>
    <message>
        <source>The sentence has no words.</source>
        <translation>La phrase n’a pas de mots.</translation>
    </message>
    <message>
        <source>Byte %1 of the line is not UTF-8, which CoNLL-U is.</source>
        <translation>L’octet %1 de la ligne n’est pas en UTF-8, que CoNLL-U exige.</translation>
    </message>
    <message numerus="yes">
        <source>The range %1-%2 goes beyond the sentence&apos;s %n word(s).</source>
        <translation>
            <numerusform>L’intervalle %1-%2 dépasse la phrase, qui a %n mot.</numerusform>
            <numerusform>L’intervalle %1-%2 dépasse la phrase, qui a %n mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty line must follow the last sentence, too.</source>
        <translation>Une ligne vide doit aussi suivre la dernière phrase.</translation>
    </message>
    <message>
        <source>“%1” is no notation of entities, such as (1-person and 1).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une notation d’entités, telle que (1-person et 1).</translation>
    </message>
    <message>
        <source>The entity %1 ends and did not begin.</source>
        <translation>L’entité %1 se termine sans avoir commencé.</translation>
    </message>
    <message>
        <source>The entity %1 does not end.</source>
        <translation>L’entité %1 ne se termine pas.</translation>
    </message>
    <message>
        <source>Not all pieces of the entity %1 are there.</source>
        <translation>Il manque des segments de l’entité %1.</translation>
    </message>
    <message>
        <source>Entities of words that the text does not have</source>
        <translation>Entités de mots que le texte ne contient pas</translation>
    </message>
</context>
<context>
    <name>ConlluWriter</name>
    <message>
        <source>Spans that cover no text</source>
        <translation>Marques qui ne couvrent aucun texte</translation>
    </message>
    <message>
        <source>Spans that cover no token</source>
        <translation>Marques qui ne couvrent aucun token</translation>
    </message>
    <message>
        <source>Spans without the space at their ends</source>
        <translation>Marques sans l’espace à leurs bornes</translation>
    </message>
    <message>
        <source>What is known of articles and does not fit a line</source>
        <translation>Ce qu’on sait des articles et qui ne tient pas sur une ligne</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>The count was stopped.</source>
        <translation>Le comptage a été arrêté.</translation>
    </message>
</context>
<context>
    <name>ConsistencyCommand</name>
    <message>
        <source>List words that are marked in different ways</source>
        <translation>Lister les mots marqués de plusieurs façons</translation>
    </message>
    <message>
        <source>Counts how often the same words are marked with which label, and how often they are not
marked in articles that were worked on. The most inconsistent words come first.

JSON: {&quot;project&quot;, &quot;quotes&quot;: [{&quot;quote&quot;, &quot;total&quot;, &quot;treatments&quot;: [{&quot;layer&quot;, &quot;label&quot;,
&quot;count&quot;}]}]}; a treatment without a layer counts unmarked places.</source>
        <translation>Compte combien de fois les mêmes mots sont marqués et de quelle étiquette, et combien de fois
ils ne le sont pas dans les articles traités. Les mots les plus incohérents viennent d’abord.

JSON&#xa0;: {&quot;project&quot;, &quot;quotes&quot;: [{&quot;quote&quot;, &quot;total&quot;, &quot;treatments&quot;: [{&quot;layer&quot;, &quot;label&quot;,
&quot;count&quot;}]}]}&#x202f;; un traitement sans couche compte les passages non marqués.</translation>
    </message>
    <message>
        <source>The project to look through</source>
        <translation>Le projet à parcourir</translation>
    </message>
    <message>
        <source>Only this annotator&apos;s sets</source>
        <translation>Les jeux de cet annotateur seulement</translation>
    </message>
    <message>
        <source>Who asks, where work is blind: his own sets; else the login&apos;s name</source>
        <translation>Qui demande, si le travail est en aveugle&#xa0;: ses propres jeux&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>Only words with so many ways (2)</source>
        <translation>Seulement les mots d’au moins tant de façons (2)</translation>
    </message>
    <message>
        <source>At most so many words</source>
        <translation>Tant de mots au plus</translation>
    </message>
    <message>
        <source>Tell upper from lower case</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Count no unmarked places, which reads every text</source>
        <translation>Ne pas compter les passages non marqués, ce qui suppose de lire tous les textes</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>%1 %2×</source>
        <translation>%1 %2×</translation>
    </message>
    <message>
        <source>unmarked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Words marked in different ways: %1</source>
        <translation>Mots marqués de plusieurs façons&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>This is no value of “%1”.</source>
        <translation>Ce n’est pas une valeur de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not in the form that “%2” asks for.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme que «&#xa0;%2&#xa0;» exige.</translation>
    </message>
    <message>
        <source>“%1” is not in the form that “%2” asks for; an example: %3</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme que «&#xa0;%2&#xa0;» exige&#x202f;; exemple&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>The span&apos;s offsets are not ascending, or lie outside the text, which has %n code point(s).</source>
        <translation>
            <numerusform>Les positions de la marque ne sont pas croissantes, ou sortent du texte, qui compte %n point de code.</numerusform>
            <numerusform>Les positions de la marque ne sont pas croissantes, ou sortent du texte, qui compte %n points de code.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quote “%1” is not the text at these offsets, which is “%2”.</source>
        <translation>La citation «&#xa0;%1&#xa0;» n’est pas le texte à ces positions, qui est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No schema of the project has a layer “%1”.</source>
        <translation>Aucun schéma du projet n’a de couche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The layer “%1” has no label “%2”.</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’a pas d’étiquette «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A span of the layer “%1” is one piece.</source>
        <translation>Une marque de la couche «&#xa0;%1&#xa0;» est d’un seul tenant.</translation>
    </message>
    <message>
        <source>A span of the layer “%1” covers at least one character.</source>
        <translation>Une marque de la couche «&#xa0;%1&#xa0;» couvre au moins un caractère.</translation>
    </message>
    <message>
        <source>A span of the layer “%1” stays within one paragraph.</source>
        <translation>Une marque de la couche «&#xa0;%1&#xa0;» reste dans un seul paragraphe.</translation>
    </message>
    <message>
        <source>The same text has a span of the layer “%1” already.</source>
        <translation>Le même texte a déjà une marque de la couche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Spans of the layer “%1” do not overlap.</source>
        <translation>Les marques de la couche «&#xa0;%1&#xa0;» ne se chevauchent pas.</translation>
    </message>
    <message>
        <source>No schema of the project has a relation “%1”.</source>
        <translation>Aucun schéma du projet n’a de relation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A relation “%1” leads to a span that is not there.</source>
        <translation>Une relation «&#xa0;%1&#xa0;» mène à une marque qui n’existe pas.</translation>
    </message>
    <message>
        <source>A relation “%1” cannot start at “%2”.</source>
        <translation>Une relation «&#xa0;%1&#xa0;» ne peut pas partir de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A relation “%1” cannot lead to “%2”.</source>
        <translation>Une relation «&#xa0;%1&#xa0;» ne peut pas mener à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The comment&apos;s place lies outside the text.</source>
        <translation>Le passage du commentaire est hors du texte.</translation>
    </message>
    <message>
        <source>The comment says nothing: write something.</source>
        <translation>Le commentaire est vide&#xa0;: écrivez quelque chose.</translation>
    </message>
    <message>
        <source>The decision&apos;s place lies outside the text.</source>
        <translation>Le passage de la décision est hors du texte.</translation>
    </message>
    <message>
        <source>The decision takes the version of somebody whose work was not compared.</source>
        <translation>La décision retient la version de quelqu’un dont le travail n’a pas été comparé.</translation>
    </message>
    <message>
        <source>The decision takes a version and does not say whose.</source>
        <translation>La décision retient une version sans dire de qui.</translation>
    </message>
    <message>
        <source>The decision takes nobody&apos;s version and names somebody all the same.</source>
        <translation>La décision ne retient la version de personne, mais nomme quelqu’un.</translation>
    </message>
    <message>
        <source>“%1” has a relation “%2”, which the label does not allow. Remove the relation first, or choose another label.</source>
        <translation>«&#xa0;%1&#xa0;» a une relation «&#xa0;%2&#xa0;», que l’étiquette ne permet pas. Supprimez d’abord la relation, ou choisissez une autre étiquette.</translation>
    </message>
    <message>
        <source>Relation “%1”: %2</source>
        <translation>Relation «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The label “%1” is retired: what is marked stays, and nothing new is marked so. Choose another.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» est obsolète&#xa0;: ce qui est marqué reste, et rien de nouveau ne se marque ainsi. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Copy a project into a file or onto a server</source>
        <translation>Copier un projet dans un fichier ou sur un serveur</translation>
    </message>
    <message>
        <source>FROM and TO are files or addresses of PostgreSQL databases (postgresql://user@host/database).
Everything goes along: articles, marks, numbers, times and the journal.

JSON: {&quot;from&quot;, &quot;to&quot;}.</source>
        <translation>FROM et TO sont des fichiers ou des adresses de bases PostgreSQL
(postgresql://user@host/database). Tout suit&#xa0;: articles, marques, numéros, temps et journal.

JSON&#xa0;: {&quot;from&quot;, &quot;to&quot;}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>The file to make, or an empty database</source>
        <translation>Le fichier à créer, ou une base de données vide</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>%1 is copied to %2</source>
        <translation>%1 est copié vers %2</translation>
    </message>
</context>
<context>
    <name>CsvArticles</name>
    <message numerus="yes">
        <source>The row has %n cell(s), and the first row %1: perhaps a text with separators is not in quotation marks.</source>
        <translation>
            <numerusform>La ligne a %n cellule, la première %1&#xa0;: peut-être un texte à séparateurs n’est-il pas entre guillemets.</numerusform>
            <numerusform>La ligne a %n cellules, la première %1&#xa0;: peut-être un texte à séparateurs n’est-il pas entre guillemets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of articles (CSV, TSV)</source>
        <translation>Tableau d’articles (CSV, TSV)</translation>
    </message>
</context>
<context>
    <name>CsvRows</name>
    <message>
        <source>In this row, text stands after a closing quotation mark; inside of quoted cells, quotation marks are written twice.</source>
        <translation>Dans cette ligne, du texte suit un guillemet fermant&#x202f;; dans une cellule entre guillemets, les guillemets se doublent.</translation>
    </message>
    <message>
        <source>In this row, a quotation mark opens a cell, and none closes it up to the file&apos;s end.</source>
        <translation>Dans cette ligne, un guillemet ouvre une cellule et aucun ne la ferme jusqu’à la fin du fichier.</translation>
    </message>
    <message>
        <source>The row has more than %1 MB: perhaps a quotation mark is not closed.</source>
        <translation>La ligne fait plus de %1&#xa0;MB&#xa0;: peut-être un guillemet n’est-il pas fermé.</translation>
    </message>
    <message>
        <source>The rest of the file is not read.</source>
        <translation>Le reste du fichier n’est pas lu.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>A table in UTF-16 can have %1 MB: convert this one to UTF-8.</source>
        <translation>Un tableau en UTF-16 peut faire %1&#xa0;MB&#xa0;: convertissez celui-ci en UTF-8.</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Names the columns</source>
        <translation>Nomme les colonnes</translation>
    </message>
    <message>
        <source>Is an article, as all others</source>
        <translation>Est un article, comme les autres</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>A cell of this row is not UTF-8, as the file&apos;s beginning is: give the file&apos;s encoding, or mend the row.</source>
        <translation>Une cellule de cette ligne n’est pas en UTF-8, contrairement au début du fichier&#xa0;: indiquez l’encodage du fichier, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>A cell of this row is no text: it contains U+%1.</source>
        <translation>Une cellule de cette ligne n’est pas du texte&#xa0;: elle contient U+%1.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>no article has been finished by two annotators</source>
        <translation>aucun article n’a été terminé par deux annotateurs</translation>
    </message>
    <message>
        <source>nobody marked anything in the articles that two annotators finished</source>
        <translation>personne n’a rien marqué dans les articles que deux annotateurs ont terminés</translation>
    </message>
    <message>
        <source>it is one annotator&apos;s work</source>
        <translation>c’est le travail d’un seul annotateur</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>The bytes at offset %1 are not %2. Give the file&apos;s encoding, or mend the file.</source>
        <translation>Les octets à la position %1 ne sont pas en %2. Indiquez l’encodage du fichier, ou corrigez-le.</translation>
    </message>
    <message>
        <source>Galley does not know the encoding “%1”.</source>
        <translation>Galley ne connaît pas l’encodage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file&apos;s encoding is not recognised: it is not UTF-8 at offset %1. Give the encoding.</source>
        <translation>L’encodage du fichier n’est pas reconnu&#xa0;: à la position %1, ce n’est pas de l’UTF-8. Indiquez l’encodage.</translation>
    </message>
    <message>
        <source>This is no text: it contains the control character U+%1.</source>
        <translation>Ce n’est pas du texte&#xa0;: il contient le caractère de contrôle U+%1.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display, and the window cannot be served at 127.0.0.1:%1, which is taken. Choose another port with GALLEY_VNC_PORT.</source>
        <translation>Il n’y a pas d’affichage, et la fenêtre ne peut pas être servie sur 127.0.0.1:%1, qui est pris. Choisissez un autre port avec GALLEY_VNC_PORT.</translation>
    </message>
    <message>
        <source>There is no display: look at the window with a VNC viewer at 127.0.0.1:%1.</source>
        <translation>Il n’y a pas d’affichage&#xa0;: regardez la fenêtre avec un client VNC sur 127.0.0.1:%1.</translation>
    </message>
    <message>
        <source>There is no display for the window: set DISPLAY or WAYLAND_DISPLAY. See `galley --help` for what works without one.</source>
        <translation>Il n’y a pas d’affichage pour la fenêtre&#xa0;: définissez DISPLAY ou WAYLAND_DISPLAY. `galley --help` dit ce qui fonctionne sans.</translation>
    </message>
    <message>
        <source>There is no display: the window goes to Qt&apos;s platform “%1”.</source>
        <translation>Il n’y a pas d’affichage&#xa0;: la fenêtre va à la plateforme Qt «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Doccano</name>
    <message>
        <source>Unit of offsets</source>
        <translation>Unité des positions</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>Unités UTF-16</translation>
    </message>
    <message>
        <source>What doccano counts in most projects.</source>
        <translation>Ce que doccano compte dans la plupart des projets.</translation>
    </message>
    <message>
        <source>Graphemes</source>
        <translation>Graphèmes</translation>
    </message>
    <message>
        <source>Where the project counts graphemes as one character.</source>
        <translation>Si le projet compte chaque graphème comme un caractère.</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>Points de code</translation>
    </message>
    <message>
        <source>What other programs write, and trainers count.</source>
        <translation>Ce qu’écrivent d’autres programmes et que comptent les outils d’entraînement.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Entities and relations</source>
        <translation>Entités et relations</translation>
    </message>
    <message>
        <source>For projects that use relations.</source>
        <translation>Pour les projets qui emploient des relations.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Begin, end and label, for projects without relations.</source>
        <translation>Début, fin et étiquette, pour les projets sans relations.</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <translation>doccano JSONL</translation>
    </message>
    <message>
        <source>Files do not say it: those units are ruled out that do not fit.</source>
        <translation>Les fichiers ne le disent pas&#xa0;: les unités qui ne conviennent pas sont exclues.</translation>
    </message>
    <message>
        <source>Whatever fits, UTF-16 first</source>
        <translation>Celle qui convient, UTF-16 d’abord</translation>
    </message>
    <message>
        <source>The one of the doccano project that is to read the files.</source>
        <translation>Celle du projet doccano qui doit lire les fichiers.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The line has no text: “text” is missing.</source>
        <translation>La ligne n’a pas de texte&#xa0;: «&#xa0;text&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Offsets taken as %1, though another unit would fit, too: choose it if the spans are wrong.</source>
        <translation>Positions prises en %1, bien qu’une autre unité convienne aussi&#xa0;: choisissez-la si les marques sont fausses.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>A span must have begin, end and label, as in [0,4,&quot;ORG&quot;].</source>
        <translation>Une marque doit avoir début, fin et étiquette, comme [0,4,&quot;ORG&quot;].</translation>
    </message>
    <message numerus="yes">
        <source>The span from %1 to %2, “%3”, does not fit the text of %n code point(s), counted in the unit %4.</source>
        <translation>
            <numerusform>La marque de %1 à %2, «&#xa0;%3&#xa0;», ne correspond pas au texte de %n point de code, compté dans l’unité %4.</numerusform>
            <numerusform>La marque de %1 à %2, «&#xa0;%3&#xa0;», ne correspond pas au texte de %n points de code, comptés dans l’unité %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>A relation must have “from_id”, “to_id” and “type”.</source>
        <translation>Une relation doit avoir «&#xa0;from_id&#xa0;», «&#xa0;to_id&#xa0;» et «&#xa0;type&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DocumentMaker</name>
    <message>
        <source>“%1” has no place in a project.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de place dans un projet.</translation>
    </message>
</context>
<context>
    <name>DocumentMapper</name>
    <message>
        <source>values of “%1”</source>
        <translation>valeurs de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>spans of the label “%1”</source>
        <translation>marques d’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>relations “%1”</source>
        <translation>relations «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>A journal entry cannot be read. Run a check of the project.</source>
        <translation>Une entrée du journal est illisible. Lancez une vérification du projet.</translation>
    </message>
    <message>
        <source>A span, relation, comment or decision cannot be read.</source>
        <translation>Une marque, une relation, un commentaire ou une décision est illisible.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (offset %2)</source>
        <translation>%1 (position %2)</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>What to write; galley-jsonl, which loses nothing, if not given</source>
        <translation>Que produire&#x202f;; à défaut galley-jsonl, qui ne perd rien</translation>
    </message>
    <message>
        <source>How the format is written; see below</source>
        <translation>Comment le format est écrit&#x202f;; voir plus bas</translation>
    </message>
    <message>
        <source>Whose sets; everybody&apos;s if not given</source>
        <translation>De qui sont les jeux&#x202f;; à défaut, de tous</translation>
    </message>
    <message>
        <source>The adjudicators&apos; sets, beside those of --annotator</source>
        <translation>Les jeux des arbitres, en plus de ceux de --annotator</translation>
    </message>
    <message>
        <source>Only sets that are new, in-progress, done, returned, settled</source>
        <translation>Seulement les jeux new, in-progress, done, returned, settled</translation>
    </message>
    <message>
        <source>Which articles: by whether there is such a set</source>
        <translation>Quels articles&#xa0;: selon l’existence d’un tel jeu</translation>
    </message>
    <message>
        <source>Only articles in which it finds something; see `galley find --help`</source>
        <translation>Seulement les articles où elle trouve quelque chose&#x202f;; voir `galley find --help`</translation>
    </message>
    <message>
        <source>Split into parts by share: 80,10,10 are train, dev and test; a=2,b=1 names them</source>
        <translation>Diviser en parties par proportion&#xa0;: 80,10,10 donne train, dev et test&#x202f;; a=2,b=1 les nomme</translation>
    </message>
    <message>
        <source>What decides: a hash of the id (if not given), labels spread evenly, or the date, the newest last</source>
        <translation>Critère&#xa0;: une empreinte de l’id (par défaut), les étiquettes réparties également, ou la date, les plus récents en dernier</translation>
    </message>
    <message>
        <source>What stays in one part: duplicates (if not given), sources, none; versions of an article always do</source>
        <translation>Ce qui reste dans une même partie&#xa0;: duplicates (par défaut), sources, none&#x202f;; les versions d’un article toujours</translation>
    </message>
    <message>
        <source>Another number, another split; 0 if not given</source>
        <translation>Autre nombre, autre division&#x202f;; 0 par défaut</translation>
    </message>
    <message>
        <source>Refuse when the format cannot hold everything</source>
        <translation>Refuser si le format ne peut pas tout contenir</translation>
    </message>
    <message>
        <source>A dataset card and a manifest; of folders and archives, if not given</source>
        <translation>Fiche du jeu de données et manifeste&#x202f;; par défaut pour dossiers et archives</translation>
    </message>
    <message>
        <source>Replace a folder that holds an earlier export, unchanged</source>
        <translation>Remplacer un dossier qui contient un export antérieur, inchangé</translation>
    </message>
    <message>
        <source>“%1” is no state of a set: these are new, in-progress, done, returned and settled.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de jeu&#xa0;: ce sont new, in-progress, done, returned et settled.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept together: it is duplicates, sources or none.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être gardé ensemble&#xa0;: duplicates, sources ou none.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  rien</translation>
    </message>
    <message>
        <source>Write a project&apos;s articles and the work on them to a file</source>
        <translation>Écrire dans un fichier les articles d’un projet et le travail effectué</translation>
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
        <translation>Chaque texte est comparé à son empreinte, et le texte de chaque marque à sa citation. Ce qui
porte déjà ce nom est remplacé une fois que tout est écrit&#x202f;; si quoi que ce soit ne va pas, rien
ne l’est. Les articles viennent dans l’ordre de leurs id. Un nom en .zip ou .tar.gz devient une
archive, avec une fiche du jeu de données (README.md) et un manifeste des SHA-256 de tous les
fichiers, comme en ont les dossiers. Avec --out -, ni texte à côté de l’export, ni --json.

JSON&#xa0;: {&quot;project&quot;, &quot;format&quot;, &quot;file&quot;, &quot;dry_run&quot;, &quot;articles&quot;, &quot;sets&quot;, &quot;spans&quot;, &quot;relations&quot;,
&quot;bytes&quot;, &quot;split&quot;: [{&quot;name&quot;, &quot;articles&quot;}], &quot;files&quot;: [{&quot;name&quot;, &quot;bytes&quot;, &quot;sha256&quot;}], &quot;losses&quot;: [{&quot;kind&quot;, &quot;description&quot;,
&quot;count&quot;}], &quot;errors&quot;}.

Formats&#xa0;:
</translation>
    </message>
    <message>
        <source>What --set can set:</source>
        <translation>Ce que --set peut régler&#xa0;:</translation>
    </message>
    <message>
        <source>The project to export</source>
        <translation>Le projet à exporter</translation>
    </message>
    <message>
        <source>The file, folder or archive to write; - is standard output</source>
        <translation>Le fichier, dossier ou archive à écrire&#x202f;; - est la sortie standard</translation>
    </message>
    <message>
        <source>Only tell what would be written and what lost</source>
        <translation>Dire seulement ce qui serait écrit et ce qui serait perdu</translation>
    </message>
    <message>
        <source>As it was saved; what else is given here goes before it</source>
        <translation>Comme il a été enregistré&#x202f;; le reste des options l’emporte</translation>
    </message>
    <message>
        <source>Save in the project how this is exported; alone, without exporting</source>
        <translation>Enregistrer dans le projet la manière d’exporter&#x202f;; seul, sans exporter</translation>
    </message>
    <message>
        <source>Who exports, where work is blind: annotators get others&apos; sets only of articles that they have finished; else the login&apos;s name</source>
        <translation>Qui exporte, si le travail est en aveugle&#xa0;: un annotateur ne reçoit les jeux d’autrui que pour les articles qu’il a terminés&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>--out says where to write; --dry-run alone only looks</source>
        <translation>--out dit où écrire&#x202f;; --dry-run seul ne fait que regarder</translation>
    </message>
    <message>
        <source>--json and --out - would both write to standard output</source>
        <translation>--json et --out - écriraient tous deux sur la sortie standard</translation>
    </message>
    <message>
        <source>Recipe “%1” is saved.</source>
        <translation>Recette «&#xa0;%1&#xa0;» enregistrée.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>A folder for the export cannot be made: %1</source>
        <translation>Impossible de créer un dossier pour l’export&#xa0;: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>Part “%1” of the split has no article.</source>
        <translation>La partie «&#xa0;%1&#xa0;» de la division n’a aucun article.</translation>
    </message>
    <message>
        <source>Articles without a date, which count as the oldest: %1</source>
        <translation>Articles sans date, comptés comme les plus anciens&#xa0;: %1</translation>
    </message>
    <message>
        <source>Articles: %1
Sets: %2
Spans: %3
Relations: %4</source>
        <translation>Articles&#xa0;: %1
Jeux&#xa0;: %2
Marques&#xa0;: %3
Relations&#xa0;: %4</translation>
    </message>
    <message>
        <source>Nothing was written; this is what would be.</source>
        <translation>Rien n’a été écrit&#x202f;; voici ce qui le serait.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>  %1: %n article(s)</source>
        <translation>
            <numerusform>  %1&#xa0;: %n article</numerusform>
            <numerusform>  %1&#xa0;: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>“%1” is no state of a set</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de jeu</translation>
    </message>
</context>
<context>
    <name>ExportOutput</name>
    <message>
        <source>The archive could not be put here: choose another place.</source>
        <translation>L’archive n’a pas pu être placée ici&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder holds files, and no manifest says that they are an earlier export: choose a new folder.</source>
        <translation>Le dossier contient des fichiers, et aucun manifeste ne dit qu’ils sont un export antérieur&#xa0;: choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>No export wrote this file, so the folder is not replaced: put the file elsewhere, or choose a new folder.</source>
        <translation>Aucun export n’a écrit ce fichier, le dossier n’est donc pas remplacé&#xa0;: mettez le fichier ailleurs, ou choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>This file was changed since it was exported, so the folder is not replaced: choose a new folder.</source>
        <translation>Ce fichier a été modifié depuis son export, le dossier n’est donc pas remplacé&#xa0;: choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>This is a folder: name a file in it.</source>
        <translation>C’est un dossier&#xa0;: nommez-y un fichier.</translation>
    </message>
    <message>
        <source>This is a project or another database, which an export never replaces: choose another name.</source>
        <translation>C’est un projet ou une autre base de données, qu’un export ne remplace jamais&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This export is a folder, and here is a file: choose another name, or one that ends in .zip or .tar.gz.</source>
        <translation>Cet export est un dossier, et il y a ici un fichier&#xa0;: choisissez un autre nom, ou un nom en .zip ou .tar.gz.</translation>
    </message>
    <message>
        <source>The folder is not empty, and an export never mixes with other files: choose a new one, or let it replace an earlier export.</source>
        <translation>Le dossier n’est pas vide, et un export ne se mêle jamais à d’autres fichiers&#xa0;: choisissez-en un nouveau, ou laissez-le remplacer un export antérieur.</translation>
    </message>
    <message>
        <source>The folder could not be put here: choose another place.</source>
        <translation>Le dossier n’a pas pu être placé ici&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This is no manifest of an export.</source>
        <translation>Ce n’est pas le manifeste d’un export.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Article “%1”: %2</source>
        <translation>Article «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The text is not the one that was imported.</source>
        <translation>Le texte n’est pas celui qui a été importé.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>The format cannot hold %n thing(s) that the project has, and nothing may be lost: choose another format, or export less.</source>
        <translation>
            <numerusform>Le format ne peut pas contenir %n élément que le projet possède, et rien ne doit être perdu&#xa0;: choisissez un autre format, ou exportez moins.</numerusform>
            <numerusform>Le format ne peut pas contenir %n éléments que le projet possède, et rien ne doit être perdu&#xa0;: choisissez un autre format, ou exportez moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has adjudicated in this project, so there is no gold: export annotators&apos; sets.</source>
        <translation>Personne n’a arbitré dans ce projet, il n’y a donc pas de référence&#xa0;: exportez les jeux des annotateurs.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>Le projet n’a pas d’annotateur «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Gold has nothing here; marked was %1.</source>
        <translation>La référence n’a rien ici&#x202f;; marqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Gold has %1 here; nothing was marked.</source>
        <translation>La référence a ici&#xa0;: %1&#x202f;; rien n’était marqué.</translation>
    </message>
    <message>
        <source>Gold has %1; marked was %2.</source>
        <translation>La référence a&#xa0;: %1&#x202f;; marqué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The attributes differ.</source>
        <translation>Les attributs divergent.</translation>
    </message>
    <message>
        <source>The relations differ.</source>
        <translation>Les relations divergent.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>by policy %1</source>
        <translation>par la stratégie %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Articles compared: %1. Places: %2, of which %3 are as in gold (%4).</source>
        <translation>Articles comparés&#xa0;: %1. Passages&#xa0;: %2, dont comme dans la référence&#xa0;: %3 (%4).</translation>
    </message>
    <message>
        <source>Places left out, because gold is not decided there yet: %1.</source>
        <translation>Passages écartés, faute de décision dans la référence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No differences from gold.</source>
        <translation>Aucune divergence avec la référence.</translation>
    </message>
    <message>
        <source>Differences from gold: %1</source>
        <translation>Divergences avec la référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no gold in this project yet, so there is nothing to compare with: adjudicate first.</source>
        <translation>Ce projet n’a pas encore de référence&#xa0;: il n’y a rien à quoi comparer. Arbitrez d’abord.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>Le projet n’a pas d’annotateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is an adjudicator, whose work is gold: name annotators.</source>
        <translation>«&#xa0;%1&#xa0;» est un arbitre, dont le travail est la référence&#xa0;: nommez des annotateurs.</translation>
    </message>
    <message>
        <source>Differences from gold: %1. They stand at their places.</source>
        <translation>Divergences avec la référence&#xa0;: %1. Elles figurent à leurs passages.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n article(s) to %1 with feedback</source>
        <translation>
            <numerusform>Renvoyer %n article à %1 avec retours</numerusform>
            <numerusform>Renvoyer %n articles à %1 avec retours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackCommand</name>
    <message>
        <source>Tell annotators where their work differs from gold</source>
        <translation>Dire aux annotateurs où leur travail diverge de la référence</translation>
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
        <translation>Compare avec la référence validée&#x202f;; sinon, avec les passages décidés de la référence.
--return met les jeux des annotateurs sur les articles divergents à l’état &quot;returned&quot; et écrit
un commentaire sur chaque article et à chaque passage, en une modification groupée par
annotateur, que `galley bulk undo` annule.

JSON&#xa0;: {&quot;project&quot;, &quot;annotators&quot;: [{&quot;annotator&quot;, &quot;articles&quot;, &quot;places&quot;, &quot;same&quot;, &quot;undecided&quot;,
&quot;counts&quot;: [{&quot;cause&quot;, &quot;layer&quot;, &quot;own&quot;, &quot;gold&quot;, &quot;places&quot;}], &quot;differences&quot;: [{&quot;article&quot;, &quot;layer&quot;,
&quot;begin&quot;, &quot;end&quot;, &quot;causes&quot;, &quot;before&quot;, &quot;marked&quot;, &quot;after&quot;, &quot;own&quot; et &quot;gold&quot;: [{&quot;label&quot;, &quot;quote&quot;,
&quot;segments&quot;, &quot;attributes&quot;}], &quot;reason&quot;, &quot;note&quot;, &quot;policy&quot;}]}], &quot;returned&quot;: {&quot;bulks&quot;, &quot;sets&quot;,
&quot;comments&quot;}}&#x202f;; returned seulement avec --return.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Only this annotator; may be given several times</source>
        <translation>Cet annotateur seulement&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Only this article; may be given several times</source>
        <translation>Cet article seulement&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Only this layer; may be given several times</source>
        <translation>Cette couche seulement&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Write a report that stands alone, in the place of a file of that name</source>
        <translation>Écrire un rapport autonome, à la place d’un fichier de ce nom</translation>
    </message>
    <message>
        <source>Write a table, a line for each difference, in the place of a file of that name</source>
        <translation>Écrire un tableau, une ligne par divergence, à la place d’un fichier de ce nom</translation>
    </message>
    <message>
        <source>Give the articles back to their annotators, with comments</source>
        <translation>Renvoyer les articles à leurs annotateurs, avec des commentaires</translation>
    </message>
    <message>
        <source>Who asks, or returns them; else the login&apos;s name</source>
        <translation>Qui demande, ou les renvoie&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n place(s) as in gold; articles: %3; left out, because gold is not decided there: %4</source>
        <translation>
            <numerusform>%1&#xa0;: %2 sur %n passage comme dans la référence&#x202f;; articles&#xa0;: %3&#x202f;; écartés, faute de décision dans la référence&#xa0;: %4</numerusform>
            <numerusform>%1&#xa0;: %2 sur %n passages comme dans la référence&#x202f;; articles&#xa0;: %3&#x202f;; écartés, faute de décision dans la référence&#xa0;: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Sets returned: %1; comments: %2</source>
        <translation>Jeux renvoyés&#xa0;: %1&#x202f;; commentaires&#xa0;: %2</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>Numéro de la modification groupée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>Find text, spans, sets or articles by a query</source>
        <translation>Trouver du texte, des marques, des jeux ou des articles par une requête</translation>
    </message>
    <message>
        <source>Prints a line for each hit: its place (article:begin-end, in code points), the
annotator and label of a span, and the text around it.

JSON: {&quot;project&quot;, &quot;query&quot;, &quot;hits&quot;: [{&quot;article&quot;, &quot;title&quot;, &quot;annotator&quot;, &quot;span&quot;,
&quot;layer&quot;, &quot;label&quot;, &quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;, &quot;left&quot;, &quot;right&quot;}]}; what a hit does not
have is left out.</source>
        <translation>Affiche une ligne par résultat&#xa0;: son passage (article:début-fin, en points de code),
l’annotateur et l’étiquette d’une marque, et le texte alentour.

JSON&#xa0;: {&quot;project&quot;, &quot;query&quot;, &quot;hits&quot;: [{&quot;article&quot;, &quot;title&quot;, &quot;annotator&quot;, &quot;span&quot;,
&quot;layer&quot;, &quot;label&quot;, &quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;, &quot;left&quot;, &quot;right&quot;}]}&#x202f;; ce qu’un résultat
n’a pas est omis.</translation>
    </message>
    <message>
        <source>The project to search</source>
        <translation>Le projet où chercher</translation>
    </message>
    <message>
        <source>What to find; put it in single quotes</source>
        <translation>Que chercher&#x202f;; entre guillemets simples</translation>
    </message>
    <message>
        <source>At most so many hits; without it, all</source>
        <translation>Tant de résultats au plus&#x202f;; à défaut, tous</translation>
    </message>
    <message>
        <source>Code points shown on each side (40)</source>
        <translation>Points de code montrés de chaque côté (40)</translation>
    </message>
    <message>
        <source>Who asks, where work is blind; else the login&apos;s name</source>
        <translation>Qui demande, si le travail est en aveugle&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Résultats&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Galley writes %1 but does not read it.</source>
        <translation>Galley écrit %1 mais ne le lit pas.</translation>
    </message>
    <message>
        <source>Galley reads %1 but does not write it.</source>
        <translation>Galley lit %1 mais ne l’écrit pas.</translation>
    </message>
</context>
<context>
    <name>FormatRegistry</name>
    <message>
        <source>Galley knows no format “%1”. It knows: %2.</source>
        <translation>Galley ne connaît pas de format «&#xa0;%1&#xa0;». Il connaît&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>FullText</name>
    <message>
        <source>A regular expression is tried on every article.</source>
        <translation>Une expression régulière est essayée sur chaque article.</translation>
    </message>
    <message>
        <source>A part of a word is looked for in every article; whole words are found sooner.</source>
        <translation>Une partie de mot est cherchée dans chaque article&#x202f;; les mots entiers se trouvent plus vite.</translation>
    </message>
    <message>
        <source>The word index does not know these characters, so every article is read.</source>
        <translation>L’index des mots ne connaît pas ces caractères&#xa0;: chaque article est lu.</translation>
    </message>
</context>
<context>
    <name>Galley::AboutDialog</name>
    <message>
        <source>About Galley</source>
        <translation>À propos de Galley</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Marks news articles: who acts, with what, what is claimed, and who says so.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Galley %1&lt;/h3&gt;&lt;p&gt;Marque les articles de presse&#xa0;: qui agit, avec quoi, ce qui est affirmé et qui le dit.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;&lt;p&gt;Construit avec Qt %2.&lt;/p&gt;</translation>
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
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Make a project for articles and marks</source>
        <translation>Créer un projet pour des articles et des marques</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open on a ser&amp;ver…</source>
        <translation>Ouvrir sur un &amp;serveur…</translation>
    </message>
    <message>
        <source>Open a project that a team shares</source>
        <translation>Ouvrir un projet partagé par une équipe</translation>
    </message>
    <message>
        <source>Sample &amp;project</source>
        <translation>Projet d’exemple</translation>
    </message>
    <message>
        <source>Open the project that Galley brings along to try things in</source>
        <translation>Ouvrir le projet fourni avec Galley pour faire des essais</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add articles and work on them from files, a folder or an archive</source>
        <translation>Ajouter des articles et le travail effectué, depuis des fichiers, un dossier ou une archive</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write articles and marks as a file or a dataset</source>
        <translation>Écrire articles et marques dans un fichier ou un jeu de données</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>I&amp;mports…</translation>
    </message>
    <message>
        <source>What was imported, with reports; take imports back</source>
        <translation>Ce qui a été importé, avec les rapports&#x202f;; annuler des imports</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>Close the project and go to the welcome page</source>
        <translation>Fermer le projet et revenir à la page d’accueil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Galley</source>
        <translation>Fermer Galley</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Delete mark</source>
        <translation>&amp;Supprimer la marque</translation>
    </message>
    <message>
        <source>Remove the focused mark with its relations</source>
        <translation>Supprimer la marque active et ses relations</translation>
    </message>
    <message>
        <source>Re&amp;peat label</source>
        <translation>Ré&amp;péter l’étiquette</translation>
    </message>
    <message>
        <source>Mark with the label used last</source>
        <translation>Marquer avec la dernière étiquette employée</translation>
    </message>
    <message>
        <source>Re&amp;late…</source>
        <translation>Re&amp;lier…</translation>
    </message>
    <message>
        <source>Start a relation from the focused mark</source>
        <translation>Commencer une relation à partir de la marque active</translation>
    </message>
    <message>
        <source>Relations of the &amp;mark…</source>
        <translation>Relations de la &amp;marque…</translation>
    </message>
    <message>
        <source>List the focused mark&apos;s relations and go to their other ends</source>
        <translation>Lister les relations de la marque active et aller à leurs autres extrémités</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>Attri&amp;buts</translation>
    </message>
    <message>
        <source>Go to the form of the focused mark</source>
        <translation>Aller au formulaire de la marque active</translation>
    </message>
    <message>
        <source>Mark &amp;everywhere…</source>
        <translation>Marquer par&amp;tout…</translation>
    </message>
    <message>
        <source>Mark the same text wherever it stands, with a list to tick first</source>
        <translation>Marquer le même texte partout, avec une liste à cocher d’abord</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>&amp;Commenter…</translation>
    </message>
    <message>
        <source>Write a comment on the selection, the focused mark or the article</source>
        <translation>Écrire un commentaire sur la sélection, la marque active ou l’article</translation>
    </message>
    <message>
        <source>&amp;History of this mark</source>
        <translation>&amp;Historique de cette marque</translation>
    </message>
    <message>
        <source>List what was done to the focused mark</source>
        <translation>Lister ce qui a été fait sur la marque active</translation>
    </message>
    <message>
        <source>Mark in all ar&amp;ticles…</source>
        <translation>Mar&amp;quer dans tous les articles…</translation>
    </message>
    <message>
        <source>Mark the same text in all articles, with a list to tick first</source>
        <translation>Marquer le même texte dans tous les articles, avec une liste à cocher d’abord</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Chercher…</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next hit in this article</source>
        <translation>Aller au résultat suivant dans cet article</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the hit before in this article</source>
        <translation>Aller au résultat précédent dans cet article</translation>
    </message>
    <message>
        <source>Search &amp;all articles…</source>
        <translation>Chercher dans &amp;tous les articles…</translation>
    </message>
    <message>
        <source>Find texts and marks in all articles, and change what was found</source>
        <translation>Chercher textes et marques dans tous les articles, et modifier ce qui est trouvé</translation>
    </message>
    <message>
        <source>&amp;Consistency…</source>
        <translation>C&amp;ohérence…</translation>
    </message>
    <message>
        <source>Words that are marked in several ways</source>
        <translation>Mots marqués de plusieurs façons</translation>
    </message>
    <message>
        <source>&amp;Bulk edits…</source>
        <translation>&amp;Modifications groupées…</translation>
    </message>
    <message>
        <source>Edits of many articles, to be taken back or done again</source>
        <translation>Modifications de nombreux articles, à annuler ou à rétablir</translation>
    </message>
    <message>
        <source>&amp;Done and next</source>
        <translation>&amp;Terminer et suivant</translation>
    </message>
    <message>
        <source>Finish this article and open the next one</source>
        <translation>Terminer cet article et ouvrir le suivant</translation>
    </message>
    <message>
        <source>Mark as in pro&amp;gress</source>
        <translation>Remettre en &amp;cours</translation>
    </message>
    <message>
        <source>Take the article up again</source>
        <translation>Reprendre l’article</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>Open the next article of the queue</source>
        <translation>Ouvrir l’article suivant de la file</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Open the article before</source>
        <translation>Ouvrir l’article précédent</translation>
    </message>
    <message>
        <source>&amp;Find an article</source>
        <translation>T&amp;rouver un article</translation>
    </message>
    <message>
        <source>Type to filter the article queue</source>
        <translation>Saisir du texte pour filtrer la file des articles</translation>
    </message>
    <message>
        <source>&amp;Agreement…</source>
        <translation>Ac&amp;cord…</translation>
    </message>
    <message>
        <source>How far annotators agree, by pair, label and week</source>
        <translation>Accord entre annotateurs, par paire, étiquette et semaine</translation>
    </message>
    <message>
        <source>&amp;Progress…</source>
        <translation>A&amp;vancement…</translation>
    </message>
    <message>
        <source>How far the project is, by annotator, layer, source and date, and how fast</source>
        <translation>Où en est le projet, par annotateur, couche, source et date, et à quel rythme</translation>
    </message>
    <message>
        <source>Appl&amp;y policies…</source>
        <translation>Appliquer des &amp;stratégies…</translation>
    </message>
    <message>
        <source>Decide places where annotators differ by rules, after a preview</source>
        <translation>Décider par des stratégies les passages où les annotateurs divergent, après un aperçu</translation>
    </message>
    <message>
        <source>&amp;Feedback…</source>
        <translation>&amp;Retours…</translation>
    </message>
    <message>
        <source>What each annotator did otherwise than gold</source>
        <translation>Ce que chaque annotateur a fait autrement que la référence</translation>
    </message>
    <message>
        <source>Review sett&amp;ings…</source>
        <translation>Réglages de la révisi&amp;on…</translation>
    </message>
    <message>
        <source>Reasons to choose from, and what goes to gold by itself</source>
        <translation>Motifs proposés, et ce qui entre de soi-même dans la référence</translation>
    </message>
    <message>
        <source>Ad&amp;judicate</source>
        <translation>&amp;Arbitrer</translation>
    </message>
    <message>
        <source>Decide where annotators differ, place by place; the same key leads back</source>
        <translation>Décider passage par passage là où les annotateurs divergent&#x202f;; la même touche en ramène</translation>
    </message>
    <message>
        <source>&amp;Pack for an annotator…</source>
        <translation>&amp;Préparer un paquet…</translation>
    </message>
    <message>
        <source>Make a file with some articles for an annotator to work in elsewhere</source>
        <translation>Créer un fichier de quelques articles pour qu’un annotateur travaille ailleurs</translation>
    </message>
    <message>
        <source>&amp;Merge packages…</source>
        <translation>&amp;Fusionner des paquets…</translation>
    </message>
    <message>
        <source>Take back what annotators did in packages, after a preview</source>
        <translation>Reprendre ce que des annotateurs ont fait dans des paquets, après un aperçu</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>Re&amp;ndre…</translation>
    </message>
    <message>
        <source>Sign this package and close it, to be sent back</source>
        <translation>Signer ce paquet et le fermer, pour le renvoi</translation>
    </message>
    <message>
        <source>Take the hand-in &amp;back</source>
        <translation>Reprendre le paquet ren&amp;du</translation>
    </message>
    <message>
        <source>Open this package for work again; its signature goes</source>
        <translation>Rouvrir ce paquet pour y travailler&#x202f;; sa signature disparaît</translation>
    </message>
    <message>
        <source>&amp;Annotators and roles…</source>
        <translation>&amp;Annotateurs et rôles…</translation>
    </message>
    <message>
        <source>Who works on the project, and how far they are</source>
        <translation>Qui travaille au projet, et où chacun en est</translation>
    </message>
    <message>
        <source>A&amp;ssign articles…</source>
        <translation>Affe&amp;cter des articles…</translation>
    </message>
    <message>
        <source>Give articles to annotators, after a preview</source>
        <translation>Affecter des articles à des annotateurs, après un aperçu</translation>
    </message>
    <message>
        <source>M&amp;y articles</source>
        <translation>&amp;Mes articles</translation>
    </message>
    <message>
        <source>Show in the queue what is assigned to you, by deadline</source>
        <translation>Montrer dans la file ce qui vous est affecté, par échéance</translation>
    </message>
    <message>
        <source>&amp;Return article…</source>
        <translation>&amp;Renvoyer l’article…</translation>
    </message>
    <message>
        <source>Give the article back to one who has finished it, with a comment on the selection</source>
        <translation>Renvoyer l’article à quelqu’un qui l’a terminé, avec un commentaire sur la sélection</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>Texte à sa taille normale</translation>
    </message>
    <message>
        <source>Article &amp;queue</source>
        <translation>&amp;File des articles</translation>
    </message>
    <message>
        <source>Show or hide the article queue</source>
        <translation>Afficher ou masquer la file des articles</translation>
    </message>
    <message>
        <source>&amp;Labels and details</source>
        <translation>Éti&amp;quettes et détails</translation>
    </message>
    <message>
        <source>Show or hide labels, details and history</source>
        <translation>Afficher ou masquer étiquettes, détails et historique</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Go on to the next pane; Esc leads back to the text</source>
        <translation>Passer au volet suivant&#x202f;; Échap ramène au texte</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the pane before</source>
        <translation>Revenir au volet précédent</translation>
    </message>
    <message>
        <source>&amp;Clean</source>
        <translation>Ép&amp;uré</translation>
    </message>
    <message>
        <source>Thin bars alone, for reading</source>
        <translation>Barres fines seules, pour lire</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Bars with the names of their labels</source>
        <translation>Barres avec le nom de leur étiquette</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>&amp;Relations</translation>
    </message>
    <message>
        <source>All relations as arcs above the lines</source>
        <translation>Toutes les relations en arcs au-dessus des lignes</translation>
    </message>
    <message>
        <source>&amp;Focus mode</source>
        <translation>Mode con&amp;centration</translation>
    </message>
    <message>
        <source>Dim what has nothing to do with the mark in focus or under the pointer</source>
        <translation>Estomper ce qui n’a rien à voir avec la marque active ou sous le pointeur</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Light, dark or high contrast as the system is</source>
        <translation>Clair, sombre ou à contraste élevé comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>&amp;Contraste élevé, clair</translation>
    </message>
    <message>
        <source>Black on white, with strong colours</source>
        <translation>Noir sur blanc, avec des couleurs soutenues</translation>
    </message>
    <message>
        <source>&amp;High contrast, dark</source>
        <translation>Con&amp;traste élevé, sombre</translation>
    </message>
    <message>
        <source>White on black, with strong colours</source>
        <translation>Blanc sur noir, avec des couleurs soutenues</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>C&amp;ommandes…</translation>
    </message>
    <message>
        <source>Find any command by some letters of its name</source>
        <translation>Trouver toute commande par quelques lettres de son nom</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Préférenc&amp;es…</translation>
    </message>
    <message>
        <source>Theme, text, keys, and how Galley starts</source>
        <translation>Thème, texte, touches et démarrage de Galley</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>The window in four steps</source>
        <translation>La fenêtre en quatre étapes</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>Versions, plugins, the project&apos;s integrity and the time marks take, for a bug report</source>
        <translation>Versions, plugins, intégrité du projet et temps de réponse du marquage, pour un rapport de bogue</translation>
    </message>
    <message>
        <source>&amp;Schemas…</source>
        <translation>Sc&amp;hémas…</translation>
    </message>
    <message>
        <source>What can be marked: edit schemas, take new versions along with what is marked</source>
        <translation>Ce qui peut être marqué&#xa0;: modifier les schémas, passer à de nouvelles versions avec ce qui est marqué</translation>
    </message>
    <message>
        <source>&amp;Guidelines</source>
        <translation>&amp;Guide d’annotation</translation>
    </message>
    <message>
        <source>How to decide for the label of the focused mark, or the one used last</source>
        <translation>Comment décider pour l’étiquette de la marque active, ou la dernière employée</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Read about what has the keys; so does F1 in every dialog</source>
        <translation>Lire ce qui concerne l’élément actif ; F1 fait de même dans chaque dialogue</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Toutes les touches d’un coup d’œil</translation>
    </message>
    <message>
        <source>&amp;Plugins…</source>
        <translation>&amp;Plugins…</translation>
    </message>
    <message>
        <source>The schemas that Galley found, and what is wrong with some</source>
        <translation>Les schémas que Galley a trouvés, et ce qui ne va pas pour certains</translation>
    </message>
    <message>
        <source>Annotator&apos;s &amp;name…</source>
        <translation>&amp;Nom de l’annotateur…</translation>
    </message>
    <message>
        <source>Whose marks these are</source>
        <translation>À qui sont ces marques</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>À propos de &amp;Galley</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
</context>
<context>
    <name>Galley::AddressHint</name>
    <message>
        <source>On a server: postgresql://user@host/database. The password comes from ~/.pgpass or PGPASSWORD, never from the address.</source>
        <translation>Sur un serveur&#xa0;: postgresql://user@host/database. Le mot de passe vient de ~/.pgpass ou de PGPASSWORD, jamais de l’adresse.</translation>
    </message>
</context>
<context>
    <name>Galley::AgreementCoordinator</name>
    <message numerus="yes">
        <source>%n article(s) returned with feedback</source>
        <translation>
            <numerusform>%n article renvoyé avec retours</numerusform>
            <numerusform>%n articles renvoyés avec retours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::AgreementPage</name>
    <message>
        <source>Articles read</source>
        <translation>Articles lus</translation>
    </message>
    <message>
        <source>Report (&amp;HTML)…</source>
        <translation>Rapport (&amp;HTML)…</translation>
    </message>
    <message>
        <source>Numbers (&amp;CSV)…</source>
        <translation>Chiffres (CS&amp;V)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a report that stands alone, or the numbers as a table</source>
        <translation>Enregistrer un rapport autonome, ou les chiffres dans un tableau</translation>
    </message>
    <message>
        <source>Agreement of each pair of annotators</source>
        <translation>Accord de chaque paire d’annotateurs</translation>
    </message>
    <message>
        <source>Agreement on each label</source>
        <translation>Accord sur chaque étiquette</translation>
    </message>
    <message>
        <source>What two annotators marked at the same places</source>
        <translation>Ce que deux annotateurs ont marqué aux mêmes passages</translation>
    </message>
    <message>
        <source>Every measure</source>
        <translation>Toutes les mesures</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>&amp;Pair:</source>
        <translation>&amp;Paire&#xa0;:</translation>
    </message>
    <message>
        <source>Pair of annotators</source>
        <translation>Paire d’annotateurs</translation>
    </message>
    <message>
        <source>Whose marks are compared where a picture is of two annotators</source>
        <translation>De qui les marques sont comparées quand une figure porte sur deux annotateurs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Compare the annotators&apos; work as it is now</source>
        <translation>Comparer le travail des annotateurs en l’état</translation>
    </message>
    <message>
        <source>How far do annotators agree?</source>
        <translation>Les annotateurs sont-ils d’accord&#x202f;?</translation>
    </message>
    <message>
        <source>Compare shows it by pair, label and week. Each number leads to its places.</source>
        <translation>Comparer le montre par paire, étiquette et semaine. Chaque chiffre mène à ses passages.</translation>
    </message>
</context>
<context>
    <name>Galley::AgreementPresenter</name>
    <message>
        <source>The annotators cannot be read</source>
        <translation>Impossible de lire les annotateurs</translation>
    </message>
    <message>
        <source>There is nobody to compare with</source>
        <translation>Il n’y a personne à qui comparer</translation>
    </message>
    <message>
        <source>Agreement needs the work of two annotators on the same articles: tick them above, or import the work of others.</source>
        <translation>L’accord suppose le travail de deux annotateurs sur les mêmes articles&#xa0;: cochez-les ci-dessus, ou importez le travail d’autres.</translation>
    </message>
    <message>
        <source>Comparing was stopped</source>
        <translation>La comparaison a été arrêtée</translation>
    </message>
    <message>
        <source>The annotators cannot be compared</source>
        <translation>Impossible de comparer les annotateurs</translation>
    </message>
    <message>
        <source>These annotators have no article in common</source>
        <translation>Ces annotateurs n’ont aucun article en commun</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>there are more: these are the first</source>
        <translation>il y en a d’autres&#xa0;: voici les premiers</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Création du rapport…</translation>
    </message>
    <message>
        <source>The report cannot be made: %1</source>
        <translation>Impossible de créer le rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>Galley::AnchoredModel</name>
    <message>
        <source>lost; it was at %1</source>
        <translation>perdue&#x202f;; elle était à %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1, now “%2”</source>
        <translation>%1, maintenant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Où elle est maintenant</translation>
    </message>
</context>
<context>
    <name>Galley::ArrivalPage</name>
    <message>
        <source>Annotator in the files</source>
        <translation>Annotateur dans les fichiers</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Annotators in the files</source>
        <translation>Annotateurs dans les fichiers</translation>
    </message>
    <message>
        <source>One annotator for all of it, whatever the files say</source>
        <translation>Un seul annotateur pour tout, quoi que disent les fichiers</translation>
    </message>
    <message>
        <source>&amp;Under the name</source>
        <translation>&amp;Sous le nom</translation>
    </message>
    <message>
        <source>It comes into the project as</source>
        <translation>Entre dans le projet comme</translation>
    </message>
    <message>
        <source>&amp;Work of annotators</source>
        <translation>&amp;Travail d’annotateurs</translation>
    </message>
    <message>
        <source>Each set of marks is that of the annotator whom the file names.</source>
        <translation>Chaque jeu de marques est celui de l’annotateur que nomme le fichier.</translation>
    </message>
    <message>
        <source>Pre&amp;dictions of a model</source>
        <translation>Pré&amp;dictions d’un modèle</translation>
    </message>
    <message>
        <source>They are shown beside the work of people and never count as such.</source>
        <translation>Elles s’affichent à côté du travail des personnes et ne comptent jamais comme tel.</translation>
    </message>
    <message>
        <source>Marks to be correc&amp;ted</source>
        <translation>Marques à &amp;corriger</translation>
    </message>
    <message>
        <source>They become new work of one annotator, who goes through it.</source>
        <translation>Elles deviennent le travail nouveau d’un annotateur, qui les passe en revue.</translation>
    </message>
    <message>
        <source>(the files do not say)</source>
        <translation>(les fichiers ne le disent pas)</translation>
    </message>
    <message>
        <source>No annotator is known yet: either the files bring articles alone, or they are in Galley&apos;s own format, which is read when it is imported.</source>
        <translation>Aucun annotateur connu pour l’instant&#xa0;: soit les fichiers n’apportent que des articles, soit ils sont au format propre à Galley, lu à l’import.</translation>
    </message>
    <message>
        <source>Who corrects them</source>
        <translation>Qui les corrige</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>Comme le disent les fichiers</translation>
    </message>
    <message>
        <source>Who already has work on an article keeps it; nothing is overwritten.</source>
        <translation>Qui a déjà du travail sur un article le garde&#x202f;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Empty: as the files say. Work that has no name gets that of its file.</source>
        <translation>Vide&#xa0;: comme le disent les fichiers. Le travail sans nom prend celui de son fichier.</translation>
    </message>
    <message>
        <source>Say who corrects the marks.</source>
        <translation>Indiquez qui corrige les marques.</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleCoordinator</name>
    <message>
        <source>The article queue cannot be read: %1</source>
        <translation>Impossible de lire la file des articles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The article cannot be opened: %1</source>
        <translation>Impossible d’ouvrir l’article&#xa0;: %1</translation>
    </message>
    <message>
        <source>The last change to “%1” was not saved: %2</source>
        <translation>La dernière modification de «&#xa0;%1&#xa0;» n’a pas été enregistrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation>Montrer l’article</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no longer fit and were left out.</source>
        <translation>
            <numerusform>%n modification ne convient plus et a été écartée.</numerusform>
            <numerusform>%n modifications ne conviennent plus et ont été écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made again.</source>
        <translation>
            <numerusform>%n modification refaite.</numerusform>
            <numerusform>%n modifications refaites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks of this article were changed in another window, and are shown as they are now.</source>
        <translation>Les marques de cet article ont été modifiées dans une autre fenêtre&#x202f;; elles sont montrées en l’état.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved: %1</source>
        <translation>
            <numerusform>%n modification n’a pas pu être enregistrée&#xa0;: %1</numerusform>
            <numerusform>%n modifications n’ont pas pu être enregistrées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>This project has no labels: nothing can be marked.</source>
        <translation>Ce projet n’a pas d’étiquettes&#xa0;: rien ne peut être marqué.</translation>
    </message>
    <message>
        <source>Click a word, or select some, and press a label&apos;s key: %1 marks “%2”. %3 shows all keys.</source>
        <translation>Cliquez sur un mot, ou sélectionnez-en plusieurs, et appuyez sur la touche d’une étiquette&#xa0;: %1 marque «&#xa0;%2&#xa0;». La touche %3 affiche toutes les touches.</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleQueueModel</name>
    <message>
        <source>⚠ overdue since %1</source>
        <translation>⚠ en retard depuis le %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>à rendre aujourd’hui</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>à rendre demain</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>à rendre le %1</translation>
    </message>
    <message>
        <source>assigned to you</source>
        <translation>vous est affecté</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Galley::ArticleView</name>
    <message>
        <source>Article: %1</source>
        <translation>Article&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) changed</source>
        <translation>
            <numerusform>%Ln marque modifiée</numerusform>
            <numerusform>%Ln marques modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as %1</source>
        <translation>Marqué : %1</translation>
    </message>
    <message>
        <source>Changed to %1</source>
        <translation>Changé en : %1</translation>
    </message>
    <message>
        <source>Mark removed: %1</source>
        <translation>Marque supprimée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) changed</source>
        <translation>
            <numerusform>%Ln relation modifiée</numerusform>
            <numerusform>%Ln relations modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>No relation was made: let go of it over one of the framed spans.</source>
        <translation>Aucune relation créée&#xa0;: relâchez sur l’une des marques encadrées.</translation>
    </message>
    <message>
        <source>From the top again</source>
        <translation>Reprise depuis le début</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Reprise depuis la fin</translation>
    </message>
    <message>
        <source>No span is in focus: Tab goes to the next one.</source>
        <translation>Aucune marque active&#xa0;: Tab va à la suivante.</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be marked or changed.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: rien ne peut être marqué ni modifié.</translation>
    </message>
    <message>
        <source>Select what else belongs to &quot;%1&quot;, then %2 or Enter · Esc cancels</source>
        <translation>Sélectionnez ce qui appartient aussi à «&#xa0;%1&#xa0;», puis %2 ou Entrée · Échap annule</translation>
    </message>
    <message>
        <source>Another label for &quot;%1&quot;: its key · Esc cancels</source>
        <translation>Autre étiquette pour «&#xa0;%1&#xa0;»&#xa0;: sa touche · Échap annule</translation>
    </message>
    <message>
        <source>The focused span has no relations: %1 starts one.</source>
        <translation>La marque active n’a pas de relations&#xa0;: %1 en commence une.</translation>
    </message>
    <message>
        <source>This article has no text</source>
        <translation>Cet article n’a pas de texte</translation>
    </message>
    <message>
        <source>There is nothing to mark in it. %1 counts it as done and opens the next one.</source>
        <translation>Il n’y a rien à y marquer. %1 le compte comme terminé et ouvre le suivant.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Choose one in the queue. If the queue is empty, %1 imports articles.</source>
        <translation>Choisissez-en un dans la file. Si la file est vide, %1 importe des articles.</translation>
    </message>
    <message>
        <source>A span of the layer &quot;%1&quot; is one piece.</source>
        <translation>Une marque de la couche «&#xa0;%1&#xa0;» est d’un seul tenant.</translation>
    </message>
    <message>
        <source>A label&apos;s key marks the place at the caret, without width</source>
        <translation>La touche d’une étiquette marque l’endroit du curseur, sans largeur</translation>
    </message>
    <message>
        <source>A label&apos;s key marks the selection exactly, whatever its layer snaps to</source>
        <translation>La touche d’une étiquette marque exactement la sélection, quel que soit l’ajustement de sa couche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relation</numerusform>
            <numerusform>%Ln relations</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations that fit</source>
        <translation>Relations possibles</translation>
    </message>
</context>
<context>
    <name>Galley::ArticlesForm</name>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Articles with such work</source>
        <translation>Articles avec un tel travail</translation>
    </message>
    <message>
        <source>Articles without such work</source>
        <translation>Articles sans un tel travail</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Which articles are written</source>
        <translation>Quels articles sont écrits</translation>
    </message>
    <message>
        <source>Query for articles</source>
        <translation>Requête sur les articles</translation>
    </message>
    <message>
        <source>Only those that a query finds: source:Reuters</source>
        <translation>Seulement ceux que trouve une requête&#xa0;: source:Reuters</translation>
    </message>
    <message>
        <source>Words, labels, dates, sources: as in the search over all articles</source>
        <translation>Mots, étiquettes, dates, sources&#xa0;: comme dans la recherche sur tous les articles</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What a query can say</source>
        <translation>Ce qu’une requête peut dire</translation>
    </message>
    <message>
        <source>Query help</source>
        <translation>Aide sur les requêtes</translation>
    </message>
</context>
<context>
    <name>Galley::AssignDialog</name>
    <message>
        <source>&amp;Deadline:</source>
        <translation>É&amp;chéance&#xa0;:</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Déjà</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Affecter</translation>
    </message>
    <message>
        <source>Assign articles</source>
        <translation>Affecter des articles</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>This many per article</source>
        <translation>Tant par article</translation>
    </message>
    <message>
        <source>A share by two</source>
        <translation>Une proportion par deux</translation>
    </message>
    <message>
        <source>How many annotators an article gets</source>
        <translation>Combien d’annotateurs reçoit un article</translation>
    </message>
    <message>
        <source>Annotators an article</source>
        <translation>Annotateurs par article</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Share of the articles that two annotate</source>
        <translation>Proportion des articles que deux annotent</translation>
    </message>
    <message>
        <source>Whoever has the least</source>
        <translation>À qui en a le moins</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Chance is decided by this and the articles&apos; ids: the same everywhere</source>
        <translation>Le hasard dépend de cette graine et des id des articles&#xa0;: partout le même</translation>
    </message>
    <message>
        <source>All, or those a query finds</source>
        <translation>Tous, ou ceux d’une requête</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>À &amp;qui&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;nnotators:</source>
        <translation>A&amp;nnotateurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Who gets which:</source>
        <translation>&amp;Répartition&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>&amp;Graine&#xa0;:</translation>
    </message>
    <message>
        <source>Ar&amp;ticles:</source>
        <translation>Ar&amp;ticles&#xa0;:</translation>
    </message>
    <message>
        <source>What everybody would have</source>
        <translation>Ce que chacun aurait</translation>
    </message>
    <message numerus="yes">
        <source>%n new assignment(s)</source>
        <translation>
            <numerusform>%n nouvelle affectation</numerusform>
            <numerusform>%n nouvelles affectations</numerusform>
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
            <numerusform>Fait&#xa0;: %n affectation. Elle figure dans la file de l’annotateur.</numerusform>
            <numerusform>Fait&#xa0;: %n affectations. Elles figurent dans les files des annotateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also f&amp;or what they have already</source>
        <translation>Aussi de ce qu’ils ont dé&amp;jà</translation>
    </message>
    <message>
        <source>Change the deadline of what is assigned to them and not finished, too; without one it has none any more</source>
        <translation>Changer aussi l’échéance de ce qui leur est affecté et n’est pas terminé ; sans échéance, il n’y en a plus</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) of earlier assignments</source>
        <translation>
            <numerusform>%n échéance d’affectation antérieure</numerusform>
            <numerusform>%n échéances d’affectations antérieures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::AttributeRow</name>
    <message>
        <source>Required: not set yet</source>
        <translation>Obligatoire&#xa0;: pas encore défini</translation>
    </message>
</context>
<context>
    <name>Galley::BarDelegate</name>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>Galley::BarModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Proportion</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Le texte finit ici.</translation>
    </message>
    <message>
        <source>The mark is no longer there.</source>
        <translation>La marque n’existe plus.</translation>
    </message>
    <message>
        <source>End of &quot;%1&quot;: ← → move it, with Ctrl by word · Enter keeps, Esc takes back</source>
        <translation>Fin de «&#xa0;%1&#xa0;»&#xa0;: ← → la déplacent, avec Ctrl par mot · Entrée garde, Échap annule</translation>
    </message>
    <message>
        <source>Begin of &quot;%1&quot;: ← → move it, with Ctrl by word · Enter keeps, Esc takes back</source>
        <translation>Début de «&#xa0;%1&#xa0;»&#xa0;: ← → le déplacent, avec Ctrl par mot · Entrée garde, Échap annule</translation>
    </message>
</context>
<context>
    <name>Galley::BulkCoordinator</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n’a été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Galley::BulkMenus</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Value…</source>
        <translation>Valeur…</translation>
    </message>
    <message>
        <source>None: take it away</source>
        <translation>Aucune&#xa0;: l’effacer</translation>
    </message>
</context>
<context>
    <name>Galley::BulkModel</name>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Galley::BulkPage</name>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edits of many articles</source>
        <translation>Modifications groupées</translation>
    </message>
    <message>
        <source>No edits of many articles yet</source>
        <translation>Aucune modification groupée pour l’instant</translation>
    </message>
    <message>
        <source>What is done to the ticked lines of a search is listed here and can be taken back.</source>
        <translation>Ce qui est fait aux lignes cochées d’une recherche figure ici et peut être annulé.</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do this again in all its articles</source>
        <translation>Rétablir dans tous ses articles</translation>
    </message>
    <message>
        <source>Take this back in all its articles</source>
        <translation>Annuler dans tous ses articles</translation>
    </message>
</context>
<context>
    <name>Galley::BulkWords</name>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans %n article</numerusform>
            <numerusform>dans %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1 would be marked as “%2”.</source>
        <translation>
            <numerusform>%n passage %1 serait marqué «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%n passages %1 seraient marqués «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would become “%2”.</source>
        <translation>
            <numerusform>%n marque %1 deviendrait «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%n marques %1 deviendraient «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would be removed</source>
        <translation>
            <numerusform>%n marque %1 serait supprimée</numerusform>
            <numerusform>%n marques %1 seraient supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n relation(s).</source>
        <translation>
            <numerusform>%1, avec %n relation.</numerusform>
            <numerusform>%1, avec %n relations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) %1 would get another “%2”.</source>
        <translation>
            <numerusform>L’attribut «&#xa0;%2&#xa0;» de %n marque %1 changerait.</numerusform>
            <numerusform>L’attribut «&#xa0;%2&#xa0;» de %n marques %1 changerait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mention(s) %1 as “%2”.</source>
        <translation>
            <numerusform>%n mention %1 marquée «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%n mentions %1 marquées «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabelled %n mark(s) %1 to “%2”.</source>
        <translation>
            <numerusform>%n marque %1 réétiquetée en «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%n marques %1 réétiquetées en «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n mark(s) %1.</source>
        <translation>
            <numerusform>%n marque %1 supprimée.</numerusform>
            <numerusform>%n marques %1 supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%2” of %n mark(s) %1.</source>
        <translation>
            <numerusform>Attribut «&#xa0;%2&#xa0;» défini pour %n marque %1.</numerusform>
            <numerusform>Attribut «&#xa0;%2&#xa0;» défini pour %n marques %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>Marquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Relabel to “%1”</source>
        <translation>Réétiqueter en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove marks</source>
        <translation>Supprimer les marques</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Définir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n are so already.</source>
        <translation>
            <numerusform>%n est déjà ainsi.</numerusform>
            <numerusform>%n sont déjà ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are: %1</source>
        <translation>
            <numerusform>%n reste sans changement&#xa0;: %1</numerusform>
            <numerusform>%n restent sans changement&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again %1: %2.</source>
        <translation>Rétabli %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Taken back %1: %2.</source>
        <translation>Annulé %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) stay as they are: %1</source>
        <translation>
            <numerusform>%n article reste tel quel&#xa0;: %1</numerusform>
            <numerusform>%n articles restent tels quels&#xa0;: %1</numerusform>
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
        <translation>Clavier</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>While adjudicating</source>
        <translation>Pendant l’arbitrage</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>a label&apos;s key</source>
        <translation>la touche d’une étiquette</translation>
    </message>
    <message>
        <source>marks the selection, or the word; in the palette the key stands before it</source>
        <translation>marque la sélection, ou le mot&#x202f;; dans la palette, la touche figure devant l’étiquette</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>move the caret; Shift selects, Ctrl goes by word</source>
        <translation>déplacent le curseur&#x202f;; Maj sélectionne, Ctrl avance par mot</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>selects a word; triple click a sentence; Alt and dragging takes it exactly</source>
        <translation>sélectionne un mot&#x202f;; triple clic, une phrase&#x202f;; glisser avec Alt prend la sélection telle quelle</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>next and previous mark</source>
        <translation>marque suivante et précédente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>goes to the mark&apos;s attributes</source>
        <translation>va aux attributs de la marque</translation>
    </message>
    <message>
        <source>dragging</source>
        <translation>glisser</translation>
    </message>
    <message>
        <source>a knob moves an end of the mark, its bar starts a relation; with Ctrl a piece is added</source>
        <translation>une poignée déplace une borne de la marque, sa barre commence une relation&#x202f;; avec Ctrl, un segment s’ajoute</translation>
    </message>
    <message>
        <source>a click on a number</source>
        <translation>un clic sur un nombre</translation>
    </message>
    <message>
        <source>beside a name lists the mark&apos;s relations</source>
        <translation>à côté d’un nom liste les relations de la marque</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>lets go of the mark or the selection; from another pane, goes to the text</source>
        <translation>quitte la marque ou la sélection&#x202f;; depuis un autre volet, va au texte</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Take that version into gold</source>
        <translation>Retenir cette version pour la référence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2 is taken)</source>
        <translation>%1 (%2 est prise)</translation>
    </message>
    <message>
        <source>Open a project to see its labels&apos; keys.</source>
        <translation>Ouvrez un projet pour voir les touches de ses étiquettes.</translation>
    </message>
</context>
<context>
    <name>Galley::Checklist</name>
    <message>
        <source>Only the kinds “one-of” and “many-of” have options, and this is “%1”</source>
        <translation>Seuls les types «&#xa0;one-of&#xa0;» et «&#xa0;many-of&#xa0;» ont des options, et celui-ci est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has no options to choose from</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’options au choix</translation>
    </message>
    <message>
        <source>An option needs an &quot;id&quot; of letters, digits, dots and hyphens; this is “%1”</source>
        <translation>Une option demande un &quot;id&quot; de lettres, chiffres, points et traits d’union&#x202f;; celui-ci est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no label “%1” here</source>
        <translation>Il n’y a pas ici d’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A condition needs &quot;values&quot; that “%1” may have</source>
        <translation>Une condition demande des &quot;values&quot; que «&#xa0;%1&#xa0;» peut prendre</translation>
    </message>
    <message>
        <source>“%1” never has the value “%2”</source>
        <translation>«&#xa0;%1&#xa0;» ne prend jamais la valeur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No attribute “%1” stands before “%2”; a condition can only look at one that does</source>
        <translation>Aucun attribut «&#xa0;%1&#xa0;» ne précède «&#xa0;%2&#xa0;»&#x202f;; une condition ne peut porter que sur un attribut qui le précède</translation>
    </message>
    <message>
        <source>The default is no value that “%1” (%2) may have</source>
        <translation>La valeur par défaut n’est pas une valeur que «&#xa0;%1&#xa0;» (%2) peut prendre</translation>
    </message>
    <message>
        <source>Only the kind “text” has a pattern, and this is “%1”</source>
        <translation>Seul le type «&#xa0;text&#xa0;» a un motif de recherche, et celui-ci est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The regular expression “%1” is wrong at character %2: %3</source>
        <translation>L’expression régulière «&#xa0;%1&#xa0;» est fausse au caractère %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>An &quot;id&quot; is missing here</source>
        <translation>Il manque ici &quot;id&quot;</translation>
    </message>
    <message>
        <source>“%1” cannot be an id: use lower-case letters a to z, digits and hyphens, such as “armed-group”</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un id&#xa0;: employez des minuscules de a à z, des chiffres et des traits d’union, comme «&#xa0;armed-group&#xa0;»</translation>
    </message>
    <message>
        <source>A &quot;name&quot; is missing here: what annotators will read</source>
        <translation>Il manque ici &quot;name&quot;&#xa0;: ce que liront les annotateurs</translation>
    </message>
    <message>
        <source>The id “%1” is used twice; each needs one of its own</source>
        <translation>L’id «&#xa0;%1&#xa0;» sert deux fois&#x202f;; il en faut un propre à chacun</translation>
    </message>
    <message>
        <source>“%1” is too light for a light ground: its contrast is %2 : 1, and %3 : 1 is needed. Choose a darker colour</source>
        <translation>«&#xa0;%1&#xa0;» est une couleur trop claire pour un fond clair&#xa0;: son contraste est de %2&#xa0;: 1, et il faut %3&#xa0;: 1. Choisissez une couleur plus sombre</translation>
    </message>
    <message>
        <source>“%1” is too dark for a dark ground: its contrast is %2 : 1, and %3 : 1 is needed. Choose a lighter colour</source>
        <translation>«&#xa0;%1&#xa0;» est une couleur trop sombre pour un fond sombre&#xa0;: son contraste est de %2&#xa0;: 1, et il faut %3&#xa0;: 1. Choisissez une couleur plus claire</translation>
    </message>
    <message>
        <source>“%1” is no colour: write # and six hexadecimal digits, such as “#1f6f8b”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur&#xa0;: écrivez # et six chiffres hexadécimaux, comme «&#xa0;#1f6f8b&#xa0;»</translation>
    </message>
    <message>
        <source>A &quot;color&quot; is missing here</source>
        <translation>Il manque ici &quot;color&quot;</translation>
    </message>
    <message>
        <source>“%1” cannot be a key: use one lower-case letter or digit</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une touche&#xa0;: employez une minuscule ou un chiffre</translation>
    </message>
    <message>
        <source>The key “%1” belongs to a command of the window: choose another</source>
        <translation>La touche «&#xa0;%1&#xa0;» appartient à une commande de la fenêtre&#xa0;: choisissez-en une autre</translation>
    </message>
    <message>
        <source>A &quot;label&quot; is missing here</source>
        <translation>Il manque ici &quot;label&quot;</translation>
    </message>
    <message>
        <source>Write the version that gave the new name, such as “2.0.0”</source>
        <translation>Écrivez la version qui a donné le nouveau nom, comme «&#xa0;2.0.0&#xa0;»</translation>
    </message>
    <message>
        <source>The layer “%1” has no labels, so that nothing can be marked on it</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’a pas d’étiquettes&#xa0;: rien ne peut y être marqué</translation>
    </message>
    <message>
        <source>The key “%1” already marks another label</source>
        <translation>La touche «&#xa0;%1&#xa0;» marque déjà une autre étiquette</translation>
    </message>
    <message>
        <source>A relation needs at least one layer at each end</source>
        <translation>Une relation demande au moins une couche à chaque extrémité</translation>
    </message>
    <message>
        <source>A &quot;layer&quot; is missing here</source>
        <translation>Il manque ici &quot;layer&quot;</translation>
    </message>
    <message>
        <source>The layer “%1” has no label “%2”</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’a pas d’étiquette «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Another relation of this schema has the id “%1”</source>
        <translation>Une autre relation de ce schéma a l’id «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The layer “%1” has no attribute “%2”</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’a pas d’attribut «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No relation “%1” of this schema has such spans at that end</source>
        <translation>Aucune relation «&#xa0;%1&#xa0;» de ce schéma n’a de telles marques à cette extrémité</translation>
    </message>
    <message>
        <source>There is no layer “%1” here</source>
        <translation>Il n’y a pas ici de couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A rule needs a &quot;message&quot;: what annotators read when it is broken</source>
        <translation>Une règle demande un &quot;message&quot;&#xa0;: ce que lisent les annotateurs quand elle est enfreinte</translation>
    </message>
    <message>
        <source>A &quot;version&quot; is missing here, such as “1.0.0”</source>
        <translation>Il manque ici &quot;version&quot;, comme «&#xa0;1.0.0&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no version: write three numbers, such as “1.0.0”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version&#xa0;: écrivez trois nombres, comme «&#xa0;1.0.0&#xa0;»</translation>
    </message>
    <message>
        <source>The schema has no layers and no fields: nothing can be annotated</source>
        <translation>Le schéma n’a ni couches ni champs&#xa0;: rien ne peut être annoté</translation>
    </message>
    <message>
        <source>The schemas “%1” and “%2” both have the layer “%3”; use one of them</source>
        <translation>Les schémas «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont tous deux la couche «&#xa0;%3&#xa0;»&#x202f;; n’en employez qu’un</translation>
    </message>
    <message>
        <source>The schemas “%1” and “%2” both have the relation “%3”; use one of them</source>
        <translation>Les schémas «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont tous deux la relation «&#xa0;%3&#xa0;»&#x202f;; n’en employez qu’un</translation>
    </message>
    <message>
        <source>The schemas “%1” and “%2” both have the field “%3”; use one of them</source>
        <translation>Les schémas «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont tous deux le champ «&#xa0;%3&#xa0;»&#x202f;; n’en employez qu’un</translation>
    </message>
</context>
<context>
    <name>Galley::Cli::ProgressText</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>… and %1 more, which --csv and --json have</source>
        <translation>… et %1 de plus, que contiennent --csv et --json</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Affectés</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Assigned work</source>
        <translation>Travail affecté</translation>
    </message>
    <message>
        <source>Marks an hour</source>
        <translation>Marques par heure</translation>
    </message>
    <message>
        <source>Articles an hour</source>
        <translation>Articles par heure</translation>
    </message>
    <message>
        <source>Median mark</source>
        <translation>Marque médiane</translation>
    </message>
    <message>
        <source>Median article</source>
        <translation>Article médian</translation>
    </message>
    <message>
        <source>Pace, in active time</source>
        <translation>Rythme, en temps actif</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>By two</source>
        <translation>Par deux</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>Par couche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>By week of work</source>
        <translation>Par semaine de travail</translation>
    </message>
    <message>
        <source>Agreement on what two annotators finished: undefined, because %1</source>
        <translation>Accord sur ce que deux annotateurs ont terminé&#xa0;: non défini, car %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorff’s α</translation>
    </message>
    <message>
        <source>F1 strict</source>
        <translation>F1 strict</translation>
    </message>
    <message>
        <source>Undefined because</source>
        <translation>Non défini, car</translation>
    </message>
    <message>
        <source>Agreement on what two annotators finished</source>
        <translation>Accord sur ce que deux annotateurs ont terminé</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>By week of publication</source>
        <translation>Par semaine de publication</translation>
    </message>
</context>
<context>
    <name>Galley::Cli::SchemaWork</name>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>%1 (used: %2)</source>
        <translation>%1 (emplois&#xa0;: %2)</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Relations %1: to another type %2, kept as retired %3, removed %4, undecided %5</source>
        <translation>Relations %1 (autre type&#xa0;: %2&#x202f;; gardées comme obsolètes&#xa0;: %3&#x202f;; supprimées&#xa0;: %4&#x202f;; à décider&#xa0;: %5)</translation>
    </message>
    <message>
        <source>Relations %1 whose ends are not allowed any more: %2; that lose an end: %3</source>
        <translation>Relations %1 dont les extrémités ne sont plus permises&#xa0;: %2&#x202f;; qui perdent une extrémité&#xa0;: %3</translation>
    </message>
    <message>
        <source>Values of attributes and fields changed: %1</source>
        <translation>Valeurs d’attributs et de champs modifiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spans that their new layer would not let be marked: %1; they stay, and `galley check` names them</source>
        <translation>Marques que leur nouvelle couche ne laisserait pas marquer&#xa0;: %1&#x202f;; elles restent, et `galley check` les signale</translation>
    </message>
    <message>
        <source>Sets changed: %1, of which locked: %2</source>
        <translation>Jeux modifiés&#xa0;: %1, dont verrouillés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>Numéro de la modification groupée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>option</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
</context>
<context>
    <name>Galley::Cli::WaitingText</name>
    <message numerus="yes">
        <source>%n edit(s) made on this machine while the server was away are not sent yet. Open the project in the window to send them.</source>
        <translation>
            <numerusform>%n modification faite sur cette machine pendant que le serveur était injoignable n’est pas encore envoyée. Ouvrez le projet dans la fenêtre pour l’envoyer.</numerusform>
            <numerusform>%n modifications faites sur cette machine pendant que le serveur était injoignable ne sont pas encore envoyées. Ouvrez le projet dans la fenêtre pour les envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) made while the server was away were not taken and are kept in %1. Open the project in the window to make them again or discard them.</source>
        <translation>
            <numerusform>%n modification faite pendant que le serveur était injoignable n’a pas été acceptée et est gardée dans %1. Ouvrez le projet dans la fenêtre pour la refaire ou l’abandonner.</numerusform>
            <numerusform>%n modifications faites pendant que le serveur était injoignable n’ont pas été acceptées et sont gardées dans %1. Ouvrez le projet dans la fenêtre pour les refaire ou les abandonner.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds edits that wait for a server, and is damaged. Keep it, and ask who looks after Galley to read it.</source>
        <translation>%1 contient des modifications qui attendent un serveur, et est endommagé. Gardez-le, et demandez à qui s’occupe de Galley de le lire.</translation>
    </message>
</context>
<context>
    <name>Galley::Coefficient</name>
    <message>
        <source>nobody marked anything</source>
        <translation>personne n’a rien marqué</translation>
    </message>
    <message>
        <source>the annotators have no item in common</source>
        <translation>les annotateurs n’ont aucun élément en commun</translation>
    </message>
    <message>
        <source>it takes two annotators or more</source>
        <translation>il faut au moins deux annotateurs</translation>
    </message>
    <message>
        <source>only one category was used, so that chance alone agrees, too</source>
        <translation>une seule catégorie a été employée&#xa0;: le hasard seul donnerait aussi l’accord</translation>
    </message>
</context>
<context>
    <name>Galley::ColumnChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Galley::ColumnsModel</name>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>Galley::CommandModel</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, menu %2</translation>
    </message>
    <message>
        <source>%1, in %2, key %3</source>
        <translation>%1, menu %2, touche %3</translation>
    </message>
</context>
<context>
    <name>Galley::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>Lettres d’une commande</translation>
    </message>
    <message>
        <source>No command has these letters: type fewer of them.</source>
        <translation>Aucune commande n’a ces lettres&#xa0;: saisissez-en moins.</translation>
    </message>
    <message>
        <source>“%1” cannot be used now.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas utilisable pour l’instant.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>Galley::CommentInput</name>
    <message>
        <source>Add comment</source>
        <translation>Ajouter le commentaire</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>Sur quoi porte le commentaire</translation>
    </message>
    <message>
        <source>Whom the comment is for</source>
        <translation>À qui s’adresse le commentaire</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>A question, a doubt, an answer</source>
        <translation>Une question, un doute, une réponse</translation>
    </message>
    <message>
        <source>Add the comment (Ctrl+Enter)</source>
        <translation>Ajouter le commentaire (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>réviseur</translation>
    </message>
    <message>
        <source>answer to %1: “%2”</source>
        <translation>réponse à %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>other words for “%1”</source>
        <translation>nouvelle rédaction de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the mark “%1”</source>
        <translation>la marque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>tout l’article</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>“%1”, no longer marked</source>
        <translation>«&#xa0;%1&#xa0;», n’est plus marqué</translation>
    </message>
</context>
<context>
    <name>Galley::CommentPanel</name>
    <message>
        <source>No open comments. %1 writes one on the focused mark, the selection or the article.</source>
        <translation>Aucun commentaire ouvert. %1 en écrit un sur la marque active, la sélection ou l’article.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Reformuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show resolved ones</source>
        <translation>Montrer les commentaires résolus</translation>
    </message>
    <message>
        <source>Comments on this article</source>
        <translation>Commentaires sur cet article</translation>
    </message>
    <message>
        <source>Write an answer to the chosen comment</source>
        <translation>Écrire une réponse au commentaire choisi</translation>
    </message>
    <message>
        <source>Say that the chosen comment is settled, or take it up again (Space)</source>
        <translation>Déclarer résolu le commentaire choisi, ou le rouvrir (Espace)</translation>
    </message>
    <message>
        <source>Write the chosen comment in other words</source>
        <translation>Reformuler le commentaire choisi</translation>
    </message>
    <message>
        <source>Remove the chosen comment (Delete). Undo brings it back.</source>
        <translation>Supprimer le commentaire choisi (Suppr). Annuler le fait revenir.</translation>
    </message>
    <message>
        <source>List comments that are resolved, too</source>
        <translation>Lister aussi les commentaires résolus</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Change or remove the chosen comment, show resolved ones</source>
        <translation>Reformuler ou supprimer le commentaire choisi, montrer ceux qui sont résolus</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>Galley::ComparisonForm</name>
    <message>
        <source>with &amp;γ</source>
        <translation>av&amp;ec γ</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>What is compared: marks, their tokens, relations, attributes or fields</source>
        <translation>Ce qui est comparé&#xa0;: marques, leurs tokens, relations, attributs ou champs</translation>
    </message>
    <message>
        <source>&amp;Annotators</source>
        <translation>&amp;Annotateurs</translation>
    </message>
    <message>
        <source>Who is compared; at least two</source>
        <translation>Qui est comparé&#x202f;; deux au moins</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <source>The layer that the pictures show</source>
        <translation>La couche que montrent les figures</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesure</translation>
    </message>
    <message>
        <source>What the pictures show; “All numbers” has every measure</source>
        <translation>Ce que montrent les figures&#x202f;; «&#xa0;Tous les chiffres&#xa0;» contient chaque mesure</translation>
    </message>
    <message>
        <source>Align the annotators’ marks as well as can be, too; takes longer</source>
        <translation>Aligner aussi au mieux les marques des annotateurs&#x202f;; plus long</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>Attribut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message numerus="yes">
        <source>%n annotator(s)</source>
        <translation>
            <numerusform>%n annotateur</numerusform>
            <numerusform>%n annotateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ConcordancePage</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Words, or label:… attr:…=… annotator:…</source>
        <translation>Mots, ou label:… attr:…=… annotator:…</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Chercher dans tous les articles</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Ordre des lignes</translation>
    </message>
    <message>
        <source>In article order</source>
        <translation>Dans l’ordre des articles</translation>
    </message>
    <message>
        <source>By words on the left</source>
        <translation>Par les mots à gauche</translation>
    </message>
    <message>
        <source>By words on the right</source>
        <translation>Par les mots à droite</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>Par le texte trouvé</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>Par annotateur</translation>
    </message>
    <message>
        <source>Groups of lines</source>
        <translation>Groupes de lignes</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Group by label</source>
        <translation>Grouper par étiquette</translation>
    </message>
    <message>
        <source>Group by annotator</source>
        <translation>Grouper par annotateur</translation>
    </message>
    <message>
        <source>Group by text</source>
        <translation>Grouper par texte</translation>
    </message>
    <message>
        <source>Group by source</source>
        <translation>Grouper par source</translation>
    </message>
    <message>
        <source>Group by article</source>
        <translation>Grouper par article</translation>
    </message>
    <message>
        <source>What a query can say</source>
        <translation>Ce qu’une requête peut dire</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>Enter or a double click goes there; Space ticks</source>
        <translation>Entrée ou un double clic y mène&#x202f;; Espace coche</translation>
    </message>
    <message>
        <source>Tick all lines that can be changed, or none. Space ticks those that are selected.</source>
        <translation>Cocher toutes les lignes modifiables, ou aucune. Espace coche celles qui sont sélectionnées.</translation>
    </message>
    <message>
        <source>Articles searched</source>
        <translation>Articles parcourus</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark the ticked texts</source>
        <translation>Marquer les textes cochés</translation>
    </message>
    <message>
        <source>Relabel to</source>
        <translation>Réétiqueter en</translation>
    </message>
    <message>
        <source>Give the ticked marks another label</source>
        <translation>Donner une autre étiquette aux marques cochées</translation>
    </message>
    <message>
        <source>Set attribute</source>
        <translation>Définir un attribut</translation>
    </message>
    <message>
        <source>Set an attribute of the ticked marks</source>
        <translation>Définir un attribut des marques cochées</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove the ticked marks with their relations, after a preview</source>
        <translation>Supprimer les marques cochées et leurs relations, après un aperçu</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Change all of these in one step, which can be taken back</source>
        <translation>Modifier tout cela en une étape, qui peut être annulée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays (Esc)</source>
        <translation>Arrêter la recherche&#x202f;; ce qui est trouvé reste (Échap)</translation>
    </message>
    <message>
        <source>Search (Enter)</source>
        <translation>Chercher (Entrée)</translation>
    </message>
    <message>
        <source>This query cannot be answered</source>
        <translation>Impossible de répondre à cette requête</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No place in the articles fits this query.</source>
        <translation>Aucun passage des articles ne répond à cette requête.</translation>
    </message>
</context>
<context>
    <name>Galley::ConsistencyModel</name>
    <message>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>%1 %2×</source>
        <translation>%1 %2×</translation>
    </message>
    <message>
        <source>Show these places</source>
        <translation>Montrer ces passages</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>How they are marked</source>
        <translation>Comment ils sont marqués</translation>
    </message>
</context>
<context>
    <name>Galley::ConsistencyPage</name>
    <message>
        <source>Count &amp;unlabelled places</source>
        <translation>Compter les passages &amp;sans étiquette</translation>
    </message>
    <message>
        <source>My marks</source>
        <translation>Mes marques</translation>
    </message>
    <message>
        <source>Everybody&apos;s marks</source>
        <translation>Les marques de tous</translation>
    </message>
    <message>
        <source>Whose marks are compared</source>
        <translation>De qui les marques sont comparées</translation>
    </message>
    <message>
        <source>Read every article for the same words without a mark; takes longer</source>
        <translation>Lire chaque article à la recherche des mêmes mots sans marque&#x202f;; plus long</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Articles lus</translation>
    </message>
    <message>
        <source>Words that are marked in several ways</source>
        <translation>Mots marqués de plusieurs façons</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>Lister à nouveau</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Look for words that are marked in several ways</source>
        <translation>Chercher les mots marqués de plusieurs façons</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) marked in several ways</source>
        <translation>
            <numerusform>%n texte marqué de plusieurs façons</numerusform>
            <numerusform>%n textes marqués de plusieurs façons</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>All is consistent</source>
        <translation>Tout est cohérent</translation>
    </message>
    <message>
        <source>The same words are always marked the same way.</source>
        <translation>Les mêmes mots sont toujours marqués de la même façon.</translation>
    </message>
    <message>
        <source>Same words, same label?</source>
        <translation>Mêmes mots, même étiquette&#x202f;?</translation>
    </message>
    <message>
        <source>The list shows words that are marked in several ways, or here and there not at all. Each number leads to its places.</source>
        <translation>La liste montre les mots marqués de plusieurs façons, ou parfois pas du tout. Chaque nombre mène à ses passages.</translation>
    </message>
</context>
<context>
    <name>Galley::CorpusCoordinator</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n found</source>
        <translation>
            <numerusform>Recherche… %n trouvé</numerusform>
            <numerusform>Recherche… %n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans %n article</numerusform>
            <numerusform>dans %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) %1</source>
        <translation>
            <numerusform>%n passage %1</numerusform>
            <numerusform>%n passages %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n coché</numerusform>
            <numerusform>%n cochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other annotators cannot be changed</source>
        <translation>
            <numerusform>%n d’autres annotateurs, non modifiable</numerusform>
            <numerusform>%n d’autres annotateurs, non modifiables</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more: these are the first</source>
        <translation>il y en a d’autres&#xa0;: voici les premiers</translation>
    </message>
    <message>
        <source>The ticked texts are not marked: “Mark as” marks them.</source>
        <translation>Les textes cochés ne sont pas marqués&#xa0;: «&#xa0;Marquer&#xa0;» les marque.</translation>
    </message>
</context>
<context>
    <name>Galley::CorpusPanel</name>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Bulk edits</source>
        <translation>Modifications groupées</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Galley::DecisionKeys</name>
    <message>
        <source>There is no version %1 here.</source>
        <translation>Il n’y a pas ici de version %1.</translation>
    </message>
</context>
<context>
    <name>Galley::DeliveryCoordinator</name>
    <message numerus="yes">
        <source>%n edit(s) to “%1”, made while the server was away, could not be sent: %2 They are kept in %3.</source>
        <translation>
            <numerusform>%n modification de «&#xa0;%1&#xa0;», faite pendant que le serveur était injoignable, n’a pas pu être envoyée&#xa0;: %2 Elle est gardée dans %3.</numerusform>
            <numerusform>%n modifications de «&#xa0;%1&#xa0;», faites pendant que le serveur était injoignable, n’ont pas pu être envoyées&#xa0;: %2 Elles sont gardées dans %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Les refaire</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
</context>
<context>
    <name>Galley::DeliveryNote</name>
    <message>
        <source>Nothing is lost: go on working. Only what is not open cannot be read meanwhile.</source>
        <translation>Rien n’est perdu&#xa0;: continuez à travailler. Seul ce qui n’est pas ouvert ne peut pas être lu entre-temps.</translation>
    </message>
    <message>
        <source>Click to see whether the server is back.</source>
        <translation>Cliquez pour voir si le serveur est de retour.</translation>
    </message>
    <message>
        <source>The server is away</source>
        <translation>Serveur injoignable</translation>
    </message>
    <message numerus="yes">
        <source>The server is away: %n edit(s) kept on this machine, sent when it is back</source>
        <translation>
            <numerusform>Serveur injoignable&#xa0;: %n modification gardée sur cette machine, envoyée à son retour</numerusform>
            <numerusform>Serveur injoignable&#xa0;: %n modifications gardées sur cette machine, envoyées à son retour</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is back. All sent</source>
        <translation>Le serveur est de retour. Tout est envoyé</translation>
    </message>
</context>
<context>
    <name>Galley::DiagnosticsDialog</name>
    <message>
        <source>Check the &amp;project</source>
        <translation>Vérifier le &amp;projet</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>This belongs in a bug report. It contains none of the articles&apos; texts.</source>
        <translation>À joindre à un rapport de bogue. Rien des textes des articles n’y figure.</translation>
    </message>
    <message>
        <source>Hashes, offsets, quotes, labels and the journal of every article</source>
        <translation>Empreintes, positions, citations, étiquettes et journal de chaque article</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Ouvrez d’abord un projet</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>Vérification du projet</translation>
    </message>
    <message>
        <source>&amp;Stop the check</source>
        <translation>&amp;Arrêter la vérification</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the project.</source>
        <translation>Le projet ne présente aucun problème.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found, listed above</source>
        <translation>
            <numerusform>%n problème trouvé, listé ci-dessus</numerusform>
            <numerusform>%n problèmes trouvés, listés ci-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Galley::Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Galley::EditDetails</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 comme %2</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1&#xa0;: note</translation>
    </message>
    <message>
        <source>%1: certainty</source>
        <translation>%1&#xa0;: certitude</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Article&#xa0;: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1: layer</source>
        <translation>%1&#xa0;: couche</translation>
    </message>
    <message>
        <source>%1: label</source>
        <translation>%1&#xa0;: étiquette</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1&#xa0;: texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
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
        <translation>marque s%1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (resolved)</source>
        <translation>%1 (résolu)</translation>
    </message>
    <message>
        <source>“%1”: take %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: retenir %2</translation>
    </message>
    <message>
        <source>“%1”: take every version</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: retenir toutes les versions</translation>
    </message>
    <message>
        <source>“%1”: take none</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: n’en retenir aucune</translation>
    </message>
    <message>
        <source>“%1”: by hand</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: à la main</translation>
    </message>
    <message>
        <source>“%1”: put off</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ajourné</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>policy: %1</source>
        <translation>stratégie&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>et %n modification de plus</numerusform>
            <numerusform>et %n modifications de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::EditWords</name>
    <message>
        <source>Marked “%1” as %2</source>
        <translation>«&#xa0;%1&#xa0;» marqué %2</translation>
    </message>
    <message>
        <source>Removed the mark “%1” (%2)</source>
        <translation>Marque «&#xa0;%1&#xa0;» supprimée (%2)</translation>
    </message>
    <message>
        <source>“%1”: label %2 became %3</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: étiquette %2 devenue %3</translation>
    </message>
    <message>
        <source>Moved the ends of “%1” to “%2”</source>
        <translation>Bornes de «&#xa0;%1&#xa0;» déplacées&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”: note taken away</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: note retirée</translation>
    </message>
    <message>
        <source>“%1”: note written</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: note écrite</translation>
    </message>
    <message>
        <source>“%1”: certainty changed</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: certitude modifiée</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>«&#xa0;%1&#xa0;» modifié</translation>
    </message>
    <message>
        <source>“%1”: attributes changed</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: attributs modifiés</translation>
    </message>
    <message>
        <source>“%1”: %2 set to %3</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: attribut %2 = %3</translation>
    </message>
    <message>
        <source>“%1”: %2 taken away</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: attribut %2 effacé</translation>
    </message>
    <message>
        <source>Related: %1</source>
        <translation>Relation créée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed the relation %1</source>
        <translation>Relation modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed the relation %1</source>
        <translation>Relation supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commented: “%1”</source>
        <translation>Commenté&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed the comment “%1”</source>
        <translation>Commentaire supprimé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Resolved the comment “%1”</source>
        <translation>Commentaire résolu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Took up the comment “%1” again</source>
        <translation>Commentaire rouvert&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rewrote a comment: “%1”</source>
        <translation>Commentaire reformulé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Took back the decision about “%1”</source>
        <translation>Décision annulée&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Decided “%1”: took %2</source>
        <translation>«&#xa0;%1&#xa0;» décidé&#xa0;: %2 retenu</translation>
    </message>
    <message>
        <source>Decided “%1”: took every version</source>
        <translation>«&#xa0;%1&#xa0;» décidé&#xa0;: toutes les versions retenues</translation>
    </message>
    <message>
        <source>Decided “%1”: took none</source>
        <translation>«&#xa0;%1&#xa0;» décidé&#xa0;: aucune version retenue</translation>
    </message>
    <message>
        <source>Decided “%1”: marked by hand</source>
        <translation>«&#xa0;%1&#xa0;» décidé&#xa0;: marqué à la main</translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation>«&#xa0;%1&#xa0;» ajourné</translation>
    </message>
    <message>
        <source>Article: %1 taken away</source>
        <translation>Article&#xa0;: champ %1 effacé</translation>
    </message>
    <message>
        <source>Article: %1 set to %2</source>
        <translation>Article&#xa0;: champ %1 = %2</translation>
    </message>
    <message>
        <source>Article became “%1”</source>
        <translation>État de l’article&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>A policy decided %n place(s)</source>
        <translation>
            <numerusform>Une stratégie a décidé %n passage</numerusform>
            <numerusform>Une stratégie a décidé %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message numerus="yes">
        <source>Decided %n places at once</source>
        <translation>
            <numerusform>%n passage décidé d’un coup</numerusform>
            <numerusform>%n passages décidés d’un coup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n marks at once</source>
        <translation>
            <numerusform>%n marque modifiée d’un coup</numerusform>
            <numerusform>%n marques modifiées d’un coup</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Went back to the beginning</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>Went back to step %1</source>
        <translation>Retour à l’étape %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Galley::EntityEditor</name>
    <message>
        <source>Down lists known names</source>
        <translation>Bas liste les noms connus</translation>
    </message>
</context>
<context>
    <name>Galley::ExchangeCoordinator</name>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>An import or export is still under way. Wait for it, or stop it.</source>
        <translation>Un import ou un export est encore en cours. Attendez sa fin, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Not everything was imported. %1 First problem: %2</source>
        <translation>Tout n’a pas été importé. %1 Premier problème&#xa0;: %2</translation>
    </message>
    <message>
        <source>The import was stopped; importing the same again goes on. %1</source>
        <translation>L’import a été arrêté&#x202f;; le refaire le poursuit. %1</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Importé. %1</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The export was stopped; %1 is as it was before.</source>
        <translation>L’export a été arrêté&#x202f;; %1 est comme avant.</translation>
    </message>
    <message>
        <source>Written to %1. Articles: %2, marks: %3.</source>
        <translation>Écrit dans %1. Articles&#xa0;: %2, marques&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>%1 First problem: %2</source>
        <translation>%1 Premier problème&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>Voir tous les problèmes</translation>
    </message>
</context>
<context>
    <name>Galley::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Write what is chosen</source>
        <translation>Écrire ce qui est choisi</translation>
    </message>
    <message>
        <source>Recipe “%1” cannot be used: %2</source>
        <translation>La recette «&#xa0;%1&#xa0;» ne peut pas être employée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kept as “%1”.</source>
        <translation>Gardé sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say where to write it.</source>
        <translation>Indiquez où l’écrire.</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>Rempla&amp;cer</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>These keep the export from being written.</source>
        <translation>Ceci empêche d’écrire l’export.</translation>
    </message>
</context>
<context>
    <name>Galley::ExportForm</name>
    <message>
        <source>&amp;Dataset card and manifest</source>
        <translation>Fiche du &amp;jeu de données et manifeste</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The format that is written</source>
        <translation>Le format qui est écrit</translation>
    </message>
    <message>
        <source>Counts, annotators, schema, licences and losses in README.md, and the hash of every file in manifest.json</source>
        <translation>Comptages, annotateurs, schéma, licences et pertes dans README.md, et l’empreinte de chaque fichier dans manifest.json</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Whose marks</source>
        <translation>&amp;De qui</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Choisissez un format.</translation>
    </message>
</context>
<context>
    <name>Galley::FeedbackDialog</name>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Save &amp;CSV…</source>
        <translation>Enregistrer en &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Return articles</source>
        <translation>&amp;Renvoyer les articles</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Differences from gold by cause and label</source>
        <translation>Divergences avec la référence par cause et étiquette</translation>
    </message>
    <message>
        <source>&amp;Annotator:</source>
        <translation>&amp;Annotateur&#xa0;:</translation>
    </message>
    <message>
        <source>Whose differences from gold</source>
        <translation>De qui sont les divergences avec la référence</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save what is on show as a page that stands alone</source>
        <translation>Enregistrer ce qui est affiché dans une page autonome</translation>
    </message>
    <message>
        <source>Save what is on show as a table, a line each difference</source>
        <translation>Enregistrer ce qui est affiché dans un tableau, une ligne par divergence</translation>
    </message>
    <message>
        <source>Articles compared with gold</source>
        <translation>Articles comparés à la référence</translation>
    </message>
    <message>
        <source>Comparing with gold…</source>
        <translation>Comparaison avec la référence…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1</source>
        <translation>
            <numerusform>%n passage dans %1</numerusform>
            <numerusform>%n passages dans %1</numerusform>
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
            <numerusform>%n comme dans la référence</numerusform>
            <numerusform>%n comme dans la référence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n autrement</numerusform>
            <numerusform>%n autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n not decided yet</source>
        <translation>
            <numerusform>écarté&#xa0;: %n non encore décidé</numerusform>
            <numerusform>écartés&#xa0;: %n non encore décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no gold to compare with yet.</source>
        <translation>Il n’y a pas encore de référence à quoi comparer.</translation>
    </message>
    <message>
        <source>%1: %2; gold: %3</source>
        <translation>%1&#xa0;: %2&#x202f;; référence&#xa0;: %3</translation>
    </message>
    <message>
        <source>All differences of %1</source>
        <translation>Toutes les divergences&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give this annotator the articles with differences back, with a comment at each place; one step that can be taken back</source>
        <translation>Renvoyer à cet annotateur les articles divergents, avec un commentaire à chaque passage&#x202f;; une étape qui peut être annulée</translation>
    </message>
</context>
<context>
    <name>Galley::FeedbackPresenter</name>
    <message>
        <source>Save feedback</source>
        <translation>Enregistrer les retours</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was returned: %1</source>
        <translation>Rien n’a été renvoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) returned</source>
        <translation>
            <numerusform>%n article renvoyé</numerusform>
            <numerusform>%n articles renvoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n left alone, because they were changed meanwhile</source>
        <translation>
            <numerusform>%1&#x202f;; %n laissé tel quel, car modifié entre-temps</numerusform>
            <numerusform>%1&#x202f;; %n laissés tels quels, car modifiés entre-temps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FieldPanel</name>
    <message>
        <source>Click a mark in the text to see and change what is said about it here.</source>
        <translation>Cliquez sur une marque du texte pour voir et modifier ici ce qui en est dit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
</context>
<context>
    <name>Galley::FileSaver</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 is not saved. %2</source>
        <translation>%1 n’est pas enregistré. %2</translation>
    </message>
</context>
<context>
    <name>Galley::Find</name>
    <message>
        <source>Wrong at character %1</source>
        <translation>Faux au caractère %1</translation>
    </message>
    <message>
        <source>Stopped: it tries too many ways to match</source>
        <translation>Arrêté&#xa0;: trop de manières possibles de correspondre</translation>
    </message>
</context>
<context>
    <name>Galley::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Enter goes to the next, Shift+Enter to the one before; Ctrl+Enter marks it with the last label and goes on; Esc closes</source>
        <translation>Entrée va au suivant, Maj+Entrée au précédent&#x202f;; Ctrl+Entrée le marque de la dernière étiquette et continue&#x202f;; Échap ferme</translation>
    </message>
    <message>
        <source>The one before (%1)</source>
        <translation>Le précédent (%1)</translation>
    </message>
    <message>
        <source>The next one (%1)</source>
        <translation>Le suivant (%1)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Galley::FindCoordinator</name>
    <message>
        <source>From the top again</source>
        <translation>Reprise depuis le début</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Reprise depuis la fin</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Absent de cet article</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trouvés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>“w”</source>
        <translation>«&#xa0;m&#xa0;»</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>A pattern: a regular expression, in which (?i) ignores case and \b is a word&apos;s edge</source>
        <translation>Un motif de recherche&#xa0;: une expression régulière, où (?i) ignore la casse et \b est un bord de mot</translation>
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
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Galley::FindingsPanel</name>
    <message>
        <source>What is missing before this article is done</source>
        <translation>Ce qui manque avant que cet article soit terminé</translation>
    </message>
    <message>
        <source>Finish as it is</source>
        <translation>Terminer tel quel</translation>
    </message>
    <message>
        <source>Mark the article as done although this is missing (%1)</source>
        <translation>Déclarer l’article terminé malgré ces manques (%1)</translation>
    </message>
    <message>
        <source>Close this list and go on marking</source>
        <translation>Fermer cette liste et continuer à marquer</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before this article is done. A click goes there; %1 finishes it as it is.</source>
        <translation>
            <numerusform>%n point à corriger avant que cet article soit terminé. Un clic y mène&#x202f;; %1 termine tel quel.</numerusform>
            <numerusform>%n points à corriger avant que cet article soit terminé. Un clic y mène&#x202f;; %1 termine tel quel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::FinishCoordinator</name>
    <message>
        <source>This is the last article of the queue.</source>
        <translation>C’est le dernier article de la file.</translation>
    </message>
    <message>
        <source>This is the first article of the queue.</source>
        <translation>C’est le premier article de la file.</translation>
    </message>
</context>
<context>
    <name>Galley::GeneralPage</name>
    <message>
        <source>Annotator&apos;s name: %1</source>
        <translation>Nom de l’annotateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the &amp;last project when Galley starts</source>
        <translation>Ouvrir le &amp;dernier projet au démarrage de Galley</translation>
    </message>
    <message>
        <source>&amp;Annotator:</source>
        <translation>&amp;Annotateur&#xa0;:</translation>
    </message>
    <message>
        <source>Your marks are kept under this name.</source>
        <translation>Vos marques sont gardées sous ce nom.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>It opens where it was left: the article, the place in it, the window.</source>
        <translation>Il s’ouvre là où il a été laissé&#xa0;: l’article, l’endroit dans le texte, la fenêtre.</translation>
    </message>
    <message>
        <source>Every mark is saved as soon as it is made; there is nothing to set for that.</source>
        <translation>Chaque marque est enregistrée dès qu’elle est faite&#x202f;; il n’y a rien à régler pour cela.</translation>
    </message>
    <message>
        <source>File of the settings:</source>
        <translation>Fichier des réglages&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Galley::GroupsModel</name>
    <message>
        <source>Not known: choose one</source>
        <translation>Inconnu&#xa0;: choisissez-en un</translation>
    </message>
    <message>
        <source>Several fit: choose one</source>
        <translation>Plusieurs conviennent&#xa0;: choisissez-en un</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>Galley::GuidelinesPanel</name>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Rédiger…</translation>
    </message>
    <message>
        <source>Write the guidelines of the project, in Markdown</source>
        <translation>Rédiger le guide d’annotation du projet, en Markdown</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>E&amp;xemple</translation>
    </message>
    <message>
        <source>Show the mark in focus as an example</source>
        <translation>Montrer la marque active en exemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Keep what is written; an empty text lets the schema&apos;s count</source>
        <translation>Garder ce qui est écrit&#x202f;; un texte vide laisse valoir celui du schéma</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Leave the guidelines as they were</source>
        <translation>Laisser le guide tel qu’il était</translation>
    </message>
    <message>
        <source>Layer or label that the guidelines are for</source>
        <translation>Couche ou étiquette du guide d’annotation</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guide d’annotation</translation>
    </message>
    <message>
        <source>Guidelines, in Markdown</source>
        <translation>Guide d’annotation, en Markdown</translation>
    </message>
    <message>
        <source>%1 (layer)</source>
        <translation>%1 (couche)</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>The project has no schema yet, so there is nothing to write guidelines for.</source>
        <translation>Le projet n’a pas encore de schéma&#xa0;: il n’y a pas de quoi rédiger un guide.</translation>
    </message>
    <message>
        <source>There are no guidelines for “%1” yet. Choose “Write…” below to say what counts, what does not, and how to decide on the border.</source>
        <translation>Il n’y a pas encore de guide pour «&#xa0;%1&#xa0;». Choisissez «&#xa0;Rédiger…&#xa0;» ci-dessous pour dire ce qui compte, ce qui ne compte pas, et comment trancher les cas limites.</translation>
    </message>
    <message>
        <source>There are no guidelines for “%1” yet. Ask who manages the project to write some.</source>
        <translation>Il n’y a pas encore de guide pour «&#xa0;%1&#xa0;». Demandez à un responsable du projet d’en rédiger un.</translation>
    </message>
    <message>
        <source>Examples from the project</source>
        <translation>Exemples du projet</translation>
    </message>
    <message>
        <source>Nothing is marked so yet.</source>
        <translation>Rien n’est encore marqué ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>marked so %Ln time(s)</source>
        <translation>
            <numerusform>marqué ainsi %Ln fois</numerusform>
            <numerusform>marqué ainsi %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>take away</source>
        <translation>retirer</translation>
    </message>
</context>
<context>
    <name>Galley::HandDraft</name>
    <message>
        <source>This is the only mark: N takes none.</source>
        <translation>C’est la seule marque&#xa0;: N n’en retient aucune.</translation>
    </message>
</context>
<context>
    <name>Galley::HandInCoordinator</name>
    <message numerus="yes">
        <source>%1’s package of “%2”: %n article(s) to work on, then to hand in.</source>
        <translation>
            <numerusform>Paquet pour %1, du projet «&#xa0;%2&#xa0;»&#xa0;: %n article à traiter, puis à rendre.</numerusform>
            <numerusform>Paquet pour %1, du projet «&#xa0;%2&#xa0;»&#xa0;: %n articles à traiter, puis à rendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Rendre…</translation>
    </message>
    <message>
        <source>%1’s package of “%2”, handed in on %3: send this file back. It can be read only.</source>
        <translation>Paquet pour %1, du projet «&#xa0;%2&#xa0;», rendu le %3&#xa0;: renvoyez ce fichier. Il ne peut être que lu.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The package was not handed in: %1</source>
        <translation>Le paquet n’a pas été rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The package stays handed in: %1</source>
        <translation>Le paquet reste rendu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Galley::HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>%1’s package of “%2”, made by %3.</source>
        <translation>Paquet pour %1, du projet «&#xa0;%2&#xa0;», préparé par %3.</translation>
    </message>
    <message>
        <source>Handing in signs the work and closes the package: it can then be read, sent and merged, and changed again only after you take that back.</source>
        <translation>Rendre signe le travail et ferme le paquet&#xa0;: il peut alors être lu, envoyé et fusionné, et n’être modifié à nouveau qu’une fois repris.</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>&amp;Rendre</translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) are done.</source>
        <translation>
            <numerusform>%n article, terminé.</numerusform>
            <numerusform>%n articles, tous terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s) are done; the others go along as they are.</source>
        <translation>
            <numerusform>Articles terminés&#xa0;: %1 sur %n&#x202f;; les autres suivent tels quels.</numerusform>
            <numerusform>Articles terminés&#xa0;: %1 sur %n&#x202f;; les autres suivent tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::HandPanel</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>The label of the mark that is made by hand</source>
        <translation>L’étiquette de la marque faite à la main</translation>
    </message>
    <message>
        <source>&amp;Accept (Enter)</source>
        <translation>&amp;Accepter (Entrée)</translation>
    </message>
    <message>
        <source>Take what is made by hand into gold</source>
        <translation>Retenir pour la référence ce qui est fait à la main</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Go back to the versions</source>
        <translation>Revenir aux versions</translation>
    </message>
    <message>
        <source>[ and ] choose an end, ← → move it, with Ctrl by word; Tab goes to the next mark, Delete takes it away.</source>
        <translation>[ et ] choisissent une borne, ← → la déplacent, avec Ctrl par mot&#x202f;; Tab va à la marque suivante, Suppr la retire.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>By hand: mark %1 of %2</source>
        <translation>À la main&#xa0;: marque %1 sur %2</translation>
    </message>
    <message>
        <source>“%1|”</source>
        <translation>«&#xa0;%1|&#xa0;»</translation>
    </message>
    <message>
        <source>“|%1”</source>
        <translation>«&#xa0;|%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookBrowser</name>
    <message>
        <source>Handbook page</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookContents</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookHits</name>
    <message>
        <source>Found in the handbook</source>
        <translation>Trouvé dans le manuel</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Galley::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>All words must stand in a section; Enter goes to the first (Ctrl+F)</source>
        <translation>Tous les mots doivent figurer dans une section ; Entrée va à la première (Ctrl+F)</translation>
    </message>
    <message>
        <source>No section has all of these words. Fewer or shorter ones find more.</source>
        <translation>Aucune section ne contient tous ces mots. Des mots moins nombreux ou plus courts trouvent davantage.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>%1 — Handbook</source>
        <translation>%1 — Manuel</translation>
    </message>
</context>
<context>
    <name>Galley::HelpCoordinator</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The articles to work on</source>
        <translation>Les articles à traiter</translation>
    </message>
    <message>
        <source>%1 and %2 open the next and the previous one; %3 finishes an article and opens the next.</source>
        <translation>%1 et %2 ouvrent l’article suivant et le précédent&#x202f;; %3 termine un article et ouvre le suivant.</translation>
    </message>
    <message>
        <source>The text, where you mark</source>
        <translation>Le texte, où vous marquez</translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrows, and press a label&apos;s key. Tab goes from mark to mark, %1 takes anything back.</source>
        <translation>Sélectionnez des mots avec la souris, ou avec Maj et les flèches, et appuyez sur la touche d’une étiquette. Tab va de marque en marque, %1 annule n’importe quelle action.</translation>
    </message>
    <message>
        <source>The labels and their keys</source>
        <translation>Les étiquettes et leurs touches</translation>
    </message>
    <message>
        <source>The key stands before each label. Below are the details of the mark in focus: its attributes, relations, comments and history.</source>
        <translation>La touche figure devant chaque étiquette. Dessous se trouvent les détails de la marque active&#xa0;: attributs, relations, commentaires et historique.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>%1 finds any command by some letters of its name, %2 shows all keys. The tour is in the Help menu.</source>
        <translation>%1 trouve toute commande par quelques lettres de son nom, %2 montre toutes les touches. La visite guidée est dans le menu Aide.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>%1 (dans une modification groupée)</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
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
        <translation>&lt;i&gt;rien&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Étape %1, %2, %3</translation>
    </message>
    <message>
        <source>Part of an edit of many articles at once.</source>
        <translation>Partie d’une modification groupée de plusieurs articles.</translation>
    </message>
    <message>
        <source>The marks came from a file; what they were is not listed one by one.</source>
        <translation>Les marques viennent d’un fichier&#x202f;; le détail de chacune n’est pas listé.</translation>
    </message>
    <message>
        <source>Only the focused mark</source>
        <translation>La marque active seulement</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Revenir ici</translation>
    </message>
    <message>
        <source>History of this article</source>
        <translation>Historique de cet article</translation>
    </message>
    <message>
        <source>What the chosen entry changed</source>
        <translation>Ce que l’entrée choisie a modifié</translation>
    </message>
    <message>
        <source>Make everything what it was after the chosen entry, in one change that undo takes back</source>
        <translation>Tout remettre comme après l’entrée choisie, en une modification qui peut être annulée</translation>
    </message>
    <message>
        <source>List only what was done to the mark that has the focus in the text</source>
        <translation>Ne lister que ce qui a été fait sur la marque active dans le texte</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Rien de fait pour l’instant</translation>
    </message>
    <message>
        <source>Every mark and change is listed here and can be undone. Select words and press a label&apos;s key.</source>
        <translation>Chaque marque et chaque modification figure ici et peut être annulée. Sélectionnez des mots et appuyez sur la touche d’une étiquette.</translation>
    </message>
    <message>
        <source>Choose an entry to see what was before and after.</source>
        <translation>Choisissez une entrée pour voir l’avant et l’après.</translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation>Tout est comme à ce moment-là.</translation>
    </message>
    <message>
        <source>Nothing was changed in this mark since it came into the project.</source>
        <translation>Rien n’a été modifié dans cette marque depuis son arrivée dans le projet.</translation>
    </message>
</context>
<context>
    <name>Galley::Identity</name>
    <message>
        <source>annotator</source>
        <translation>annotateur</translation>
    </message>
</context>
<context>
    <name>Galley::ImportDialog</name>
    <message>
        <source>&amp;Keep what is right of files with problems</source>
        <translation>&amp;Garder ce qui est juste dans les fichiers à problèmes</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Annotators</source>
        <translation>A&amp;nnotateurs</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>N&amp;oms</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>Otherwise a file with a problem is left out as a whole</source>
        <translation>Sinon, un fichier à problème est écarté en entier</translation>
    </message>
    <message>
        <source>are problems</source>
        <translation>sont des problèmes</translation>
    </message>
    <message>
        <source>are added as new versions</source>
        <translation>sont ajoutés comme nouvelles versions</translation>
    </message>
    <message>
        <source>are added, and the marks on the old ones carried over</source>
        <translation>sont ajoutés, et les marques des anciens y sont reportées</translation>
    </message>
    <message>
        <source>The old versions stay as they are; the report tells what moved and what was lost</source>
        <translation>Les anciennes versions restent telles quelles&#x202f;; le rapport dit ce qui a bougé et ce qui a été perdu</translation>
    </message>
    <message>
        <source>Other te&amp;xts of articles that are here</source>
        <translation>A&amp;utres textes d’articles déjà présents</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>What was not read is read, and its names are found, when it is imported</source>
        <translation>Ce qui n’a pas été lu le sera à l’import, et ses noms seront trouvés</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Take all this into the project, in one step that can be undone</source>
        <translation>Prendre tout cela dans le projet, en une étape qui peut être annulée</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Looking at what was chosen…</source>
        <translation>Examen de ce qui a été choisi…</translation>
    </message>
    <message>
        <source>Reading what is in the files…</source>
        <translation>Lecture du contenu des fichiers…</translation>
    </message>
    <message>
        <source>Reading was stopped: what is in the files is found when they are imported.</source>
        <translation>La lecture a été arrêtée&#xa0;: le contenu des fichiers sera trouvé à l’import.</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problèmes (%1)</translation>
    </message>
</context>
<context>
    <name>Galley::ImportGroups</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ImportReportDialog</name>
    <message>
        <source>New articles: %1</source>
        <translation>Nouveaux articles&#xa0;: %1</translation>
    </message>
    <message>
        <source>New versions among them: %1</source>
        <translation>Dont nouvelles versions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already here: %1</source>
        <translation>Déjà présents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of these under another id: %1</source>
        <translation>Dont sous un autre id&#xa0;: %1</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>Marques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Relations: %1</source>
        <translation>Relations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sets of marks: %1</source>
        <translation>Jeux de marques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sets already here: %1</source>
        <translation>Jeux déjà présents&#xa0;: %1</translation>
    </message>
    <message>
        <source>New schemas: %1</source>
        <translation>Nouveaux schémas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report of an import</source>
        <translation>Rapport d’un import</translation>
    </message>
    <message>
        <source>There were no problems, and nothing was left out.</source>
        <translation>Il n’y a eu aucun problème, et rien n’a été écarté.</translation>
    </message>
    <message numerus="yes">
        <source>Work on articles that got a new version was carried over to it (%Ln set(s)). The old versions are there as they were.</source>
        <translation>
            <numerusform>Le travail sur les articles qui ont reçu une nouvelle version y a été reporté (%Ln jeu). Les anciennes versions sont restées telles quelles.</numerusform>
            <numerusform>Le travail sur les articles qui ont reçu une nouvelle version y a été reporté (%Ln jeux). Les anciennes versions sont restées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions of gold kept: %1; of these to be made again, because their place moved: %2; lost with their place: %3.</source>
        <translation>Décisions de la référence gardées&#xa0;: %1&#x202f;; dont à refaire, leur passage ayant bougé&#xa0;: %2&#x202f;; perdues avec leur passage&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problèmes (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy problems</source>
        <translation>&amp;Copier les problèmes</translation>
    </message>
    <message>
        <source>Copy the list as text, a problem a line</source>
        <translation>Copier la liste en texte, un problème par ligne</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>Écar&amp;té</translation>
    </message>
    <message>
        <source>&amp;Moved and lost</source>
        <translation>&amp;Déplacé et perdu</translation>
    </message>
    <message>
        <source>&amp;Nearly the same</source>
        <translation>Pres&amp;que identique</translation>
    </message>
    <message>
        <source>Texts that differ little from one that is there: %1.</source>
        <translation>Textes peu différents d’un texte déjà présent&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Galley::ImportsDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;What stays…</source>
        <translation>Ce qui &amp;reste…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Aucun import pour l’instant</translation>
    </message>
    <message>
        <source>What is imported into this project is listed here, with its report, and can be taken back.</source>
        <translation>Ce qui est importé dans ce projet figure ici, avec son rapport, et peut être annulé.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>What is gone is gone; taking back again goes on</source>
        <translation>Ce qui est parti est parti&#x202f;; annuler à nouveau poursuit</translation>
    </message>
    <message>
        <source>List what was worked on since and therefore stays</source>
        <translation>Lister ce sur quoi on a travaillé depuis et qui reste donc</translation>
    </message>
    <message>
        <source>Show &amp;report</source>
        <translation>&amp;Voir le rapport</translation>
    </message>
    <message>
        <source>What the import took, left out, moved and lost</source>
        <translation>Ce que l’import a pris, écarté, déplacé et perdu</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>A&amp;nnuler l’import</translation>
    </message>
    <message>
        <source>Take away what the import brought, except for what was worked on since</source>
        <translation>Retirer ce que l’import a apporté, sauf ce sur quoi on a travaillé depuis</translation>
    </message>
    <message>
        <source>Taking back “%1”…</source>
        <translation>Annulation de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Taken back: articles %1, sets of marks %2, schemas %3.</source>
        <translation>Annulé&#xa0;: articles %1, jeux de marques %2, schémas %3.</translation>
    </message>
    <message>
        <source>What was worked on since stays: %1.</source>
        <translation>Reste ce sur quoi on a travaillé depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was stopped; take it back again to go on.</source>
        <translation>Arrêté&#x202f;; annulez de nouveau pour poursuivre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This was worked on since the import, and stays.</source>
        <translation>On y a travaillé depuis l’import&#xa0;: cela reste.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
</context>
<context>
    <name>Galley::ImportsModel</name>
    <message>
        <source>Cut off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>En cours d’annulation</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Taken back in part</source>
        <translation>Annulé en partie</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Nouveaux articles</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Galley::Inspector</name>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Choose one in the queue.</source>
        <translation>Choisissez-en un dans la file.</translation>
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
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>«&#xa0;%1&#xa0;» demande une liste de touches entre crochets</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no key: write one such as Ctrl+Shift+K</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une touche («&#xa0;%2&#xa0;»)&#xa0;: écrivez-en une comme Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>This file has no keys of Galley: “galleyKeys” is missing</source>
        <translation>Ce fichier ne contient pas de touches de Galley&#xa0;: il manque «&#xa0;galleyKeys&#xa0;»</translation>
    </message>
    <message>
        <source>A newer Galley wrote this file: use that one, or export the keys again</source>
        <translation>Un Galley plus récent a écrit ce fichier&#xa0;: employez celui-là, ou exportez à nouveau les touches</translation>
    </message>
    <message>
        <source>“keys” is missing, with a list for each command</source>
        <translation>Il manque «&#xa0;keys&#xa0;», avec une liste pour chaque commande</translation>
    </message>
</context>
<context>
    <name>Galley::KeysModel</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Galley::KeysPage</name>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Utiliser cette touche</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nouvelle touche&#xa0;:</translation>
    </message>
    <message>
        <source>New key of the chosen command</source>
        <translation>Nouvelle touche de la commande choisie</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>All commands have the keys that Galley gives them.</source>
        <translation>Toutes les commandes ont les touches que Galley leur donne.</translation>
    </message>
    <message>
        <source>Nothing has these letters: type fewer of them.</source>
        <translation>Rien n’a ces lettres&#xa0;: saisissez-en moins.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Warning: used here, the key %1 is taken from %2.</source>
        <translation>Attention&#xa0;: employée ici, la touche %1 sera retirée à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Warning: %1 marks %2, which gets another key.</source>
        <translation>Attention&#xa0;: %1 marque %2, qui reçoit une autre touche.</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Touches (*.json)</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another folder.</source>
        <translation>Impossible d’écrire %1 (%2)&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of keys: choose another one.</source>
        <translation>%1 est trop grand pour un fichier de touches&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No key was changed. %1</source>
        <translation>Aucune touche n’a été modifiée. %1</translation>
    </message>
    <message>
        <source>The keys of %1 hold now.</source>
        <translation>Les touches de %1 sont maintenant en vigueur.</translation>
    </message>
    <message>
        <source>The keys of %1 hold now, but for commands that this Galley does not have: %2</source>
        <translation>Les touches de %1 sont maintenant en vigueur, sauf pour des commandes que ce Galley n’a pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Warning: some keys belong to more than one command; give one of them another: %1</source>
        <translation>Attention&#xa0;: des touches appartiennent à plusieurs commandes&#x202f;; donnez-en une autre à l’une d’elles&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Galley::KwicModel</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
</context>
<context>
    <name>Galley::LabelPaletteModel</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
    <message>
        <source>No key is left for this label: click it here.</source>
        <translation>Il ne reste aucune touche pour cette étiquette&#xa0;: cliquez-la ici.</translation>
    </message>
    <message>
        <source>Key %1, because its own key %2 is taken.</source>
        <translation>Touche %1, car sa propre touche %2 est prise.</translation>
    </message>
</context>
<context>
    <name>Galley::LabelRow</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Ce qu’il en advient&#xa0;: %1</translation>
    </message>
    <message>
        <source>New label of %1</source>
        <translation>Nouvelle étiquette pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>veuillez choisir</translation>
    </message>
    <message>
        <source>nothing is marked so</source>
        <translation>rien n’est marqué ainsi</translation>
    </message>
    <message>
        <source>choose a new label</source>
        <translation>choisir une nouvelle étiquette</translation>
    </message>
    <message>
        <source>split by an attribute</source>
        <translation>scinder selon un attribut</translation>
    </message>
    <message>
        <source>keep as retired</source>
        <translation>garder comme obsolète</translation>
    </message>
    <message>
        <source>remove the spans</source>
        <translation>supprimer les marques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New label of %1, %2</source>
        <translation>Nouvelle étiquette pour %1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucune de ces valeurs</translation>
    </message>
</context>
<context>
    <name>Galley::LanesView</name>
    <message>
        <source>The text with everybody&apos;s marks</source>
        <translation>Le texte avec les marques de tous</translation>
    </message>
    <message>
        <source>%1 (a label that the schema does not have)</source>
        <translation>%1 (étiquette absente du schéma)</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <translation>%1&#xa0;: %2, «&#xa0;%3&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Galley::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of windows and messages. The window is made again at the same place.</source>
        <translation>La langue des fenêtres et des messages. La fenêtre est refaite au même endroit.</translation>
    </message>
    <message>
        <source>Like the system (%1)</source>
        <translation>Comme le système (%1)</translation>
    </message>
</context>
<context>
    <name>Galley::LiveCoordinator</name>
    <message>
        <source>You were removed from the team: nothing more is saved under your name. What is saved stays, and a manager can take you back.</source>
        <translation>Vous avez été retiré de l’équipe&#xa0;: plus rien n’est enregistré sous votre nom. Ce qui est enregistré reste, et un responsable peut vous y reprendre.</translation>
    </message>
    <message>
        <source>A manager changed what you may do in this project.</source>
        <translation>Un responsable a modifié ce que vous pouvez faire dans ce projet.</translation>
    </message>
    <message>
        <source>The project&apos;s labels were changed. This window shows those from before.</source>
        <translation>Les étiquettes du projet ont été modifiées. Cette fenêtre montre les précédentes.</translation>
    </message>
    <message>
        <source>Show the new ones</source>
        <translation>Montrer les nouvelles</translation>
    </message>
</context>
<context>
    <name>Galley::LoadProbe</name>
    <message>
        <source>Loading it does not come to an end</source>
        <translation>Son chargement n’en finit pas</translation>
    </message>
    <message>
        <source>Loading it would end the program (%1)</source>
        <translation>Son chargement arrêterait le programme (%1)</translation>
    </message>
    <message>
        <source>It stops with an error that nothing can catch while it is loaded</source>
        <translation>Il s’arrête au chargement sur une erreur que rien ne peut intercepter</translation>
    </message>
    <message>
        <source>Loading it would end the program (status %1)</source>
        <translation>Son chargement arrêterait le programme (état %1)</translation>
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
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Galley::LossModel</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est écarté</translation>
    </message>
</context>
<context>
    <name>Galley::LossPanel</name>
    <message>
        <source>&amp;Refuse when anything would be lost</source>
        <translation>&amp;Refuser si quelque chose devait être perdu</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Write nothing when the format cannot hold everything</source>
        <translation>Ne rien écrire si le format ne peut pas tout contenir</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Nothing can be written before the problems are mended.</source>
        <translation>Rien ne peut être écrit avant que les problèmes soient corrigés.</translation>
    </message>
    <message>
        <source>The format cannot hold everything, and that is to be refused. Choose another format or other settings, or allow losses.</source>
        <translation>Le format ne peut pas tout contenir, et cela doit être refusé. Choisissez un autre format ou d’autres réglages, ou permettez les pertes.</translation>
    </message>
    <message>
        <source>Counting what will be written…</source>
        <translation>Comptage de ce qui sera écrit…</translation>
    </message>
    <message>
        <source>Stop countin&amp;g</source>
        <translation>Arrêter le compta&amp;ge</translation>
    </message>
    <message>
        <source>Leave the count; the export can be written without it</source>
        <translation>Renoncer au comptage&#x202f;; l’export peut s’écrire sans lui</translation>
    </message>
    <message>
        <source>What the format cannot hold will be listed here.</source>
        <translation>Ce que le format ne peut pas contenir figurera ici.</translation>
    </message>
    <message>
        <source>Articles: %1, marks: %2, relations: %3.</source>
        <translation>Articles&#xa0;: %1, marques&#xa0;: %2, relations&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Parts, in articles: %1.</source>
        <translation>Parties, en articles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Articles without a date: %1.</source>
        <translation>Articles sans date&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Le comptage a été arrêté.</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>Reco&amp;mpter</translation>
    </message>
    <message>
        <source>Count what would be written and what would be left out</source>
        <translation>Compter ce qui serait écrit et ce qui serait écarté</translation>
    </message>
    <message>
        <source>What the format cannot hold is not known.</source>
        <translation>On ne sait pas ce que le format ne peut pas contenir.</translation>
    </message>
    <message>
        <source>There is nothing to write: no article is chosen.</source>
        <translation>Il n’y a rien à écrire&#xa0;: aucun article n’est choisi.</translation>
    </message>
    <message>
        <source>The format holds all of it.</source>
        <translation>Le format contient tout.</translation>
    </message>
    <message>
        <source>Cannot be written: %1</source>
        <translation>Impossible à écrire&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List %n problem(s)…</source>
        <translation>
            <numerusform>&amp;Lister %n problème…</numerusform>
            <numerusform>&amp;Lister %n problèmes…</numerusform>
        </translation>
    </message>
    <message>
        <source>List everything that keeps the export from being written</source>
        <translation>Lister tout ce qui empêche d’écrire l’export</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Non compté.</translation>
    </message>
</context>
<context>
    <name>Galley::LossTable</name>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est écarté</translation>
    </message>
</context>
<context>
    <name>Galley::LostEdits</name>
    <message numerus="yes">
        <source>“%1” was changed meanwhile in another window, or by somebody else who works as “%2”. %n change(s) made here were not saved; what is saved is shown.</source>
        <translation>
            <numerusform>« %1 » a été modifié entre-temps dans une autre fenêtre, ou par quelqu’un d’autre qui travaille sous le nom de « %2 ». %n modification faite ici n’a pas été enregistrée ; c’est ce qui est enregistré qui s’affiche.</numerusform>
            <numerusform>« %1 » a été modifié entre-temps dans une autre fenêtre, ou par quelqu’un d’autre qui travaille sous le nom de « %2 ». %n modifications faites ici n’ont pas été enregistrées ; c’est ce qui est enregistré qui s’affiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Les refaire</translation>
    </message>
</context>
<context>
    <name>Galley::MainWindow</name>
    <message>
        <source>Your marks are kept under the name “%1”.</source>
        <translation>Vos marques sont gardées sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Garder ce nom</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
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
        <translation>Ce projet est ouvert en lecture seule&#xa0;: rien ne peut être marqué.</translation>
    </message>
    <message>
        <source>Choose a label: press its key, or take it from the list above.</source>
        <translation>Choisissez une étiquette&#xa0;: appuyez sur sa touche, ou prenez-la dans la liste ci-dessus.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Type what to mark</source>
        <translation>Saisissez ce qu’il faut marquer</translation>
    </message>
    <message>
        <source>Not in any article</source>
        <translation>Dans aucun article</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Pas dans cet article</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ticked</source>
        <translation>
            <numerusform>cochés&#xa0;: %1 sur %n</numerusform>
            <numerusform>cochés&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n marked already or not allowed</source>
        <translation>
            <numerusform>%1&#x202f;; %n déjà marquée ou non permise</numerusform>
            <numerusform>%1&#x202f;; %n déjà marquées ou non permises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mention(s). %1 takes them back.</source>
        <translation>
            <numerusform>%n mention marquée. %1 l’annule.</numerusform>
            <numerusform>%n mentions marquées. %1 l’annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::MarkMenu</name>
    <message>
        <source>Mark as %1</source>
        <translation>Marquer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Galley::MarkPanel</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Text to mark everywhere</source>
        <translation>Texte à marquer partout</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>Choisir une étiquette</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>The label that all ticked mentions get. In the list, a label&apos;s key chooses it.</source>
        <translation>L’étiquette que reçoivent toutes les mentions cochées. Dans la liste, la touche d’une étiquette la choisit.</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>dans cet article</translation>
    </message>
    <message>
        <source>in all articles</source>
        <translation>dans tous les articles</translation>
    </message>
    <message>
        <source>Where to mark</source>
        <translation>Où marquer</translation>
    </message>
    <message>
        <source>This article, or all articles. In the list, * changes it.</source>
        <translation>Cet article, ou tous les articles. Dans la liste, * en change.</translation>
    </message>
    <message>
        <source>Close without marking (Esc)</source>
        <translation>Fermer sans marquer (Échap)</translation>
    </message>
    <message>
        <source>as</source>
        <translation>comme</translation>
    </message>
    <message>
        <source>Mentions to mark</source>
        <translation>Mentions à marquer</translation>
    </message>
    <message>
        <source>Tick all mentions, or none. Space ticks those that are selected.</source>
        <translation>Cocher toutes les mentions, ou aucune. Espace coche celles qui sont sélectionnées.</translation>
    </message>
    <message>
        <source>Mark what is ticked, in one step that %1 takes back (Enter)</source>
        <translation>Marquer ce qui est coché, en une étape que %1 annule (Entrée)</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>Marquer (%n)</numerusform>
            <numerusform>Marquer (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Galley::Marking</name>
    <message>
        <source>This mark has several pieces: select a text to mark it everywhere.</source>
        <translation>Cette marque a plusieurs segments&#xa0;: sélectionnez un texte pour le marquer partout.</translation>
    </message>
    <message>
        <source>There is no word at the caret: go to a mark or a word, or select text.</source>
        <translation>Il n’y a pas de mot au curseur&#xa0;: allez à une marque ou à un mot, ou sélectionnez du texte.</translation>
    </message>
    <message>
        <source>marked already</source>
        <translation>déjà marqué</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>in “%1”: %2</source>
        <translation>dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>left out before</source>
        <translation>écarté précédemment</translation>
    </message>
</context>
<context>
    <name>Galley::MarkingActions</name>
    <message>
        <source>&amp;Select</source>
        <translation>Sélecti&amp;onner</translation>
    </message>
    <message>
        <source>&amp;Hints on likely mentions</source>
        <translation>&amp;Repères sur les mentions probables</translation>
    </message>
    <message>
        <source>Type a hint&apos;s letters to select what it stands at; the same key again shows hints on every word; with Shift the first of two, to select from the first to the second</source>
        <translation>Saisir les lettres d’un repère pour sélectionner ce qu’il désigne&#x202f;; la même touche une seconde fois montre des repères sur chaque mot&#x202f;; avec Maj, le premier de deux, pour sélectionner de l’un à l’autre</translation>
    </message>
    <message>
        <source>&amp;Next likely mention</source>
        <translation>Mention probable &amp;suivante</translation>
    </message>
    <message>
        <source>A name or number that has no mark yet</source>
        <translation>Un nom ou un nombre qui n’a pas encore de marque</translation>
    </message>
    <message>
        <source>&amp;Previous likely mention</source>
        <translation>Mention probable &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>É&amp;tendre</translation>
    </message>
    <message>
        <source>To the word, name, phrase, clause, sentence, paragraph</source>
        <translation>Au mot, nom, groupe, proposition, phrase, paragraphe</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>Back the way the selection grew</source>
        <translation>Refaire en arrière l’extension de la sélection</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>&amp;Exactement ceci</translation>
    </message>
    <message>
        <source>The next mark does not snap to whole words</source>
        <translation>La marque suivante ne s’ajuste pas aux mots entiers</translation>
    </message>
    <message>
        <source>Shape mar&amp;k</source>
        <translation>&amp;Forme de la marque</translation>
    </message>
    <message>
        <source>Move its &amp;begin</source>
        <translation>Déplacer le &amp;début</translation>
    </message>
    <message>
        <source>Arrows move it, Enter keeps it</source>
        <translation>Les flèches le déplacent, Entrée le garde</translation>
    </message>
    <message>
        <source>Move its &amp;end</source>
        <translation>Déplacer la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Add a piece</source>
        <translation>&amp;Ajouter un segment</translation>
    </message>
    <message>
        <source>What is selected next belongs to the mark, too</source>
        <translation>Ce qui est sélectionné ensuite appartient aussi à la marque</translation>
    </message>
    <message>
        <source>&amp;Remove the piece at the caret</source>
        <translation>&amp;Retirer le segment sous le curseur</translation>
    </message>
    <message>
        <source>Takes one piece away from a mark with several</source>
        <translation>Retire un segment d’une marque qui en a plusieurs</translation>
    </message>
    <message>
        <source>Another &amp;label</source>
        <translation>Autre éti&amp;quette</translation>
    </message>
    <message>
        <source>The next label&apos;s key relabels the mark</source>
        <translation>La touche de l’étiquette suivante réétiquette la marque</translation>
    </message>
</context>
<context>
    <name>Galley::MeasureModel</name>
    <message>
        <source>left out: %1</source>
        <translation>écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>Galley::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un projet ré&amp;cent</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Ré&amp;vision</translation>
    </message>
    <message>
        <source>&amp;Take version</source>
        <translation>Rete&amp;nir la version</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>É&amp;quipe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Galley::MergeDialog</name>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Articles with news</source>
        <translation>Articles avec du nouveau</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diverge</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Merge packages</source>
        <translation>Fusionner des paquets</translation>
    </message>
    <message>
        <source>Keep the project’s and decide later</source>
        <translation>Garder la version du projet et décider plus tard</translation>
    </message>
    <message>
        <source>Keep the project’s</source>
        <translation>Garder la version du projet</translation>
    </message>
    <message>
        <source>Take the package’s</source>
        <translation>Prendre la version du paquet</translation>
    </message>
    <message>
        <source>Keep both, the package’s under another name</source>
        <translation>Garder les deux, celle du paquet sous un autre nom</translation>
    </message>
    <message>
        <source>What to do where both have changed an article</source>
        <translation>Que faire là où les deux ont modifié un article</translation>
    </message>
    <message>
        <source>Where both have changed an article since the package was made</source>
        <translation>Là où les deux ont modifié un article depuis la préparation du paquet</translation>
    </message>
    <message>
        <source>In &amp;conflicts:</source>
        <translation>En cas de c&amp;onflit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add packages…</source>
        <translation>&amp;Ajouter des paquets…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fe&amp;rmer</translation>
    </message>
    <message>
        <source>Look at more packages together with these</source>
        <translation>Examiner d’autres paquets avec ceux-ci</translation>
    </message>
    <message>
        <source>How much was looked at</source>
        <translation>Avancement de l’examen</translation>
    </message>
    <message>
        <source>Take over what goes in, as one step that can be taken back</source>
        <translation>Reprendre ce qui entre, en une étape qui peut être annulée</translation>
    </message>
</context>
<context>
    <name>Galley::MergePresenter</name>
    <message>
        <source>Packages that came back</source>
        <translation>Paquets revenus</translation>
    </message>
    <message>
        <source>Galley packages (*.galley)</source>
        <translation>Paquets Galley (*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at the packages…</source>
        <translation>Examen des paquets…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
    <message>
        <source>Nothing was merged: %1</source>
        <translation>Rien n’a été fusionné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Merge taken back, %n article(s)</source>
        <translation>
            <numerusform>Fusion annulée, %n article</numerusform>
            <numerusform>Fusion annulée, %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n stay, because they were changed since</source>
        <translation>
            <numerusform>%1&#x202f;; %n reste, car modifié depuis</numerusform>
            <numerusform>%1&#x202f;; %n restent, car modifiés depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back the merge…</source>
        <translation>Annulation de la fusion…</translation>
    </message>
</context>
<context>
    <name>Galley::MergeWords</name>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Merged already</source>
        <translation>Déjà fusionné</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Replaces the project’s</source>
        <translation>Remplace la version du projet</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>Les deux sont gardées</translation>
    </message>
    <message>
        <source>Was taken back</source>
        <translation>A été annulé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>non rendu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Relation from “%1”</source>
        <translation>Relation depuis «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) merged</source>
        <translation>
            <numerusform>%n article fusionné</numerusform>
            <numerusform>%n articles fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) go in</source>
        <translation>
            <numerusform>%n article entre</numerusform>
            <numerusform>%n articles entrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), where the project’s stays</source>
        <translation>
            <numerusform>%n conflit, où la version du projet reste</numerusform>
            <numerusform>%n conflits, où la version du projet reste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back before</source>
        <translation>
            <numerusform>%n annulé auparavant</numerusform>
            <numerusform>%n annulés auparavant</numerusform>
        </translation>
    </message>
    <message>
        <source>Already merged: nothing to do</source>
        <translation>Déjà fusionné&#xa0;: rien à faire</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
</context>
<context>
    <name>Galley::MigrationDialog</name>
    <message>
        <source>&amp;Migrate</source>
        <translation>&amp;Migrer</translation>
    </message>
    <message>
        <source>Migrate to version %1 of %2</source>
        <translation>Migrer vers la version %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>From version %1 to %2: %3. What is annotated goes over with the schema, in every set, as one step that can be taken back.</source>
        <translation>De la version %1 à la version %2&#xa0;: %3. Ce qui est annoté suit le schéma, dans tous les jeux, en une étape qui peut être annulée.</translation>
    </message>
    <message>
        <source>Change &amp;another label…</source>
        <translation>Modifier une &amp;autre étiquette…</translation>
    </message>
    <message>
        <source>Merge, split, move, retire or remove a label that the new version still has</source>
        <translation>Fusionner, scinder, déplacer, rendre obsolète ou supprimer une étiquette que la nouvelle version a encore</translation>
    </message>
    <message>
        <source>What the migration comes to</source>
        <translation>Ce que fera la migration</translation>
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
        <translation>Ce n’est pas du JSON correct&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no plan of a migration: it lacks &quot;format&quot;: &quot;%1&quot;</source>
        <translation>Ce n’est pas un plan de migration&#xa0;: il lui manque &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Galley::MigrationTree</name>
    <message>
        <source>What is gone</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>What becomes of what is gone</source>
        <translation>Ce qu’il advient de ce qui disparaît</translation>
    </message>
    <message>
        <source>choose a label</source>
        <translation>choisir une étiquette</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>choisir un type</translation>
    </message>
</context>
<context>
    <name>Galley::MigrationWords</name>
    <message numerus="yes">
        <source>%n label(s) removed</source>
        <translation>
            <numerusform>%n étiquette supprimée</numerusform>
            <numerusform>%n étiquettes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) added</source>
        <translation>
            <numerusform>%n étiquette ajoutée</numerusform>
            <numerusform>%n étiquettes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) changed</source>
        <translation>
            <numerusform>%n étiquette modifiée</numerusform>
            <numerusform>%n étiquettes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) removed</source>
        <translation>
            <numerusform>%n couche supprimée</numerusform>
            <numerusform>%n couches supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) added</source>
        <translation>
            <numerusform>%n couche ajoutée</numerusform>
            <numerusform>%n couches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n autre modification</numerusform>
            <numerusform>%n autres modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>only words change</source>
        <translation>seuls les libellés changent</translation>
    </message>
    <message>
        <source>Spans that get another label: %1</source>
        <translation>Marques qui changent d’étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spans that stay as they are: %1</source>
        <translation>Marques qui restent telles quelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spans that are removed: %1</source>
        <translation>Marques supprimées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Values of attributes and fields that change: %1</source>
        <translation>Valeurs d’attributs et de champs qui changent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Relations that would be orphaned: %1</source>
        <translation>Relations qui deviendraient orphelines&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spans that their new layer would not let be marked there: %1. They stay, and the check of the project names them.</source>
        <translation>Marques que leur nouvelle couche n’y laisserait pas marquer&#xa0;: %1. Elles restent, et la vérification du projet les signale.</translation>
    </message>
    <message>
        <source>No set of marks changes.</source>
        <translation>Aucun jeu de marques ne change.</translation>
    </message>
    <message>
        <source>Sets of marks that change: %1</source>
        <translation>Jeux de marques qui changent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of these signed off, settled or locked, and so again afterwards: %1</source>
        <translation>Dont validés, clos ou verrouillés, et à nouveau ensuite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Galley::NameDialog</name>
    <message>
        <source>Annotator&apos;s name</source>
        <translation>Nom de l’annotateur</translation>
    </message>
    <message>
        <source>&amp;Who annotates?</source>
        <translation>&amp;Qui annote&#x202f;?</translation>
    </message>
    <message>
        <source>Marks are kept under this name, and exported with it. Under another name you see that name&apos;s own marks; those made so far stay where they are.</source>
        <translation>Les marques sont gardées sous ce nom, et exportées avec lui. Sous un autre nom, vous voyez les marques propres à ce nom&#x202f;; celles faites jusqu’ici restent où elles sont.</translation>
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
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Kept as “%1”, without a declaration</source>
        <translation>Gardé sous «&#xa0;%1&#xa0;», sans déclaration</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
Values: %2</source>
        <translation>%1
Valeurs&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Galley::NameVeil</name>
    <message>
        <source>Annotator %1</source>
        <translation>Annotateur %1</translation>
    </message>
</context>
<context>
    <name>Galley::NamesModel</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>Dans les fichiers</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
</context>
<context>
    <name>Galley::NamesPage</name>
    <message>
        <source>Names in the files and what they become</source>
        <translation>Noms dans les fichiers et ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Shows the rows alone that contain what is typed</source>
        <translation>N’affiche que les lignes qui contiennent ce qui est saisi</translation>
    </message>
    <message>
        <source>What is new becomes a schema of this name in the project</source>
        <translation>Ce qui est nouveau devient dans le projet un schéma de ce nom</translation>
    </message>
    <message>
        <source>New names go into the s&amp;chema</source>
        <translation>Les nouveaux noms vont dans le s&amp;chéma</translation>
    </message>
    <message>
        <source>The files are being read</source>
        <translation>Lecture des fichiers en cours</translation>
    </message>
    <message>
        <source>Their labels, attributes and relations will be listed here.</source>
        <translation>Leurs étiquettes, attributs et relations figureront ici.</translation>
    </message>
    <message>
        <source>No annotations</source>
        <translation>Aucune annotation</translation>
    </message>
    <message>
        <source>The files bring articles alone: there is nothing to map.</source>
        <translation>Les fichiers n’apportent que des articles&#xa0;: rien à mettre en correspondance.</translation>
    </message>
    <message>
        <source>Nothing to map</source>
        <translation>Rien à mettre en correspondance</translation>
    </message>
    <message>
        <source>The files bring articles alone, or name labels as a project does: everything keeps its name.</source>
        <translation>Les fichiers n’apportent que des articles, ou nomment les étiquettes comme un projet&#xa0;: tout garde son nom.</translation>
    </message>
    <message>
        <source>Known to the project: %1. New: %2. Left out: %3.</source>
        <translation>Connus du projet&#xa0;: %1. Nouveaux&#xa0;: %2. Écartés&#xa0;: %3.</translation>
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
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Is nearly</source>
        <translation>Presque identique à</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
</context>
<context>
    <name>Galley::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>&amp;File of the project, or address on a server</source>
        <translation>&amp;Fichier du projet, ou adresse sur un serveur</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Schemas: what can be marked</source>
        <translation>&amp;Schémas&#xa0;: ce qui peut être marqué</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>Their definitions are kept in the project, so that its marks can be read even where a plugin is missing.</source>
        <translation>Leurs définitions sont gardées dans le projet&#xa0;: ses marques restent lisibles même là où un plugin manque.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No schema was found: see Help, Plugins.</source>
        <translation>Aucun schéma trouvé&#xa0;: voir Aide, Plugins.</translation>
    </message>
    <message>
        <source>Galley projects (*.galley)</source>
        <translation>Projets Galley (*.galley)</translation>
    </message>
</context>
<context>
    <name>Galley::NoteEdit</name>
    <message>
        <source>Why this mark? Anything unclear?</source>
        <translation>Pourquoi cette marque&#x202f;? Quelque chose d’incertain&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Galley::NoticeArea</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Galley::NumberEditor</name>
    <message>
        <source>“%1” is no number. Type digits, like 12 or 3.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Saisissez des chiffres, comme 12 ou 3.5.</translation>
    </message>
</context>
<context>
    <name>Galley::Numbers</name>
    <message>
        <source>stacked</source>
        <translation>empilement</translation>
    </message>
    <message>
        <source>not marked by everybody</source>
        <translation>non marqué par tous</translation>
    </message>
    <message>
        <source>in pieces</source>
        <translation>en plusieurs segments</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>chevauchement</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>undefined: %1</source>
        <translation>non défini&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, with 95 % confidence %2</source>
        <translation>%1, avec 95&#xa0;% de confiance %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>with one annotator only</source>
        <translation>avec un seul annotateur</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>sans valeur</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>with nothing to compare</source>
        <translation>sans rien à comparer</translation>
    </message>
    <message>
        <source>without a counterpart</source>
        <translation>sans vis-à-vis</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>en double</translation>
    </message>
</context>
<context>
    <name>Galley::ObjectReader</name>
    <message>
        <source>An object in { } is wanted here</source>
        <translation>Il faut ici un objet en { }</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte entre guillemets</translation>
    </message>
    <message>
        <source>“%1” must be true or false, without quotation marks</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false, sans guillemets</translation>
    </message>
    <message>
        <source>A text in quotation marks is wanted here</source>
        <translation>Il faut ici un texte entre guillemets</translation>
    </message>
    <message>
        <source>“%1” must be a list in [ ]</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste en [ ]</translation>
    </message>
    <message>
        <source>“%1” means nothing here; the keys are %2</source>
        <translation>«&#xa0;%1&#xa0;» ne signifie rien ici&#x202f;; les clés sont %2</translation>
    </message>
    <message>
        <source>A &quot;%1&quot; is missing here</source>
        <translation>Il manque ici &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1” is not a known %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur connue de %2</translation>
    </message>
    <message>
        <source>The schema has format “%1”; this Galley knows %2. Use a newer Galley.</source>
        <translation>Le schéma a le format «&#xa0;%1&#xa0;»&#x202f;; ce Galley connaît %2. Employez un Galley plus récent.</translation>
    </message>
    <message>
        <source>This is not a Galley schema: it lacks &quot;format&quot;: &quot;%1&quot;</source>
        <translation>Ce n’est pas un schéma Galley&#xa0;: il lui manque &quot;format&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1” names no language: write its code in brackets, such as “%2[fr]” or “%2[pt-BR]”</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme pas de langue&#xa0;: écrivez son code entre crochets, comme «&#xa0;%2[fr]&#xa0;» ou «&#xa0;%2[pt-BR]&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is empty: write the text, or leave the key out</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: écrivez le texte, ou supprimez la clé</translation>
    </message>
</context>
<context>
    <name>Galley::OneOfEditor</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>%1 (not in this schema)</source>
        <translation>%1 (absent de ce schéma)</translation>
    </message>
</context>
<context>
    <name>Galley::OpenReview</name>
    <message>
        <source>The last decision in “%1” was not saved: %2</source>
        <translation>La dernière décision dans «&#xa0;%1&#xa0;» n’a pas été enregistrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gold was changed elsewhere: it was read again.</source>
        <translation>La référence a été modifiée ailleurs&#xa0;: elle a été relue.</translation>
    </message>
    <message>
        <source>Annotators have changed this article meanwhile: it was read again.</source>
        <translation>Des annotateurs ont modifié cet article entre-temps&#xa0;: il a été relu.</translation>
    </message>
</context>
<context>
    <name>Galley::Outbox</name>
    <message>
        <source>The project cannot be written.</source>
        <translation>Impossible d’écrire dans le projet.</translation>
    </message>
</context>
<context>
    <name>Galley::OverviewStrip</name>
    <message>
        <source>Overview of the article</source>
        <translation>Vue d’ensemble de l’article</translation>
    </message>
    <message>
        <source>All marks and search results of the article, from top to bottom</source>
        <translation>Toutes les marques et tous les résultats de recherche de l’article, de haut en bas</translation>
    </message>
    <message>
        <source>No marks here</source>
        <translation>Aucune marque ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) here</source>
        <translation>
            <numerusform>%Ln marque ici</numerusform>
            <numerusform>%Ln marques ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln search result(s) here</source>
        <translation>
            <numerusform>%Ln résultat de recherche ici</numerusform>
            <numerusform>%Ln résultats de recherche ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Click or drag to go there</source>
        <translation>Cliquez ou glissez pour y aller</translation>
    </message>
</context>
<context>
    <name>Galley::PackDialog</name>
    <message>
        <source>Articles that a &amp;query finds something in</source>
        <translation>Articles où une &amp;requête trouve quelque chose</translation>
    </message>
    <message>
        <source>A&amp;ll articles (%1)</source>
        <translation>&amp;Tous les articles (%1)</translation>
    </message>
    <message>
        <source>Pack for an annotator</source>
        <translation>Préparer un paquet</translation>
    </message>
    <message>
        <source>Whom the package is for</source>
        <translation>À qui est destiné le paquet</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>words, or label:actor/state …</source>
        <translation>mots, ou label:actor/state …</translation>
    </message>
    <message>
        <source>File of the package</source>
        <translation>Fichier du paquet</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Préparer</translation>
    </message>
    <message>
        <source>Make the file, to be given or sent to the annotator</source>
        <translation>Créer le fichier, à donner ou envoyer à l’annotateur</translation>
    </message>
    <message>
        <source>A package holds these articles, the schemas and the annotator’s own work on them, and nothing of anybody else’s. The annotator opens it with Galley as any project, and hands it in with Team → Hand in; Team → Merge packages takes it back.</source>
        <translation>Un paquet contient ces articles, les schémas et le travail de l’annotateur dessus, et rien de personne d’autre. L’annotateur l’ouvre avec Galley comme tout projet, et le rend par Équipe → Rendre&#x202f;; Équipe → Fusionner des paquets le reprend.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Po&amp;ur</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose where the package is made</source>
        <translation>Choisir où créer le paquet</translation>
    </message>
    <message numerus="yes">
        <source>What is &amp;assigned to the annotator: %n article(s)</source>
        <translation>
            <numerusform>Ce qui est &amp;affecté à l’annotateur&#xa0;: %n article</numerusform>
            <numerusform>Ce qui est &amp;affecté à l’annotateur&#xa0;: %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to make the package</source>
        <translation>Où créer le paquet</translation>
    </message>
    <message>
        <source>Galley packages (*.galley)</source>
        <translation>Paquets Galley (*.galley)</translation>
    </message>
    <message>
        <source>Say whom the package is for.</source>
        <translation>Indiquez à qui est destiné le paquet.</translation>
    </message>
    <message>
        <source>Nothing is assigned to %1. Assign articles, or choose others here.</source>
        <translation>Rien n’est affecté à %1. Affectez des articles, ou choisissez-en d’autres ici.</translation>
    </message>
    <message>
        <source>Write a query.</source>
        <translation>Écrivez une requête.</translation>
    </message>
    <message>
        <source>The project has no articles yet. Import some.</source>
        <translation>Le projet n’a pas encore d’articles. Importez-en.</translation>
    </message>
    <message>
        <source>Say which file to make.</source>
        <translation>Indiquez quel fichier créer.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name.</source>
        <translation>Ce fichier existe déjà. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Galley::PackPresenter</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No package was made: %1</source>
        <translation>Aucun paquet n’a été créé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Package for %1: %2, %n article(s), %3.</source>
        <translation>
            <numerusform>Paquet pour %1&#xa0;: %2, %n article, %3.</numerusform>
            <numerusform>Paquet pour %1&#xa0;: %2, %n articles, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in another package of %1 that has not come back, too.</source>
        <translation>
            <numerusform>%n de ces articles est aussi dans un autre paquet pour %1 qui n’est pas revenu.</numerusform>
            <numerusform>%n de ces articles sont aussi dans un autre paquet pour %1 qui n’est pas revenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Packing was stopped; no package was made.</source>
        <translation>Préparation arrêtée ; aucun paquet n’a été créé.</translation>
    </message>
    <message>
        <source>Packing for %1… %2</source>
        <translation>Préparation du paquet pour %1… %2</translation>
    </message>
</context>
<context>
    <name>Galley::PackageCoordinator</name>
    <message>
        <source>%1’s package of %2</source>
        <translation>Paquet pour %1, du projet %2</translation>
    </message>
</context>
<context>
    <name>Galley::PalettePanel</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>This project carries no schema. Make a new project with a schema, or import Galley JSONL whose schema is installed.</source>
        <translation>Ce projet ne contient aucun schéma. Créez un nouveau projet avec un schéma, ou importez du Galley JSONL dont le schéma est installé.</translation>
    </message>
    <message>
        <source>&amp;Mark as %1</source>
        <translation>&amp;Marquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Guidelines of %1</source>
        <translation>&amp;Guide d’annotation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Galley::PlaceField</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Choisir où écrire</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>A folder; or, with the ending .zip or .tar.gz, an archive of one</source>
        <translation>Un dossier&#x202f;; ou, terminé par .zip ou .tar.gz, une archive de dossier</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Le fichier à écrire</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Folders and archives (*.zip *.tar.gz *)</source>
        <translation>Dossiers et archives (*.zip *.tar.gz *)</translation>
    </message>
</context>
<context>
    <name>Galley::PlaceKeeper</name>
    <message>
        <source>Galley ended while it opened “%1”, so it is not opened by itself this time.</source>
        <translation>Galley s’est arrêté en ouvrant «&#xa0;%1&#xa0;»&#xa0;: il ne l’ouvre donc pas de lui-même cette fois.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
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
        <translation>aucune</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Décisions antérieures</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Choose a place in the queue.</source>
        <translation>Choisissez un passage dans la file.</translation>
    </message>
    <message>
        <source>Same text: %1</source>
        <translation>Même texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Same labels at odds: %1</source>
        <translation>Mêmes étiquettes en conflit&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” in %2: %3</source>
        <translation>«&#xa0;%1&#xa0;» dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Déjà décidé</translation>
    </message>
</context>
<context>
    <name>Galley::PlacesModel</name>
    <message>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Galley::PlacesView</name>
    <message>
        <source>Places behind the number</source>
        <translation>Passages derrière le chiffre</translation>
    </message>
    <message>
        <source>%1: reading…</source>
        <translation>%1&#xa0;: lecture…</translation>
    </message>
    <message>
        <source>A cell, a bar or a point leads to its places, which are listed here.</source>
        <translation>Une cellule, une barre ou un point mène à ses passages, qui figurent ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::PluginFile</name>
    <message>
        <source>This is a plugin for something else (“%1”), not for Galley</source>
        <translation>C’est un plugin pour autre chose («&#xa0;%1&#xa0;»), pas pour Galley</translation>
    </message>
    <message>
        <source>It was made for version %1 of the plugin interface, and this Galley has version %2: install the plugin that fits, or build it anew</source>
        <translation>Il a été fait pour la version %1 de l’interface des plugins, et ce Galley a la version %2&#xa0;: installez le plugin qui convient, ou reconstruisez-le</translation>
    </message>
    <message>
        <source>Its metadata lacks an “id”</source>
        <translation>Il manque un «&#xa0;id&#xa0;» à ses métadonnées</translation>
    </message>
    <message>
        <source>Its metadata lacks a “version”</source>
        <translation>Il manque une «&#xa0;version&#xa0;» à ses métadonnées</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more; galley schema validate lists all)</source>
        <translation>
            <numerusform>%1 (et %n de plus&#x202f;; galley schema validate les liste tous)</numerusform>
            <numerusform>%1 (et %n de plus&#x202f;; galley schema validate les liste tous)</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be loaded: %1</source>
        <translation>Impossible de le charger&#xa0;: %1</translation>
    </message>
    <message>
        <source>It says that it has a schema for Galley, and has none</source>
        <translation>Il dit avoir un schéma pour Galley, et n’en a pas</translation>
    </message>
    <message>
        <source>It stopped with an error: %1</source>
        <translation>Il s’est arrêté sur une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>It stopped with an error of an unknown kind</source>
        <translation>Il s’est arrêté sur une erreur de nature inconnue</translation>
    </message>
    <message>
        <source>The file is cut short: copy or install it again</source>
        <translation>Le fichier est tronqué&#xa0;: copiez-le ou installez-le à nouveau</translation>
    </message>
    <message>
        <source>This is no plugin that can be used here: %1</source>
        <translation>Ce n’est pas un plugin utilisable ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its schema is “%1” %2, and its metadata says “%3” %4</source>
        <translation>Son schéma est «&#xa0;%1&#xa0;» %2, et ses métadonnées disent «&#xa0;%3&#xa0;» %4</translation>
    </message>
    <message>
        <source>Its schema is not valid: %1</source>
        <translation>Son schéma n’est pas valide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Galley::PluginRegistry</name>
    <message>
        <source>It is switched off in the settings</source>
        <translation>Il est désactivé dans les réglages</translation>
    </message>
    <message>
        <source>“%1” is already here from %2, which is used</source>
        <translation>«&#xa0;%1&#xa0;» est déjà là, depuis %2, qui est employé</translation>
    </message>
    <message>
        <source>The schema “%1” cannot be used: %2</source>
        <translation>Le schéma «&#xa0;%1&#xa0;» ne peut pas être employé&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no plugin and no schema file for “%1”; galley plugins lists what there is</source>
        <translation>Il n’y a ni plugin ni fichier de schéma pour «&#xa0;%1&#xa0;»&#x202f;; galley plugins liste ce qu’il y a</translation>
    </message>
</context>
<context>
    <name>Galley::PluginsDialog</name>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>No schema plugin and no *.schema.json file was found. Galley looks in:
%1</source>
        <translation>Aucun plugin de schéma ni fichier *.schema.json trouvé. Galley cherche dans&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Schemas say what can be marked. To add one, put its plugin or *.schema.json file into %1 and start Galley again.</source>
        <translation>Les schémas disent ce qui peut être marqué. Pour en ajouter un, placez son plugin ou son fichier *.schema.json dans %1 et redémarrez Galley.</translation>
    </message>
</context>
<context>
    <name>Galley::PluginsModel</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Incompatible</source>
        <translation>Incompatible</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>L’accord complet entre dans la référen&amp;ce</translation>
    </message>
    <message>
        <source>Decide a&amp;gain what people decided</source>
        <translation>Décider à no&amp;uveau ce que des personnes ont décidé</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>Apply policies</source>
        <translation>Appliquer des stratégies</translation>
    </message>
    <message>
        <source>As one annotator has it</source>
        <translation>Version d’un annotateur</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Add a policy at the end</source>
        <translation>Ajouter une stratégie à la fin</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Ask this policy earlier</source>
        <translation>Consulter cette stratégie plus tôt</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Ask this policy later</source>
        <translation>Consulter cette stratégie plus tard</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Do not ask this policy</source>
        <translation>Ne pas consulter cette stratégie</translation>
    </message>
    <message>
        <source>Policies in the order in which they are asked</source>
        <translation>Stratégies dans l’ordre où elles sont consultées</translation>
    </message>
    <message>
        <source>What all marked alike becomes gold before any policy is asked</source>
        <translation>Ce que tous ont marqué de même entre dans la référence avant que toute stratégie soit consultée</translation>
    </message>
    <message>
        <source>Places that a person has decided or put off are decided anew</source>
        <translation>Les passages que quelqu’un a décidés ou ajournés sont décidés à nouveau</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Articles looked at</source>
        <translation>Articles examinés</translation>
    </message>
    <message>
        <source>Take back everything that the policies did, in one step</source>
        <translation>Annuler tout ce que les stratégies ont fait, en une étape</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Lost relations</source>
        <translation>Relations perdues</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Rejected end</source>
        <translation>Extrémité rejetée</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>Preview shows what the policies would decide. Nothing is changed before Apply.</source>
        <translation>L’aperçu montre ce que décideraient les stratégies. Rien n’est modifié avant Appliquer.</translation>
    </message>
    <message>
        <source>Decide these places, in one step that can be taken back</source>
        <translation>Décider ces passages, en une étape qui peut être annulée</translation>
    </message>
    <message>
        <source>Preview first; there must be something to decide</source>
        <translation>Aperçu d’abord&#x202f;; il doit y avoir quelque chose à décider</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
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
        <translation>Rien n’a été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>L’aperçu a été arrêté.</translation>
    </message>
</context>
<context>
    <name>Galley::PolicyForm</name>
    <message>
        <source>the longest</source>
        <translation>la plus longue</translation>
    </message>
    <message>
        <source>the shortest</source>
        <translation>la plus courte</translation>
    </message>
    <message>
        <source>the most frequent</source>
        <translation>la plus fréquente</translation>
    </message>
    <message>
        <source>Annotators &amp;alike:</source>
        <translation>Anno&amp;tateurs d’accord&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;nnotator:</source>
        <translation>A&amp;nnotateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Où&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Take:</source>
        <translation>R&amp;etenir&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;haracters at most:</source>
        <translation>Caractère&amp;s au plus&#xa0;:</translation>
    </message>
    <message>
        <source>At least so &amp;sure:</source>
        <translation>Sûreté m&amp;inimale&#xa0;:</translation>
    </message>
    <message>
        <source>wherever</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add a policy. Policies are asked from the top; the first that can decide a place does.</source>
        <translation>Ajoutez une stratégie. Elles sont consultées de haut en bas&#x202f;; la première qui peut décider un passage le décide.</translation>
    </message>
</context>
<context>
    <name>Galley::PolicyWords</name>
    <message>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the longest</source>
        <translation>
            <numerusform>Bornes à %n caractère près&#xa0;: la plus longue</numerusform>
            <numerusform>Bornes à %n caractères près&#xa0;: la plus longue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the shortest</source>
        <translation>
            <numerusform>Bornes à %n caractère près&#xa0;: la plus courte</numerusform>
            <numerusform>Bornes à %n caractères près&#xa0;: la plus courte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boundaries up to %n character(s) apart: the most frequent</source>
        <translation>
            <numerusform>Bornes à %n caractère près&#xa0;: la plus fréquente</numerusform>
            <numerusform>Bornes à %n caractères près&#xa0;: la plus fréquente</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>As %1 has it</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>As %1 has it, in %2</source>
        <translation>Version&#xa0;: %1, dans %2</translation>
    </message>
    <message>
        <source>As %1 has it, where “%2” is given</source>
        <translation>Version&#xa0;: %1, là où «&#xa0;%2&#xa0;» est donné</translation>
    </message>
    <message>
        <source>Complete agreement</source>
        <translation>Accord complet</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Unanimité</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message numerus="yes">
        <source>At least %n annotator(s) alike</source>
        <translation>
            <numerusform>Au moins %n annotateur d’accord</numerusform>
            <numerusform>Au moins %n annotateurs d’accord</numerusform>
        </translation>
    </message>
    <message>
        <source>Union: whatever anybody marked</source>
        <translation>Union&#xa0;: tout ce que quelqu’un a marqué</translation>
    </message>
    <message>
        <source>Intersection: what all marked alike</source>
        <translation>Intersection&#xa0;: ce que tous ont marqué de même</translation>
    </message>
    <message>
        <source>By reliability, at least %1 sure</source>
        <translation>Par fiabilité, sûreté d’au moins %1</translation>
    </message>
    <message>
        <source>Decides where everybody made the same of a place, and there are at least two.</source>
        <translation>Décide là où tous ont traité un passage de même, et où ils sont au moins deux.</translation>
    </message>
    <message>
        <source>Decides where more than half marked alike. A tie stays open.</source>
        <translation>Décide là où plus de la moitié ont marqué de même. Une égalité reste ouverte.</translation>
    </message>
    <message>
        <source>Takes a mark that so many made alike, and leaves out one that so many did not make. The rest stays open.</source>
        <translation>Retient une marque que tant d’annotateurs ont faite de même, et en écarte une que tant n’ont pas faite. Le reste demeure ouvert.</translation>
    </message>
    <message>
        <source>Takes every mark of everybody.</source>
        <translation>Retient toutes les marques de tous.</translation>
    </message>
    <message>
        <source>Takes only what all marked alike, which may be nothing.</source>
        <translation>Ne retient que ce que tous ont marqué de même, ce qui peut n’être rien.</translation>
    </message>
    <message>
        <source>Takes one annotator’s marks wherever he worked, or only where somebody gave one label.</source>
        <translation>Retient les marques d’un annotateur partout où il a travaillé, ou seulement là où quelqu’un a donné une étiquette.</translation>
    </message>
    <message>
        <source>Decides where all marked the same with the same labels and only the boundaries differ by a little.</source>
        <translation>Décide là où tous ont marqué la même chose avec les mêmes étiquettes et où seules les bornes divergent un peu.</translation>
    </message>
    <message>
        <source>Takes what is most likely when each annotator counts as far as he can be relied on (Dawid and Skene). The estimates are shown in the preview. With two annotators they are barely identified: compare three or more.</source>
        <translation>Retient le plus probable, chaque annotateur comptant selon sa fiabilité (Dawid et Skene). L’aperçu montre les estimations. Avec deux annotateurs, elles sont à peine identifiées&#xa0;: comparez-en trois ou plus.</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>marque absente</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>bornes</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>split or merged</source>
        <translation>scission ou fusion</translation>
    </message>
    <message>
        <source>stacked</source>
        <translation>empilement</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) would be decided</source>
        <translation>
            <numerusform>%n passage serait décidé</numerusform>
            <numerusform>%n passages seraient décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remain(s)</source>
        <translation>
            <numerusform>%n reste</numerusform>
            <numerusform>%n restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided so already</source>
        <translation>
            <numerusform>%n déjà décidé ainsi</numerusform>
            <numerusform>%n déjà décidés ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by a person, which stay(s)</source>
        <translation>
            <numerusform>%n décidé par une personne, qui reste</numerusform>
            <numerusform>%n décidés par une personne, qui restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, which stay(s) so</source>
        <translation>
            <numerusform>%n ajourné, qui le reste</numerusform>
            <numerusform>%n ajournés, qui le restent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) signed off, left alone</source>
        <translation>
            <numerusform>%n article validé, laissé tel quel</numerusform>
            <numerusform>%n articles validés, laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) decided</source>
        <translation>
            <numerusform>%n passage décidé</numerusform>
            <numerusform>%n passages décidés</numerusform>
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
            <numerusform>%n article laissé tel quel, car sa référence a été modifiée entre-temps</numerusform>
            <numerusform>%n articles laissés tels quels, car leur référence a été modifiée entre-temps</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
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
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Copy the list as text, a problem a line</source>
        <translation>Copier la liste en texte, un problème par ligne</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsModel</name>
    <message>
        <source>at offset %1</source>
        <translation>à la position %1</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>Galley::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
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
        <translation>↻ Du travail a été fait depuis</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Articles lus</translation>
    </message>
    <message>
        <source>This &amp;table (CSV)…</source>
        <translation>Ce &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Everything (CSV)…</source>
        <translation>T&amp;out (CSV)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the table on show, or every figure in one table</source>
        <translation>Enregistrer le tableau affiché, ou tous les chiffres dans un tableau</translation>
    </message>
    <message>
        <source>%1, in numbers</source>
        <translation>%1, en chiffres</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorff’s α</translation>
    </message>
    <message>
        <source>F1 strict</source>
        <translation>F1 strict</translation>
    </message>
    <message>
        <source>La&amp;yer:</source>
        <translation>&amp;Couche&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Measure:</source>
        <translation>&amp;Mesure&#xa0;:</translation>
    </message>
    <message>
        <source>Share of each annotator&apos;s work that is finished</source>
        <translation>Proportion terminée du travail de chaque annotateur</translation>
    </message>
    <message>
        <source>Share of articles with a mark of each layer</source>
        <translation>Proportion d’articles avec une marque de chaque couche</translation>
    </message>
    <message>
        <source>Share of each source&apos;s articles that somebody has finished</source>
        <translation>Proportion des articles de chaque source que quelqu’un a terminés</translation>
    </message>
    <message>
        <source>Articles by week of publication: finished, begun, not begun</source>
        <translation>Articles par semaine de publication&#xa0;: terminés, commencés, non commencés</translation>
    </message>
    <message>
        <source>Articles finished on each day of work, in UTC</source>
        <translation>Articles terminés chaque jour de travail, en UTC</translation>
    </message>
    <message>
        <source>Articles an active hour, by week of work</source>
        <translation>Articles par heure active, par semaine de travail</translation>
    </message>
    <message>
        <source>Shares of labels, by the week in which the work was finished or last changed</source>
        <translation>Proportions des étiquettes, par semaine où le travail a été terminé ou modifié en dernier</translation>
    </message>
    <message>
        <source>Agreement on the articles that two annotators had finished, as they grew in number</source>
        <translation>Accord sur les articles que deux annotateurs avaient terminés, à mesure de leur nombre</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>The layer that the picture is of</source>
        <translation>La couche de la figure</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>How agreement is measured</source>
        <translation>Comment l’accord est mesuré</translation>
    </message>
    <message>
        <source>Nobody has worked on this project yet</source>
        <translation>Personne n’a encore travaillé à ce projet</translation>
    </message>
    <message>
        <source>Open an article and mark something, or import work that was done elsewhere.</source>
        <translation>Ouvrez un article et marquez quelque chose, ou importez du travail fait ailleurs.</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Rien n’est encore marqué</translation>
    </message>
    <message>
        <source>No time was measured yet</source>
        <translation>Aucun temps n’a encore été mesuré</translation>
    </message>
    <message>
        <source>Time is measured while somebody works in this window; what is imported has none unless its file says it.</source>
        <translation>Le temps se mesure pendant que quelqu’un travaille dans cette fenêtre&#x202f;; ce qui est importé n’en a pas, sauf si son fichier l’indique.</translation>
    </message>
    <message>
        <source>Work on this project is blind</source>
        <translation>Le travail à ce projet est en aveugle</translation>
    </message>
    <message>
        <source>Reviewers and managers see how far annotators agree.</source>
        <translation>Réviseurs et responsables voient l’accord entre annotateurs.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>There is no agreement to show</source>
        <translation>Il n’y a pas d’accord à montrer</translation>
    </message>
    <message>
        <source>It is undefined, because %1. It grows with every article that a second annotator finishes (%2).</source>
        <translation>Il est non défini, car %1. Il s’étoffe avec chaque article qu’un deuxième annotateur termine (%2).</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>How far is the project?</source>
        <translation>Où en est le projet&#x202f;?</translation>
    </message>
    <message>
        <source>Open a project to see its progress.</source>
        <translation>Ouvrez un projet pour voir son avancement.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Count what has been done until now</source>
        <translation>Compter ce qui a été fait jusqu’à maintenant</translation>
    </message>
</context>
<context>
    <name>Galley::ProgressPresenter</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>La lecture a été arrêtée</translation>
    </message>
    <message>
        <source>The progress cannot be read</source>
        <translation>Impossible de lire l’avancement</translation>
    </message>
    <message>
        <source>There are no articles yet</source>
        <translation>Il n’y a pas encore d’articles</translation>
    </message>
    <message>
        <source>Import some (File, Import…): progress is counted in articles.</source>
        <translation>Importez-en (Fichier, Importer…)&#xa0;: l’avancement se compte en articles.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>Galley::ProgressView</name>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Affectés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyés</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>By two</source>
        <translation>Par deux</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Validés</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Jour (UTC)</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Temps actif</translation>
    </message>
    <message>
        <source>Marks an hour</source>
        <translation>Marques par heure</translation>
    </message>
    <message>
        <source>Articles an hour</source>
        <translation>Articles par heure</translation>
    </message>
    <message>
        <source>Median mark</source>
        <translation>Marque médiane</translation>
    </message>
    <message>
        <source>Median article</source>
        <translation>Article médian</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proportion</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorff’s α</translation>
    </message>
    <message>
        <source>F1 strict</source>
        <translation>F1 strict</translation>
    </message>
    <message>
        <source>Undefined because</source>
        <translation>Non défini, car</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 begun</source>
        <translation>commencés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>terminés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 by two or more</source>
        <translation>par deux ou plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 signed off</source>
        <translation>validés&#xa0;: %1</translation>
    </message>
    <message>
        <source>your own work</source>
        <translation>votre propre travail</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>en retard&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln assigned article(s) finished</source>
        <translation>
            <numerusform>%1 sur %Ln article affecté terminé</numerusform>
            <numerusform>%1 sur %Ln articles affectés terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 finished, nothing assigned</source>
        <translation>terminés&#xa0;: %1, aucun affecté</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %Ln article(s); spans: %2</source>
        <translation>
            <numerusform>dans %1 sur %Ln article&#x202f;; marques&#xa0;: %2</numerusform>
            <numerusform>dans %1 sur %Ln articles&#x202f;; marques&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s) finished</source>
        <translation>
            <numerusform>%1 sur %Ln article terminé</numerusform>
            <numerusform>%1 sur %Ln articles terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminés</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencés</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencés</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s) finished, %2 begun</source>
        <translation>
            <numerusform>%1 sur %Ln article terminé, commencés&#xa0;: %2</numerusform>
            <numerusform>%1 sur %Ln articles terminés, commencés&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>articles finished</source>
        <translation>articles terminés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) finished; edits: %1</source>
        <translation>
            <numerusform>%Ln article terminé&#x202f;; modifications&#xa0;: %1</numerusform>
            <numerusform>%Ln articles terminés&#x202f;; modifications&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln article(s) in %2, %3 an active hour</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln article en %2, soit %3 par heure active</numerusform>
            <numerusform>%1&#xa0;: %Ln articles en %2, soit %3 par heure active</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), until %1: %2</source>
        <translation>
            <numerusform>%Ln article, jusqu’au %1&#xa0;: %2</numerusform>
            <numerusform>%Ln articles, jusqu’au %1&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ProgressWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>annotateur</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>réviseur</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Galley::ProjectCoordinator</name>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Galley projects (*.galley)</source>
        <translation>Projets Galley (*.galley)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Galley::QueryHelp</name>
    <message>
        <source>%1: — %2, for example %3</source>
        <translation>%1: — %2, par exemple %3</translation>
    </message>
    <message>
        <source>Several together must all hold; OR, a minus sign and parentheses work as usual.</source>
        <translation>Plusieurs ensemble doivent tous être vrais&#x202f;; OR, le signe moins et les parenthèses s’emploient comme d’habitude.</translation>
    </message>
    <message>
        <source>Words are looked for in the texts: &quot;Wagner Group&quot;. Marks are found by what they are: label:actor/* annotator:ann text:&quot;Il-76&quot;. The button with the question mark tells all.</source>
        <translation>Les mots sont cherchés dans les textes&#xa0;: &quot;Wagner Group&quot;. Les marques se trouvent par ce qu’elles sont&#xa0;: label:actor/* annotator:ann text:&quot;Il-76&quot;. Le bouton au point d’interrogation dit tout.</translation>
    </message>
</context>
<context>
    <name>Galley::QueuePanel</name>
    <message>
        <source>Find in titles, sources, dates</source>
        <translation>Chercher dans titres, sources, dates</translation>
    </message>
    <message>
        <source>Filter the article queue</source>
        <translation>Filtrer la file des articles</translation>
    </message>
    <message>
        <source>Show articles in state</source>
        <translation>Montrer les articles dans l’état</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Order of the article queue</source>
        <translation>Ordre de la file des articles</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Comme ajoutés</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>Whose articles the queue shows</source>
        <translation>De qui la file montre les articles</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Affectés à moi</translation>
    </message>
    <message>
        <source>Article queue</source>
        <translation>File des articles</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>Rien ne vous est affecté</translation>
    </message>
    <message>
        <source>Choose “All articles” above to work on any, or ask a manager: Team ▸ Assign articles gives them out.</source>
        <translation>Choisissez «&#xa0;Tous les articles&#xa0;» ci-dessus pour travailler sur n’importe lequel, ou demandez à un responsable&#xa0;: Équipe ▸ Affecter des articles les distribue.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No article fits the words and the state above: choose fewer.</source>
        <translation>Aucun article ne répond aux mots et à l’état ci-dessus&#xa0;: élargissez les critères.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>Import articles to begin: texts, pages, or another program&apos;s annotations.</source>
        <translation>Importez des articles pour commencer&#xa0;: textes, pages ou annotations d’un autre programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) and more</source>
        <translation>
            <numerusform>%n article et plus</numerusform>
            <numerusform>%n articles et plus</numerusform>
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
    <name>Galley::ReadingForm</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The format that these files are read as</source>
        <translation>Le format auquel ces fichiers sont lus</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>For formats that leave the encoding open; empty: recognised for each file</source>
        <translation>Pour les formats qui laissent l’encodage ouvert&#x202f;; vide&#xa0;: reconnu pour chaque fichier</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Colonnes et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (reconnu)</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Le reconnaître</translation>
    </message>
    <message>
        <source>The files could be of several formats. Say which it is.</source>
        <translation>Les fichiers peuvent être de plusieurs formats. Indiquez lequel.</translation>
    </message>
    <message>
        <source>The files are of no format that Galley recognises. Choose one, or leave them out.</source>
        <translation>Les fichiers ne sont d’aucun format que Galley reconnaisse. Choisissez-en un, ou écartez-les.</translation>
    </message>
</context>
<context>
    <name>Galley::Readings</name>
    <message>
        <source>Not marked</source>
        <translation>Non marqué</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1&apos;s mark</source>
        <translation>Marque (%1)</translation>
    </message>
    <message>
        <source>left out before</source>
        <translation>écarté précédemment</translation>
    </message>
    <message>
        <source>marked already</source>
        <translation>déjà marqué</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>overlaps “%1”</source>
        <translation>chevauche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::ReasonBar</name>
    <message>
        <source>Reason (R)</source>
        <translation>Motif (R)</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Why it is decided so: one of the project&apos;s reasons, or another</source>
        <translation>Pourquoi il est décidé ainsi&#xa0;: un des motifs du projet, ou un autre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Note sur la décision</translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation>Gardée avec la décision</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why is none right?&lt;/b&gt; Enter accepts, Esc goes back.</source>
        <translation>&lt;b&gt;Pourquoi aucune n’est-elle juste ?&lt;/b&gt; Entrée accepte, Échap revient.</translation>
    </message>
</context>
<context>
    <name>Galley::RecentModel</name>
    <message>
        <source>%1
The file is not there any more.</source>
        <translation>%1
Le fichier n’y est plus.</translation>
    </message>
    <message>
        <source>%1 (missing)
%2</source>
        <translation>%1 (absent)
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
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>A saved export: choose one, or type a name to save this one under</source>
        <translation>Un export enregistré&#xa0;: choisissez-en un, ou saisissez un nom sous lequel enregistrer celui-ci</translation>
    </message>
    <message>
        <source>Choose a saved export, or type a name to save this one</source>
        <translation>Choisissez un export enregistré, ou saisissez un nom pour enregistrer celui-ci</translation>
    </message>
    <message>
        <source>Keep what is chosen here in the project, to be run again from here or by galley export --recipe</source>
        <translation>Garder dans le projet ce qui est choisi ici, à relancer d’ici ou par galley export --recipe</translation>
    </message>
    <message>
        <source>Rec&amp;ipe</source>
        <translation>Rece&amp;tte</translation>
    </message>
</context>
<context>
    <name>Galley::RecordCoordinator</name>
    <message>
        <source>The comment is kept with your marks.</source>
        <translation>Le commentaire est gardé avec vos marques.</translation>
    </message>
    <message>
        <source>This article came back. The remarks to deal with are under Comments.</source>
        <translation>Cet article est revenu. Les remarques à traiter figurent sous Commentaires.</translation>
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
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations of the mark</source>
        <translation>Relations de la marque</translation>
    </message>
</context>
<context>
    <name>Galley::RelationMode</name>
    <message>
        <source>No span is in focus: Tab goes to the next one, then %1 relates it.</source>
        <translation>Aucune marque active&#xa0;: Tab va à la suivante, puis %1 la relie.</translation>
    </message>
    <message>
        <source>The schema has no relation that starts at such a span.</source>
        <translation>Le schéma n’a pas de relation qui parte d’une telle marque.</translation>
    </message>
    <message>
        <source>Nothing near can be the target of such a relation (%1): mark it first.</source>
        <translation>Rien de proche ne peut être la cible d’une telle relation (%1)&#xa0;: marquez-la d’abord.</translation>
    </message>
    <message>
        <source>No target has the number %1.</source>
        <translation>Aucune cible n’a le numéro %1.</translation>
    </message>
    <message>
        <source>Choose the kind of relation first.</source>
        <translation>Choisissez d’abord le type de relation.</translation>
    </message>
    <message>
        <source>That cannot be the target of &quot;%1&quot;.</source>
        <translation>Cela ne peut pas être la cible de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Which relation? %1 · Esc cancels</source>
        <translation>Quelle relation&#x202f;? %1 · Échap annule</translation>
    </message>
    <message>
        <source>%1 → %2… another digit, or Enter</source>
        <translation>%1 → %2… un autre chiffre, ou Entrée</translation>
    </message>
    <message>
        <source>%1 → the target&apos;s number, or a click · Esc cancels</source>
        <translation>%1 → le numéro de la cible, ou un clic · Échap annule</translation>
    </message>
</context>
<context>
    <name>Galley::RelationModel</name>
    <message>
        <source>%1 → “%2”</source>
        <translation>%1 → «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 ← “%2”</source>
        <translation>%1 ← «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Galley::RelationPanel</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Relations of the span</source>
        <translation>Relations de la marque</translation>
    </message>
    <message>
        <source>Focus the span at the other end (Enter)</source>
        <translation>Activer la marque à l’autre extrémité (Entrée)</translation>
    </message>
    <message>
        <source>Remove the chosen relation (Delete)</source>
        <translation>Supprimer la relation choisie (Suppr)</translation>
    </message>
    <message>
        <source>Relate…</source>
        <translation>Relier…</translation>
    </message>
    <message>
        <source>Start a relation from this span, then choose its other end in the text (R)</source>
        <translation>Commencer une relation à partir de cette marque, puis choisir son autre extrémité dans le texte (R)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
</context>
<context>
    <name>Galley::RelationRow</name>
    <message>
        <source>Relations that would be orphaned</source>
        <translation>Relations qui deviendraient orphelines</translation>
    </message>
    <message>
        <source>Relation types</source>
        <translation>Types de relation</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Ce qu’il en advient&#xa0;: %1</translation>
    </message>
    <message>
        <source>New type of %1</source>
        <translation>Nouveau type pour %1</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>veuillez choisir</translation>
    </message>
    <message>
        <source>allow them at the new labels</source>
        <translation>les permettre pour les nouvelles étiquettes</translation>
    </message>
    <message>
        <source>choose another type</source>
        <translation>choisir un autre type</translation>
    </message>
    <message>
        <source>keep as retired</source>
        <translation>garder comme obsolète</translation>
    </message>
    <message>
        <source>remove the relations</source>
        <translation>supprimer les relations</translation>
    </message>
</context>
<context>
    <name>Galley::ReportView</name>
    <message>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>%1 with himself: nothing to compare</source>
        <translation>%1 avec soi-même&#xa0;: rien à comparer</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>%1 with %2: %3</source>
        <translation>%1 avec %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; %3: %4; %n place(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2&#x202f;; %3&#xa0;: %4&#x202f;; %n passage</numerusform>
            <numerusform>%1&#xa0;: %2&#x202f;; %3&#xa0;: %4&#x202f;; %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared</source>
        <translation>
            <numerusform>%n article comparé</numerusform>
            <numerusform>%n articles comparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) with one annotator only</source>
        <translation>
            <numerusform>%n article avec un seul annotateur</numerusform>
            <numerusform>%n articles avec un seul annotateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) in the state “new”</source>
        <translation>
            <numerusform>%n jeu à l’état «&#xa0;nouveau&#xa0;»</numerusform>
            <numerusform>%n jeux à l’état «&#xa0;nouveau&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Differences of %1</source>
        <translation>Divergences&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, marked by one of %2</source>
        <translation>%1, marqué par l’un de&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1&#xa0;: %2&#x202f;; %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 in articles of %2</source>
        <translation>%1, articles de&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Galley::ReturnBanner</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark has changed since.</source>
        <translation>Aucune marque n’a changé depuis.</translation>
    </message>
    <message>
        <source>Marks since then: %1</source>
        <translation>Marques depuis lors&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) to deal with</source>
        <translation>
            <numerusform>%n remarque à traiter</numerusform>
            <numerusform>%n remarques à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>without a remark</source>
        <translation>sans remarque</translation>
    </message>
    <message>
        <source>all remarks are settled</source>
        <translation>toutes les remarques sont résolues</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Go to the next mark that is new or changed since the article came back</source>
        <translation>Aller à la prochaine marque nouvelle ou modifiée depuis que l’article est revenu</translation>
    </message>
    <message>
        <source>Returned by %1 on %2, %3.
%4</source>
        <translation>Renvoyé par %1 le %2, %3.
%4</translation>
    </message>
</context>
<context>
    <name>Galley::ReturnDialog</name>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Return an article</source>
        <translation>Renvoyer un article</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What is to be done; select text first to comment on a place</source>
        <translation>Ce qu’il y a à faire&#x202f;; sélectionnez d’abord du texte pour le dire d’un passage</translation>
    </message>
    <message>
        <source>What is to be done here</source>
        <translation>Ce qu’il y a à faire ici</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>The annotator finds the comment as a remark to deal with</source>
        <translation>L’annotateur trouve le commentaire comme remarque à traiter</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>À &amp;qui&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>&amp;Commentaire&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody has finished this article, so there is nothing to return.</source>
        <translation>Personne n’a terminé cet article&#xa0;: il n’y a rien à renvoyer.</translation>
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
        <translation>Retenir la version &amp;%1</translation>
    </message>
    <message>
        <source>Take version %1 into gold</source>
        <translation>Retenir la version %1 pour la référence</translation>
    </message>
    <message>
        <source>Take a&amp;ll</source>
        <translation>&amp;Tout retenir</translation>
    </message>
    <message>
        <source>Take every version into gold</source>
        <translation>Retenir toutes les versions pour la référence</translation>
    </message>
    <message>
        <source>Take &amp;none…</source>
        <translation>N’en ret&amp;enir aucune…</translation>
    </message>
    <message>
        <source>Take no version: nobody was right, for a reason</source>
        <translation>Ne retenir aucune version&#xa0;: personne n’avait raison, pour un motif</translation>
    </message>
    <message>
        <source>&amp;By hand…</source>
        <translation>À la &amp;main…</translation>
    </message>
    <message>
        <source>Change a copy of a version, and take that</source>
        <translation>Modifier une copie d’une version, et la retenir</translation>
    </message>
    <message>
        <source>P&amp;ostpone</source>
        <translation>A&amp;journer</translation>
    </message>
    <message>
        <source>Put this place off</source>
        <translation>Ajourner ce passage</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>&amp;Annuler la décision</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>&amp;Redo decision</source>
        <translation>Réta&amp;blir la décision</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>Décider de nouveau ce qui a été annulé</translation>
    </message>
    <message>
        <source>Ne&amp;xt place</source>
        <translation>&amp;Passage suivant</translation>
    </message>
    <message>
        <source>Go to the next place without deciding</source>
        <translation>Aller au passage suivant sans décider</translation>
    </message>
    <message>
        <source>Pre&amp;vious place</source>
        <translation>Passage précé&amp;dent</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Aller au passage précédent</translation>
    </message>
    <message>
        <source>Rea&amp;son…</source>
        <translation>Moti&amp;f…</translation>
    </message>
    <message>
        <source>Give a reason and a note to the next decision</source>
        <translation>Donner un motif et une note à la prochaine décision</translation>
    </message>
    <message>
        <source>Si&amp;gn off article…</source>
        <translation>Val&amp;ider l’article…</translation>
    </message>
    <message>
        <source>Check gold, and lock it when it is good</source>
        <translation>Vérifier la référence, et la verrouiller si elle est bonne</translation>
    </message>
    <message>
        <source>Reop&amp;en article</source>
        <translation>Ro&amp;uvrir l’article</translation>
    </message>
    <message>
        <source>Unlock the gold of a signed-off article</source>
        <translation>Déverrouiller la référence d’un article validé</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>Mas&amp;quer les noms</translation>
    </message>
    <message>
        <source>Call annotators “Annotator 1”, “Annotator 2”, …</source>
        <translation>Appeler les annotateurs «&#xa0;Annotateur 1&#xa0;», «&#xa0;Annotateur 2&#xa0;», …</translation>
    </message>
    <message>
        <source>Shuffle or&amp;der</source>
        <translation>Mé&amp;langer l’ordre</translation>
    </message>
    <message>
        <source>Show annotators in another order at each place</source>
        <translation>Montrer les annotateurs dans un autre ordre à chaque passage</translation>
    </message>
    <message>
        <source>&amp;Back to annotating</source>
        <translation>&amp;Revenir à l’annotation</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Fermer la révision</translation>
    </message>
    <message>
        <source>Return to annotator…</source>
        <translation>Renvoyer à l’annotateur…</translation>
    </message>
    <message>
        <source>Give the article back to one who has finished it, with a comment on the place</source>
        <translation>Renvoyer l’article à quelqu’un qui l’a terminé, avec un commentaire sur le passage</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewCentre</name>
    <message>
        <source>Comparing annotators…</source>
        <translation>Comparaison des annotateurs…</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>No article has an annotator&apos;s work yet. Import several annotators&apos; sets, or annotate under several names.</source>
        <translation>Aucun article n’a encore le travail d’un annotateur. Importez les jeux de plusieurs annotateurs, ou annotez sous plusieurs noms.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No place fits the choices above the queue: choose fewer.</source>
        <translation>Aucun passage ne répond aux choix au-dessus de la file&#xa0;: élargissez-les.</translation>
    </message>
    <message>
        <source>Nobody to compare with</source>
        <translation>Personne à comparer</translation>
    </message>
    <message>
        <source>Each article has one annotator&apos;s work alone. Assign articles to a second one, or import his work.</source>
        <translation>Chaque article n’a le travail que d’un seul annotateur. Affectez des articles à un deuxième, ou importez son travail.</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message>
        <source>No place waits for a decision. What is decided can be signed off, article by article.</source>
        <translation>Aucun passage n’attend de décision. Ce qui est décidé peut être validé, article par article.</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewCoordinator</name>
    <message>
        <source>1 to 9 take that version, %1 all, %2 none, %3 by hand, %4 later. %5 shows all keys.</source>
        <translation>1 à 9 retiennent cette version, %1 toutes, %2 aucune, %3 à la main, %4 plus tard. La touche %5 affiche toutes les touches.</translation>
    </message>
    <message>
        <source>The review cannot read the project: %1</source>
        <translation>La révision ne peut pas lire le projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>The review settings are not kept: %1</source>
        <translation>Les réglages de la révision ne sont pas gardés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The review settings are kept in the project.</source>
        <translation>Les réglages de la révision sont gardés dans le projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) could not be saved: %1</source>
        <translation>
            <numerusform>%n décision n’a pas pu être enregistrée&#xa0;: %1</numerusform>
            <numerusform>%n décisions n’ont pas pu être enregistrées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewDesk</name>
    <message>
        <source>There is no place to decide: choose one in the queue.</source>
        <translation>Il n’y a pas de passage à décider&#xa0;: choisissez-en un dans la file.</translation>
    </message>
    <message>
        <source>The next place is still being opened: decide when it is there.</source>
        <translation>Le passage suivant est en cours d’ouverture&#xa0;: décidez quand il sera là.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Aucun article n’est ouvert.</translation>
    </message>
    <message>
        <source>Gold was changed elsewhere at the same time. Decisions made here: %1; made again on what is there now: %2. The other places had been decided already.</source>
        <translation>La référence a été modifiée ailleurs au même moment. Décisions prises ici&#xa0;: %1&#x202f;; refaites sur l’état actuel&#xa0;: %2. Les autres passages étaient déjà décidés.</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewHeader</name>
    <message>
        <source>What to know of this article</source>
        <translation>Ce qu’il faut savoir de cet article</translation>
    </message>
    <message>
        <source>Signed off: gold is locked until it is reopened.</source>
        <translation>Validé&#xa0;: la référence est verrouillée jusqu’à réouverture.</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewQueueModel</name>
    <message>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Ordre de la file</translation>
    </message>
    <message>
        <source>Show places with this cause</source>
        <translation>Montrer les passages de cette cause</translation>
    </message>
    <message>
        <source>Show places with this label</source>
        <translation>Montrer les passages de cette étiquette</translation>
    </message>
    <message>
        <source>Show places where this annotator differs</source>
        <translation>Montrer les passages où cet annotateur diverge</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>Par annotateur</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Toutes les causes</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Tous les annotateurs</translation>
    </message>
    <message>
        <source>Places that wait for a decision</source>
        <translation>Passages qui attendent une décision</translation>
    </message>
    <message numerus="yes">
        <source>%1 open, %2 postponed, %3 changed · %4 decided, %5 agreed · %6 of %Ln article(s) signed off</source>
        <translation>
            <numerusform>ouverts&#xa0;: %1, ajournés&#xa0;: %2, modifiés&#xa0;: %3 · décidés&#xa0;: %4, en accord&#xa0;: %5 · articles validés&#xa0;: %6 sur %Ln</numerusform>
            <numerusform>ouverts&#xa0;: %1, ajournés&#xa0;: %2, modifiés&#xa0;: %3 · décidés&#xa0;: %4, en accord&#xa0;: %5 · articles validés&#xa0;: %6 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>Reading… %1</source>
        <translation>Lecture… %1</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewSettingsDialog</name>
    <message>
        <source>Complete a&amp;greement goes to gold by itself</source>
        <translation>L’&amp;accord complet entre de lui-même dans la référence</translation>
    </message>
    <message>
        <source>Review settings</source>
        <translation>Réglages de la révision</translation>
    </message>
    <message>
        <source>&amp;Reasons to choose from, one per line:</source>
        <translation>&amp;Motifs proposés, un par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>None written: the usual reasons</source>
        <translation>Aucun écrit&#xa0;: les motifs habituels</translation>
    </message>
    <message>
        <source>Reasons of decisions, one per line</source>
        <translation>Motifs des décisions, un par ligne</translation>
    </message>
    <message>
        <source>What adjudicators choose from when they say why; other reasons stay possible</source>
        <translation>Ce que les arbitres ont au choix pour dire pourquoi&#x202f;; d’autres motifs restent possibles</translation>
    </message>
    <message>
        <source>What all annotators marked alike needs no decision; otherwise it waits in the queue like all places</source>
        <translation>Ce que tous les annotateurs ont marqué de même n’appelle pas de décision&#x202f;; sinon, cela attend dans la file comme tous les passages</translation>
    </message>
</context>
<context>
    <name>Galley::ReviewWords</name>
    <message>
        <source>One version taken</source>
        <translation>Une version retenue</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>Toutes retenues</translation>
    </message>
    <message>
        <source>None taken</source>
        <translation>Aucune retenue</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Marqué à la main</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Ajourné</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Marque absente</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Split or merged</source>
        <translation>Scission ou fusion</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Empilement</translation>
    </message>
    <message>
        <source>Everybody marked the same.</source>
        <translation>Tous ont marqué la même chose.</translation>
    </message>
    <message>
        <source>Some marked nothing here.</source>
        <translation>Certains n’ont rien marqué ici.</translation>
    </message>
    <message>
        <source>The marks begin or end elsewhere.</source>
        <translation>Les marques commencent ou finissent ailleurs.</translation>
    </message>
    <message>
        <source>The labels differ.</source>
        <translation>Les étiquettes divergent.</translation>
    </message>
    <message>
        <source>The attributes differ.</source>
        <translation>Les attributs divergent.</translation>
    </message>
    <message>
        <source>The relations differ.</source>
        <translation>Les relations divergent.</translation>
    </message>
    <message>
        <source>One mark of some is several of others.</source>
        <translation>Une marque de certains en est plusieurs chez d’autres.</translation>
    </message>
    <message>
        <source>Somebody marked the same text more than once.</source>
        <translation>Quelqu’un a marqué le même texte plus d’une fois.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Changed since it was decided</source>
        <translation>Modifié depuis la décision</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>En accord</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>une stratégie</translation>
    </message>
    <message>
        <source>policy “%1”, %2</source>
        <translation>stratégie «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>Galley::SampleGuide</name>
    <message>
        <source>Try it: press %1 to mark “%2” as “%3”. Then click any word, or drag over several, and press a key from the list on the right. %4 takes it back; %5 shows all keys.</source>
        <translation>Essayez&#xa0;: appuyez sur %1 pour donner à «&#xa0;%2&#xa0;» l’étiquette «&#xa0;%3&#xa0;». Puis cliquez sur un mot, ou glissez sur plusieurs, et appuyez sur une touche de la liste à droite. %4 annule&#x202f;; la touche %5 affiche toutes les touches.</translation>
    </message>
    <message>
        <source>That is how marking goes, and it is saved already. What is known about the mark is filled in at the lower right; %1 finishes the article.</source>
        <translation>Voilà comment on marque, et c’est déjà enregistré. Ce que l’on sait de la marque se remplit en bas à droite&#x202f;; %1 termine l’article.</translation>
    </message>
</context>
<context>
    <name>Galley::SampleProject</name>
    <message>
        <source>The folder %1 cannot be made: check its permissions.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>Galley::SavedIndicator</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Gardé ici</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaCoordinator</name>
    <message>
        <source>Go to a mark of this label first: it becomes the example.</source>
        <translation>Allez d’abord à une marque de cette étiquette&#xa0;: elle devient l’exemple.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaEditor</name>
    <message>
        <source>&amp;Save to project…</source>
        <translation>&amp;Enregistrer dans le projet…</translation>
    </message>
    <message>
        <source>Schema — %1</source>
        <translation>Schéma — %1</translation>
    </message>
    <message>
        <source>Source of the schema</source>
        <translation>Source du schéma</translation>
    </message>
    <message>
        <source>Problems of the schema</source>
        <translation>Problèmes du schéma</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Enregistrer dans un fic&amp;hier…</translation>
    </message>
    <message>
        <source>Write a *.schema.json file, for other projects or as a plugin</source>
        <translation>Écrire un fichier *.schema.json, pour d’autres projets ou comme plugin</translation>
    </message>
    <message>
        <source>The project has version %1 of this schema: raise the version number, so that exports can tell them apart</source>
        <translation>Le projet a la version %1 de ce schéma&#xa0;: augmentez le numéro de version, pour que les exports puissent les distinguer</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): the preview is of the last version without any.</source>
        <translation>
            <numerusform>%n problème&#xa0;: l’aperçu est celui de la dernière version qui n’en a pas.</numerusform>
            <numerusform>%n problèmes&#xa0;: l’aperçu est celui de la dernière version qui n’en a pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. The article and the palette show it.</source>
        <translation>Aucun problème. L’article et la palette montrent le schéma.</translation>
    </message>
    <message>
        <source>Save the schema</source>
        <translation>Enregistrer le schéma</translation>
    </message>
    <message>
        <source>Schemas (*.schema.json)</source>
        <translation>Schémas (*.schema.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What you changed is not saved. Close again to drop it.</source>
        <translation>Vos modifications ne sont pas enregistrées. Fermez de nouveau pour les abandonner.</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaFile</name>
    <message>
        <source>“%1” stands twice in the same object; only the last one would count</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans le même objet&#x202f;; seul le dernier compterait</translation>
    </message>
    <message>
        <source>This is not correct JSON: %1</source>
        <translation>Ce n’est pas du JSON correct&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a Galley schema: it must be one object in { }</source>
        <translation>Ce n’est pas un schéma Galley&#xa0;: il faut un seul objet en { }</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB, which no schema is</source>
        <translation>Le fichier dépasse 16&#xa0;MB, ce qui n’est le cas d’aucun schéma</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaPresenter</name>
    <message>
        <source>The project has this schema as it is.</source>
        <translation>Le projet a ce schéma tel quel.</translation>
    </message>
    <message>
        <source>Looking at what is marked…</source>
        <translation>Examen de ce qui est marqué…</translation>
    </message>
    <message>
        <source>Migrating…</source>
        <translation>Migration…</translation>
    </message>
    <message>
        <source>Schema “%1”: version %2 instead of %3</source>
        <translation>Schéma «&#xa0;%1&#xa0;»&#xa0;: version %2 au lieu de %3</translation>
    </message>
    <message>
        <source>The project has the schema “%1” now</source>
        <translation>Le projet a désormais le schéma «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n set(s) of marks changed.</source>
        <translation>
            <numerusform>%1&#x202f;; %n jeu de marques modifié.</numerusform>
            <numerusform>%1&#x202f;; %n jeux de marques modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Galley::SchemaPreview</name>
    <message>
        <source>Open an article to see it here with its marks.</source>
        <translation>Ouvrez un article pour le voir ici avec ses marques.</translation>
    </message>
    <message>
        <source>Preview of the open article</source>
        <translation>Aperçu de l’article ouvert</translation>
    </message>
</context>
<context>
    <name>Galley::SchemasDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the schema in an editor, with the open article beside it</source>
        <translation>Modifier le schéma dans un éditeur, avec l’article ouvert à côté</translation>
    </message>
    <message>
        <source>New &amp;from this…</source>
        <translation>Nouveau à partir de &amp;celui-ci…</translation>
    </message>
    <message>
        <source>Begin a schema of your own with a copy of this one</source>
        <translation>Commencer un schéma à vous par une copie de celui-ci</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Begin a schema with one layer and one label</source>
        <translation>Commencer un schéma par une couche et une étiquette</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>Schemas say what can be marked. A project carries its own copies; changing one takes what is marked along.</source>
        <translation>Les schémas disent ce qui peut être marqué. Un projet contient ses propres copies&#x202f;; quand l’une change, ce qui est marqué suit.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>a newer version is installed</source>
        <translation>une version plus récente est installée</translation>
    </message>
    <message>
        <source>not in the project</source>
        <translation>absent du projet</translation>
    </message>
    <message>
        <source>the project alone has it</source>
        <translation>dans le projet seulement</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>employé</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n label(s)</source>
        <translation>
            <numerusform>%1 — %n étiquette</numerusform>
            <numerusform>%1 — %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>&amp;Update to %1…</source>
        <translation>Mettre à &amp;jour vers %1…</translation>
    </message>
    <message>
        <source>&amp;Add to project</source>
        <translation>&amp;Ajouter au projet</translation>
    </message>
    <message>
        <source>Take the newer version; what is marked goes over with it</source>
        <translation>Prendre la version plus récente&#x202f;; ce qui est marqué suit</translation>
    </message>
    <message>
        <source>Let the project use this schema, too</source>
        <translation>Employer aussi ce schéma dans le projet</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Chose</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>Nouveau schéma</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (personnalisé)</translation>
    </message>
</context>
<context>
    <name>Galley::Screenshot</name>
    <message>
        <source>no article was opened</source>
        <translation>aucun article n’a été ouvert</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>impossible d’écrire %1</translation>
    </message>
</context>
<context>
    <name>Galley::Segments</name>
    <message>
        <source>The mark has no such piece.</source>
        <translation>La marque n’a pas de tel segment.</translation>
    </message>
    <message>
        <source>The mark would be empty: Delete removes it.</source>
        <translation>La marque serait vide&#xa0;: Suppr la supprime.</translation>
    </message>
    <message>
        <source>Another piece of the mark is there already.</source>
        <translation>Un autre segment de la marque est déjà là.</translation>
    </message>
    <message>
        <source>The mark covers that already.</source>
        <translation>La marque couvre déjà cela.</translation>
    </message>
    <message>
        <source>The mark has one piece only: Delete removes it.</source>
        <translation>La marque n’a qu’un segment&#xa0;: Suppr la supprime.</translation>
    </message>
    <message>
        <source>No piece of the focused mark is at the caret: move the caret into one.</source>
        <translation>Aucun segment de la marque active n’est sous le curseur&#xa0;: déplacez-le dans l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>Galley::SelectionKeys</name>
    <message>
        <source>There is no word in view to put a hint on.</source>
        <translation>Aucun mot en vue où placer un repère.</translation>
    </message>
    <message>
        <source>No likely mention without a mark follows.</source>
        <translation>Aucune mention probable sans marque ne suit.</translation>
    </message>
    <message>
        <source>No likely mention without a mark stands before this.</source>
        <translation>Aucune mention probable sans marque ne précède.</translation>
    </message>
    <message>
        <source>Type where the stretch ends · %1 shows every word · Esc leaves</source>
        <translation>Saisissez où finit l’étendue · %1 montre chaque mot · Échap quitte</translation>
    </message>
    <message>
        <source>Type a hint to select it, with Shift to begin a stretch there · %1 shows every word · Esc leaves</source>
        <translation>Saisissez un repère pour le sélectionner, avec Maj pour y commencer une étendue · %1 montre chaque mot · Échap quitte</translation>
    </message>
</context>
<context>
    <name>Galley::ServerDialog</name>
    <message>
        <source>Open a project on a server</source>
        <translation>Ouvrir un projet sur un serveur</translation>
    </message>
    <message>
        <source>&amp;Address of the project</source>
        <translation>&amp;Adresse du projet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
</context>
<context>
    <name>Galley::Session</name>
    <message>
        <source>A step of the history cannot be read, so nothing can be taken back past it. Run a check of the project.</source>
        <translation>Une étape de l’historique est illisible&#xa0;: rien ne peut être annulé au-delà. Lancez une vérification du projet.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The last edit is not saved yet. Try again to save it, or open the article again.</source>
        <translation>La dernière modification n’est pas encore enregistrée. Réessayez de l’enregistrer, ou rouvrez l’article.</translation>
    </message>
</context>
<context>
    <name>Galley::SetState</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Clos</translation>
    </message>
</context>
<context>
    <name>Galley::SettingRow</name>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
</context>
<context>
    <name>Galley::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read, and the file cannot be moved away. Remove it, so that Galley can keep settings again.</source>
        <translation>Impossible de lire les réglages dans %1, et le fichier ne peut pas être déplacé. Supprimez-le, pour que Galley puisse à nouveau garder des réglages.</translation>
    </message>
    <message>
        <source>The settings could not be read. Galley starts with its own; the file lies as %1.</source>
        <translation>Impossible de lire les réglages. Galley démarre avec les siens&#x202f;; le fichier est gardé sous %1.</translation>
    </message>
</context>
<context>
    <name>Galley::SignOffMode</name>
    <message>
        <source>%1 (%2: “%3”)</source>
        <translation>%1 (%2&#xa0;: «&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>“%1” is signed off.</source>
        <translation>«&#xa0;%1&#xa0;» est validé.</translation>
    </message>
    <message>
        <source>“%1” is signed off. Relations without an end in gold: %2</source>
        <translation>«&#xa0;%1&#xa0;» est validé. Relations sans extrémité dans la référence&#xa0;: %2</translation>
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
        <translation>Ajouter des fic&amp;hiers…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Ce qui est importé</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien n’est encore choisi</translation>
    </message>
    <message>
        <source>Add files, a folder or an archive (zip, tar.gz), or drop them here.</source>
        <translation>Ajoutez des fichiers, un dossier ou une archive (zip, tar.gz), ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Add files or archives to what is imported</source>
        <translation>Ajouter des fichiers ou des archives à ce qui est importé</translation>
    </message>
    <message>
        <source>Add all files of a folder, and of those in it, that Galley can read</source>
        <translation>Ajouter tous les fichiers d’un dossier et de ses sous-dossiers que Galley sait lire</translation>
    </message>
    <message>
        <source>Do not import what is selected in the list</source>
        <translation>Ne pas importer ce qui est sélectionné dans la liste</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What Galley reads (%1)</source>
        <translation>Ce que Galley lit (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
</context>
<context>
    <name>Galley::SpanEditor</name>
    <message>
        <source>No article is open.</source>
        <translation>Aucun article n’est ouvert.</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be marked or changed.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: rien ne peut être marqué ni modifié.</translation>
    </message>
    <message>
        <source>This project&apos;s schemas have no layer &quot;%1&quot;.</source>
        <translation>Les schémas de ce projet n’ont pas de couche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A span of the layer &quot;%1&quot; covers at least one character: select some text.</source>
        <translation>Une marque de la couche «&#xa0;%1&#xa0;» couvre au moins un caractère&#xa0;: sélectionnez du texte.</translation>
    </message>
    <message>
        <source>Only white space is selected: select some text to mark.</source>
        <translation>Seules des espaces sont sélectionnées&#xa0;: sélectionnez du texte à marquer.</translation>
    </message>
    <message>
        <source>There is no word at the caret: move it to one, or select text.</source>
        <translation>Il n’y a pas de mot au curseur&#xa0;: déplacez-le sur un mot, ou sélectionnez du texte.</translation>
    </message>
    <message>
        <source>Nothing to repeat yet: mark something with a label&apos;s key first.</source>
        <translation>Encore rien à répéter&#xa0;: marquez d’abord quelque chose avec la touche d’une étiquette.</translation>
    </message>
    <message>
        <source>No span is in focus: Tab goes to the next one.</source>
        <translation>Aucune marque active&#xa0;: Tab va à la suivante.</translation>
    </message>
</context>
<context>
    <name>Galley::SpanHeader</name>
    <message>
        <source>Label of the span</source>
        <translation>Étiquette de la marque</translation>
    </message>
    <message>
        <source>%1 (not in this schema)</source>
        <translation>%1 (absent de ce schéma)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, characters %2 to %3</source>
        <translation>%1, caractères %2 à %3</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (obsolète)</translation>
    </message>
</context>
<context>
    <name>Galley::SpanMenu</name>
    <message>
        <source>Attributes…</source>
        <translation>Attributs…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Delete mark</source>
        <translation>Supprimer la marque</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Add a piece…</source>
        <translation>Ajouter un segment…</translation>
    </message>
    <message>
        <source>Remove this piece</source>
        <translation>Retirer ce segment</translation>
    </message>
</context>
<context>
    <name>Galley::SpanPanel</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Supprimer cette marque</translation>
    </message>
    <message>
        <source>Remove the span with its relations (Delete in the text). Undo brings it back.</source>
        <translation>Supprimer la marque et ses relations (Suppr dans le texte). Annuler la fait revenir.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Certainty in per cent</source>
        <translation>Certitude en pour cent</translation>
    </message>
    <message>
        <source>Sure of this mark?</source>
        <translation>Sûr de cette marque&#x202f;?</translation>
    </message>
    <message>
        <source>How sure you are of this mark. It is exported with it.</source>
        <translation>À quel point vous êtes sûr de cette marque. C’est exporté avec elle.</translation>
    </message>
</context>
<context>
    <name>Galley::SplitForm</name>
    <message>
        <source>S&amp;plit into parts for training and testing</source>
        <translation>Di&amp;viser en parties pour l’entraînement et le test</translation>
    </message>
    <message>
        <source>Keep articles of one source together</source>
        <translation>Garder ensemble les articles d’une source</translation>
    </message>
    <message>
        <source>Keep near duplicates together</source>
        <translation>Garder ensemble les quasi-doublons</translation>
    </message>
    <message>
        <source>The same project always gives the same parts</source>
        <translation>Le même projet donne toujours les mêmes parties</translation>
    </message>
    <message>
        <source>Parts and their shares</source>
        <translation>Parties et leurs proportions</translation>
    </message>
    <message>
        <source>Names and shares, or shares alone: 80, 10, 10</source>
        <translation>Noms et proportions, ou proportions seules&#xa0;: 80, 10, 10</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>An article stays in its part while the project grows</source>
        <translation>Un article reste dans sa partie quand le projet grandit</translation>
    </message>
    <message>
        <source>so that each has its share of every label</source>
        <translation>de sorte que chacune ait sa proportion de chaque étiquette</translation>
    </message>
    <message>
        <source>by date: the newest articles in the last part</source>
        <translation>par date&#xa0;: les articles les plus récents dans la dernière partie</translation>
    </message>
    <message>
        <source>How articles are divided</source>
        <translation>Comment les articles sont divisés</translation>
    </message>
    <message>
        <source>Then no part has articles of a source that another has</source>
        <translation>Ainsi aucune partie n’a d’articles d’une source qu’a une autre</translation>
    </message>
    <message>
        <source>So that nothing that is trained on is tested, too</source>
        <translation>Pour que rien de ce qui sert à l’entraînement ne serve aussi au test</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Another number gives another division by chance</source>
        <translation>Un autre nombre donne une autre division au hasard</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Divisé</translation>
    </message>
</context>
<context>
    <name>Galley::StatusLine</name>
    <message>
        <source>Whose marks these are. Click to change the name.</source>
        <translation>À qui sont ces marques. Cliquez pour changer le nom.</translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>Annotateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Galley::TeamCoordinator</name>
    <message>
        <source>The article is back with %1. Search ▸ Bulk edits takes that back.</source>
        <translation>Article renvoyé à %1. Recherche ▸ Modifications groupées l’annule.</translation>
    </message>
</context>
<context>
    <name>Galley::TeamDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Affectés</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Blind: annotators see others&apos; marks only where they have finished</source>
        <translation>&amp;En aveugle&#xa0;: les annotateurs ne voient les marques d’autrui que là où ils ont terminé</translation>
    </message>
    <message>
        <source>&amp;Lock finished work until a reviewer or manager returns it</source>
        <translation>&amp;Verrouiller le travail terminé jusqu’à ce qu’un réviseur ou un responsable le renvoie</translation>
    </message>
    <message>
        <source>A&amp;ssign articles…</source>
        <translation>&amp;Affecter des articles…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Annotators, their roles and how far they are</source>
        <translation>Annotateurs, leurs rôles et où ils en sont</translation>
    </message>
    <message>
        <source>Role of the chosen annotator</source>
        <translation>Rôle de l’annotateur choisi</translation>
    </message>
    <message>
        <source>Annotators mark; reviewers return and adjudicate, too; managers assign, too</source>
        <translation>Les annotateurs marquent&#x202f;; les réviseurs, en outre, renvoient et arbitrent&#x202f;; les responsables, en outre, affectent</translation>
    </message>
    <message>
        <source>Name of a new annotator</source>
        <translation>Nom d’un nouvel annotateur</translation>
    </message>
    <message>
        <source>Role of the new annotator</source>
        <translation>Rôle du nouvel annotateur</translation>
    </message>
    <message>
        <source>Add the annotator to the team</source>
        <translation>Ajouter l’annotateur à l’équipe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Give articles to annotators, after a preview</source>
        <translation>Affecter des articles à des annotateurs, après un aperçu</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Choose an annotator to change the role.</source>
        <translation>Choisissez un annotateur pour changer le rôle.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Their marks stay; what he has not begun can be assigned to others</source>
        <translation>Ses marques restent&#x202f;; ce qu’il n’a pas commencé peut être affecté à d’autres</translation>
    </message>
    <message>
        <source>He can work again under the name</source>
        <translation>Il peut de nouveau travailler sous ce nom</translation>
    </message>
    <message>
        <source>Give the new annotator a name.</source>
        <translation>Donnez un nom au nouvel annotateur.</translation>
    </message>
    <message>
        <source>New annotator</source>
        <translation>Nouvel annotateur</translation>
    </message>
</context>
<context>
    <name>Galley::TextPage</name>
    <message>
        <source>Another &amp;face than Galley&apos;s choice:</source>
        <translation>Autre &amp;police que celle de Galley&#xa0;:</translation>
    </message>
    <message>
        <source>Another &amp;size than the interface&apos;s:</source>
        <translation>Autre &amp;taille que celle de l’interface&#xa0;:</translation>
    </message>
    <message>
        <source>Face of articles</source>
        <translation>Police des articles</translation>
    </message>
    <message>
        <source>Size of articles&apos; text, in points</source>
        <translation>Taille du texte des articles, en points</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source> of the size</source>
        <translation> × la taille</translation>
    </message>
    <message>
        <source>&amp;Reset text</source>
        <translation>Texte &amp;habituel</translation>
    </message>
    <message>
        <source>&amp;Lines of at most:</source>
        <translation>&amp;Lignes d’au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>&amp;Interligne&#xa0;:</translation>
    </message>
    <message>
        <source>&lt;p style=&quot;line-height: %1%&quot;&gt;The ministry said on Thursday that its forces had withdrawn from the ridge, a claim that observers could not confirm.&lt;/p&gt;</source>
        <translation>&lt;p style=&quot;line-height: %1%&quot;&gt;Le ministère a déclaré jeudi que ses forces s’étaient retirées de la crête, une affirmation que les observateurs n’ont pas pu confirmer.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Galley::TimeChart</name>
    <message>
        <source>Agreement over time</source>
        <translation>Accord au fil du temps</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Galley::TimeDisplay</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 · %2 a mark</source>
        <translation>%1 · %2 par marque</translation>
    </message>
    <message>
        <source>Active time on this article, without pauses; on average what a mark took</source>
        <translation>Temps actif sur cet article, sans les pauses&#x202f;; en moyenne, ce qu’a pris une marque</translation>
    </message>
</context>
<context>
    <name>Galley::Tour</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>P&amp;asser la visite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Attributs et champs</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Ce qu’il en advient&#xa0;: %1</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>Nouveau nom pour %1</translation>
    </message>
    <message>
        <source>keep the values</source>
        <translation>garder les valeurs</translation>
    </message>
    <message>
        <source>give them another name</source>
        <translation>leur donner un autre nom</translation>
    </message>
    <message>
        <source>remove the values</source>
        <translation>supprimer les valeurs</translation>
    </message>
</context>
<context>
    <name>Galley::VersionCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (not in the schema any more)</source>
        <translation>%1 (n’est plus dans le schéma)</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Rien n’est marqué</translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation>rien n’est marqué</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ retenue</translation>
    </message>
    <message>
        <source>Click to take what %1 marked</source>
        <translation>Cliquer pour retenir ce qu’a marqué %1</translation>
    </message>
    <message>
        <source>Take what %1 marked (%2)</source>
        <translation>Retenir ce qu’a marqué %1 (%2)</translation>
    </message>
    <message>
        <source>Version %1, of %2</source>
        <translation>Version %1, par %2</translation>
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
        <translation>Marquez qui agit, avec quoi et qui le dit, dans les articles de presse.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Or drop a .galley file on this window.</source>
        <translation>Ou déposez un fichier .galley sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>None yet. The sample project is a good place to look around.</source>
        <translation>Aucun pour l’instant. Le projet d’exemple se prête bien à une visite.</translation>
    </message>
    <message>
        <source>&amp;You annotate as</source>
        <translation>&amp;Vous annotez sous le nom</translation>
    </message>
    <message>
        <source>Your marks are kept under this name.</source>
        <translation>Vos marques sont gardées sous ce nom.</translation>
    </message>
</context>
<context>
    <name>Galley::WhoseForm</name>
    <message>
        <source>%1 (model)</source>
        <translation>%1 (modèle)</translation>
    </message>
    <message>
        <source>%1 (adjudicator)</source>
        <translation>%1 (arbitre)</translation>
    </message>
    <message>
        <source>Only finis&amp;hed work</source>
        <translation>Se&amp;ulement le travail terminé</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>De tous</translation>
    </message>
    <message>
        <source>Gold alone: what adjudicators decided</source>
        <translation>Référence seule&#xa0;: ce que les arbitres ont décidé</translation>
    </message>
    <message>
        <source>Only %1&apos;s</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Those of chosen annotators</source>
        <translation>D’annotateurs choisis</translation>
    </message>
    <message>
        <source>Whose marks</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Whose marks are written</source>
        <translation>De qui les marques sont écrites</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Space ticks whose marks are written</source>
        <translation>Espace coche ceux dont les marques sont écrites</translation>
    </message>
    <message>
        <source>Leave out work that its annotator has not finished</source>
        <translation>Écarter le travail que son annotateur n’a pas terminé</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Tick at least one annotator.</source>
        <translation>Cochez au moins un annotateur.</translation>
    </message>
</context>
<context>
    <name>Galley::Workbench</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guide d’annotation</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Commentaires (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) not resolved</source>
        <translation>
            <numerusform>%n commentaire non résolu</numerusform>
            <numerusform>%n commentaires non résolus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Galley::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
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
        <translation>La ligne n’est pas du JSON valide (%1).</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The key “%1” is unknown.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est inconnue.</translation>
    </message>
    <message>
        <source>The line is of the format “%1”, which this Galley does not know: use a newer one.</source>
        <translation>La ligne est du format «&#xa0;%1&#xa0;», que ce Galley ne connaît pas&#xa0;: employez-en un plus récent.</translation>
    </message>
    <message>
        <source>The line does not say that it is of the format “%1”.</source>
        <translation>La ligne ne dit pas qu’elle est du format «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The article has no id.</source>
        <translation>L’article n’a pas d’id.</translation>
    </message>
    <message>
        <source>The article “%1” has no text.</source>
        <translation>L’article «&#xa0;%1&#xa0;» n’a pas de texte.</translation>
    </message>
    <message>
        <source>The text of article “%1” was changed: its sha256 is %2, and the line says %3.</source>
        <translation>Le texte de l’article «&#xa0;%1&#xa0;» a été modifié&#xa0;: son sha256 est %2, et la ligne indique %3.</translation>
    </message>
    <message>
        <source>The definition of schema “%1”: %2 (%3)</source>
        <translation>La définition du schéma «&#xa0;%1&#xa0;»&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>The definition of schema “%1” %2 is that of “%3” %4.</source>
        <translation>La définition du schéma «&#xa0;%1&#xa0;» %2 est celle de «&#xa0;%3&#xa0;» %4.</translation>
    </message>
    <message>
        <source>%1: “%2” is no kind of annotator.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un type d’annotateur.</translation>
    </message>
    <message>
        <source>%1: “%2” is no state of a set.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un état de jeu.</translation>
    </message>
    <message>
        <source>“segments” must be pairs of offsets such as [[12,30]].</source>
        <translation>«&#xa0;segments&#xa0;» doit contenir des paires de positions, comme [[12,30]].</translation>
    </message>
    <message>
        <source>“certainty” must be a number from 0 to 1.</source>
        <translation>«&#xa0;certainty&#xa0;» doit être un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>“active_ms” must be a whole number of milliseconds.</source>
        <translation>«&#xa0;active_ms&#xa0;» doit être un nombre entier de millisecondes.</translation>
    </message>
    <message>
        <source>“%1” is no kind of decision.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de décision.</translation>
    </message>
    <message>
        <source>The decision is about no “place”.</source>
        <translation>La décision ne porte sur aucun «&#xa0;place&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de textes.</translation>
    </message>
    <message>
        <source>“place” must be a pair of offsets such as [12,30].</source>
        <translation>«&#xa0;place&#xa0;» doit être une paire de positions, comme [12,30].</translation>
    </message>
    <message>
        <source>“at” must be a time such as 2024-04-12T08:30:00.000Z.</source>
        <translation>«&#xa0;at&#xa0;» doit être une heure, comme 2024-04-12T08:30:00.000Z.</translation>
    </message>
</context>
<context>
    <name>Gamma</name>
    <message>
        <source>one annotator alone cannot agree with anybody</source>
        <translation>un annotateur seul ne peut être d’accord avec personne</translation>
    </message>
    <message>
        <source>nobody marked anything</source>
        <translation>personne n’a rien marqué</translation>
    </message>
    <message>
        <source>random annotators with as many and as long units would not differ at all</source>
        <translation>des annotateurs aléatoires aux unités aussi nombreuses et aussi longues ne divergeraient pas du tout</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>GuidelinesCommand</name>
    <message>
        <source>Show or set the guidelines of a layer or a label</source>
        <translation>Montrer ou définir le guide d’annotation d’une couche ou d’une étiquette</translation>
    </message>
    <message>
        <source>Guidelines are Markdown. A schema may bring some along; the project&apos;s own go before. They
are shown with spans of the project as examples, and go along in packages.

JSON: {&quot;of&quot;, &quot;text&quot;, &quot;own&quot; (the project&apos;s), &quot;examples&quot;: [{&quot;article&quot;, &quot;begin&quot;, &quot;end&quot;,
&quot;quote&quot;, &quot;annotator&quot;, &quot;chosen&quot;}]}.</source>
        <translation>Le guide est en Markdown. Un schéma peut en apporter un&#x202f;; celui du projet passe avant.
Il est montré avec des marques du projet en exemple, et accompagne les paquets.

JSON&#xa0;: {&quot;of&quot;, &quot;text&quot;, &quot;own&quot; (celui du projet), &quot;examples&quot;: [{&quot;article&quot;, &quot;begin&quot;, &quot;end&quot;,
&quot;quote&quot;, &quot;annotator&quot;, &quot;chosen&quot;}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>layer/label, or a layer</source>
        <translation>couche/étiquette, ou une couche</translation>
    </message>
    <message>
        <source>Take the text from this file; “-” is standard input</source>
        <translation>Prendre le texte de ce fichier&#x202f;; «&#xa0;-&#xa0;» est l’entrée standard</translation>
    </message>
    <message>
        <source>Take the project&apos;s own away, so that the schema&apos;s count</source>
        <translation>Retirer celui du projet, pour que vaille celui du schéma</translation>
    </message>
    <message>
        <source>Who sets them; else the login&apos;s name</source>
        <translation>Qui le définit&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>--set and --reset do not go together</source>
        <translation>--set et --reset ne se combinent pas</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>No schema of the project has “%1”.</source>
        <translation>Aucun schéma du projet n’a «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are no guidelines of %1 yet. Write some with --set FILE.</source>
        <translation>Il n’y a pas encore de guide pour %1. Écrivez-en un par --set FICHIER.</translation>
    </message>
    <message>
        <source>Example: …%1[%2]%3… (%4)</source>
        <translation>Exemple&#xa0;: …%1[%2]%3… (%4)</translation>
    </message>
</context>
<context>
    <name>HandInCommand</name>
    <message>
        <source>Sign and close a package that is to go back</source>
        <translation>Signer et fermer un paquet qui doit revenir</translation>
    </message>
    <message>
        <source>Afterwards the package opens for reading only, its content has a hash by which damage on
the way is seen, and everything is in the one file, to be sent. --reopen takes that
back, to work on.

JSON: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;project&quot;, &quot;by&quot;, &quot;at&quot;, &quot;hash&quot;, &quot;bytes&quot;}; with --reopen
{&quot;file&quot;, &quot;reopened&quot;}.</source>
        <translation>Ensuite, le paquet ne s’ouvre qu’en lecture, son contenu a une empreinte qui révèle les dégâts
en chemin, et tout est dans le seul fichier, prêt à l’envoi. --reopen revient là-dessus, pour
continuer à y travailler.

JSON&#xa0;: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;project&quot;, &quot;by&quot;, &quot;at&quot;, &quot;hash&quot;, &quot;bytes&quot;}&#x202f;; avec --reopen
{&quot;file&quot;, &quot;reopened&quot;}.</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Le paquet</translation>
    </message>
    <message>
        <source>Who hands it in; else its annotator</source>
        <translation>Qui le rend&#x202f;; à défaut, son annotateur</translation>
    </message>
    <message>
        <source>Open it for work again</source>
        <translation>Le rouvrir pour y travailler</translation>
    </message>
    <message>
        <source>%1 is signed: send it back to the people of “%2”.</source>
        <translation>%1 est signé&#xa0;: renvoyez-le aux personnes de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 can be worked in again.</source>
        <translation>On peut de nouveau travailler dans %1.</translation>
    </message>
    <message>
        <source>%1 was not handed in: nothing to do.</source>
        <translation>%1 n’avait pas été rendu&#xa0;: rien à faire.</translation>
    </message>
</context>
<context>
    <name>HandbookCommand</name>
    <message>
        <source>Read the handbook</source>
        <translation>Lire le manuel</translation>
    </message>
    <message>
        <source>Without a chapter, lists the chapters. The window shows the same: F1.

JSON: {&quot;chapters&quot;: [{&quot;chapter&quot;, &quot;title&quot;}]}; of a chapter {&quot;chapter&quot;, &quot;title&quot;, &quot;markdown&quot;};
of a search {&quot;hits&quot;: [{&quot;chapter&quot;, &quot;anchor&quot;, &quot;title&quot;, &quot;section&quot;, &quot;context&quot;}]}.</source>
        <translation>Sans chapitre, liste les chapitres. La fenêtre montre la même chose : F1.

JSON: {&quot;chapters&quot;: [{&quot;chapter&quot;, &quot;title&quot;}]}; d’un chapitre {&quot;chapter&quot;, &quot;title&quot;, &quot;markdown&quot;};
d’une recherche {&quot;hits&quot;: [{&quot;chapter&quot;, &quot;anchor&quot;, &quot;title&quot;, &quot;section&quot;, &quot;context&quot;}]}.</translation>
    </message>
    <message>
        <source>The chapter to print, as Markdown</source>
        <translation>Le chapitre à écrire, en Markdown</translation>
    </message>
    <message>
        <source>List the sections in which all words stand</source>
        <translation>Lister les sections qui contiennent tous les mots</translation>
    </message>
    <message>
        <source>Give a chapter or --search, not both</source>
        <translation>Donnez un chapitre ou --search, pas les deux</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The handbook has no chapter “%1”: `galley handbook` lists them.</source>
        <translation>Le manuel n’a pas de chapitre « %1 » : `galley handbook` les liste.</translation>
    </message>
    <message>
        <source>%1: %2
    %3</source>
        <translation>%1 : %2
    %3</translation>
    </message>
    <message>
        <source>No section has all of these words.</source>
        <translation>Aucune section ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>HtmlCheck</name>
    <message>
        <source>The page is too complex: an element has more than %1 attributes.</source>
        <translation>La page est trop complexe&#xa0;: un élément a plus de %1 attributs.</translation>
    </message>
    <message>
        <source>The page is too complex: its elements are nested more than %1 deep.</source>
        <translation>La page est trop complexe&#xa0;: ses éléments sont imbriqués à plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The page is too complex: it has too many elements, or too many that are not closed.</source>
        <translation>La page est trop complexe&#xa0;: elle a trop d’éléments, ou trop qui ne sont pas fermés.</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>The HTML is nested too deeply.</source>
        <translation>Le HTML est trop profondément imbriqué.</translation>
    </message>
</context>
<context>
    <name>HtmlTree</name>
    <message>
        <source>The page has more than %1 MB, which no article has.</source>
        <translation>La page fait plus de %1&#xa0;MB, ce qui n’est le cas d’aucun article.</translation>
    </message>
</context>
<context>
    <name>HuggingFace</name>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>What is written of each annotator&apos;s work.</source>
        <translation>Ce qui est écrit du travail de chaque annotateur.</translation>
    </message>
    <message>
        <source>Tokens and spans</source>
        <translation>Tokens et marques</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Sentences of tokens with a tag each, to train taggers.</source>
        <translation>Des phrases de tokens avec un tag chacun, pour entraîner des étiqueteurs.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Articles with spans in code points, and relations.</source>
        <translation>Des articles avec des marques en points de code, et des relations.</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <translation>Jeu de données Hugging Face</translation>
    </message>
    <message>
        <source>%1 (in tokens; spans have them)</source>
        <translation>%1 (pour les tokens&#x202f;; gardé pour les marques)</translation>
    </message>
    <message>
        <source>Spans of labels that no schema has</source>
        <translation>Marques dont aucun schéma n’a l’étiquette</translation>
    </message>
</context>
<context>
    <name>ImportArguments</name>
    <message>
        <source>The files&apos; format; recognised if not given</source>
        <translation>Le format des fichiers&#x202f;; reconnu à défaut</translation>
    </message>
    <message>
        <source>A setting of the format; see below</source>
        <translation>Un réglage du format&#x202f;; voir plus bas</translation>
    </message>
    <message>
        <source>Of text files; recognised if not given</source>
        <translation>Des fichiers texte&#x202f;; reconnu à défaut</translation>
    </message>
    <message>
        <source>Whose work it is, whatever the files say</source>
        <translation>De qui est le travail, quoi que disent les fichiers</translation>
    </message>
    <message>
        <source>People&apos;s work, a model&apos;s, or new sets for --as to correct</source>
        <translation>Travail de personnes, d’un modèle, ou nouveaux jeux à corriger par --as</translation>
    </message>
    <message>
        <source>What the files&apos; names become; the rest is suggested by name</source>
        <translation>Ce que deviennent les noms des fichiers&#x202f;; le reste est proposé d’après le nom</translation>
    </message>
    <message>
        <source>Of the schema of what is new; after the file if not given</source>
        <translation>Du schéma de ce qui est nouveau&#x202f;; d’après le fichier à défaut</translation>
    </message>
    <message>
        <source>Another text of a known id: a fault, a new version, or one that the old one&apos;s work is carried over to</source>
        <translation>Autre texte d’un id connu&#xa0;: une erreur, une nouvelle version, ou une version où le travail de l’ancienne est reporté</translation>
    </message>
    <message>
        <source>Look for texts that are nearly the same; auto: unless there are many</source>
        <translation>Chercher des textes presque identiques&#x202f;; auto&#xa0;: sauf s’ils sont nombreux</translation>
    </message>
    <message>
        <source>Take what is right of a file with problems, too</source>
        <translation>Prendre aussi ce qui est juste dans un fichier à problèmes</translation>
    </message>
    <message>
        <source>--set needs --format: each format has its own</source>
        <translation>--set suppose --format&#xa0;: chaque format a les siens</translation>
    </message>
    <message>
        <source>--role pre-annotation needs --as: who corrects them</source>
        <translation>--role pre-annotation suppose --as&#xa0;: qui les corrige</translation>
    </message>
    <message>
        <source>Settings of formats, for --set:</source>
        <translation>Réglages des formats, pour --set&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Take articles, and work on them, into a project</source>
        <translation>Prendre dans un projet des articles et le travail effectué</translation>
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
        <translation>Chaque fichier, dossier ou archive est pris en entier ou, si quoi que ce soit y est faux, pas du
tout&#x202f;; les autres le sont. D’un dossier, les fichiers de formats connus sont pris, y compris dans
ses sous-dossiers. Ce qui est déjà là à l’identique est passé&#xa0;: un import arrêté ou interrompu
se poursuit quand on le répète.

Les noms d’étiquettes, d’attributs et de relations propres au fichier deviennent ceux du projet
qui s’appellent de même, et le reste un nouveau schéma. --dry-run montre ce qui deviendrait quoi&#x202f;;
son &quot;mapping&quot; en --json, modifié, est ce que prend --map.

JSON&#xa0;: {&quot;project&quot;, &quot;import&quot;, &quot;files&quot;, &quot;articles&quot;, &quot;known_articles&quot;, &quot;same_text&quot;, &quot;versions&quot;,
&quot;sets&quot;, &quot;known_sets&quot;, &quot;spans&quot;, &quot;relations&quot;, &quot;schemas&quot;, &quot;made_schemas&quot;, &quot;made_annotators&quot;,
&quot;anchored_sets&quot;, &quot;anchored&quot;: [{&quot;article&quot;, &quot;from&quot;, &quot;annotator&quot;, &quot;stayed&quot;, &quot;moved&quot;, &quot;lost&quot;,
&quot;spans&quot;}], &quot;near_duplicate_count&quot;, &quot;near_duplicates&quot;: [{&quot;article&quot;, &quot;other&quot;, &quot;similarity&quot;}],
&quot;looked_for_near_duplicates&quot;, &quot;left_out&quot;: [{&quot;kind&quot;, &quot;description&quot;, &quot;count&quot;}], &quot;stopped&quot;,
&quot;errors&quot;}&#x202f;; avec --dry-run {&quot;project&quot;, &quot;formats&quot;, &quot;survey&quot;, &quot;mapping&quot;, &quot;errors&quot;}.

Formats&#xa0;:
</translation>
    </message>
    <message>
        <source>The project that takes them</source>
        <translation>Le projet qui les prend</translation>
    </message>
    <message>
        <source>Files, folders and archives to take in</source>
        <translation>Fichiers, dossiers et archives à prendre</translation>
    </message>
    <message>
        <source>Show what is in the files and what names become; write nothing</source>
        <translation>Montrer le contenu des fichiers et ce que deviennent les noms&#x202f;; ne rien écrire</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>it must be an object.</source>
        <translation>ce doit être un objet.</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une chaîne.</translation>
    </message>
    <message>
        <source>“to” is missing: say what it becomes, or null to leave it out.</source>
        <translation>«&#xa0;to&#xa0;» manque&#xa0;: indiquez ce qu’il devient, ou null pour l’écarter.</translation>
    </message>
    <message>
        <source>“to” must have a “layer” and a “label”, or be null.</source>
        <translation>«&#xa0;to&#xa0;» doit avoir un «&#xa0;layer&#xa0;» et un «&#xa0;label&#xa0;», ou être null.</translation>
    </message>
    <message>
        <source>Entry %1 of “%2”: %3</source>
        <translation>Entrée %1 de «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>This is no mapping: its “format” must be “%1”. Take one that “galley import --dry-run --json” suggests.</source>
        <translation>Ce n’est pas une table de correspondance&#xa0;: son «&#xa0;format&#xa0;» doit être «&#xa0;%1&#xa0;». Prenez-en une que propose «&#xa0;galley import --dry-run --json&#xa0;».</translation>
    </message>
    <message>
        <source>The mapping cannot be read: %1.</source>
        <translation>Impossible de lire la table de correspondance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no JSON object: %1.</source>
        <translation>Ce n’est pas un objet JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The label “%1” is to become “%2” of layer “%3”, which neither the project nor the mapping has.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» doit devenir «&#xa0;%2&#xa0;» de la couche «&#xa0;%3&#xa0;», que ni le projet ni la table de correspondance n’ont.</translation>
    </message>
    <message>
        <source>The relation “%1” is to become “%2”, which neither the project nor the mapping has.</source>
        <translation>La relation «&#xa0;%1&#xa0;» doit devenir «&#xa0;%2&#xa0;», que ni le projet ni la table de correspondance n’ont.</translation>
    </message>
    <message>
        <source>The field “%1” is to become “%2”, which neither the project nor the mapping has.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit devenir «&#xa0;%2&#xa0;», que ni le projet ni la table de correspondance n’ont.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1, from “%2” to “%3”: stayed %4, moved %5, lost %6</source>
        <translation>%1, de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;»&#xa0;: restées %4, déplacées %5, perdues %6</translation>
    </message>
    <message>
        <source>; decisions kept %1, of these to be made again %2, lost %3</source>
        <translation> ; décisions gardées %1, dont à refaire %2, perdues %3</translation>
    </message>
    <message>
        <source>
  lost: %1 “%2” at %3</source>
        <translation>
  perdue&#xa0;: %1 «&#xa0;%2&#xa0;» à %3</translation>
    </message>
    <message>
        <source>Files: %1
Articles: %2
Sets: %3
Spans: %4
Relations: %5</source>
        <translation>Fichiers&#xa0;: %1
Articles&#xa0;: %2
Jeux&#xa0;: %3
Marques&#xa0;: %4
Relations&#xa0;: %5</translation>
    </message>
    <message>
        <source>There already: articles %1, sets %2</source>
        <translation>Déjà présents&#xa0;: articles %1, jeux %2</translation>
    </message>
    <message>
        <source>Of these under another id: %1</source>
        <translation>Dont sous un autre id&#xa0;: %1</translation>
    </message>
    <message>
        <source>New versions of articles: %1</source>
        <translation>Nouvelles versions d’articles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sets carried over to them: %1</source>
        <translation>Jeux qui y sont reportés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Near duplicates: %1</source>
        <translation>Quasi-doublons&#xa0;: %1</translation>
    </message>
    <message>
        <source>  “%1” is nearly “%2” (%3 %)</source>
        <translation>  «&#xa0;%1&#xa0;» est presque «&#xa0;%2&#xa0;» (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>New schemas: %1</source>
        <translation>Nouveaux schémas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import number: %1</source>
        <translation>Numéro de l’import&#xa0;: %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(écarté)</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>Formats: %1</source>
        <translation>Formats&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sets of %1: %2</source>
        <translation>Jeux (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>sans annotateur précis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>There are no names to map</source>
        <translation>Aucun nom à mettre en correspondance</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The project has an article “%1” with another text. Give this one another id or file name, or import it as a new version of that one.</source>
        <translation>Le projet a un article «&#xa0;%1&#xa0;» avec un autre texte. Donnez à celui-ci un autre id ou nom de fichier, ou importez-le comme nouvelle version de l’autre.</translation>
    </message>
    <message>
        <source>The project keeps its own title, date or source of an article.</source>
        <translation>Le projet garde ses propres titre, date ou source d’un article.</translation>
    </message>
    <message>
        <source>The version before an article is not there, so the two are not linked.</source>
        <translation>La version précédente d’un article n’est pas là, les deux ne sont donc pas liées.</translation>
    </message>
    <message>
        <source>spans of the label “%1”, which was removed</source>
        <translation>marques portant l’étiquette «&#xa0;%1&#xa0;», qui a été supprimée</translation>
    </message>
    <message>
        <source>The file has problems.</source>
        <translation>Le fichier a des problèmes.</translation>
    </message>
    <message>
        <source>The file holds no article.</source>
        <translation>Le fichier ne contient aucun article.</translation>
    </message>
    <message>
        <source>The project has no schema “%1”, and none is installed: the file needs its definition or the plugin.</source>
        <translation>Le projet n’a pas de schéma «&#xa0;%1&#xa0;», et aucun n’est installé&#xa0;: il faut au fichier sa définition, ou le plugin.</translation>
    </message>
    <message>
        <source>The project keeps its own schema “%1” %2.</source>
        <translation>Le projet garde son propre schéma «&#xa0;%1&#xa0;» %2.</translation>
    </message>
    <message>
        <source>Pre-annotations need somebody to correct them: say who.</source>
        <translation>Les préannotations demandent quelqu’un pour les corriger&#xa0;: indiquez qui.</translation>
    </message>
    <message>
        <source>The article “%1” brings the work of several annotators, which cannot all be %2&apos;s.</source>
        <translation>L’article «&#xa0;%1&#xa0;» apporte le travail de plusieurs annotateurs, qui ne peut revenir tout entier à %2.</translation>
    </message>
    <message>
        <source>The article “%1” has a set without an annotator: say whose it is.</source>
        <translation>L’article «&#xa0;%1&#xa0;» a un jeu sans annotateur&#xa0;: indiquez de qui il est.</translation>
    </message>
    <message>
        <source>“%1” is of another kind in the project (human, model or adjudicator): import the work under another name.</source>
        <translation>«&#xa0;%1&#xa0;» est d’un autre type dans le projet (humain, modèle ou arbitre)&#xa0;: importez le travail sous un autre nom.</translation>
    </message>
    <message>
        <source>Gold of this article is signed off, is other than what is imported, and stays as it is. To compare the two, import this under another name.</source>
        <translation>La référence de cet article est validée, diffère de ce qui est importé, et reste telle quelle. Pour comparer les deux, importez ceci sous un autre nom.</translation>
    </message>
    <message>
        <source>The project has other work of %1 on this article: import this under another name.</source>
        <translation>Le projet a un autre travail sur cet article (%1)&#xa0;: importez ceci sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>ImportsListCommand</name>
    <message>
        <source>List a project&apos;s imports, the newest first</source>
        <translation>Lister les imports d’un projet, les plus récents d’abord</translation>
    </message>
    <message>
        <source>States: running (or cut off), done, stopped, failed, undoing (or cut off), undone,
partly-undone. One that was cut off or stopped goes on when it is repeated.

JSON: {&quot;project&quot;, &quot;imports&quot;: [{&quot;import&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;sources&quot;, &quot;formats&quot;, &quot;state&quot;,
&quot;articles_left&quot;, &quot;sets_left&quot;}]}; at is in UTC, and what is left is what the import made
and the project still has.</source>
        <translation>États&#xa0;: running (ou interrompu), done, stopped, failed, undoing (ou interrompu), undone,
partly-undone. Un import interrompu ou arrêté se poursuit quand on le répète.

JSON&#xa0;: {&quot;project&quot;, &quot;imports&quot;: [{&quot;import&quot;, &quot;at&quot;, &quot;annotator&quot;, &quot;sources&quot;, &quot;formats&quot;, &quot;state&quot;,
&quot;articles_left&quot;, &quot;sets_left&quot;}]}&#x202f;; at est en UTC, et articles_left et sets_left ce que l’import
a créé et que le projet a encore.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Tant au plus</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>There are no imports</source>
        <translation>Aucun import</translation>
    </message>
</context>
<context>
    <name>ImportsShowCommand</name>
    <message>
        <source>Show again what an import did</source>
        <translation>Revoir ce qu’a fait un import</translation>
    </message>
    <message>
        <source>JSON: what `galley imports list` says of it, &quot;options&quot;, and as &quot;report&quot; what `galley import`
said, with &quot;problems&quot;.</source>
        <translation>JSON&#xa0;: ce qu’en dit `galley imports list`, &quot;options&quot;, et dans &quot;report&quot; ce qu’a dit
`galley import`, avec &quot;problems&quot;.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ImportsUndoCommand</name>
    <message>
        <source>Take an import back: articles, sets and schemas</source>
        <translation>Annuler un import&#xa0;: articles, jeux et schémas</translation>
    </message>
    <message>
        <source>What was worked on since stays and is listed (exit code 1). When it is stopped, undoing
again goes on.

JSON: {&quot;project&quot;, &quot;import&quot;, &quot;articles&quot;, &quot;sets&quot;, &quot;schemas&quot;, &quot;kept_count&quot;, &quot;kept&quot;: [{&quot;article&quot;,
&quot;annotator&quot;, &quot;reason&quot;}]}.</source>
        <translation>Ce sur quoi on a travaillé depuis reste et est listé (code de sortie 1). Si elle est arrêtée,
relancer l’annulation la poursuit.

JSON&#xa0;: {&quot;project&quot;, &quot;import&quot;, &quot;articles&quot;, &quot;sets&quot;, &quot;schemas&quot;, &quot;kept_count&quot;, &quot;kept&quot;: [{&quot;article&quot;,
&quot;annotator&quot;, &quot;reason&quot;}]}.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Taken back: articles %1, sets %2, schemas %3</source>
        <translation>Annulé&#xa0;: articles %1, jeux %2, schémas %3</translation>
    </message>
    <message>
        <source>Stays: %1 %2 %3</source>
        <translation>Reste&#xa0;: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder; name the files in it.</source>
        <translation>C’est un dossier&#x202f;; nommez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Impossible d’ouvrir le fichier.</translation>
    </message>
    <message>
        <source>This project is open here, so its file is not read. Export it, and import what was exported.</source>
        <translation>Ce projet est ouvert ici, son fichier n’est donc pas lu. Exportez-le, puis importez ce qui a été exporté.</translation>
    </message>
</context>
<context>
    <name>JsonArticles</name>
    <message>
        <source>JSON or JSON lines of articles</source>
        <translation>JSON ou lignes JSON d’articles</translation>
    </message>
</context>
<context>
    <name>JsonDocument</name>
    <message>
        <source>This is no valid JSON.</source>
        <translation>Ce n’est pas du JSON valide.</translation>
    </message>
</context>
<context>
    <name>JsonItems</name>
    <message>
        <source>The file ends before its list does: it seems to be cut off.</source>
        <translation>Le fichier finit avant sa liste&#xa0;: il semble tronqué.</translation>
    </message>
    <message>
        <source>Something stands after the list, and is not read.</source>
        <translation>Quelque chose suit la liste, et n’est pas lu.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this: it seems to be cut off.</source>
        <translation>Le fichier finit au milieu de ceci&#xa0;: il semble tronqué.</translation>
    </message>
    <message>
        <source>This has more than %1 MB: split what it holds.</source>
        <translation>Ceci fait plus de %1&#xa0;MB&#xa0;: divisez son contenu.</translation>
    </message>
    <message>
        <source>This is no valid JSON (%1).</source>
        <translation>Ce n’est pas du JSON valide (%1).</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>This must be an object.</source>
        <translation>Ce doit être un objet.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” must be a string.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une chaîne.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un objet.</translation>
    </message>
    <message>
        <source>“%1” is nested too deeply.</source>
        <translation>«&#xa0;%1&#xa0;» est trop profondément imbriqué.</translation>
    </message>
</context>
<context>
    <name>LabelStudio</name>
    <message>
        <source>Unit of offsets</source>
        <translation>Unité des positions</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>Points de code</translation>
    </message>
    <message>
        <source>What Label Studio counts since 2021.</source>
        <translation>Ce que Label Studio compte depuis 2021.</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>Unités UTF-16</translation>
    </message>
    <message>
        <source>What older versions count.</source>
        <translation>Ce que comptent les versions plus anciennes.</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Whose work it becomes.</source>
        <translation>De qui devient le travail.</translation>
    </message>
    <message>
        <source>The adjudicator&apos;s</source>
        <translation>De l’arbitre</translation>
    </message>
    <message>
        <source>That of whoever made it</source>
        <translation>De qui l’a fait</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Whatever fits the regions&apos; texts</source>
        <translation>Celle qui convient aux textes des régions</translation>
    </message>
    <message>
        <source>Key of the text</source>
        <translation>Clé du texte</translation>
    </message>
    <message>
        <source>Which member of a task&apos;s data is its text. Empty: the one that the labelling configuration names.</source>
        <translation>Quel membre de «&#xa0;data&#xa0;» d’une tâche est son texte. Vide&#xa0;: celui que nomme la configuration d’étiquetage.</translation>
    </message>
    <message>
        <source>Labelling configuration</source>
        <translation>Configuration d’étiquetage</translation>
    </message>
    <message>
        <source>The configuration itself, or the name of a file beside the tasks. Empty: config.xml or project.json beside them.</source>
        <translation>La configuration elle-même, ou le nom d’un fichier à côté des tâches. Vide&#xa0;: config.xml ou project.json à côté d’elles.</translation>
    </message>
    <message>
        <source>A labelling configuration begins with &lt;View&gt;.</source>
        <translation>Une configuration d’étiquetage commence par &lt;View&gt;.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Elle est trop profondément imbriquée.</translation>
    </message>
    <message>
        <source>Regions without a label</source>
        <translation>Régions sans étiquette</translation>
    </message>
    <message>
        <source>Region “%1”: %2</source>
        <translation>Région «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has its place in the page only as a path, without “globalOffsets”, and cannot be taken.</source>
        <translation>elle n’a sa position dans la page que comme chemin, sans «&#xa0;globalOffsets&#xa0;», et ne peut pas être prise.</translation>
    </message>
    <message>
        <source>“start” and “end” are missing.</source>
        <translation>«&#xa0;start&#xa0;» et «&#xa0;end&#xa0;» manquent.</translation>
    </message>
    <message numerus="yes">
        <source>from %1 to %2 does not fit the text of %n code point(s), counted in the unit %3.</source>
        <translation>
            <numerusform>ses positions %1 à %2 ne correspondent pas au texte de %n point de code, compté dans l’unité %3.</numerusform>
            <numerusform>ses positions %1 à %2 ne correspondent pas au texte de %n points de code, comptés dans l’unité %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>its text is “%1”, but at its place stands “%2”.</source>
        <translation>son texte est «&#xa0;%1&#xa0;», mais à sa position se trouve «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Scores beyond 0 to 1</source>
        <translation>Scores hors de 0 à 1</translation>
    </message>
    <message>
        <source>Results of the type “%1”</source>
        <translation>Résultats de type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What is said of regions without a label</source>
        <translation>Ce qui est dit de régions sans étiquette</translation>
    </message>
    <message>
        <source>A relation must have “from_id” and “to_id”.</source>
        <translation>Une relation doit avoir «&#xa0;from_id&#xa0;» et «&#xa0;to_id&#xa0;».</translation>
    </message>
    <message>
        <source>That a relation holds in both directions</source>
        <translation>Le fait qu’une relation vaille dans les deux sens</translation>
    </message>
    <message>
        <source>Relations of regions without a label</source>
        <translation>Relations de régions sans étiquette</translation>
    </message>
    <message>
        <source>The task is no JSON object.</source>
        <translation>La tâche n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The task has no “data”.</source>
        <translation>La tâche n’a pas de «&#xa0;data&#xa0;».</translation>
    </message>
    <message>
        <source>It is not clear which of the task&apos;s data is its text: name the key, or put the labelling configuration as config.xml beside the file.</source>
        <translation>On ne sait pas quelle donnée de la tâche est son texte&#xa0;: nommez la clé, ou placez la configuration d’étiquetage comme config.xml à côté du fichier.</translation>
    </message>
    <message>
        <source>Annotations that were cancelled</source>
        <translation>Annotations qui ont été annulées</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>vérité terrain</translation>
    </message>
    <message>
        <source>%1 (ground truth)</source>
        <translation>%1 (vérité terrain)</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>prédictions</translation>
    </message>
    <message>
        <source>Drafts of changes to an annotation that is there</source>
        <translation>Brouillons de modifications d’une annotation présente</translation>
    </message>
</context>
<context>
    <name>LineReader</name>
    <message>
        <source>The line has more than %1 MB: split what it holds.</source>
        <translation>La ligne fait plus de %1&#xa0;MB&#xa0;: divisez son contenu.</translation>
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
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Take packages back from annotators</source>
        <translation>Reprendre des paquets aux annotateurs</translation>
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
        <translation>Chaque jeu que seul le paquet a modifié depuis sa distribution entre, avec tout son journal&#x202f;; un
jeu que seul le projet a modifié reste. Là où les deux l’ont fait, rien n’est écrasé et les
divergences sont signalées (code de sortie 1), sauf si --conflicts dit que faire. Fusionner dans
n’importe quel ordre, ou deux fois, revient au même. Un paquet endommagé, tronqué ou d’un autre
projet est refusé, et les autres entrent. `galley packages undo` annule une fusion.

JSON&#xa0;: {&quot;packages&quot;: [{&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;packed&quot;, &quot;articles&quot;, &quot;signed&quot;,
&quot;handedInBy&quot;, &quot;handedInAt&quot;, &quot;warnings&quot;}], &quot;sets&quot;: [{&quot;article&quot;, &quot;annotator&quot;, &quot;package&quot;,
&quot;result&quot;, &quot;before&quot;, &quot;after&quot;, &quot;entries&quot;, &quot;savedAs&quot;, &quot;reason&quot;, &quot;differences&quot;: [{&quot;kind&quot;,
&quot;begin&quot;, &quot;end&quot;, &quot;quote&quot;, &quot;project&quot;, &quot;package&quot;}]}], &quot;counts&quot;, &quot;merge&quot;: numéro pour undo}&#x202f;;
les résultats sont unchanged, already, taken, conflict, replaced, both, taken-back, refused.</translation>
    </message>
    <message>
        <source>The project that the packages come from</source>
        <translation>Le projet d’où viennent les paquets</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Only say what would be merged</source>
        <translation>Dire seulement ce qui serait fusionné</translation>
    </message>
    <message>
        <source>Where both have changed a set: tell and keep the project&apos;s, keep it, take the package&apos;s, or keep both, the package&apos;s as another annotator&apos;s</source>
        <translation>Là où les deux ont modifié un jeu&#xa0;: signaler et garder celui du projet, le garder, prendre celui du paquet, ou garder les deux, celui du paquet comme celui d’un autre annotateur</translation>
    </message>
    <message>
        <source>Merge as this annotator&apos;s work, such as when two people had one name</source>
        <translation>Fusionner comme le travail de cet annotateur, p. ex. quand deux personnes avaient un seul nom</translation>
    </message>
    <message>
        <source>Who merges; else the login&apos;s name</source>
        <translation>Qui fusionne&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>--as goes with one package</source>
        <translation>--as va avec un seul paquet</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2, handed in by %3 on %4</source>
        <translation>%1&#xa0;: %2, rendu par %3 le %4</translation>
    </message>
    <message>
        <source>%1: %2, not handed in</source>
        <translation>%1&#xa0;: %2, non rendu</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>  %1: project %2; package %3</source>
        <translation>  %1&#xa0;: projet %2&#x202f;; paquet %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Already merged: nothing to do.</source>
        <translation>Déjà fusionné&#xa0;: rien à faire.</translation>
    </message>
    <message>
        <source>Nothing new: nothing to do.</source>
        <translation>Rien de nouveau&#xa0;: rien à faire.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was to look only.</source>
        <translation>Rien n’a été modifié&#xa0;: ce n’était qu’un examen.</translation>
    </message>
    <message>
        <source>Merge %1; `galley packages undo` takes it back.</source>
        <translation>Fusion %1&#x202f;; `galley packages undo` l’annule.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Make a project</source>
        <translation>Créer un projet</translation>
    </message>
    <message>
        <source>Never replaces a file. The project carries its schemas: it can be opened where they are
not installed. A database&apos;s address is postgresql://user@host/database, without a password.

JSON: {&quot;project&quot;, &quot;schemas&quot;: [{&quot;id&quot;, &quot;version&quot;}]}.</source>
        <translation>Ne remplace jamais un fichier. Le projet contient ses schémas&#xa0;: il s’ouvre là où ils ne sont pas
installés. L’adresse d’une base est postgresql://user@host/database, sans mot de passe.

JSON&#xa0;: {&quot;project&quot;, &quot;schemas&quot;: [{&quot;id&quot;, &quot;version&quot;}]}.</translation>
    </message>
    <message>
        <source>The file to make, or the address of an empty PostgreSQL database</source>
        <translation>Le fichier à créer, ou l’adresse d’une base PostgreSQL vide</translation>
    </message>
    <message>
        <source>Schemas, by id or as a file; all that are installed if not given</source>
        <translation>Schémas, par id ou en fichier&#x202f;; à défaut, tous ceux qui sont installés</translation>
    </message>
    <message>
        <source>No schemas are installed: name schema files with --schema, or list their folder in GALLEY_PLUGIN_PATH.</source>
        <translation>Aucun schéma n’est installé&#xa0;: nommez des fichiers de schéma par --schema, ou indiquez leur dossier dans GALLEY_PLUGIN_PATH.</translation>
    </message>
    <message>
        <source>The schema “%1” is given twice: leave out one.</source>
        <translation>Le schéma «&#xa0;%1&#xa0;» est donné deux fois&#xa0;: retirez-en un.</translation>
    </message>
    <message>
        <source>%1 is ready, with the schemas %2</source>
        <translation>%1 est prêt, avec les schémas %2</translation>
    </message>
</context>
<context>
    <name>NewsMarkup</name>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>les éléments sont imbriqués à plus de %1 niveaux</translation>
    </message>
    <message>
        <source>an article has at most %1 MB</source>
        <translation>un article fait %1&#xa0;MB au plus</translation>
    </message>
</context>
<context>
    <name>NewsMl</name>
    <message>
        <source>elements are nested too deep</source>
        <translation>les éléments sont trop profondément imbriqués</translation>
    </message>
    <message>
        <source>This is no NewsML-G2: its root element is “%1”.</source>
        <translation>Ce n’est pas du NewsML-G2&#xa0;: son élément racine est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is a “%1”, which holds no text of its own; Galley reads news items.</source>
        <translation>C’est un «&#xa0;%1&#xa0;», qui ne contient pas de texte propre&#x202f;; Galley lit les news items.</translation>
    </message>
    <message>
        <source>The news item has no text in it.</source>
        <translation>Le news item ne contient pas de texte.</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>Other renditions of the text.</source>
        <translation>Autres rendus du texte.</translation>
    </message>
    <message>
        <source>The item&apos;s text is “%1”, which Galley does not read.</source>
        <translation>Le texte de l’élément est «&#xa0;%1&#xa0;», que Galley ne lit pas.</translation>
    </message>
    <message>
        <source>The provider has taken this item back (%1).</source>
        <translation>Le fournisseur a retiré cet élément (%1).</translation>
    </message>
    <message>
        <source>The item&apos;s content is elsewhere (%1), and Galley loads nothing: give it the text itself.</source>
        <translation>Le contenu de l’élément est ailleurs (%1), et Galley ne télécharge rien&#xa0;: donnez-lui le texte même.</translation>
    </message>
    <message>
        <source>The item has no text; it is of the class “%1”.</source>
        <translation>L’élément n’a pas de texte&#x202f;; il est de la classe «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>The page has %1 MB, and the page of an article at most %2 MB.</source>
        <translation>La page fait %1&#xa0;MB, et la page d’un article %2&#xa0;MB au plus.</translation>
    </message>
    <message>
        <source>No main text is found in this page: it has only links and short pieces, or a script fills it. Save it from a browser that shows the article.</source>
        <translation>Aucun texte principal trouvé dans cette page&#xa0;: elle n’a que des liens et des bribes, ou un script la remplit. Enregistrez-la depuis un navigateur qui affiche l’article.</translation>
    </message>
    <message>
        <source>Web page of an article (HTML)</source>
        <translation>Page web d’un article (HTML)</translation>
    </message>
</context>
<context>
    <name>NewsStory</name>
    <message>
        <source>A date that is not understood: “%1”</source>
        <translation>Date incompréhensible&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What is marked up in a byline or a dateline.</source>
        <translation>Ce qui est balisé dans une signature ou un lieu et date.</translation>
    </message>
</context>
<context>
    <name>Ninjs</name>
    <message>
        <source>This is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>ninjs</source>
        <translation>ninjs</translation>
    </message>
    <message>
        <source>Other renditions of the text.</source>
        <translation>Autres rendus du texte.</translation>
    </message>
    <message>
        <source>What the item is about, without a place in its text.</source>
        <translation>Ce dont parle l’élément, sans position dans son texte.</translation>
    </message>
    <message>
        <source>Pictures and other items that belong to it.</source>
        <translation>Images et autres éléments qui s’y rattachent.</translation>
    </message>
    <message>
        <source>The item&apos;s text is “%1”, which Galley does not read.</source>
        <translation>Le texte de l’élément est «&#xa0;%1&#xa0;», que Galley ne lit pas.</translation>
    </message>
    <message>
        <source>The item has no text; it is of the type “%1”.</source>
        <translation>L’élément n’a pas de texte&#x202f;; il est de type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The item has no text: it has neither bodies nor body_text.</source>
        <translation>L’élément n’a pas de texte&#xa0;: il n’a ni bodies ni body_text.</translation>
    </message>
</context>
<context>
    <name>Nitf</name>
    <message>
        <source>This is no NITF: its root element is “%1”.</source>
        <translation>Ce n’est pas du NITF&#xa0;: son élément racine est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The article has no text: its body is empty.</source>
        <translation>L’article n’a pas de texte&#xa0;: son corps est vide.</translation>
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
        <translation>Ce qui est balisé dans une signature ou un lieu et date.</translation>
    </message>
    <message>
        <source>Abstracts and notes, which are not part of the story.</source>
        <translation>Résumés et notes, qui ne font pas partie de l’article.</translation>
    </message>
</context>
<context>
    <name>NumberedCommand</name>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Which: its number in `galley imports list`</source>
        <translation>Lequel&#xa0;: son numéro dans `galley imports list`</translation>
    </message>
    <message>
        <source>“%1” is no number of an import</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro d’import</translation>
    </message>
</context>
<context>
    <name>OutputDevice</name>
    <message>
        <source>You may not write here; choose another place.</source>
        <translation>Vous n’avez pas le droit d’écrire ici&#x202f;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The disk is full: make room and export again. Nothing was written.</source>
        <translation>Le disque est plein&#xa0;: faites de la place et refaites l’export. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Nothing was changed.</source>
        <translation>Impossible d’écrire le fichier (%1). Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>PackCommand</name>
    <message>
        <source>Make a package for an annotator to work in</source>
        <translation>Préparer un paquet pour qu’un annotateur y travaille</translation>
    </message>
    <message>
        <source>A package is a project of its own, with some articles, the schemas and the annotator&apos;s own
work on them, journal included, and nothing of anybody else&apos;s. The annotator opens it
with Galley as any project and hands it in with `galley hand-in`; `galley merge` takes it
back. With neither --articles nor --query it holds what is assigned to the annotator.
Never replaces a file.

JSON: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;articles&quot;: number, &quot;sets&quot;: earlier work, &quot;bytes&quot;,
&quot;hash&quot;, &quot;alsoOut&quot;: articles in another package that has not come back}.</source>
        <translation>Un paquet est un projet à part entière, avec quelques articles, les schémas et le travail de
l’annotateur dessus, journal compris, et rien de personne d’autre. L’annotateur l’ouvre avec
Galley comme tout projet et le rend par `galley hand-in`&#x202f;; `galley merge` le reprend. Sans
--articles ni --query, il contient ce qui est affecté à l’annotateur. Ne remplace jamais un
fichier.

JSON&#xa0;: {&quot;file&quot;, &quot;id&quot;, &quot;annotator&quot;, &quot;articles&quot;: nombre, &quot;sets&quot;: travail antérieur, &quot;bytes&quot;,
&quot;hash&quot;, &quot;alsoOut&quot;: articles dans un autre paquet qui n’est pas revenu}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>À qui il est destiné</translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation>Le fichier à créer</translation>
    </message>
    <message>
        <source>What is assigned to the annotator (the default)</source>
        <translation>Ce qui est affecté à l’annotateur (par défaut)</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>Ces articles</translation>
    </message>
    <message>
        <source>Articles that a query finds something in, as `galley find` takes them</source>
        <translation>Articles où une requête trouve quelque chose, au sens de `galley find`</translation>
    </message>
    <message>
        <source>Who packs; else the login&apos;s name</source>
        <translation>Qui prépare le paquet&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>--assigned, --articles and --query cannot go together</source>
        <translation>--assigned, --articles et --query ne se combinent pas</translation>
    </message>
    <message>
        <source>The project has no article “%1”.</source>
        <translation>Le projet n’a pas d’article «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Préparation du paquet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s) for %2, with earlier work on %3 of them (%4)</source>
        <translation>
            <numerusform>%1&#xa0;: %n article pour %2, dont %3 avec un travail antérieur (%4)</numerusform>
            <numerusform>%1&#xa0;: %n articles pour %2, dont %3 avec un travail antérieur (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another package of %1 that has not come back has %n of these article(s), too. Work on both would be a conflict: ask for that one first, or tell %1 which one counts.</source>
        <translation>
            <numerusform>%n de ces articles est aussi dans un autre paquet pour %1 qui n’est pas revenu. Travailler sur les deux ferait conflit&#xa0;: réclamez d’abord l’autre, ou dites à %1 lequel compte.</numerusform>
            <numerusform>%n de ces articles sont aussi dans un autre paquet pour %1 qui n’est pas revenu. Travailler sur les deux ferait conflit&#xa0;: réclamez d’abord l’autre, ou dites à %1 lequel compte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>It cannot be signed. %1</source>
        <translation>Impossible de le signer. %1</translation>
    </message>
    <message>
        <source>The project has no merge with number %1. Look at the list of them with `galley packages list`.</source>
        <translation>Le projet n’a pas de fusion numéro %1. Voyez-en la liste par `galley packages list`.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Arrêté. Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>%1 is a package of another project, “%2”. Merge it there.</source>
        <translation>%1 est un paquet d’un autre projet, «&#xa0;%2&#xa0;». Fusionnez-le là-bas.</translation>
    </message>
    <message>
        <source>%1 is not as it was handed out: its list of articles was changed. Nothing of it was taken; ask for it again.</source>
        <translation>%1 n’est pas tel qu’il a été distribué&#xa0;: sa liste d’articles a été modifiée. Rien n’en a été pris&#x202f;; redemandez-le.</translation>
    </message>
    <message>
        <source>%1 is no longer an annotator of this project, so %2 was not merged. Take %1 into the team again, then merge; or merge it as somebody else’s work.</source>
        <translation>%1 n’est plus annotateur de ce projet, %2 n’a donc pas été fusionné. Reprenez %1 dans l’équipe, puis fusionnez&#x202f;; ou fusionnez-le comme le travail de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“%1” is no person who marks, so a package cannot become work of that name. Choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une personne qui marque&#xa0;: un paquet ne peut pas devenir un travail de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>It also holds work under the name %1, in %n article(s), which is left out. Export it there and import it here if it is wanted.</source>
        <translation>
            <numerusform>Il contient aussi du travail sous le nom %1, dans %n article&#x202f;; il est écarté. Exportez-le là-bas et importez-le ici s’il est voulu.</numerusform>
            <numerusform>Il contient aussi du travail sous le nom %1, dans %n articles&#x202f;; il est écarté. Exportez-le là-bas et importez-le ici s’il est voulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n article(s) that were not handed out and are left out.</source>
        <translation>
            <numerusform>Il contient aussi %n article qui n’a pas été distribué&#x202f;; il est écarté.</numerusform>
            <numerusform>Il contient aussi %n articles qui n’ont pas été distribués&#x202f;; ils sont écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of a computer was wrong: %n edit(s) are dated before the package was made, or after today. They are merged in their order.</source>
        <translation>
            <numerusform>L’horloge d’un ordinateur était fausse&#xa0;: %n modification est datée d’avant la préparation du paquet, ou d’après aujourd’hui. Elle est fusionnée à sa place.</numerusform>
            <numerusform>L’horloge d’un ordinateur était fausse&#xa0;: %n modifications sont datées d’avant la préparation du paquet, ou d’après aujourd’hui. Elles sont fusionnées dans leur ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be merged into this project. %1</source>
        <translation>Rien ne peut être fusionné dans ce projet. %1</translation>
    </message>
    <message>
        <source>This is a package itself, of %1. Merge into the project “%2”, where it comes from.</source>
        <translation>Ce projet est lui-même un paquet, pour %1. Fusionnez dans le projet «&#xa0;%2&#xa0;», d’où il vient.</translation>
    </message>
    <message>
        <source>The project no longer has this article. Import it again, then merge again.</source>
        <translation>Le projet n’a plus cet article. Importez-le à nouveau, puis refusionnez.</translation>
    </message>
    <message>
        <source>The project has another text of this article than the package, where marks would not fit. Bring the text back that was handed out, or mark it anew.</source>
        <translation>Le projet a de cet article un autre texte que le paquet, auquel les marques ne correspondraient pas. Rétablissez le texte qui a été distribué, ou marquez-le à nouveau.</translation>
    </message>
    <message>
        <source>Several packages have different work on this set. Were two people at work under one name? Merge one of them by itself, then decide on the other; or keep both.</source>
        <translation>Plusieurs paquets ont un travail différent sur ce jeu. Deux personnes travaillaient-elles sous un seul nom&#x202f;? Fusionnez l’un à part, puis décidez de l’autre&#x202f;; ou gardez les deux.</translation>
    </message>
    <message>
        <source>%1 (package %2)</source>
        <translation>%1 (paquet %2)</translation>
    </message>
    <message>
        <source>Changed in the project and in the package; the project&apos;s stays, as was asked.</source>
        <translation>Modifié dans le projet et dans le paquet&#x202f;; celui du projet reste, comme demandé.</translation>
    </message>
    <message>
        <source>Changed in the project and in the package since it was handed out. The project&apos;s stays until you keep it, take the package&apos;s or keep both.</source>
        <translation>Modifié dans le projet et dans le paquet depuis sa distribution. Celui du projet reste jusqu’à ce que vous le gardiez, preniez celui du paquet ou gardiez les deux.</translation>
    </message>
    <message>
        <source>It was merged, and that was taken back by bulk edit %1. Undo that one to have it again.</source>
        <translation>Il a été fusionné, et cela a été annulé par la modification groupée %1. Annulez celle-ci pour le retrouver.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut short on its way. Nothing of it was taken; ask for it again.</source>
        <translation>%1 est endommagé ou a été tronqué en chemin. Rien n’en a été pris&#x202f;; redemandez-le.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be looked at: %2. See whether you may read it, and make room in the folder for temporary files.</source>
        <translation>Impossible de copier %1 pour l’examiner&#xa0;: %2. Voyez si vous avez le droit de le lire, et faites de la place dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>There is no file %1. See whether it was moved.</source>
        <translation>Il n’y a pas de fichier %1. Voyez s’il a été déplacé.</translation>
    </message>
    <message>
        <source>%1 was worked on with a newer Galley. Update Galley here, then merge it.</source>
        <translation>%1 a été traité avec un Galley plus récent. Mettez Galley à jour ici, puis fusionnez-le.</translation>
    </message>
    <message>
        <source>It was not handed in, so nothing signs it; it was checked instead. What was not yet in the file when it was copied is missing.</source>
        <translation>Il n’a pas été rendu, rien ne le signe donc&#x202f;; il a été vérifié à la place. Ce qui n’était pas encore dans le fichier au moment de la copie manque.</translation>
    </message>
    <message>
        <source>%1 is a project, but no package that was made with “Pack for an annotator”. To take over what is in it, export it there and import it here.</source>
        <translation>%1 est un projet, mais pas un paquet créé par «&#xa0;Préparer un paquet&#xa0;». Pour en reprendre le contenu, exportez-le là-bas et importez-le ici.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The package no longer holds all of article “%1” that was handed out: it is damaged. Ask for it again, or pack it anew.</source>
        <translation>Le paquet ne contient plus tout l’article «&#xa0;%1&#xa0;» qui a été distribué&#xa0;: il est endommagé. Redemandez-le, ou préparez-le à nouveau.</translation>
    </message>
    <message>
        <source>The package was made by a newer Galley. Update Galley to work with it.</source>
        <translation>Le paquet a été créé par un Galley plus récent. Mettez Galley à jour pour y travailler.</translation>
    </message>
    <message>
        <source>The package does not say whose it is: it is damaged. Ask for it again.</source>
        <translation>Le paquet ne dit pas de qui il est&#xa0;: il est endommagé. Redemandez-le.</translation>
    </message>
    <message>
        <source>Stopped. No package was made.</source>
        <translation>Arrêté. Aucun paquet n’a été créé.</translation>
    </message>
    <message>
        <source>A project remembers what it hands out, and this one cannot be changed. %1</source>
        <translation>Un projet retient ce qu’il distribue, et celui-ci ne peut pas être modifié. %1</translation>
    </message>
    <message>
        <source>There is no article to pack for %1. Assign some, or choose others.</source>
        <translation>Il n’y a aucun article à préparer pour %1. Affectez-en, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>This is a package itself, of %1. Pack from the project “%2”, where it comes from.</source>
        <translation>Ce projet est lui-même un paquet, pour %1. Préparez un paquet depuis le projet «&#xa0;%2&#xa0;», d’où il vient.</translation>
    </message>
    <message>
        <source>“%1” is no person who marks, so there is nothing to hand out. Choose an annotator.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une personne qui marque&#xa0;: il n’y a rien à distribuer. Choisissez un annotateur.</translation>
    </message>
    <message>
        <source>%1 cannot be made. See whether there is a file of that name already, and whether you may write its folder.</source>
        <translation>Impossible de créer %1. Voyez s’il y a déjà un fichier de ce nom, et si vous avez le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; Galley never replaces a file.</source>
        <translation>%1 existe déjà. Choisissez un autre nom&#x202f;; Galley ne remplace jamais un fichier.</translation>
    </message>
    <message>
        <source>The journal of a set in the package does not lead to its marks: the package is damaged. Nothing was merged; ask for it again.</source>
        <translation>Le journal d’un jeu du paquet ne mène pas à ses marques&#xa0;: le paquet est endommagé. Rien n’a été fusionné&#x202f;; redemandez-le.</translation>
    </message>
    <message>
        <source>%1’s work on article “%2” was changed after the merge, so it stays as it is.</source>
        <translation>%1&#xa0;: le travail sur l’article «&#xa0;%2&#xa0;» a été modifié après la fusion et reste donc tel quel.</translation>
    </message>
    <message>
        <source>Take back merge %1 of %2’s work</source>
        <translation>Annuler la fusion %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is open here. Close it in its window, then merge it.</source>
        <translation>%1 est ouvert ici. Fermez-le dans sa fenêtre, puis fusionnez-le.</translation>
    </message>
</context>
<context>
    <name>PackagesListCommand</name>
    <message>
        <source>List packages that were handed out, and merges</source>
        <translation>Lister les paquets distribués, et les fusions</translation>
    </message>
    <message>
        <source>JSON: {&quot;packages&quot;: [{&quot;id&quot;, &quot;annotator&quot;, &quot;packed&quot;, &quot;by&quot;, &quot;articles&quot;: [ids], &quot;merged&quot;}],
&quot;merges&quot;: [{&quot;number&quot;, &quot;at&quot;, &quot;by&quot;, &quot;annotators&quot;, &quot;packages&quot;, &quot;sets&quot;: number, &quot;takenBack&quot;:
numbers of bulk edits}]}.</source>
        <translation>JSON&#xa0;: {&quot;packages&quot;: [{&quot;id&quot;, &quot;annotator&quot;, &quot;packed&quot;, &quot;by&quot;, &quot;articles&quot;: [ids], &quot;merged&quot;}],
&quot;merges&quot;: [{&quot;number&quot;, &quot;at&quot;, &quot;by&quot;, &quot;annotators&quot;, &quot;packages&quot;, &quot;sets&quot;: nombre, &quot;takenBack&quot;:
numéros de modifications groupées}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>No package was handed out.</source>
        <translation>Aucun paquet n’a été distribué.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotateurs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Taken back by bulk edits</source>
        <translation>Annulée par les modifications groupées</translation>
    </message>
</context>
<context>
    <name>PackagesUndoCommand</name>
    <message>
        <source>Take a merge back</source>
        <translation>Annuler une fusion</translation>
    </message>
    <message>
        <source>Every set that the merge changed becomes what it was before, by an entry in its journal; one
that was edited since stays and is told of (exit code 1). `galley bulk undo` with the
number that it prints brings the merge back.

JSON: {&quot;bulks&quot;: [numbers], &quot;sets&quot;: number}.</source>
        <translation>Chaque jeu que la fusion a modifié redevient ce qu’il était, par une entrée dans son journal&#x202f;; un
jeu modifié depuis reste et est signalé (code de sortie 1). `galley bulk undo` avec le numéro
affiché rétablit la fusion.

JSON&#xa0;: {&quot;bulks&quot;: [numéros], &quot;sets&quot;: nombre}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Which: its number in `galley packages list`</source>
        <translation>Laquelle&#xa0;: son numéro dans `galley packages list`</translation>
    </message>
    <message>
        <source>Who does it; else the login&apos;s name</source>
        <translation>Qui agit&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>“%1” is no number of a merge</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de fusion</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Sets taken back: %1</source>
        <translation>Jeux annulés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bulk edit number: %1</source>
        <translation>Numéro de la modification groupée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>“%1” is no regular expression: %2, at character %3. Mend it, or search for the words as they are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière&#xa0;: %2, au caractère %3. Corrigez-la, ou cherchez les mots tels quels.</translation>
    </message>
    <message>
        <source>The pattern “%1” tries too many ways to match and was stopped. Take out repetitions within repetitions, as in (a+)+, or say more exactly what may stand between.</source>
        <translation>Le motif de recherche «&#xa0;%1&#xa0;» essaie trop de manières de correspondre et a été arrêté. Retirez les répétitions dans des répétitions, comme dans (a+)+, ou dites plus exactement ce qui peut figurer entre.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Type some text.</source>
        <translation>Il n’y a rien à chercher. Saisissez du texte.</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The file has %1 MB, and an article at most %2 MB: split it into articles.</source>
        <translation>Le fichier fait %1&#xa0;MB, et un article %2&#xa0;MB au plus&#xa0;: divisez-le en articles.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
</context>
<context>
    <name>PluginsCommand</name>
    <message>
        <source>List the schema plugins and schema files that were found</source>
        <translation>Lister les plugins et fichiers de schéma trouvés</translation>
    </message>
    <message>
        <source>Searched in this order: the folders in GALLEY_PLUGIN_PATH, your own, the installed ones.
Of two files with one id the first counts. Your own folder is
%1

JSON: a list of {&quot;id&quot;, &quot;version&quot;, &quot;name&quot;, &quot;licence&quot;, &quot;file&quot;, &quot;state&quot;, &quot;reason&quot;}; states
are loaded, incompatible, duplicate, failed, disabled. reason is empty while all is well.</source>
        <translation>Cherchés dans cet ordre&#xa0;: les dossiers de GALLEY_PLUGIN_PATH, le vôtre, ceux de l’installation. De
deux fichiers de même id, le premier compte. Votre dossier est
%1

JSON&#xa0;: une liste de {&quot;id&quot;, &quot;version&quot;, &quot;name&quot;, &quot;licence&quot;, &quot;file&quot;, &quot;state&quot;, &quot;reason&quot;}&#x202f;; les états
sont loaded, incompatible, duplicate, failed, disabled. reason est vide quand tout va bien.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No plugins and no schema files in: %1</source>
        <translation>Aucun plugin ni fichier de schéma dans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>Policy “%1” can never choose, with %n annotator(s) compared.</source>
        <translation>
            <numerusform>La stratégie «&#xa0;%1&#xa0;» ne peut jamais trancher avec %n annotateur comparé.</numerusform>
            <numerusform>La stratégie «&#xa0;%1&#xa0;» ne peut jamais trancher entre %n annotateurs comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of the annotators who are compared.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun des annotateurs comparés.</translation>
    </message>
    <message>
        <source>“%1/%2” is no label of the project; `galley schema show` lists them.</source>
        <translation>«&#xa0;%1/%2&#xa0;» n’est pas une étiquette du projet&#x202f;; `galley schema show` les liste.</translation>
    </message>
    <message>
        <source>Policy “%1” compares, and there is only %2. The policy annotator:%2 takes over what one annotator did.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» compare, et il n’y a que %2. La stratégie annotator:%2 reprend ce qu’a fait un seul annotateur.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>Le projet n’a pas d’annotateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is an adjudicator, whose work is gold: name annotators.</source>
        <translation>«&#xa0;%1&#xa0;» est un arbitre, dont le travail est la référence&#xa0;: nommez des annotateurs.</translation>
    </message>
    <message>
        <source>The project has no layer “%1”.</source>
        <translation>Le projet n’a pas de couche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody has annotated in this project, so there is nothing to adjudicate.</source>
        <translation>Personne n’a annoté dans ce projet&#xa0;: il n’y a rien à arbitrer.</translation>
    </message>
    <message>
        <source>Adjudicate by %1</source>
        <translation>Arbitrer par %1</translation>
    </message>
    <message>
        <source>The reliabilities in %1 are barely identified: with two annotators the data hardly tell who of them is wrong where they differ. Compare three or more, or decide these places yourself.</source>
        <translation>Les fiabilités dans %1 sont à peine identifiées&#xa0;: avec deux annotateurs, les données ne disent guère lequel se trompe là où ils divergent. Comparez-en trois ou plus, ou décidez vous-même ces passages.</translation>
    </message>
    <message>
        <source>Policy “%1” needs a whole number above 0 behind it, as in %1:2.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» doit être suivie d’un nombre entier supérieur à 0, comme %1:2.</translation>
    </message>
    <message>
        <source>Policy “annotator” needs a name behind it, as in annotator:ann or annotator:ann:LAYER/LABEL.</source>
        <translation>La stratégie «&#xa0;annotator&#xa0;» doit être suivie d’un nom, comme annotator:ann ou annotator:ann:COUCHE/ÉTIQUETTE.</translation>
    </message>
    <message>
        <source>Policy “reliability” takes a confidence from 0.5 to 1 behind it, as in reliability:0.9.</source>
        <translation>La stratégie «&#xa0;reliability&#xa0;» est suivie d’une confiance de 0.5 à 1, comme reliability:0.9.</translation>
    </message>
    <message>
        <source>Policy “%1” takes nothing behind it.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» n’est suivie de rien.</translation>
    </message>
    <message>
        <source>“%1” is no policy. There are unanimous, majority, k-of-n:K, union, intersection, annotator:NAME[:LAYER/LABEL], longest:N, shortest:N, most-frequent:N and reliability[:CONFIDENCE].</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une stratégie. Il y a unanimous, majority, k-of-n:K, union, intersection, annotator:NOM[:COUCHE/ÉTIQUETTE], longest:N, shortest:N, most-frequent:N et reliability[:CONFIANCE].</translation>
    </message>
    <message>
        <source>The project has no article “%1”.</source>
        <translation>Le projet n’a pas d’article «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Prodigy</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Which examples to take; of others the text alone.</source>
        <translation>Quels exemples prendre&#x202f;; des autres, le texte seul.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Key of the article&apos;s id</source>
        <translation>Clé de l’id de l’article</translation>
    </message>
    <message>
        <source>In “meta”. Where there is none, the text gives the article its id.</source>
        <translation>Dans «&#xa0;meta&#xa0;». S’il n’y en a pas, le texte donne son id à l’article.</translation>
    </message>
    <message>
        <source>Prodigy JSONL</source>
        <translation>Prodigy JSONL</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The line has no text.</source>
        <translation>La ligne n’a pas de texte.</translation>
    </message>
    <message>
        <source>Token %1, “%2”, is not what stands in the text from %3 to %4.</source>
        <translation>Le token %1, «&#xa0;%2&#xa0;», n’est pas ce qui figure dans le texte de %3 à %4.</translation>
    </message>
    <message>
        <source>Examples that were rejected</source>
        <translation>Exemples rejetés</translation>
    </message>
    <message>
        <source>Examples that were ignored</source>
        <translation>Exemples ignorés</translation>
    </message>
    <message>
        <source>Examples of another answer</source>
        <translation>Exemples d’une autre réponse</translation>
    </message>
    <message>
        <source>Scores beyond 0 to 1</source>
        <translation>Scores hors de 0 à 1</translation>
    </message>
    <message>
        <source>The span from %1 to %2, “%3”: %4</source>
        <translation>La marque de %1 à %2, «&#xa0;%3&#xa0;»&#xa0;: %4</translation>
    </message>
    <message>
        <source>that is not within the text.</source>
        <translation>elle sort du texte.</translation>
    </message>
    <message>
        <source>its tokens, %1 to %2 (the last one included), stand elsewhere.</source>
        <translation>ses tokens, %1 à %2 (le dernier compris), sont ailleurs.</translation>
    </message>
    <message>
        <source>Spans without a label</source>
        <translation>Marques sans étiquette</translation>
    </message>
    <message>
        <source>A relation must have “head”, “child” and “label”.</source>
        <translation>Une relation doit avoir «&#xa0;head&#xa0;», «&#xa0;child&#xa0;» et «&#xa0;label&#xa0;».</translation>
    </message>
    <message>
        <source>Relations of tokens that are no spans</source>
        <translation>Relations de tokens qui ne sont pas des marques</translation>
    </message>
</context>
<context>
    <name>QSpinBox</name>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>is:unmarked (character %1) goes with words alone, outside of parentheses, and without a minus sign.</source>
        <translation>is:unmarked (caractère %1) ne va qu’avec des mots, hors des parenthèses et sans signe moins.</translation>
    </message>
    <message>
        <source>No layer is called “%1” (character %3). There are: %2.</source>
        <translation>Aucune couche ne s’appelle «&#xa0;%1&#xa0;» (caractère %3). Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No label is called “%1” (character %3). There are: %2.</source>
        <translation>Aucune étiquette ne s’appelle «&#xa0;%1&#xa0;» (caractère %3). Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No attribute is called “%1” (character %3). There are: %2.</source>
        <translation>Aucun attribut ne s’appelle «&#xa0;%1&#xa0;» (caractère %3). Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No relation is called “%1” (character %3). There are: %2.</source>
        <translation>Aucune relation ne s’appelle «&#xa0;%1&#xa0;» (caractère %3). Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No annotator is called “%1” (character %3). There are: %2.</source>
        <translation>Aucun annotateur ne s’appelle «&#xa0;%1&#xa0;» (caractère %3). Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No state is called “%1” (character %3). There are: %2.</source>
        <translation>Aucun état ne s’appelle «&#xa0;%1&#xa0;» (caractère %3). Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Character %2 of the query: %1</source>
        <translation>Caractère %2 de la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>This “)” closes nothing. Take it out.</source>
        <translation>Cette «&#xa0;)&#xa0;» ne ferme rien. Retirez-la.</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Il manque ici quelque chose à chercher.</translation>
    </message>
    <message>
        <source>A minus sign stands right before what it excludes.</source>
        <translation>Un signe moins se place juste devant ce qu’il exclut.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>Les parenthèses sont trop profondément imbriquées.</translation>
    </message>
    <message>
        <source>This “(” is not closed.</source>
        <translation>Cette «&#xa0;(&#xa0;» n’est pas fermée.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Ce guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>“%1:” is nothing to ask for. There are %2. To look for it in the text, put it between quotation marks.</source>
        <translation>«&#xa0;%1:&#xa0;» n’est pas une question possible. Il y a %2. Pour le chercher dans le texte, mettez-le entre guillemets droits.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2024, 2024-04, 2024-04-12, or two of them with .. between.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 2024, 2024-04, 2024-04-12, ou deux dates avec .. entre elles.</translation>
    </message>
    <message>
        <source>Only is:unmarked can be asked.</source>
        <translation>Seul is:unmarked peut se demander.</translation>
    </message>
    <message>
        <source>An attribute is asked for as attr:name or attr:name=value.</source>
        <translation>Un attribut se demande par attr:nom ou attr:nom=valeur.</translation>
    </message>
    <message>
        <source>words in the marked text</source>
        <translation>mots du texte marqué</translation>
    </message>
    <message>
        <source>the marked text as a whole</source>
        <translation>le texte marqué en entier</translation>
    </message>
    <message>
        <source>spans of a layer</source>
        <translation>marques d’une couche</translation>
    </message>
    <message>
        <source>spans with a label</source>
        <translation>marques d’une étiquette</translation>
    </message>
    <message>
        <source>spans with an attribute, or one value of it</source>
        <translation>marques ayant un attribut, ou une de ses valeurs</translation>
    </message>
    <message>
        <source>spans at an end of a relation</source>
        <translation>marques à une extrémité d’une relation</translation>
    </message>
    <message>
        <source>words in a span&apos;s note</source>
        <translation>mots de la note d’une marque</translation>
    </message>
    <message>
        <source>whose spans or sets</source>
        <translation>de qui sont les marques ou les jeux</translation>
    </message>
    <message>
        <source>the set&apos;s state</source>
        <translation>l’état du jeu</translation>
    </message>
    <message>
        <source>an article by its id</source>
        <translation>un article par son id</translation>
    </message>
    <message>
        <source>articles of a source</source>
        <translation>articles d’une source</translation>
    </message>
    <message>
        <source>articles in a language</source>
        <translation>articles dans une langue</translation>
    </message>
    <message>
        <source>articles of a day, month or year, or of a time</source>
        <translation>articles d’un jour, d’un mois ou d’une année, ou d’une période</translation>
    </message>
    <message>
        <source>text that is not marked</source>
        <translation>texte non marqué</translation>
    </message>
</context>
<context>
    <name>QuoteAnchor</name>
    <message>
        <source>There are too many quotes without a position to look for.</source>
        <translation>Il y a trop de citations sans position à chercher.</translation>
    </message>
    <message>
        <source>“%1” stands at several places: it needs a position.</source>
        <translation>«&#xa0;%1&#xa0;» figure à plusieurs endroits&#xa0;: il faut une position.</translation>
    </message>
    <message>
        <source>“%1” is not in the text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le texte.</translation>
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
        <translation>Un document doit avoir un «&#xa0;_id&#xa0;» et un «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>“confidence” must be from 0 to 1.</source>
        <translation>«&#xa0;confidence&#xa0;» doit aller de 0 à 1.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The file has %1 MB, and at most %2 MB can be read.</source>
        <translation>Le fichier fait %1&#xa0;MB, et %2&#xa0;MB au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>There is no document “%1”, of which this and other lines tell.</source>
        <translation>Il n’y a pas de document «&#xa0;%1&#xa0;», dont parlent cette ligne et d’autres.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>List a project&apos;s saved exports</source>
        <translation>Lister les exports enregistrés d’un projet</translation>
    </message>
    <message>
        <source>`galley export --save-recipe` saves one.

JSON: {&quot;project&quot;, &quot;recipes&quot;: [{&quot;name&quot;, &quot;recipe&quot;}]}.</source>
        <translation>`galley export --save-recipe` en enregistre un.

JSON&#xa0;: {&quot;project&quot;, &quot;recipes&quot;: [{&quot;name&quot;, &quot;recipe&quot;}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>The project has no recipes.</source>
        <translation>Le projet n’a pas de recettes.</translation>
    </message>
    <message>
        <source>Show a saved export</source>
        <translation>Montrer un export enregistré</translation>
    </message>
    <message>
        <source>JSON: {&quot;project&quot;, &quot;name&quot;, &quot;recipe&quot;}.</source>
        <translation>JSON&#xa0;: {&quot;project&quot;, &quot;name&quot;, &quot;recipe&quot;}.</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>La recette</translation>
    </message>
    <message>
        <source>Forget a saved export</source>
        <translation>Oublier un export enregistré</translation>
    </message>
    <message>
        <source>JSON: {&quot;project&quot;, &quot;name&quot;}.</source>
        <translation>JSON&#xa0;: {&quot;project&quot;, &quot;name&quot;}.</translation>
    </message>
    <message>
        <source>The project has no recipe “%1”.</source>
        <translation>Le projet n’a pas de recette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Recipe “%1” is gone.</source>
        <translation>La recette «&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>The project has no recipes yet, and so no “%1”.</source>
        <translation>Le projet n’a pas encore de recettes, donc pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The project has no recipe “%1”; it has: %2</source>
        <translation>Le projet n’a pas de recette «&#xa0;%1&#xa0;»&#x202f;; il a&#xa0;: %2</translation>
    </message>
    <message>
        <source>Recipe “%1” cannot be read: %2</source>
        <translation>Impossible de lire la recette «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The file could be of several formats; say which it is: %1.</source>
        <translation>Le fichier peut être de plusieurs formats&#x202f;; indiquez lequel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is a file of no format that Galley reads.</source>
        <translation>Ce fichier n’est d’aucun format que Galley lise.</translation>
    </message>
    <message>
        <source>No file of a format that Galley reads is in it.</source>
        <translation>Il ne contient aucun fichier d’un format que Galley lise.</translation>
    </message>
    <message>
        <source>No file of format %1 is in it.</source>
        <translation>Il ne contient aucun fichier de format %1.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>The report cannot be written: %1. Choose another place.</source>
        <translation>Impossible d’écrire le rapport&#xa0;: %1. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>ReturnCommand</name>
    <message>
        <source>Give finished work back to its annotator, with comments</source>
        <translation>Renvoyer du travail terminé à son annotateur, avec des commentaires</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>De qui est le travail</translation>
    </message>
    <message>
        <source>On these articles</source>
        <translation>Sur ces articles</translation>
    </message>
    <message>
        <source>On articles in which `galley concordance` would find something</source>
        <translation>Sur les articles où `galley concordance` trouverait quelque chose</translation>
    </message>
    <message>
        <source>A comment on each of the articles; may be given several times</source>
        <translation>Un commentaire sur chacun des articles&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>A comment at a place, in characters, of a single article; may be given several times</source>
        <translation>Un commentaire sur un passage, en caractères, d’un seul article&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Only open the work again, without comments</source>
        <translation>Seulement rouvrir le travail, sans commentaires</translation>
    </message>
    <message>
        <source>Who returns it; else the login&apos;s name</source>
        <translation>Qui le renvoie&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>Only show what would be</source>
        <translation>Montrer seulement ce qui se ferait</translation>
    </message>
    <message>
        <source>Say which articles: --articles or --query</source>
        <translation>Indiquez quels articles&#xa0;: --articles ou --query</translation>
    </message>
    <message>
        <source>--at is a place in one article: give one with --articles</source>
        <translation>--at est un passage d’un article&#xa0;: donnez-en un seul par --articles</translation>
    </message>
    <message>
        <source>“%1” is no comment at a place: write it as 10-24:Why not an army?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un commentaire sur un passage&#xa0;: écrivez-le comme 10-24:Pourquoi pas une armée&#x202f;?</translation>
    </message>
    <message>
        <source>--reopen says nothing: leave out the comments, or --reopen</source>
        <translation>--reopen ne dit rien&#xa0;: retirez les commentaires, ou --reopen</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Renvoi</translation>
    </message>
    <message>
        <source>%1: nothing was changed, this is what would be</source>
        <translation>%1&#xa0;: rien n’a été modifié, voici ce qui se ferait</translation>
    </message>
    <message>
        <source>The annotator finds the comments as a list to work through, and what has changed since. Work that
is not finished is refused and told of (exit code 1).</source>
        <translation>L’annotateur trouve les commentaires en liste à traiter, et ce qui a changé depuis. Le travail
non terminé est refusé et signalé (code de sortie 1).</translation>
    </message>
</context>
<context>
    <name>ReviewRemark</name>
    <message>
        <source>Only %1 has worked on this article: nothing to compare.</source>
        <translation>Seul %1 a travaillé sur cet article&#xa0;: rien à comparer.</translation>
    </message>
    <message>
        <source>%1 has opened this article and not begun, and is left out.</source>
        <translation>%1 a ouvert cet article sans commencer, et est écarté.</translation>
    </message>
    <message>
        <source>%1 is not done with this article.</source>
        <translation>%1 n’a pas terminé cet article.</translation>
    </message>
    <message>
        <source>%1 is done, and has marked nothing.</source>
        <translation>%1 a terminé, et n’a rien marqué.</translation>
    </message>
    <message>
        <source>%1 has worked on another version of this article, “%2”, which is not compared: carry the marks over first.</source>
        <translation>%1 a travaillé sur une autre version de cet article, «&#xa0;%2&#xa0;», qui n’est pas comparée&#xa0;: reportez d’abord les marques.</translation>
    </message>
    <message>
        <source>%1 has used “%2”, which no schema of the project has: it cannot go into gold before the schema has it again, or another label is given.</source>
        <translation>%1 a employé «&#xa0;%2&#xa0;», qu’aucun schéma du projet n’a&#xa0;: cela ne peut pas entrer dans la référence avant que le schéma l’ait de nouveau, ou qu’une autre étiquette soit donnée.</translation>
    </message>
</context>
<context>
    <name>SchemaDeriver</name>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Made by an import, of the names that its files use.</source>
        <translation>Fait par un import, des noms qu’emploient ses fichiers.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>SchemaDiffCommand</name>
    <message>
        <source>Tell how a schema differs from what a project has</source>
        <translation>Dire en quoi un schéma diffère de celui d’un projet</translation>
    </message>
    <message>
        <source>With how often what is gone or changed is used in the project. Exit code 1: going over to
it needs a migration (`galley schema migrate`).

JSON: {&quot;schema&quot;, &quot;from&quot; (the project&apos;s version), &quot;to&quot;, &quot;migration&quot; (whether one is
needed), &quot;changes&quot;: [{&quot;change&quot;: &quot;added|removed|changed&quot;, &quot;what&quot;, &quot;layer&quot;, &quot;attribute&quot;,
&quot;id&quot;, &quot;members&quot;, &quot;used&quot;}]}.</source>
        <translation>Avec le nombre d’emplois dans le projet de ce qui disparaît ou change. Code de sortie 1&#xa0;:
passer à ce schéma demande une migration (`galley schema migrate`).

JSON&#xa0;: {&quot;schema&quot;, &quot;from&quot; (la version du projet), &quot;to&quot;, &quot;migration&quot; (s’il en faut une),
&quot;changes&quot;: [{&quot;change&quot;: &quot;added|removed|changed&quot;, &quot;what&quot;, &quot;layer&quot;, &quot;attribute&quot;,
&quot;id&quot;, &quot;members&quot;, &quot;used&quot;}]}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>A *.schema.json file, or the id of an installed schema</source>
        <translation>Un fichier *.schema.json, ou l’id d’un schéma installé</translation>
    </message>
    <message>
        <source>Schema %1: the project has this one, version %2</source>
        <translation>Schéma %1&#xa0;: le projet a celui-ci, version %2</translation>
    </message>
    <message>
        <source>Schema %1: the project has version %2, this is %3</source>
        <translation>Schéma %1&#xa0;: le projet a la version %2, celle-ci est %3</translation>
    </message>
    <message>
        <source>Schema %1: the project does not have it</source>
        <translation>Schéma %1&#xa0;: le projet ne l’a pas</translation>
    </message>
</context>
<context>
    <name>SchemaMigrateCommand</name>
    <message>
        <source>Bring a project to another version of a schema</source>
        <translation>Faire passer un projet à une autre version d’un schéma</translation>
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
        <translation>Ce qui est annoté suit, dans tous les jeux&#xa0;: une modification groupée, que
`galley bulk undo` annule avec le schéma. Ce qui garde son id reste&#x202f;; ce qui a un nouvel id
est retrouvé par l’ancien nom qu’indique le schéma, ou par son nom. Le reste demande un
plan&#xa0;:

  {&quot;format&quot;: &quot;galley-migration/1&quot;,
   &quot;labels&quot;: [{&quot;label&quot;: &quot;actor/rebels&quot;, &quot;way&quot;: &quot;move&quot;, &quot;to&quot;: &quot;actor/army&quot;},
              {&quot;label&quot;: &quot;actor/crowd&quot;, &quot;way&quot;: &quot;split&quot;, &quot;attribute&quot;: &quot;armed&quot;,
               &quot;values&quot;: {&quot;true&quot;: &quot;actor/army&quot;}, &quot;to&quot;: &quot;actor/civilians&quot;}],
   &quot;values&quot;: [{&quot;layer&quot;: &quot;actor&quot;, &quot;name&quot;: &quot;side&quot;, &quot;way&quot;: &quot;rename&quot;, &quot;to&quot;: &quot;party&quot;,
               &quot;values&quot;: {&quot;red&quot;: &quot;left&quot;}}],
   &quot;relations&quot;: [{&quot;type&quot;: &quot;leads&quot;, &quot;way&quot;: &quot;move&quot;, &quot;to&quot;: &quot;commands&quot;}],
   &quot;orphans&quot;: [{&quot;type&quot;: &quot;meets&quot;, &quot;way&quot;: &quot;allow&quot;}]}

Valeurs de way, pour les étiquettes&#xa0;: move, split, retire, remove&#x202f;; pour les valeurs (sans
couche&#xa0;: celles de champs)&#xa0;: keep, rename, remove&#x202f;; pour les types de relation disparus&#xa0;:
move, retire, remove&#x202f;; pour les relations dont les extrémités ne sont pas permises ou
disparaissent (orphans)&#xa0;: allow, move, remove. Ce qui est employé et reste à décider est
signalé avec son nombre (code de sortie 1), et rien n’est alors modifié.

JSON&#xa0;: {&quot;schema&quot;, &quot;from&quot;, &quot;to&quot;, &quot;sets&quot;, &quot;locked&quot;, &quot;spans&quot;: [{&quot;label&quot;, &quot;to&quot;, &quot;spans&quot;}],
&quot;values&quot;, &quot;relations&quot;, &quot;orphans&quot;, &quot;misfits&quot;, &quot;plan&quot;, &quot;bulk&quot;}.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>A *.schema.json file, or the id of an installed schema</source>
        <translation>Un fichier *.schema.json, ou l’id d’un schéma installé</translation>
    </message>
    <message>
        <source>What becomes of what is gone</source>
        <translation>Ce qu’il advient de ce qui disparaît</translation>
    </message>
    <message>
        <source>Who migrates; else the login&apos;s name</source>
        <translation>Qui migre&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>Only show what would be</source>
        <translation>Montrer seulement ce qui se ferait</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>%1: nothing was changed, this is what would be</source>
        <translation>%1&#xa0;: rien n’a été modifié, voici ce qui se ferait</translation>
    </message>
    <message>
        <source>Schema %1: from version %2 to %3</source>
        <translation>Schéma %1&#xa0;: de la version %2 à la version %3</translation>
    </message>
    <message>
        <source>Schema %1 %2: new in the project</source>
        <translation>Schéma %1 %2&#xa0;: nouveau dans le projet</translation>
    </message>
</context>
<context>
    <name>SchemaShowCommand</name>
    <message>
        <source>Show a schema: its layers, labels, attributes and rules</source>
        <translation>Montrer un schéma&#xa0;: ses couches, étiquettes, attributs et règles</translation>
    </message>
    <message>
        <source>JSON: the schema as a *.schema.json file holds it, which is also how to begin one of
your own.</source>
        <translation>JSON&#xa0;: le schéma tel que le contient un fichier *.schema.json, ce qui est aussi une façon d’en
commencer un.</translation>
    </message>
    <message>
        <source>A schema&apos;s id, as `galley plugins` lists them</source>
        <translation>L’id d’un schéma, tel que le liste `galley plugins`</translation>
    </message>
    <message>
        <source>Show the schema that this project carries</source>
        <translation>Montrer le schéma que contient ce projet</translation>
    </message>
    <message>
        <source>The project has no schema “%1”.</source>
        <translation>Le projet n’a pas de schéma «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fields of the article</source>
        <translation>Champs de l’article</translation>
    </message>
    <message>
        <source>Rules for a finished article</source>
        <translation>Règles pour un article terminé</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>Étiquettes (%1)</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation>Attributs (%1)</translation>
    </message>
    <message>
        <source>Relations of %1</source>
        <translation>Relations (%1)</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Only of: %1</source>
        <translation>Seulement de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only while %1 is: %2</source>
        <translation>Seulement si %1 vaut&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SchemaValidateCommand</name>
    <message>
        <source>Check a *.schema.json file</source>
        <translation>Vérifier un fichier *.schema.json</translation>
    </message>
    <message>
        <source>Every problem is listed with its line. Exit code 1: there are some.

JSON: {&quot;file&quot;, &quot;valid&quot;, &quot;id&quot;, &quot;version&quot;, &quot;errors&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;file&quot;, &quot;line&quot;,
&quot;column&quot;, &quot;detail&quot;}]}; detail is the JSON pointer of what is wrong.</source>
        <translation>Chaque problème est listé avec sa ligne. Code de sortie 1&#xa0;: il y en a.

JSON&#xa0;: {&quot;file&quot;, &quot;valid&quot;, &quot;id&quot;, &quot;version&quot;, &quot;errors&quot;: [{&quot;kind&quot;, &quot;message&quot;, &quot;file&quot;, &quot;line&quot;,
&quot;column&quot;, &quot;detail&quot;}]}&#x202f;; detail est le pointeur JSON de ce qui est faux.</translation>
    </message>
    <message>
        <source>The schema file</source>
        <translation>Le fichier de schéma</translation>
    </message>
    <message>
        <source>%1: schema %2 %3 can be used</source>
        <translation>%1&#xa0;: le schéma %2 %3 peut être employé</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The project has no annotator “%1”. `galley stats` lists those it has.</source>
        <translation>Le projet n’a pas d’annotateur «&#xa0;%1&#xa0;». `galley stats` liste ceux qu’il a.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>A query is terms that all hold; OR between two, a minus sign before one and
parentheses do what they look like. Words and &quot;quoted phrases&quot; alone are text of
the article; a * at a word&apos;s end stands for any ending. Besides there are:</source>
        <translation>Une requête est une suite de termes qui doivent tous être vrais&#x202f;; OR entre deux, un signe moins
devant et les parenthèses font ce qu’ils paraissent. Les mots seuls et les &quot;groupes entre
guillemets&quot; sont du texte de l’article&#x202f;; un * en fin de mot vaut toute terminaison. Il y a aussi&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SetBuilder</name>
    <message>
        <source>The id stands for two things in one set.</source>
        <translation>L’id désigne deux choses dans un jeu.</translation>
    </message>
    <message>
        <source>The comment is about “%1”, which is no span of the set.</source>
        <translation>Le commentaire porte sur «&#xa0;%1&#xa0;», qui n’est pas une marque du jeu.</translation>
    </message>
    <message>
        <source>The decision made “%1”, which is no span of the set.</source>
        <translation>La décision a fait «&#xa0;%1&#xa0;», qui n’est pas une marque du jeu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The span covers no text.</source>
        <translation>La marque ne couvre aucun texte.</translation>
    </message>
    <message>
        <source>The relation leads to “%1”, which is no span of the set.</source>
        <translation>La relation mène à «&#xa0;%1&#xa0;», qui n’est pas une marque du jeu.</translation>
    </message>
    <message>
        <source>No schema of the project has a field “%1”.</source>
        <translation>Aucun schéma du projet n’a de champ «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SetLosses</name>
    <message>
        <source>Spans that cover no text</source>
        <translation>Marques qui ne couvrent aucun texte</translation>
    </message>
    <message>
        <source>Spans of several segments</source>
        <translation>Marques de plusieurs segments</translation>
    </message>
    <message>
        <source>Spans that begin or end inside a grapheme</source>
        <translation>Marques qui commencent ou finissent dans un graphème</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Attributes of spans</source>
        <translation>Attributs de marques</translation>
    </message>
    <message>
        <source>Attributes of relations</source>
        <translation>Attributs de relations</translation>
    </message>
    <message>
        <source>Notes on spans</source>
        <translation>Notes sur des marques</translation>
    </message>
    <message>
        <source>How certain spans are</source>
        <translation>La certitude des marques</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>Décisions de la référence</translation>
    </message>
    <message>
        <source>What comments have beside their text</source>
        <translation>Ce que les commentaires ont outre leur texte</translation>
    </message>
    <message>
        <source>Fields of articles</source>
        <translation>Champs d’articles</translation>
    </message>
    <message>
        <source>How far the work on an article is</source>
        <translation>L’état d’avancement du travail sur un article</translation>
    </message>
    <message>
        <source>That an annotator is a model or the adjudicator</source>
        <translation>Le fait qu’un annotateur soit un modèle ou l’arbitre</translation>
    </message>
    <message>
        <source>Names of annotators</source>
        <translation>Noms des annotateurs</translation>
    </message>
    <message>
        <source>How long the work on a span took</source>
        <translation>La durée du travail sur une marque</translation>
    </message>
    <message>
        <source>How long the work on an article took</source>
        <translation>La durée du travail sur un article</translation>
    </message>
    <message>
        <source>What to do with them, as the format knows only whole stretches.</source>
        <translation>Qu’en faire, le format ne connaissant que des marques d’un seul tenant.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation>Du premier au dernier</translation>
    </message>
    <message>
        <source>With the text between the segments.</source>
        <translation>Avec le texte entre les segments.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>some of %1, with commas between</source>
        <translation>certains de %1, séparés par des virgules</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>There is nothing to set here, and “%1” was set.</source>
        <translation>Il n’y a rien à régler ici, et «&#xa0;%1&#xa0;» a été réglé.</translation>
    </message>
    <message>
        <source>“%1” cannot be set here; what can be set: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne se règle pas ici&#x202f;; ce qui se règle&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. %3</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>It can be: %1</source>
        <translation>Valeurs possibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” sets nothing: write it as name=value.</source>
        <translation>«&#xa0;%1&#xa0;» ne règle rien&#xa0;: écrivez nom=valeur.</translation>
    </message>
    <message>
        <source>; %1 if not given</source>
        <translation> ; %1 à défaut</translation>
    </message>
</context>
<context>
    <name>SignOff</name>
    <message>
        <source>Nobody has worked on it.</source>
        <translation>Personne n’y a travaillé.</translation>
    </message>
    <message>
        <source>Places that are not decided yet: %1.</source>
        <translation>Passages non encore décidés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Places that were put off: %1.</source>
        <translation>Passages ajournés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Places that gold does not have, though annotators do not differ there: %1. Take them over by the policy unanimous, union or annotator.</source>
        <translation>Passages que la référence n’a pas, bien que les annotateurs n’y divergent pas&#xa0;: %1. Reprenez-les par la stratégie unanimous, union ou annotator.</translation>
    </message>
    <message>
        <source>Gold is signed off already.</source>
        <translation>La référence est déjà validée.</translation>
    </message>
    <message>
        <source>Gold cannot be signed off yet. %1</source>
        <translation>La référence ne peut pas encore être validée. %1</translation>
    </message>
    <message>
        <source>Gold is not signed off, so there is nothing to reopen.</source>
        <translation>La référence n’est pas validée&#xa0;: il n’y a rien à rouvrir.</translation>
    </message>
    <message numerus="yes">
        <source>Reopen gold of %n article(s)</source>
        <translation>
            <numerusform>Rouvrir la référence (%n article)</numerusform>
            <numerusform>Rouvrir la référence (%n articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off gold of %n article(s)</source>
        <translation>
            <numerusform>Valider la référence (%n article)</numerusform>
            <numerusform>Valider la référence (%n articles)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>You may not read this folder.</source>
        <translation>Vous n’avez pas le droit de lire ce dossier.</translation>
    </message>
    <message>
        <source>The file has more than %1 MB, which is more than one of its kind should have: split it.</source>
        <translation>Le fichier fait plus de %1&#xa0;MB, plus qu’il n’en faudrait à un fichier de ce type&#xa0;: divisez-le.</translation>
    </message>
</context>
<context>
    <name>SpanTables</name>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>The one that your spreadsheet expects; where numbers have a decimal comma, a semicolon.</source>
        <translation>Celui qu’attend votre tableur&#x202f;; si les nombres ont une virgule décimale, un point-virgule.</translation>
    </message>
    <message>
        <source>Comma (.csv)</source>
        <translation>Virgule (.csv)</translation>
    </message>
    <message>
        <source>Semicolon (.csv)</source>
        <translation>Point-virgule (.csv)</translation>
    </message>
    <message>
        <source>Tab (.tsv)</source>
        <translation>Tabulation (.tsv)</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>A column each</source>
        <translation>Une colonne chacun</translation>
    </message>
    <message>
        <source>Named layer.attribute; what no schema declares goes into the last column, as JSON.</source>
        <translation>Nommée layer.attribute&#x202f;; ce qu’aucun schéma ne déclare va dans la dernière colonne, en JSON.</translation>
    </message>
    <message>
        <source>All in one column, as JSON</source>
        <translation>Tous dans une colonne, en JSON</translation>
    </message>
    <message>
        <source>Tables of spans and relations (CSV, TSV)</source>
        <translation>Tableaux de marques et de relations (CSV, TSV)</translation>
    </message>
    <message>
        <source>Texts of the articles</source>
        <translation>Textes des articles</translation>
    </message>
    <message>
        <source>As a column of the articles; some spreadsheets cut cells at 32,767 characters.</source>
        <translation>En colonne des articles&#x202f;; certains tableurs coupent les cellules à 32 767 caractères.</translation>
    </message>
    <message>
        <source>Safe in spreadsheets</source>
        <translation>Sûr pour les tableurs</translation>
    </message>
    <message>
        <source>Puts an apostrophe before cells that begin with = + - @, a tab, a line end or an apostrophe, so that none is taken for a formula.</source>
        <translation>Met une apostrophe devant les cellules qui commencent par = + - @, une tabulation, une fin de ligne ou une apostrophe, pour qu’aucune ne soit prise pour une formule.</translation>
    </message>
    <message>
        <source>Texts of articles, as the settings say</source>
        <translation>Textes des articles, selon les réglages</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>Décisions de la référence</translation>
    </message>
</context>
<context>
    <name>SpanTagger</name>
    <message>
        <source>Spans with other boundaries because they end within a token</source>
        <translation>Marques aux bornes modifiées, car elles finissent dans un token</translation>
    </message>
    <message>
        <source>Spans without the space at their ends</source>
        <translation>Marques sans l’espace à leurs bornes</translation>
    </message>
    <message>
        <source>Spans of layers that no schema has</source>
        <translation>Marques de couches qu’aucun schéma n’a</translation>
    </message>
    <message>
        <source>Spans in several pieces</source>
        <translation>Marques de plusieurs segments</translation>
    </message>
    <message>
        <source>Spans that cover no text</source>
        <translation>Marques qui ne couvrent aucun texte</translation>
    </message>
    <message>
        <source>Spans that cover no token</source>
        <translation>Marques qui ne couvrent aucun token</translation>
    </message>
    <message>
        <source>Spans left out because they end within a token</source>
        <translation>Marques écartées, car elles finissent dans un token</translation>
    </message>
    <message>
        <source>Spans that overlap others</source>
        <translation>Marques qui en chevauchent d’autres</translation>
    </message>
    <message>
        <source>Spans cut because they go over several sentences</source>
        <translation>Marques coupées, car elles s’étendent sur plusieurs phrases</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>A split has 2 to %1 parts.</source>
        <translation>Une division a de 2 à %1 parties.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a part: it has small letters, digits, - and _. Write it as train=80.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une partie&#xa0;: minuscules, chiffres, - et _. Écrivez train=80.</translation>
    </message>
    <message>
        <source>Two parts are called “%1”.</source>
        <translation>Deux parties s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The share of “%1” is no number above 0.</source>
        <translation>La proportion de «&#xa0;%1&#xa0;» n’est pas un nombre supérieur à 0.</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>Count a project&apos;s articles, spans and relations, and how far its work is</source>
        <translation>Compter les articles, marques et relations d’un projet, et dire où en est le travail</translation>
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
        <translation>JSON&#xa0;: {&quot;project&quot;, &quot;articles&quot;, &quot;spans&quot;, &quot;relations&quot;,
&quot;sets&quot;: [{&quot;annotator&quot;, &quot;kind&quot;, &quot;state&quot;, &quot;sets&quot;, &quot;spans&quot;, &quot;relations&quot;}],
&quot;layers&quot;: [{&quot;layer&quot;, &quot;label&quot;, &quot;annotator&quot;, &quot;spans&quot;}],
&quot;relation_types&quot;: [{&quot;type&quot;, &quot;annotator&quot;, &quot;relations&quot;}],
&quot;times&quot;: [{&quot;annotator&quot;, &quot;active_ms&quot;, &quot;articles&quot;, &quot;spans&quot;, &quot;mean_ms&quot;, &quot;median_ms&quot;,
&quot;per_article&quot;: [{&quot;article&quot;, &quot;active_ms&quot;, &quot;spans&quot;, &quot;span_ms&quot;}]}],
&quot;progress&quot;: {&quot;annotators&quot;, &quot;layers&quot;, &quot;sources&quot;, &quot;published&quot;, &quot;days&quot;, &quot;weeks&quot;, &quot;labels&quot;,
&quot;agreement&quot;}}.
sets a une entrée par annotateur et état, layers une par couche, étiquette et annotateur. times
a les millisecondes actives des annotateurs qui ont travaillé dans la fenêtre, moyenne et médiane
des marques dont le temps est connu.

Chaque élément de progress est un tableau d’objets&#x202f;; --csv écrit la même chose, un fichier chacun,
dans un dossier, ou le tout, une ligne par chiffre, dans un fichier dont le nom finit par .csv. Il
s’agit des jeux d’annotateurs humains que quelqu’un a touchés&#x202f;; jours et semaines de travail sont
en UTC.
  annotators  jeux par état&#x202f;; assigned (affectés), open (non terminés), due (ouverts, avec
              échéance), overdue (en retard), next_due&#x202f;; spans, active_ms, et
              le rythme en heures actives
  layers      articles avec une marque de la couche, et marques
  sources     articles&#xa0;: commencés, terminés par un, finished_twice, gold (validés), et marques&#x202f;;
  published   la même chose par semaine de publication
  days        modifications, et articles terminés ce jour, par annotateur
  weeks       la même chose par semaine, avec le rythme de ce qui fut alors terminé
  labels      marques par étiquette, dans la semaine où leur jeu a été terminé ou modifié en
              dernier
  agreement   krippendorff_alpha et f1_strict des tant premiers articles que deux annotateurs
              avaient terminés&#x202f;; null a son motif dans alpha_undefined, f1_undefined ou, s’il n’y
              a rien, dans progress.agreement_undefined</translation>
    </message>
    <message>
        <source>The project to count</source>
        <translation>Le projet à compter</translation>
    </message>
    <message>
        <source>Progress of this annotator alone, without agreement</source>
        <translation>Avancement de cet annotateur seul, sans l’accord</translation>
    </message>
    <message>
        <source>Who asks, where work is blind: his own figures; else the login&apos;s name</source>
        <translation>Qui demande, si le travail est en aveugle&#xa0;: ses propres chiffres&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>Leave out agreement, which takes longest</source>
        <translation>Omettre l’accord, qui prend le plus de temps</translation>
    </message>
    <message>
        <source>Write progress there as tables, or as one</source>
        <translation>Y écrire l’avancement en tableaux, ou en un seul</translation>
    </message>
    <message>
        <source>Replace files of the same name that are there</source>
        <translation>Remplacer les fichiers de même nom qui s’y trouvent</translation>
    </message>
    <message>
        <source>Articles: %1
Spans: %2
Relations: %3</source>
        <translation>Articles&#xa0;: %1
Marques&#xa0;: %2
Relations&#xa0;: %3</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Jeux</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Temps actif</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Timed marks</source>
        <translation>Marques chronométrées</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 cannot be made. Choose another folder.</source>
        <translation>Impossible de créer %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is there already. Give --replace to replace it, or another place.</source>
        <translation>%1 existe déjà. Donnez --replace pour le remplacer, ou un autre emplacement.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The project has no bulk edit with number %1. Look at the list of them.</source>
        <translation>Le projet n’a pas de modification groupée numéro %1. Voyez-en la liste.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Layer “%1” has no attribute “%2”.</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’a pas d’attribut «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Attribute “%1” is not asked of this span: its label or another attribute rules it out.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» n’est pas demandé pour cette marque&#xa0;: son étiquette ou un autre attribut l’exclut.</translation>
    </message>
    <message>
        <source>There is no text to mark here.</source>
        <translation>Il n’y a pas de texte à marquer ici.</translation>
    </message>
    <message>
        <source>The span is no longer there, or is not the annotator&apos;s own.</source>
        <translation>La marque n’existe plus, ou n’est pas de l’annotateur lui-même.</translation>
    </message>
    <message>
        <source>Nothing is marked here.</source>
        <translation>Rien n’est marqué ici.</translation>
    </message>
    <message>
        <source>At %1 there is another project now. What waits is sent when the one that it was made in is back.</source>
        <translation>Un autre projet se trouve maintenant à l’adresse %1. Ce qui attend sera envoyé au retour du projet où cela a été fait.</translation>
    </message>
    <message>
        <source>No schema of the project has “%1”. `galley schema show` lists layers and labels.</source>
        <translation>Aucun schéma du projet n’a «&#xa0;%1&#xa0;». `galley schema show` liste les couches et les étiquettes.</translation>
    </message>
    <message>
        <source>The project has no import with number %1. Look at the list of them.</source>
        <translation>Le projet n’a pas d’import numéro %1. Voyez-en la liste.</translation>
    </message>
    <message>
        <source>The article was worked on since.</source>
        <translation>On a travaillé depuis sur l’article.</translation>
    </message>
    <message>
        <source>A newer version of the article follows it.</source>
        <translation>Une version plus récente de l’article le suit.</translation>
    </message>
    <message>
        <source>The set was worked on since.</source>
        <translation>On a travaillé depuis sur le jeu.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>L’import %1 a déjà été annulé.</translation>
    </message>
    <message>
        <source>The server has no user “%1”. Ask who runs it to make one (createuser), then add him again.</source>
        <translation>Le serveur n’a pas de compte «&#xa0;%1&#xa0;». Demandez à son administrateur d’en créer un (createuser), puis ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>The project needs a file name.</source>
        <translation>Il faut au projet un nom de fichier.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name; Galley never replaces a file.</source>
        <translation>%1 existe déjà. Choisissez un autre nom&#x202f;; Galley ne remplace jamais un fichier.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Il n’y a pas de dossier %1. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is left over from another project of that name. Choose another name, or put that file back to its project.</source>
        <translation>%1 est resté d’un autre projet de ce nom. Choisissez un autre nom, ou remettez ce fichier auprès de son projet.</translation>
    </message>
    <message>
        <source>%1 cannot be made. See whether you may write its folder.</source>
        <translation>Impossible de créer %1. Voyez si vous avez le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>You are not in the team of this project.</source>
        <translation>Vous n’êtes pas dans l’équipe de ce projet.</translation>
    </message>
    <message>
        <source>You are a reviewer in this project.</source>
        <translation>Vous êtes réviseur dans ce projet.</translation>
    </message>
    <message>
        <source>You are an annotator in this project.</source>
        <translation>Vous êtes annotateur dans ce projet.</translation>
    </message>
    <message>
        <source>A manager can do this; ask one: %1.</source>
        <translation>Un responsable peut le faire&#x202f;; demandez à l’un d’eux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A reviewer or a manager can do this; ask one: %1.</source>
        <translation>Un réviseur ou un responsable peut le faire&#x202f;; demandez à l’un d’eux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You are not in the team of %1 any more, so nothing more is saved there. What is saved stays. A manager can take you back.</source>
        <translation>Vous n’êtes plus dans l’équipe de %1&#xa0;: plus rien n’y est enregistré. Ce qui est enregistré reste. Un responsable peut vous y reprendre.</translation>
    </message>
    <message>
        <source>%1 keeps these marks as they are: they are somebody else&apos;s, settled, or locked because they are done. A reviewer can return them.</source>
        <translation>%1 garde ces marques telles quelles&#xa0;: elles sont à quelqu’un d’autre, closes, ou verrouillées parce que terminées. Un réviseur peut les renvoyer.</translation>
    </message>
    <message>
        <source>The project&apos;s address holds a password, which would be kept in histories and lists. Leave it out (postgresql://user@host/database) and put it into ~/.pgpass as a line host:port:database:user:password that only you may read, or into PGPASSWORD.</source>
        <translation>L’adresse du projet contient un mot de passe, qui resterait dans des historiques et des listes. Retirez-le (postgresql://user@host/database) et mettez-le dans ~/.pgpass, en une ligne host:port:database:user:password lisible de vous seul, ou dans PGPASSWORD.</translation>
    </message>
    <message>
        <source>%1 is no address of a database. Write it as postgresql://user@host/database.</source>
        <translation>%1 n’est pas l’adresse d’une base de données. Écrivez-la comme postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted. Ask who runs the server to turn SSL on, or write sslmode=disable into the address if the network is safe.</source>
        <translation>La connexion à %1 ne serait pas chiffrée. Demandez à l’administrateur du serveur d’activer SSL, ou écrivez sslmode=disable dans l’adresse si le réseau est sûr.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer any more, so what was under way was not saved. See whether it runs and the network is there, then do it again.</source>
        <translation>Le serveur de %1 ne répond plus&#xa0;: ce qui était en cours n’a pas été enregistré. Voyez s’il tourne et si le réseau est là, puis recommencez.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: the server shows no certificate that is trusted here. Put its authority&apos;s into ~/.postgresql/root.crt, or name it with sslrootcert=FILE in the address. sslmode=require encrypts without asking who the server is, sslmode=disable does neither.</source>
        <translation>La connexion à %1 n’est pas sûre&#xa0;: le serveur ne présente aucun certificat reconnu ici. Mettez celui de son autorité dans ~/.postgresql/root.crt, ou nommez-le par sslrootcert=FILE dans l’adresse. sslmode=require chiffre sans demander qui est le serveur, sslmode=disable ne fait ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>The server of %1 asks for a password, and none is given. Put it into ~/.pgpass as a line host:port:database:user:password that only you may read, or into PGPASSWORD.</source>
        <translation>Le serveur de %1 demande un mot de passe, et aucun n’est donné. Mettez-le dans ~/.pgpass, en une ligne host:port:database:user:password lisible de vous seul, ou dans PGPASSWORD.</translation>
    </message>
    <message>
        <source>The server of %1 does not take the user or the password. See whether the address has the right user, and ~/.pgpass or PGPASSWORD the right password.</source>
        <translation>Le serveur de %1 n’accepte pas l’utilisateur ou le mot de passe. Voyez si l’adresse a le bon utilisateur, et ~/.pgpass ou PGPASSWORD le bon mot de passe.</translation>
    </message>
    <message>
        <source>There is no room left on the server&apos;s disk of %1, so nothing was written. Ask who runs it to make room, then do it again.</source>
        <translation>Il n’y a plus de place sur le disque du serveur de %1&#xa0;: rien n’a été écrit. Demandez à son administrateur de faire de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The server of %1 has not enough memory. Ask who runs it, or try later.</source>
        <translation>Le serveur de %1 manque de mémoire. Demandez à son administrateur, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server of %1 takes no more connections now. Try later, or ask who runs it to allow more.</source>
        <translation>Le serveur de %1 n’accepte plus de connexions pour l’instant. Réessayez plus tard, ou demandez à son administrateur d’en permettre davantage.</translation>
    </message>
    <message>
        <source>Others changed the same in %1 at the same time, so nothing was written. Do it again.</source>
        <translation>D’autres ont modifié la même chose dans %1 au même moment&#xa0;: rien n’a été écrit. Recommencez.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Wait until that is done, or close it there, then do it again.</source>
        <translation>Un autre programme écrit dans %1. Attendez qu’il ait fini, ou fermez-le là-bas, puis recommencez.</translation>
    </message>
    <message>
        <source>%1 may only be read here. Ask who runs it for the right to write.</source>
        <translation>%1 ne peut être que lu ici. Demandez le droit d’y écrire à son administrateur.</translation>
    </message>
    <message>
        <source>The server of %1 does not let this user in. See whether the address has the right user, and ask who runs the server to allow him the database from this machine.</source>
        <translation>Le serveur de %1 ne laisse pas entrer cet utilisateur. Voyez si l’adresse a le bon utilisateur, et demandez à l’administrateur du serveur de lui permettre la base depuis cette machine.</translation>
    </message>
    <message>
        <source>There is no database for %1 on the server. See whether its name is right, or make it there (createdb), then make the project with `galley new`.</source>
        <translation>Il n’y a pas de base de données pour %1 sur le serveur. Voyez si son nom est juste, ou créez-la là-bas (createdb), puis créez le projet par `galley new`.</translation>
    </message>
    <message>
        <source>You have no right to do this in %1. Ask a manager of the project to give you the role that it needs.</source>
        <translation>Vous n’avez pas le droit de faire cela dans %1. Demandez à un responsable du projet de vous donner le rôle qu’il faut.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1. Split it into several.</source>
        <translation>Un texte est trop long pour être gardé dans %1. Divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>A text holds a character that %1 cannot keep. Take it out.</source>
        <translation>Un texte contient un caractère que %1 ne peut pas garder. Retirez-le.</translation>
    </message>
    <message>
        <source>%1 is damaged. Ask who runs the server to go back to a backup.</source>
        <translation>%1 est endommagé. Demandez à l’administrateur du serveur de revenir à une sauvegarde.</translation>
    </message>
    <message>
        <source>The change does not fit what %1 holds. Open the article again, then repeat it.</source>
        <translation>La modification ne correspond pas à ce que contient %1. Rouvrez l’article, puis répétez-la.</translation>
    </message>
    <message>
        <source>The server of %1 stopped what took too long. Do it again, or with less.</source>
        <translation>Le serveur de %1 a arrêté ce qui prenait trop de temps. Recommencez, ou avec moins.</translation>
    </message>
    <message>
        <source>The server of %1 cannot read or write its disk. Ask who runs it to look at it.</source>
        <translation>Le serveur de %1 ne peut pas lire ou écrire son disque. Demandez à son administrateur de l’examiner.</translation>
    </message>
    <message>
        <source>%1 does not understand a statement. `galley check` says what is wrong with it.</source>
        <translation>%1 ne comprend pas une instruction. `galley check` dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Work on %1 failed. Open the project again; if that does not help, `galley check` says what is wrong with it.</source>
        <translation>Le travail sur %1 a échoué. Rouvrez le projet&#x202f;; si cela n’aide pas, `galley check` dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>The server of %1 is older than PostgreSQL 14. Use a newer one.</source>
        <translation>Le serveur de %1 est antérieur à PostgreSQL 14. Employez-en un plus récent.</translation>
    </message>
    <message>
        <source>The database of %1 does not hold every character. Make one with the encoding UTF8 (createdb --encoding=UTF8 --template=template0).</source>
        <translation>La base de données de %1 ne contient pas tous les caractères. Créez-en une avec l’encodage UTF8 (createdb --encoding=UTF8 --template=template0).</translation>
    </message>
    <message>
        <source>You may not make tables in %1. Ask the owner of the database to make the project, or to give you the right to (GRANT CREATE ON SCHEMA public TO your user).</source>
        <translation>Vous n’avez pas le droit de créer des tables dans %1. Demandez au propriétaire de la base de créer le projet, ou de vous en donner le droit (GRANT CREATE ON SCHEMA public TO votre utilisateur).</translation>
    </message>
    <message>
        <source>%1 holds a Galley project already. Open it, or make another database (createdb) for the new one.</source>
        <translation>%1 contient déjà un projet Galley. Ouvrez-le, ou créez une autre base (createdb) pour le nouveau.</translation>
    </message>
    <message>
        <source>%1 holds tables of another program. Make a database of its own for the project (createdb).</source>
        <translation>%1 contient des tables d’un autre programme. Créez pour le projet une base à lui seul (createdb).</translation>
    </message>
    <message>
        <source>%1 holds no Galley project. See whether the database&apos;s name is right, or make the project with `galley new`.</source>
        <translation>%1 ne contient pas de projet Galley. Voyez si le nom de la base est juste, ou créez le projet par `galley new`.</translation>
    </message>
    <message>
        <source>You have no right to read %1. Ask a manager of the project to add your user to its team.</source>
        <translation>Vous n’avez pas le droit de lire %1. Demandez à un responsable du projet d’ajouter votre compte à son équipe.</translation>
    </message>
    <message>
        <source>The server lets the project be read only: it is a copy of another one, or was told so. Ask who runs it.</source>
        <translation>Le serveur ne laisse que lire le projet&#xa0;: c’est la copie d’un autre, ou on le lui a dit. Demandez à son administrateur.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Le projet a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 was made by an older Galley, and must be brought up to date by the user who owns it. Ask “%2” to open it once with this version; until then, go on with the version that you had.</source>
        <translation>%1 a été créé par un Galley plus ancien et doit être mis à niveau par l’utilisateur qui le possède. Demandez à «&#xa0;%2&#xa0;» de l’ouvrir une fois avec cette version&#x202f;; d’ici là, continuez avec la version que vous aviez.</translation>
    </message>
    <message>
        <source>%1 was made by an older Galley and must be brought up to date, but was opened for reading only. Open it as “%2” where it may be written.</source>
        <translation>%1 a été créé par un Galley plus ancien et doit être mis à niveau, mais a été ouvert en lecture seule. Ouvrez-le comme «&#xa0;%2&#xa0;» là où l’on peut y écrire.</translation>
    </message>
    <message>
        <source>%1 was made by an older Galley, before its tables were settled. Copy it into a file with that version (`galley copy`), then from there into a new database with this one.</source>
        <translation>%1 a été créé par un Galley plus ancien, avant que ses tables soient fixées. Copiez-le dans un fichier avec cette version (`galley copy`), puis de là dans une nouvelle base avec celle-ci.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which the server cannot keep. Take it out.</source>
        <translation>Un texte contient un caractère NUL, que le serveur ne peut pas garder. Retirez-le.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Arrêté. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>%1 was not closed by the program that wrote it last, and its folder may not be written, so it cannot be read either. Copy the file and the one ending in -wal beside it to a folder of your own and open it there.</source>
        <translation>%1 n’a pas été fermé par le dernier programme qui y a écrit, et on ne peut pas écrire dans son dossier&#xa0;: il ne peut donc pas être lu non plus. Copiez le fichier et celui qui finit par -wal à côté dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>%1 was written by an older Galley and must be brought up to date, but may not be written. Copy it to a folder of your own and open it there.</source>
        <translation>%1 a été écrit par un Galley plus ancien et doit être mis à niveau, mais on ne peut pas y écrire. Copiez-le dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>This package was handed in and is signed. To go on working in it, take that back in the menu Team, or with `galley hand-in --reopen`.</source>
        <translation>Ce paquet a été rendu et est signé. Pour continuer à y travailler, reprenez-le par le menu Équipe, ou par `galley hand-in --reopen`.</translation>
    </message>
    <message>
        <source>You may not write the project&apos;s file or its folder. Copy it to a folder of your own to change it.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le fichier du projet ou dans son dossier. Copiez-le dans un dossier à vous pour le modifier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Galley and cannot be read by this one. Open it with that version, or export it there.</source>
        <translation>%1 a été écrit par un Galley plus récent et ne peut pas être lu par celui-ci. Ouvrez-le avec cette version, ou exportez-le là-bas.</translation>
    </message>
    <message>
        <source>The project was written by a newer Galley. It can be read here; to change it, update Galley.</source>
        <translation>Le projet a été écrit par un Galley plus récent. Il peut être lu ici&#x202f;; pour le modifier, mettez Galley à jour.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the project file in it.</source>
        <translation>%1 est un dossier. Choisissez le fichier de projet qui s’y trouve.</translation>
    </message>
    <message>
        <source>There is no file %1. See whether it was moved, or make a new project.</source>
        <translation>Il n’y a pas de fichier %1. Voyez s’il a été déplacé, ou créez un nouveau projet.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose a project file.</source>
        <translation>%1 n’est pas un fichier ordinaire. Choisissez un fichier de projet.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask its owner for the right to read it.</source>
        <translation>%1 ne peut pas être lu. Demandez-en le droit à son propriétaire.</translation>
    </message>
    <message>
        <source>%1 is no Galley project. Choose another file, or import it into a project if it holds articles.</source>
        <translation>%1 n’est pas un projet Galley. Choisissez un autre fichier, ou importez-le dans un projet s’il contient des articles.</translation>
    </message>
    <message>
        <source>%1 is the database of another program, not a Galley project. Choose another file.</source>
        <translation>%1 est la base de données d’un autre programme, pas un projet Galley. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>A value of the project cannot be read. Run a check of it.</source>
        <translation>Une valeur du projet est illisible. Lancez-en une vérification.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be read. Run a check of it, and go back to a backup if it finds damage.</source>
        <translation>%1 contient quelque chose d’illisible. Lancez-en une vérification, et revenez à une sauvegarde si elle trouve des dégâts.</translation>
    </message>
    <message>
        <source>The schema “%1” was changed again since. Take that back first: the list of bulk edits has it.</source>
        <translation>Le schéma «&#xa0;%1&#xa0;» a encore été modifié depuis. Annulez d’abord cette modification&#xa0;: la liste des modifications groupées la contient.</translation>
    </message>
    <message>
        <source>Spans were marked with the schema “%1” since, so it stays. Remove them first, or retire its labels.</source>
        <translation>Des marques ont été faites depuis avec le schéma «&#xa0;%1&#xa0;»&#xa0;: il reste donc. Supprimez-les d’abord, ou rendez ses étiquettes obsolètes.</translation>
    </message>
    <message>
        <source>The project has version %1 of the schema “%2”; this one says %3. Raise its version number, so that exports can tell them apart.</source>
        <translation>Le projet a la version %1 du schéma «&#xa0;%2&#xa0;»&#x202f;; celui-ci indique %3. Augmentez son numéro de version, pour que les exports puissent les distinguer.</translation>
    </message>
    <message>
        <source>Schema %1 %2: new in the project</source>
        <translation>Schéma %1 %2&#xa0;: nouveau dans le projet</translation>
    </message>
    <message>
        <source>Schema %1: from version %2 to %3</source>
        <translation>Schéma %1&#xa0;: de la version %2 à la version %3</translation>
    </message>
    <message>
        <source>Nothing can be changed here. %1</source>
        <translation>Rien ne peut être modifié ici. %1</translation>
    </message>
    <message>
        <source>Spans of the label “%1”, which the new version does not have: %2. Choose a new label, split them by an attribute, keep them as retired, or remove them.</source>
        <translation>Marques portant l’étiquette «&#xa0;%1&#xa0;», que la nouvelle version n’a pas&#xa0;: %2. Choisissez une nouvelle étiquette, scindez-les selon un attribut, gardez-les comme obsolètes, ou supprimez-les.</translation>
    </message>
    <message>
        <source>Relations “%1”, which the new version does not have: %2. Choose another type, keep them as retired, or remove them.</source>
        <translation>Relations «&#xa0;%1&#xa0;», que la nouvelle version n’a pas&#xa0;: %2. Choisissez un autre type, gardez-les comme obsolètes, ou supprimez-les.</translation>
    </message>
    <message>
        <source>Relations “%1” would be orphaned, because the type does not allow the new labels at their ends: %2. Let the type allow them, choose another type, or remove the relations.</source>
        <translation>Relations «&#xa0;%1&#xa0;» qui deviendraient orphelines, parce que le type ne permet pas les nouvelles étiquettes à leurs extrémités&#xa0;: %2. Faites que le type les permette, choisissez un autre type, ou supprimez les relations.</translation>
    </message>
    <message>
        <source>Relations “%1” would be orphaned, because spans at their ends are removed: %2. Remove the relations, too, or keep the spans as retired.</source>
        <translation>Relations «&#xa0;%1&#xa0;» qui deviendraient orphelines, parce que des marques à leurs extrémités sont supprimées&#xa0;: %2. Supprimez aussi les relations, ou gardez les marques comme obsolètes.</translation>
    </message>
    <message>
        <source>This is no search. Put words with signs in them between straight quotation marks.</source>
        <translation>Ce n’est pas une recherche. Mettez entre guillemets droits les mots qui contiennent des signes.</translation>
    </message>
    <message>
        <source>%1 cannot be written. See whether there is room, and whether you may.</source>
        <translation>Impossible d’écrire %1. Voyez s’il y a de la place, et si vous en avez le droit.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again.</source>
        <translation>Un autre programme écrit dans %1. Réessayez.</translation>
    </message>
    <message>
        <source>The server of %1 is away, and there is no room left on this machine&apos;s disk to keep the edit in %2 until it is back. Make room, then try again.</source>
        <translation>Le serveur de %1 est injoignable, et il n’y a plus de place sur le disque de cette machine pour garder la modification dans %2 jusqu’à son retour. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The server of %1 is away, and the edit cannot be kept in %2 until it is back. See whether you may write there, then try again.</source>
        <translation>Le serveur de %1 est injoignable, et la modification ne peut pas être gardée dans %2 jusqu’à son retour. Voyez si vous avez le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1, so nothing was written. Make room, then do it again.</source>
        <translation>Il n’y a plus de place sur le disque de %1&#xa0;: rien n’a été écrit. Faites de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>%1 may only be read. Copy it to a folder of your own, or get the right to write the file and its folder.</source>
        <translation>%1 ne peut être que lu. Copiez-le dans un dossier à vous, ou obtenez le droit d’écrire dans le fichier et son dossier.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep a copy as it is and go back to a backup, or export from it what can still be read.</source>
        <translation>%1 est endommagé. Gardez-en une copie telle quelle et revenez à une sauvegarde, ou exportez-en ce qui peut encore être lu.</translation>
    </message>
    <message>
        <source>%1 is no Galley project. Choose another file.</source>
        <translation>%1 n’est pas un projet Galley. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. See whether you may read and write it and its folder.</source>
        <translation>Impossible d’ouvrir %1. Voyez si vous avez le droit de le lire et d’écrire dans ce fichier et son dossier.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on %1. Close other programs.</source>
        <translation>Il n’y a pas assez de mémoire pour travailler sur %1. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error. See whether it is still connected, then open the project again.</source>
        <translation>Impossible de lire ou d’écrire %1&#xa0;: le disque signale une erreur. Voyez s’il est encore connecté, puis rouvrez le projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that you made wait on this machine and are sent when the project is opened with the server there.</source>
        <translation>
            <numerusform>%n modification que vous avez faite attend sur cette machine et sera envoyée quand le projet sera ouvert et le serveur de retour.</numerusform>
            <numerusform>%n modifications que vous avez faites attendent sur cette machine et seront envoyées quand le projet sera ouvert et le serveur de retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of article “%1” is not the one that its SHA-256 was made from: it was changed on the way. Get the file again.</source>
        <translation>Le texte de l’article «&#xa0;%1&#xa0;» n’est pas celui dont vient son SHA-256&#xa0;: il a été modifié en chemin. Récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>An article needs an id. Give it one that no other has.</source>
        <translation>Il faut un id à un article. Donnez-lui-en un que nul autre n’a.</translation>
    </message>
    <message>
        <source>The project already has an article “%1”. Leave this one out, or give it another id.</source>
        <translation>Le projet a déjà un article «&#xa0;%1&#xa0;». Écartez celui-ci, ou donnez-lui un autre id.</translation>
    </message>
    <message>
        <source>The article “%1” is a version of “%2”, which the project does not have. Import that one first.</source>
        <translation>L’article «&#xa0;%1&#xa0;» est une version de «&#xa0;%2&#xa0;», que le projet n’a pas. Importez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The project has no article with number %1. Read the list again.</source>
        <translation>Le projet n’a pas d’article numéro %1. Relisez la liste.</translation>
    </message>
    <message>
        <source>“%1” is no search. Put words with signs in them between straight quotation marks.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une recherche. Mettez entre guillemets droits les mots qui contiennent des signes.</translation>
    </message>
    <message>
        <source>Mark as %1/%2</source>
        <translation>Marquer&#xa0;: %1/%2</translation>
    </message>
    <message>
        <source>Relabel to %1/%2</source>
        <translation>Réétiqueter en %1/%2</translation>
    </message>
    <message>
        <source>Delete spans</source>
        <translation>Supprimer des marques</translation>
    </message>
    <message>
        <source>Clear attribute %1</source>
        <translation>Effacer l’attribut %1</translation>
    </message>
    <message>
        <source>Set attribute %1</source>
        <translation>Définir l’attribut %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: later edits stand on the migration in %n set(s) (%1). Take those back first.</source>
        <translation>
            <numerusform>Rien n’a été modifié&#xa0;: des modifications ultérieures reposent sur la migration, dans %n jeu (%1). Annulez-les d’abord.</numerusform>
            <numerusform>Rien n’a été modifié&#xa0;: des modifications ultérieures reposent sur la migration, dans %n jeux (%1). Annulez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later edits of the set stand on it, so it stays as it is. Take those back first.</source>
        <translation>Des modifications ultérieures du jeu reposent dessus&#x202f;; il reste donc tel quel. Annulez-les d’abord.</translation>
    </message>
    <message>
        <source>A recipe needs a name. Give one.</source>
        <translation>Il faut un nom à une recette. Donnez-en un.</translation>
    </message>
    <message>
        <source>An annotator needs a name. Give one.</source>
        <translation>Il faut un nom à un annotateur. Donnez-en un.</translation>
    </message>
    <message>
        <source>The set that the edit belongs to is no longer in the project. Open the article again.</source>
        <translation>Le jeu auquel appartient la modification n’est plus dans le projet. Rouvrez l’article.</translation>
    </message>
    <message>
        <source>%1 was removed from the team, so nothing more is saved under that name. What is saved stays. A manager can take %1 back.</source>
        <translation>%1 a été retiré de l’équipe&#xa0;: plus rien n’est enregistré sous ce nom. Ce qui est enregistré reste. Un responsable peut reprendre %1.</translation>
    </message>
    <message>
        <source>The marks were changed in another window meanwhile, so this edit was not saved. Look at them as they are now, then repeat it.</source>
        <translation>Les marques ont été modifiées entre-temps dans une autre fenêtre&#xa0;: cette modification n’a pas été enregistrée. Revoyez-les en l’état, puis répétez-la.</translation>
    </message>
    <message>
        <source>%1 already has marks in this article. Import them as another annotator, or leave them out.</source>
        <translation>%1 a déjà des marques dans cet article. Importez-les comme d’un autre annotateur, ou écartez-les.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guide d’annotation</translation>
    </message>
    <message>
        <source>Boundary rule</source>
        <translation>Règle sur les bornes</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Mauvaise étiquette</translation>
    </message>
    <message>
        <source>Overlooked</source>
        <translation>Oubli</translation>
    </message>
    <message>
        <source>Context decides</source>
        <translation>Le contexte décide</translation>
    </message>
    <message>
        <source>Not to be marked</source>
        <translation>Ne pas marquer</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigu</translation>
    </message>
    <message>
        <source>There is an annotator “%1” already. Two people cannot work under one name: give the other one another, such as with an initial.</source>
        <translation>Il y a déjà un annotateur «&#xa0;%1&#xa0;». Deux personnes ne peuvent pas travailler sous un seul nom&#xa0;: donnez-en un autre à l’autre, par exemple avec une initiale.</translation>
    </message>
    <message>
        <source>There was an annotator “%1”, whose marks are still here. Take him back, or give the new one another name.</source>
        <translation>Il y avait un annotateur «&#xa0;%1&#xa0;», dont les marques sont toujours là. Reprenez-le, ou donnez un autre nom au nouveau.</translation>
    </message>
    <message>
        <source>The login “%1” is %2&apos;s already. Everybody needs a login of his own; take it from %2 first.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» appartient déjà à %2. Chacun doit avoir son compte&#x202f;; retirez-le d’abord à %2.</translation>
    </message>
    <message>
        <source>%1 is the only manager. Make somebody else a manager first.</source>
        <translation>%1 est le seul responsable. Nommez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>“%1” is a person and cannot be a model. Add the model under a name of its own.</source>
        <translation>«&#xa0;%1&#xa0;» est une personne et ne peut pas être un modèle. Ajoutez le modèle sous un nom à lui.</translation>
    </message>
    <message>
        <source>“%1” is a model, which can have no other role.</source>
        <translation>«&#xa0;%1&#xa0;» est un modèle, qui ne peut avoir d’autre rôle.</translation>
    </message>
    <message>
        <source>The project has no annotator “%1”.</source>
        <translation>Le projet n’a pas d’annotateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An edit before this one was not saved, so neither was this one. Open the article again, then repeat it.</source>
        <translation>Une modification précédente n’a pas été enregistrée, celle-ci non plus. Rouvrez l’article, puis répétez-la.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached. Check that host and port are right, the server is running and the network is up.</source>
        <translation>Impossible de joindre le serveur de %1. Voyez si l’hôte et le port sont justes, si le serveur tourne et si le réseau est là.</translation>
    </message>
</context>
<context>
    <name>TagPolicy</name>
    <message>
        <source>Overlapping spans</source>
        <translation>Marques qui se chevauchent</translation>
    </message>
    <message>
        <source>Which spans are written where several share a token. The others are counted as lost.</source>
        <translation>Quelles marques sont écrites quand plusieurs ont un token en commun. Les autres comptent comme pertes.</translation>
    </message>
    <message>
        <source>One column per layer</source>
        <translation>Une colonne par couche</translation>
    </message>
    <message>
        <source>Layers do not compete; within a layer, the outermost.</source>
        <translation>Les couches ne se concurrencent pas&#x202f;; dans une couche, la plus extérieure.</translation>
    </message>
    <message>
        <source>Outermost</source>
        <translation>La plus extérieure</translation>
    </message>
    <message>
        <source>Spans within another are left out.</source>
        <translation>Les marques contenues dans une autre sont écartées.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <source>Of spans that overlap, the longest.</source>
        <translation>Des marques qui se chevauchent, la plus longue.</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>Of spans that overlap, the first by the list of priorities.</source>
        <translation>Des marques qui se chevauchent, la première selon la liste des priorités.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Labels or layers, separated by commas; the first wins. What is not listed comes last.</source>
        <translation>Étiquettes ou couches, séparées par des virgules&#x202f;; la première l’emporte. Ce qui n’est pas listé vient en dernier.</translation>
    </message>
    <message>
        <source>Spans that end within a token</source>
        <translation>Marques qui finissent dans un token</translation>
    </message>
    <message>
        <source>What is done with a span whose boundary is not one of a token.</source>
        <translation>Que faire d’une marque dont une borne n’est pas celle d’un token.</translation>
    </message>
    <message>
        <source>Split the token</source>
        <translation>Scinder le token</translation>
    </message>
    <message>
        <source>The token becomes two; the span stays as it is.</source>
        <translation>Le token devient deux&#x202f;; la marque reste telle quelle.</translation>
    </message>
    <message>
        <source>Expand the span</source>
        <translation>Élargir la marque</translation>
    </message>
    <message>
        <source>The span takes all of the token.</source>
        <translation>La marque prend tout le token.</translation>
    </message>
    <message>
        <source>Contract the span</source>
        <translation>Resserrer la marque</translation>
    </message>
    <message>
        <source>The span leaves the token out.</source>
        <translation>La marque laisse le token dehors.</translation>
    </message>
    <message>
        <source>Leave the span out</source>
        <translation>Écarter la marque</translation>
    </message>
    <message>
        <source>Spans over several sentences</source>
        <translation>Marques sur plusieurs phrases</translation>
    </message>
    <message>
        <source>Tags end with their sentence, and so a span must lie within one.</source>
        <translation>Les tags finissent avec leur phrase&#xa0;: une marque doit donc tenir dans une seule.</translation>
    </message>
    <message>
        <source>Join the sentences</source>
        <translation>Joindre les phrases</translation>
    </message>
    <message>
        <source>The sentences are written as one; the span stays whole.</source>
        <translation>Les phrases sont écrites en une seule&#x202f;; la marque reste entière.</translation>
    </message>
    <message>
        <source>Cut the span</source>
        <translation>Couper la marque</translation>
    </message>
    <message>
        <source>The span becomes one a sentence.</source>
        <translation>La marque en devient une par phrase.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>How the text is divided.</source>
        <translation>Comment le texte est divisé.</translation>
    </message>
    <message>
        <source>Words and marks</source>
        <translation>Mots et signes</translation>
    </message>
    <message>
        <source>By Unicode&apos;s rules with those of news copy; sentences, too.</source>
        <translation>Selon les règles d’Unicode et celles des textes de presse&#x202f;; phrases aussi.</translation>
    </message>
    <message>
        <source>Between spaces</source>
        <translation>Entre espaces</translation>
    </message>
    <message>
        <source>For texts that came as tokens: they are written as they were, a line a sentence.</source>
        <translation>Pour les textes venus en tokens&#xa0;: écrits tels quels, une ligne par phrase.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>“%1” is not a person: work is assigned to people.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une personne&#xa0;: le travail s’affecte à des personnes.</translation>
    </message>
    <message>
        <source>%1 was removed from the team. Take %1 back first.</source>
        <translation>%1 a été retiré de l’équipe. Reprenez d’abord %1.</translation>
    </message>
    <message>
        <source>Say to whom the articles are to be assigned.</source>
        <translation>Indiquez à qui affecter les articles.</translation>
    </message>
    <message>
        <source>The project has no article “%1”.</source>
        <translation>Le projet n’a pas d’article «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n articles get %1 of %2 annotators: there are no more to choose from.</source>
        <translation>
            <numerusform>%n article reçoit %1 annotateurs sur %2&#xa0;: il n’y en a pas davantage au choix.</numerusform>
            <numerusform>%n articles reçoivent %1 annotateurs sur %2&#xa0;: il n’y en a pas davantage au choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article is meant.</source>
        <translation>Aucun article n’est désigné.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles have as many annotators already.</source>
        <translation>
            <numerusform>%n article a déjà autant d’annotateurs.</numerusform>
            <numerusform>%n articles ont déjà autant d’annotateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline %1 is past: all would be overdue at once.</source>
        <translation>L’échéance %1 est passée&#xa0;: tout serait aussitôt en retard.</translation>
    </message>
    <message>
        <source>Work in this project is blind, and “%1” is none of its annotators: say who you are, with --as or --by on the command line.</source>
        <translation>Le travail dans ce projet est en aveugle, et «&#xa0;%1&#xa0;» n’est pas de ses annotateurs&#xa0;: dites qui vous êtes, par --as ou --by sur la ligne de commande.</translation>
    </message>
    <message>
        <source>Work in this project is blind: only reviewers and managers see everybody&apos;s marks, and %1 is an annotator.</source>
        <translation>Le travail dans ce projet est en aveugle&#xa0;: seuls réviseurs et responsables voient les marques de tous, et %1 est annotateur.</translation>
    </message>
    <message>
        <source>%1 has not finished this article, so there is nothing to return.</source>
        <translation>%1 n’a pas terminé cet article&#xa0;: il n’y a rien à renvoyer.</translation>
    </message>
    <message>
        <source>Only managers look after the team and assign work here: %1.</source>
        <translation>Seuls les responsables s’occupent ici de l’équipe et affectent le travail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only reviewers and managers return and adjudicate work here: %1.</source>
        <translation>Seuls réviseurs et responsables renvoient et arbitrent ici le travail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has not the role for it.</source>
        <translation>%1 n’a pas le rôle qu’il faut.</translation>
    </message>
    <message>
        <source>“%1” is none of the project&apos;s annotators; say who you are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un annotateur du projet&#x202f;; dites qui vous êtes.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n article(s) of %1 again</source>
        <translation>
            <numerusform>Rouvrir %n article de %1</numerusform>
            <numerusform>Rouvrir %n articles de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n article(s) to %1</source>
        <translation>
            <numerusform>Renvoyer %n article à %1</numerusform>
            <numerusform>Renvoyer %n articles à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article “%1” has no place %2–%3: its text has %n character(s).</source>
        <translation>
            <numerusform>L’article «&#xa0;%1&#xa0;» n’a pas de passage %2–%3&#xa0;: son texte a %n caractère.</numerusform>
            <numerusform>L’article «&#xa0;%1&#xa0;» n’a pas de passage %2–%3&#xa0;: son texte a %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamCommand</name>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Who does it; else the login&apos;s name</source>
        <translation>Qui agit&#x202f;; à défaut, le nom de session</translation>
    </message>
    <message>
        <source>Show who works on a project, and how far they are</source>
        <translation>Montrer qui travaille à un projet, et où chacun en est</translation>
    </message>
    <message>
        <source>Add an annotator, or take one back who was removed</source>
        <translation>Ajouter un annotateur, ou en reprendre un qui a été retiré</translation>
    </message>
    <message>
        <source>Whom; no other may have the name</source>
        <translation>Qui&#x202f;; nul autre ne peut porter ce nom</translation>
    </message>
    <message>
        <source>What he may do (annotator)</source>
        <translation>Ce qui lui est permis (annotator)</translation>
    </message>
    <message>
        <source>The user that he logs in to a server as</source>
        <translation>Le compte avec lequel il se connecte à un serveur</translation>
    </message>
    <message>
        <source>Take him back: he was removed</source>
        <translation>Le reprendre&#xa0;: il a été retiré</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say what an annotator may do</source>
        <translation>Dire ce qui est permis à un annotateur</translation>
    </message>
    <message>
        <source>“%1” is no role: annotator, reviewer, manager or model</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un rôle&#xa0;: annotator, reviewer, manager ou model</translation>
    </message>
    <message>
        <source>Whose role</source>
        <translation>De qui est le rôle</translation>
    </message>
    <message>
        <source>annotator, reviewer, manager or model</source>
        <translation>annotator, reviewer, manager ou model</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Say which user of a server an annotator is</source>
        <translation>Dire quel compte d’un serveur est un annotateur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>The user; left out: none</source>
        <translation>Le compte&#x202f;; omis&#xa0;: aucun</translation>
    </message>
    <message>
        <source>%1 has no login</source>
        <translation>%1 n’a pas de compte</translation>
    </message>
    <message>
        <source>%1 logs in as %2</source>
        <translation>%1 se connecte comme %2</translation>
    </message>
    <message>
        <source>Take an annotator off the team; his marks stay</source>
        <translation>Retirer un annotateur de l’équipe&#x202f;; ses marques restent</translation>
    </message>
    <message>
        <source>What was assigned to him and not begun is free again. Whoever works under the name at this
moment is told so with the next edit, which is not saved.</source>
        <translation>Ce qui lui était affecté et qu’il n’a pas commencé redevient libre. Qui travaille sous ce nom à
cet instant l’apprend à la modification suivante, qui n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Removed: %1. Articles that are free again: %2; sets that stay: %3</source>
        <translation>Retiré&#xa0;: %1. Articles redevenus libres&#xa0;: %2&#x202f;; jeux qui restent&#xa0;: %3</translation>
    </message>
    <message>
        <source>Say whether work is blind, and locked when it is done</source>
        <translation>Dire si le travail est en aveugle, et verrouillé une fois terminé</translation>
    </message>
    <message>
        <source>Blind: annotators see others&apos; marks, and gold, only on articles that they have finished.
Lock: finished work takes no more edits until a reviewer or a manager returns it or opens
it again. In a project that is a file both are courtesies of the program, as everybody
can read and write a file; on a server the database enforces them.</source>
        <translation>En aveugle&#xa0;: les annotateurs ne voient les marques d’autrui et la référence que sur les articles
qu’ils ont terminés.
Verrouillé&#xa0;: le travail terminé n’accepte plus de modifications tant qu’un réviseur ou un
responsable ne l’a pas renvoyé ou rouvert. Dans un projet en fichier, les deux ne sont que des
égards du programme, car chacun peut lire et écrire un fichier&#x202f;; sur un serveur, la base de
données les impose.</translation>
    </message>
    <message>
        <source>Give --blind or --lock, with on or off</source>
        <translation>Donnez --blind ou --lock, avec on ou off</translation>
    </message>
    <message>
        <source>Whether work is blind</source>
        <translation>Si le travail est en aveugle</translation>
    </message>
    <message>
        <source>Whether finished work is locked</source>
        <translation>Si le travail terminé est verrouillé</translation>
    </message>
    <message>
        <source>removed (%1)</source>
        <translation>retiré (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Affectés</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Blind: annotators see others&apos; marks only where they have finished themselves.</source>
        <translation>En aveugle&#xa0;: les annotateurs ne voient les marques d’autrui que là où ils ont eux-mêmes terminé.</translation>
    </message>
    <message>
        <source>Not blind: everybody sees everybody&apos;s marks.</source>
        <translation>Pas en aveugle&#xa0;: chacun voit les marques de tous.</translation>
    </message>
    <message>
        <source>Locked when done: only reviewers and managers return or open finished work.</source>
        <translation>Verrouillé une fois terminé&#xa0;: seuls réviseurs et responsables renvoient ou rouvrent le travail.</translation>
    </message>
    <message>
        <source>Not locked: annotators open their own finished work again.</source>
        <translation>Non verrouillé&#xa0;: les annotateurs rouvrent leur propre travail terminé.</translation>
    </message>
    <message>
        <source>Nobody works on this project yet. `galley team add PROJECT NAME` adds somebody.</source>
        <translation>Personne ne travaille encore à ce projet. `galley team add PROJECT NAME` ajoute quelqu’un.</translation>
    </message>
    <message>
        <source>Managers alone may change the team once there is one; until then, everybody may.

JSON: {&quot;project&quot;, &quot;members&quot;: [{&quot;name&quot;, &quot;kind&quot;, &quot;role&quot;, &quot;login&quot;, &quot;active&quot;, &quot;assigned&quot;,
&quot;states&quot;: {STATE: articles}, &quot;overdue&quot;}], &quot;blind&quot;, &quot;lock&quot;}.</source>
        <translation>Dès qu’il y a un responsable, seuls les responsables modifient l’équipe&#x202f;; d’ici là, tous le
peuvent.

JSON&#xa0;: {&quot;project&quot;, &quot;members&quot;: [{&quot;name&quot;, &quot;kind&quot;, &quot;role&quot;, &quot;login&quot;, &quot;active&quot;, &quot;assigned&quot;,
&quot;states&quot;: {ÉTAT: articles}, &quot;overdue&quot;}], &quot;blind&quot;, &quot;lock&quot;}.</translation>
    </message>
</context>
<context>
    <name>TokenFiles</name>
    <message>
        <source>Who the annotator is</source>
        <translation>Qui est l’annotateur</translation>
    </message>
    <message>
        <source>That an annotator is a model or an adjudicator</source>
        <translation>Le fait qu’un annotateur soit un modèle ou un arbitre</translation>
    </message>
    <message>
        <source>The file holds the work of one annotator, and this is that of “%1” and “%2”. Choose one of them, or the format with one file per annotator.</source>
        <translation>Le fichier contient le travail d’un seul annotateur, et voici celui de «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;». Choisissez l’un d’eux, ou le format avec un fichier par annotateur.</translation>
    </message>
</context>
<context>
    <name>UimaExport</name>
    <message>
        <source>Values of a form that their UIMA feature does not have</source>
        <translation>Valeurs d’une forme que leur feature UIMA n’a pas</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>Décisions de la référence</translation>
    </message>
    <message>
        <source>The time that a span took</source>
        <translation>Le temps qu’a pris une marque</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caractères de contrôle</translation>
    </message>
    <message>
        <source>What becomes of texts with control characters, such as form feeds.</source>
        <translation>Ce que deviennent les textes à caractères de contrôle, tels que les sauts de page.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>The articles are left out and counted: XML 1.0 cannot hold them.</source>
        <translation>Les articles sont écartés et comptés&#xa0;: XML 1.0 ne peut pas les contenir.</translation>
    </message>
    <message>
        <source>XML 1.1</source>
        <translation>XML 1.1</translation>
    </message>
    <message>
        <source>Their files are XML 1.1, which INCEpTION reads and most programs do not.</source>
        <translation>Leurs fichiers sont en XML 1.1, que lit INCEpTION mais pas la plupart des programmes.</translation>
    </message>
    <message>
        <source>Articles with control characters, which XML cannot hold</source>
        <translation>Articles à caractères de contrôle, que XML ne peut pas contenir</translation>
    </message>
    <message>
        <source>Spans of such articles</source>
        <translation>Marques de ces articles</translation>
    </message>
    <message>
        <source>Relations of such articles</source>
        <translation>Relations de ces articles</translation>
    </message>
    <message>
        <source>Fields of such articles</source>
        <translation>Champs de ces articles</translation>
    </message>
    <message>
        <source>Comments on such articles</source>
        <translation>Commentaires sur ces articles</translation>
    </message>
    <message>
        <source>Decisions on such articles</source>
        <translation>Décisions sur ces articles</translation>
    </message>
    <message>
        <source>Values with control characters, which XML cannot hold</source>
        <translation>Valeurs à caractères de contrôle, que XML ne peut pas contenir</translation>
    </message>
</context>
<context>
    <name>UimaImport</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The CAS has no text: only those about a text in the file can be read.</source>
        <translation>Le CAS n’a pas de texte&#xa0;: seuls ceux qui portent sur un texte du fichier peuvent être lus.</translation>
    </message>
    <message>
        <source>Metadata that an article has no place for</source>
        <translation>Métadonnées qui n’ont pas de place dans un article</translation>
    </message>
    <message>
        <source>The offsets %1 to %2 are not in the text, which has %3 UTF-16 units.</source>
        <translation>Les positions %1 à %2 ne sont pas dans le texte, qui compte %3 unités UTF-16.</translation>
    </message>
    <message>
        <source>The offsets %1 to %2 lie within a character.</source>
        <translation>Les positions %1 à %2 sont à l’intérieur d’un caractère.</translation>
    </message>
    <message>
        <source>Relations whose ends are no spans</source>
        <translation>Relations dont les extrémités ne sont pas des marques</translation>
    </message>
    <message>
        <source>The relation lacks an end.</source>
        <translation>Il manque une extrémité à la relation.</translation>
    </message>
    <message>
        <source>References to what is no annotation</source>
        <translation>Références à ce qui n’est pas une annotation</translation>
    </message>
    <message>
        <source>Annotations of other views</source>
        <translation>Annotations d’autres vues</translation>
    </message>
    <message>
        <source>Feature structures that are no annotations</source>
        <translation>Structures de traits qui ne sont pas des annotations</translation>
    </message>
    <message>
        <source>Label feature</source>
        <translation>Feature de l’étiquette</translation>
    </message>
    <message>
        <source>The feature of an annotation that is its label; the others are attributes. Several are separated by commas: of each type the first that it has is taken. Empty: the usual names, such as “value”.</source>
        <translation>La feature d’une annotation qui est son étiquette&#x202f;; les autres sont des attributs. Plusieurs sont séparées par des virgules&#xa0;: de chaque type, la première qu’il possède est prise. Vide&#xa0;: les noms habituels, comme «&#xa0;value&#xa0;».</translation>
    </message>
</context>
<context>
    <name>UimaJson</name>
    <message>
        <source>This is no UIMA CAS: it has neither “%FEATURE_STRUCTURES” nor “%VIEWS”.</source>
        <translation>Ce n’est pas un CAS UIMA&#xa0;: il n’a ni «&#xa0;%FEATURE_STRUCTURES&#xa0;» ni «&#xa0;%VIEWS&#xa0;».</translation>
    </message>
    <message>
        <source>Feature structure %1 has no id or no type.</source>
        <translation>La structure de traits %1 n’a pas d’id ou pas de type.</translation>
    </message>
    <message>
        <source>The id %1 stands for two things.</source>
        <translation>L’id %1 désigne deux choses.</translation>
    </message>
    <message>
        <source>The value of “%1” is no number.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The value of “%1” is no plain value.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas une valeur simple.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in the file.</source>
        <translation>Renvoi à «&#xa0;%1&#xa0;», absent du fichier.</translation>
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
        <translation>Ce n’est pas un système de types&#xa0;: il commence par &lt;%1&gt; au lieu de &lt;typeSystemDescription&gt;.</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>Les éléments sont trop profondément imbriqués.</translation>
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
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is no number for “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>It refers to “%1”, which is not in the file.</source>
        <translation>Renvoi à «&#xa0;%1&#xa0;», absent du fichier.</translation>
    </message>
    <message>
        <source>This is no XMI: it begins with &lt;%1&gt;.</source>
        <translation>Ce n’est pas du XMI&#xa0;: il commence par &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The id %1 stands for two things.</source>
        <translation>L’id %1 désigne deux choses.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no id.</source>
        <translation>&lt;%1&gt; n’a pas d’id.</translation>
    </message>
</context>
<context>
    <name>Unheld</name>
    <message>
        <source>Attributes of spans</source>
        <translation>Attributs de marques</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>How certain spans are</source>
        <translation>La certitude des marques</translation>
    </message>
    <message>
        <source>What is known of articles: titles, dates, sources …</source>
        <translation>Ce qu’on sait des articles&#xa0;: titres, dates, sources…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Decisions in gold</source>
        <translation>Décisions de la référence</translation>
    </message>
    <message>
        <source>Times that work took</source>
        <translation>Durées du travail</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Fields of articles</source>
        <translation>Champs d’articles</translation>
    </message>
    <message>
        <source>How far work is done</source>
        <translation>L’état d’avancement du travail</translation>
    </message>
    <message>
        <source>Articles without work or without a token</source>
        <translation>Articles sans travail ou sans token</translation>
    </message>
</context>
<context>
    <name>Unpacking</name>
    <message>
        <source>The archive is damaged or cut short: get it again, or unpack it with another program and import the folder.</source>
        <translation>L’archive est endommagée ou tronquée&#xa0;: récupérez-la à nouveau, ou décompressez-la avec un autre programme et importez le dossier.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than it says, or to far more than text would: it is not read any further.</source>
        <translation>L’archive se décompresse en plus qu’elle n’annonce, ou en bien plus que du texte&#xa0;: elle n’est pas lue plus avant.</translation>
    </message>
</context>
<context>
    <name>WebAnnoTsv</name>
    <message>
        <source>The token number %1 stands twice.</source>
        <translation>Le token numéro %1 figure deux fois.</translation>
    </message>
    <message>
        <source>The token “%1” is not the text from %2 to %3, in UTF-16 units. The annotations on it are left out.</source>
        <translation>Le token «&#xa0;%1&#xa0;» n’est pas le texte de %2 à %3, en unités UTF-16. Les annotations qui portent dessus sont écartées.</translation>
    </message>
    <message>
        <source>“%1” names no place in a chain.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucune place dans une chaîne.</translation>
    </message>
    <message>
        <source>A slot has not as many roles as targets.</source>
        <translation>Un slot n’a pas autant de rôles que de cibles.</translation>
    </message>
    <message>
        <source>There is no annotation %1%2 to lead to.</source>
        <translation>Il n’y a pas d’annotation %1%2 où mener.</translation>
    </message>
    <message>
        <source>The file does not begin with “#FORMAT=WebAnno TSV 3.3”.</source>
        <translation>Le fichier ne commence pas par «&#xa0;#FORMAT=WebAnno TSV 3.3&#xa0;».</translation>
    </message>
    <message>
        <source>This is WebAnno TSV %1: only version 3 can be read. Export it again from WebAnno or INCEpTION.</source>
        <translation>C’est du WebAnno TSV %1&#xa0;: seule la version 3 peut être lue. Exportez-le à nouveau depuis WebAnno ou INCEpTION.</translation>
    </message>
    <message>
        <source>“%1” is no begin and end of a token.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un début et une fin de token.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n column(s) instead of %1.</source>
        <translation>
            <numerusform>La ligne a %n colonne au lieu de %1.</numerusform>
            <numerusform>La ligne a %n colonnes au lieu de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sentence begins at %1, but the text before it ends at %2: the offsets of the file do not fit its text. They count UTF-16 units.</source>
        <translation>La phrase commence à %1, mais le texte qui précède finit à %2&#xa0;: les positions du fichier ne correspondent pas à son texte. Elles comptent des unités UTF-16.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, as WebAnno TSV always is. Convert it, or export it again.</source>
        <translation>Le fichier n’est pas en UTF-8, comme l’est toujours WebAnno TSV. Convertissez-le, ou exportez-le à nouveau.</translation>
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
        <translation>Disposition</translation>
    </message>
    <message>
        <source>A file for each article</source>
        <translation>Un fichier par article</translation>
    </message>
    <message>
        <source>A page that any reader of the standard takes.</source>
        <translation>Une page que prend tout lecteur du standard.</translation>
    </message>
    <message>
        <source>A line for each article</source>
        <translation>Une ligne par article</translation>
    </message>
    <message>
        <source>One file, for large corpora.</source>
        <translation>Un seul fichier, pour les grands corpus.</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Annotation %1: %2</source>
        <translation>Annotation %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The text of %1 is not in the file: put it beside, under the file&apos;s name and with the ending .txt.</source>
        <translation>Le texte de %1 n’est pas dans le fichier&#xa0;: placez-le à côté, sous le nom du fichier terminé par .txt.</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>ce sur quoi elle porte</translation>
    </message>
    <message>
        <source>Offsets that count UTF-16 units, as the quotes tell, and not code points</source>
        <translation>Positions qui, d’après les citations, comptent des unités UTF-16 et non des points de code</translation>
    </message>
    <message>
        <source>Bodies about the whole of a text (“%1”)</source>
        <translation>Corps qui portent sur un texte entier («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message numerus="yes">
        <source>from %1 to %2 is not within the text of %n code point(s).</source>
        <translation>
            <numerusform>les positions %1 à %2 ne sont pas dans le texte de %n point de code.</numerusform>
            <numerusform>les positions %1 à %2 ne sont pas dans le texte de %n points de code.</numerusform>
        </translation>
    </message>
    <message>
        <source>its quote is “%1”, but at its position stands “%2”.</source>
        <translation>sa citation est «&#xa0;%1&#xa0;», mais à sa position figure «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Places given by a selector of type %1</source>
        <translation>Positions données par un sélecteur de type %1</translation>
    </message>
    <message>
        <source>Bodies that are other resources</source>
        <translation>Corps qui sont d’autres ressources</translation>
    </message>
    <message>
        <source>a link must be one of two annotations.</source>
        <translation>un lien doit unir deux annotations.</translation>
    </message>
    <message>
        <source>Links between the work of two annotators</source>
        <translation>Liens entre le travail de deux annotateurs</translation>
    </message>
    <message>
        <source>it leads to %1, which is no annotation of the text.</source>
        <translation>elle mène à %1, qui n’est pas une annotation du texte.</translation>
    </message>
    <message>
        <source>The collection only names its pages: import the pages themselves.</source>
        <translation>La collection ne fait que nommer ses pages&#xa0;: importez les pages elles-mêmes.</translation>
    </message>
    <message>
        <source>This is no annotation, page or collection of annotations.</source>
        <translation>Ce n’est ni une annotation, ni une page, ni une collection d’annotations.</translation>
    </message>
    <message>
        <source>The file has more than %1 MB of single annotations: put those of one text into a page.</source>
        <translation>Le fichier a plus de %1&#xa0;MB d’annotations isolées&#xa0;: mettez celles d’un texte dans une page.</translation>
    </message>
    <message>
        <source>Annotations that the page only names and that are elsewhere: %1.</source>
        <translation>Annotations que la page ne fait que nommer et qui sont ailleurs&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Xml</name>
    <message>
        <source>The XML is not well formed: %1</source>
        <translation>Le XML n’est pas bien formé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>XmlInput</name>
    <message>
        <source>The file has %1 MB, and one of its kind can have %2 MB: split it.</source>
        <translation>Le fichier fait %1&#xa0;MB, et un fichier de ce type peut faire %2&#xa0;MB&#xa0;: divisez-le.</translation>
    </message>
</context>
</TS>
