#pragma once

namespace zorgbaat::input_columns {

/// The columns of the sheet Invoer, from left to right in the order in which one follows from the other.
enum Column {
  label,
  unit,
  source_value,
  low,
  high,
  own,
  unfavourable,
  basis,
  favourable,
  used,
  own_note,
  source,
  place,
  year,
  evidence,
  range_evidence,
  note,
  least,
  most,
  in_bounds,
  is_formula
};

}  // namespace zorgbaat::input_columns
