#pragma once

#include <string>

#include "cli/options.h"
#include "engine/base/messages.h"
#include "engine/base/source_files.h"

namespace zorgbaat {

// What the program returns to the shell; documented in --help.
inline constexpr int exit_done = 0;
inline constexpr int exit_mistake = 2;      ///< in the user's input; nothing was written
inline constexpr int exit_not_written = 3;  ///< the output cannot be written
inline constexpr int exit_internal = 4;     ///< a mistake in the program itself

int run_command(const Options& options);
int check_command(const Options& options);
int explain_command(const Options& options);
int break_even_command(const Options& options);
int new_command(const Options& options);
int tariffs_command(const Options& options);
int messages_command(const Options& options);
int replication_command(const Options& options);
int compare_command(const Options& options);

/// All messages on standard error, in the order of the file.
void show(const Messages& messages, const SourceFiles& files, Language language);
/// One message that is not about a file.
void show(MessageId id, std::vector<std::pair<std::string, Text>> blanks, Language language);
/// A text on standard output; the exit code, which tells when not all of it arrived.
int print(const std::string& text, Language language);

}  // namespace zorgbaat
