#include "storage/postgrespolicies.h"

#include <QByteArrayList>

namespace Galley::PostgresPolicies {

namespace {

// session_user stays who connected, also within functions that run as their owner, and after SET ROLE.
// SETTINGS stands for what makes a function safe to run as its owner.
const char *const Functions = R"sql(
CREATE FUNCTION galley_me() RETURNS BIGINT LANGUAGE sql SETTINGS AS $$
    SELECT id FROM annotator WHERE login = session_user::text COLLATE "C" AND login <> '' AND active <> 0
$$;

CREATE FUNCTION galley_my_name() RETURNS TEXT LANGUAGE sql SETTINGS AS $$
    SELECT name FROM annotator WHERE id = galley_me()
$$;

-- Null: not in the team.
CREATE FUNCTION galley_my_role() RETURNS TEXT LANGUAGE sql SETTINGS AS $$
    SELECT role FROM annotator WHERE id = galley_me()
$$;

CREATE FUNCTION galley_is_set(setting_name TEXT) RETURNS BOOLEAN LANGUAGE sql SETTINGS AS $$
    SELECT EXISTS (SELECT 1 FROM setting WHERE name = setting_name AND value = 'true')
$$;

CREATE FUNCTION galley_is_member() RETURNS BOOLEAN LANGUAGE sql SETTINGS AS $$
    SELECT galley_me() IS NOT NULL
$$;

CREATE FUNCTION galley_reviews() RETURNS BOOLEAN LANGUAGE sql SETTINGS AS $$
    SELECT coalesce(galley_my_role() IN ('reviewer', 'manager'), FALSE)
$$;

CREATE FUNCTION galley_manages() RETURNS BOOLEAN LANGUAGE sql SETTINGS AS $$
    SELECT coalesce(galley_my_role() = 'manager', FALSE)
$$;

CREATE FUNCTION galley_reads_others() RETURNS BOOLEAN LANGUAGE sql SETTINGS AS $$
    SELECT galley_reviews() OR galley_is_member() AND NOT galley_is_set('team.blind')
$$;

-- Whether his own work on an article is over.
CREATE FUNCTION galley_finished(article BIGINT) RETURNS BOOLEAN LANGUAGE sql SETTINGS AS $$
    SELECT EXISTS (SELECT 1 FROM annotation_set
                   WHERE article_id = article AND annotator_id = galley_me() AND state IN ('done', 'settled'))
$$;

CREATE FUNCTION galley_is_gold(owner BIGINT) RETURNS BOOLEAN LANGUAGE sql SETTINGS AS $$
    SELECT EXISTS (SELECT 1 FROM annotator WHERE id = owner AND kind = 'adjudicator')
$$;

CREATE FUNCTION galley_writes_of(owner BIGINT, set_state TEXT) RETURNS BOOLEAN LANGUAGE sql SETTINGS AS $$
    SELECT galley_manages() OR galley_reviews() AND galley_is_gold(owner)
        OR owner = galley_me() AND set_state <> 'settled'
           AND NOT (set_state = 'done' AND NOT galley_reviews() AND galley_is_set('team.lock'))
$$;

CREATE FUNCTION galley_writes(set_number BIGINT) RETURNS BOOLEAN LANGUAGE sql SETTINGS AS $$
    SELECT EXISTS (SELECT 1 FROM annotation_set
                   WHERE id = set_number AND galley_writes_of(annotator_id, state))
$$;

-- A journal entry is the one of the set's newest revision, in the name of who writes it.
CREATE FUNCTION galley_journals(set_number BIGINT, entry BIGINT, author TEXT) RETURNS BOOLEAN
LANGUAGE sql SETTINGS AS $$
    SELECT galley_reviews() OR author = galley_my_name() AND
        EXISTS (SELECT 1 FROM annotation_set
                WHERE id = set_number AND annotator_id = galley_me() AND revision = entry)
$$;

-- What a manager gives a login, and takes; the policies say what it comes to.
CREATE FUNCTION galley_check_manager() RETURNS VOID LANGUAGE plpgsql SETTINGS AS $$
BEGIN
    IF NOT galley_manages() AND NOT pg_has_role(session_user, current_user, 'MEMBER') THEN
        RAISE EXCEPTION 'only managers give rights' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

CREATE FUNCTION galley_grant(login TEXT) RETURNS VOID LANGUAGE plpgsql SETTINGS AS $$
BEGIN
    PERFORM galley_check_manager();
    EXECUTE format('GRANT USAGE ON SCHEMA SCHEMA TO %I', login);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA SCHEMA TO %I', login);
END $$;

CREATE FUNCTION galley_revoke(login TEXT) RETURNS VOID LANGUAGE plpgsql SETTINGS AS $$
BEGIN
    PERFORM galley_check_manager();
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA SCHEMA FROM %I', login);
END $$;
)sql";

const char *const Safe = "STABLE SECURITY DEFINER SET search_path = SCHEMA, pg_temp";
const char *const SafeWriting = "SECURITY DEFINER SET search_path = SCHEMA, pg_temp";

const char *const OwnRow = "annotator_id = (SELECT galley_me())";
const char *const OwnOrReviewer = "(SELECT galley_reviews()) OR annotator_id = (SELECT galley_me())";
const char *const OwnName = "(SELECT galley_reviews()) OR annotator = (SELECT galley_my_name())";
// Sets that may not be read are not there for the question, either.
const char *const SetIsRead =
    "(SELECT galley_reads_others()) OR EXISTS (SELECT 1 FROM annotation_set s WHERE s.id = set_id)";
const char *const SetIsWritten = "galley_writes(set_id)";
const char *const Commenting = "(SELECT galley_reviews()) OR galley_writes(set_id)";
const char *const Owned = "galley_writes_of(annotator_id, state)";
const char *const OwnedOrReviewer = "(SELECT galley_reviews()) OR galley_writes_of(annotator_id, state)";

const Rules All[] = {
    {"project", Member, Nobody, Nobody, Nobody},
    {"schema", Member, Manager, Manager, Manager},
    {"setting", Member, Manager, Manager, Manager},
    {"recipe", Member, Reviewer, Reviewer, Reviewer},
    {"annotator", Member, // the name that gold goes by is made when it is first needed
     "(SELECT galley_manages()) OR (SELECT galley_reviews()) AND kind = 'adjudicator' AND login = '' AND "
     "role <> 'manager'",
     Manager, Manager},
    {"article", Member, Manager, Manager, Manager},
    {"article_text", Member, Manager, Nobody, Manager},
    {"article_words", Member, Manager, Manager, Manager},
    {"near_key", Manager, Manager, Manager, Manager},
    {"label", Member, Member, Manager, Manager},
    {"annotation_set",
     "(SELECT galley_reads_others()) OR annotator_id = (SELECT galley_me()) OR galley_finished(article_id)",
     Owned, nullptr, Manager},
    {"span", SetIsRead, SetIsWritten, SetIsWritten, SetIsWritten},
    {"relation", SetIsRead, SetIsWritten, SetIsWritten, SetIsWritten},
    {"field", SetIsRead, SetIsWritten, SetIsWritten, SetIsWritten},
    {"decision", SetIsRead, SetIsWritten, SetIsWritten, SetIsWritten},
    {"comment", SetIsRead, Commenting, Commenting, Commenting},
    {"journal", SetIsRead, "galley_journals(set_id, revision, annotator)", Nobody, Manager},
    {"bulk", OwnName, OwnName, OwnName, Manager},
    {"import", OwnName, Manager, Manager, Manager},
    {"skip", OwnOrReviewer, OwnRow, OwnRow, OwnOrReviewer},
    {"assignment", OwnOrReviewer, Manager, Manager, Manager},
};

QByteArray policy(const char *table, const char *name, const char *command, const char *using_,
                  const char *check)
{
    QByteArray sql = QByteArray("CREATE POLICY galley_") + name + " ON " + table + " FOR " + command;
    if (using_)
        sql += QByteArray(" USING (") + using_ + ")";
    if (check)
        sql += QByteArray(" WITH CHECK (") + check + ")";
    return sql + ";\n";
}

} // namespace

