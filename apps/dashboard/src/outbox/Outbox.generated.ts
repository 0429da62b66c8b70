/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Something found, in words. */
export type AddFindingInput = {
  /** The criterion it speaks of; null for the whole. */
  criterionId?: string | null | undefined;
  /** The evaluation that found it. */
  evaluationId: string;
  /** A UUID made by the client; made here unless given. */
  id?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** Strength or shortcoming. */
  kind: FindingKind;
  /** How heavy a shortcoming is; null for a strength. */
  severity?: Severity | null | undefined;
  /** The words, 1 to 4,000 characters. */
  words: string;
};

/** Whether a criterion looks at content or form. */
export type Aspect =
  /** content (nội dung). */
  | 'CONTENT'
  /** form (hình thức). */
  | 'FORM';

/** How far an evaluation is. */
export type EvaluationState =
  /** draft (đang chấm). Marks may still change; left out of every figure. */
  | 'DRAFT'
  /** locked (đã khóa). Only a revision with a reason changes it. */
  | 'LOCKED'
  /** submitted (đã nộp). All marks are given; its makers may still mend it until it is locked. Left out of every figure. */
  | 'SUBMITTED';

/** What may be done with an evaluation next. */
export type EvaluationStep =
  /** answer the contest (trả lời đề nghị). */
  | 'ANSWER'
  /** contest (đề nghị xem lại). */
  | 'CONTEST'
  /** discard the draft (bỏ phiếu đang chấm). */
  | 'DISCARD'
  /** lock (khóa). */
  | 'LOCK'
  /** mark (chấm điểm). Give marks, notes, findings and remarks. */
  | 'MARK'
  /** revise (điều chỉnh). With a reason; what was before is kept. */
  | 'REVISE'
  /** submit (nộp). */
  | 'SUBMIT';

/** Who evaluated; kinds are never pooled silently. */
export type EvaluatorKind =
  /** delegation (đoàn công tác). */
  | 'DELEGATION'
  /** the cell itself (chi bộ tự đánh giá). */
  | 'SELF'
  /** superior committee (cấp ủy cấp trên). */
  | 'SUPERIOR';

/** What a finding says. */
export type FindingKind =
  /** shortcoming (hạn chế, khuyết điểm). */
  | 'SHORTCOMING'
  /** strength (ưu điểm). */
  | 'STRENGTH';

/** A mark for one criterion. */
export type MarkCriterionInput = {
  /** The criterion of its rubric version. */
  criterionId: string;
  /** The evaluation. */
  evaluationId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** A note, at most 2,000 characters; null for none. */
  note?: string | null | undefined;
  /** Points: a named step of the criterion or 0, elsewhere a multiple of the rubric's grain; null takes the mark away. */
  points?: number | null | undefined;
  /** The version of this mark that was read; 1 where nothing was given yet. */
  version: number;
};

/** The band of a score, by the rubric's thresholds. */
export type Rating =
  /** Average (Trung bình). */
  | 'AVERAGE'
  /** Fair (Khá). */
  | 'FAIR'
  /** Good (Tốt). */
  | 'GOOD'
  /** Poor (Kém). */
  | 'POOR';

/** Remarks on the whole. */
export type RemarkEvaluationInput = {
  /** The evaluation. */
  evaluationId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** At most 10,000 characters; null for none. */
  remarks?: string | null | undefined;
  /** The version of the remarks that was read. */
  version: number;
};

/** A finding taken back, before its evaluation is locked. */
export type RemoveFindingInput = {
  /** The finding. */
  findingId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What kind of meeting it was. */
export type SessionType =
  /** regular and thematic combined (thường kỳ kết hợp chuyên đề). Counts for the month and for the quarter's theme. */
  | 'COMBINED'
  /** cell-committee meeting (họp chi ủy). The cell committee alone; never counts as a cell meeting. */
  | 'COMMITTEE'
  /** regular (thường kỳ). The monthly meeting the Party Charter asks for. */
  | 'REGULAR'
  /** thematic (chuyên đề). A meeting on one theme; it does not replace the regular one. */
  | 'THEMATIC';

/** Whether the meeting was an announced model meeting. */
export type Setting =
  /** model meeting (sinh hoạt điểm). Announced beforehand and attended by a delegation. */
  | 'MODEL'
  /** ordinary meeting (thường xuyên). */
  | 'ORDINARY';

/** How heavy a shortcoming is. */
export type Severity =
  /** minor (nhẹ). */
  | 'MINOR'
  /** moderate (vừa). */
  | 'MODERATE'
  /** serious (nặng). */
  | 'SERIOUS';

export type SendMarkMutationVariables = Exact<{
  input: Types.MarkCriterionInput;
}>;


export type SendMarkMutation = { markCriterion: { version: number, points: number | null, note: string | null } | null };

export type SendRemarksMutationVariables = Exact<{
  input: Types.RemarkEvaluationInput;
}>;


export type SendRemarksMutation = { remarkEvaluation: { version: number, remarks: string | null } | null };

export type SendFindingMutationVariables = Exact<{
  input: Types.AddFindingInput;
}>;


export type SendFindingMutation = { addFinding: string | null };

export type SendFindingRemovalMutationVariables = Exact<{
  input: Types.RemoveFindingInput;
}>;


export type SendFindingRemovalMutation = { removeFinding: string | null };

export type EvaluationFormFragment = { id: string, version: number, state: Types.EvaluationState, heldOn: string, sessionType: Types.SessionType, evaluatorKind: Types.EvaluatorKind, setting: Types.Setting, nextSteps: Array<Types.EvaluationStep>, remarks: string | null, remarksVersion: number, cell: { id: string, code: string, name: string } | null, delegation: { id: string, name: string } | null, committee: { id: string, name: string } | null, rubric: { id: string, key: string, since: string, grain: number, vi: string, en: string, bands: Array<{ rating: Types.Rating, from: number }> } | null, marks: Array<{ points: number | null, applicable: boolean, version: number, note: string | null, criterion: { id: string, key: string, section: string | null, aspect: Types.Aspect, max: number, vi: string, en: string, steps: Array<{ points: number, vi: string, en: string }> } }> | null, findings: Array<{ id: string, kind: Types.FindingKind, severity: Types.Severity | null, words: string, version: number, criterion: { id: string } | null }> | null } & { ' $fragmentName'?: 'EvaluationFormFragment' };

export const EvaluationFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationForm"},"variableDefinitions":[],"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sessionType"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"evaluatorKind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"setting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"remarksVersion"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"delegation"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"rubric"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"key"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"grain"},"arguments":[],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"vi"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"bands"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"marks"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"key"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"section"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"aspect"},"arguments":[],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"max"},"name":{"kind":"Name","value":"points"},"arguments":[],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"vi"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"steps"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"vi"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"en"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"applicable"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"severity"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"words"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as DocumentNode<EvaluationFormFragment, unknown>;
export const SendMarkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMark"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkCriterionInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markCriterion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"points"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<SendMarkMutation, SendMarkMutationVariables>;
export const SendRemarksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendRemarks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemarkEvaluationInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remarkEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<SendRemarksMutation, SendRemarksMutationVariables>;
export const SendFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddFindingInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<SendFindingMutation, SendFindingMutationVariables>;
export const SendFindingRemovalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendFindingRemoval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveFindingInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<SendFindingRemovalMutation, SendFindingRemovalMutationVariables>;