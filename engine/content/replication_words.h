#pragma once

#include <string>

#include "engine/content/value.h"

namespace zorgbaat {

// What is said of a figure that a source printed.

/// What a compared figure is called: "break-evenpunt: vervangen bezoeken".
std::string replicated_label(const CaseView& view, const Replication& replication);
/// What the source prints, in the words it stands in when they matter.
std::string printed_text(const CaseView& view, const Replication& replication);
/// How a printed figure compares, in a word: "sluit aan", "wijkt af".
std::string replication_word(ReplicationVerdict verdict, Language language);
/// What is compared with the printed figure: a value of the model, or the answer of a question; with two
/// decimals more than were printed, so that a reader sees what was rounded.
Value computed_value(const CaseView& view, const Replication& replication);

}  // namespace zorgbaat
