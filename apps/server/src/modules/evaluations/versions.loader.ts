import type { Rating } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { findRows } from "../../core/rows.js";
import { Contest } from "./contests.entity.js";
import { Evaluation, type Finding } from "./evaluations.entity.js";
import { criteriaOf, criterionBy, marksOf } from "./evaluations.loader.js";

export const contestsOf = (context: Context, evaluationPk: number): Promise<Contest[]> =>
  loadMany<Contest>(context, "contests", evaluationPk, async (session, keys) =>
    (await findRows(session, Contest, "evaluation_pk IN (:...keys) ORDER BY pk DESC", { keys })).map((row) =>
      Object.assign(row, { parent: row.evaluationPk }),
    ),
  );

/** A version of a locked evaluation that a revision replaced. */
export interface EarlierVersion {
  /** Its number among the locked ones, from 1: how often a draft was saved before is nobody's matter. */
  readonly version: number;
  readonly replacedAt: string;
  readonly reason: string | null;
  readonly score: number | null;
  readonly rating: Rating | null;
  readonly changes: { readonly criterionKey: string; readonly points: number | null }[];
}

interface KeptMark {
  readonly criterionPk?: number;
  readonly criterion_pk?: number;
  readonly points: number | null;
}

interface KeptVersion {
  readonly state: Evaluation["state"];
  readonly reason?: string | null;
  readonly score: number | null;
  readonly rating: Rating | null;
  readonly marks?: readonly KeptMark[];
}

interface Kept {
  readonly body: KeptVersion;
  readonly replacedAt: string;
}

const keptVersionsOf = (context: Context, evaluationPk: number): Promise<Kept[]> =>
  loadMany<Kept>(context, "evaluationVersions", evaluationPk, async (session, keys) => {
    const rows = await session.query<{ row_pk: number; body: string; recorded_at: string }>(
      `SELECT row_pk, body, recorded_at FROM revision WHERE subject = 'evaluation' AND row_pk IN (:...keys)
        ORDER BY row_pk, version`,
      { keys },
    );
    return rows.map(({ row_pk, body, recorded_at }) => ({
      parent: row_pk,
      body: JSON.parse(body) as KeptVersion,
      replacedAt: recorded_at,
    }));
  });

const pointsOf = (marks: readonly KeptMark[]) =>
  new Map(marks.map((mark) => [mark.criterionPk ?? mark.criterion_pk!, mark.points]));

/** The locked versions before the present one, latest first, each with the marks that the next one changed. */
export async function earlierVersionsOf(context: Context, evaluation: Evaluation): Promise<EarlierVersion[]> {
  const kept = (await keptVersionsOf(context, evaluation.pk)).filter(({ body }) => body.state === "LOCKED");
  if (kept.length === 0) return [];
  const present: readonly KeptMark[] = await marksOf(context, evaluation.pk);
  const keys = await criterionKeysOf(context, evaluation.rubricVersionPk);
  return kept
    .map(({ body, replacedAt }, index) => {
      const next = kept[index + 1]?.body;
      const after = pointsOf(next ? (next.marks ?? []) : present);
      const changed = (body.marks ?? []).filter(
        (mark) => after.get(mark.criterionPk ?? mark.criterion_pk!) !== mark.points,
      );
      return {
        version: index + 1,
        replacedAt,
        reason: (next ? next.reason : evaluation.reason) ?? null,
        score: body.score === null ? null : body.score / 100,
        rating: body.rating,
        changes: changed.map((mark) => ({
          criterionKey: keys.get(mark.criterionPk ?? mark.criterion_pk!) ?? "",
          points: mark.points === null ? null : mark.points / 100,
        })),
      };
    })
    .reverse();
}

/** Whether a revision changed the mark that a finding rests on. */
export async function restsOnRevisedMark(context: Context, finding: Finding): Promise<boolean> {
  const [evaluation, criterion] = await Promise.all([
    loadOne(context, Evaluation, finding.evaluationPk),
    criterionBy(context, finding.criterionPk),
  ]);
  if (!evaluation || !criterion) return false;
  const earlier = await earlierVersionsOf(context, evaluation);
  return earlier.some(({ changes }) => changes.some(({ criterionKey }) => criterionKey === criterion.key));
}

const criterionKeysOf = async (context: Context, rubricVersionPk: number): Promise<Map<number, string>> =>
  new Map((await criteriaOf(context, rubricVersionPk)).map(({ pk, key }) => [pk, key]));
