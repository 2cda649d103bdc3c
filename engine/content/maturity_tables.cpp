#include "engine/content/maturity_tables.h"

#include <algorithm>

#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

const std::vector<MaturityScan>& scans_of(const Model& model) { return model.stated.maturity; }

template <class Wording>
MaturityRow row_of(const Model& model, std::string label, const Wording& text_of) {
  MaturityRow row{.label = std::move(label)};
  for (const MaturityScan& scan : scans_of(model)) row.per_scan.push_back(text_of(scan));
  return row;
}

bool has_text(const MaturityRow& row) {
  return std::any_of(row.per_scan.begin(), row.per_scan.end(),
                     [](const std::string& text) { return !text.empty(); });
}

ReportTable empty_table(const Model& model, Word title, Language language) {
  ReportTable table{.title = say(title, language), .columns = {with_capital(say(Word::domain, language))}};
  for (const MaturityScan& scan : scans_of(model)) table.columns.push_back(scan.label.in(language));
  table.right_aligned.assign(table.columns.size(), false);
  return table;
}

void add_row(ReportTable& table, const MaturityRow& row) {
  table.rows.push_back({row.label});
  table.rows.back().insert(table.rows.back().end(), row.per_scan.begin(), row.per_scan.end());
}

}  // namespace

std::string domain_label(MaturityDomain domain, Language language) {
  switch (domain) {
    case MaturityDomain::user:
      return say(Word::maturity_user, language);
    case MaturityDomain::effectiveness:
      return say(Word::maturity_effectiveness, language);
    case MaturityDomain::legal:
      return say(Word::maturity_legal, language);
    case MaturityDomain::business_plan:
      return say(Word::maturity_business_plan, language);
    case MaturityDomain::economics:
      break;
  }
  return say(Word::maturity_economics, language);
}

std::string maturity_caveat(Language language) {
  return say(
      Word::note_maturity, language,
      {{"least", std::to_string(lowest_maturity_score)}, {"most", std::to_string(highest_maturity_score)}});
}

std::vector<MaturityRow> maturity_origins(const Model& model, Language language) {
  const auto row = [&](Word label, const auto& text) { return row_of(model, say(label, language), text); };
  std::vector<MaturityRow> rows;
  rows.push_back(
      row(Word::maturity_rater, [&](const MaturityScan& scan) { return scan.rater.in(language); }));
  rows.push_back(row(Word::maturity_verifier, [&](const MaturityScan& scan) {
    return scan.verifier.empty() ? say(Word::not_stated, language) : scan.verifier.in(language);
  }));
  rows.push_back(row(Word::source, [&](const MaturityScan& scan) {
    return source_in_words(model, scan.source, scan.at, language);
  }));
  rows.push_back(row(Word::foundation,
                     [&](const MaturityScan& scan) { return evidence_word(scan.foundation, language); }));
  rows.push_back(row(Word::maturity_note, [&](const MaturityScan& scan) { return scan.note.in(language); }));
  std::erase_if(rows, [](const MaturityRow& each) { return !has_text(each); });
  return rows;
}

std::vector<MaturityRow> maturity_evidence(const Model& model, Language language) {
  std::vector<MaturityRow> rows;
  for (std::size_t i = 0; i < maturity_domains.size(); ++i) {
    rows.push_back(row_of(model, domain_label(maturity_domains.at(i).domain, language),
                          [&](const MaturityScan& scan) { return scan.scores.at(i).evidence.in(language); }));
  }
  if (std::none_of(rows.begin(), rows.end(), has_text)) return {};
  return rows;
}

ReportTable maturity_table(const Model& model, Language language) {
  ReportTable table = empty_table(model, Word::table_maturity, language);
  if (scans_of(model).empty()) return table;
  for (std::size_t i = 0; i < maturity_domains.size(); ++i) {
    add_row(table, row_of(model, domain_label(maturity_domains.at(i).domain, language),
                          [&](const MaturityScan& scan) { return std::to_string(scan.scores.at(i).score); }));
  }
  const std::string most = std::to_string(highest_maturity_sum);
  add_row(table, row_of(model, say(Word::maturity_sum, language, {{"most", most}}),
                        [](const MaturityScan& scan) { return std::to_string(scan.sum()); }));
  for (const MaturityRow& row : maturity_origins(model, language)) add_row(table, row);
  table.note = maturity_caveat(language);
  return table;
}

ReportTable maturity_evidence_table(const Model& model, Language language) {
  ReportTable table = empty_table(model, Word::table_maturity_evidence, language);
  for (const MaturityRow& row : maturity_evidence(model, language)) add_row(table, row);
  return table;
}

}  // namespace zorgbaat
