#include "reports/xlsx/output_file.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

namespace zorgbaat {

namespace {

namespace fs = std::filesystem;

std::optional<OutputFailure> objection_to(const fs::path& target) {
  std::error_code ignored;
  const fs::file_status status = fs::status(target, ignored);
  if (fs::is_directory(status) || !target.has_filename()) return OutputFailure::is_folder;
  if (fs::exists(status) && !fs::is_regular_file(status)) return OutputFailure::is_no_file;
  if (fs::exists(status) && access(target.c_str(), W_OK) != 0) return OutputFailure::not_allowed;
  const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
  if (!fs::is_directory(folder, ignored)) return OutputFailure::folder_missing;
  return std::nullopt;
}

/// A new, empty file beside the target; an empty path when none can be made.
fs::path make_beside(const fs::path& target) {
  constexpr int most_attempts = 100;
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    const std::string name = ".zorgbaat-" + std::to_string(getpid()) + "-" + std::to_string(attempt) + ".tmp";
    const fs::path path = target.parent_path() / name;
    if (std::FILE* file = std::fopen(path.c_str(), "wbx")) {
      std::fclose(file);
      return path;
    }
    if (errno != EEXIST) break;
  }
  return {};
}

}  // namespace

OutputFile::OutputFile(const fs::path& target) : target_(target), failure_(objection_to(target)) {
  if (failure_) return;
  std::error_code ignored;
  if (fs::is_symlink(target_, ignored)) target_ = fs::weakly_canonical(target_, ignored);
  if (!target_.empty()) temporary_ = make_beside(target_);
  if (temporary_.empty()) failure_ = OutputFailure::not_allowed;
}

OutputFile::~OutputFile() {
  std::error_code ignored;
  if (!temporary_.empty()) fs::remove(temporary_, ignored);
}

std::optional<OutputFailure> OutputFile::put_in_place() {
  if (failure_) return failure_;
  std::error_code error;
  fs::rename(temporary_, target_, error);
  if (error) return OutputFailure::not_written;
  temporary_.clear();
  return std::nullopt;
}

}  // namespace zorgbaat
