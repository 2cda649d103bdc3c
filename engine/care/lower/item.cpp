#include <algorithm>

#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"
#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

void ItemContext::declare(const char* name, const Field& field, const Text& label) const {
  const Text full = text_of(Label::part_of_item, {{"item", item.label}, {"part", label}});
  lowering.declare_field(path + "." + name, field, full);
}

void ItemContext::declare(const char* name, const std::optional<Field>& field, const Text& label) const {
  if (field) declare(name, *field, label);
}

namespace {

/// Times how often, shared by how many, less what another application bears.
Expr counted(const ItemContext& context, Expr amount) {
  if (context.item.times) amount = amount * context.field("times");
  if (context.item.per) amount = amount / context.field("per");
  return amount;
}

Expr with_vat(const ItemContext& context, Expr amount) {
  if (!context.item.vat) return amount;
  return amount * (context.lowering.constant(1) + context.field("vat"));
}

Expr borne_here(const ItemContext& context, Expr amount) {
  if (!context.item.share_elsewhere) return amount;
  return amount * (context.lowering.constant(1) - context.field("share_elsewhere"));
}

KindCost kind_cost(const ItemContext& context) {
  return std::visit([&](const auto& kind) { return lower(kind, context); }, context.item.kind);
}

Expr item_cost(const ItemContext& context) {
  LowerContext& lowering = context.lowering;
  const Expr cost = borne_here(context, counted(context, with_vat(context, kind_cost(context).cost)));
  return lowering.bring_to(cost, lowering.money() / lowering.basis(), context.path, context.item.place);
}

Expr item_hours(const ItemContext& context) {
  LowerContext& lowering = context.lowering;
  const Expr hours = counted(context, *kind_cost(context).hours);
  return lowering.bring_to(hours, Unit::symbol("hour") / lowering.basis(), context.path, context.item.place);
}

/// Whether staff time of this kind is an own actor's.
bool has_own_hours(const Item& item) {
  if (!item.staff) return false;
  if (const auto* labour = std::get_if<Labour>(&item.kind)) return labour->actor.has_value();
  if (const auto* travel = std::get_if<Travel>(&item.kind)) return travel->actor && travel->minutes;
  return false;
}

/// The price that pays for these hours is that of another item of the same alternative.
void check_included(LowerContext& context, const Item& item) {
  const std::vector<Item>& items = context.model().stated.items;
  const bool known = std::any_of(items.begin(), items.end(), [&](const Item& other) {
    return other.alternative == item.alternative && other.name == item.included_in->name && has_cost(other);
  });
  if (known) return;
  context.messages().add(MessageId::unknown_item, item.included_in->place,
                         {{"name", item.included_in->name}, {"alternative", item.alternative}});
}

bool has_outlay(const Item& item) {
  return std::holds_alternative<Equipment>(item.kind) || std::holds_alternative<OneOff>(item.kind);
}

}  // namespace

bool has_cost(const Item& item) { return !item.included_in; }

bool works_in(const Item& item, const Actor& actor) {
  const auto is_actor = [&](const std::optional<NameReference>& who) {
    return who && (who->name == actor.name || who->name == "actor." + actor.name);
  };
  if (const auto* labour = std::get_if<Labour>(&item.kind)) return is_actor(labour->actor);
  if (const auto* travel = std::get_if<Travel>(&item.kind)) return is_actor(travel->actor);
  return false;
}

void declare_item(LowerContext& context, const Item& item) {
  const ItemContext here{
      .lowering = context, .item = item, .path = "item." + item.alternative + "." + item.name};
  std::visit([&](const auto& kind) { declare(kind, here); }, item.kind);
  here.declare("times", item.times, text_of(Label::number_of_times));
  here.declare("per", item.per, text_of(Label::shared_by));
  here.declare("share_elsewhere", item.share_elsewhere, text_of(Label::share_borne_elsewhere));
  here.declare("vat", item.vat, text_of(Label::vat));
  if (has_cost(item)) {
    context.declare(here.path + ".cost", Role::item, item.label, item.place,
                    [here] { return item_cost(here); },
                    {.measure = Measure::item_cost, .of = item.name, .alternative = item.alternative});
  }
  if (item.included_in) check_included(context, item);
  if (has_own_hours(item)) {
    context.declare(here.path + ".staff_hours", Role::hours, text_of(Label::hours_of, {{"name", item.label}}),
                    item.place, [here] { return item_hours(here); },
                    {.measure = Measure::item_hours, .of = item.name, .alternative = item.alternative});
  }
  if (has_outlay(item)) {
    context.declare(
        here.path + ".outlay", Role::outlay, text_of(Label::outlay_for, {{"name", item.label}}), item.place,
        [here] { return borne_here(here, counted(here, with_vat(here, *kind_cost(here).outlay))); },
        {.measure = Measure::item_outlay, .of = item.name, .alternative = item.alternative});
  }
}

}  // namespace zorgbaat
