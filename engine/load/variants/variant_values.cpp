#include "engine/load/variants/variant_values.h"

#include <algorithm>
#include <cstdlib>

#include "engine/base/unit.h"
#include "engine/load/fields/foundation.h"
#include "engine/load/fields/table_reader.h"
#include "engine/load/variants/row_steps.h"

namespace zorgbaat {

namespace {

/// The sections that hold values with a foundation; the horizon under [scenario] needs none, and a factor
/// under [forecast] always names its own.
constexpr std::string_view value_sections[] = {"conventions", "size",     "input",       "volume",
                                               "actor",       "activity", "alternative", "effect",
                                               "item",        "transfer", "derived"};

void collect_values(FileNode& table, std::vector<FileNode*>& found) {
  for (FileNode& child : table.children) {
    if (is_value(child)) {
      found.push_back(&child);
    } else if (child.kind == NodeKind::table) {
      collect_values(child, found);
    }
  }
}

/// All tables of a document with `is`, in the order of the file.
std::vector<FileNode*> stated_values(FileNode& document) {
  std::vector<FileNode*> found;
  for (FileNode& section : document.children) {
    const bool known = std::find(std::begin(value_sections), std::end(value_sections), section.key) !=
                       std::end(value_sections);
    if (known && section.kind == NodeKind::table) collect_values(section, found);
  }
  std::erase_if(found, [](const FileNode* value) { return value->find("is") == nullptr; });
  return found;
}

bool has_text(const FileNode* node) {
  return node != nullptr && (node->kind != NodeKind::text || !node->text.empty());
}

bool is_weak(const FileNode* evidence) {
  return evidence != nullptr && evidence_of(evidence->text) >= Evidence::estimated;
}

/// What one file says for its values.
class OwnDefaults {
 public:
  OwnDefaults(const FileNode& document, bool is_variant, Messages& messages)
      : is_variant_(is_variant), messages_(messages) {
    const FileNode* defaults = document.find("defaults");
    if (defaults != nullptr && expect_kind(*defaults, NodeKind::table, "defaults", messages)) {
      TableReader table(*defaults, "defaults", messages);
      for (const char* key : {"source", "evidence", "at"}) {
        if (const FileNode* node = table.find(key)) fields_.push_back(*node);
      }
      table.finish();
    }
    const FileNode* sources = document.find("source");
    if (field("source") == nullptr && sources != nullptr && sources->children.size() == 1) {
      const FileNode& only = sources->children.front();
      fields_.push_back(FileNode{.key = "source",
                                 .key_place = only.key_place,
                                 .kind = NodeKind::text,
                                 .text = only.key,
                                 .place = only.key_place});
    }
  }

  /// The same rules by which a file without parents is read (`read_foundation`).
  void write_into(FileNode& value) {
    const bool says_where = has_text(value.find("source")) || has_text(value.find("at"));
    const FileNode* evidence = value.find("evidence");
    if (!says_where && has_text(value.find("note")) && (evidence == nullptr || is_weak(evidence))) {
      if (evidence == nullptr && is_weak(field("evidence"))) value.children.push_back(*field("evidence"));
      return;
    }
    for (const FileNode& given : fields_) {
      if (!has_text(value.find(given.key))) value.children.push_back(given);
    }
    if (is_variant_ && !has_text(value.find("source"))) check_source(value);
  }

  /// A figure that a source printed, too.
  void write_source_into(FileNode& printed) const {
    if (printed.kind == NodeKind::table && printed.find("source") == nullptr && field("source") != nullptr)
      printed.children.push_back(*field("source"));
  }

 private:
  [[nodiscard]] const FileNode* field(std::string_view key) const {
    const auto found =
        std::find_if(fields_.begin(), fields_.end(), [&](const FileNode& n) { return n.key == key; });
    return found == fields_.end() ? nullptr : &*found;
  }

  /// The message says it all: what is left of the value reads as an assumption, without a second one.
  void check_source(FileNode& value) {
    const FileNode* evidence = value.find("evidence");
    const bool strong = evidence != nullptr && !is_weak(evidence);
    if (!strong && !has_text(value.find("at"))) return;
    const FileNode* is = value.find("is");  // a maturity scan has none of its own
    const Place place = is == nullptr ? value.place : is->place;
    messages_.add(MessageId::variant_value_without_source,
                  is != nullptr && is->kind == NodeKind::text ? inside_quotes(*is) : place);
    std::erase_if(value.children,
                  [](const FileNode& n) { return n.key == "at" || n.key == "evidence" || n.key == "note"; });
    value.children.push_back(FileNode{.key = "note", .kind = NodeKind::text, .text = "?"});
  }

  bool is_variant_;
  Messages& messages_;
  std::vector<FileNode> fields_{};
};

void collect_cited(const FileNode& node, std::vector<std::string>& cited) {
  for (const FileNode& child : node.children) {
    if (child.key == "source" && child.kind == NodeKind::text) cited.push_back(child.text);
    collect_cited(child, cited);
  }
}

}  // namespace

FileNode* find_child(FileNode& table, std::string_view key) {
  const auto found = std::find_if(table.children.begin(), table.children.end(),
                                  [&](const FileNode& n) { return n.key == key; });
  return found == table.children.end() ? nullptr : &*found;
}

bool is_value(const FileNode& node) {
  if (node.kind != NodeKind::table || node.find("kind") != nullptr || is_row(node)) return false;
  return std::any_of(node.children.begin(), node.children.end(), [](const FileNode& child) {
    const bool states = child.key == "is" || child.key == "formula" || child.key == "tariff";
    return states && child.kind != NodeKind::table;
  });
}

bool is_translated(const FileNode& node) {
  if (node.kind != NodeKind::table || node.children.empty()) return false;
  return std::all_of(node.children.begin(), node.children.end(),
                     [](const FileNode& child) { return child.key == "nl" || child.key == "en"; });
}

void write_out_defaults(FileNode& document, bool is_variant, Messages& messages) {
  OwnDefaults defaults(document, is_variant, messages);
  for (FileNode* value : stated_values(document)) defaults.write_into(*value);
  if (FileNode* printed = find_child(document, "printed")) {
    for (FileNode& figure : printed->children) defaults.write_source_into(figure);
  }
  if (FileNode* scans = find_child(document, "maturity")) {
    for (FileNode& scan : scans->children) {
      if (scan.kind == NodeKind::table) defaults.write_into(scan);
    }
  }
  std::erase_if(document.children, [](const FileNode& section) { return section.key == "defaults"; });
}

void write_out_price_level(FileNode& document) {
  const FileNode* scenario = document.find("scenario");
  const FileNode* prices = scenario == nullptr ? nullptr : scenario->find("prices");
  if (prices == nullptr || prices->kind != NodeKind::number || prices->text.size() != 4) return;
  for (FileNode* value : stated_values(document)) {
    FileNode* unit = find_child(*value, "unit");
    if (unit == nullptr || unit->kind != NodeKind::text || unit->text.starts_with('%')) continue;
    const std::optional<Unit> read = Unit::parse(unit->text, std::atoi(prices->text.c_str()));
    if (read) unit->text = read->to_string();
  }
}

void drop_uncited_sources(FileNode& document, FileId own) {
  std::vector<std::string> cited;
  collect_cited(document, cited);
  FileNode* sources = find_child(document, "source");
  if (sources == nullptr) return;
  std::erase_if(sources->children, [&](const FileNode& source) {
    return source.place.file != own && std::find(cited.begin(), cited.end(), source.key) == cited.end();
  });
}

}  // namespace zorgbaat
