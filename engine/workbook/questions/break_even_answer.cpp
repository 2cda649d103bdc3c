#include "engine/workbook/questions/break_even_answer.h"

#include <algorithm>

#include "engine/analysis/paying.h"
#include "engine/words/asked_words.h"
#include "engine/words/words.h"
#include "engine/workbook/questions/break_even_columns.h"
#include "engine/workbook/questions/break_even_limits.h"

namespace zorgbaat {

namespace {

constexpr int value_column = 2;
const NumberStyle flag{.kind = NumberStyle::Kind::plain, .decimals = 0};

/// The rows of an answer, counted from its first.
enum Row {
  value,
  whole,
  now,
  target_now,
  pays_now,
  asked,
  at_zero,
  slope,
  low,
  pays_low,
  high,
  pays_high,
  beyond,
  kind,
  left_over,
  count
};

class LiveAnswer {
 public:
  LiveAnswer(SheetBuilder& sheet, Book& book, int row, const BreakEven& answer)
      : sheet_(&sheet),
        book_(&book),
        row_(row),
        answer_(&answer),
        line_(book.base.exact.run(book.base.values)) {}
  PutAnswer put();

 private:
  [[nodiscard]] std::string at(Row which) const { return fixed_address({row_ + which, value_column}); }
  [[nodiscard]] std::string met() const { return met_words(*book_->model, answer_->plan, book_->language); }
  [[nodiscard]] Number target_at(const Number& x) const { return answer_->intercept + answer_->slope * x; }
  [[nodiscard]] bool pays_at(const Number& x) const {
    return settle(target_at(x) - answer_->plan.equals) >= Number(0);
  }
  /// The answer itself: the crossing, or the whole value beside it.
  [[nodiscard]] Row chosen() const { return asks_whole(*answer_) ? whole : value; }
  [[nodiscard]] ShownCell shown(Row which, Shown what) const {
    return ShownCell{on_sheet(sheet_->name(), at(which)), std::move(what)};
  }
  [[nodiscard]] Shown crossing_shown() const {
    return crossing_ ? Shown(*crossing_) : Shown(book_->not_applicable());
  }
  [[nodiscard]] bool is_flat() const { return settle(answer_->slope).is_zero(); }
  void label(Row which, const std::string& text) { sheet_->text({row_ + which, 0}, text, CellRole::label); }
  void live(Row which, const std::string& text, const std::string& formula, Shown shown, NumberStyle style,
            CellRole role = CellRole::computed);
  void put_line(const BreakEvenColumns& columns);
  void put_crossing();
  void put_whole();
  void put_now();
  Number put_end(Row end, Row pays, const std::optional<Number>& bound, bool is_low);
  ShownCell put_beyond(const Number& bound);
  BreakEvenColumns put_columns();

