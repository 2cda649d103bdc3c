#include "engine/load/variants/variant_merge.h"

#include <algorithm>
#include <utility>

#include "engine/base/near_names.h"
#include "engine/load/fields/table_reader.h"
#include "engine/load/variants/row_steps.h"
#include "engine/load/variants/variant_values.h"

namespace zorgbaat {

namespace {

void erase_child(FileNode& table, std::string_view key) {
  std::erase_if(table.children, [&](const FileNode& child) { return child.key == key; });
}

/// Everything that a variant can leave out: tables, values, texts; not the parts of one value.
void collect_paths(const FileNode& table, const std::string& above, std::vector<std::string>& paths) {
  for (const FileNode& child : table.children) {
    if (above.empty() && child.key == "extends") continue;
    paths.push_back(above + child.key);
    if (child.kind == NodeKind::table && !is_value(child) && !is_translated(child))
      collect_paths(child, paths.back() + ".", paths);
  }
}

void erase_path(FileNode& table, const std::string& path) {
  const std::size_t dot = path.find('.');
  if (dot == std::string::npos) {
    erase_child(table, path);
  } else if (FileNode* child = find_child(table, path.substr(0, dot))) {
    erase_path(*child, path.substr(dot + 1));
  }
}

/// Finds what `remove` names in the document it removes from.
class Removal {
 public:
  Removal(FileNode& base, const std::string& parent, std::vector<LeftOut>& left_out, Messages& messages)
      : base_(base), parent_(parent), left_out_(left_out), messages_(messages) {
    collect_paths(base, "", paths_);
    // What people leave out is a cost of an alternative; when nothing is near, those are named first.
    std::stable_partition(paths_.begin(), paths_.end(),
                          [](const std::string& path) { return is_item(path); });
  }

  void remove(const FileNode& name) {
    if (!expect_kind(name, NodeKind::text, "remove", messages_)) return;
    const std::vector<std::string> found = named(name.text);
    if (found.empty()) {
      messages_.add(MessageId::variant_remove_unknown, inside_quotes(name),
                    {{"name", name.text}, {"path", parent_}, {"near", did_you_mean(name.text, paths_)}});
    } else if (found.size() > 1) {
      std::string choices;
      for (const std::string& path : found) choices += (choices.empty() ? "" : ", ") + path;
      messages_.add(MessageId::ambiguous_name, inside_quotes(name),
                    {{"name", name.text}, {"choices", choices}});
    } else {
      erase_path(base_, found.front());
      left_out_.push_back({.path = found.front(), .place = inside_quotes(name)});
    }
  }

 private:
  static bool is_item(const std::string& path) {
    return path.starts_with("item.") && std::count(path.begin(), path.end(), '.') == 2;
  }

  [[nodiscard]] std::vector<std::string> named(const std::string& name) const {
    std::vector<std::string> found;
    for (const std::string& path : paths_) {
      if (path == name) return {path};
      if (path.ends_with("." + name)) found.push_back(path);
    }
    return found;
  }

  FileNode& base_;
  const std::string& parent_;
  std::vector<LeftOut>& left_out_;
  Messages& messages_;
  std::vector<std::string> paths_{};
};

/// One word or a list of them.
void remove_all(const FileNode& remove, const std::string& parent, FileNode& base,
                std::vector<LeftOut>& left_out, Messages& messages) {
  Removal removal(base, parent, left_out, messages);
  if (remove.kind != NodeKind::list) return removal.remove(remove);
  for (const FileNode& name : remove.children) removal.remove(name);
}

bool has_other_kind(const FileNode& old, const FileNode& given) {
  const FileNode* before = old.find("kind");
  const FileNode* now = given.find("kind");
  return before != nullptr && now != nullptr && before->text != now->text;
}

/// A row over other axes, or a row where there was a single value.
bool has_other_axes(const FileNode& old, const FileNode& given) {
  return given.find("over") != nullptr && axes_of_row(old) != axes_of_row(given);
}

bool is_another_thing(const FileNode& old, const FileNode& given) {
  return has_other_kind(old, given) || has_other_axes(old, given);
}

/// Lays one document over another.
class Merge {
 public:
  explicit Merge(Messages& messages) : messages_(messages) {}

