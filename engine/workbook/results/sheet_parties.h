#pragma once

#include <optional>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// Who pays and who gains: per party the costs saved, what it receives and pays more and its own balance; the
/// transfers, from payer to beneficiary; and what each budget spends less. Hands checks to the sheet
/// Controles: the parties together have the balance, and transfers cancel out.
Sheet make_parties_sheet(Book& book);

}  // namespace zorgbaat
