import type { GraphQLSchema } from "graphql";
import { lazy, Suspense } from "react";
import type { Failure } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { Bone, Waiting } from "../../ui/Skeleton.js";
import type { ReadOperation } from "./operation.js";
import classes from "./QueryPage.module.css";
import type { Cost } from "./useCost.js";
import type { Workbench } from "./useWorkbench.js";

const Editor = lazy(() => import("./Editor.js"));

interface Props {
  readonly bench: Workbench;
  readonly schema: GraphQLSchema | null;
  readonly free: boolean;
  readonly told: { readonly cost: Cost | null; readonly failure: Failure | null };
  readonly onRun: () => void;
}

/** Why a text cannot be run, before it is sent; null where it can. */
function faultOf(read: ReadOperation, say: ReturnType<typeof useText>["say"]): string | null {
  if (read.kind === "operation") return null;
  if (read.kind === "syntax") return `${say("query.line", { line: read.line })}: ${read.message}`;
  return say(`query.text.${read.kind}`);
}

function CostLine({ told }: { readonly told: Props["told"] }) {
  const { say, format } = useText();
  const { cost, failure } = told;
  if (failure) return <span data-late>{say(`reason.${failure}`)}</span>;
  if (cost === null) return null;
  if (cost.cost === null) {
    return (
      <span data-late lang="en">
        {cost.problems[0]}
      </span>
    );
  }
  const above = cost.cost > cost.costLimit;
  const words = { cost: format.count(cost.cost), limit: format.count(cost.costLimit) };
  return <span data-late={above || undefined}>{say(above ? "query.costAbove" : "query.cost", words)}</span>;
}

/** The text of the query, and below it what it would cost or what keeps it from running. */
export function EditorCard({ bench, schema, free, told, onRun }: Props) {
  const { say } = useText();
  const fault = faultOf(bench.read, say);
  return (
    <section className={classes.editor} aria-label={say("query.text")}>
      <div className={classes.code}>
        <Suspense
          fallback={
            <Waiting>
              <Bone height={200} />
            </Waiting>
          }
        >
          <Editor
            text={bench.text}
            schema={schema}
            readOnly={!free}
            label={say("query.text")}
            hint={say("query.textHint")}
            onText={bench.setText}
            onRun={onRun}
          />
        </Suspense>
      </div>
      <p className={classes.cost} role="status">
        {fault ? (
          <span data-late={bench.read.kind !== "empty" || undefined}>{fault}</span>
        ) : (
          <CostLine told={told} />
        )}
        <span className={classes.keys}>{free ? say("query.keys") : say("query.readOnly")}</span>
      </p>
    </section>
  );
}
