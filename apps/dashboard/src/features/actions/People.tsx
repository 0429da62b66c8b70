import { useQuery } from "@apollo/client/react";
import { IconUsers } from "@tabler/icons-react";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { DataTable, type Table } from "../../ui/DataTable.js";
import { Loaded } from "../../ui/Loaded.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { PAIR_READERS } from "../common/actionReaders.js";
import { ActionLoadsDocument, VerifierPairsDocument } from "./Actions.generated.js";
import classes from "./People.module.css";
import { nameOf, ownerOf } from "./words.js";

function Pairs() {
  const { say, format } = useText();
  const { data } = useQuery(VerifierPairsDocument);
  const pairs = data?.verifierPairs ?? [];
  if (pairs.length === 0) return null;
  return (
    <section className={classes.pairs} aria-labelledby="pairs">
      <h2 id="pairs" className={classes.title}>
        {say("actions.pairs")}
      </h2>
      <p className={classes.note}>{say("actions.pairsNote")}</p>
      <ul>
        {pairs.map(({ first, second, byFirst, bySecond }) => (
          <li key={`${first?.id} ${second?.id}`}>
            {say("actions.pair", {
              first: nameOf(first),
              second: nameOf(second),
              byFirst: format.count(byFirst),
              bySecond: format.count(bySecond),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who has how much to do. A workload, not a ranking. */
export function People() {
  const text = useText();
  const { say, format } = text;
  const own = useViewer().roles;
  const result = useQuery(ActionLoadsDocument);
  return (
    <Loaded result={result} skeleton={<BoneCard height={420} />}>
      {({ actionLoads }) => {
        const loads = actionLoads ?? [];
        const sum = (of: "open" | "overdue" | "waiting") => loads.reduce((all, load) => all + load[of], 0);
        const table: Table = {
          columns: [
            { label: say("actions.owner") },
            { label: say("actions.peopleOpen"), numeric: true, write: (value) => format.count(value) },
            { label: say("actions.overdue"), numeric: true, write: (value) => format.count(value) },
            { label: say("actions.waiting"), numeric: true, write: (value) => format.count(value) },
            { label: say("actions.peopleNext") },
          ],
          rows: [
            ...loads.map((load) => [
              ownerOf(load, text),
              load.open,
              load.overdue,
              load.waiting,
              load.dueOn && format.day(load.dueOn),
            ]),
            [
              say("actions.peopleSum", { count: loads.length }),
              sum("open"),
              sum("overdue"),
              sum("waiting"),
              null,
            ],
          ],
        };
        return loads.length === 0 ? (
          <State icon={<IconUsers size={24} />} title={say("actions.headNone")}>
            {say("actions.noneWords")}
          </State>
        ) : (
          <>
            <h2 className={classes.title}>{say("actions.people")}</h2>
            <p className={classes.note}>{say("actions.peopleNote")}</p>
            <DataTable caption={say("actions.people")} table={table} whole />
            {PAIR_READERS.some((role) => own.includes(role)) && <Pairs />}
          </>
        );
      }}
    </Loaded>
  );
}
