#include "engine/care/case/parties.h"

#include <functional>

#include "engine/care/labels.h"
#include "engine/care/lower/comparison.h"
#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

namespace {

/// Which costs are meant: those a party bears, or those a budget pays.
using Choice = std::function<bool(const std::string& party, const std::string& funding)>;

/// The sum of the costs that are meant; nothing when there are none.
Expr costs_of(LowerContext& context, const std::string& alternative, const Choice& meant) {
  const Case& stated = context.model().stated;
  std::vector<Expr> parts;
  for (const Activity& activity : stated.activities) {
    const std::string cost = alternative + ".activity." + activity.name + ".cost";
    if (meant(activity.party, activity.funding) && context.names().has(cost))
      parts.push_back(context.names().make(cost));
  }
  for (const Item& item : stated.items) {
    const std::string cost = "item." + alternative + "." + item.name + ".cost";
    if (item.alternative == alternative && meant(item.party, item.funding) && context.names().has(cost))
      parts.push_back(context.names().make(cost));
  }
  if (meant(party_of_own_lines(stated), "")) {
    for (const std::string& own : own_line_costs(context, alternative))
      parts.push_back(context.names().make(own));
  }
  return combine(Op::sum, parts);
}

/// One amount less another, where either may be missing.
Expr less(LowerContext& context, Expr amount, Expr other) {
  if (!other.exists()) return amount;
  return amount.exists() ? amount - other : context.constant(-1) * other;
}

Expr costs_saved(LowerContext& context, const Comparison& pair, const Choice& meant) {
  return less(context, costs_of(context, pair.null, meant), costs_of(context, pair.project, meant));
}

std::string more_of(const Comparison& pair, const Transfer& transfer) {
  return "transferred_more" + pair.suffix + "." + transfer.name;
}

/// What passes more with the project, over all transfers that are meant; nothing when there are none.
Expr transferred_more(LowerContext& context, const Comparison& pair,
                      const std::function<bool(const Transfer&)>& meant) {
  std::vector<Expr> parts;
  for (const Transfer& transfer : context.model().stated.transfers) {
    if (meant(transfer)) parts.push_back(context.names().make(more_of(pair, transfer)));
  }
  return combine(Op::sum, parts);
}

Meaning of_project(const Comparison& pair, Measure measure, const std::string& of) {
  return {.measure = measure, .of = of, .alternative = pair.project};
}

void declare_of(LowerContext& context, Meaning meaning, const Comparison& pair, std::string name,
                const Text& label, Names::Maker maker) {
  context.declare(std::move(name), Role::party, with_label(label, pair.label), pair.place, std::move(maker),
                  std::move(meaning));
}

void declare_transferred_more(LowerContext& context, const Comparison& pair, const Transfer& transfer) {
  const Text& label = transfer.label;
  declare_of(context, of_project(pair, Measure::transferred_more, transfer.name), pair,
             more_of(pair, transfer), text_of(Label::change_of, {{"name", label}}),
             [&context, pair, &transfer] {
               const std::string part = ".transfer." + transfer.name;
               return less(context, context.names().make(pair.project + part),
                           context.names().make(pair.null + part));
             });
}

/// What a party has more or less: "costs_saved_of_party.provider".
std::string of_party(const char* what, const char* of, const Comparison& pair, const std::string& party) {
  std::string name = what;
  name += of;
  name += pair.suffix;
  name += ".";
  return name + party;
}

std::string of_party(const char* what, const Comparison& pair, const std::string& party) {
  return of_party(what, "_of_party", pair, party);
}

/// The three parts of a party's balance, for those that the party has.
void declare_parts(LowerContext& context, const Comparison& pair, const std::string& party) {
  const Text name = party_name(party);
  const Choice borne = [party](const std::string& bears, const std::string&) { return bears == party; };
  bool bears = false;
  for (const Activity& activity : context.model().stated.activities) bears = bears || activity.party == party;
  for (const Item& item : context.model().stated.items) bears = bears || item.party == party;
  if (bears) {
    declare_of(context, of_project(pair, Measure::costs_saved, party), pair,
               of_party("costs_saved", pair, party), text_of(Label::costs_saved_by, {{"name", name}}),
               [&context, pair, borne] { return costs_saved(context, pair, borne); });
  }
  bool receives = false;
  bool pays = false;
  for (const Transfer& transfer : context.model().stated.transfers) {
    receives = receives || transfer.to == party;
    pays = pays || transfer.from == party;
  }
  if (receives) {
    declare_of(context, of_project(pair, Measure::received_more, party), pair,
               of_party("received_more", pair, party), text_of(Label::received_more_by, {{"name", name}}),
               [&context, pair, party] {
                 return transferred_more(context, pair, [&](const Transfer& t) { return t.to == party; });
               });
  }
  if (pays) {
    declare_of(context, of_project(pair, Measure::paid_more, party), pair, of_party("paid_more", pair, party),
               text_of(Label::paid_more_by, {{"name", name}}), [&context, pair, party] {
                 return transferred_more(context, pair, [&](const Transfer& t) { return t.from == party; });
               });
  }
}

/// Costs saved, plus what the party receives more, less what it pays more.
void declare_balance(LowerContext& context, const Comparison& pair, const std::string& party) {
  const Text name = party_name(party);
  const bool transfers = !context.model().stated.transfers.empty();
  declare_of(context, of_project(pair, Measure::party_balance, party), pair, of_party("saving", pair, party),
             text_of(Label::balance_of, {{"name", name}}), [&context, pair, party, transfers] {
               Names& names = context.names();
               if (!transfers) {
                 return costs_saved(context, pair, [&](const std::string& bears, const std::string&) {
                   return bears == party;
                 });
               }
               std::vector<Expr> gains;
               for (const char* what : {"costs_saved", "received_more"}) {
                 const std::string part = of_party(what, pair, party);
                 if (names.has(part)) gains.push_back(names.make(part));
               }
               return less(context, combine(Op::sum, gains), names.make(of_party("paid_more", pair, party)));
             });
}

std::string of_funding(const Comparison& pair, const Funding& funding) {
  return "spent_less_of_funding" + pair.suffix + "." + funding.name;
}

Text funding_label(const Funding& funding) {
  return text_of(Label::spent_less_from, {{"name", funding.text}});
}

/// What a budget spends less: costs it bears itself and payments made from it.
void declare_funding(LowerContext& context, const Comparison& pair, const Funding& funding) {
  declare_of(context, of_project(pair, Measure::spent_less, funding.text), pair, of_funding(pair, funding),
             funding_label(funding), [&context, pair, text = funding.text] {
               const Expr saved = costs_saved(
                   context, pair, [&](const std::string&, const std::string& from) { return from == text; });
               const Expr paid =
                   transferred_more(context, pair, [&](const Transfer& t) { return t.funding == text; });
               return less(context, saved, paid);
             });
}

}  // namespace

