#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// How a live number is written in a sentence: "€ 1.234,56", "46,1%", "33,6".
struct NumberWording {
  /// Which zeros at the end are written.
  enum class Zeros {
    all,      ///< "€ 12,50", "€ 12,00"
    of_some,  ///< "€ 12,50", "€ 12"
    none,     ///< "12,5", "12"
  };
  std::string before{};      ///< "€ "
  std::string after{};       ///< "%"
  int scale = 1;             ///< 1, 10, 100 or 10000: no decimals, one, two or four
  bool hundredfold = false;  ///< a share that is written as a percentage
  Zeros zeros = Zeros::all;
  bool coarse_from_one = false;  ///< two decimals from 1 on, `scale` below it
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
  void put_scale(const NumberWording& wording, const Number& shown);
  [[nodiscard]] std::string decimals_formula(const NumberWording& wording) const;

  SheetBuilder* sheet_;
  const Book* book_;
  int row_;
  std::string thousand_{};  ///< the cell with 1000
  std::string hundred_{};   ///< the cell with 100
};

/// What writes the sentences of one subject on the sheet Zinnen: first their numbers, then the sentences.
class SentenceWriter {
 public:
  SentenceWriter(Book& book, SentenceRows& rows, std::string sheet)
      : book_(&book), rows_(&rows), sheet_(std::move(sheet)) {}

 protected:
  /// For a sheet that repeats what is written here.
  [[nodiscard]] ShownCell as_shown(const Phrase& phrase) const {
    return {on_sheet(sheet_, phrase.cell), phrase.text};
  }

  Book* book_;
  SentenceRows* rows_;
  std::string sheet_;
};

/// How the product writes a value of a quantity elsewhere, as a wording: with its sign of money or
/// percentage, an answer to fewer decimals than an input.
NumberWording wording_of(const Book& book, NodeId node, bool is_answer = false);

}  // namespace zorgbaat
