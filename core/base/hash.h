// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace hilum {

/// SHA-256 over bytes as they pass (FIPS 180-4), for the hashes of the run report.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void update(std::string_view bytes);
    /// Lower-case hexadecimal; ends the computation.
    [[nodiscard]] std::string finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// Fast hash of a record's bytes (XXH3, 64 bit): for identity and joins, not against forgery.
[[nodiscard]] std::uint64_t contentHash(std::string_view bytes);

/// A UUID that always is the same for the same name, in lower case with hyphens (RFC 4122 version 5, in a
/// name space of our own).
[[nodiscard]] std::string nameUuid(std::string_view name);

constexpr std::size_t kUuidSize = 36;
/// The same where its text is to stand.
void writeNameUuid(std::string_view name, char* to);

} // namespace hilum
