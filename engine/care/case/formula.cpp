#include "engine/care/case/formula.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "engine/base/utf8.h"
#include "engine/care/case/formula_functions.h"
#include "engine/care/labels.h"

namespace zorgbaat {

namespace {

constexpr std::size_t longest_formula = 1000;
constexpr int deepest = 32;
constexpr long long largest_exponent = 9;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_name_part(char c) { return is_name_start(c) || is_digit(c) || c == '.'; }

/// sum := product (('+' | '-') product)*; product := signed (('*' | '/') signed)*; signed := '-'* power;
/// power := primary ('^' signed)?; primary := number | name | name '(' sum (',' sum)* ')' | '(' sum ')'.
/// Each function returns nothing after its first mistake, which is reported.
class FormulaReader {
 public:
  FormulaReader(const StatedFormula& formula, Messages& messages)
      : text_(formula.text), start_(formula.place), messages_(messages) {}

  std::optional<FormulaTree> whole() {
    if (text_.size() > longest_formula) return fail(MessageId::formula_too_complex, place(0, text_.size()));
    skip_blanks();
    if (at_end()) return fail(MessageId::formula_empty, start_);
    std::optional<FormulaTree> tree = sum(0);
    if (tree && !at_end()) return unexpected();
    return tree;
  }

 private:
  using Tree = std::optional<FormulaTree>;
  using Kind = FormulaTree::Kind;

  Tree sum(int depth) {
    Tree left = product(depth);
    while (left && (sees('+') || sees('-'))) {
      const std::size_t from = at_;
      const Kind kind = take() == '+' ? Kind::add : Kind::subtract;
      left = join(kind, std::move(left), product(depth), from);
    }
    return left;
  }

  Tree product(int depth) {
    Tree left = with_sign(depth);
    while (left && (sees('*') || sees('/'))) {
      const std::size_t from = at_;
      const Kind kind = take() == '*' ? Kind::multiply : Kind::divide;
      left = join(kind, std::move(left), with_sign(depth), from);
    }
    return left;
  }

  Tree with_sign(int depth) {
    if (depth > deepest) return fail(MessageId::formula_too_complex, place(at_, 1));
    if (!sees('-')) return power(depth);
    const std::size_t from = at_;
    take();
    Tree inner = with_sign(depth + 1);
    if (!inner) return inner;
    return FormulaTree{.kind = Kind::negate, .operands = {std::move(*inner)}, .place = place(from, 1)};
  }

  Tree power(int depth) {
    Tree base = primary(depth);
    if (!base || !sees('^')) return base;
    const std::size_t from = at_;
    take();
    small_whole_fits_ = true;
    Tree exponent = with_sign(depth + 1);
    small_whole_fits_ = false;
    return join(Kind::power, std::move(base), std::move(exponent), from);
  }

  Tree primary(int depth) {
    const bool small_whole = std::exchange(small_whole_fits_, false);
    if (at_end()) return unexpected();
    if (is_digit(text_[at_]) || text_[at_] == '.') return number(small_whole);
    if (is_name_start(text_[at_])) return name(depth);
    if (!sees('(')) return unexpected();
    take();
    Tree inside = sum(depth + 1);
    if (inside && !sees(')')) return unexpected();
    if (inside) take();
    return inside;
  }

  Tree number(bool small_whole) {
    const std::size_t from = at_;
    while (at_ < text_.size() && (is_digit(text_[at_]) || text_[at_] == '.')) ++at_;
    const std::string literal(text_.substr(from, at_ - from));
    const Place where = place(from, at_ - from);
    skip_blanks();
    const std::optional<Number> value = Number::parse(literal);
    if (!value || !may_stand(*value, small_whole))
      return fail(MessageId::formula_number, where, {{"number", literal}});
    return FormulaTree{.kind = Kind::number, .number = *value, .place = where};
  }

  /// Numbers that are no fact about the world: 0 and 1, months, minutes, percent, and a small exponent.
  static bool may_stand(const Number& value, bool small_whole) {
    constexpr std::array<long long, 5> constants = {0, 1, 12, 60, 100};
    if (small_whole && value.is_whole() && value <= Number(largest_exponent)) return true;
    return std::any_of(constants.begin(), constants.end(), [&](long long c) { return value == Number(c); });
  }

  Tree name(int depth) {
    const std::size_t from = at_;
    while (at_ < text_.size() && is_name_part(text_[at_])) ++at_;
    FormulaTree tree{.kind = Kind::name,
                     .name = std::string(text_.substr(from, at_ - from)),
                     .place = place(from, at_ - from)};
    skip_blanks();
    if (!sees('(')) return tree;
    const FormulaFunction* function = function_named(tree.name);
    if (function == nullptr)
      return fail(MessageId::formula_function, tree.place,
                  {{"name", tree.name}, {"near", nearest_function(tree.name)}});
    tree.kind = Kind::call;
    return call(std::move(tree), *function, depth);
  }

