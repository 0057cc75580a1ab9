#include "storage/layout6.h"

namespace Galley::Layout6 {

const char *const Sqlite = "";

namespace {

// Everybody who may connect to a database hears what is told in it. So it is told that something changed,
// and of which article, never by whom or to what: who hears it reads again, under his own rights. The same
// told twice in a transaction is told once. The last word is the schema, which may hold a project of its own.
const char *const Functions = R"sql(
CREATE FUNCTION galley_tell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_catalog.pg_notify('galley', TG_ARGV[0] || ' 0 ' || TG_TABLE_SCHEMA);
    RETURN NULL;
END $$;

CREATE FUNCTION galley_tell_set() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_catalog.pg_notify('galley', TG_ARGV[0] || ' ' || OLD.article_id || ' ' || TG_TABLE_SCHEMA);
    RETURN NULL;
END $$;

CREATE TRIGGER annotation_set_tells AFTER UPDATE ON annotation_set FOR EACH ROW
WHEN (OLD.revision <> NEW.revision AND OLD.state = NEW.state) EXECUTE FUNCTION galley_tell_set('marks');
CREATE TRIGGER annotation_set_tells_state AFTER UPDATE ON annotation_set FOR EACH ROW
WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION galley_tell_set('state');
CREATE TRIGGER annotation_set_tells_end AFTER DELETE ON annotation_set FOR EACH ROW
EXECUTE FUNCTION galley_tell_set('state');
)sql";

QByteArray tells(const QByteArray &table, const QByteArray &kind)
{
    return "CREATE TRIGGER " + table + "_tells AFTER INSERT OR UPDATE OR DELETE ON " + table +
        " FOR EACH ROW EXECUTE FUNCTION galley_tell('" + kind + "');\n";
}

} // namespace

QByteArray postgres()
{
    return Functions + tells("assignment", "assignments") + tells("annotator", "team") +
        tells("setting", "settings") + tells("schema", "schemas") + tells("article", "articles");
}

} // namespace Galley::Layout6
