// The one file that sees toml++: what it parsed becomes a plain FileNode, in the order of the file.
#ifndef TOML_ASSERT
#define TOML_ASSERT(x)
#endif
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>

#include "engine/load/text/document.h"
#include "engine/load/text/source_lines.h"

namespace zorgbaat {

namespace {

/// Makes nodes of what the parser found, reading each number anew from the text of the file.
class Converter {
 public:
  Converter(FileId file, const SourceLines& lines, Messages& messages)
      : file_(file), lines_(lines), messages_(messages) {}

  FileNode convert(const toml::node& from) {
    FileNode node;
    node.place = place(from.source());
    if (const toml::table* table = from.as_table()) {
      convert_table(*table, node);
    } else if (const toml::array* array = from.as_array()) {
      node.kind = NodeKind::list;
      for (const toml::node& item : *array) node.children.push_back(convert(item));
    } else {
      convert_scalar(from, node);
    }
    return node;
  }

 private:
  void convert_table(const toml::table& table, FileNode& node) {
    node.kind = NodeKind::table;
    for (const auto& [key, value] : table) {
      FileNode child = convert(value);
      child.key = std::string(key.str());
      child.key_place = place(key.source());
      check_characters(child.key, child.key_place);
      node.children.push_back(std::move(child));
    }
    std::stable_sort(node.children.begin(), node.children.end(),
                     [](const FileNode& a, const FileNode& b) { return a.key_place < b.key_place; });
  }

  void convert_scalar(const toml::node& from, FileNode& node) {
    if (const auto* text = from.as_string()) {
      node.kind = NodeKind::text;
      node.text = text->get();
      check_characters(node.text, node.place);
    } else if (from.is_number() || from.is_boolean()) {
      node.kind = from.is_number() ? NodeKind::number : NodeKind::truth;
      node.text = lines_.literal_at(node.place.line, node.place.column);
      node.place.length = std::max(1, static_cast<int>(node.text.size()));
    } else if (const auto* date = from.as_date()) {
      node.kind = NodeKind::date;
      node.date = Date{.year = date->get().year, .month = date->get().month, .day = date->get().day};
    }
  }

  /// An escape such as \u0007 or \uFFFF puts into a text what no report can hold.
  void check_characters(std::string_view text, Place where) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      const bool no_character =
          text.substr(i).starts_with("\xEF\xBF\xBE") || text.substr(i).starts_with("\xEF\xBF\xBF");
      if ((byte >= 0x20 && byte != 0x7F && !no_character) || byte == '\n' || byte == '\t') continue;
      messages_.add(MessageId::control_character, where,
                    {{"code", code_point_name(no_character ? 0xFFFEU : byte)}});
      return;
    }
  }

  [[nodiscard]] Place place(const toml::source_region& region) const {
    const bool one_line = region.begin.line == region.end.line && region.end.column > region.begin.column;
    return Place{.file = file_,
                 .line = static_cast<int>(region.begin.line),
                 .column = static_cast<int>(region.begin.column),
                 .length = one_line ? static_cast<int>(region.end.column - region.begin.column) : 1};
  }

  FileId file_;
  const SourceLines& lines_;
  Messages& messages_;
};

/// The name between the first pair of quotes of "cannot redefine existing integer 'a'".
std::string quoted_name(std::string_view description) {
  const std::size_t from = description.find('\'');
  const std::size_t to = description.rfind('\'');
  return from < to ? std::string(description.substr(from + 1, to - from - 1)) : std::string();
}

void report(const toml::parse_error& error, FileId file, const SourceLines& lines, Messages& messages) {
  Place where{.file = file,
              .line = static_cast<int>(error.source().begin.line),
              .column = static_cast<int>(error.source().begin.column)};
  const std::string_view description = error.description();
  if (description.find("cannot redefine") != std::string_view::npos) {
    const std::string name = quoted_name(description);
    where.column = lines.first_column(where.line);
    where.length = std::max(1, lines.last_column(where.line) - where.column);
    messages.add(MessageId::given_twice, where, {{"name", name.empty() ? lines.key_on(where.line) : name}});
    return;
  }
  messages.add(MessageId::notation, where, {{"found", lines.seen_at(where.line, where.column)}});
}

}  // namespace

const FileNode* FileNode::find(std::string_view name) const {
  const auto found =
      std::find_if(children.begin(), children.end(), [&](const FileNode& n) { return n.key == name; });
  return found == children.end() ? nullptr : &*found;
}

Place inside_quotes(const FileNode& text) {
  Place place = text.place;
  if (!place.has_file() || text.kind != NodeKind::text) return place;
  ++place.column;
  place.length = std::max(1, place.length - 2);
  return place;
}

std::optional<FileNode> read_document(FileId file, const SourceFiles& files, Messages& messages) {
  const SourceLines lines(files.text(file));
  const toml::parse_result parsed = toml::parse(std::string_view(files.text(file)));
  if (!parsed) {
    report(parsed.error(), file, lines, messages);
    return std::nullopt;
  }
  return Converter(file, lines, messages).convert(parsed.table());
}

}  // namespace zorgbaat
