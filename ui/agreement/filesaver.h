#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace Galley::FileSaver {

struct Offer
{
    QString title;
    QString name;   // "agreement.html"
    QString filter; // "Web page (*.html)"
};

// Told in a sentence: what was saved, or why it could not be.
using Tell = std::function<void(const QString &message)>;

// Asks for a file without keeping the window waiting, then writes it whole or not at all.
void ask(QWidget *parent, const Offer &offer, const QByteArray &content, const Tell &tell);

[[nodiscard]] QString save(const QString &path, const QByteArray &content); // what to tell

} // namespace Galley::FileSaver
