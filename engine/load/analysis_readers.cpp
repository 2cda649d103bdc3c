#include "engine/load/analysis_readers.h"

#include "engine/care/printed_numeral.h"
#include "engine/load/foundation.h"
#include "engine/load/names.h"
#include "engine/load/value_reader.h"

namespace zorgbaat {

namespace {

/// The analyses that every case has keep their names in the output.
void check_not_taken(const std::string& name, const Place& place, Messages& messages) {
  for (const char* taken : {"one_way", "scenarios", "printed"}) {
    if (name == taken) messages.add(MessageId::analysis_name_taken, place, {{"name", name}});
  }
}

}  // namespace

BreakEvenRequest read_break_even(const FileNode& node, LoadContext& context) {
  BreakEvenRequest request{.name = node.key, .place = node.key_place};
  check_name(request.name, node.key_place, context.messages);
  check_not_taken(request.name, node.key_place, context.messages);
  if (!expect_kind(node, NodeKind::table, node.key, context.messages)) return request;
  TableReader table(node, "analysis." + node.key, context.messages);
  const FileNode* kind = table.require("kind");
  if (kind == nullptr || !check_word(*kind, "kind", {"break_even"}, context.messages)) return request;
  request.label = read_text(table, "label");
  request.vary = require_name(table, "vary");
  request.target = find_name(table, "target").value_or(NameReference{.name = {}, .place = table.place()});
  if (const FileNode* equals = table.find("equals"))
    request.equals = read_number(*equals, context.messages).value_or(Number());
  request.whole = read_truth(table, "whole", true);
  table.finish();
  return request;
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
