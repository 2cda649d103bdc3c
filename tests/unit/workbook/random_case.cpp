#include "random_case.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>

#include "engine/care/lower/lower.h"
#include "engine/load/cases/load_case.h"

namespace zorgbaat {

int Chance::up_to(int highest) {
  state_ += 0x9E3779B97F4A7C15ULL;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
  mixed ^= mixed >> 31U;
  return static_cast<int>(mixed % (static_cast<std::uint64_t>(highest) + 1));
}

namespace {

/// Writes one case line by line; each method adds one table.
class Writer {
 public:
  explicit Writer(Chance& chance) : chance_(&chance) {}

  std::string write() {
    text_ = R"([scenario]
title = "Willekeurig"
basis = "client*week"
prices = 2021
null = "nul"
as_of = 2022-01-31
horizon = { is = 3, unit = "year", evidence = "assumed", note = "x" }
[units]
things = ["bezoek", "stuk"]
[conventions]
weeks_per_year = )" +
            value("week/year", 50) + "\n[size]\nclients = " + value("client", 10) + "\n";
    inputs();
    actors();
    activities();
    for (const char* alternative : {"nul", "project"}) counts(alternative);
    for (const char* alternative : {"nul", "project"}) items(alternative);
    derived();
    return text_;
  }

 private:
  [[nodiscard]] int some(int most) { return 1 + chance_->up_to(most - 1); }

  /// 0.01 up to `about` times a few, with two decimals, and now and then a whole number.
  std::string value(const std::string& unit, int about) {
    const int hundredths = 1 + chance_->up_to(about * 300);
    std::string number = std::to_string(hundredths / 100);
    if (!chance_->one_in(4)) number += "." + std::to_string(100 + hundredths % 100).substr(1);
    if (number == "0") number = "1";
    return "{ is = " + number + ", unit = \"" + unit + "\", evidence = \"assumed\", note = \"x\" }";
  }
  std::string any(const std::vector<std::string>& names) {
    return names[static_cast<std::size_t>(chance_->up_to(static_cast<int>(names.size()) - 1))];
  }
  void line(const std::string& key, const std::string& what) { text_ += key + " = " + what + "\n"; }
  static std::string quoted(const std::string& name) { return "\"" + name + "\""; }

  void inputs() {
    text_ += "[input]\n";
    for (int left = some(3); left > 0; --left) {
      times_.push_back("tijd_" + std::to_string(times_.size()));
      line(times_.back(), value("min/bezoek", 10));
    }
    line("prijs_stuk", value("EUR/stuk", 5));
    line("prijs_bezoek", value("EUR/bezoek", 5));
    line("stuks", value("stuk/(client*week)", 4));
    text_ += "[volume]\n";
    for (int left = some(3); left > 0; --left) {
      volumes_.push_back("aantal_" + std::to_string(volumes_.size()));
      line(volumes_.back(), value("bezoek/(client*week)", 3));
    }
    static const std::vector<std::string> forms = {"A + B",
                                                   "A - B",
                                                   "max(A, B, A - B)",
                                                   "min(A, B) * 12 / 100",
                                                   "A * ceil(B / A)",
                                                   "A - min(A, B, 0 * B)"};
    if (chance_->one_in(2)) {
      line("gerekend", "{ formula = " + quoted(filled(any(forms), volumes_)) + " }");
      volumes_.emplace_back("gerekend");
    }
  }

  /// A form with its A and B replaced by names.
  std::string filled(const std::string& form, const std::vector<std::string>& names) {
    const std::string first = any(names);
    const std::string second = any(names);
    std::string out;
    for (const char c : form) out += c == 'A' ? first : c == 'B' ? second : std::string(1, c);
    return out;
  }

  void actors() {
    for (int left = some(3); left > 0; --left) {
      actors_.push_back("actor_" + std::to_string(actors_.size()));
      text_ += "[actor." + actors_.back() + "]\nhour = \"paid\"\n";
      line("cost", value("EUR/hour", 30));
      if (chance_->one_in(3)) {
        text_ += "count = \"worked\"\n";
        line("hours_a_year",
             "{ paid = " + value("hour/year", 1800) + ", worked = " + value("hour/year", 1500) + " }");
      }
      if (chance_->one_in(3)) line("hours_per_fte", value("hour/(year*fte)", 1800));
    }
  }

  std::string minutes() { return chance_->one_in(2) ? quoted(any(times_)) : value("min/bezoek", 20); }

