#include <algorithm>
#include <cctype>

#include "engine/base/numerals.h"
#include "engine/words/compare_words.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

std::string not_stated(Language language) { return say(Word::compare_not_stated, language); }

std::string perspective_of(const Case& of, Language language) {
  std::string parties;
  for (const std::string& party : of.head.perspective)
    parties += (parties.empty() ? "" : ", ") + perspective_word(party, language);
  return parties.empty() ? not_stated(language) : parties;
}

std::string horizon_of(const Case& of, Language language) {
  const std::optional<StatedValue>& horizon = of.head.horizon;
  if (!horizon) return not_stated(language);
  return plain_numeral(horizon->value, 2, language) + " " + UnitWords(of, language).of(horizon->unit);
}

std::string vat_of(const Case& of, Language language) {
  const std::string& vat = of.head.vat;
  if (vat == "included") return say(Word::compare_vat_included, language);
  if (vat == "excluded") return say(Word::compare_vat_excluded, language);
  return say(vat == "none" ? Word::compare_vat_none : Word::compare_vat_unknown, language);
}

std::string basis_of(const Case& of, Language language) {
  return UnitWords(of, language).of(Unit() / of.head.basis);
}

std::string hour_of(const MeasuredCase& one, Language language) {
  bool paid = false;
  bool worked = false;
  for (const FunctionFreed& function : one.functions) {
    if (!function.hours || function.hours->is_zero()) continue;
    (function.counted == Hour::paid ? paid : worked) = true;
  }
  std::string words = paid ? say(Word::compare_hour_paid, language) : "";
  if (worked) words += (words.empty() ? "" : ", ") + say(Word::compare_hour_worked, language);
  return words;
}

std::string functions_of(const MeasuredCase& one, Language language) {
  std::string words;
  for (const FunctionFreed& function : one.functions) {
    if (function.fte) words += (words.empty() ? "" : ", ") + function.label.in(language);
  }
  return words;
}

std::string norm_of(const MeasuredCase& one, const std::string& actor, Language language) {
  for (const FunctionFreed& function : one.functions) {
    if (function.actor == actor && function.norm) return plain_numeral(*function.norm, 2, language);
  }
  return not_stated(language);
}

/// Says what two cases have in an objection.
struct Sides {
  const CaseComparison& comparison;
  const MeasuredCase& left;
  const MeasuredCase& right;
  Language language;

  [[nodiscard]] const ScenarioHead& head(const MeasuredCase& one) const {
    return comparison.stated_of(one).head;
  }
  [[nodiscard]] std::string against(const std::string& what, const std::string& a,
                                    const std::string& b) const {
    const Word word = a == b ? Word::compare_both : Word::compare_against;
    return say(word, language, {{"what", what}, {"left", a}, {"right", b}});
  }
  [[nodiscard]] std::string heads(Word what, std::string (*of)(const Case&, Language)) const {
    return against(say(what, language), of(comparison.stated_of(left), language),
                   of(comparison.stated_of(right), language));
  }

  [[nodiscard]] std::string definition(const std::string& symbol) const {
    const std::string word = UnitWords(comparison.stated_of(left), language).symbol(symbol);
    for (const MeasuredCase* one : {&left, &right}) {
      const std::vector<Definition>& known = comparison.stated_of(*one).definitions;
      const bool has =
          std::any_of(known.begin(), known.end(), [&](const Definition& d) { return d.word == symbol; });
      if (!has) return say(Word::compare_definition_lacks, language, {{"word", word}, {"name", one->name}});
    }
    return say(Word::compare_definition_differs, language, {{"word", word}});
  }

  /// The reason why a case has nothing on a ground; nothing when it has.
  [[nodiscard]] std::optional<NoValue> lack(const MeasuredCase& one, Ground ground) const {
    if (ground == Ground::fte) {
      std::optional<NoValue> why = NoValue::no_hours;
      for (const FunctionFreed& function : one.functions) {
        if (function.fte) return std::nullopt;
        why = function.why;
      }
      return why;
    }
    const ScaleValue& value = one.on(ground == Ground::balance ? Scale::own_basis : Scale::cost_per_hour);
    return value.value ? std::nullopt : std::optional(value.why);
  }
  [[nodiscard]] std::string lacks(const std::string& name, Ground ground, NoValue why) const {
    std::string what = ground_word(ground, language);
    what.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(what.front())));
    return say(Word::compare_has_no, language,
               {{"name", name}, {"what", what}, {"why", short_reason(why, language)}});
  }
  [[nodiscard]] std::string no_value(const Objection& objection) const {
    std::string all;
    for (const Ground ground : {Ground::balance, Ground::hour_freed, Ground::fte}) {
      if (!objection.on(ground)) continue;
      const std::optional<NoValue> here = lack(left, ground);
      const std::optional<NoValue> there = lack(right, ground);
      if (here && here == there) return lacks(left.name + ", " + right.name, ground, *here);
      if (here) all = lacks(left.name, ground, *here);
      if (there) all += (all.empty() ? "" : "; ") + lacks(right.name, ground, *there);
    }
    return all;
  }
};

