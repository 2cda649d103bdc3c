#pragma once

#include <filesystem>
#include <optional>

namespace zorgbaat {

/// Why a file cannot be written; what the user can do about it differs.
enum class OutputFailure { folder_missing, is_folder, is_no_file, not_allowed, not_written };

/// A file being made under a temporary name beside its target, so that the target is never half written.
///
/// Unless `put_in_place` succeeds, the temporary file is removed and the target stays as it was.
class OutputFile {
 public:
  explicit OutputFile(const std::filesystem::path& target);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();

  /// Why there is no temporary file to write to; nothing when there is one.
  [[nodiscard]] const std::optional<OutputFailure>& failure() const { return failure_; }
  [[nodiscard]] const std::filesystem::path& temporary() const { return temporary_; }
  std::optional<OutputFailure> put_in_place();

 private:
  std::filesystem::path target_{};
  std::filesystem::path temporary_{};
  std::optional<OutputFailure> failure_{};
};

}  // namespace zorgbaat
