/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What a heading of a file means. */
export type HeadingInput = {
  /** The field, such as `code` or `heldOn`. */
  field: string;
  /** The heading as written. */
  heading: string;
};

/** What can be wrong with a register. */
export type ImportFaultReason =
  /** a cell code stands twice (trùng mã chi bộ). */
  | 'CELL_DUPLICATE'
  /** the code is not of this committee (mã không thuộc cấp ủy này). */
  | 'CELL_ELSEWHERE'
  /** the cell is unknown (không có chi bộ này). */
  | 'CELL_UNKNOWN'
  /** the evaluator is unknown (không rõ bên đánh giá). */
  | 'COMMITTEE_UNKNOWN'
  /** no such day (ngày không hợp lệ). */
  | 'DAY_INVALID'
  /** a day after today (ngày sau hôm nay). */
  | 'DAY_IN_FUTURE'
  /** a day outside the register's year (ngày ngoài năm của sổ). */
  | 'DAY_OUTSIDE_YEAR'
  /** the document of a postponement is missing (thiếu văn bản cho hoãn). */
  | 'DOCUMENT_MISSING'
  /** a spreadsheet error (lỗi của bảng tính). */
  | 'ERROR_VALUE'
  /** a formula in the data (công thức trong dữ liệu). */
  | 'FORMULA'
  /** the cell group is unknown (không rõ loại hình). */
  | 'GROUP_UNKNOWN'
  /** a heading stands twice (trùng tiêu đề cột). */
  | 'HEADING_DUPLICATE'
  /** a column is missing (thiếu cột). */
  | 'HEADING_MISSING'
  /** a mapped heading was not found (không tìm thấy tiêu đề đã gán). */
  | 'HEADING_NOT_FOUND'
  /** a mark for a criterion that does not apply (chấm tiêu chí không áp dụng). */
  | 'MARK_NOT_APPLICABLE'
  /** a mark out of range (điểm ngoài khoảng cho phép). */
  | 'MARK_OUT_OF_RANGE'
  /** the month is missing (thiếu tháng). */
  | 'MONTH_MISSING'
  /** no such number (số không hợp lệ). */
  | 'NUMBER_INVALID'
  /** the chair is not of the cell (người chủ trì không thuộc chi bộ). */
  | 'PERSON_UNKNOWN'
  /** a row contradicts another (mâu thuẫn với dòng khác). */
  | 'ROW_CONTRADICTS'
  /** a row stands twice (trùng dòng). */
  | 'ROW_DUPLICATE'
  /** the rubric is unknown (không rõ bảng chấm điểm). */
  | 'RUBRIC_UNKNOWN'
  /** no table of a register (không có bảng nào của sổ theo dõi). */
  | 'SHEET_UNKNOWN'
  /** the text is too long (quá dài). */
  | 'TEXT_TOO_LONG'
  /** marks that change the direction of text (có ký tự đổi chiều chữ). */
  | 'TEXT_TURNS'
  /** the total is not the sum (tổng điểm không khớp). */
  | 'TOTAL_MISMATCH'
  /** a value is missing (để trống). */
  | 'VALUE_MISSING'
  /** a value where none belongs (giá trị thừa). */
  | 'VALUE_UNEXPECTED'
  /** an unknown word (từ không có trong danh mục). */
  | 'WORD_UNKNOWN';

/** A register to read. */
export type ImportInput = {
  /** The committee's name; it is made where the database has none at all. */
  committee: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** Headings the program would not know. */
  map?: Array<HeadingInput> | null | undefined;
  /** Files that were sent to `POST /import`, read together. */
  uploadIds: Array<string>;
};

/** Whether an import is in force. */
export type ImportState =
  /** in force (đã nạp). */
  | 'APPLIED'
  /** reverted (đã hoàn tác). */
  | 'REVERTED';

/** What an import can make or change. */
export type ImportSubject =
  /** cells (chi bộ). */
  | 'CELLS'
  /** committees (cấp ủy). */
  | 'COMMITTEES'
  /** months without a meeting (tháng không sinh hoạt). */
  | 'DECLARATIONS'
  /** delegations (đoàn công tác). */
  | 'DELEGATIONS'
  /** evaluations (lượt đánh giá). */
  | 'EVALUATIONS'
  /** meetings (buổi sinh hoạt). */
  | 'MEETINGS'
  /** persons (người). */
  | 'PERSONS'
  /** posts (chức vụ). */
  | 'POSTS';

