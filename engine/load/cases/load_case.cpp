#include "engine/load/cases/load_case.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/care/labels.h"
#include "engine/load/cases/analysis_readers.h"
#include "engine/load/cases/care_readers.h"
#include "engine/load/cases/kind_readers.h"
#include "engine/load/cases/maturity_reader.h"
#include "engine/load/cases/row_reader.h"
#include "engine/load/cases/scenario_reader.h"
#include "engine/load/fields/unit_reader.h"
#include "engine/load/fields/value_reader.h"
#include "engine/load/tariffs/price_indices.h"
#include "engine/load/tariffs/tariff_fields.h"
#include "engine/load/tariffs/tariff_forecast.h"
#include "engine/load/tariffs/tariff_values.h"
#include "engine/load/text/read_text_file.h"
#include "engine/load/variants/extends.h"
#include "engine/load/variants/row_steps.h"

namespace zorgbaat {

namespace {

/// Reads the sections of one document in the order in which they need each other; lists keep the file's
/// order.
class CaseReader {
 public:
  CaseReader(const FileNode& document, Messages& messages)
      : root_(document, "", messages), context_{.messages = messages, .symbols = built_in_symbols()} {}

  Case read(std::optional<Date> date, bool with_settings) {
    if (const FileNode* sources = section("source")) case_.sources = read_sources(*sources, context_);
    read_defaults(section("defaults"), context_);
    if (const FileNode* cited = section(tariff_source)) {
      for (Source& source : read_sources(*cited, context_)) case_.sources.push_back(std::move(source));
    }
    if (root_.find("extends") != nullptr) context_.defaults = {};  // its values have those of their own file
    if (with_settings) add_own_figures();
    if (const FileNode* scenario = root_.require("scenario", NodeKind::table)) {
      case_.head = read_scenario(*scenario, date, context_);
    }
    if (const FileNode* units = section("units")) case_.things = read_things(*units, context_);
    if (const FileNode* define = section("define")) case_.definitions = read_definitions(*define, context_);
    if (const FileNode* axes = section("axis")) case_.axes = context_.axes = read_axes(*axes, context_);
    read_values();
    read_care();
    read_questions();
    root_.finish();
    check_names_once();
    return std::move(case_);
  }

 private:
  const FileNode* section(std::string_view key) { return root_.find(key, NodeKind::table); }

  void add_own_figures() {
    for (const std::string& id : context_.source_ids) {
      if (id == own_figure_source) return;
    }
    context_.source_ids.emplace_back(own_figure_source);
    case_.sources.push_back(Source{.id = own_figure_source, .title = text_of(Label::own_figure)});
  }

  void read_values() {
    const std::pair<const char*, std::vector<NamedField>*> tables[] = {{"conventions", &case_.conventions},
                                                                       {"size", &case_.size},
                                                                       {"price_index", &case_.price_indices},
                                                                       {"input", &case_.inputs},
                                                                       {"volume", &case_.volumes}};
    for (const auto& [key, fields] : tables) {
      const FileNode* table = section(key);
      if (table == nullptr) continue;
      for (const FileNode& node : table->children) fields->push_back(read_one(node, key));
    }
    warn_of_unused_axes({&case_.inputs, &case_.volumes}, context_);
    const FileNode* derived = section("derived");
    if (derived == nullptr) return;
    for (const FileNode& node : derived->children) case_.derived.push_back(read_derived(node, context_));
  }

  /// A value, or under [input] and [volume] a row of them.
  NamedField read_one(const FileNode& node, const std::string& section) {
    const bool may_be_row =
        std::find(std::begin(row_sections), std::end(row_sections), section) != std::end(row_sections);
    return may_be_row && is_row(node) ? read_row(node, section, context_)
                                      : read_named_field(node, section, context_);
  }

