#include "schemas/schemasdialog.h"

#include "common/itemhint.h"
#include "language/language.h"
#include "schema/localized.h"
#include "schema/migrationplan.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

enum Column { Name, Own, Installed, State, ColumnCount };

qsizetype labelCount(const Schema &schema)
{
    qsizetype count = 0;
    for (const Layer &layer : schema.layers)
        count += layer.labels.size();
    return count;
}

QPushButton *makeButton(const QString &text, const QString &tip, QWidget *parent)
{
    auto *const button = new QPushButton(text, parent);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

} // namespace

bool KnownSchema::hasUpdate() const
{
    return !own.id.isEmpty() && !installed.id.isEmpty() && isNewer(installed.version, own.version);
}

SchemasDialog::SchemasDialog(QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_message(new QLabel(this))
    , m_edit(makeButton(tr("&Edit…"), tr("Change the schema in an editor, with the open article beside it"),
                        this))
    , m_from(
          makeButton(tr("New &from this…"), tr("Begin a schema of your own with a copy of this one"), this))
    , m_empty(makeButton(tr("&New…"), tr("Begin a schema with one layer and one label"), this))
    , m_take(makeButton(QString(), QString(), this))
{
    setWindowTitle(tr("Schemas"));
    build();
    showChosen();
}

void SchemasDialog::build()
{
    auto *const heading = new QLabel(
        tr("Schemas say what can be marked. A project carries its own copies; changing one takes what "
           "is marked along."),
        this);
    heading->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("Schema"), tr("In the project"), tr("Installed"), tr("State")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Schemas"));
    m_message->setWordWrap(true);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SchemasDialog::showChosen);
    m_edit->setDefault(true);
    connect(m_table, &QTableWidget::itemDoubleClicked, m_edit, &QPushButton::click);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(chosen()->best()); });
    connect(m_from, &QPushButton::clicked, this, [this] { Q_EMIT newRequested(chosen()->best()); });
    connect(m_empty, &QPushButton::clicked, this, [this] { Q_EMIT newRequested({}); });
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT takeRequested(chosen()->installed); });

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *const button : {m_edit, m_from, m_empty, m_take})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(new ItemHint(m_table, this));
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 115, fontMetrics().height() * 24);
}

void SchemasDialog::setSchemas(const SchemaSet &project, const QList<Schema> &installed,
                               const QString &readOnlyReason)
{
    m_reason = readOnlyReason;
    m_known.clear();
    for (const Schema &schema : project.schemas())
        m_known.append({schema, {}});
    for (const Schema &schema : installed) {
        const auto own = std::ranges::find_if(
            m_known, [&](const KnownSchema &known) { return known.own.id == schema.id; });
        if (own == m_known.end())
            m_known.append({{}, schema});
        else
            own->installed = schema;
    }
    fill();
    m_message->setText(readOnlyReason);
}

void SchemasDialog::fill()
{
    const int row = std::max(0, m_table->currentRow());
    m_table->setRowCount(int(m_known.size()));
    for (int i = 0; i < m_known.size(); ++i) {
        const KnownSchema &known = m_known[i];
        const Schema schema = localized(known.best(), Language::spoken());
        const QString state = known.hasUpdate() ? tr("a newer version is installed")
            : known.own.id.isEmpty()            ? tr("not in the project")
            : known.installed.id.isEmpty()      ? tr("the project alone has it")
                                                : tr("in use");
        const QStringList texts{tr("%1 — %n label(s)", nullptr, int(labelCount(schema))).arg(schema.name),
                                known.own.id.isEmpty() ? tr("—") : known.own.version,
                                known.installed.id.isEmpty() ? tr("—") : known.installed.version, state};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(i, column, new QTableWidgetItem(texts[column]));
        m_table->item(i, Name)->setToolTip(schema.description);
        m_table->item(i, Name)->setData(Qt::AccessibleDescriptionRole, schema.description);
    }
    m_table->setCurrentIndex(m_table->model()->index(std::min(row, m_table->rowCount() - 1), 0));
    showChosen();
}

const KnownSchema *SchemasDialog::chosen() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    return row >= 0 && row < m_known.size() ? &m_known[row] : nullptr;
}

void SchemasDialog::showChosen()
{
    const KnownSchema *const known = chosen();
    m_edit->setEnabled(known);
    m_from->setEnabled(known);
    const bool isUpdate = known && known->hasUpdate();
    m_take->setText(isUpdate ? tr("&Update to %1…").arg(known->installed.version) : tr("&Add to project"));
    m_take->setToolTip(isUpdate ? tr("Take the newer version; what is marked goes over with it")
                                : tr("Let the project use this schema, too"));
    m_take->setEnabled(known && m_reason.isEmpty() && (isUpdate || known->own.id.isEmpty()));
}

void SchemasDialog::showMessage(const QString &message)
{
    m_message->setText(message);
}

namespace {

// Ids that no schema has yet, so that both can be used in one project.
class Renaming
{
public:
    Renaming(const SchemaSet &project, const QList<Schema> &installed)
    {
        for (const Schema &schema : project.schemas() + installed) {
            m_taken.insert(schema.id);
            for (const Layer &layer : schema.layers) {
                m_taken.insert(layer.id);
                for (const RelationType &type : layer.relations)
                    m_taken.insert(type.id);
            }
            for (const Attribute &field : schema.fields)
                m_taken.insert(field.id);
        }
    }

    QString unused(const QString &id)
    {
        QString fresh = id;
        for (int number = 2; m_taken.contains(fresh); ++number)
            fresh = u"%1-%2"_s.arg(id).arg(number);
        m_taken.insert(fresh);
        return fresh;
    }

private:
    QSet<QString> m_taken;
};

void renameIds(Schema &schema, Renaming &renaming)
{
    QHash<QString, QString> names;
    const auto rename = [&](QString &id) {
        const QString fresh = renaming.unused(id);
        names.insert(id, fresh);
        id = fresh;
    };
    for (Layer &layer : schema.layers) {
        rename(layer.id);
        for (RelationType &type : layer.relations)
            rename(type.id);
    }
    for (Attribute &field : schema.fields)
        rename(field.id);
    for (Layer &layer : schema.layers) {
        for (RelationType &type : layer.relations) {
            for (QList<RelationEnd> *const ends : {&type.from, &type.to}) {
                for (RelationEnd &end : *ends)
                    end.layer = names.value(end.layer, end.layer);
            }
        }
    }
    for (Rule &rule : schema.rules) {
        rule.layer = names.value(rule.layer, rule.layer);
        if (rule.kind != Rule::Kind::NeedsAttribute)
            rule.subject = names.value(rule.subject, rule.subject);
    }
}

} // namespace

Schema schemaToBeginWith(const Schema &from, const SchemaSet &project, const QList<Schema> &installed)
{
    Renaming renaming(project, installed);
    Schema schema = from;
    if (from.id.isEmpty()) {
        const QString name = SchemasDialog::tr("Thing");
        schema = {.id = u"schema"_s,
                  .name = SchemasDialog::tr("New schema"),
                  .layers = {{.id = u"thing"_s,
                              .name = name,
                              .labels = {{.id = u"thing"_s, .name = name, .color = u"#2b6f9e"_s}}}}};
    } else {
        schema.name = SchemasDialog::tr("%1 (own)").arg(from.name);
        schema.translations.removeIf(
            [](const auto &translation) { return translation.key().startsWith("name["_L1); });
    }
    schema.id = renaming.unused(schema.id);
    schema.version = u"1.0.0"_s;
    renameIds(schema, renaming);
    return schema;
}

} // namespace Galley
