import { useQuery } from "@apollo/client/react";
import { Modal } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { fold } from "@nen-nep/schema";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useId, useState } from "react";
import { useText } from "../i18n/useText.js";
import { FindCellsDocument } from "./FindCells.generated.js";
import classes from "./Palette.module.css";
import { OWN_PAGES, useShellPages } from "./pages.js";

interface Choice {
  readonly key: string;
  readonly text: string;
  readonly note: string;
  readonly go: () => void;
}

interface Section {
  readonly title: string;
  readonly choices: readonly Choice[];
}

interface Found {
  readonly sections: readonly Section[];
  readonly asking: boolean;
  /** How many choices, from the first, answer what is typed now: pages at once, cells when the answer is there. */
  readonly current: number;
}

const DEBOUNCE_MS = 150;

function useChoices(wanted: string, onDone: () => void): Found {
  const { say } = useText();
  const navigate = useNavigate();
  const [asked] = useDebouncedValue(wanted.trim(), DEBOUNCE_MS);
  const found = useQuery(FindCellsDocument, { variables: { search: asked }, skip: asked === "" });
  const answer = asked === "" ? null : (found.data ?? found.previousData)?.cells;
  const open = (go: () => void) => () => {
    onDone();
    go();
  };
  const pages = [...useShellPages(), ...OWN_PAGES]
    .filter(({ label }) => fold(say(label)).includes(fold(wanted)))
    .map(({ to, label }) => ({
      key: to,
      text: say(label),
      note: "",
      go: open(() => navigate({ to })),
    }));
  const cells = (answer?.nodes ?? []).map((cell) => ({
    key: cell.id,
    text: cell.name,
    note: [cell.code, cell.committee?.name, cell.head?.person?.name].filter(Boolean).join(" · "),
    go: open(() => navigate({ to: "/cells/$code", params: { code: cell.code } })),
  }));
  if (answer && answer.totalCount > cells.length) {
    cells.push({
      key: "all",
      text: say("shell.paletteMore", { count: answer.totalCount }),
      note: "",
      go: open(() => navigate({ to: "/cells", search: { q: asked } })),
    });
  }
  const sections = [
    { title: say("shell.palettePages"), choices: pages },
    { title: say("shell.paletteCells"), choices: cells },
  ].filter((section) => section.choices.length > 0);
  const asking = found.loading || asked !== wanted.trim();
  return { sections, asking, current: pages.length + (asking ? 0 : cells.length) };
}

function Search({ onClose }: { readonly onClose: () => void }) {
  const { say } = useText();
  const [wanted, setWanted] = useState("");
  const [active, setActive] = useState(0);
  const list = useId();
  const { sections, asking, current: answered } = useChoices(wanted, onClose);
  const choices = sections.flatMap((section) => section.choices);
  const current = Math.min(active, Math.max(choices.length - 1, 0));
  const idOf = (index: number) => `${list}-${index}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = (current + step + choices.length) % Math.max(choices.length, 1);
      setActive(next);
      document.getElementById(idOf(next))?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && current < answered) {
      event.preventDefault();
      choices[current]?.go();
    }
  };
  let index = -1;
  return (
    <>
      <div className={classes.field}>
        <IconSearch size={20} stroke={1.6} aria-hidden />
        <input
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={list}
          aria-activedescendant={choices.length > 0 ? idOf(current) : undefined}
          aria-label={say("shell.search")}
          placeholder={say("shell.paletteHint")}
          value={wanted}
          data-autofocus
          onChange={(event) => {
            setWanted(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p role="status" className="visually-hidden">
        {asking ? "" : say("shell.paletteCount", { count: choices.length })}
      </p>
      {choices.length === 0 && !asking && (
        <p className={classes.nothing}>{say("shell.paletteNothing", { wanted })}</p>
      )}
      <div role="listbox" id={list} aria-label={say("shell.palette")} className={classes.list}>
        {sections.map((section) => (
          <fieldset key={section.title} aria-label={section.title} className={classes.group}>
            <p className={classes.section} aria-hidden>
              {section.title}
            </p>
            {section.choices.map((choice) => {
              index += 1;
              const at = index;
              return (
                <div
                  key={choice.key}
                  id={idOf(at)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === current}
                  className={classes.choice}
                  onPointerMove={() => setActive(at)}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={choice.go}
                  onKeyDown={onKeyDown}
                >
                  <span className={classes.text}>{choice.text}</span>
                  {choice.note && <span className={classes.note}>{choice.note}</span>}
                </div>
              );
            })}
          </fieldset>
        ))}
      </div>
    </>
  );
}

/** Ctrl K: pages and cells by name, code or secretary, found without marks. */
export function Palette({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { say } = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      padding={0}
      withCloseButton={false}
      attributes={{ content: { "aria-label": say("shell.palette") } }}
    >
      <Search onClose={onClose} />
    </Modal>
  );
}
