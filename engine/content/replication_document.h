#pragma once

#include <string>
#include <vector>

#include "engine/analysis/analyses.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// A case with what came out of it; both must outlive the document's making.
struct ReplicatedCase {
  const Model* model;
  const Analyses* analyses;
};

/// One Markdown document over all cases, to send to those who wrote the sources: every printed figure beside
/// what is computed, how many agree, and what nobody can recompute from what was printed.
std::string replication_document(const std::vector<ReplicatedCase>& cases, Language language);

}  // namespace zorgbaat
