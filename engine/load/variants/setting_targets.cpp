#include "engine/load/variants/setting_targets.h"

#include <algorithm>

#include "engine/load/variants/row_steps.h"

namespace zorgbaat {

namespace {

/// Words that are settable beside values, each in a table of its section: `actor.verpleegkundige.count`.
constexpr std::string_view actor_words[] = {"hour", "count"};
/// The sections whose fields are values, names of values, or formulas.
constexpr std::string_view sections[] = {"scenario", "conventions", "size",     "price_index", "actor",
                                         "input",    "volume",      "activity", "alternative", "effect",
                                         "item",     "transfer",    "derived"};

bool is_value_or_formula(const FileNode& table) {
  return table.find("is") != nullptr || table.find("formula") != nullptr;
}

/// Fields of an actor, activity or item that hold neither a value nor the name of one.
bool is_word(std::string_view key) {
  constexpr std::string_view words[] = {"label",  "definition", "kind",  "party",   "funding",
                                        "method", "hour",       "count", "formula", "actor",
                                        "unit",   "from",       "to",    "quantity"};
  return std::find(std::begin(words), std::end(words), key) != std::end(words);
}

/// Every combination of a step of each axis, the last axis running fastest.
std::vector<std::vector<std::string>> all_steps(const FileNode& document,
                                                const std::vector<std::string>& over) {
  std::vector<std::vector<std::string>> all = {{}};
  for (const std::string& axis : over) {
    std::vector<std::vector<std::string>> longer;
    for (const auto& before : all) {
      for (const std::string& name : step_names_in(document, axis)) {
        longer.push_back(before);
        longer.back().push_back(name);
      }
    }
    all = std::move(longer);
  }
  return all;
}

}  // namespace

SettingTargets::SettingTargets(FileNode& document) : document_(&document) {
  for (FileNode& section : document.children) {
    const auto* known = std::find(std::begin(sections), std::end(sections), section.key);
    if (known == std::end(sections) || section.kind != NodeKind::table) continue;
    for (FileNode& child : section.children) collect(child, section.key);
    if (section.key == "actor") collect_words(section);
  }
}

std::vector<SettingTarget> SettingTargets::named(const std::string& name) const {
  std::vector<SettingTarget> found;
  for (const SettingTarget& target : targets_) {
    if (target.path == name) return {target};
    if (target.path.ends_with("." + name)) found.push_back(target);
  }
  return found;
}

std::vector<std::string> SettingTargets::names() const {
  std::vector<std::string> names;
  names.reserve(2 * targets_.size());
  for (const SettingTarget& target : targets_) names.push_back(target.path.substr(target.path.find('.') + 1));
  for (const SettingTarget& target : targets_) names.push_back(target.path);
  return names;
}

bool SettingTargets::has(const std::string& path) const {
  return std::any_of(targets_.begin(), targets_.end(),
                     [&](const SettingTarget& target) { return target.path == path; });
}

void SettingTargets::collect(FileNode& node, const std::string& above) {
  const std::string path = above + "." + node.key;
  const bool within = above.find('.') != std::string::npos;
  if (within && is_word(node.key)) return;
  if (!within && is_row(node)) {
    collect_row(node, path);
    return;
  }
  const bool reference = node.kind == NodeKind::text && above != "scenario";
  if (reference || (node.kind == NodeKind::table && is_value_or_formula(node))) {
    targets_.push_back(SettingTarget{.path = path, .node = &node});
    return;
  }
  if (node.kind != NodeKind::table) return;
  for (FileNode& child : node.children) collect(child, path);
}

void SettingTargets::collect_words(FileNode& actors) {
  for (FileNode& actor : actors.children) {
    if (actor.kind != NodeKind::table) continue;
    for (const std::string_view word : actor_words) {
      const std::string path = "actor." + actor.key + "." + std::string(word);
      targets_.push_back(SettingTarget{.path = path, .table = &actor});
    }
  }
}

/// `input.adoptie.2026`: a step is named without the word `steps` of the file.
void SettingTargets::collect_row(FileNode& row, const std::string& path) {
  rows_.push_back({.path = path, .steps = {}});
  for (FileNode& field : row.children) {
    if (field.key == "steps" && field.kind == NodeKind::table) collect_steps(field, path, "");
  }
  if (row.find("formula") != nullptr) collect_computed_steps(row, path, axes_of_row(row));
}

void SettingTargets::collect_steps(FileNode& steps, const std::string& row, const std::string& below) {
  for (FileNode& step : steps.children) {
    const std::string name = below + step.key;
    if (step.kind == NodeKind::text || (step.kind == NodeKind::table && is_value_or_formula(step))) {
      rows_.back().steps.push_back(name);
      std::string path = row;
      path.append(".").append(name);
      targets_.push_back(SettingTarget{.path = std::move(path), .node = &step});
    } else if (step.kind == NodeKind::table) {
      collect_steps(step, row, name + ".");
    }
  }
}

void SettingTargets::collect_computed_steps(FileNode& row, const std::string& path,
                                            const std::vector<std::string>& over) {
  for (const std::vector<std::string>& step : all_steps(*document_, over)) {
    std::string name;
    for (const std::string& part : step) name += (name.empty() ? "" : ".") + part;
    std::string whole = path;
    whole.append(".").append(name);
    if (name.empty() || has(whole)) continue;
    rows_.back().steps.push_back(name);
    targets_.push_back(SettingTarget{.path = std::move(whole), .row = &row, .step = step});
  }
}

}  // namespace zorgbaat
