#include "engine/care/labels.h"
#include "engine/care/lower/comparison.h"
#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

namespace {

/// Money per thing times the number of things: 500 per client for 300 clients is 150,000 euro.
Expr whole_outlay(LowerContext& context, const std::string& item_outlay, const Item& item) {
  Expr amount = context.names().make(item_outlay);
  if (!amount.exists() || !amount.unit()) return {};
  const Unit per_thing = *amount.unit();
  for (const auto& [thing, exponent] : per_thing.factors()) {
    const Expr number = exponent == -1 ? size_of_thing(context, thing) : Expr{};
    if (number.exists()) amount = amount * number;
  }
  if (amount.exists() && amount.unit() && *amount.unit() == context.money()) return amount;
  context.messages().add(MessageId::outlay_without_size, item.place,
                         {{"name", item.name}, {"found", amount.unit() ? amount.unit()->to_string() : "?"}});
  return {};
}

}  // namespace

void declare_outlay(LowerContext& context, const Alternative& alternative) {
  std::vector<const Item*> bought;
  for (const Item& item : context.model().stated.items) {
    if (item.alternative == alternative.name &&
        context.names().has("item." + item.alternative + "." + item.name + ".outlay")) {
      bought.push_back(&item);
    }
  }
  if (bought.empty() && own_line_costs(context, alternative.name).empty()) return;
  context.declare(alternative.name + ".outlay", Role::outlay,
                  text_of(Label::outlay_at_start, {{"name", alternative.label}}), alternative.place,
                  [&context, bought, name = alternative.name] {
                    std::vector<Expr> parts;
                    parts.reserve(bought.size());
                    for (const Item* item : bought) {
                      parts.push_back(whole_outlay(
                          context, "item." + item->alternative + "." + item->name + ".outlay", *item));
                    }
                    if (const Expr own = outlay_of_own_lines(context, name); own.exists())
                      parts.push_back(own);
                    return combine(Op::sum, parts);
                  },
                  {.measure = Measure::outlay, .alternative = alternative.name});
}

}  // namespace zorgbaat
