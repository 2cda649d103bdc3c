#include "engine/load/variants/extends.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "engine/base/near_names.h"
#include "engine/load/fields/table_reader.h"
#include "engine/load/text/guard.h"
#include "engine/load/text/read_text_file.h"
#include "engine/load/variants/row_steps.h"
#include "engine/load/variants/variant_merge.h"
#include "engine/load/variants/variant_values.h"

namespace zorgbaat {

namespace {

namespace fs = std::filesystem;

/// The same file under another name, by a link or a detour, gives the same text here.
std::string one_name_of(const std::string& path) {
  std::error_code error;
  const fs::path canonical = fs::weakly_canonical(fs::absolute(path, error), error);
  return error ? path : canonical.string();
}

/// The scenarios that could have been meant, each as a path from the folder of the variant.
std::vector<std::string> scenarios_beside(const fs::path& asked, const fs::path& typed,
                                          const fs::path& self) {
  constexpr std::size_t enough = 200;
  std::vector<std::string> names;
  std::error_code error;
  const fs::path folder = asked.has_parent_path() ? asked.parent_path() : fs::path(".");
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end && names.size() < enough;
       entry.increment(error)) {
    const fs::path name = entry->path().filename();
    if (name.extension() == ".toml" && name != self.filename())
      names.push_back((typed.parent_path() / name).string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

/// The title of a scenario in both languages; empty when it takes that over.
Text title_of(const FileNode& document) {
  const FileNode* scenario = document.find("scenario");
  const FileNode* title = scenario == nullptr ? nullptr : scenario->find("title");
  if (title == nullptr) return {};
  if (title->kind == NodeKind::text) return title->text;
  const FileNode* dutch = title->find("nl");
  const FileNode* english = title->find("en");
  if (dutch == nullptr && english == nullptr) return {};
  return {(dutch != nullptr ? dutch : english)->text, (english != nullptr ? english : dutch)->text};
}

/// A file and those it builds on, the file itself first.
class Lineage {
 public:
  Lineage(SourceFiles& files, Messages& messages) : files_(files), messages_(messages) {}

  bool read(FileId file) {
    for (;;) {
      known_.push_back(one_name_of(files_.path(file)));
      shown_.push_back(files_.path(file));
      if (!guard(file, files_.text(file), messages_)) return false;
      std::optional<FileNode> document = read_document(file, files_, messages_);
      if (!document) return false;
      documents_.push_back(std::move(*document));
      if (!check_top(documents_.back())) return false;
      const FileNode* extends = documents_.back().find("extends");
      if (extends == nullptr) return true;
      const std::optional<FileId> parent = parent_of(*extends, file);
      if (!parent) return false;
      file = *parent;
    }
  }

  /// The oldest document, with what each younger one changes.
  WithParents merged() {
    for (std::size_t i = 0; i < documents_.size(); ++i) {
      std::vector<const FileNode*> lineage;
      for (std::size_t older = i; older < documents_.size(); ++older) lineage.push_back(&documents_[older]);
      spell_out_rows(documents_[i], lineage, messages_);
    }
    if (documents_.size() == 1) return {.document = std::move(documents_.front())};
    WithParents all;
    for (std::size_t i = 1; i < documents_.size() && all.variant_of.empty(); ++i)
      all.variant_of = title_of(documents_[i]);
    for (std::size_t i = 0; i < documents_.size(); ++i) {
      write_out_defaults(documents_[i], i + 1 < documents_.size(), messages_);
    }
    FileNode& result = all.document = std::move(documents_.back());
    for (std::size_t i = documents_.size() - 1; i-- > 0;) {
      apply_variant(std::move(documents_[i]), shown_[i + 1], result, all.left_out, messages_);
    }
    drop_uncited_sources(result, result.place.file);
    return all;
  }

 private:
  /// `extends` and `remove` below a [header] belong to that table, which is not what the author meant.
  bool check_top(const FileNode& document) {
    bool on_top = true;
    for (const FileNode& section : document.children) {
      for (const FileNode& field : section.children) {
        const bool misplaced = (field.key == "extends" && field.kind == NodeKind::text) ||
                               (field.key == "remove" && field.kind == NodeKind::list);
        if (!misplaced) continue;
        messages_.add(MessageId::variant_field_not_on_top, field.key_place,
                      {{"key", field.key}, {"table", section.key}});
        on_top = false;
      }
    }
    const FileNode* extends = document.find("extends");
    const FileNode* remove = document.find("remove");
    if (on_top && extends == nullptr && remove != nullptr) {
      messages_.add(MessageId::remove_without_extends, remove->key_place);
      return false;
    }
    return on_top && (extends == nullptr || expect_kind(*extends, NodeKind::text, "extends", messages_));
  }

  std::optional<FileId> parent_of(const FileNode& extends, FileId child) {
    const fs::path self(files_.path(child));
    const fs::path typed(extends.text);
    const fs::path path = (self.parent_path() / typed).lexically_normal();
    const Place place = inside_quotes(extends);
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (typed.empty() || status.type() == fs::file_type::not_found) {
      messages_.add(MessageId::variant_parent_missing, place,
                    {{"path", typed.empty() ? "\"\"" : path.string()},
                     {"near", did_you_mean(typed.string(), scenarios_beside(path, typed, self))}});
      return std::nullopt;
    }
    if (is_in_circle(path.string(), place)) return std::nullopt;
    if (documents_.size() > most_parents) {
      messages_.add(MessageId::variant_chain_too_long, place, {{"limit", std::to_string(most_parents)}});
      return std::nullopt;
    }
    return add_file(path.string(), place);
  }

  bool is_in_circle(const std::string& path, Place place) {
    const auto seen = std::find(known_.begin(), known_.end(), one_name_of(path));
    if (seen == known_.end()) return false;
    std::string circle;
    for (auto i = static_cast<std::size_t>(seen - known_.begin()); i < shown_.size(); ++i)
      circle += shown_[i] + " -> ";
    circle += shown_[static_cast<std::size_t>(seen - known_.begin())];
    messages_.add(MessageId::variant_in_circle, place, {{"path", circle}});
    return true;
  }

  /// What is wrong with the file itself is said where the variant names it.
  std::optional<FileId> add_file(const std::string& path, Place place) {
    std::error_code error;
    const fs::file_type type = fs::status(path, error).type();
    Messages trouble;
    std::optional<std::string> text;
    if (type == fs::file_type::regular || type == fs::file_type::directory) {
      text = read_text_file(path, trouble);
    } else {
      trouble.add(MessageId::file_unreadable, place, {{"path", path}});
    }
    for (const Message& message : trouble.all()) messages_.add(message.id, place, message.blanks);
    if (!text) return std::nullopt;
    if (text->starts_with("\xEF\xBB\xBF")) text->erase(0, 3);  // the mark that Windows puts before UTF-8
    return files_.add(path, std::move(*text));
  }

  SourceFiles& files_;
  Messages& messages_;
  std::vector<FileNode> documents_{};
  std::vector<std::string> known_{};  ///< of each document, the one name of its file
  std::vector<std::string> shown_{};  ///< the same files, as messages call them
};

}  // namespace

std::optional<WithParents> read_with_parents(FileId file, SourceFiles& files, Messages& messages) {
  Lineage lineage(files, messages);
  if (!lineage.read(file)) return std::nullopt;
  return lineage.merged();
}

}  // namespace zorgbaat
