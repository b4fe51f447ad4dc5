import type { Item, Span } from "../../posting/posting.ts";
import { keepsCaveats, negates } from "../caveats.ts";
import { cellOf, heroCell } from "../cells.ts";
import { withoutGrowth } from "../growth.ts";
import type { Clause } from "../clause.ts";
import { paySaid } from "../pay.ts";
import { placeAndMode } from "../place.ts";
import { wordCount } from "../segment.ts";
import type { Claim, FactCell, PayContent } from "../storyboard.ts";
import type { Material, Part, Telling, View } from "../telling.ts";
import { MAX_SENTENCE_WORDS, SILENCE, spanOf, UTMOST_SENTENCE_WORDS } from "../telling.ts";
import { fill, fillIfKnown, listed, nounFrame } from "../template.ts";
import { capital } from "../tidy.ts";
import { briefer, keyOf } from "./briefer-cells.ts";
import { kindsOf } from "./kind-cell.ts";
import { placeCell, placeView } from "./place-cell.ts";

/** What the applicant gets: pay, place, way of working, and the offers that set this job apart. */

const MAX_CELLS = 4;
const MAX_OFFERS = 5;
/** An offer in a list of several; longer ones get cut or stay untold. */
const MAX_OFFER_WORDS = 11;

interface Offer {
  readonly item: Item;
  readonly clause: Clause;
  readonly cuts: readonly string[];
  readonly cell: FactCell | null;
  /** The cell has a figure. */
  readonly figured: boolean;
  readonly order: number;
  readonly value: number;
}

export function pays(material: Material): Part[] {
  const { facts, phrases, pay, place, lengthS } = material;
  const every = facts.benefits
    .map((item, order) => offerOf(material, item, order))
    .filter((offer) => offer !== null)
    .filter(
      (offer, index, all) =>
        all.findIndex((other) => other.clause.text.toLowerCase() === offer.clause.text.toLowerCase()) === index,
    )
    .sort((a, b) => b.value - a.value);
  const offers = every.filter(({ cuts }) => cuts.length > 0).slice(0, MAX_OFFERS);
  const paySentence =
    pay === null
      ? null
      : (phrases.pay
          .map((template) => fillIfKnown(template, { pay: paySaid(pay) }))
          .find((sentence) => sentence !== null) ?? null);
  const whole = placeAndMode(facts, place, phrases);
  const placeSentence = fillIfKnown(phrases.place.find((template) => template.includes("{in place}")) ?? "", {
    "in place": whole ?? place.said,
  });
  const payClaims: Claim[] =
    pay === null || facts.salary === null ? [] : [{ text: paySaid(pay), evidence: spanOf(facts.salary.evidence) }];
  const placeClaims: Claim[] = [
    ...(facts.location !== null && place.name !== null
      ? [{ text: place.name, evidence: spanOf(facts.location.evidence) }]
      : []),
    ...(facts.workplace !== null && place.mode !== null
      ? [{ text: place.mode, evidence: spanOf(facts.workplace.evidence) }]
      : []),
  ];

  const tellings: Telling[] = [];
  for (let count = 0; count <= offers.length; count += 1) {
    for (const size of ["long", "short"] as const) {
      if (count === 0 && size === "short") continue;
      const told = tellOffers(material, offers.slice(0, count), size);
      const sentences = [...(paySentence === null ? [] : [paySentence]), ...told.sentences];
      const set = cellsOf(material, every, offers.slice(0, count));
      const content: PayContent = { purpose: "pay", pay, cells: set.cells };
      const views: View[] = [
        ...(paySentence === null ? [] : [{ claims: payClaims, content: { ...content, cells: [] } }]),
        ...told.views,
      ];
      if (sentences.length === 0) {
        if (placeSentence !== null && whole !== null && content.cells.length > 0)
          tellings.push({
            sentences: [placeSentence],
            claims: [...placeClaims, ...set.claims],
            value: 0.5,
            content,
            views: [placeView(material, placeClaims)],
          });
        continue;
      }
      const worth = offers.slice(0, count).reduce((sum, offer) => sum + Math.max(0.4, 1.1 + offer.value * 0.25), 0);
      tellings.push({
        sentences,
        claims: [...payClaims, ...placeClaims, ...told.claims, ...set.claims],
        value: (pay === null ? 0 : 9) + worth + (size === "long" ? 0.2 : 0),
        content,
        briefer: briefer(content, told.views),
        views,
      });
    }
  }
  if (tellings.length === 0) return [];
  const silent = { ...SILENCE, value: pay !== null ? (lengthS === 15 ? -9 : -6) : lengthS === 15 ? 0 : -1 };
  const parts: Part[] = [{ scene: "pay", purpose: "pay", order: 1, tellings: [silent, ...tellings] }];
  const extra = (order: number, sentence: string | null, value: number, view?: View): void => {
    if (sentence !== null && sentence !== "")
      parts.push({
        scene: "pay",
        purpose: "pay",
        order,
        tellings: [
          SILENCE,
          {
            sentences: [sentence],
            claims: view?.claims ?? [],
            value,
            ...(view === undefined ? {} : { views: [view] }),
          },
        ],
      });
  };
  extra(0, phrases.open.pay, -4);
  if (pay !== null || offers.length > 0)
    extra(2, placeSentence, whole === null ? -2 : -0.5, placeView(material, placeClaims));
  const kinds = kindsOf(material);
  if (kinds !== null) extra(3, fillIfKnown(phrases.employment, { x: kinds.said }), -0.8, cellsView([kinds]));
  return parts;
}

