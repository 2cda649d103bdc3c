#include "engine/workbook/grid/layout.h"

#include <algorithm>

#include "engine/eval/reach.h"
#include "engine/words/words.h"
#include "engine/workbook/grid/formula.h"
#include "engine/workbook/grid/layout_cells.h"

namespace zorgbaat {

namespace {

/// The section of the calculation that a quantity belongs to, in the order of reading.
struct Sections {
  explicit Sections(const Model& model) : model_(&model) {
    titles = {text_of(Word::amounts_at_price_level), text_of(Word::volumes), text_of(Word::cost_of_hour),
              text_of(Word::cost_each_time)};
    for (const Alternative& alternative : model.stated.alternatives) {
      titles.push_back(text_of(Word::cost_of_alternative, {{"alternative", alternative.label}}));
    }
    first_after = static_cast<int>(titles.size());
    titles.insert(titles.end(),
                  {text_of(Word::balance_null_less_project), text_of(Word::who_pays_who_gains),
                   text_of(Word::hours_of_staff), text_of(Word::lines_a_year), text_of(Word::lines_at_start),
                   text_of(Word::effects_and_ratio), text_of(Word::derived_results)});
  }

  [[nodiscard]] int of(const Quantity& quantity) const {
    switch (quantity.role) {
      case Role::indexed:
        return 0;
      case Role::input:
      case Role::volume:
        return 1;
      case Role::actor:
        return 2;
      case Role::activity:
        return 3;
      case Role::item:
      case Role::alternative:
        return of_alternative(quantity.meaning.alternative);
      case Role::saving:
        return first_after;
      case Role::transfer:
      case Role::party:
        return first_after + 1;
      case Role::hours:
      case Role::direct:
        return first_after + 2;
      case Role::year:
      case Role::fte:
        return first_after + 3;
      case Role::outlay:
        return first_after + 4;
      case Role::effect:
      case Role::ratio:
      case Role::net_benefit:
        return first_after + 5;
      case Role::derived:
        return first_after + 6;
    }
    return first_after + 6;
  }

  std::vector<Text> titles{};
  int first_after = 0;

 private:
  [[nodiscard]] int of_alternative(const std::string& name) const {
    const std::vector<Alternative>& all = model_->stated.alternatives;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Alternative& a) { return a.name == name; });
    return found == all.end() ? first_after + 6 : 4 + static_cast<int>(found - all.begin());
  }
  const Model* model_;
};

/// Puts the lines down, each below what it reads.
class Placing {
 public:
  Placing(const Model& model, std::vector<bool> cells, Layout& layout)
      : graph_(&model.graph), cells_(std::move(cells)), busy_(model.graph.size(), false), layout_(&layout) {
    for (std::uint32_t n = 0; n < graph_->size(); ++n) {
      if (!cells_[n] || !has_block(graph_->node(NodeId{n}))) continue;
      for (const NodeId term : graph_->node(NodeId{n}).operands) readers_.try_emplace(term, NodeId{n});
    }
  }
  void place(NodeId id, int section) {
    section_ = section;
    emit(id);
  }

 private:
  std::vector<Line>& list_of(NodeId id) {
    return graph_->node(id).is_scalar() ? layout_->lines : layout_->rows;
  }
  bool is_placed(NodeId id) const { return layout_->line_of[id.value] >= 0; }
  void emit(NodeId id);
  void emit_operands(NodeId id);
  void emit_carry(NodeId id);
  void put(NodeId id);
  int put_link(NodeId term, NodeId reader);
  void put_terms(NodeId reader);
  bool came_with_its_sum(NodeId id);

  const Graph* graph_;
  std::vector<bool> cells_;
  std::vector<bool> busy_;
  std::map<NodeId, NodeId> readers_{};
  Layout* layout_;
  int section_ = 0;
};

void Placing::put(NodeId id) {
  std::vector<Line>& list = list_of(id);
  layout_->line_of[id.value] = static_cast<int>(list.size());
  list.push_back(Line{.node = id, .link = false, .reader = id, .section = section_});
}

int Placing::put_link(NodeId term, NodeId reader) {
  std::vector<Line>& list = list_of(reader);
  list.push_back(Line{.node = term, .link = true, .reader = reader, .section = section_});
  return static_cast<int>(list.size()) - 1;
}

void Placing::emit_operands(NodeId id) {
  for (const NodeId operand : graph_->node(id).operands) emit(operand);
}

