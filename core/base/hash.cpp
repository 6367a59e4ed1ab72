// SPDX-License-Identifier: Apache-2.0
#include "core/base/hash.h"

// The digest of a name takes less time than to look up its algorithm, which the newer interface does.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/evp.h>
#include <openssl/sha.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <array>

namespace hilum {

struct Sha256::Context
{
    EVP_MD_CTX* digest = EVP_MD_CTX_new();

    Context() { EVP_DigestInit_ex(digest, EVP_sha256(), nullptr); }
    ~Context() { EVP_MD_CTX_free(digest); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::string_view bytes)
{
    EVP_DigestUpdate(m_context->digest, bytes.data(), bytes.size());
}

std::string Sha256::finish()
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context->digest, digest, &size);
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(std::size_t{2} * size);
    for (unsigned int index = 0; index < size; ++index) {
        text += kDigits[digest[index] >> 4];
        text += kDigits[digest[index] & 15];
    }
    return text;
}

std::uint64_t contentHash(std::string_view bytes)
{
    return XXH3_64bits(bytes.data(), bytes.size());
}

void writeNameUuid(std::string_view name, char* to)
{
    static constexpr std::array<unsigned char, 16> kNameSpace = {
        0x5f, 0x0c, 0x9b, 0x62, 0x3d, 0x71, 0x4e, 0x0a, 0x9a, 0x4f, 0x86, 0x1d, 0xe2, 0x57, 0xb3, 0xc8};
    std::array<unsigned char, SHA_DIGEST_LENGTH> digest; // NOLINT(cppcoreguidelines-pro-type-member-init)
    SHA_CTX context;
    SHA1_Init(&context);
    SHA1_Update(&context, kNameSpace.data(), kNameSpace.size());
    SHA1_Update(&context, name.data(), name.size());
    SHA1_Final(digest.data(), &context);
    digest[6] = static_cast<unsigned char>((digest[6] & 0x0FU) | 0x50U); // The version,
    digest[8] = static_cast<unsigned char>((digest[8] & 0x3FU) | 0x80U); // and the variant.
    static constexpr std::string_view kDigits = "0123456789abcdef";
    for (std::size_t index = 0; index < 16; ++index) {
        if (index == 4 || index == 6 || index == 8 || index == 10)
            *to++ = '-';
        *to++ = kDigits[digest[index] >> 4U];
        *to++ = kDigits[digest[index] & 0x0FU];
    }
}

std::string nameUuid(std::string_view name)
{
    std::string text(kUuidSize, '\0');
    writeNameUuid(name, text.data());
    return text;
}

} // namespace hilum
