#include "engine/load/fields/value_reader.h"

#include <utility>

#include "engine/care/case/formula.h"
#include "engine/care/case/printed_numeral.h"
#include "engine/load/fields/foundation.h"
#include "engine/load/fields/unit_reader.h"
#include "engine/load/text/names.h"

namespace zorgbaat {

namespace {

constexpr std::size_t longest_literal = 40;

/// One table with `is`, read field by field; `written` is the number as the file has it, before a % is
/// divided out.
class ValueReader {
 public:
  ValueReader(const FileNode& node, const std::string& path, LoadContext& context)
      : table_(node, path, context.messages), context_(context) {
    value_.place = node.place;
    value_.unit_place = node.place;
  }

  StatedValue read() {
    if (is_a_row()) {
      table_.messages().add(MessageId::row_not_here, table_.table().key_place, {{"name", table_.path()}});
      return std::move(value_);
    }
    read_amount();
    read_unit(table_, value_, context_);
    value_.label = read_text(table_, "label");
    value_.definition = read_text(table_, "definition");
    value_.note = read_text(table_, "note");
    read_foundation(table_, value_, context_);
    read_range();
    read_printed();
    if (const std::optional<NameReference> index = find_name(table_, "index")) value_.index = *index;
    table_.finish();
    scale_percentage();
    return std::move(value_);
  }

 private:
  /// More values than one, where a reader asks for one.
  [[nodiscard]] bool is_a_row() const {
    const FileNode* is = table_.table().find("is");
    return (is != nullptr && is->kind == NodeKind::list) || table_.table().find("over") != nullptr;
  }

  void read_amount() {
    const FileNode* is = table_.require("is");
    if (is == nullptr) return;
    value_.place = is->place;
    if (is->kind == NodeKind::text) {
      read_amount_in_quotes(*is);
    } else if (const std::optional<Number> number = read_number(*is, table_.messages())) {
      value_.value = *number;
      known_ = true;
    }
  }

  /// Only "PM" stands in quotes: unknown, with the sign it will have once priced.
  void read_amount_in_quotes(const FileNode& is) {
    value_.pro_memorie = is.text == "PM";
    if (value_.pro_memorie) {
      value_.place = inside_quotes(is);
      if (const FileNode* sign = table_.require("sign")) read_sign(*sign);
      return;
    }
    const bool numeric = Number::parse(is.text).has_value();
    const std::string shown = numeric ? "is = " + is.text : is.text;
    table_.messages().add(numeric ? MessageId::number_in_quotes : MessageId::not_a_number,
                          numeric ? is.place : inside_quotes(is), {{numeric ? "number" : "found", shown}});
  }

  void read_sign(const FileNode& sign) {
    if (!check_word(sign, "sign", {"cost", "benefit"}, table_.messages())) return;
    value_.sign = sign.text == "benefit" ? Sign::benefit : Sign::cost;
  }

  void read_range() {
    const FileNode* low = table_.find("low");
    const FileNode* high = table_.find("high");
    const FileNode* at = table_.find("range_at", NodeKind::text);
    const std::string evidence = read_word(table_, "range_evidence", evidence_words(), "assumed");
    if (low == nullptr && high == nullptr) return;
    Messages& messages = table_.messages();
    if (low == nullptr || high == nullptr) {
      const FileNode& given = low != nullptr ? *low : *high;
      messages.add(MessageId::range_one_sided, given.place,
                   {{"missing", low == nullptr ? "low" : "high"}, {"value", given.text}});
      return;
    }
    if (at == nullptr) messages.add(MessageId::range_without_place, low->place);
    const std::optional<Number> lowest = read_number(*low, messages);
    const std::optional<Number> highest = read_number(*high, messages);
    if (!lowest || !highest) return;
    const Number middle = known_ ? value_.value : *lowest;
    if (*lowest > middle || middle > *highest) {
      messages.add(MessageId::value_outside_range, value_.place,
                   {{"value", known_ ? middle.to_string() : "PM"}, {"low", low->text}, {"high", high->text}});
    }
    value_.range = StatedRange{.low = *lowest,
                               .high = *highest,
                               .evidence = evidence_of(evidence),
                               .at = at == nullptr ? std::string() : at->text,
                               .place = low->place};
  }

  void read_printed() {
    const FileNode* printed = table_.find("printed", NodeKind::text);
    if (printed == nullptr) return;
    value_.printed = printed->text;
    const std::optional<PrintedNumeral> numeral = read_printed_numeral(printed->text);
    if (!numeral) {
      table_.messages().add(MessageId::printed_not_numeral, inside_quotes(*printed),
                            {{"text", printed->text}});
      return;
    }
    if (known_ && abs(value_.value - numeral->value) > numeral->half_unit) {
      table_.messages().add(MessageId::value_outside_printed, value_.place,
                            {{"value", value_.value.to_string()}, {"printed", printed->text}});
    }
  }

  /// 45 % is 0.45, exactly: a product with the decimal 0.01, never a quotient.
  void scale_percentage() {
    if (!value_.percent) return;
    const Number hundredth = *Number::parse("0.01");
    value_.value *= hundredth;
    if (!value_.range) return;
    value_.range->low *= hundredth;
    value_.range->high *= hundredth;
  }

