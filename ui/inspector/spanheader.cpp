#include "inspector/spanheader.h"

#include "common/words.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Galley {

namespace {

QIcon swatch(const LabelColors &colors)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(colors.tint);
    QPainter painter(&pixmap);
    painter.fillRect(0, 24, 32, 8, colors.bar);
    return pixmap;
}

} // namespace

SpanHeader::SpanHeader(QWidget *parent)
    : QWidget(parent)
    , m_layerName(new QLabel(this))
    , m_label(new QComboBox(this))
    , m_quote(new QLabel(this))
{
    m_label->setAccessibleName(tr("Label of the span"));
    m_label->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setMinimumContentsLength(8);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setWordWrap(true);
    m_layerName->setTextFormat(Qt::PlainText);
    m_layerName->setForegroundRole(QPalette::PlaceholderText);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_layerName);
    layout->addWidget(m_label);
    layout->addWidget(m_quote);
    connect(m_label, &QComboBox::activated, this,
            [this](int row) { Q_EMIT relabelled(m_label->itemData(row).toString()); });
}

void SpanHeader::show(const Span &span, const SchemaSet &schemas)
{
    const Layer *const layer = schemas.layer(span.layer);
    fillLabels(layer);
    int row = m_label->findData(span.label);
    if (row < 0) {
        m_label->addItem(tr("%1 (not in this schema)").arg(span.label), span.label);
        row = m_label->count() - 1;
    }
    m_label->setCurrentIndex(row);
    m_layerName->setText(layer ? layer->name : span.layer);
    m_quote->setText(tr("“%1”").arg(shortQuote(span.quote, 180)));
    const QString parts = tr("%n part(s)", nullptr, int(span.segments.size()));
    m_quote->setToolTip(
        tr("%1, characters %2 to %3").arg(parts).arg(span.extent().begin).arg(span.extent().end));
}

void SpanHeader::fillLabels(const Layer *layer)
{
    m_layer = layer ? *layer : Layer{};
    m_label->clear();
    const Theme theme = Theme::fromPalette(palette());
    for (const Label &label : std::as_const(m_layer.labels)) {
        m_label->addItem(swatch(theme.colors(&label)),
                         label.retired ? tr("%1 (retired)").arg(label.name) : label.name, label.id);
        if (auto *const items = qobject_cast<QStandardItemModel *>(m_label->model()); items && label.retired)
            items->item(m_label->count() - 1)->setEnabled(false);
        for (const int role : {Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
            m_label->setItemData(m_label->count() - 1, label.description, role);
    }
}

void SpanHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_layer.labels.isEmpty())
        return;
    const QVariant current = m_label->currentData();
    const Layer layer = m_layer;
    fillLabels(&layer);
    m_label->setCurrentIndex(m_label->findData(current));
}

} // namespace Galley
