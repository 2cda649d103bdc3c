#include "engine/care/labels.h"
#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

namespace {

/// The quantity in one alternative: `hours.direct` is nul.hours.direct, `counts.bezoek` is
/// alternative.nul.counts.bezoek. Empty when the alternative has no such quantity.
std::string quantity_in(LowerContext& context, const Alternative& alternative, const std::string& quantity) {
  for (const std::string& full :
       {alternative.name + "." + quantity, "alternative." + alternative.name + "." + quantity}) {
    if (context.names().has(full)) return full;
  }
  return {};
}

constexpr std::string_view counts = "counts.";

/// What an alternative does not count it does 0 times, so nothing passes there.
bool is_an_activity(LowerContext& context, const std::string& quantity) {
  if (!quantity.starts_with(counts)) return false;
  for (const Activity& activity : context.model().stated.activities) {
    if (activity.name == quantity.substr(counts.size())) return true;
  }
  return false;
}

/// The names that stand in an alternative and could have been meant.
std::vector<std::string> choices(LowerContext& context) {
  std::vector<std::string> found;
  const Case& stated = context.model().stated;
  for (const Alternative& alternative : stated.alternatives) {
    if (context.names().has(alternative.name + ".hours.direct")) {
      found.emplace_back("hours.direct");
      break;
    }
  }
  for (const Actor& actor : stated.actors) {
    if (actor.staff) found.push_back("hours." + actor.name);
  }
  for (const Activity& activity : stated.activities) found.push_back(std::string(counts) + activity.name);
  return found;
}

/// Whether every alternative has the quantity; a message with the choices when one has not.
bool check_quantity(LowerContext& context, const Transfer& transfer) {
  const std::string& quantity = transfer.quantity.name;
  const bool activity = is_an_activity(context, quantity);
  bool anywhere = false;
  std::string lacking;
  for (const Alternative& alternative : context.model().stated.alternatives) {
    const bool has = !quantity_in(context, alternative, quantity).empty();
    anywhere = anywhere || has;
    if (!has) lacking += (lacking.empty() ? "`" : ", `") + alternative.name + "`";
  }
  if (anywhere && (activity || lacking.empty())) return true;
  std::string list;
  for (const std::string& choice : choices(context)) list += (list.empty() ? "`" : ", `") + choice + "`";
  context.messages().add(MessageId::quantity_not_in_alternatives, transfer.quantity.place,
                         {{"name", quantity}, {"alternatives", lacking}, {"choices", list}});
  return false;
}

/// Whether price times quantity is money per basis, apart from price level and conventions of time.
bool fits(LowerContext& context, const Transfer& transfer, Expr price, Expr counted) {
  if (!price.exists() || !counted.exists() || !price.unit() || !counted.unit()) return false;
  const Unit wanted = context.money() / context.basis() / *counted.unit();
  int times = 0;
  bool others = false;
  const Unit left_over = *price.unit() / wanted;
  for (const auto& [symbol, exponent] : left_over.factors()) {
    if (is_time(symbol)) times += exponent;
    others = others || !(is_time(symbol) || is_money_symbol(symbol));
  }
  if (times == 0 && !others && price.unit()->is_money()) return true;
  const Place stated = place_of(transfer.price);
  const auto* value = std::get_if<StatedValue>(&transfer.price);
  context.messages().add(MessageId::transfer_price_unit, value != nullptr ? value->unit_place : stated,
                         {{"name", "transfer." + transfer.name + ".price"},
                          {"found", price.unit()->to_string()},
                          {"quantity", transfer.quantity.name},
                          {"counted", counted.unit()->to_string()},
                          {"expected", wanted.to_string()}});
  return false;
}

void declare_in(LowerContext& context, const Transfer& transfer, const Alternative& alternative,
                const std::string& quantity) {
  const std::string name = alternative.name + ".transfer." + transfer.name;
  context.declare(
      name, Role::transfer,
      text_of(Label::of_alternative, {{"what", transfer.label}, {"alternative", alternative.label}}),
      transfer.place,
      [&context, &transfer, name, quantity] {
        const Expr counted = context.names().make(quantity);
        const Expr price = context.names().make("transfer." + transfer.name + ".price");
        if (!fits(context, transfer, price, counted)) return Expr{};
        return context.bring_to(price * counted, context.money() / context.basis(), name, transfer.place);
      },
      {.measure = Measure::transfer, .of = transfer.name, .alternative = alternative.name});
}

}  // namespace

void declare_transfer(LowerContext& context, const Transfer& transfer) {
  context.declare_field("transfer." + transfer.name + ".price", transfer.price,
                        text_of(Label::price_of, {{"name", transfer.label}}));
  if (!check_quantity(context, transfer)) return;
  for (const Alternative& alternative : context.model().stated.alternatives) {
    const std::string quantity = quantity_in(context, alternative, transfer.quantity.name);
    if (!quantity.empty()) declare_in(context, transfer, alternative, quantity);
  }
}

}  // namespace zorgbaat
