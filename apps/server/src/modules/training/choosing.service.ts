import { type Post, posts, type QuotaKind } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import type { Session } from "../../db/session.js";
import { CellGroup, committeeScope } from "../organization/index.js";
import { candidatesOf } from "./candidates.js";
import { type Candidate, choose, difference, type Line } from "./choosing.rules.js";
import { Course, CourseSkill, Enrolment } from "./courses.entity.js";
import { SEATED } from "./courses.rules.js";
import { drawOf } from "./lots.js";
import { checkTerms, type Place, type Quota, type Terms, unfilled } from "./quotas.rules.js";
import { courseToChange, type Repeatable } from "./writing.js";

export interface QuotaAsked {
  readonly by: QuotaKind;
  readonly key: string;
  readonly least?: number | null;
  readonly most?: number | null;
}

export interface ChooseParticipants extends Repeatable {
  readonly courseId: string;
  readonly version: number;
  readonly reserves?: number | null;
  readonly perCell?: number | null;
  readonly quotas?: readonly QuotaAsked[] | null;
  /** True writes nothing. */
  readonly preview?: boolean | null;
}

/** A choice, explained; plain data, because it is kept for repeats. */
export interface Choice {
  readonly courseId: string;
  readonly seed: string;
  readonly preview: boolean;
  readonly lines: readonly Line[];
  /** Who has a seat now and had none by the choice before, and the other way about; none where there was none. */
  readonly entered: readonly number[];
  readonly left: readonly number[];
  readonly unfilled: readonly Quota[];
}

const RESERVES = 5;
const PER_CELL = 1;

/** Chooses participants by need, quotas and lots, everybody with a reason; anew until invitations go out. */
export async function chooseParticipants(
  context: Context,
  { idempotencyKey, preview, ...input }: ChooseParticipants,
): Promise<Choice> {
  if (preview) return (await workOut(context, await context.reader(), input)).choice;
  return inTransaction(context, { verb: "chooseParticipants", idempotencyKey, input }, async (tx) => {
    const worked = await workOut(tx.context, tx.session, input);
    const { course, terms, choice } = worked;
    await writeLines(tx, worked);
    const patch = {
      state: "CHOSEN" as const,
      terms: JSON.stringify(terms),
      chosenOn: tx.context.today,
      recordedAt: tx.now,
    };
    await updateVersioned(tx.session, Course, { ...course, version: input.version }, patch, tx.now);
    const detail = { seed: choice.seed, terms };
    tx.audit({ verb: "chooseParticipants", subject: "course", subjectId: course.id, detail });
    return { ...choice, preview: false };
  });
}

interface WorkedOut {
  readonly course: Course;
  readonly terms: Terms;
  readonly known: ReadonlyMap<number, Enrolment>;
  readonly choice: Choice;
}

async function workOut(context: Context, session: Session, input: ChooseParticipants): Promise<WorkedOut> {
  const course = await courseToChange(context, session, input.courseId, "CHOOSE");
  const enrolments = await findRows(session, Enrolment, "course_pk = :pk ORDER BY pk", { pk: course.pk });
  const taught = await findRows(session, CourseSkill, "course_pk = :pk", { pk: course.pk });
  const everybody = await candidatesOf(
    session,
    course,
    taught.map(({ skill }) => skill),
    context.today,
    (personId) => drawOf(course.seed, personId),
  );
  // Whom somebody enrolled by hand, or who left, no lot decides about.
  const byHand = enrolments.filter((each) => each.enrolledWords !== null || each.state === "WITHDRAWN");
  const apart = new Set(byHand.map(({ personPk }) => personPk));
  const chosenBefore = enrolments.filter(({ personPk }) => !apart.has(personPk));
  const looked = new Set(everybody.map(({ personPk }) => personPk));
  const gone = chosenBefore.filter(({ personPk }) => !looked.has(personPk)).map(outOfPost);
  const candidates = [...everybody.filter(({ personPk }) => !apart.has(personPk)), ...gone];
  const seated = placesOf(
    byHand.filter(({ state }) => SEATED.includes(state)),
    everybody,
  );
  const terms = await termsOf(context, session, course, input);
  if (seated.length > terms.seats) throw invalid("seats", "More are enrolled by hand than there are seats.");
  const lines = choose(candidates, terms, seated);
  const held = chosenBefore.filter(({ state }) => state === "CHOSEN").map(({ personPk }) => personPk);
  const chosen = new Set(lines.flatMap(({ state, personPk }) => (state === "CHOSEN" ? [personPk] : [])));
  const places = [...seated, ...candidates.filter(({ personPk }) => chosen.has(personPk))];
  const choice: Choice = {
    courseId: course.id,
    seed: course.seed,
    preview: true,
    lines,
    ...(course.chosenOn === null ? { entered: [], left: [] } : difference(held, lines)),
    unfilled: unfilled(terms, places),
  };
  return { course, terms, known: new Map(enrolments.map((each) => [each.personPk, each])), choice };
}

