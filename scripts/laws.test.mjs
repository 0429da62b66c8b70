import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test from "node:test";
import { laws, violations } from "./laws.mjs";

/** A tree with these files; what the laws say of it. */
function judged(files) {
  const root = mkdtempSync(join(tmpdir(), "nen-nep-laws-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return violations(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const S = "apps/server/src";
const D = "apps/dashboard/src";

/** One breach per law: the file, what it imports, and words of the law it breaks. */
const breaches = [
  ["packages/schema/src/a.ts", `import { b } from "../../../${S}/core/b.js";`, "The contract"],
  [`${D}/a.ts`, `import { b } from "../../server/src/core/b.js";`, "Apps never import each other"],
  [`${S}/core/a.ts`, `import { b } from "../modules/identity/index.js";`, "core and db know no module"],
  [`${S}/statistics/a.ts`, `import { b } from "../core/b.js";`, "Statistics are pure"],
  [`${S}/db/a.ts`, `import type { App } from "../app.js";`, "core and db know no module"],
  [
    `${S}/modules/meetings/a.ts`,
    `import { b } from "../identity/identity.service.js";`,
    "only through its index.ts",
  ],
  [`${S}/app.ts`, `const b = await import("./modules/demo/world.js");`, "only through its index.ts"],
  [`${S}/modules/organization/a.ts`, `export * from "../identity/index.js";`, "only downward"],
  [`${S}/modules/surprise/a.ts`, `import { b } from "../../core/b.js";`, "has its place in the order"],
  [
    `${S}/modules/identity/a.ts`,
    `import { createApp } from "../../app.js";`,
    "what puts the server together",
  ],
  [`${S}/modules/meetings/a.rules.ts`, `import { b } from "../../db/dialect.js";`, "Rules import only"],
  [`${S}/modules/meetings/a.rules.ts`, `import { readFileSync } from "node:fs";`, "Rules import only"],
  [`${S}/modules/meetings/a.entity.ts`, `import { Field } from "type-graphql";`, "columns only"],
  [
    `${S}/modules/meetings/a.resolver.ts`,
    `import { b } from "../../core/transaction.js";`,
    "A resolver decorates",
  ],
  [`${S}/modules/meetings/a.resolver.ts`, `import { b } from "../../db/dialect.js";`, "A resolver decorates"],
  [`${S}/modules/meetings/a.resolver.ts`, `import { B } from "./b.entity.js";`, "as types only"],
  [`${S}/modules/meetings/a.type.ts`, `import { type A, B } from "./b.entity.js";`, "as types only"],
  [`${D}/charts/a.tsx`, `import { useQuery } from "@apollo/client/react";`, "A chart gets data"],
  [`${D}/charts/a.tsx`, `import type { B } from "../features/cell/b.generated";`, "A chart gets data"],
  [`${D}/ui/a.tsx`, `import { b } from "../features/cell/b";`, "A primitive of ui/"],
  [`${D}/features/common/a.tsx`, `import { b } from "../cell/b";`, "A page imports no other page"],
  [`${D}/ui/a.tsx`, `import { messages } from "../i18n/catalogue.js";`, "Words come with"],
  [`${D}/features/cell/a.ts`, `import { cellMessages } from "./messages.js";`, "Words come with"],
  [`${D}/features/cell/a.tsx`, `import { b } from "../cells/b";`, "A page imports no other page"],
];

for (const [path, line, words] of breaches) {
  test(`red when broken: ${path} with ${line}`, () => {
    const found = judged({ [path]: `import x from "elsewhere";\n${line}\n` });
    assert.ok(
      found.some((violation) => violation.startsWith(`${path}:2 `) && violation.includes(words)),
      `expected "${words}" in:\n${found.join("\n")}`,
    );
  });
}

test("every law has a breach that turns it red", () => {
  const untried = laws.filter(({ law }) => !breaches.some(([, , words]) => law.includes(words)));
  assert.deepEqual(
    untried.map(({ law }) => law),
    [],
  );
});

test("a circle is found, also one closed by a type or by a re-export", () => {
  const circle = judged({
    [`${S}/core/a.ts`]: `import { b } from "./b.js";`,
    [`${S}/core/b.ts`]: `export * from "./c.js";`,
    [`${S}/core/c.ts`]: `import type { A } from "./a.js";`,
  });
  assert.equal(circle.length, 1);
  assert.match(circle[0], /a\.ts\n {2}→ .*b\.ts\n {2}→ .*c\.ts\n {2}→ .*a\.ts/);
});

test("statements over several lines count, comments and texts do not", () => {
  const found = judged({
    [`${S}/modules/organization/a.ts`]: [
      `import {\n  type A,\n  B,\n} from "../identity/index.js";`,
      `// import { c } from "../meetings/index.js";`,
      ` * import("../meetings/index.js")`,
      "const text = `\n  import { d } from '../meetings/index.js';`;",
    ].join("\n"),
  });
  assert.equal(found.length, 1);
  assert.match(found[0], /a\.ts:4 /);
});

test("what the laws allow passes", () => {
  const found = judged({
    [`${S}/modules/identity/identity.service.ts`]: `import { scope } from "../organization/index.js";`,
    [`${S}/modules/identity/identity.rules.ts`]: `import { fold } from "@nen-nep/schema";\nimport { invalid } from "../../core/errors.js";`,
    [`${S}/modules/identity/identity.resolver.ts`]: `import type { Account } from "./identity.entity.js";`,
    [`${S}/core/context.ts`]: `import type { Config } from "../config.js";`,
    [`${D}/features/cell/page.tsx`]: `import { Card } from "../../ui/Card.js";`,
  });
  assert.deepEqual(found, []);
});

test("the laws hold in this repository", () => assert.deepEqual(violations(), []));
