#include "engine/load/tariffs/tariff_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/load/fields/foundation.h"
#include "engine/load/fields/unit_reader.h"
#include "engine/load/fields/value_reader.h"
#include "engine/load/text/names.h"

namespace zorgbaat {

namespace {

const std::vector<std::string> kind_words = {"values", "index", "scale"};
const std::vector<std::string> form_words = {"change", "factor", "level"};
const std::vector<std::string> status_words = {"definitive", "provisional", "unverified"};

/// The place of a word in its list; nothing when it is missing or unknown, which is then reported.
std::optional<std::size_t> require_word(TableReader& table, std::string_view key,
                                        const std::vector<std::string>& words) {
  const std::string name(key);
  const FileNode* node = table.find(key);
  if (node == nullptr) {
    table.messages().add(
        MessageId::missing_key, table.place(),
        {{"key", name}, {"table", table.path()}, {"example", name + " = \"" + words.front() + "\""}});
    return std::nullopt;
  }
  if (!check_word(*node, key, words, table.messages())) return std::nullopt;
  return static_cast<std::size_t>(std::find(words.begin(), words.end(), node->text) - words.begin());
}

std::optional<int> year_of(const std::string& literal, Place place, Messages& messages) {
  const bool digits = literal.size() == 4 && literal.find_first_not_of("0123456789") == std::string::npos &&
                      literal >= "1900";
  if (digits) return std::stoi(literal);
  messages.add(MessageId::not_a_year, place, {{"found", literal}});
  return std::nullopt;
}

/// Reads the document of one series; every mistake is a message and reading goes on.
class SeriesReader {
 public:
  SeriesReader(const std::string& id, const FileNode& document, LoadContext& context)
      : root_(document, id, context.messages), context_(context) {
    series_.id = id;
    series_.place = Place{.file = document.place.file};
  }

  Series read() {
    if (const FileNode* head = root_.require("series", NodeKind::table)) read_head(*head);
    return std::move(series_);
  }

 private:
  void read_head(const FileNode& node) {
    TableReader head(node, "series", context_.messages);
    series_.place = node.place;
    series_.label = require_text(head, "label");
    series_.note = read_text(head, "note");
    const FileNode* checked = head.require("checked_on", NodeKind::date);
    if (checked != nullptr && checked->date) series_.checked_on = *checked->date;
    series_.evidence = evidence_of(read_word(head, "evidence", {"official", "reported"}, "official"));
    const std::optional<std::size_t> kind = require_word(head, "kind", kind_words);
    if (!kind) return;  // what else belongs in the file depends on it
    switch (*kind) {
      case 1:
        read_index(head);
        break;
      case 2:
        read_unit_of(head);
        read_scale();
        break;
      default:
        read_unit_of(head);
        series_.nominal = read_truth(head, "nominal", false);
        read_values();
    }
    head.finish();
    root_.finish();
  }

  /// The unit is kept as written: the price level of plain EUR differs per figure.
  void read_unit_of(TableReader& head) {
    StatedValue unit;
    read_unit(head, unit, context_);
    series_.percent = unit.percent;
    if (const FileNode* node = head.table().find("unit")) series_.unit = node->text;
  }

  TariffOrigin read_origin(TableReader& table) {
    TariffOrigin origin{.place = table.place()};
    if (const FileNode* source = table.find("source", NodeKind::text)) {
      check_source(*source, context_);
      origin.source = source->text;
    } else if (table.table().find("source") == nullptr) {
      const std::string any = context_.source_ids.empty() ? "uitgever" : context_.source_ids.front();
      context_.messages.add(MessageId::value_without_source, table.place(), {{"source", any}});
    }
    origin.at = require_string(table, "at");
    origin.status = static_cast<TariffStatus>(require_word(table, "status", status_words).value_or(0));
    origin.note = read_text(table, "note");
    return origin;
  }

  /// `from` a day, or a whole `year`.
  TariffMoment read_moment(TableReader& table) {
    const FileNode* from = table.find("from");
    const FileNode* year = table.find("year");
    if ((from == nullptr) == (year == nullptr)) {
      context_.messages.add(
          MessageId::choose_one, table.place(),
          {{"table", table.path()}, {"first", "from"}, {"second", "year"}, {"example", "from = 2022-05-01"}});
      return {};
    }
    if (year != nullptr)
      return TariffMoment::year(year_of(year->text, year->place, context_.messages).value_or(0));
    if (!expect_kind(*from, NodeKind::date, "from", context_.messages) || !from->date) return {};
    return TariffMoment{.day = *from->date};
  }