  void read_care() {
    if (const FileNode* actors = section("actor")) {
      for (const FileNode& node : actors->children) case_.actors.push_back(read_actor(node, context_));
    }
    if (const FileNode* activities = section("activity")) {
      for (const FileNode& node : activities->children)
        case_.activities.push_back(read_activity(node, context_));
    }
    if (const FileNode* alternatives = section("alternative")) {
      for (const FileNode& node : alternatives->children)
        case_.alternatives.push_back(read_alternative(node, context_));
    }
    if (const FileNode* effects = section("effect")) {
      for (const FileNode& node : effects->children) case_.effects.push_back(read_effects(node, context_));
    }
    if (const FileNode* transfers = section("transfer")) {
      for (const FileNode& node : transfers->children)
        case_.transfers.push_back(read_transfer(node, context_));
    }
    const FileNode* items = section("item");
    if (items == nullptr) return;
    for (const FileNode& alternative : items->children) {
      if (!expect_kind(alternative, NodeKind::table, alternative.key, context_.messages)) continue;
      for (const FileNode& node : alternative.children)
        case_.items.push_back(read_item(node, alternative, context_));
    }
  }

  void read_questions() {
    if (const FileNode* analyses = section("analysis")) {
      for (const FileNode& node : analyses->children) read_analysis(node, case_, context_);
    }
    if (const FileNode* printed = root_.find("printed", NodeKind::list)) {
      for (const FileNode& node : printed->children)
        case_.printed.push_back(zorgbaat::read_printed(node, context_));
    }
    if (const FileNode* scans = section("maturity")) {
      for (const FileNode& node : scans->children) case_.maturity.push_back(read_maturity(node, context_));
    }
  }

  /// Inputs, volumes and outcomes share one list of names in the workbook.
  void check_names_once() {
    std::map<std::string, Place> seen;
    for (const auto* fields :
         {&case_.conventions, &case_.size, &case_.inputs, &case_.volumes, &case_.derived}) {
      for (const NamedField& field : *fields) {
        const auto [first, is_new] = seen.emplace(field.name, field.place);
        if (is_new) continue;
        context_.messages.add(
            MessageId::name_used_twice, field.place, {{"name", field.name}},
            {RelatedPlace{.place = first->second, .why = {"hier voor het eerst", "first used here"}}});
      }
    }
  }

  TableReader root_;
  LoadContext context_;
  Case case_{};
};

/// More mistakes than anybody reads; a file that is no scenario at all would otherwise give one per line.
constexpr std::size_t most_messages = 200;

void hand_over(const Messages& found, Messages& messages) {
  std::size_t said = 0;
  for (const Message& message : found.in_file_order()) {
    if (++said <= most_messages) messages.add(message.id, message.place, message.blanks, message.related);
  }
}

std::optional<Case> read_case(FileId file, const LoadOptions& options, SourceFiles& files, Messages& found) {
  std::optional<WithParents> whole = read_with_parents(file, files, found);
  if (!whole) return std::nullopt;
  FileNode& document = whole->document;
  if (options.prices) set_price_level(document, *options.prices);
  const std::vector<ForecastFactors> forecast = take_forecast(document, found);
  TariffDesk desk{.folder = options.tariffs, .forecast = forecast, .files = files, .messages = found};
  std::vector<TariffUse> uses = apply_tariffs(document, options.date, desk);
  for (TariffUse& use : apply_price_indices(document, options.date, desk)) uses.push_back(std::move(use));
  apply_settings(options.settings, document, found);
  Case loaded = CaseReader(document, found).read(options.date, !options.settings.empty());
  loaded.tariffs = std::move(uses);
  loaded.variant_of = whole->variant_of;
  loaded.left_out = std::move(whole->left_out);
  if (found.has_errors()) return std::nullopt;
  return loaded;
}

}  // namespace

std::optional<Case> load_case_text(const std::string& path, std::string text, const LoadOptions& options,
                                   SourceFiles& files, Messages& messages) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);  // the mark that Windows puts before UTF-8
  Messages found;
  std::optional<Case> loaded = read_case(files.add(path, std::move(text)), options, files, found);
  hand_over(found, messages);
  return loaded;
}

std::optional<Case> load_case(const std::string& path, const LoadOptions& options, SourceFiles& files,
                              Messages& messages) {
  std::optional<std::string> text = read_text_file(path, messages);
  if (!text) return std::nullopt;
  return load_case_text(path, std::move(*text), options, files, messages);
}

}  // namespace zorgbaat
