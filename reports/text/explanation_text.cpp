#include "reports/text/explanation_text.h"

#include "engine/words/words.h"
#include "reports/text/columns.h"

namespace zorgbaat {

namespace {

constexpr std::size_t page_width = 100;
constexpr std::size_t narrowest = 40;

void add_lines(std::string& out, const std::string& text, const std::string& first, const std::string& next) {
  const std::size_t taken = width_of(next);
  const std::size_t room = taken + narrowest > page_width ? narrowest : page_width - taken;
  std::string before = first;
  for (const std::string& line : wrapped_lines(text, room)) {
    out += before + line + "\n";
    before = next;
  }
}

void add_step(std::string& out, const ExplanationStep& step, const std::string& first,
              const std::string& below, Language language) {
  std::string head = step.label + " (" + step.name + "): " + step.figure;
  if (step.shown_before) head += ", " + say(Word::shown_above, language);
  add_lines(out, head, first, below + "  ");
  const std::string inside = below + (step.parts.empty() ? "    " : "│   ");
  if (!step.shown_before && !step.definition.empty()) add_lines(out, step.definition, inside, inside);
  if (!step.formula.empty()) add_lines(out, "= " + step.formula, inside, inside + "  ");
  for (const std::string& line : step.origin) add_lines(out, line, inside, inside + "  ");
  for (std::size_t i = 0; i < step.parts.size(); ++i) {
    const bool last = i + 1 == step.parts.size();
    add_step(out, step.parts[i], below + (last ? "└── " : "├── "), below + (last ? "    " : "│   "),
             language);
  }
}

}  // namespace

std::string text_of(const ExplanationStep& step, Language language) {
  std::string out;
  add_step(out, step, "", "", language);
  return out;
}

}  // namespace zorgbaat
