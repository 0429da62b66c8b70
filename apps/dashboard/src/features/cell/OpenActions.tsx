import { useFragment } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { actionKinds } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { Tag } from "../../ui/Tag.js";
import { ACTION_GIVERS, INSPECTORS, READERS_OF_ALL_ACTIONS } from "../common/actionReaders.js";
import type { Gift } from "../common/giveAction/gift.js";
import { CellOpenActionsFragmentDoc, type CellQuery } from "./Cell.generated.js";
import classes from "./OpenActions.module.css";

interface Props {
  readonly cell: NonNullable<CellQuery["cell"]>;
  readonly onGive: (gift: Gift) => void;
}

/** What the cell still has to do, the earliest due first; and for organisers a way to give it more. */
export function OpenActions({ cell, onGive }: Props) {
  const { say, format, language } = useText();
  const own = useViewer().roles;
  const { data, complete } = useFragment({
    fragment: CellOpenActionsFragmentDoc,
    fragmentName: "CellOpenActions",
    from: cell,
  });
  if (!complete || !READERS_OF_ALL_ACTIONS.some((role) => own.includes(role))) return null;
  const { totalCount = 0, nodes = [] } = data.openActions ?? {};
  const gives = ACTION_GIVERS.some((role) => own.includes(role));
  return (
    <Card
      title={totalCount === 0 ? say("cell.actionsNone") : say("cell.actionsOpen", { count: totalCount })}
      subtitle={say("cell.actionsNote")}
    >
      {nodes.length > 0 && (
        <ul className={classes.list}>
          {nodes.map(({ id, kind, title, dueOn, overdueDays }) => (
            <li key={id}>
              <Link to="/actions" search={{ a: id, q: cell.code }} className={classes.link}>
                {title ?? actionKinds.label(kind, language)}
              </Link>
              {(overdueDays ?? 0) > 0 ? (
                <Tag tone="late">{say("actions.overdueBy", { days: overdueDays ?? 0 })}</Tag>
              ) : (
                <span className={classes.due}>{say("actions.dueOn", { day: format.day(dueOn) })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {INSPECTORS.some((role) => own.includes(role)) && (
        <Button
          variant="default"
          className={classes.give}
          onClick={() => onGive({ cells: [{ id: data.id, name: data.name }], inspects: true })}
        >
          {say("give.inspect")}
        </Button>
      )}
      {gives && (
        <Button
          variant="default"
          className={classes.give}
          onClick={() => onGive({ cells: [{ id: data.id, name: data.name }] })}
        >
          {say("give.give")}
        </Button>
      )}
    </Card>
  );
}
