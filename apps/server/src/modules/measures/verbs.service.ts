import { type AnswerForm, addDays, addMonths, type Day, daysBetween, type Reason } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { linesOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { attachEvidence } from "../actions/index.js";
import { releaseFlags } from "../flags/index.js";
import { annullingOf, decidingOf, rulingOf } from "./deciding.js";
import type { Doing, Effect, StepAsked } from "./doing.js";
import { Measure, MeasureBasis, MeasureTerm } from "./measures.entity.js";
import { measureScope } from "./measures.rights.js";
import { type Standing, stepFault, type Taken, TRANSITIONS } from "./measures.rules.js";
import { LONGEST_WORDS } from "./proposing.service.js";
import { standingOf } from "./standing.js";
import { lastStepOn, writeStep } from "./writing.js";

export const VERBS: Record<Taken, string> = {
  WITHDRAW: "withdrawMeasure",
  NOTIFY: "notifySubject",
  RESPOND: "respondToMeasure",
  LAPSE: "lapseResponse",
  HEAR: "recordHearing",
  DECIDE: "decideMeasure",
  ANNOUNCE: "announceMeasure",
  REPORT: "reportOnMeasure",
  VERIFY: "verifyMeasure",
  LIFT: "liftMeasure",
  EXPIRE: "expireMeasure",
  DEFER: "deferMeasure",
  SUSPEND: "suspendMeasure",
  RESUME: "resumeMeasure",
  APPEAL: "appealMeasure",
  DECIDE_APPEAL: "decideAppeal",
  ANNUL: "annulMeasure",
};

/** The machine itself takes what the rule does, and what the demonstration tells. */
const MACHINE: Standing = {
  isSubject: false,
  wasConcerned: false,
  isOffice: true,
  inBody: true,
  inAppealBody: true,
  verifies: true,
  proposed: false,
  decided: false,
};

/** Takes a step in a case: found within what the actor may know of, allowed by the table and the day, then written. */
export const takeMeasureStep = (
  context: Context,
  step: Taken,
  { idempotencyKey, ...asked }: StepAsked,
): Promise<string> =>
  inTransaction(context, { verb: VERBS[step], idempotencyKey, input: asked }, async (tx) => {
    const measure = await readMeasure(tx, asked.id, asked.version);
    const [terms] = await findRows(tx.session, MeasureTerm, "pk = :pk", { pk: measure.termPk });
    const standing = tx.context.actor === null ? MACHINE : await standingOf(tx.context, measure);
    const on = asked.on ?? tx.context.today;
    const byRule = step === "EXPIRE" && tx.context.actor === null;
    const fault = stepFault(step, measure, terms!, standing, on);
    if (fault && !(byRule && fault === "NOT_ALLOWED")) {
      throw new Refusal(fault, REFUSALS[fault] ?? "This cannot be done now.", { state: measure.state });
    }
    if (on > tx.context.today || on < (await lastStepOn(tx, measure.pk))) {
      throw invalid("on", "A step is taken today at the latest, and not before the one before it.");
    }
    const words =
      asked.words == null || asked.words.trim() === "" ? null : linesOf("words", asked.words, LONGEST_WORDS);
    if (TRANSITIONS[step].words && words === null) throw invalid("words", "Say it in words.");
    const forSubject = TRANSITIONS[step].by.includes("SUBJECT") && !standing.isSubject;
    const writing = await EFFECTS[step]({ tx, measure, terms: terms!, asked, on, forSubject });
    const place = await writeStep(
      tx,
      measure,
      writing.terms ?? terms!,
      writing.patch,
      { step, takenOn: on, forSubject: forSubject ? 1 : 0, ...writing.step },
      words,
    );
    await attachEvidence(tx, { measurePk: measure.pk }, place, asked.evidenceIds ?? []);
    tx.audit({
      verb: VERBS[step],
      subject: "measure",
      subjectId: measure.id,
      detail: { on, ...(writing.step?.outcome && { outcome: writing.step.outcome }) },
      byRule,
    });
    return measure.id;
  });

const REFUSALS: Partial<Record<Reason, string>> = {
  OWN_CASE: "Nobody acts in their own case but to answer.",
  OWN_WORK: "Who proposed it neither decides nor verifies it; who decided does not decide the appeal.",
  WRONG_STATE: "The case is not at a step for this.",
  NOT_ALLOWED: "This is for others.",
  WINDOW_OPEN: "The subject can still answer.",
  HEARING_NEEDED: "The subject asked to be heard first.",
  LIMITATION_PASSED: "What the case rests on is too long ago for this form.",
  APPEAL_TOO_LATE: "The days to appeal have gone by.",
};

/** A case that the actor may know of, at the version that was read; outside of that it is not there. */
async function readMeasure(tx: Transaction, id: string, version: number): Promise<Measure> {
  const bag = new ParameterBag();
  const seen = tx.context.actor === null ? "1 = 1" : measureScope(tx.context, "m", bag);
  const [row] = await tx.session.query(
    `SELECT m.* FROM measure m WHERE m.id = ${bag.add(id)} AND ${seen}`,
    bag.values,
  );
  if (!row) throw notFound("The case");
  const measure = hydrate(tx.session, Measure, row);
  if (measure.version === version) return measure;
  throw new Refusal("STALE_VERSION", "Somebody changed this case in the meantime; read it again.", {
    id,
    version: measure.version,
    state: measure.state,
  });
}

type EffectOf = (doing: Doing) => Effect | Promise<Effect>;

const ended = (ending: Measure["ending"]) => (on: Day) => ({ ending, endedOn: on });

/** What each step changes in a case: the days, from which its state follows. */
const EFFECTS: Record<Taken, EffectOf> = {
  WITHDRAW: async ({ tx, measure, on }) => {
    await releaseFlags(tx, await flagsOf(tx, measure));
    return { patch: ended("WITHDRAWN")(on) };
  },
  NOTIFY: ({ tx, asked, on, terms }) => {
    if (asked.proof == null) throw invalid("proof", "Say how the notice reached the subject.");
    // The subject sees the case from its entry on: a notice entered late takes no day of the window.
    const respondBy = addDays(entryDay(tx, on), terms.answerDays);
    return { patch: { servedOn: on, respondBy }, step: { proof: asked.proof } };
  },
  RESPOND: ({ measure, asked, on, forSubject }) => {
    const form: AnswerForm = forSubject ? (asked.form ?? "PAPER") : "WRITTEN";
    if (forSubject && form === "WRITTEN")
      throw invalid("form", "What the office enters came on paper or orally.");
    const patch: Partial<Measure> = {
      respondedOn: measure.respondedOn ?? on,
      answeredSelf: forSubject ? measure.answeredSelf : 1,
      // A hearing that is asked for now is one that is still to be held.
      ...(asked.hearing && { hearingAsked: 1, heardOn: null }),
    };
    return { patch, step: { form } };
  },
  LAPSE: ({ on }) => ({ patch: { lapsedOn: on } }),
  HEAR: ({ on }) => ({ patch: { heardOn: on }, step: { form: "ORAL" } }),
  DECIDE: decidingOf,
  ANNOUNCE: ({ tx, measure, terms, on }) => {
    if (on !== entryDay(tx, on))
      throw invalid("on", "A decision is in force from the day it is announced here.");
    const endsOn = terms.standsMonths === null ? null : addMonths(on, terms.standsMonths);
    return { patch: { announcedOn: on, endsOn }, step: { kind: measure.kind } };
  },
  REPORT: ({ on, asked, forSubject }) => ({
    patch: { reportedOn: on },
    step: { form: forSubject ? (asked.form ?? "PAPER") : "WRITTEN" },
  }),
  VERIFY: ({ on }) => ({ patch: { verifiedOn: on } }),
  LIFT: ({ on }) => ({ patch: ended("LIFTED")(on) }),
  EXPIRE: ({ on }) => ({ patch: ended("EXPIRED")(on) }),
  DEFER: ({ on }) => ({ patch: { deferredOn: on } }),
  SUSPEND: ({ on }) => ({ patch: { suspendedOn: on } }),
  RESUME: ({ measure, on }) => ({
    patch: { deferredOn: null, suspendedOn: null, resumedOn: on, respondBy: daysLeft(measure, on) },
  }),
  APPEAL: ({ on, asked, forSubject }) => ({
    patch: { appealedOn: on },
    step: { form: forSubject ? (asked.form ?? "PAPER") : "WRITTEN" },
  }),
  DECIDE_APPEAL: rulingOf,
  ANNUL: async (doing) => {
    await releaseFlags(doing.tx, await flagsOf(doing.tx, doing.measure));
    return { patch: ended("ANNULLED")(doing.on), step: await annullingOf(doing) };
  },
};

/** What was left of the window when a case was deferred is left when it is taken up again. */
function daysLeft({ deferredOn, respondBy }: Measure, on: Day): Day | null {
  if (deferredOn === null || respondBy === null) return respondBy;
  return addDays(on, Math.max(0, daysBetween(deferredOn, respondBy)));
}

/** The day on which a step is entered; what the machine tells was entered when it was done. */
const entryDay = ({ context }: Transaction, on: Day): Day => (context.actor === null ? on : context.today);

/** The flags that a case rests on. */
async function flagsOf({ session }: Transaction, { pk }: Measure): Promise<string[]> {
  const rows = await findRows(session, MeasureBasis, "measure_pk = :pk AND flag_id IS NOT NULL", { pk });
  return [...new Set(rows.map(({ flagId }) => flagId!))];
}
