#include "cli/workbook_output.h"

#include <filesystem>

#include "cli/commands.h"
#include "reports/xlsx/write_workbook.h"

namespace zorgbaat {

namespace {

MessageId message_of(OutputFailure failure) {
  switch (failure) {
    case OutputFailure::folder_missing:
      return MessageId::output_folder_missing;
    case OutputFailure::is_folder:
      return MessageId::output_is_folder;
    case OutputFailure::is_no_file:
      return MessageId::output_is_no_file;
    case OutputFailure::not_allowed:
      return MessageId::output_not_allowed;
    case OutputFailure::not_written:
      break;
  }
  return MessageId::output_not_written;
}

}  // namespace

bool is_workbook_name(const Options& options) {
  const std::filesystem::path path(*options.output);
  std::error_code ignored;
  if (path.extension() == ".xlsx" || std::filesystem::is_directory(path, ignored)) return true;
  std::filesystem::path proposal = path;
  proposal.replace_extension(".xlsx");
  show(MessageId::output_not_xlsx, {{"path", path.string()}, {"proposal", proposal.string()}},
       options.language);
  return false;
}

int write_to_output(const Workbook& workbook, const Options& options) {
  const std::optional<OutputFailure> failure = write_workbook(workbook, *options.output);
  if (!failure) return exit_done;
  show(message_of(*failure), {{"path", *options.output}}, options.language);
  return exit_not_written;
}

}  // namespace zorgbaat
