#pragma once

#include <compare>

namespace zorgbaat {

/// Which of the files read in this run; an index into `SourceFiles`.
struct FileId {
  int value = -1;
  friend auto operator<=>(FileId, FileId) = default;
};

/// Where something stands in a file a user wrote. Lines and columns count from 1; a column is a code point.
/// A place without a line points at the file as a whole; one without a file at the command line.
struct Place {
  FileId file{};
  int line = 0;
  int column = 0;
  int length = 1;

  [[nodiscard]] bool has_file() const { return file.value >= 0; }
  friend auto operator<=>(const Place&, const Place&) = default;
};

}  // namespace zorgbaat
