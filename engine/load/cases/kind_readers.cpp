#include "engine/load/cases/kind_readers.h"

#include <algorithm>
#include <utility>

#include "engine/care/case/parties.h"
#include "engine/load/fields/value_reader.h"
#include "engine/load/text/names.h"

namespace zorgbaat {

namespace {

void report_choice(TableReader& table, std::string_view first, std::string_view second, Place place) {
  table.messages().add(MessageId::choose_one, place,
                       {{"table", table.path()},
                        {"first", std::string(first)},
                        {"second", std::string(second)},
                        {"example", example_of(first, NodeKind::table)}});
}

/// Reports `key` when it is given while the field it needs is not.
void check_needs(TableReader& table, std::string_view key, std::string_view other) {
  const FileNode* given = table.table().find(key);
  if (given == nullptr || table.table().find(other) != nullptr) return;
  table.messages().add(MessageId::needs_also, given->key_place,
                       {{"key", std::string(key)},
                        {"other", std::string(other)},
                        {"table", table.path()},
                        {"example", example_of(other, NodeKind::table)}});
}

/// Either minutes or hours, with the key that was used.
void read_time(TableReader& table, Field& time, std::string& key, LoadContext& context) {
  const std::optional<Field> minutes = find_field(table, "minutes", context);
  const std::optional<Field> hours = find_field(table, "hours", context);
  if (minutes.has_value() == hours.has_value()) report_choice(table, "minutes", "hours", table.place());
  if (!minutes && !hours) return;
  time = minutes ? *minutes : *hours;
  key = minutes ? "minutes" : "hours";
}

ItemKind read_labour(TableReader& table, LoadContext& context) {
  Labour labour{.actor = find_name(table, "actor"), .rate = find_field(table, "rate", context)};
  if (labour.actor.has_value() == labour.rate.has_value())
    report_choice(table, "actor", "rate", table.place());
  read_time(table, labour.time, labour.time_key, context);
  return labour;
}

ItemKind read_travel(TableReader& table, LoadContext& context) {
  Travel travel{.actor = find_name(table, "actor"),
                .minutes = find_field(table, "minutes", context),
                .price = find_field(table, "price", context),
                .distance = find_field(table, "distance", context),
                .price_per_distance = find_field(table, "price_per_distance", context)};
  check_needs(table, "minutes", "actor");
  check_needs(table, "actor", "minutes");
  check_needs(table, "distance", "price_per_distance");
  check_needs(table, "price_per_distance", "distance");
  if (!travel.minutes && !travel.price && !travel.distance)
    report_choice(table, "minutes", "price", table.place());
  return travel;
}

ItemKind read_consumption(TableReader& table, LoadContext& context) {
  return Consumption{.amount = find_field(table, "amount", context),
                     .price = require_field(table, "price", context)};
}

ItemKind read_equipment(TableReader& table, LoadContext& context) {
  Equipment equipment{.price = require_field(table, "price", context),
                      .life = require_field(table, "life", context)};
  const std::string method = read_word(table, "method", {"straight_line", "annuity"}, "straight_line");
  equipment.method = method == "annuity" ? WriteOff::annuity : WriteOff::straight_line;
  equipment.residual = find_field(table, "residual", context);
  equipment.interest = find_field(table, "interest", context);
  if (equipment.method == WriteOff::annuity) check_needs(table, "method", "interest");
  return equipment;
}

ItemKind read_subscription(TableReader& table, LoadContext& context) {
  return Subscription{.price = require_field(table, "price", context)};
}

ItemKind read_one_off(TableReader& table, LoadContext& context) {
  return OneOff{.price = require_field(table, "price", context), .life = find_field(table, "life", context)};
}

ItemKind read_given(TableReader& table, LoadContext& context) {
  return GivenCost{.given = require_field(table, "given", context)};
}

ItemKind read_formula_cost(TableReader& table, LoadContext& context) {
  const FileNode* formula = table.require("formula", NodeKind::text);
  if (formula == nullptr) return FormulaCost{.formula = {.text = {}, .place = table.place()}};
  return FormulaCost{.formula = read_formula(*formula, context.messages)};
}

ItemKind read_residual(TableReader& table, LoadContext& context) {
  return Residual{.given = require_field(table, "given", context)};
}

ItemKind read_informal_care(TableReader& table, LoadContext& context) {
  InformalCare care{.value = require_field(table, "value", context)};
  read_time(table, care.time, care.time_key, context);
  care.present = find_field(table, "present", context);
  return care;
}

/// The word of a kind and what reads the fields that only this kind has.
struct KindReader {
  std::string_view word{};
  ItemKind (*read)(TableReader&, LoadContext&){};
};

constexpr KindReader kind_readers[] = {{"labour", read_labour},
                                       {"travel", read_travel},
                                       {"consumption", read_consumption},
                                       {"equipment", read_equipment},
                                       {"subscription", read_subscription},
                                       {"one_off", read_one_off},
                                       {"given", read_given},
                                       {"formula", read_formula_cost},
                                       {"residual", read_residual},
                                       {"informal_care", read_informal_care}};

std::vector<std::string> kind_words() {
  std::vector<std::string> words;
  for (const KindReader& kind : kind_readers) words.emplace_back(kind.word);
  return words;
}

/// False when there is no known kind: what else stands in the table can then not be judged.
bool read_kind(TableReader& table, Item& item, LoadContext& context) {
  const FileNode* kind = table.require("kind");
  if (kind == nullptr || !check_word(*kind, "kind", kind_words(), context.messages)) return false;
  const auto* reader = std::find_if(std::begin(kind_readers), std::end(kind_readers),
                                    [&](const KindReader& k) { return k.word == kind->text; });
  item.kind = reader->read(table, context);
  return true;
}

}  // namespace

Item read_item(const FileNode& node, const FileNode& alternative, LoadContext& context) {
  Item item{.alternative = alternative.key,
            .alternative_place = alternative.key_place,
            .name = node.key,
            .label = name_as_label(node.key),
            .place = node.key_place};
  check_name(item.name, node.key_place, context.messages);
  if (!expect_kind(node, NodeKind::table, node.key, context.messages)) return item;
  TableReader table(node, "item." + alternative.key + "." + node.key, context.messages);
  const bool known = read_kind(table, item, context);
  read_label(table, item.label);
  item.times = find_field(table, "times", context);
  item.per = find_field(table, "per", context);
  item.share_elsewhere = find_field(table, "share_elsewhere", context);
  item.vat = find_field(table, "vat", context);
  item.included_in = find_name(table, "included_in");
  item.includes_staff = read_truth(table, "includes_staff", false);
  const bool unpaid = std::holds_alternative<InformalCare>(item.kind);
  item.party = read_word(table, "party", party_words(), unpaid ? "informal_carer" : "provider");
  item.funding = read_string(table, "funding");
  item.staff = read_truth(table, "staff", true);
  if (known) table.finish();
  return item;
}

}  // namespace zorgbaat
