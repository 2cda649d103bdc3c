#pragma once

#include <string>
#include <vector>

#include "engine/care/model.h"

namespace zorgbaat {

// Who pays and who gains, as lines of a table; a quantity that a party does not have is null.

/// One party: costs saved, received more, paid more, and its own balance.
struct PartyLine {
  std::string party{};
  const Quantity* costs_saved = nullptr;
  const Quantity* received_more = nullptr;
  const Quantity* paid_more = nullptr;
  const Quantity* balance = nullptr;
};

/// One budget: what is spent less from it, per basis and a year.
struct FundingLine {
  std::string funding{};
  const Quantity* spent_less = nullptr;
  const Quantity* spent_less_a_year = nullptr;
};

/// Empty when one party bears everything.
std::vector<PartyLine> party_lines(const Model& model, const std::string& project, Period period);
std::vector<FundingLine> funding_lines(const Model& model, const std::string& project);

/// The project that a headline is a balance of, of all parties or one; null when it is none.
const ProjectResults* project_of_balance(const Model& model, const Quantity* headline);

/// The balance of the provider, shown beside a headline that is a balance; null when one party bears
/// everything.
const Quantity* own_pocket(const Model& model, const std::string& headline, Period period);

}  // namespace zorgbaat
