#include "reports/json/json_maturity.h"

#include "engine/content/maturity_tables.h"
#include "engine/words/roles.h"

namespace zorgbaat {

namespace {

void write_scores(JsonWriter& json, const MaturityScan& scan, Language language) {
  json.key("scores");
  json.begin_object();
  for (std::size_t i = 0; i < maturity_domains.size(); ++i) {
    const MaturityScore& score = scan.scores.at(i);
    json.key(maturity_domains.at(i).key);
    json.begin_object();
    json.key("score");
    json.whole(score.score);
    json.field("label", domain_label(maturity_domains.at(i).domain, language));
    if (!score.evidence.empty()) json.field("evidence_text", score.evidence.in(language));
    json.end_object();
  }
  json.end_object();
}

}  // namespace

void write_maturity(JsonWriter& json, const std::vector<MaturityScan>& scans, Language language) {
  if (scans.empty()) return;
  json.key("maturity");
  json.begin_object();
  for (const MaturityScan& scan : scans) {
    json.key(scan.name);
    json.begin_object();
    json.field("label", scan.label.in(language));
    write_scores(json, scan, language);
    json.key("sum");
    json.whole(scan.sum());
    json.key("highest_sum");
    json.whole(highest_maturity_sum);
    json.field("rater", scan.rater.in(language));
    json.field("verifier", scan.verifier.in(language));
    json.field("source", scan.source);
    json.field("at", scan.at);
    json.field("evidence", evidence_key(scan.foundation));
    if (!scan.note.empty()) json.field("note", scan.note.in(language));
    json.end_object();
  }
  json.end_object();
}

}  // namespace zorgbaat
