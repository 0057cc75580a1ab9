#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Galley {

// Builds the text of an article from marked-up text: white space collapses as a browser shows it, lines end
// where items and line breaks do, and an empty line stands between paragraphs. Nothing else is changed.
class NewsText
{
public:
    // What inline markup names, in UTF-16 units of the text.
    struct Mark
    {
        QString label;
        QJsonObject attributes;
        qsizetype begin = -1; // -1: nothing of it has been added yet
        qsizetype end = -1;
    };

    // More than any article has.
    static constexpr qsizetype Longest = 20'000'000;

    void add(QStringView text);
    void addVerbatim(QStringView text); // line ends and blanks stay
    void nextCell();                    // a tab goes before what comes next in the line
    void breakLine();                   // two of them end the paragraph
    void endLine();
    void endParagraph();
    void beginMark(const QString &label, const QJsonObject &attributes);
    void endMark(); // of the one begun last

    // Another one as the next paragraphs.
    void append(NewsText other);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    [[nodiscard]] bool isTooLong() const { return m_text.size() > Longest; }

    [[nodiscard]] const QString &text() const { return m_text; }

    // In the order of their beginnings; those that hold nothing are not among them.
    [[nodiscard]] QList<Mark> marks() const;

    // Takes away the first mark of that label; nothing when there is none.
    [[nodiscard]] std::optional<Mark> takeMark(QStringView label);

private:
    enum class Gap { None, Blank, Cell, Line, Paragraph };

    void separate();
    void raise(Gap gap);
    void dropBlankLine();

    QString m_text;
    QList<Mark> m_marks;
    QList<qsizetype> m_open; // indexes of marks
    Gap m_gap = Gap::None;   // before what comes next
    qsizetype m_line = 0;    // where the line at hand begins
    bool m_breaks = false;   // a line break came last
};

} // namespace Galley
