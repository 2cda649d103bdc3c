// A series file of tariffs/: read, then asked for figures before, inside and after its span.
#include "engine/care/tariffs/tariff_index.h"
#include "engine/care/tariffs/tariff_value.h"
#include "engine/load/tariffs/tariff_reader.h"
#include "engine/load/text/guard.h"
#include "tests/fuzz/promise.h"

namespace zorgbaat {
namespace {

void ask(const Series& series, Messages& messages) {
  const auto [first, last] = span_of(series);
  promise(first.day <= last.day, "the moments of a series rise");
  promise(!origins_of(series).empty(), "a series has figures");
  for (const int year : {first.day.year - 1, first.day.year, last.day.year, last.day.year + 1}) {
    const TariffMoment moment = TariffMoment::year(year);
    if (std::holds_alternative<YearlyIndex>(series.content)) {
      static_cast<void>(index_factor(series, first.day.year, year, {}, {}, messages));
      static_cast<void>(index_factor(series, year, last.day.year, {}, {}, messages));
    } else if (const auto* scale = std::get_if<SalaryScale>(&series.content)) {
      const FunctionGroup& group = scale->tables.front().groups.front();
      const ScaleReference step{.series = series.id, .group = group.name, .step = group.steps.front().name};
      static_cast<void>(salary_at(series, step, moment, 2021, {}, messages));
    } else {
      static_cast<void>(value_at(series, moment, 2021, {}, messages));
    }
  }
}

void run(std::string text) {
  SourceFiles files;
  Messages messages;
  LoadContext context{.messages = messages,
                      .prices = 2000,
                      .symbols = {"hour", "month", "year", "km", "fte", "day"},
                      .source_ids = {"nza_personeel", "kh2024", "ut2022", "nza"}};
  const FileId file = files.add("index/proef.toml", std::move(text));
  if (!guard(file, files.text(file), messages)) return show_all(messages, files);
  if (const std::optional<FileNode> document = read_document(file, files, messages)) {
    const Series series = read_series("index/proef", *document, context);
    if (!messages.has_errors()) ask(series, messages);
  }
  show_all(messages, files);
}

}  // namespace
}  // namespace zorgbaat

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  zorgbaat::run(zorgbaat::text_from(data, size));
  return 0;
}
