#pragma once

#include <string>
#include <vector>

#include "engine/care/case/stated.h"
#include "engine/load/fields/load_context.h"

namespace zorgbaat {

/// [axis.NAME]: `steps`, a list of names, or `length`; nothing, with a message, when it is neither.
std::vector<StatedAxis> read_axes(const FileNode& section, LoadContext& context);

/// [input.NAME] or [volume.NAME] with `over`, its steps written out as tables (see row_steps.h): a value, a
/// name or a formula for each step of its axes. What is missing is one message that names it all.
NamedField read_row(const FileNode& node, const std::string& section, LoadContext& context);

/// Says of each axis that no row runs over, in a file without mistakes.
void warn_of_unused_axes(const std::vector<const std::vector<NamedField>*>& fields, LoadContext& context);

}  // namespace zorgbaat
