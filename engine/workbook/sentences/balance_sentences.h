#pragma once

#include <string>
#include <vector>

#include "engine/content/verdict.h"
#include "engine/workbook/sentences/number_words.h"

namespace zorgbaat {

/// The live sentences on the balances: of the project, of the provider itself, and what neither counts.
class BalanceWriter : private SentenceWriter {
 public:
  BalanceWriter(Book& book, SentenceRows& rows, std::string sheet)
      : SentenceWriter(book, rows, std::move(sheet)), balances_(balance_sentences(book.view())) {}
  void put_numbers();
  void put_sentences();
  /// One finished text of all balances with what they leave out, for a document.
  void put_copy();

 private:
  Phrase left_out(const Quantity& quantity);
  void put_balances();
  void put_revenue();

  std::vector<BalanceSentences> balances_;
};

}  // namespace zorgbaat
