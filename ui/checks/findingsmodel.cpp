#include "checks/findingsmodel.h"

#include "common/icons.h"
#include "common/words.h"

namespace Galley {

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void FindingsModel::setFindings(const QList<Finding> &findings, const AnnotationSet &set)
{
    beginResetModel();
    m_findings = findings;
    m_quotes.clear();
    for (const Finding &finding : findings) {
        const Span *const span = set.span(finding.span);
        m_quotes.append(span ? shortQuote(span->quote) : QString());
    }
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_findings.size())
        return {};
    const Finding &finding = m_findings.at(index.row());
    const QString &quote = m_quotes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return quote.isEmpty() ? finding.message : tr("“%1”: %2").arg(quote, finding.message);
    case Qt::DecorationRole:
        return themedIcon(QStringLiteral("warning"));
    case SpanRole:
        return finding.span;
    default:
        return {};
    }
}

} // namespace Galley
