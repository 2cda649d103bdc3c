// A unit as a user writes it: what is read is written back as the same unit, and the algebra holds for it.
#include "engine/base/unit.h"
#include "tests/fuzz/promise.h"

namespace zorgbaat {
namespace {

void run(const std::string& text) {
  const std::optional<Unit> unit = Unit::parse(text, 2021);
  if (!unit) return;
  constexpr std::size_t longest = 200;  // what `parse` reads
  const std::string written = unit->to_string();
  promise(written.size() > longest || Unit::parse(written, 2021) == *unit, "a unit is written as it is read");
  promise((*unit / *unit).is_one(), "a unit divided by itself is 1");
  promise(unit->to_power(2) == *unit * *unit, "a square is a product");

  for (const Unit::Factor& factor : unit->factors()) {
    promise(factor.second != 0 && unit->exponent(factor.first) == factor.second, "an exponent is kept");
  }
}

}  // namespace
}  // namespace zorgbaat

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  zorgbaat::run(zorgbaat::text_from(data, size));
  return 0;
}
