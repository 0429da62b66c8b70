import type { Stretch } from "../../charts/stretch.js";
import { placeOfDay } from "../../charts/stretch.js";
import type { TrendEvent } from "../../charts/TrendPanel.js";
import { useText } from "../../i18n/useText.js";
import type { GroupsQuery } from "./Groups.generated.js";
import classes from "./LargeTrend.module.css";

type Event = NonNullable<GroupsQuery["groupTrends"]>["events"][number];
type NumberedEvent = Event & TrendEvent;

/** Events with the numbers under which they stand in the plot. */
export const numbered = (events: readonly Event[]): NumberedEvent[] =>
  events.map((event, index) => ({ ...event, key: event.id, number: index + 1 }));

interface Props {
  readonly events: readonly NumberedEvent[];
  /** The stretches that the plot shows. */
  readonly shown: readonly Stretch[];
}

/** What came into force, by the numbers of the plot; what was in force before it begins is told as such. */
export function EventList({ events, shown }: Props) {
  const { say, format, language } = useText();
  if (events.length === 0) return null;
  return (
    <section aria-label={say("groups.eventsTitle")}>
      <ol className={classes.events}>
        {events.map((event) => (
          <li key={event.key}>
            <span className={classes.number}>{event.number}</span>
            <span>
              {format.day(event.day)}
              {placeOfDay(event.day, shown) === null && ` (${say("groups.eventsBefore")})`}
              {" · "}
              {event.kind === "REGIME_RULE"
                ? say("groups.event.REGIME_RULE", { document: event.document ?? "" })
                : language === "VI"
                  ? event.name
                  : event.nameEn}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
