#include "engine/workbook/sentences/number_words.h"

#include "engine/base/numerals.h"
#include "engine/words/figures.h"

namespace zorgbaat {

namespace {

enum Column {
  label,
  value,
  scale,
  scaled,
  whole,
  rest,
  thousands,
  millions,
  front,
  body,
  decimals,
  before,
  after,
  in_words
};

Number scale_of(const Number& value, const NumberWording& wording) {
  return wording.coarse_from_one && abs(value) >= Number(1) ? Number(100) : Number(wording.scale);
}

/// A number above the line and below it, as the columns of a row take it apart.
struct Parts {
  Number value{};
  Number scale{};
  Number scaled{};
  Number whole{};
  Number rest{};
};

Parts parts_of(const Number& shown, const NumberWording& wording) {
  Parts parts{.value = wording.hundredfold ? shown * Number(100) : shown};
  parts.scale = scale_of(parts.value, wording);
  parts.scaled = round(settle(abs(parts.value)) * parts.scale, 0);
  parts.whole = floor(parts.scaled / parts.scale);
  parts.rest = parts.scaled - parts.whole * parts.scale;
  return parts;
}

/// ",5" with the mark of the language; empty when there are no decimals to write.
std::string decimals_of(const Parts& parts, const NumberWording& wording, Language language) {
  using Zeros = NumberWording::Zeros;
  if (parts.scale == Number(1) || (wording.zeros != Zeros::all && parts.rest.is_zero())) return {};
  std::string digits = (parts.scale + parts.rest).to_string().substr(1);
  while (wording.zeros == Zeros::none && digits.ends_with('0')) digits.pop_back();
  return (language == Language::english ? "." : ",") + digits;
}

std::string written(const Parts& parts, const NumberWording& wording, Language language) {
  const bool below = parts.value.is_negative() && !parts.scaled.is_zero();
  return wording.before + (below ? "-" : "") + numeral(parts.whole, 0, language) +
         decimals_of(parts, wording, language) + wording.after;
}

}  // namespace

SentenceRows::SentenceRows(SheetBuilder& sheet, const Book& book, int row)
    : sheet_(&sheet), book_(&book), row_(row) {
  sheet.text({row_, label}, book.say(Word::thousand_mark), CellRole::label);
  sheet.number({row_, value}, 1000, CellRole::source_value,
               {.kind = NumberStyle::Kind::plain, .decimals = 0});
  thousand_ = fixed_address({row_++, value});
  sheet.text({row_, label}, book.say(Word::scale_from_one), CellRole::label);
  sheet.number({row_, value}, 100, CellRole::source_value, {.kind = NumberStyle::Kind::plain, .decimals = 0});
  hundred_ = fixed_address({row_, value});
  row_ += 2;
  sheet.headings(row_++, {book.say(Word::number), book.say(Word::column_value), book.say(Word::scale),
                          book.say(Word::rounded), book.say(Word::whole_part), book.say(Word::rest),
                          book.say(Word::thousands), book.say(Word::millions), book.say(Word::in_front),
                          book.say(Word::whole_in_words), book.say(Word::decimals),
                          book.say(Word::text_before), book.say(Word::text_after), book.say(Word::in_words)});
}

Phrase SentenceRows::number(const std::string& text, const std::string& formula, const Number& shown,
                            const NumberWording& wording) {
  const auto at = [this](Column column) { return address({row_, column}); };
  const auto put = [this](Column column, const std::string& content, Shown cached) {
    sheet_->formula({row_, column}, content, std::move(cached), CellRole::computed,
                    {.kind = NumberStyle::Kind::general, .decimals = 2});
  };
  const bool english = book_->language == Language::english;
  const std::string point = english ? "\",\"" : "\".\"";
  const std::string digits = "LEN(" + thousand_ + ")-1)";
  const Parts parts = parts_of(shown, wording);
  const Number thousands_shown = floor(parts.whole / Number(1000));
  const Number millions_shown = floor(thousands_shown / Number(1000));
  sheet_->text({row_, label}, text, CellRole::label);
  put(value, wording.hundredfold ? "100*(" + formula + ")" : formula, parts.value);
  put_scale(wording, parts.scale);
  put(scaled, "ROUND(ROUND(ABS(" + at(value) + "),9)*" + at(scale) + ",0)", parts.scaled);
  put(whole, "INT(" + at(scaled) + "/" + at(scale) + ")", parts.whole);
  put(rest, at(scaled) + "-" + at(whole) + "*" + at(scale), parts.rest);
  put(thousands, "INT(" + at(whole) + "/" + thousand_ + ")", thousands_shown);
  put(millions, "INT(" + at(thousands) + "/" + thousand_ + ")", millions_shown);
  put(front,
      "IF(" + at(millions) + ">0," + at(millions) + "&" + point + "&RIGHT(" + thousand_ + "+" +
          at(thousands) + "-" + at(millions) + "*" + thousand_ + "," + digits + "," + at(thousands) +
          "&\"\")",
      numeral(thousands_shown, 0, book_->language));
  put(body,
      "IF(" + at(thousands) + ">0," + at(front) + "&" + point + "&RIGHT(" + thousand_ + "+" + at(whole) +
          "-" + at(thousands) + "*" + thousand_ + "," + digits + "," + at(whole) + "&\"\")",
      numeral(parts.whole, 0, book_->language));
  put(decimals, decimals_formula(wording), decimals_of(parts, wording, book_->language));
  sheet_->text({row_, before}, wording.before);
  sheet_->text({row_, after}, wording.after);
  const std::string result = written(parts, wording, book_->language);
  put(in_words,
      at(before) + "&IF(" + at(value) + "*" + at(scaled) + "<0,\"-\",\"\")&" + at(body) + "&" + at(decimals) +
          "&" + at(after),
      result);
  return {.cell = fixed_address({row_++, in_words}), .text = result};
}

void SentenceRows::put_scale(const NumberWording& wording, const Number& shown) {
  const NumberStyle plain{.kind = NumberStyle::Kind::plain, .decimals = 0};
  if (!wording.coarse_from_one) {
    sheet_->number({row_, scale}, wording.scale, CellRole::source_value, plain);
    return;
  }
  const std::string fine = hundred_ + "*" + hundred_;
  sheet_->formula({row_, scale}, "IF(ABS(" + address({row_, value}) + ")<1," + fine + "," + hundred_ + ")",
                  shown, CellRole::computed, plain);
}

/// The decimals with their mark. A fraction as text, "0,6", has the digits without zeros at the end.
std::string SentenceRows::decimals_formula(const NumberWording& wording) const {
  using Zeros = NumberWording::Zeros;
  const std::string scale_here = address({row_, scale});
  const std::string rest_here = address({row_, rest});
  const std::string mark = book_->language == Language::english ? "\".\"" : "\",\"";
  const std::string none =
      wording.zeros == Zeros::all ? scale_here + "=1" : "(" + scale_here + "=1)+(" + rest_here + "=0)>0";
  const std::string fraction = rest_here + "/" + scale_here + "&\"\"";
  const std::string digits = wording.zeros == Zeros::none
                                 ? "RIGHT(" + fraction + ",LEN(" + fraction + ")-LEN(\"0,\"))"
                                 : "RIGHT(" + scale_here + "+" + rest_here + ",LEN(" + scale_here + ")-1)";
  return "IF(" + none + ",\"\"," + mark + "&" + digits + ")";
}

NumberWording wording_of(const Book& book, const Value& value) {
  using Zeros = NumberWording::Zeros;
  using Kind = NumberStyle::Kind;
  if (value.style.kind == Kind::percent) return {.after = "%", .scale = 10, .hundredfold = true};
  if (value.style.kind == Kind::short_euro) return {.before = "€ ", .scale = 100, .zeros = Zeros::of_some};
  if (value.style.kind == Kind::euro) return {.before = "€ ", .scale = value.style.decimals == 0 ? 1 : 100};
  const Quantity* quantity = value.node ? book.model->naming(*value.node) : nullptr;
  const bool is_end =
      value.answer && (value.answer->what == Answer::stated_low || value.answer->what == Answer::stated_high);
  const bool as_stated = is_end || (quantity != nullptr && quantity->role == Role::input);
  return {.scale = 10'000, .zeros = Zeros::none, .coarse_from_one = !as_stated};
}

}  // namespace zorgbaat
