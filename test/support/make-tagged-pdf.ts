import { PAGE_HEIGHT, PAGE_WIDTH, type Placed, handmadePdf } from "./make-pdf.ts";

/** An element of the structure tree, as a writer of tagged PDFs makes it. */
export interface TaggedElement {
  readonly role: string;
  readonly kids: readonly (TaggedElement | Placed)[];
}

export interface TaggedPage {
  readonly tree: readonly TaggedElement[];
  /** Text that the tree does not tell of. */
  readonly aside?: readonly (Placed & { readonly artifact?: boolean })[];
}

/** How a tree is broken: it leads back to its root, names contents that are not there, or holds numbers for elements. */
export type Breakage = "circle" | "strangers" | "numbers";

const [CATALOG, PAGES, ROOT, DOCUMENT, PARENTS, PLAIN, BOLD] = [1, 2, 3, 4, 5, 6, 7];

/** A PDF with a structure tree, each text a marked content of its own. */
export function taggedPdf(
  pages: readonly TaggedPage[],
  { roles = {}, broken }: { readonly roles?: Readonly<Record<string, string>>; readonly broken?: Breakage } = {},
): Uint8Array {
  const bodies: string[] = Array.from({ length: BOLD }, () => "");
  const add = (body: string): number => bodies.push(body);
  const kids: string[] = [];
  const pageNumbers: number[] = [];
  const parents: string[] = [];
  pages.forEach((page, index) => {
    const number = add("");
    const written = new PageWriter(number, add, bodies);
    kids.push(...page.tree.map((element) => `${written.element(element, DOCUMENT)} 0 R`));
    for (const placed of page.aside ?? []) written.aside(placed);
    const content = written.content.join("\n");
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    bodies[number - 1] =
      `<< /Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Contents ${stream} 0 R /StructParents ${index} ` +
      `/Resources << /Font << /F1 ${PLAIN} 0 R /F2 ${BOLD} 0 R >> >> /Annots [${written.links.join(" ")}] >>`;
    pageNumbers.push(number);
    parents.push(`${index} [${written.owners.map((owner) => `${owner} 0 R`).join(" ")}]`);
  });
  if (broken === "circle") kids.unshift(`${DOCUMENT} 0 R`, `${ROOT} 0 R`);
  if (broken === "strangers") kids.splice(0, kids.length, "900 0 R", "null");
  if (broken === "numbers") kids.splice(0, kids.length, "1", "(text)", "/Name", "[[1]]");
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const roleMap = Object.entries(roles)
    .map(([role, meaning]) => `/${role} /${meaning}`)
    .join(" ");
  bodies[CATALOG - 1] =
    `<< /Type /Catalog /Pages ${PAGES} 0 R /StructTreeRoot ${ROOT} 0 R /MarkInfo << /Marked true >> >>`;
  bodies[PAGES - 1] =
    `<< /Type /Pages /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(" ")}] /Count ${pages.length} >>`;
  bodies[ROOT - 1] =
    `<< /Type /StructTreeRoot /K [${DOCUMENT} 0 R] /ParentTree ${PARENTS} 0 R /RoleMap << ${roleMap} >> >>`;
  bodies[DOCUMENT - 1] = `<< /Type /StructElem /S /Document /P ${ROOT} 0 R /K [${kids.join(" ")}] >>`;
  bodies[PARENTS - 1] = `<< /Nums [${parents.join(" ")}] >>`;
  bodies[PLAIN - 1] = font("Helvetica");
  bodies[BOLD - 1] = font("Helvetica-Bold");
  return handmadePdf(bodies);
}

class PageWriter {
  readonly content: string[] = [];
  readonly links: string[] = [];
  /** The element that each marked content belongs to. */
  readonly owners: number[] = [];
  readonly #page: number;
  readonly #add: (body: string) => number;
  readonly #bodies: string[];

  constructor(page: number, add: (body: string) => number, bodies: string[]) {
    this.#page = page;
    this.#add = add;
    this.#bodies = bodies;
  }

  element({ role, kids }: TaggedElement, parent: number): number {
    const number = this.#add("");
    const own = kids.map((kid) => {
      if ("role" in kid) return `${this.element(kid, number)} 0 R`;
      const mark = this.owners.push(number) - 1;
      this.#draw(kid, `/${role} << /MCID ${mark} >> BDC`);
      return String(mark);
    });
    this.#bodies[number - 1] =
      `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg ${this.#page} 0 R /K [${own.join(" ")}] >>`;
    return number;
  }

  aside(placed: Placed & { readonly artifact?: boolean }): void {
    this.#draw(placed, placed.artifact === true ? "/Artifact BMC" : "");
  }

  #draw({ text, x, y, size = 11, bold = false, href }: Placed, begin: string): void {
    const up = PAGE_HEIGHT - y;
    const escaped = text
      .replace(/[\\()]/gu, String.raw`\$&`)
      .replace(/•/gu, String.raw`\225`)
      .replace(/–/gu, String.raw`\226`);
    const shown = `BT /${bold ? "F2" : "F1"} ${size} Tf ${x} ${up} Td (${escaped}) Tj ET`;
    this.content.push(begin === "" ? shown : `${begin} ${shown} EMC`);
    if (href === undefined) return;
    // Half an em is about how wide letters of Helvetica are.
    const rect = [x, up - size * 0.25, x + text.length * size * 0.5, up + size].join(" ");
    this.links.push(
      `<< /Type /Annot /Subtype /Link /Rect [${rect}] /Border [0 0 0] /A << /S /URI /URI (${href}) >> >>`,
    );
  }
}
