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
    book.checks.push_back(
        {.what = book.in_words("Saldo is nulalternatief min project", "The balance is null less project"),
         .meaning = book.in_words("nulalternatief min project min saldo", "null less project less balance"),
         .formula = live_value(book, before->node) + "-" + live_value(book, after->node) + "-" +
                    live_value(book, saving->node)});
  }
}

void put_check(SheetBuilder& sheet, const Book& book, int row, const Check& check) {
  const NumberStyle general{.kind = NumberStyle::Kind::general, .decimals = 9};
  const std::string good = book.in_words("goed", "good");
  sheet.text({row, what}, check.what, CellRole::label);
  sheet.formula({row, deviation}, check.formula, check.cached, CellRole::computed, general);
  sheet.number({row, tolerance}, *Number::parse(check.squared ? "1e-12" : "1e-6"), CellRole::source_value,
               general);
  sheet.formula({row, verdict},
                "IFERROR(IF(ABS(" + address({row, deviation}) + ")<=" + address({row, tolerance}) + "," +
                    quoted(good) + "," + quoted(book.in_words("fout", "wrong")) + ")," +
                    quoted(book.in_words("fout", "wrong")) + ")",
                good, CellRole::check);
  sheet.text({row, meaning}, check.meaning, CellRole::note);
  sheet.height_for(row, check.meaning, 70);
}

std::string all_good(const Book& book) { return book.in_words("alle controles goed", "all checks good"); }

/// The summary shows the verdict with a formula; this check stands last, outside the verdict it is about.
Check summary_check(const Book& book) {
  return {.what = book.in_words("De samenvatting toont het oordeel met een formule",
                                "The summary shows the verdict with a formula"),
          .meaning = book.in_words("1 als het oordeel op de samenvatting door een tekst is vervangen",
                                   "1 when the verdict on the summary was replaced by a text"),
          .formula = "1-IF(_xlfn.ISFORMULA(" + book.verdict_on_summary + "),1,0)"};
}

/// The verdict on everything, and below it the one on all checks but the last.
void put_verdicts(SheetBuilder& sheet, const Book& book, int last) {
  const std::string good = quoted(book.in_words("goed", "good"));
  const std::string wrong = quoted(book.in_words("controle fout", "check wrong"));
  const std::string inner = fixed_range({heading_row + 1, verdict}, {last - 1, verdict});
  sheet.text({master_row, what}, book.in_words("Alle controles samen", "All checks together"),
             CellRole::label);
  sheet.formula({master_row, deviation},
                "IF(" + address({last, verdict}) + "=" + good + "," + address({inner_row, deviation}) + "," +
                    wrong + ")",
                all_good(book), CellRole::check);
  sheet.text({inner_row, what}, book.in_words("Alle controles behalve de laatste", "All checks but the last"),
             CellRole::label);
  sheet.formula({inner_row, deviation},
                "IF(SUMPRODUCT((" + inner + "=" + good + ")*1)=ROWS(" + inner + ")," +
                    quoted(all_good(book)) + "," + wrong + ")",
                all_good(book), CellRole::check);
}

/// What is no mistake and yet worth knowing, as it was with the figures of the source.
void put_signals(SheetBuilder& sheet, const Book& book, int row) {
  const std::vector<std::string> signals = total_signals(*book.model, *book.analyses, book.language);
  if (signals.empty()) return;
  sheet.text(
      {row++, what},
      book.in_words("Signalen: geen fout, wel goed om te weten", "Signals: no mistake, yet worth knowing"),
      CellRole::section);
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
  const auto words = [&book](const char* nl, const char* en) { return book.in_words(nl, en); };
  put_title(sheet, book, sheet.name(),
            words("Elke controle meet een afwijking; binnen de tolerantie is goed.",
                  "Each check measures a deviation; within the tolerance is good."));
  sheet.headings(heading_row, {words("Controle", "Check"), words("Afwijking", "Deviation"),
                               words("Tolerantie", "Tolerance"), words("Oordeel", "Verdict"),
                               words("Wat er wordt gemeten", "What is measured")});
  int row = heading_row + 1;
  for (const Check& check : book.checks) put_check(sheet, book, row++, check);
  put_verdicts(sheet, book, row - 1);
  put_signals(sheet, book, row + 1);
  const CellRange all{{heading_row + 1, verdict}, {row - 1, verdict}};
  sheet.sheet().highlights = {
      {.kind = Highlight::Kind::text_equals, .range = all, .value = words("goed", "good"), .good = true},
      {.kind = Highlight::Kind::text_equals, .range = all, .value = words("fout", "wrong"), .good = false}};
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
