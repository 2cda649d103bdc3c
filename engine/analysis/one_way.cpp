#include "engine/analysis/one_way.h"

#include <algorithm>

#include "engine/analysis/solve/moved_target.h"

namespace zorgbaat {

namespace {

OneWay bar_of(const MovedTarget& target, const InputRecord& record) {
  const StatedRange& range = *record.stated.range;
  const Function f = target.function_of(record.node);
  OneWay bar{.input = record.node,
             .name = record.name,
             .low = range.low,
             .high = range.high,
             .at_low = f(range.low),
             .at_high = f(range.high),
             .swing = 0,
             .unfavourable = {}};
  if (!bar.at_low.has_value() || !bar.at_high.has_value()) return bar;
  bar.swing = abs(settle(bar.at_high.value()) - settle(bar.at_low.value()));
  if (bar.swing.is_zero()) return bar;
  bar.swing = abs(bar.at_high.value() - bar.at_low.value());
  bar.unfavourable = bar.at_low.value() < bar.at_high.value() ? RangeEnd::low : RangeEnd::high;
  return bar;
}

}  // namespace

std::vector<OneWay> one_way(const BaseCase& base, NodeId target) {
  const MovedTarget moved(base, target);
  std::vector<OneWay> bars;
  for (const InputRecord& record : base.model->inputs) {
    if (record.stated.range && moved.rests_on(record.node)) bars.push_back(bar_of(moved, record));
  }
  std::stable_sort(bars.begin(), bars.end(),
                   [](const OneWay& a, const OneWay& b) { return a.swing > b.swing; });
  return bars;
}

}  // namespace zorgbaat
