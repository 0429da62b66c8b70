import { useQuery } from "@apollo/client/react";
import { posts } from "@nen-nep/schema";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { ActionGroundsDocument, ActionPeopleDocument } from "./GiveAction.generated.js";
import type { Gift } from "./gift.js";

/** Whom an action may be given to; `""` is the cell's head, or for a committee's own whoever opens it. */
export function useOwners(gift: Gift) {
  const { say, language } = useText();
  const me = useViewer().account;
  const [cell, ...more] = gift.cells;
  const { data } = useQuery(ActionPeopleDocument, {
    variables: gift.committee ? { committeeId: gift.committee.id } : { cellId: cell?.id ?? "" },
    skip: !gift.committee && (cell === undefined || more.length > 0),
  });
  const people = data?.actionPeople;
  const named = ({ name, login }: { name: string | null; login: string }) => name ?? login;
  return {
    owners: [
      { value: "", label: gift.committee ? named(me) : say("give.head") },
      ...(people?.posts ?? []).map(({ id, post, person }) => ({
        value: `t:${id}`,
        label: `${posts.label(post, language)}: ${person?.name ?? "–"}`,
      })),
      ...(people?.owners ?? [])
        .filter(({ id }) => !gift.committee || id !== me.id)
        .map((account) => ({ value: `a:${account.id}`, label: named(account) })),
    ],
    verifiers: [
      { value: "", label: say("give.byRole") },
      ...(people?.verifiers ?? []).map((account) => ({ value: account.id, label: named(account) })),
    ],
  };
}

/** Plans and documents that an action may answer; `""` is none. */
export function useGrounds() {
  const { say } = useText();
  const { data } = useQuery(ActionGroundsDocument);
  return [
    { value: "", label: say("give.noGround") },
    ...(data?.plans?.nodes ?? []).map(({ id, number, title }) => ({
      value: `p:${id}`,
      label: `${say("actions.answerPlan", { number })} · ${title ?? ""}`,
    })),
    ...(data?.documents?.nodes ?? []).map(({ id, number, title }) => ({
      value: `d:${id}`,
      label: `${say("actions.answerDocument", { number })} · ${title}`,
    })),
  ];
}

/** What is answered, as the API takes it. */
export const groundOf = (chosen: string) =>
  chosen === ""
    ? []
    : [chosen.startsWith("p:") ? { planId: chosen.slice(2) } : { documentId: chosen.slice(2) }];
