#pragma once

#include "annotation/session.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Galley {

// What the focused span is: its layer, its label (which can be changed here) and its quote.
class SpanHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SpanHeader(QWidget *parent = nullptr);

    void show(const Span &span, const SchemaSet &schemas);

Q_SIGNALS:
    void relabelled(const QString &label);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillLabels(const Layer *layer);

    Layer m_layer;
    QLabel *m_layerName;
    QComboBox *m_label;
    QLabel *m_quote;
};

} // namespace Galley
