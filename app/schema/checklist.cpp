#include "schema/checklist.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

void Checklist::add(const QString &pointer, const QString &message)
{
    problems.append(Error{Error::Kind::InvalidInput, message, pointer, {}});
}

void Checklist::checkId(const QString &id, const QString &parent)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"_s);
    if (id.isEmpty())
        add(jsonPointer(parent, u"id"_s), tr("An \"id\" is missing here"));
    else if (!form.match(id).hasMatch())
        add(jsonPointer(parent, u"id"_s),
            tr("“%1” cannot be an id: use lower-case letters a to z, digits and hyphens, such as "
               "“armed-group”")
                .arg(id));
}

void Checklist::checkName(const QString &name, const QString &parent)
{
    if (name.trimmed().isEmpty())
        add(jsonPointer(parent, u"name"_s), tr("A \"name\" is missing here: what annotators will read"));
}

void Checklist::addDuplicate(const QString &id, const QString &parent)
{
    add(jsonPointer(parent, u"id"_s), tr("The id “%1” is used twice; each needs one of its own").arg(id));
}

} // namespace Galley
