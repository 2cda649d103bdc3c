#include "engine/words/effect_words.h"

#include "engine/analysis/undefined_values.h"
#include "engine/base/numerals.h"
#include "engine/words/figures.h"

namespace zorgbaat {

std::string quadrant_word(Quadrant quadrant, Language language) {
  switch (quadrant) {
    case Quadrant::north_east:
      return say(Word::quadrant_north_east, language);
    case Quadrant::dominant:
      return say(Word::quadrant_dominant, language);
    case Quadrant::dominated:
      return say(Word::quadrant_dominated, language);
    case Quadrant::south_west:
      return say(Word::quadrant_south_west, language);
    case Quadrant::no_difference:
      break;
  }
  return say(Word::quadrant_no_difference, language);
}

Word sentence_of(Quadrant quadrant) {
  switch (quadrant) {
    case Quadrant::north_east:
      return Word::verdict_north_east;
    case Quadrant::dominant:
      return Word::verdict_dominant;
    case Quadrant::dominated:
      return Word::verdict_dominated;
    case Quadrant::south_west:
      return Word::verdict_south_west;
    case Quadrant::no_difference:
      break;
  }
  return Word::verdict_no_difference;
}

Number circa(const Number& value) {
  if (settle(value).is_zero()) return 0;
  int decimals = 2;
  Number power = 1;
  for (; abs(value) >= power * 10; power *= 10) --decimals;
  for (; abs(value) < power; power /= 10) ++decimals;
  return round(value, decimals);
}

std::string per_unit(const Model& model, const CostEffectivenessPlan& plan, Word gained_or_lost,
                     Language language) {
  const std::optional<Unit>& unit = model.graph.node(plan.icer).unit;
  if (!unit) return {};
  for (const auto& [symbol, exponent] : unit->factors()) {
    if (symbol == "QALY" && exponent == -1) return say(gained_or_lost, language, {{"unit", symbol}});
  }
  return UnitWords(model.stated, language).of(*unit);
}

std::string status_of_threshold(const Model& model, NodeId threshold, Language language) {
  if (model.graph.node(threshold).op != Op::input) return {};
  const StatedValue& stated = model.input(threshold).stated;
  std::string words = evidence_word(stated.evidence, language);
  const std::string& note = stated.note.in(language);
  return note.empty() ? words : words + "; " + note;
}

const Quantity* gain_of(const Model& model, const CostEffectivenessPlan& plan) {
  for (const Quantity& quantity : model.quantities) {
    if (quantity.role == Role::effect && quantity.node == plan.gain) return &quantity;
  }
  return model.naming(plan.gain);
}

std::string project_before(const Model& model, const CostEffectivenessPlan& plan, Language language) {
  return model.projects.size() > 1 ? alternative_label(model, plan.project, language) + ": " : std::string();
}

std::string claim_words(const Claim& claim, Language language) {
  switch (claim.kind) {
    case Claim::Kind::must_come_true:
      return say(Word::claim_must, language, {{"share", percentage(*claim.share, 1, language)}});
    case Claim::Kind::always:
      return say(Word::claim_always, language);
    case Claim::Kind::not_even_in_full:
      return say(Word::claim_not_enough, language);
    case Claim::Kind::price:
      return say(claim.answer.pays_now ? Word::claim_price_within : Word::claim_price_above, language);
    case Claim::Kind::undefined:
      break;
  }
  return say(Word::not_applicable, language);
}

std::vector<std::string> total_signals(const Model& model, const Analyses& analyses, Language language) {
  std::vector<std::string> signals;
  for (const DeclaredTotal& total : analyses.declared_totals) {
    const AlternativeResults* results = model.results.alternative(total.alternative);
    const Quantity* quantity = results == nullptr ? nullptr : model.find(results->total.basis);
    const Number difference = total.declared - total.parts;
    if (quantity == nullptr || settle(difference).is_zero()) continue;
    const auto amount = [&](const Number& value) {
      return figure_of(model, *quantity, value, language).value;
    };
    signals.push_back(say(Word::note_parts, language,
                          {{"parts", amount(total.parts)},
                           {"declared", amount(total.declared)},
                           {"difference", amount(difference)}}));
  }
  return signals;
}

}  // namespace zorgbaat
