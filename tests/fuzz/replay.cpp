// Runs a fuzz target once on every file named, and on every file below a folder named: how the findings of
// the past are run in each build, with any compiler.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/fuzz/promise.h"

namespace {

int replay(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  std::printf("%s\n", path.string().c_str());
  std::fflush(stdout);
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  return 1;
}

}  // namespace

int main(int count, char** words) {
  int files = 0;
  for (int i = 1; i < count; ++i) {
    if (!std::filesystem::exists(words[i])) continue;  // nothing ever went wrong
    if (!std::filesystem::is_directory(words[i])) {
      files += replay(words[i]);
      continue;
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(words[i])) {
      if (entry.is_regular_file()) files += replay(entry.path());
    }
  }
  std::printf("%d files\n", files);
  return files == 0 ? 1 : 0;
}
