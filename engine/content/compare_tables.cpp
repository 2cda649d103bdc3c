#include "engine/content/compare_tables.h"

#include <algorithm>
#include <array>

#include "engine/base/numerals.h"
#include "engine/words/compare_words.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

constexpr std::size_t most_columns = 5;
constexpr std::array scales = {Scale::own_basis, Scale::per_person,   Scale::per_thousand, Scale::per_year,
                               Scale::hours,     Scale::labour_value, Scale::cost_per_hour};

/// One row per measure, one column per case.
Table cases_as_columns(const CaseComparison& comparison, Language language) {
  Table table{.title = say(Word::compare_yardstick, language), .columns = text_columns({""})};
  std::vector<TableCell> prices = {say(Word::price_level, language)};
  for (const MeasuredCase& one : comparison.measured) {
    table.columns.push_back({.title = one.name});
    prices.push_back(prices_text(comparison.source_of(one), language));
  }
  table.add(std::move(prices));
  for (const Scale scale : scales) {
    std::vector<TableCell> row = {scale_word(scale, language)};
    for (const MeasuredCase& one : comparison.measured)
      row.push_back(value_text(comparison.stated_of(one), one.on(scale), language));
    table.add(std::move(row));
  }
  std::vector<TableCell> fte = {say(Word::compare_fte, language)};
  for (const MeasuredCase& one : comparison.measured) fte.push_back(fte_text(one, language));
  table.add(std::move(fte));
  return table;
}

/// One row per case and measure: it grows downwards.
Table cases_as_rows(const CaseComparison& comparison, Language language) {
  Table table{
      .title = say(Word::compare_yardstick, language),
      .columns = text_columns({say(Word::compare_measure, language), say(Word::compare_case, language),
                               say(Word::column_value, language)})};
  const auto add = [&](const std::string& measure, const auto& text_of_case) {
    std::string first = measure;
    for (const MeasuredCase& one : comparison.measured) {
      table.add({first, one.name, text_of_case(one)});
      first.clear();
    }
  };
  add(say(Word::price_level, language),
      [&](const MeasuredCase& one) { return prices_text(comparison.source_of(one), language); });
  for (const Scale scale : scales)
    add(scale_word(scale, language), [&](const MeasuredCase& one) {
      return value_text(comparison.stated_of(one), one.on(scale), language);
    });
  add(say(Word::compare_fte, language), [&](const MeasuredCase& one) { return fte_text(one, language); });
  return table;
}

Table conventions_table(const CaseComparison& comparison, Language language) {
  Table table{.title = say(Word::compare_conventions, language), .columns = text_columns({"", ""})};
  for (const ComparedCase& compared : comparison.cases) {
    std::string all;
    for (const std::string& part : conventions_of(compared, language))
      all += (all.empty() ? "" : "; ") + part;
    table.add({compared.name, all});
  }
  return table;
}

Table bridge_table(const CaseComparison& comparison, const Bridge& bridge, Language language) {
  const std::string& base = comparison.measured[bridge.base].name;
  const std::string& variant = comparison.measured[bridge.variant].name;
  Table table{.key = "bridge",
              .title = say(Word::compare_bridge, language, {{"base", base}, {"variant", variant}})};
  if (bridge.why_not) {
    table.columns = text_columns({""});
    table.add(
        {say(Word::compare_bridge_none, language, {{"why", no_bridge_text(*bridge.why_not, language)}})});
    return table;
  }
  for (const Word column : {Word::compare_bridge_input, Word::compare_bridge_from, Word::compare_bridge_to,
                            Word::column_unit, Word::compare_bridge_effect, Word::compare_bridge_balance}) {
    const bool text = column == Word::compare_bridge_input || column == Word::column_unit;
    table.columns.push_back({.title = say(column, language), .numbers = !text});
  }
  const UnitWords words(comparison.stated_of(comparison.measured[bridge.base]), language);
  const auto money = [](const Number& amount) {
    return plain_value(amount, {.kind = NumberStyle::Kind::euro, .decimals = 2});
  };
  const auto balance = [&](const std::string& name, const Number& amount) {
    table.add({say(Word::compare_balance_of, language, {{"name", name}}), "", "", words.of(bridge.unit), "",
               money(amount)});
  };
  balance(base, bridge.from);
  for (const BridgeStep& step : bridge.steps) {
    table.add({step_label(step, language), step_value(step, step.from, language),
               step_value(step, step.to, language), step.percent ? "" : words.of(step.unit),
               money(step.effect), money(step.balance)});
  }
  if (!bridge.structure.is_zero() || !bridge.only_base.empty() || !bridge.only_variant.empty())
    table.add({structure_text(comparison, bridge, language), "", "", "", money(bridge.structure),
               money(bridge.to)});
  balance(variant, bridge.to);
  return table;
}

/// The scales that a case lacks for the same reason, in one row.
void add_reasons(const CaseComparison& comparison, const MeasuredCase& one, Language language, Table& table) {
  std::vector<NoValue> said;
  for (const ScaleValue& value : one.values) {
    if (value.value || std::find(said.begin(), said.end(), value.why) != said.end()) continue;
    said.push_back(value.why);
    std::string measures;
    for (const ScaleValue& other : one.values) {
      if (!other.value && other.why == value.why)
        measures += (measures.empty() ? "" : "; ") + scale_word(other.scale, language);
    }
    table.add({one.name, measures, full_reason(comparison, one, value.why, language)});
  }
}

