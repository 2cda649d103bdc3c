#include "engine/analysis/claims.h"

#include <algorithm>

namespace zorgbaat {

namespace {

/// A higher value brings the target down.
bool costs_more(const BreakEven& answer) {
  return answer.affine ? settle(answer.slope).is_negative() : answer.value && !answer.pays_above;
}

/// Money that is paid: an amount of at least 0 of which more is worse, and no effect against something else.
bool is_price(const BaseCase& base, const BreakEven& answer) {
  const std::optional<Unit>& unit = base.model->graph.node(answer.plan.vary).unit;
  return unit && unit->is_money() && !answer.plan.without && !answer.varied_now.is_negative() &&
         costs_more(answer);
}

/// Every value at which the target is what is asked, also beyond what is possible.
std::vector<Number> candidates(const BreakEven& answer) {
  std::vector<Number> found;
  found.reserve(answer.solution.crossings.size() + 1);
  for (const Crossing& crossing : answer.solution.crossings) found.push_back(crossing.x);
  if (answer.beyond) found.push_back(*answer.beyond);
  return found;
}

/// The smallest share of the claim that takes the target to what is asked.
void set_share(Claim& claim) {
  const Number whole = claim.without - claim.answer.varied_now;
  for (const Number& x : candidates(claim.answer)) {
    const Number share = (claim.without - x) / whole;
    if (settle(share) <= Number(0) || (claim.share && *claim.share <= share)) continue;
    claim.share = share;
    claim.needed = x;
  }
  const bool enough = claim.share && settle(*claim.share) <= Number(1);
  claim.kind = enough ? Claim::Kind::must_come_true : Claim::Kind::not_even_in_full;
}

Claim claim_of(const BaseCase& base, const BreakEvenPlan& plan, bool stated) {
  Claim claim{.answer = break_even(base, plan), .stated = stated};
  if (plan.without) {
    const Outcome without = base.exact.value(*plan.without, base.values);
    if (!without.has_value()) return claim;
    claim.without = without.value();
  }
  if (is_price(base, claim.answer)) {
    claim.kind = Claim::Kind::price;
    claim.needed = claim.answer.value ? claim.answer.value : claim.answer.beyond;
    return claim;
  }
  const std::vector<Cut> cuts = {Cut{.node = plan.vary, .value = claim.without}};
  const Outcome there = base.exact.value(plan.target, base.values, cuts);
  if (!there.has_value() || claim.without == claim.answer.varied_now) return claim;
  if (at_least(there.value(), plan.equals)) {
    claim.kind = Claim::Kind::always;
  } else {
    set_share(claim);
  }
  return claim;
}

bool is_claimed(const std::vector<Claim>& found, NodeId input) {
  return std::any_of(found.begin(), found.end(),
                     [&](const Claim& claim) { return claim.answer.plan.vary == input; });
}

}  // namespace

std::vector<Claim> claims(const BaseCase& base) {
  const Model& model = *base.model;
  std::vector<Claim> found;
  for (const BreakEvenPlan& plan : model.break_evens) {
    if (plan.claim) found.push_back(claim_of(base, plan, true));
  }
  const Quantity* headline = headline_of(model);
  if (headline == nullptr) return found;
  for (const InputRecord& input : model.inputs) {
    const bool on_trust = input.stated.evidence == Evidence::supplier && !input.stated.pro_memorie;
    if (!on_trust || input.fixed || is_claimed(found, input.node)) continue;
    if (!base.dependence.rests_on(headline->node, input.node)) continue;
    found.push_back(claim_of(base,
                             {.name = "claim." + input.name,
                              .vary = input.node,
                              .vary_name = input.name,
                              .target = headline->node,
                              .target_name = headline->name,
                              .whole = false,
                              .claim = true,
                              .place = input.stated.place},
                             false));
  }
  return found;
}

}  // namespace zorgbaat
