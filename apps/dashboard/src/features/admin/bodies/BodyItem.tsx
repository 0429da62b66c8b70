import { Button } from "@mantine/core";
import { addDays, bodyKinds } from "@nen-nep/schema";
import { IconPencil, IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { Tag } from "../../../ui/Tag.js";
import { capital } from "../../common/capital.js";
import { accountName } from "../words.js";
import type { AdministeredBodyFragment } from "./Bodies.generated.js";
import { BodyDialog } from "./BodyDialog.js";
import classes from "./BodyItem.module.css";
import { SeatDialog } from "./SeatDialog.js";
import { type Seat, UnseatDialog } from "./UnseatDialog.js";

function SeatLine({ seat, onUnseat }: { readonly seat: Seat; readonly onUnseat: () => void }) {
  const { say, format } = useText();
  const me = useViewer().account.id;
  const { account, since, until, recorder } = seat;
  const name = account ? accountName(account) : "–";
  const span =
    until === null
      ? say("bodies.fromDay", { from: format.day(since) })
      : say("bodies.between", { from: format.day(since), until: format.day(addDays(until, -1)) });
  return (
    <li>
      <p>
        <b>{name}</b>
        <span className={classes.under}>
          {say(recorder ? "bodies.recorder" : "bodies.member")}, {span}
        </span>
        {account?.id === me && <span className={classes.under}>{say("bodies.ownSeat")}</span>}
      </p>
      {until === null && account && account.id !== me && (
        <Button
          variant="default"
          aria-label={say("bodies.unseatOne", { account: account.name ?? account.login })}
          onClick={onUnseat}
        >
          {say("bodies.unseat")}
        </Button>
      )}
    </li>
  );
}

/** One body: what it is, how it decides, and who acts for it. */
export function BodyItem({ body }: { readonly body: AdministeredBodyFragment }) {
  const { say, format, language } = useText();
  const [changing, setChanging] = useState<"body" | "seat" | Seat | null>(null);
  const { name, kind, seats, quorum, closedOn, committee, cell, acting } = body;
  const where = cell ? `${cell.name} (${cell.code})` : (committee?.name ?? "–");
  const close = () => setChanging(null);
  return (
    <li className={classes.body}>
      <header className={classes.head}>
        <div>
          <h3>{name}</h3>
          <p className={classes.under}>
            {capital(bodyKinds.label(kind, language))} · {where}
          </p>
          <p>{say("bodies.figures", { seats, quorum })}</p>
          {closedOn !== null && <p>{say("bodies.closedOn", { day: format.day(closedOn) })}</p>}
        </div>
        <div className={classes.tools}>
          <Tag tone={closedOn === null ? "ok" : "idle"}>
            {say(closedOn === null ? "bodies.working" : "bodies.closed")}
          </Tag>
          <Button
            variant="subtle"
            leftSection={<IconPencil size={16} aria-hidden />}
            aria-label={say("bodies.editOne", { name })}
            onClick={() => setChanging("body")}
          >
            {say("bodies.edit")}
          </Button>
        </div>
      </header>
      <h4>{say("bodies.acting")}</h4>
      {acting.length === 0 && <p className={classes.under}>{say("bodies.nobody")}</p>}
      <ul className={classes.seats} aria-label={say("bodies.acting")}>
        {acting.map((seat) => (
          <SeatLine
            key={`${seat.account?.id} ${seat.since}`}
            seat={seat}
            onUnseat={() => setChanging(seat)}
          />
        ))}
      </ul>
      {closedOn === null && (
        <Button
          variant="default"
          leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden />}
          aria-label={say("bodies.seatOne", { name })}
          onClick={() => setChanging("seat")}
        >
          {say("bodies.seat")}
        </Button>
      )}
      {changing === "body" && <BodyDialog body={body} onClose={close} />}
      {changing === "seat" && <SeatDialog body={body} onClose={close} />}
      {changing !== null && typeof changing === "object" && (
        <UnseatDialog body={body} seat={changing} onClose={close} />
      )}
    </li>
  );
}