/// "Saldo: niet vergelijkbaar."
std::vector<std::string> only_pair(const PairVerdict& pair, Language language) {
  std::vector<std::string> sentences;
  for (const Ground ground : {Ground::balance, Ground::hour_freed, Ground::fte}) {
    const Word word = pair.on(ground) == Comparability::comparable         ? Word::compare_one_yes
                      : pair.on(ground) == Comparability::after_conversion ? Word::compare_one_converted
                                                                           : Word::compare_one_not;
    sentences.push_back(say(word, language, {{"ground", ground_word(ground, language)}}));
  }
  return sentences;
}

}  // namespace

Table pair_table(const CaseComparison& comparison, Language language) {
  Table table{
      .title = say(Word::compare_pairs, language),
      .columns = text_columns({say(Word::compare_pair, language), say(Word::balance, language),
                               say(Word::compare_on_hour, language), say(Word::compare_on_fte, language),
                               say(Word::compare_because, language)})};
  for (const PairVerdict& pair : comparison.pairs) {
    table.add({pair_name(comparison, pair, language), comparability_word(pair.on(Ground::balance), language),
               comparability_word(pair.on(Ground::hour_freed), language),
               comparability_word(pair.on(Ground::fte), language), pair_reasons(comparison, pair, language)});
  }
  return table;
}

Table why_not_table(const CaseComparison& comparison, Language language) {
  Table table{
      .title = say(Word::compare_why_not, language),
      .columns = text_columns({say(Word::compare_case, language), say(Word::compare_measure, language),
                               say(Word::compare_reason, language)})};
  for (const ComparedCase& compared : comparison.cases) {
    if (compared.why_not_at_prices.empty()) continue;
    std::string reasons;
    for (const Text& why : compared.why_not_at_prices)
      reasons += (reasons.empty() ? "" : "; ") + why.in(language);
    table.add({compared.name,
               say(Word::compare_at_prices, language, {{"year", std::to_string(*compared.asked_prices)}}),
               say(Word::compare_stays_at, language,
                   {{"why", reasons}, {"year", std::to_string(compared.own_prices)}})});
  }
  for (const MeasuredCase& one : comparison.measured) add_reasons(comparison, one, language, table);
  return table;
}

std::vector<std::string> pair_counts(const CaseComparison& comparison, Language language) {
  std::vector<std::string> sentences;
  if (comparison.pairs.size() == 1) return only_pair(comparison.pairs.front(), language);
  for (const Ground ground : {Ground::balance, Ground::hour_freed, Ground::fte}) {
    const auto count = [&](Comparability verdict) {
      return std::to_string(std::count_if(comparison.pairs.begin(), comparison.pairs.end(),
                                          [&](const PairVerdict& p) { return p.on(ground) == verdict; }));
    };
    sentences.push_back(say(Word::compare_count, language,
                            {{"ground", ground_word(ground, language)},
                             {"all", std::to_string(comparison.pairs.size())},
                             {"same", count(Comparability::comparable)},
                             {"converted", count(Comparability::after_conversion)},
                             {"refused", count(Comparability::not_comparable)}}));
  }
  return sentences;
}

std::string compare_title(const CaseComparison& comparison, Language language) {
  std::string names;
  for (const ComparedCase& compared : comparison.cases) names += (names.empty() ? "" : ", ") + compared.name;
  return say(Word::compare_title, language, {{"cases", names}});
}

std::string compare_subtitle(const CaseComparison& comparison, Language language) {
  const std::optional<int> asked =
      comparison.cases.empty() ? std::nullopt : comparison.cases.front().asked_prices;
  if (!asked) return say(Word::compare_own_prices, language);
  return say(Word::compare_asked_prices, language, {{"year", std::to_string(*asked)}});
}

std::vector<std::string> compare_notes(Language language) {
  return {say(Word::note_sign, language), say(Word::compare_note_hour, language),
          say(Word::compare_note_fte, language), say(Word::compare_note_order, language)};
}

Document make_compare_document(const CaseComparison& comparison, Language language) {
  Document document{.title = compare_title(comparison, language),
                    .subtitle = compare_subtitle(comparison, language)};
  for (const std::string& sentence : pair_counts(comparison, language))
    document.verdict.push_back(Sentence{{sentence}});
  document.add(comparison.measured.size() <= most_columns ? cases_as_columns(comparison, language)
                                                          : cases_as_rows(comparison, language));
  document.add(why_not_table(comparison, language));
  document.add(pair_table(comparison, language));
  for (const Bridge& bridge : comparison.bridges) document.add(bridge_table(comparison, bridge, language));
  document.add(conventions_table(comparison, language));
  document.notes = compare_notes(language);
  if (!comparison.bridges.empty()) document.notes.push_back(say(Word::compare_bridge_note, language));
  return document;
}

}  // namespace zorgbaat
