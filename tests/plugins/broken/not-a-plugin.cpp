// A shared library that knows nothing of Qt.
extern "C" int answer()
{
    return 42;
}
