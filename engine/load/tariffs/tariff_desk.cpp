#include "engine/load/tariffs/tariff_desk.h"

#include <cstdlib>

#include "engine/care/tariffs/tariff_value.h"
#include "engine/load/tariffs/tariff_folder.h"

namespace zorgbaat {

Tariffs TariffDesk::read(const std::vector<NameReference>& wanted, Place first) const {
  if (folder.empty()) {
    messages.add(MessageId::tariffs_not_found, first);
    return {};
  }
  return load_tariffs(folder, wanted, files, messages).value_or(Tariffs{});
}

bool TariffDesk::warn_when_stale(const Series& series, const TariffMoment& asked, Place place) const {
  if (!is_stale(series, asked)) return false;
  messages.add(MessageId::series_stale, place,
               {{"series", series.id}, {"checked_on", series.checked_on.iso()}, {"asked", asked.text()}});
  return true;
}

std::optional<Date> day_of(const FileNode& document) {
  const FileNode* scenario = document.find("scenario");
  const FileNode* as_of = scenario == nullptr ? nullptr : scenario->find("as_of");
  return as_of == nullptr ? std::nullopt : as_of->date;
}

std::optional<int> price_level_of(const FileNode& document) {
  const FileNode* scenario = document.find("scenario");
  const FileNode* prices = scenario == nullptr ? nullptr : scenario->find("prices");
  if (prices == nullptr || prices->kind != NodeKind::number || prices->text.size() != 4) return std::nullopt;
  return std::atoi(prices->text.c_str());
}

}  // namespace zorgbaat
