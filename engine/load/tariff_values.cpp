#include "engine/load/tariff_values.h"

#include <algorithm>
#include <utility>

#include "engine/base/numerals.h"
#include "engine/care/tariff_index.h"
#include "engine/care/tariff_value.h"
#include "engine/load/foundation.h"
#include "engine/load/tariff_folder.h"
#include "engine/load/tariff_forecast.h"

namespace zorgbaat {

namespace {

/// A field of a scenario that names a series.
struct Mention {
  FileNode* table = nullptr;
  std::string key{};  ///< the field that names it: "tariff" or "scale"
  int depth = 0;
  std::optional<ScaleReference> step{};
};

FileNode made(std::string key, NodeKind kind, std::string text, const FileNode& from) {
  return FileNode{.key = std::move(key),
                  .key_place = from.key_place,
                  .kind = kind,
                  .text = std::move(text),
                  .date = {},
                  .children = {},
                  .place = from.place};
}

FileNode made(std::string key, const Text& text, const FileNode& from) {
  FileNode both = made(std::move(key), NodeKind::table, {}, from);
  both.children = {made("nl", NodeKind::text, text.dutch, from),
                   made("en", NodeKind::text, text.in(Language::english), from)};
  return both;
}

Text joined(const Text& first, const Text& second) {
  if (second.empty()) return first;
  return {first.dutch + "; " + second.dutch,
          first.in(Language::english) + "; " + second.in(Language::english)};
}

/// One document, its mentions of series, and the series once they are read.
class TariffWriter {
 public:
  TariffWriter(FileNode& document, std::optional<Date> date, Messages& messages)
      : document_(document), messages_(messages), as_of_(date) {
    const FileNode* scenario = document.find("scenario");
    if (scenario == nullptr) return;
    const FileNode* as_of = scenario->find("as_of");
    if (!as_of_ && as_of != nullptr) as_of_ = as_of->date;
    const FileNode* prices = scenario->find("prices");
    if (prices != nullptr && prices->kind == NodeKind::number && prices->text.size() == 4)
      prices_ = std::atoi(prices->text.c_str());
  }

  void write(const std::string& folder, SourceFiles& files) {
    const std::vector<ForecastFactors> forecast = take_forecast(document_, messages_);
    for (FileNode& section : document_.children) collect(section, 0, section.key == "actor");
    if (mentions_.empty()) return;
    std::optional<Tariffs> tariffs;
    if (folder.empty()) {
      messages_.add(MessageId::tariffs_not_found, place_of_first_mention());
    } else {
      tariffs = load_tariffs(folder, wanted_, files, messages_);
    }
    if (!tariffs) tariffs.emplace();
    tariffs_ = &*tariffs;
    forecast_ = &forecast;
    // The deepest first: writing into a table moves the tables inside it.
    std::stable_sort(mentions_.begin(), mentions_.end(),
                     [](const Mention& a, const Mention& b) { return a.depth > b.depth; });
    for (const Mention& mention : mentions_) write(mention);
    add_sources();
  }

 private:
  [[nodiscard]] Place place_of_first_mention() const {
    return inside_quotes(*mentions_.front().table->find(mentions_.front().key));
  }

  /// A field right below a section is the name of something, not a field of a value.
  void collect(FileNode& table, int depth, bool is_actor) {
    for (FileNode& child : table.children) {
      if (child.kind == NodeKind::table || child.kind == NodeKind::list) {
        collect(child, depth + 1, is_actor);
      } else if (depth > 0 && child.kind == NodeKind::text && child.key == "tariff") {
        mentions_.push_back({.table = &table, .key = child.key, .depth = depth, .step = {}});
        wanted_.push_back({.name = child.text, .place = inside_quotes(child)});
      } else if (depth == 1 && is_actor && child.kind == NodeKind::text && child.key == "scale") {
        collect_step(table, child, depth);
      }
    }
  }

  void collect_step(FileNode& table, const FileNode& child, int depth) {
    std::optional<ScaleReference> step = read_scale_reference(child.text);
    if (step) {
      wanted_.push_back({.name = step->series, .place = inside_quotes(child)});
    } else {
      messages_.add(MessageId::scale_not_read, inside_quotes(child), {{"text", child.text}});
      step.emplace();
    }
    mentions_.push_back({.table = &table, .key = child.key, .depth = depth, .step = std::move(step)});
  }

