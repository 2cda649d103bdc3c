#include "reports/json/json_effects.h"

#include "reports/json/json_analyses.h"

namespace zorgbaat {

NLOHMANN_JSON_SERIALIZE_ENUM(Quadrant, {
                                           {Quadrant::no_difference, "no_difference"},
                                           {Quadrant::north_east, "north_east"},
                                           {Quadrant::dominant, "dominant"},
                                           {Quadrant::dominated, "dominated"},
                                           {Quadrant::south_west, "south_west"},
                                       })

NLOHMANN_JSON_SERIALIZE_ENUM(Claim::Kind, {
                                              {Claim::Kind::undefined, "undefined"},
                                              {Claim::Kind::must_come_true, "must_come_true"},
                                              {Claim::Kind::always, "always"},
                                              {Claim::Kind::not_even_in_full, "not_even_in_full"},
                                              {Claim::Kind::price, "price"},
                                          })

namespace {

Json result_json(const JsonContent& content, const CostEffectiveness& found) {
  Json json = {{"project", found.plan.project},
               {"extra_cost", found.extra_cost},
               {"gain", found.gain},
               {"quadrant", found.quadrant ? Json(*found.quadrant) : Json()}};
  set_outcome(json, "icer", found.icer, content.language);
  if (found.range) json.update({{"low", found.range->low}, {"high", found.range->high}});
  json["range_leaves_quadrant"] = found.range_leaves_quadrant;
  json["thresholds"] = json_list(found.thresholds, [&](const AtThreshold& at) -> Json {
    const Quantity* threshold = content.model.naming(at.threshold);
    return {{"name", threshold == nullptr ? "" : threshold->name},
            {"value", at.value},
            {"net_benefit", at.benefit},
            {"met", at.met}};
  });
  json["turning_points"] = turning_points_json(found.turning_points);
  return json;
}

}  // namespace

Json cost_effectiveness_json(const JsonContent& content) {
  Json json = Json::object();
  for (const CostEffectivenessRequest& request : content.model.stated.cost_effectiveness) {
    Json results = Json::array();
    for (const CostEffectiveness& found : content.analyses.cost_effectiveness) {
      if (found.plan.name == request.name) results.push_back(result_json(content, found));
    }
    json[request.name] = {
        {"kind", "cost_effectiveness"}, {"effect", request.effect.name}, {"results", results}};
  }
  return json;
}

Json claims_json(const Analyses& analyses) {
  const auto claim_json = [](const Claim& claim) -> Json {
    const BreakEvenPlan& plan = claim.answer.plan;
    return {{"name", plan.name},
            {"claim", plan.vary_name},
            {"target", plan.target_name},
            {"equals", plan.equals},
            {"claimed", claim.answer.varied_now},
            {"without", claim.without},
            {"verdict", claim.kind},
            {"needed", claim.needed},
            {"share", claim.share},
            {"reached_now", claim.answer.pays_now}};
  };
  return {{"kind", "claims"}, {"claims", json_list(analyses.claims, claim_json)}};
}

Json declared_totals_json(const Analyses& analyses) {
  return json_list(analyses.declared_totals, [](const DeclaredTotal& total) -> Json {
    return {{"alternative", total.alternative},
            {"parts", total.parts},
            {"declared", total.declared},
            {"difference", total.declared - total.parts}};
  });
}

}  // namespace zorgbaat
