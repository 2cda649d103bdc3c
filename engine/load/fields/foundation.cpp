#include "engine/load/fields/foundation.h"

#include <algorithm>

#include "engine/base/near_names.h"
namespace zorgbaat {

namespace {

bool is_strong(Evidence evidence) {
  return evidence == Evidence::measured || evidence == Evidence::official || evidence == Evidence::agreed ||
         evidence == Evidence::reported;
}

void check_foundation(const StatedValue& value, LoadContext& context) {
  const bool strong = is_strong(value.evidence);
  if (strong && value.at.empty()) {
    context.messages.add(MessageId::value_without_place, value.place);
  } else if (!strong && value.at.empty() && value.note.empty()) {
    context.messages.add(MessageId::value_without_note, value.place);
  }
  if (value.source.empty() && (strong || !value.at.empty())) {
    const std::string any = context.source_ids.empty() ? "rapport" : context.source_ids.front();
    context.messages.add(MessageId::value_without_source, value.place, {{"source", any}});
  }
}

}  // namespace

const std::vector<std::string>& evidence_words() {
  static const std::vector<std::string> words = {"measured",  "official", "agreed",  "reported",
                                                 "estimated", "assumed",  "supplier"};
  return words;
}

Evidence evidence_of(std::string_view word) {
  const auto& words = evidence_words();
  const auto found = std::find(words.begin(), words.end(), word);
  return found == words.end() ? Evidence::assumed : static_cast<Evidence>(found - words.begin());
}

void check_source(const FileNode& node, LoadContext& context) {
  const auto& known = context.source_ids;
  if (std::find(known.begin(), known.end(), node.text) != known.end()) return;
  context.messages.add(MessageId::unknown_source, inside_quotes(node),
                       {{"source", node.text}, {"near", did_you_mean(node.text, known)}});
}

void read_foundation(TableReader& table, StatedValue& value, LoadContext& context) {
  const FileNode* source = table.find("source", NodeKind::text);
  if (source != nullptr) check_source(*source, context);
  const std::string at = read_string(table, "at");
  std::string evidence = read_word(table, "evidence", evidence_words(), "");
  const std::string& usual = evidence.empty() ? context.defaults.evidence : evidence;
  const bool own_assumption = source == nullptr && at.empty() && !value.note.empty() &&
                              (evidence.empty() || !is_strong(evidence_of(evidence)));
  if (own_assumption) {
    value.evidence = usual.empty() || is_strong(evidence_of(usual)) ? Evidence::assumed : evidence_of(usual);
    return;
  }
  value.source = source == nullptr ? context.defaults.source : source->text;
  value.at = at.empty() ? context.defaults.at : at;
  if (!usual.empty()) {
    value.evidence = evidence_of(usual);
  } else {
    value.evidence = value.at.empty() ? Evidence::assumed : Evidence::reported;
  }
  check_foundation(value, context);
}

}  // namespace zorgbaat
