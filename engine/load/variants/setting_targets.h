#pragma once

#include <string>
#include <vector>

#include "engine/load/text/document.h"

namespace zorgbaat {

/// What --set may name: a field, a word of an actor, or a step of a row.
struct SettingTarget {
  std::string path{};
  FileNode* node = nullptr;   ///< of a field; null for a word that the file leaves out
  FileNode* table = nullptr;  ///< of an actor's word
  FileNode* row = nullptr;    ///< of a step that follows from the formula of its row
  std::vector<std::string> step{};
};

/// A row by its path, with the names of its steps below that: "2026", or "2026.noord".
struct SettingRow {
  std::string path{};
  std::vector<std::string> steps{};
};

/// Everything in a document that --set may name.
class SettingTargets {
 public:
  explicit SettingTargets(FileNode& document);

  /// All targets of this name, or of which it is the end.
  [[nodiscard]] std::vector<SettingTarget> named(const std::string& name) const;
  /// All paths, and each without its section: "input.reistijd" and "reistijd".
  [[nodiscard]] std::vector<std::string> names() const;
  [[nodiscard]] const std::vector<SettingRow>& rows() const { return rows_; }

 private:
  void collect(FileNode& node, const std::string& above);
  void collect_words(FileNode& actors);
  void collect_row(FileNode& row, const std::string& path);
  void collect_steps(FileNode& steps, const std::string& row, const std::string& below);
  void collect_computed_steps(FileNode& row, const std::string& path, const std::vector<std::string>& over);
  [[nodiscard]] bool has(const std::string& path) const;

  const FileNode* document_;
  std::vector<SettingTarget> targets_{};
  std::vector<SettingRow> rows_{};
};

}  // namespace zorgbaat
