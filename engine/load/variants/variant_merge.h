#pragma once

#include <string>
#include <vector>

#include "engine/base/messages.h"
#include "engine/care/case/case.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

/// Turns `base`, the document that a variant extends, into the variant: what `remove` names goes, what the
/// variant gives replaces what is there, and what is new comes behind it.
///
/// A value comes as a whole, and keeps of the old one only label and definition, which say what it is and not
/// where it comes from. So does an item of another `kind`. All other tables are merged field by field; the
/// things under [units] add up; a list is replaced. `parent` is what messages call the file of `base`.
/// What `remove` has dropped is added to `left_out`.
void apply_variant(FileNode variant, const std::string& parent, FileNode& base,
                   std::vector<LeftOut>& left_out, Messages& messages);

}  // namespace zorgbaat
