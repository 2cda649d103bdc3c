#pragma once

#include <optional>
#include <string_view>

#include "engine/care/case/stated.h"
#include "engine/load/fields/load_context.h"
#include "engine/load/fields/table_reader.h"

namespace zorgbaat {

/// Reads a table with `is`: number, unit, source, place, evidence, range. `path` names it in messages.
StatedValue read_value(const FileNode& table, const std::string& path, LoadContext& context);

/// What stands in a field that takes a value: a value, the name of one, or `{ formula = "..." }`.
/// A mistake is a message, and then the field is an empty value.
Field read_field(const FileNode& node, const std::string& path, LoadContext& context);
std::optional<Field> find_field(TableReader& table, std::string_view key, LoadContext& context);
Field require_field(TableReader& table, std::string_view key, LoadContext& context);

/// A field of [input], [volume] and the like, with its own label and definition.
NamedField read_named_field(const FileNode& node, const std::string& table, LoadContext& context);
/// [derived.NAME]: a formula; `unit = "%"` shows it as a percentage.
NamedField read_derived(const FileNode& node, LoadContext& context);

/// The name of another quantity, as in `actor = "verpleegkundige"`.
std::optional<NameReference> find_name(TableReader& table, std::string_view key);
NameReference require_name(TableReader& table, std::string_view key);

/// The number of a literal; nothing, and a message, for inf, nan, 0x1F and what is too long to be meant.
std::optional<Number> read_number(const FileNode& node, Messages& messages);
/// A formula in quotes; its mistakes are reported here, so that they come in the same run as all others.
StatedFormula read_formula(const FileNode& text, Messages& messages);

}  // namespace zorgbaat
