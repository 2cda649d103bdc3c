#pragma once

#include <string>

#include "engine/analysis/analyses.h"
#include "engine/care/model.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

/// A case with its results, in one language: what every table and sentence is made from. Both must outlive
/// it.
struct CaseView {
  const Model& model;
  const Analyses& analyses;
  Language language;

  [[nodiscard]] std::string say(Word word, const Blanks& blanks = {}) const {
    return zorgbaat::say(word, language, blanks);
  }
  [[nodiscard]] const std::string& in_words(const Text& text) const { return text.in(language); }
  [[nodiscard]] std::string label(const Quantity& quantity) const { return label_of(quantity, language); }
  /// What people call a node; empty for one without a name.
  [[nodiscard]] std::string label(NodeId node) const {
    const Quantity* quantity = model.naming(node);
    return quantity == nullptr ? std::string() : label(*quantity);
  }
  [[nodiscard]] std::string alternative(const std::string& name) const {
    return alternative_label(model, name, language);
  }
  [[nodiscard]] UnitWords units() const { return {model.stated, language}; }
  [[nodiscard]] const Outcome& value(NodeId node) const { return analyses.base.of(node); }
};

}  // namespace zorgbaat
