#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "engine/base/messages.h"

/// What a fuzz target is handed: any bytes. libFuzzer calls it, and so does replay.cpp.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace zorgbaat {

/// Stops the target, so that the input is kept as a finding, when the program breaks its promise.
inline void promise(bool kept, const char* what) {
  if (kept) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

inline std::string text_from(const std::uint8_t* data, std::size_t size) {
  return size == 0 ? std::string() : std::string(reinterpret_cast<const char*>(data), size);
}

/// Every message can be shown, in both languages, with all its blanks filled in.
inline void show_all(const Messages& messages, const SourceFiles& files) {
  for (const Message& message : messages.in_file_order()) {
    promise(!render(message, files, Language::dutch).empty(), "a message has words");
    promise(!render(message, files, Language::english).empty(), "a message has words in English");
  }
}

}  // namespace zorgbaat
