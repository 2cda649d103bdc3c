#include "engine/content/make_document.h"

#include "engine/content/tables.h"
#include "engine/content/verdict.h"
#include "engine/words/tariff_notes.h"

namespace zorgbaat {

namespace {

std::string subtitle_of(const CaseView& view) {
  const ScenarioHead& head = view.model.stated.head;
  std::string line = view.in_words(head.status);
  const auto add = [&](const std::string& part) { line += (line.empty() ? "" : "; ") + part; };
  std::string parties;
  for (const std::string& party : head.perspective)
    parties += (parties.empty() ? "" : ", ") + perspective_word(party, view.language);
  if (!parties.empty()) add(view.say(Word::perspective_of, {{"parties", parties}}));
  if (head.prices > 0) add(view.say(Word::price_level_of, {{"year", std::to_string(head.prices)}}));
  add(head.as_of.in_words(view.language));
  return line;
}

std::vector<std::string> notes_of(const CaseView& view) {
  const ScenarioHead& head = view.model.stated.head;
  std::vector<std::string> notes = {view.say(Word::note_sign)};
  if (!view.model.results.basis_units_a_year) notes.push_back(view.say(Word::note_no_size));
  if (head.vat == "included") notes.push_back(view.say(Word::note_vat_included));
  if (head.vat == "excluded") notes.push_back(view.say(Word::note_vat_excluded));
  if (head.vat == "unknown") notes.push_back(view.say(Word::note_vat_unknown));
  if (!head.question.not_for.empty())
    notes.push_back(view.say(Word::note_not_for, {{"purpose", view.in_words(head.question.not_for)}}));
  for (std::string& note : tariff_notes(view.model, view.language)) notes.push_back(std::move(note));
  for (const Definition& definition : view.model.stated.definitions)
    notes.push_back(view.units().symbol(definition.word) + ": " + view.in_words(definition.meaning));
  return notes;
}

void add_parties(const CaseView& view, Document& document) {
  for (const ProjectResults& project : view.model.results.projects) {
    document.add(party_table(view, project, Period::basis));
    if (view.model.results.basis_units_a_year) document.add(party_table(view, project, Period::year));
    document.add(transfer_table(view, project));
    document.add(funding_table(view, project));
  }
}

void add_questions(const CaseView& view, Document& document) {
  const Analyses& analyses = view.analyses;
  for (std::size_t i = 0; i < analyses.cost_effectiveness.size(); ++i) {
    document.add(cost_effectiveness_table(view, i));
    document.add(effect_turning_point_table(view, i));
  }
  document.add(claim_table(view));
  for (std::size_t i = 0; i < analyses.break_evens.size(); ++i) {
    document.add(break_even_table(view, analyses.break_evens[i].answer, i));
    document.add(turning_point_table(view, i));
  }
  document.add(one_way_table(view));
  for (std::size_t i = 0; i < analyses.two_way.size(); ++i) document.add(two_way_table(view, i));
  document.add(scenario_table(view));
}

}  // namespace

/// "Beeldzorg in ons wijkteam (variant van Beeldzorg in de wijkverpleging)".
std::string title_of(const CaseView& view) {
  const std::string& title = view.in_words(view.model.stated.head.title);
  const Text& variant_of = view.model.stated.variant_of;
  if (variant_of.empty()) return title;
  return title + " (" + view.say(Word::variant_of, {{"title", view.in_words(variant_of)}}) + ")";
}

Document make_document(const CaseView& view) {
  Document document{
      .title = title_of(view), .subtitle = subtitle_of(view), .verdict = verdict_sentences(view)};
  document.add(headline_table(view));
  document.add(key_figures(view));
  add_parties(view, document);
  document.add(cost_table(view));
  add_questions(view, document);
  document.add(staff_table(view));
  document.add(pro_memorie_table(view));
  document.add(maturity_table(view));
  document.add(maturity_evidence_table(view));
  document.add(replication_table(view));
  document.add(facts_table(view));
  document.add(tariff_table(view));
  document.add(source_table(view));
  document.add(definition_table(view));
  document.notes = notes_of(view);
  return document;
}

Document make_break_even_document(const CaseView& view, const BreakEven& answer) {
  Document document{.title = title_of(view), .subtitle = subtitle_of(view)};
  document.verdict = {break_even_sentence(view, answer, 0)};
  for (Sentence& sentence : impossible_sentences(view, answer, 0))
    document.verdict.push_back(std::move(sentence));
  Analyses alone;
  alone.break_evens = {AnalysedBreakEven{.answer = answer}};
  const CaseView of_answer{.model = view.model, .analyses = alone, .language = view.language};
  document.add(headline_table(of_answer));
  document.add(break_even_table(view, answer, 0));
  return document;
}

}  // namespace zorgbaat