/** Somebody who was looked at before and holds no post there any more. */
const outOfPost = ({ personPk, cellPk, post }: Enrolment): Candidate => ({
  personPk,
  cellPk,
  post,
  tier: "NO_EVIDENCE",
  newInPost: false,
  requested: false,
  bar: null,
  facts: { outOfPost: true },
  keys: { GROUP: null, COMMITTEE: null, POST: post },
  draw: "",
});

function placesOf(enrolments: readonly Enrolment[], candidates: readonly Candidate[]): Place[] {
  return enrolments.map(
    ({ personPk, cellPk, post }) =>
      candidates.find((each) => each.personPk === personPk) ??
      candidates.find((each) => each.cellPk === cellPk) ?? {
        cellPk,
        keys: { GROUP: null, COMMITTEE: null, POST: post },
      },
  );
}

async function termsOf(
  context: Context,
  session: Session,
  { seats }: Course,
  { reserves, perCell, quotas }: ChooseParticipants,
): Promise<Terms> {
  const names = await namesOf(context, session);
  const named = (quotas ?? []).map(({ by, key, least, most }, index): Quota => {
    const name = names[by].get(key);
    if (name === undefined) {
      throw new Refusal("UNKNOWN_KEY", "There is nothing of this key.", { field: `quotas.${index}.key` });
    }
    return { by, key, name, least: least ?? 0, most: most ?? null };
  });
  const terms = { seats, reserves: reserves ?? RESERVES, perCell: perCell ?? PER_CELL, quotas: named };
  checkTerms(terms);
  return terms;
}

/** What seats can be shared out by, and what it is called. */
async function namesOf(
  context: Context,
  session: Session,
): Promise<Record<QuotaKind, ReadonlyMap<string, string>>> {
  const groups = await findRows(session, CellGroup);
  const bag = new ParameterBag();
  const seen = context.actor === null ? "1 = 1" : committeeScope(context, "m", bag);
  const committees = await session.query<{ id: string; name: string }>(
    `SELECT m.id, m.name FROM committee m WHERE ${seen}`,
    bag.values,
  );
  return {
    GROUP: new Map(groups.map(({ key, name }) => [key, name])),
    COMMITTEE: new Map(committees.map(({ id, name }) => [id, name])),
    POST: new Map<string, string>(posts.keys.map((post: Post) => [post, post])),
  };
}

/** Who shows no need is not kept, but for those who were looked at as eligible before. */
async function writeLines(tx: Transaction, { course, known, choice }: WorkedOut): Promise<void> {
  const made: Partial<Enrolment>[] = [];
  for (const { facts, ...line } of choice.lines) {
    const kept = { ...line, facts: JSON.stringify(facts), movedUp: 0 };
    const before = known.get(line.personPk);
    if (!before) {
      if (line.reason === "NO_NEED") continue;
      made.push({
        ...kept,
        id: newId(),
        version: 1,
        coursePk: course.pk,
        words: null,
        since: tx.context.today,
        recordedAt: tx.now,
      });
      continue;
    }
    const isSame = Object.entries(kept).every(([key, value]) => before[key as keyof Enrolment] === value);
    if (isSame) continue;
    const patch = { ...kept, since: tx.context.today, recordedAt: tx.now };
    await updateVersioned(tx.session, Enrolment, before, patch, tx.now);
  }
  await insertRows(tx.session, Enrolment, made);
}
