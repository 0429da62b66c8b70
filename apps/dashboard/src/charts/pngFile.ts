import { FONT, MARGIN, type Picture, type Piece } from "./picture.js";

const SCALE = 2;

type Pen = CanvasRenderingContext2D;
type Shape = SVGGraphicsElement;

function outline(element: Shape): Path2D | null {
  const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? "0");
  const path = new Path2D();
  switch (element.tagName) {
    case "path":
      return new Path2D(element.getAttribute("d") ?? "");
    case "rect":
      path.roundRect(number("x"), number("y"), number("width"), number("height"), number("rx"));
      return path;
    case "circle":
      path.arc(number("cx"), number("cy"), number("r"), 0, 2 * Math.PI);
      return path;
    case "line":
      path.moveTo(number("x1"), number("y1"));
      path.lineTo(number("x2"), number("y2"));
      return path;
    default:
      return null;
  }
}

const isPaint = (value: string) => value !== "" && value !== "none" && !value.startsWith("url(");

function drawText(pen: Pen, element: Shape, style: CSSStyleDeclaration) {
  const box = element as unknown as SVGTextContentElement;
  if (!element.textContent || box.getNumberOfChars() === 0) return;
  const start = box.getStartPositionOfChar(0);
  pen.font = `${style.fontWeight} ${style.fontSize} ${FONT}`;
  pen.fillStyle = style.fill;
  pen.fillText(element.textContent, start.x, start.y);
}

/** Slanted lines within an outline, as the page's hatches: a canvas knows no SVG pattern. */
function hatch(pen: Pen, path: Path2D, { x, y, width, height }: DOMRect) {
  pen.save();
  pen.clip(path);
  pen.strokeStyle = getComputedStyle(document.documentElement).getPropertyValue("--line-strong").trim();
  pen.lineWidth = 1.5;
  for (let from = x - height; from < x + width; from += 7) {
    pen.beginPath();
    pen.moveTo(from, y + height);
    pen.lineTo(from + height, y);
    pen.stroke();
  }
  pen.restore();
}

/** Draws one mark as the page shows it. */
function draw(pen: Pen, element: Shape) {
  const style = getComputedStyle(element);
  if (style.visibility === "hidden" || style.display === "none") return;
  if (element.tagName === "text") return drawText(pen, element, style);
  const path = outline(element);
  if (!path) return;
  pen.globalAlpha = Number(style.opacity || 1);
  if (style.fill.startsWith("url(")) hatch(pen, path, element.getBBox());
  if (isPaint(style.fill)) {
    pen.save();
    pen.globalAlpha *= Number(style.fillOpacity || 1);
    pen.fillStyle = style.fill;
    pen.fill(path);
    pen.restore();
  }
  if (isPaint(style.stroke)) {
    pen.globalAlpha *= Number(style.strokeOpacity || 1);
    pen.strokeStyle = style.stroke;
    pen.lineWidth = Number.parseFloat(style.strokeWidth || "1");
    pen.setLineDash(
      style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(",").map(Number.parseFloat),
    );
    pen.stroke(path);
  }
}

function drawPiece(pen: Pen, piece: Piece) {
  const origin = piece.element.getScreenCTM()?.inverse();
  for (const element of piece.element.querySelectorAll<Shape>("path, rect, circle, line, text")) {
    if (element.closest("defs, clipPath")) continue;
    const place = element.getScreenCTM();
    if (!origin || !place) continue;
    const { a, b, c, d, e, f } = origin.multiply(place);
    pen.save();
    pen.translate(piece.x, piece.y);
    pen.transform(a, b, c, d, e, f);
    draw(pen, element);
    pen.restore();
  }
}

/** The picture as a PNG at twice its size, drawn with the page's own font: no image is ever loaded. */
export function toPng(picture: Picture): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(picture.width * SCALE);
  canvas.height = Math.ceil(picture.height * SCALE);
  const pen = canvas.getContext("2d");
  if (!pen) return Promise.resolve(null);
  const { colours } = picture;
  const write = (words: string, x: number, y: number, font: string, colour: string) => {
    pen.font = `${font} ${FONT}`;
    pen.fillStyle = colour;
    pen.fillText(words, x, y);
  };
  pen.scale(SCALE, SCALE);
  pen.fillStyle = colours.surface;
  pen.fillRect(0, 0, picture.width, picture.height);
  for (const line of picture.lines) {
    write(line.text, MARGIN, line.y, `${line.weight} ${line.size}px`, colours[line.tone]);
  }
  for (const piece of picture.pieces) drawPiece(pen, piece);
  for (const label of picture.labels) {
    write(
      label.text,
      label.x,
      label.y,
      label.bold ? "600 13px" : "400 13px",
      label.bold ? colours.ink : colours.faint,
    );
  }
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
