#pragma once

#include "inspector/attributeeditor.h"

class QLineEdit;
class QStringListModel;

namespace Galley {

// One line that becomes a value when the annotator leaves it or presses Enter; Escape takes back what was
// typed. What is no value stays in the line and is not kept.
class LineEditor : public AttributeEditor
{
    Q_OBJECT
public:
    LineEditor(const Attribute &attribute, QWidget *parent);
    void setValue(const QJsonValue &value) override;

protected:
    [[nodiscard]] QLineEdit *line() { return m_line; }

    // The value of a text that is not empty.
    [[nodiscard]] virtual QJsonValue parse(const QString &text) const = 0;
    [[nodiscard]] virtual QString print(const QJsonValue &value) const;
    // Why the text is no value; empty: it is one.
    [[nodiscard]] virtual QString fault(const QString &text) const = 0;

    void commit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();

    QLineEdit *m_line;
    QString m_kept; // as last set or committed
};

class TextEditor : public LineEditor
{
    Q_OBJECT
public:
    TextEditor(const Attribute &attribute, QWidget *parent);

private:
    [[nodiscard]] QJsonValue parse(const QString &text) const override { return text; }

    [[nodiscard]] QString fault(const QString &text) const override;

    Attribute m_attribute;
};

class NumberEditor : public LineEditor
{
    Q_OBJECT
public:
    using LineEditor::LineEditor;

private:
    [[nodiscard]] QJsonValue parse(const QString &text) const override;
    [[nodiscard]] QString print(const QJsonValue &value) const override;
    [[nodiscard]] QString fault(const QString &text) const override;
};

class EntityEditor : public LineEditor
{
    Q_OBJECT
public:
    EntityEditor(const Attribute &attribute, NameSource names, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QJsonValue parse(const QString &text) const override { return text; }

    [[nodiscard]] QString fault(const QString &) const override { return {}; }

    QString m_attribute;
    NameSource m_names;
    QStringListModel *m_known;
};

} // namespace Galley
