#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/base/date.h"
#include "engine/care/case/case.h"

namespace zorgbaat {

/// How firmly a publisher's figure stands: final, still open to the publisher's revision, or copied from
/// someone who quotes the publisher while the publication itself was not read.
enum class TariffStatus { definitive, provisional, unverified };

/// Where one figure of a series comes from; no figure loads without it.
struct TariffOrigin {
  std::string source{};  ///< an id of tariffs/sources.toml
  std::string at{};      ///< the place in that document
  TariffStatus status = TariffStatus::definitive;
  Text note{};
  Place place{};
};

/// The start of a period: a day, or a whole year when the publisher gives no day.
struct TariffMoment {
  Date day{};
  bool whole_year = false;

  static TariffMoment year(int number) {
    return {.day = {.year = number, .month = 1, .day = 1}, .whole_year = true};
  }
  /// "2022-05-01", or "2022" for a whole year.
  [[nodiscard]] std::string text() const { return whole_year ? std::to_string(day.year) : day.iso(); }
};

/// A value that holds from a moment until the next one of its series.
struct DatedValue {
  TariffMoment from{};
  Number value{};
  TariffOrigin origin{};
};

/// A price, wage, share or norm that is set anew now and then: 644 euro for a day in hospital at the price
/// level of 2022 (Zorginstituut Nederland, Kostenhandleiding 2024, par. 4.1).
struct DatedValues {
  std::vector<DatedValue> values{};  ///< in order of time
};

/// What the yearly figures of an index are: changes in % on the year before, factors on it, or levels.
enum class IndexForm { change, factor, level };

/// The figure of an index for one year; a change of 2.01 % is 2.01 here.
struct YearlyFigure {
  int year = 0;
  Number figure{};
  TariffOrigin origin{};
};

/// Yearly price changes, without a missing year: NZa personnel costs, 2021: 2.01 %.
struct YearlyIndex {
  IndexForm form = IndexForm::change;
  std::vector<YearlyFigure> figures{};
};

/// One step of a function group with its salary.
struct ScaleStep {
  std::string name{};
  Number salary{};
};

struct FunctionGroup {
  std::string name{};
  std::vector<ScaleStep> steps{};
};

/// The salary table of a collective agreement as it holds from a moment on.
struct ScaleTable {
  TariffMoment from{};
  std::vector<FunctionGroup> groups{};
  TariffOrigin origin{};
};

/// Disability care, function group 40, step 8: 2869 euro a month of 36 hours a week from 1 May 2022
/// (CAO Gehandicaptenzorg 2021-2024, par. 4:15).
struct SalaryScale {
  std::vector<ScaleTable> tables{};  ///< in order of time
};

/// One dated, sourced series of tariffs/, one per file.
///
/// Invariant: its moments rise, each figure has an origin, and `content` is not empty. `checked_on` is the
/// last day for which somebody knows the series to be complete; a use after it is marked stale.
struct Series {
  std::string id{};  ///< its path without .toml: "index/nza_personeel"
  Text label{};
  std::string unit{};    ///< as written: "EUR@2022/hour", "%", "EUR/month"; of an index "%" or "1"
  bool percent = false;  ///< values are shares, read as percentages: 3 % is kept as 0.03
  Evidence evidence = Evidence::official;  ///< what its figures are to a scenario: official, or reported
  bool nominal = false;  ///< an amount that policy fixes: money of whatever price level it is used at
  Date checked_on{};
  Text note{};
  std::variant<DatedValues, YearlyIndex, SalaryScale> content{};
  Place place{};
};

/// The series in use, in alphabetical order of their ids, and the documents they cite.
struct Tariffs {
  std::vector<Source> sources{};
  std::vector<Series> series{};

  [[nodiscard]] const Series* find(std::string_view id) const;
  [[nodiscard]] const Source* source(std::string_view id) const;
};

/// "een reeks met waarden", "een index" or "een salarisschaal".
Text kind_of(const Series& series);
Text word_of(TariffStatus status);
/// All origins of a series, oldest figure first.
std::vector<const TariffOrigin*> origins_of(const Series& series);
/// The first and last moment for which a series has a figure.
std::pair<TariffMoment, TariffMoment> span_of(const Series& series);

}  // namespace zorgbaat
