#include "storage/postgresfolding.h"

#include "text/folding.h"

#include <QString>

namespace Galley {

namespace {

constexpr char32_t FirstBeyondAscii = 0x80;
constexpr char32_t LastCharacter = 0x10ffff;

QString stringOf(char32_t c)
{
    return QString(QChar::fromUcs4(c));
}

// The members of a bracket expression, as ranges.
template <typename Belongs>
QByteArray rangesOf(char32_t first, const Belongs &belongs)
{
    QString ranges;
    for (char32_t c = first; c <= LastCharacter; ++c) {
        if (!belongs(c))
            continue;
        const char32_t begin = c;
        while (c < LastCharacter && belongs(c + 1))
            ++c;
        ranges += stringOf(begin);
        if (c > begin)
            ranges += u'-' + stringOf(c);
    }
    return ranges.toUtf8();
}

bool isWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

// How characters fold that become one, in two rows, and those that become several, as statements.
struct Folds
{
    QString from;
    QString to;
    QString growing;
    QString growth;
};

Folds folds()
{
    Folds all;
    for (char32_t c = FirstBeyondAscii; c <= LastCharacter; ++c) {
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c) && QChar::category(c) != QChar::Symbol_Other)
            continue;
        const QString character = stringOf(c);
        const QString folded = caseFolded(character);
        if (folded == character)
            continue;
        if (folded.toUcs4().size() == 1) {
            all.from += character;
            all.to += folded;
        } else {
            all.growing += character;
            all.growth += QStringLiteral("r := replace(r, '%1', '%2');\n").arg(character, folded);
        }
    }
    return all;
}

QByteArray foldFunction()
{
    const Folds all = folds();
    return QStringLiteral(
               "CREATE FUNCTION galley_fold(t TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE STRICT "
               "PARALLEL SAFE AS $$\n"
               "DECLARE r TEXT;\n"
               "BEGIN\n"
               "r := lower(t COLLATE \"C\");\n"
               "IF octet_length(r) = length(r) THEN RETURN r; END IF;\n"
               "r := translate(r, '%1', '%2');\n"
               "IF r COLLATE \"C\" ~ '[%3]' THEN\n%4END IF;\n"
               "RETURN r;\n"
               "END $$;\n")
        .arg(all.from, all.to, all.growing, all.growth)
        .toUtf8();
}

// As QChar::isSpace has it.
QByteArray spaces()
{
    return "\t-\r " + rangesOf(FirstBeyondAscii, [](char32_t c) { return QChar::isSpace(c); });
}

} // namespace

QByteArray foldingFunctions()
{
    const QByteArray head = " RETURNS TEXT LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path "
                            "FROM CURRENT AS $$\nDECLARE r TEXT;\nBEGIN\n";
    return foldFunction() + "CREATE FUNCTION galley_word_key(t TEXT)" + head +
        "r := galley_fold(t);\n"
        "IF octet_length(r) > length(r) THEN\n"
        "r := regexp_replace(r COLLATE \"C\", '([" +
        rangesOf(FirstBeyondAscii, [](char32_t c) { return isUnspaced(c) && isWord(c); }) +
        "])', ' \\1 ', 'g');\nEND IF;\n"
        "r := btrim(regexp_replace(r COLLATE \"C\", '[^" +
        rangesOf(U'0', [](char32_t c) { return isWord(c); }) +
        "]+', ' ', 'g'), ' ');\n"
        "RETURN CASE r WHEN '' THEN ' ' ELSE ' ' || r || ' ' END;\n"
        "END $$;\n"
        "CREATE FUNCTION galley_fold_key(t TEXT)" +
        head + "RETURN galley_fold(btrim(regexp_replace(t COLLATE \"C\", '[" + spaces() +
        "]+', ' ', 'g'), ' '));\n"
        "END $$;\n";
}

} // namespace Galley
