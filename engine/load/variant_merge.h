#pragma once

#include <string>

#include "engine/base/messages.h"
#include "engine/load/document.h"

namespace zorgbaat {

/// Turns `base`, the document that a variant extends, into the variant: what `remove` names goes, what the
/// variant gives replaces what is there, and what is new comes behind it.
///
/// A value comes as a whole, and keeps of the old one only label and definition, which say what it is and not
/// where it comes from. So does an item of another `kind`. All other tables are merged field by field; the
/// things under [units] add up; a list is replaced. `parent` is what messages call the file of `base`.
void apply_variant(FileNode variant, const std::string& parent, FileNode& base, Messages& messages);

}  // namespace zorgbaat
