#pragma once

#include "search/hit.h"
#include "text/progress.h"

#include <QLocale>

#include <optional>

// Keyword in context: hits as lines, sorted and grouped. Plain functions over values, for any thread.
namespace Galley::Concordance {

enum class SortBy { Place, Key, Left1, Left2, Left3, Right1, Right2, Right3, Label, Annotator, Source };
enum class GroupBy { None, Key, Label, Annotator, Source, Article };

// Words count outwards from the key. By each of the orders in turn, then by place; in the language's own
// order of letters, case aside. O(n log n); 100,000 lines by three words take about 0.5 s, so use a worker
// thread.
void sort(QList<Hit> &lines, const QList<SortBy> &orders, const QLocale &locale = QLocale());

struct Group
{
    QString value;               // as to be shown; empty: none ("unmarked", no source)
    QList<qsizetype> lines = {}; // indexes, in the order of the lines

    bool operator==(const Group &) const = default;
};

// The largest first. Labels come as "layer/label", keys case folded.
[[nodiscard]] QList<Group> grouped(const QList<Hit> &lines, GroupBy by);

// The words of "left", "key", "label", …: what the command line and settings call them.
[[nodiscard]] QStringList sortWords();
[[nodiscard]] std::optional<SortBy> sortFrom(QStringView word);
[[nodiscard]] QStringList groupWords();
[[nodiscard]] std::optional<GroupBy> groupFrom(QStringView word);

} // namespace Galley::Concordance
