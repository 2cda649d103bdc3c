#pragma once

#include "engine/care/case/case.h"
#include "engine/load/fields/load_context.h"

namespace zorgbaat {

/// [actor.NAME], [activity.NAME], [alternative.NAME] and [transfer.NAME].
Actor read_actor(const FileNode& node, LoadContext& context);
Activity read_activity(const FileNode& node, LoadContext& context);
/// [effect.ALTERNATIVE]: its effects by name.
Effects read_effects(const FileNode& node, LoadContext& context);
Alternative read_alternative(const FileNode& node, LoadContext& context);
Transfer read_transfer(const FileNode& node, LoadContext& context);

}  // namespace zorgbaat
