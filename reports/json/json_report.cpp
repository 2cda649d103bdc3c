#include "reports/json/json_report.h"

namespace zorgbaat {

namespace {

Json cell_json(const TableCell& cell, Language language) {
  const auto* value = std::get_if<Value>(&cell);
  if (value == nullptr) return shown(cell, language);
  Json json = {{"value", value->unknown ? Json(nullptr) : Json(value->outcome)},
               {"shown", shown(*value, language)}};
  return json;
}

Json column_json(const TableColumn& column) {
  Json json = {{"title", column.title}};
  if (!column.joined_by.empty()) json["joined_by"] = column.joined_by;
  return json;
}

Json table_json(const Table& table, Language language) {
  return {{"key", table.key},
          {"title", table.title},
          {"columns", json_list(table.columns, column_json)},
          {"lines", json_list(table.lines,
                              [&](const TableLine& line) {
                                return json_list(line.cells, [&](const TableCell& cell) {
                                  return cell_json(cell, language);
                                });
                              })},
          {"notes", table.notes}};
}

}  // namespace

Json sentences_json(const std::vector<Sentence>& sentences, Language language) {
  return json_list(sentences, [&](const Sentence& each) { return written(each, language); });
}

Json report_json(const Document& document, Language language) {
  return {
      {"title", document.title},
      {"subtitle", document.subtitle},
      {"verdict", sentences_json(document.verdict, language)},
      {"tables", json_list(document.tables, [&](const Table& table) { return table_json(table, language); })},
      {"notes", document.notes}};
}

}  // namespace zorgbaat
