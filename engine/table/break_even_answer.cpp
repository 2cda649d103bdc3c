#include "engine/table/break_even_answer.h"

#include <algorithm>

#include "engine/table/model_columns.h"
#include "engine/table/words.h"

namespace zorgbaat {

namespace {

constexpr int value_column = 2;
constexpr int fixed_column = 5;
const NumberStyle flag{.kind = NumberStyle::Kind::plain, .decimals = 0};

/// Which nodes change with what is varied, on the way to the target.
std::vector<bool> moving_nodes(const Graph& graph, const BreakEvenPlan& plan) {
  const std::vector<bool> needed = needed_for(graph, plan.target);
  std::vector<bool> moves(graph.size(), false);
  for (std::uint32_t n = 0; n < graph.size(); ++n) {
    const std::vector<NodeId>& operands = graph.node(NodeId{n}).operands;
    moves[n] = n == plan.vary.value || (needed[n] && std::any_of(operands.begin(), operands.end(),
                                                                 [&](NodeId o) { return moves[o.value]; }));
  }
  return moves;
}

/// The lines to repeat: those that move, and whole blocks of which a term moves.
std::vector<int> moving_lines(const Book& book, const BreakEvenPlan& plan) {
  const std::vector<bool> moves = moving_nodes(book.model->graph, plan);
  std::vector<bool> taken(book.layout.lines.size(), false);
  for (std::size_t i = 0; i < taken.size(); ++i) {
    const Line& line = book.layout.lines[i];
    taken[i] = moves[line.reader.value] && moves[line.node.value] && line.node != plan.vary;
  }
  for (const auto& [of, block] : book.layout.blocks) {
    if (!moves[of.first.value] || book.model->graph.node(of.first).axis) continue;
    for (int i = block.first; i <= block.last; ++i) taken[static_cast<std::size_t>(i)] = true;
  }
  std::vector<int> lines;
  for (std::size_t i = 0; i < taken.size(); ++i) {
    if (taken[i]) lines.push_back(static_cast<int>(i));
  }
  return lines;
}

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
  [[nodiscard]] std::string words(const char* nl, const char* en) const { return book_->in_words(nl, en); }
  [[nodiscard]] Number target_at(const Number& x) const { return answer_->intercept + answer_->slope * x; }
  [[nodiscard]] bool pays_at(const Number& x) const {
    return settle(target_at(x) - answer_->plan.equals) >= Number(0);
  }
  [[nodiscard]] bool is_flat() const { return settle(answer_->slope).is_zero(); }
  void label(Row which, const std::string& text) { sheet_->text({row_ + which, 0}, text, CellRole::label); }
  void live(Row which, const std::string& text, const std::string& formula, Shown shown, NumberStyle style,
            CellRole role = CellRole::computed);
  void put_line(const ModelColumns& columns);
  void put_crossing();
  void put_now();
  Number put_end(Row end, Row pays, const std::optional<Number>& bound, bool is_low);
  int put_columns();

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
void LiveAnswer::put_line(const ModelColumns& columns) {
  const BreakEvenPlan& plan = answer_->plan;
  const NumberStyle money = style_of(*book_, plan.target);
  const int target = columns.row_of(plan.target);
  label(asked, words("Gevraagde uitkomst", "Result asked for"));
  sheet_->number({row_ + asked, value_column}, plan.equals, CellRole::source_value, money);
  live(at_zero, words("Uitkomst bij 0", "Result at 0"), address({target, value_column}), answer_->intercept,
       money);
  live(slope, words("Verandering per eenheid", "Change per unit"),
       address({target, value_column + 1}) + "-" + address({target, value_column}), answer_->slope, money);
  live(left_over,
       words("Controle: uitkomst bij het break-evenpunt min de gevraagde",
             "Check: result at the break-even point less that asked for"),
       "IF(ISNUMBER(" + at(value) + ")," + address({target, value_column + 2}) + "-" + at(asked) + ",0)",
       Number(0), {.kind = NumberStyle::Kind::general, .decimals = 9});
  book_->checks.push_back(
      {.what = words("Break-even invullen geeft de gevraagde uitkomst",
                     "The break-even value gives the result asked for"),
       .meaning = words("uitkomst van het model bij het break-evenpunt min de gevraagde uitkomst",
                        "result of the model at the break-even point less the result asked for"),
       .formula = "ABS(" + on_sheet(sheet_->name(), at(left_over)) + ")"});
}

void LiveAnswer::put_crossing() {
  const BreakEvenPlan& plan = answer_->plan;
  if (!is_flat()) crossing_ = (plan.equals - answer_->intercept) / answer_->slope;
  const std::string na = quoted(book_->not_applicable());
  live(
      value, words("Break-evenpunt", "Break-even point"),
      "IF(ROUND(" + at(slope) + ",9)=0," + na + ",(" + at(asked) + "-" + at(at_zero) + ")/" + at(slope) + ")",
      crossing_ ? Shown(*crossing_) : Shown(book_->not_applicable()),
      {.kind = NumberStyle::Kind::plain, .decimals = 4}, CellRole::total);
  whole_shown_ = book_->not_applicable();
  if (crossing_)
    whole_shown_ = answer_->slope > Number(0) ? ceiling(settle(*crossing_)) : floor(settle(*crossing_));
  live(whole,
       words("In hele aantallen, aan de kant waar het zich terugverdient",
             "In whole numbers, on the side that pays"),
       "IFERROR(IF(" + at(slope) + ">0,-INT(-ROUND(" + at(value) + ",9)),INT(ROUND(" + at(value) + ",9)))," +
           na + ")",
       whole_shown_, flag, CellRole::total);
}

void LiveAnswer::put_now() {
  const BreakEvenPlan& plan = answer_->plan;
  live(now, label_of(*book_, plan.vary) + words(", nu", ", now"), live_value(*book_, plan.vary),
       answer_->varied_now, {.kind = NumberStyle::Kind::plain, .decimals = 2});
  live(target_now, label_of(*book_, plan.target) + words(", nu", ", now"), live_value(*book_, plan.target),
       book_->shown(answer_->target_now), style_of(*book_, plan.target));
  live(pays_now, words("Verdient zich nu terug (1 = ja)", "Pays back now (1 = yes)"),
       "(ROUND(" + at(target_now) + "-" + at(asked) + ",9)>=0)*1", Number(answer_->pays_now ? 1 : 0), flag);
}

/// Whether it pays at an end of what is possible; without a bound the slope decides.
Number LiveAnswer::put_end(Row end, Row pays, const std::optional<Number>& bound, bool is_low) {
  label(end, is_low ? words("Laagste mogelijke waarde", "Lowest possible value")
                    : words("Hoogste mogelijke waarde", "Highest possible value"));
  const std::string text = is_low ? words("Verdient zich daar terug (1 = ja)", "Pays back there (1 = yes)")
                                  : words("Verdient zich daar terug (1 = ja) ", "Pays back there (1 = yes) ");
  const std::string level = at(at_zero) + "-" + at(asked);
  if (bound) {
    sheet_->number({row_ + end, value_column}, *bound, CellRole::source_value,
                   {.kind = NumberStyle::Kind::plain, .decimals = 2});
    const Number result = pays_at(*bound) ? 1 : 0;
    live(pays, text, "(ROUND(" + level + "+" + at(slope) + "*" + at(end) + ",9)>=0)*1", result, flag);
    return result;
  }
  sheet_->text({row_ + end, value_column}, words("geen grens", "no bound"), CellRole::note);
  const bool rises = is_low ? answer_->slope < Number(0) : answer_->slope > Number(0);
  const Number result = (is_flat() ? pays_at(0) : rises) ? 1 : 0;
  live(pays, text,
       "IF(ROUND(" + at(slope) + ",9)=0,(ROUND(" + level + ",9)>=0)*1,(" + at(slope) + (is_low ? "<" : ">") +
           "0)*1)",
       result, flag);
  return result;
}

/// The model with what is varied at 0, at 1 and at the crossing.
int LiveAnswer::put_columns() {
  const BreakEvenPlan& plan = answer_->plan;
  const int head = row_ + count + 1;
  sheet_->headings(head, {words("Het model met een andere waarde van", "The model with another value of"),
                          words("Eenheid", "Unit"), words("bij 0", "at 0"), words("bij 1", "at 1"),
                          words("bij het break-evenpunt", "at the break-even point")});
  const int x_row = head + 1;
  const NumberStyle plain{.kind = NumberStyle::Kind::plain, .decimals = 4};
  sheet_->text({x_row, 0}, label_of(*book_, plan.vary), CellRole::label);
  sheet_->text({x_row, 1}, unit_of_cell(*book_, plan.vary), CellRole::unit);
  sheet_->number({x_row, value_column}, 0, CellRole::body, plain);
  sheet_->number({x_row, value_column + 1}, 1, CellRole::body, plain);
  sheet_->formula({x_row, value_column + 2}, "IF(ISNUMBER(" + at(value) + ")," + at(value) + ",0)",
                  crossing_.value_or(Number(0)), CellRole::computed, plain);
  ModelColumns columns(*book_, moving_lines(*book_, plan), x_row + 1,
                       [this, &plan, x_row](NodeId node, int column) -> std::optional<std::string> {
                         if (node == plan.vary) return address({x_row, column});
                         return references_from_elsewhere(*book_).cell(node);
                       });
  columns.set_free(plan.vary);
  columns.put_labels(*sheet_);
  const std::vector<Number> xs = {0, 1, crossing_.value_or(Number(0))};
  for (int i = 0; i < 3; ++i) {
    const std::vector<Cut> cuts = {Cut{.node = plan.vary, .value = xs[static_cast<std::size_t>(i)]}};
    columns.put_column(*sheet_, value_column + i, book_->base.exact.run(book_->base.values, cuts));
    if (i == 2)
      columns.settle_cell(*sheet_, plan.target, value_column + i,
                          book_->base.exact.run(book_->base.values, cuts));
  }
  put_line(columns);
  return columns.last_row() + 2;
}

PutAnswer LiveAnswer::put() {
  put_crossing();
  PutAnswer result;
  result.next_row = put_columns();
  put_now();
  const Number low_pays = put_end(low, pays_low, answer_->bounds.low, true);
  const Number high_pays = put_end(high, pays_high, answer_->bounds.high, false);
  kind_shown_ = Number(1) + low_pays + high_pays + high_pays;
  live(kind,
       words("Soort oordeel: 1 nooit, 2 tot en met, 3 vanaf, 4 altijd",
             "Kind of verdict: 1 never, 2 up to, 3 from, 4 always"),
       "1+" + at(pays_low) + "+" + at(pays_high) + "+" + at(pays_high), kind_shown_, flag);
  result.line = StraightLine{.intercept = at(at_zero), .slope = at(slope), .asked = at(asked)};
  const auto shown = [this](Row which, Shown what) {
    return ShownCell{on_sheet(sheet_->name(), at(which)), std::move(what)};
  };
  result.cells.value = shown(value, crossing_ ? Shown(*crossing_) : Shown(book_->not_applicable()));
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

std::string unless_changed(const Book& book, const std::string& cell) {
  return std::string("IF(") + cell_of::changes + ">0," +
         quoted(say(Word::verdict_own_figures, book.language)) + "," + cell + ")";
}

PutAnswer put_fixed_answer(SheetBuilder& sheet, const Book& book, int row, const BreakEven& answer) {
  PutAnswer result;
  const auto put = [&](const std::string& text, const std::optional<Number>& fixed) {
    const CellPosition at{row, value_column};
    const CellPosition outcome{row, fixed_column};
    sheet.text({row, 0}, text, CellRole::label);
    if (fixed) {
      sheet.number(outcome, *fixed, CellRole::fixed_outcome,
                   {.kind = NumberStyle::Kind::plain, .decimals = 4});
    } else {
      sheet.text(outcome, book.not_applicable(), CellRole::fixed_outcome);
    }
    const Shown shown = fixed ? Shown(*fixed) : Shown(book.not_applicable());
    sheet.formula(at, unless_changed(book, address(outcome)), shown, CellRole::total,
                  {.kind = NumberStyle::Kind::plain, .decimals = 4});
    ++row;
    return ShownCell{on_sheet(sheet.name(), fixed_address(at)), shown};
  };
  result.cells.value = put(book.in_words("Break-evenpunt (vaste uitkomst van het programma)",
                                         "Break-even point (fixed outcome of the program)"),
                           answer.value);
  result.cells.whole = put(
      book.in_words("In hele aantallen (vaste uitkomst)", "In whole numbers (fixed outcome)"), answer.whole);
  result.next_row = row + 1;
  return result;
}

}  // namespace zorgbaat
