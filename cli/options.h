#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/base/language.h"
#include "engine/base/messages.h"
#include "engine/base/number.h"
#include "engine/load/variants/settings.h"

namespace zorgbaat {

enum class Command { none, run, check, explain, break_even, create, tariffs, messages, replication, compare };
enum class OutputFormat { text, json, csv };
enum class CsvChoice { dutch, rfc4180 };

/// What a user asks for on the command line, checked and in the program's own terms.
struct Options {
  Command command = Command::none;
  std::string help{};  ///< filled when help or the version is asked: print it and stop
  Language language = Language::dutch;
  std::string path{};                ///< of the case; of `new` the template
  std::vector<std::string> cases{};  ///< of `compare`: the cases in the order given
  std::string name{};                ///< the quantity that `explain` explains
  std::optional<std::string> output{};
  OutputFormat format = OutputFormat::text;
  CsvChoice csv = CsvChoice::dutch;
  std::vector<Setting> settings{};
  std::optional<Date> date{};
  std::optional<int> prices{};  ///< the price level of the results, instead of the file's own
  bool list = false;
  bool full = false;  ///< the report with its sources, tariffs and definitions
  std::string vary{};
  std::optional<std::string> target{};
  Number equals{};
  std::vector<std::string>
      words{};  ///< of `tariffs`: list, show SERIES, index FROM TO; of `replication` the cases
  std::vector<std::string> series{};  ///< the indices that `tariffs index` is about
  std::optional<std::string> data{};  ///< the folder that holds `scenarios`
};

/// Reads the words of a command line; mistakes are messages without a place in a file. The first word is the
/// program.
Options read_options(const std::vector<std::string>& words, Messages& messages);

/// "bedoelde u `run`?", or all that can be chosen from.
Text near_or_all(const std::string& mistyped, const std::vector<std::string>& known);

}  // namespace zorgbaat
