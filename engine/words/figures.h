#pragma once

#include <string>

#include "engine/analysis/analyses.h"
#include "engine/care/model.h"
#include "engine/words/number_style.h"
#include "engine/words/unit_words.h"

namespace zorgbaat {

/// A number as people read it, rounded here and nowhere else, with its unit beside it.
struct Figure {
  std::string value{};   ///< "€ 4,24", "42,9%", "10,83"
  std::string unit{};    ///< "per cliënt per week", "verpleegdag per patiënt"; empty for a plain number
  std::string beside{};  ///< the same as it reads behind the value: "verpleegdagen per patiënt"

  /// "€ 4,24 per cliënt per week", "5,97 verpleegdagen per patiënt"
  [[nodiscard]] std::string text() const { return beside.empty() ? value : value + " " + beside; }
};

/// How a value of a quantity is shown: totals a year and outlays in whole euros, other amounts to the cent,
/// shares as percentages, an input with the decimals it was stated with, anything else to two decimals, or to
/// four below 1.
NumberStyle style_of(const Model& model, const Quantity& quantity, const Number& value);
/// The unit behind a value: "per cliënt per week"; of money without its sign.
std::string unit_behind(const Model& model, const Quantity& quantity, const Number& value, Language language);

/// A value of a named quantity; one without a value is "n.v.t.".
Figure figure_of(const Model& model, const Quantity& quantity, const Outcome& outcome, Language language);
Figure figure_of(const Model& model, const Quantity& quantity, const Number& value, Language language);

/// The value a case has for a quantity. Unknown is never 0: what rests on nothing but pro-memorie items is
/// "PM".
Figure own_figure(const Model& model, const Analyses& analyses, const Quantity& quantity, Language language);

/// A value that an analysis found, to two decimals ("10,83 min per bezoek"): it is an answer, not an input.
Figure answer_of(const Model& model, const Quantity& quantity, const Number& value, Language language);

/// The name of a quantity for people; its path when the file gives no label.
std::string label_of(const Quantity& quantity, Language language);
/// The label of an alternative of the case.
std::string alternative_label(const Model& model, const std::string& name, Language language);

/// "excl. 2 pm-posten": beside a figure that leaves them out.
std::string pm_mark(std::size_t open, Language language);

/// Whose costs and benefits count: "provider" is "zorgaanbieder".
std::string perspective_word(const std::string& party, Language language);
std::string evidence_word(Evidence evidence, Language language);
/// A document of the case and the place in it: "Onderzoek naar de inzet van digitale zorg (2022),
/// par. 4.1.10".
std::string source_in_words(const Model& model, const std::string& id, const std::string& at,
                            Language language);

}  // namespace zorgbaat
