#include "engine/table/number_words.h"

#include "engine/base/numerals.h"
#include "engine/table/figures.h"

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

/// The same as the formulas of a row do, step by step.
std::string written(const Number& value, const NumberWording& wording, Language language) {
  const Number scaled_value =
      round(settle(abs(wording.hundredfold ? value * Number(100) : value)) * Number(wording.scale), 0);
  const Number whole_part = floor(scaled_value / Number(wording.scale));
  const Number rest_part = scaled_value - whole_part * Number(wording.scale);
  int shown_decimals = wording.scale == 100 ? 2 : wording.scale == 10 ? 1 : 0;
  if (wording.drop_zeros && rest_part.is_zero()) shown_decimals = 0;
  const bool below = value.is_negative() && !scaled_value.is_zero();
  return wording.before + (below ? "-" : "") +
         numeral(scaled_value / Number(wording.scale), shown_decimals, language) + wording.after;
}

}  // namespace

SentenceRows::SentenceRows(SheetBuilder& sheet, const Book& book, int row)
    : sheet_(&sheet), book_(&book), row_(row) {
  const auto words = [&book](const char* nl, const char* en) { return book.in_words(nl, en); };
  sheet.text({row_, label},
             words("Duizend, voor de punten tussen de cijfers", "Thousand, for the commas between digits"),
             CellRole::label);
  sheet.number({row_, value}, 1000, CellRole::source_value,
               {.kind = NumberStyle::Kind::plain, .decimals = 0});
  thousand_ = fixed_address({row_, value});
  row_ += 2;
  sheet.headings(row_++, {words("Getal", "Number"), words("Waarde", "Value"), words("Schaal", "Scale"),
                          words("Afgerond", "Rounded"), words("Heel", "Whole"), words("Rest", "Rest"),
                          words("Duizenden", "Thousands"), words("Miljoenen", "Millions"),
                          words("Voor de punt", "In front"), words("Heel in woorden", "Whole in words"),
                          words("Decimalen", "Decimals"), words("Ervoor", "Before"),
                          words("Erachter", "After"), words("In woorden", "In words")});
}

Phrase SentenceRows::number(const std::string& text, const std::string& formula, const Number& shown,
                            const NumberWording& wording) {
  const auto at = [this](Column column) { return address({row_, column}); };
  const auto put = [this](Column column, const std::string& content, Shown cached) {
    sheet_->formula({row_, column}, content, std::move(cached), CellRole::computed,
                    {.kind = NumberStyle::Kind::general, .decimals = 2});
  };
  const bool english = book_->language == Language::english;
  const std::string mark = english ? "\".\"" : "\",\"";
  const std::string point = english ? "\",\"" : "\".\"";
  const std::string digits = "LEN(" + thousand_ + ")-1)";
  const Number value_shown = wording.hundredfold ? shown * Number(100) : shown;
  const Number scaled_shown = round(settle(abs(value_shown)) * Number(wording.scale), 0);
  const Number whole_shown = floor(scaled_shown / Number(wording.scale));
  const Number thousands_shown = floor(whole_shown / Number(1000));
  const Number millions_shown = floor(thousands_shown / Number(1000));
  sheet_->text({row_, label}, text, CellRole::label);
  put(value, wording.hundredfold ? "100*(" + formula + ")" : formula, value_shown);
  sheet_->number({row_, scale}, wording.scale, CellRole::source_value,
                 {.kind = NumberStyle::Kind::plain, .decimals = 0});
  put(scaled, "ROUND(ROUND(ABS(" + at(value) + "),9)*" + at(scale) + ",0)", scaled_shown);
  put(whole, "INT(" + at(scaled) + "/" + at(scale) + ")", whole_shown);
  put(rest, at(scaled) + "-" + at(whole) + "*" + at(scale),
      scaled_shown - whole_shown * Number(wording.scale));
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
      numeral(whole_shown, 0, book_->language));
  const std::string none =
      wording.drop_zeros ? "(" + at(scale) + "=1)+(" + at(rest) + "=0)>0" : at(scale) + "=1";
  const Number rest_shown = scaled_shown - whole_shown * Number(wording.scale);
  const bool without = wording.scale == 1 || (wording.drop_zeros && rest_shown.is_zero());
  put(decimals,
      "IF(" + none + ",\"\"," + mark + "&RIGHT(" + at(scale) + "+" + at(rest) + ",LEN(" + at(scale) + ")-1))",
      without ? std::string()
              : (english ? "." : ",") + (Number(wording.scale) + rest_shown).to_string().substr(1));
  sheet_->text({row_, before}, wording.before);
  sheet_->text({row_, after}, wording.after);
  const std::string result = written(shown, wording, book_->language);
  put(in_words,
      at(before) + "&IF(" + at(value) + "*" + at(scaled) + "<0,\"-\",\"\")&" + at(body) + "&" + at(decimals) +
          "&" + at(after),
      result);
  return {.cell = fixed_address({row_++, in_words}), .text = result};
}

void SentenceRows::begin_sentences() {
  ++row_;
  sheet_->headings(row_++,
                   {book_->in_words("Zin", "Sentence"), book_->in_words("Stukken tekst", "Pieces of text")});
}

Phrase SentenceRows::sentence(const std::string& text, const std::string& wording,
                              const std::vector<Phrase>& numbers) {
  sheet_->text({row_, label}, text, CellRole::label);
  std::string content;
  std::string shown;
  int column = value;
  const auto join = [&content](const std::string& part) { content += (content.empty() ? "" : "&") + part; };
  std::size_t from = 0;
  while (from <= wording.size()) {
    const std::size_t open = std::min(wording.find('{', from), wording.size());
    if (open > from) {
      const std::string piece = wording.substr(from, open - from);
      sheet_->text({row_, column}, piece);
      join(address({row_, column++}));
      shown += piece;
    }
    if (open == wording.size()) break;
    const Phrase& number = numbers.at(static_cast<std::size_t>(wording[open + 1] - '1'));
    join(number.cell);
    shown += number.text;
    from = open + 3;
  }
  sheet_->formula({row_, in_words}, content, shown, CellRole::body);
  return {.cell = fixed_address({row_++, in_words}), .text = shown};
}

Phrase SentenceRows::formula(const std::string& text, const std::string& content, const std::string& shown) {
  sheet_->text({row_, label}, text, CellRole::label);
  sheet_->formula({row_, in_words}, content, shown, CellRole::body);
  return {.cell = fixed_address({row_++, in_words}), .text = shown};
}

NumberWording wording_of(const Book& book, NodeId node) {
  const Quantity* quantity = book.model->naming(node);
  const std::optional<Unit>& unit = book.model->graph.node(node).unit;
  if (quantity != nullptr && quantity->percent) return {.after = "%", .scale = 10, .hundredfold = true};
  if (unit && unit->is_money()) {
    const bool whole =
        quantity != nullptr && (quantity->role == Role::year || quantity->role == Role::outlay);
    return {.before = "€ ", .scale = whole ? 1 : 100};
  }
  return {.scale = 100, .drop_zeros = true};
}

}  // namespace zorgbaat
