#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"

namespace zorgbaat {

void declare(const Equipment& equipment, const ItemContext& context) {
  context.declare("price", equipment.price, text_of(Label::purchase_price));
  context.declare("life", equipment.life, text_of(Label::life));
  context.declare("residual", equipment.residual, text_of(Label::residual_value));
  context.declare("interest", equipment.interest, text_of(Label::interest));
}

namespace {

/// (V - R) / n: 500 euro over 3 years is 166.67 a year, 3.205128 a week (report par. 4.1.10).
Expr straight_line(const Equipment& equipment, const ItemContext& context) {
  const Expr price = context.field("price");
  return (equipment.residual ? price - context.field("residual") : price) / context.field("life");
}

/// (V - R / (1+i)^n) / a with a = (1 - (1+i)^-n) / i, and a = n without interest.
///
/// Costing manual: V = 50,000, R = 5,000, n = 10, i = 2.5 % gives a = 8.752064 and 5,266.64 a year.
Expr annuity(const Equipment& equipment, const ItemContext& context) {
  LowerContext& lowering = context.lowering;
  const Expr one = lowering.constant(1);
  const Expr zero = lowering.constant(0);
  const Expr years = context.field("life") / lowering.one_year();
  const Expr interest = context.field("interest") * lowering.one_year();
  const Expr worth_later = power(one + interest, zero - years);
  const Expr free_of_interest = combine(Op::equal, {interest, zero});
  const Expr divisor = combine(Op::select, {free_of_interest, one, interest});
  const Expr factor = combine(Op::select, {free_of_interest, years, (one - worth_later) / divisor});
  const Expr price = context.field("price");
  const Expr written_off = equipment.residual ? price - context.field("residual") * worth_later : price;
  return written_off / factor / lowering.one_year();
}

}  // namespace

/// Something bought once and used for years; the outlay is its price.
KindCost lower(const Equipment& equipment, const ItemContext& context) {
  KindCost result;
  switch (equipment.method) {
    case WriteOff::straight_line:
      result.cost = straight_line(equipment, context);
      break;
    case WriteOff::annuity:
      result.cost = annuity(equipment, context);
      break;
  }
  result.outlay = context.field("price");
  return result;
}

}  // namespace zorgbaat
