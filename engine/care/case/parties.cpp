#include "engine/care/case/parties.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "engine/care/labels.h"

namespace zorgbaat {

namespace {

struct PartyWord {
  const char* word;
  Label label;
};

constexpr PartyWord parties[] = {
    {"provider", Label::provider},         {"insurer", Label::insurer},
    {"patient", Label::patient},           {"informal_carer", Label::informal_carer},
    {"municipality", Label::municipality}, {"supplier", Label::supplier},
    {"society", Label::society},           {"other", Label::others}};

/// "Eigen bijdrage (Wmo)" reads eigen_bijdrage_wmo.
std::string as_name(const std::string& text) {
  std::string name;
  for (const char c : text) {
    const auto letter = static_cast<unsigned char>(c);
    if (letter < 128 && std::isalnum(letter) != 0) {
      name.push_back(static_cast<char>(std::tolower(letter)));
    } else if (!name.empty() && name.back() != '_') {
      name.push_back('_');
    }
  }
  while (name.ends_with('_')) name.pop_back();
  return name.empty() ? "budget" : name;
}

/// Two budgets keep two names, also when they differ in a sign alone.
std::string free_name(const std::string& text, const std::vector<Funding>& taken) {
  const std::string wanted = as_name(text);
  std::string name = wanted;
  const auto is_taken = [&] {
    return std::any_of(taken.begin(), taken.end(), [&](const Funding& f) { return f.name == name; });
  };
  for (int number = 2; is_taken(); ++number) name = wanted + "_" + std::to_string(number);
  return name;
}

void add(const std::string& text, std::vector<Funding>& found) {
  const bool known =
      std::any_of(found.begin(), found.end(), [&](const Funding& f) { return f.text == text; });
  if (!text.empty() && !known) found.push_back({.text = text, .name = free_name(text, found)});
}

}  // namespace

const std::vector<std::string>& party_words() {
  static const std::vector<std::string> words = [] {
    std::vector<std::string> all;
    for (const PartyWord& party : parties) all.emplace_back(party.word);
    return all;
  }();
  return words;
}

Text party_name(const std::string& party) {
  for (const PartyWord& known : parties) {
    if (known.word == party) return text_of(known.label);
  }
  return Text(party);
}

std::vector<std::string> parties_of(const Case& stated) {
  std::set<std::string> named;
  for (const Activity& activity : stated.activities) named.insert(activity.party);
  for (const Item& item : stated.items) named.insert(item.party);
  for (const Transfer& transfer : stated.transfers) named.insert({transfer.from, transfer.to});
  std::vector<std::string> found;
  std::copy_if(party_words().begin(), party_words().end(), std::back_inserter(found),
               [&](const std::string& word) { return named.contains(word); });
  return found;
}

bool has_parties(const Case& stated) { return !stated.transfers.empty() || parties_of(stated).size() > 1; }

std::vector<Funding> fundings_of(const Case& stated) {
  std::vector<Funding> found;
  if (!has_parties(stated)) return found;
  for (const Activity& activity : stated.activities) add(activity.funding, found);
  for (const Item& item : stated.items) add(item.funding, found);
  for (const Transfer& transfer : stated.transfers) add(transfer.funding, found);
  return found;
}

}  // namespace zorgbaat
