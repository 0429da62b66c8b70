import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import type { Day } from "@nen-nep/schema";
import { IconDice } from "@tabler/icons-react";
import type { Search } from "../../filters/search.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { Picker } from "../../ui/Picker.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import row from "../../ui/scrollRow.module.css";
import { MeetingSampleDocument } from "./Meetings.generated.js";
import { MeetingsList } from "./MeetingsList.js";
import { anySeed } from "./MeetingsToolbar.js";
import type { Draw } from "./meetingsView.js";

interface Props {
  readonly draw: Draw;
  readonly days: { readonly from: Day; readonly before: Day };
  readonly change: (keys: Search) => void;
}

const SIZES = ["5", "10", "20", "30", "50"];

/** A sample to compare with the minutes; its address draws the same one again. */
export function SampleCard({ draw, days, change }: Props) {
  const { say, format, language } = useText();
  const result = useQuery(MeetingSampleDocument, { variables: { ...days, ...draw, language } });
  const tools = (
    <div className={row.row}>
      <Picker
        label={say("meetings.sampleSize")}
        written={format.count(draw.size)}
        value={String(draw.size)}
        groups={[{ label: null, options: SIZES.map((size) => ({ value: size, label: size })) }]}
        onPick={(size) => change({ draw: size })}
      />
      <Button
        variant="default"
        leftSection={<IconDice size={18} stroke={1.6} aria-hidden />}
        onClick={() => change({ seed: anySeed() })}
      >
        {say("meetings.drawAgain")}
      </Button>
      <Button variant="subtle" onClick={() => change({ draw: undefined, seed: undefined })}>
        {say("meetings.drawEnd")}
      </Button>
    </div>
  );
  return (
    <Loaded result={result} skeleton={<BoneCard height={420} />}>
      {({ meetingsToCheck: sample }) => {
        const meetings = sample?.meetings ?? [];
        const checked = meetings.filter(({ checks }) => (checks ?? []).length > 0).length;
        return (
          <Card
            title={say("meetings.sampleTitle", {
              size: format.count(meetings.length),
              among: format.count(sample?.among ?? 0),
              checked: format.count(checked),
            })}
            subtitle={say("meetings.sampleNote", { seed: String(draw.seed) })}
          >
            {tools}
            {meetings.length === 0 ? (
              <State icon={<IconDice size={24} />} title={say("meetings.sampleNone")}>
                {say("meetings.sampleNoneWords")}
              </State>
            ) : (
              <MeetingsList meetings={meetings} caption={say("meetings.draw")} />
            )}
          </Card>
        );
      }}
    </Loaded>
  );
}
