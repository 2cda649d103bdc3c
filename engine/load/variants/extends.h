#pragma once

#include <optional>

#include "engine/base/messages.h"
#include "engine/base/source_files.h"
#include "engine/care/case/case.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

/// So many files may build on each other; a variant of a variant is what people make.
inline constexpr std::size_t most_parents = 8;

/// A scenario as one document, with what it is a variant of.
struct WithParents {
  FileNode document{};
  Text variant_of{};  ///< the title of what it extends; empty for a file that stands alone
  std::vector<LeftOut> left_out{};
};

/// Reads a scenario with all it takes over: a file that starts with `extends = "beeldzorg.toml"` (a path from
/// its own folder) is an own variant, which says only what differs from that file.
///
/// What comes back reads as one document in which every value has the source of the file it stands in: a
/// value that a variant replaces keeps nothing of the old one but its label and definition. `[[printed]]`,
/// [maturity] and [defaults] of a parent are left behind, `remove = ["item.project.licentie"]` drops what it
/// names, and every place still points into the file where a thing was written. A file without `extends`
/// comes back as it is. Nothing when a file cannot be read, or when the files go round in a circle; each with
/// its message.
std::optional<WithParents> read_with_parents(FileId file, SourceFiles& files, Messages& messages);

}  // namespace zorgbaat
