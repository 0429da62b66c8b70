import { crc32, deflateSync } from "node:zlib";
import type { Page } from "playwright-core";

interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Three bytes a colour. */
  readonly palette: readonly number[];
  /** A byte a point, as text. */
  readonly points: string;
}

/** A picture in 256 colours: pages have few, so that it stays crisp at a third of the size. */
export async function palettePng(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, palette, points } = await page.evaluate(asIndexed, png.toString("base64"));
  const flat = Buffer.from(points, "base64");
  const lines = Buffer.alloc((width + 1) * height);
  for (let line = 0; line < height; line++) {
    flat.copy(lines, line * (width + 1) + 1, line * width, (line + 1) * width);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette)),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** In the browser, which reads the picture: its most frequent colours, and for every point the nearest of them. */
async function asIndexed(base64: string): Promise<Indexed> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height).getContext("2d")!;
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  const colourAt = (point: number) =>
    (data[point * 4]! << 16) | (data[point * 4 + 1]! << 8) | data[point * 4 + 2]!;
  const counts = new Map<number, number>();
  for (let point = 0; point < width * height; point++) {
    const colour = colourAt(point);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, 256);
  const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
  const nearest = new Map(colours.map((colour, index) => [colour, index]));
  for (const colour of counts.keys()) {
    if (nearest.has(colour)) continue;
    const [r, g, b] = parts(colour);
    const distances = colours.map((each) => {
      const [x, y, z] = parts(each);
      return (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2;
    });
    nearest.set(colour, distances.indexOf(Math.min(...distances)));
  }
  const points = Uint8Array.from({ length: width * height }, (_, point) => nearest.get(colourAt(point))!);
  let text = "";
  for (const point of points) text += String.fromCharCode(point);
  return { width, height, palette: colours.flatMap((colour) => [...parts(colour)]), points: btoa(text) };
}