/** The tables a register is made of. */
export type ImportTableKind =
  /** list of cells (danh sách chi bộ). */
  | 'CELLS'
  /** evaluations (kết quả đánh giá). */
  | 'EVALUATIONS'
  /** register of meetings (sổ theo dõi sinh hoạt). */
  | 'MEETINGS';

/** An import to take back. */
export type RevertImportInput = {
  /** The import. */
  id: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
};

export type ImportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportsQuery = { imports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, state: Types.ImportState, fileName: string, appliedAt: string | null, revertedAt: string | null, importedBy: { id: string, login: string, name: string | null } | null, committee: { id: string, name: string } | null, outcomes: Array<{ subject: Types.ImportSubject, created: number, changed: number, unchanged: number }> } }> } | null };

export type PreviewImportMutationVariables = Exact<{
  input: Types.ImportInput;
}>;


export type PreviewImportMutation = { previewImport: { year: number | null, faultCount: number, sheets: Array<{ file: string, sheet: string, kind: Types.ImportTableKind | null, rows: number, notesLeft: number, columns: Array<{ heading: string, field: string | null, criterion: string | null }>, fields: Array<{ field: string, required: boolean, labelVi: string, labelEn: string }> }>, faults: Array<{ file: string, sheet: string, row: number | null, column: string | null, value: string | null, reason: Types.ImportFaultReason, suggestion: string | null, follows: number, expectedVi: string, expectedEn: string }>, outcomes: Array<{ subject: Types.ImportSubject, created: number, changed: number, unchanged: number }> | null, values: Array<{ subject: Types.ImportSubject, record: string, field: string, before: string | null, after: string | null }> } | null };

export type ApplyImportMutationVariables = Exact<{
  input: Types.ImportInput;
}>;


export type ApplyImportMutation = { applyImport: { import: { id: string, state: Types.ImportState, fileName: string, appliedAt: string | null, revertedAt: string | null, importedBy: { id: string, login: string, name: string | null } | null, committee: { id: string, name: string } | null, outcomes: Array<{ subject: Types.ImportSubject, created: number, changed: number, unchanged: number }> } | null } | null };

export type RevertImportMutationVariables = Exact<{
  input: Types.RevertImportInput;
}>;


export type RevertImportMutation = { revertImport: { id: string, state: Types.ImportState, revertedAt: string | null } | null };

export type PastImportFragment = { id: string, state: Types.ImportState, fileName: string, appliedAt: string | null, revertedAt: string | null, importedBy: { id: string, login: string, name: string | null } | null, committee: { id: string, name: string } | null, outcomes: Array<{ subject: Types.ImportSubject, created: number, changed: number, unchanged: number }> } & { ' $fragmentName'?: 'PastImportFragment' };

export const PastImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastImport"},"variableDefinitions":[],"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fileName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"revertedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"importedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"created"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"changed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unchanged"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<PastImportFragment, unknown>;
export const ImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastImport"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fileName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"revertedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"importedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"created"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"changed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unchanged"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const PreviewImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"faultCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"notesLeft"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"columns"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"required"},"arguments":[],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"labelVi"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"labelEn"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"row"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"column"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"follows"},"arguments":[],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"expectedVi"},"name":{"kind":"Name","value":"expected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"VI"}}],"directives":[]},{"kind":"Field","alias":{"kind":"Name","value":"expectedEn"},"name":{"kind":"Name","value":"expected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"created"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"changed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unchanged"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"record"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"before"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"after"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as DocumentNode<PreviewImportMutation, PreviewImportMutationVariables>;
export const ApplyImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastImport"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fileName"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"revertedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"importedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"created"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"changed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unchanged"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<ApplyImportMutation, ApplyImportMutationVariables>;
export const RevertImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevertImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevertImportInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revertImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"revertedAt"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<RevertImportMutation, RevertImportMutationVariables>;