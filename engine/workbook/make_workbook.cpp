#include "engine/workbook/make_workbook.h"

#include <utility>

#include "engine/workbook/book/book.h"
#include "engine/workbook/inputs/own_lines_block.h"
#include "engine/workbook/inputs/sheet_inputs.h"
#include "engine/workbook/inputs/sheet_pro_memorie.h"
#include "engine/workbook/inputs/sheet_tariffs.h"
#include "engine/workbook/proof/sheet_checks.h"
#include "engine/workbook/proof/sheet_engine.h"
#include "engine/workbook/proof/sheet_replication.h"
#include "engine/workbook/questions/sheet_break_even.h"
#include "engine/workbook/questions/sheet_claims.h"
#include "engine/workbook/questions/sheet_cost_effectiveness.h"
#include "engine/workbook/questions/sheet_sensitivity.h"
#include "engine/workbook/questions/sheet_two_way.h"
#include "engine/workbook/results/sheet_calculation.h"
#include "engine/workbook/results/sheet_maturity.h"
#include "engine/workbook/results/sheet_parties.h"
#include "engine/workbook/results/sheet_staff.h"
#include "engine/workbook/results/sheet_summary.h"
#include "engine/workbook/results/sheet_texts.h"
#include "engine/workbook/results/sheet_years.h"
#include "engine/workbook/sentences/sheet_sentences.h"

namespace zorgbaat {

namespace {

void add(std::deque<Sheet>& sheets, std::optional<Sheet> sheet) {
  if (sheet) sheets.push_back(std::move(*sheet));
}

/// Each sheet uses what those before it have put where; they are shown in another order.
std::deque<Sheet> make_sheets(Book& book) {
  plan_calculation(book);
  Sheet inputs = make_inputs_sheet(book);
  std::optional<Sheet> pro_memorie = make_pro_memorie_sheet(book);
  Sheet calculation = make_calculation_sheet(book);
  std::optional<Sheet> years = make_years_sheet(book);
  std::optional<Sheet> sensitivity = make_sensitivity_sheet(book);
  std::optional<Sheet> two_way = make_two_way_sheet(book);
  std::optional<Sheet> break_even = make_break_even_sheet(book);
  std::optional<Sheet> claims = make_claims_sheet(book);
  std::optional<Sheet> cost_effectiveness = make_cost_effectiveness_sheet(book);
  std::optional<Sheet> staff = make_staff_sheet(book);
  std::optional<Sheet> parties = make_parties_sheet(book);
  std::optional<Sheet> maturity = make_maturity_sheet(book);
  std::optional<Sheet> replication = make_replication_sheet(book);
  Sheet sentences = make_sentences_sheet(book);
  Sheet summary = make_summary_sheet(book);
  std::vector<const Sheet*> results = {&calculation};
  if (sensitivity) results.push_back(&*sensitivity);
  if (two_way) results.push_back(&*two_way);
  if (break_even) results.push_back(&*break_even);
  if (claims) results.push_back(&*claims);
  if (cost_effectiveness) results.push_back(&*cost_effectiveness);
  if (parties) results.push_back(&*parties);
  results.push_back(&summary);
  const Sheet own_lines = own_lines_only(inputs, book);
  results.push_back(&own_lines);
  if (maturity) results.push_back(&*maturity);
  Sheet engine = make_engine_sheet(book, results);
  Sheet checks = make_checks_sheet(book);
  std::deque<Sheet> sheets;
  add(sheets, std::move(summary));
  add(sheets, std::move(inputs));
  add(sheets, make_tariffs_sheet(book));
  add(sheets, std::move(calculation));
  add(sheets, std::move(years));
  add(sheets, std::move(sensitivity));
  add(sheets, std::move(two_way));
  add(sheets, std::move(break_even));
  add(sheets, std::move(claims));
  add(sheets, std::move(cost_effectiveness));
  add(sheets, std::move(staff));
  add(sheets, std::move(parties));
  add(sheets, std::move(pro_memorie));
  add(sheets, std::move(maturity));
  add(sheets, std::move(replication));
  add(sheets, std::move(checks));
  add(sheets, make_definitions_sheet(book));
  add(sheets, make_sources_sheet(book));
  add(sheets, std::move(sentences));
  add(sheets, std::move(engine));
  sheets.insert(sheets.begin(), make_cover_sheet(book, sheets));
  return sheets;
}

}  // namespace

Workbook make_workbook(const Model& model, const Analyses& analyses, Language language,
                       const std::string& version) {
  Book book(model, analyses, language, version);
  const ScenarioHead& head = model.stated.head;
  Workbook workbook;
  workbook.title = book.in_words(head.title);
  workbook.subject = book.in_words(head.question.decision);
  workbook.author = book.in_words(head.author);
  workbook.created = head.as_of;
  workbook.version = version;
  workbook.header = workbook.title + " | " + conventions_line(book) + " | " + head.as_of.in_words(language) +
                    " | zorgbaat " + version;
  workbook.page_words = book.say(Word::page_of_pages);
  workbook.sheets = make_sheets(book);
  return workbook;
}

}  // namespace zorgbaat
