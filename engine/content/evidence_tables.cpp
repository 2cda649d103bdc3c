#include <algorithm>

#include "engine/content/replication_words.h"
#include "engine/content/tables.h"
#include "engine/words/maturity_words.h"

namespace zorgbaat {

namespace {

const std::vector<MaturityScan>& scans_of(const CaseView& view) { return view.model.stated.maturity; }

Table maturity_columns(const CaseView& view, std::string key, Word title) {
  Table table{.key = std::move(key),
              .title = view.say(title),
              .columns = {{.title = with_capital(view.say(Word::domain))}}};
  for (const MaturityScan& scan : scans_of(view))
    table.columns.push_back({.title = view.in_words(scan.label)});
  return table;
}

/// One cell per scan; a line without any text is left out.
template <class CellOf>
void add_line(const CaseView& view, Table& table, std::string label, const CellOf& cell_of,
              TableLine::Kind kind = TableLine::Kind::body) {
  TableLine line{.cells = {std::move(label)}, .kind = kind};
  for (const MaturityScan& scan : scans_of(view)) line.cells.emplace_back(cell_of(scan));
  const bool any = std::any_of(line.cells.begin() + 1, line.cells.end(),
                               [&](const TableCell& cell) { return !shown(cell, view.language).empty(); });
  if (any) table.lines.push_back(std::move(line));
}

}  // namespace

Table pro_memorie_table(const CaseView& view) {
  Table table{.key = "pro_memorie", .title = view.say(Word::table_pm)};
  for (const Word column : {Word::column_what, Word::column_sign, Word::column_unit, Word::column_note})
    table.columns.push_back({.title = view.say(column)});
  for (const InputRecord& input : view.model.inputs) {
    if (!input.stated.pro_memorie) continue;
    const Quantity* quantity = view.model.find(input.name);
    const bool is_cost = input.stated.sign == Sign::cost;
    table.lines.push_back(
        {.cells = {quantity ? view.label(*quantity) : input.name,
                   view.say(is_cost ? Word::sign_cost : Word::sign_benefit),
                   view.units().with_money(input.stated.unit), view.in_words(input.stated.note)}});
  }
  return table;
}

Table maturity_table(const CaseView& view) {
  Table table = maturity_columns(view, "maturity", Word::table_maturity);
  if (scans_of(view).empty()) return table;
  for (std::size_t i = 0; i < maturity_domains.size(); ++i) {
    add_line(view, table, domain_label(maturity_domains.at(i).domain, view.language),
             [&](const MaturityScan& scan) { return plain_value(scan.scores.at(i).score); });
  }
  add_line(
      view, table, view.say(Word::maturity_sum, {{"most", std::to_string(highest_maturity_sum)}}),
      [](const MaturityScan& scan) { return plain_value(scan.sum()); }, TableLine::Kind::total);
  const auto add = [&](Word label, const auto& text) { add_line(view, table, view.say(label), text); };
  add(Word::maturity_rater, [&](const MaturityScan& scan) { return view.in_words(scan.rater); });
  add(Word::maturity_verifier, [&](const MaturityScan& scan) {
    return scan.verifier.empty() ? view.say(Word::not_stated) : view.in_words(scan.verifier);
  });
  add(Word::source, [&](const MaturityScan& scan) {
    return source_in_words(view.model, scan.source, scan.at, view.language);
  });
  add(Word::foundation,
      [&](const MaturityScan& scan) { return evidence_word(scan.foundation, view.language); });
  add(Word::maturity_note, [&](const MaturityScan& scan) { return view.in_words(scan.note); });
  table.notes = {maturity_caveat(view.language)};
  return table;
}

Table maturity_evidence_table(const CaseView& view) {
  Table table = maturity_columns(view, "maturity_evidence", Word::table_maturity_evidence);
  bool any = false;
  for (std::size_t i = 0; i < maturity_domains.size(); ++i) {
    TableLine line{.cells = {domain_label(maturity_domains.at(i).domain, view.language)}};
    for (const MaturityScan& scan : scans_of(view)) {
      line.cells.emplace_back(view.in_words(scan.scores.at(i).evidence));
      any = any || !scan.scores.at(i).evidence.empty();
    }
    table.lines.push_back(std::move(line));
  }
  if (!any) table.lines.clear();
  return table;
}

Table replication_table(const CaseView& view) {
  Table table{.key = "replication", .title = view.say(Word::table_replication)};
  table.columns = {{.title = view.say(Word::column_what)},
                   {.title = view.say(Word::column_printed), .numbers = true},
                   {.title = view.say(Word::column_computed), .numbers = true},
                   {.title = view.say(Word::column_verdict)},
                   {.title = view.say(Word::column_because), .joined_by = ": "},
                   {.title = view.say(Word::column_at)}};
  for (const Replication& replication : view.analyses.replications) {
    const PrintedFigure& printed = view.model.stated.printed.at(replication.printed);
    table.lines.push_back({.cells = {replicated_label(view, replication), printed_text(view, replication),
                                     computed_value(view, replication),
                                     Finding{.text = replication_word(replication.verdict, view.language)},
                                     view.in_words(printed.because), printed.at}});
  }
  return table;
}

}  // namespace zorgbaat
