#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/messages.h"
#include "engine/base/source_files.h"
#include "engine/care/case/case.h"
#include "engine/load/variants/settings.h"

namespace zorgbaat {

/// What the command line adds to a file.
struct LoadOptions {
  std::vector<Setting> settings{};  ///< --set
  std::optional<Date> date{};       ///< --date, which goes before `as_of` of the file
  std::optional<int> prices{};      ///< --prices: the price level of the results instead of the file's own
  std::string
      tariffs{};  ///< the folder of the series that a file may name; without it, naming one is a mistake
};

/// Reads a scenario file to a case. All mistakes that can be seen without computing go to `messages`, in one
/// run; nothing is returned when there is one. Nothing a file holds makes this throw.
///
std::optional<Case> load_case(const std::string& path, const LoadOptions& options, SourceFiles& files,
                              Messages& messages);

/// The same for a text that is already there; `path` is what messages call it.
std::optional<Case> load_case_text(const std::string& path, std::string text, const LoadOptions& options,
                                   SourceFiles& files, Messages& messages);

}  // namespace zorgbaat
