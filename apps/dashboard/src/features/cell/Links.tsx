import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useText } from "../../i18n/useText.js";
import type { Linked } from "./chain.js";
import classes from "./Timeline.module.css";

interface Props {
  readonly causes: Linked;
  readonly effects: Linked;
  readonly onSeek: (id: string) => void;
}

const WAYS = {
  causes: { Icon: IconArrowDown, lead: "cell.causes", hidden: "cell.causesHidden" },
  effects: { Icon: IconArrowUp, lead: "cell.effects", hidden: "cell.effectsHidden" },
} as const;

/** What an entry came of and what came of it, each a way there; newest stands first, so that causes lie below. */
export function Links({ onSeek, ...linked }: Props) {
  const { say, format } = useText();
  return (["causes", "effects"] as const).map((way) => {
    const { shown, hidden } = linked[way];
    const { Icon, lead, hidden: others } = WAYS[way];
    if (shown.length + hidden.length === 0) return null;
    return (
      <p key={way} className={classes.links}>
        <span>
          <Icon size={15} aria-hidden /> {say(lead)}
        </span>
        {shown.map(({ entry, line }) => (
          <button type="button" key={entry.id} onClick={() => onSeek(entry.id)}>
            {say("cell.linked", { title: line.title, day: format.day(entry.day) })}
          </button>
        ))}
        {hidden[0] && (
          <button type="button" onClick={() => onSeek(hidden[0]!)}>
            {say(others, { count: hidden.length })}
          </button>
        )}
      </p>
    );
  });
}
