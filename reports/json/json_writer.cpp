#include "reports/json/json_writer.h"

namespace zorgbaat {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

unsigned byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

/// The bytes of the valid UTF-8 character that starts here; 0 when there is none.
std::size_t character_length(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  std::size_t length = 0;
  if (lead < 0x80U) return 1;
  if (lead >= 0xC2U && lead <= 0xDFU) length = 2;
  if (lead >= 0xE0U && lead <= 0xEFU) length = 3;
  if (lead >= 0xF0U && lead <= 0xF4U) length = 4;
  if (length == 0 || at + length > text.size()) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte_at(text, at + i) & 0xC0U) != 0x80U) return 0;
  }
  const unsigned second = byte_at(text, at + 1);
  const bool wrong = (lead == 0xE0U && second < 0xA0U) || (lead == 0xEDU && second > 0x9FU) ||
                     (lead == 0xF0U && second < 0x90U) || (lead == 0xF4U && second > 0x8FU);
  return wrong ? 0 : length;
}

std::string escaped(char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      break;
  }
  const auto code = static_cast<unsigned char>(c);
  if (code >= 0x20U && code != 0x7FU) return std::string(1, c);
  return std::string("\\u00") + digits[code >> 4U] + digits[code & 0xFU];
}

}  // namespace

std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = character_length(text, at);
    if (length == 1) {
      out += escaped(text[at]);
    } else {
      out += length == 0 ? replacement : text.substr(at, length);
    }
    at += length == 0 ? 1 : length;
  }
  return out + "\"";
}

void JsonWriter::new_line() { out_ += "\n" + std::string(2 * has_items_.size(), ' '); }

void JsonWriter::before_value() {
  if (after_key_ || has_items_.empty()) {
    after_key_ = false;
    return;
  }
  if (has_items_.back()) out_ += ',';
  has_items_.back() = true;
  new_line();
}

void JsonWriter::open(char bracket) {
  before_value();
  out_ += bracket;
  has_items_.push_back(false);
}

void JsonWriter::close(char bracket) {
  const bool had_items = has_items_.back();
  has_items_.pop_back();
  if (had_items) new_line();
  out_ += bracket;
}

void JsonWriter::key(std::string_view name) {
  before_value();
  out_ += json_string(name) + ": ";
  after_key_ = true;
}

void JsonWriter::text(std::string_view value) {
  before_value();
  out_ += json_string(value);
}

void JsonWriter::number(const Number& value) {
  constexpr int digits = 34;
  before_value();
  out_ += '"' + value.to_string(digits) + '"';
}

void JsonWriter::whole(long long value) {
  before_value();
  out_ += std::to_string(value);
}

void JsonWriter::truth(bool value) {
  before_value();
  out_ += value ? "true" : "false";
}

void JsonWriter::null() {
  before_value();
  out_ += "null";
}

void JsonWriter::number(const std::optional<Number>& value) { value ? number(*value) : null(); }

void JsonWriter::number(const Outcome& value) { value.has_value() ? number(value.value()) : null(); }

void JsonWriter::field(std::string_view name, std::string_view value) {
  key(name);
  text(value);
}

void JsonWriter::field(std::string_view name, bool value) {
  key(name);
  truth(value);
}

void JsonWriter::field(std::string_view name, const Number& value) {
  key(name);
  number(value);
}

void JsonWriter::field(std::string_view name, const std::optional<Number>& value) {
  key(name);
  number(value);
}

void JsonWriter::field(std::string_view name, const Outcome& value) {
  key(name);
  number(value);
}

void JsonWriter::field(std::string_view name, const std::vector<std::string>& values) {
  key(name);
  begin_array();
  for (const std::string& value : values) text(value);
  end_array();
}

}  // namespace zorgbaat
