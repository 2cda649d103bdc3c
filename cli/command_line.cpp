#include "cli/command_line.h"

namespace zorgbaat {

namespace {

/// Builds the command line in one language.
class CommandLine {
 public:
  CommandLine(RawOptions& raw, Language language) : raw_(&raw), english_(language == Language::english) {}

  std::unique_ptr<CLI::App> build();

 private:
  [[nodiscard]] std::string in(const char* dutch, const char* english) const {
    return english_ ? english : dutch;
  }
  CLI::App* command(CLI::App& app, const char* name, const std::string& description,
                    const std::string& footer);
  void dress(CLI::App& app);
  CLI::Option* value(CLI::App* command, const char* flags, std::string& to, const std::string& description,
                     const char* dutch_type, const char* english_type);
  void case_file(CLI::App* command);
  void case_options(CLI::App* command);
  void date_and_prices(CLI::App* command);
  void language_option(CLI::App* command);
  void add_run(CLI::App& app);
  void add_check(CLI::App& app);
  void add_explain(CLI::App& app);
  void add_break_even(CLI::App& app);
  void add_new(CLI::App& app);
  void add_tariffs(CLI::App& app);
  void add_messages(CLI::App& app);
  void add_replication(CLI::App& app);
  void add_compare(CLI::App& app);

