#include "engine/workbook/questions/sheet_claims.h"

#include "engine/content/tables.h"
#include "engine/eval/reach.h"
#include "engine/words/effect_words.h"
#include "engine/words/words.h"
#include "engine/workbook/bind/put_table.h"
#include "engine/workbook/questions/break_even_answer.h"

namespace zorgbaat {

namespace {

enum Column { label, unit, claimed, needed, share, highest, words_of, without, already, raw, short_of };

constexpr NumberStyle flag{.kind = NumberStyle::Kind::plain, .decimals = 0};
constexpr NumberStyle percent{.kind = NumberStyle::Kind::percent, .decimals = 1};

/// The line of one claim in the table, above the block in which it is solved.
class ClaimLine {
 public:
  ClaimLine(SheetBuilder& sheet, const Book& book, const Claim& claim, int row, const PutAnswer& answer)
      : sheet_(&sheet), book_(&book), claim_(&claim), row_(row), answer_(&answer) {}
  void put();

 private:
  void put_price();
  void put_share();
  void put_fixed();
  void put_flags(const Shown& fraction);
  void live(Column column, const std::string& formula, Shown shown, NumberStyle style,
            CellRole role = CellRole::computed) {
    sheet_->formula({row_, column}, formula, std::move(shown), role, style);
  }
  [[nodiscard]] std::string at(Column column) const { return address({row_, column}); }
  [[nodiscard]] std::string in(Language language, Word word) const { return quoted(say(word, language)); }
  [[nodiscard]] Shown shown(const std::optional<Number>& number) const {
    return number ? Shown(*number) : Shown(book_->not_applicable());
  }

