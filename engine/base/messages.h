#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/language.h"
#include "engine/base/place.h"
#include "engine/base/source_files.h"

namespace zorgbaat {

/// Every message the product can give; the list with both languages side by side is messages.def.
enum class MessageId {
#define ZORGBAAT_MESSAGE(id, severity, situation_nl, situation_en, help_nl, help_en) id,
#include "engine/base/messages.def"
#undef ZORGBAAT_MESSAGE
};

/// An error stops the run before any output is touched; a warning goes with the result, in every output.
enum class Severity { error, warning };

/// The registry's row of one message: its key in the documentation and its wording, with {name} as blanks.
struct MessageEntry {
  std::string_view key{};
  Severity severity{};
  std::string_view situation_nl{};
  std::string_view situation_en{};
  std::string_view help_nl{};
  std::string_view help_en{};
};

const MessageEntry& entry_of(MessageId id);
/// All rows, in the order of the registry; the documentation and its tests are made from it.
const std::vector<MessageEntry>& message_registry();

/// Another place that explains a message: where the other operand got its unit, where a name was used before.
struct RelatedPlace {
  Place place{};
  Text why{};
};

/// One message to the user, as data: what, where, and the words for the blanks.
struct Message {
  MessageId id{};
  Place place{};
  std::vector<std::pair<std::string, Text>> blanks{};
  std::vector<RelatedPlace> related{};
};

/// All messages of a run, errors and warnings, in the order found; a run reports all its mistakes at once.
class Messages {
 public:
  void add(MessageId id, Place place, std::vector<std::pair<std::string, Text>> blanks = {},
           std::vector<RelatedPlace> related = {});
  [[nodiscard]] bool has_errors() const;
  [[nodiscard]] const std::vector<Message>& all() const { return messages_; }
  /// Sorted by file and line, and each said once.
  [[nodiscard]] std::vector<Message> in_file_order() const;

 private:
  std::vector<Message> messages_{};
};

/// The sentence of a message, without its place: "onbekende naam `reistijdd`".
std::string situation(const Message& message, Language language);
/// What to write instead; empty when the registry has none.
std::string help(const Message& message, Language language);
/// The whole message for a terminal: `path:line:column: fout: ...`, the line with carets, related places,
/// `hulp:`.
std::string render(const Message& message, const SourceFiles& files, Language language);

}  // namespace zorgbaat
