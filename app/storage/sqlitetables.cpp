#include "storage/sqlitetables.h"

namespace Galley::SqliteTables {

// Offsets are code points. Texts of lists lie apart from article texts, so that paging never reads these.
// Ends of relations are checked at commit: an edit may remove a span before its relations.
const char *const Version1 = R"sql(
CREATE TABLE project(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE schema(
    id TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    version TEXT NOT NULL,
    definition TEXT NOT NULL -- JSON
) WITHOUT ROWID;

CREATE TABLE annotator(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
);

CREATE TABLE article(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    external_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    published TEXT NOT NULL,
    source TEXT NOT NULL,
    byline TEXT NOT NULL,
    dateline TEXT NOT NULL,
    url TEXT NOT NULL,
    encoding TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    length INTEGER NOT NULL,
    title_key TEXT NOT NULL, -- case folded, to sort by
    words TEXT NOT NULL      -- title, source, date and id, case folded, to filter by
);
-- With the words, so that filtering reads no other row than those it finds.
CREATE INDEX article_by_published ON article(published, id, words);
CREATE INDEX article_by_title ON article(title_key, id, words);

CREATE TABLE article_text(
    id INTEGER PRIMARY KEY REFERENCES article(id),
    text TEXT NOT NULL
);
CREATE VIRTUAL TABLE article_fts USING fts5(
    text, content = 'article_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE annotation_set(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article(id),
    annotator_id INTEGER NOT NULL REFERENCES annotator(id),
    state TEXT NOT NULL,
    revision INTEGER NOT NULL,
    span_count INTEGER NOT NULL,
    relation_count INTEGER NOT NULL,
    next_span INTEGER NOT NULL,
    next_relation INTEGER NOT NULL,
    UNIQUE(article_id, annotator_id)
);
CREATE INDEX annotation_set_by_state ON annotation_set(annotator_id, state, article_id);

CREATE TABLE label(
    id INTEGER PRIMARY KEY,
    layer TEXT NOT NULL,
    label TEXT NOT NULL,
    UNIQUE(layer, label)
);

CREATE TABLE span(
    set_id INTEGER NOT NULL REFERENCES annotation_set(id),
    id INTEGER NOT NULL,
    label_id INTEGER NOT NULL REFERENCES label(id),
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    segments TEXT,      -- JSON [[begin,end],…]; null when there is one
    quote TEXT NOT NULL,
    attributes TEXT,    -- JSON object; null when empty
    note TEXT,
    certainty REAL,
    external_id TEXT,
    PRIMARY KEY(set_id, id)
) WITHOUT ROWID;
CREATE INDEX span_by_label ON span(label_id);

CREATE TABLE relation(
    set_id INTEGER NOT NULL REFERENCES annotation_set(id),
    id INTEGER NOT NULL,
    type TEXT NOT NULL,
    from_span INTEGER NOT NULL,
    to_span INTEGER NOT NULL,
    attributes TEXT,    -- JSON object; null when empty
    external_id TEXT,
    PRIMARY KEY(set_id, id),
    FOREIGN KEY(set_id, from_span) REFERENCES span(set_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(set_id, to_span) REFERENCES span(set_id, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX relation_by_from ON relation(set_id, from_span);
CREATE INDEX relation_by_to ON relation(set_id, to_span);
CREATE INDEX relation_by_type ON relation(type);

CREATE TABLE field(
    set_id INTEGER NOT NULL REFERENCES annotation_set(id),
    name TEXT NOT NULL,
    value TEXT NOT NULL, -- JSON value
    PRIMARY KEY(set_id, name)
) WITHOUT ROWID;

CREATE TABLE journal(
    set_id INTEGER NOT NULL REFERENCES annotation_set(id),
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    annotator TEXT NOT NULL,
    kind TEXT NOT NULL,
    target INTEGER NOT NULL,
    action TEXT NOT NULL,
    changes TEXT NOT NULL, -- JSON
    PRIMARY KEY(set_id, revision)
) WITHOUT ROWID;
CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_all BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER article_text_keeps BEFORE UPDATE ON article_text
BEGIN SELECT raise(ABORT, 'the text of an article never changes'); END;
)sql";

// Comments, active time, edits of many sets at once, and places that an annotator chose not to mark.
const char *const Version2 = R"sql(
ALTER TABLE annotation_set ADD COLUMN active_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE annotation_set ADD COLUMN next_comment INTEGER NOT NULL DEFAULT 1;
ALTER TABLE span ADD COLUMN active_ms INTEGER NOT NULL DEFAULT 0;

CREATE TABLE comment(
    set_id INTEGER NOT NULL REFERENCES annotation_set(id),
    id INTEGER NOT NULL,
    span_id INTEGER,    -- null: it is about a place, or the article; may be gone: ids are not used again
    begins INTEGER,     -- null: it is about the article
    ends INTEGER,
    author TEXT NOT NULL,
    addressee TEXT NOT NULL,
    at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    text TEXT NOT NULL,
    resolved INTEGER NOT NULL,
    PRIMARY KEY(set_id, id)
) WITHOUT ROWID;

CREATE TABLE bulk(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    annotator TEXT NOT NULL,
    action TEXT NOT NULL,
    summary TEXT NOT NULL, -- what was asked for, to be shown
    undone INTEGER NOT NULL DEFAULT 0
);
ALTER TABLE journal ADD COLUMN bulk INTEGER NOT NULL DEFAULT 0; -- 0: an edit of one set
CREATE INDEX journal_by_bulk ON journal(bulk) WHERE bulk <> 0;

CREATE TABLE skip(
    annotator_id INTEGER NOT NULL REFERENCES annotator(id),
    layer TEXT NOT NULL,
    label TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article(id),
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    PRIMARY KEY(annotator_id, layer, label, article_id, begins, ends)
) WITHOUT ROWID;
)sql";

// Imports, versions of articles, near duplicates, saved exports. The journal of a set still only grows, but
// for one case: an import that is taken back takes the sets along that nobody has worked on since, whose only
// entry is the import itself. The import's own row stays and tells of it.
const char *const Version3 = R"sql(
CREATE TABLE import(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    annotator TEXT NOT NULL, -- who imported
    source TEXT NOT NULL, -- JSON array of paths
    format TEXT NOT NULL, -- ids, separated by commas
    options TEXT NOT NULL, -- JSON object
    report TEXT NOT NULL, -- JSON object
    state TEXT NOT NULL -- running, done, stopped, failed, undoing, undone
);

ALTER TABLE article ADD COLUMN version TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN embargoed TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN licence TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN import_id INTEGER NOT NULL DEFAULT 0;  -- that brought it; 0: none did
ALTER TABLE article ADD COLUMN version_of INTEGER NOT NULL DEFAULT 0; -- the first version of it; 0: is that
ALTER TABLE article ADD COLUMN supersedes INTEGER NOT NULL DEFAULT 0; -- the version before it; 0: none
CREATE INDEX article_by_text ON article(substr(sha256, 1, 16));
CREATE INDEX article_by_import ON article(import_id) WHERE import_id <> 0;
CREATE INDEX article_by_family ON article(version_of) WHERE version_of <> 0;

ALTER TABLE annotation_set ADD COLUMN import_id INTEGER NOT NULL DEFAULT 0;
CREATE INDEX annotation_set_by_import ON annotation_set(import_id) WHERE import_id <> 0;

DROP TRIGGER journal_keeps_all;
CREATE TRIGGER journal_keeps_all BEFORE DELETE ON journal
WHEN NOT EXISTS (SELECT 1 FROM annotation_set s JOIN import i ON i.id = s.import_id
                 WHERE s.id = OLD.set_id AND s.revision = 1 AND i.state = 'undoing')
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TABLE near_key(
    key INTEGER NOT NULL, -- MinHash::bandKeys of a text
    article_id INTEGER NOT NULL,
    PRIMARY KEY(key, article_id)
) WITHOUT ROWID;

CREATE TABLE recipe(
    name TEXT PRIMARY KEY,
    definition TEXT NOT NULL -- JSON object
) WITHOUT ROWID;
)sql";

// Decisions in gold, settings of a project, and who made an edit of many sets that are not his own.
const char *const Version4 = R"sql(
ALTER TABLE annotation_set ADD COLUMN next_decision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE bulk ADD COLUMN actor TEXT NOT NULL DEFAULT ''; -- empty: the annotator

CREATE TABLE decision(
    set_id INTEGER NOT NULL REFERENCES annotation_set(id),
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    layer TEXT NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    quote TEXT NOT NULL,
    cause TEXT NOT NULL,
    annotators TEXT NOT NULL, -- JSON array of names
    taken TEXT NOT NULL,      -- the same
    labels TEXT NOT NULL,     -- JSON array, as stringsToColumn writes it: equal lists are equal texts
    signature TEXT NOT NULL,
    spans TEXT NOT NULL,      -- JSON array of ids; some may be gone: ids are not used again
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    policy TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    PRIMARY KEY(set_id, id)
) WITHOUT ROWID;
CREATE INDEX decision_by_quote ON decision(quote, layer);
CREATE INDEX decision_by_labels ON decision(labels, layer);

CREATE TABLE setting(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL -- JSON value
) WITHOUT ROWID;
)sql";

// Who may do what, who is to work on what, and until when. Nobody has a role that he did not get: what an
// annotator is says it for models and adjudicators.
const char *const Version5 = R"sql(
ALTER TABLE annotator ADD COLUMN role TEXT NOT NULL DEFAULT 'annotator'; -- annotator, reviewer, manager, model
ALTER TABLE annotator ADD COLUMN login TEXT NOT NULL DEFAULT ''; -- of a database server; empty: none
ALTER TABLE annotator ADD COLUMN active INTEGER NOT NULL DEFAULT 1; -- 0: was removed, his marks stay
UPDATE annotator SET role = 'model' WHERE kind = 'model';
UPDATE annotator SET role = 'reviewer' WHERE kind = 'adjudicator';
CREATE UNIQUE INDEX annotator_by_login ON annotator(login) WHERE login <> '';

CREATE TABLE assignment(
    article_id INTEGER NOT NULL REFERENCES article(id),
    annotator_id INTEGER NOT NULL REFERENCES annotator(id),
    assigned_by TEXT NOT NULL,
    at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    due TEXT NOT NULL,   -- the last day, yyyy-mm-dd; 9999-12-31, which sorts last: none
    PRIMARY KEY(annotator_id, article_id)
) WITHOUT ROWID;
CREATE INDEX assignment_by_due ON assignment(annotator_id, due, article_id);
CREATE INDEX assignment_by_article ON assignment(article_id);

-- What was done on a day, and when sets came to their state, without reading the edits: with the time at the
-- end the first one holds all that is asked for.
CREATE INDEX journal_by_day ON journal((at / 86400000), annotator, action, at);
CREATE INDEX journal_of_states ON journal(set_id, at) WHERE action = 'state';
)sql";

} // namespace Galley::SqliteTables
