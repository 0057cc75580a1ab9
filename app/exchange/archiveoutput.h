#pragma once

#include "exchange/folderoutput.h"

namespace Galley {

// An export that is an archive: a folder until everything is written, so it takes the space of both.
class ArchiveOutput : public FolderOutput
{
public:
    using FolderOutput::FolderOutput;

    [[nodiscard]] Result<void> commit() override;
};

} // namespace Galley
