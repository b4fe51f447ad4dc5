import type { HookContent } from "../../../script/storyboard.ts";

/** The strongest fact and the quieter one: pay and place, or the place alone where it isn't in the title already. */
export function factsOf({ pay, place, title }: HookContent, comma: string): string[] {
  const known = place.filter((one) => !title.includes(one));
  const facts = [
    pay === null ? "" : [pay.text, pay.unit].filter((part) => part !== "").join(" "),
    (known.length < place.length && known.length === 0 ? [] : place).join(comma),
  ];
  return facts.filter((fact) => fact !== "");
}
