import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { flagKinds, flagStates } from "@nen-nep/schema";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { Search } from "../../../filters/search.js";
import { useText } from "../../../i18n/useText.js";
import { Loaded } from "../../../ui/Loaded.js";
import { Picker, type PickerOption } from "../../../ui/Picker.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import row from "../../../ui/scrollRow.module.css";
import classes from "../../common/Tab.module.css";
import { FlagSheet } from "./FlagSheet.js";
import { FlagsDocument } from "./Flags.generated.js";
import { FlagsList } from "./FlagsList.js";
import { type FlagsView, flagsWhere, type Shown } from "./flagsView.js";
import { capital } from "./flagWords.js";

const ALL = "";
const PAGE = 30;

interface Props {
  readonly view: FlagsView;
  readonly change: (keys: Search) => void;
}

function Toolbar({ view, change }: Props) {
  const { say, language } = useText();
  const shown = (each: Shown) =>
    each === "open" || each === "all" ? say(`flags.show.${each}`) : capital(flagStates.label(each, language));
  const facet = (label: string, value: string, options: readonly PickerOption[], key: "k" | "s") => (
    <Picker
      label={label}
      written={options.find((option) => option.value === value)?.label ?? ""}
      value={value}
      groups={[{ label: null, options }]}
      onPick={(picked) => change({ [key]: picked === ALL || picked === "open" ? undefined : picked })}
    />
  );
  const states: readonly Shown[] = ["open", "all", ...flagStates.keys];
  return (
    <div className={row.row}>
      {facet(
        say("flags.state"),
        view.shown,
        states.map((each) => ({ value: each, label: shown(each) })),
        "s",
      )}
      {facet(
        say("flags.kind"),
        view.kind ?? ALL,
        [
          { value: ALL, label: say("flags.allKinds") },
          ...flagKinds.keys.map((key) => ({ value: key, label: capital(flagKinds.label(key, language)) })),
        ],
        "k",
      )}
    </div>
  );
}

/** What the records ask people to look at: each a question, none a judgement. */
export function FlagsTab({ view, change }: Props) {
  const { say, format, language } = useText();
  const result = useQuery(FlagsDocument, {
    variables: { where: flagsWhere(view), language },
    fetchPolicy: "cache-and-network",
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const flags = (result.data ?? result.previousData)?.flags;
  const isNarrowed = view.kind !== null || view.shown !== "open";
  const more = async (after: string | null) => {
    setLoadingMore(true);
    await result.fetchMore({ variables: { after } }).catch(() => undefined);
    setLoadingMore(false);
  };
  return (
    <section className={classes.card} aria-labelledby="flags-title">
      <header className={classes.head}>
        <h2 id="flags-title">{say("flags.title")}</h2>
        <p>{say("flags.lead")}</p>
      </header>
      <Toolbar view={view} change={change} />
      <p role="status" className={classes.count}>
        {flags ? say("flags.count", { count: flags.totalCount }) : ""}
      </p>
      <Loaded result={result} skeleton={<BoneCard height={480} />}>
        {({ flags: found }) =>
          !found || found.edges.length === 0 ? (
            <State
              icon={<IconCircleCheck size={24} />}
              title={say(isNarrowed ? "flags.noneNarrowed" : "flags.none")}
              action={
                isNarrowed && (
                  <Button onClick={() => change({ k: undefined, s: undefined })}>{say("flags.clear")}</Button>
                )
              }
            >
              {say(isNarrowed ? "flags.noneNarrowedWords" : "flags.noneWords")}
            </State>
          ) : (
            <>
              <FlagsList flags={found.edges.map(({ node }) => node)} caption={say("flags.title")} />
              {found.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  className={classes.more}
                  loading={loadingMore}
                  onClick={() => more(found.pageInfo.endCursor)}
                >
                  {say("flags.more", {
                    count: format.count(Math.min(PAGE, found.totalCount - found.edges.length)),
                  })}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
      {view.open !== null && (
        <FlagSheet key={view.open} id={view.open} onClose={() => change({ f: undefined })} />
      )}
    </section>
  );
}
