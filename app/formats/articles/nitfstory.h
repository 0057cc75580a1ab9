#pragma once

#include "formats/articles/newsstory.h"

class QXmlStreamReader;

namespace Galley {

// Reads what the NITF element that the reader is at says, up to its end; what the story has already (from the
// NewsML around it) stays. The reader has an error afterwards when it could not.
void readNitf(QXmlStreamReader &xml, NewsStory &story);

} // namespace Galley
