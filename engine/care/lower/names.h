#pragma once

#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/base/messages.h"
#include "engine/care/model.h"
#include "engine/graph/expr.h"

namespace zorgbaat {

/// All the names a case defines, each made into a node when it is first asked for.
///
/// Formulas may so mention what stands further down in the file; a name that needs itself gets a message with
/// the circle written out.
class Names {
 public:
  using Maker = std::function<Expr()>;

  explicit Names(Messages& messages) : messages_(&messages) {}

  /// Declares a quantity by its full path; `quantity.node` is filled in once it is made.
  void declare(Quantity quantity, Maker maker);
  /// The same for a quantity that a case has only when something asks for it, such as 60 min/hour.
  void offer(Quantity quantity, Maker maker);
  /// Declares what is read wherever `name` is asked for: an amount at the price level of the results.
  void declare_in_place(const std::string& name, Quantity quantity, Maker maker);
  /// The node of a name itself, whatever stands in its place.
  Expr as_stated(const std::string& full_name);
  [[nodiscard]] bool has(const std::string& full_name) const { return entries_.contains(full_name); }
  /// How a declared name is called; empty for one that is not declared.
  [[nodiscard]] Text label(const std::string& full_name) const;
  [[nodiscard]] Meaning meaning(const std::string& full_name) const;
  /// The node of a name a user wrote: the full path, or the end of exactly one ("reistijd" for
  /// input.reistijd).
  Expr resolve(const NameReference& reference);
  /// The full path of such a name; empty, with a message, when there is none.
  std::string full_name(const NameReference& reference);
  /// The node of a name the lowering itself declared.
  Expr make(const std::string& full_name);
  /// Makes every declared name, in order, and hands over those that exist and the offered ones that were
  /// asked for.
  std::vector<Quantity> make_all();

 private:
  enum class State { waiting, being_made, made };
  struct Entry {
    Quantity quantity{};
    Maker maker{};
    bool offered = false;
    State state = State::waiting;
    Expr expr{};
  };
  Expr make(Entry& entry);
  void report_circle(const std::string& name);

  Messages* messages_;
  std::map<std::string, Entry> entries_{};
  std::map<std::string, std::string> in_place_{};  ///< what is read instead of a name
  std::vector<std::string> order_{};
  std::unordered_map<std::string, std::vector<std::string>> by_end_{};  ///< per end of a path, the paths
  std::vector<std::string> being_made_{};
};

}  // namespace zorgbaat