  void activities() {
    for (int left = some(4); left > 0; --left) {
      activities_.push_back("doen_" + std::to_string(activities_.size()));
      text_ += "[activity." + activities_.back() + "]\n";
      line("actor", quoted(any(actors_)));
      line("minutes", minutes());
      if (chance_->one_in(2)) line("travel", minutes());
      if (chance_->one_in(3)) line("travel_cost", value("EUR/bezoek", 2));
      if (chance_->one_in(3)) line("price", value("EUR/bezoek", 5));
    }
  }

  void counts(const std::string& alternative) {
    text_ += "[alternative." + alternative + "]\ncounts = { ";
    const int first = chance_->up_to(static_cast<int>(activities_.size()) - 1);
    for (std::size_t i = static_cast<std::size_t>(first); i < activities_.size(); ++i) {
      text_ +=
          (i > static_cast<std::size_t>(first) ? ", " : "") + activities_[i] + " = " + quoted(any(volumes_));
    }
    text_ += " }\n";
  }

  void items(const std::string& alternative) {
    const int many = chance_->up_to(4);
    for (int i = 0; i < many; ++i) {
      text_ += "[item." + alternative + ".post_" + std::to_string(i) + "]\n";
      item(chance_->up_to(6));
      if (chance_->one_in(4))
        line("share_elsewhere", "{ is = 25, unit = \"%\", evidence = \"assumed\", note = \"x\" }");
    }
  }

  void item(int kind) {
    const auto kind_is = [this](const std::string& name) { line("kind", quoted(name)); };
    if (kind == 0) {
      kind_is("equipment");
      line("price", value("EUR/client", 500));
      line("life", value("year", 5));
    } else if (kind == 1) {
      kind_is("subscription");
      line("price", value("EUR/(client*month)", 20));
    } else if (kind == 2) {
      kind_is("one_off");
      line("price", value("EUR/client", 200));
    } else if (kind == 3) {
      kind_is("given");
      line("given", value("EUR/(client*week)", 5));
    } else if (kind == 4) {
      kind_is("consumption");
      line("price", quoted("prijs_stuk"));
      line("amount", value("stuk/(client*week)", 4));
    } else if (kind == 5) {
      kind_is("labour");
      line("actor", quoted(any(actors_)));
      line("minutes", value("min/(client*week)", 10));
    } else {
      kind_is("formula");
      line("formula", quoted("prijs_stuk * stuks + (" + filled("A - B", volumes_) + ") * prijs_bezoek"));
    }
  }

  void derived() {
    static const std::vector<std::string> forms = {
        "nul.total - project.activities", "max(nul.total, project.total, saving)",
        "ceil(nul.total / project.total)",
        "1 + max(nul.activities / nul.total, project.activities / nul.total, 0 * saving / nul.total)",
        "round(saving / nul.total) * nul.total"};
    for (int left = some(3); left > 0; --left)
      text_ += "[derived.uitkomst_" + std::to_string(left) + "]\nformula = " + quoted(any(forms)) + "\n";
  }

  Chance* chance_;
  std::string text_{};
  std::vector<std::string> times_{};
  std::vector<std::string> volumes_{};
  std::vector<std::string> actors_{};
  std::vector<std::string> activities_{};
};

std::string said(const Messages& messages) {
  std::string all;
  for (const Message& message : messages.in_file_order()) {
    all += "line " + std::to_string(message.place.line) + ": " + situation(message, Language::english) + "\n";
  }
  return all;
}

}  // namespace

std::string random_scenario(Chance& chance) { return Writer(chance).write(); }

Case case_of(const std::string& text, const std::string& path) {
  SourceFiles files;
  Messages messages;
  std::optional<Case> stated =
      load_case_text(path, text, {.tariffs = std::string(ZORGBAAT_SOURCE_DIR) + "/tariffs"}, files, messages);
  if (!stated) throw std::runtime_error(text + "\n" + said(messages));
  stated->break_evens.clear();
  stated->printed.clear();
  return *std::move(stated);
}

Model model_of(Case stated) {
  Messages messages;
  std::optional<Model> model = lower(std::move(stated), messages);
  if (!model) throw std::runtime_error(said(messages));
  return *std::move(model);
}

std::vector<Case> all_cases(int random) {
  namespace fs = std::filesystem;
  std::set<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(std::string(ZORGBAAT_SOURCE_DIR) + "/scenarios"))
    paths.insert(entry.path());
  std::vector<Case> cases;
  for (const fs::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    cases.push_back(
        case_of({std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()}, path.string()));
  }
  Chance chance(20220131);
  for (int i = 0; i < random; ++i) cases.push_back(case_of(random_scenario(chance), "willekeurig.toml"));
  return cases;
}

}  // namespace zorgbaat
