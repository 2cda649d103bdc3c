#include "engine/care/lower/names.h"

#include <algorithm>

#include "engine/care/quantity_names.h"

namespace zorgbaat {

void Names::declare(Quantity quantity, Maker maker) {
  const std::string name = quantity.name;
  order_.push_back(name);
  for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1))
    by_end_[name.substr(dot + 1)].push_back(name);
  entries_.emplace(name, Entry{.quantity = std::move(quantity), .maker = std::move(maker)});
}

void Names::offer(Quantity quantity, Maker maker) {
  const std::string name = quantity.name;
  declare(std::move(quantity), std::move(maker));
  entries_.at(name).offered = true;
}

void Names::declare_in_place(const std::string& name, Quantity quantity, Maker maker) {
  in_place_[name] = quantity.name;
  declare(std::move(quantity), std::move(maker));
}

Text Names::label(const std::string& full_name) const {
  const auto found = entries_.find(full_name);
  return found == entries_.end() ? Text() : found->second.quantity.label;
}

Meaning Names::meaning(const std::string& full_name) const {
  const auto found = entries_.find(full_name);
  return found == entries_.end() ? Meaning() : found->second.quantity.meaning;
}

std::string Names::full_name(const NameReference& reference) {
  if (entries_.contains(reference.name)) return reference.name;
  const auto fitting = by_end_.find(reference.name);
  if (fitting == by_end_.end()) {
    report_unknown_name(reference, order_, *messages_);
    return {};
  }
  if (fitting->second.size() == 1) return fitting->second.front();
  report_ambiguous_name(reference, fitting->second, *messages_);
  return {};
}

Expr Names::resolve(const NameReference& reference) {
  const std::string name = full_name(reference);
  return name.empty() ? Expr{} : make(name);
}

Expr Names::make(const std::string& full_name) {
  const auto instead = in_place_.find(full_name);
  return as_stated(instead == in_place_.end() ? full_name : instead->second);
}

Expr Names::as_stated(const std::string& full_name) {
  const auto found = entries_.find(full_name);
  return found == entries_.end() ? Expr{} : make(found->second);
}

Expr Names::make(Entry& entry) {
  switch (entry.state) {
    case State::made:
      return entry.expr;
    case State::being_made:
      report_circle(entry.quantity.name);
      return {};
    case State::waiting:
      break;
  }
  entry.state = State::being_made;
  being_made_.push_back(entry.quantity.name);
  entry.expr = entry.maker();
  being_made_.pop_back();
  entry.state = State::made;
  if (entry.expr.exists()) entry.quantity.node = entry.expr.id;
  return entry.expr;
}

void Names::report_circle(const std::string& name) {
  std::string path;
  const auto from = std::find(being_made_.begin(), being_made_.end(), name);
  for (auto it = from; it != being_made_.end(); ++it) path += *it + " → ";
  messages_->add(MessageId::name_in_circle, entries_.at(name).quantity.place,
                 {{"name", name}, {"path", path + name}});
}

std::vector<Quantity> Names::make_all() {
  for (const std::string& name : order_) {
    Entry& entry = entries_.at(name);
    if (!entry.offered) make(entry);
  }
  std::vector<Quantity> quantities;
  for (const std::string& name : order_) {
    const Entry& entry = entries_.at(name);
    if (entry.expr.exists()) quantities.push_back(entry.quantity);
  }
  return quantities;
}

}  // namespace zorgbaat
