#include "engine/care/case/parties.h"
#include "engine/content/party_lines.h"
#include "engine/content/tables.h"

namespace zorgbaat {

namespace {

TableCell cell_of(const CaseView& view, const Quantity* quantity) {
  if (quantity == nullptr) return std::string("-");
  return value_of(view, *quantity);
}

/// What a balance leaves out, nothing for one that the case does not have.
Excluding left_out_of(const CaseView& view, const Quantity* quantity) {
  return quantity == nullptr ? Excluding{} : Excluding{view.analyses.open_pm(view.model, *quantity)};
}

/// "Wie betaalt en wie profiteert, per jaar", and with several projects which of them.
std::string title_of(const CaseView& view, Word word, const ProjectResults& project,
                     const Blanks& blanks = {}) {
  const std::string title = view.say(word, blanks);
  return view.model.projects.size() < 2 ? title : title + ": " + view.alternative(project.name);
}

std::string per(const CaseView& view, Period period) {
  const Unit unit = period == Period::year ? Unit::symbol("year") : view.model.stated.head.basis;
  return view.units().of(Unit() / unit);
}

}  // namespace

Table party_table(const CaseView& view, const ProjectResults& project, Period period) {
  Table table{.key = period == Period::year ? "parties_a_year" : "parties",
              .title = title_of(view, Word::table_parties, project, {{"basis", per(view, period)}}),
              .columns = {{.title = view.say(Word::column_party)}}};
  const bool parts = !view.model.stated.transfers.empty();
  if (parts) {
    for (const Word column : {Word::column_costs_saved, Word::column_received_more, Word::column_paid_more})
      table.columns.push_back({.title = view.say(column), .numbers = true});
  }
  table.columns.push_back({.title = view.say(Word::column_own_balance), .numbers = true});
  table.columns.push_back({.title = view.say(Word::remark)});
  const auto add = [&](const std::string& who, const Quantity* saved, const Quantity* received,
                       const Quantity* paid, const Quantity* balance) {
    TableLine line{.cells = {who}};
    if (parts)
      line.cells.insert(line.cells.end(),
                        {cell_of(view, saved), cell_of(view, received), cell_of(view, paid)});
    line.cells.push_back(cell_of(view, balance));
    line.cells.push_back(left_out_of(view, balance));
    table.lines.push_back(std::move(line));
  };
  const std::vector<PartyLine> lines = party_lines(view.model, project.name, period);
  for (const PartyLine& line : lines)
    add(view.in_words(party_name(line.party)), line.costs_saved, line.received_more, line.paid_more,
        line.balance);
  if (lines.empty()) return table;
  // what passes between the parties cancels out in their sum
  const Quantity* together = view.model.find(project.saving.in(period));
  TableLine total{.cells = {view.say(Word::row_together)}, .kind = TableLine::Kind::total};
  if (parts) total.cells.insert(total.cells.end(), {cell_of(view, together), std::string(), std::string()});
  total.cells.insert(total.cells.end(), {cell_of(view, together), left_out_of(view, together)});
  table.lines.push_back(std::move(total));
  return table;
}

Table transfer_table(const CaseView& view, const ProjectResults& project) {
  Table table{.key = "transfers",
              .title = title_of(view, Word::table_transfers, project, {{"basis", per(view, Period::basis)}})};
  for (const Word column : {Word::transfer, Word::column_from, Word::column_to, Word::column_funding})
    table.columns.push_back({.title = view.say(column)});
  table.columns.push_back({.title = view.say(Word::change), .numbers = true});
  table.columns.push_back({.title = view.say(Word::remark)});
  for (const Transfer& transfer : view.model.stated.transfers) {
    const Quantity* more = view.model.find(project.more_of(transfer.name));
    if (more == nullptr) continue;
    table.lines.push_back({.cells = {view.in_words(transfer.label), view.in_words(party_name(transfer.from)),
                                     view.in_words(party_name(transfer.to)), transfer.funding,
                                     value_of(view, *more), left_out_of(view, more)}});
  }
  return table;
}

Table funding_table(const CaseView& view, const ProjectResults& project) {
  Table table{.key = "budgets",
              .title = title_of(view, Word::table_funding, project),
              .columns = {{.title = view.say(Word::column_funding)}}};
  const bool years = view.model.results.basis_units_a_year.has_value();
  for (const Period period : {Period::basis, Period::year}) {
    if (period == Period::basis || years)
      table.columns.push_back({.title = per(view, period), .numbers = true});
  }
  table.columns.push_back({.title = view.say(Word::remark)});
  for (const FundingLine& line : funding_lines(view.model, project.name)) {
    TableLine row{.cells = {line.funding, cell_of(view, line.spent_less)}};
    if (years) row.cells.push_back(cell_of(view, line.spent_less_a_year));
    row.cells.push_back(left_out_of(view, line.spent_less));
    table.lines.push_back(std::move(row));
  }
  table.notes = {view.say(Word::note_shift)};
  return table;
}

}  // namespace zorgbaat
