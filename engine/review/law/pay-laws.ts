/** A law on telling pay to applicants. */
export interface PayLaw {
  /** Its place, as a message names it. */
  readonly place: string;
  /** Jurisdictions of `places.ts`. */
  readonly jurisdiction: string;
  /** ISO date from which postings must comply. */
  readonly inForce: string;
  /** In the posting itself, or at the latest before the interview. */
  readonly asks: "posting" | "before-interview";
  /** True where it asks for a lowest and a highest figure, or one figure. */
  readonly range: boolean;
  /** Fewest employees of employers that it binds; 1 where it binds all. */
  readonly employees: number;
  readonly title: string;
  readonly url: string;
}

const law = (
  jurisdiction: string,
  place: string,
  inForce: string,
  employees: number,
  title: string,
  url: string,
  asks: PayLaw["asks"] = "posting",
  range = true,
): PayLaw => ({ jurisdiction, place, inForce, employees, title, url, asks, range });

/** Only what is certain; who is bound in detail, and how, the law itself says. */
export const PAY_LAWS: readonly PayLaw[] = [
  law(
    "US-CO",
    "Colorado",
    "2021-01-01",
    1,
    "Equal Pay for Equal Work Act, C.R.S. § 8-5-201",
    "https://leg.colorado.gov/bills/sb19-085",
  ),
  law(
    "US-CA",
    "California",
    "2023-01-01",
    15,
    "SB 1162, Labor Code § 432.3",
    "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202120220SB1162",
  ),
  law(
    "US-WA",
    "Washington",
    "2023-01-01",
    15,
    "Equal Pay and Opportunities Act, RCW 49.58.110",
    "https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110",
  ),
  law(
    "US-NY-NYC",
    "New York City",
    "2022-11-01",
    4,
    "Local Law 32 of 2022, Administrative Code § 8-107(32)",
    "https://www.nyc.gov/site/cchr/media/pay-transparency.page",
  ),
  law("US-NY", "New York", "2023-09-17", 4, "Labor Law § 194-b", "https://www.nysenate.gov/legislation/laws/LAB/194-B"),
  law(
    "US-HI",
    "Hawaii",
    "2024-01-01",
    50,
    "Act 203 of 2023 (SB 1057)",
    "https://www.capitol.hawaii.gov/session/measure_indiv.aspx?billtype=SB&billnumber=1057&year=2023",
  ),
  law(
    "US-DC",
    "the District of Columbia",
    "2024-06-30",
    1,
    "Wage Transparency Omnibus Amendment Act of 2023, D.C. Code § 32-1451 et seq.",
    "https://www.littler.com/publication-press/publication/pay-transparency-arrives-nations-capital",
  ),
  law(
    "US-MD",
    "Maryland",
    "2024-10-01",
    1,
    "HB 649 of 2024, Labor and Employment § 3-304.2",
    "https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/hb0649?ys=2024RS",
  ),
  law(
    "US-MN",
    "Minnesota",
    "2025-01-01",
    30,
    "Minn. Stat. § 181.173",
    "https://www.revisor.mn.gov/statutes/cite/181.173",
  ),
  law(
    "US-IL",
    "Illinois",
    "2025-01-01",
    15,
    "Equal Pay Act of 2003, 820 ILCS 112/10 (Public Act 103-0539)",
    "https://www.ilga.gov/legislation/publicacts/103/103-0539.htm",
  ),
  law(
    "US-NJ",
    "New Jersey",
    "2025-06-01",
    10,
    "Pay and Benefit Transparency Act, N.J.S.A. 34:6B-23",
    "https://www.njleg.state.nj.us/bill-search/2024/S2310",
  ),
  law(
    "US-VT",
    "Vermont",
    "2025-07-01",
    5,
    "Act 155 of 2024 (H.704), 21 V.S.A. § 495t",
    "https://legislature.vermont.gov/bill/status/2024/H.704",
  ),
  law(
    "US-OH-CLE",
    "Cleveland",
    "2025-10-27",
    15,
    "Ordinance No. 104-2025, Codified Ordinances ch. 669",
    "https://natlawreview.com/article/cleveland-enacts-salary-history-and-pay-transparency-law",
  ),
  law(
    "US-MA",
    "Massachusetts",
    "2025-10-29",
    25,
    "Frances Perkins Workplace Equity Act, M.G.L. c. 149 § 105F",
    "https://malegislature.gov/Laws/SessionLaws/Acts/2024/Chapter141",
  ),
  law(
    "US-ME",
    "Maine",
    "2026-07-13",
    10,
    "LD 54 (H.P. 18) of the 132nd Legislature",
    "https://legislature.maine.gov/bills/display_ps.asp?LD=54&snum=132",
  ),
  law(
    "US-DE",
    "Delaware",
    "2027-09-26",
    26,
    "House Bill 105 of the 153rd General Assembly",
    "https://legis.delaware.gov/",
  ),
  law(
    "CA-PE",
    "Prince Edward Island",
    "2022-06-01",
    1,
    "Employment Standards Act, as amended in 2022",
    "https://www.princeedwardisland.ca/en/legislation/employment-standards-act",
  ),
  law(
    "CA-BC",
    "British Columbia",
    "2023-11-01",
    1,
    "Pay Transparency Act, SBC 2023, c. 18",
    "https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/23018",
  ),
  law(
    "CA-ON",
    "Ontario",
    "2026-01-01",
    25,
    "Employment Standards Act, 2000, Part III.1 (O. Reg. 476/24)",
    "https://www.ontario.ca/laws/statute/00e41",
  ),
  law(
    "AT",
    "Austria",
    "2011-03-01",
    1,
    "Gleichbehandlungsgesetz (GlBG) § 9 Abs. 2",
    "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395",
    "posting",
    false,
  ),
  law(
    "SK",
    "Slovakia",
    "2018-05-01",
    1,
    "Zákon č. 5/2004 Z. z. o službách zamestnanosti, § 62",
    "https://www.slov-lex.sk/",
    "posting",
    false,
  ),
  law(
    "LV",
    "Latvia",
    "2018-11-28",
    1,
    "Darba likums, Section 32(3)",
    "https://likumi.lv/ta/en/en/id/26019-labour-law",
    "posting",
    false,
  ),
  law(
    "LT",
    "Lithuania",
    "2019-07-27",
    1,
    "Darbo kodeksas, Article 25",
    "https://bnt.eu/pl/wiadomosci-prawne/amendment-to-lithuanian-labour-code-new-obligation-for-employers/",
    "posting",
    false,
  ),
  law(
    "EU",
    "the European Union",
    "2026-06-07",
    1,
    "Directive (EU) 2023/970, Article 5, as the member states transpose it",
    "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
    "before-interview",
    false,
  ),
];
