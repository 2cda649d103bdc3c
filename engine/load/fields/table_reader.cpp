#include "engine/load/fields/table_reader.h"

#include <algorithm>
#include <utility>

#include "engine/base/near_names.h"

namespace zorgbaat {

namespace {

constexpr std::size_t longest_text = 2000;

Text word_for(NodeKind kind) {
  switch (kind) {
    case NodeKind::text:
      return {"een tekst", "a text"};
    case NodeKind::number:
      return {"een getal", "a number"};
    case NodeKind::truth:
      return {"true of false", "true or false"};
    case NodeKind::date:
      return {"een datum", "a date"};
    case NodeKind::list:
      return {"een lijst", "a list"};
    case NodeKind::table:
      return {"een tabel", "a table"};
    case NodeKind::other:
      return {"een tijdstip", "a time of day"};
  }
  return {};
}

constexpr std::pair<std::string_view, std::string_view> field_examples[] = {
    {"is", "is = 30.51"},
    {"steps", "steps = { 2026 = 10, 2027 = 25 }"},
    {"unit", "unit = \"EUR/hour\""},
    {"at", "at = \"par. 4.1.10\""},
    {"sign", "sign = \"cost\""},
    {"formula", "formula = \"bezoeken - beeld\""},
    {"scenario", "[scenario]"},
    {"title", "title = \"Digitale zorg in de wijk\""},
    {"basis", "basis = \"client*week\""},
    {"prices", "prices = 2021"},
    {"null", "null = \"nul\""},
    {"as_of", "as_of = 2022-01-31"},
    {"perspective", "perspective = [\"provider\", \"society\"]"},
    {"vat", "vat = \"included\""},
    {"things", "things = [\"bezoek\"]"},
    {"actor", "actor = \"verpleegkundige\""},
    {"minutes", "minutes = { is = 20, unit = \"min/bezoek\", at = \"par. 4.1.10\" }"},
    {"time", "hours = { is = 3, unit = \"hour/(client*year)\", at = \"par. 4.1.10\" }"},
    {"counts", "counts = { bezoek = \"bezoeken\" }"},
    {"kind", "kind = \"equipment\""},
    {"price", "price = { is = 500.00, unit = \"EUR/client\", at = \"par. 4.1.10\" }"},
    {"cost", "cost = { is = 30.51, unit = \"EUR/hour\", at = \"par. 4.1.10\" }"},
    {"life", "life = { is = 3, unit = \"year\", at = \"par. 4.1.10\" }"},
    {"interest", "interest = { is = 2.5, unit = \"%/year\", at = \"par. 2.1\" }"},
    {"on_costs", "on_costs = { is = 45, unit = \"%\", at = \"par. 4.1.10\" }"},
    {"hour", "hour = \"paid\""},
    {"vary", "vary = \"volume.beeld\""},
    {"quantity", "quantity = \"item.project.tablet.cost\""},
    {"text", "text = \"3.21\""},
    {"staff", "staff = false"},
    {"billable", "billable = false"},
    {"from", "from = \"insurer\""},
    {"to", "to = \"provider\""},
    {"whole", "whole = true"},
    {"equals", "equals = 0"},
    {"year", "year = \"2022\""},
    {"printed", "printed = \"24.02\""},
    {"user", "user = { is = 2 }"},
    {"effectiveness", "effectiveness = { is = 2 }"},
    {"legal", "legal = { is = 4 }"},
    {"business_plan", "business_plan = { is = 2 }"},
    {"economics", "economics = { is = 1 }"},
    {"total", "total = 11"},
};

/// After a header the fields of a table stand on their own lines, so the place of a table is its header.
Place header_of(const FileNode& table) { return table.place; }

Text text_of(const FileNode& node, std::string_view key, Messages& messages) {
  if (node.kind == NodeKind::table) {
    TableReader languages(node, std::string(key), messages);
    Text text(require_string(languages, "nl"), read_string(languages, "en"));
    languages.finish();
    return text;
  }
  if (!expect_kind(node, NodeKind::text, key, messages)) return {};
  if (node.text.size() > longest_text) {
    messages.add(MessageId::text_too_long, node.place, {{"limit", std::to_string(longest_text)}});
  }
  return node.text;
}

}  // namespace

TableReader::TableReader(const FileNode& table, std::string path, Messages& messages)
    : table_(table), path_(std::move(path)), messages_(messages) {}

Place TableReader::place() const { return header_of(table_); }

const FileNode* TableReader::find(std::string_view key) {
  asked_.emplace_back(key);
  return table_.find(key);
}

const FileNode* TableReader::require(std::string_view key) {
  const FileNode* node = find(key);
  if (node == nullptr) {
    messages_.add(
        MessageId::missing_key, place(),
        {{"key", std::string(key)}, {"table", path_}, {"example", example_of(key, NodeKind::other)}});
  }
  return node;
}

const FileNode* TableReader::find(std::string_view key, NodeKind kind) {
  const FileNode* node = find(key);
  return node != nullptr && expect_kind(*node, kind, key, messages_) ? node : nullptr;
}

const FileNode* TableReader::require(std::string_view key, NodeKind kind) {
  const FileNode* node = require(key);
  return node != nullptr && expect_kind(*node, kind, key, messages_) ? node : nullptr;
}

void TableReader::finish() {
  for (const FileNode& child : table_.children) {
    if (std::find(asked_.begin(), asked_.end(), child.key) != asked_.end()) continue;
    const std::string table = path_.empty() ? "scenario" : path_;
    messages_.add(MessageId::unknown_key, child.key_place,
                  {{"key", child.key}, {"table", table}, {"near", did_you_mean(child.key, asked_)}});
  }
}

bool expect_kind(const FileNode& node, NodeKind kind, std::string_view key, Messages& messages) {
  if (node.kind == kind) return true;
  messages.add(MessageId::wrong_type, node.place,
               {{"key", std::string(key)},
                {"found", word_for(node.kind)},
                {"expected", word_for(kind)},
                {"example", example_of(key, kind)}});
  return false;
}

Text read_text(TableReader& table, std::string_view key) {
  const FileNode* node = table.find(key);
  return node == nullptr ? Text() : text_of(*node, key, table.messages());
}

Text require_text(TableReader& table, std::string_view key) {
  const FileNode* node = table.require(key);
  return node == nullptr ? Text() : text_of(*node, key, table.messages());
}

void read_label(TableReader& table, Text& label) {
  const Text given = read_text(table, "label");
  if (!given.empty()) label = given;
}

Text name_as_label(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

std::string read_string(TableReader& table, std::string_view key) {
  const FileNode* node = table.find(key, NodeKind::text);
  return node == nullptr ? std::string() : text_of(*node, key, table.messages()).dutch;
}

std::string require_string(TableReader& table, std::string_view key) {
  const FileNode* node = table.require(key, NodeKind::text);
  return node == nullptr ? std::string() : text_of(*node, key, table.messages()).dutch;
}

bool check_word(const FileNode& node, std::string_view key, const std::vector<std::string>& allowed,
                Messages& messages) {
  if (!expect_kind(node, NodeKind::text, key, messages)) return false;
  if (std::find(allowed.begin(), allowed.end(), node.text) != allowed.end()) return true;
  messages.add(MessageId::unknown_word, inside_quotes(node),
               {{"word", node.text}, {"key", std::string(key)}, {"near", did_you_mean(node.text, allowed)}});
  return false;
}

std::string read_word(TableReader& table, std::string_view key, const std::vector<std::string>& allowed,
                      const std::string& fallback) {
  const FileNode* node = table.find(key);
  return node != nullptr && check_word(*node, key, allowed, table.messages()) ? node->text : fallback;
}

bool read_truth(TableReader& table, std::string_view key, bool fallback) {
  const FileNode* node = table.find(key, NodeKind::truth);
  return node == nullptr ? fallback : node->text == "true";
}

std::string example_of(std::string_view key, NodeKind kind) {
  const auto* found = std::find_if(std::begin(field_examples), std::end(field_examples),
                                   [&](const auto& e) { return e.first == key; });
  if (found != std::end(field_examples)) return std::string(found->second);
  const std::string name(key);
  switch (kind) {
    case NodeKind::number:
      return name + " = 12.5";
    case NodeKind::truth:
      return name + " = true";
    case NodeKind::date:
      return name + " = 2022-01-31";
    case NodeKind::list:
      return name + " = [\"...\"]";
    case NodeKind::table:
      return name + " = { ... }";
    case NodeKind::text:
    case NodeKind::other:
      return name + " = \"...\"";
  }
  return name;
}

}  // namespace zorgbaat
