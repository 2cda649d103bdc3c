#include "engine/load/variants/settings.h"

#include <algorithm>
#include <set>

#include "engine/base/near_names.h"
#include "engine/base/number.h"
#include "engine/care/case/stated.h"
#include "engine/load/variants/setting_targets.h"
#include "engine/load/variants/variant_values.h"

namespace zorgbaat {

namespace {

FileNode text_node(std::string key, std::string text) {
  return FileNode{.key = std::move(key), .kind = NodeKind::text, .text = std::move(text)};
}

void replace_child(FileNode& table, FileNode child) {
  std::erase_if(table.children, [&](const FileNode& n) { return n.key == child.key; });
  table.children.push_back(std::move(child));
}

/// Gives one target its new value.
class Change {
 public:
  Change(const Setting& setting, const SettingTarget& target, Messages& messages)
      : setting_(setting), target_(target), messages_(messages) {}

  void apply() {
    if (target_.row != nullptr) {
      replace_computed_step();
    } else if (target_.table != nullptr) {
      const std::string word = target_.path.substr(target_.path.rfind('.') + 1);
      replace_child(*target_.table, text_node(word, setting_.text));
    } else if (target_.node->kind == NodeKind::text) {
      messages_.add(MessageId::setting_is_reference, Place{},
                    {{"name", target_.path}, {"target", target_.node->text}, {"value", setting_.text}});
    } else if (const FileNode* formula = target_.node->find("formula"); formula != nullptr) {
      messages_.add(MessageId::setting_is_formula, Place{},
                    {{"name", target_.path}, {"formula", formula->text}});
    } else {
      set_value(*target_.node);
    }
  }

 private:
  /// A step of a row with a formula gets a value of its own, in the unit that the row states for that.
  void replace_computed_step() {
    const FileNode* unit = target_.row->find("unit");
    if (unit == nullptr) {
      messages_.add(MessageId::setting_step_without_unit, Place{}, {{"name", target_.path}});
      return;
    }
    FileNode value{.kind = NodeKind::table, .children = {*unit}};
    FileNode* table = &child_table(*target_.row, "steps");
    for (std::size_t i = 0; i + 1 < target_.step.size(); ++i) table = &child_table(*table, target_.step[i]);
    value.key = target_.step.back();
    set_value(value);
    if (value.find("is") != nullptr) replace_child(*table, std::move(value));
  }

  static FileNode& child_table(FileNode& table, const std::string& key) {
    if (FileNode* known = find_child(table, key); known != nullptr) return *known;
    table.children.push_back(FileNode{.key = key, .kind = NodeKind::table});
    return table.children.back();
  }

  void set_value(FileNode& value) {
    std::string literal = setting_.text;
    const FileNode* unit = value.find("unit");
    if (literal.ends_with('%')) {
      literal.pop_back();
      if (unit != nullptr && !unit->text.starts_with('%')) {
        messages_.add(MessageId::setting_not_percent, Place{},
                      {{"name", setting_.name}, {"unit", unit->text}});
        return;
      }
    }
    if (!Number::parse(literal)) {
      report_no_number(literal);
      return;
    }
    write(literal, value);
  }

  void report_no_number(const std::string& literal) {
    std::string pointed = literal;
    std::replace(pointed.begin(), pointed.end(), ',', '.');
    if (literal.find(',') != std::string::npos && Number::parse(pointed)) {
      const std::string whole = "--set " + setting_.name + "=";
      messages_.add(MessageId::decimal_comma, Place{},
                    {{"found", setting_.text}, {"number", whole + pointed}});
      return;
    }
    messages_.add(MessageId::setting_not_number, Place{},
                  {{"name", setting_.name}, {"value", setting_.text}});
  }

  void write(const std::string& literal, FileNode& value) {
    constexpr std::string_view lost[] = {"low",     "high", "range_at", "range_evidence",
                                         "printed", "sign", "at",       "note"};
    std::erase_if(value.children, [&](const FileNode& n) {
      return std::find(std::begin(lost), std::end(lost), n.key) != std::end(lost);
    });
    replace_child(value, FileNode{.key = "is", .kind = NodeKind::number, .text = literal});
    replace_child(value, text_node("source", own_figure_source));
    replace_child(value, text_node("evidence", "assumed"));
    FileNode note{.key = "note", .kind = NodeKind::table};
    note.children = {text_node("nl", "opgegeven met --set " + setting_.name),
                     text_node("en", "given with --set " + setting_.name)};
    replace_child(value, std::move(note));
  }

  const Setting& setting_;
  const SettingTarget& target_;
  Messages& messages_;
};

/// Whether a user who writes `written` may mean what is called `path`.
bool is_end_of(const std::string& written, const std::string& path) {
  return path == written || path.ends_with("." + written);
}

std::string in_a_list(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
  return list;
}

/// A row by its own name, or a step that it does not have; whether it was one of the two.
bool report_row(const std::string& name, const SettingRow& row, Messages& messages) {
  if (row.steps.empty()) return false;
  const std::string choices = in_a_list(row.steps);
  if (is_end_of(name, row.path)) {
    messages.add(MessageId::setting_is_row, Place{},
                 {{"name", name}, {"first", row.steps.front()}, {"choices", choices}});
    return true;
  }
  for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
    if (!is_end_of(name.substr(0, dot), row.path)) continue;
    messages.add(MessageId::setting_step_unknown, Place{},
                 {{"row", row.path}, {"step", name.substr(dot + 1)}, {"choices", choices}});
    return true;
  }
  return false;
}

void report_unknown(const std::string& name, const SettingTargets& targets, Messages& messages) {
  for (const SettingRow& row : targets.rows()) {
    if (report_row(name, row, messages)) return;
  }
  messages.add(MessageId::setting_unknown, Place{},
               {{"name", name}, {"near", did_you_mean(name, targets.names())}});
}

}  // namespace

void apply_settings(const std::vector<Setting>& settings, FileNode& document, Messages& messages) {
  std::set<std::string> done;
  for (const Setting& setting : settings) {
    const SettingTargets targets(document);  // anew for each: a change may move the fields of a table
    const std::vector<SettingTarget> found = targets.named(setting.name);
    if (found.empty()) {
      report_unknown(setting.name, targets, messages);
    } else if (found.size() > 1) {
      std::string choices;
      for (const SettingTarget& target : found) choices += (choices.empty() ? "" : ", ") + target.path;
      messages.add(MessageId::setting_ambiguous, Place{},
                   {{"name", setting.name}, {"choices", choices}, {"first", found.front().path}});
    } else if (!done.insert(found.front().path).second) {
      messages.add(MessageId::setting_twice, Place{}, {{"name", found.front().path}});
    } else {
      Change(setting, found.front(), messages).apply();
    }
  }
}

}  // namespace zorgbaat
