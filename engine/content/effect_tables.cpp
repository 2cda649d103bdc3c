#include "engine/base/numerals.h"
#include "engine/content/report_tables.h"
#include "engine/words/effect_words.h"
#include "engine/words/figures.h"

namespace zorgbaat {

namespace {

/// What a figure of the source may be by its rounding, or that it may even turn the verdict.
std::string interval_words(const Model& model, const CostEffectiveness& found, const Quantity& icer,
                           Language language) {
  if (found.range_leaves_quadrant) return say(Word::interval_leaves_quadrant, language);
  if (!found.range) return {};
  return say(Word::interval_of, language,
             {{"low", figure_of(model, icer, found.range->low, language).value},
              {"high", figure_of(model, icer, found.range->high, language).value}});
}

std::string needed_text(const Model& model, const Quantity& varied, const Claim& claim, Language language) {
  const bool no_price = claim.needed && claim.kind == Claim::Kind::price && claim.needed->is_negative();
  if (!claim.needed || no_price) return say(Word::not_applicable, language);
  return answer_of(model, varied, *claim.needed, language).value;
}

}  // namespace

ReportTable cost_effectiveness_table(const Model& model, const CostEffectiveness& found, Language language) {
  ReportTable table{.title = say(Word::table_cost_effectiveness, language)};
  if (model.projects.size() > 1) table.title += ": " + alternative_label(model, found.plan.project, language);
  table.columns = {say(Word::column_what, language), say(Word::column_value, language),
                   say(Word::column_unit, language), say(Word::column_note, language)};
  table.right_aligned = {false, true, false, false};
  const Quantity* saving = model.naming(found.plan.saving);
  const Quantity* gain = gain_of(model, found.plan);
  const Quantity* icer = model.naming(found.plan.icer);
  if (saving == nullptr || gain == nullptr || icer == nullptr) return table;
  const auto add = [&](const std::string& label, const Figure& figure, const std::string& note) {
    table.rows.push_back({label, figure.value, figure.unit, note});
  };
  add(say(Word::row_extra_cost, language), figure_of(model, *saving, found.extra_cost, language), "");
  Figure won = figure_of(model, *gain, found.gain, language);
  if (found.gain.has_value()) won.value = plain_numeral(found.gain.value(), 6, language);
  add(label_of(*gain, language), won, "");
  const std::string quadrant =
      found.quadrant ? quadrant_word(*found.quadrant, language) : say(Word::not_applicable, language);
  const bool shown = found.icer.has_value();
  const std::string interval = interval_words(model, found, *icer, language);
  add(label_of(*icer, language), figure_of(model, *icer, found.icer, language),
      quadrant + (interval.empty() || !shown ? "" : "; " + interval));
  for (const AtThreshold& at : found.thresholds) {
    const Quantity* benefit = model.naming(at.net_benefit);
    const Quantity* threshold = model.naming(at.threshold);
    if (benefit == nullptr || threshold == nullptr) continue;
    const std::string met = say(at.met ? Word::threshold_met : Word::threshold_not_met, language);
    const std::string status = status_of_threshold(model, at.threshold, language);
    add(label_of(*benefit, language), figure_of(model, *benefit, at.benefit, language),
        met + ": " + figure_of(model, *threshold, at.value, language).text() +
            (status.empty() ? "" : " (" + status + ")"));
  }
  return table;
}

ReportTable claim_table(const Model& model, const Analyses& analyses, Language language) {
  ReportTable table{.title = say(Word::table_claims, language)};
  table.columns = {say(Word::column_what, language),   say(Word::column_claimed, language),
                   say(Word::column_needed, language), say(Word::column_highest_price, language),
                   say(Word::column_unit, language),   say(Word::column_share, language)};
  table.right_aligned = {false, true, true, true, false, false};
  for (const Claim& claim : analyses.claims) {
    const Quantity* varied = model.find(claim.answer.plan.vary_name);
    if (varied == nullptr) continue;
    const Figure now = figure_of(model, *varied, claim.answer.varied_now, language);
    const bool price = claim.kind == Claim::Kind::price;
    const std::string needed = needed_text(model, *varied, claim, language);
    const std::string& label = claim.answer.plan.label.in(language);
    table.rows.push_back({label.empty() ? label_of(*varied, language) : label, now.value, price ? "" : needed,
                          price ? needed : "", now.unit, claim_words(claim, language)});
  }
  return table;
}

}  // namespace zorgbaat
