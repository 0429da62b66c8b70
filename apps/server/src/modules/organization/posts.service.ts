import { type Day, fold, type Post, personSortKey, type Source, tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { findRows, insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { Person, Tenure } from "./organization.entity.js";
import { overlaps } from "./organization.rules.js";

/** Registers persons of cells and returns their internal keys. */
export function createPersons(
  context: Context,
  inputs: readonly { readonly cellPk: number; readonly name: string }[],
): Promise<number[]> {
  return inTransaction(context, { verb: "createPersons" }, async (tx) => {
    const rows = inputs.map(({ cellPk, name }) => ({
      id: newId(),
      cellPk,
      name: tidy(name),
      nameFolded: fold(name),
      sortName: personSortKey(name),
    }));
    const pks = await insertRows(tx.session, Person, rows);
    tx.audit({ verb: "createPersons", subject: "person", count: rows.length });
    return pks;
  });
}

export interface TenureInput {
  readonly cellPk: number;
  readonly personPk: number;
  readonly post: Post;
  readonly since: Day;
  readonly until: Day | null;
  readonly source: Source;
}

/** Appoints persons to posts. A cell has one secretary at a time; an overlap is refused. */
export function appointPosts(context: Context, inputs: readonly TenureInput[]): Promise<string[]> {
  return inTransaction(context, { verb: "appointPosts" }, async (tx) => {
    const heads = inputs.filter((input) => input.post === "SECRETARY");
    const cellPks = [...new Set(heads.map((head) => head.cellPk))];
    const known: TenureInput[] = [];
    for (let start = 0; start < cellPks.length; start += 500) {
      const chunk = { cellPks: cellPks.slice(start, start + 500) };
      known.push(
        ...(await findRows(tx.session, Tenure, "post = 'SECRETARY' AND cell_pk IN (:...cellPks)", chunk)),
      );
    }
    const byCell = new Map<number, TenureInput[]>();
    for (const head of [...known, ...heads]) {
      const others = byCell.get(head.cellPk) ?? [];
      if (others.some((other) => overlaps(other, head))) {
        throw new Refusal("POST_OVERLAPS", "A cell has one secretary at a time.", { field: "since" });
      }
      byCell.set(head.cellPk, [...others, head]);
    }
    const rows = inputs.map((input) => ({ id: newId(), version: 1, ...input }));
    await tx.changing(inputs.map(({ cellPk, since }) => ({ of: "post", cellPk, day: since })));
    await insertRows(tx.session, Tenure, rows);
    tx.audit({ verb: "appointPosts", subject: "tenure", count: rows.length });
    return rows.map((row) => row.id);
  });
}

/** Ends a tenure on a day, the first on which the post is no longer held; at the version that was read. */
export function endPost(context: Context, tenure: Tenure, version: number, until: Day): Promise<string> {
  return inTransaction(context, { verb: "endPost" }, async (tx) => {
    if (until <= tenure.since) throw invalid("until", "A post ends after it begins.");
    await tx.changing([{ of: "post", cellPk: tenure.cellPk, day: until }]);
    await updateVersioned(tx.session, Tenure, { ...tenure, version }, { until }, tx.now);
    tx.audit({ verb: "endPost", subject: "tenure", subjectId: tenure.id, detail: { until } });
    return tenure.id;
  });
}

export interface HeadInput {
  readonly cellPk: number;
  readonly name: string;
  readonly since: Day;
}

/** Appoints a secretary from a day on; who held the post until then no longer does. */
export function appointHead(context: Context, { cellPk, name, since }: HeadInput): Promise<string> {
  return inTransaction(context, { verb: "appointHead" }, async (tx) => {
    const [present] = await findRows(
      tx.session,
      Tenure,
      "cell_pk = :cellPk AND post = 'SECRETARY' AND until IS NULL",
      { cellPk },
    );
    if (present) await endPost(tx.context, present, present.version, since);
    const [personPk] = await createPersons(tx.context, [{ cellPk, name }]);
    const [id] = await appointPosts(tx.context, [
      { cellPk, personPk: personPk!, post: "SECRETARY", since, until: null, source: "SUPERIOR" },
    ]);
    return id!;
  });
}
