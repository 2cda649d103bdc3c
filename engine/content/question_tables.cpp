#include <algorithm>

#include "engine/content/tables.h"
#include "engine/content/verdict.h"
#include "engine/words/asked_words.h"

namespace zorgbaat {

namespace {

/// "saldo (€ per cliënt per week)": what is named with the unit that its numbers leave out.
std::string with_unit(const CaseView& view, const Quantity& quantity) {
  const std::optional<Unit>& unit = view.model.graph.node(quantity.node).unit;
  const std::string words = unit ? view.units().with_money(*unit) : std::string();
  return view.label(quantity) + (words.empty() ? "" : " (" + words + ")");
}

/// Whether the balance turns just where the break-even does, so that one line is enough.
bool says_the_same(const TurningPoint& point, const std::vector<TurningPoint>& all) {
  if (point.kind != TurningPoint::Kind::balance) return false;
  return std::any_of(all.begin(), all.end(), [&](const TurningPoint& other) {
    return other.kind != TurningPoint::Kind::balance && other.node == point.node &&
           other.value == point.value;
  });
}

/// What a quantity turns the verdict to.
std::string turns_to(const CaseView& view, const TurningPoint& point, Word turns) {
  if (point.kind == TurningPoint::Kind::balance || !point.whole_becomes) return view.say(turns);
  const NumberStyle style{.kind = NumberStyle::Kind::plain, .decimals = 2};
  return view.say(Word::break_even_becomes, {{"whole", written(*point.whole_becomes, style, view.language)}});
}

Table turning_points(const CaseView& view, const std::vector<TurningPoint>& points, Word turns, AnswerId id) {
  Table table{.key = "turning_points", .title = view.say(Word::table_turning_points)};
  table.columns = {{.title = view.say(Word::column_what)},
                   {.title = with_capital(view.say(Word::column_now)), .numbers = true},
                   {.title = view.say(Word::column_turns_at), .numbers = true},
                   {.title = view.say(Word::column_turns_value), .numbers = true, .joined_by = " "},
                   {.title = view.say(Word::column_unit)},
                   {.title = view.say(Word::column_then)}};
  for (const TurningPoint& point : points) {
    id.place = static_cast<std::size_t>(&point - points.data());
    const Quantity* quantity = view.model.find(point.name);
    if (!point.value || quantity == nullptr || says_the_same(point, points)) continue;
    const Value at = answer_value(view, *quantity, *point.value, id);
    Value now = found_value(view, *quantity, point.now);
    now.node = quantity->node;
    now.unknown = point.pro_memorie;
    table.lines.push_back({.cells = {view.label(*quantity), now,
                                     view.say(point.side == TurnSide::below ? Word::below : Word::above), at,
                                     at.unit, turns_to(view, point, turns)}});
  }
  return table;
}

}  // namespace

Table break_even_table(const CaseView& view, const BreakEven& answer, std::size_t question) {
  const Quantity* varied = view.model.find(answer.plan.vary_name);
  const Quantity* target = view.model.find(answer.plan.target_name);
  if (varied == nullptr || target == nullptr) return {};
  const std::string& label = view.in_words(answer.plan.label);
  Table table{
      .key = "break_even",
      .title = view.say(Word::table_break_even, {{"label", label.empty() ? view.label(*varied) : label}})};
  table.columns = {{.title = view.label(*varied), .numbers = true},
                   {.title = with_unit(view, *target), .numbers = true},
                   {.title = met_words(view.model, answer.plan, view.language)}};
  for (std::size_t i = 0; i < answer.table.size(); ++i) {
    const BreakEvenPoint& point = answer.table[i];
    table.lines.push_back(
        {.cells = {found_value(view, *varied, point.x),
                   found_value(view, *target, point.target, AnswerId{Answer::break_even_at, question, i}),
                   Finding{.text = view.say(point.pays ? Word::yes : Word::no),
                           .answer = AnswerId{Answer::break_even_pays, question, i}}}});
  }
  return table;
}

Table turning_point_table(const CaseView& view, std::size_t question) {
  const AnalysedBreakEven& analysed = view.analyses.break_evens.at(question);
  return turning_points(view, analysed.turning_points, turn_word(view.model, analysed.answer.plan),
                        AnswerId{Answer::turning_point, question, 0});
}

Table effect_turning_point_table(const CaseView& view, std::size_t question) {
  return turning_points(view, view.analyses.cost_effectiveness.at(question).turning_points,
                        Word::verdict_turns, AnswerId{Answer::effect_turning_point, question, 0});
}

Table one_way_table(const CaseView& view) {
  const Quantity* headline = view.model.find(view.analyses.headline);
  Table table{.key = "sensitivity", .title = view.say(Word::table_one_way)};
  if (headline == nullptr) return table;
  table.title += ": " + with_unit(view, *headline);
  const bool of_balance = headline->role != Role::net_benefit;
  table.columns = {
      {.title = view.say(Word::column_what)},
      {.title = view.say(Word::column_low), .numbers = true},
      {.title = view.say(Word::column_high), .numbers = true},
      {.title = view.say(Word::column_unit)},
      {.title = view.say(of_balance ? Word::column_at_low : Word::column_result_low), .numbers = true},
      {.title = view.say(of_balance ? Word::column_at_high : Word::column_result_high), .numbers = true}};
  for (std::size_t i = 0; i < view.analyses.one_way.size(); ++i) {
    const OneWay& bar = view.analyses.one_way[i];
    const Quantity* input = view.model.find(bar.name);
    if (input == nullptr) continue;
    const auto of = [i](Answer what) { return AnswerId{what, i, 0}; };
    const Value high = found_value(view, *input, bar.high, of(Answer::high_end));
    table.lines.push_back(
        {.cells = {view.label(*input), found_value(view, *input, bar.low, of(Answer::low_end)), high,
                   high.unit, found_value(view, *headline, bar.at_low, of(Answer::at_low)),
                   found_value(view, *headline, bar.at_high, of(Answer::at_high))}});
  }
  return table;
}

Table two_way_table(const CaseView& view, std::size_t question) {
  const TwoWay& analysed = view.analyses.two_way.at(question);
  const Quantity* target = view.model.naming(analysed.plan.target);
  const Quantity* across = view.model.naming(analysed.across.input);
  const Quantity* down = view.model.naming(analysed.down.input);
  if (target == nullptr || across == nullptr || down == nullptr) return {};
  // Rounding can bring two values of a narrow range together; a reader needs them once.
  const auto repeats = [](const std::vector<Number>& values, std::size_t i) {
    return i > 0 && values[i] == values[i - 1];
  };
  Table table{.key = "two_way",
              .title = view.say(Word::table_two_way, {{"what", with_unit(view, *target)}}),
              .columns = {{.numbers = true}}};
  const std::vector<Number>& columns = analysed.across.values;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!repeats(columns, i))
      table.columns.push_back(
          {.title = shown(found_value(view, *across, columns[i]), view.language), .numbers = true});
  }
  for (std::size_t i = 0; i < analysed.cells.size(); ++i) {
    if (repeats(analysed.down.values, i)) continue;
    TableLine line{.cells = {found_value(view, *down, analysed.down.values[i])}};
    for (std::size_t j = 0; j < columns.size(); ++j) {
      if (!repeats(columns, j))
        line.cells.emplace_back(found_value(view, *target, analysed.cells[i][j],
                                            AnswerId{Answer::two_way, question, i * columns.size() + j}));
    }
    table.lines.push_back(std::move(line));
  }
  table.notes = {view.say(Word::two_way_directions,
                          {{"down", with_unit(view, *down)}, {"across", with_unit(view, *across)}})};
  return table;
}

