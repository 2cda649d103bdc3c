#pragma once

#include <string>
#include <vector>

#include "engine/care/case/case.h"

namespace zorgbaat {

/// The words that `party`, `from`, `to` and `perspective` may be: who bears a cost, pays or receives.
const std::vector<std::string>& party_words();
/// How a party is called: "zorgaanbieder".
Text party_name(const std::string& party);

/// Every party of a case that bears a cost, pays or receives, in the order of `party_words`.
std::vector<std::string> parties_of(const Case& stated);
/// Whether it matters who bears what: more than one party, or money that passes between them.
bool has_parties(const Case& stated);

/// A budget that costs or transfers are paid from, and its place in the names of quantities: "Zvw" and "zvw".
struct Funding {
  std::string text{};
  std::string name{};
};

/// Every `funding` of a case, in the order of the file; nothing without [transfer] or more than one party,
/// since then nothing shifts between budgets.
std::vector<Funding> fundings_of(const Case& stated);

}  // namespace zorgbaat
