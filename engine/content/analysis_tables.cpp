#include <algorithm>

#include "engine/base/numerals.h"
#include "engine/content/report_tables.h"
#include "engine/content/verdict.h"
#include "engine/words/asked_words.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

std::string yes_or_no(bool yes, Language language) { return say(yes ? Word::yes : Word::no, language); }

std::string name_of(const Model& model, NodeId node, Language language) {
  const Quantity* quantity = model.naming(node);
  return quantity ? label_of(*quantity, language) : say(Word::not_applicable, language);
}

/// Whether the balance turns just where the break-even does, so that one line is enough.
bool says_the_same(const TurningPoint& point, const AnalysedBreakEven& analysed) {
  if (point.kind != TurningPoint::Kind::balance) return false;
  return std::any_of(analysed.turning_points.begin(), analysed.turning_points.end(),
                     [&](const TurningPoint& other) {
                       return other.kind != TurningPoint::Kind::balance && other.node == point.node &&
                              other.value == point.value;
                     });
}

/// What a quantity turns the verdict to.
std::string turns_to(const TurningPoint& point, Word turns, Language language) {
  if (point.kind == TurningPoint::Kind::balance || !point.whole_becomes) return say(turns, language);
  return say(Word::break_even_becomes, language,
             {{"whole", plain_numeral(*point.whole_becomes, 2, language)}});
}

/// A value with two decimals more than were printed, so that a reader sees what was rounded.
std::string computed_text(const Replication& replication, Language language) {
  if (!replication.computed.has_value()) return say(Word::not_applicable, language);
  const Number& value = replication.computed.value();
  const int decimals = replication.numeral.decimals + 2;
  return replication.numeral.percent ? percentage(value, decimals, language)
                                     : numeral(value, decimals, language);
}

}  // namespace

ReportTable break_even_table(const Model& model, const AnalysedBreakEven& analysed, Language language) {
  const BreakEven& answer = analysed.answer;
  const Quantity* varied = model.find(answer.plan.vary_name);
  const Quantity* target = model.find(answer.plan.target_name);
  if (!varied || !target) return {};
  const std::string& label = answer.plan.label.in(language);
  ReportTable table{.title = say(Word::table_break_even, language,
                                 {{"label", label.empty() ? label_of(*varied, language) : label}})};
  const std::optional<Unit>& unit = model.graph.node(target->node).unit;
  table.columns = {label_of(*varied, language),
                   label_of(*target, language) +
                       (unit ? " (" + UnitWords(model.stated, language).with_money(*unit) + ")" : ""),
                   met_words(model, answer.plan, language)};
  table.right_aligned = {true, true, false};
  for (const BreakEvenPoint& point : answer.table) {
    table.rows.push_back({figure_of(model, *varied, point.x, language).value,
                          figure_of(model, *target, point.target, language).value,
                          yes_or_no(point.pays, language)});
  }
  return table;
}

ReportTable turning_point_table(const Model& model, const AnalysedBreakEven& analysed, Language language) {
  ReportTable table{.title = say(Word::table_turning_points, language)};
  table.columns = {say(Word::column_what, language), with_capital(say(Word::column_now, language)),
                   say(Word::column_turns_at, language), say(Word::column_unit, language),
                   say(Word::column_then, language)};
  table.right_aligned = {false, true, true, false, false};
  const Word turns = turn_word(model, analysed.answer.plan);
  for (const TurningPoint& point : analysed.turning_points) {
    const Quantity* quantity = model.find(point.name);
    if (!point.value || !quantity || says_the_same(point, analysed)) continue;
    const Figure at = answer_of(model, *quantity, *point.value, language);
    const Figure now = figure_of(model, *quantity, point.now, language);
    const Word side = point.side == TurnSide::below ? Word::below : Word::above;
    table.rows.push_back({label_of(*quantity, language), point.pro_memorie ? "PM" : now.value,
                          say(side, language) + " " + at.value, at.unit, turns_to(point, turns, language)});
  }
  return table;
}

