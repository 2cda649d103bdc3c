#include "reports/json/json_parties.h"

#include "engine/care/case/parties.h"
#include "engine/content/party_lines.h"

namespace zorgbaat {

namespace {

/// The value of a quantity under a key, and how many pro-memorie items it leaves out; null when there is no
/// such quantity.
void write_amount(JsonWriter& json, const JsonContent& content, const char* key, const Quantity* quantity) {
  json.key(key);
  quantity == nullptr ? json.null() : json.number(content.analyses.base.of(quantity->node));
}

void write_balance(JsonWriter& json, const JsonContent& content, const PartyLine& line,
                   const PartyLine* year) {
  json.begin_object();
  json.field("party", line.party);
  json.field("label", party_name(line.party).in(content.language));
  write_amount(json, content, "costs_saved",
               content.model.stated.transfers.empty() ? line.balance : line.costs_saved);
  write_amount(json, content, "received_more", line.received_more);
  write_amount(json, content, "paid_more", line.paid_more);
  write_amount(json, content, "balance", line.balance);
  if (year != nullptr) write_amount(json, content, "balance_a_year", year->balance);
  if (const std::size_t open = content.analyses.open_pm(content.model, *line.balance).size(); open > 0) {
    json.key("excluding_pm");
    json.whole(static_cast<long long>(open));
  }
  json.end_object();
}

void write_project(JsonWriter& json, const JsonContent& content, const std::string& project) {
  const std::vector<PartyLine> lines = party_lines(content.model, project, Period::basis);
  const std::vector<PartyLine> years = party_lines(content.model, project, Period::year);
  json.key("balances");
  json.begin_array();
  for (std::size_t i = 0; i < lines.size(); ++i)
    write_balance(json, content, lines[i], i < years.size() ? &years[i] : nullptr);
  json.end_array();
  json.key("funding");
  json.begin_array();
  for (const FundingLine& line : funding_lines(content.model, project)) {
    json.begin_object();
    json.field("funding", line.funding);
    write_amount(json, content, "spent_less", line.spent_less);
    if (line.spent_less_a_year != nullptr)
      write_amount(json, content, "spent_less_a_year", line.spent_less_a_year);
    json.end_object();
  }
  json.end_array();
}

void write_transfers(JsonWriter& json, const JsonContent& content) {
  json.key("transfers");
  json.begin_array();
  for (const Transfer& transfer : content.model.stated.transfers) {
    json.begin_object();
    json.field("name", transfer.name);
    json.field("label", transfer.label.in(content.language));
    json.field("from", transfer.from);
    json.field("to", transfer.to);
    json.field("funding", transfer.funding);
    json.field("quantity", transfer.quantity.name);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void write_parties(JsonWriter& json, const JsonContent& content) {
  write_transfers(json, content);
  json.key("parties");
  json.begin_object();
  if (has_parties(content.model.stated)) {
    for (const std::string& project : content.model.projects) {
      json.key(project);
      json.begin_object();
      write_project(json, content, project);
      json.end_object();
    }
  }
  json.end_object();
  json.field("revenue_not_counted", content.analyses.revenue_not_counted);
}

}  // namespace zorgbaat
