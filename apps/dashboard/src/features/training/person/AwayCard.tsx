import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconCalendarOff } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { Card } from "../../../ui/Card.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { type DaysAwayFragment, WithdrawUnavailabilityDocument } from "./Away.generated.js";
import { AwayDialog } from "./AwayDialog.js";
import classes from "./Sheet.module.css";

interface Props {
  readonly personId: string;
  readonly days: readonly DaysAwayFragment[];
}

/** On which days somebody cannot attend a course, told and taken back by themselves or whoever organises courses. */
export function AwayCard({ personId, days }: Props) {
  const { say, format } = useText();
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [declaring, setDeclaring] = useState(false);
  const [back, setBack] = useState<DaysAwayFragment | null>(null);
  const spanOf = ({ fromDay, toDay }: DaysAwayFragment) =>
    fromDay === toDay
      ? format.day(fromDay)
      : say("away.span", { from: format.day(fromDay), to: format.day(toDay) });
  const takeBack = async ({ id, version }: DaysAwayFragment) => {
    const content = { unavailabilityId: id, version };
    const input = { ...content, idempotencyKey: keyOf(content) };
    await client.mutate({ mutation: WithdrawUnavailabilityDocument, variables: { input } });
    await client.refetchQueries({ include: "active" });
  };
  return (
    <Card title={say("away.card")} subtitle={say("away.note")}>
      {days.length === 0 ? (
        <p>{say("away.none")}</p>
      ) : (
        <ul className={classes.away}>
          {days.map((each) => (
            <li key={each.id}>
              {spanOf(each)}
              <Button
                variant="subtle"
                aria-label={say("away.backOf", { days: spanOf(each) })}
                onClick={() => setBack(each)}
              >
                {say("away.back")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button
        variant="default"
        mt={12}
        leftSection={<IconCalendarOff size={16} aria-hidden />}
        onClick={() => setDeclaring(true)}
      >
        {say("away.declare")}
      </Button>
      {declaring && <AwayDialog personId={personId} onClose={() => setDeclaring(false)} />}
      {back && (
        <AskDialog
          opened
          title={say("away.backTitle")}
          confirm={say("away.back")}
          onClose={() => setBack(null)}
          onConfirm={() => takeBack(back)}
        >
          <p>{say("away.backWords", { days: spanOf(back) })}</p>
        </AskDialog>
      )}
    </Card>
  );
}
