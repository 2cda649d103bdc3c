#pragma once

#include <string>
#include <vector>

#include "engine/care/model.h"

namespace zorgbaat {

/// What a reader must know of the tariff series a case uses before trusting its figures: which were not kept
/// up to the day of the calculation, and which years of an index are a forecast. One sentence each.
std::vector<std::string> tariff_notes(const Model& model, Language language);

/// The inputs that a taken figure became, by their labels: "brutoloon, verpleegdag".
std::string used_for(const Model& model, const TariffUse& use, Language language);

}  // namespace zorgbaat
