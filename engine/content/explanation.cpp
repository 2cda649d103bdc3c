#include "engine/content/explanation.h"

#include <set>

#include "engine/eval/wording.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

/// What one derivation needs at every step.
struct Derivation {
  const Model& model;
  const Analyses& analyses;
  Language language;
  Wording wording;
  std::set<NodeId> shown{};
};

std::vector<std::string> origin_of(const Derivation& derivation, const Quantity& quantity,
                                   const InputRecord& input) {
  const Language language = derivation.language;
  if (input.fixed) return {say(Word::origin_calendar, language)};
  const StatedValue& stated = input.stated;
  std::vector<std::string> lines;
  const std::string source = source_in_words(derivation.model, stated.source, stated.at, language);
  if (!source.empty()) lines.push_back(say(Word::origin_source, language, {{"source", source}}));
  lines.push_back(
      say(Word::origin_evidence, language, {{"evidence", evidence_word(stated.evidence, language)}}));
  if (stated.range) {
    const std::string low = figure_of(derivation.model, quantity, stated.range->low, language).value;
    const std::string high = figure_of(derivation.model, quantity, stated.range->high, language).text();
    lines.push_back(
        say(Word::origin_range, language, {{"low", low}, {"high", high}, {"at", stated.range->at}}));
  }
  if (!stated.note.empty())
    lines.push_back(say(Word::origin_note, language, {{"note", stated.note.in(language)}}));
  return lines;
}

bool is_input(const Model& model, NodeId node) { return model.graph.node(node).op == Op::input; }

ExplanationStep step_of(Derivation& derivation, const Quantity& quantity) {
  const Model& model = derivation.model;
  ExplanationStep step{.label = label_of(quantity, derivation.language), .name = quantity.name};
  step.figure = own_figure(model, derivation.analyses, quantity, derivation.language).text();
  step.definition = quantity.definition.in(derivation.language);
  if (!derivation.shown.insert(quantity.node).second) {
    step.shown_before = true;
    return step;
  }
  if (is_input(model, quantity.node)) {
    step.origin = origin_of(derivation, quantity, model.input(quantity.node));
    return step;
  }
  step.formula = derivation.wording.formula(quantity.node);
  for (const NodeId part : derivation.wording.mentions(quantity.node)) {
    if (const Quantity* named = model.naming(part)) step.parts.push_back(step_of(derivation, *named));
  }
  return step;
}

}  // namespace

ExplanationStep explain(const Model& model, const Analyses& analyses, const Quantity& quantity,
                        Language language) {
  const auto name = [&model, language](NodeId node) -> std::optional<std::string> {
    const Quantity* named = model.naming(node);
    return named ? std::optional(label_of(*named, language)) : std::nullopt;
  };
  Derivation derivation{.model = model,
                        .analyses = analyses,
                        .language = language,
                        .wording = Wording(model.graph, name, language)};
  return step_of(derivation, quantity);
}

}  // namespace zorgbaat
