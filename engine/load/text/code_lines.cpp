#include "engine/load/text/code_lines.h"

#include "engine/base/utf8.h"

namespace zorgbaat {

namespace {

enum class Region { code, comment, text, long_text };

/// Walks the characters of one line after the other and remembers in what kind of text it stands.
class Parter {
 public:
  Parter(FileId file, Messages& messages) : file_(file), messages_(messages) {}

  CodeLine part(const std::u32string& line, int number) {
    CodeLine parted{.number = number,
                    .code = std::u32string(line.size(), U' '),
                    .prose = std::u32string(line.size(), U'\n')};
    if (region_ == Region::comment) region_ = Region::code;
    for (std::size_t i = 0; i < line.size();) i = step(line, i, parted);
    if (region_ == Region::text) {
      report_open();
      region_ = Region::code;
    }
    return parted;
  }

  void finish() {
    if (region_ == Region::long_text) report_open();
  }

 private:
  std::size_t step(const std::u32string& line, std::size_t i, CodeLine& parted) {
    if (region_ == Region::comment) {
      parted.prose[i] = line[i];
      return i + 1;
    }
    if (region_ != Region::code) return step_in_text(line, i, parted);
    if (line[i] == U'"' || line[i] == U'\'') return open(line, i, parted);
    if (line[i] == U'#') {
      region_ = Region::comment;
    } else {
      parted.code[i] = line[i];
    }
    return i + 1;
  }

  std::size_t open(const std::u32string& line, std::size_t i, CodeLine& parted) {
    quote_ = line[i];
    opened_ = Place{.file = file_, .line = parted.number, .column = static_cast<int>(i) + 1};
    const bool three = run(line, i) >= 3;
    region_ = three ? Region::long_text : Region::text;
    return mark(i, three ? 3 : 1, parted);
  }

  std::size_t step_in_text(const std::u32string& line, std::size_t i, CodeLine& parted) {
    parted.prose[i] = line[i];
    if (line[i] == U'\\' && quote_ == U'"') {
      if (i + 1 < line.size()) parted.prose[i + 1] = line[i + 1];
      return mark(i, i + 1 < line.size() ? 2 : 1, parted);
    }
    if (line[i] != quote_) return mark(i, 1, parted);
    const std::size_t quotes = run(line, i);
    if (region_ == Region::text) {
      region_ = Region::code;
      return mark(i, 1, parted);
    }
    if (quotes < 3) return mark(i, quotes, parted);
    region_ = Region::code;
    return mark(i, std::min<std::size_t>(quotes, 5),
                parted);  // two quotes may stand before the closing three
  }

  static std::size_t mark(std::size_t from, std::size_t count, CodeLine& parted) {
    for (std::size_t i = from; i < from + count; ++i) parted.code[i] = U'"';
    return from + count;
  }

  [[nodiscard]] std::size_t run(const std::u32string& line, std::size_t from) const {
    std::size_t end = from;
    while (end < line.size() && line[end] == quote_) ++end;
    return end - from;
  }

  void report_open() {
    const std::string quotes(region_ == Region::long_text ? 3 : 1, quote_ == U'"' ? '"' : '\'');
    messages_.add(MessageId::text_not_closed, opened_, {{"quote", quotes}});
  }

  FileId file_;
  Messages& messages_;
  Region region_ = Region::code;
  char32_t quote_ = U'"';
  Place opened_{};
};

}  // namespace

std::vector<CodeLine> code_lines(FileId file, std::string_view text, Messages& messages, bool& readable) {
  std::vector<CodeLine> lines;
  Parter parter(file, messages);
  readable = true;
  for (int number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    std::u32string characters;
    if (!decode_utf8(line, characters)) {
      const int column = static_cast<int>(characters.size()) + 1;
      messages.add(MessageId::file_not_utf8, Place{.file = file, .line = number, .column = column});
      readable = false;
      return {};
    }
    lines.push_back(parter.part(characters, number));
  }
  parter.finish();
  return lines;
}

}  // namespace zorgbaat
