#pragma once

#include <optional>
#include <string>

#include "engine/care/case/item.h"
#include "engine/care/lower/lower_context.h"

namespace zorgbaat {

/// What a kind makes of an item, before `times`, `per` and `share_elsewhere`.
struct KindCost {
  Expr cost{};                   ///< money per whatever the item is counted in
  std::optional<Expr> outlay{};  ///< money needed at the start
  std::optional<Expr> hours{};   ///< staff time, in hours, of `actor`
  std::string actor{};
};

/// The item that is being lowered: its path ("item.project.tablet") and how its fields are called.
struct ItemContext {
  LowerContext& lowering;
  const Item& item;
  std::string path{};

  [[nodiscard]] Expr field(const char* name) const { return lowering.names().make(path + "." + name); }
  void declare(const char* name, const Field& field, const Text& label) const;
  void declare(const char* name, const std::optional<Field>& field, const Text& label) const;
};

// One pair of functions per kind: `declare` names its fields, `lower` writes its arithmetic.

void declare(const Labour& labour, const ItemContext& context);
KindCost lower(const Labour& labour, const ItemContext& context);

void declare(const Travel& travel, const ItemContext& context);
KindCost lower(const Travel& travel, const ItemContext& context);

void declare(const Consumption& consumption, const ItemContext& context);
KindCost lower(const Consumption& consumption, const ItemContext& context);

void declare(const Equipment& equipment, const ItemContext& context);
KindCost lower(const Equipment& equipment, const ItemContext& context);

void declare(const Subscription& subscription, const ItemContext& context);
KindCost lower(const Subscription& subscription, const ItemContext& context);

void declare(const OneOff& one_off, const ItemContext& context);
KindCost lower(const OneOff& one_off, const ItemContext& context);

void declare(const GivenCost& given, const ItemContext& context);
KindCost lower(const GivenCost& given, const ItemContext& context);

void declare(const FormulaCost& formula, const ItemContext& context);
KindCost lower(const FormulaCost& formula, const ItemContext& context);

void declare(const Residual& residual, const ItemContext& context);
KindCost lower(const Residual& residual, const ItemContext& context);

void declare(const InformalCare& care, const ItemContext& context);
KindCost lower(const InformalCare& care, const ItemContext& context);

/// Whether the item costs something itself; hours that are paid in the price of another item do not.
bool has_cost(const Item& item);

/// Whether the item takes time of this actor.
bool works_in(const Item& item, const Actor& actor);

/// The cost of an actor's hour and the actor's full name, for kinds that take staff time.
Expr hourly_cost(LowerContext& lowering, const NameReference& actor, std::string& actor_name);

}  // namespace zorgbaat
