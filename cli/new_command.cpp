#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

#include "cli/commands.h"
#include "cli/data_folder.h"
#include "cli/words.h"

namespace zorgbaat {

namespace {

namespace fs = std::filesystem;

bool is_template(const std::string& name) { return name.rfind("template", 0) == 0; }

std::vector<std::string> template_names(const fs::path& scenarios) {
  std::vector<std::string> names;
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(scenarios, ignored)) {
    const std::string name = entry.path().stem().string();
    if (is_template(name) && entry.path().extension() == ".toml") names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// Writes a file that must not exist yet; whether it did.
bool write_new(const fs::path& path, const std::string& text) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "wbx"), &std::fclose);
  return file && std::fwrite(text.data(), 1, text.size(), file.get()) == text.size() &&
         std::fflush(file.get()) == 0;
}

}  // namespace

int new_command(const Options& options) {
  const Language language = options.language;
  const std::optional<fs::path> data = data_folder(options.data);
  if (!data) {
    show(MessageId::data_not_found, {}, language);
    return exit_mistake;
  }
  const std::vector<std::string> known = template_names(*data / "scenarios");
  const std::string name = fs::path(options.path).stem().string();
  if (std::find(known.begin(), known.end(), name) == known.end()) {
    show(MessageId::template_unknown, {{"name", options.path}, {"near", near_or_all(options.path, known)}},
         language);
    return exit_mistake;
  }
  const fs::path target = options.output.value_or(say(CliWord::my_case, language));
  std::error_code ignored;
  if (fs::exists(target, ignored)) {
    show(MessageId::output_exists, {{"path", target.string()}}, language);
    return exit_mistake;
  }
  std::ifstream source(*data / "scenarios" / (name + ".toml"), std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(source), {});
  if (!write_new(target, text)) {
    show(MessageId::output_not_written, {{"path", target.string()}}, language);
    return exit_not_written;
  }
  return print(target.string() + "\n", language);
}

}  // namespace zorgbaat
