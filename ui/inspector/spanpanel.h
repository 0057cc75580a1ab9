#pragma once

#include "annotation/namerank.h"
#include "annotation/session.h"
#include "inspector/attributeeditor.h"

#include <QPointer>

class QSpinBox;

namespace Galley {

class AttributeForm;
class NoteEdit;
class RelationPanel;
class SpanHeader;

// Everything about one span. It shows a span and hands on the edits asked for; it applies none itself.
class SpanPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SpanPanel(QWidget *parent = nullptr);

    void show(const Session &session, SpanId span);

    [[nodiscard]] SpanId span() const { return m_span; }

    // Names that the whole project has for an entity attribute; those of the open set are added to them.
    using ProjectNames = std::function<QList<NameUse>(const QString &layer, const QString &attribute)>;

    void setProjectNames(ProjectNames names) { m_projectNames = std::move(names); }

    void commitPending(); // what is typed but not left yet
    void focusFirst();

    [[nodiscard]] AttributeForm *form() const { return m_form; }

    [[nodiscard]] RelationPanel *relations() const { return m_relations; }

Q_SIGNALS:
    void attributeEdited(const QString &attribute, const QJsonValue &value);
    void noteEdited(const QString &note);
    void certaintyEdited(std::optional<double> certainty);
    void relabelled(const QString &label);
    void removeRequested();

private:
    void build();
    [[nodiscard]] QStringList namesFor(const QString &attribute) const;
    [[nodiscard]] QWidget *makeCertainty();
    void showCertainty(std::optional<double> certainty);

    SpanHeader *m_header;
    AttributeForm *m_form;
    QSpinBox *m_certainty = nullptr;
    RelationPanel *m_relations;
    NoteEdit *m_note;
    QPointer<const Session> m_session;
    ProjectNames m_projectNames;
    SpanId m_span = 0;
};

// Names that spans of a layer of the set have for an entity attribute. O(spans).
[[nodiscard]] QList<NameUse> knownNames(const AnnotationSet &set, const QString &layer,
                                        const QString &attribute);

} // namespace Galley
