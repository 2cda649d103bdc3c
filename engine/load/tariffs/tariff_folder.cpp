#include "engine/load/tariffs/tariff_folder.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "engine/base/near_names.h"
#include "engine/load/cases/scenario_reader.h"
#include "engine/load/fields/table_reader.h"
#include "engine/load/fields/unit_reader.h"
#include "engine/load/tariffs/tariff_reader.h"
#include "engine/load/text/guard.h"
#include "engine/load/text/names.h"
#include "engine/load/text/read_text_file.h"

namespace zorgbaat {

namespace {

namespace fs = std::filesystem;

constexpr const char* sources_file = "sources.toml";
constexpr const char* units_file = "units.toml";

/// "index/nza_personeel": names with / between them, so that no id leads out of the folder.
bool is_series_id(std::string id) {
  std::replace(id.begin(), id.end(), '/', '.');
  return is_path(id);
}

/// Reads one folder; documents and units first, because every series names them.
class FolderReader {
 public:
  FolderReader(const std::string& folder, SourceFiles& files, Messages& messages)
      : folder_(folder), files_(files), messages_(messages) {}

  std::optional<Tariffs> read(std::vector<std::string> ids) {
    Messages found;
    LoadContext context{.messages = found, .prices = any_year, .symbols = built_in_symbols()};
    Tariffs tariffs{.sources = read_documents(context)};
    read_units(context);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (const std::string& id : ids) {
      check_file_name(id, found);
      const std::optional<FileNode> document = read_file(id + ".toml", context);
      if (document) tariffs.series.push_back(read_series(id, *document, context));
    }
    for (const Message& message : found.all())
      messages_.add(message.id, message.place, message.blanks, message.related);
    if (found.has_errors()) return std::nullopt;
    return tariffs;
  }

 private:
  /// Plain EUR in a series takes the year of each figure; while reading any year will do.
  static constexpr int any_year = 2000;

  /// The parts of the path are names, so that a reference can be written and read back.
  static void check_file_name(const std::string& id, Messages& messages) {
    for (const fs::path& part : fs::path(id)) check_id(part.string(), Place{}, messages);
  }

  std::optional<FileNode> read_file(const std::string& name, LoadContext& context) {
    return read_tariff_file(folder_, name, files_, context.messages);
  }

  std::vector<Source> read_documents(LoadContext& context) {
    const std::optional<FileNode> document = read_file(sources_file, context);
    if (!document) return {};
    TableReader root(*document, sources_file, context.messages);
    const FileNode* sources = root.require("source", NodeKind::table);
    root.finish();
    return sources == nullptr ? std::vector<Source>() : read_sources(*sources, context);
  }

  void read_units(LoadContext& context) {
    std::error_code ignored;
    if (!fs::exists(fs::path(folder_) / units_file, ignored)) return;
    const std::optional<FileNode> document = read_file(units_file, context);
    if (!document) return;
    TableReader root(*document, units_file, context.messages);
    const FileNode* units = root.require("units", NodeKind::table);
    root.finish();
    if (units != nullptr) read_things(*units, context);
  }

  const std::string& folder_;
  SourceFiles& files_;
  Messages& messages_;
};

}  // namespace

std::optional<FileNode> read_tariff_file(const std::string& folder, const std::string& name,
                                         SourceFiles& files, Messages& messages) {
  const std::string path = folder + "/" + name;
  std::optional<std::string> text = read_text_file(path, messages);
  if (!text) return std::nullopt;
  if (text->starts_with("\xEF\xBB\xBF")) text->erase(0, 3);  // the mark that Windows puts before UTF-8
  const FileId file = files.add(path, std::move(*text));
  if (!guard(file, files.text(file), messages)) return std::nullopt;
  return read_document(file, files, messages);
}

std::vector<std::string> series_ids(const std::string& folder) {
  std::vector<std::string> ids;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; at != end && !error; at.increment(error)) {
    if (at->path().extension() != ".toml") continue;
    std::string name = at->path().lexically_relative(folder).generic_string();
    if (name == sources_file || name == units_file || name == indices_file) continue;
    name.resize(name.size() - std::string_view(".toml").size());
    ids.push_back(std::move(name));
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

std::optional<Tariffs> load_tariffs(const std::string& folder, const std::vector<NameReference>& wanted,
                                    SourceFiles& files, Messages& messages) {
  std::vector<std::string> ids;
  for (const NameReference& name : wanted) {
    std::error_code ignored;
    if (is_series_id(name.name) && fs::is_regular_file(fs::path(folder) / (name.name + ".toml"), ignored)) {
      ids.push_back(name.name);
      continue;
    }
    messages.add(MessageId::series_unknown, name.place,
                 {{"series", name.name}, {"near", did_you_mean(name.name, series_ids(folder))}});
  }
  std::optional<Tariffs> tariffs = FolderReader(folder, files, messages).read(ids);
  if (ids.size() != wanted.size()) return std::nullopt;
  return tariffs;
}

std::optional<Tariffs> load_all_tariffs(const std::string& folder, SourceFiles& files, Messages& messages) {
  return FolderReader(folder, files, messages).read(series_ids(folder));
}

}  // namespace zorgbaat
