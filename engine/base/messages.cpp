#include "engine/base/messages.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "engine/base/utf8.h"

namespace zorgbaat {

const std::vector<MessageEntry>& message_registry() {
  static const std::vector<MessageEntry> registry = {
#define ZORGBAAT_MESSAGE(id, severity, situation_nl, situation_en, help_nl, help_en) \
  MessageEntry{#id, Severity::severity, situation_nl, situation_en, help_nl, help_en},
#include "engine/base/messages.def"
#undef ZORGBAAT_MESSAGE
  };
  return registry;
}

const MessageEntry& entry_of(MessageId id) { return message_registry().at(static_cast<std::size_t>(id)); }

void Messages::add(MessageId id, Place place, std::vector<std::pair<std::string, Text>> blanks,
                   std::vector<RelatedPlace> related) {
  messages_.push_back(
      Message{.id = id, .place = place, .blanks = std::move(blanks), .related = std::move(related)});
}

bool Messages::has_errors() const {
  return std::any_of(messages_.begin(), messages_.end(),
                     [](const Message& m) { return entry_of(m.id).severity == Severity::error; });
}

std::vector<Message> Messages::in_file_order() const {
  std::vector<Message> sorted = messages_;
  const auto key = [](const Message& m) { return std::tuple(m.place, m.id); };
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const Message& a, const Message& b) { return key(a) < key(b); });
  const auto same = [&](const Message& a, const Message& b) {
    return key(a) == key(b) && a.blanks == b.blanks;
  };
  sorted.erase(std::unique(sorted.begin(), sorted.end(), same), sorted.end());
  return sorted;
}

namespace {

std::string fill(std::string_view wording, const Message& message, Language language) {
  fmt::dynamic_format_arg_store<fmt::format_context> blanks;
  for (const auto& [name, text] : message.blanks) {
    blanks.push_back(fmt::arg(name.c_str(), text.in(language)));
  }
  return fmt::vformat(wording, blanks);
}

constexpr std::size_t longest_excerpt = 200;

/// A control character of a user's file never reaches the terminal; a tab counts as one column, as in a
/// place.
std::string printable(std::string_view line) {
  std::string shown(line);
  for (char& c : shown) {
    if (static_cast<unsigned char>(c) < 0x20U || c == 0x7F) c = ' ';
  }
  shown.erase(shown.find_last_not_of(' ') + 1);
  return shown;
}

std::string excerpt(const Place& place, const SourceFiles& files) {
  if (place.line == 0) return {};
  const std::string line = printable(files.line(place.file, place.line));
  if (line.empty() || line.size() > longest_excerpt) return {};
  const auto column = static_cast<std::size_t>(std::max(1, place.column)) - 1;
  const std::size_t room = character_count(line) > column ? character_count(line) - column : 1;
  const std::size_t carets =
      std::clamp<std::size_t>(static_cast<std::size_t>(std::max(1, place.length)), 1, room);
  return fmt::format("{:>5} | {}\n      | {}{}\n", place.line, line, std::string(column, ' '),
                     std::string(carets, '^'));
}

std::string position(const Place& place, const SourceFiles& files) {
  if (!place.has_file()) return "zorgbaat";
  if (place.line == 0) return files.path(place.file);
  return fmt::format("{}:{}:{}", files.path(place.file), place.line, std::max(1, place.column));
}

std::string_view severity_word(Severity severity, Language language) {
  const bool english = language == Language::english;
  if (severity == Severity::warning) return english ? "warning" : "waarschuwing";
  return english ? "error" : "fout";
}

}  // namespace

std::string situation(const Message& message, Language language) {
  const MessageEntry& entry = entry_of(message.id);
  return fill(language == Language::english ? entry.situation_en : entry.situation_nl, message, language);
}

std::string help(const Message& message, Language language) {
  const MessageEntry& entry = entry_of(message.id);
  return fill(language == Language::english ? entry.help_en : entry.help_nl, message, language);
}

std::string render(const Message& message, const SourceFiles& files, Language language) {
  const Severity severity = entry_of(message.id).severity;
  std::string out = fmt::format("{}: {}: {}\n", position(message.place, files),
                                severity_word(severity, language), situation(message, language));
  if (message.place.has_file()) out += excerpt(message.place, files);
  for (const RelatedPlace& related : message.related) {
    if (!related.place.has_file()) continue;
    out += fmt::format("{}: {}\n", position(related.place, files), related.why.in(language));
    out += excerpt(related.place, files);
  }
  if (const std::string advice = help(message, language); !advice.empty()) {
    out += fmt::format("{}: {}\n", language == Language::english ? "help" : "hulp", advice);
  }
  return out;
}

}  // namespace zorgbaat
