#include "engine/analysis/paying.h"

namespace zorgbaat {

std::vector<PayingStretch> paying_stretches(const Solution& solution, const Bounds& bounds) {
  std::vector<PayingStretch> found;
  if (!solution.at_least_first) return found;
  const std::vector<Crossing>& crossings = solution.crossings;
  bool paying = crossings.empty() ? *solution.at_least_first : crossings.front().at_least_below;
  if (paying) found.push_back({});
  for (const Crossing& crossing : crossings) {
    if (crossing.kind == Crossing::Kind::touch) {
      if (!paying) found.push_back({.from = crossing.x, .to = crossing.x});
      continue;
    }
    if (crossing.at_least_below) {
      if (paying) found.back().to = crossing.x;
    } else if (bounds.low && !bounds.low_open && crossing.x == *bounds.low) {
      found.push_back({});
    } else {
      found.push_back({.from = crossing.x, .to = {}});
    }
    paying = crossing.at_least_above;
  }
  return found;
}

bool asks_whole(const BreakEven& result) {
  return result.plan.whole && !(result.bounds.high && *result.bounds.high == Number(1));
}

std::optional<Number> whole_beside(const BreakEven& result, const Function& f, const Number& x,
                                   bool pays_above) {
  Number candidate = pays_above ? ceiling(settle(x)) : floor(settle(x));
  // Where the function steps over the target, the step itself can still lie on the side that does not pay.
  for (int tries = 0; tries < 2; ++tries) {
    if (!result.bounds.contain(candidate)) return std::nullopt;
    const Outcome value = f(candidate);
    if (value.has_value() && at_least(value.value(), result.plan.equals)) return candidate;
    candidate += pays_above ? 1 : -1;
  }
  return std::nullopt;
}

namespace {

/// A stretch with whole ends; nothing when no whole value lies in it.
std::optional<PayingStretch> in_whole_values(const BreakEven& result, const Function& f,
                                             const PayingStretch& stretch) {
  PayingStretch whole;
  if (stretch.from) {
    whole.from = whole_beside(result, f, *stretch.from, true);
    if (!whole.from) return std::nullopt;
  }
  if (stretch.to) {
    whole.to = whole_beside(result, f, *stretch.to, false);
    if (!whole.to) return std::nullopt;
  }
  if (whole.from && whole.to && *whole.to < *whole.from) return std::nullopt;
  return whole;
}

Verdict::Kind kind_of(const PayingStretch& stretch) {
  if (stretch.from && stretch.to) return Verdict::Kind::pays_between;
  if (stretch.from) return Verdict::Kind::pays_from;
  return stretch.to ? Verdict::Kind::pays_up_to : Verdict::Kind::pays_always;
}

}  // namespace

Verdict verdict_of(const BreakEven& result, const Function& f) {
  if (!result.solution.at_least_first) return {};
  Verdict verdict{.kind = Verdict::Kind::pays_never, .from = {}, .to = {}, .more_stretches = false};
  for (const PayingStretch& stretch : result.paying) {
    const std::optional<PayingStretch> shown =
        asks_whole(result) ? in_whole_values(result, f, stretch) : std::optional(stretch);
    if (!shown) continue;
    if (verdict.kind != Verdict::Kind::pays_never) {
      verdict.more_stretches = true;
      break;
    }
    verdict = {.kind = kind_of(*shown), .from = shown->from, .to = shown->to, .more_stretches = false};
  }
  return verdict;
}

}  // namespace zorgbaat
