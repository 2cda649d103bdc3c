#include "engine/load/cases/care_readers.h"

#include "engine/care/case/parties.h"
#include "engine/load/fields/value_reader.h"
#include "engine/load/text/names.h"

namespace zorgbaat {

namespace {

Hour hour_of(std::string_view word) { return word == "worked" ? Hour::worked : Hour::paid; }

/// Exactly one of a literal rate (`cost`) and a salary (`salary` with `on_costs`).
void read_pay(TableReader& table, Actor& actor, LoadContext& context) {
  const bool literal = table.table().find("cost") != nullptr;
  const bool salaried = table.table().find("salary") != nullptr;
  if (literal == salaried) {
    context.messages.add(MessageId::choose_one, table.place(),
                         {{"table", table.path()},
                          {"first", "cost"},
                          {"second", "salary"},
                          {"example", example_of("cost", NodeKind::table)}});
  }
  if (salaried && !literal) {
    actor.pay = Salary{.salary = require_field(table, "salary", context),
                       .on_costs = require_field(table, "on_costs", context),
                       .allowance = find_field(table, "allowance", context)};
    return;
  }
  if (literal) actor.pay = LiteralRate{.cost = require_field(table, "cost", context)};
  for (const std::string_view key : {"cost", "salary"}) table.find(key);
}

void read_hours(TableReader& table, Actor& actor, LoadContext& context) {
  if (table.require("hour") != nullptr)
    actor.hour = hour_of(read_word(table, "hour", {"paid", "worked"}, "paid"));
  actor.counted = actor.hour;
  const std::string count = read_word(table, "count", {"paid", "worked"}, "");
  if (!count.empty()) actor.counted = hour_of(count);
  if (const FileNode* hours = table.find("hours_a_year", NodeKind::table)) {
    TableReader year(*hours, table.path_of("hours_a_year"), context.messages);
    actor.paid_hours = find_field(year, "paid", context);
    actor.worked_hours = find_field(year, "worked", context);
    year.finish();
  }
}

}  // namespace

Actor read_actor(const FileNode& node, LoadContext& context) {
  Actor actor{.name = node.key, .label = name_as_label(node.key), .place = node.key_place};
  check_name(actor.name, node.key_place, context.messages);
  if (actor.name == "direct")
    context.messages.add(MessageId::actor_name_taken, node.key_place, {{"name", actor.name}});
  if (!expect_kind(node, NodeKind::table, node.key, context.messages)) return actor;
  TableReader table(node, "actor." + node.key, context.messages);
  read_label(table, actor.label);
  read_pay(table, actor, context);
  read_hours(table, actor, context);
  actor.hours_per_fte = find_field(table, "hours_per_fte", context);
  actor.staff = read_truth(table, "staff", true);
  table.finish();
  return actor;
}

Activity read_activity(const FileNode& node, LoadContext& context) {
  Activity activity{.name = node.key, .label = name_as_label(node.key), .place = node.key_place};
  check_name(activity.name, node.key_place, context.messages);
  if (!expect_kind(node, NodeKind::table, node.key, context.messages)) return activity;
  TableReader table(node, "activity." + node.key, context.messages);
  read_label(table, activity.label);
  activity.actor = require_name(table, "actor");
  activity.minutes = require_field(table, "minutes", context);
  activity.travel = find_field(table, "travel", context);
  activity.travel_cost = find_field(table, "travel_cost", context);
  activity.price = find_field(table, "price", context);
  activity.party = read_word(table, "party", party_words(), "provider");
  activity.funding = read_string(table, "funding");
  activity.billable = read_truth(table, "billable", true);
  table.finish();
  return activity;
}

Effects read_effects(const FileNode& node, LoadContext& context) {
  Effects effects{.alternative = node.key, .place = node.key_place};
  if (!expect_kind(node, NodeKind::table, node.key, context.messages)) return effects;
  for (const FileNode& amount : node.children)
    effects.amounts.push_back(read_named_field(amount, "effect." + node.key, context));
  return effects;
}

Alternative read_alternative(const FileNode& node, LoadContext& context) {
  Alternative alternative{.name = node.key, .label = name_as_label(node.key), .place = node.key_place};
  check_name(alternative.name, node.key_place, context.messages);
  if (!expect_kind(node, NodeKind::table, node.key, context.messages)) return alternative;
  TableReader table(node, "alternative." + node.key, context.messages);
  read_label(table, alternative.label);
  if (const FileNode* counts = table.find("counts", NodeKind::table)) {
    for (const FileNode& count : counts->children) {
      alternative.counts.push_back(
          Count{.activity = {.name = count.key, .place = count.key_place},
                .times = read_field(count, table.path_of("counts") + "." + count.key, context)});
    }
  }
  alternative.reference = read_truth(table, "reference", false);
  if (const FileNode* total = table.find("declared_total", NodeKind::table))
    alternative.declared_total = read_value(*total, table.path_of("declared_total"), context);
  table.finish();
  return alternative;
}

Transfer read_transfer(const FileNode& node, LoadContext& context) {
  Transfer transfer{.name = node.key, .label = name_as_label(node.key), .place = node.key_place};
  check_name(transfer.name, node.key_place, context.messages);
  if (!expect_kind(node, NodeKind::table, node.key, context.messages)) return transfer;
  TableReader table(node, "transfer." + node.key, context.messages);
  read_label(table, transfer.label);
  const auto party = [&](const char* key) {
    return table.require(key) == nullptr ? std::string() : read_word(table, key, party_words(), "");
  };
  transfer.from = party("from");
  transfer.to = party("to");
  transfer.funding = read_string(table, "funding");
  transfer.quantity = require_name(table, "quantity");
  transfer.price = require_field(table, "price", context);
  if (!transfer.from.empty() && transfer.from == transfer.to) {
    context.messages.add(MessageId::transfer_to_itself, inside_quotes(*node.find("to")),
                         {{"name", transfer.name}, {"party", transfer.from}});
  }
  table.finish();
  return transfer;
}

}  // namespace zorgbaat
