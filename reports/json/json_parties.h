#pragma once

#include "reports/json/json_value.h"
#include "reports/json/write_json.h"

namespace zorgbaat {

/// "transfers": what one party pays another, as the case states it.
Json transfers_json(const JsonContent& content);

/// "parties": per project who saves, receives and pays what, and what each budget spends less; empty when one
/// party bears everything.
Json parties_json(const JsonContent& content);

}  // namespace zorgbaat
