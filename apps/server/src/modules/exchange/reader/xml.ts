import { SaxesParser } from "saxes";
import { FileRefused } from "./sheet.js";

export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Longer than any text of a real workbook; guards against one endless token. */
const LONGEST_TOKEN = 4 * 2 ** 20;
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Streams an XML part through the handlers, names without their prefix; yields after each chunk so that the
 * caller can hand on what it has collected. Document types and entities are refused.
 */
export async function* parseXml(source: AsyncIterable<Buffer>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  let sinceEvent = 0;
  parser.on("doctype", () => {
    throw new FileRefused("ENTITIES");
  });
  parser.on("error", () => {
    throw new FileRefused("DAMAGED");
  });
  parser.on("opentag", (tag) => {
    sinceEvent = 0;
    handlers.open?.(local(tag.name), tag.attributes as Record<string, string>);
  });
  parser.on("closetag", (tag) => {
    sinceEvent = 0;
    handlers.close?.(local(tag.name));
  });
  if (handlers.text) parser.on("text", (text) => handlers.text?.(text));
  if (handlers.text) parser.on("cdata", (text) => handlers.text?.(text));

  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of source) {
      sinceEvent += chunk.length;
      parser.write(decoder.decode(chunk, { stream: true }));
      if (sinceEvent > LONGEST_TOKEN) throw new FileRefused("TEXT_TOO_LONG");
      yield;
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("DAMAGED");
  }
  yield;
}

/** Runs a part through the handlers to its end. */
export async function readXml(source: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(source, handlers));
}
