// SPDX-License-Identifier: Apache-2.0
#include "core/base/hash.h"
#include "core/validation/rule.h"

#include <array>
#include <mutex>
#include <unordered_set>

namespace hilum::validation {
namespace {

/// 128 bits of a key: two keys of one run that share them are not to be expected.
struct KeyHash
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    friend bool operator==(const KeyHash&, const KeyHash&) = default;
};

struct KeyHasher
{
    std::size_t operator()(const KeyHash& key) const { return static_cast<std::size_t>(key.first); }
};

/// The values of the paths together may stand in one record of a run only. Remembers 16 bytes a record, not
/// the values. Which of two records is the first is for the order in which the workers come to them. What is
/// absent keeps the rule.
class UniqueRule final : public Rule
{
public:
    explicit UniqueRule(std::vector<fhirpath::Expression> paths) : m_paths(std::move(paths)) {}

    [[nodiscard]] std::optional<Diagnostic> check(Node record,
                                                  fhirpath::EvaluationContext& evaluation) const override
    {
        std::string key;
        bool isThere = false;
        for (const fhirpath::Expression& path : m_paths) {
            const Result<fhirpath::Collection> items = fhirpath::evaluate(path, record, evaluation);
            if (!items)
                return cannotDecide(items.error(), record);
            for (const fhirpath::Item& item : *items) {
                const std::string text = fhirpath::toText(item);
                isThere = isThere || !text.empty();
                key += std::to_string(text.size());
                key += ':';
                key += text;
            }
            key += '|';
        }
        if (!isThere || isNew(key))
            return std::nullopt;
        return atNode(Diagnostic::error("validation.unique",
                                        "\"{0}\" has a value that another record had before.",
                                        {std::string(m_paths.front().text())}),
                      record);
    }

private:
    static constexpr std::size_t kShards = 16;
    struct Shard
    {
        std::mutex mutex;
        std::unordered_set<KeyHash, KeyHasher> keys;
    };

    [[nodiscard]] bool isNew(std::string& key) const
    {
        KeyHash hash;
        hash.first = contentHash(key);
        key += '#';
        hash.second = contentHash(key);
        Shard& shard = m_shards[hash.second % kShards];
        const std::lock_guard lock(shard.mutex);
        return shard.keys.insert(hash).second;
    }

    std::vector<fhirpath::Expression> m_paths;
    mutable std::array<Shard, kShards> m_shards;
};

} // namespace

Result<std::unique_ptr<Rule>> compileUnique(const RuleSource& source)
{
    Result<std::vector<fhirpath::Expression>> paths = source.compileAll(source.body);
    if (!paths)
        return std::move(paths).error();
    if (paths->empty())
        return source.at(Diagnostic::error("validation.no-path", "\"unique\" needs at least one path."),
                         source.body);
    return std::unique_ptr<Rule>(std::make_unique<UniqueRule>(*std::move(paths)));
}

} // namespace hilum::validation
