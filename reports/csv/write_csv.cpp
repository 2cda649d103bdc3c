#include "reports/csv/write_csv.h"

#include <algorithm>

#include "engine/words/figures.h"
#include "engine/words/roles.h"

namespace zorgbaat {

namespace {

constexpr int digits = 34;

class CsvLine {
 public:
  explicit CsvLine(CsvDialect dialect) : dialect_(dialect) {}

  void add_text(std::string field) {
    constexpr std::string_view runs_as_formula = "=+-@\t\r";
    if (!field.empty() && runs_as_formula.find(field.front()) != std::string_view::npos) field.insert(0, "'");
    add(field);
  }
  void add_number(std::string literal) {
    if (dialect_ == CsvDialect::dutch) std::replace(literal.begin(), literal.end(), '.', ',');
    add(literal);
  }
  [[nodiscard]] std::string finished() const { return line_ + "\r\n"; }

 private:
  void add(const std::string& field) {
    if (started_) line_ += separator();
    started_ = true;
    const std::string asks_for_quotes = std::string("\"\r\n") + separator();
    if (field.find_first_of(asks_for_quotes) == std::string::npos) {
      line_ += field;
      return;
    }
    line_ += '"';
    for (const char c : field) line_ += c == '"' ? "\"\"" : std::string(1, c);
    line_ += '"';
  }
  [[nodiscard]] char separator() const { return dialect_ == CsvDialect::dutch ? ';' : ','; }

  CsvDialect dialect_;
  std::string line_{};
  bool started_ = false;
};

std::string heading(CsvDialect dialect) {
  CsvLine line(dialect);
  for (const char* column : {"name", "label", "value", "unit", "role", "source", "at", "evidence"}) {
    line.add_text(column);
  }
  return line.finished();
}

const InputRecord* input_behind(const Model& model, const Quantity& quantity) {
  if (model.graph.node(quantity.node).op != Op::input) return nullptr;
  const InputRecord& input = model.input(quantity.node);
  return input.name == quantity.name ? &input : nullptr;
}

void add_value(CsvLine& line, const InputRecord* input, const Outcome& outcome) {
  if (input && input->stated.pro_memorie) {
    line.add_text("PM");
  } else if (outcome.has_value()) {
    line.add_number(outcome.value().to_string(digits));
  } else {
    line.add_text("");
  }
}

std::string quantity_line(const Model& model, const Quantity& quantity, const std::string& name,
                          const Outcome& outcome, CsvDialect dialect, Language language) {
  const InputRecord* input = input_behind(model, quantity);
  const std::optional<Unit>& unit = model.graph.node(quantity.node).unit;
  CsvLine line(dialect);
  line.add_text(name);
  line.add_text(label_of(quantity, language));
  add_value(line, input, outcome);
  line.add_text(unit ? unit->to_string() : std::string());
  line.add_text(std::string(role_key(quantity, input != nullptr)));
  line.add_text(input ? input->stated.source : std::string());
  line.add_text(input ? input->stated.at : std::string());
  line.add_text(input && !input->fixed ? std::string(evidence_key(input->stated.evidence)) : std::string());
  return line.finished();
}

/// "kosten[2027][Noord]": the step along each axis of the value with this number.
std::string name_of_value(const Model& model, const Evaluation& values, const Quantity& quantity, int place) {
  const Position at = values.position(quantity.node, place);
  std::string name = quantity.name;
  for (const AxisId axis : model.graph.node(quantity.node).shape.axes())
    name += "[" + model.graph.axis(axis).step_name(at.on(axis)) + "]";
  return name;
}

}  // namespace

std::string csv_of(const Model& model, const Analyses& analyses, CsvDialect dialect, Language language) {
  std::string out = dialect == CsvDialect::dutch ? "\xEF\xBB\xBF" : "";
  out += heading(dialect);
  for (const Quantity& quantity : model.quantities) {
    if (quantity.has_steps) continue;  // each has a line of its own, with its source
    for (int place = 0; place < analyses.base.places(quantity.node); ++place) {
      out += quantity_line(model, quantity, name_of_value(model, analyses.base, quantity, place),
                           analyses.base.of(quantity.node, place), dialect, language);
    }
  }
  return out;
}

}  // namespace zorgbaat
