import {
  type AnswerForm,
  type AppealOutcome,
  answerForms,
  appealOutcomes,
  type BodyKind,
  bodyKinds,
  type MeasureBasisKind,
  type MeasureDecision,
  type MeasureKind,
  type MeasureParty,
  type MeasureSide,
  type MeasureState,
  type MeasureStep as MeasureStepKind,
  measureBasisKinds,
  measureDecisions,
  measureKinds,
  measureParties,
  measureSides,
  measureStates,
  measureSteps,
  measureSubjects,
  posts,
  type ServiceProof,
  serviceProofs,
} from "@nen-nep/schema";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar, InstantScalar } from "../../core/scalars.js";
import type {
  Body,
  BodyMember,
  Measure,
  MeasureBasis,
  MeasureOpening,
  MeasureStep,
} from "./measures.entity.js";
import type { Prospect } from "./measures.rules.js";
import type { TermInTime } from "./terms.service.js";

export const MeasureKindEnum = publishEnum(measureKinds);
const MeasureStateEnum = publishEnum(measureStates);
export const MeasureStepEnum = publishEnum(measureSteps);
export const MeasureSubjectEnum = publishEnum(measureSubjects);
const MeasurePartyEnum = publishEnum(measureParties);
const MeasureSideEnum = publishEnum(measureSides);
export const MeasureDecisionEnum = publishEnum(measureDecisions);
export const AppealOutcomeEnum = publishEnum(appealOutcomes);
export const AnswerFormEnum = publishEnum(answerForms);
export const ServiceProofEnum = publishEnum(serviceProofs);
const MeasureBasisKindEnum = publishEnum(measureBasisKinds);
export const BodyKindEnum = publishEnum(bodyKinds);
export const PostEnum = publishEnum(posts);

export const CLOSED = "null for those who have not opened the case with a purpose";

@Allow(signedIn)
@ObjectType("Measure", {
  description:
    "A case about a person in their post, or a cell committee. It holds only once it is announced.",
})
export class MeasureType
  implements
    Pick<Measure, "id" | "version" | "kind" | "state" | "stepSince" | "dueOn" | "dueSide" | "proposedOn">,
    Pick<Measure, "servedOn" | "respondBy" | "announcedOn" | "remedyBy" | "endsOn" | "endedOn">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for steps." })
  version: number;

  @Field(() => MeasureKindEnum, { description: "The form: as proposed, then as decided." })
  kind: MeasureKind;

  @Field(() => MeasureStateEnum, { description: "At which step it is." })
  state: MeasureState;

  @Field(() => DayScalar, { description: "The day it came to that step." })
  stepSince: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day by which somebody is expected to act; null where nobody is.",
  })
  dueOn: string | null;

  @Field(() => MeasureSideEnum, {
    nullable: true,
    description: "Who is expected to act; null where nobody is.",
  })
  dueSide: MeasureSide | null;

  @Field(() => DayScalar, { description: "The day it was proposed." })
  proposedOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day the notice reached the subject; null before.",
  })
  servedOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      "The last day of the window to answer; an answer counts until the decision. Null before notice.",
  })
  respondBy: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day it was announced, from which it has effect; null before.",
  })
  announcedOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "Until when something is to be put right and reported; null where nothing is.",
  })
  remedyBy: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day on which a form of discipline ends by itself; null for others.",
  })
  endsOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day the case was closed; null while it is open.",
  })
  endedOn: string | null;

  /** Not published: what rights follow. */
  pk: number;
}

@Allow(signedIn)
@ObjectType("MeasureAbout", { description: "Whom a case is about." })
export class MeasureAboutType {
  @Field(() => MeasureSubjectEnum, { description: "A person, or the cell committee." })
  kind: "PERSON" | "CELL_COMMITTEE";

  /** Not published: whose case it is. */
  measure: Measure;
}

@Allow(signedIn)
@ObjectType("MeasureProspect", { description: "A step that may come next, by whom, and why not now." })
export class MeasureProspectType implements Prospect {
  @Field(() => MeasureStepEnum, { description: "The step." })
  step: Prospect["step"];

  @Field(() => [MeasurePartyEnum], { description: "Any of these takes it." })
  by: readonly MeasureParty[];

  @Field(() => String, {
    nullable: true,
    description: "Why the actor cannot take it now, as a stable reason; null where the actor can.",
  })
  reason: Prospect["reason"];

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day from which it can be taken; null where no day changes it.",
  })
  from: string | null;
}

