#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/date.h"
#include "engine/base/messages.h"
#include "engine/base/place.h"

namespace zorgbaat {

/// What stands at some place of a file.
enum class NodeKind { text, number, truth, date, list, table, other };

/// One thing in a TOML file, in the order of the file and with its place; what every reader of this layer
/// reads.
///
/// A number is kept as the literal that stands in the file ("30.51", never the double nearest to it).
struct FileNode {
  std::string key{};  ///< the name it has in its table; empty in a list
  Place key_place{};
  NodeKind kind = NodeKind::other;
  std::string text{};  ///< of a text its content, of a number or a truth value its literal
  std::optional<Date> date{};
  std::vector<FileNode> children{};  ///< of a table or a list
  Place place{};                     ///< of the value; of a table, its header or its braces

  [[nodiscard]] const FileNode* find(std::string_view name) const;
};

/// The first character inside the quotes of a text: where a name or a formula in it starts.
Place inside_quotes(const FileNode& text);

/// Reads a file whose bytes passed the guard; nothing when its notation is wrong, with a message.
std::optional<FileNode> read_document(FileId file, const SourceFiles& files, Messages& messages);

}  // namespace zorgbaat
