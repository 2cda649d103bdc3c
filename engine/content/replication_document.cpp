#include "engine/content/replication_document.h"

#include <algorithm>
#include <array>

#include "engine/base/numerals.h"
#include "engine/content/replication_words.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

constexpr int most_decimals = 6;

constexpr std::array verdicts = {ReplicationVerdict::reproduced, ReplicationVerdict::within_rounding,
                                 ReplicationVerdict::deviates, ReplicationVerdict::not_reproducible};

Word meaning_of(ReplicationVerdict verdict) {
  switch (verdict) {
    case ReplicationVerdict::reproduced:
      return Word::about_reproduced;
    case ReplicationVerdict::within_rounding:
      return Word::about_within_rounding;
    case ReplicationVerdict::deviates:
      return Word::about_deviates;
    case ReplicationVerdict::not_reproducible:
      return Word::about_not_reproducible;
    case ReplicationVerdict::own_figures:
      break;
  }
  return Word::about_own_figures;
}

/// A text as Markdown shows it, whatever signs it holds.
std::string plain_text(const std::string& text) {
  constexpr std::string_view signs = "\\`*_[]<>|#";
  std::string out;
  for (const char c : text) {
    if (signs.find(c) != std::string_view::npos) out += '\\';
    out += c == '\n' ? ' ' : c;
  }
  return out;
}

std::string table_line(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + cell + (cell.empty() ? "|" : " |");
  return line + "\n";
}

/// The heading of a table and the line below it; the columns of numbers are aligned to the right.
std::string table_head(const std::vector<std::string>& columns, std::size_t first_number,
                       std::size_t last_number) {
  std::string line = "|";
  for (std::size_t i = 0; i < columns.size(); ++i)
    line += i >= first_number && i <= last_number ? "---:|" : "---|";
  return table_line(columns) + line + "\n";
}

std::string computed_text(const Replication& replication, Language language) {
  if (!replication.computed.has_value()) return say(Word::not_applicable, language);
  const Number& value = replication.computed.value();
  return replication.numeral.percent ? plain_numeral(value * 100, most_decimals, language) + "%"
                                     : plain_numeral(value, most_decimals, language);
}

long count_of(const Analyses& analyses, ReplicationVerdict verdict) {
  return std::count_if(analyses.replications.begin(), analyses.replications.end(),
                       [verdict](const Replication& each) { return each.verdict == verdict; });
}

std::string title_of(const ReplicatedCase& one, Language language) {
  return plain_text(one.model->stated.head.title.in(language));
}

std::string introduction(Language language) {
  std::string out = "# " + say(Word::replication_title, language) + "\n\n" +
                    say(Word::replication_about, language) + "\n\n## " +
                    say(Word::replication_verdicts, language) + "\n\n";
  for (const ReplicationVerdict verdict : verdicts)
    out += "- **" + replication_word(verdict, language) + "**: " + say(meaning_of(verdict), language) + ".\n";
  return out + "\n## " + say(Word::replication_rounding, language) + "\n\n" +
         say(Word::about_rounding, language) + "\n";
}

/// How many figures of each case get which verdict.
std::string overview(const std::vector<ReplicatedCase>& cases, Language language) {
  std::vector<std::string> columns = {say(Word::column_case, language)};
  for (const ReplicationVerdict verdict : verdicts) columns.push_back(replication_word(verdict, language));
  columns.push_back(say(Word::row_total, language));
  std::string out = "\n## " + say(Word::replication_overview, language) + "\n\n" +
                    table_head(columns, 1, columns.size() - 1);
  std::array<long, verdicts.size()> totals{};
  std::size_t all = 0;
  for (const ReplicatedCase& one : cases) {
    std::vector<std::string> cells = {title_of(one, language)};
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      const long count = count_of(*one.analyses, verdicts[i]);
      totals[i] += count;
      cells.push_back(std::to_string(count));
    }
    all += one.analyses->replications.size();
    cells.push_back(std::to_string(one.analyses->replications.size()));
    out += table_line(cells);
  }
  std::vector<std::string> last = {say(Word::row_together, language)};
  for (const long total : totals) last.push_back(std::to_string(total));
  last.push_back(std::to_string(all));
  return out + table_line(last);
}

/// The documents that printed the figures, each once.
std::string sources_of(const Model& model, Language language) {
  std::string out;
  for (const Source& source : model.stated.sources) {
    const bool cited = std::any_of(model.stated.printed.begin(), model.stated.printed.end(),
                                   [&](const PrintedFigure& figure) { return figure.source == source.id; });
    if (!cited) continue;
    out += out.empty() ? "" : "; ";
    if (!source.author.empty()) out += source.author + ", ";
    out += source.title.in(language) + (source.year.empty() ? "" : " (" + source.year + ")");
  }
  return out;
}

std::string figures_of(const ReplicatedCase& one, Language language) {
  const CaseView view{.model = *one.model, .analyses = *one.analyses, .language = language};
  if (one.analyses->replications.empty()) return say(Word::replication_nothing, language) + "\n";
  std::string out = table_head({say(Word::column_what, language), say(Word::column_at, language),
                                say(Word::column_printed, language), say(Word::column_computed, language),
                                say(Word::column_verdict, language), say(Word::column_because, language)},
                               2, 3);
  for (const Replication& replication : one.analyses->replications) {
    const PrintedFigure& printed = one.model->stated.printed.at(replication.printed);
    out += table_line({plain_text(replicated_label(view, replication)), plain_text(printed.at),
                       plain_text(printed_text(view, replication)), computed_text(replication, language),
                       replication_word(replication.verdict, language),
                       plain_text(printed.because.in(language))});
  }
  return out;
}

/// Printed figures without a way to them, and what the source names without an amount.
std::string open_items(const ReplicatedCase& one, Language language) {
  const CaseView view{.model = *one.model, .analyses = *one.analyses, .language = language};
  std::string out;
  for (const Replication& replication : one.analyses->replications) {
    if (replication.verdict != ReplicationVerdict::not_reproducible) continue;
    const PrintedFigure& printed = one.model->stated.printed.at(replication.printed);
    out += "- " + plain_text(replicated_label(view, replication)) + " (" +
           plain_text(printed_text(view, replication)) + ", " + plain_text(printed.at) + ")";
    out += (printed.because.empty() ? "" : ": " + plain_text(printed.because.in(language))) + "\n";
  }
  for (const InputRecord& input : one.model->inputs) {
    if (!input.stated.pro_memorie) continue;
    const Quantity* quantity = one.model->naming(input.node);
    const std::string label = quantity ? label_of(*quantity, language) : input.name;
    out += "- " + plain_text(label) + ": " + say(Word::replication_pm, language);
    out += (input.stated.at.empty() ? "" : " (" + plain_text(input.stated.at) + ")") + "\n";
  }
  return out.empty() ? say(Word::replication_all_open, language) + "\n" : out;
}

}  // namespace

std::string replication_document(const std::vector<ReplicatedCase>& cases, Language language) {
  std::string out = introduction(language) + overview(cases, language);
  for (const ReplicatedCase& one : cases) {
    out += "\n## " + title_of(one, language) + "\n\n";
    const std::string sources = sources_of(*one.model, language);
    if (!sources.empty())
      out += say(Word::replication_sources, language, {{"sources", plain_text(sources)}}) + "\n\n";
    out += figures_of(one, language) + "\n### " + say(Word::replication_open, language) + "\n\n" +
           open_items(one, language);
  }
  return out;
}

}  // namespace zorgbaat
