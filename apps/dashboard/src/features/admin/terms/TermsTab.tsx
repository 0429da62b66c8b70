import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { measureKinds } from "@nen-nep/schema";
import { IconClock, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { DataTable } from "../../../ui/DataTable.js";
import { Loaded } from "../../../ui/Loaded.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import { capital } from "../../common/capital.js";
import classes from "../Tab.module.css";
import { TermDialog } from "./TermDialog.js";
import { MeasureTermsDocument } from "./Terms.generated.js";
import { standingOn, TERMS, type Version } from "./terms.js";
import { Versions } from "./Versions.js";

function InForce({ versions }: { readonly versions: readonly Version[] }) {
  const { say, format, language } = useText();
  const { today } = useReference();
  const standing = versions.filter((version) => standingOn(today, version) === "now");
  const columns = [
    { label: say("terms.term") },
    ...standing.map(({ kind }) => ({
      label: capital(measureKinds.label(kind, language)),
      numeric: true,
      write: format.count,
    })),
  ];
  const rows = TERMS.map((term) => [say(`terms.${term}`), ...standing.map((version) => version[term])]);
  return <DataTable caption={say("terms.inForce", { day: format.day(today) })} table={{ columns, rows }} />;
}

/** How long each step of a case may take, by form; what held before, and what will. */
export function TermsTab() {
  const { say } = useText();
  const result = useQuery(MeasureTermsDocument);
  const [enacting, setEnacting] = useState(false);
  return (
    <section className={classes.card} aria-labelledby="terms-title">
      <header className={classes.head}>
        <div>
          <h2 id="terms-title">{say("admin.terms")}</h2>
          <p>{say("terms.lead")}</p>
        </div>
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEnacting(true)}>
          {say("terms.new")}
        </Button>
      </header>
      <Loaded result={result} skeleton={<BoneCard height={420} />}>
        {({ measureTerms }) =>
          !measureTerms || measureTerms.length === 0 ? (
            <State icon={<IconClock size={24} />} title={say("terms.none")}>
              {say("terms.noneWords")}
            </State>
          ) : (
            <>
              <InForce versions={measureTerms} />
              <Versions versions={measureTerms} />
            </>
          )
        }
      </Loaded>
      {enacting && (
        <TermDialog versions={result.data?.measureTerms ?? []} onClose={() => setEnacting(false)} />
      )}
    </section>
  );
}