Table scenario_table(const CaseView& view) {
  const Quantity* headline = view.model.find(view.analyses.headline);
  const auto& [unfavourable, base, favourable] = view.analyses.scenarios;
  Table table{.key = "scenarios", .title = view.say(Word::table_scenarios)};
  if (headline == nullptr || base.choices.empty()) return table;
  table.columns = {{.title = view.say(Word::column_what)},
                   {.title = with_capital(view.say(Word::unfavourable)), .numbers = true},
                   {.title = with_capital(view.say(Word::base)), .numbers = true},
                   {.title = with_capital(view.say(Word::favourable)), .numbers = true},
                   {.title = view.say(Word::column_unit)}};
  const std::array<const ScenarioCase*, 3> cases = {&unfavourable, &base, &favourable};
  TableLine result{.cells = {view.label(*headline)}};
  for (std::size_t i = 0; i < cases.size(); ++i)
    result.cells.emplace_back(
        found_value(view, *headline, cases.at(i)->target, AnswerId{Answer::scenario, i, 0}));
  result.cells.emplace_back(std::get<Value>(result.cells[2]).unit);
  table.lines.push_back(std::move(result));
  for (std::size_t i = 0; i < base.choices.size(); ++i) {
    if (!unfavourable.choices[i].end && !favourable.choices[i].end) continue;
    const Quantity* input = view.model.naming(base.choices[i].input);
    if (input == nullptr) continue;
    TableLine line{.cells = {view.label(*input)}, .kind = TableLine::Kind::part};
    for (std::size_t which = 0; which < cases.size(); ++which)
      line.cells.emplace_back(found_value(view, *input, cases.at(which)->choices[i].value,
                                          AnswerId{Answer::scenario_choice, which, i}));
    line.cells.emplace_back(std::get<Value>(line.cells[2]).unit);
    table.lines.push_back(std::move(line));
  }
  return table;
}

}  // namespace zorgbaat
