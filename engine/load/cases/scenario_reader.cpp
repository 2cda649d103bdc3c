#include "engine/load/cases/scenario_reader.h"

#include <cctype>
#include <utility>

#include "engine/care/case/parties.h"
#include "engine/care/labels.h"
#include "engine/load/fields/foundation.h"
#include "engine/load/fields/unit_reader.h"
#include "engine/load/fields/value_reader.h"
#include "engine/load/text/names.h"

namespace zorgbaat {

namespace {

/// The year of the price level; 2000 stands in for one that is missing, so that units can still be read.
int read_price_level(TableReader& table, LoadContext& context) {
  const FileNode* node = table.require("prices", NodeKind::number);
  if (node == nullptr) return 2000;
  const std::optional<Number> year = read_number(*node, context.messages);
  if (year && year->is_whole() && *year >= Number(1900) && *year <= Number(2200))
    return std::stoi(year->to_string());
  if (year) context.messages.add(MessageId::not_a_price_level, node->place, {{"found", node->text}});
  return 2000;
}

/// The words of a basis that cannot be read: its own message is enough, the units that use them need none.
void add_words(const std::string& text, std::vector<std::string>& symbols) {
  std::string word;
  for (const char c : text + " ") {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_') {
      word.push_back(c);
    } else if (!word.empty()) {
      symbols.push_back(std::exchange(word, {}));
    }
  }
}

void read_basis(TableReader& table, ScenarioHead& head, LoadContext& context) {
  const FileNode* node = table.require("basis", NodeKind::text);
  if (node == nullptr) return;
  head.basis_place = inside_quotes(*node);
  const std::optional<Unit> basis = Unit::parse(node->text, context.prices);
  if (!basis) {
    context.messages.add(MessageId::unit_not_read, head.basis_place, {{"unit", node->text}});
    add_words(node->text, context.symbols);
    return;
  }
  head.basis = *basis;
  for (const auto& [symbol, exponent] : basis->factors()) context.symbols.push_back(symbol);
}

/// One word or a list of them: whose costs and benefits count.
std::vector<std::string> read_perspective(TableReader& table, Messages& messages) {
  const FileNode* node = table.find("perspective");
  if (node == nullptr) return {"provider"};
  const std::vector<FileNode> words =
      node->kind == NodeKind::list ? node->children : std::vector<FileNode>{*node};
  std::vector<std::string> perspective;
  for (const FileNode& word : words) {
    if (check_word(word, "perspective", party_words(), messages)) perspective.push_back(word.text);
  }
  return perspective;
}

Question read_question(TableReader& scenario, LoadContext& context) {
  const FileNode* node = scenario.find("question", NodeKind::table);
  if (node == nullptr) return {};
  TableReader table(*node, scenario.path_of("question"), context.messages);
  Question question{.decision = require_text(table, "decision"),
                    .owner = read_text(table, "owner"),
                    .not_for = read_text(table, "not_for")};
  table.finish();
  return question;
}

/// Without a clock the day of a calculation has to be in the file or on the command line.
Date read_as_of(TableReader& table, std::optional<Date> date) {
  const FileNode* node = date ? table.find("as_of") : table.require("as_of");
  const bool right = node != nullptr && expect_kind(*node, NodeKind::date, "as_of", table.messages());
  if (date) return *date;
  return right && node->date ? *node->date : Date{};
}

/// The length of the comparison is a choice of the author: it may name a source, but needs none.
StatedValue read_horizon(const FileNode& node, const std::string& path, LoadContext& context) {
  const ValueDefaults usual = context.defaults;
  context.defaults = ValueDefaults{.source = "scenario", .evidence = "assumed", .at = "scenario"};
  StatedValue horizon = read_value(node, path, context);
  context.defaults = usual;
  if (horizon.at == "scenario") horizon.at.clear();
  if (horizon.source == "scenario") horizon.source.clear();
  return horizon;
}

void read_conventions_of(TableReader& table, ScenarioHead& head, LoadContext& context) {
  if (const FileNode* null = table.require("null", NodeKind::text)) {
    head.null_alternative = null->text;
    head.null_place = inside_quotes(*null);
  }
  head.perspective = read_perspective(table, context.messages);
  if (const FileNode* horizon = table.find("horizon", NodeKind::table)) {
    head.horizon = read_horizon(*horizon, table.path_of("horizon"), context);
  }
  head.vat = read_word(table, "vat", {"included", "excluded", "none", "unknown"}, "included");
}

}  // namespace

