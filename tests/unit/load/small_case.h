#pragma once

#include <optional>
#include <string>

#include "engine/base/messages.h"
#include "engine/base/source_files.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// A case of one client-week around the lines a test adds: the null alternative is one visit of an hour at 30
/// euro.
std::string small_case(const std::string& more, const std::string& actor =
                                                    "cost = { is = 30, unit = \"EUR/hour\", at = \"p. 1\", "
                                                    "evidence = \"reported\" }\nhour = \"paid\"\n");

/// A text that was loaded and lowered, with its mistakes or its values.
struct Lowered {
  SourceFiles files{};
  Messages messages{};
  std::optional<Model> model{};

  explicit Lowered(const std::string& text);
  [[nodiscard]] std::string said() const;
  /// The value of a quantity, rounded; the mistakes when there is no model, the reason when there is no
  /// value.
  [[nodiscard]] std::string value(const char* name, int decimals) const;
};

/// A reported value in the notation of a file, with its line end.
std::string value(const std::string& number, const std::string& unit);
/// The item `x` of the project alternative.
std::string item(const std::string& lines);

}  // namespace zorgbaat
