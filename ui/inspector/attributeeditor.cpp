#include "inspector/attributeeditor.h"

#include "inspector/choiceeditors.h"
#include "inspector/texteditors.h"

namespace Galley {

AttributeEditor *makeEditor(const Attribute &attribute, const NameSource &names, QWidget *parent)
{
    switch (attribute.kind) {
    case Attribute::Kind::Boolean:
        return new YesNoEditor(parent);
    case Attribute::Kind::OneOf:
        return new OneOfEditor(attribute, parent);
    case Attribute::Kind::ManyOf:
        return new ManyOfEditor(attribute, parent);
    case Attribute::Kind::Text:
        return new TextEditor(attribute, parent);
    case Attribute::Kind::Number:
        return new NumberEditor(attribute, parent);
    case Attribute::Kind::Entity:
        return new EntityEditor(attribute, names, parent);
    }
    return new TextEditor(attribute, parent);
}

} // namespace Galley
