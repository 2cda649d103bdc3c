#include <cstdio>

#include "cli/commands.h"

namespace zorgbaat {

void show(const Messages& messages, const SourceFiles& files, Language language) {
  std::string all;
  for (const Message& message : messages.in_file_order()) {
    if (!all.empty()) all += "\n";
    all += render(message, files, language);
  }
  std::fwrite(all.data(), 1, all.size(), stderr);
}

void show(MessageId id, std::vector<std::pair<std::string, Text>> blanks, Language language) {
  Messages messages;
  messages.add(id, {}, std::move(blanks));
  show(messages, SourceFiles(), language);
}

int print(const std::string& text, Language language) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (written && std::fflush(stdout) == 0) return exit_done;
  show(MessageId::output_stream, {}, language);
  return exit_not_written;
}

}  // namespace zorgbaat
