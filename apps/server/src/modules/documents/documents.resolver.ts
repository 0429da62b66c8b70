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
import { connect } from "../../core/page.js";
import { type OrderArgument, type Page, PageArgs } from "../../core/page-types.js";
import { Allow, holding, Kept, signedIn } from "../../core/policy.js";
import { type Committee, CommitteeType, committeeBy } from "../organization/index.js";
import type { Document } from "./documents.entity.js";
import { documentFilter, documentList } from "./documents.filter.js";
import { recordDocument } from "./documents.service.js";
import { DocumentConnection, DocumentType, RecordDocumentInput } from "./documents.type.js";

@ArgsType()
class DocumentArgs extends PageArgs {
  @Field(() => documentFilter.input, { nullable: true, description: "Which documents." })
  where?: object | null;

  @Field(() => [documentList.orders.input], {
    nullable: true,
    description: "In which order; latest first unless told.",
  })
  orderBy?: OrderArgument[] | null;
}

@Resolver(() => DocumentType)
export class DocumentResolver {
  @Allow(signedIn)
  @Kept()
  @Query(() => DocumentConnection, {
    nullable: true,
    description: "The documents of the committees the actor may see.",
  })
  documents(@Ctx() context: Context, @Args(() => DocumentArgs) args: DocumentArgs): Promise<Page<Document>> {
    return connect(context, documentList, args);
  }

  @Allow(holding("ORGANISER"))
  @Mutation(() => DocumentType, {
    nullable: true,
    description: "Records a document of a committee, or corrects one at the version that was read.",
  })
  async recordDocument(
    @Ctx() context: Context,
    @Arg("input", () => RecordDocumentInput, { description: "The document." }) input: RecordDocumentInput,
  ): Promise<Document | null> {
    const id = await recordDocument(context, input);
    return (await connect(context, documentList, { where: { id: { eq: id } }, first: 1 })).nodes[0] ?? null;
  }

  @FieldResolver(() => CommitteeType, {
    nullable: true,
    description: "The committee whose office keeps it.",
  })
  committee(@Root() document: Document, @Ctx() context: Context): Promise<Committee | null> {
    return committeeBy(context, document.committeePk);
  }
}