function offerOf({ tongue, facts }: Material, item: Item, order: number): Offer | null {
  const { language } = facts;
  // What is not offered is no offer.
  if (tongue.isBoilerplate(item.text) || negates(item.text, language)) return null;
  // The pay is told by itself.
  if (
    facts.salary !== null &&
    facts.salary.evidence.some(([start, end]) => item.evidence.some(([a, b]) => start < b && a < end))
  )
    return null;
  const posted = besidesPay(item.text, facts.salary?.value.text ?? "");
  const clause = tongue.benefit(posted);
  if (clause === null) return null;
  // What grows later may be told as it begins: less than is offered, never more.
  const base = withoutGrowth(clause.text);
  const keeps = (told: string): boolean => keepsCaveats(withoutGrowth(posted), told, language);
  const cuts = [...tongue.cuts(clause.text, true), ...(base === clause.text ? [] : tongue.cuts(base, true))]
    .filter((cut, at, all) => all.indexOf(cut) === at && (cut === clause.text || withoutGrowth(cut) === cut))
    .filter(keeps)
    .filter((cut) => wordCount(cut) <= (clause.kind === "noun" ? MAX_OFFER_WORDS : UTMOST_SENTENCE_WORDS - 3));
  const found = clause.kind === "noun" ? cellOf(base, tongue, language) : null;
  const cell = found !== null && keeps(`${found.figure} ${found.label}`) ? found : null;
  const whole = cuts[0];
  if (whole === undefined && cell === null) return null;
  // In a list of offers, one with commas of its own would blur the list.
  const longest =
    whole === undefined ? "" : clause.kind === "noun" ? (cuts.find((cut) => !/,\s/u.test(cut)) ?? whole) : whole;
  if (longest !== whole && whole !== undefined) cuts.splice(0, cuts.indexOf(longest));
  const kind = { noun: 0.5, verb: -0.3, sentence: -0.8, adjective: -0.5 }[clause.kind];
  return {
    item,
    clause,
    cuts,
    cell,
    figured: cell !== null && /\d/u.test(cell.figure),
    order,
    value: tongue.appeal(longest === "" ? clause.text : longest) + kind + (cell === null ? -1 : 0.3) - order * 0.1,
  };
}

/** "€75,000 a year, plus shares": what comes with the pay; the pay itself is told apart. */
function besidesPay(text: string, pay: string): string {
  const sum = /\d[\d.,]*\d/u.exec(pay)?.[0];
  if (sum === undefined || !text.includes(sum)) return text;
  return /\bplus\s(.+)$/iu.exec(text)?.[1] ?? "";
}

