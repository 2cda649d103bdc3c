#include "engine/care/labels.h"

#include <array>
#include <string_view>

namespace zorgbaat {

namespace {

struct LabelEntry {
  std::string_view dutch{};
  std::string_view english{};
};

constexpr auto label_list = std::to_array<LabelEntry>({
#define ZORGBAAT_LABEL(id, dutch, english) {dutch, english},
#include "engine/care/labels.def"
#undef ZORGBAAT_LABEL
});

}  // namespace

Text text_of(Label label, const TextBlanks& blanks) {
  const LabelEntry& entry = label_list.at(static_cast<std::size_t>(label));
  return filled(entry.dutch, entry.english, blanks);
}

}  // namespace zorgbaat
