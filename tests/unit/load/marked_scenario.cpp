#include "tests/unit/load/marked_scenario.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zorgbaat {

std::string small_scenario() {
  return R"toml([scenario]
title = "Proef"
basis = "client*week"
prices = 2021
null = "nul"
as_of = 2022-01-31

[source.rapport]
title = "Een rapport"

[units]
things = ["bezoek"]

[input]
reistijd = { is = 15, unit = "min/bezoek", at = "par. 1", low = 8, high = 20, range_at = "eigen bandbreedte" }
lasten = { is = 45, unit = "%", at = "par. 1", low = 40, high = 50, range_at = "par. 2" }

[volume]
bezoeken = { is = 7, unit = "bezoek/(client*week)", evidence = "assumed", note = "voorbeeld" }
fysiek = { formula = "bezoeken - 1 * bezoeken" }

[actor.verpleegkundige]
cost = { is = 30.51, unit = "EUR/hour", at = "par. 1" }
hour = "paid"

[activity.bezoek]
actor = "verpleegkundige"
minutes = { is = 20, unit = "min/bezoek", at = "par. 1" }
travel = "reistijd"

[alternative.nul]
counts = { bezoek = "bezoeken" }

[alternative.project]
counts = { bezoek = "fysiek" }

[item.project.tablet]
kind = "equipment"
price = { is = 500.00, unit = "EUR/client", at = "par. 1" }
life = { is = 3, unit = "year", at = "par. 1" }
)toml";
}

std::string with(const std::string& from, const std::string& to) {
  std::string text = small_scenario();
  const std::size_t at = text.find(from);
  if (at == std::string::npos) throw std::invalid_argument("the small scenario has no " + from);
  return text.replace(at, from.size(), to);
}

std::string with_added(const std::string& lines) { return small_scenario() + lines; }

std::vector<MessageId> Loading::ids() const {
  std::vector<MessageId> ids;
  for (const Message& message : messages.in_file_order()) ids.push_back(message.id);
  return ids;
}

std::string Loading::rendered(Language language) const {
  std::string all;
  for (const Message& message : messages.in_file_order()) all += render(message, files, language);
  return all;
}

Loading load(std::string text, const std::vector<Setting>& settings, std::optional<Date> date) {
  Loading loading;
  loading.loaded = load_case_text("proef.toml", std::move(text), {.settings = settings, .date = date},
                                  loading.files, loading.messages);
  return loading;
}

namespace {

/// Line and column of the mark, which is taken out.
Place take_mark(std::string& text) {
  constexpr std::string_view mark = "§";
  const std::size_t at = text.find(mark);
  if (at == std::string::npos) return Place{.file = {0}, .line = 0, .column = 0};
  Place place{.file = {0}, .line = 1, .column = 1};
  for (const char c : text.substr(0, at)) {
    if (c == '\n') {
      ++place.line;
      place.column = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
      ++place.column;
    }
  }
  text.erase(at, mark.size());
  return place;
}

void expect_in(const Loading& loading, MessageId id, const Place& place) {
  const std::string dutch = loading.rendered(Language::dutch);
  const std::string english = loading.rendered(Language::english);
  const auto& all = loading.messages.all();
  const bool found = std::any_of(all.begin(), all.end(), [&](const Message& m) {
    return m.id == id && m.place.file == place.file && m.place.line == place.line &&
           m.place.column == place.column;
  });
  EXPECT_TRUE(found) << "no " << entry_of(id).key << " at " << place.line << ":" << place.column << " in\n"
                     << dutch;
  EXPECT_FALSE(loading.loaded.has_value());
  EXPECT_EQ(all.size(), 1U) << "one mistake deserves one message:\n" << dutch;
  EXPECT_NE(dutch, english);
}

}  // namespace

void expect_message(MessageId id, std::string marked) {
  const Place place = take_mark(marked);
  expect_in(load(std::move(marked)), id, place);
}

void expect_setting_message(MessageId id, const std::vector<Setting>& settings, const std::string& text) {
  expect_in(load(text, settings), id, Place{});
}

}  // namespace zorgbaat
