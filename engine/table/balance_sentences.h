#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/table/number_words.h"
#include "engine/table/words.h"

namespace zorgbaat {

/// A balance in words, and the two sentences it may stand in.
struct WordedBalance {
  const Quantity* quantity = nullptr;
  Phrase amount{};
  Word positive{};
  Word negative{};
};

/// The sentences on the balances: of the project, of the provider itself, and what neither counts.
class BalanceSentences {
 public:
  BalanceSentences(Book& book, SentenceRows& rows, std::string sheet)
      : book_(&book), rows_(&rows), sheet_(std::move(sheet)) {}
  void put_numbers();
  void put_sentences();
  /// One finished text of all balances with what they leave out, for a document.
  void put_copy();

 private:
  void number_of_balance(const Quantity* quantity, Word positive, Word negative);
  Phrase left_out(const Quantity& quantity);
  void put_balances();
  void put_revenue();
  [[nodiscard]] std::string words(const char* nl, const char* en) const { return book_->in_words(nl, en); }
  [[nodiscard]] ShownCell as_shown(const Phrase& phrase) const {
    return {on_sheet(sheet_, phrase.cell), phrase.text};
  }

  Book* book_;
  SentenceRows* rows_;
  std::string sheet_;
  std::vector<WordedBalance> balances_{};
};

}  // namespace zorgbaat
