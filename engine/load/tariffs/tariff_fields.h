#pragma once

#include <string>
#include <vector>

#include "engine/care/case/tariff_use.h"
#include "engine/care/tariffs/tariff_index.h"
#include "engine/care/tariffs/tariff_value.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

// Figures of tariff series as the fields of a value in a scenario, as if the author had written them there.

/// A field that stands where `from` stands.
FileNode made(std::string key, NodeKind kind, std::string text, const FileNode& from);
FileNode made(std::string key, const Text& text, const FileNode& from);

/// `is`, `unit`, `source`, `at`, `evidence`, `label` and `note` of a dated value; `field` names the series.
std::vector<FileNode> value_fields(const TariffValue& value, const FileNode& field);
/// The same of an index factor, of unit EUR@to/EUR@from; its note has the factor of each year.
std::vector<FileNode> index_fields(const IndexFactor& factor, const FileNode& field);

/// What the sheet Tarieven shows of a figure that was taken.
TariffUse use_of(const TariffValue& value, Place place);
TariffUse use_of(const IndexFactor& factor, Place place);

/// The section for documents that only figures of tariff series cite: apart from [source], so that the only
/// source of a file stays the only one.
inline constexpr const char* tariff_source = "tariff_source";

/// Adds the documents that taken figures cite to a scenario, unless it describes them itself.
void add_cited_sources(FileNode& document, const Tariffs& tariffs, const std::vector<TariffUse>& uses,
                       const FileNode& from);

/// A section of a document, made when it is not there.
FileNode& section_of(FileNode& document, const char* key);

}  // namespace zorgbaat
