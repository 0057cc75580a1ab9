#pragma once

#include <QStringList>

namespace Galley::Screenshots {

// What to take pictures of, and how.
struct Request
{
    QString out;
    QStringList scenes; // empty: all
    QStringList themes;
    QStringList scales; // per cent
    QStringList languages;
    bool isHandbook = false; // only the handbook's, small, and named as it names them

    // Each scale and language needs a process of its own.
    [[nodiscard]] QList<Request> alone() const;
    [[nodiscard]] QStringList toArguments() const;
};

// Starts this program for each of them. Gives the first exit code that is not 0.
[[nodiscard]] int runEach(const QList<Request> &requests);

// Takes the pictures of one scale and language; 0: all were taken.
[[nodiscard]] int takePictures(const Request &request);

} // namespace Galley::Screenshots
