#include "engine/care/kinds/kinds.h"
#include "engine/care/labels.h"

namespace zorgbaat {

void declare(const Residual& residual, const ItemContext& context) {
  context.declare("given", residual.given, text_of(Label::part_not_explained));
}

/// The part of a declared total that the parts a source names do not explain.
///
/// Report par. 4.4.9: the parts add up to 53.94 and the printed total is 33.68, so -20.26 is left
/// unexplained.
KindCost lower(const Residual& /*residual*/, const ItemContext& context) {
  return {.cost = context.field("given"), .outlay = {}, .hours = {}, .actor = {}};
}

}  // namespace zorgbaat
