#pragma once

#include <string>
#include <vector>

#include "engine/base/messages.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

/// A table that states one fact: a value (`is`), a figure of a tariff series, or a formula. An item of kind
/// "formula" is not one: it has more fields than its formula.
bool is_value(const FileNode& node);

/// A text in both languages: `{ nl = "cliënt", en = "client" }`.
bool is_translated(const FileNode& node);

/// Writes what [defaults], or the only [source.*], of one file says into the values of that file, and drops
/// its [defaults]: after this its values can stand beside those of another file.
///
/// A value of a variant that needs a source and finds none in its own file is reported: nothing may make it
/// look as if the source of the file it extends speaks for it.
void write_out_defaults(FileNode& document, bool is_variant, Messages& messages);

/// Plain EUR in the values of a file becomes EUR of the year `prices` of that file. A variant of another
/// price level must not turn 500 euros of 2021 into 500 euros of 2026.
void write_out_price_level(FileNode& document);

/// Sources of other files than `own` that no value cites any more.
void drop_uncited_sources(FileNode& document, FileId own);

FileNode* find_child(FileNode& table, std::string_view key);

}  // namespace zorgbaat