/// The factors between price levels that a case was brought to another with: "ova_2014_2021 (1,1656)".
std::string indices_of(const Case& stated, Language language) {
  std::string all;
  for (const NamedField& index : stated.price_indices) {
    all += (all.empty() ? "" : ", ") + index.name;
    if (const auto* value = std::get_if<StatedValue>(&index.field))
      all += " (" + plain_numeral(value->value, 4, language) + ")";
  }
  return all;
}

}  // namespace

std::string objection_text(const CaseComparison& comparison, const PairVerdict& pair,
                           const Objection& objection, Language language) {
  const Sides sides{comparison, comparison.measured[pair.a], comparison.measured[pair.b], language};
  switch (objection.obstacle) {
    case Obstacle::price_level:
      return sides.against(say(Word::price_level, language), std::to_string(sides.head(sides.left).prices),
                           std::to_string(sides.head(sides.right).prices));
    case Obstacle::perspective:
      return sides.heads(Word::perspective, perspective_of);
    case Obstacle::horizon:
      return sides.heads(Word::compare_what_horizon, horizon_of);
    case Obstacle::vat:
      return sides.heads(Word::vat, vat_of);
    case Obstacle::basis:
      return sides.heads(Word::compare_what_basis, basis_of);
    case Obstacle::definition:
      return sides.definition(objection.subject);
    case Obstacle::hour_counted:
      return sides.against(say(Word::compare_what_hour, language), hour_of(sides.left, language),
                           hour_of(sides.right, language));
    case Obstacle::no_value:
      return sides.no_value(objection);
    case Obstacle::hours_unknown:
      return say(Word::compare_hours_unknown, language, {{"name", objection.subject}});
    case Obstacle::functions:
      return sides.against(say(Word::compare_what_functions, language), functions_of(sides.left, language),
                           functions_of(sides.right, language));
    case Obstacle::fte_norm:
      break;
  }
  return sides.against(say(Word::compare_what_norm, language, {{"function", objection.subject}}),
                       norm_of(sides.left, objection.subject, language),
                       norm_of(sides.right, objection.subject, language));
}

std::string conversion_text(const Conversion& conversion, Language language) {
  if (conversion.kind == Conversion::Kind::prices)
    return say(Word::compare_did_prices, language,
               {{"name", conversion.name},
                {"from", std::to_string(conversion.from)},
                {"to", std::to_string(conversion.to)}});
  return say(Word::compare_did_time, language,
             {{"name", conversion.name},
              {"factor", plain_numeral(conversion.factor, 4, language)},
              {"unit", UnitWords(language).of(conversion.unit)}});
}

std::string pair_reasons(const CaseComparison& comparison, const PairVerdict& pair, Language language) {
  std::string all;
  for (const Objection& objection : pair.objections)
    all += (all.empty() ? "" : "; ") + objection_text(comparison, pair, objection, language);
  for (const Conversion& conversion : pair.conversions)
    all += (all.empty() ? "" : "; ") + conversion_text(conversion, language);
  const bool refused = pair.on(Ground::balance) == Comparability::not_comparable &&
                       pair.on(Ground::hour_freed) == Comparability::not_comparable;
  for (const std::size_t one : {pair.a, pair.b}) {
    const std::size_t open = comparison.measured[one].on(Scale::own_basis).open_pm;
    if (refused || open == 0) continue;
    all += (all.empty() ? "" : "; ") +
           say(Word::compare_leaves_out, language,
               {{"name", comparison.measured[one].name}, {"mark", pm_mark(open, language)}});
  }
  return all;
}

std::string pair_name(const CaseComparison& comparison, const PairVerdict& pair, Language language) {
  return say(Word::compare_pair_of, language,
             {{"left", comparison.measured[pair.a].name}, {"right", comparison.measured[pair.b].name}});
}

std::vector<std::string> conventions_of(const ComparedCase& compared, Language language) {
  const Case& stated = compared.model->stated;
  const ScenarioHead& head = stated.head;
  const auto named = [&](Word what, const std::string& text) { return say(what, language) + " " + text; };
  std::vector<std::string> parts = {
      head.title.in(language),
      basis_of(stated, language),
      say(Word::price_level_of, language, {{"year", std::to_string(head.prices)}}),
      named(Word::perspective, perspective_of(stated, language)),
      named(Word::compare_what_horizon, horizon_of(stated, language)),
      named(Word::vat, vat_of(stated, language)),
      head.as_of.in_words(language)};
  if (head.prices != compared.own_prices)
    parts.push_back(
        say(Word::compare_with_index, language,
            {{"from", std::to_string(compared.own_prices)}, {"indices", indices_of(stated, language)}}));
  for (const auto& [symbol, exponent] : head.basis.factors()) {
    for (const Definition& definition : stated.definitions) {
      if (definition.word == symbol)
        parts.push_back(say(Word::compare_means, language,
                            {{"word", UnitWords(stated, language).symbol(symbol)},
                             {"meaning", definition.meaning.in(language)}}));
    }
  }
  return parts;
}

}  // namespace zorgbaat
