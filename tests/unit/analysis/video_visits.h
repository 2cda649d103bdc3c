#pragma once

#include <string>
#include <string_view>

#include "engine/care/model.h"

namespace zorgbaat {

/// The arithmetic of video visits in home care (report par. 4.1.10), written by hand against the graph, so
/// that the analyses are tested without the loader: 2 of 7 visits replaced, balance per client-week.
Model video_visits();

/// The node of a named quantity; the name must exist.
NodeId node_of(const Model& model, std::string_view name);
InputRecord& record_of(Model& model, std::string_view name);

/// Adds an input, or names a node, in a model being built by hand.
NodeId add_input(Model& model, const std::string& name, std::string_view value);
NodeId add_quantity(Model& model, const std::string& name, NodeId node, Role role = Role::item);
void set_range(Model& model, std::string_view name, std::string_view low, std::string_view high);
BreakEvenPlan plan_of(const Model& model, std::string_view vary, std::string_view target,
                      std::string_view equals = "0");
PrintedFigure printed(std::string_view quantity, std::string_view text, std::string_view verdict = "");

/// A literal as a number.
Number num(std::string_view literal);

}  // namespace zorgbaat
