#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace zorgbaat {

/// The folder that holds `scenarios`, or `tariffs`: the one named with --data, else beside the executable,
/// else where the product was installed. Nothing when none of them has it.
std::optional<std::filesystem::path> data_folder(const std::optional<std::string>& named,
                                                 const std::string& content = "scenarios");

}  // namespace zorgbaat
