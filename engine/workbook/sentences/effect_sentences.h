#pragma once

#include <string>
#include <vector>

#include "engine/content/effect_sentence.h"
#include "engine/workbook/sentences/number_words.h"

namespace zorgbaat {

/// The live sentences on the cost of an effect, each chosen by the quadrant and the reference values that the
/// sheet Kosteneffectiviteit finds.
class EffectWriter : private SentenceWriter {
 public:
  using SentenceWriter::SentenceWriter;
  void put_numbers();
  void put_sentences();

 private:
  void put_verdict(std::size_t question);
  std::vector<Phrase> put_thresholds(std::size_t question);
  Phrase put_ratio(std::size_t question, bool gained, const std::vector<Phrase>& thresholds);
  Phrase put_side(const ShownCell& which, const Phrase& before, const std::vector<Phrase>& thresholds);
  Phrase put_text(Word label, const std::string& text) {
    return rows_->sentence(book_->say(label), Sentence{{text}});
  }
};

}  // namespace zorgbaat
