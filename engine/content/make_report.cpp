#include "engine/content/make_report.h"

#include "engine/content/maturity_tables.h"
#include "engine/content/report_tables.h"
#include "engine/content/verdict.h"
#include "engine/words/figures.h"
#include "engine/words/tariff_notes.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

std::string subtitle_of(const Model& model, Language language) {
  const ScenarioHead& head = model.stated.head;
  std::string line = head.status.in(language);
  const auto add = [&](const std::string& part) { line += (line.empty() ? "" : "; ") + part; };
  std::string parties;
  for (const std::string& party : head.perspective) {
    parties += (parties.empty() ? "" : ", ") + perspective_word(party, language);
  }
  if (!parties.empty()) add(say(Word::perspective_of, language, {{"parties", parties}}));
  if (head.prices > 0) add(say(Word::price_level_of, language, {{"year", std::to_string(head.prices)}}));
  add(head.as_of.in_words(language));
  return line;
}

/// "Beeldzorg in ons wijkteam (variant van Beeldzorg in de wijkverpleging)".
std::string title_of(const Model& model, Language language) {
  const std::string& title = model.stated.head.title.in(language);
  const Text& variant_of = model.stated.variant_of;
  if (variant_of.empty()) return title;
  return title + " (" + say(Word::variant_of, language, {{"title", variant_of.in(language)}}) + ")";
}

bool has_totals_a_year(const Model& model) { return model.results.basis_units_a_year.has_value(); }

std::vector<std::string> notes_of(const Model& model, Language language) {
  const ScenarioHead& head = model.stated.head;
  std::vector<std::string> notes = {say(Word::note_sign, language)};
  if (!has_totals_a_year(model)) notes.push_back(say(Word::note_no_size, language));
  if (head.vat == "included") notes.push_back(say(Word::note_vat_included, language));
  if (head.vat == "excluded") notes.push_back(say(Word::note_vat_excluded, language));
  if (head.vat == "unknown") notes.push_back(say(Word::note_vat_unknown, language));
  if (!head.question.not_for.empty()) {
    notes.push_back(say(Word::note_not_for, language, {{"purpose", head.question.not_for.in(language)}}));
  }
  for (std::string& note : tariff_notes(model, language)) notes.push_back(std::move(note));
  for (const Definition& definition : model.stated.definitions) {
    notes.push_back(UnitWords(model.stated, language).symbol(definition.word) + ": " +
                    definition.meaning.in(language));
  }
  return notes;
}

}  // namespace

Report make_report(const Model& model, const Analyses& analyses, Language language) {
  Report report{.title = title_of(model, language), .subtitle = subtitle_of(model, language)};
  report.verdict = verdict_sentences(model, analyses, language);
  report.headlines = headline_table(model, analyses, language);
  const auto add = [&](ReportTable table) {
    if (!table.rows.empty()) report.tables.push_back(std::move(table));
  };
  add(key_figures(model, analyses, language));
  add(party_table(model, analyses, Period::basis, language));
  if (has_totals_a_year(model)) add(party_table(model, analyses, Period::year, language));
  add(funding_table(model, analyses, language));
  add(cost_table(model, analyses, language));
  for (const CostEffectiveness& found : analyses.cost_effectiveness)
    add(cost_effectiveness_table(model, found, language));
  add(claim_table(model, analyses, language));
  for (const AnalysedBreakEven& analysed : analyses.break_evens) {
    add(break_even_table(model, analysed, language));
    add(turning_point_table(model, analysed, language));
  }
  add(one_way_table(model, analyses, language));
  for (const TwoWay& analysed : analyses.two_way) add(two_way_table(model, analysed, language));
  add(scenario_table(model, analyses, language));
  add(staff_table(model, analyses, language));
  add(pro_memorie_table(model, analyses, language));
  add(maturity_table(model, language));
  add(maturity_evidence_table(model, language));
  add(replication_table(model, analyses, language));
  report.notes = notes_of(model, language);
  return report;
}

Report make_break_even_report(const Model& model, const BreakEven& answer, Language language) {
  Report report{.title = title_of(model, language), .subtitle = subtitle_of(model, language)};
  report.verdict = {break_even_sentence(model, answer, language)};
  for (std::string& sentence : impossible_sentences(model, answer, language))
    report.verdict.push_back(std::move(sentence));
  Analyses alone;
  alone.break_evens = {AnalysedBreakEven{.answer = answer}};
  report.headlines = headline_table(model, alone, language);
  report.tables = {break_even_table(model, alone.break_evens.front(), language)};
  return report;
}

}  // namespace zorgbaat
