#include "engine/workbook/results/sheet_texts.h"

#include <array>

#include "engine/base/numerals.h"
#include "engine/words/figures.h"
#include "engine/words/tariff_notes.h"

namespace zorgbaat {

namespace {

struct Term {
  const char* dutch;
  const char* english;
  const char* meaning_nl;
  const char* meaning_en;
};

constexpr auto terms = std::to_array<Term>({
    {"nulalternatief", "null alternative", "de meest waarschijnlijke ontwikkeling zonder het project",
     "the most likely development without the project"},
    {"saldo", "balance",
     "kosten van het nulalternatief min die van het project: boven 0 bespaart het project",
     "cost of the null alternative less that of the project: above 0 the project saves"},
    {"break-evenpunt", "break-even point", "de waarde waarbij het saldo precies 0 is",
     "the value at which the balance is exactly 0"},
    {"kantelpunt", "turning point", "de waarde waarbij het oordeel omslaat, alle andere invoer gelijk",
     "the value at which the verdict turns, all other inputs equal"},
    {"pm-post", "pro-memorie item", "bekend maar nog zonder bedrag; telt als 0 tot u een eigen waarde invult",
     "known but not priced; counts as 0 until you fill in an own value"},
    {"rekenwaarde", "value used",
     "de waarde waarmee wordt gerekend: uw eigen waarde, anders die van het scenario, anders die van de bron",
     "the value that counts: your own, else the scenario's, else the source's"},
    {"ongunstig en gunstig", "unfavourable and favourable",
     "elke invoer aan de kant van zijn bandbreedte die het saldo verlaagt of verhoogt",
     "each input at the end of its range that lowers or raises the balance"},
    {"tweewegsanalyse", "two-way analysis",
     "een uitkomst bij elk paar waarden van twee invoerwaarden; alle andere invoer zoals in het blad Invoer",
     "a result at every pair of values of two inputs; all other inputs as in the sheet Inputs"},
    {"niet haalbaar", "not feasible", "er zou meer dan het geheel (100%) voor nodig zijn",
     "it would take more than the whole (100%)"},
    {"vrijgespeelde uren", "hours freed",
     "uren die in het project niet meer nodig zijn; geld pas als ze elders worden ingezet of vervallen",
     "hours no longer needed in the project; money only once used elsewhere or dropped"},
    {"prijspeil", "price level", "het jaar van de euro's waarin alle bedragen staan",
     "the year of the euros in which all amounts are given"},
    {"onderbouwing", "evidence",
     "gemeten, officieel, contractueel, gerapporteerd, geschat, aangenomen of opgave van de leverancier",
     "measured, official, agreed, reported, estimated, assumed or the supplier's word"},
});

constexpr auto effect_terms = std::to_array<Term>({
    {"QALY", "QALY", "een levensjaar in goede gezondheid (quality-adjusted life year)",
     "a year of life in good health (quality-adjusted life year)"},
    {"ICER", "ICER", "extra kosten gedeeld door de winst in effect: wat een extra eenheid effect kost",
     "extra cost over the gain in effect: what one more unit of effect costs"},
    {"referentiewaarde", "reference value",
     "wat een gewonnen QALY hooguit mag kosten, oplopend met de ziektelast",
     "what a QALY gained may cost at most, rising with the burden of disease"},
    {"netto monetaire baat", "net monetary benefit",
     "de winst in effect maal de referentiewaarde, min de extra kosten: boven 0 is het project "
     "kosteneffectief",
     "the gain in effect times the reference value, less the extra cost: above 0 the project is "
     "cost-effective"},
});

constexpr Term claim_term = {"waarmaakpunt", "point to come true",
                             "welk deel van een opgave moet uitkomen voordat de gevraagde uitkomst er is",
                             "which share of a claim must come true before the result asked for is there"};

void put_pair(SheetBuilder& sheet, int& row, const std::string& what, const std::string& text) {
  if (text.empty()) return;
  sheet.text({row, 0}, what, CellRole::label);
  sheet.text({row, 1}, text, CellRole::note);
  sheet.height_for(row++, text, 90);
}

std::string horizon_of(const Book& book) {
  const std::optional<StatedValue>& horizon = book.model->stated.head.horizon;
  if (!horizon) return {};
  return plain_numeral(horizon->value, 2, book.language) + " " + book.units().of(horizon->unit);
}

std::string vat_of(const Book& book) {
  const std::string& vat = book.model->stated.head.vat;
  if (vat == "included") return book.in_words("prijzen inclusief btw", "prices include VAT");
  if (vat == "excluded") return book.in_words("prijzen exclusief btw", "prices exclude VAT");
  if (vat == "unknown") return book.in_words("de bron zegt het niet", "the source does not say");
  return book.in_words("geen btw", "no VAT");
}

std::string no_cost_effectiveness(const Book& book) {
  if (book.model->stated.effects.empty())
    return book.in_words("n.v.t., want het scenario noemt geen effecten",
                         "n/a, because the scenario states no effects");
  return book.in_words("n.v.t., want het scenario vraagt niet wat een eenheid effect kost",
                       "n/a, because the scenario does not ask what a unit of effect costs");
}

void put_question(SheetBuilder& sheet, const Book& book, int& row) {
  const auto words = [&book](const char* nl, const char* en) { return book.in_words(nl, en); };
  const ScenarioHead& head = book.model->stated.head;
  std::string perspectives;
  for (const std::string& each : head.perspective)
    perspectives += (perspectives.empty() ? "" : ", ") + perspective_word(each, book.language);
  const Text& variant_of = book.model->stated.variant_of;
  if (!variant_of.empty())
    put_pair(sheet, row, words("Variant van", "Variant of"), book.in_words(variant_of));
  put_pair(sheet, row, words("Vraag", "Question"), book.in_words(head.question.decision));
  put_pair(sheet, row, words("Wie besluit", "Who decides"), book.in_words(head.question.owner));
  put_pair(sheet, row, words("Niet bedoeld voor", "Not meant for"), book.in_words(head.question.not_for));
  put_pair(sheet, row, words("Uitkomsten zijn", "Results are"), book.units().of(Unit() / head.basis));
  put_pair(sheet, row, words("Perspectief", "Perspective"), perspectives);
  put_pair(sheet, row, words("Prijspeil", "Price level"), std::to_string(head.prices));
  for (const std::string& note : tariff_notes(*book.model, book.language))
    put_pair(sheet, row, words("Let op", "Note"), note);
  put_pair(sheet, row, words("Horizon", "Horizon"), horizon_of(book));
  if (book.model->cost_effectiveness.empty())
    put_pair(sheet, row, book.sheets.cost_effectiveness, no_cost_effectiveness(book));
  put_pair(sheet, row, words("Btw", "VAT"), vat_of(book));
  put_pair(sheet, row, words("Status", "Status"), book.in_words(head.status));
  put_pair(sheet, row, words("Datum", "Date"), head.as_of.in_words(book.language));
  put_pair(sheet, row, words("Gemaakt door", "Made by"), book.in_words(head.author));
  put_pair(sheet, row, words("Versie", "Version"), "zorgbaat " + book.version);
}

void put_instructions(SheetBuilder& sheet, const Book& book, int& row) {
  const auto words = [&book](const char* nl, const char* en) { return book.in_words(nl, en); };
  sheet.text({row++, 0}, words("Zo gebruikt u deze werkmap", "How to use this workbook"), CellRole::section);
  put_pair(sheet, row, words("Beginnen", "Start"),
           words("Klik bovenaan op \"Bewerken inschakelen\". Rekent niets door? Formules > Berekeningsopties "
                 "> Automatisch.",
                 "Click \"Enable Editing\" at the top. Nothing recalculates? Formulas > Calculation Options "
                 "> Automatic."));
  put_pair(sheet, row, words("Eigen cijfers", "Own figures"),
           words("Typ ze in de gele cellen van het blad Invoer; alle bladen rekenen mee. Maak een cel leeg "
                 "en de bron geldt weer.",
                 "Type them in the yellow cells of the sheet Inputs; all sheets follow. Empty a cell and the "
                 "source counts again."));
  put_pair(sheet, row, words("Teken", "Sign"),
           words("Een saldo boven 0 is een besparing ten opzichte van het nulalternatief, onder 0 zijn het "
                 "extra kosten.",
                 "A balance above 0 is a saving against the null alternative, below 0 it is an extra cost."));
  sheet.text({row++, 0}, words("Kleuren en lijnen", "Colours and lines"), CellRole::section);
  put_pair(sheet, row, words("Geel, met rand", "Yellow, with border"),
           words("u vult in; alleen deze cellen zijn niet vergrendeld",
                 "for you to fill in; only these cells are unlocked"));
  const auto sample = [&](CellRole role, const std::string& name, const std::string& text) {
    sheet.text({row, 0}, name, role);
    sheet.text({row++, 1}, text, CellRole::note);
  };
  sample(CellRole::source_value, words("Grijs, met rand", "Grey, with border"),
         words("staat in de bron; vast", "stands in the source; fixed"));
  sample(CellRole::used_value, words("Vet, met rand", "Bold, with border"),
         words("de waarde waarmee wordt gerekend", "the value that is computed with"));
  sample(CellRole::computed, words("Dunne rand", "Thin border"),
         words("formule; rekent mee", "formula; follows the inputs"));
  sample(CellRole::fixed_outcome, words("Cursief grijs", "Grey italics"),
         words("vaste uitkomst van het programma; rekent niet mee",
               "fixed outcome of the program; does not follow"));
}

std::string purpose_of(const Book& book, const std::string& sheet) {
  const SheetNames& names = book.sheets;
  const std::vector<std::pair<std::string, std::string>> purposes = {
      {names.summary, book.in_words("het oordeel, de kerncijfers en wat u overneemt, op één blad",
                                    "the verdict, key figures and what to copy, on one page")},
      {names.inputs, book.in_words("alle invoer met bron; hier typt u eigen waarden",
                                   "all inputs with their source; type own values here")},
      {names.tariffs, book.in_words("de cijfers uit reeksen van tarieven en indices",
                                    "the figures from series of tariffs and indices")},
      {names.calculation, book.in_words("elke grootheid met haar formule in woorden",
                                        "every quantity with its formula in words")},
      {names.years, book.in_words("verloop per stap", "development by step")},
      {names.sensitivity,
       book.in_words("wat het saldo het meest verandert", "what changes the balance most")},
      {names.two_way, book.in_words("een uitkomst bij elk paar waarden van twee invoerwaarden",
                                    "a result at every pair of values of two inputs")},
      {names.break_even,
       book.in_words("vanaf welke waarde het zich terugverdient", "from which value it pays back")},
      {names.claims, book.in_words("welk deel van een opgave moet uitkomen, en de hoogste prijs",
                                   "which share of a claim must come true, and the highest price")},
      {names.cost_effectiveness,
       book.in_words("wat een gewonnen eenheid effect kost, naast de referentiewaarden",
                     "what a unit of effect costs, beside the reference values")},
      {names.staff, book.in_words("uren en fte per functie", "hours and FTE per function")},
      {names.parties, book.in_words("wie betaalt en wie profiteert", "who pays and who gains")},
      {names.pro_memorie, book.in_words("wat nog geen bedrag heeft", "what has no amount yet")},
      {names.maturity, book.in_words("scores per organisatie naast het geld, er geen deel van",
                                     "scores per organisation beside the money, no part of it")},
      {names.replication, book.in_words("wat de bron afdrukt naast wat hier uitkomt",
                                        "what the source prints beside what comes out here")},
      {names.checks, book.in_words("of de werkmap klopt", "whether the workbook is sound")},
      {names.sentences, book.in_words("bouwstenen van de zinnen in de samenvatting",
                                      "building blocks of the sentences in the summary")},
      {names.definitions, book.in_words("wat de woorden betekenen", "what the words mean")},
      {names.sources, book.in_words("de aangehaalde documenten", "the documents cited")},
      {names.engine, book.in_words("momentopname van het programma", "snapshot of the program")}};
  for (const auto& [name, purpose] : purposes) {
    if (name == sheet) return purpose;
  }
  return {};
}

void put_maturity(SheetBuilder& sheet, const Book& book, int& row) {
  put_pair(
      sheet, row, book.in_words("maturityscan", "maturity scan"),
      book.in_words("hoe rijp een organisatie is voor de toepassing: op vijf domeinen een score van 1 tot en "
                    "met 5, ongewogen opgeteld tot hoogstens 25; geen deel van het saldo",
                    "how mature an organisation is for the application: a score from 1 to 5 on five "
                    "domains, added unweighted to at most 25; no part of the balance"));
}

}  // namespace

Sheet make_cover_sheet(const Book& book, const std::vector<Sheet>& others) {
  SheetBuilder sheet(book.sheets.cover, SheetGroup::read, {30, 90});
  int row = put_title(sheet, book, book.in_words(book.model->stated.head.title), "");
  put_question(sheet, book, row);
  put_instructions(sheet, book, ++row);
  sheet.text({++row, 0}, book.in_words("Bladen", "Sheets"), CellRole::section);
  for (const Sheet& other : others) {
    sheet.text({++row, 0}, other.name, CellRole::label).link = "internal:" + on_sheet(other.name, "A1");
    sheet.text({row, 1}, purpose_of(book, other.name), CellRole::note);
  }
  return sheet.take();
}

Sheet make_definitions_sheet(const Book& book) {
  SheetBuilder sheet(book.sheets.definitions, SheetGroup::reference, {52, 96});
  int row = put_title(sheet, book, sheet.name(), "");
  sheet.headings(row++, {book.in_words("Begrip", "Term"), book.in_words("Betekenis", "Meaning")});
  for (const Definition& definition : book.model->stated.definitions) {
    put_pair(sheet, row, book.units().symbol(definition.word), book.in_words(definition.meaning));
  }
  for (const Quantity& quantity : book.model->quantities) {
    if (book.model->naming(quantity.node) == &quantity)
      put_pair(sheet, row, book.in_words(quantity.label), book.in_words(quantity.definition));
  }
  const auto put = [&](const Term& term) {
    put_pair(sheet, row, book.in_words(term.dutch, term.english),
             book.in_words(term.meaning_nl, term.meaning_en));
  };
  for (const Term& term : terms) put(term);
  if (!book.analyses->cost_effectiveness.empty()) {
    for (const Term& term : effect_terms) put(term);
  }
  if (!book.analyses->claims.empty()) put(claim_term);
  if (!book.model->stated.maturity.empty()) put_maturity(sheet, book, row);
  return sheet.take();
}

std::optional<Sheet> make_sources_sheet(const Book& book) {
  if (book.model->stated.sources.empty()) return std::nullopt;
  SheetBuilder sheet(book.sheets.sources, SheetGroup::reference, {16, 60, 50, 10, 40, 50});
  int row = put_title(sheet, book, sheet.name(), "");
  sheet.headings(row, {book.in_words("Afkorting", "Id"), book.in_words("Titel", "Title"),
                       book.in_words("Auteur", "Author"), book.in_words("Jaar", "Year"),
                       book.in_words("Vindplaats", "Link"), book.in_words("Toelichting", "Note")});
  for (const Source& source : book.model->stated.sources) {
    ++row;
    sheet.row(row, {source.id, book.in_words(source.title), source.author, source.year}, CellRole::note);
    Cell& link = sheet.text({row, 4}, source.link, CellRole::note);
    if (source.link.starts_with("https://")) link.link = source.link;
    sheet.text({row, 5}, book.in_words(source.note), CellRole::note);
    sheet.height_for(row, book.in_words(source.title), 60);
  }
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
