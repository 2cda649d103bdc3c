#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/language.h"

namespace zorgbaat {

/// The words of a command line as they stand, not yet checked.
struct RawOptions {
  std::string path{};
  std::string name{};
  std::string output{};
  std::string format{};
  std::string csv{};
  std::string language{};
  std::vector<std::string> settings{};
  std::string date{};
  std::string prices{};
  bool list = false;
  bool full = false;
  std::string vary{};
  std::string target{};
  std::string equals{};
  std::string data{};
  std::vector<std::string> cases{};
  std::vector<std::string> words{};
  std::vector<std::string> series{};
};

/// The commands and options with their help, in one language; `raw` must outlive it.
std::unique_ptr<CLI::App> command_line(RawOptions& raw, Language language);

}  // namespace zorgbaat
