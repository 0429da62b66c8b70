import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ResponsePath,
} from "graphql";
import type { Context } from "../../../core/context.js";
import { Refusal } from "../../../core/errors.js";
import { type ExportedOperation, IS_TOTAL, PAGE, pageOf, TOTAL } from "./operation.js";
import { markWithheld } from "./withheld.js";

export type ExportRecord = Readonly<Record<string, unknown>>;

/** The estimate of the API for an operation. */
export type CostOf = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
) => number;

interface Page {
  readonly records: readonly ExportRecord[];
  readonly totals: readonly ExportRecord[];
  /** Of the whole list; on the first page only. */
  readonly total: number | null;
  readonly next: string | null;
}

/** Records of a page at most: what the API itself allows. */
const LARGEST = { LIST: 100, FIGURES: 1_000, TABLE: 1_000 } as const;

/** The pages of an operation, all read from the snapshot of one context. */
export class Pages {
  readonly size: number;
  private readonly until: number;

  /** @throws Refusal QUERY_TOO_COSTLY where even a record at a time would cost too much */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly context: Context,
    private readonly operation: ExportedOperation,
    costOf: CostOf,
  ) {
    const { limits } = context.services.config;
    this.until = Date.now() + limits.exportMilliseconds;
    const costAt = (size: number): number => {
      const document = pageOf(operation, size, null, true);
      const definition = document.definitions.find((each) => each.kind === "OperationDefinition")!;
      return costOf(schema, definition, operation.fragments, operation.variables as Record<string, unknown>);
    };
    let size: number = operation.isPaged ? LARGEST[operation.kind] : 1;
    while (size > 1 && costAt(size) > limits.cost) size = Math.floor(size / 2);
    const cost = costAt(size);
    if (cost > limits.cost) {
      throw new Refusal("QUERY_TOO_COSTLY", `The query would cost ${cost}; the limit is ${limits.cost}.`, {
        cost,
        costLimit: limits.cost,
      });
    }
    this.size = size;
  }

  /** The first page. A question of figures that costs too much at this size is asked in smaller pages. */
  async first(): Promise<{ readonly page: Page; readonly size: number }> {
    for (let size = this.size; ; size = Math.floor(size / 2)) {
      try {
        return { page: await this.read(size, null), size };
      } catch (error) {
        const isTooCostly = error instanceof Refusal && error.reason === "QUERY_TOO_COSTLY";
        if (!isTooCostly || size <= 1) throw error;
      }
    }
  }

  /** The records from a first page on, at most so many; the totals of figures last. */
  async *from(
    first: { readonly page: Page; readonly size: number },
    most: number,
  ): AsyncGenerator<ExportRecord[]> {
    let left = most;
    for (let { page } = first; ; page = await this.read(first.size, page.next)) {
      const taken = page.records.slice(0, left);
      left -= taken.length;
      const isLast = page.next === null || left === 0;
      yield isLast ? [...taken, ...page.totals] : [...taken];
      if (isLast) return;
    }
  }

  private async read(size: number, after: string | null): Promise<Page> {
    const left = this.until - Date.now();
    if (left <= 0) throw new Refusal("TIME_LIMIT", "The export took longer than allowed and was stopped.");
    await this.context.turnPage(left);
    return this.toPage(await this.run(pageOf(this.operation, size, after, after === null)));
  }

  private async run(document: DocumentNode): Promise<ExportRecord> {
    const { schema, context, operation } = this;
    const withheld: ResponsePath[] = [];
    context.answer.withheld = withheld;
    const { data, errors } = await execute({
      schema,
      document,
      contextValue: context,
      variableValues: operation.variables,
    });
    // A file with holes where something failed would pass for the answer.
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    markWithheld(data, withheld);
    const answer = data?.[operation.rootKey];
    if (answer == null) throw new Refusal("NOT_ALLOWED", "There is nothing of this for you to export.");
    return answer as ExportRecord;
  }

  private toPage(answer: ExportRecord): Page {
    const [list, inner] = this.operation.recordsAt;
    const all = (answer[list!] as readonly ExportRecord[]).map((each) =>
      inner === undefined ? each : (each[inner] as ExportRecord),
    );
    const info = answer[PAGE] as { hasNextPage: boolean; endCursor: string | null } | undefined;
    return {
      records: all.filter((record) => record[IS_TOTAL] !== true),
      totals: all.filter((record) => record[IS_TOTAL] === true),
      total: info ? ((answer[TOTAL] as number | undefined) ?? null) : all.length,
      next: info?.hasNextPage ? info.endCursor : null,
    };
  }
}
