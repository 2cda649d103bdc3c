#include "engine/workbook/questions/sheet_cost_effectiveness.h"

#include <array>

#include "engine/content/tables.h"
#include "engine/words/effect_words.h"
#include "engine/words/figures.h"
#include "engine/workbook/bind/put_table.h"
#include "engine/workbook/questions/break_even_answer.h"

namespace zorgbaat {

namespace {

enum Column { label, unit, value, benefit, verdict, met, if_met, if_unmet, status };

constexpr NumberStyle count{.kind = NumberStyle::Kind::plain, .decimals = 0};
constexpr NumberStyle fine{.kind = NumberStyle::Kind::plain, .decimals = 6};
constexpr std::array quadrants = {Quadrant::north_east, Quadrant::dominant, Quadrant::dominated,
                                  Quadrant::south_west, Quadrant::no_difference};

/// One question about the cost of an effect in one project.
class EffectBlock {
 public:
  EffectBlock(SheetBuilder& sheet, Book& book, const CostEffectiveness& found)
      : sheet_(&sheet), book_(&book), found_(&found) {}
  int put(int row);

 private:
  void put_amounts();
  void put_ratio();
  void put_interval(const std::string& text, const std::optional<Number>& end);
  void put_thresholds();
  void put_threshold(const AtThreshold& at);
  ShownCell put_nearest(const std::string& text, const char* extreme, bool of_met, bool lowest);
  void put_words();
  std::string put_live(const std::string& text, const std::string& unit_text, const std::string& formula,
                       Shown shown, NumberStyle style, CellRole role = CellRole::computed);
  [[nodiscard]] std::string unit_of(NodeId node) const { return unit_of_cell(*book_, node); }
  [[nodiscard]] ShownCell elsewhere(const std::string& cell, Shown shown) const {
    return {on_sheet(sheet_->name(), cell), std::move(shown)};
  }

