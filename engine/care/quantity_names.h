#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/messages.h"
#include "engine/care/model.h"

namespace zorgbaat {

// A user may write the end of a name instead of the whole: "reistijd" for "input.reistijd".

/// The full names that end in what a user wrote.
std::vector<std::string> names_ending_in(const std::vector<std::string>& known, std::string_view written);
/// Says that no known name fits, and which is nearest.
void report_unknown_name(const NameReference& reference, const std::vector<std::string>& known,
                         Messages& messages);
/// Says that more than one name fits, and which.
void report_ambiguous_name(const NameReference& reference, const std::vector<std::string>& fitting,
                           Messages& messages);

/// A quantity by its full name or its unambiguous end; two names of one node are not ambiguous.
/// Nothing when there is no such quantity or more than one.
const Quantity* find_by_end(const Model& model, std::string_view name);
/// The same, with a message when there is not exactly one.
/// `extra` are names beside those of the model that may have been meant.
const Quantity* quantity_or_message(const Model& model, const NameReference& reference, Messages& messages,
                                    const std::vector<std::string>& extra = {});

/// Says that a row stands where a single number belongs, and how a formula makes one of it.
void report_not_one_number(const Graph& graph, const std::string& name, NodeId row, const Place& place,
                           Messages& messages);

}  // namespace zorgbaat
