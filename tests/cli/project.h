#pragma once

#include "galleyrun.h"

#include "storage/postgresserver.h"

#include <QTemporaryDir>

// A project with the schema "thing", in a folder of its own or on a server, as the tests are told.
class Project
{
public:
    // With schemas as thingSchema() makes them, in this order.
    explicit Project(const QStringList &schemas = {QStringLiteral("thing")});
    ~Project();
    Q_DISABLE_COPY_MOVE(Project)

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] GalleyRun import(const QStringList &arguments) const;
    // Fails the program unless it goes well.
    void mustImport(const QByteArray &line) const;
    // What an export to standard output gives.
    [[nodiscard]] QByteArray exported() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};