  void lay_over(FileNode& old, FileNode& given, const std::string& above) {
    for (FileNode& child : given.children) {
      FileNode* before = find_child(old, child.key);
      if (before == nullptr) {
        old.children.push_back(std::move(child));
      } else {
        lay_one(*before, child, above + child.key);
      }
    }
    old.place = given.place;
  }

 private:
  void lay_one(FileNode& old, FileNode& given, const std::string& path) {
    const bool section = path.find('.') == std::string::npos;
    const bool tables = old.kind == NodeKind::table && given.kind == NodeKind::table;
    if (path.starts_with("source.")) {
      refuse_source(old, given);
    } else if (path == "units.things" && old.kind == NodeKind::list && given.kind == NodeKind::list) {
      add_things(old, given);
    } else if (!section && (is_value(given) || (tables && is_another_thing(old, given)))) {
      replace(old, given);
    } else if (!section && tables && is_value(old)) {
      change_words(old, given, path);
    } else if (tables && (section || (!is_translated(old) && !is_translated(given)))) {
      lay_over(old, given, path + ".");
    } else {
      old = std::move(given);
    }
  }

  /// As a whole: nothing of where the old value came from stays.
  static void replace(FileNode& old, FileNode& given) {
    if (old.kind == NodeKind::table) {
      for (const char* key : {"label", "definition"}) {
        FileNode* word = find_child(old, key);
        if (word != nullptr && given.find(key) == nullptr) given.children.push_back(std::move(*word));
      }
    }
    old = std::move(given);
  }

  void change_words(FileNode& old, FileNode& given, const std::string& path) {
    for (FileNode& child : given.children) {
      if (child.key != "label" && child.key != "definition") {
        messages_.add(MessageId::variant_value_in_part, child.key_place, {{"key", child.key}, {"name", path}},
                      {RelatedPlace{.place = old.place, .why = {"de hele waarde", "the whole value"}}});
        continue;
      }
      erase_child(old, child.key);
      old.children.push_back(std::move(child));
    }
  }

  void refuse_source(const FileNode& old, const FileNode& given) {
    messages_.add(MessageId::variant_source_taken, given.key_place, {{"source", given.key}},
                  {RelatedPlace{.place = old.key_place, .why = {"hier beschreven", "described here"}}});
  }

  static void add_things(FileNode& old, FileNode& given) {
    for (FileNode& thing : given.children) {
      const bool known = std::any_of(old.children.begin(), old.children.end(),
                                     [&](const FileNode& n) { return n.text == thing.text; });
      if (!known) old.children.push_back(std::move(thing));
    }
  }

  Messages& messages_;
};

/// Whether a variant is of another price level than what it extends.
bool changes_prices(const FileNode& variant, const FileNode& base) {
  const FileNode* mine = variant.find("scenario");
  const FileNode* theirs = base.find("scenario");
  if (mine == nullptr || theirs == nullptr) return false;
  const FileNode* now = mine->find("prices");
  const FileNode* before = theirs->find("prices");
  return now != nullptr && before != nullptr && now->text != before->text;
}

}  // namespace

void apply_variant(FileNode variant, const std::string& parent, FileNode& base,
                   std::vector<LeftOut>& left_out, Messages& messages) {
  erase_child(base, "printed");
  if (FileNode* alternatives = find_child(base, "alternative")) {
    for (FileNode& alternative : alternatives->children) erase_child(alternative, "declared_total");
  }
  erase_child(base, "maturity");  // a rating is of an organisation, and the variant is of another
  erase_child(base, "extends");
  if (const FileNode* remove = variant.find("remove")) remove_all(*remove, parent, base, left_out, messages);
  erase_child(variant, "remove");
  if (changes_prices(variant, base)) write_out_price_level(base);
  Merge(messages).lay_over(base, variant, "");
}

}  // namespace zorgbaat
