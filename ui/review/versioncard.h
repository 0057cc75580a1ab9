#pragma once

#include "review/shownplace.h"

#include <QFrame>

class QLabel;

namespace Galley {

// How a version is written: its marks with the text around them, labels and attributes. What others have
// otherwise is bold.
[[nodiscard]] QString versionHtml(const ShownVersion &version, const ShownPlace &place,
                                  const ArticleText &text, const SchemaSet &schemas, const QPalette &palette);
// The same for who hears it.
[[nodiscard]] QString versionWords(const ShownVersion &version, const SchemaSet &schemas);

// One version of a place: the key that takes it, who chose it, what it is. A click takes it.
class VersionCard : public QFrame
{
    Q_OBJECT
public:
    explicit VersionCard(QWidget *parent = nullptr);

    void show(int number, const ShownVersion &version, const ShownPlace &place, const ArticleText &text,
              const SchemaSet &schemas);
    void setTaken(bool taken); // by the decision in force

Q_SIGNALS:
    void chosen();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QLabel *m_key;
    QLabel *m_names;
    QLabel *m_sign;
    QLabel *m_body;
};

} // namespace Galley
