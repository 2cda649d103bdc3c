#pragma once

#include <string>

#include "engine/analysis/analyses.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// Dutch spreadsheets read a byte order mark, `;` and a decimal comma; every other program RFC 4180.
enum class CsvDialect { dutch, rfc4180 };

/// The long format: one row per quantity (and per step of a row over time) with its unit, role, source, place
/// and evidence. Text that starts with = + - or @ gets an apostrophe, so that no spreadsheet runs it; numbers
/// stay numbers.
std::string csv_of(const Model& model, const Analyses& analyses, CsvDialect dialect, Language language);

}  // namespace zorgbaat
