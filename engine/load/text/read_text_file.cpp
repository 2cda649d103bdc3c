#include "engine/load/text/read_text_file.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "engine/load/text/guard.h"

namespace zorgbaat {

namespace {

std::nullopt_t refuse(MessageId id, const std::string& path, Messages& messages) {
  messages.add(id, Place{}, {{"path", path}, {"limit", std::to_string(largest_file_megabytes)}});
  return std::nullopt;
}

constexpr std::size_t most_bytes = largest_file_megabytes * 1024 * 1024;

/// What a file holds, and nothing more than a piece above the limit: a device or a pipe has no size to ask
/// for.
std::string read_up_to_limit(std::istream& file) {
  std::array<char, 1 << 16> piece{};
  std::string text;
  while (text.size() <= most_bytes) {
    file.read(piece.data(), piece.size());
    if (file.gcount() == 0) break;
    text.append(piece.data(), static_cast<std::size_t>(file.gcount()));
  }
  return text;
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
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (!error && size > most_bytes) return refuse(MessageId::file_too_large, path, messages);
  std::string text = read_up_to_limit(file);
  if (file.bad()) return refuse(MessageId::file_unreadable, path, messages);
  if (text.size() > most_bytes) return refuse(MessageId::file_too_large, path, messages);
  return text;
}

}  // namespace zorgbaat
