#include "engine/content/tables.h"

namespace zorgbaat {

namespace {

/// The hours of a function in an alternative, a year or as FTE, which the case has when it knows its size.
struct StaffLine {
  std::string label{};
  std::vector<MaybeQuantity> of_alternative{};
  std::vector<MaybeQuantity> freed{};
};

void add_line(const CaseView& view, Table& table, const StaffLine& staff, const std::string& norm) {
  TableLine line{.cells = {staff.label, std::string()}};
  std::vector<NodeId> pm;
  bool any = false;
  for (const std::vector<MaybeQuantity>* cells : {&staff.of_alternative, &staff.freed}) {
    for (const MaybeQuantity& each : *cells) {
      if (!each) {
        line.cells.emplace_back(std::string("-"));
        continue;
      }
      const Value value = value_of(view, view.model.quantity(*each));
      line.cells[1] = value.unit;
      if (value.pm.size() > pm.size()) pm = value.pm;
      line.cells.emplace_back(value);
      any = true;
    }
  }
  line.cells.emplace_back(Excluding{pm});
  line.cells.emplace_back(norm);
  if (any) table.lines.push_back(std::move(line));
}

void add_function(const CaseView& view, const Actor& actor, Table& table) {
  const std::string norm = norm_of(view, actor.name);
  StaffLine hours{.label = view.say(Word::row_hours_of, {{"function", view.in_words(actor.label)}})};
  StaffLine years{.label = view.say(Word::row_hours_a_year_of, {{"function", view.in_words(actor.label)}})};
  StaffLine fte{.label = view.say(Word::row_fte_of, {{"function", view.in_words(actor.label)}})};
  for (const AlternativeResults& alternative : view.model.results.alternatives) {
    const StaffResults* staff = alternative.staff_of(actor.name);
    hours.of_alternative.push_back(staff ? staff->hours.basis : MaybeQuantity());
    years.of_alternative.push_back(staff ? staff->hours.a_year : MaybeQuantity());
    fte.of_alternative.push_back(staff ? staff->fte : MaybeQuantity());
  }
  for (const ProjectResults& project : view.model.results.projects) {
    const StaffResults* freed = project.freed_of(actor.name);
    hours.freed.push_back(freed ? freed->hours.basis : MaybeQuantity());
    years.freed.push_back(freed ? freed->hours.a_year : MaybeQuantity());
    fte.freed.push_back(freed ? freed->fte : MaybeQuantity());
  }
  add_line(view, table, hours, "");
  add_line(view, table, years, "");
  add_line(view, table, fte, norm.empty() ? norm : view.say(Word::at_norm, {{"norm", norm}}));
}

}  // namespace

std::string norm_of(const CaseView& view, const std::string& actor) {
  const ActorResults* results = view.model.results.actor(actor);
  const Quantity* norm = results == nullptr ? nullptr : view.model.find(results->hours_per_fte);
  return norm == nullptr ? std::string() : shown_with_unit(value_of(view, *norm), view.language);
}

Table staff_table(const CaseView& view) {
  Table table{.key = "staff", .title = view.say(Word::table_staff)};
  table.columns = {{.title = view.say(Word::staff_function)}, {.title = view.say(Word::column_unit)}};
  for (const AlternativeResults& alternative : view.model.results.alternatives)
    table.columns.push_back({.title = view.alternative(alternative.name), .numbers = true});
  for (const ProjectResults& project : view.model.results.projects) {
    const std::string freed = view.say(Word::freed);
    const bool several = view.model.projects.size() > 1;
    table.columns.push_back(
        {.title = several ? freed + ", " + view.alternative(project.name) : freed, .numbers = true});
  }
  table.columns.push_back({.title = view.say(Word::remark)});
  table.columns.push_back({.joined_by = ", "});
  for (const Actor& actor : view.model.stated.actors) {
    if (actor.staff) add_function(view, actor, table);
  }
  return table;
}

}  // namespace zorgbaat