  Tree call(FormulaTree tree, const FormulaFunction& function, int depth) {
    do {
      take();
      small_whole_fits_ = takes_a_small_whole(tree);
      Tree operand = is_step_of(tree) ? step() : sum(depth + 1);
      if (!operand) return operand;
      tree.operands.push_back(std::move(*operand));
    } while (sees(','));
    if (!sees(')')) return unexpected();
    take();
    if (!names_its_axis(tree, function)) {
      return fail(MessageId::formula_needs_axis, tree.place,
                  {{"name", tree.name}, {"example", std::string(function.example)}});
    }
    if (fits(tree, function)) return Tree(std::move(tree));
    return fail(MessageId::formula_arguments, tree.place,
                {{"name", tree.name},
                 {"found", std::to_string(tree.operands.size())},
                 {"expected", values_expected_by(function)},
                 {"example", std::string(function.example)}});
  }

  /// The decimals of round(a, 2), the steps of shift(a, jaar, 2).
  static bool takes_a_small_whole(const FormulaTree& tree) {
    return (tree.name == "round" && tree.operands.size() == 1) ||
           (tree.name == "shift" && tree.operands.size() == 2);
  }

  /// The 2027 of at(a, jaar, 2027): the name of a step, which may be digits.
  bool is_step_of(const FormulaTree& tree) {
    return tree.name == "at" && tree.operands.size() == 2 && !at_end() && is_digit(text_[at_]);
  }

  Tree step() {
    const std::size_t from = at_;
    while (at_ < text_.size() && is_name_part(text_[at_]) && text_[at_] != '.') ++at_;
    FormulaTree tree{.kind = Kind::step,
                     .name = std::string(text_.substr(from, at_ - from)),
                     .place = place(from, at_ - from)};
    skip_blanks();
    return tree;
  }

  static bool names_its_axis(const FormulaTree& tree, const FormulaFunction& function) {
    if (!function.along_an_axis || tree.operands.size() < 2) return true;
    const FormulaTree& axis = tree.operands[1];
    return axis.kind == Kind::name && axis.name.find('.') == std::string::npos;
  }

  /// The decimals of round(a, 2) are a whole number that stands there as it is.
  static bool fits(const FormulaTree& tree, const FormulaFunction& function) {
    const std::size_t count = tree.operands.size();
    if (count < function.least || count > function.most) return false;
    if (function.name != "round" || count == 1) return true;
    const FormulaTree& decimals = tree.operands[1];
    return decimals.kind == Kind::number && decimals.number <= Number(largest_exponent);
  }

  Tree join(Kind kind, Tree left, Tree right, std::size_t from) {
    if (!left || !right) return std::nullopt;
    return FormulaTree{
        .kind = kind, .operands = {std::move(*left), std::move(*right)}, .place = place(from, 1)};
  }

  Tree unexpected() {
    if (at_end()) {
      return fail(MessageId::formula_unexpected, place(text_.size(), 1),
                  {{"found", text_of(Label::end_of_formula)}});
    }
    std::size_t end = at_ + 1;  // a character outside ASCII is several bytes
    while (end < text_.size() && !starts_character(text_[end])) ++end;
    return fail(MessageId::formula_unexpected, place(at_, 1),
                {{"found", "`" + std::string(text_.substr(at_, end - at_)) + "`"}});
  }

  std::nullopt_t fail(MessageId id, Place where, std::vector<std::pair<std::string, Text>> blanks = {}) {
    messages_.add(id, where, std::move(blanks));
    return std::nullopt;
  }

  /// The place of some bytes of the formula, in code points and lines of the file it stands in.
  [[nodiscard]] Place place(std::size_t from, std::size_t length) const {
    Place where = start_;
    for (const char c : text_.substr(0, from)) {
      if (c == '\n') {
        ++where.line;
        where.column = 1;
      } else if (starts_character(c)) {
        ++where.column;
      }
    }
    where.length = static_cast<int>(std::max<std::size_t>(1, length));
    return where;
  }

  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  [[nodiscard]] bool sees(char c) const { return !at_end() && text_[at_] == c; }
  void skip_blanks() {
    while (!at_end() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
  }
  char take() {
    const char taken = text_[at_++];
    skip_blanks();
    return taken;
  }

  std::string_view text_;
  Place start_;
  Messages& messages_;
  std::size_t at_ = 0;
  bool small_whole_fits_ = false;  ///< what comes next is an exponent or a number of decimals
};

}  // namespace

std::optional<FormulaTree> parse_formula(const StatedFormula& formula, Messages& messages) {
  return FormulaReader(formula, messages).whole();
}

}  // namespace zorgbaat
