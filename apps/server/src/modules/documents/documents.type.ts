import { type DocumentKind, documentKinds } from "@nen-nep/schema";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow, signedIn } from "../../core/policy.js";
import { DayScalar } from "../../core/scalars.js";
import type { Document } from "./documents.entity.js";
import type { RecordDocument } from "./documents.service.js";

export const DocumentKindEnum = publishEnum(documentKinds);

@Allow(signedIn)
@ObjectType("Document", { description: "A document that work rests on." })
export class DocumentType
  implements Pick<Document, "id" | "version" | "number" | "kind" | "issuedOn" | "issuer" | "title" | "note">
{
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => Int, { description: "The version, for edits." })
  version: number;

  @Field(() => String, { description: "The number and sign, such as 109-KH/QU; they come again every year." })
  number: string;

  @Field(() => DocumentKindEnum, { description: "The kind." })
  kind: DocumentKind;

  @Field(() => DayScalar, { description: "The day it was issued." })
  issuedOn: string;

  @Field(() => String, { description: "Who issued it." })
  issuer: string;

  @Field(() => String, { description: "What it is about." })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: "What the office noted, such as a variant of the date; null where nothing.",
  })
  note: string | null;
}

export const DocumentConnection = connectionOf("Document", () => DocumentType);

@InputType({ description: "A document as the office keeps it." })
export class RecordDocumentInput implements RecordDocument {
  @Field(() => ID, { nullable: true, description: "A UUID made by the client; made here unless given." })
  id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version that was read, to correct a document; null records a new one.",
  })
  version?: number | null;

  @Field(() => ID, { description: "The committee whose office keeps it." })
  committeeId: string;

  @Field(() => String, { description: "The number and sign, such as 109-KH/QU; 1 to 60 characters." })
  number: string;

  @Field(() => DocumentKindEnum, { description: "The kind." })
  kind: DocumentKind;

  @Field(() => DayScalar, { description: "The day it was issued." })
  issuedOn: string;

  @Field(() => String, { description: "Who issued it; 1 to 200 characters." })
  issuer: string;

  @Field(() => String, { description: "What it is about; 1 to 500 characters." })
  title: string;

  @Field(() => String, { nullable: true, description: "A note, 1,000 characters at most; null for none." })
  note?: string | null;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}
