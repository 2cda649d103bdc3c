#include "engine/load/read_text_file.h"

#include <filesystem>
#include <fstream>
#include <system_error>

#include "engine/load/guard.h"

namespace zorgbaat {

namespace {

std::nullopt_t refuse(MessageId id, const std::string& path, Messages& messages) {
  messages.add(id, Place{}, {{"path", path}, {"limit", std::to_string(largest_file_megabytes)}});
  return std::nullopt;
}

}  // namespace

std::optional<std::string> read_text_file(const std::string& path, Messages& messages) {
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found)
    return refuse(MessageId::file_not_found, path, messages);
  if (status.type() == std::filesystem::file_type::directory)
    return refuse(MessageId::file_is_folder, path, messages);
  std::ifstream file(path, std::ios::binary);
  if (!file) return refuse(MessageId::file_unreadable, path, messages);
  // One byte more than the limit is enough to know; a device or a pipe has no size to ask for.
  std::string text(largest_file_megabytes * 1024 * 1024 + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (file.bad()) return refuse(MessageId::file_unreadable, path, messages);
  const auto size = static_cast<std::size_t>(file.gcount());
  if (size == text.size()) return refuse(MessageId::file_too_large, path, messages);
  text.resize(size);
  return text;
}

}  // namespace zorgbaat
