#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/care/case/case.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// A seeded stream of numbers (splitmix64): the same cases on every machine and with every compiler.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}
  /// From 0 up to and including `highest`.
  int up_to(int highest);
  bool one_in(int times) { return up_to(times - 1) == 0; }
  template <class T>
  void shuffle(std::vector<T>& list) {
    for (std::size_t i = list.size(); i > 1; --i)
      std::swap(list[i - 1], list[static_cast<std::size_t>(up_to(static_cast<int>(i) - 1))]);
  }

 private:
  std::uint64_t state_;
};

/// A small case as somebody could write it: up to 3 actors, 4 activities, two alternatives with up to 4 costs
/// of every kind, and some formulas. It always loads and is lowered without a mistake.
std::string random_scenario(Chance& chance);

/// The case of a scenario text, without its questions and printed figures; throws with the messages when
/// there are errors. `path` counts for what it extends.
Case case_of(const std::string& text, const std::string& path);
Model model_of(Case stated);

/// The cases that every property is tried on: all files of scenarios/ and `random` random ones.
std::vector<Case> all_cases(int random);

}  // namespace zorgbaat
