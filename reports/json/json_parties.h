#pragma once

#include "reports/json/json_writer.h"
#include "reports/json/write_json.h"

namespace zorgbaat {

/// The object "parties", per project: who saves, receives and pays what, and what each budget spends less;
/// and the list "transfers". Both are empty when one party bears everything.
void write_parties(JsonWriter& json, const JsonContent& content);

}  // namespace zorgbaat
