import { useQuery } from "@apollo/client/react";
import { IconTable } from "@tabler/icons-react";
import type { Search } from "../../../filters/search.js";
import { useText } from "../../../i18n/useText.js";
import { DataTable } from "../../../ui/DataTable.js";
import { Loaded } from "../../../ui/Loaded.js";
import { Picker } from "../../../ui/Picker.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import classes from "../../common/Tab.module.css";
import { MeasureTablesDocument } from "./Tables.generated.js";
import { type HalfYear, halfLabel, halfOf, tableOf, totalOf } from "./tablesView.js";

interface Props {
  readonly search: Search;
  readonly change: (keys: Search) => void;
}

function Half({ half }: { readonly half: HalfYear }) {
  const { say, format, language } = useText();
  const withheld = say("tables.withheld");
  const total = totalOf(half);
  return (
    <>
      <p className={classes.count}>
        {say("tables.total", { count: total === null ? withheld : format.count(total) })}
      </p>
      <DataTable
        caption={`${say("tables.title")}, ${halfLabel(half, language)}`}
        table={tableOf(half, { group: say("tables.group"), withheld }, language)}
      />
    </>
  );
}

/** The same tables for all who may read them: what came into force by half-year, group and form. */
export function TablesTab({ search, change }: Props) {
  const { say, language } = useText();
  const result = useQuery(MeasureTablesDocument);
  return (
    <section className={classes.card} aria-labelledby="tables-title">
      <header className={classes.head}>
        <h2 id="tables-title">{say("tables.title")}</h2>
        <p>{say("tables.lead")}</p>
      </header>
      <Loaded result={result} skeleton={<BoneCard height={360} />}>
        {({ measureTables }) => {
          const tables = measureTables ?? [];
          const half = halfOf(tables, search);
          if (!half) {
            return (
              <State icon={<IconTable size={24} />} title={say("tables.none")}>
                {say("tables.noneWords")}
              </State>
            );
          }
          const options = [...tables]
            .reverse()
            .map((each) => ({ value: each.start, label: halfLabel(each, language) }));
          return (
            <>
              <Picker
                label={say("tables.half")}
                written={halfLabel(half, language)}
                value={half.start}
                groups={[{ label: null, options }]}
                onPick={(start) => change({ half: start })}
              />
              <Half half={half} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
