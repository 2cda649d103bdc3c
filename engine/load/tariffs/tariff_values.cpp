#include "engine/load/tariffs/tariff_values.h"

#include <algorithm>
#include <utility>

#include "engine/care/tariffs/tariff_index.h"
#include "engine/care/tariffs/tariff_value.h"
#include "engine/load/tariffs/tariff_fields.h"

namespace zorgbaat {

namespace {

/// A field of a scenario that names a series.
struct Mention {
  FileNode* table = nullptr;
  std::string key{};  ///< the field that names it: "tariff" or "scale"
  int depth = 0;
  std::optional<ScaleReference> step{};
};

/// One document, its mentions of series, and the series once they are read.
class TariffWriter {
 public:
  TariffWriter(FileNode& document, std::optional<Date> date, TariffDesk& desk)
      : document_(document),
        desk_(desk),
        messages_(desk.messages),
        as_of_(date ? date : day_of(document)),
        prices_(price_level_of(document).value_or(2000)) {}

  std::vector<TariffUse> write() {
    for (FileNode& section : document_.children) collect(section, 0, section.key == "actor");
    if (mentions_.empty()) return {};
    const Tariffs tariffs = desk_.read(wanted_, place_of_first_mention());
    tariffs_ = &tariffs;
    // The deepest first: writing into a table moves the tables inside it.
    std::stable_sort(mentions_.begin(), mentions_.end(),
                     [](const Mention& a, const Mention& b) { return a.depth > b.depth; });
    for (const Mention& mention : mentions_) write(mention);
    add_cited_sources(document_, tariffs, uses_, document_);
    return std::move(uses_);
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
      fields = is_index ? take_factor(*mention.table, field, *series) : take_value(mention, field, *series);
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

  std::vector<FileNode> take_value(const Mention& mention, const FileNode& field, const Series& series) {
    const TariffMoment asked = moment(*mention.table, series);
    const Place place = inside_quotes(field);
    const std::optional<TariffValue> value =
        mention.step ? salary_at(series, *mention.step, asked, prices_, place, messages_)
                     : value_at(series, asked, prices_, place, messages_);
    if (!value) return {};
    uses_.push_back(use_of(*value, field.place));
    desk_.warn_when_stale(series, asked, place);
    return value_fields(*value, field);
  }

  std::vector<FileNode> take_factor(const FileNode& table, const FileNode& field, const Series& series) {
    const std::optional<int> from = year_field(table, "from");
    const std::optional<int> to = year_field(table, "to");
    if (!from || !to) return {};
    const Place place = inside_quotes(field);
    const std::optional<IndexFactor> factor =
        index_factor(series, *from, *to, factors_of(desk_.forecast, series.id), place, messages_);
    if (!factor) return {};
    if (factor->steps.empty()) {
      messages_.add(MessageId::index_of_same_year, place, {{"year", std::to_string(*from)}});
      return {};
    }
    TariffUse use = use_of(*factor, field.place);
    use.stale = as_of_ && desk_.warn_when_stale(series, TariffMoment{.day = *as_of_}, place);
    uses_.push_back(std::move(use));
    return index_fields(*factor, field);
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

  FileNode& document_;
  TariffDesk& desk_;
  Messages& messages_;
  std::optional<Date> as_of_;
  int prices_;  ///< 2000 stands in for a price level that is missing, which gets its own message
  std::vector<Mention> mentions_{};
  std::vector<NameReference> wanted_{};
  std::vector<TariffUse> uses_{};
  const Tariffs* tariffs_ = nullptr;
};

}  // namespace

std::vector<TariffUse> apply_tariffs(FileNode& document, std::optional<Date> date, TariffDesk& desk) {
  return TariffWriter(document, date, desk).write();
}

}  // namespace zorgbaat
