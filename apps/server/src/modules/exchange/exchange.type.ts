import { importStates } from "@nen-nep/schema";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { publishEnum } from "../../core/filter-inputs.js";
import { connectionOf } from "../../core/page-types.js";
import { Allow } from "../../core/policy.js";
import { InstantScalar } from "../../core/scalars.js";
import { type Account, AccountType } from "../identity/index.js";
import { type Committee, CommitteeType } from "../organization/index.js";
import type { BatchState } from "./exchange.entity.js";
import { importers } from "./exchange.rights.js";
import { ImportOutcomeType, ImportPreviewType } from "./preview.type.js";

const ImportStateEnum = publishEnum(importStates);

@Allow(importers)
@ObjectType("Import", { description: "A register that was imported as one batch." })
export class ImportType {
  @Field(() => ID, { description: "The public id." })
  id: string;

  @Field(() => ImportStateEnum, { description: "Whether it is in force." })
  state: BatchState;

  @Field(() => String, { description: "The files." })
  fileName: string;

  @Field(() => InstantScalar, { nullable: true, description: "When it was imported." })
  appliedAt: string | null;

  @Field(() => InstantScalar, { nullable: true, description: "When it was reverted; null where it was not." })
  revertedAt: string | null;

  @Field(() => AccountType, {
    nullable: true,
    description: "Who imported it; null where the command line did.",
  })
  importedBy?: Account | null;

  @Field(() => CommitteeType, {
    nullable: true,
    description: "Whose register it is; null where reverting took the committee away.",
  })
  committee?: Committee | null;

  @Field(() => [ImportOutcomeType], { description: "How much of it was new or changed." })
  outcomes?: readonly ImportOutcomeType[];
}

export const ImportConnection = connectionOf("Import", () => ImportType);

@Allow(importers)
@ObjectType("ImportPayload", { description: "What an import did." })
export class ImportPayload {
  @Field(() => ImportType, {
    nullable: true,
    description: "The batch; null where the register told nothing new.",
  })
  import: ImportType | null;

  @Field(() => ImportPreviewType, { description: "What the register held, and what became of it." })
  preview: ImportPreviewType;
}

@InputType({ description: "What a heading of a file means." })
export class HeadingInput {
  @Field(() => String, { description: "The heading as written." })
  heading: string;

  @Field(() => String, { description: "The field, such as `code` or `heldOn`." })
  field: string;
}

@InputType({ description: "A register to read." })
export class ImportInput {
  @Field(() => [ID], { description: "Files that were sent to `POST /import`, read together." })
  uploadIds: string[];

  @Field(() => String, {
    description: "The committee's name; it is made where the database has none at all.",
  })
  committee: string;

  @Field(() => [HeadingInput], { nullable: true, description: "Headings the program would not know." })
  map?: HeadingInput[] | null;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}

@InputType({ description: "An import to take back." })
export class RevertImportInput {
  @Field(() => ID, { description: "The import." })
  id: string;

  @Field(() => String, { nullable: true, description: "The same key gives the same reply." })
  idempotencyKey?: string | null;
}
