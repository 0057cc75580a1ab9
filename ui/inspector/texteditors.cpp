#include "inspector/texteditors.h"

#include "annotation/constraints.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStringListModel>

#include <cmath>
#include <optional>

namespace Galley {

namespace {

// As the user's language writes it, or as JSON does.
std::optional<double> numberFrom(const QString &text)
{
    for (const QLocale &locale : {QLocale(), QLocale::c()}) {
        bool ok = false;
        const double number = locale.toDouble(text, &ok);
        if (ok && std::isfinite(number))
            return number;
    }
    return {};
}

} // namespace

LineEditor::LineEditor(const Attribute &attribute, QWidget *parent)
    : AttributeEditor(parent)
    , m_line(new QLineEdit(this))
{
    m_line->setPlaceholderText(attribute.placeholder);
    m_line->setAccessibleName(attribute.name);
    m_line->installEventFilter(this);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::commit);
    connect(m_line, &QLineEdit::textChanged, this, &LineEditor::check);
}

void LineEditor::setValue(const QJsonValue &value)
{
    const QString text = value.isUndefined() || value.isNull() ? QString() : print(value);
    if (text == m_kept && m_line->hasFocus())
        return; // what is being typed stays
    m_kept = text;
    m_line->setText(text);
}

QString LineEditor::print(const QJsonValue &value) const
{
    return value.toString();
}

void LineEditor::check()
{
    const QString text = m_line->text().trimmed();
    Q_EMIT invalid(text.isEmpty() ? QString() : fault(text));
}

void LineEditor::commit()
{
    const QString text = m_line->text().trimmed();
    if (text == m_kept || (!text.isEmpty() && !fault(text).isEmpty()))
        return;
    m_kept = text;
    Q_EMIT edited(text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : parse(text));
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        m_line->text() != m_kept) {
        m_line->setText(m_kept);
        return true;
    }
    return AttributeEditor::eventFilter(watched, event);
}

TextEditor::TextEditor(const Attribute &attribute, QWidget *parent)
    : LineEditor(attribute, parent)
    , m_attribute(attribute)
{}

QString TextEditor::fault(const QString &text) const
{
    const Result<void> checked = checkAttribute(text, m_attribute);
    return checked ? QString() : checked.error().message;
}

QJsonValue NumberEditor::parse(const QString &text) const
{
    return numberFrom(text).value_or(0);
}

QString NumberEditor::print(const QJsonValue &value) const
{
    return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

QString NumberEditor::fault(const QString &text) const
{
    return numberFrom(text) ? QString() : tr("“%1” is no number. Type digits, like 12 or 3.5.").arg(text);
}

EntityEditor::EntityEditor(const Attribute &attribute, NameSource names, QWidget *parent)
    : LineEditor(attribute, parent)
    , m_attribute(attribute.id)
    , m_names(std::move(names))
    , m_known(new QStringListModel(this))
{
    auto *const completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    line()->setCompleter(completer);
    if (attribute.placeholder.isEmpty())
        line()->setPlaceholderText(tr("Down lists known names"));
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &EntityEditor::commit,
            Qt::QueuedConnection); // the line has its text only after this signal
}

bool EntityEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && m_names)
        m_known->setStringList(m_names(m_attribute));
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        line()->completer()->setCompletionPrefix(line()->text());
        line()->completer()->complete();
        return true;
    }
    return LineEditor::eventFilter(watched, event);
}

} // namespace Galley
