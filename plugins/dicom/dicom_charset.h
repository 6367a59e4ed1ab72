// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hilum::dicom {

/// The Specific Character Set (0008,0005) of a data set, ready to bring its texts into UTF-8 (PS3.5
/// section 6.1, PS3.3 section C.12.1.1.2): single-byte sets, ISO 2022 with code extensions (Japanese, Korean,
/// Chinese), UTF-8, GB18030 and GBK. Not thread-safe.
class CharacterSet
{
public:
    /// The defined terms, as the attribute's values stand. Unknown terms are read as Latin-1 and reported by
    /// isKnown().
    explicit CharacterSet(const std::vector<std::string>& terms = {});
    ~CharacterSet();
    CharacterSet(const CharacterSet&) = delete;
    CharacterSet& operator=(const CharacterSet&) = delete;
    CharacterSet(CharacterSet&&) noexcept;
    CharacterSet& operator=(CharacterSet&&) noexcept;

    [[nodiscard]] bool isKnown() const;
    /// Never loses a byte: what cannot be read in the set becomes U+FFFD or, without any set, Latin-1.
    [[nodiscard]] std::string toUtf8(std::string_view bytes) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hilum::dicom
