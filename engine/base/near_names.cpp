#include "engine/base/near_names.h"

#include <algorithm>

namespace zorgbaat {

namespace {

/// Optimal string alignment: Levenshtein's distance in which a swap of neighbours counts once.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t replace = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replace});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost[a.size()][b.size()];
}

}  // namespace

std::string near_name(std::string_view mistyped, const std::vector<std::string>& known) {
  constexpr std::size_t longest = 120;
  if (mistyped.empty() || mistyped.size() > longest) return {};
  std::string best;
  std::size_t fewest = std::max<std::size_t>(1, mistyped.size() / 3) + 1;
  for (const std::string& name : known) {
    if (name.size() > longest) continue;
    if (const std::size_t changes = distance(mistyped, name); changes < fewest) {
      fewest = changes;
      best = name;
    }
  }
  return best;
}

Text did_you_mean(std::string_view mistyped, const std::vector<std::string>& known) {
  if (const std::string near = near_name(mistyped, known); !near.empty()) {
    return {"bedoelde u `" + near + "`?", "did you mean `" + near + "`?"};
  }
  constexpr std::size_t most = 16;
  std::string choice;
  for (std::size_t i = 0; i < std::min(most, known.size()); ++i) choice += (i == 0 ? "" : ", ") + known[i];
  if (known.size() > most) choice += ", ...";
  if (choice.empty()) return {"er is nog niets om uit te kiezen", "there is nothing to choose from yet"};
  return {"kies uit: " + choice, "choose from: " + choice};
}

}  // namespace zorgbaat
