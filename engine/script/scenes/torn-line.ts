import { keepsCaveats, mainOf, tears } from "../caveats.ts";

/** A line says less than its demand, and never something else. */
export function tornFrom(demand: string, line: string, language: string): boolean {
  if (!keepsCaveats(mainOf(demand), line, language)) return true;
  const at = demand.toLowerCase().indexOf(line.toLowerCase());
  if (at !== -1 && leavesField(line, demand.slice(at + line.length))) return true;
  return at !== -1 && tears(demand.slice(0, at + line.length), demand.slice(at + line.length), language, false);
}

/** "A degree | in chemistry", "experience | in critical care": without its field it is another demand. */
function leavesField(kept: string, off: string): boolean {
  return QUALIFIED.test(kept) && FIELD.test(off);
}

const QUALIFIED =
  /(?:degree|diploma|certificate|qualification|licen[cs]e|certification|registration|experience|knowledge|background|training|master|bachelor|phd|abschluss|studium|ausbildung|erfahrung(?:en)?|kenntnisse|diplôme|licence|expérience|formation|título|titulación|experiencia|formación|diploma|experiência|formação|licenciatura)$/iu;
const FIELD =
  /^\s+(?:in|of|with|as|on|from|im|mit|als|auf|aus|der|des|zum|zur|en|dans|de|du|des|avec|comme|con|como|em|com)\s/iu;
