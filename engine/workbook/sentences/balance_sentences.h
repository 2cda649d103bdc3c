#pragma once

#include <string>
#include <vector>

#include "engine/words/words.h"
#include "engine/workbook/sentences/number_words.h"

namespace zorgbaat {

/// A balance in words, and the two sentences it may stand in.
struct WordedBalance {
  const Quantity* quantity = nullptr;
  Phrase amount{};
  Word positive{};
  Word negative{};
};

/// The sentences on the balances: of the project, of the provider itself, and what neither counts.
class BalanceSentences : private SentenceWriter {
 public:
  using SentenceWriter::SentenceWriter;
  void put_numbers();
  void put_sentences();
  /// One finished text of all balances with what they leave out, for a document.
  void put_copy();

 private:
  void number_of_balance(const Quantity* quantity, Word positive, Word negative);
  Phrase left_out(const Quantity& quantity);
  void put_balances();
  void put_revenue();

  std::vector<WordedBalance> balances_{};
};

}  // namespace zorgbaat
