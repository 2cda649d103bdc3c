#include <algorithm>
#include <set>

#include "cli/tariffs_command.h"
#include "cli/words.h"
#include "engine/base/numerals.h"
#include "engine/words/figures.h"
#include "reports/text/columns.h"

namespace zorgbaat {

namespace {

constexpr int most_decimals = 6;
constexpr int factor_decimals = 5;

/// Rows of cells, each column as wide as its widest cell but the last, which is as long as it is.
std::string aligned(const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths;
  for (const std::vector<std::string>& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], width_of(row[c]));
  }
  std::string out;
  for (const std::vector<std::string>& row : rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c)
      line += "  " + (c + 1 < row.size() ? padded(row[c], widths[c]) : row[c]);
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
  }
  return out;
}

std::string join(const std::string& first, const std::string& second) {
  return second.empty() ? first : first + " " + second;
}

/// The year of the price level of a price; nothing for an index, which has two, and for what is no money.
std::optional<std::string> price_level(const Unit& unit) {
  std::vector<std::string> levels;
  for (const auto& [symbol, exponent] : unit.factors()) {
    if (is_money_symbol(symbol)) levels.push_back(exponent == 1 ? symbol.substr(4) : "");
  }
  return levels.size() == 1 && !levels.front().empty() ? std::optional(levels.front()) : std::nullopt;
}

/// "€ 30,51 per uur (prijspeil 2021)", "41%", "1.543 uur per jaar".
std::string amount(const Series& series, const Number& value, const Unit& unit, Language language) {
  const std::string words = UnitWords(language).of(unit);
  if (series.percent) return join(plain_numeral(value * 100, most_decimals, language) + "%", words);
  const std::optional<std::string> level = price_level(unit);
  if (!level)
    return join(plain_numeral(value, most_decimals, language), unit.is_money() ? unit.to_string() : words);
  const std::string price = join(euros(value, value.is_whole() ? 0 : 2, language), words);
  if (series.nominal) return price;
  return say(CliWord::price_of_level, language, {{"price", price}, {"year", *level}});
}

std::string amount_of(const Series& series, const DatedValue& value, Language language) {
  return amount(series, value.value, unit_of(series, value.from, value.from.day.year), language);
}

std::string yearly_amount(const YearlyIndex& index, const YearlyFigure& figure, Language language) {
  return plain_numeral(figure.figure, most_decimals, language) + (index.form == IndexForm::change ? "%" : "");
}

/// The newest figure of a series, in a few words.
std::string newest(const Series& series, Language language) {
  if (const auto* index = std::get_if<YearlyIndex>(&series.content)) {
    const YearlyFigure& last = index->figures.back();
    return yearly_amount(*index, last, language) + " in " + std::to_string(last.year);
  }
  if (const auto* scale = std::get_if<SalaryScale>(&series.content)) {
    const std::string count = std::to_string(scale->tables.back().groups.size());
    return say(CliWord::function_groups, language, {{"count", count}});
  }
  return amount_of(series, std::get<DatedValues>(series.content).values.back(), language);
}

std::string where(const TariffOrigin& origin, Language language) {
  const std::string& note = origin.note.in(language);
  return origin.source + ", " + origin.at + (note.empty() ? "" : "; " + note);
}

std::vector<std::string> row_of(const FunctionGroup& group, const std::vector<std::string>& steps,
                                Language language) {
  std::vector<std::string> row = {group.name};
  for (const std::string& step : steps) {
    const auto found = std::find_if(group.steps.begin(), group.steps.end(),
                                    [&](const ScaleStep& known) { return known.name == step; });
    row.push_back(found == group.steps.end() ? "-" : plain_numeral(found->salary, 2, language));
  }
  return row;
}

std::string text_of_scale(const SalaryScale& scale, Language language) {
  std::string out;
  for (const ScaleTable& table : scale.tables) {
    out += "\n" + table.from.text() + "  " + word_of(table.origin.status).in(language) + "; " +
           where(table.origin, language) + "\n";
    std::vector<std::string> steps;
    for (const FunctionGroup& group : table.groups) {
      for (const ScaleStep& step : group.steps) {
        if (std::find(steps.begin(), steps.end(), step.name) == steps.end()) steps.push_back(step.name);
      }
    }
    std::vector<std::vector<std::string>> rows = {{say(CliWord::step, language)}};
    rows.front().insert(rows.front().end(), steps.begin(), steps.end());
    for (const FunctionGroup& group : table.groups) rows.push_back(row_of(group, steps, language));
    out += aligned(rows);
  }
  return out;
}

