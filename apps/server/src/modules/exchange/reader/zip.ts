import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, open, type ZipFile } from "yauzl";
import { FileRefused, type Limits } from "./sheet.js";

const SMALL = 2 ** 20;

/** The parts of a zip file by name, checked against the limits before any of them is expanded. */
export class ZipParts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws FileRefused where the archive is damaged, encrypted, ambiguous or larger than the limits. */
  static async open(path: string, limits: Limits): Promise<ZipParts> {
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, file) =>
        error ? reject(new FileRefused("DAMAGED")) : resolve(file),
      );
    });
    try {
      return new ZipParts(zip, await directory(zip, limits));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The expanded bytes of a part; they fail where size or checksum are not those the archive states. */
  async *bytes(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(partKey(name));
    if (!entry) throw new FileRefused("DAMAGED");
    const stream = await new Promise<Readable>((resolve, reject) => {
      this.zip.openReadStream(entry, (error, opened) =>
        error ? reject(new FileRefused("DAMAGED")) : resolve(opened),
      );
    });
    let sum = 0;
    for await (const chunk of stream) {
      sum = crc32(chunk as Buffer, sum);
      yield chunk as Buffer;
    }
    if (sum !== entry.crc32) throw new FileRefused("DAMAGED");
  }

  close(): void {
    this.zip.close();
  }
}

/** Part names are compared without case, as the packaging convention asks. */
const partKey = (name: string): string => name.replace(/^\//, "").toLowerCase();

function directory(zip: ZipFile, limits: Limits): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let expanded = 0;
    if (zip.entryCount > limits.entries) reject(new FileRefused("TOO_LARGE"));
    zip.on("error", () => reject(new FileRefused("DAMAGED")));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      expanded += entry.uncompressedSize;
      const refusal =
        refusalOf(entry, limits, expanded) ??
        (entries.has(partKey(entry.fileName)) ? "DUPLICATE_PART" : null);
      if (refusal) return reject(new FileRefused(refusal));
      entries.set(partKey(entry.fileName), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function refusalOf(entry: Entry, limits: Limits, expanded: number) {
  if (entry.isEncrypted()) return "ENCRYPTED";
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
  if (entry.uncompressedSize > SMALL && ratio > limits.expansion) return "EXPANDS_TOO_MUCH";
  return expanded > limits.expandedSize ? "EXPANDS_TOO_MUCH" : null;
}
