#include "engine/words/roles.h"

namespace zorgbaat {

namespace {

std::string_view role_key(Role role) {
  switch (role) {
    case Role::input:
      return "input";
    case Role::indexed:
      return "indexed";
    case Role::volume:
      return "volume";
    case Role::actor:
      return "actor";
    case Role::activity:
      return "activity";
    case Role::item:
      return "item";
    case Role::alternative:
      return "alternative";
    case Role::saving:
      return "saving";
    case Role::effect:
      return "effect";
    case Role::ratio:
      return "cost_per_effect";
    case Role::net_benefit:
      return "net_benefit";
    case Role::derived:
      return "derived";
    case Role::hours:
      return "hours";
    case Role::direct:
      return "direct_hours";
    case Role::transfer:
      return "transfer";
    case Role::year:
      return "year";
    case Role::fte:
      return "fte";
    case Role::outlay:
      return "outlay";
    case Role::party:
      break;
  }
  return "party";
}

}  // namespace

std::string_view role_key(const Quantity& quantity, bool is_stated) {
  if (is_stated) return role_key(Role::input);
  if (quantity.has_steps) return "row";
  return quantity.role == Role::input ? "alias" : role_key(quantity.role);
}

std::string_view evidence_key(Evidence evidence) {
  switch (evidence) {
    case Evidence::measured:
      return "measured";
    case Evidence::official:
      return "official";
    case Evidence::agreed:
      return "agreed";
    case Evidence::reported:
      return "reported";
    case Evidence::estimated:
      return "estimated";
    case Evidence::assumed:
      return "assumed";
    case Evidence::supplier:
      break;
  }
  return "supplier";
}

}  // namespace zorgbaat