  TableReader table_;
  LoadContext& context_;
  StatedValue value_{};
  bool known_ = false;
};

StatedValue empty_value(Place place) {
  StatedValue value;
  value.place = place;
  value.unit_place = place;
  return value;
}

NameReference read_reference(const FileNode& text) {
  return NameReference{.name = text.text, .place = inside_quotes(text)};
}

Field read_text_field(const FileNode& node, Messages& messages) {
  if (is_path(node.text)) return read_reference(node);
  if (Number::parse(node.text) || node.text == "PM") {
    messages.add(MessageId::bare_number, node.place, {{"number", node.text == "PM" ? "\"PM\"" : node.text}});
  } else {
    messages.add(MessageId::formula_without_table, inside_quotes(node), {{"text", node.text}});
  }
  return empty_value(node.place);
}

/// Where the numbers of a value stand one per field; a table without `is` and without `formula` misses the
/// first.
Field read_table_field(const FileNode& node, const std::string& path, LoadContext& context) {
  if (node.find("formula") == nullptr) return read_value(node, path, context);
  TableReader table(node, path, context.messages);
  const FileNode* formula = table.require("formula", NodeKind::text);
  table.finish();
  return formula == nullptr ? StatedFormula{.text = {}, .place = node.place}
                            : read_formula(*formula, context.messages);
}

}  // namespace

StatedValue read_value(const FileNode& table, const std::string& path, LoadContext& context) {
  return ValueReader(table, path, context).read();
}

Field read_field(const FileNode& node, const std::string& path, LoadContext& context) {
  if (node.kind == NodeKind::table) return read_table_field(node, path, context);
  if (node.kind == NodeKind::text) return read_text_field(node, context.messages);
  if (node.kind == NodeKind::number) {
    context.messages.add(MessageId::bare_number, node.place, {{"number", node.text}});
  } else {
    expect_kind(node, NodeKind::table, node.key, context.messages);
  }
  return empty_value(node.place);
}

std::optional<Field> find_field(TableReader& table, std::string_view key, LoadContext& context) {
  const FileNode* node = table.find(key);
  if (node == nullptr) return std::nullopt;
  return read_field(*node, table.path_of(key), context);
}

Field require_field(TableReader& table, std::string_view key, LoadContext& context) {
  const FileNode* node = table.require(key);
  return node == nullptr ? Field(empty_value(table.place())) : read_field(*node, table.path_of(key), context);
}

NamedField read_named_field(const FileNode& node, const std::string& table, LoadContext& context) {
  check_name(node.key, node.key_place, context.messages);
  if (node.kind == NodeKind::table && node.find("formula") != nullptr) return read_derived(node, context);
  NamedField named{.name = node.key, .label = name_as_label(node.key), .place = node.key_place};
  named.field = read_field(node, table + "." + node.key, context);
  if (const auto* value = std::get_if<StatedValue>(&named.field)) {
    if (!value->label.empty()) named.label = value->label;
    named.definition = value->definition;
    named.percent = value->percent;
  }
  return named;
}

NamedField read_derived(const FileNode& node, LoadContext& context) {
  NamedField named{.name = node.key,
                   .label = name_as_label(node.key),
                   .field = StatedFormula{.text = {}, .place = node.place},
                   .place = node.key_place};
  if (node.kind == NodeKind::text) {
    named.field = read_text_field(node, context.messages);
    return named;
  }
  if (!expect_kind(node, NodeKind::table, node.key, context.messages)) return named;
  TableReader table(node, node.key, context.messages);
  if (const FileNode* formula = table.require("formula", NodeKind::text))
    named.field = read_formula(*formula, context.messages);
  read_label(table, named.label);
  named.definition = read_text(table, "definition");
  named.percent = read_word(table, "unit", {"%"}, "") == "%";
  named.share_of_whole = read_truth(table, "share_of_whole", false);
  table.finish();
  return named;
}

std::optional<NameReference> find_name(TableReader& table, std::string_view key) {
  const FileNode* node = table.find(key, NodeKind::text);
  if (node == nullptr) return std::nullopt;
  if (!is_path(node->text)) {
    table.messages().add(MessageId::formula_without_table, inside_quotes(*node), {{"text", node->text}});
  }
  return read_reference(*node);
}

NameReference require_name(TableReader& table, std::string_view key) {
  if (table.require(key) == nullptr) return NameReference{.name = {}, .place = table.place()};
  return find_name(table, key).value_or(NameReference{.name = {}, .place = table.place()});
}

std::optional<Number> read_number(const FileNode& node, Messages& messages) {
  if (!expect_kind(node, NodeKind::number, node.key, messages)) return std::nullopt;
  if (node.text.size() > longest_literal) {
    messages.add(MessageId::number_out_of_reach, node.place);
    return std::nullopt;
  }
  const std::optional<Number> number = Number::parse(node.text);
  if (!number) {
    messages.add(MessageId::not_a_number, node.place, {{"found", node.text}});
  } else if (abs(*number) > *Number::parse("1e15")) {
    messages.add(MessageId::number_out_of_reach, node.place);
    return std::nullopt;
  }
  return number;
}

StatedFormula read_formula(const FileNode& text, Messages& messages) {
  StatedFormula formula{.text = text.text, .place = inside_quotes(text)};
  parse_formula(formula, messages);
  return formula;
}

}  // namespace zorgbaat
