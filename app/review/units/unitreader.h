#pragma once

#include "review/units/unit.h"
#include "storage/articlereader.h"

namespace Galley {

// Reads the sets of many articles as units.
class UnitReader
{
public:
    struct Options
    {
        SetFilter sets = {};     // whose; empty: everybody's
        QStringList layers = {}; // empty: all
        bool attributes = false; // of spans and relations
        bool relations = false;
        bool fields = false;
    };

    // The database must outlive the reader.
    UnitReader(Database &database, Options options);

    // Articles after one, by id, that have sets; about so many spans together, and at least one article.
    // Empty: no more. Some 0.5 µs a span.
    [[nodiscard]] Result<std::vector<ArticleUnits>> readAfter(ArticleId after, qint64 spans = 100'000);
    [[nodiscard]] Result<ArticleUnits> read(ArticleId article); // without sets when there are none

    [[nodiscard]] const UnitNames &names() const { return m_names; }

private:
    Database &m_database;
    Options m_options;
    UnitNames m_names;
};

} // namespace Galley
