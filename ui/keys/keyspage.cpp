#include "keys/keyspage.h"

#include "keys/keysmodel.h"
#include "text/listed.h"

#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 largestFile = 1 << 20;

} // namespace

KeysPage::KeysPage(KeyBook &book, TextMeaning meaning, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_meaning(std::move(meaning))
    , m_model(new KeysModel(book, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_key(new QKeySequenceEdit(this))
    , m_says(new QLabel(this))
    , m_use(new QPushButton(tr("&Use this key"), this))
    , m_none(new QPushButton(tr("N&o key"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
{
    m_search->setPlaceholderText(tr("Find a command or a key"));
    m_search->setAccessibleName(tr("Find"));
    m_search->setClearButtonEnabled(true);
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(-1);
    m_table->setModel(m_found);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Commands"));
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(KeysModel::Name, character * 34);
    m_table->setColumnWidth(KeysModel::Keys, character * 26);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_says->setWordWrap(true);
    m_says->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeEditor());
    layout->addWidget(m_says);
    layout->addWidget(makeButtons());
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        showChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysPage::showChosen);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::warn);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showChosen();
}

QWidget *KeysPage::makeEditor()
{
    auto *const row = new QWidget(this);
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *const name = new QLabel(tr("&New key:"), row);
    name->setBuddy(m_key);
    m_key->setMaximumSequenceLength(1);
    m_key->setClearButtonEnabled(true);
    m_key->setFinishingKeyCombinations({Qt::Key_Tab, Qt::SHIFT | Qt::Key_Backtab}); // they lead on
    m_key->setAccessibleName(tr("New key of the chosen command"));
    layout->addWidget(name);
    layout->addWidget(m_key, 1);
    for (QPushButton *button : {m_use, m_none, m_reset}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_use, &QPushButton::clicked, this, [this] { use({m_key->keySequence()}); });
    connect(m_none, &QPushButton::clicked, this, [this] { use({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const Command *const command = chosen())
            use(command->own);
    });
    return row;
}

QWidget *KeysPage::makeButtons()
{
    auto *const row = new QWidget(this);
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *const all = new QPushButton(tr("Reset &all"), row);
    auto *const import = new QPushButton(tr("&Import…"), row);
    auto *const exporting = new QPushButton(tr("&Export…"), row);
    connect(all, &QPushButton::clicked, this, [this] {
        m_book.resetAll();
        showChosen();
        m_says->setText(tr("All commands have the keys that Galley gives them."));
    });
    connect(import, &QPushButton::clicked, this, &KeysPage::askForImport);
    connect(exporting, &QPushButton::clicked, this, &KeysPage::askForExport);
    for (QPushButton *button : {all, import, exporting})
        button->setAutoDefault(false);
    layout->addWidget(all);
    layout->addStretch(1);
    layout->addWidget(import);
    layout->addWidget(exporting);
    return row;
}

const Command *KeysPage::chosen() const
{
    const QModelIndex index = m_found->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->command(index.row()) : nullptr;
}

void KeysPage::showChosen()
{
    const Command *const command = chosen();
    for (QWidget *part : QList<QWidget *>{m_key, m_use, m_none, m_reset})
        part->setEnabled(command != nullptr);
    m_key->setKeySequence(command ? command->action->shortcut() : QKeySequence());
    warn();
    if (!command)
        m_says->setText(tr("Nothing has these letters: type fewer of them."));
}

// What else the key does, before it is given away.
void KeysPage::warn()
{
    const Command *const command = chosen();
    if (!command)
        return;
    const QKeySequence key = m_key->keySequence();
    QStringList others;
    for (const Command *const rival : m_book.rivals(*command, key))
        others.append(tr("“%1” (%2)").arg(rival->name(), rival->menu));
    const QString meaning = m_meaning ? m_meaning(*command->action, key) : QString();
    m_use->setEnabled(!key.isEmpty() && command->action->shortcuts() != QList{key});
    m_none->setEnabled(!command->action->shortcuts().isEmpty());
    m_reset->setEnabled(m_book.isChanged(*command));
    const QString name = key.toString(QKeySequence::NativeText);
    if (!others.isEmpty())
        m_says->setText(tr("Warning: used here, the key %1 is taken from %2.").arg(name, listedAll(others)));
    else if (!meaning.isEmpty())
        m_says->setText(tr("Warning: %1 marks %2, which gets another key.").arg(name, meaning));
    else
        m_says->setText(command->action->whatsThis());
}

void KeysPage::use(const QList<QKeySequence> &keys)
{
    const Command *const command = chosen();
    if (!command)
        return;
    for (const QKeySequence &key : keys) {
        for (const Command *const rival : m_book.rivals(*command, key)) {
            QList<QKeySequence> left = rival->action->shortcuts();
            left.removeAll(key);
            m_book.setKeys(*rival, left);
        }
    }
    m_book.setKeys(*command, keys);
    showChosen();
}

void KeysPage::askForExport()
{
    auto *const dialog = new QFileDialog(this, tr("Export keys"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Keys (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"galley-keys.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &KeysPage::exportTo);
    dialog->open();
}

void KeysPage::askForImport()
{
    auto *const dialog = new QFileDialog(this, tr("Import keys"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Keys (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &KeysPage::importFrom);
    dialog->open();
}

void KeysPage::exportTo(const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(keySetToJson(m_book.all())) > 0;
    if (written && file.commit())
        m_says->setText(tr("Written: %1").arg(path));
    else
        m_says->setText(
            tr("%1 cannot be written (%2): choose another folder.").arg(path, file.errorString()));
}

void KeysPage::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_says->setText(tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return m_says->setText(tr("%1 is too large for a file of keys: choose another one.").arg(path));
    const Result<KeySet> keys = keySetFromJson(file.readAll(), path);
    if (!keys)
        return m_says->setText(tr("No key was changed. %1").arg(keys.error().toString()));
    const QStringList unknown = m_book.apply(*keys);
    showChosen();
    QStringList says{unknown.isEmpty()
                         ? tr("The keys of %1 hold now.").arg(path)
                         : tr("The keys of %1 hold now, but for commands that this Galley does not have: %2")
                               .arg(path, listedAll(unknown))};
    if (const QStringList conflicts = m_book.conflicts(); !conflicts.isEmpty())
        says.append(tr("Warning: some keys belong to more than one command; give one of them another: %1")
                        .arg(conflicts.join(u", "_s)));
    m_says->setText(says.join(u'\n'));
}

} // namespace Galley
