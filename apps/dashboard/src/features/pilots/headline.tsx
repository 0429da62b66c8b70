import { useText } from "../../i18n/useText.js";
import { type Plan, progressOf } from "./pilotsView.js";

/** What the page finds, in one sentence. */
export function Headline({ plan }: { readonly plan: Plan | null }) {
  const { say } = useText();
  if (!plan) return say("pilots.title");
  const { wanted, chosen, evaluated, mine } = progressOf(plan);
  if (!mine) return say("pilots.headlineYours", { chosen, evaluated });
  if (plan.state === "DRAFT") {
    return chosen < wanted
      ? say("pilots.headlineDraft", { number: plan.number, chosen, wanted })
      : say("pilots.headlineReady", { number: plan.number, chosen });
  }
  return say("pilots.headline", { evaluated, chosen });
}
