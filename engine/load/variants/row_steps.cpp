#include "engine/load/variants/row_steps.h"

#include <algorithm>
#include <cstdlib>

#include "engine/care/case/axis.h"
#include "engine/load/text/names.h"
#include "engine/load/variants/variant_values.h"

namespace zorgbaat {

namespace {

constexpr std::string_view shared_keys[] = {"unit", "source", "at",       "evidence",      "note",
                                            "sign", "index",  "range_at", "range_evidence"};
/// What a step brings itself once it names a source of its own: the row's place is a place in another one.
constexpr std::string_view of_the_source[] = {"at", "evidence", "note"};

template <typename Words>
bool is_among(const Words& words, std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool states_a_value(const FileNode& table) { return table.find("is") != nullptr; }

/// A step that holds steps of the next axis, and no value itself.
bool holds_steps(const FileNode& node) {
  return node.kind == NodeKind::table && !is_value(node) && !states_a_value(node);
}

/// One row of one file.
class RowWriter {
 public:
  RowWriter(FileNode& row, const std::vector<const FileNode*>& lineage, const std::vector<std::string>& over,
            Messages& messages)
      : row_(row), lineage_(lineage), over_(over), messages_(messages) {}

  void write() {
    if (const FileNode* is = row_.find("is"); is != nullptr && is->kind == NodeKind::list) write_list(*is);
    const bool by_formula = row_.find("formula") != nullptr;  // its unit is that of a step with an own value
    FileNode* steps = find_child(row_, "steps");
    const bool by_step = steps != nullptr && steps->kind == NodeKind::table;
    if (!by_formula && !by_step) return;
    if (by_step) {
      for (FileNode& step : steps->children) write_out(step, 1);
    }
    std::erase_if(row_.children, [&](const FileNode& field) {
      return is_shared_by_steps(field.key) && !(by_formula && field.key == "unit");
    });
  }

 private:
  /// `is = [10, 25]` as `steps = { 2026 = 10, 2027 = 25 }`.
  void write_list(const FileNode& list) {
    FileNode steps{.key = "steps",
                   .key_place = list.key_place,
                   .kind = NodeKind::table,
                   .children = steps_of(list, 0),
                   .place = list.place};
    std::erase_if(row_.children, [](const FileNode& field) { return field.key == "is"; });
    if (row_.find("steps") == nullptr) {
      row_.children.push_back(std::move(steps));
    } else {
      messages_.add(
          MessageId::choose_one, steps.key_place,
          {{"table", row_.key}, {"first", "is"}, {"second", "steps"}, {"example", "steps = { 2026 = 10 }"}});
    }
  }

  std::vector<FileNode> steps_of(const FileNode& list, std::size_t depth) {
    const std::string axis = depth < over_.size() ? over_[depth] : std::string();
    const std::vector<std::string> names = names_of(axis);
    if (!names.empty() && list.children.size() != names.size()) report_length(list, axis, names);
    std::vector<FileNode> steps;
    for (std::size_t i = 0; i < names.size(); ++i) {
      FileNode step = i < list.children.size() ? list.children[i] : stand_in(list, depth + 1);
      if (step.kind == NodeKind::list && depth + 1 < over_.size()) {
        step.children = steps_of(step, depth + 1);
        step.kind = NodeKind::table;
      }
      step.key = names[i];
      step.key_place = step.place;
      steps.push_back(std::move(step));
    }
    return steps;
  }

  std::vector<std::string> names_of(const std::string& axis) const {
    for (const FileNode* document : lineage_) {
      std::vector<std::string> names = step_names_in(*document, axis);
      if (!names.empty()) return names;
    }
    return {};
  }

  void report_length(const FileNode& list, const std::string& axis, const std::vector<std::string>& names) {
    constexpr std::size_t most = 12;
    std::string choices;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i) choices += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > most) choices += ", ...";
    messages_.add(MessageId::row_list_length, list.place,
                  {{"found", std::to_string(list.children.size())},
                   {"axis", axis},
                   {"expected", std::to_string(names.size())},
                   {"choices", choices},
                   {"first", names.front()}});
  }

  /// What keeps steps that are missing from a list, which has its message, from getting another one.
  [[nodiscard]] FileNode stand_in(const FileNode& list, std::size_t depth) const {
    FileNode step{.kind = NodeKind::number, .text = "0", .place = list.place};
    if (depth >= over_.size()) return step;
    step.kind = NodeKind::list;
    step.children.assign(names_of(over_[depth]).size(), stand_in(list, depth + 1));
    return step;
  }

