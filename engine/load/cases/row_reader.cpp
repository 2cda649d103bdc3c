#include "engine/load/cases/row_reader.h"

#include <algorithm>
#include <utility>

#include "engine/base/near_names.h"
#include "engine/load/fields/table_reader.h"
#include "engine/load/fields/value_reader.h"
#include "engine/load/text/names.h"

namespace zorgbaat {

namespace {

std::string in_a_list(const std::vector<std::string>& words) {
  constexpr std::size_t most = 24;
  std::string list;
  for (std::size_t i = 0; i < std::min(most, words.size()); ++i) list += (i == 0 ? "" : ", ") + words[i];
  return words.size() > most ? list + ", ..." : list;
}

std::string path_of(const std::vector<std::string>& names) {
  std::string path;
  for (const std::string& name : names) path += (path.empty() ? "" : ".") + name;
  return path;
}

class RowReader {
 public:
  RowReader(const FileNode& node, const std::string& section, LoadContext& context)
      : node_(node), context_(context), table_(node, section + "." + node.key, context.messages) {}

  NamedField read() {
    named_ = {.name = node_.key, .label = name_as_label(node_.key), .place = node_.key_place};
    check_name(node_.key, node_.key_place, context_.messages);
    read_label(table_, named_.label);
    named_.definition = read_text(table_, "definition");
    row_.place = node_.key_place;
    read_formula_of_row();
    const FileNode* steps = row_.otherwise ? table_.find("steps", NodeKind::table) : nullptr;
    const FileNode* over = table_.find("over");
    if (!row_.otherwise && over != nullptr) steps = table_.require("steps", NodeKind::table);
    read_over(over);
    if (!axes_.empty() && steps != nullptr) collect(*steps, {});
    if (!axes_.empty() && (steps != nullptr || row_.otherwise)) check_complete();
    if (over != nullptr && (steps != nullptr || row_.otherwise)) table_.finish();
    named_.field = row_.otherwise.value_or(StatedFormula{.text = {}, .place = node_.key_place});
    named_.row = std::move(row_);
    return std::move(named_);
  }

 private:
  /// `unit` beside a formula is that of a step which --set gives a value of its own.
  void read_formula_of_row() {
    const FileNode* formula = table_.find("formula", NodeKind::text);
    if (formula == nullptr) return;
    row_.otherwise = read_formula(*formula, context_.messages);
    named_.percent = read_string(table_, "unit") == "%";
  }

  void read_over(const FileNode* over) {
    if (over == nullptr) {
      const std::string axis = context_.axes.empty() ? "jaar" : context_.axes.front().name;
      context_.messages.add(MessageId::row_without_axis, node_.key_place,
                            {{"name", node_.key}, {"axis", axis}});
      return;
    }
    const std::vector<FileNode> words =
        over->kind == NodeKind::list ? over->children : std::vector<FileNode>{*over};
    for (const FileNode& word : words) {
      if (!expect_kind(word, NodeKind::text, "over", context_.messages)) return;
      row_.over.push_back(word.text);
    }
    const bool distinct = words.size() < 2 || row_.over.front() != row_.over.back();
    if (words.empty() || words.size() > 2 || !distinct) {
      context_.messages.add(MessageId::row_axes, over->place,
                            {{"found", words.empty() ? "[]" : "`" + in_a_list(row_.over) + "`"}});
      return;
    }
    for (const FileNode& word : words) find_axis(word);
    if (axes_.size() < words.size()) axes_.clear();
  }

  void find_axis(const FileNode& word) {
    if (const StatedAxis* axis = axis_named(context_.axes, word.text); axis != nullptr) {
      if (!axis->steps.empty()) axes_.push_back(axis);
      return;
    }
    std::vector<std::string> known;
    known.reserve(context_.axes.size());
    for (const StatedAxis& axis : context_.axes) known.push_back(axis.name);
    context_.messages.add(MessageId::axis_unknown, inside_quotes(word),
                          {{"axis", word.text}, {"near", did_you_mean(word.text, known)}});
  }

  /// The steps below the names of those of the outer axes.
  void collect(const FileNode& steps, const std::vector<std::string>& above) {
    const StatedAxis& axis = *axes_[above.size()];
    for (const FileNode& step : steps.children) {
      if (!axis.step_named(step.key)) {
        context_.messages.add(MessageId::row_step_unknown, step.key_place,
                              {{"axis", axis.name}, {"step", step.key}, {"choices", in_a_list(axis.steps)}});
        continue;
      }
      std::vector<std::string> names = above;
      names.push_back(step.key);
      if (names.size() == axes_.size()) {
        add_step(step, std::move(names));
      } else if (is_inner_table(step)) {
        collect(step, names);
      }
    }
  }

  /// What holds the steps of the next axis; a value there leaves all of them missing, which is said later.
  static bool is_inner_table(const FileNode& step) {
    return step.kind == NodeKind::table && step.find("is") == nullptr && step.find("formula") == nullptr;
  }

  void add_step(const FileNode& step, std::vector<std::string> names) {
    const std::string path = table_.path() + "." + path_of(names);
    Field field = read_field(step, path, context_);
    if (const auto* value = std::get_if<StatedValue>(&field)) named_.percent |= value->percent;
    row_.steps.push_back(StatedStep{.names = std::move(names), .field = std::move(field)});
  }

  void check_complete() {
    std::vector<std::vector<std::string>> all = {{}};
    for (const StatedAxis* axis : axes_) {
      std::vector<std::vector<std::string>> longer;
      for (const auto& before : all) {
        for (const std::string& step : axis->steps) {
          longer.push_back(before);
          longer.back().push_back(step);
        }
      }
      all = std::move(longer);
    }
    if (all.size() > most_row_values) {
      context_.messages.add(MessageId::row_too_long, node_.key_place,
                            {{"name", node_.key},
                             {"found", std::to_string(all.size())},
                             {"limit", std::to_string(most_row_values)}});
      return;
    }
    put_in_order(all);
  }

  /// The order of the axes, whatever the order of the file.
  void put_in_order(const std::vector<std::vector<std::string>>& all) {
    std::vector<StatedStep> ordered;
    std::vector<std::string> missing;
    for (const std::vector<std::string>& names : all) {
      const auto found = std::find_if(row_.steps.begin(), row_.steps.end(),
                                      [&](const StatedStep& step) { return step.names == names; });
      if (found != row_.steps.end()) {
        ordered.push_back(*found);
      } else {
        missing.push_back(path_of(names));
      }
    }
    row_.steps = std::move(ordered);
    if (missing.empty() || row_.otherwise) return;
    context_.messages.add(MessageId::row_step_missing, node_.key_place,
                          {{"name", node_.key}, {"steps", in_a_list(missing)}});
  }

  const FileNode& node_;
  LoadContext& context_;
  TableReader table_;
  NamedField named_{};
  StatedRow row_{};
  std::vector<const StatedAxis*> axes_{};  ///< none when `over` has a mistake
};

}  // namespace

NamedField read_row(const FileNode& node, const std::string& section, LoadContext& context) {
  return RowReader(node, section, context).read();
}

}  // namespace zorgbaat
