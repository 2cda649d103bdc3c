#include <array>
#include <vector>

#include "engine/base/numerals.h"
#include "engine/content/compare_tables.h"
#include "engine/words/compare_words.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"
#include "engine/workbook/cells/sheet_builder.h"
#include "engine/workbook/comparison/compare_sheets.h"

namespace zorgbaat {

namespace {

enum Column { label, value, unit, factor, how };

/// Puts the measures below each other, in each the cases in the order given.
class Yardstick {
 public:
  Yardstick(const CaseComparison& comparison, Language language)
      : comparison_(comparison),
        language_(language),
        sheet_(say(Word::compare_sheet, language), SheetGroup::read, {44, 16, 30, 12, 70}) {}

  Sheet make(const std::string& line) {
    sheet_.text({0, 0}, say(Word::compare_yardstick, language_), CellRole::title);
    sheet_.text({1, 0}, line, CellRole::subtitle);
    sheet_.text({2, 0}, say(Word::compare_read_yardstick, language_), CellRole::subtitle);
    row_ = 4;
    sheet_.headings(row_, {say(Word::compare_measure, language_), say(Word::column_value, language_),
                           say(Word::column_unit, language_), say(Word::compare_factor, language_),
                           say(Word::compare_how, language_)});
    sheet_.sheet().freeze = CellPosition{row_ + 1, 1};
    sheet_.sheet().repeat_rows = {row_, row_};
    for (const Scale scale : {Scale::own_basis, Scale::per_person, Scale::per_thousand, Scale::per_year,
                              Scale::hours, Scale::labour_value, Scale::cost_per_hour})
      put_scale(scale);
    put_functions();
    put_conventions();
    for (const std::string& note : compare_notes(language_)) put_note(note);
    sheet_.sheet().landscape = true;
    return sheet_.take();
  }

 private:
  [[nodiscard]] int row_of(Scale scale, std::size_t one) const {
    return rows_[static_cast<std::size_t>(scale)][one];
  }
  [[nodiscard]] std::string cell(Scale scale, std::size_t one) const {
    return address({row_of(scale, one), value});
  }

  void put_note(const std::string& note) { sheet_.text({++row_, label}, note, CellRole::subtitle); }

  void put_scale(Scale scale) {
    sheet_.text({++row_, label}, scale_word(scale, language_), CellRole::section);
    std::vector<int>& rows = rows_[static_cast<std::size_t>(scale)];
    for (std::size_t i = 0; i < comparison_.measured.size(); ++i) {
      rows.push_back(++row_);
      put_value(i, comparison_.measured[i].on(scale));
    }
  }

  void put_value(std::size_t one, const ScaleValue& on) {
    const MeasuredCase& measured = comparison_.measured[one];
    std::string name = measured.name;
    if (on.value && on.scale != Scale::hours)
      name += ", " + say(Word::price_level, language_) + " " +
              prices_text(comparison_.source_of(measured), language_);
    sheet_.text({row_, label}, name, CellRole::label);
    if (!on.value) {
      sheet_.text({row_, value}, say(Word::not_applicable, language_), CellRole::fixed_outcome);
      explain(full_reason(comparison_, measured, on.why, language_));
      return;
    }
    const bool in_hours = on.scale == Scale::hours;
    const NumberStyle style{.kind = in_hours ? NumberStyle::Kind::plain : NumberStyle::Kind::euro,
                            .decimals = decimals_on(on.scale)};
    const std::string formula = formula_of(one, on);
    if (formula.empty()) {
      sheet_.number({row_, value}, *on.value, CellRole::fixed_outcome, style);
    } else {
      sheet_.formula({row_, value}, formula, *on.value, CellRole::computed, style);
    }
    sheet_.text({row_, unit}, UnitWords(comparison_.stated_of(measured), language_).of(on.unit),
                CellRole::unit);
    if (on.factor)
      sheet_.number({row_, factor}, *on.factor, CellRole::fixed_outcome,
                    {.kind = NumberStyle::Kind::general, .decimals = 0});
    explain(how_of(on));
  }

  void explain(const std::string& text) {
    if (text.empty()) return;
    sheet_.text({row_, how}, text, CellRole::note);
    sheet_.height_for(row_, text, 70);
  }

  /// What the sheet computes itself; empty for an outcome of a case.
  [[nodiscard]] std::string formula_of(std::size_t one, const ScaleValue& on) const {
    if (on.scale == Scale::per_person)
      return cell(Scale::own_basis, one) + (on.factor ? "*" + address({row_, factor}) : "");
    if (on.scale == Scale::per_thousand) return cell(Scale::per_person, one) + "*" + address({row_, factor});
    if (on.scale != Scale::cost_per_hour) return {};
    return "(" + cell(Scale::labour_value, one) + "-" + cell(Scale::own_basis, one) + ")/" +
           cell(Scale::hours, one);
  }
  [[nodiscard]] std::string how_of(const ScaleValue& on) const {
    std::string text;
    if (on.scale == Scale::per_thousand) text = say(Word::compare_times_1000, language_);
    if (on.scale == Scale::per_person && on.factor)
      text = say(Word::compare_times_unit, language_,
                 {{"factor", plain_numeral(*on.factor, 4, language_)},
                  {"unit", UnitWords(language_).of(on.factor_unit)}});
    if (on.scale == Scale::cost_per_hour) text = say(Word::compare_hour_formula, language_);
    if (on.open_pm > 0) text += (text.empty() ? "" : "; ") + pm_mark(on.open_pm, language_);
    return text;
  }

  /// Fte of each function: hours a year over the norm of the case.
  void put_functions() {
    row_ += 2;
    sheet_.headings(row_, {say(Word::compare_function, language_), say(Word::compare_fte, language_),
                           say(Word::compare_hours_a_year, language_), say(Word::compare_norm, language_),
                           say(Word::compare_reason, language_)});
    const NumberStyle style{.kind = NumberStyle::Kind::plain, .decimals = 2};
    for (const MeasuredCase& one : comparison_.measured) {
      for (const FunctionFreed& function : one.functions) {
        sheet_.text({++row_, label}, one.name + ", " + function.label.in(language_), CellRole::label);
        if (function.hours_a_year)
          sheet_.number({row_, unit}, *function.hours_a_year, CellRole::fixed_outcome, style);
        if (function.norm) sheet_.number({row_, factor}, *function.norm, CellRole::fixed_outcome, style);
        if (function.fte && function.hours_a_year && function.norm) {
          sheet_.formula({row_, value}, address({row_, unit}) + "/" + address({row_, factor}), *function.fte,
                         CellRole::computed, style);
        } else {
          sheet_.text({row_, value}, say(Word::not_applicable, language_), CellRole::fixed_outcome);
          explain(short_reason(function.why, language_));
        }
      }
    }
  }

  void put_conventions() {
    row_ += 2;
    sheet_.text({row_, label}, say(Word::compare_conventions, language_), CellRole::section);
    for (const ComparedCase& compared : comparison_.cases) {
      ++row_;
      std::string name = compared.name;
      for (const std::string& part : conventions_of(compared, language_)) {
        sheet_.text({row_, label}, name, CellRole::label);
        sheet_.text({row_++, value}, part);
        name.clear();
      }
      --row_;
    }
    ++row_;
  }

  const CaseComparison& comparison_;
  Language language_;
  SheetBuilder sheet_;
  int row_ = 0;
  std::array<std::vector<int>, 7> rows_{};
};

}  // namespace

Sheet make_yardstick_sheet(const CaseComparison& comparison, Language language, const std::string& line) {
  return Yardstick(comparison, language).make(line);
}

}  // namespace zorgbaat
