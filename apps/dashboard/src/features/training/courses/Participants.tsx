import { Button } from "@mantine/core";
import { enrolmentStates, posts } from "@nen-nep/schema";
import { IconUsers } from "@tabler/icons-react";
import { CardMenu } from "../../../charts/CardMenu.js";
import { saveTable } from "../../../charts/saveTable.js";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { Card } from "../../../ui/Card.js";
import type { Table } from "../../../ui/DataTable.js";
import { Picker } from "../../../ui/Picker.js";
import { State } from "../../../ui/State.js";
import { FileButtons } from "../../common/files/FileButtons.js";
import { useQuestionLink, useWritesQueries } from "../../common/questionLink.js";
import type { EnrolmentRowFragment } from "./Courses.generated.js";
import classes from "./Courses.module.css";
import { EnrolmentLine } from "./EnrolmentLine.js";
import { LIST_KEYS, type List } from "./enrolment.js";
import type { CourseDetail } from "./plan.js";
import { participantsOf } from "./question.js";

interface Props {
  readonly course: CourseDetail;
  readonly list: List;
  readonly onList: (list: List) => void;
  readonly loadingMore: boolean;
  readonly onMore: () => void;
}

function Menu({
  course,
  list,
  rows,
}: Pick<Props, "course" | "list"> & { rows: readonly EnrolmentRowFragment[] }) {
  const { say, language } = useText();
  const { demonstration } = useReference();
  const link = useQuestionLink();
  const total = course.participants?.totalCount ?? 0;
  const question = link(participantsOf(course.id, list, language));
  const title = say("courses.fileOf", { course: course.name });
  const csv = () => {
    // Without names of persons: those leave for a purpose only, by the query behind the list.
    const table: Table = {
      columns: [
        { label: say("needs.code") },
        { label: say("needs.cell") },
        { label: say("needs.post") },
        { label: say("courses.state") },
        { label: say("courses.explained") },
        { label: say("courses.outcome") },
      ],
      rows: rows.map(({ cell, post, state, words, outcome }) => [
        cell?.code ?? null,
        cell?.name ?? null,
        posts.label(post, language),
        enrolmentStates.label(state, language),
        words,
        outcome,
      ]),
    };
    const notes = [
      title,
      ...(rows.length < total ? [say("courses.filePart", { shown: rows.length, total })] : []),
      ...(demonstration ? [say("common.demonstrationLong")] : []),
    ];
    saveTable(title, table, notes, language);
  };
  return <CardMenu title={say("courses.file")} face="table" onCsv={csv} {...(question && { question })} />;
}

/** Who takes part and who waits, each with the reason. */
export function Participants({ course, list, onList, loadingMore, onMore }: Props) {
  const { say, format, language } = useText();
  const writes = useWritesQueries();
  const people = course.participants;
  const rows = people?.edges.map(({ node }) => node) ?? [];
  const isNobody = list === "seated" && course.chosenOn === null;
  return (
    <Card title={say("courses.participants")} tools={<Menu course={course} list={list} rows={rows} />}>
      <div className={classes.above}>
        <p role="status">{people && say("courses.people", { count: people.totalCount })}</p>
        <Picker
          label={say("courses.shown")}
          written={say(`courses.shown.${list}`)}
          value={list}
          groups={[
            {
              label: null,
              options: LIST_KEYS.map((key) => ({ value: key, label: say(`courses.shown.${key}`) })),
            },
          ]}
          onPick={(picked) => onList(picked as List)}
        />
      </div>
      {writes && rows.length > 0 && (
        <div className={classes.files}>
          <p>{say("courses.files")}</p>
          <FileButtons
            question={participantsOf(course.id, list, language)}
            title={say("courses.fileOf", { course: course.name })}
          />
        </div>
      )}
      {rows.length === 0 ? (
        <State
          icon={<IconUsers size={24} />}
          title={say(isNobody ? "courses.noParticipants" : "courses.nobodyWaits")}
        >
          {say(isNobody ? "courses.noParticipantsWords" : "courses.nobodyWaitsWords")}
        </State>
      ) : (
        <ul>
          {rows.map((row) => (
            <EnrolmentLine key={row.id} enrolment={row} />
          ))}
        </ul>
      )}
      {people?.pageInfo.hasNextPage && (
        <Button variant="default" mt={16} loading={loadingMore} onClick={onMore}>
          {say("courses.morePeople", { count: format.count(people.totalCount - rows.length) })}
        </Button>
      )}
    </Card>
  );
}
