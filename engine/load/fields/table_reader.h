#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/language.h"
#include "engine/base/messages.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

/// Reads the fields of one table by name; what nobody asked for is reported at the end, with the name it
/// resembles.
///
/// A reader asks for each field that its table may have, then calls `finish`. Every mistake is a message and
/// reading goes on with an empty value, so that one run reports them all.
class TableReader {
 public:
  /// `path` is the name of the table for messages and for the names of its fields: "item.project.tablet".
  TableReader(const FileNode& table, std::string path, Messages& messages);

  /// A field that may be left out; null when it is.
  const FileNode* find(std::string_view key);
  /// A field that may not be left out.
  const FileNode* require(std::string_view key);
  /// The same, when it is of the kind asked for; a message when it is of another.
  const FileNode* find(std::string_view key, NodeKind kind);
  const FileNode* require(std::string_view key, NodeKind kind);
  void finish();

  [[nodiscard]] const FileNode& table() const { return table_; }
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string path_of(std::string_view key) const { return path_ + "." + std::string(key); }
  [[nodiscard]] Messages& messages() { return messages_; }
  [[nodiscard]] Place place() const;

 private:
  const FileNode& table_;
  std::string path_;
  Messages& messages_;
  std::vector<std::string> asked_{};
};

/// Whether a node is of a kind; a message with an example when it is not.
bool expect_kind(const FileNode& node, NodeKind kind, std::string_view key, Messages& messages);

/// A text, or both languages: `{ nl = "cliënt", en = "client" }`. Empty when left out.
Text read_text(TableReader& table, std::string_view key);
Text require_text(TableReader& table, std::string_view key);
/// The label of a thing when it has one; otherwise its name stays its label.
void read_label(TableReader& table, Text& label);
/// "vaste_kosten" reads "vaste kosten".
Text name_as_label(std::string name);
/// A text that is the same in both languages: a place in a source, an id.
std::string read_string(TableReader& table, std::string_view key);
std::string require_string(TableReader& table, std::string_view key);
/// One of a fixed list of words; the fallback when left out.
std::string read_word(TableReader& table, std::string_view key, const std::vector<std::string>& allowed,
                      const std::string& fallback);
bool check_word(const FileNode& node, std::string_view key, const std::vector<std::string>& allowed,
                Messages& messages);
bool read_truth(TableReader& table, std::string_view key, bool fallback);

/// What a field looks like when it is written well, for the help of a message: `unit = "EUR/hour"`.
std::string example_of(std::string_view key, NodeKind kind);

}  // namespace zorgbaat
