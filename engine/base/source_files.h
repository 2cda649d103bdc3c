#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/place.h"

namespace zorgbaat {

/// The files read in this run, kept so that a message can show the line it speaks of.
class SourceFiles {
 public:
  FileId add(std::string path, std::string text);

  [[nodiscard]] const std::string& path(FileId file) const;
  [[nodiscard]] const std::string& text(FileId file) const;
  /// The text of a line, counted from 1, without its line end; empty past the end of the file.
  [[nodiscard]] std::string_view line(FileId file, int number) const;

 private:
  struct File {
    std::string path{};
    std::string text{};
  };
  [[nodiscard]] const File& at(FileId file) const;
  std::vector<File> files_{};
};

}  // namespace zorgbaat
