#include "engine/workbook/comparison/compare_workbook.h"

#include <algorithm>

#include "engine/content/compare_tables.h"
#include "engine/words/words.h"
#include "engine/workbook/cells/sheet_builder.h"
#include "engine/workbook/comparison/compare_sheets.h"

namespace zorgbaat {

namespace {

/// The date of the newest case: no clock is read.
Date newest(const CaseComparison& comparison) {
  Date date{};
  for (const ComparedCase& compared : comparison.cases)
    date = std::max(date, compared.model->stated.head.as_of);
  return date;
}

}  // namespace

Workbook make_compare_workbook(const CaseComparison& comparison, Language language,
                               const std::string& version) {
  Workbook workbook;
  workbook.language = language;
  workbook.title = compare_title(comparison, language);
  workbook.subject = compare_subtitle(comparison, language);
  workbook.author = "zorgbaat";
  workbook.created = newest(comparison);
  workbook.version = version;
  workbook.header = workbook.title + " | " + workbook.subject + " | " + workbook.created.in_words(language) +
                    " | zorgbaat " + version;
  workbook.page_words = say(Word::page_of_pages, language);
  workbook.sheets.push_back(make_yardstick_sheet(comparison, language, workbook.header));
  workbook.sheets.push_back(make_pairs_sheet(comparison, language, workbook.header));
  if (!comparison.bridges.empty())
    workbook.sheets.push_back(make_bridges_sheet(comparison, language, workbook.header));
  return workbook;
}

}  // namespace zorgbaat
