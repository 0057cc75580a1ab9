// A static library needs one object of its own; the resources come as objects beside it.
