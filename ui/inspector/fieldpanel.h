#pragma once

#include "annotation/session.h"

#include <QWidget>

class QLabel;

namespace Galley {

class AttributeForm;

// What is known of the article as a whole: shown while no span has the focus.
class FieldPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FieldPanel(QWidget *parent = nullptr);

    void show(const Session &session);

    [[nodiscard]] AttributeForm *form() const { return m_form; }

Q_SIGNALS:
    void edited(const QString &field, const QJsonValue &value);

private:
    void showFacts(const Article &article, const AnnotationSet &set);

    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_hint;
    AttributeForm *m_form;
};

} // namespace Galley
