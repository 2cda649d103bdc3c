#pragma once

#include <optional>

#include "engine/care/case/case.h"
#include "engine/load/fields/load_context.h"

namespace zorgbaat {

/// [scenario]; it also tells the context the price level and the symbols of the basis, which all values need.
/// `date` (from --date) goes before `as_of`.
ScenarioHead read_scenario(const FileNode& node, std::optional<Date> date, LoadContext& context);

/// [source.ID], [units], [define] and [defaults]: what values refer to.
std::vector<Source> read_sources(const FileNode& node, LoadContext& context);
std::vector<std::string> read_things(const FileNode& node, LoadContext& context);
std::vector<Definition> read_definitions(const FileNode& node, LoadContext& context);
void read_defaults(const FileNode* node, LoadContext& context);

}  // namespace zorgbaat