@Allow(signedIn)
@ObjectType("MeasureRecord", { description: "A step that was taken in a case." })
export class MeasureRecordType
  implements
    Pick<MeasureStep, "step" | "state" | "takenOn" | "takenAt" | "form" | "proof" | "outcome" | "kind">,
    Pick<MeasureStep, "documentNumber" | "documentDay" | "members" | "present" | "inFavour" | "against">
{
  @Field(() => Int, { description: "Its place in the case, from 1." })
  place: number;

  @Field(() => MeasureStepEnum, { description: "What was done." })
  step: MeasureStepKind;

  @Field(() => MeasureStateEnum, { description: "The state it led to." })
  state: MeasureState;

  @Field(() => DayScalar, { description: "The day it was done." })
  takenOn: string;

  @Field(() => InstantScalar, { description: "When it was entered." })
  takenAt: string;

  @Field(() => AnswerFormEnum, {
    nullable: true,
    description: "How the subject spoke; null where they did not.",
  })
  form: AnswerForm | null;

  @Field(() => ServiceProofEnum, {
    nullable: true,
    description: "How it is known that the notice arrived; null for other steps.",
  })
  proof: ServiceProof | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What was decided: UPHELD, VARIED, REJECTED, or of an appeal CONFIRMED, VARIED, ANNULLED, REMITTED.",
  })
  outcome: MeasureDecision | AppealOutcome | null;

  @Field(() => MeasureKindEnum, {
    nullable: true,
    description: "The form it was about; null where there is none.",
  })
  kind: MeasureKind | null;

  @Field(() => String, { nullable: true, description: "The number of the decision; null for other steps." })
  documentNumber: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The day of the decision's document." })
  documentDay: string | null;

  @Field(() => Int, { nullable: true, description: "All members of the body; null where nobody voted." })
  members: number | null;

  @Field(() => Int, { nullable: true, description: "Members present." })
  present: number | null;

  @Field(() => Int, { nullable: true, description: "Votes in favour; totals only." })
  inFavour: number | null;

  @Field(() => Int, { nullable: true, description: "Votes against." })
  against: number | null;
}

@Allow(signedIn)
@ObjectType("MeasureFact", { description: "A fact that a case rests on, as the records told it then." })
export class MeasureFactType implements Pick<MeasureBasis, "kind" | "flagId"> {
  @Field(() => MeasureBasisKindEnum, { description: "What kind of record." })
  kind: MeasureBasisKind;

  @Field(() => ID, {
    nullable: true,
    description: "The flag it came with; null where it was named by itself.",
  })
  flagId: string | null;
}

@Allow(signedIn)
@ObjectType("MeasureReader", { description: "Somebody who read the reasons of a case." })
export class MeasureReaderType implements Pick<MeasureOpening, "openedAt" | "purpose"> {
  @Field(() => InstantScalar, { description: "When." })
  openedAt: string;

  @Field(() => String, { description: "What for." })
  purpose: string;
}

@Allow(signedIn)
@ObjectType("Body", { description: "A body that decides." })
export class BodyType
  implements Pick<Body, "id" | "version" | "kind" | "name" | "seats" | "quorum" | "closedOn">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, to change it." })
  version: number;

  @Field(() => BodyKindEnum, { description: "What kind of body." })
  kind: BodyKind;

  @Field(() => String, { description: "What it is called." })
  name: string;

  @Field(() => Int, { description: "All its members." })
  seats: number;

  @Field(() => Int, { description: "Members who have to be present." })
  quorum: number;

  @Field(() => DayScalar, { nullable: true, description: "The day it was closed; null while it works." })
  closedOn: string | null;
}

@Allow(signedIn)
@ObjectType("BodySeat", { description: "An account that acts for a body." })
export class BodySeatType implements Pick<BodyMember, "since" | "until"> {
  @Field(() => DayScalar, { description: "Since when." })
  since: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The first day on which it acts no more; null for none.",
  })
  until: string | null;
}

const DAYS = "in days";

@Allow(signedIn)
@ObjectType("MeasureTerm", { description: "The days and periods of a form." })
export class MeasureTermType implements Omit<TermInTime, "pk" | "proposal"> {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => MeasureKindEnum, { description: "The form." })
  kind: MeasureKind;

  @Field(() => DayScalar, { description: "In force since." })
  since: string;

  @Field(() => DayScalar, { nullable: true, description: "Its last day; null where none follows." })
  lastDay: string | null;

  @Field(() => Int, { description: `The window to answer, ${DAYS}; 14 at least.` })
  answerDays: number;

  @Field(() => Int, { description: "How long after the facts it can be proposed and decided, in months." })
  limitationMonths: number;

  @Field(() => Int, { description: `The time to appeal from the announcement, ${DAYS}; 30 at least.` })
  appealDays: number;

  @Field(() => Int, {
    nullable: true,
    description: "After how many months a form of discipline ends by itself; null for others.",
  })
  standsMonths: number | null;

  @Field(() => Int, { description: `The time to notify the subject, ${DAYS}.` })
  notifyDays: number;

  @Field(() => Int, { description: `The time to decide, ${DAYS}.` })
  decideDays: number;

  @Field(() => Int, { description: `The time to announce, ${DAYS}.` })
  announceDays: number;

  @Field(() => Int, { description: `The time to verify, ${DAYS}.` })
  verifyDays: number;

  @Field(() => Int, { description: `The time to lift what was verified, ${DAYS}.` })
  liftDays: number;

  @Field(() => Int, { description: `The time to decide an appeal, ${DAYS}.` })
  appealDecideDays: number;

  @Field(() => String, { nullable: true, description: "The document it rests on; null for none." })
  document: string | null;
}

export const MeasureConnection = connectionOf("Measure", () => MeasureType);
