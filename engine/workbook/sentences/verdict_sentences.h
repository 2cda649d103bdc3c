#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/content/verdict.h"
#include "engine/workbook/sentences/number_words.h"

namespace zorgbaat {

/// The live verdict on each break-even, what makes its answer impossible, and what would turn it.
class VerdictWriter : private SentenceWriter {
 public:
  using SentenceWriter::SentenceWriter;
  void put_numbers();
  void put_sentences();

 private:
  [[nodiscard]] const BreakEven& answer_of(std::size_t question) const {
    return book_->analyses->break_evens[question].answer;
  }
  [[nodiscard]] bool is_live(std::size_t question) const {
    return !book_->break_evens[question].kind.cell.empty();
  }
  [[nodiscard]] Number threshold_of(const BreakEven& answer) const;
  Phrase put_as_if(std::size_t question, Word label, const BreakEven& answer);
  Phrase put_kind(std::size_t question, Verdict::Kind kind, bool pays);
  Phrase put_never(std::size_t question);
  std::optional<ShownCell> put_impossible(std::size_t question);
  void put_verdict(std::size_t question);
  void put_fixed_verdict(std::size_t question);
  std::vector<ShownCell> put_turns(const std::vector<Sentence>& sentences);
};

}  // namespace zorgbaat
