import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type Served, serve } from "./product.js";

export type Place = "demonstration" | "office";

const places = new Map<Place, Promise<Served>>();

/** The address of a server of this file of journeys alone, over its own copy of a database. */
export async function served(place: Place): Promise<string> {
  let starting = places.get(place);
  if (!starting) {
    starting = serveCopy(inject("databases")[place]);
    places.set(place, starting);
  }
  return (await starting).base;
}

async function serveCopy(template: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "nen-nep-served-"));
  const file = join(folder, "copy.sqlite");
  for (const end of ["", "-wal"]) if (existsSync(template + end)) cpSync(template + end, file + end);
  const { base, stop } = await serve(file);
  return { base, stop: () => stop().finally(() => rmSync(folder, { recursive: true, force: true })) };
}

/** Ends the servers of a file of journeys: the next begins on databases that nobody changed. */
export async function stopServing(): Promise<void> {
  const servers = [...places.values()];
  places.clear();
  for (const { stop } of await Promise.all(servers)) await stop();
}
