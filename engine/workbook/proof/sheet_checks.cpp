#include "engine/workbook/proof/sheet_checks.h"

#include "engine/words/effect_words.h"

namespace zorgbaat {

namespace {

enum Column { what, deviation, tolerance, verdict, meaning };

constexpr int master_row = 4;
constexpr int inner_row = 5;
constexpr int heading_row = 7;

/// Null less project is the balance, also when the balance is read from another cell.
void add_saving_checks(Book& book) {
  const Results& results = book.model->results;
  for (const ProjectResults& project : results.projects) {
    const Quantity* before = book.model->find(results.alternatives.front().total.basis);
    const Quantity* after = book.model->find(results.alternative(project.name)->total.basis);
    const Quantity* saving = book.model->find(project.saving.basis);
    if (before == nullptr || after == nullptr || saving == nullptr) continue;
    book.checks.push_back({.what = book.say(Word::check_balance),
                           .meaning = book.say(Word::meaning_balance),
                           .formula = live_value(book, before->node) + "-" + live_value(book, after->node) +
                                      "-" + live_value(book, saving->node)});
  }
}

void put_check(SheetBuilder& sheet, const Book& book, int row, const Check& check) {
  const NumberStyle general{.kind = NumberStyle::Kind::general, .decimals = 9};
  const std::string good = book.say(Word::good);
  sheet.text({row, what}, check.what, CellRole::label);
  sheet.formula({row, deviation}, check.formula, check.cached, CellRole::computed, general);
  sheet.number({row, tolerance}, *Number::parse(check.squared ? "1e-12" : "1e-6"), CellRole::source_value,
               general);
  sheet.formula({row, verdict},
                "IFERROR(IF(ABS(" + address({row, deviation}) + ")<=" + address({row, tolerance}) + "," +
                    quoted(good) + "," + quoted(book.say(Word::wrong)) + ")," +
                    quoted(book.say(Word::wrong)) + ")",
                good, CellRole::check);
  sheet.text({row, meaning}, check.meaning, CellRole::note);
  sheet.height_for(row, check.meaning, 70);
}

std::string all_good(const Book& book) { return book.say(Word::all_checks_good); }

/// The summary shows the verdict with a formula; this check stands last, outside the verdict it is about.
Check summary_check(const Book& book) {
  return {.what = book.say(Word::check_summary),
          .meaning = book.say(Word::meaning_summary),
          .formula = "1-IF(_xlfn.ISFORMULA(" + book.verdict_on_summary + "),1,0)"};
}

/// The verdict on everything, and below it the one on all checks but the last.
void put_verdicts(SheetBuilder& sheet, const Book& book, int last) {
  const std::string good = quoted(book.say(Word::good));
  const std::string wrong = quoted(book.say(Word::check_wrong));
  const std::string inner = fixed_range({heading_row + 1, verdict}, {last - 1, verdict});
  sheet.text({master_row, what}, book.say(Word::all_checks), CellRole::label);
  sheet.formula({master_row, deviation},
                "IF(" + address({last, verdict}) + "=" + good + "," + address({inner_row, deviation}) + "," +
                    wrong + ")",
                all_good(book), CellRole::check);
  sheet.text({inner_row, what}, book.say(Word::all_checks_but_last), CellRole::label);
  sheet.formula({inner_row, deviation},
                "IF(SUMPRODUCT((" + inner + "=" + good + ")*1)=ROWS(" + inner + ")," +
                    quoted(all_good(book)) + "," + wrong + ")",
                all_good(book), CellRole::check);
}

/// What is no mistake and yet worth knowing, as it was with the figures of the source.
void put_signals(SheetBuilder& sheet, const Book& book, int row) {
  const std::vector<std::string> signals = total_signals(*book.model, *book.analyses, book.language);
  if (signals.empty()) return;
  sheet.text({row++, what}, book.say(Word::signals), CellRole::section);
  for (const std::string& signal : signals) {
    sheet.text({row, what}, signal, CellRole::note);
    sheet.height_for(row++, signal, 62);
  }
}

}  // namespace

ShownCell verdict_for_summary(const Book& book) {
  return {.cell = on_sheet(book.sheets.checks, fixed_address({inner_row, deviation})),
          .shown = all_good(book)};
}

Sheet make_checks_sheet(Book& book) {
  add_saving_checks(book);
  book.checks.push_back(summary_check(book));
  SheetBuilder sheet(book.sheets.checks, SheetGroup::reference, {62, 16, 12, 12, 70});
  put_title(sheet, book, sheet.name(), book.say(Word::about_checks));
  sheet.headings(heading_row, {book.say(Word::check), book.say(Word::deviation), book.say(Word::tolerance),
                               book.say(Word::column_verdict), book.say(Word::what_is_measured)});
  int row = heading_row + 1;
  for (const Check& check : book.checks) put_check(sheet, book, row++, check);
  put_verdicts(sheet, book, row - 1);
  put_signals(sheet, book, row + 1);
  const CellRange all{{heading_row + 1, verdict}, {row - 1, verdict}};
  sheet.sheet().highlights = {
      {.kind = Highlight::Kind::text_equals, .range = all, .value = book.say(Word::good), .good = true},
      {.kind = Highlight::Kind::text_equals, .range = all, .value = book.say(Word::wrong), .good = false}};
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
