#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/messages.h"
#include "engine/base/source_files.h"
#include "engine/care/case.h"
#include "engine/load/settings.h"

namespace zorgbaat {

/// Reads a scenario file to a case. All mistakes that can be seen without computing go to `messages`, in one
/// run; nothing is returned when there is one. Nothing a file holds makes this throw.
///
/// `settings` are the --set of the command line, `date` its --date, which goes before `as_of` of the file.
/// `tariffs` is the folder of the series that a file may name; without it, naming one is a mistake.
std::optional<Case> load_case(const std::string& path, const std::vector<Setting>& settings,
                              std::optional<Date> date, SourceFiles& files, Messages& messages,
                              const std::string& tariffs = {});

/// The same for a text that is already there; `path` is what messages call it.
std::optional<Case> load_case_text(const std::string& path, std::string text,
                                   const std::vector<Setting>& settings, std::optional<Date> date,
                                   SourceFiles& files, Messages& messages, const std::string& tariffs = {});

}  // namespace zorgbaat
