import { useQuery } from "@apollo/client/react";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconCalendarShare } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import classes from "./FeedCard.module.css";
import {
  CalendarFeedsDocument,
  CreateCalendarFeedDocument,
  RevokeCalendarFeedDocument,
} from "./Pilots.generated.js";
import { newKey, type Plan } from "./pilotsView.js";
import { usePlanWork } from "./usePlanWork.js";

/** Addresses at which a calendar program reads the model meetings; each is told once and can be ended. */
export function FeedCard({
  plan,
  className,
}: {
  readonly plan: Plan;
  readonly className: string | undefined;
}) {
  const { say, format, language } = useText();
  const { work, busy, failure } = usePlanWork();
  const feeds = useQuery(CalendarFeedsDocument).data?.calendarFeeds ?? [];
  const [of, setOf] = useState("");
  const [address, setAddress] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const refetch = { refetch: ["CalendarFeeds"] };
  const create = async () => {
    setCopied(false);
    const input = { delegationId: of || null, language, idempotencyKey: newKey() };
    const done = await work(CreateCalendarFeedDocument, { input }, refetch);
    const path = done?.createCalendarFeed?.address ?? null;
    if (path !== null) setAddress(`${location.origin}${path}`);
  };
  const revoke = async (id: string) => {
    setAddress(null);
    await work(RevokeCalendarFeedDocument, { id }, refetch);
  };
  const copy = () =>
    void navigator.clipboard.writeText(address ?? "").then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Card className={className} title={say("pilots.feeds")} subtitle={say("pilots.feedsNote")}>
      <div className={classes.make}>
        <NativeSelect
          label={say("pilots.feedOf")}
          value={of}
          onChange={(event) => setOf(event.currentTarget.value)}
          data={[
            { value: "", label: say("pilots.feedAll") },
            ...(plan.delegations ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button
          variant="default"
          leftSection={<IconCalendarShare size={18} />}
          loading={busy}
          onClick={create}
        >
          {say("pilots.feedMake")}
        </Button>
      </div>
      {failure && (
        <p role="alert" className={classes.refused}>
          {say(`reason.${failure}`)}
        </p>
      )}
      {address !== null && (
        <div className={classes.address}>
          <TextInput
            label={say("pilots.feedAddress")}
            description={say("pilots.feedOnce")}
            value={address}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button variant="default" onClick={copy}>
            {say(copied ? "pilots.copied" : "pilots.copy")}
          </Button>
        </div>
      )}
      {feeds.length > 0 && (
        <ul className={classes.feeds} aria-label={say("pilots.feedsMine")}>
          {feeds.map((feed) => {
            const name = feed.delegation?.name ?? say("pilots.feedAll");
            return (
              <li key={feed.id}>
                <span>
                  {name}
                  <small>{say("pilots.feedSince", { at: format.moment(new Date(feed.createdAt)) })}</small>
                </span>
                <Button
                  variant="subtle"
                  aria-label={say("pilots.feedEnd", { name })}
                  onClick={() => revoke(feed.id)}
                >
                  {say("pilots.feedRevoke")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