std::string text_of_figures(const Series& series, Language language) {
  if (const auto* scale = std::get_if<SalaryScale>(&series.content)) return text_of_scale(*scale, language);
  std::vector<std::vector<std::string>> rows;
  const auto add = [&](const std::string& when, const std::string& value, const TariffOrigin& origin) {
    rows.push_back({when, value, word_of(origin.status).in(language), where(origin, language)});
  };
  if (const auto* index = std::get_if<YearlyIndex>(&series.content)) {
    for (const YearlyFigure& figure : index->figures)
      add(std::to_string(figure.year), yearly_amount(*index, figure, language), figure.origin);
  } else {
    for (const DatedValue& value : std::get<DatedValues>(series.content).values)
      add(value.from.text(), amount_of(series, value, language), value.origin);
  }
  return "\n" + aligned(rows);
}

/// The documents that the figures of a series cite, each once.
std::string text_of_sources(const Tariffs& tariffs, const Series& series, Language language) {
  std::string out = "\n" + say(CliWord::sources, language) + "\n";
  std::set<std::string> said;
  for (const TariffOrigin* origin : origins_of(series)) {
    const Source* source = tariffs.source(origin->source);
    if (source == nullptr || !said.insert(source->id).second) continue;
    out += "  " + source->id + ": " + source->title.in(language) + "; " + source->author;
    if (!source->year.empty()) out += ", " + source->year;
    if (!source->link.empty()) out += "; " + source->link;
    out += "\n";
  }
  return out;
}

}  // namespace

std::string text_of_list(const Tariffs& tariffs, const Options& options) {
  const Language language = options.language;
  std::string folder;
  std::string out;
  std::vector<std::vector<std::string>> rows;
  const auto close = [&] {
    if (!rows.empty()) out += (out.empty() ? "" : "\n") + folder + "/\n" + aligned(rows);
    rows.clear();
  };
  for (const Series& series : tariffs.series) {
    const std::size_t slash = series.id.rfind('/');
    const std::string above = slash == std::string::npos ? "" : series.id.substr(0, slash);
    if (above != folder) close();
    folder = above;
    std::string label = series.label.in(language);
    const TariffStatus status = origins_of(series).back()->status;
    if (status != TariffStatus::definitive) label += "; " + word_of(status).in(language);
    if (options.date && is_stale(series, TariffMoment{.day = *options.date}))
      label = say(CliWord::to_be_checked, language, {{"label", label}});
    rows.push_back({series.id.substr(slash + 1), newest(series, language), label});
  }
  close();
  return out;
}

std::string text_of_series(const Tariffs& tariffs, const SeriesAnswer& answer, Language language) {
  const Series& series = *answer.series;
  std::string out = series.id + "\n" + series.label.in(language) + "\n";
  out += say(CliWord::kept_up_to, language,
             {{"kind", kind_of(series).in(language)}, {"date", series.checked_on.in_words(language)}}) +
         "\n";
  if (!series.note.empty()) out += series.note.in(language) + "\n";
  if (answer.value) {
    const std::string name = answer.step ? answer.step->group + "/" + answer.step->step + " " : "";
    const std::string value = amount(series, answer.value->value, answer.value->unit, language);
    out += "\n" +
           say(CliWord::value_on, language,
               {{"name", name},
                {"date", answer.asked->text()},
                {"amount", value},
                {"since", answer.value->from.text()}}) +
           "\n";
  }
  return out + text_of_figures(series, language) + text_of_sources(tariffs, series, language);
}

std::string text_of_index(const IndexAnswer& answer, Language language) {
  std::string out = say(CliWord::from_price_level, language,
                        {{"from", std::to_string(answer.from)}, {"to", std::to_string(answer.to)}}) +
                    "\n";
  for (const IndexFactor& factor : answer.factors) {
    out += "\n" + factor.series->id + ": " + numeral(factor.factor, factor_decimals, language);
    if (answer.from > answer.to)
      out += " = 1 / " + numeral(Number(1) / factor.factor, factor_decimals, language);
    out += "\n" + factor.series->label.in(language) + "\n";
    std::vector<std::vector<std::string>> rows;
    rows.reserve(factor.steps.size());
    for (const IndexStep& step : factor.steps) {
      rows.push_back({std::to_string(step.year), "x " + plain_numeral(step.factor, most_decimals, language),
                      word_of(step.origin.status).in(language), where(step.origin, language)});
    }
    out += aligned(rows);
  }
  if (!answer.printed.empty()) out += "\n" + say(CliWord::as_printed, language) + "\n";
  for (const PrintedFactor& factor : answer.printed) {
    out += "  " + factor.series->id + ": " + plain_numeral(factor.printed->value, most_decimals, language) +
           "; " + where(factor.printed->origin, language) + "\n";
  }
  for (const Series* series : answer.too_short) {
    const auto [first, last] = span_of(*series);
    out += "\n" +
           say(CliWord::has_only, language,
               {{"series", series->id}, {"first", first.text()}, {"last", last.text()}}) +
           "\n";
  }
  return out;
}

}  // namespace zorgbaat
