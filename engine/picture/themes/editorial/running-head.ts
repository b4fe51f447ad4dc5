import type { Shape } from "../../display-list.ts";
import { inkWidth, setLine } from "../../type.ts";
import { wrap } from "../../line-breaking.ts";
import { at } from "../../easing.ts";
import { tide } from "./motion.ts";
import { box, HAIRLINE_PX, type Stage } from "./stage.ts";

/** The words over each section, by language. */
const SECTIONS: Record<string, { why: string; do: string; bring: string; pay: string }> = {
  en: { why: "Why", do: "What you’ll do", bring: "What you bring", pay: "What you get" },
  de: { why: "Warum", do: "Ihre Aufgaben", bring: "Ihr Profil", pay: "Wir bieten" },
  fr: { why: "Pourquoi", do: "Vos missions", bring: "Votre profil", pay: "Nous offrons" },
  es: { why: "Por qué", do: "Tus tareas", bring: "Tu perfil", pay: "Ofrecemos" },
  pt: { why: "Por quê", do: "Suas tarefas", bring: "Seu perfil", pay: "Oferecemos" },
  zh: { why: "关于我们", do: "工作内容", bring: "任职要求", pay: "我们提供" },
  ja: { why: "私たちについて", do: "仕事内容", bring: "応募資格", pay: "待遇" },
};

export function sectionName(language: string, section: "why" | "do" | "bring" | "pay"): string {
  return SECTIONS[language.slice(0, 2)]?.[section] ?? "";
}

/** Company, section and the hairline below them, with the part of the hairline that counts the beats. */
export function runningHead(
  stage: Stage,
  section: string,
  colour: string,
  beat?: { readonly index: number; readonly of: number; readonly timeMs: number },
): Shape[] {
  const { grid, styles } = stage;
  const { y, size } = grid.head;
  const bold = { ...styles.sansBold, size };
  const plain = { ...styles.sans, size };
  const room = grid.right - grid.left;
  const sectionWidth = section === "" ? 0 : inkWidth(section, plain) + 0.8 * size;
  // A company's name too long for the line gives way to the section.
  const company =
    stage.company !== null && inkWidth(stage.company, bold) + sectionWidth <= room
      ? stage.company
      : (wrap(stage.company ?? "", bold, room - sectionWidth, 1)?.[0] ?? "");
  const shapes: Shape[] = [];
  let x = grid.left;
  if (company !== "") {
    shapes.push(setLine("head company", company, bold, x, y, { colour }));
    x += inkWidth(company, bold) + 0.8 * size;
  }
  if (section !== "") shapes.push(setLine("head section", section, plain, x, y, { colour }));
  const ruleY = y + 27;
  shapes.push(box("head rule", grid.left, ruleY, room, HAIRLINE_PX, colour));
  if (beat !== undefined && beat.of > 1) {
    const width = room / beat.of;
    const to = grid.left + (beat.index - 1) * width;
    const from = Math.max(grid.left, to - width);
    const left = Math.round(at(beat.timeMs, 0, 300, from, to, tide));
    shapes.push(box("head beat", left, ruleY, width, 10, colour));
  }
  return shapes;
}
