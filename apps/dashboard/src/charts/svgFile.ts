import latin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import vietnamese from "@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url";
import { MARGIN, type Picture } from "./picture.js";

const SVG = "http://www.w3.org/2000/svg";
const RESOLVED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
];
const TEXT = ["font-size", "font-weight", "text-anchor"];

/** A copy whose colours no longer depend on the page's variables. */
function resolved(element: SVGSVGElement): SVGSVGElement {
  const copy = element.cloneNode(true) as SVGSVGElement;
  const originals = element.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((node, index) => {
    const style = getComputedStyle(originals[index]!);
    for (const name of node.tagName === "text" || node.tagName === "tspan"
      ? [...RESOLVED, ...TEXT]
      : RESOLVED) {
      const value = style.getPropertyValue(name);
      if (value) node.setAttribute(name, value);
    }
    node.removeAttribute("class");
    node.removeAttribute("style");
  });
  copy.removeAttribute("class");
  copy.removeAttribute("style");
  return copy;
}

async function fontFace(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)})}`;
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  fill: string,
): SVGTextElement {
  const element = document.createElementNS(SVG, "text");
  element.textContent = words;
  for (const [name, value] of Object.entries({ x, y, fill, "font-size": size, "font-weight": weight })) {
    element.setAttribute(name, String(value));
  }
  return element;
}

/** The picture as one SVG file that looks the same anywhere: colours resolved, font embedded. */
export async function toSvg(picture: Picture): Promise<string> {
  const { width, height, colours } = picture;
  const root = document.createElementNS(SVG, "svg");
  root.setAttribute("xmlns", SVG);
  root.setAttribute("viewBox", `0 0 ${width} ${height}`);
  root.setAttribute("width", String(width));
  root.setAttribute("height", String(height));
  root.setAttribute("font-family", '"Inter Variable", sans-serif');
  const style = document.createElementNS(SVG, "style");
  style.textContent = (await Promise.all([latin, vietnamese].map(fontFace))).join("");
  const ground = document.createElementNS(SVG, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", colours.surface);
  root.append(style, ground);
  for (const line of picture.lines) {
    root.append(text(line.text, MARGIN, line.y, line.size, line.weight, colours[line.tone]));
  }
  for (const piece of picture.pieces) {
    const copy = resolved(piece.element);
    copy.setAttribute("x", String(piece.x));
    copy.setAttribute("y", String(piece.y));
    copy.setAttribute("overflow", "visible");
    root.append(copy);
  }
  for (const label of picture.labels) {
    root.append(
      text(
        label.text,
        label.x,
        label.y,
        13,
        label.bold ? 600 : 400,
        label.bold ? colours.ink : colours.faint,
      ),
    );
  }
  return new XMLSerializer().serializeToString(root);
}
