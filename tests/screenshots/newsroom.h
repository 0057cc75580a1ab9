#pragma once

#include <QString>

namespace Galley::Screenshots {

// A project to take pictures of: ann, bob and cid have marked the same articles, not alike; max assigns, rita
// reviews; part of it is gold; cid has handed a package in.
struct Newsroom
{
    QString folder;

    [[nodiscard]] QString project() const { return folder + QStringLiteral("/newsroom.galley"); }

    [[nodiscard]] QString package() const { return folder + QStringLiteral("/cid.galley"); }

    [[nodiscard]] QString corpus() const { return folder + QStringLiteral("/wire.conll"); } // to import

    // Made with the program's own commands; false: one of them failed, and was told of.
    [[nodiscard]] bool make() const;

private:
    [[nodiscard]] bool writeFiles() const;
};

} // namespace Galley::Screenshots
