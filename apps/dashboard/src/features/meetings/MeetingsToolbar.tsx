import { Button } from "@mantine/core";
import { breaches, sessionTypes, sources } from "@nen-nep/schema";
import { IconDice } from "@tabler/icons-react";
import type { Search } from "../../filters/search.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Picker, type PickerOption } from "../../ui/Picker.js";
import row from "../../ui/scrollRow.module.css";
import { capital } from "../common/capital.js";
import { MEETING_CHECKERS } from "../common/meetingRoles.js";
import { type MeetingsView, MOST_SEED, SHORTCOMINGS, type Shortcoming } from "./meetingsView.js";

const ALL = "";
const FIRST_SIZE = "10";

/** A seed nobody chose. */
export const anySeed = (): string => String(crypto.getRandomValues(new Uint32Array(1))[0]! % MOST_SEED);

/** What the list is narrowed to, and the draw of a sample for those who cross-check. */
export function MeetingsToolbar({
  view,
  change,
}: {
  readonly view: MeetingsView;
  readonly change: (keys: Search) => void;
}) {
  const { say, language } = useText();
  const checks = useViewer().roles.some((role) => MEETING_CHECKERS.includes(role));
  const shortcoming = (each: Shortcoming) =>
    each === "any" || each === "disputed"
      ? say(`meetings.show.${each}`)
      : capital(breaches.label(each, language));
  const facet = (label: string, value: string, options: readonly PickerOption[], key: "t" | "src" | "b") => {
    const all = [{ value: ALL, label: say("meetings.all") }, ...options];
    return (
      <Picker
        label={label}
        written={all.find((option) => option.value === value)?.label ?? ""}
        value={value}
        groups={[{ label: null, options: all }]}
        onPick={(picked) => change({ [key]: picked === ALL ? undefined : picked })}
      />
    );
  };
  return (
    <div className={row.row}>
      {facet(
        say("meetings.shortcoming"),
        view.shortcoming ?? ALL,
        SHORTCOMINGS.map((each) => ({ value: each, label: shortcoming(each) })),
        "b",
      )}
      {facet(
        say("meetings.source"),
        view.source ?? ALL,
        sources.keys.map((key) => ({ value: key, label: capital(sources.label(key, language)) })),
        "src",
      )}
      {facet(
        say("meetings.type"),
        view.type ?? ALL,
        sessionTypes.keys.map((key) => ({ value: key, label: capital(sessionTypes.label(key, language)) })),
        "t",
      )}
      {checks && view.draw === null && (
        <Button
          variant="default"
          leftSection={<IconDice size={18} stroke={1.6} aria-hidden />}
          onClick={() => change({ draw: FIRST_SIZE, seed: anySeed() })}
        >
          {say("meetings.draw")}
        </Button>
      )}
    </div>
  );
}
