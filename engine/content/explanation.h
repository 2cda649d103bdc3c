#pragma once

#include <string>
#include <vector>

#include "engine/analysis/analyses.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// One quantity of a derivation: what it is, what it comes to, and what it is made of.
struct ExplanationStep {
  std::string label{};
  std::string name{};
  std::string figure{};               ///< "€ 8,63 per bezoek"
  std::string formula{};              ///< in words; empty for a stated value
  std::vector<std::string> origin{};  ///< of a stated value: source, place, evidence, range, note
  std::string definition{};
  bool shown_before = false;  ///< its parts stand further up
  std::vector<ExplanationStep> parts{};
};

/// The derivation of a quantity down to the stated values it rests on; a quantity that returns is not
/// repeated.
ExplanationStep explain(const Model& model, const Analyses& analyses, const Quantity& quantity,
                        Language language);

}  // namespace zorgbaat