  SheetBuilder* sheet_;
  const Book* book_;
  const Claim* claim_;
  int row_;
  const PutAnswer* answer_;
};

void ClaimLine::put_price() {
  const NumberStyle style = style_of(*book_, claim_->answer.plan.vary);
  const BreakEvenCells& cells = answer_->cells;
  live(highest, cells.value.cell, cells.value.shown, style, CellRole::total);
  live(words_of,
       "IF(" + cells.pays_now.cell + "=1," + in(book_->language, Word::claim_price_within) + "," +
           in(book_->language, Word::claim_price_above) + ")",
       claim_words(*claim_, book_->language), {});
}

/// Whether it is reached without the claim (1), and whether the claim falls short even in full (1).
void ClaimLine::put_flags(const Shown& fraction) {
  const StraightLine& line = *answer_->line;
  const BreakEven& answer = claim_->answer;
  const Number there = answer.intercept + answer.slope * claim_->without - answer.plan.equals;
  const auto* number = std::get_if<Number>(&fraction);
  const bool enough = number != nullptr && settle(*number) > Number(0) && settle(*number) <= Number(1);
  live(already,
       "(ROUND(" + line.intercept + "+" + line.slope + "*" + at(without) + "-" + line.asked + ",9)>=0)*1",
       Number(settle(there) >= Number(0) ? 1 : 0), flag);
  live(short_of,
       "IF(ISNUMBER(" + at(raw) + "),1-(ROUND(" + at(raw) + ",9)>0)*(ROUND(" + at(raw) + ",9)<=1),1)",
       Number(enough ? 0 : 1), flag);
}

void ClaimLine::put_share() {
  const BreakEvenPlan& plan = claim_->answer.plan;
  const NumberStyle style = style_of(*book_, plan.vary);
  const std::string na = quoted(book_->not_applicable());
  const Shown crossing = answer_->cells.value.shown;
  const auto* x = std::get_if<Number>(&crossing);
  const Number whole = claim_->without - claim_->answer.varied_now;
  const bool has_share = x != nullptr && !whole.is_zero();
  const Shown fraction = has_share ? Shown((claim_->without - *x) / whole) : Shown(book_->not_applicable());
  if (plan.without) {
    live(without, live_value(*book_, *plan.without), claim_->without, style);
  } else {
    sheet_->number({row_, without}, 0, CellRole::source_value, style);
  }
  live(needed, answer_->cells.value.cell, crossing, style, CellRole::total);
  live(raw,
       "IFERROR((" + at(without) + "-" + at(needed) + ")/(" + at(without) + "-" + at(claimed) + ")," + na +
           ")",
       fraction, {.kind = NumberStyle::Kind::plain, .decimals = 6});
  put_flags(fraction);
  const bool always = claim_->kind == Claim::Kind::always;
  live(share, "IF(" + at(already) + "=1," + na + "," + at(raw) + ")",
       always ? Shown(book_->not_applicable()) : fraction, percent, CellRole::total);
  const std::string falls_short = "CHOOSE(1+" + at(short_of) + "," +
                                  quoted(book_->say(Word::share_is_enough)) + "," +
                                  in(book_->language, Word::claim_not_enough) + ")";
  const std::string enough = book_->say(Word::share_is_enough);
  const bool must = claim_->kind == Claim::Kind::must_come_true;
  live(words_of,
       "IF(" + at(already) + "=1," + in(book_->language, Word::claim_always) + "," + falls_short + ")",
       must ? enough : book_->say(always ? Word::claim_always : Word::claim_not_enough), {});
}

/// What the program found, as long as no input has changed.
void ClaimLine::put_fixed() {
  const NumberStyle style = style_of(*book_, claim_->answer.plan.vary);
  const bool price = claim_->kind == Claim::Kind::price;
  const auto put = [&](Column column, Column beside, const std::optional<Number>& number, NumberStyle how) {
    if (number) {
      sheet_->number({row_, beside}, *number, CellRole::fixed_outcome, how);
    } else {
      sheet_->text({row_, beside}, book_->not_applicable(), CellRole::fixed_outcome);
    }
    live(column, unless_changed(*book_, at(beside)), shown(number), how, CellRole::total);
  };
  put(price ? highest : needed, without, claim_->needed, style);
  put(share, raw, claim_->share, percent);
  sheet_->text({row_, words_of}, claim_words(*claim_, book_->language), CellRole::fixed_outcome);
}

void ClaimLine::put() {
  const BreakEvenPlan& plan = claim_->answer.plan;
  const std::string& own = book_->in_words(plan.label);
  sheet_->text({row_, label}, own.empty() ? label_of(*book_, plan.vary) : own, CellRole::label);
  sheet_->text({row_, unit}, unit_of_cell(*book_, plan.vary), CellRole::unit);
  live(claimed, live_value(*book_, plan.vary), claim_->answer.varied_now, style_of(*book_, plan.vary));
  if (!answer_->line) {
    put_fixed();
  } else if (claim_->kind == Claim::Kind::price) {
    put_price();
  } else {
    put_share();
  }
}

}  // namespace

Sheet make_claims_sheet(Book& book) {
  SheetBuilder sheet(book.sheets.claims, SheetGroup::reference, {56, 24, 18, 18, 18, 18, 34, 18, 18, 18, 18});
  const int top = put_title(sheet, book, book.say(Word::table_claims), book.say(Word::about_claims));
  // the table of content stands first and speaks of the lines below it
  int row = top + static_cast<int>(book.analyses->claims.size()) + 2;
  sheet.headings(row++, {book.say(Word::column_claimed), book.say(Word::column_unit), book.say(Word::claimed),
                         book.say(Word::column_needed), book.say(Word::share_of_claim),
                         book.say(Word::column_highest_price), book.say(Word::column_verdict),
                         book.say(Word::without_claim), book.say(Word::enough_without),
                         book.say(Word::share_as_computed), book.say(Word::not_enough_in_full)});
  sheet.height(row - 1, 30);
  int line = row;
  row += static_cast<int>(book.analyses->claims.size()) + 1;
  for (std::size_t i = 0; i < book.analyses->claims.size(); ++i) {
    const Claim& claim = book.analyses->claims[i];
    const std::string& own = book.in_words(claim.answer.plan.label);
    sheet.text({row++, 0}, own.empty() ? label_of(book, claim.answer.plan.vary) : own, CellRole::section);
    const bool live = claim.answer.affine && !rests_on_a_row(book.model->graph, claim.answer.plan.target);
    PutAnswer put = live ? put_live_answer(sheet, book, row, claim.answer)
                         : put_fixed_answer(sheet, book, row, claim.answer);
    ClaimLine(sheet, book, claim, line++, put).put();
    row = put.next_row + 1;
    const Answer found = claim.kind == Claim::Kind::price ? Answer::claim_highest : Answer::claim_needed;
    book.answers[{found, i, 0}] = put.cells.value;
    book.claims.push_back(std::move(put.cells));
  }
  put_table(sheet, book, top, claim_table(book.view()), TableHead::headings_only);
  return sheet.take_for_reading(title_rows);
}

}  // namespace zorgbaat
