/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** A wrongful measure is annulled. */
export type AnnulMeasureInput = {
  /** Votes against. */
  against: number;
  /** The body that annuls: the one that decided, or one that may hear an appeal. */
  bodyId: string;
  /** The day of its document. */
  documentDay: string;
  /** The number of the decision. */
  documentNumber: string;
  /** The case. */
  id: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** Votes in favour. */
  inFavour: number;
  /** The day it was done; today unless told. */
  on?: string | null | undefined;
  /** Members present. */
  present: number;
  /** The version that was read. */
  version: number;
  /** In words, at most 8,000 characters. */
  words?: string | null | undefined;
};

/** How the subject answered. */
export type AnswerForm =
  /** orally (trực tiếp bằng lời). */
  | 'ORAL'
  /** on paper (bằng văn bản giấy). */
  | 'PAPER'
  /** in writing here (trên hệ thống). */
  | 'WRITTEN';

/** What became of an appeal. */
export type AppealOutcome =
  /** annulled (hủy bỏ quyết định). */
  | 'ANNULLED'
  /** confirmed (giữ nguyên quyết định). */
  | 'CONFIRMED'
  /** remitted (yêu cầu xem xét, quyết định lại). The body decides anew. */
  | 'REMITTED'
  /** varied (thay bằng hình thức nhẹ hơn). */
  | 'VARIED';

/** What became of an appeal. */
export type DecideAppealInput = {
  /** Votes against. */
  against: number;
  /** The body that decided: another than the first, and not below it. */
  bodyId: string;
  /** The day of its document. */
  documentDay: string;
  /** The number of the decision. */
  documentNumber: string;
  /** The case. */
  id: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** Votes in favour. */
  inFavour: number;
  /** The lighter form of a varied decision. */
  kind?: MeasureKind | null | undefined;
  /** The day it was done; today unless told. */
  on?: string | null | undefined;
  /** What became of it. */
  outcome: AppealOutcome;
  /** Members present. */
  present: number;
  /** Until when it is to be put right, where the lighter form asks for that. */
  remedyBy?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** In words, at most 8,000 characters. */
  words?: string | null | undefined;
};

/** What the named body decided. */
export type DecideMeasureInput = {
  /** Votes against. */
  against: number;
  /** What was decided. */
  decision: MeasureDecision;
  /** The day of its document. */
  documentDay: string;
  /** The number of the decision. */
  documentNumber: string;
  /** The case. */
  id: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** Votes in favour: more than half of all members for discipline. */
  inFavour: number;
  /** The lighter form of a varied decision. */
  kind?: MeasureKind | null | undefined;
  /** The day it was done; today unless told. */
  on?: string | null | undefined;
  /** Members present. */
  present: number;
  /** Until when it is to be put right and reported; for SELF_REVIEW and RECTIFICATION_ORDER. */
  remedyBy?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** In words, at most 8,000 characters. */
  words?: string | null | undefined;
};

/** What the subject says, with files. */
export type MeasureAnswerInput = {
  /** Files that the actor sent, 10 at most. */
  evidenceIds?: Array<string> | null | undefined;
  /** Where the office enters it: on PAPER, unless told, or ORAL. What the subject writes here is WRITTEN. */
  form?: AnswerForm | null | undefined;
  /** Whether the subject asks to be heard before the decision. */
  hearing?: boolean | null | undefined;
  /** The case. */
  id: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The day it was done; today unless told. */
  on?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** In words, at most 8,000 characters. */
  words?: string | null | undefined;
};

/** What the body decided. */
export type MeasureDecision =
  /** rejected (không áp dụng). */
  | 'REJECTED'
  /** upheld (áp dụng như đề xuất). */
  | 'UPHELD'
  /** varied (áp dụng hình thức nhẹ hơn). A lighter form than was proposed. */
  | 'VARIED';

/** The forms of a corrective measure, from the lightest. */
export type MeasureKind =
  /** criticism (phê bình). Below discipline. */
  | 'CRITICISM'
  /** dismissal (cách chức). A form of discipline. */
  | 'DISMISSAL'
  /** rectification order (yêu cầu chấn chỉnh, khắc phục). Organisational: with a deadline and a report back. */
  | 'RECTIFICATION_ORDER'
  /** reminder (nhắc nhở). Below discipline. */
  | 'REMINDER'
  /** reprimand (khiển trách). A form of discipline. */
  | 'REPRIMAND'
  /** self-review (kiểm điểm, rút kinh nghiệm). Below discipline. */
  | 'SELF_REVIEW'
  /** warning (cảnh cáo). A form of discipline. */
  | 'WARNING';

/** A step in a case. */
export type MeasureStepInput = {
  /** The case. */
  id: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The day it was done; today unless told. */
  on?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** In words, at most 8,000 characters. */
  words?: string | null | undefined;
};

/** The subject was notified. */
export type NotifySubjectInput = {
  /** The case. */
  id: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The day it was done; today unless told. */
  on?: string | null | undefined;
  /** How it is known that the notice arrived. */
  proof: ServiceProof;
  /** The version that was read. */
  version: number;
  /** In words, at most 8,000 characters. */
  words?: string | null | undefined;
};

