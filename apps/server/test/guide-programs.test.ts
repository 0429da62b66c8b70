import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { sampleOffice } from "./figures/sample-office.js";
import type { Client } from "./testkit/client.js";
import { servers } from "./testkit/databases.js";
import { describeFilled } from "./testkit/kit.js";

const guide = readFileSync(new URL("../../../docs/analysts.md", import.meta.url), "utf8");
const shown = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(guide)![1]!;

const run = promisify(execFile);

function works(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The programs of the guide; Power Query runs in Excel alone. */
const PROGRAMS = [
  { language: "sh", command: "sh", there: works("curl", ["--version"]) },
  { language: "python", command: "python3", there: works("python3", ["--version"]) },
  {
    language: "r",
    command: "Rscript",
    there: works("Rscript", ["-e", "stopifnot(requireNamespace('httr2'), requireNamespace('jsonlite'))"]),
  },
  { language: "ts", command: "node", there: true },
] as const;

/** Checks and compiles a program in strict TypeScript; returns what Node runs. */
async function compiled(file: string): Promise<string> {
  const tool = (path: string) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
  const types = ["--types", "node", "--typeRoots", tool("@types")];
  await run(tool(".bin/tsc"), [file, "--strict", "--target", "es2023", "--module", "nodenext", ...types], {
    cwd: dirname(file),
  });
  return file.replace(/\.mts$/, ".mjs");
}

interface Row {
  readonly key: { readonly group: { readonly name: string }; readonly heldOn: { readonly label: string } };
  readonly scoreMean: { readonly n: number; readonly value: number | null } | null;
}

describeFilled(sampleOffice, "the programs of the analysts' guide", (kit) => {
  let rows: readonly Row[];
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    const organiser: Client = await kit.as("organiser");
    const query = /'\{"query": "(.*?)", "variables"/.exec(shown("sh"))![1]!;
    const variables = { from: "2019-01-01", before: "2020-01-01" };
    rows = (await organiser.ask<{ evaluationStats: { rows: Row[] } }>(query, variables)).evaluationStats.rows;
    const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const { createToken } = await organiser.ask<{ createToken: { secret: string } }>(
      'mutation ($on: Date!) { createToken(input: { name: "R", expiresOn: $on }) { secret } }',
      { on: expiresOn },
    );
    const address = await kit.app.server.listen({ host: "127.0.0.1", port: 0 });
    env = { ...process.env, LC_ALL: "C.UTF-8", NENNEP_URL: address, NENNEP_TOKEN: createToken.secret };
  }, 60_000);

  const said = async (command: string, language: string, given = env): Promise<string> => {
    const isTyped = language === "ts";
    const file = join(
      mkdtempSync(join(servers().sqliteFolder, "guide-")),
      `program.${isTyped ? "mts" : language}`,
    );
    writeFileSync(file, shown(language));
    return (await run(command, [isTyped ? await compiled(file) : file], { env: given })).stdout;
  };

  for (const { language, command, there } of PROGRAMS) {
    const where = there ? "" : " (not installed here: skipped)";
    it.skipIf(!there)(`in ${language} tells what the query tells${where}`, async () => {
      const text = await said(command, language);
      const lines = language === "sh" ? text.split('{"key"') : text.split("\n");
      expect(rows.length).toBeGreaterThan(0);
      for (const { key, scoreMean } of rows) {
        const line = lines.find((each) => each.includes(key.group.name) && each.includes(key.heldOn.label));
        const numbers = (line ?? "").match(/\d+(\.\d+)?/g)?.map(Number) ?? [];
        if (scoreMean?.value == null) continue;
        expect(numbers).toContain(scoreMean.n);
        // To the decimal that the program shows.
        expect(numbers.some((number) => Math.abs(number - scoreMean.value!) <= 0.0501)).toBe(true);
      }
    });
  }

  it.skipIf(!PROGRAMS[2].there)("in r says why it was refused", async () => {
    await expect(said("Rscript", "r", { ...env, NENNEP_TOKEN: "none" })).rejects.toThrow(/revoked/);
  });
});
