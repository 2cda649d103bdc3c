#include "reports/json/json_maturity.h"

#include "engine/words/maturity_words.h"
#include "engine/words/roles.h"

namespace zorgbaat {

namespace {

Json scores_json(const MaturityScan& scan, Language language) {
  Json json = Json::object();
  for (std::size_t i = 0; i < maturity_domains.size(); ++i) {
    const MaturityScore& score = scan.scores.at(i);
    Json& entry = json[std::string(maturity_domains.at(i).key)];
    entry = {{"score", score.score}, {"label", domain_label(maturity_domains.at(i).domain, language)}};
    if (!score.evidence.empty()) entry["evidence_text"] = score.evidence.in(language);
  }
  return json;
}

}  // namespace

Json maturity_json(const std::vector<MaturityScan>& scans, Language language) {
  Json json = Json::object();
  for (const MaturityScan& scan : scans) {
    Json& entry = json[scan.name];
    entry = {{"label", scan.label.in(language)},
             {"scores", scores_json(scan, language)},
             {"sum", scan.sum()},
             {"highest_sum", highest_maturity_sum},
             {"rater", scan.rater.in(language)},
             {"verifier", scan.verifier.in(language)},
             {"source", scan.source},
             {"at", scan.at},
             {"evidence", evidence_key(scan.foundation)}};
    if (!scan.note.empty()) entry["note"] = scan.note.in(language);
  }
  return json;
}

}  // namespace zorgbaat
