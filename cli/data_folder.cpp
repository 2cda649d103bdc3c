#include "cli/data_folder.h"

namespace zorgbaat {

namespace {

namespace fs = std::filesystem;

bool holds(const fs::path& folder, const std::string& content) {
  std::error_code ignored;
  return fs::is_directory(folder / content, ignored);
}

}  // namespace

std::optional<fs::path> data_folder(const std::optional<std::string>& named, const std::string& content) {
  if (named) return holds(*named, content) ? std::optional(fs::path(*named)) : std::nullopt;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return std::nullopt;
  const fs::path beside = program.parent_path();
  for (const fs::path& folder : {beside, beside.parent_path() / "share" / "zorgbaat"}) {
    if (holds(folder, content)) return folder;
  }
  return std::nullopt;
}

}  // namespace zorgbaat
