/** What stands around the marks of a saved picture. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly footer: string;
}

/** A line of words outside the marks. */
export interface CaptionLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly tone: "ink" | "faint";
}

export interface Piece {
  readonly element: SVGSVGElement;
  readonly x: number;
  readonly y: number;
}

/** A picture to be saved: the marks of a card where they stand, its words, and the colours now in use. */
export interface Picture {
  readonly lines: readonly CaptionLine[];
  readonly pieces: readonly Piece[];
  readonly labels: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly bold: boolean;
  }[];
  readonly width: number;
  readonly height: number;
  readonly colours: { readonly surface: string; readonly ink: string; readonly faint: string };
}

export const MARGIN = 24;
export const FONT = '"Inter Variable", sans-serif';
const FOOT = 40;

/** Breaks words into lines that fit a width, as the page's font measures them. */
function wrapped(words: string, size: number, weight: number, width: number): string[] {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return [words];
  pen.font = `${weight} ${size}px ${FONT}`;
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The title and the subtitle above the marks, and how high they stand together. */
function captionLines({ title, subtitle }: Caption, width: number): { lines: CaptionLine[]; height: number } {
  const lines: CaptionLine[] = [];
  let y = MARGIN;
  const write = (words: string, size: number, weight: number, pitch: number, tone: CaptionLine["tone"]) => {
    for (const text of wrapped(words, size, weight, width)) {
      y += pitch;
      lines.push({ text, y, size, weight, tone });
    }
  };
  write(title, 18, 620, 24, "ink");
  write(subtitle, 13, 400, 19, "faint");
  return { lines, height: y + 16 };
}

/** Reads a card's charts and the labels beside them (`data-picture-label`) where they stand on the page. */
export function readPicture(figure: HTMLElement, caption: Caption): Picture {
  const frame = figure.getBoundingClientRect();
  const head = captionLines(caption, frame.width);
  const height = head.height + frame.height + FOOT;
  const footer: CaptionLine = { text: caption.footer, y: height - 16, size: 12, weight: 400, tone: "faint" };
  const place = (element: Element) => {
    const box = element.getBoundingClientRect();
    return { x: box.left - frame.left + MARGIN, y: box.top - frame.top + head.height, height: box.height };
  };
  const root = getComputedStyle(document.documentElement);
  return {
    lines: [...head.lines, footer],
    pieces: [
      ...figure.querySelectorAll<SVGSVGElement>("svg[data-chart], [data-chart] > .recharts-wrapper > svg"),
    ].map((element) => ({ element, ...place(element) })),
    labels: [...figure.querySelectorAll("[data-picture-label]")].map((element) => {
      const { x, y, height: high } = place(element);
      const bold = Number(getComputedStyle(element).fontWeight) >= 560;
      return { text: element.textContent ?? "", x, y: y + high * 0.72, bold };
    }),
    width: frame.width + 2 * MARGIN,
    height,
    colours: {
      surface: root.getPropertyValue("--surface").trim(),
      ink: root.getPropertyValue("--ink").trim(),
      faint: root.getPropertyValue("--ink-3").trim(),
    },
  };
}