void declare_parties(LowerContext& context, const Comparison& pair) {
  const Case& stated = context.model().stated;
  if (!has_parties(stated)) return;
  for (const Transfer& transfer : stated.transfers) declare_transferred_more(context, pair, transfer);
  for (const std::string& party : parties_of(stated)) {
    if (!stated.transfers.empty()) declare_parts(context, pair, party);
    declare_balance(context, pair, party);
  }
  for (const Funding& funding : fundings_of(stated)) declare_funding(context, pair, funding);
}

void declare_parties_a_year(LowerContext& context, const Comparison& pair) {
  const Case& stated = context.model().stated;
  if (!has_parties(stated)) return;
  const auto yearly = [&](const std::string& of, const std::string& name) {
    if (!context.names().has(of)) return;
    const Text label = context.names().label(of);
    declare_yearly(context, name, Role::year, a_year(label), of, context.names().meaning(of), pair.place);
  };
  for (const std::string& party : parties_of(stated)) {
    for (const char* what : {"costs_saved", "received_more", "paid_more", "saving"})
      yearly(of_party(what, "_of_party", pair, party), of_party(what, "_of_party_a_year", pair, party));
  }
  for (const Funding& funding : fundings_of(stated)) {
    yearly(of_funding(pair, funding), "spent_less_of_funding_a_year" + pair.suffix + "." + funding.name);
  }
}

}  // namespace zorgbaat
