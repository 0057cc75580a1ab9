#pragma once

#include "formats/format.h"

#include <QStringList>

// How files that hold one annotator's work each are named: by Galley, by INCEpTION, and by others.
namespace Galley {

// A file, and what its name says.
struct CasPath
{
    QString entry;
    QString group;          // files of one article have the same, and files of several may
    QString folder;         // the name of the folder that it stands in; empty: not known
    QString stem;           // its own name (of an archive around it) without the ending: annotator or article
    bool ofProject = false; // in an INCEpTION project: folder and stem are article and annotator

    bool operator==(const CasPath &) const = default;
};

// Those with the ending (".xmi"), files of a group one after the other. Of an INCEpTION project those that
// annotators or curators made.
[[nodiscard]] QList<CasPath> casPaths(const QStringList &entries, const QString &suffix,
                                      const QString &sourcePath);

// Everything of an INCEpTION project whose annotations are of the format, with the ending; empty: the source
// holds none. Opens one entry at most.
[[nodiscard]] QStringList inceptionProject(const Source &source, const QString &suffix, const Format &format);

// Whether INCEpTION calls a document so before anybody worked on it.
[[nodiscard]] bool isInitial(const QString &stem);
[[nodiscard]] Annotator annotatorOf(const QString &stem);

// A name as a file may have it everywhere, one to one: other characters are written as "%2F", and the end of
// a very long one as its hash, which nameFromFile leaves as it is.
[[nodiscard]] QString fileNameFor(const QString &name);
[[nodiscard]] QString nameFromFile(const QString &fileName);

extern const QString InitialCas;

} // namespace Galley
