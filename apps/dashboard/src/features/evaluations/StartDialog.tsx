import { useMutation, useQuery } from "@apollo/client/react";
import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import {
  type EvaluatorKind,
  evaluatorKinds,
  type SessionType,
  type Setting,
  sessionTypes,
} from "@nen-nep/schema";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../filters/reference.js";
import { detailIn } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { DayField } from "../../ui/DayField.js";
import {
  type PilotLineFragment,
  StartEvaluationDocument,
  StartOptionsDocument,
} from "./Evaluations.generated.js";
import classes from "./Fields.module.css";
import { sheetFor } from "./sheetFor.js";

const TYPES: readonly SessionType[] = ["REGULAR", "THEMATIC", "COMBINED"];
const PAUSE_MS = 250;

interface Props {
  readonly opened: boolean;
  readonly kinds: readonly EvaluatorKind[];
  /** The model meeting it is begun for; null where the meeting is still to be named. */
  readonly pilot: PilotLineFragment | null;
  readonly onClose: () => void;
}

/** Which meeting is evaluated, in whose name, with which sheet. */
export function StartDialog({ opened, kinds, pilot, onClose }: Props) {
  const { say, format, language } = useText();
  const { today } = useReference();
  const navigate = useNavigate();
  const [kind, setKind] = useState<EvaluatorKind>(pilot ? "DELEGATION" : kinds[0]!);
  const [wanted, setWanted] = useState(pilot?.cell?.code ?? "");
  const [search] = useDebouncedValue(wanted, PAUSE_MS);
  const [cell, setCell] = useState<string | null>(pilot?.cell?.id ?? null);
  const [heldOn, setHeldOn] = useState(pilot ? (pilot.day ?? "") : today);
  const [sessionType, setSessionType] = useState<SessionType>(pilot?.sessionType ?? "REGULAR");
  const [isModel, setModel] = useState(pilot !== null);
  const [sheet, setSheet] = useState<string | null>(null);
  const options = useQuery(StartOptionsDocument, { variables: { search }, skip: !opened });
  const data = options.data ?? options.previousData;
  // What an earlier search found is no answer to this one: nobody's form begins for another cell.
  const isFound = options.data !== undefined && search === wanted;
  const cells = isFound ? (options.data?.cells?.nodes ?? []) : [];
  const used = data?.used?.nodes[0]?.rubric?.key ?? null;
  const rubrics = (data?.rubrics ?? []).toSorted((a, b) => (a.since < b.since ? 1 : -1));
  const ready = sheetFor(rubrics, heldOn || today, used);
  const only = cells.length === 1 ? cells[0]!.id : null;
  const cellId = cells.find(({ id }) => id === cell)?.id ?? only;
  const chosen = rubrics.find(({ id }) => id === sheet) ?? ready;
  const rubricId = chosen?.id ?? null;
  const [start] = useMutation(StartEvaluationDocument);
  const begin = async () => {
    const setting: Setting = isModel ? "MODEL" : "ORDINARY";
    const id = v7();
    const input = {
      id,
      cellId: cellId!,
      evaluatorKind: kind,
      rubricId: rubricId!,
      heldOn,
      sessionType,
      setting,
    };
    const pilotId = pilot?.id ?? null;
    await start({ variables: { input: { ...input, pilotId, idempotencyKey: id } } });
    await navigate({ to: "/evaluations/$id", params: { id } });
  };
  return (
    <AskDialog
      opened={opened}
      title={say("start.title")}
      confirm={say("start.confirm")}
      lacks={rubricId === null || (cellId === null && say("start.chooseCell"))}
      size="lg"
      onClose={onClose}
      onConfirm={begin}
      onRefused={(error, failure) => {
        const other = detailIn(error, "id");
        if (failure !== "ALREADY_EXISTS") return null;
        return (
          <>
            {say("start.exists")}{" "}
            {typeof other === "string" && (
              <Link to="/evaluations/$id" params={{ id: other }}>
                {say("start.openIt")}
              </Link>
            )}
          </>
        );
      }}
    >
      {pilot && (
        <p>
          {say("start.pilot", { cell: pilot.cell?.name ?? "" })}
          {pilot.theme && ` ${say("start.theme", { theme: pilot.theme })}`}
        </p>
      )}
      {kinds.length > 1 && !pilot && (
        <NativeSelect
          size="md"
          label={say("start.kind")}
          value={kind}
          data={kinds.map((value) => ({ value, label: evaluatorKinds.label(value, language) }))}
          onChange={(event) => setKind(event.currentTarget.value as EvaluatorKind)}
        />
      )}
      {!pilot && (
        <TextInput
          size="md"
          label={say("start.search")}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        size="md"
        label={say("start.cell")}
        value={cellId ?? ""}
        disabled={cells.length === 0}
        data={
          cells.length === 0
            ? [{ value: "", label: say(isFound ? "start.noCell" : "start.searching") }]
            : [
                ...(cellId === null ? [{ value: "", label: say("start.chooseCell") }] : []),
                ...cells.map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` })),
              ]
        }
        onChange={(event) => setCell(event.currentTarget.value)}
      />
      <DayField size="md" label={say("start.day")} value={heldOn} max={today} required onChange={setHeldOn} />
      <NativeSelect
        size="md"
        label={say("start.type")}
        value={sessionType}
        data={TYPES.map((value) => ({ value, label: sessionTypes.label(value, language) }))}
        onChange={(event) => setSessionType(event.currentTarget.value as SessionType)}
      />
      <NativeSelect
        size="md"
        label={say("start.rubric")}
        value={rubricId ?? ""}
        data={rubrics.map(({ id, vi, en }) => ({ value: id, label: language === "VI" ? vi : en }))}
        onChange={(event) => setSheet(event.currentTarget.value)}
      />
      {chosen && heldOn !== "" && chosen.since > heldOn && (
        <p className={classes.note}>{say("form.anachronism", { since: format.day(chosen.since) })}</p>
      )}
      {!pilot && (
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={isModel}
            onChange={(event) => setModel(event.currentTarget.checked)}
          />
          {say("start.model")}
        </label>
      )}
    </AskDialog>
  );
}
