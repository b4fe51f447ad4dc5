import { isArray, isObject, type Json, parseJson, said } from "../../posting/formats/json/value.ts";

export interface Organisation {
  /** "" where the data don't say. */
  readonly name: string;
  /** An address; "" where the data don't say. */
  readonly logo: string;
}

const KIND = /(?:Organization|Corporation|Business|NGO|Company|Store|Hospital|Restaurant|Hotel|University|School)$/u;
/** Data of more parts are looked at no further. */
const MAX_LOOKED = 5_000;

/** The organisations in a page's data (JSON-LD), those with a logo first; [] for what is no such data. */
export function organisationsIn(text: string): Organisation[] {
  const found: Organisation[] = [];
  const queue: Json[] = [parseJson(text)];
  for (let looked = 0; looked < MAX_LOOKED; looked++) {
    const value = queue.shift();
    if (value === undefined) break;
    if (isArray(value)) queue.push(...value.slice(0, MAX_LOOKED));
    else if (isObject(value)) {
      const kinds = isArray(value["@type"]) ? value["@type"] : [value["@type"]];
      if (kinds.some((kind) => typeof kind === "string" && KIND.test(kind)))
        found.push({ name: said(value["name"]), logo: addressIn(value["logo"]) });
      queue.push(...Object.values(value).filter((one) => one !== undefined));
    }
  }
  return found.sort((one, other) => Number(other.logo !== "") - Number(one.logo !== ""));
}

/** An address, also of an ImageObject or the first of several. */
function addressIn(value: Json | undefined): string {
  if (isArray(value)) return addressIn(value[0]);
  if (isObject(value)) return said(value["url"]) || said(value["contentUrl"]) || said(value["@id"]);
  return typeof value === "string" ? value.trim() : "";
}