QByteArray ofTable(const Rules &rules)
{
    QByteArray sql = QByteArray("ALTER TABLE ") + rules.table + " ENABLE ROW LEVEL SECURITY;\n";
    sql += policy(rules.table, "read", "SELECT", rules.read, nullptr);
    sql += policy(rules.table, "add", "INSERT", nullptr, rules.add);
    if (rules.change)
        sql += policy(rules.table, "change", "UPDATE", rules.change, rules.change);
    return sql + policy(rules.table, "remove", "DELETE", rules.remove, nullptr);
}

QByteArray all(const QByteArray &schema)
{
    QByteArray sql = Functions;
    const qsizetype writing = sql.indexOf("-- What a manager gives");
    sql = sql.first(writing).replace("SETTINGS", Safe) + sql.sliced(writing).replace("SETTINGS", SafeWriting);
    for (const Rules &rules : All)
        sql += ofTable(rules);
    // A set that is locked is as it was when it changed; done is what it may become, and stays his.
    sql += policy("annotation_set", "change", "UPDATE", OwnedOrReviewer,
                  "(SELECT galley_reviews()) OR annotator_id = (SELECT galley_me())");
    const QByteArray named = "SCHEMA " + schema;
    const QByteArray path = "= " + schema;
    return sql.replace("SCHEMA SCHEMA", named).replace("= SCHEMA", path);
}

} // namespace Galley::PostgresPolicies
