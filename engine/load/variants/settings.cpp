#include "engine/load/variants/settings.h"

#include <algorithm>
#include <set>

#include "engine/base/near_names.h"
#include "engine/base/number.h"
#include "engine/care/case/stated.h"
#include "engine/load/fields/table_reader.h"

namespace zorgbaat {

namespace {

/// Words that are settable beside values, each in a table of its section: `actor.verpleegkundige.count`.
constexpr std::string_view actor_words[] = {"hour", "count"};
/// The sections whose fields are values, names of values, or formulas.
constexpr std::string_view sections[] = {"scenario", "conventions", "size",     "price_index", "actor",
                                         "input",    "volume",      "activity", "alternative", "effect",
                                         "item",     "transfer",    "derived"};

/// A field that --set may name; `node` is null for a word that the file leaves out.
struct Target {
  std::string path{};
  FileNode* node = nullptr;
  FileNode* table = nullptr;  ///< of an actor's word
};

bool is_value_or_formula(const FileNode& table) {
  return table.find("is") != nullptr || table.find("formula") != nullptr;
}

class TargetList {
 public:
  explicit TargetList(FileNode& document) {
    for (FileNode& section : document.children) {
      const auto* known = std::find(std::begin(sections), std::end(sections), section.key);
      if (known == std::end(sections) || section.kind != NodeKind::table) continue;
      for (FileNode& child : section.children) collect(child, section.key);
      if (section.key == "actor") collect_words(section);
    }
  }

  /// All targets of this name, or of which it is the end.
  [[nodiscard]] std::vector<Target> named(const std::string& name) const {
    std::vector<Target> found;
    for (const Target& target : targets_) {
      if (target.path == name) return {target};
      if (target.path.ends_with("." + name)) found.push_back(target);
    }
    return found;
  }

  /// All paths, and each without its section: "input.reistijd" and "reistijd".
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> names;
    names.reserve(2 * targets_.size());
    for (const Target& target : targets_) names.push_back(target.path.substr(target.path.find('.') + 1));
    for (const Target& target : targets_) names.push_back(target.path);
    return names;
  }

 private:
  void collect(FileNode& node, const std::string& above) {
    const std::string path = above + "." + node.key;
    const bool within = above.find('.') != std::string::npos;
    if (within && is_word(node.key)) return;
    const bool reference = node.kind == NodeKind::text && above != "scenario";
    if (reference || (node.kind == NodeKind::table && is_value_or_formula(node))) {
      targets_.push_back(Target{.path = path, .node = &node});
      return;
    }
    if (node.kind != NodeKind::table) return;
    for (FileNode& child : node.children) collect(child, path);
  }

  void collect_words(FileNode& actors) {
    for (FileNode& actor : actors.children) {
      if (actor.kind != NodeKind::table) continue;
      for (const std::string_view word : actor_words) {
        const std::string path = "actor." + actor.key + "." + std::string(word);
        targets_.push_back(Target{.path = path, .table = &actor});
      }
    }
  }

  /// Fields of an actor, activity or item that hold neither a value nor the name of one.
  static bool is_word(std::string_view key) {
    constexpr std::string_view words[] = {"label",  "definition", "kind",  "party",   "funding",
                                          "method", "hour",       "count", "formula", "actor",
                                          "unit",   "from",       "to",    "quantity"};
    return std::find(std::begin(words), std::end(words), key) != std::end(words);
  }

  std::vector<Target> targets_{};
};

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
  Change(const Setting& setting, const Target& target, Messages& messages)
      : setting_(setting), target_(target), messages_(messages) {}

  void apply() {
    if (target_.table != nullptr) {
      const std::string word = target_.path.substr(target_.path.rfind('.') + 1);
      replace_child(*target_.table, text_node(word, setting_.text));
    } else if (target_.node->kind == NodeKind::text) {
      messages_.add(MessageId::setting_is_reference, Place{},
                    {{"name", target_.path}, {"target", target_.node->text}, {"value", setting_.text}});
    } else if (const FileNode* formula = target_.node->find("formula"); formula != nullptr) {
      messages_.add(MessageId::setting_is_formula, Place{},
                    {{"name", target_.path}, {"formula", formula->text}});
    } else {
      set_value();
    }
  }

 private:
  void set_value() {
    std::string literal = setting_.text;
    const FileNode* unit = target_.node->find("unit");
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
    write(literal);
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

  void write(const std::string& literal) {
    FileNode& value = *target_.node;
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
  const Target& target_;
  Messages& messages_;
};

}  // namespace

void apply_settings(const std::vector<Setting>& settings, FileNode& document, Messages& messages) {
  std::set<std::string> done;
  for (const Setting& setting : settings) {
    const TargetList targets(document);  // anew for each: a change may move the fields of a table
    const std::vector<Target> found = targets.named(setting.name);
    if (found.empty()) {
      messages.add(MessageId::setting_unknown, Place{},
                   {{"name", setting.name}, {"near", did_you_mean(setting.name, targets.names())}});
    } else if (found.size() > 1) {
      std::string choices;
      for (const Target& target : found) choices += (choices.empty() ? "" : ", ") + target.path;
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
