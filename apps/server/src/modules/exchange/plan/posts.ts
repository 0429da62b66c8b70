import { fold, type Post } from "@nen-nep/schema";
import {
  amendPosts,
  appointPosts,
  createPersons,
  type Tenure,
  type TenureInput,
} from "../../organization/index.js";
import { codeKey } from "../register/ledger.js";
import type { CellRecord } from "../register/records.js";
import { valuesOf } from "./diff.js";
import { type Fact, tell } from "./history.js";
import { loadPresent, type PostFact } from "./present.js";
import { inChunks, keysOf, NOT_YET, type Run } from "./run.js";

/** A post that a row of the register tells of. */
interface ToldPost {
  readonly code: string;
  readonly post: Post;
  readonly name: string;
}

const toldPosts = ({ code, secretary, deputy }: CellRecord): ToldPost[] => [
  ...(secretary === null ? [] : [{ code, post: "SECRETARY" as const, name: secretary }]),
  ...(deputy === null ? [] : [{ code, post: "DEPUTY" as const, name: deputy }]),
];

/** The persons a register names. A person is a name within a cell: the same name in two cells is two persons. */
export async function importPersons(run: Run, records: readonly CellRecord[]): Promise<void> {
  const fresh = new Map<string, { readonly cellPk: number; readonly name: string }>();
  for (const { code, name } of records.flatMap(toldPosts)) {
    const present = run.present.cells.get(codeKey(code));
    if (present?.persons.has(fold(name))) run.diff.unchanged("PERSONS");
    else fresh.set(`${codeKey(code)} ${fold(name)}`, { cellPk: present?.cell.pk ?? NOT_YET, name });
  }
  run.diff.created("PERSONS", fresh.size);
  if (!run.write || fresh.size === 0) return;
  for (const chunk of inChunks([...fresh.values()])) {
    await run.write.journal.created("person", await createPersons(run.write.context, chunk), 0);
  }
  run.present = await loadPresent(run.session, run.committee);
}

/** Who held which post on the first day of the register's year. */
export async function importPosts(run: Run, records: readonly CellRecord[]): Promise<void> {
  const added: TenureInput[] = [];
  for (const { code, post, name } of records.flatMap(toldPosts)) {
    const present = run.present.cells.get(codeKey(code));
    const personPk = present?.persons.get(fold(name))?.pk ?? NOT_YET;
    const { change, add } = tell<number, PostFact>(present?.posts[post] ?? [], personPk, run.since);
    if (change.length > 0)
      run.diff.compared("POSTS", `${code} ${post}`, { person: [holder(run, code, change[0]!.fact), name] });
    else if (add.length === 0) run.diff.unchanged("POSTS");
    else run.diff.created("POSTS");
    for (const { fact, patch } of change) await amend(run, fact.tenure, patch);
    const cellPk = present?.cell.pk ?? NOT_YET;
    added.push(
      ...add.map(({ value, ...span }) => ({
        cellPk,
        personPk: value,
        post,
        ...span,
        source: "REGISTER" as const,
      })),
    );
  }
  if (!run.write) return;
  for (const chunk of inChunks(added)) {
    const ids = await appointPosts(run.write.context, chunk);
    await run.write.journal.created("tenure", await keysOf(run.session, "tenure", ids));
  }
  run.present = await loadPresent(run.session, run.committee);
}

async function amend(run: Run, tenure: Tenure, patch: Partial<Fact<number>>): Promise<void> {
  if (!run.write) return;
  const { value, ...span } = patch;
  const changes = { ...span, ...(value === undefined ? {} : { personPk: value }) };
  await amendPosts(run.write.context, [{ tenure, patch: changes }]);
  await run.write.journal.changed("tenure", tenure.pk, tenure.version + 1, valuesOf<Tenure>(tenure, changes));
}

/** Who the database says held a post. */
function holder(run: Run, code: string, fact: PostFact): string | null {
  const persons = run.present.cells.get(codeKey(code))?.persons.values() ?? [];
  return [...persons].find(({ pk }) => pk === fact.value)?.name ?? null;
}