function tellOffers(
  { phrases, tongue, facts }: Material,
  offers: readonly Offer[],
  size: "long" | "short",
): Telling & { readonly views: readonly View[] } {
  const sentences: string[] = [];
  const claims: Claim[] = [];
  const views: View[] = [];
  let nouns: string[] = [];
  let listing: Offer[] = [];
  const view = (told: readonly Offer[], said: readonly string[]): View =>
    cellsView(
      told.map(({ item, cell, clause }, index) => ({
        said: said[index] ?? "",
        evidence: spanOf(item.evidence),
        cell:
          cell ??
          kept(item, facts.language, cellOf(said[index] ?? "", tongue, facts.language)) ??
          kept(item, facts.language, heroCell([said[index] ?? "", clause.text], tongue, facts.language)),
      })),
    );
  let lists = 0;
  const flush = (): void => {
    if (nouns.length === 0) return;
    sentences.push(
      fill(nounFrame(phrases.benefit, lists), { list: listed(nouns, phrases), x: listed(nouns, phrases) }),
    );
    views.push(view(listing, nouns));
    nouns = [];
    listing = [];
    lists += 1;
  };
  // Nouns first, as one list, in it those last that have a comma of their own.
  const place = ({ clause, cuts }: Offer): number => (clause.kind !== "noun" ? 2 : /,\s/u.test(cuts[0] ?? "") ? 1 : 0);
  const ordered = [...offers].sort((a, b) => place(a) - place(b));
  for (const offer of ordered) {
    const { item, clause, cuts } = offer;
    const cut = (size === "long" ? cuts[0] : cuts.at(-1)) ?? clause.text;
    claims.push({ text: capital(cut), evidence: spanOf(item.evidence) });
    if (clause.kind === "noun") {
      if (nouns.length > 0 && wordCount(listed([...nouns, cut], phrases)) > MAX_SENTENCE_WORDS - 2) flush();
      nouns.push(cut);
      listing.push(offer);
      continue;
    }
    flush();
    views.push(view([offer], [cut]));
    sentences.push(
      clause.kind === "sentence" ? capital(cut) + phrases.stop : fill(phrases.benefit[clause.kind], { x: cut }),
    );
  }
  flush();
  return { sentences, claims, value: 0, views };
}

/** The cell, if it limits what the posting limits. */
function kept(item: Item, language: string, cell: FactCell | null): FactCell | null {
  return cell !== null && keepsCaveats(withoutGrowth(item.text), `${cell.figure} ${cell.label}`, language)
    ? cell
    : null;
}

/** The cells of what one sentence offers. */
function cellsView(
  told: readonly { readonly said: string; readonly evidence: Span; readonly cell: FactCell | null }[],
): View {
  const cells = told.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const claims = told.flatMap(({ said, evidence, cell }) => [
    { text: capital(said), evidence },
    ...(cell === null ? [] : [{ text: `${cell.figure} ${cell.label}`.trim(), evidence }]),
  ]);
  return { claims, content: cells.length === 0 ? null : { purpose: "pay", pay: null, cells } };
}

interface SetCells {
  readonly cells: readonly FactCell[];
  readonly claims: readonly Claim[];
}

/** Place first, then the offers with a figure in the order of the posting, then those that are told, then the rest. */
function cellsOf(material: Material, offers: readonly Offer[], told: readonly Offer[]): SetCells {
  const { facts } = material;
  const first = placeCell(material);
  const cells: FactCell[] = first === null ? [] : [first];
  const claims: Claim[] = [];
  const where = facts.location ?? facts.workplace;
  if (cells.length > 0 && where !== null)
    claims.push({ text: [cells[0]?.figure, cells[0]?.label].join(" ").trim(), evidence: spanOf(where.evidence) });
  const rank = (offer: Offer): number => (offer.figured ? 0 : told.includes(offer) ? 1 : 2);
  const shown = offers
    .filter((offer) => offer.cell !== null)
    .sort((a, b) => rank(a) - rank(b) || b.value - a.value)
    .filter(
      ({ cell }, index, all) =>
        all.findIndex((other) => other.cell?.figure === cell?.figure && other.cell?.label === cell?.label) === index,
    )
    .slice(0, MAX_CELLS - cells.length)
    .sort((a, b) => rank(a) - rank(b) || a.order - b.order);
  for (const { cell, item } of shown) {
    if (cell === null) continue;
    cells.push(cell);
    claims.push({ text: `${cell.figure} ${cell.label}`.trim(), evidence: spanOf(item.evidence) });
  }
  const kinds = kindsOf(material);
  if (kinds !== null && cells.length < MAX_CELLS) {
    cells.push(kinds.cell);
    claims.push({ text: keyOf(kinds.cell).trim(), evidence: kinds.evidence });
  }
  return { cells, claims };
}
