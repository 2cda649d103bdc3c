#include "reports/xlsx/write_workbook.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <ctime>
#include <memory>

#include "reports/xlsx/charts.h"
#include "reports/xlsx/formats.h"
#include "reports/xlsx/safe_text.h"
#include "reports/xlsx/sheet_writer.h"
#include "reports/xlsx/workbook_error.h"

namespace zorgbaat {

namespace {

constexpr std::size_t longest_property = 255;

/// Noon of the day that the contract states; the clock is never read.
std::time_t moment_of(const Date& date) {
  std::tm parts{};
  parts.tm_year = date.year - 1900;
  parts.tm_mon = date.month - 1;
  parts.tm_mday = date.day;
  parts.tm_hour = 12;
  return timegm(&parts);
}

void write_properties(const Workbook& workbook, lxw_workbook* file) {
  std::string title = safe_text(workbook.title, longest_property);
  std::string subject = safe_text(workbook.subject, longest_property);
  std::string author = safe_text(workbook.author, longest_property);
  std::string comments = safe_text("zorgbaat " + workbook.version, longest_property);
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.subject = subject.data();
  properties.author = author.data();
  properties.comments = comments.data();
  properties.created = moment_of(workbook.created);
  must_be_accepted(workbook_set_properties(file, &properties), "properties");
}

void write_sheet(const Sheet& sheet, lxw_worksheet* page, FileBeingWritten& out) {
  write_cells(sheet, page, out);
  lay_out(sheet, page, out);
  insert_charts(sheet, page, out);
}

/// The last in the alphabet first: the library keeps names sorted and looks for the place of each from the
/// start.
void define_names(FileBeingWritten& out) {
  const auto lowered = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  std::stable_sort(out.names.begin(), out.names.end(), [&](const auto& a, const auto& b) {
    return std::ranges::lexicographical_compare(b.first, a.first, {}, lowered, lowered);
  });
  for (const auto& [name, refers_to] : out.names)
    must_be_accepted(workbook_define_name(out.file, name.c_str(), refers_to.c_str()), name);
}

void write_content(const Workbook& workbook, lxw_workbook* file) {
  Formats formats(file, workbook.language);
  FileBeingWritten out{.file = file, .workbook = &workbook, .formats = &formats};
  std::vector<lxw_worksheet*> pages;
  for (const Sheet& sheet : workbook.sheets) {
    must_be_accepted(workbook_validate_sheet_name(file, sheet.name.c_str()), sheet.name);
    pages.push_back(workbook_add_worksheet(file, sheet.name.c_str()));
    if (!pages.back()) throw WorkbookError("sheet " + sheet.name);
  }
  for (std::size_t i = 0; i < pages.size(); ++i) write_sheet(workbook.sheets[i], pages[i], out);
  for (const DefinedName& name : workbook.names) out.names.emplace_back(name.name, "=" + name.refers_to);
  define_names(out);
  write_properties(workbook, file);
  if (!pages.empty()) worksheet_activate(pages.front());
}

}  // namespace

std::optional<OutputFailure> write_workbook(const Workbook& workbook, const std::filesystem::path& target) {
  OutputFile output(target);
  if (output.failure()) return output.failure();
  std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)> file(workbook_new(output.temporary().c_str()),
                                                                   &lxw_workbook_free);
  if (!file) throw std::bad_alloc();
  write_content(workbook, file.get());
  if (workbook_close(file.release()) != LXW_NO_ERROR) return OutputFailure::not_written;
  return output.put_in_place();
}

}  // namespace zorgbaat
