#include "engine/load/text/read_text_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace zorgbaat {
namespace {

/// A file of so many bytes that is gone after the test.
class SizedFile {
 public:
  explicit SizedFile(std::size_t bytes)
      : path_(std::filesystem::temp_directory_path() /
              ("zorgbaat-" + std::to_string(::getpid()) + "-" + std::to_string(bytes) + ".toml")) {
    std::ofstream(path_, std::ios::binary) << std::string(bytes, '#');
  }
  ~SizedFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  SizedFile(const SizedFile&) = delete;
  SizedFile& operator=(const SizedFile&) = delete;
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

constexpr std::size_t limit = 4 * 1024 * 1024;

TEST(ReadTextFile, MakesNoMoreRoomThanTheFileNeeds) {
  const SizedFile file(100);
  Messages messages;
  const std::optional<std::string> text = read_text_file(file.path(), messages);
  ASSERT_TRUE(text.has_value());
  EXPECT_EQ(*text, std::string(100, '#'));
  EXPECT_LT(text->capacity(), 1000U);
}

TEST(ReadTextFile, ReadsAFileOfExactlyFourMegabytesAndRefusesOneByteMore) {
  Messages messages;
  const SizedFile most(limit);
  EXPECT_EQ(read_text_file(most.path(), messages)->size(), limit);
  const SizedFile more(limit + 1);
  EXPECT_FALSE(read_text_file(more.path(), messages).has_value());
  EXPECT_EQ(messages.all().back().id, MessageId::file_too_large);
}

TEST(ReadTextFile, StopsReadingADeviceThatNeverEnds) {
  Messages messages;
  EXPECT_FALSE(read_text_file("/dev/zero", messages).has_value());
  EXPECT_EQ(messages.all().back().id, MessageId::file_too_large);
}

}  // namespace
}  // namespace zorgbaat
