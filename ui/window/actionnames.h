#pragma once

namespace Galley {

struct Actions;
struct ReviewActions;

// Gives every command the name that files of keys and the settings know it by. These never change; they are
// no words for users.
void nameActions(const Actions &actions, const ReviewActions &review);

} // namespace Galley
