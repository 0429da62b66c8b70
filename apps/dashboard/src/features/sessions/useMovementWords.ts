import { useText } from "../../i18n/useText.js";
import { groupName } from "../common/groupName.js";
import type { Movement } from "./movements.js";

/** A movement as a sentence, and what it rests on. */
export function useMovementWords(): (movement: Movement) => {
  readonly what: string;
  readonly basis: string;
} {
  const { say, format } = useText();
  return (movement) => {
    const direction = movement.delta > 0 ? "up" : "down";
    if (movement.of === "score" || movement.of === "group") {
      const { n, change } = movement.mean;
      const group = movement.of === "group" ? groupName(movement.group) : "";
      return {
        what: say(`sessions.${movement.of}.${direction}`, {
          delta: format.number(Math.abs(movement.delta)),
          group,
        }),
        basis: say("sessions.basisScore", {
          interval: format.interval(change?.low ?? null, change?.high ?? null),
          n: format.count(n),
          cells: format.count(change?.pairedCells ?? 0),
        }),
      };
    }
    const { now, before } = movement;
    return {
      what: say(`sessions.${movement.of}.${direction}`, {
        delta: format.number(100 * Math.abs(movement.delta)),
      }),
      basis: say(`sessions.basis.${movement.of}`, {
        now: format.percent(now.share),
        of: format.count(now.of),
        before: format.percent(before.share),
      }),
    };
  };
}
