#include "engine/words/figures.h"

#include <algorithm>
#include <array>

#include "engine/base/numerals.h"
#include "engine/care/case/parties.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

constexpr int most_decimals = 4;

int plain_decimals(const Quantity& quantity, const Number& value) {
  if (quantity.role == Role::year) return 0;
  if (quantity.role == Role::input) return most_decimals;
  return abs(value) >= Number(1) || value.is_zero() ? 2 : most_decimals;
}

bool is_an_amount(const Unit& unit) {
  if (is_price_index(unit)) return false;
  return std::any_of(unit.factors().begin(), unit.factors().end(),
                     [](const Unit::Factor& f) { return is_money_symbol(f.first) && f.second == 1; });
}

}  // namespace

NumberStyle style_of(const Model& model, const Quantity& quantity, const Number& value) {
  using Kind = NumberStyle::Kind;
  const std::optional<Unit>& unit = model.graph.node(quantity.node).unit;
  if (quantity.percent) return {.kind = Kind::percent, .decimals = 1};
  if (!unit || is_price_index(*unit)) return {.kind = Kind::plain, .decimals = most_decimals};
  if (!is_an_amount(*unit)) return {.kind = Kind::plain, .decimals = plain_decimals(quantity, value)};
  const bool whole = quantity.role == Role::year || quantity.role == Role::outlay;
  return {.kind = Kind::euro, .decimals = whole ? 0 : 2};
}

std::string unit_behind(const Model& model, const Quantity& quantity, const Number& value,
                        Language language) {
  const std::optional<Unit>& unit = model.graph.node(quantity.node).unit;
  if (!unit || quantity.percent) return {};
  const UnitWords words(model.stated, language);
  return value == Number(1) ? words.of(*unit) : words.of_many(*unit);
}

Figure figure_of(const Model& model, const Quantity& quantity, const Number& value, Language language) {
  const std::optional<Unit>& unit = model.graph.node(quantity.node).unit;
  Figure figure{.value = written(value, style_of(model, quantity, value), language)};
  if (!unit || quantity.percent) return figure;
  figure.unit = UnitWords(model.stated, language).of(*unit);
  figure.beside = unit_behind(model, quantity, value, language);
  return figure;
}

Figure answer_of(const Model& model, const Quantity& quantity, const Number& value, Language language) {
  const bool as_it_is = quantity.percent || abs(value) < Number(1);
  return figure_of(model, quantity, as_it_is ? value : round(value, 2), language);
}

Figure figure_of(const Model& model, const Quantity& quantity, const Outcome& outcome, Language language) {
  if (!outcome.has_value()) {
    const bool feasible = outcome.undefined().reason != Undefined::Reason::not_feasible;
    return {.value = say(feasible ? Word::not_applicable : Word::not_feasible, language)};
  }
  return figure_of(model, quantity, outcome.value(), language);
}

namespace {

/// "10,0%; 25,0%; 40,0%": the values of a row in turn, of a long one the first few and the last.
Figure row_figure(const Model& model, const Analyses& analyses, const Quantity& quantity, Language language) {
  constexpr int most = 6;
  const int count = analyses.base.places(quantity.node);
  Figure figure;
  for (int place = 0; place < count; ++place) {
    if (count > most && place >= most - 1 && place + 1 < count) continue;
    const Figure one = figure_of(model, quantity, analyses.base.of(quantity.node, place), language);
    if (place > 0) figure.value += count > most && place + 1 == count ? "; …; " : "; ";
    figure.value += one.value;
    if (!one.beside.empty()) figure.beside = one.beside;
    if (!one.unit.empty()) figure.unit = one.unit;
  }
  return figure;
}

}  // namespace

Figure own_figure(const Model& model, const Analyses& analyses, const Quantity& quantity, Language language) {
  if (!model.graph.node(quantity.node).is_scalar()) return row_figure(model, analyses, quantity, language);
  const Outcome& value = analyses.base.of(quantity.node);
  Figure figure = figure_of(model, quantity, value, language);
  const bool is_input = model.graph.node(quantity.node).op == Op::input;
  const bool unknown =
      is_input ? model.input(quantity.node).stated.pro_memorie
               : value.has_value() && value.value().is_zero() && !analyses.open_pm(model, quantity).empty();
  if (!unknown) return figure;
  const std::optional<Unit>& unit = model.graph.node(quantity.node).unit;
  if (!unit) return {.value = "PM"};
  const UnitWords words(model.stated, language);
  return {.value = "PM",
          .unit = words.with_money(*unit),
          .beside = is_an_amount(*unit) ? words.with_money(*unit) : words.of_many(*unit)};
}

std::string label_of(const Quantity& quantity, Language language) {
  const std::string& label = quantity.label.in(language);
  return label.empty() ? quantity.name : label;
}

std::string alternative_label(const Model& model, const std::string& name, Language language) {
  for (const Alternative& alternative : model.stated.alternatives) {
    if (alternative.name == name && !alternative.label.empty()) return alternative.label.in(language);
  }
  return name;
}

std::string pm_mark(std::size_t open, Language language) {
  return say(open == 1 ? Word::excluding_one_pm : Word::excluding_pm, language,
             {{"count", std::to_string(open)}});
}

std::string perspective_word(const std::string& party, Language language) {
  return party_name(party).in(language);
}

std::string evidence_word(Evidence evidence, Language language) {
  switch (evidence) {
    case Evidence::measured:
      return say(Word::evidence_measured, language);
    case Evidence::official:
      return say(Word::evidence_official, language);
    case Evidence::agreed:
      return say(Word::evidence_agreed, language);
    case Evidence::reported:
      return say(Word::evidence_reported, language);
    case Evidence::estimated:
      return say(Word::evidence_estimated, language);
    case Evidence::assumed:
      return say(Word::evidence_assumed, language);
    case Evidence::supplier:
      break;
  }
  return say(Word::evidence_supplier, language);
}

std::string source_in_words(const Model& model, const std::string& id, const std::string& at,
                            Language language) {
  std::string text = id;
  for (const Source& source : model.stated.sources) {
    if (source.id != id) continue;
    text = source.title.in(language);
    if (!source.year.empty()) text += " (" + source.year + ")";
    break;
  }
  if (!at.empty()) text += (text.empty() ? "" : ", ") + at;
  return text;
}

}  // namespace zorgbaat
