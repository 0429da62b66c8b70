import { useQuery } from "@apollo/client/react";
import { useText } from "../../../i18n/useText.js";
import { DataTable } from "../../../ui/DataTable.js";
import { Loaded } from "../../../ui/Loaded.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import classes from "../../common/Tab.module.css";
import { TrainingTablesDocument } from "./Tables.generated.js";
import { effectsTable, needsTable, yearsTable } from "./tablesView.js";

/** The same tables for all who may read them: needs, courses by year, and the effect of each. */
export function TablesTab() {
  const text = useText();
  const { say } = text;
  const result = useQuery(TrainingTablesDocument);
  return (
    <section className={classes.card} aria-labelledby="training-tables-title">
      <header className={classes.head}>
        <h2 id="training-tables-title">{say("trainingTables.title")}</h2>
        <p>{say("trainingTables.lead")}</p>
      </header>
      <Loaded result={result} skeleton={<BoneCard height={480} />}>
        {({ trainingTables }) =>
          trainingTables && (
            <>
              <h3 className={classes.part}>{say("trainingTables.needs")}</h3>
              <DataTable caption={say("trainingTables.needs")} table={needsTable(trainingTables, text)} />
              <h3 className={classes.part}>{say("trainingTables.years")}</h3>
              {trainingTables.years.length === 0 ? (
                <p>{say("trainingTables.none")}</p>
              ) : (
                <>
                  <DataTable caption={say("trainingTables.years")} table={yearsTable(trainingTables, text)} />
                  <h3 className={classes.part}>{say("trainingTables.effects")}</h3>
                  <DataTable
                    caption={say("trainingTables.effects")}
                    table={effectsTable(trainingTables, text)}
                  />
                </>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