  RawOptions* raw_;
  bool english_;
};

void CommandLine::dress(CLI::App& app) {
  app.get_formatter()->column_width(28);
  app.set_help_flag("-h,--help", in("toon deze uitleg", "show this help"));
  app.get_help_ptr()->group(in("Keuzes", "Options"));
  app.allow_extras();
  if (english_) return;
  app.get_formatter()->label("Usage", "Gebruik");
  app.get_formatter()->label("OPTIONS", "KEUZES");
  app.get_formatter()->label("SUBCOMMAND", "OPDRACHT");
  app.get_formatter()->label("SUBCOMMANDS", "OPDRACHTEN");
  app.get_formatter()->label("Positionals", "Te noemen");
}

CLI::App* CommandLine::command(CLI::App& app, const char* name, const std::string& description,
                               const std::string& footer) {
  CLI::App* added = app.add_subcommand(name, description);
  added->group(in("Opdrachten", "Commands"));
  added->footer(footer);
  dress(*added);
  language_option(added);
  return added;
}

CLI::Option* CommandLine::value(CLI::App* command, const char* flags, std::string& to,
                                const std::string& description, const char* dutch_type,
                                const char* english_type) {
  return command->add_option(flags, to, description)
      ->group(in("Keuzes", "Options"))
      ->type_name(english_ ? english_type : dutch_type)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void CommandLine::case_file(CLI::App* command) {
  command->add_option("case", raw_->path, in("scenario (.toml)", "scenario (.toml)"))
      ->type_name("")
      ->group(in("Te noemen", "Positionals"));
}

void CommandLine::case_options(CLI::App* command) {
  command
      ->add_option("--set", raw_->settings,
                   in("reken met een eigen waarde, in de eenheid van het bestand; mag vaker",
                      "use a value of your own, in the unit of the file; may be repeated"))
      ->group(in("Keuzes", "Options"))
      ->type_name(in("NAAM=WAARDE", "NAME=VALUE"))
      ->allow_extra_args(false);
  date_and_prices(command);
}

void CommandLine::date_and_prices(CLI::App* command) {
  value(command, "--date", raw_->date, in("peildatum in plaats van `as_of`", "date instead of `as_of`"),
        "JJJJ-MM-DD", "YYYY-MM-DD");
  value(command, "--prices", raw_->prices,
        in("prijspeil van de uitkomsten in plaats van dat van het bestand",
           "price level of the results instead of that of the file"),
        "JAAR", "YEAR");
}

void CommandLine::language_option(CLI::App* command) {
  value(command, "--lang", raw_->language, in("taal: nl of en", "language: nl or en"), "TAAL", "LANGUAGE");
}

void CommandLine::add_run(CLI::App& app) {
  CLI::App* run = command(app, "run", in("reken een scenario door", "calculate a scenario"),
                          in("Voorbeelden:\n"
                             "  zorgbaat run mijn_case.toml -o mijn_case.xlsx\n"
                             "  zorgbaat run mijn_case.toml --set reistijd=9 --set clients=120\n"
                             "  zorgbaat run mijn_case.toml --format csv --csv nl > mijn_case.csv",
                             "Examples:\n"
                             "  zorgbaat run my_case.toml --lang en -o my_case.xlsx\n"
                             "  zorgbaat run my_case.toml --set reistijd=9 --set clients=120\n"
                             "  zorgbaat run my_case.toml --format csv --csv rfc4180 > my_case.csv"));
  case_file(run);
  value(run, "-o,--output", raw_->output, in("schrijf een werkmap voor Excel", "write a workbook for Excel"),
        "BESTAND.xlsx", "FILE.xlsx");
  value(run, "--format", raw_->format,
        in("op het scherm: text, json of csv", "on the screen: text, json or csv"), "VORM", "FORM");
  value(run, "--csv", raw_->csv,
        in("csv voor een Nederlandse Excel (nl) of algemeen (rfc4180)",
           "csv for a Dutch Excel (nl) or general (rfc4180)"),
        "SOORT", "KIND");
  case_options(run);
  run->add_flag("--list", raw_->list, in("noem alleen de grootheden", "only list the quantities"))
      ->group(in("Keuzes", "Options"));
}

void CommandLine::add_check(CLI::App& app) {
  CLI::App* check = command(
      app, "check", in("controleer een scenario, zonder uitkomsten", "check a scenario, without results"),
      in("Voorbeeld:\n  zorgbaat check mijn_case.toml", "Example:\n  zorgbaat check my_case.toml"));
  case_file(check);
  case_options(check);
}

void CommandLine::add_explain(CLI::App& app) {
  CLI::App* explain =
      command(app, "explain", in("toon hoe een grootheid tot stand komt", "show how a quantity is made"),
              in("Voorbeeld:\n  zorgbaat explain mijn_case.toml saving",
                 "Example:\n  zorgbaat explain my_case.toml saving --lang en"));
  case_file(explain);
  explain
      ->add_option(
          "name", raw_->name,
          in("naam van de grootheid; `run --list` noemt ze", "name of the quantity; `run --list` lists them"))
      ->type_name("")
      ->group(in("Te noemen", "Positionals"));
  case_options(explain);
}

void CommandLine::add_break_even(CLI::App& app) {
  CLI::App* even = command(
      app, "break-even", in("bij welke waarde slaat het saldo om", "at which value does the balance turn"),
      in("Voorbeelden:\n  zorgbaat break-even mijn_case.toml --vary reistijd\n"
         "  zorgbaat break-even mijn_case.toml --vary clients --target saving_a_year --equals 10000",
         "Examples:\n  zorgbaat break-even my_case.toml --vary reistijd --lang en\n"
         "  zorgbaat break-even my_case.toml --vary clients --target saving_a_year --equals 10000"));
  case_file(even);
  value(even, "--vary", raw_->vary, in("de grootheid die vrij is", "the quantity that is set free"), "NAAM",
        "NAME");
  value(even, "--target", raw_->target,
        in("de uitkomst; zonder deze het saldo", "the result; the balance without it"), "NAAM", "NAME");
  value(even, "--equals", raw_->equals,
        in("waar de uitkomst op moet komen; zonder deze 0", "what the result must be; 0 without it"), "GETAL",
        "NUMBER");
  value(even, "--format", raw_->format, in("text of json", "text or json"), "VORM", "FORM");
  case_options(even);
}

void CommandLine::add_new(CLI::App& app) {
  CLI::App* create =
      command(app, "new",
              in("begin een eigen scenario met een sjabloon", "start a scenario of your own from a template"),
              in("Voorbeeld:\n  zorgbaat new template -o mijn_case.toml",
                 "Example:\n  zorgbaat new template -o my_case.toml"));
  create
      ->add_option("template", raw_->path,
                   in("naam van het sjabloon: template", "name of the template: template"))
      ->type_name("")
      ->group(in("Te noemen", "Positionals"));
  value(create, "-o,--output", raw_->output, in("het nieuwe bestand", "the new file"), "BESTAND.toml",
        "FILE.toml");
  value(create, "--data", raw_->data,
        in("de map waarin `scenarios` staat", "the folder that holds `scenarios`"), "MAP", "FOLDER");
}

void CommandLine::add_tariffs(CLI::App& app) {
  CLI::App* tariffs =
      command(app, "tariffs",
              in("lonen, prijzen en indices, elk met bron", "wages, prices and indices, with sources"),
              in("Voorbeelden:\n  zorgbaat tariffs list\n"
                 "  zorgbaat tariffs show cao/ghz/fwg40/8\n"
                 "  zorgbaat tariffs index 2014 2021 --series index/nza_personeel",
                 "Examples:\n  zorgbaat tariffs list --lang en\n"
                 "  zorgbaat tariffs show cao/ghz/fwg40/8\n"
                 "  zorgbaat tariffs index 2014 2021 --series index/nza_personeel"));
  tariffs
      ->add_option("words", raw_->words,
                   in("list, show REEKS, of index VAN NAAR", "list, show SERIES, or index FROM TO"))
      ->type_name("")
      ->group(in("Te noemen", "Positionals"));
  tariffs
      ->add_option("--series", raw_->series,
                   in("alleen deze index; mag vaker", "only this index; may be repeated"))
      ->group(in("Keuzes", "Options"))
      ->type_name(in("REEKS", "SERIES"))
      ->allow_extra_args(false);
  value(tariffs, "--date", raw_->date,
        in("de dag waarop een cijfer geldt", "the day for which a figure holds"), "JJJJ-MM-DD", "YYYY-MM-DD");
  value(tariffs, "--format", raw_->format, in("text of json", "text or json"), "VORM", "FORM");
  value(tariffs, "--data", raw_->data, in("de map waarin `tariffs` staat", "the folder that holds `tariffs`"),
        "MAP", "FOLDER");
}

void CommandLine::add_messages(CLI::App& app) {
  command(app, "messages", in("alle meldingen, als Markdown", "all messages, as Markdown"), "");
}

void CommandLine::add_replication(CLI::App& app) {
  command(app, "replication",
          in("wat bronnen afdrukken naast wat hier uitkomt, als Markdown",
             "what sources print beside what comes out here, as Markdown"),
          in("Voorbeeld:\n  zorgbaat replication een_case.toml nog_een.toml > aansluiting.md",
             "Example:\n  zorgbaat replication one_case.toml another.toml --lang en > replication.md"))
      ->add_option("cases", raw_->words,
                   in("een of meer scenario's (.toml)", "one or more scenarios (.toml)"))
      ->type_name("")
      ->group(in("Te noemen", "Positionals"));
}

void CommandLine::add_compare(CLI::App& app) {
  CLI::App* compare = command(
      app, "compare",
      in("leg cases langs dezelfde maat, zonder rangorde", "put cases on one yardstick, without ranking"),
      in("Voorbeelden:\n"
         "  zorgbaat compare mijn_case.toml andere_case.toml --prices 2023\n"
         "  zorgbaat compare basis.toml variant.toml -o brug.xlsx",
         "Examples:\n"
         "  zorgbaat compare my_case.toml other_case.toml --prices 2023 --lang en\n"
         "  zorgbaat compare base.toml variant.toml -o bridge.xlsx"));
  compare
      ->add_option("cases", raw_->cases,
                   in("twee of meer scenario's (.toml); bij twee ook de brug van het eerste naar het tweede",
                      "two or more scenarios (.toml); of two also the bridge from the first to the second"))
      ->type_name("")
      ->group(in("Te noemen", "Positionals"));
  value(compare, "-o,--output", raw_->output,
        in("schrijf een werkmap voor Excel", "write a workbook for Excel"), "BESTAND.xlsx", "FILE.xlsx");
  value(compare, "--format", raw_->format, in("text of json", "text or json"), "VORM", "FORM");
  date_and_prices(compare);
  value(compare, "--data", raw_->data, in("de map waarin `tariffs` staat", "the folder that holds `tariffs`"),
        "MAP", "FOLDER");
}

std::unique_ptr<CLI::App> CommandLine::build() {
  auto app = std::make_unique<CLI::App>(
      in("zorgbaat: kosten en baten van digitale zorg, van scenario tot werkmap",
         "zorgbaat: costs and benefits of digital care, from scenario to workbook"),
      "zorgbaat");
  dress(*app);
  language_option(app.get());
  app->set_version_flag("--version", "zorgbaat " ZORGBAAT_VERSION, in("toon de versie", "show the version"))
      ->group(in("Keuzes", "Options"));
  app->require_subcommand(0, 1);
  app->footer(
      in("Voorbeelden:\n"
         "  zorgbaat run mijn_case.toml -o mijn_case.xlsx\n"
         "  zorgbaat new template -o mijn_case.toml\n\n"
         "Uitgang: 0 gedaan; 2 er zit een fout in de invoer (alle fouten staan erbij);\n"
         "3 de uitvoer kan niet worden geschreven; 4 een fout in het programma zelf.",
         "Examples:\n"
         "  zorgbaat run my_case.toml --lang en -o my_case.xlsx\n"
         "  zorgbaat new template -o my_case.toml\n\n"
         "Exit codes: 0 done; 2 there is a mistake in the input (all are listed);\n"
         "3 the output cannot be written; 4 a mistake in the program itself."));
  add_run(*app);
  add_check(*app);
  add_explain(*app);
  add_break_even(*app);
  add_compare(*app);
  add_new(*app);
  add_tariffs(*app);
  add_messages(*app);
  add_replication(*app);
  return app;
}

}  // namespace

std::unique_ptr<CLI::App> command_line(RawOptions& raw, Language language) {
  return CommandLine(raw, language).build();
}

}  // namespace zorgbaat
