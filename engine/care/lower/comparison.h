#pragma once

#include <string>
#include <vector>

#include "engine/care/lower/lower_context.h"

namespace zorgbaat {

/// One project alternative beside the null alternative, and how its quantities are called.
struct Comparison {
  std::string null{};
  std::string project{};
  Text label{};          ///< of the project, when there are several; else empty
  std::string suffix{};  ///< ".project" when there are several projects
  Place place{};
};

std::vector<Comparison> comparisons_of(const Model& model);

/// "saldo" or, with several projects, "saldo, met tablet".
Text with_label(const Text& text, const Text& label);
Text a_year(const Text& text);

/// Declares a quantity per basis times the number of basis units a year.
void declare_yearly(LowerContext& context, std::string name, Role role, Text label, std::string of,
                    Meaning meaning, const Place& place);

/// ALT.outlay: the money needed at the start, when anything is bought.
void declare_outlay(LowerContext& context, const Alternative& alternative);
/// The number under [size] that counts a thing, 300 client or 1200 patient/year; nothing when none does.
Expr size_of_thing(LowerContext& context, const std::string& thing);

/// What each party saves, receives more and pays more, and what each budget spends less.
///
/// Medicine dispenser: 100.44 is saved per client-week, of which 4.55 stays with the provider and 95.89 goes
/// to the insurer. Together the parties have what the project saves.
void declare_parties(LowerContext& context, const Comparison& pair);
/// The same a year, for the [size] given.
void declare_parties_a_year(LowerContext& context, const Comparison& pair);

}  // namespace zorgbaat
