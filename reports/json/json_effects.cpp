#include "reports/json/json_effects.h"

#include "engine/analysis/undefined_values.h"
#include "reports/json/json_analyses.h"

namespace zorgbaat {

namespace {

std::string_view quadrant_key(Quadrant quadrant) {
  switch (quadrant) {
    case Quadrant::north_east:
      return "north_east";
    case Quadrant::dominant:
      return "dominant";
    case Quadrant::dominated:
      return "dominated";
    case Quadrant::south_west:
      return "south_west";
    case Quadrant::no_difference:
      break;
  }
  return "no_difference";
}

std::string_view claim_key(Claim::Kind kind) {
  switch (kind) {
    case Claim::Kind::must_come_true:
      return "must_come_true";
    case Claim::Kind::always:
      return "always";
    case Claim::Kind::not_even_in_full:
      return "not_even_in_full";
    case Claim::Kind::price:
      return "price";
    case Claim::Kind::undefined:
      break;
  }
  return "undefined";
}

std::string name_of(const Model& model, NodeId node) {
  const Quantity* quantity = model.naming(node);
  return quantity == nullptr ? std::string() : quantity->name;
}

void write_result(JsonWriter& json, const JsonContent& content, const CostEffectiveness& found) {
  json.begin_object();
  json.field("project", found.plan.project);
  json.field("extra_cost", found.extra_cost);
  json.field("gain", found.gain);
  json.key("quadrant");
  found.quadrant ? json.text(quadrant_key(*found.quadrant)) : json.null();
  json.field("icer", found.icer);
  if (!found.icer.has_value()) json.field("reason", words_for(found.icer.undefined()).in(content.language));
  if (found.range) {
    json.field("low", found.range->low);
    json.field("high", found.range->high);
  }
  json.field("range_leaves_quadrant", found.range_leaves_quadrant);
  json.key("thresholds");
  json.begin_array();
  for (const AtThreshold& at : found.thresholds) {
    json.begin_object();
    json.field("name", name_of(content.model, at.threshold));
    json.field("value", at.value);
    json.field("net_benefit", at.benefit);
    json.field("met", at.met);
    json.end_object();
  }
  json.end_array();
  write_turning_points(json, found.turning_points);
  json.end_object();
}

}  // namespace

void write_cost_effectiveness(JsonWriter& json, const JsonContent& content) {
  for (const CostEffectivenessRequest& request : content.model.stated.cost_effectiveness) {
    json.key(request.name);
    json.begin_object();
    json.field("kind", "cost_effectiveness");
    json.field("effect", request.effect.name);
    json.key("results");
    json.begin_array();
    for (const CostEffectiveness& found : content.analyses.cost_effectiveness) {
      if (found.plan.name == request.name) write_result(json, content, found);
    }
    json.end_array();
    json.end_object();
  }
}

void write_claims(JsonWriter& json, const JsonContent& content) {
  json.key("claims");
  json.begin_object();
  json.field("kind", "claims");
  json.key("claims");
  json.begin_array();
  for (const Claim& claim : content.analyses.claims) {
    const BreakEvenPlan& plan = claim.answer.plan;
    json.begin_object();
    json.field("name", plan.name);
    json.field("claim", plan.vary_name);
    json.field("target", plan.target_name);
    json.field("equals", plan.equals);
    json.field("claimed", claim.answer.varied_now);
    json.field("without", claim.without);
    json.field("verdict", claim_key(claim.kind));
    json.field("needed", claim.needed);
    json.field("share", claim.share);
    json.field("reached_now", claim.answer.pays_now);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_declared_totals(JsonWriter& json, const JsonContent& content) {
  json.key("declared_totals");
  json.begin_array();
  for (const DeclaredTotal& total : content.analyses.declared_totals) {
    json.begin_object();
    json.field("alternative", total.alternative);
    json.field("parts", total.parts);
    json.field("declared", total.declared);
    json.field("difference", total.declared - total.parts);
    json.end_object();
  }
  json.end_array();
}

}  // namespace zorgbaat
