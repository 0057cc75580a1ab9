// Not part of any target: `./dev lint` first makes sure that clang-tidy finds the fault in here.
#include <string>
#include <utility>

std::string moved(std::string text)
{
    std::string other = std::move(text);
    return other + text;
}
