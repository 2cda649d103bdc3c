#pragma once

#include <string>

#include "engine/content/document.h"

namespace zorgbaat {

/// How much of a document is written: without the tables that repeat what stands in the file itself (its
/// sources, definitions, tariffs), or all of it.
enum class Extent { in_short, full };

/// A document for a terminal of 80 to 100 columns: UTF-8, aligned columns, no colour; ends in a line feed.
std::string text_of(const Document& document, Language language, Extent extent = Extent::in_short);

}  // namespace zorgbaat
