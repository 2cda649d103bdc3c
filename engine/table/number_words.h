#pragma once

#include <string>
#include <vector>

#include "engine/table/book.h"

namespace zorgbaat {

/// How a live number is written in a sentence: "€ 1.234,56", "46,1%", "2".
struct NumberWording {
  std::string before{};      ///< "€ "
  std::string after{};       ///< "%"
  int scale = 1;             ///< 1, 10 or 100: no decimals, one, or two
  bool hundredfold = false;  ///< a share that is written as a percentage
  bool drop_zeros = false;   ///< no decimals when all of them are 0
};

/// A cell with a text, or a number in words.
struct Phrase {
  std::string cell{};
  std::string text{};
};

/// Writes numbers in words and sentences on a sheet, one a row. All numbers come first.
class SentenceRows {
 public:
  SentenceRows(SheetBuilder& sheet, const Book& book, int row);

  Phrase number(const std::string& label, const std::string& formula, const Number& shown,
                const NumberWording& wording);
  void begin_sentences();
  /// A text with "{1}", "{2}" where the numbers stand.
  Phrase sentence(const std::string& label, const std::string& text, const std::vector<Phrase>& numbers);
  /// A sentence that a formula chooses or puts together from others.
  Phrase formula(const std::string& label, const std::string& formula, const std::string& shown);

 private:
  SheetBuilder* sheet_;
  const Book* book_;
  int row_;
  std::string thousand_{};  ///< the cell with 1000
};

/// How the product writes a value of a quantity elsewhere, as a wording: with its sign of money or
/// percentage.
NumberWording wording_of(const Book& book, NodeId node);

}  // namespace zorgbaat