/** How it is known that the notice reached the subject. */
export type ServiceProof =
  /** registered post (thư bảo đảm có báo phát). */
  | 'POST'
  /** signed for (ký nhận trực tiếp). */
  | 'SIGNED'
  /** handed over before a witness (giao trước người làm chứng). */
  | 'WITNESSED';

export type WithdrawMeasureMutationVariables = Exact<{
  input: Types.MeasureStepInput;
}>;


export type WithdrawMeasureMutation = { withdrawMeasure: { id: string, version: number } | null };

export type NotifySubjectMutationVariables = Exact<{
  input: Types.NotifySubjectInput;
}>;


export type NotifySubjectMutation = { notifySubject: { id: string, version: number } | null };

export type RespondToMeasureMutationVariables = Exact<{
  input: Types.MeasureAnswerInput;
}>;


export type RespondToMeasureMutation = { respondToMeasure: { id: string, version: number } | null };

export type LapseResponseMutationVariables = Exact<{
  input: Types.MeasureStepInput;
}>;


export type LapseResponseMutation = { lapseResponse: { id: string, version: number } | null };

export type RecordHearingMutationVariables = Exact<{
  input: Types.MeasureAnswerInput;
}>;


export type RecordHearingMutation = { recordHearing: { id: string, version: number } | null };

export type DecideMeasureMutationVariables = Exact<{
  input: Types.DecideMeasureInput;
}>;


export type DecideMeasureMutation = { decideMeasure: { id: string, version: number } | null };

export type AnnounceMeasureMutationVariables = Exact<{
  input: Types.MeasureStepInput;
}>;


export type AnnounceMeasureMutation = { announceMeasure: { id: string, version: number } | null };

export type ReportOnMeasureMutationVariables = Exact<{
  input: Types.MeasureAnswerInput;
}>;


export type ReportOnMeasureMutation = { reportOnMeasure: { id: string, version: number } | null };

export type VerifyMeasureMutationVariables = Exact<{
  input: Types.MeasureStepInput;
}>;


export type VerifyMeasureMutation = { verifyMeasure: { id: string, version: number } | null };

export type LiftMeasureMutationVariables = Exact<{
  input: Types.MeasureStepInput;
}>;


export type LiftMeasureMutation = { liftMeasure: { id: string, version: number } | null };

export type DeferMeasureMutationVariables = Exact<{
  input: Types.MeasureStepInput;
}>;


export type DeferMeasureMutation = { deferMeasure: { id: string, version: number } | null };

export type SuspendMeasureMutationVariables = Exact<{
  input: Types.MeasureStepInput;
}>;


export type SuspendMeasureMutation = { suspendMeasure: { id: string, version: number } | null };

export type ResumeMeasureMutationVariables = Exact<{
  input: Types.MeasureStepInput;
}>;


export type ResumeMeasureMutation = { resumeMeasure: { id: string, version: number } | null };

export type AppealMeasureMutationVariables = Exact<{
  input: Types.MeasureAnswerInput;
}>;


export type AppealMeasureMutation = { appealMeasure: { id: string, version: number } | null };

export type DecideAppealMutationVariables = Exact<{
  input: Types.DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal: { id: string, version: number } | null };

export type AnnulMeasureMutationVariables = Exact<{
  input: Types.AnnulMeasureInput;
}>;


export type AnnulMeasureMutation = { annulMeasure: { id: string, version: number } | null };


export const WithdrawMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureStepInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<WithdrawMeasureMutation, WithdrawMeasureMutationVariables>;
export const NotifySubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotifySubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotifySubjectInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifySubject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<NotifySubjectMutation, NotifySubjectMutationVariables>;
export const RespondToMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RespondToMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAnswerInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondToMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<RespondToMeasureMutation, RespondToMeasureMutationVariables>;
export const LapseResponseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LapseResponse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureStepInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lapseResponse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<LapseResponseMutation, LapseResponseMutationVariables>;
export const RecordHearingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAnswerInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordHearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<RecordHearingMutation, RecordHearingMutationVariables>;
export const DecideMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideMeasureInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<DecideMeasureMutation, DecideMeasureMutationVariables>;
export const AnnounceMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnounceMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureStepInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announceMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<AnnounceMeasureMutation, AnnounceMeasureMutationVariables>;
export const ReportOnMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportOnMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAnswerInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportOnMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<ReportOnMeasureMutation, ReportOnMeasureMutationVariables>;
export const VerifyMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureStepInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<VerifyMeasureMutation, VerifyMeasureMutationVariables>;
export const LiftMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureStepInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<LiftMeasureMutation, LiftMeasureMutationVariables>;
export const DeferMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeferMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureStepInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deferMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<DeferMeasureMutation, DeferMeasureMutationVariables>;
export const SuspendMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureStepInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<SuspendMeasureMutation, SuspendMeasureMutationVariables>;
export const ResumeMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureStepInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<ResumeMeasureMutation, ResumeMeasureMutationVariables>;
export const AppealMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppealMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureAnswerInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<AppealMeasureMutation, AppealMeasureMutationVariables>;
export const DecideAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAppealInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<DecideAppealMutation, DecideAppealMutationVariables>;
export const AnnulMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnulMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnulMeasureInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annulMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<AnnulMeasureMutation, AnnulMeasureMutationVariables>;