  void write(const Mention& mention) {
    const FileNode* found = mention.table->find(mention.key);
    if (found == nullptr) return;
    const FileNode field = *found;
    const Series* series = tariffs_->find(mention.step ? mention.step->series : field.text);
    std::vector<FileNode> fields;
    if (series != nullptr) {
      const bool is_index = std::holds_alternative<YearlyIndex>(series->content) && !mention.step;
      fields =
          is_index ? factor_fields(*mention.table, field, *series) : value_fields(mention, field, *series);
    }
    if (fields.empty()) fields = stand_in(field);
    if (mention.step) {
      FileNode salary = made("salary", NodeKind::table, {}, field);
      salary.children = std::move(fields);
      fields = {std::move(salary)};
    }
    replace(*mention.table, fields);
  }

  /// What keeps a figure that has its message from getting more of them.
  static std::vector<FileNode> stand_in(const FileNode& field) {
    return {made("is", NodeKind::number, "1", field), made("unit", NodeKind::text, "1", field),
            made("note", NodeKind::text, field.text, field)};
  }

  /// The moment a figure is asked for: the day beside it, else the day of the calculation.
  TariffMoment moment(const FileNode& table, const Series& series) const {
    const FileNode* date = table.find("date");
    if (date != nullptr && date->date) return TariffMoment{.day = *date->date};
    return TariffMoment{.day = as_of_.value_or(series.checked_on)};
  }

  void warn_when_stale(const Series& series, const TariffMoment& asked, Place place) {
    if (!is_stale(series, asked)) return;
    messages_.add(MessageId::series_stale, place,
                  {{"series", series.id}, {"checked_on", series.checked_on.iso()}, {"asked", asked.text()}});
  }

  std::vector<FileNode> value_fields(const Mention& mention, const FileNode& field, const Series& series) {
    const TariffMoment asked = moment(*mention.table, series);
    const Place place = inside_quotes(field);
    const std::optional<TariffValue> value =
        mention.step ? salary_at(series, *mention.step, asked, prices_, place, messages_)
                     : value_at(series, asked, prices_, place, messages_);
    if (!value) return {};
    warn_when_stale(series, asked, place);
    const Number shown = value->percent ? value->value * 100 : value->value;
    const std::string unit = value->percent ? series.unit : value->unit.to_string();
    const Text since("tarief " + field.text + ", sinds " + value->from.text(),
                     "tariff " + field.text + ", since " + value->from.text());
    const bool unverified = value->origin->status == TariffStatus::unverified;
    return figure_fields(field, series, shown, unit, *value->origin, joined(since, value->origin->note),
                         unverified ? Evidence::reported : series.evidence);
  }

  std::vector<FileNode> factor_fields(const FileNode& table, const FileNode& field, const Series& series) {
    const std::optional<int> from = year_field(table, "from");
    const std::optional<int> to = year_field(table, "to");
    if (!from || !to) return {};
    const Place place = inside_quotes(field);
    const std::optional<IndexFactor> factor =
        index_factor(series, *from, *to, factors_of(*forecast_, series.id), place, messages_);
    if (!factor) return {};
    if (factor->steps.empty()) {
      messages_.add(MessageId::index_of_same_year, place, {{"year", std::to_string(*from)}});
      return {};
    }
    if (as_of_) warn_when_stale(series, TariffMoment{.day = *as_of_}, place);
    Text product(series.id + ": ");
    if (*from > *to) product = {product.dutch + "1 / (", product.english + "1 / ("};
    for (const IndexStep& step : factor->steps) {
      const std::string times = &step == &factor->steps.front() ? "" : " x ";
      product.dutch +=
          times + plain_numeral(step.factor, 6, Language::dutch) + (step.forecast ? " (raming)" : "");
      product.english +=
          times + plain_numeral(step.factor, 6, Language::english) + (step.forecast ? " (forecast)" : "");
    }
    if (*from > *to) product = {product.dutch + ")", product.english + ")"};
    const std::string unit = "EUR@" + std::to_string(*to) + "/EUR@" + std::to_string(*from);
    return figure_fields(field, series, factor->factor, unit, factor->steps.back().origin, product,
                         factor->has_forecast()                         ? Evidence::estimated
                         : factor->has_status(TariffStatus::unverified) ? Evidence::reported
                                                                        : series.evidence);
  }

