#include "cli/commands.h"
#include "cli/words.h"
namespace zorgbaat {

namespace {

/// Blanks read as <name>, and doubled brackets, which stand for one, as one.
std::string readable(std::string_view wording) {
  std::string out;
  for (std::size_t i = 0; i < wording.size(); ++i) {
    const char c = wording[i];
    const bool doubled = i + 1 < wording.size() && wording[i + 1] == c;
    if ((c == '{' || c == '}') && doubled) {
      out += c;
      ++i;
    } else if (c == '{') {
      out += "<";
    } else if (c == '}') {
      out += ">";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

int messages_command(const Options& options) {
  const bool english = options.language == Language::english;
  std::string page = say(CliWord::messages_head, options.language);
  for (const MessageEntry& entry : message_registry()) {
    page += "\n## `" + std::string(entry.key) + "`\n\n";
    std::string situation = readable(english ? entry.situation_en : entry.situation_nl);
    if (entry.severity == Severity::warning)
      situation = say(CliWord::warning, options.language, {{"situation", situation}});
    page += situation + "\n\n";
    page +=
        say(CliWord::help, options.language, {{"help", readable(english ? entry.help_en : entry.help_nl)}}) +
        "\n";
  }
  return print(page, options.language);
}

}  // namespace zorgbaat
