#include "engine/care/names.h"

#include <algorithm>

#include "engine/base/near_names.h"

namespace zorgbaat {

namespace {

/// The part of a path that people use alone: "reistijd" of "input.reistijd".
std::string last_part(const std::string& path) {
  const std::size_t dot = path.rfind('.');
  return dot == std::string::npos ? path : path.substr(dot + 1);
}

Text did_you_mean(const std::string& near) {
  if (near.empty()) {
    return {"`zorgbaat run BESTAND --list` toont alle namen", "`zorgbaat run FILE --list` shows all names"};
  }
  return {"bedoelde u `" + near + "`?", "did you mean `" + near + "`?"};
}

}  // namespace

void Names::declare(Quantity quantity, Maker maker) {
  const std::string name = quantity.name;
  order_.push_back(name);
  entries_.emplace(name, Entry{.quantity = std::move(quantity), .maker = std::move(maker)});
}

void Names::offer(Quantity quantity, Maker maker) {
  const std::string name = quantity.name;
  declare(std::move(quantity), std::move(maker));
  entries_.at(name).offered = true;
}

std::vector<std::string> Names::ending_in(std::string_view name) const {
  const std::string ending = "." + std::string(name);
  std::vector<std::string> found;
  std::copy_if(order_.begin(), order_.end(), std::back_inserter(found),
               [&](const std::string& full) { return full.ends_with(ending); });
  return found;
}

std::string Names::full_name(const NameReference& reference) {
  if (entries_.contains(reference.name)) return reference.name;
  const std::vector<std::string> found = ending_in(reference.name);
  if (found.size() == 1) return found.front();
  if (found.size() > 1) {
    std::string choices;
    for (const std::string& choice : found) choices += (choices.empty() ? "`" : ", `") + choice + "`";
    messages_->add(MessageId::ambiguous_name, reference.place,
                   {{"name", reference.name}, {"choices", choices}});
    return {};
  }
  std::vector<std::string> known = order_;
  for (const std::string& name : order_) known.push_back(last_part(name));
  messages_->add(MessageId::unknown_name, reference.place,
                 {{"name", reference.name}, {"near", did_you_mean(near_name(reference.name, known))}});
  return {};
}

Expr Names::resolve(const NameReference& reference) {
  const std::string name = full_name(reference);
  return name.empty() ? Expr{} : make(name);
}

Expr Names::make(const std::string& full_name) {
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
