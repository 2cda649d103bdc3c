#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/workbook/sentences/number_words.h"

namespace zorgbaat {

/// A break-even whose answer is live, with its numbers in words.
struct LiveVerdict {
  std::size_t index = 0;
  Phrase threshold{};
  Phrase now{};
  Phrase low{};  ///< of the stated range, when there is one
  Phrase high{};
};

/// The live verdict on each break-even, what makes its answer impossible, and what would turn it.
class VerdictSentences : private SentenceWriter {
 public:
  using SentenceWriter::SentenceWriter;
  void put_numbers();
  void put_sentences();

 private:
  Phrase put_kind(const LiveVerdict& verdict, Verdict::Kind kind, bool pays);
  std::optional<ShownCell> put_impossible(const LiveVerdict& verdict);
  Phrase put_unknown_now(const LiveVerdict& verdict);
  Phrase put_never(const LiveVerdict& verdict);
  void put_verdict(LiveVerdict verdict);
  void put_fixed_verdict(std::size_t index);
  std::vector<ShownCell> put_turns(const std::vector<std::string>& sentences);

  std::vector<LiveVerdict> verdicts_{};
};

}  // namespace zorgbaat
