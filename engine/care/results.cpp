#include "engine/care/results.h"

#include <algorithm>

namespace zorgbaat {

namespace {

/// The one of a list whose `name` it is; null when there is none.
template <typename Each>
const Each* named(const std::vector<Each>& all, std::string Each::*name, std::string_view wanted) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Each& one) { return one.*name == wanted; });
  return found == all.end() ? nullptr : &*found;
}

MaybeQuantity quantity_named(const std::vector<NamedResult>& all, std::string_view wanted) {
  const NamedResult* found = named(all, &NamedResult::name, wanted);
  return found == nullptr ? MaybeQuantity() : MaybeQuantity(found->quantity);
}

}  // namespace

const StaffResults* AlternativeResults::staff_of(std::string_view actor) const {
  return named(staff, &StaffResults::actor, actor);
}

MaybeQuantity CostLine::in(std::string_view alternative) const {
  for (const auto& [name, quantity] : of_alternative) {
    if (name == alternative) return quantity;
  }
  return std::nullopt;
}

const StaffResults* ProjectResults::freed_of(std::string_view actor) const {
  return named(freed, &StaffResults::actor, actor);
}

MaybeQuantity ProjectResults::more_of(std::string_view transfer) const {
  return quantity_named(transferred_more, transfer);
}

const AlternativeResults* Results::alternative(std::string_view name) const {
  return named(alternatives, &AlternativeResults::name, name);
}

const ProjectResults* Results::project(std::string_view name) const {
  return named(projects, &ProjectResults::name, name);
}

const ActorResults* Results::actor(std::string_view name) const {
  return named(actors, &ActorResults::actor, name);
}

}  // namespace zorgbaat
