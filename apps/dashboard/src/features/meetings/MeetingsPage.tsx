import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconMapOff } from "@tabler/icons-react";
import { Link, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { FilterBar, RejectedNotice } from "../../filters/FilterBar.js";
import { useReference } from "../../filters/reference.js";
import type { Search } from "../../filters/search.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { Notice, State } from "../../ui/State.js";
import { AllMeetings } from "./AllMeetings.js";
import { CellBook } from "./CellBook.js";
import { MeetingSheet } from "./MeetingSheet.js";
import { CellBookDocument } from "./Meetings.generated.js";
import { daysOf, readMeetingsView } from "./meetingsView.js";

function NoCell({ code }: { readonly code: string }) {
  const { say } = useText();
  return (
    <State
      icon={<IconMapOff size={24} />}
      title={say("meetings.cellGone", { code })}
      action={
        <Button component={Link} to="/meetings">
          {say("meetings.toAll")}
        </Button>
      }
    >
      {say("meetings.cellGoneWords")}
    </State>
  );
}

/** Do the cells meet as they should? One's own book for a secretary, the list of all cells for those above. */
export default function MeetingsPage() {
  const { say, language } = useText();
  const search: Search = useSearch({ strict: false });
  const { filters, change } = useFilters();
  const { today } = useReference();
  const { cell: own } = useViewer();
  const { view, rejected } = useMemo(() => readMeetingsView(search), [search]);
  const [told, setTold] = useState<string | null>(null);
  const days = daysOf(filters.period, today);
  const code = view.cell ?? own?.code ?? null;
  const link = { p: search.p };
  const result = useQuery(CellBookDocument, {
    variables: { code: code ?? "", ...days, language },
    skip: code === null,
  });
  const name = result.data?.cell?.name ?? (code === own?.code ? own?.name : code) ?? "";
  const open = (id: string) => change({ m: id });
  return (
    <>
      <PageHead
        crumbs={
          code === null
            ? [{ text: say("meetings.title") }]
            : [
                { text: say("meetings.title"), ...(own ? {} : { to: "/meetings", search: link }) },
                { text: code },
              ]
        }
        title={code === null ? say("meetings.heading") : say("meetings.bookOf", { cell: name })}
        documentTitle={say("meetings.title")}
        subtitle={
          code !== null && (
            <Link to="/cells/$code" params={{ code }} search={link}>
              {say("meetings.toCell")}
            </Link>
          )
        }
        tools={
          <FilterBar
            comparison={false}
            scope={code === null}
            reaching={(period) => ({ ...period, ...daysOf(period, today) })}
          />
        }
      />
      <RejectedNotice extra={rejected} />
      {told !== null && <Notice>{told}</Notice>}
      {code === null ? (
        <AllMeetings view={view} days={days} />
      ) : (
        <Loaded result={result} skeleton={<BoneCard height={640} />}>
          {({ cell }) =>
            cell ? <CellBook cell={cell} onDone={setTold} onOpen={open} /> : <NoCell code={code} />
          }
        </Loaded>
      )}
      {view.open !== null && (
        <MeetingSheet
          key={view.open}
          id={view.open}
          onClose={() => change({ m: undefined })}
          onDone={setTold}
          onOpen={open}
        />
      )}
    </>
  );
}
