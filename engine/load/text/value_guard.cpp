#include "engine/load/text/value_guard.h"

#include <algorithm>
#include <string>

#include "engine/base/utf8.h"

namespace zorgbaat {

namespace {

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
bool is_blank(char32_t c) { return c == U' ' || c == U'\t'; }

/// The value that stands after one = of a line.
class AfterEquals {
 public:
  AfterEquals(const CodeLine& line, std::size_t from, FileId file, Messages& messages)
      : code_(line.code), from_(skip_blanks(from)), file_(file), line_(line.number), messages_(messages) {}

  void check() {
    const std::size_t digits = from_ + (sees(from_, U'-') || sees(from_, U'+') ? 1U : 0U);
    if (digits < code_.size() && is_digit(code_[digits])) {
      check_number(digits);
    } else if (from_ < code_.size() && is_letter(code_[from_])) {
      check_word();
    }
  }

 private:
  [[nodiscard]] bool sees(std::size_t at, char32_t c) const { return at < code_.size() && code_[at] == c; }

  [[nodiscard]] std::size_t skip_blanks(std::size_t at) const {
    while (at < code_.size() && is_blank(code_[at])) ++at;
    return at;
  }

  [[nodiscard]] std::size_t skip_digits(std::size_t at) const {
    while (at < code_.size() && (is_digit(code_[at]) || code_[at] == U'.' || code_[at] == U'_')) ++at;
    return at;
  }

  /// The end of what stands there up to , } ] or the end of the line, without blanks at the end.
  [[nodiscard]] std::size_t end_of_phrase(std::size_t at) const {
    constexpr std::u32string_view ends = U",}]\"=";
    while (at < code_.size() && ends.find(code_[at]) == std::u32string_view::npos) ++at;
    while (at > from_ && is_blank(code_[at - 1])) --at;
    return at;
  }

  [[nodiscard]] std::string text(std::size_t from, std::size_t to) const {
    return encode_utf8(std::u32string_view(code_).substr(from, to - from));
  }

  [[nodiscard]] Place place(std::size_t from, std::size_t to) const {
    return Place{.file = file_,
                 .line = line_,
                 .column = static_cast<int>(from) + 1,
                 .length = static_cast<int>(std::max(to, from + 1) - from)};
  }

  void check_number(std::size_t digits) {
    const std::size_t end = skip_digits(digits);
    if (sees(end, U',') && end + 1 < code_.size() && (is_digit(code_[end + 1]) || code_[end + 1] == U'-')) {
      check_comma(end);
      return;
    }
    std::size_t rest = skip_blanks(end);
    if (rest >= code_.size() || !(is_letter(code_[rest]) || code_[rest] == U'%')) return;
    if (rest == end && is_part_of_number(digits, end)) return;
    const std::string unit = text(rest, end_of_phrase(rest));
    messages_.add(MessageId::text_after_number, place(rest, end_of_phrase(rest)),
                  {{"number", text(from_, end)}, {"rest", unit}, {"unit", unit == "euro" ? "EUR" : unit}});
  }

  /// The letters of 1e-6, 0xFF and 2022-01-31T10:00 belong to TOML.
  [[nodiscard]] bool is_part_of_number(std::size_t digits, std::size_t end) const {
    std::size_t letters = end;
    while (letters < code_.size() && is_letter(code_[letters])) ++letters;
    const char32_t first = code_[end];
    if (end - digits == 1 && code_[digits] == U'0' && (first == U'x' || first == U'o' || first == U'b'))
      return true;
    return letters - end == 1 && (first == U'e' || first == U'E');
  }

  /// `is = 30,51` and the Dutch `1.234,56` and `30,-`; but `{ is = 8,9 = 3 }` has a key 9.
  void check_comma(std::size_t comma) {
    std::size_t end = comma + 1;
    while (end < code_.size() &&
           (is_digit(code_[end]) || code_[end] == U',' || code_[end] == U'.' || code_[end] == U'-'))
      ++end;
    if (sees(skip_blanks(end), U'=')) return;
    while (end > comma + 1 && code_[end - 1] == U',') --end;
    std::string number = text(from_, comma);
    std::erase(number, '.');
    std::string decimals = text(comma + 1, end);
    std::erase(decimals, '-');
    if (!decimals.empty()) number += "." + decimals;
    messages_.add(MessageId::decimal_comma, place(from_, end),
                  {{"found", text(from_, end)}, {"number", number}});
  }

  void check_word() {
    std::size_t end = from_;
    while (end < code_.size() && is_letter(code_[end])) ++end;
    const std::string word = text(from_, end);
    if (word == "true" || word == "false" || word == "inf" || word == "nan") return;
    end = end_of_phrase(from_);
    messages_.add(MessageId::text_without_quotes, place(from_, end), {{"word", text(from_, end)}});
  }

  const std::u32string& code_;
  std::size_t from_;
  FileId file_;
  int line_;
  Messages& messages_;
};

}  // namespace

void check_values(const CodeLine& line, FileId file, Messages& messages) {
  for (std::size_t i = 0; i < line.code.size(); ++i) {
    if (line.code[i] == U'=') AfterEquals(line, i + 1, file, messages).check();
  }
}

}  // namespace zorgbaat
