#include "text/chunkwords.h"

#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace Galley::ChunkWords {

namespace {

using Words = QSet<QString>;

Words wordsOf(const QString &list)
{
    const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
    return Words(words.begin(), words.end());
}

bool has(const Words &words, QStringView word)
{
    return word.size() < 16 && words.contains(word.toString().toLower());
}

} // namespace

bool isParticle(QStringView word)
{
    static const Words words = wordsOf(
        u"de del della di da do dos das du des d la le les van von der den zu zum zur ter ten bin ibn bint "
        "al el ul ud ben abu of af av y"_s);
    return has(words, word);
}

bool isUnit(QStringView word)
{
    static const Words words = wordsOf(
        u"% percent per cent percentage point points hundred thousand million millions billion billions "
        u"trillion "
        "bn m mn k tn mio mrd milliard milliards milliarden millionen prozent pour "
        "dollar dollars euro euros pound pounds cent cents yen yuan rouble roubles ruble rubles franc francs "
        "fr "
        "shekel shekels usd eur gbp "
        "mm cm km kilometer kilometers kilometre kilometres kilomètres metre metres meter meters mètres mile "
        "miles "
        "foot feet ft inch inches yard yards acre acres hectare hectares ha "
        "mg g kg kilo kilos gram grams kilogram kilograms ton tons tonne tonnes lb lbs litre litres liter "
        "liters "
        "barrel barrels mph kmh km/h kph kw mw gw mwh kwh hz mhz ghz gb mb tb "
        "second seconds minute minutes hour hours day days week weeks month months year years decade decades "
        "jour jours heure heures semaine semaines mois an ans année années tage stunden wochen monate jahre "
        "a.m. p.m. am pm gmt utc "
        "元 万 亿 人 年 月 日 岁 公里 米 円 億 万円 億円 % ％"_s);
    return has(words, word);
}

bool isMonth(QStringView word)
{
    static const Words words = wordsOf(
        u"january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. "
        "nov. "
        "dec. janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
        "januar februar märz juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto "
        "septiembre octubre noviembre diciembre"_s);
    return has(words, word);
}

bool isDeterminer(QStringView word)
{
    static const Words words =
        wordsOf(u"the a an this that these those its his her their our my your all some any no every each "
                u"both another "
                "many several most more few such other "
                "le la les l un une des du ce cet cette ces son sa ses leur leurs notre nos mon ma mes "
                "der die das den dem ein eine einen einem einer eines diese dieser dieses "
                "el los las una unos unas su sus este esta estos estas"_s);
    return has(words, word);
}

bool isBetweenPhrases(QStringView word)
{
    static const Words words = wordsOf(
        // prepositions, conjunctions
        u"in on at by to for from with without of into onto over under after before during through between "
        u"among "
        "against about around across along since until till near off out up down upon within toward towards "
        "behind beyond despite per via as than and or but nor so if because while although though when where "
        "whereas whether that which who whom whose what why how "
        // pronouns and verbs of little meaning
        "i he she it we you they him them us me is are was were be been being am has have had having do does "
        "did "
        "done will would shall should can could may might must not n't ’s 's isn't wasn't don't didn't also "
        "there here then nobody somebody anybody everybody everyone someone nothing something everything now "
        "today yesterday tomorrow just only very too already still even yet never ever "
        "however meanwhile said says "
        "say told added according made make makes take took taken taking get got went go going came come "
        // French
        "dans sur par pour avec sans sous entre vers chez et ou mais donc car ni que qui dont où quand si "
        "comme "
        "à au aux en de d est sont était étaient a ont avait avaient être avoir été sera il elle ils elles "
        "on nous "
        "vous je ne pas plus se s y qu "
        // German
        "im am zu zum zur bei beim von vom mit nach aus auf für über unter vor und oder aber denn weil dass "
        "wenn "
        "ist sind war waren wird werden wurde hat haben hatte nicht auch er sie es wir sich "
        // Spanish
        "con por para sin sobre desde hasta al del y e o pero es son era fue ha han no se"_s);
    return has(words, word);
}

bool isLink(QStringView word)
{
    static const Words words = wordsOf(u"of de du des d del von 's ’s '"_s);
    return has(words, word);
}

bool beginsClause(QStringView word)
{
    static const Words words =
        wordsOf(u"and or but nor so if because while although though when where whereas whether that which "
                u"who whom whose "
                "what why how after before since until unless as "
                "et ou mais donc car que qui dont où quand si comme lorsque puisque tandis "
                "und oder aber denn weil dass wenn als ob obwohl während y pero porque cuando aunque "
                "و لكن أو ثم لأن אבל או כי אשר"_s);
    return has(words, word);
}

} // namespace Galley::ChunkWords
