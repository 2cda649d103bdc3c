#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/care/case/actor.h"
#include "engine/care/case/axis.h"
#include "engine/care/case/item.h"
#include "engine/care/case/maturity.h"
#include "engine/care/case/questions.h"
#include "engine/care/case/stated.h"
#include "engine/care/case/tariff_use.h"
#include "engine/care/case/transfer.h"

namespace zorgbaat {

/// What the decision is, whose it is, and what the calculation may not be used for.
struct Question {
  Text decision{};
  Text owner{};
  Text not_for{};
};

/// [scenario]: the conventions that every figure of a case shares.
struct ScenarioHead {
  Text title{};
  Unit basis{};  ///< results are per this: client*week
  Place basis_place{};
  int prices = 0;  ///< price level: plain EUR means EUR of this year
  std::string null_alternative{};
  Place null_place{};
  std::vector<std::string> perspective{};
  std::optional<StatedValue> horizon{};
  std::string vat{};  ///< "included", "excluded", "none" or "unknown"
  Date as_of{};
  Text author{};
  Text status{};
  Question question{};
  Place place{};
};

/// [source.ID]: a document that values cite.
struct Source {
  std::string id{};
  Text title{};
  std::string author{};
  std::string year{};
  std::string link{};
  Text note{};
  Place place{};
};

/// [define]: what a word of the case means, so that two readers count the same thing.
struct Definition {
  std::string word{};
  Text meaning{};
  Text one{};   ///< the word itself, where it is the symbol of a unit: "verpleegdag", "day in hospital"
  Text many{};  ///< and for more than one: "verpleegdagen", "days in hospital"
};

/// [activity.NAME]: one thing that is done, described once (steps 1 to 3 of activity-based costing, report
/// par. 2.4).
struct Activity {
  std::string name{};
  Text label{};
  NameReference actor{};
  Field minutes{};
  std::optional<Field> travel{};       ///< minutes of travel for each time it is done
  std::optional<Field> travel_cost{};  ///< money for each journey
  std::optional<Field> price{};        ///< other cost for each time it is done: materials, a fee
  std::string party = "provider";
  std::string funding{};
  bool billable = true;  ///< its minutes are time with a client, paid as direct time
  Place place{};
};

/// How often an activity is done in an alternative (step 4).
struct Count {
  NameReference activity{};
  Field times{};
};

/// [alternative.NAME]: the null alternative or a project alternative.
struct Alternative {
  std::string name{};
  Text label{};
  std::vector<Count> counts{};
  bool reference = false;  ///< costs nothing itself: the others state their differences from it
  std::optional<StatedValue> declared_total{};  ///< what a source says its costs add up to; no part of them
  Place place{};
};

/// [effect.ALTERNATIVE]: what an alternative does for people, per basis; 0 for what it does not name.
struct Effects {
  std::string alternative{};
  Place place{};
  std::vector<NamedField> amounts{};  ///< each with a unit of its own: QALY/patient
};

/// A case as its file states it, in the order of the file; nothing is computed yet.
struct Case {
  Text variant_of{};  ///< the title of the case that this one extends; empty without one
  std::vector<LeftOut> left_out{};
  ScenarioHead head{};
  std::vector<Definition> definitions{};
  std::vector<Source> sources{};
  std::vector<std::string> things{};
  std::vector<StatedAxis> axes{};
  std::vector<NamedField> conventions{};
  std::vector<NamedField> size{};
  std::vector<NamedField>
      price_indices{};  ///< factors between price levels, made for values that name an index
  std::vector<NamedField> inputs{};
  std::vector<NamedField> volumes{};
  std::vector<NamedField> derived{};
  std::vector<Actor> actors{};
  std::vector<Activity> activities{};
  std::vector<Alternative> alternatives{};
  std::vector<Item> items{};
  std::vector<Effects> effects{};
  std::vector<Transfer> transfers{};
  std::vector<BreakEvenRequest> break_evens{};
  std::vector<CostEffectivenessRequest> cost_effectiveness{};
  std::vector<TwoWayRequest> two_way{};
  std::vector<PrintedFigure> printed{};
  std::vector<MaturityScan> maturity{};  ///< shown beside the money, never part of it
  std::vector<TariffUse> tariffs{};      ///< the figures that come from tariff series
};

}  // namespace zorgbaat
