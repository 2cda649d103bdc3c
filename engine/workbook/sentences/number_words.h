#pragma once

#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/content/sentence.h"
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

  /// Puts a live number in words, for the sentences that mention this value.
  Phrase number(const std::string& label, const Value& value);
  /// Says where a value already stands in words.
  void stands_for(const Value& value, const Phrase& words) { numbers_[subject_of(value)] = words; }
  void begin_sentences();
  /// A sentence of content: what it mentions is live where its number was put before, and fixed otherwise.
  Phrase sentence(const std::string& label, const Sentence& sentence);
  /// The same with what stands between its pieces of text already put, one after the other.
  Phrase sentence(const std::string& label, const Sentence& sentence, const std::vector<Phrase>& between);
  /// A sentence that a formula chooses or puts together from others.
  Phrase formula(const std::string& label, const std::string& formula, const std::string& shown);

 private:
  /// By what a sentence and a number speak of the same value.
  using Subject = std::tuple<std::optional<AnswerId>, std::optional<NodeId>, Value::Sign>;
  static Subject subject_of(const Value& value) { return {value.answer, value.node, value.sign}; }
  Phrase number(const std::string& label, const std::string& formula, const Number& shown,
                const NumberWording& wording);
  void put_scale(const NumberWording& wording, const Number& shown);
  [[nodiscard]] std::string decimals_formula(const NumberWording& wording) const;
  Phrase unknown_now(const Value& value);

  SheetBuilder* sheet_;
  const Book* book_;
  int row_;
  std::string thousand_{};  ///< the cell with 1000
  std::string hundred_{};   ///< the cell with 100
  std::map<Subject, Phrase> numbers_{};
  std::map<Subject, Phrase> unknowns_{};  ///< "PM" until it is filled in, then the number with its unit
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

/// How the product writes a value elsewhere, as a wording: with its sign of money or percentage, an answer to
/// fewer decimals than an input.
NumberWording wording_of(const Book& book, const Value& value);

}  // namespace zorgbaat
