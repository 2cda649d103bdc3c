#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/messages.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// A quantity by its full name or its unambiguous end ("reistijd" for "input.reistijd"); two names of one
/// node are not ambiguous. Nothing when there is no such quantity or more than one.
const Quantity* find_by_end(const Model& model, std::string_view name);

/// The same, with a message that names the nearest name or the choices when there is not exactly one.
/// `extra` are names beside those of the model that may have been meant.
const Quantity* quantity_or_message(const Model& model, const NameReference& reference, Messages& messages,
                                    const std::vector<std::string>& extra = {});

}  // namespace zorgbaat
