#include "engine/base/source_files.h"

namespace zorgbaat {

FileId SourceFiles::add(std::string path, std::string text) {
  files_.push_back(File{.path = std::move(path), .text = std::move(text)});
  return FileId{static_cast<int>(files_.size()) - 1};
}

const SourceFiles::File& SourceFiles::at(FileId file) const {
  return files_.at(static_cast<std::size_t>(file.value));
}
const std::string& SourceFiles::path(FileId file) const { return at(file).path; }
const std::string& SourceFiles::text(FileId file) const { return at(file).text; }

std::string_view SourceFiles::line(FileId file, int number) const {
  std::string_view rest = at(file).text;
  for (int i = 1; i < number; ++i) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  std::string_view line = rest.substr(0, rest.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace zorgbaat