ReportTable one_way_table(const Model& model, const Analyses& analyses, Language language) {
  const Quantity* headline = model.find(analyses.headline);
  ReportTable table{.title = say(Word::table_one_way, language)};
  if (!headline) return table;
  table.title += ": " + label_of(*headline, language);
  const std::optional<Unit>& unit = model.graph.node(headline->node).unit;
  if (unit) table.title += " (" + UnitWords(model.stated, language).with_money(*unit) + ")";
  const bool of_balance = headline->role != Role::net_benefit;
  table.columns = {say(Word::column_what, language),
                   say(Word::column_low, language),
                   say(Word::column_high, language),
                   say(Word::column_unit, language),
                   say(of_balance ? Word::column_at_low : Word::column_result_low, language),
                   say(of_balance ? Word::column_at_high : Word::column_result_high, language)};
  table.right_aligned = {false, true, true, false, true, true};
  for (const OneWay& bar : analyses.one_way) {
    const Quantity* input = model.find(bar.name);
    if (!input) continue;
    const Figure high = figure_of(model, *input, bar.high, language);
    table.rows.push_back({label_of(*input, language), figure_of(model, *input, bar.low, language).value,
                          high.value, high.unit, figure_of(model, *headline, bar.at_low, language).value,
                          figure_of(model, *headline, bar.at_high, language).value});
  }
  return table;
}

ReportTable scenario_table(const Model& model, const Analyses& analyses, Language language) {
  const Quantity* headline = model.find(analyses.headline);
  ReportTable table{.title = say(Word::table_scenarios, language)};
  if (!headline || analyses.scenarios.base.choices.empty()) return table;
  const auto& [unfavourable, base, favourable] = analyses.scenarios;
  table.columns = {say(Word::column_what, language), with_capital(say(Word::unfavourable, language)),
                   with_capital(say(Word::base, language)), with_capital(say(Word::favourable, language)),
                   say(Word::column_unit, language)};
  table.right_aligned = {false, true, true, true, false};
  const Figure middle = figure_of(model, *headline, base.target, language);
  table.rows.push_back({label_of(*headline, language),
                        figure_of(model, *headline, unfavourable.target, language).value, middle.value,
                        figure_of(model, *headline, favourable.target, language).value, middle.unit});
  for (std::size_t i = 0; i < base.choices.size(); ++i) {
    if (!unfavourable.choices[i].end && !favourable.choices[i].end) continue;
    const Quantity* input = model.naming(base.choices[i].input);
    if (!input) continue;
    const Figure own = figure_of(model, *input, base.choices[i].value, language);
    table.rows.push_back({"  " + label_of(*input, language),
                          figure_of(model, *input, unfavourable.choices[i].value, language).value, own.value,
                          figure_of(model, *input, favourable.choices[i].value, language).value, own.unit});
  }
  return table;
}

std::string replicated_label(const Model& model, const Replication& replication, Language language) {
  const Quantity* quantity = replication.of_analysis ? nullptr : model.find(replication.quantity);
  const std::string label =
      quantity ? label_of(*quantity, language) : name_of(model, replication.node, language);
  return replication.of_analysis ? say(Word::break_even_of, language, {{"label", label}}) : label;
}

std::string printed_text(const Model& model, const Replication& replication, Language language) {
  const std::string& quote = model.stated.printed.at(replication.printed).quote;
  if (!quote.empty()) return quote;
  const PrintedNumber& printed = replication.numeral;
  return printed.percent ? percentage(printed.value, printed.decimals, language)
                         : numeral(printed.value, printed.decimals, language);
}

ReportTable replication_table(const Model& model, const Analyses& analyses, Language language) {
  ReportTable table{.title = say(Word::table_replication, language)};
  table.columns = {say(Word::column_what, language), say(Word::column_printed, language),
                   say(Word::column_computed, language), say(Word::column_verdict, language),
                   say(Word::column_at, language)};
  table.right_aligned = {false, true, true, false, false};
  for (const Replication& replication : analyses.replications) {
    const PrintedFigure& printed = model.stated.printed.at(replication.printed);
    std::string verdict = replication_word(replication.verdict, language);
    if (!printed.because.empty()) verdict += ": " + printed.because.in(language);
    table.rows.push_back({replicated_label(model, replication, language),
                          printed_text(model, replication, language), computed_text(replication, language),
                          verdict, printed.at});
  }
  return table;
}

}  // namespace zorgbaat
