#include "cli/commands.h"

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
  std::string page =
      english ? "# Messages\n\nEvery message of the program. Between < and > stands what was found.\n"
              : "# Meldingen\n\nElke melding van het programma. Tussen < en > staat wat gevonden is.\n";
  for (const MessageEntry& entry : message_registry()) {
    page += "\n## `" + std::string(entry.key) + "`\n\n";
    if (entry.severity == Severity::warning) page += english ? "Warning: " : "Waarschuwing: ";
    page += readable(english ? entry.situation_en : entry.situation_nl) + "\n\n";
    page += (english ? "Help: " : "Hulp: ") + readable(english ? entry.help_en : entry.help_nl) + "\n";
  }
  return print(page, options.language);
}

}  // namespace zorgbaat
