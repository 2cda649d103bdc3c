#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/messages.h"
#include "engine/load/text/document.h"

namespace zorgbaat {

/// The sections in which a name may stand for a row of values.
inline constexpr std::string_view row_sections[] = {"input", "volume"};

/// A table with a value per step: it names an axis (`over`), or is a part of such a table in another file.
bool is_row(const FileNode& node);

/// What a row is for its readers: one table per step, below `steps`.
///
/// Writes each step of the rows of one file out as a value of its own, `steps = { 2026 = 10 }` as
/// `steps.2026 = { is = 10 }`, with what the row says for all its steps: unit, source, place, evidence, note.
/// A list `is = [10, 25]` becomes steps by the names of the axis. `lineage` has the file itself and those it
/// extends, where its axes, and the axes of its rows, may stand. After this a row of one file can be laid
/// over that of another, step by step.
void spell_out_rows(FileNode& document, const std::vector<const FileNode*>& lineage, Messages& messages);

/// The names of the steps of an axis as a document states it; none when it has no such axis.
std::vector<std::string> step_names_in(const FileNode& document, std::string_view axis);
/// The names of the axes of a row: one word or a list of them.
std::vector<std::string> axes_of_row(const FileNode& row);

/// The fields that a row may state for all its steps at once.
bool is_shared_by_steps(std::string_view key);

}  // namespace zorgbaat
