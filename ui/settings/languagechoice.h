#pragma once

#include <QComboBox>

namespace Galley {

// The language that the user has chosen, else the one that his system asks for.
[[nodiscard]] QString chosenLanguage();

// Chooses the language of the program and keeps the choice.
class LanguageChoice : public QComboBox
{
    Q_OBJECT
public:
    explicit LanguageChoice(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(); // another language than is spoken now

private:
    void keep();
};

} // namespace Galley
