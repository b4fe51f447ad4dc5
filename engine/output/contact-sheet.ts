import { type Canvas, createCanvas, type Image, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { isRightToLeft } from "../picture/direction.ts";
import { familyFor } from "../picture/fonts.ts";
import { settable } from "../picture/glyphs.ts";
import type { SheetFilm, SheetScene } from "./sheet-page.ts";

const COLUMNS = { wide: 3, tall: 5 } as const;
const CELL_WIDTH_PX = { wide: 640, tall: 360 } as const;
const GAP_PX = 24;
const TITLE_PX = 34;
const TEXT_PX = 17;
const LEADING_PX = 24;
/** Lines under a still: a longer narration ends in an ellipsis; the page has it whole. */
const MOST_LINES = 6;
const COLOURS = { paper: "#ffffff", ink: "#1b1b1f", quiet: "#5c5c66" };

interface Text {
  readonly lines: readonly string[];
  readonly weight: number;
  readonly colour: string;
}

interface Cell {
  readonly jpeg: Buffer;
  readonly texts: readonly Text[];
}

/**
 * All scenes of a film and its poster side by side, each with what it says.
 * @param poster JPEG
 * @returns PNG
 */
export async function contactSheet(film: SheetFilm, scenes: readonly SheetScene[], poster: Buffer): Promise<Buffer> {
  const shape = film.height > film.width ? "tall" : "wide";
  const width = CELL_WIDTH_PX[shape];
  const still = { width, height: Math.round((width * film.height) / film.width) };
  const columns = Math.min(COLUMNS[shape], scenes.length + 1);
  const measure = createCanvas(8, 8).getContext("2d");
  const texts = (title: string, text: string): Text[] => [
    { lines: [title], weight: 700, colour: COLOURS.ink },
    { lines: wrapped(measure, text, film.language, width), weight: 400, colour: COLOURS.quiet },
  ];
  const cells: Cell[] = [
    ...scenes.map(({ id, startS, lengthS, narration, jpeg }) => ({
      jpeg,
      texts: texts(`${id}  ${startS.toFixed(1)}–${(startS + lengthS).toFixed(1)} s`, narration),
    })),
    { jpeg: poster, texts: texts("Poster", "") },
  ];
  const under = Math.max(...cells.map((cell) => cell.texts.reduce((sum, { lines }) => sum + lines.length, 0)));
  const row = still.height + 12 + under * LEADING_PX + GAP_PX;
  const top = GAP_PX * 2 + TITLE_PX;
  const canvas = createCanvas(columns * (width + GAP_PX) + GAP_PX, top + Math.ceil(cells.length / columns) * row);
  const context = canvas.getContext("2d");
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const title = { lines: [`${film.title} · ${film.lengthS} s · ${film.theme}`], weight: 700, colour: COLOURS.ink };
  write(context, title, film.language, TITLE_PX, {
    x: GAP_PX,
    y: GAP_PX + TITLE_PX * 0.8,
    width: canvas.width - 2 * GAP_PX,
  });
  for (const [index, cell] of cells.entries()) {
    const x = GAP_PX + (index % columns) * (width + GAP_PX);
    const y = top + Math.floor(index / columns) * row;
    context.imageSmoothingQuality = "high";
    context.drawImage(halved(await loadImage(cell.jpeg), width), x, y, still.width, still.height);
    let baseline = y + still.height + 12 + TEXT_PX;
    for (const text of cell.texts) {
      write(context, text, film.language, TEXT_PX, { x, y: baseline, width });
      baseline += text.lines.length * LEADING_PX;
    }
  }
  return canvas.encode("png");
}

/** Halved until it is less than twice as wide as it will be: scaled down in one go, small type breaks. */
function halved(image: Image, width: number): Canvas | Image {
  let current: Canvas | Image = image;
  while (current.width >= 2 * width) {
    const next: Canvas = createCanvas(Math.ceil(current.width / 2), Math.ceil(current.height / 2));
    const context = next.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.drawImage(current, 0, 0, next.width, next.height);
    current = next;
  }
  return current;
}

function setFont(context: SKRSContext2D, text: string, language: string, weight: number, size: number): void {
  context.font = `${weight} ${size}px ${familyFor("sans", text, language, weight)}`;
  context.fontVariationSettings = `'wght' ${weight}`;
}

function write(
  context: SKRSContext2D,
  { lines, weight, colour }: Text,
  language: string,
  size: number,
  place: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const turned = isRightToLeft(language);
  context.fillStyle = colour;
  context.direction = turned ? "rtl" : "ltr";
  context.textAlign = turned ? "right" : "left";
  lines.forEach((line, index) => {
    const text = settable(line, language);
    setFont(context, text, language, weight, size);
    context.fillText(text, turned ? place.x + place.width : place.x, place.y + index * LEADING_PX, place.width);
  });
}

/** Lines of at most a width, at the least size of a reader's text; scripts without spaces break between their characters. */
function wrapped(context: SKRSContext2D, text: string, language: string, width: number): readonly string[] {
  if (text === "") return [];
  setFont(context, text, language, 400, TEXT_PX);
  const words = Array.from(
    new Intl.Segmenter(language, { granularity: "word" }).segment(text),
    ({ segment }) => segment,
  );
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joins = last !== undefined && (/^[\p{P}\s]+$/u.test(word) || context.measureText(last + word).width <= width);
    if (joins) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== "");
  return trimmed.length <= MOST_LINES ? trimmed : [...trimmed.slice(0, MOST_LINES - 1), `${trimmed[MOST_LINES - 1]} …`];
}
