// A scenario file as a user may hand it in: loaded, lowered, computed, reported and explained in both
// languages.
#include "engine/analysis/analyses.h"
#include "engine/care/lower/lower.h"
#include "engine/content/explanation.h"
#include "engine/content/make_document.h"
#include "engine/load/cases/load_case.h"
#include "engine/workbook/make_workbook.h"
#include "reports/text/explanation_text.h"
#include "reports/text/write_text.h"
#include "tests/fuzz/promise.h"

namespace zorgbaat {
namespace {

void report(const Model& model, const Analyses& analyses) {
  for (const Language language : {Language::dutch, Language::english}) {
    const Document document = make_document({.model = model, .analyses = analyses, .language = language});
    promise(!text_of(document, language, Extent::full).empty(), "a case that loads has a report");
    for (const Quantity& quantity : model.quantities) {
      promise(!text_of(explain(model, analyses, quantity, language), language).empty(),
              "a quantity has a derivation");
    }
  }
  promise(!make_workbook(model, analyses, Language::dutch, "0").sheets.empty(), "a workbook has sheets");
}

void run(std::string text) {
  SourceFiles files;
  Messages messages;
  const std::string source = ZORGBAAT_SOURCE_DIR;
  std::optional<Case> stated = load_case_text(source + "/scenarios/proef.toml", std::move(text),
                                              {.tariffs = source + "/tariffs"}, files, messages);
  promise(stated.has_value() != messages.has_errors(), "a file loads, or there is an error");
  if (stated) {
    const std::optional<Model> model = lower(std::move(*stated), messages);
    promise(model.has_value() != messages.has_errors(), "a case is lowered, or there is an error");
    if (model) {
      const Analyses analyses = analyse(*model, messages);
      if (!messages.has_errors()) report(*model, analyses);
    }
  }
  show_all(messages, files);
}

}  // namespace
}  // namespace zorgbaat

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  zorgbaat::run(zorgbaat::text_from(data, size));
  return 0;
}
