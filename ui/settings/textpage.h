#pragma once

#include "article/textsettings.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFontComboBox;
class QLabel;
class QSpinBox;

namespace Galley {

// How articles are set: face, size, width and height of lines, with a sample.
class TextPage : public QWidget
{
    Q_OBJECT
public:
    explicit TextPage(const TextSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const Galley::TextSettings &settings);

private:
    void connectParts();
    void show(const TextSettings &settings);
    [[nodiscard]] TextSettings settings() const;
    void onChanged();
    void showSample();

    QCheckBox *m_ownFace;
    QFontComboBox *m_face;
    QCheckBox *m_ownSize;
    QDoubleSpinBox *m_size;
    QSpinBox *m_characters;
    QDoubleSpinBox *m_leading;
    QLabel *m_sample;
};

} // namespace Galley
