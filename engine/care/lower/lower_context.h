#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/messages.h"
#include "engine/care/case/formula.h"
#include "engine/care/lower/lower.h"
#include "engine/care/lower/names.h"
#include "engine/care/model.h"
#include "engine/graph/expr.h"

namespace zorgbaat {

/// What every lowering function works with: the graph being built, the names, and the conventions between
/// times.
class LowerContext {
 public:
  LowerContext(Model& model, Messages& messages, OwnLines own_lines = OwnLines::none)
      : model_(&model), messages_(&messages), names_(messages), own_lines_(own_lines) {}

  [[nodiscard]] Model& model() { return *model_; }
  [[nodiscard]] Graph& graph() { return model_->graph; }
  [[nodiscard]] Messages& messages() { return *messages_; }
  [[nodiscard]] Names& names() { return names_; }

  /// Declares a field under its path: a stated value becomes an input, a name or formula an alias of its
  /// node.
  void declare_field(const std::string& path, const Field& field, Text label, Role role = Role::input,
                     Meaning meaning = {});
  /// The same for a field of a table of named values: table "input", name "reistijd" is input.reistijd.
  void declare_named(const std::string& table, const NamedField& named, Role role,
                     Measure measure = Measure::other);
  /// Offers the conventions of the calendar, such as 60 min/hour; a case has those it uses.
  void offer_calendar();
  /// Declares a quantity the lowering itself computes.
  void declare(std::string name, Role role, Text label, Place place, Names::Maker maker,
               Meaning meaning = {});

  /// 0 hours per basis, for an actor who does nothing in an alternative.
  Expr no_hours() { return names_.make("conventions.no_hours"); }
  /// 0 euro per basis, for an alternative that is only a reference.
  Expr no_cost() { return names_.make("conventions.no_cost"); }
  Expr constant(int value) { return {&graph(), graph().constant(value)}; }
  Expr minutes_per_hour() { return names_.make("conventions.minutes_per_hour"); }
  Expr one_year() { return names_.make("conventions.one_year"); }
  /// A formula; a row over the axes of the rows it mentions.
  Expr lower_formula(const StatedFormula& formula);
  /// What must be a single number, called `name` where it stands; nothing, with a message, for a row.
  Expr one_value(Expr value, const std::string& name, const Place& place);
  /// The axis of that name; nothing, with a message, when there is none.
  std::optional<AxisId> axis(const std::string& name, const Place& place);
  /// Multiplies or divides by conventions until `from` stands where `to` should: per month to per week.
  /// Nothing, with a message, when the scenario states no such convention.
  Expr convert_time(Expr amount, const std::string& from, const std::string& to, const std::string& name,
                    const Place& place);
  /// What an amount per `from` is multiplied by to be per `to`: 12 / 52 from month to week. Nothing,
  /// silently, when the scenario states no such convention.
  std::optional<Expr> time_factor(const std::string& from, const std::string& to);
  /// Brings an amount to `wanted` by time conventions alone; a message when more than time is in the way.
  Expr bring_to(Expr amount, const Unit& wanted, const std::string& name, const Place& place);
  /// Minutes or hours, as hours.
  Expr in_hours(Expr time, const std::string& name, const Place& place);

  /// An input that the engine itself adds, 0 until a user fills it in; a case has it once something asks.
  void offer_empty(const std::string& path, const Unit& unit, const Text& label);
  [[nodiscard]] OwnLines own_lines() const { return own_lines_; }

  [[nodiscard]] Unit money() const;  ///< EUR of the scenario's price level
  [[nodiscard]] const Unit& basis() const { return model_->stated.head.basis; }
  /// Remembers where in the file a node comes from; the first place stays.
  Expr placed(Expr expr, const Place& place);

 private:
  Expr add_input(const std::string& path, const StatedValue& stated, const Text& label,
                 const Text& definition, bool fixed);
  /// What a field may come to: a row only where the author names it, under [input], [volume] and [derived].
  enum class Extent { one_value, any_row };
  void declare_quantity(Quantity quantity, const Field& field, Extent extent, bool share_of_whole = false);
  Expr within_whole(Expr share);
  void declare_indexed(Quantity quantity, const StatedValue& stated);
  void offer_convention(const std::string& name, int value, const Unit& unit, const Text& label);
  void offer_stated(const std::string& path, const StatedValue& stated, const Text& label, Measure measure);
  void report_not_per_basis(Expr amount, const Unit& wanted, const std::string& name, const Place& place);
  Expr lower_tree(const FormulaTree& tree);
  Expr lower_call(const FormulaTree& tree);
  Expr lower_call_along(const FormulaTree& tree);
  Expr at_step(Expr row, AxisId axis, const FormulaTree& step);
  Expr shifted(Expr row, AxisId axis, const FormulaTree& steps);
  /// The conventions that can be crossed from one time to another, the scenario's own and the calendar's.
  std::optional<Expr> crossing(const std::string& from, const std::string& to);

  Model* model_;
  Messages* messages_;
  Names names_;
  OwnLines own_lines_;
};

/// Whether a symbol measures time: the only thing conventions convert.
bool is_time(std::string_view symbol);

}  // namespace zorgbaat
