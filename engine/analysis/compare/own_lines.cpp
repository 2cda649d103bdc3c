#include "engine/analysis/compare/own_lines.h"

#include <stdexcept>

#include "engine/care/lower/lower.h"

namespace zorgbaat {

WorkbookCase with_own_lines(const Case& stated) {
  for (const OwnLines lines : {OwnLines::all, OwnLines::in_time, OwnLines::per_basis, OwnLines::none}) {
    Messages messages;
    std::optional<Model> model = lower(stated, messages, lines);
    if (!model) continue;
    Analyses analyses = analyse(*model, messages);
    if (!messages.has_errors()) return {.model = std::move(*model), .analyses = std::move(analyses)};
  }
  throw std::logic_error("a case that was in order has mistakes in its workbook");
}

}  // namespace zorgbaat
