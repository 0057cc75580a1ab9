#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

// What the program did with some arguments.
struct GalleyRun
{
    int exitCode = -1; // -1: it did not start, or crashed
    QByteArray out;
    QByteArray err;

    // Standard output as one JSON document; null when it is none.
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }

    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }

    [[nodiscard]] QString message() const { return QString::fromUtf8(err); }
};

// The plugins of this build, no display and a home of its own; then what is given.
[[nodiscard]] QProcessEnvironment galleyEnvironment(const QProcessEnvironment &extra = {});

// Runs the program to its end in such an environment.
[[nodiscard]] GalleyRun galley(const QStringList &arguments, const QProcessEnvironment &extra = {});

void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);

// A small schema "thing" with the labels "one" and "two" and a relation "same-as".
[[nodiscard]] QByteArray thingSchema(const QString &id = QStringLiteral("thing"));

// A line of Galley JSONL: an article with two spans, beyond an emoji, and a relation, on the layer "thing".
[[nodiscard]] QByteArray articleLine(const QByteArray &id = "a1");
