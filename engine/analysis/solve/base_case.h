#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/analysis/solve/readers.h"
#include "engine/analysis/solve/solve.h"
#include "engine/care/model.h"
#include "engine/eval/dependence.h"
#include "engine/eval/exact.h"

namespace zorgbaat {

/// A model at its own values with the readings that every analysis of it asks: made once, then only read.
/// The model must outlive it.
struct BaseCase {
  explicit BaseCase(const Model& of);

  const Model* model;
  ExactReading exact;
  Dependence dependence;
  Readers readers;
  Assignment values;  ///< of the inputs, as stated; PM counts as 0
  Evaluation now;     ///< of all nodes, with those
};

/// Where an input or quantity can lie by its nature, whatever range a file gives it: at or above 0, a share
/// at or below 1, above 0 when something is divided by it. A quantity that is outside this at its own value
/// (a negative balance, a rise of 143 %) has no bound on that side.
Bounds natural_bounds(const BaseCase& base, NodeId node);

/// Whether `target` still rests on `node` when the nodes in `cuts` are set free.
bool rests_on(const Graph& graph, NodeId target, NodeId node, std::span<const Cut> cuts);

/// In what form x = `vary` enters `target`, read from the graph and so true for all values of the inputs.
Form form_of(const Graph& graph, NodeId target, NodeId vary, std::span<const Cut> cuts = {});

/// The value of `target` as a function of `vary` alone; what does not rest on `vary` is computed once.
Function function_of(const BaseCase& base, NodeId target, NodeId vary, std::span<const Cut> cuts = {});
/// The same with other values of the inputs than the model's own.
Function function_of(const BaseCase& base, NodeId target, NodeId vary, const Assignment& inputs,
                     std::span<const Cut> cuts = {});

/// The pro-memorie inputs a quantity rests on: it is stated "exclusief n pm-posten".
std::vector<NodeId> open_pm(const BaseCase& base, NodeId quantity);
/// The same for all quantities of the model, in their order.
std::vector<std::vector<NodeId>> open_pm_of_all(const BaseCase& base);

}  // namespace zorgbaat
