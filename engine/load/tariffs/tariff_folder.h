#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/messages.h"
#include "engine/base/source_files.h"
#include "engine/care/case/stated.h"
#include "engine/care/tariffs/tariff.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

/// The short words for price indices and the default of each kind of cost; no series.
inline constexpr const char* indices_file = "indices.toml";

/// Reads one file of the folder; nothing, with messages, when it cannot be read.
std::optional<FileNode> read_tariff_file(const std::string& folder, const std::string& name,
                                         SourceFiles& files, Messages& messages);

/// The ids of all series below a tariffs folder, in alphabetical order; no file is read.
std::vector<std::string> series_ids(const std::string& folder);

/// Reads sources.toml, units.toml and only the series that are named; a scenario that names two reads two.
/// A name that is no series gives a message at its place; nothing is returned when there is any mistake.
std::optional<Tariffs> load_tariffs(const std::string& folder, const std::vector<NameReference>& wanted,
                                    SourceFiles& files, Messages& messages);

/// Reads every series of the folder.
std::optional<Tariffs> load_all_tariffs(const std::string& folder, SourceFiles& files, Messages& messages);

}  // namespace zorgbaat
