#pragma once

#include <string>
#include <vector>

#include "engine/words/words.h"
#include "engine/workbook/sentences/number_words.h"

namespace zorgbaat {

/// The live sentences on the cost of an effect, each chosen by the quadrant and the reference values that the
/// sheet Kosteneffectiviteit finds.
class EffectSentences : private SentenceWriter {
 public:
  using SentenceWriter::SentenceWriter;
  void put_numbers();
  void put_sentences();

 private:
  /// The numbers of one question in words.
  struct Numbers {
    Phrase icer{};
    std::vector<Phrase> thresholds{};
  };
  void put_verdict(std::size_t index);
  std::vector<Phrase> put_thresholds(std::size_t index);
  Phrase put_ratio(std::size_t index, bool gained, const std::vector<Phrase>& thresholds);
  Phrase put_side(const ShownCell& which, const Phrase& before, const std::vector<Phrase>& thresholds);

  std::vector<Numbers> numbers_{};
};

}  // namespace zorgbaat
