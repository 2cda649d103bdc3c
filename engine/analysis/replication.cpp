#include "engine/analysis/replication.h"

#include <algorithm>

#include "engine/base/numerals.h"
#include "engine/care/case/printed_numeral.h"
#include "engine/care/quantity_names.h"

namespace zorgbaat {

std::optional<PrintedNumber> parse_printed(std::string_view text) {
  const std::optional<PrintedNumeral> numeral = read_printed_numeral(text);
  if (!numeral) return std::nullopt;
  const Number scale = numeral->percent ? 100 : 1;
  const Number value = numeral->value / scale;
  const Number half = numeral->half_unit / scale;
  return PrintedNumber{.value = value,
                       .decimals = numeral->decimals,
                       .percent = numeral->percent,
                       .box = {.low = value - half, .high = value + half}};
}

std::string_view word_of(ReplicationVerdict verdict) {
  switch (verdict) {
    case ReplicationVerdict::reproduced:
      return "reproduced";
    case ReplicationVerdict::within_rounding:
      return "within_rounding";
    case ReplicationVerdict::deviates:
      return "deviates";
    case ReplicationVerdict::not_reproducible:
      return "not_reproducible";
    case ReplicationVerdict::own_figures:
      return "own_figures";
  }
  return {};
}

std::vector<PrintedBox> printed_boxes(const Model& model) {
  std::vector<PrintedBox> boxes;
  for (const InputRecord& record : model.inputs) {
    if (record.stated.printed.empty()) continue;
    const std::optional<PrintedNumber> printed = parse_printed(record.stated.printed);
    if (!printed) continue;
    Interval values = printed->box;
    if (record.stated.percent && !printed->percent)
      values = {.low = values.low / 100, .high = values.high / 100};
    boxes.push_back({.input = record.node, .values = values});
  }
  return boxes;
}

namespace {

/// The source that a value of --set gets.
constexpr std::string_view own_figure = "eigen_opgave";

/// What a printed figure is compared with: a quantity, or the answer of an analysis.
struct Compared {
  NodeId node{};
  std::string name{};
  const BreakEven* analysis = nullptr;
  bool whole = false;
};

Outcome answer_of(const BreakEven& result, bool whole) {
  const std::optional<Number>& found = whole ? result.whole : result.value;
  if (found) return *found;
  return result.why.value_or(
      Undefined{.reason = Undefined::Reason::no_real_value, .where = result.plan.target});
}

std::optional<Compared> find_compared(const Model& model, const std::vector<BreakEven>& break_evens,
                                      const PrintedFigure& figure, Messages& messages) {
  std::vector<std::string> names;
  for (const BreakEven& result : break_evens) {
    for (const bool whole : {false, true}) {
      names.push_back("analysis." + result.plan.name + (whole ? ".whole" : ".value"));
      if (names.back() != figure.quantity.name) continue;
      return Compared{.node = result.plan.vary, .name = names.back(), .analysis = &result, .whole = whole};
    }
  }
  const Quantity* quantity = quantity_or_message(model, figure.quantity, messages, names);
  if (quantity == nullptr) return std::nullopt;
  if (!model.graph.node(quantity->node).is_scalar()) {
    report_not_one_number(model.graph, quantity->name, quantity->node, figure.quantity.place, messages);
    return std::nullopt;
  }
  return Compared{.node = quantity->node, .name = quantity->name, .analysis = nullptr, .whole = false};
}

/// What the compared figure rests on: of an analysis, the target it solves.
NodeId rests_in(const Compared& compared) {
  return compared.analysis != nullptr ? compared.analysis->plan.target : compared.node;
}

CornerRange range_of(const BaseCase& base, const Compared& compared, const std::vector<PrintedBox>& boxes) {
  const Graph& graph = base.model->graph;
  if (compared.analysis == nullptr) {
    return corner_range(base.exact, base.dependence, graph, compared.node, base.values, boxes);
  }
  std::vector<PrintedBox> met;
  std::copy_if(boxes.begin(), boxes.end(), std::back_inserter(met), [&](const PrintedBox& box) {
    return base.dependence.rests_on(compared.analysis->plan.target, box.input);
  });
  const auto solved = [&](const Assignment& inputs) {
    return answer_of(break_even_answer(base, compared.analysis->plan, inputs), compared.whole);
  };
  return corner_range(solved, graph, base.values, met);
}

bool rests_on_any_box(const BaseCase& base, NodeId node, const std::vector<PrintedBox>& boxes) {
  return std::any_of(boxes.begin(), boxes.end(),
                     [&](const PrintedBox& box) { return base.dependence.rests_on(node, box.input); });
}

bool rests_on_own_figure(const BaseCase& base, NodeId node) {
  return std::any_of(base.model->inputs.begin(), base.model->inputs.end(), [&](const InputRecord& record) {
    return record.stated.source == own_figure && base.dependence.rests_on(node, record.node);
  });
}

bool rounds_to(const Outcome& computed, const PrintedNumber& printed) {
  if (!computed.has_value()) return false;
  const Number scale = printed.percent ? 100 : 1;
  return round(settle(computed.value() * scale), printed.decimals) == printed.value * scale;
}

/// A figure that does not come out while a pro-memorie item is open cannot be redone, unless its author says
/// why.
ReplicationVerdict verdict_on(const Replication& found, const PrintedFigure& figure) {
  if (rounds_to(found.computed, found.numeral)) return ReplicationVerdict::reproduced;
  if (found.range && found.range->meets(found.numeral.box)) return ReplicationVerdict::within_rounding;
  const bool explained = figure.verdict == word_of(ReplicationVerdict::deviates);
  return found.pm.empty() || explained ? ReplicationVerdict::deviates : ReplicationVerdict::not_reproducible;
}

Text shown(const Replication& found) {
  if (!found.computed.has_value()) return {"n.v.t.", "n/a"};
  const Number scale = found.numeral.percent ? 100 : 1;
  const Number value = found.computed.value() * scale;
  const std::string sign = found.numeral.percent ? "%" : "";
  const int decimals = found.numeral.decimals + 4;
  return {plain_numeral(value, decimals, Language::dutch) + sign,
          plain_numeral(value, decimals, Language::english) + sign};
}

void check_verdict(const Replication& found, const PrintedFigure& figure, Messages& messages) {
  if (found.verdict == ReplicationVerdict::own_figures) return;
  const std::string word(word_of(found.verdict));
  if (!figure.verdict.empty() && figure.verdict != word) {
    messages.add(
        MessageId::printed_verdict_differs, figure.place,
        {{"stated", figure.verdict}, {"computed", shown(found)}, {"text", figure.text}, {"found", word}});
  } else if (found.verdict == ReplicationVerdict::deviates && figure.because.empty()) {
    messages.add(MessageId::printed_deviates, figure.place,
                 {{"quantity", found.quantity}, {"computed", shown(found)}, {"text", figure.text}});
  }
}

Replication compare(const BaseCase& base, const Compared& compared, const PrintedNumber& numeral,
                    const std::vector<PrintedBox>& boxes, const PrintedFigure& figure) {
  Replication found;
  found.quantity = compared.name;
  found.node = compared.node;
  found.of_analysis = compared.analysis != nullptr;
  if (found.of_analysis) found.analysis = compared.analysis->plan.name;
  found.whole = compared.whole;
  found.numeral = numeral;
  found.pm = open_pm(base, rests_in(compared));
  found.computed = compared.analysis != nullptr ? answer_of(*compared.analysis, compared.whole)
                                                : base.exact.value(compared.node, base.values);
  if (rests_on_any_box(base, rests_in(compared), boxes)) {
    const CornerRange range = range_of(base, compared, boxes);
    if (const auto* interval = std::get_if<Interval>(&range)) found.range = *interval;
  }
  found.verdict = rests_on_own_figure(base, rests_in(compared)) ? ReplicationVerdict::own_figures
                                                                : verdict_on(found, figure);
  return found;
}

}  // namespace

std::vector<Replication> replicate(const BaseCase& base, const std::vector<BreakEven>& break_evens,
                                   Messages& messages) {
  const std::vector<PrintedFigure>& printed = base.model->stated.printed;
  const std::vector<PrintedBox> boxes = printed_boxes(*base.model);
  std::vector<Replication> found;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    const std::optional<PrintedNumber> numeral = parse_printed(printed[i].text);
    if (!numeral) messages.add(MessageId::printed_not_numeral, printed[i].place, {{"text", printed[i].text}});
    const std::optional<Compared> compared = find_compared(*base.model, break_evens, printed[i], messages);
    if (!numeral || !compared) continue;
    found.push_back(compare(base, *compared, *numeral, boxes, printed[i]));
    found.back().printed = i;
    check_verdict(found.back(), printed[i], messages);
  }
  return found;
}

}  // namespace zorgbaat