/// A term of a block stands directly above its sum, so the sum comes as soon as its first term is asked for.
bool Placing::came_with_its_sum(NodeId id) {
  const auto reader = readers_.find(id);
  if (reader == readers_.end() || is_placed(reader->second) || busy_[reader->second.value]) return false;
  emit(reader->second);
  return is_placed(id);
}

void Placing::put_terms(NodeId reader) {
  const Node& node = graph_->node(reader);
  const int parts = node.op == Op::dot ? 2 : 1;
  for (int part = 0; part < parts; ++part) {
    LineBlock block{.first = static_cast<int>(list_of(reader).size()), .last = 0};
    for (std::size_t i = static_cast<std::size_t>(part); i < node.operands.size();
         i += static_cast<std::size_t>(parts)) {
      const NodeId term = node.operands[i];
      const bool own_line = cells_[term.value] && !is_placed(term) && !busy_[term.value] &&
                            graph_->node(term).shape == node.shape;
      own_line ? put(term) : static_cast<void>(put_link(term, reader));
    }
    block.last = static_cast<int>(list_of(reader).size()) - 1;
    layout_->blocks[{reader, part}] = block;
  }
}

void Placing::emit_carry(NodeId id) {
  const NodeId next = graph_->node(id).operands[1];
  emit(graph_->node(id).operands[0]);
  put(id);
  emit(next);
  const bool own_row =
      !graph_->node(next).is_scalar() && is_placed(next) && graph_->node(next).op != Op::shift;
  const int row = own_row ? layout_->line_of[next.value] : -1;
  const bool taken = std::any_of(layout_->next_row.begin(), layout_->next_row.end(),
                                 [row](const auto& each) { return each.second == row; });
  layout_->next_row[id] = own_row && !taken ? row : put_link(next, id);
}

void Placing::emit(NodeId id) {
  if (graph_->node(id).op == Op::input || is_placed(id) || busy_[id.value]) return;
  if (!cells_[id.value]) return emit_operands(id);
  if (came_with_its_sum(id)) return;
  if (graph_->node(id).op == Op::carry) return emit_carry(id);
  busy_[id.value] = true;
  if (has_block(graph_->node(id))) {
    for (const NodeId term : graph_->node(id).operands) {
      graph_->node(term).op == Op::carry ? emit(term) : emit_operands(term);
    }
    put_terms(id);
  } else {
    emit_operands(id);
  }
  busy_[id.value] = false;
  if (!is_placed(id)) put(id);
}

/// Whether a node itself may have no value; of those that say what can be done at all, or of all.
bool may_lack_value(const Node& node, bool feasible_only) {
  if (node.op == Op::ratio) return !feasible_only || node.detail == 1;
  const bool asks_for_a_step = node.op == Op::at || node.op == Op::first_where || node.op == Op::holds_from ||
                               (node.op == Op::shift && node.operands.size() == 2);
  return asks_for_a_step && !feasible_only;
}

std::vector<bool> resting_on_ratio(const Graph& graph, bool feasible_only) {
  std::vector<NodeId> lacking;
  for (std::uint32_t n = 0; n < graph.size(); ++n) {
    if (may_lack_value(graph.node(NodeId{n}), feasible_only)) lacking.push_back(NodeId{n});
  }
  return ahead(graph, lacking);
}

/// What a sheet has too few directions for, and all that rests on it.
std::vector<bool> resting_on_three_axes(const Graph& graph) {
  std::vector<NodeId> over_three;
  for (std::uint32_t n = 0; n < graph.size(); ++n) {
    if (graph.node(NodeId{n}).shape.axes().size() > 2) over_three.push_back(NodeId{n});
  }
  return ahead(graph, over_three);
}

}  // namespace

Layout make_layout(const Model& model, const CellNames& names) {
  const Sections sections(model);
  Layout layout;
  layout.sections = sections.titles;
  layout.line_of.assign(model.graph.size(), -1);
  layout.fixed = resting_on_three_axes(model.graph);
  layout.rests_on_ratio = resting_on_ratio(model.graph, false);
  layout.rests_on_feasible = resting_on_ratio(model.graph, true);
  Placing placing(model, nodes_with_cell(model, names), layout);
  for (int section = 0; section < static_cast<int>(layout.sections.size()); ++section) {
    for (const Quantity& quantity : model.quantities) {
      if (sections.of(quantity) == section) placing.place(quantity.node, section);
    }
  }
  return layout;
}

}  // namespace zorgbaat
