#pragma once

#include <string>
#include <vector>

#include "engine/care/model.h"
#include "engine/content/report.h"

namespace zorgbaat {

/// "juridisch en ethisch"
std::string domain_label(MaturityDomain domain, Language language);
/// "Scores van 1 tot en met 5, niet gewogen; zij zijn geen deel van het saldo of een ander bedrag."
std::string maturity_caveat(Language language);

/// A line of text about each scan of the case: "beoordelaar", and per scan who that was.
struct MaturityRow {
  std::string label{};
  std::vector<std::string> per_scan{};
};

/// Who rated, who verified, and which document says so; also a note when a scan has one.
std::vector<MaturityRow> maturity_origins(const Model& model, Language language);
/// What each score rests on, in the order of the domains; no rows when no scan says so.
std::vector<MaturityRow> maturity_evidence(const Model& model, Language language);

/// Domains in rows, organisations in columns, the sum below; without rows when the case has no scan.
ReportTable maturity_table(const Model& model, Language language);
ReportTable maturity_evidence_table(const Model& model, Language language);

}  // namespace zorgbaat
