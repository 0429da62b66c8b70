import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { type Served, serve } from "./product.js";

export type Place = "demonstration" | "office";

const folder = mkdtempSync(join(tmpdir(), "nen-nep-served-"));
const places = new Map<Place, Promise<Served>>();

/** The address of a server of this file of journeys alone, over its own copy of a database. */
export async function served(place: Place): Promise<string> {
  let starting = places.get(place);
  if (!starting) {
    const [file, template] = [join(folder, `${place}.sqlite`), inject("databases")[place]];
    for (const end of ["", "-wal"]) if (existsSync(template + end)) cpSync(template + end, file + end);
    starting = serve(file);
    places.set(place, starting);
  }
  return (await starting).base;
}

afterAll(async () => {
  for (const { stop } of await Promise.all(places.values())) await stop();
  rmSync(folder, { recursive: true, force: true });
});
