import type { PDFDocumentProxy } from "unpdf/pdfjs";

type PageProxy = Awaited<ReturnType<PDFDocumentProxy["getPage"]>>;

/** What a tagged PDF says of a part of a page: "H1", "P", "LI"… */
export interface Structure {
  readonly role: string;
  /** In reading order; a string is the name of a marked content. */
  readonly children: readonly (Structure | string)[];
}

/** A page of dense tables has a few thousand. */
const MAX_NODES = 30_000;
const MAX_DEPTH = 100;

/** A page's part of the structure tree; null without one, and for one that cannot be used. */
export async function structureOf(page: PageProxy): Promise<Structure | null> {
  try {
    const budget = { nodes: MAX_NODES };
    return checked(await page.getStructTree(), budget, 0);
  } catch {
    // A tree that is broken says nothing; the page's text can be read without.
    return null;
  }
}

function checked(node: unknown, budget: { nodes: number }, depth: number): Structure | null {
  if (typeof node !== "object" || node === null) return null;
  if (--budget.nodes < 0 || depth > MAX_DEPTH) throw new RangeError("a structure tree without end");
  const { role, children } = node as { role?: unknown; children?: unknown };
  if (typeof role !== "string" || !Array.isArray(children)) return null;
  return {
    role,
    children: children.flatMap((child: unknown): (Structure | string)[] => {
      if (typeof child === "object" && child !== null && "type" in child) {
        return child.type === "content" && "id" in child && typeof child.id === "string" ? [child.id] : [];
      }
      const inner = checked(child, budget, depth + 1);
      return inner ? [inner] : [];
    }),
  };
}