  void write_out(FileNode& step, std::size_t depth) {
    if (depth < over_.size() && holds_steps(step)) {
      for (FileNode& inner : step.children) write_out(inner, depth + 1);
      return;
    }
    if (step.kind == NodeKind::number || (step.kind == NodeKind::text && step.text == "PM")) {
      FileNode is = step;
      is.key = "is";
      step.kind = NodeKind::table;
      step.text.clear();
      step.children = {std::move(is)};
    }
    if (step.kind == NodeKind::table && states_a_value(step)) share(step);
  }

  void share(FileNode& step) const {
    const bool own_source = step.find("source") != nullptr;
    for (const FileNode& field : row_.children) {
      if (!is_shared_by_steps(field.key) || step.find(field.key) != nullptr) continue;
      if (own_source && is_among(of_the_source, field.key)) continue;
      if (field.key == "sign" && !is_unknown(step)) continue;
      if (field.key.starts_with("range_") && step.find("low") == nullptr) continue;
      step.children.push_back(field);
    }
  }

  static bool is_unknown(const FileNode& step) { return step.find("is")->text == "PM"; }

  FileNode& row_;
  const std::vector<const FileNode*>& lineage_;
  const std::vector<std::string>& over_;
  Messages& messages_;
};

/// The axes of a row: its own word for them, or that of the same row in a file that it extends.
std::vector<std::string> over_of(const FileNode& row, std::string_view section,
                                 const std::vector<const FileNode*>& lineage) {
  std::vector<std::string> over = axes_of_row(row);
  for (const FileNode* document : lineage) {
    if (!over.empty()) break;
    const FileNode* table = document->find(section);
    const FileNode* same = table == nullptr ? nullptr : table->find(row.key);
    if (same != nullptr) over = axes_of_row(*same);
  }
  const bool twice = over.size() == 2 && over.front() == over.back();  // which has its message elsewhere
  return twice ? std::vector<std::string>() : over;
}

/// The names in the list of an axis; none when one of them cannot be a name, which is said elsewhere.
std::vector<std::string> names_in(const FileNode& list) {
  std::vector<std::string> names;
  for (const FileNode& step : list.children) {
    if (!may_name_a_step(step.text) || is_among(names, step.text)) return {};
    names.push_back(step.text);
  }
  return names.size() > most_steps ? std::vector<std::string>() : names;
}

}  // namespace

bool is_shared_by_steps(std::string_view key) { return is_among(shared_keys, key); }

bool is_row(const FileNode& node) {
  if (node.kind != NodeKind::table) return false;
  const FileNode* steps = node.find("steps");
  const FileNode* is = node.find("is");
  return node.find("over") != nullptr || (steps != nullptr && steps->kind == NodeKind::table) ||
         (is != nullptr && is->kind == NodeKind::list);
}

std::vector<std::string> axes_of_row(const FileNode& row) {
  const FileNode* over = row.find("over");
  if (over == nullptr) return {};
  if (over->kind == NodeKind::text) return {over->text};
  std::vector<std::string> names;
  names.reserve(over->children.size());
  for (const FileNode& axis : over->children) names.push_back(axis.text);
  return names;
}

std::vector<std::string> step_names_in(const FileNode& document, std::string_view axis) {
  const FileNode* axes = document.find("axis");
  const FileNode* named = axes == nullptr ? nullptr : axes->find(axis);
  if (named == nullptr) return {};
  if (const FileNode* steps = named->find("steps"); steps != nullptr && steps->kind == NodeKind::list)
    return names_in(*steps);
  const FileNode* length = named->find("length");
  const bool whole = length != nullptr && !length->text.empty() && length->text.size() < 4 &&
                     length->text.find_first_not_of("0123456789") == std::string::npos;
  const auto count = whole ? static_cast<std::size_t>(std::atoi(length->text.c_str())) : 0;
  if (count > most_steps) return {};
  std::vector<std::string> names;
  for (std::size_t i = 1; i <= count; ++i) names.push_back(std::to_string(i));
  return names;
}

void spell_out_rows(FileNode& document, const std::vector<const FileNode*>& lineage, Messages& messages) {
  for (const std::string_view key : row_sections) {
    FileNode* section = find_child(document, key);
    if (section == nullptr) continue;
    for (FileNode& row : section->children) {
      if (!is_row(row)) continue;
      const std::vector<std::string> over = over_of(row, key, lineage);
      RowWriter(row, lineage, over, messages).write();
    }
  }
}

}  // namespace zorgbaat