  std::optional<int> year_field(const FileNode& table, const char* key) {
    const FileNode* node = table.find(key);
    if (node == nullptr) {
      messages_.add(MessageId::missing_key, table.place,
                    {{"key", key}, {"table", table.key}, {"example", std::string(key) + " = 2014"}});
      return std::nullopt;
    }
    const bool digits =
        node->text.size() == 4 && node->text.find_first_not_of("0123456789") == std::string::npos;
    if (digits) return std::stoi(node->text);
    messages_.add(MessageId::not_a_year, node->place, {{"found", node->text}});
    return std::nullopt;
  }

  std::vector<FileNode> figure_fields(const FileNode& field, const Series& series, const Number& value,
                                      const std::string& unit, const TariffOrigin& origin, const Text& note,
                                      Evidence evidence) {
    const Text status = origin.status == TariffStatus::definitive ? Text() : word_of(origin.status);
    cited_.push_back({origin.source, field});
    return {made("is", NodeKind::number, value.to_string(), field),
            made("unit", NodeKind::text, unit, field),
            made("source", NodeKind::text, origin.source, field),
            made("at", NodeKind::text, origin.at, field),
            made("evidence", NodeKind::text, evidence_words()[static_cast<std::size_t>(evidence)], field),
            made("label", series.label, field),
            made("note", joined(note, status), field)};
  }

  /// The fields of the figure come instead of what named the series; a label and a note of the author stay,
  /// and a number, unit or source beside a tariff is a mistake.
  void replace(FileNode& table, std::vector<FileNode>& fields) {
    std::erase_if(table.children, [](const FileNode& child) {
      return child.key == "tariff" || child.key == "scale" || child.key == "date" ||
             ((child.key == "from" || child.key == "to") && child.kind == NodeKind::number);
    });
    for (FileNode& field : fields) {
      const FileNode* own = table.find(field.key);
      if (own == nullptr) {
        table.children.push_back(std::move(field));
      } else if (field.key != "label" && field.key != "note" && field.key != "evidence") {
        messages_.add(MessageId::tariff_and_own, own->key_place, {{"key", own->key}});
      }
    }
  }

  FileNode& section(const char* key) {
    for (FileNode& child : document_.children) {
      if (child.key == key) return child;
    }
    document_.children.push_back(made(key, NodeKind::table, {}, document_));
    return document_.children.back();
  }

  /// The documents that are cited, unless the scenario describes them itself.
  void add_sources() {
    for (const auto& [id, field] : cited_) {
      const Source* source = tariffs_->source(id);
      FileNode& sources = section("source");
      if (source == nullptr || sources.kind != NodeKind::table || sources.find(id) != nullptr) continue;
      FileNode added = made(id, NodeKind::table, {}, field);
      added.children.push_back(made("title", source->title, field));
      added.children.push_back(made("author", NodeKind::text, source->author, field));
      if (!source->year.empty())
        added.children.push_back(made("year", NodeKind::number, source->year, field));
      if (!source->link.empty()) added.children.push_back(made("link", NodeKind::text, source->link, field));
      if (!source->note.empty()) added.children.push_back(made("note", source->note, field));
      sources.children.push_back(std::move(added));
    }
  }

  FileNode& document_;
  Messages& messages_;
  std::optional<Date> as_of_;
  int prices_ = 2000;  ///< stands in for a price level that is missing, which gets its own message
  std::vector<Mention> mentions_{};
  std::vector<NameReference> wanted_{};
  std::vector<std::pair<std::string, FileNode>> cited_{};
  const Tariffs* tariffs_ = nullptr;
  const std::vector<ForecastFactors>* forecast_ = nullptr;
};

}  // namespace

void apply_tariffs(FileNode& document, const std::string& folder, std::optional<Date> date,
                   SourceFiles& files, Messages& messages) {
  TariffWriter(document, date, messages).write(folder, files);
}

}  // namespace zorgbaat
