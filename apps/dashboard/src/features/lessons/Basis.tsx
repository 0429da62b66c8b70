import { useQuery } from "@apollo/client/react";
import { Button, Checkbox } from "@mantine/core";
import { type FindingKind, findingKinds } from "@nen-nep/schema";
import { useState } from "react";
import type { FindingFilter } from "../../graphql/types.generated.js";
import { useText } from "../../i18n/useText.js";
import { Picker } from "../../ui/Picker.js";
import { SearchField } from "../../ui/SearchField.js";
import { capital } from "../common/capital.js";
import { FindingsForLessonDocument } from "./Lessons.generated.js";
import classes from "./Lessons.module.css";

const ALL = "";

/** The findings about a group, narrowed by cell and kind, of which some are what a lesson rests on. */
export function Basis({
  group,
  chosen,
  onToggle,
}: {
  readonly group: string;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}) {
  const { say, format, language } = useText();
  const [wanted, setWanted] = useState("");
  const [kind, setKind] = useState<FindingKind | typeof ALL>(ALL);
  const where: FindingFilter = {
    evaluation: { group: { key: { eq: group } }, ...(wanted && { cell: { search: wanted } }) },
    ...(kind !== ALL && { kind: { eq: kind } }),
  };
  const { data, previousData, loading, fetchMore } = useQuery(FindingsForLessonDocument, {
    variables: { where },
    notifyOnNetworkStatusChange: true,
  });
  const found = (data ?? previousData)?.findings;
  const findings = found?.edges.map(({ node }) => node) ?? [];
  const kinds = [
    { value: ALL, label: say("lessons.anyKind") },
    ...findingKinds.keys.map((key) => ({ value: key, label: capital(findingKinds.label(key, language)) })),
  ];
  const more = () => fetchMore({ variables: { after: found?.pageInfo.endCursor } }).catch(() => undefined);
  return (
    <fieldset className={classes.basis} aria-busy={loading}>
      <legend>
        {say("lessons.basis")}{" "}
        <span className={classes.note}>{say("lessons.chosen", { count: chosen.size })}</span>
      </legend>
      <div className={classes.narrow}>
        <SearchField
          label={say("lessons.findCell")}
          wanted={wanted}
          className={classes.search}
          onAsk={(text) => setWanted(text ?? "")}
        />
        <Picker
          label={say("lessons.kind")}
          written={kinds.find(({ value }) => value === kind)?.label ?? ""}
          value={kind}
          groups={[{ label: null, options: kinds }]}
          onPick={(picked) => setKind(picked as FindingKind | typeof ALL)}
        />
      </div>
      {found && findings.length === 0 ? (
        <p className={classes.note}>
          {say(wanted === "" && kind === ALL ? "lessons.basisNone" : "lessons.basisNoneFits")}
        </p>
      ) : (
        <div className={classes.findings}>
          {findings.map(({ id, kind: says, words, evaluation }) => (
            <Checkbox
              key={id}
              checked={chosen.has(id)}
              onChange={() => onToggle(id)}
              label={`${capital(findingKinds.label(says, language))}: ${words}`}
              description={
                evaluation?.cell &&
                say("lessons.findingOf", { cell: evaluation.cell.name, day: format.day(evaluation.heldOn) })
              }
            />
          ))}
          {found?.pageInfo.hasNextPage && (
            <Button variant="default" loading={loading} onClick={more}>
              {say("lessons.moreFindings", { count: format.count(found.totalCount - findings.length) })}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}
