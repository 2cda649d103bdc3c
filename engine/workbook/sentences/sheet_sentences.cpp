#include "engine/workbook/sentences/sheet_sentences.h"

#include "engine/workbook/sentences/balance_sentences.h"
#include "engine/workbook/sentences/effect_sentences.h"
#include "engine/workbook/sentences/number_words.h"
#include "engine/workbook/sentences/verdict_sentences.h"

namespace zorgbaat {

namespace {

class SentencesSheet {
 public:
  explicit SentencesSheet(Book& book)
      : book_(&book),
        sheet_(book.sheets.sentences, SheetGroup::reference,
               {44, 16, 12, 12, 12, 12, 12, 12, 12, 14, 10, 10, 10, 130}),
        rows_(sheet_, book, put_head(sheet_, book)),
        balances_(book, rows_, book.sheets.sentences),
        effects_(book, rows_, book.sheets.sentences),
        verdicts_(book, rows_, book.sheets.sentences) {}
  Sheet make();

 private:
  static int put_head(SheetBuilder& sheet, const Book& book);
  void copy_origin();
  void put_copy_block();
  [[nodiscard]] ShownCell as_shown(const Phrase& phrase) const {
    return {on_sheet(sheet_.name(), phrase.cell), phrase.text};
  }

  Book* book_;
  SheetBuilder sheet_;
  SentenceRows rows_;
  BalanceWriter balances_;
  EffectWriter effects_;
  VerdictWriter verdicts_;
};

int SentencesSheet::put_head(SheetBuilder& sheet, const Book& book) {
  const int row = put_title(sheet, book, sheet.name(), book.say(Word::about_sentences));
  sheet.sheet().freeze = CellPosition{row, 1};
  sheet.sheet().repeat_rows = {0, row - 1};
  return row;
}

/// What it was computed with, from which sources, and how many values are the user's own.
void SentencesSheet::copy_origin() {
  std::string text = book_->say(
      Word::computed_with,
      {{"version", book_->version}, {"date", book_->model->stated.head.as_of.in_words(book_->language)}});
  std::string mark = book_->say(Word::and_sources);
  for (const Source& source : book_->model->stated.sources) {
    text += mark + book_->in_words(source.title);
    if (!source.year.empty()) text += " (" + source.year + ")";
    mark = ", ";
  }
  const Phrase origin =
      rows_.sentence(book_->say(Word::origin), Sentence{{text + book_->say(Word::and_own_values)}});
  book_->to_copy.push_back(
      as_shown(rows_.formula(book_->say(Word::copy_of_origin),
                             origin.cell + "&" + cell_of::own_values + "&\".\"", origin.text + "0.")));
}

/// Three finished sentences: the verdict, the balance with what is left out, and where they come from.
void SentencesSheet::put_copy_block() {
  const Phrase conventions = rows_.sentence(
      book_->say(Word::conventions),
      Sentence{{book_->in_words(book_->model->stated.head.title) + " (" + conventions_line(*book_) + "): "}});
  if (!book_->verdicts.empty()) {
    const auto& [verdict, impossible, turns] = book_->verdicts.front();
    std::string formula = conventions.cell + "&" + verdict.cell;
    std::string shown = conventions.text + std::get<std::string>(verdict.shown);
    if (impossible) {
      formula += "&" + impossible->cell;
      shown += std::get<std::string>(impossible->shown);
    }
    book_->to_copy.push_back(as_shown(rows_.formula(book_->say(Word::copy_of_verdict), formula, shown)));
  }
  balances_.put_copy();
  copy_origin();
}

Sheet SentencesSheet::make() {
  verdicts_.put_numbers();
  balances_.put_numbers();
  effects_.put_numbers();
  rows_.begin_sentences();
  effects_.put_sentences();
  verdicts_.put_sentences();
  balances_.put_sentences();
  put_copy_block();
  sheet_.sheet().protect = true;
  sheet_.sheet().landscape = true;
  return sheet_.take();
}

}  // namespace

Sheet make_sentences_sheet(Book& book) { return SentencesSheet(book).make(); }

}  // namespace zorgbaat
