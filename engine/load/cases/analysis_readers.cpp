#include "engine/load/cases/analysis_readers.h"

#include "engine/care/case/printed_numeral.h"
#include "engine/load/fields/foundation.h"
#include "engine/load/fields/value_reader.h"
#include "engine/load/text/names.h"

namespace zorgbaat {

namespace {

/// The analyses that every case has keep their names in the output.
void check_not_taken(const std::string& name, const Place& place, Messages& messages) {
  for (const char* taken : {"one_way", "scenarios", "printed", "claims"}) {
    if (name == taken) messages.add(MessageId::analysis_name_taken, place, {{"name", name}});
  }
}

/// The author's words for what it takes; without "{value}" they would not say how much.
Text read_needs(TableReader& table) {
  const FileNode* stated = table.find("needs");
  if (stated == nullptr) return {};
  Text needs = read_text(table, "needs");
  std::vector<const FileNode*> texts = {stated};
  if (stated->kind == NodeKind::table) texts = {stated->find("nl"), stated->find("en")};
  for (const FileNode* text : texts) {
    if (text == nullptr || text->kind != NodeKind::text || text->text.find("{value}") != std::string::npos)
      continue;
    table.messages().add(MessageId::needs_without_value, inside_quotes(*text), {{"text", text->text}});
  }
  return needs;
}

/// Kind "break_even", or "claim": the same question about what somebody says it will bring.
BreakEvenRequest read_break_even(TableReader& table, const FileNode& node, LoadContext& context, bool claim) {
  BreakEvenRequest request{.name = node.key, .claim = claim, .place = node.key_place};
  request.label = read_text(table, "label");
  request.vary = require_name(table, claim ? "claim" : "vary");
  request.target = find_name(table, "target").value_or(NameReference{.name = {}, .place = table.place()});
  if (const FileNode* equals = table.find("equals"))
    request.equals = read_number(*equals, context.messages).value_or(Number());
  if (claim) {
    request.without = find_name(table, "without");
    request.whole = false;
  } else {
    request.whole = read_truth(table, "whole", true);
    request.needs = read_needs(table);
  }
  return request;
}

CostEffectivenessRequest read_cost_effectiveness(TableReader& table, const FileNode& node,
                                                 LoadContext& context) {
  CostEffectivenessRequest request{.name = node.key, .place = node.key_place};
  request.label = read_text(table, "label");
  request.effect = require_name(table, "effect");
  if (const FileNode* thresholds = table.require("thresholds", NodeKind::list)) {
    for (const FileNode& threshold : thresholds->children) {
      if (expect_kind(threshold, NodeKind::text, "thresholds", context.messages))
        request.thresholds.push_back({.name = threshold.text, .place = inside_quotes(threshold)});
    }
  }
  return request;
}

TwoWayRequest read_two_way(TableReader& table, const FileNode& node) {
  return TwoWayRequest{.name = node.key,
                       .label = read_text(table, "label"),
                       .across = require_name(table, "across"),
                       .down = require_name(table, "down"),
                       .target = require_name(table, "target"),
                       .place = node.key_place};
}

}  // namespace

void read_analysis(const FileNode& node, Case& into, LoadContext& context) {
  check_name(node.key, node.key_place, context.messages);
  check_not_taken(node.key, node.key_place, context.messages);
  if (!expect_kind(node, NodeKind::table, node.key, context.messages)) return;
  TableReader table(node, "analysis." + node.key, context.messages);
  const FileNode* kind = table.require("kind");
  const std::vector<std::string> kinds = {"break_even", "claim", "cost_effectiveness", "two_way"};
  if (kind == nullptr || !check_word(*kind, "kind", kinds, context.messages)) return;
  if (kind->text == "cost_effectiveness") {
    into.cost_effectiveness.push_back(read_cost_effectiveness(table, node, context));
  } else if (kind->text == "two_way") {
    into.two_way.push_back(read_two_way(table, node));
  } else {
    into.break_evens.push_back(read_break_even(table, node, context, kind->text == "claim"));
  }
  table.finish();
}

PrintedFigure read_printed(const FileNode& node, LoadContext& context) {
  PrintedFigure figure{.place = node.place};
  if (!expect_kind(node, NodeKind::table, "printed", context.messages)) return figure;
  TableReader table(node, "printed", context.messages);
  figure.quantity = require_name(table, "quantity");
  figure.text = require_string(table, "text");
  if (!figure.text.empty() && !read_printed_numeral(figure.text)) {
    context.messages.add(MessageId::printed_not_numeral, inside_quotes(*node.find("text")),
                         {{"text", figure.text}});
  }
  figure.quote = read_string(table, "quote");
  figure.at = require_string(table, "at");
  figure.source = context.defaults.source;
  if (const FileNode* source = table.find("source", NodeKind::text)) {
    check_source(*source, context);
    figure.source = source->text;
  } else if (figure.source.empty()) {
    context.messages.add(
        MessageId::missing_key, table.place(),
        {{"key", "source"}, {"table", "printed"}, {"example", example_of("source", NodeKind::text)}});
  }
  figure.verdict =
      read_word(table, "verdict", {"reproduced", "within_rounding", "deviates", "not_reproducible"}, "");
  figure.because = read_text(table, "because");
  if (figure.verdict == "deviates" && figure.because.empty())
    context.messages.add(MessageId::because_missing, figure.place);
  table.finish();
  return figure;
}

}  // namespace zorgbaat
