#include "settings/textpage.h"

#include "theme/readingface.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace Galley {

TextPage::TextPage(const TextSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_ownFace(new QCheckBox(tr("Another &face than Galley's choice:"), this))
    , m_face(new QFontComboBox(this))
    , m_ownSize(new QCheckBox(tr("Another &size than the interface's:"), this))
    , m_size(new QDoubleSpinBox(this))
    , m_characters(new QSpinBox(this))
    , m_leading(new QDoubleSpinBox(this))
    , m_sample(new QLabel(this))
{
    m_face->setAccessibleName(tr("Face of articles"));
    m_size->setAccessibleName(tr("Size of articles' text, in points"));
    m_size->setRange(TextSettings::smallestSize, TextSettings::greatestSize);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" pt"));
    m_characters->setRange(TextSettings::fewestCharacters, TextSettings::mostCharacters);
    m_characters->setSuffix(tr(" characters"));
    m_leading->setRange(TextSettings::leastLeading, TextSettings::greatestLeading);
    m_leading->setSingleStep(0.1);
    m_leading->setSuffix(tr(" of the size"));
    m_sample->setWordWrap(true);
    m_sample->setFrameShape(QFrame::StyledPanel);
    m_sample->setAutoFillBackground(true);
    m_sample->setBackgroundRole(QPalette::Base);
    m_sample->setForegroundRole(QPalette::Text);
    m_sample->setMargin(12);
    m_sample->setMinimumHeight(fontMetrics().height() * 8);
    auto *const usual = new QPushButton(tr("&Reset text"), this);
    usual->setAutoDefault(false);
    usual->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_ownFace, m_face);
    form->addRow(m_ownSize, m_size);
    form->addRow(tr("&Lines of at most:"), m_characters);
    form->addRow(tr("Line &height:"), m_leading);
    form->addRow(usual);
    form->addRow(m_sample);
    show(settings);
    connectParts();
    connect(usual, &QPushButton::clicked, this, [this] {
        show({});
        Q_EMIT changed({});
    });
}

void TextPage::connectParts()
{
    connect(m_ownFace, &QCheckBox::toggled, this, &TextPage::onChanged);
    connect(m_ownSize, &QCheckBox::toggled, this, &TextPage::onChanged);
    connect(m_face, &QFontComboBox::currentFontChanged, this, &TextPage::onChanged);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &TextPage::onChanged);
    connect(m_characters, &QSpinBox::valueChanged, this, &TextPage::onChanged);
    connect(m_leading, &QDoubleSpinBox::valueChanged, this, &TextPage::onChanged);
}

void TextPage::show(const TextSettings &settings)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_ownFace),    QSignalBlocker(m_face),
                                       QSignalBlocker(m_ownSize),    QSignalBlocker(m_size),
                                       QSignalBlocker(m_characters), QSignalBlocker(m_leading)};
    const QFont usual = readingFont(font());
    m_ownFace->setChecked(!settings.family.isEmpty());
    m_face->setCurrentFont(settings.family.isEmpty() ? usual : QFont(settings.family));
    m_ownSize->setChecked(settings.size > 0);
    m_size->setValue(settings.size > 0 ? settings.size : usual.pointSizeF());
    m_characters->setValue(settings.characters);
    m_leading->setValue(settings.leading);
    showSample();
}

TextSettings TextPage::settings() const
{
    return {.family = m_ownFace->isChecked() ? m_face->currentFont().family() : QString(),
            .size = m_ownSize->isChecked() ? m_size->value() : 0,
            .characters = m_characters->value(),
            .leading = m_leading->value()};
}

void TextPage::onChanged()
{
    showSample();
    Q_EMIT changed(settings());
}

void TextPage::showSample()
{
    m_face->setEnabled(m_ownFace->isChecked());
    m_size->setEnabled(m_ownSize->isChecked());
    const TextSettings now = settings();
    m_sample->setFont(readingFont(font(), 1, now.family, now.size));
    m_sample->setText(tr("<p style=\"line-height: %1%\">The ministry said on Thursday that its forces had "
                         "withdrawn from the ridge, a claim that observers could not confirm.</p>")
                          .arg(qRound(now.leading * 80)));
}

} // namespace Galley
