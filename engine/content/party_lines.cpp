#include "engine/content/party_lines.h"

namespace zorgbaat {

std::vector<PartyLine> party_lines(const Model& model, const std::string& project, Period period) {
  std::vector<PartyLine> lines;
  const ProjectResults* results = model.results.project(project);
  if (results == nullptr) return lines;
  for (const PartyResults& party : results->parties) {
    const PartyLine line{.party = party.party,
                         .costs_saved = model.find(party.costs_saved.in(period)),
                         .received_more = model.find(party.received_more.in(period)),
                         .paid_more = model.find(party.paid_more.in(period)),
                         .balance = model.find(party.balance.in(period))};
    if (line.balance != nullptr) lines.push_back(line);
  }
  return lines;
}

std::vector<FundingLine> funding_lines(const Model& model, const std::string& project) {
  std::vector<FundingLine> lines;
  const ProjectResults* results = model.results.project(project);
  if (results == nullptr) return lines;
  for (const FundingResults& funding : results->fundings) {
    const FundingLine line{.funding = funding.funding,
                           .spent_less = model.find(funding.spent_less.basis),
                           .spent_less_a_year = model.find(funding.spent_less.a_year)};
    if (line.spent_less != nullptr) lines.push_back(line);
  }
  return lines;
}

const ProjectResults* project_of_balance(const Model& model, const Quantity* headline) {
  if (headline == nullptr) return nullptr;
  const Meaning& meaning = headline->meaning;
  const bool balance = meaning.measure == Measure::saving || meaning.measure == Measure::party_balance;
  return balance ? model.results.project(meaning.alternative) : nullptr;
}

const Quantity* own_pocket(const Model& model, const std::string& headline, Period period) {
  const ProjectResults* project = project_of_balance(model, model.find(headline));
  if (project == nullptr) return nullptr;
  for (const PartyLine& line : party_lines(model, project->name, period)) {
    if (line.party == "provider") return line.balance;
  }
  return nullptr;
}

}  // namespace zorgbaat
