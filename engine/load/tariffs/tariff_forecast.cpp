#include "engine/load/tariffs/tariff_forecast.h"

#include <algorithm>

#include "engine/load/fields/foundation.h"
#include "engine/load/fields/table_reader.h"
#include "engine/load/fields/value_reader.h"

namespace zorgbaat {

namespace {

ForecastFactor read_factor(const FileNode& node, int year, LoadContext& context) {
  TableReader table(node, "forecast." + node.key, context.messages);
  ForecastFactor factor{.year = year, .factor = 1, .origin = {.place = node.place}};
  if (const FileNode* is = table.require("is")) {
    const std::optional<Number> number = read_number(*is, context.messages);
    if (number && *number > Number(0)) {
      factor.factor = *number;
    } else if (number) {
      context.messages.add(MessageId::index_not_above_zero, is->place,
                           {{"found", is->text}, {"year", std::to_string(year)}});
    }
  }
  read_word(table, "unit", {"1"}, "1");
  if (const FileNode* source = table.find("source", NodeKind::text)) {
    check_source(*source, context);
    factor.origin.source = source->text;
  } else if (node.find("source") == nullptr) {
    const std::string any = context.source_ids.empty() ? "raming" : context.source_ids.front();
    context.messages.add(MessageId::value_without_source, node.place, {{"source", any}});
  }
  factor.origin.at = require_string(table, "at");
  factor.origin.note = read_text(table, "note");
  table.finish();
  return factor;
}

void read_factors(const FileNode& series, ForecastFactors& factors, LoadContext& context) {
  for (const FileNode& year : series.children) {
    if (!expect_kind(year, NodeKind::table, year.key, context.messages)) continue;
    const bool digits = year.key.size() == 4 && year.key.find_first_not_of("0123456789") == std::string::npos;
    if (digits) {
      factors.factors.push_back(read_factor(year, std::stoi(year.key), context));
    } else {
      context.messages.add(MessageId::not_a_year, year.key_place, {{"found", year.key}});
    }
  }
}

}  // namespace

std::vector<ForecastFactors> take_forecast(FileNode& document, Messages& messages) {
  std::vector<ForecastFactors> all;
  const FileNode* section = document.find("forecast");
  if (section == nullptr) return all;
  LoadContext context{.messages = messages};
  if (const FileNode* sources = document.find("source")) {
    for (const FileNode& source : sources->children) context.source_ids.push_back(source.key);
  }
  if (expect_kind(*section, NodeKind::table, "forecast", messages)) {
    for (const FileNode& series : section->children) {
      all.push_back(ForecastFactors{.series = series.key});
      if (expect_kind(series, NodeKind::table, series.key, messages))
        read_factors(series, all.back(), context);
    }
  }
  std::erase_if(document.children, [](const FileNode& child) { return child.key == "forecast"; });
  return all;
}

std::vector<ForecastFactor> factors_of(const std::vector<ForecastFactors>& all, const std::string& series) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const ForecastFactors& one) { return one.series == series; });
  return found == all.end() ? std::vector<ForecastFactor>() : found->factors;
}

}  // namespace zorgbaat
