import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../../core/context.js";
import { invalid } from "../../core/errors.js";
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow } from "../../core/policy.js";
import { type Account, AccountType } from "../identity/index.js";
import { type Committee, CommitteeType, committeeBy } from "../organization/index.js";
import type { ImportBatch } from "./exchange.entity.js";
import { importFilter, importList, importOrders } from "./exchange.list.js";
import { importerOf } from "./exchange.loader.js";
import { importers } from "./exchange.rights.js";
import {
  applyImport,
  batchOf,
  type ImportRequest,
  type ImportResult,
  previewImport,
} from "./exchange.service.js";
import {
  ImportConnection,
  ImportInput,
  ImportPayload,
  ImportType,
  RevertImportInput,
} from "./exchange.type.js";
import { IMPORT_SUBJECTS } from "./plan/diff.js";
import { ImportFaultType, ImportOutcomeType, ImportPreviewType, ImportSheetType } from "./preview.type.js";
import { revertImport } from "./revert/revert.service.js";
import { findUploads } from "./uploads.js";

const MOST_FILES = 10;

@ArgsType()
class ImportArgs extends PageArgs {
  @Field(() => importFilter.input, { nullable: true, description: "Which imports." })
  where?: object | null;

  @Field(() => [importOrders.input], {
    nullable: true,
    description: "In which order; newest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => ImportType)
export class ImportResolver {
  @Allow(importers)
  @Query(() => ImportConnection, {
    nullable: true,
    description: "The registers that were imported for the committees the actor imports for.",
  })
  imports(@Ctx() context: Context, @Args(() => ImportArgs) args: ImportArgs): Promise<Page<ImportBatch>> {
    return connect(context, importList, args);
  }

  @FieldResolver(() => AccountType, { nullable: true })
  importedBy(@Root() batch: ImportBatch, @Ctx() context: Context): Promise<Account | null> {
    return importerOf(context, batch);
  }

  @FieldResolver(() => CommitteeType, { nullable: true })
  committee(@Root() batch: ImportBatch, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, batch.committeePk);
  }

  @FieldResolver(() => [ImportOutcomeType])
  outcomes(@Root() batch: ImportBatch): ImportOutcomeType[] {
    return outcomesOf((JSON.parse(batch.report) as Pick<ImportResult, "outcomes">).outcomes!);
  }
}

@Resolver()
export class ExchangeResolver {
  @Allow(importers)
  @Mutation(() => ImportPreviewType, {
    nullable: true,
    description: "Reads a register and says what importing it would do; nothing is written.",
  })
  async previewImport(
    @Ctx() context: Context,
    @Arg("input", () => ImportInput, { description: "The register." }) input: ImportInput,
  ): Promise<ImportPreviewType> {
    return toPreview(await previewImport(context, await requestOf(context, input)));
  }

  @Allow(importers)
  @Mutation(() => ImportPayload, {
    nullable: true,
    description: "Imports a register as one batch: all of it, or nothing where there is a mistake in it.",
  })
  async applyImport(
    @Ctx() context: Context,
    @Arg("input", () => ImportInput, { description: "The register." }) input: ImportInput,
  ): Promise<ImportPayload> {
    const result = await applyImport(context, await requestOf(context, input), input.idempotencyKey);
    const batch = result.batchId === null ? null : await batchOf(context, result.batchId);
    return { import: batch, preview: toPreview(result) };
  }

  @Allow(importers)
  @Mutation(() => ImportType, {
    nullable: true,
    description: "Takes an import back; refused, naming the records, where later work rests on it.",
  })
  async revertImport(
    @Ctx() context: Context,
    @Arg("input", () => RevertImportInput, { description: "The import." }) input: RevertImportInput,
  ): Promise<ImportType | null> {
    return batchOf(context, await revertImport(context, input.id, input.idempotencyKey));
  }
}

async function requestOf(context: Context, input: ImportInput): Promise<ImportRequest> {
  const { uploadIds, committee, map } = input;
  if (uploadIds.length === 0 || uploadIds.length > MOST_FILES) {
    throw invalid("uploadIds", `A register is 1 to ${MOST_FILES} files.`);
  }
  if (committee.trim() === "" || committee.length > 200) {
    throw invalid("committee", "A committee's name has 1 to 200 characters.");
  }
  const files = await findUploads(context, uploadIds);
  return { files, committee, map: map?.map(({ heading, field }) => [heading, field] as const) };
}

const outcomesOf = (outcomes: NonNullable<ImportResult["outcomes"]>): ImportOutcomeType[] =>
  IMPORT_SUBJECTS.map((subject) => ({ subject, ...outcomes[subject] }));

const toPreview = ({ report, outcomes, values, valueCount }: ImportResult): ImportPreviewType => ({
  sheets: report.sheets.map((sheet) => Object.assign(new ImportSheetType(), sheet)),
  year: report.year,
  faultCount: report.faults.length + report.unlistedFaults,
  faults: report.faults.map((fault) => Object.assign(new ImportFaultType(), fault)),
  outcomes: outcomes && outcomesOf(outcomes),
  values,
  valueCount,
});
