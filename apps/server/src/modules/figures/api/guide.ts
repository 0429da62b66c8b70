import { GRAINS, units } from "@nen-nep/schema";
import { type Fact, fieldOf } from "../catalogue/fact.js";
import { FACTS } from "../catalogue/index.js";

const BEGIN = "<!-- catalogue: written by `npm run check -- --write` -->";
const END = "<!-- end of the catalogue -->";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");

function section({ root, label, definition, metrics, dimensions }: Fact): string {
  const keys = dimensions.map(({ key, label: { vi }, definition: what, grains, levels, readers }) => [
    `\`${key}\``,
    vi,
    [
      what,
      grains && `Takes \`every\`: ${GRAINS.filter((grain) => grains.includes(grain)).join(", ")}.`,
      levels && "Takes `level`.",
      readers && `For ${readers.join(", ")}.`,
    ]
      .filter(Boolean)
      .join(" "),
  ]);
  const figures = metrics.map(({ key, label: { vi }, definition: what, unit }) => [
    `\`${key}\``,
    `\`${fieldOf(key)}\``,
    vi,
    what,
    units.label(unit, "EN"),
  ]);
  return `### \`${root}\`: ${label.en} (${label.vi})

${definition}

${table(["key", "tiếng Việt", "what it is"], keys)}

${table(["metric", "field", "tiếng Việt", "what it is", "counted in"], figures)}`;
}

/** A table says the same however the formatter pads it. */
const unpadded = (text: string): string => text.replace(/-{3,}/g, "---").replace(/ {2,}/g, " ");

/** The analysts' guide with its part on the catalogue as the catalogue says it now; itself where it says so already. */
export function writeGuide(guide: string): string {
  const [before, rest] = guide.split(BEGIN);
  const [present, after] = rest?.split(END) ?? [];
  if (before === undefined || present === undefined || after === undefined)
    throw new Error(`The guide needs ${BEGIN} and ${END}.`);
  const current = `\n\n${FACTS.map(section).join("\n\n")}\n\n`;
  return unpadded(present) === unpadded(current) ? guide : `${before}${BEGIN}${current}${END}${after}`;
}
