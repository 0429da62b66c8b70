import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { Tag } from "../../ui/Tag.js";
import { type Line, lateDays, statusOf } from "./words.js";

/** How far an action is, and by how many days it was handed in late: that stays once it is in. */
export function Status({ line }: { readonly line: Line }) {
  const text = useText();
  const { today } = useReference();
  const { tone, words } = statusOf(line, today, text);
  const late = lateDays(line);
  return (
    <>
      <Tag tone={tone}>{words}</Tag>{" "}
      {late > 0 && <Tag tone="late">{text.say("actions.late", { days: late })}</Tag>}
    </>
  );
}
