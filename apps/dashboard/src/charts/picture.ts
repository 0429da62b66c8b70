/** What stands around the marks of a saved picture. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly footer: string;
}

export interface Piece {
  readonly element: SVGSVGElement;
  readonly x: number;
  readonly y: number;
}

/** A picture to be saved: the marks of a card where they stand, its words, and the colours now in use. */
export interface Picture {
  readonly caption: Caption;
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
export const HEAD = 64;
export const FOOT = 36;

/** Reads a card's charts and the labels beside them (`data-picture-label`) where they stand on the page. */
export function readPicture(figure: HTMLElement, caption: Caption): Picture {
  const frame = figure.getBoundingClientRect();
  const place = (element: Element) => {
    const box = element.getBoundingClientRect();
    return { x: box.left - frame.left + MARGIN, y: box.top - frame.top + HEAD + MARGIN, height: box.height };
  };
  const root = getComputedStyle(document.documentElement);
  return {
    caption,
    pieces: [
      ...figure.querySelectorAll<SVGSVGElement>("svg[data-chart], [data-chart] > .recharts-wrapper > svg"),
    ].map((element) => ({ element, ...place(element) })),
    labels: [...figure.querySelectorAll("[data-picture-label]")].map((element) => {
      const { x, y, height } = place(element);
      const bold = Number(getComputedStyle(element).fontWeight) >= 560;
      return { text: element.textContent ?? "", x, y: y + height * 0.72, bold };
    }),
    width: frame.width + 2 * MARGIN,
    height: frame.height + HEAD + FOOT + 2 * MARGIN,
    colours: {
      surface: root.getPropertyValue("--surface").trim(),
      ink: root.getPropertyValue("--ink").trim(),
      faint: root.getPropertyValue("--ink-3").trim(),
    },
  };
}
