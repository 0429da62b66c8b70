import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconBuilding, IconUser } from "@tabler/icons-react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { Loaded } from "../../ui/Loaded.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { ActionsBoardDocument, type ActionsBoardQuery } from "./Actions.generated.js";
import { boardVariables } from "./actionsView.js";
import classes from "./Board.module.css";
import { Status } from "./Status.js";
import type { BodyProps } from "./useAccept.js";
import { type Line, ownerOf, placeOf, titleOf } from "./words.js";

const COLUMNS = ["fresh", "doing", "waiting", "done"] as const;
const MOST = 12;
/** Where the rest of a column is listed. */
const REST = { fresh: "open", doing: "open", waiting: "waiting", done: "closed" } as const;

type Column = (typeof COLUMNS)[number];

/** The columns with what was just accepted already where it goes. */
function arranged(data: ActionsBoardQuery, accept: BodyProps["accept"]): Record<Column, Line[]> {
  const of = (column: Column) => [...(data[column]?.nodes ?? [])];
  const moved = of("fresh").filter(({ id }) => accept.pending.has(id));
  return {
    fresh: of("fresh").filter(({ id }) => !accept.pending.has(id)),
    doing: [...moved.map(accept.shown), ...of("doing")],
    waiting: of("waiting"),
    done: of("done"),
  };
}

function Card({ line, accept, onOpen }: Pick<BodyProps, "accept" | "onOpen"> & { readonly line: Line }) {
  const text = useText();
  const { say } = text;
  return (
    <li className={classes.item}>
      <button type="button" className={classes.open} onClick={() => onOpen(line.id)}>
        {titleOf(line, text)}
      </button>
      <Status line={line} />
      <p className={classes.meta}>
        <IconBuilding size={15} stroke={1.6} aria-hidden /> {placeOf(line)}
      </p>
      <p className={classes.meta}>
        <IconUser size={15} stroke={1.6} aria-hidden /> {ownerOf(line, text)}
      </p>
      {line.next?.includes("ACCEPT") && !accept.pending.has(line.id) && (
        <Button
          size="compact-sm"
          variant="default"
          className={classes.accept}
          aria-label={`${say("actions.step.ACCEPT")}: ${titleOf(line, text)}`}
          onClick={() => accept.begin(line, titleOf(line, text))}
        >
          {say("actions.step.ACCEPT")}
        </Button>
      )}
    </li>
  );
}

/** New → in progress → waiting → done. */
export function Board({ view, accept, onOpen, change }: BodyProps) {
  const { say, format } = useText();
  const { today } = useReference();
  const result = useQuery(ActionsBoardDocument, {
    variables: { ...boardVariables(view, today), first: MOST },
  });
  return (
    <Loaded result={result} skeleton={<BoneCard height={560} />}>
      {(data) => {
        const lines = arranged(data, accept);
        return (
          <div className={classes.board}>
            {COLUMNS.map((column) => {
              const total = data[column]?.totalCount ?? 0;
              const hidden = total - (data[column]?.nodes.length ?? 0);
              return (
                <section key={column} className={classes.column} aria-labelledby={`board-${column}`}>
                  <h2 id={`board-${column}`} className={classes.title}>
                    {say(`actions.column.${column}`)} <span>{format.count(total)}</span>
                  </h2>
                  {lines[column].length === 0 && (
                    <p className={classes.empty}>{say("actions.columnEmpty")}</p>
                  )}
                  <ul className={classes.list}>
                    {lines[column].map((line) => (
                      <Card key={line.id} line={line} accept={accept} onOpen={onOpen} />
                    ))}
                  </ul>
                  {hidden > 0 && (
                    <Button
                      variant="subtle"
                      size="compact-md"
                      onClick={() => change({ view: undefined, show: REST[column] })}
                    >
                      {say("actions.columnMore", { count: format.count(hidden) })}
                    </Button>
                  )}
                </section>
              );
            })}
          </div>
        );
      }}
    </Loaded>
  );
}
