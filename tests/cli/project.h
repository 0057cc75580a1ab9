#pragma once

#include "galleyrun.h"

#include <QTemporaryDir>

// A project of its own folder, with the schema "thing".
class Project
{
public:
    // With schemas as thingSchema() makes them, in this order.
    explicit Project(const QStringList &schemas = {QStringLiteral("thing")});

    [[nodiscard]] QString path() const { return file(QStringLiteral("p.galley")); }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] GalleyRun import(const QStringList &arguments) const;
    // Fails the program unless it goes well.
    void mustImport(const QByteArray &line) const;
    // What an export to standard output gives.
    [[nodiscard]] QByteArray exported() const;

private:
    QTemporaryDir m_folder;
};
