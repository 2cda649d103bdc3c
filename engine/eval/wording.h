#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/blanks.h"
#include "engine/base/language.h"
#include "engine/graph/graph.h"

namespace zorgbaat {

/// The explanation reading: the formula of a node in words that people read, with × and ÷ and no function
/// names.
///
/// A named node is called by its name; what has none is written out in its place.
/// Example: "(minuten + reistijd) × kosten per uur ÷ minuten per uur".
class Wording {
 public:
  using Name = std::function<std::optional<std::string>(NodeId)>;

  Wording(const Graph& graph, Name name, Language language);

  /// The formula behind a node, even when the node itself has a name; the name of an input is all there is to
  /// say.
  [[nodiscard]] std::string formula(NodeId node) const;
  /// The named nodes a formula mentions, each once, in the order of reading.
  [[nodiscard]] std::vector<NodeId> mentions(NodeId node) const;

 private:
  struct Phrase;
  enum class Pattern : int;  ///< a row of wording.def
  [[nodiscard]] Phrase mention(NodeId node) const;
  [[nodiscard]] Phrase written_out(NodeId node) const;
  [[nodiscard]] Phrase infix(const Node& node, const char* symbol, int binding) const;
  [[nodiscard]] std::string say(Pattern pattern, const Blanks& blanks = {}) const;
  [[nodiscard]] Phrase words(const Node& node, Pattern pattern) const;
  [[nodiscard]] Phrase dot(const Node& node) const;
  [[nodiscard]] Phrase choice(const Node& node) const;
  [[nodiscard]] std::string axis_of(const Node& node) const;
  [[nodiscard]] Phrase previous_step(const Node& carry) const;
  [[nodiscard]] Phrase row(const Node& node) const;
  [[nodiscard]] Phrase shift(const Node& node) const;

  const Graph* graph_;
  Name name_;
  Language language_;
};

}  // namespace zorgbaat
