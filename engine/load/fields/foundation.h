#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/care/case/stated.h"
#include "engine/load/fields/load_context.h"
#include "engine/load/fields/table_reader.h"

namespace zorgbaat {

const std::vector<std::string>& evidence_words();
Evidence evidence_of(std::string_view word);

/// Reads `source`, `at` and `evidence`, and refuses a value that rests on nothing.
///
/// Measured, official, agreed and reported values need a source and `at`; estimated, assumed and supplier
/// values need a `note` or `at`. [defaults], or the only [source.*] of the file, fill in what is left out. A
/// value that has only a note of its own is the author's own assumption: it gets no source that it does not
/// name. Without `evidence` a value with `at` is reported and one without it is assumed.
void read_foundation(TableReader& table, StatedValue& value, LoadContext& context);

/// A source id of the file, or a message with the one it resembles.
void check_source(const FileNode& node, LoadContext& context);

}  // namespace zorgbaat
