#include "engine/words/tariff_notes.h"

#include <algorithm>

#include "engine/words/words.h"

namespace zorgbaat {

namespace {

void add_once(std::vector<std::string>& notes, std::string note) {
  if (std::find(notes.begin(), notes.end(), note) == notes.end()) notes.push_back(std::move(note));
}

}  // namespace

std::string used_for(const Model& model, const TariffUse& use, Language language) {
  std::string labels;
  for (const InputRecord& input : model.inputs) {
    const bool takes =
        use.index_name.empty() ? input.stated.place == use.place : input.stated.index.name == use.index_name;
    if (!takes) continue;
    labels += (labels.empty() ? "" : ", ") + input.label.in(language);
  }
  return labels;
}

std::vector<std::string> tariff_notes(const Model& model, Language language) {
  std::vector<std::string> notes;
  for (const TariffUse& use : model.stated.tariffs) {
    if (used_for(model, use, language).empty()) continue;
    const std::string label = use.label.in(language);
    if (use.stale) {
      add_once(notes, say(Word::note_stale_series, language,
                          {{"series", label}, {"checked_on", use.checked_on.in_words(language)}}));
    }
    for (const TariffFigure& figure : use.figures) {
      if (figure.forecast)
        add_once(notes, say(Word::note_forecast, language, {{"series", label}, {"year", figure.from}}));
    }
  }
  return notes;
}

}  // namespace zorgbaat
