#include "cli/words.h"

#include <array>
#include <string_view>

namespace zorgbaat {

namespace {

struct CliWordEntry {
  std::string_view dutch{};
  std::string_view english{};
};

constexpr auto cli_words = std::to_array<CliWordEntry>({
#define ZORGBAAT_CLI_WORD(id, dutch, english) {dutch, english},
#include "cli/words.def"
#undef ZORGBAAT_CLI_WORD
});

}  // namespace

std::string say(CliWord word, Language language, const Blanks& blanks) {
  const CliWordEntry& entry = cli_words.at(static_cast<std::size_t>(word));
  return filled(language == Language::english ? entry.english : entry.dutch, blanks);
}

Text text_of(CliWord word) {
  const CliWordEntry& entry = cli_words.at(static_cast<std::size_t>(word));
  return {std::string(entry.dutch), std::string(entry.english)};
}

}  // namespace zorgbaat
