import { useQuery } from "@apollo/client/react";
import { useText } from "../../../i18n/useText.js";
import { DataTable, type Table } from "../../../ui/DataTable.js";
import { Loaded } from "../../../ui/Loaded.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { FileButtons } from "../../common/files/FileButtons.js";
import { useWritesQueries } from "../../common/questionLink.js";
import classes from "../../common/Tab.module.css";
import { type TrainingTable, tableAsFile } from "./questions.js";
import { TrainingTablesDocument } from "./Tables.generated.js";
import { effectsTable, needsTable, yearsTable } from "./tablesView.js";

function Part({ of, table }: { readonly of: TrainingTable; readonly table: Table }) {
  const { say } = useText();
  const writes = useWritesQueries();
  const title = say(`trainingTables.${of}`);
  return (
    <>
      <h3 className={classes.part}>{title}</h3>
      <DataTable caption={title} table={table} />
      {writes && (
        <div className={classes.files}>
          <p>{say("trainingTables.file", { title })}</p>
          <FileButtons question={tableAsFile(of)} title={title} />
        </div>
      )}
    </>
  );
}

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
              <Part of="needs" table={needsTable(trainingTables, text)} />
              {trainingTables.years.length === 0 ? (
                <>
                  <h3 className={classes.part}>{say("trainingTables.years")}</h3>
                  <p>{say("trainingTables.none")}</p>
                </>
              ) : (
                <>
                  <Part of="years" table={yearsTable(trainingTables, text)} />
                  <Part of="effects" table={effectsTable(trainingTables, text)} />
                </>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
