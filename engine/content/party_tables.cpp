#include "engine/base/numerals.h"
#include "engine/care/case/parties.h"
#include "engine/content/party_lines.h"
#include "engine/content/report_tables.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

std::string value_of(const Model& model, const Analyses& analyses, const Quantity* quantity,
                     Language language) {
  return quantity == nullptr ? "-" : own_figure(model, analyses, *quantity, language).value;
}

/// "zorgaanbieder", and with several projects which of them.
std::string with_project(const Model& model, const std::string& text, const std::string& project,
                         Language language) {
  return model.projects.size() < 2 ? text : text + ", " + alternative_label(model, project, language);
}

/// "saldo zorgaanbieder excl. 1 pm-post" for every balance that leaves something out.
std::string left_out(const Model& model, const Analyses& analyses, const std::vector<PartyLine>& lines,
                     Language language) {
  std::string note;
  for (const PartyLine& line : lines) {
    const std::size_t open = analyses.open_pm(model, *line.balance).size();
    if (open == 0) continue;
    note += (note.empty() ? "" : "; ") + label_of(*line.balance, language) + " " + pm_mark(open, language);
  }
  return note;
}

void add_rows(const Model& model, const Analyses& analyses, Language language, const std::string& project,
              Period period, ReportTable& table) {
  const bool parts = !model.stated.transfers.empty();
  const auto value = [&](const Quantity* quantity) { return value_of(model, analyses, quantity, language); };
  const std::vector<PartyLine> lines = party_lines(model, project, period);
  for (const PartyLine& line : lines) {
    std::vector<std::string> row = {
        with_project(model, party_name(line.party).in(language), project, language)};
    if (parts)
      row.insert(row.end(), {value(line.costs_saved), value(line.received_more), value(line.paid_more)});
    row.push_back(value(line.balance));
    table.rows.push_back(std::move(row));
  }
  if (lines.empty()) return;
  const std::string together = value(model.find(model.results.project(project)->saving.in(period)));
  std::vector<std::string> row = {with_project(model, say(Word::row_together, language), project, language)};
  if (parts) row.insert(row.end(), {together, "", ""});
  row.push_back(together);
  table.rows.push_back(std::move(row));
  const std::string note = left_out(model, analyses, lines, language);
  if (!note.empty()) table.note += (table.note.empty() ? "" : "; ") + note;
}

}  // namespace

ReportTable party_table(const Model& model, const Analyses& analyses, Period period, Language language) {
  const Unit per = period == Period::year ? Unit() / Unit::symbol("year") : Unit() / model.stated.head.basis;
  ReportTable table{
      .title = say(Word::table_parties, language, {{"basis", UnitWords(model.stated, language).of(per)}})};
  table.columns = {say(Word::column_party, language)};
  if (!model.stated.transfers.empty()) {
    for (const Word column : {Word::column_costs_saved, Word::column_received_more, Word::column_paid_more})
      table.columns.push_back(say(column, language));
  }
  table.columns.push_back(say(Word::column_own_balance, language));
  table.right_aligned.assign(table.columns.size(), true);
  table.right_aligned.front() = false;
  for (const std::string& project : model.projects)
    add_rows(model, analyses, language, project, period, table);
  return table;
}

ReportTable funding_table(const Model& model, const Analyses& analyses, Language language) {
  ReportTable table{.title = say(Word::table_funding, language),
                    .columns = {say(Word::column_funding, language),
                                UnitWords(model.stated, language).of(Unit() / model.stated.head.basis)},
                    .right_aligned = {false, true, true},
                    .note = say(Word::note_shift, language)};
  const bool years = model.results.basis_units_a_year.has_value();
  if (years) table.columns.push_back(UnitWords(model.stated, language).of(Unit() / Unit::symbol("year")));
  for (const std::string& project : model.projects) {
    for (const FundingLine& line : funding_lines(model, project)) {
      table.rows.push_back({with_project(model, line.funding, project, language),
                            value_of(model, analyses, line.spent_less, language)});
      if (years) table.rows.back().push_back(value_of(model, analyses, line.spent_less_a_year, language));
    }
  }
  return table;
}

}  // namespace zorgbaat