  /// The tables under a key that is written with double brackets, at least one.
  std::vector<const FileNode*> tables_of(std::string_view key) {
    std::vector<const FileNode*> tables;
    if (const FileNode* list = root_.find(key, NodeKind::list)) {
      for (const FileNode& node : list->children) {
        if (expect_kind(node, NodeKind::table, key, context_.messages)) tables.push_back(&node);
      }
    }
    if (root_.table().find(key) == nullptr) report_empty(key);
    return tables;
  }

  void report_empty(std::string_view key) {
    context_.messages.add(MessageId::series_empty, series_.place,
                          {{"series", series_.id}, {"table", std::string(key)}});
  }

  void check_order(const TariffMoment& previous, const TariffMoment& found, Place place) {
    if (found.day.year == 0 || previous.day < found.day) return;
    context_.messages.add(MessageId::series_out_of_order, place,
                          {{"found", found.text()}, {"previous", previous.text()}});
  }

  void read_values() {
    DatedValues content;
    for (const FileNode* node : tables_of("value")) {
      TableReader table(*node, "value", context_.messages);
      DatedValue value{.from = read_moment(table)};
      if (const FileNode* is = table.require("is")) {
        value.value = read_number(*is, context_.messages).value_or(Number());
        if (series_.percent) value.value *= *Number::parse("0.01");
      }
      value.origin = read_origin(table);
      table.finish();
      if (!content.values.empty()) check_order(content.values.back().from, value.from, value.origin.place);
      content.values.push_back(std::move(value));
    }
    series_.content = std::move(content);
  }

  void read_index(TableReader& head) {
    YearlyIndex content{.form = static_cast<IndexForm>(require_word(head, "form", form_words).value_or(0))};
    series_.unit = content.form == IndexForm::change ? "%" : "1";
    const FileNode* years = root_.find("year", NodeKind::table);
    if (root_.table().find("year") == nullptr) report_empty("year");
    if (years != nullptr) {
      for (const FileNode& node : years->children) read_year(node, content);
    }
    series_.content = std::move(content);
  }

  void read_year(const FileNode& node, YearlyIndex& content) {
    const std::optional<int> year = year_of(node.key, node.key_place, context_.messages);
    if (!expect_kind(node, NodeKind::table, node.key, context_.messages)) return;
    TableReader table(node, "year." + node.key, context_.messages);
    YearlyFigure figure{.year = year.value_or(0)};
    if (const FileNode* is = table.require("is")) {
      if (const std::optional<Number> number = read_number(*is, context_.messages)) {
        figure.figure = *number;
        check_above_zero(*is, figure, content.form);
      }
    }
    figure.origin = read_origin(table);
    table.finish();
    if (!year) return;
    if (!content.figures.empty()) check_next_year(content.figures.back().year, *year, node.key_place);
    content.figures.push_back(std::move(figure));
  }

  void check_above_zero(const FileNode& is, const YearlyFigure& figure, IndexForm form) {
    const Number least = form == IndexForm::change ? Number(-100) : Number(0);
    if (figure.figure > least) return;
    context_.messages.add(MessageId::index_not_above_zero, is.place,
                          {{"found", is.text}, {"year", std::to_string(figure.year)}});
  }

  void check_next_year(int previous, int found, Place place) {
    check_order(TariffMoment::year(previous), TariffMoment::year(found), place);
    if (found <= previous + 1) return;
    context_.messages.add(MessageId::index_year_missing, place,
                          {{"previous", std::to_string(previous)},
                           {"found", std::to_string(found)},
                           {"missing", std::to_string(previous + 1)}});
  }

  void read_scale() {
    SalaryScale content;
    for (const FileNode* node : tables_of("scale")) {
      TableReader table(*node, "scale", context_.messages);
      ScaleTable scale{.from = read_moment(table), .origin = read_origin(table)};
      if (const FileNode* groups = table.require("steps", NodeKind::table)) {
        for (const FileNode& group : groups->children) read_group(group, scale);
      }
      table.finish();
      if (!content.tables.empty()) check_order(content.tables.back().from, scale.from, scale.origin.place);
      content.tables.push_back(std::move(scale));
    }
    series_.content = std::move(content);
  }

  void read_group(const FileNode& node, ScaleTable& scale) {
    check_id(node.key, node.key_place, context_.messages);
    if (!expect_kind(node, NodeKind::table, node.key, context_.messages)) return;
    FunctionGroup group{.name = node.key};
    for (const FileNode& step : node.children) {
      const Number salary = read_number(step, context_.messages).value_or(Number());
      group.steps.push_back(ScaleStep{.name = step.key, .salary = salary});
    }
    scale.groups.push_back(std::move(group));
  }

  TableReader root_;
  LoadContext& context_;
  Series series_{};
};

}  // namespace

Series read_series(const std::string& id, const FileNode& document, LoadContext& context) {
  return SeriesReader(id, document, context).read();
}

}  // namespace zorgbaat