  SheetBuilder* sheet_;
  Book* book_;
  int row_;
  const BreakEven* answer_;
  Evaluation line_;
  std::optional<Number> crossing_{};
  Shown whole_shown_{};
  Number kind_shown_ = 0;
};

void LiveAnswer::live(Row which, const std::string& text, const std::string& formula, Shown shown,
                      NumberStyle style, CellRole role) {
  label(which, text);
  sheet_->formula({row_ + which, value_column}, formula, std::move(shown), role, style);
}

/// f(0), the slope, and whether the model at the crossing gives what is asked.
void LiveAnswer::put_line(const BreakEvenColumns& columns) {
  const BreakEvenPlan& plan = answer_->plan;
  const NumberStyle money = style_of(*book_, plan.target);
  const std::vector<std::string>& target = columns.target;
  label(asked, book_->say(Word::result_asked_for));
  sheet_->number({row_ + asked, value_column}, plan.equals, CellRole::source_value, money);
  live(at_zero, book_->say(Word::result_at_zero), target.at(0), answer_->intercept, money);
  live(slope, book_->say(Word::change_per_unit), target.at(1) + "-" + target.at(0), answer_->slope, money);
  live(left_over, book_->say(Word::break_even_left_over),
       "IF(ISNUMBER(" + at(value) + ")," + target.at(2) + "-" + at(asked) + ",0)", Number(0),
       {.kind = NumberStyle::Kind::general, .decimals = 9});
  book_->checks.push_back({.what = book_->say(Word::check_break_even),
                           .meaning = book_->say(Word::meaning_break_even),
                           .formula = "ABS(" + on_sheet(sheet_->name(), at(left_over)) + ")"});
}

void LiveAnswer::put_crossing() {
  const BreakEvenPlan& plan = answer_->plan;
  if (!is_flat()) crossing_ = (plan.equals - answer_->intercept) / answer_->slope;
  const std::string na = quoted(book_->not_applicable());
  live(
      value, book_->say(Word::break_even_point),
      "IF(ROUND(" + at(slope) + ",9)=0," + na + ",(" + at(asked) + "-" + at(at_zero) + ")/" + at(slope) + ")",
      crossing_shown(), answer_style(*book_, plan.vary, 4), CellRole::total);
  put_whole();
}

/// The whole value on the side that reaches what is asked, where whole values are asked for.
void LiveAnswer::put_whole() {
  const std::string text = book_->say(Word::break_even_whole);
  whole_shown_ = book_->not_applicable();
  if (!asks_whole(*answer_)) {
    label(whole, text);
    sheet_->text({row_ + whole, value_column}, book_->not_applicable(), CellRole::note);
    return;
  }
  if (crossing_)
    whole_shown_ = answer_->slope > Number(0) ? ceiling(settle(*crossing_)) : floor(settle(*crossing_));
  live(whole, text,
       "IFERROR(IF(" + at(slope) + ">0,-INT(-ROUND(" + at(value) + ",9)),INT(ROUND(" + at(value) + ",9)))," +
           quoted(book_->not_applicable()) + ")",
       whole_shown_, flag, CellRole::total);
}

void LiveAnswer::put_now() {
  const BreakEvenPlan& plan = answer_->plan;
  live(now, book_->say(Word::value_now, {{"label", label_of(*book_, plan.vary)}}),
       live_value(*book_, plan.vary), answer_->varied_now, answer_style(*book_, plan.vary, 2));
  live(target_now, book_->say(Word::value_now, {{"label", label_of(*book_, plan.target)}}),
       live_value(*book_, plan.target), book_->shown(answer_->target_now), style_of(*book_, plan.target));
  live(pays_now, book_->say(Word::met_now, {{"met", met()}}),
       "(ROUND(" + at(target_now) + "-" + at(asked) + ",9)>=0)*1", Number(answer_->pays_now ? 1 : 0), flag);
}

/// Whether it pays at an end of what is possible; without a bound the slope decides.
Number LiveAnswer::put_end(Row end, Row pays, const std::optional<Number>& bound, bool is_low) {
  label(end, book_->say(is_low ? Word::lowest_possible : Word::highest_possible));
  const std::string text = book_->say(is_low ? Word::met_at_lowest : Word::met_at_highest, {{"met", met()}});
  const std::string level = at(at_zero) + "-" + at(asked);
  if (bound) {
    sheet_->number({row_ + end, value_column}, *bound, CellRole::source_value,
                   answer_style(*book_, answer_->plan.vary, 2));
    const Number result = pays_at(*bound) ? 1 : 0;
    live(pays, text, "(ROUND(" + level + "+" + at(slope) + "*" + at(end) + ",9)>=0)*1", result, flag);
    return result;
  }
  sheet_->text({row_ + end, value_column}, book_->say(Word::no_bound), CellRole::note);
  const bool rises = is_low ? answer_->slope < Number(0) : answer_->slope > Number(0);
  const Number result = (is_flat() ? pays_at(0) : rises) ? 1 : 0;
  live(pays, text,
       "IF(ROUND(" + at(slope) + ",9)=0,(ROUND(" + level + ",9)>=0)*1,(" + at(slope) + (is_low ? "<" : ">") +
           "0)*1)",
       result, flag);
  return result;
}

/// Whether the line meets what is asked only above the highest there can be: a share of more than 100 %.
ShownCell LiveAnswer::put_beyond(const Number& bound) {
  const Number above = crossing_ && settle(*crossing_) > settle(bound) ? 1 : 0;
  live(beyond, book_->say(Word::beyond_highest),
       "IFERROR((ROUND(" + at(value) + ",9)>ROUND(" + at(high) + ",9))*1,0)", above, flag);
  return shown(beyond, above);
}

/// The model at 0 and at 1, which give the line, and at the answer.
BreakEvenColumns LiveAnswer::put_columns() {
  const auto at_answer = [this](Row which, const Shown& is, const std::string& heading) {
    const auto* x = std::get_if<Number>(&is);
    return ColumnAt{.heading = heading,
                    .formula = "IF(ISNUMBER(" + at(which) + ")," + at(which) + ",0)",
                    .x = x != nullptr ? *x : Number(0)};
  };
  std::vector<ColumnAt> columns = {{.heading = book_->say(Word::at_zero), .x = 0},
                                   {.heading = book_->say(Word::at_one), .x = 1}};
  columns.push_back(at_answer(value, crossing_shown(), book_->say(Word::at_break_even)));
  if (chosen() == whole) columns.push_back(at_answer(whole, whole_shown_, book_->say(Word::at_whole_number)));
  return put_break_even_columns(*sheet_, *book_, row_ + count + 1, answer_->plan, columns);
}

PutAnswer LiveAnswer::put() {
  put_crossing();
  PutAnswer result;
  const BreakEvenColumns columns = put_columns();
  put_line(columns);
  result.next_row = columns.next_row;
  put_now();
  const Number low_pays = put_end(low, pays_low, answer_->bounds.low, true);
  const Number high_pays = put_end(high, pays_high, answer_->bounds.high, false);
  kind_shown_ = Number(1) + low_pays + high_pays + high_pays;
  live(kind, book_->say(Word::kind_of_verdict),
       "1+" + at(pays_low) + "+" + at(pays_high) + "+" + at(pays_high), kind_shown_, flag);
  result.line = StraightLine{.intercept = at(at_zero), .slope = at(slope), .asked = at(asked)};
  if (answer_->bounds.high) result.cells.beyond = put_beyond(*answer_->bounds.high);
  const std::string found = at(pays_low) + "<>" + at(pays_high);
  result.cells.limits = put_limits(*sheet_, *book_, result.next_row, *answer_,
                                   {.found = found, .x = at(chosen()), .volumes = columns.volumes});
  result.cells.value = shown(value, crossing_shown());
  result.cells.whole = shown(whole, whole_shown_);
  result.cells.now = shown(now, answer_->varied_now);
  result.cells.pays_now = shown(pays_now, Number(answer_->pays_now ? 1 : 0));
  result.cells.kind = shown(kind, kind_shown_);
  return result;
}

}  // namespace

PutAnswer put_live_answer(SheetBuilder& sheet, Book& book, int row, const BreakEven& answer) {
  return LiveAnswer(sheet, book, row, answer).put();
}

}  // namespace zorgbaat