  SheetBuilder* sheet_;
  Book* book_;
  const CostEffectiveness* found_;
  EffectCells cells_{};
  int row_ = 0;
  std::pair<int, int> threshold_rows_{};
  std::string cost_{}, gain_{}, plane_{}, list_{};  ///< cells and ranges
};

std::string EffectBlock::put_live(const std::string& text, const std::string& unit_text,
                                  const std::string& formula, Shown shown, NumberStyle style, CellRole role) {
  sheet_->text({row_, label}, text, CellRole::label);
  sheet_->text({row_, unit}, unit_text, CellRole::unit);
  sheet_->formula({row_, value}, formula, std::move(shown), role, style);
  return fixed_address({row_++, value});
}

void EffectBlock::put_amounts() {
  const CostEffectivenessPlan& plan = found_->plan;
  const Quantity* gain = gain_of(*book_->model, plan);
  cost_ = put_live(book_->say(Word::extra_cost), unit_of(plan.saving), "-" + live_value(*book_, plan.saving),
                   book_->shown(found_->extra_cost), style_of(*book_, plan.saving));
  gain_ = put_live(book_->in_words(gain->label), unit_of(plan.gain), live_value(*book_, plan.gain),
                   book_->shown(found_->gain), fine);
}

/// The quadrant in a word, and the ICER where it says something.
void EffectBlock::put_ratio() {
  const CostEffectivenessPlan& plan = found_->plan;
  const Language language = book_->language;
  const std::string na = quoted(book_->not_applicable());
  const auto side = [](const std::string& cell) { return "1+1+SIGN(ROUND(" + cell + ",9))"; };
  const std::string word =
      put_live(book_->say(Word::row_quadrant), "",
               "IFERROR(INDEX(" + plane_ + "," + side(cost_) + "," + side(gain_) + ")," + na + ")",
               found_->quadrant ? quadrant_word(*found_->quadrant, language) : book_->not_applicable(), {},
               CellRole::total);
  const Number code = found_->quadrant ? static_cast<int>(*found_->quadrant) + 1 : 0;
  cells_.quadrant = elsewhere(put_live(book_->say(Word::verdict_as_number), "",
                                       "IFERROR(MATCH(" + word + "," + list_ + ",0),0)", code, count),
                              code);
  const NumberStyle money = style_of(*book_, plan.icer);
  const std::string icer = put_live(label_of(*book_, plan.icer), unit_of(plan.icer),
                                    live_value(*book_, plan.icer), book_->shown(found_->icer), money);
  const std::string digits = "INT(ROUND((1+1)*LN(ABS(" + icer + "))/LN(100),9))";
  const Shown about =
      found_->icer.has_value() ? Shown(circa(found_->icer.value())) : Shown(book_->not_applicable());
  cells_.icer = elsewhere(
      put_live(book_->say(Word::icer_about), unit_of(plan.icer),
               "IFERROR(ROUND(" + icer + ",1+1-" + digits + ")," + na + ")", about, money, CellRole::total),
      about);
  if (!found_->range) return;
  put_interval(book_->say(Word::icer_lowest), found_->range->low);
  put_interval(book_->say(Word::icer_highest), found_->range->high);
}

/// A fixed outcome beside the cell that shows it, as long as no input has changed.
void EffectBlock::put_interval(const std::string& text, const std::optional<Number>& end) {
  const NumberStyle money = style_of(*book_, found_->plan.icer);
  const CellPosition fixed{row_, benefit};
  sheet_->number(fixed, *end, CellRole::fixed_outcome, money);
  put_live(text, unit_of(found_->plan.icer), unless_changed(*book_, address(fixed)), *end, money);
}

void EffectBlock::put_threshold(const AtThreshold& at) {
  const auto cell = [this](Column column) { return address({row_, column}); };
  const NumberStyle money = style_of(*book_, at.threshold);
  const std::string yes = book_->say(Word::threshold_met);
  const std::string no = book_->say(Word::threshold_not_met);
  const Shown shown = book_->shown(at.value);
  sheet_->text({row_, label}, label_of(*book_, at.threshold), CellRole::label);
  sheet_->text({row_, unit}, unit_of(at.threshold), CellRole::unit);
  sheet_->formula({row_, value}, live_value(*book_, at.threshold), shown, CellRole::computed, money);
  sheet_->formula({row_, benefit}, live_value(*book_, at.net_benefit), book_->shown(at.benefit),
                  CellRole::total, style_of(*book_, at.net_benefit));
  sheet_->formula({row_, verdict}, "IF(" + cell(met) + "=1," + quoted(yes) + "," + quoted(no) + ")",
                  at.met ? yes : no, CellRole::check);
  sheet_->formula({row_, met}, "IFERROR((ROUND(" + cell(benefit) + ",9)>=0)*1,0)", Number(at.met ? 1 : 0),
                  CellRole::computed, count);
  sheet_->formula({row_, if_met}, "IF(" + cell(met) + "=1," + cell(value) + ",\"\")",
                  at.met ? shown : Shown(std::string()), CellRole::computed, money);
  sheet_->formula({row_, if_unmet}, "IF(" + cell(met) + "=1,\"\"," + cell(value) + ")",
                  at.met ? Shown(std::string()) : shown, CellRole::computed, money);
  book_->answers[{Answer::threshold_met, book_->cost_effectiveness.size(), cells_.thresholds.size()}] =
      elsewhere(fixed_address({row_, verdict}), at.met ? yes : no);
  const std::string note = status_of_threshold(*book_->model, at.threshold, book_->language);
  sheet_->text({row_, status}, note, CellRole::note);
  sheet_->height_for(row_, note, 50);
  cells_.thresholds.push_back(elsewhere(fixed_address({row_, value}), shown));
  ++row_;
}

void EffectBlock::put_thresholds() {
  if (found_->thresholds.empty()) return;
  ++row_;
  sheet_->headings(
      row_++,
      {with_capital(book_->say(Word::reference_value)), book_->say(Word::column_unit),
       book_->say(Word::column_value),
       book_->say(Word::net_benefit) + ", " + unit_of(found_->thresholds.front().net_benefit),
       book_->say(Word::column_verdict), book_->say(Word::met_as_number), book_->say(Word::value_when_met),
       book_->say(Word::value_when_not_met), book_->say(Word::status)});
  sheet_->height(row_ - 1, 30);
  threshold_rows_.first = row_;
  for (const AtThreshold& at : found_->thresholds) put_threshold(at);
  threshold_rows_.second = row_ - 1;
  ++row_;
  cells_.highest_unmet = put_nearest(book_->say(Word::highest_not_met), "MAX", false, false);
  cells_.lowest_met = put_nearest(book_->say(Word::lowest_met), "MIN", true, true);
  cells_.highest_met = put_nearest(book_->say(Word::highest_met), "MAX", true, false);
  cells_.lowest_unmet = put_nearest(book_->say(Word::lowest_not_met), "MIN", false, true);
}

/// Which row of the thresholds, counted from 1; 0 when there is none.
ShownCell EffectBlock::put_nearest(const std::string& text, const char* extreme, bool of_met, bool lowest) {
  const int column = of_met ? if_met : if_unmet;
  const std::string all = fixed_range({threshold_rows_.first, column}, {threshold_rows_.second, column});
  int nearest = 0;
  for (std::size_t i = 0; i < found_->thresholds.size(); ++i) {
    const AtThreshold& at = found_->thresholds[i];
    if (at.met != of_met || !at.value.has_value()) continue;
    const auto& best = found_->thresholds[nearest == 0 ? i : static_cast<std::size_t>(nearest - 1)];
    const bool closer =
        lowest ? at.value.value() < best.value.value() : at.value.value() > best.value.value();
    if (nearest == 0 || closer) nearest = static_cast<int>(i) + 1;
  }
  return elsewhere(put_live(book_->say(Word::number_in_list, {{"what", text}}), "",
                            "IFERROR(MATCH(" + std::string(extreme) + "(" + all + ")," + all + ",0),0)",
                            Number(nearest), count),
                   Number(nearest));
}

/// The plane of cost and effect in words, and what the words mean; the verdict is looked up here.
void EffectBlock::put_words() {
  const Language language = book_->language;
  sheet_->headings(row_++, {book_->say(Word::cost_and_effect), "", book_->say(Word::less_effect),
                            book_->say(Word::equal_effect), book_->say(Word::more_effect)});
  const std::array<std::string, 3> rows = {book_->say(Word::cheaper), book_->say(Word::equal_in_cost),
                                           book_->say(Word::dearer)};
  plane_ = fixed_range({row_, value}, {row_ + 2, value + 2});
  for (int cost = 0; cost < 3; ++cost) {
    sheet_->text({row_, label}, rows.at(static_cast<std::size_t>(cost)), CellRole::label);
    for (int gain = 0; gain < 3; ++gain)
      sheet_->text({row_, value + gain}, quadrant_word(quadrant_of(cost - 1, gain - 1), language));
    ++row_;
  }
  ++row_;
  sheet_->headings(row_++, {book_->say(Word::verdict_then_reads), "", book_->say(Word::word)});
  list_ = fixed_range({row_, value}, {row_ + 4, value});
  for (const Quadrant quadrant : quadrants) {
    const std::string reads = say(
        sentence_of(quadrant), language,
        {{"icer", "€ ..."},
         {"per_unit", per_unit(*book_->model, found_->plan,
                               quadrant == Quadrant::south_west ? Word::per_unit_lost : Word::per_unit_gained,
                               language)}});
    sheet_->text({row_, label}, reads, CellRole::note);
    sheet_->height_for(row_, reads, 56);
    sheet_->text({row_++, value}, quadrant_word(quadrant, language));
  }
  ++row_;
}

int EffectBlock::put(int row) {
  row_ = row;
  if (book_->model->projects.size() > 1)
    sheet_->text({row_++, label}, alternative_label(*book_->model, found_->plan.project, book_->language),
                 CellRole::section);
  put_words();
  put_amounts();
  put_ratio();
  put_thresholds();
  const std::size_t question = book_->cost_effectiveness.size();
  book_->cost_effectiveness.push_back(cells_);
  book_->answers[{Answer::icer_about, question, 0}] = cells_.icer;
  ++row_;
  row_ = put_table(*sheet_, *book_, row_, cost_effectiveness_table(book_->view(), question)).next_row;
  const Table turning = effect_turning_point_table(book_->view(), question);
  if (turning.empty()) return row_;
  sheet_->text({row_++, label}, book_->say(Word::about_turning_points), CellRole::subtitle);
  return put_table(*sheet_, *book_, row_, turning).next_row;
}

}  // namespace

Sheet make_cost_effectiveness_sheet(Book& book) {
  SheetBuilder sheet(book.sheets.cost_effectiveness, SheetGroup::reference,
                     {56, 24, 22, 22, 22, 16, 16, 16, 50});
  int row = put_title(sheet, book, sheet.name(), book.say(Word::about_cost_effectiveness));
  for (const CostEffectiveness& found : book.analyses->cost_effectiveness)
    row = EffectBlock(sheet, book, found).put(row) + 1;
  return sheet.take_for_reading(title_rows);
}

}  // namespace zorgbaat
