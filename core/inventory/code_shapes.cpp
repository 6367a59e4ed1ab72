// SPDX-License-Identifier: Apache-2.0
#include "core/inventory/code_shapes.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace hilum::inventory {
namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isUpper(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

bool areDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

/// Luhn's formula over the digits before the check digit.
int luhnDigit(std::string_view digits)
{
    int sum = 0;
    bool isDoubled = true;
    for (auto each = digits.rbegin(); each != digits.rend(); ++each, isDoubled = !isDoubled) {
        const int value = (*each - '0') * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return (10 - sum % 10) % 10;
}

/// Verhoeff's scheme: the product of all digits, permuted by their position, is 0.
bool isVerhoeff(std::string_view digits)
{
    constexpr std::array<std::array<std::uint8_t, 10>, 10> kProduct{{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
                                                                     {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
                                                                     {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
                                                                     {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                                                     {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
                                                                     {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
                                                                     {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
                                                                     {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                                                     {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
                                                                     {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}}};
    constexpr std::array<std::uint8_t, 10> kPermutation{1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    std::uint8_t check = 0;
    std::size_t position = 0;
    for (auto each = digits.rbegin(); each != digits.rend(); ++each, ++position) {
        auto digit = static_cast<std::uint8_t>(*each - '0');
        for (std::size_t times = 0; times < position % 8; ++times)
            digit = kPermutation[digit];
        check = kProduct[check][digit];
    }
    return check == 0;
}

} // namespace

bool isLoinc(std::string_view code)
{
    const std::size_t hyphen = code.size() < 3 ? 0 : code.size() - 2;
    return hyphen >= 1 && hyphen <= 6 && code[hyphen] == '-' && isDigit(code.back())
           && areDigits(code.substr(0, hyphen)) && luhnDigit(code.substr(0, hyphen)) == code.back() - '0';
}

bool isSnomed(std::string_view code)
{
    if (code.size() < 6 || code.size() > 18 || !areDigits(code) || code.front() == '0')
        return false;
    const std::string_view partition = code.substr(code.size() - 3, 2);
    const bool isKnown = partition == "00" || partition == "01" || partition == "10" || partition == "11";
    return isKnown && isVerhoeff(code);
}

bool isIcd10(std::string_view code)
{
    if (code.size() < 5 || code.size() > 9 || code[3] != '.' || !isUpper(code[0]) || !isDigit(code[1]))
        return false;
    const auto isPart = [](char letter) {
        return isDigit(letter) || isUpper(letter);
    };
    return isPart(code[2]) && std::ranges::all_of(code.substr(4), isPart);
}

bool isAtc(std::string_view code)
{
    return code.size() == 7 && isUpper(code[0]) && areDigits(code.substr(1, 2)) && isUpper(code[3])
           && isUpper(code[4]) && areDigits(code.substr(5));
}

} // namespace hilum::inventory
