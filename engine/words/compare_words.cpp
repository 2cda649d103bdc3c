#include "engine/words/compare_words.h"

#include <algorithm>

#include "engine/base/numerals.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

bool is_money(const Unit& unit) {
  return std::any_of(unit.factors().begin(), unit.factors().end(),
                     [](const Unit::Factor& f) { return is_money_symbol(f.first) && f.second == 1; });
}

Word word_of(Scale scale) {
  switch (scale) {
    case Scale::own_basis:
      return Word::compare_own_basis;
    case Scale::per_person:
      return Word::compare_per_person;
    case Scale::per_thousand:
      return Word::compare_per_thousand;
    case Scale::per_year:
      return Word::compare_per_year;
    case Scale::hours:
      return Word::compare_hours;
    case Scale::labour_value:
      return Word::compare_labour_value;
    case Scale::cost_per_hour:
      break;
  }
  return Word::compare_cost_per_hour;
}

Word word_of(NoValue why) {
  switch (why) {
    case NoValue::other_basis:
      return Word::compare_no_other_basis;
    case NoValue::weeks_unknown:
      return Word::compare_no_weeks;
    case NoValue::no_size:
      return Word::compare_no_size;
    case NoValue::pro_memorie:
      return Word::compare_no_pm;
    case NoValue::no_hours:
      return Word::compare_no_hours;
    case NoValue::hours_rise:
      return Word::compare_hours_rise;
    case NoValue::no_norm:
      return Word::compare_no_norm;
    case NoValue::undefined:
      break;
  }
  return Word::compare_undefined;
}

std::string join(const std::vector<std::string>& parts, const char* between) {
  std::string all;
  for (const std::string& part : parts) {
    if (!part.empty()) all += (all.empty() ? "" : between) + part;
  }
  return all;
}

}  // namespace

std::string scale_word(Scale scale, Language language) { return say(word_of(scale), language); }

std::string ground_word(Ground ground, Language language) {
  switch (ground) {
    case Ground::balance:
      return say(Word::balance, language);
    case Ground::hour_freed:
      return say(Word::compare_full_on_hour, language);
    case Ground::fte:
      break;
  }
  return say(Word::compare_full_on_fte, language);
}

std::string comparability_word(Comparability verdict, Language language) {
  switch (verdict) {
    case Comparability::comparable:
      return say(Word::yes, language);
    case Comparability::after_conversion:
      return say(Word::compare_converted, language);
    case Comparability::not_comparable:
      break;
  }
  return say(Word::no, language);
}

std::string short_reason(NoValue why, Language language) { return say(word_of(why), language); }

std::string full_reason(const CaseComparison& comparison, const MeasuredCase& one, NoValue why,
                        Language language) {
  const std::string basis =
      UnitWords(comparison.stated_of(one), language).of(Unit() / comparison.stated_of(one).head.basis);
  if (why == NoValue::other_basis) return say(Word::compare_why_other_basis, language, {{"basis", basis}});
  if (why == NoValue::pro_memorie) return say(Word::compare_why_pm, language);
  if (why != NoValue::hours_rise) return short_reason(why, language);
  std::vector<std::string> functions;
  for (const FunctionFreed& function : one.functions) {
    if (function.hours && !function.hours->is_zero())
      functions.push_back(function.label.in(language) + " " + amount_text(*function.hours, language));
  }
  return say(Word::compare_why_hours_rise, language,
             {{"basis", basis}, {"functions", join(functions, ", ")}});
}

int decimals_on(Scale scale) { return scale == Scale::per_thousand || scale == Scale::per_year ? 0 : 2; }

std::string amount_text(const Number& value, Language language) {
  return abs(value) < Number(1) ? plain_numeral(value, 4, language) : numeral(value, 2, language);
}

std::string value_text(const Case& of, const ScaleValue& value, Language language) {
  if (!value.value) return short_reason(value.why, language);
  std::string text = is_money(value.unit) ? euros(*value.value, decimals_on(value.scale), language)
                                          : amount_text(*value.value, language);
  const std::string unit = UnitWords(of, language).of_many(value.unit);
  if (!unit.empty()) text += " " + unit;
  if (value.open_pm > 0) text += ", " + pm_mark(value.open_pm, language);
  return text;
}

std::string fte_text(const MeasuredCase& one, Language language) {
  std::vector<std::string> parts;
  for (const FunctionFreed& function : one.functions) {
    if (function.hours && function.hours->is_zero()) continue;
    if (!function.fte) {
      parts.push_back(
          say(Word::compare_fte_none, language,
              {{"label", function.label.in(language)}, {"why", short_reason(function.why, language)}}));
      continue;
    }
    parts.push_back(say(Word::compare_fte_of, language,
                        {{"label", function.label.in(language)},
                         {"fte", amount_text(*function.fte, language)},
                         {"norm", plain_numeral(function.norm.value_or(Number(0)), 2, language)}}));
  }
  return parts.empty() ? short_reason(NoValue::no_hours, language) : join(parts, "; ");
}

std::string prices_text(const ComparedCase& compared, Language language) {
  const int now = compared.model->stated.head.prices;
  const std::string year = std::to_string(now);
  if (now != compared.own_prices)
    return say(Word::compare_prices_from, language,
               {{"year", year}, {"own", std::to_string(compared.own_prices)}});
  if (!compared.asked_prices || *compared.asked_prices == now) return year;
  return say(Word::compare_prices_kept, language,
             {{"year", year}, {"asked", std::to_string(*compared.asked_prices)}});
}

std::string no_bridge_text(NoBridge why, Language language) {
  switch (why) {
    case NoBridge::other_basis:
      return say(Word::compare_bridge_other_basis, language);
    case NoBridge::other_prices:
      return say(Word::compare_bridge_other_prices, language);
    case NoBridge::no_value:
      return say(Word::compare_bridge_no_value, language);
    case NoBridge::divided_by_zero:
      break;
  }
  return say(Word::compare_bridge_zero, language);
}

std::string structure_text(const CaseComparison& comparison, const Bridge& bridge, Language language) {
  std::vector<std::string> parts;
  const auto add = [&](std::size_t of, const std::vector<std::string>& names) {
    if (names.empty()) return;
    parts.push_back(say(Word::compare_structure_with, language,
                        {{"name", comparison.measured[of].name}, {"inputs", join(names, ", ")}}));
  };
  add(bridge.base, bridge.only_base);
  add(bridge.variant, bridge.only_variant);
  return parts.empty() ? say(Word::compare_structure, language) : join(parts, "; ");
}

std::string step_value(const BridgeStep& step, const std::optional<Number>& value, Language language) {
  if (!value) return "PM";
  if (step.percent) return percentage(*value, 1, language);
  return is_money(step.unit) ? euros(*value, 2, language) : plain_numeral(*value, 4, language);
}

std::string step_label(const BridgeStep& step, Language language) {
  const std::string& label = step.label.in(language);
  return label.empty() ? step.name : label;
}

}  // namespace zorgbaat
