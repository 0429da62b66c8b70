import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import {
  type ChartSettings,
  readWorkbenchHash,
  type View,
  type WorkbenchState,
  workbenchLink,
} from "../common/workbenchLink.js";
import { type Answer, ask } from "./ask.js";
import { type Operation, readOperation } from "./operation.js";
import { givenVariables, type Variables, variableFields } from "./variables.js";

/** What was run and what came of it; the text may have been changed since. */
export interface Ran {
  readonly query: string;
  readonly variables: Variables;
  readonly operation: Operation;
  readonly answer: Answer;
}

interface Options {
  /** Called after each answer without a problem. */
  readonly onAnswer: (ran: Ran) => void;
}

const DRAFT = "nen-nep.query";
const hashOf = (state: WorkbenchState) => workbenchLink(state).split("#")[1]!;

function draft(): WorkbenchState | null {
  try {
    return readWorkbenchHash(sessionStorage.getItem(DRAFT) ?? "");
  } catch {
    return null;
  }
}

function keepDraft(state: WorkbenchState): void {
  try {
    sessionStorage.setItem(DRAFT, hashOf(state));
  } catch {
    // A browser that stores nothing only forgets the draft.
  }
}

/** The question on the table: its text, variables and drawing, kept in the address when it is run. */
export function useWorkbench({ onAnswer }: Options) {
  const navigate = useNavigate();
  const { hash } = useLocation();
  const [text, setText] = useState("");
  const [variables, setVariables] = useState<Variables>({});
  const [chart, setChart] = useState<ChartSettings>({});
  const [view, setView] = useState<View>("TABLE");
  const [running, setRunning] = useState<AbortController | null>(null);
  const [ran, setRan] = useState<Ran | null>(null);
  const [damaged, setDamaged] = useState(false);
  /** What the address says by our own doing. */
  const written = useRef<string | null>(null);
  const read = readOperation(text);

  const goTo = (state: WorkbenchState, replace: boolean) => {
    const next = hashOf(state);
    if (next === hash) return;
    written.current = next;
    void navigate({ to: "/query", hash: next, replace, resetScroll: false, hashScrollIntoView: false });
  };

  const start = async (state: WorkbenchState) => {
    const asked = readOperation(state.query);
    if (asked.kind !== "operation") return;
    const { operation } = asked;
    const given = givenVariables(variableFields(operation, null), state.variables ?? {});
    running?.abort();
    const controller = new AbortController();
    setRunning(controller);
    try {
      const answer = await ask(state.query, given, controller.signal);
      const done = { query: state.query, variables: given, operation, answer };
      setRan(done);
      if (answer.problems.length === 0) onAnswer(done);
    } catch {
      // Cancelled: what stood there before stays.
    }
    setRunning((now) => (now === controller ? null : now));
  };

  const show = (state: WorkbenchState) => {
    setText(state.query);
    setVariables(state.variables ?? {});
    setChart(state.chart ?? {});
    setView(state.view ?? "TABLE");
  };

  const run = () => {
    const state = { query: text, variables, chart, view };
    goTo(state, false);
    void start(state);
  };

  /** Puts another question on the table and runs it. */
  const open = (state: WorkbenchState) => {
    show(state);
    goTo(state, false);
    void start(state);
  };

  const arrived = useEffectEvent((at: string) => {
    if (at === written.current) return;
    written.current = at;
    if (at === "") {
      const kept = ran === null ? draft() : null;
      if (kept) show(kept);
      return;
    }
    const state = readWorkbenchHash(at);
    setDamaged(state === null);
    if (!state) return;
    show(state);
    void start(state);
  });
  useEffect(() => arrived(hash), [hash]);

  useEffect(() => {
    if (text !== "") keepDraft({ query: text, variables });
  }, [text, variables]);
  const stop = useEffectEvent(() => running?.abort());
  useEffect(() => () => stop(), []);

  const redraw = (next: ChartSettings) => {
    setChart(next);
    if (ran) goTo({ query: ran.query, variables: ran.variables, chart: next, view }, true);
  };
  const look = (next: View) => {
    setView(next);
    if (ran) goTo({ query: ran.query, variables: ran.variables, chart, view: next }, true);
  };

  return {
    text,
    setText,
    variables,
    setVariables,
    chart,
    redraw,
    view,
    look,
    read,
    ran,
    damaged,
    running: running !== null,
    run,
    open,
    show,
    cancel: () => running?.abort(),
    link: () => workbenchLink({ query: text, variables, chart, view }),
  };
}

export type Workbench = ReturnType<typeof useWorkbench>;
