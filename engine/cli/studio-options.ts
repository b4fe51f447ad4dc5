import { InvalidArgumentError } from "commander";
import { EXPORT_GATES, type ExportGate, type Prices } from "../studio/config.ts";

export function parsePort(text: string): number {
  return whole(text, 0, 65_535, "A port");
}

export function parseCount(text: string): number {
  return whole(text, 1, 1_000_000_000, "This");
}

/** "draft=50,edit=10,export=0"; what isn't named is free. */
export function parsePrices(text: string): Prices {
  const prices = { draft: 0, edit: 0, export: 0 };
  for (const part of text.split(",")) {
    const [, name = "", amount = ""] = /^(draft|edit|export)=(\d{1,6})$/u.exec(part.trim()) ?? [];
    if (name !== "draft" && name !== "edit" && name !== "export") {
      throw new InvalidArgumentError('Write prices in credits as "draft=50,edit=10,export=0".');
    }
    prices[name] = Number(amount);
  }
  return prices;
}

export function parseGate(text: string): ExportGate {
  const gate = EXPORT_GATES.find((each) => each === text);
  if (gate === undefined) throw new InvalidArgumentError(`It is one of ${EXPORT_GATES.join(", ")}.`);
  return gate;
}

export function parsePublicUrl(text: string): string {
  if (!/^https?:\/\//u.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError("Write it as https://studio.example.");
  return text.replace(/\/+$/u, "");
}

function whole(text: string, least: number, most: number, what: string): number {
  const value = Number(text);
  if (!/^\d{1,10}$/u.test(text) || value < least || value > most) {
    throw new InvalidArgumentError(`${what} is a whole number from ${least} to ${most}.`);
  }
  return value;
}
