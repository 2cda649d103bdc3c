#pragma once

#include <string>
#include <string_view>

namespace zorgbaat {

/// The language of everything a user sees; Dutch unless asked otherwise.
enum class Language { dutch, english };

/// One piece of text in both languages, side by side so that neither is forgotten.
struct Text {
  std::string dutch{};
  std::string english{};

  Text() = default;
  /// A name, number or quotation that reads the same in both languages.
  Text(std::string same) : dutch(same), english(std::move(same)) {}  // NOLINT(google-explicit-constructor)
  Text(const char* same) : dutch(same), english(same) {}             // NOLINT(google-explicit-constructor)
  Text(std::string nl, std::string en) : dutch(std::move(nl)), english(std::move(en)) {}

  [[nodiscard]] const std::string& in(Language language) const {
    return language == Language::english && !english.empty() ? english : dutch;
  }
  [[nodiscard]] bool empty() const { return dutch.empty() && english.empty(); }
  friend bool operator==(const Text&, const Text&) = default;
};

}  // namespace zorgbaat
