#include "reports/json/json_parties.h"

#include "engine/care/case/parties.h"
#include "engine/content/party_lines.h"

namespace zorgbaat {

namespace {

/// The value of a quantity; null when there is no such quantity.
Json amount_json(const JsonContent& content, const Quantity* quantity) {
  return quantity == nullptr ? Json() : Json(content.analyses.base.of(quantity->node));
}

Json balance_json(const JsonContent& content, const PartyLine& line, const PartyLine* year) {
  const bool has_transfers = !content.model.stated.transfers.empty();
  Json json = {{"party", line.party},
               {"label", party_name(line.party).in(content.language)},
               {"costs_saved", amount_json(content, has_transfers ? line.costs_saved : line.balance)},
               {"received_more", amount_json(content, line.received_more)},
               {"paid_more", amount_json(content, line.paid_more)},
               {"balance", amount_json(content, line.balance)}};
  if (year != nullptr) json["balance_a_year"] = amount_json(content, year->balance);
  const std::size_t open = content.analyses.open_pm(content.model, *line.balance).size();
  if (open > 0) json["excluding_pm"] = open;
  return json;
}

Json funding_json(const JsonContent& content, const FundingLine& line) {
  Json json = {{"funding", line.funding}, {"spent_less", amount_json(content, line.spent_less)}};
  if (line.spent_less_a_year != nullptr)
    json["spent_less_a_year"] = amount_json(content, line.spent_less_a_year);
  return json;
}

Json project_json(const JsonContent& content, const std::string& project) {
  const std::vector<PartyLine> lines = party_lines(content.model, project, Period::basis);
  const std::vector<PartyLine> years = party_lines(content.model, project, Period::year);
  Json balances = Json::array();
  for (std::size_t i = 0; i < lines.size(); ++i)
    balances.push_back(balance_json(content, lines[i], i < years.size() ? &years[i] : nullptr));
  const auto budget_json = [&](const FundingLine& line) { return funding_json(content, line); };
  return {{"balances", balances}, {"funding", json_list(funding_lines(content.model, project), budget_json)}};
}

}  // namespace

Json transfers_json(const JsonContent& content) {
  return json_list(content.model.stated.transfers, [&](const Transfer& transfer) -> Json {
    return {{"name", transfer.name},       {"label", transfer.label.in(content.language)},
            {"from", transfer.from},       {"to", transfer.to},
            {"funding", transfer.funding}, {"quantity", transfer.quantity.name}};
  });
}

Json parties_json(const JsonContent& content) {
  Json json = Json::object();
  if (!has_parties(content.model.stated)) return json;
  for (const std::string& project : content.model.projects) json[project] = project_json(content, project);
  return json;
}

}  // namespace zorgbaat
