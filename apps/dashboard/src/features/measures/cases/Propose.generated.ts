/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What kind of body decides. */
export type BodyKind =
  /** appeal body (cơ quan giải quyết khiếu nại). It decides appeals alone. */
  | 'APPEAL'
  /** cell (chi bộ). */
  | 'CELL'
  /** inspection commission (ủy ban kiểm tra). */
  | 'INSPECTION'
  /** standing committee (ban thường vụ). */
  | 'STANDING_COMMITTEE'
  /** superior committee (cấp ủy cấp trên). */
  | 'SUPERIOR_COMMITTEE';

/** What a rule asks people to look at; never a judgement. */
export type FlagKind =
  /** action overdue (việc sau kết luận quá hạn). An action that a post of the cell owns is past due by so many days. */
  | 'ACTION_OVERDUE'
  /** months not held (có những tháng không tổ chức sinh hoạt). Months confirmed not held and not postponed by a document; unreported ones never count. */
  | 'MONTHS_NOT_HELD'
  /** rated poor by several evaluators (nhiều bên đánh giá cùng xếp loại Kém). Official locked evaluations by different evaluators that rate it poor. */
  | 'POOR_TWICE'
  /** quarters without a thematic meeting (có những quý không sinh hoạt chuyên đề). Whole quarters, reported in full and not postponed, without a thematic or combined meeting. */
  | 'QUARTERS_WITHOUT_THEME'
  /** repeated unexcused absence (nhiều buổi có đảng viên vắng không lý do). Several meetings with more than a share of the members absent without a reason. */
  | 'UNEXCUSED_ABSENCE';

/** What became of a flag. */
export type FlagState =
  /** cleared (không còn do đã đính chính). The records were corrected, and the facts no longer hold. */
  | 'CLEARED'
  /** dismissed (thôi xem xét). People looked at it and let it rest, with a reason. */
  | 'DISMISSED'
  /** explained (đã giải trình). The subject explained; people have yet to decide. */
  | 'EXPLAINED'
  /** raised (chờ giải trình). The records raised a question; nobody has answered yet. */
  | 'RAISED'
  /** used (đã đưa vào hồ sơ). Part of the basis of a proposed measure. */
  | 'USED';

/** A language of the interface. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

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

/** A post in a cell. */
export type Post =
  /** cell committee member (chi ủy viên). */
  | 'COMMITTEE_MEMBER'
  /** deputy secretary (phó bí thư). */
  | 'DEPUTY'
  /** secretary (bí thư). The head of the cell. */
  | 'SECRETARY';

/** A measure to propose. */
export type ProposeMeasureInput = {
  /** Late actions of a post of the cell that it rests on. */
  actionIds?: Array<string> | null | undefined;
  /** The body that is to decide. */
  bodyId: string;
  /** The cell. */
  cellId: string;
  /** Official evaluations that it rests on. */
  evaluationIds?: Array<string> | null | undefined;
  /** Shortcomings in official evaluations that it rests on. */
  findingIds?: Array<string> | null | undefined;
  /** Flags that it rests on: explained, or with the days to explain gone by. */
  flagIds?: Array<string> | null | undefined;
  /** A UUID made by the client; made here unless given. */
  id?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The form that is proposed. */
  kind: MeasureKind;
  /** Months with a breach that it rests on. */
  months?: Array<string> | null | undefined;
  /** The tenure of the person, who held it through all that it rests on; null for the cell committee. */
  tenureId?: string | null | undefined;
  /** What is proposed and why; 1 to 8,000 characters. */
  words: string;
};

export type ProposalPartsQueryVariables = Exact<{
  cellId: string;
  code: string;
  language: Types.Language;
}>;


export type ProposalPartsQuery = { cell: { id: string, name: string, posts: Array<{ id: string, post: Types.Post, since: string, until: string | null, person: { id: string, name: string | null } | null }> | null } | null, bodiesFor: Array<{ id: string, kind: Types.BodyKind, name: string }> | null, flags: { edges: Array<{ cursor: string, node: { id: string, kind: Types.FlagKind, state: Types.FlagState, from: string, before: string, answerBy: string, words: string } }> } | null };

export type ProposeMeasureMutationVariables = Exact<{
  input: Types.ProposeMeasureInput;
}>;


export type ProposeMeasureMutation = { proposeMeasure: { id: string, version: number } | null };


export const ProposalPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposalParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cellId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cellId"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"until"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodiesFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cellId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cellId"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cell"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RAISED"},{"kind":"EnumValue","value":"EXPLAINED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"from"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"before"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"answerBy"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"words"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposalPartsQuery, ProposalPartsQueryVariables>;
export const ProposeMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMeasureInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<ProposeMeasureMutation, ProposeMeasureMutationVariables>;