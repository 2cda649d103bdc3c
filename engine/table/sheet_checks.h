#pragma once

#include "engine/table/book.h"

namespace zorgbaat {

/// The sheet Controles: what must hold, how far it is off, and one verdict on all of it for the first page.
/// It shows the checks that the sheets made before it have handed over.
Sheet make_checks_sheet(Book& book);

}  // namespace zorgbaat
