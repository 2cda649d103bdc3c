#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/care/actor.h"
#include "engine/care/item.h"
#include "engine/care/maturity.h"
#include "engine/care/stated.h"
#include "engine/care/tariff_use.h"

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
  std::string vat{};  ///< "included", "excluded" or "none"
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
  Place place{};
};

/// [analysis.NAME] with kind = "break_even": at which value of `vary` does `target` equal `equals`?
struct BreakEvenRequest {
  std::string name{};
  Text label{};
  NameReference vary{};
  NameReference target{};  ///< the saving of the only project alternative when left out
  Number equals{};
  bool whole = true;  ///< also give the nearest whole value on the paying side
  Place place{};
};

/// [[printed]]: a figure a source printed, compared with what the engine computes on every run.
struct PrintedFigure {
  NameReference quantity{};
  std::string text{};   ///< "3.21", "43%"
  std::string quote{};  ///< the words it stands in, when they matter: "minstens 2"
  std::string source{};
  std::string at{};
  std::string verdict{};  ///< what the author found: reproduced, within_rounding, deviates, not_reproducible
  Text because{};
  Place place{};
};

/// A case as its file states it, in the order of the file; nothing is computed yet.
struct Case {
  ScenarioHead head{};
  std::vector<Definition> definitions{};
  std::vector<Source> sources{};
  std::vector<std::string> things{};
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
  std::vector<BreakEvenRequest> break_evens{};
  std::vector<PrintedFigure> printed{};
  std::vector<MaturityScan> maturity{};  ///< shown beside the money, never part of it
  std::vector<TariffUse> tariffs{};      ///< the figures that come from tariff series
};

}  // namespace zorgbaat
