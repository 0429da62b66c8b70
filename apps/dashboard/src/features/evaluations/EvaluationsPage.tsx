import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { type EvaluatorKind, evaluationStates, type Role, sessionTypes } from "@nen-nep/schema";
import { IconInbox, IconPencilPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { allKept } from "../../outbox/store.js";
import { useKeptPages } from "../../outbox/useKeptPages.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { RatingDot } from "../../ui/RatingDot.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { Tag } from "../../ui/Tag.js";
import {
  type EvaluationLineFragment,
  OpenEvaluationsDocument,
  type PilotLineFragment,
} from "./Evaluations.generated.js";
import classes from "./EvaluationsPage.module.css";
import { StartDialog } from "./StartDialog.js";
import { subjectOf } from "./subject.js";

const KIND_OF: Partial<Record<Role, EvaluatorKind>> = {
  DELEGATE: "DELEGATION",
  SUPERIOR: "SUPERIOR",
  SECRETARY: "SELF",
};

function Line({ line }: { readonly line: EvaluationLineFragment }) {
  const text = useText();
  const { format, language } = text;
  const { meeting, by } = subjectOf(line, text);
  return (
    <li>
      <Link to="/evaluations/$id" params={{ id: line.id }} className={classes.line}>
        <span className={classes.name}>{line.cell?.name}</span>
        <span className={classes.quiet}>
          {line.cell?.code} · {meeting}
        </span>
        <span className={classes.quiet}>{by}</span>
        <span className={classes.end}>
          {line.state === "LOCKED" ? (
            <>
              <b>{format.number(line.score)}</b> {line.rating && <RatingDot rating={line.rating} />}
            </>
          ) : (
            <Tag tone={line.state === "DRAFT" ? "soon" : "info"}>
              {evaluationStates.label(line.state, language)}
            </Tag>
          )}
        </span>
      </Link>
    </li>
  );
}

interface ListProps {
  readonly name: "drafts" | "submitted" | "contested" | "recent";
  readonly none?: "noneOpen" | "noneSubmitted" | "noneRecent";
  readonly lines: readonly EvaluationLineFragment[];
  readonly action?: ReactNode;
}

function List({ name, none, lines, action }: ListProps) {
  const { say } = useText();
  if (lines.length === 0 && !none) return null;
  return (
    <Card title={say(`evaluations.${name}`)} subtitle={say(`evaluations.${name}Note`)}>
      {lines.length === 0 && none ? (
        <State icon={<IconInbox size={24} />} title={say(`evaluations.${none}`)} action={action}>
          {say(`evaluations.${none}Words`)}
        </State>
      ) : (
        <ul className={classes.list}>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Model meetings of one's delegation that have no form yet. */
function Assigned({
  pilots,
  onStart,
}: {
  readonly pilots: readonly PilotLineFragment[];
  readonly onStart: (pilot: PilotLineFragment) => void;
}) {
  const { say, format, language } = useText();
  const { today } = useReference();
  if (pilots.length === 0) return null;
  return (
    <Card title={say("evaluations.assigned")} subtitle={say("evaluations.assignedNote")}>
      <ul className={classes.list}>
        {pilots.map((pilot) => (
          <li key={pilot.id} className={classes.line}>
            <span className={classes.name}>{pilot.cell?.name}</span>
            <span className={classes.quiet}>
              {[
                pilot.cell?.code,
                sessionTypes.label(pilot.sessionType, language),
                pilot.day ? format.day(pilot.day) : say("evaluations.noDay"),
              ].join(" · ")}
            </span>
            <span className={classes.end}>
              {pilot.day !== null && pilot.day > today ? (
                <span className={classes.quiet}>{say("evaluations.notYet")}</span>
              ) : (
                <Button
                  size="md"
                  variant="default"
                  aria-label={say("evaluations.startPilotOf", { cell: pilot.cell?.name ?? "" })}
                  onClick={() => onStart(pilot)}
                >
                  {say("evaluations.startPilot")}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Forms that are kept here: they open also where the server cannot be reached. */
function OnMachine({ account }: { readonly account: string }) {
  const text = useText();
  const { say } = text;
  const kept = allKept(account);
  if (kept.length === 0) return null;
  return (
    <Card title={say("evaluations.onMachine")} subtitle={say("evaluations.onMachineNote")}>
      <ul className={classes.list}>
        {kept.map(({ id, kept: { form, changes } }) => (
          <li key={id}>
            <Link to="/evaluations/$id" params={{ id }} className={classes.line}>
              <span className={classes.name}>{form.cell?.name}</span>
              <span className={classes.quiet}>
                {form.cell?.code} · {subjectOf(form, text).meeting}
              </span>
              <span className={classes.end}>
                {changes.length > 0 && (
                  <Tag tone="soon">{say("evaluations.waiting", { count: changes.length })}</Tag>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What is to be filled in, what waits to be locked, what was locked lately. */
export default function EvaluationsPage() {
  useKeptPages();
  const { say } = useText();
  const { account, roles } = useViewer();
  const kinds = roles.flatMap((role) => KIND_OF[role] ?? []);
  const [starting, setStarting] = useState<PilotLineFragment | "other" | null>(null);
  const locks = roles.includes("ORGANISER");
  const result = useQuery(OpenEvaluationsDocument, {
    variables: { maker: kinds.length > 0 || locks, delegate: roles.includes("DELEGATE") },
    fetchPolicy: "cache-and-network",
  });
  const start = kinds.length > 0 && (
    <Button size="md" leftSection={<IconPencilPlus size={18} />} onClick={() => setStarting("other")}>
      {say("evaluations.start")}
    </Button>
  );
  return (
    <>
      <PageHead
        crumbs={[{ text: say("evaluations.title") }]}
        title={say("evaluations.heading")}
        documentTitle={say("evaluations.title")}
        tools={start || undefined}
      />
      {result.error && result.data === undefined && <OnMachine account={account.id} />}
      <Loaded result={result} skeleton={<BoneCard height={420} />}>
        {({ openEvaluations, contested, evaluations, pilots }) => {
          const open = openEvaluations?.nodes ?? [];
          const begun = new Set(open.map(({ pilot }) => pilot?.id));
          const due = (pilots?.nodes ?? []).filter(({ id }) => !begun.has(id));
          return (
            <div className={classes.grid}>
              <Assigned pilots={due} onStart={setStarting} />
              {kinds.length > 0 && (
                <List name="drafts" none="noneOpen" lines={open.filter(({ state }) => state === "DRAFT")} />
              )}
              {(kinds.length > 0 || locks) && (
                <List
                  name="submitted"
                  none="noneSubmitted"
                  lines={open.filter(({ state }) => state === "SUBMITTED")}
                />
              )}
              <List name="contested" lines={contested?.nodes ?? []} />
              <List name="recent" none="noneRecent" lines={evaluations?.nodes ?? []} />
            </div>
          );
        }}
      </Loaded>
      {kinds.length > 0 && (
        <StartDialog
          key={starting === null || starting === "other" ? "other" : starting.id}
          opened={starting !== null}
          pilot={starting === "other" ? null : starting}
          kinds={kinds}
          onClose={() => setStarting(null)}
        />
      )}
    </>
  );
}
