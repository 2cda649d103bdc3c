#include "made_models.h"

#include <stdexcept>

#include "engine/analysis/compare/own_lines.h"
#include "engine/graph/expr.h"
#include "engine/load/cases/load_case.h"
#include "engine/workbook/make_workbook.h"

namespace zorgbaat {

namespace {

const std::string version = "1.2.3";

NodeId add_input(Model& model, const std::string& name, const std::string& value) {
  const NodeId node = model.graph.input(Unit());
  StatedValue stated;
  stated.value = *Number::parse(value);
  stated.note = Text("voorbeeld", "example");
  model.inputs.push_back({.name = "input." + name, .node = node, .stated = stated, .label = Text(name)});
  model.add({.name = "input." + name, .node = node, .label = Text(name), .role = Role::input});
  return node;
}

void name(Model& model, const std::string& label, NodeId node) {
  model.add({.name = "derived." + label, .node = node, .label = Text(label), .role = Role::derived});
}

ScenarioHead head() {
  ScenarioHead made;
  made.title = Text("Proef", "Trial");
  made.prices = 2021;
  made.as_of = Date{.year = 2022, .month = 1, .day = 31};
  return made;
}

}  // namespace

MadeWorkbook workbook_of_model(Model model) {
  MadeWorkbook made;
  made.model = std::move(model);
  Messages messages;
  const Analyses analyses = analyse(made.model, messages);
  made.workbook = make_workbook(made.model, analyses, Language::dutch, version);
  return made;
}

namespace {

WorkbookCase loaded(const std::string& path) {
  SourceFiles files;
  Messages messages;
  const std::string root = ZORGBAAT_SOURCE_DIR;
  std::optional<Case> stated = load_case(root + "/" + path, {.tariffs = root + "/tariffs"}, files, messages);
  if (!stated) throw std::runtime_error("the case does not load");
  return with_own_lines(*stated);
}

}  // namespace

Model model_of_case(const std::string& path) { return loaded(path).model; }

MadeWorkbook workbook_of_case(const std::string& path, Language language) {
  WorkbookCase with_lines = loaded(path);
  MadeWorkbook made;
  made.model = std::move(with_lines.model);
  made.workbook = make_workbook(made.model, with_lines.analyses, language, version);
  return made;
}

Model compound_interest() {
  Model model;
  model.stated.head = head();
  Graph& graph = model.graph;
  const NodeId start = add_input(model, "inleg", "1000");
  const NodeId rate = add_input(model, "rente", "0.05");
  const AxisId years = graph.axis("year", Text("jaar", "year"), 10);
  const NodeId capital = graph.carry(years, start);
  const NodeId next = graph.apply(Op::product, {capital, graph.apply(Op::sum, {graph.constant(1), rate})});
  graph.close(capital, next);
  name(model, "kapitaal", capital);
  name(model, "kapitaal_einde_jaar", next);
  name(model, "eindkapitaal", graph.apply(Op::at, {next, graph.constant(9)}));
  name(model, "eerste_jaar_boven_1200",
       graph.apply(Op::first_where, {graph.apply(Op::less, {add_input(model, "drempel", "1200"), capital})}));
  return model;
}

Model costs_with_ranges(int count) {
  Model model;
  model.stated.head = head();
  const Expr before{&model.graph, add_input(model, "zonder", "10000")};
  std::vector<Expr> costs;
  for (int i = 0; i < count; ++i) {
    costs.push_back({&model.graph, add_input(model, "prijs_" + std::to_string(i), "10")});
    model.inputs.back().stated.range = StatedRange{.low = Number(9), .high = Number(11 + i), .place = {}};
  }
  const NodeId saving = (before - combine(Op::sum, costs)).id;
  model.add({.name = "saving", .node = saving, .label = Text("saldo", "balance"), .role = Role::saving});
  model.break_evens.push_back({.name = "prijs",
                               .vary = costs.front().id,
                               .vary_name = "input.prijs_0",
                               .target = saving,
                               .target_name = "saving",
                               .whole = false});
  return model;
}

Model three_states() {
  Model model;
  model.stated.head = head();
  Graph& graph = model.graph;
  const NodeId falls_ill = add_input(model, "wordt_ziek", "0.15");
  const NodeId dies_well = add_input(model, "sterft_gezond", "0.005");
  const NodeId recovers = add_input(model, "herstelt", "0.5");
  const NodeId dies_ill = add_input(model, "sterft_ziek", "0.05");
  const NodeId cost_ill = add_input(model, "kosten_ziek", "4000");
  const NodeId rate = add_input(model, "discontovoet", "0.03");
  const NodeId one = graph.constant(1);
  const AxisId cycles = graph.axis("cycle", Text("cyclus", "cycle"), 20);
  const NodeId well = graph.carry(cycles, one);
  const NodeId ill = graph.carry(cycles, graph.constant(0));
  const NodeId dead = graph.carry(cycles, graph.constant(0));
  const auto stays = [&](NodeId a, NodeId b) {
    return graph.apply(Op::difference, {graph.apply(Op::difference, {one, a}), b});
  };
  graph.close(well, graph.apply(Op::dot, {well, stays(falls_ill, dies_well), ill, recovers}));
  graph.close(ill, graph.apply(Op::dot, {well, falls_ill, ill, stays(recovers, dies_ill)}));
  graph.close(dead, graph.apply(Op::sum, {dead, graph.apply(Op::product, {well, dies_well}),
                                          graph.apply(Op::product, {ill, dies_ill})}));
  const NodeId discount =
      graph.apply(Op::power, {graph.apply(Op::sum, {one, rate}),
                              graph.apply(Op::difference, {graph.constant(0), graph.step(cycles)})});
  const NodeId cost = graph.apply(Op::product, {graph.apply(Op::product, {ill, cost_ill}), discount});
  name(model, "gezond", well);
  name(model, "ziek", ill);
  name(model, "dood", dead);
  name(model, "samen", graph.apply(Op::sum, {well, ill, dead}));
  name(model, "kosten", cost);
  name(model, "kosten_twee_later", graph.apply(Op::shift, {cost}, 2));
  name(model, "eerste_jaren", graph.apply(Op::product, {cost, graph.within(cycles, one, graph.constant(9))}));
  name(model, "totale_kosten", graph.apply(Op::total, {cost}));
  name(model, "meeste_zieken", graph.apply(Op::highest, {ill}));
  return model;
}

Model entry_cohorts() {
  Model model;
  model.stated.head = head();
  Graph& graph = model.graph;
  const NodeId stays = add_input(model, "blijft", "0.8");
  const NodeId rate = add_input(model, "discontovoet", "0.03");
  const AxisId years = graph.axis("year", Text("jaar", "year"), 5);
  const AxisId entry = graph.axis({.name = "entry",
                                   .label = Text("instroomjaar", "year of entry"),
                                   .steps = 5,
                                   .kind = Axis::Kind::members});
  const NodeId entrants = graph.table(entry, {30, 60, 90, 90, 30}, Unit());
  const NodeId price = graph.table(years, {1000, 400, 400, 250, 250}, Unit());
  const NodeId still_there = graph.apply(Op::power, {stays, graph.step(years)});
  const auto of_cohorts = [&](NodeId row) {
    return graph.apply(Op::product,
                       {entrants, graph.apply_along(years, Op::shift, {row, graph.step(entry)})});
  };
  const NodeId clients = of_cohorts(still_there);
  const NodeId cost = of_cohorts(graph.apply(Op::product, {still_there, price}));
  const NodeId a_year = graph.apply_along(entry, Op::total, {cost});
  const NodeId growth =
      graph.apply(Op::power, {graph.apply(Op::sum, {graph.constant(1), rate}),
                              graph.apply(Op::sum, {graph.step(years), graph.constant(1)})});
  name(model, "clienten", clients);
  name(model, "kosten", cost);
  name(model, "clienten_per_jaar", graph.apply_along(entry, Op::total, {clients}));
  name(model, "kosten_per_jaar", a_year);
  name(model, "kosten_per_instroomjaar", graph.apply_along(years, Op::total, {cost}));
  name(model, "totale_kosten", graph.apply(Op::total, {a_year}));
  name(model, "contante_waarde", graph.apply(Op::total, {graph.apply(Op::quotient, {a_year, growth})}));
  return model;
}

Model sites_and_years() {
  Model model;
  model.stated.head = head();
  Graph& graph = model.graph;
  const AxisId years = graph.axis({.name = "year",
                                   .label = Text("jaar", "year"),
                                   .steps = 4,
                                   .step_names = {"2026", "2027", "2028", "2029"}});
  const AxisId sites = graph.axis({.name = "site",
                                   .label = Text("locatie", "site"),
                                   .steps = 3,
                                   .kind = Axis::Kind::members,
                                   .step_names = {"Noord", "Midden", "Zuid"}});
  const NodeId growth = add_input(model, "groei", "1.5");
  const NodeId price =
      graph.row(sites, {add_input(model, "prijs_noord", "10"), add_input(model, "prijs_midden", "20"),
                        add_input(model, "prijs_zuid", "40")});
  const NodeId fixed =
      graph.row(years, {add_input(model, "vast", "1000"), graph.constant(0), growth, growth});
  const NodeId visits = graph.carry(years, price);
  graph.close(visits, graph.apply(Op::product, {visits, growth}));
  const NodeId cost = graph.apply(Op::sum, {graph.apply(Op::product, {price, visits}), fixed, price});
  const NodeId enough = graph.apply(Op::less_equal, {add_input(model, "drempel", "900"), cost});
  const NodeId step = graph.step(sites);
  const NodeId all_years = graph.apply_along(years, Op::total, {cost});
  name(model, "bezoeken", visits);
  name(model, "kosten", cost);
  name(model, "genoeg", enough);
  name(model, "kosten_per_jaar", graph.apply_along(sites, Op::total, {cost}));
  name(model, "duurste_per_jaar", graph.apply_along(sites, Op::highest, {cost}));
  name(model, "kosten_per_locatie", all_years);
  name(model, "laagste_per_locatie", graph.apply_along(years, Op::lowest, {cost}));
  name(model, "eerste_genoeg", graph.apply_along(years, Op::first_where, {enough}));
  name(model, "blijft_genoeg", graph.apply_along(years, Op::holds_from, {enough}));
  name(model, "een_later", graph.apply_along(years, Op::shift, {cost}, 1));
  name(model, "locatie_later", graph.apply_along(years, Op::shift, {cost, step}));
  name(model, "uitgesteld", graph.apply_along(years, Op::shift, {cost, add_input(model, "uitstel", "2")}));
  name(model, "gekozen_jaar", graph.apply_along(years, Op::at, {cost, add_input(model, "gekozen", "3")}));
  name(model, "niet_gekozen", graph.apply_along(years, Op::at, {cost, add_input(model, "half", "0.5")}));
  name(model, "eigen_jaar", graph.apply_along(years, Op::at, {cost, step}));
  name(model, "tweede_locatie", graph.apply_along(sites, Op::at, {cost, graph.constant(1)}));
  name(model, "vanaf_locatie", graph.within(years, step, graph.constant(9)));
  name(model, "deel_van_jaar",
       graph.apply(Op::quotient, {cost, graph.apply_along(sites, Op::total, {cost})}));
  name(model, "deel_van_locatie",
       graph.apply(Op::quotient, {cost, graph.apply_along(years, Op::total, {cost})}));
  name(model, "eerste_keer_ooit",
       graph.apply(Op::lowest, {graph.apply_along(years, Op::first_where, {enough})}));
  name(model, "totale_kosten", graph.apply(Op::total, {all_years}));
  return model;
}

Model carry_in_carry() {
  Model model;
  model.stated.head = head();
  Graph& graph = model.graph;
  const NodeId start = add_input(model, "begin", "100");
  const NodeId half = add_input(model, "blijft", "0.5");
  const AxisId years = graph.axis("year", Text("jaar", "year"), 3);
  const AxisId since = graph.axis("since", Text("jaren sinds instroom", "years since entry"), 4);
  const NodeId stock = graph.carry(years, start);
  const NodeId cohort = graph.carry(since, stock);
  graph.close(cohort, graph.apply(Op::product, {cohort, half}));
  graph.close(stock, graph.apply_along(since, Op::total, {cohort}));
  const NodeId twice = graph.carry(years, graph.table(since, {1, 2, 3, 4}, Unit()));
  graph.close(twice, graph.apply(Op::sum, {twice, cohort}));
  name(model, "voorraad", stock);
  name(model, "cohort", cohort);
  name(model, "opgeteld", twice);
  name(model, "eindvoorraad", graph.apply(Op::at, {stock, graph.constant(2)}));
  return model;
}

Model three_axes() {
  Model model;
  model.stated.head = head();
  Graph& graph = model.graph;
  const NodeId price = add_input(model, "prijs", "10");
  const NodeId years = graph.step(graph.axis("year", Text("jaar", "year"), 2));
  const NodeId sites = graph.step(graph.axis("site", Text("locatie", "site"), 3));
  const AxisId kinds = graph.axis("kind", Text("soort", "kind"), 2);
  const NodeId all =
      graph.apply(Op::product, {graph.apply(Op::sum, {years, sites, graph.step(kinds)}), price});
  const NodeId two = graph.apply_along(kinds, Op::total, {all});
  name(model, "alles", all);
  name(model, "zonder_soort", two);
  name(model, "totaal",
       graph.apply(Op::total, {graph.apply_along(*graph.node(years).along, Op::total, {two})}));
  return model;
}

}  // namespace zorgbaat
