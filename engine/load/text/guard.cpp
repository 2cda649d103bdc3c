#include "engine/load/text/guard.h"

#include <algorithm>
#include <string>

#include "engine/load/text/code_lines.h"
#include "engine/load/text/source_lines.h"
#include "engine/load/text/value_guard.h"

namespace zorgbaat {

namespace {

constexpr std::size_t most_findings = 20;
constexpr std::size_t deepest = 32;

struct Naming {
  Text name{};
  Text advice{};
};

const Text letter_advice{
    "een naam heeft alleen gewone letters; zet de mooie schrijfwijze in `label = \"...\"`",
    "a name has plain letters only; put the proper spelling in `label = \"...\"`"};

/// The characters that a word processor or a web page puts into a pasted line, and all others.
Naming naming_of(char32_t c) {
  if (c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x3000 || c == 0xFEFF) {
    return {{"een vaste of onzichtbare spatie", "a no-break or invisible space"},
            {"typ een gewone spatie", "type an ordinary space"}};
  }
  if ((c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0xB4) {
    return {{"een gekruld aanhalingsteken", "a curly quote"},
            {"typ rechte aanhalingstekens: `\"...\"`", "type straight quotes: `\"...\"`"}};
  }
  if (c >= 0x2010 && c <= 0x2015) {
    return {{"een lang streepje", "a long dash"},
            {"typ een gewoon minteken: `-`", "type an ordinary minus: `-`"}};
  }
  if (c == 0x2212) {
    return {{"een drukkersminteken", "a printer's minus"},
            {"typ een gewoon minteken: `-`", "type an ordinary minus: `-`"}};
  }
  if (c == 0x20AC) {
    return {{"een euroteken", "a euro sign"},
            {"zet de eenheid apart: `{ is = 30.51, unit = \"EUR/hour\" }`",
             "put the unit apart: `{ is = 30.51, unit = \"EUR/hour\" }`"}};
  }
  return {{"een letter met een accent of een ander bijzonder teken",
           "an accented letter or another special character"},
          letter_advice};
}

bool is_control(char32_t c) {
  return (c < 0x20 && c != U'\t') || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFFFE ||
         c == 0xFFFF;
}

/// One pass over the lines of a file; `passed` says whether the parser may see it.
class Guard {
 public:
  Guard(FileId file, Messages& messages) : file_(file), messages_(messages) {}

  void check(const CodeLine& line) {
    check_characters(line);
    check_values(line, file_, messages_);
    check_brackets(line);
    check_key_parts(line);
    check_numbers_of_persons(line);
  }

 private:
  [[nodiscard]] Place at(const CodeLine& line, std::size_t index, std::size_t length = 1) const {
    return Place{.file = file_,
                 .line = line.number,
                 .column = static_cast<int>(index) + 1,
                 .length = static_cast<int>(length)};
  }

  void check_characters(const CodeLine& line) {
    for (std::size_t i = 0; i < line.code.size(); ++i) {
      const char32_t c = line.code[i];
      const char32_t shown = line.prose[i] == U'\n' ? c : line.prose[i];
      if (is_control(shown)) {
        messages_.add(MessageId::control_character, at(line, i), {{"code", code_point_name(shown)}});
      } else if (c >= 0x80) {
        const Naming naming = naming_of(c);
        messages_.add(MessageId::character_outside_text, at(line, i),
                      {{"character", code_point_name(c)}, {"name", naming.name}, {"advice", naming.advice}});
      }
    }
  }

  void check_brackets(const CodeLine& line) {
    for (std::size_t i = 0; i < line.code.size(); ++i) {
      const char32_t c = line.code[i];
      if (c == U'[' || c == U'{') open(c, at(line, i));
      if ((c == U']' || c == U'}') && !open_.empty() && open_.back().first == (c == U']' ? U'[' : U'{'))
        open_.pop_back();
    }
    while (!open_.empty() && open_.back().first == U'{') {
      messages_.add(MessageId::table_not_on_one_line, open_.back().second);
      open_.pop_back();
    }
  }

  void open(char32_t bracket, Place place) {
    open_.emplace_back(bracket, place);
    if (open_.size() != deepest + 1) return;
    messages_.add(MessageId::nested_too_deep, place, {{"limit", std::to_string(deepest)}});
  }

  void check_key_parts(const CodeLine& line) {
    constexpr std::u32string_view ends = U"=,{}[]";
    std::size_t parts = 1;
    for (std::size_t i = 0; i < line.code.size(); ++i) {
      if (ends.find(line.code[i]) != std::u32string_view::npos) parts = 1;
      if (line.code[i] != U'.' || ++parts != deepest + 1) continue;
      messages_.add(MessageId::key_too_long, at(line, i), {{"limit", std::to_string(deepest)}});
    }
  }

  void check_numbers_of_persons(const CodeLine& line) {
    const auto is_digit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
    const auto is_word = [](char32_t c) {
      return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c == U'_';
    };
    for (std::size_t from = 0; from < line.prose.size();) {
      std::size_t to = from;
      while (to < line.prose.size() && is_digit(line.prose[to])) ++to;
      const bool alone = (from == 0 || !(is_word(line.prose[from - 1]) || line.prose[from - 1] == U'.')) &&
                         (to == line.prose.size() || !is_word(line.prose[to]));
      if (to - from == 9 && alone && passes_test_of_eleven(line.prose.substr(from, 9))) {
        messages_.add(MessageId::looks_like_bsn, at(line, from, 9));
      }
      from = to + 1;
    }
  }

  /// The check of a citizen service number: weights 9 down to 2, and -1 for the last digit, divisible by 11.
  static bool passes_test_of_eleven(std::u32string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < 9; ++i) {
      sum += static_cast<int>(digits[i] - U'0') * (i == 8 ? -1 : 9 - static_cast<int>(i));
    }
    return sum != 0 && sum % 11 == 0;
  }

  FileId file_;
  Messages& messages_;
  std::vector<std::pair<char32_t, Place>> open_{};
};

bool is_binary(std::string_view text) {
  constexpr std::string_view marks[] = {"PK\x03\x04", "%PDF-", "\xD0\xCF\x11\xE0"};
  const bool marked =
      std::any_of(std::begin(marks), std::end(marks), [&](auto mark) { return text.starts_with(mark); });
  return marked || text.find('\0') != std::string_view::npos;
}

/// UTF-16, which Windows calls "Unicode", marks itself with its first two bytes.
bool is_utf16(std::string_view text) { return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"); }

bool refuse(FileId file, MessageId id, Messages& messages) {
  messages.add(id, Place{.file = file}, {{"limit", std::to_string(largest_file_megabytes)}});
  return false;
}

}  // namespace

bool guard(FileId file, std::string_view text, Messages& messages) {
  if (text.size() > largest_file_megabytes * 1024 * 1024)
    return refuse(file, MessageId::file_too_large, messages);
  if (is_utf16(text)) return refuse(file, MessageId::file_not_utf8, messages);
  if (is_binary(text)) return refuse(file, MessageId::file_is_binary, messages);
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
    return refuse(file, MessageId::file_empty, messages);
  Messages found;
  bool readable = true;
  const std::vector<CodeLine> lines = code_lines(file, text, found, readable);
  Guard checks(file, found);
  for (const CodeLine& line : lines) {
    if (found.all().size() < most_findings) checks.check(line);
  }
  std::size_t said = 0;
  for (const Message& message : found.in_file_order()) {
    if (++said <= most_findings) messages.add(message.id, message.place, message.blanks);
  }
  // A number that may be a person's is refused, but it does not hinder the reading of the rest.
  return readable &&
         std::all_of(found.all().begin(), found.all().end(),
                     [](const Message& m) { return m.id == MessageId::looks_like_bsn; }) &&
         found.all().size() < most_findings;
}

}  // namespace zorgbaat
