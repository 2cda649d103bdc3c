#include "small_case.h"

#include "engine/care/lower/lower.h"
#include "engine/eval/exact.h"
#include "engine/load/cases/load_case.h"

namespace zorgbaat {

std::string small_case(const std::string& more, const std::string& actor) {
  return R"toml([scenario]
title = "Proef"
basis = "client*week"
prices = 2021
null = "nul"
vat = "included"
as_of = 2022-01-31
author = "x"
status = "raming vooraf"
[source.s]
title = "bron"
[units]
things = ["bezoek", "site", "stuk"]
[conventions]
weeks_per_year = { is = 52, unit = "week/year", at = "p. 1", evidence = "reported" }
[size]
clients = { is = 100, unit = "client", at = "p. 1", evidence = "reported" }
[volume]
n = { is = 1, unit = "bezoek/(client*week)", at = "p. 1", evidence = "reported" }
[activity.bezoek]
label = "bezoek"
actor = "v"
minutes = { is = 60, unit = "min/bezoek", at = "p. 1", evidence = "reported" }
[alternative.nul]
label = "nul"
counts = { bezoek = "n" }
[alternative.project]
label = "project"
counts = { bezoek = "n" }
[actor.v]
label = "verpleegkundige"
)toml" + actor +
         more;
}

Lowered::Lowered(const std::string& text) {
  const LoadOptions options{.tariffs = std::string(ZORGBAAT_SOURCE_DIR) + "/tariffs"};
  const std::optional<Case> stated = load_case_text("proef.toml", text, options, files, messages);
  if (stated) model = lower(*stated, messages);
}

std::string Lowered::said() const {
  std::string all;
  for (const Message& message : messages.in_file_order()) all += render(message, files, Language::english);
  return all;
}

std::string Lowered::value(const char* name, int decimals) const {
  if (!model) return said();
  const Quantity* quantity = model->find(name);
  if (quantity == nullptr) return std::string("no ") + name;
  const Outcome outcome = ExactReading(model->graph).value(quantity->node, model->base_assignment());
  if (outcome.has_value()) return outcome.value().fixed(decimals);
  return outcome.undefined().reason == Undefined::Reason::not_feasible ? "not feasible" : "no value";
}

std::string value(const std::string& number, const std::string& unit) {
  return "{ is = " + number + ", unit = \"" + unit + "\", at = \"p. 1\", evidence = \"reported\" }\n";
}

std::string item(const std::string& lines) { return "[item.project.x]\nlabel = \"x\"\n" + lines; }

}  // namespace zorgbaat
