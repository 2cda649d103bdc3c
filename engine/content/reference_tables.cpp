#include "engine/content/tables.h"
#include "engine/words/tariff_notes.h"
#include "engine/words/terms.h"

namespace zorgbaat {

namespace {

std::vector<TableColumn> pair_columns(const CaseView& view, Word what, Word text) {
  return {{.title = view.say(what)}, {.title = view.say(text)}};
}

void add_pair(Table& table, const std::string& what, const std::string& text) {
  if (!text.empty()) table.lines.push_back({.cells = {what, text}});
}

std::string horizon_of(const CaseView& view) {
  const std::optional<StatedValue>& horizon = view.model.stated.head.horizon;
  if (!horizon) return {};
  const NumberStyle style{.kind = NumberStyle::Kind::plain, .decimals = 2};
  return written(horizon->value, style, view.language) + " " + view.units().of(horizon->unit);
}

std::string vat_of(const CaseView& view) {
  const std::string& vat = view.model.stated.head.vat;
  if (vat == "included") return view.say(Word::prices_with_vat);
  if (vat == "excluded") return view.say(Word::prices_without_vat);
  return view.say(vat == "unknown" ? Word::source_silent_on_vat : Word::no_vat);
}

std::string perspectives_of(const CaseView& view) {
  std::string all;
  for (const std::string& party : view.model.stated.head.perspective)
    all += (all.empty() ? "" : ", ") + perspective_word(party, view.language);
  return all;
}

/// A case without effects says why it has no cost per effect.
void add_no_cost_effectiveness(const CaseView& view, Table& table) {
  if (!view.model.cost_effectiveness.empty()) return;
  add_pair(table, view.say(Word::table_cost_effectiveness),
           view.say(view.model.stated.effects.empty() ? Word::no_effects_stated : Word::no_ratio_asked));
}

/// Terms of what a case may leave out are explained only where it does not.
bool belongs(const CaseView& view, Term term) {
  if (term == Term::qaly || term == Term::icer || term == Term::reference_value || term == Term::net_benefit)
    return !view.analyses.cost_effectiveness.empty();
  if (term == Term::claim) return !view.analyses.claims.empty();
  return term != Term::maturity_scan || !view.model.stated.maturity.empty();
}

}  // namespace

Table facts_table(const CaseView& view) {
  const ScenarioHead& head = view.model.stated.head;
  Table table{.key = "facts",
              .title = view.say(Word::table_facts),
              .columns = pair_columns(view, Word::column_fact, Word::column_stated),
              .in_short = false};
  add_pair(table, view.say(Word::variant_of_case), view.in_words(view.model.stated.variant_of));
  add_pair(table, view.say(Word::question), view.in_words(head.question.decision));
  add_pair(table, view.say(Word::who_decides), view.in_words(head.question.owner));
  add_pair(table, view.say(Word::not_meant_for), view.in_words(head.question.not_for));
  add_pair(table, view.say(Word::results_are), view.units().of(Unit() / head.basis));
  add_pair(table, with_capital(view.say(Word::perspective)), perspectives_of(view));
  add_pair(table, with_capital(view.say(Word::price_level)), std::to_string(head.prices));
  for (const std::string& note : tariff_notes(view.model, view.language))
    add_pair(table, view.say(Word::beware), note);
  add_pair(table, view.say(Word::horizon), horizon_of(view));
  add_no_cost_effectiveness(view, table);
  add_pair(table, with_capital(view.say(Word::vat)), vat_of(view));
  add_pair(table, view.say(Word::status), view.in_words(head.status));
  add_pair(table, view.say(Word::date), head.as_of.in_words(view.language));
  add_pair(table, view.say(Word::made_by), view.in_words(head.author));
  return table;
}

Table definition_table(const CaseView& view) {
  Table table{.key = "definitions",
              .title = view.say(Word::table_definitions),
              .columns = pair_columns(view, Word::term, Word::meaning),
              .in_short = false};
  for (const Definition& definition : view.model.stated.definitions)
    add_pair(table, view.units().symbol(definition.word), view.in_words(definition.meaning));
  for (const Quantity& quantity : view.model.quantities) {
    if (view.model.naming(quantity.node) == &quantity)
      add_pair(table, view.label(quantity), view.in_words(quantity.definition));
  }
  for (const Term term : all_terms()) {
    if (belongs(view, term))
      add_pair(table, view.in_words(entry_of(term).term), view.in_words(entry_of(term).meaning));
  }
  return table;
}

Table source_table(const CaseView& view) {
  Table table{.key = "sources", .title = view.say(Word::table_sources), .in_short = false};
  for (const Word column :
       {Word::source_id, Word::title, Word::author, Word::column_year, Word::link, Word::column_note})
    table.columns.push_back({.title = view.say(column)});
  for (const Source& source : view.model.stated.sources)
    table.lines.push_back({.cells = {source.id, view.in_words(source.title), source.author, source.year,
                                     source.link, view.in_words(source.note)}});
  return table;
}

Table tariff_table(const CaseView& view) {
  Table table{.key = "tariffs", .title = view.say(Word::table_tariffs), .in_short = false};
  for (const Word column : {Word::series, Word::used_for, Word::column_from, Word::figure, Word::column_unit,
                            Word::source, Word::column_at, Word::status, Word::kept_up_to, Word::remark})
    table.columns.push_back({.title = view.say(column), .numbers = column == Word::figure});
  for (const TariffUse& use : view.model.stated.tariffs) {
    const std::string used = used_for(view.model, use, view.language);
    if (used.empty()) continue;
    for (const TariffFigure& taken : use.figures) {
      const NumberStyle style{.kind = NumberStyle::Kind::plain, .decimals = use.index ? 4 : 2};
      table.lines.push_back(
          {.cells = {view.in_words(use.label), used, taken.from, plain_value(taken.value, style),
                     use.index ? view.say(Word::factor_on_year_before) : taken.unit, taken.source, taken.at,
                     view.in_words(taken.status), use.checked_on.in_words(view.language),
                     use.stale ? view.say(Word::series_not_kept) : std::string()}});
    }
  }
  return table;
}

}  // namespace zorgbaat
