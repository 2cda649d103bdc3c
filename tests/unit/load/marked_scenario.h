#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/load/cases/load_case.h"

namespace zorgbaat {

/// A scenario of one screen that loads without a message; tests change one spot of it.
std::string small_scenario();

/// The small scenario with one piece of text replaced.
std::string with(const std::string& from, const std::string& to);
/// The small scenario with lines added at its end.
std::string with_added(const std::string& lines);

/// What loading a text gave.
struct Loading {
  std::optional<Case> loaded{};
  Messages messages{};
  SourceFiles files{};

  [[nodiscard]] std::vector<MessageId> ids() const;
  [[nodiscard]] std::string rendered(Language language) const;
};

Loading load(std::string text, const std::vector<Setting>& settings = {},
             std::optional<Date> date = std::nullopt);

/// Expects this message at the place that `§` marks in the text (the mark itself is not part of the text),
/// and that nothing is loaded; every message must also read well in both languages.
void expect_message(MessageId id, std::string marked);
/// The same for --set, whose messages have no file.
void expect_setting_message(MessageId id, const std::vector<Setting>& settings,
                            const std::string& text = small_scenario());

}  // namespace zorgbaat
