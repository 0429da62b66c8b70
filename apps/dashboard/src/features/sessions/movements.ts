import { surelyMoved } from "../common/surelyMoved.js";
import type { SessionFiguresFragment } from "./Sessions.generated.js";

type Census = SessionFiguresFragment["held"];
type Mean = SessionFiguresFragment["score"];

/** Something that moved beyond chance, with what it rests on. */
export type Movement =
  | { readonly of: "score"; readonly delta: number; readonly mean: Mean }
  | { readonly of: "group"; readonly group: string; readonly delta: number; readonly mean: Mean }
  | {
      readonly of: "held" | "thematic";
      readonly delta: number;
      readonly now: Census;
      readonly before: Census;
    };

const scoreDelta = ({ change }: Mean): number | null => (change?.distinguishable ? change.delta : null);

/** What may be said to have moved, and nothing else. */
export function movementsOf(figures: SessionFiguresFragment): Movement[] {
  const found: Movement[] = [];
  const whole = scoreDelta(figures.score);
  if (whole !== null) found.push({ of: "score", delta: whole, mean: figures.score });
  for (const { group, score } of figures.groups) {
    const delta = scoreDelta(score);
    if (delta !== null) found.push({ of: "group", group: group.name, delta, mean: score });
  }
  const shares = [
    ["held", figures.held, figures.heldBefore],
    ["thematic", figures.thematic, figures.thematicBefore],
  ] as const;
  for (const [of, now, before] of shares) {
    const delta = surelyMoved(now, before);
    if (delta !== null) found.push({ of, delta, now, before: before! });
  }
  return found;
}