ScenarioHead read_scenario(const FileNode& node, std::optional<Date> date, LoadContext& context) {
  ScenarioHead head{.place = node.place};
  TableReader table(node, "scenario", context.messages);
  head.title = require_text(table, "title");
  head.prices = context.prices = read_price_level(table, context);
  read_basis(table, head, context);
  read_conventions_of(table, head, context);
  head.as_of = read_as_of(table, date);
  head.author = read_text(table, "author");
  head.status = read_text(table, "status");
  if (head.status.empty()) head.status = text_of(Label::ex_ante_estimate);
  head.question = read_question(table, context);
  table.finish();
  return head;
}

std::vector<Source> read_sources(const FileNode& node, LoadContext& context) {
  std::vector<Source> sources;
  for (const FileNode& child : node.children) {
    check_id(child.key, child.key_place, context.messages);
    context.source_ids.push_back(child.key);
    if (!expect_kind(child, NodeKind::table, child.key, context.messages)) continue;
    TableReader table(child, "source." + child.key, context.messages);
    Source source{.id = child.key,
                  .title = require_text(table, "title"),
                  .author = read_string(table, "author"),
                  .place = child.key_place};
    const FileNode* year = table.find("year");
    if (year != nullptr &&
        (year->kind == NodeKind::number || expect_kind(*year, NodeKind::text, "year", context.messages)))
      source.year = year->text;
    source.link = read_string(table, "link");
    if (!source.link.empty() && !source.link.starts_with("https://")) {
      context.messages.add(MessageId::link_not_https, inside_quotes(*child.find("link")));
    }
    source.note = read_text(table, "note");
    table.finish();
    sources.push_back(std::move(source));
  }
  return sources;
}

std::vector<std::string> read_things(const FileNode& node, LoadContext& context) {
  TableReader table(node, "units", context.messages);
  std::vector<std::string> things;
  if (const FileNode* list = table.require("things", NodeKind::list)) {
    for (const FileNode& thing : list->children) {
      if (!expect_kind(thing, NodeKind::text, "things", context.messages)) continue;
      if (Unit::parse(thing.text, context.prices) != Unit::symbol(thing.text)) {
        context.messages.add(MessageId::unit_not_read, inside_quotes(thing), {{"unit", thing.text}});
        continue;
      }
      things.push_back(thing.text);
      context.symbols.push_back(thing.text);
    }
  }
  table.finish();
  return things;
}

/// The meaning, and where the word is a symbol of a unit also how one and many of it read.
Definition read_definition(const FileNode& node, LoadContext& context) {
  TableReader table(node, "define." + node.key, context.messages);
  Definition definition{.word = node.key};
  definition.meaning = Text(require_string(table, "nl"), read_string(table, "en"));
  definition.one = read_text(table, "one");
  definition.many = read_text(table, "many");
  table.finish();
  return definition;
}

std::vector<Definition> read_definitions(const FileNode& node, LoadContext& context) {
  TableReader table(node, "define", context.messages);
  std::vector<Definition> definitions;
  definitions.reserve(node.children.size());
  for (const FileNode& child : node.children) {
    if (child.kind == NodeKind::table) {
      definitions.push_back(read_definition(child, context));
    } else {
      definitions.push_back(Definition{.word = child.key, .meaning = read_text(table, child.key)});
    }
  }
  return definitions;
}

void read_defaults(const FileNode* node, LoadContext& context) {
  if (node != nullptr) {
    TableReader table(*node, "defaults", context.messages);
    if (const FileNode* source = table.find("source", NodeKind::text)) {
      check_source(*source, context);
      context.defaults.source = source->text;
    }
    context.defaults.evidence = read_word(table, "evidence", evidence_words(), "");
    context.defaults.at = read_string(table, "at");
    table.finish();
  }
  if (context.defaults.source.empty() && context.source_ids.size() == 1)
    context.defaults.source = context.source_ids.front();
}

}  // namespace zorgbaat
