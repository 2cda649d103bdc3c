#include "engine/load/cases/maturity_reader.h"

#include <algorithm>

#include "engine/load/fields/foundation.h"
#include "engine/load/fields/table_reader.h"
#include "engine/load/fields/value_reader.h"
#include "engine/load/text/names.h"

namespace zorgbaat {

namespace {

constexpr int no_score = 0;  // it has its message

/// The whole number of a literal; the range is checked before anything is converted.
int score_of(const FileNode& is, Messages& messages) {
  if (is.kind != NodeKind::text && !expect_kind(is, NodeKind::number, "is", messages)) return no_score;
  for (int score = lowest_maturity_score; score <= highest_maturity_score; ++score) {
    if (is.kind == NodeKind::number && is.text == std::to_string(score)) return score;
  }
  messages.add(MessageId::maturity_score, is.place, {{"found", is.text}});
  return no_score;
}

MaturityScore read_score(TableReader& scan, std::string_view key) {
  Messages& messages = scan.messages();
  const auto report_missing = [&](Place place) {
    messages.add(MessageId::maturity_score_missing, place,
                 {{"key", std::string(key)}, {"table", scan.path()}});
  };
  const FileNode* domain = scan.find(key);
  if (domain == nullptr) {
    report_missing(scan.place());
    return {};
  }
  if (!expect_kind(*domain, NodeKind::table, key, messages)) return {};
  TableReader table(*domain, scan.path_of(key), messages);
  MaturityScore score{.score = no_score, .evidence = read_text(table, "evidence_text")};
  if (const FileNode* is = table.find("is")) {
    score.score = score_of(*is, messages);
  } else {
    report_missing(table.place());
  }
  table.finish();
  return score;
}

/// The same rules as for a stated value.
void read_foundation_of(TableReader& table, MaturityScan& scan, LoadContext& context) {
  StatedValue fact;
  fact.note = read_text(table, "note");
  fact.place = table.place();
  read_foundation(table, fact, context);
  scan.source = fact.source;
  scan.at = fact.at;
  scan.foundation = fact.evidence;
  scan.note = fact.note;
}

/// What the source printed under its scores; a sum of which a part is missing is not compared.
void check_total(TableReader& table, const MaturityScan& scan) {
  const FileNode* node = table.find("total", NodeKind::number);
  if (node == nullptr) return;
  const std::optional<Number> total = read_number(*node, table.messages());
  const bool complete = std::none_of(scan.scores.begin(), scan.scores.end(),
                                     [](const MaturityScore& each) { return each.score == no_score; });
  if (!total || !complete || *total == Number(scan.sum())) return;
  table.messages().add(MessageId::maturity_total_differs, node->place,
                       {{"sum", std::to_string(scan.sum())}, {"total", node->text}});
}

}  // namespace

MaturityScan read_maturity(const FileNode& node, LoadContext& context) {
  MaturityScan scan{.name = node.key, .label = name_as_label(node.key), .place = node.key_place};
  check_id(scan.name, node.key_place, context.messages);
  if (!expect_kind(node, NodeKind::table, node.key, context.messages)) return scan;
  TableReader table(node, "maturity." + node.key, context.messages);
  read_label(table, scan.label);
  scan.rater = require_text(table, "rater");
  scan.verifier = read_text(table, "verifier");
  read_foundation_of(table, scan, context);
  for (std::size_t i = 0; i < maturity_domains.size(); ++i)
    scan.scores.at(i) = read_score(table, maturity_domains.at(i).key);
  check_total(table, scan);
  table.finish();
  return scan;
}

}  // namespace zorgbaat
