#pragma once

#include <array>
#include <string>
#include <string_view>

#include "engine/base/language.h"
#include "engine/base/place.h"
#include "engine/care/case/stated.h"

namespace zorgbaat {

/// The domains of the maturity scan, in the order of the report (University of Twente 2022, par. 1.2):
/// user, organisation and system; effectiveness; legal and ethical; business plan; economic aspects.
enum class MaturityDomain { user, effectiveness, legal, business_plan, economics };

/// A domain and its word in a scenario file.
struct MaturityDomainKey {
  MaturityDomain domain{};
  std::string_view key{};
};

inline constexpr auto maturity_domains = std::to_array<MaturityDomainKey>({
    {MaturityDomain::user, "user"},
    {MaturityDomain::effectiveness, "effectiveness"},
    {MaturityDomain::legal, "legal"},
    {MaturityDomain::business_plan, "business_plan"},
    {MaturityDomain::economics, "economics"},
});

inline constexpr int lowest_maturity_score = 1;
inline constexpr int highest_maturity_score = 5;
inline constexpr int highest_maturity_sum =
    highest_maturity_score * static_cast<int>(maturity_domains.size());

/// How far an organisation is on one domain, and what shows it.
struct MaturityScore {
  int score = 0;
  Text evidence{};
};

/// [maturity.NAME]: the scan of one organisation. It is shown beside the money and never enters it, so it has
/// no node in the graph.
///
/// Example: care organisation 1 of the report scores 2, 2, 4, 2 and 1, which is 11 of 25 (par. 1.2, table 2).
struct MaturityScan {
  std::string name{};
  Text label{};
  Text rater{};
  Text verifier{};
  std::string source{};
  std::string at{};
  Evidence foundation = Evidence::assumed;
  Text note{};
  std::array<MaturityScore, maturity_domains.size()> scores{};  ///< in the order of the domains
  Place place{};

  /// Unweighted, as the report adds them.
  [[nodiscard]] int sum() const {
    int sum = 0;
    for (const MaturityScore& each : scores) sum += each.score;
    return sum;
  }
};

}  // namespace zorgbaat
