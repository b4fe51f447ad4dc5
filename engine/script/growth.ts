/** "28 days, rising to 33 after five years": what an offer grows to. */
const GROWTH =
  /[\s,;(–-]*(?<!\p{L})(?:(?:and |which )?(?:rising|rises|increasing|increases|growing|grows|going up) (?:by|to|up to|with)|(?:an)?steigend (?:auf|bis)|(?:und )?steigt (?:auf|bis)|évoluant (?:à|jusqu['’]à)|aumentando (?:a|hasta|até)|subiendo a|subindo para) (?:[^,;]*\d|service|Betriebs)[^;]*$/iu;

/** An offer as it begins; unchanged where it does not grow. */
export function withoutGrowth(text: string): string {
  return text.replace(GROWTH, "").trimEnd();
}
