import { courseStates, skills } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { ChartCard } from "../../charts/ChartCard.js";
import { useFilters } from "../../filters/useFilters.js";
import { type Text, useText } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import { capital } from "../common/capital.js";
import { useQuestionLink } from "../common/questionLink.js";
import type { OverviewQuery } from "./Overview.generated.js";
import { needsBySkill } from "./questions.js";
import classes from "./Skills.module.css";
import { type SkillNeed, skillNeedsOf } from "./skillNeeds.js";

interface Props {
  readonly work: OverviewQuery;
  readonly className?: string;
}

function titleOf(needs: readonly SkillNeed[], { say, format, language }: Text): string {
  const [most] = needs;
  if (!most || needs.every(({ evaluated }) => evaluated === 0)) return say("overview.skillsUnknown");
  if (most.needed === 0) return say("overview.skillsQuiet");
  return say("overview.skills", {
    skill: skills.label(most.skill, language),
    needed: format.count(most.needed),
    evaluated: format.count(most.evaluated),
  });
}

function tableOf(needs: readonly SkillNeed[], { say, format, language }: Text): Table {
  const counted = { numeric: true, write: format.count };
  return {
    columns: [
      { label: say("overview.skill") },
      { label: say("overview.skillNeeded"), ...counted },
      { label: say("overview.skillCells"), ...counted },
      { label: say("overview.skillEvaluated"), ...counted },
      { label: say("overview.skillUnseen"), ...counted },
    ],
    rows: needs.map(({ skill, needed, cells, evaluated, unseen }) => [
      ...[capital(skills.label(skill, language)), needed, cells, evaluated, unseen],
    ]),
  };
}

function Needs({ needs }: { readonly needs: readonly SkillNeed[] }) {
  const { say, format, language } = useText();
  const { committee } = useFilters().filters;
  return (
    <ol className={classes.needs}>
      {needs.map(({ skill, needed, cells, evaluated, unseen }) => (
        <li key={skill}>
          <Link to="/training" search={{ skill, in: committee?.id }}>
            {capital(skills.label(skill, language))}
          </Link>
          <span>
            {evaluated === 0
              ? say("common.insufficient")
              : say("overview.skillNeed", {
                  needed: format.count(needed),
                  cells: say("common.cells", { count: cells }),
                  evaluated: format.count(evaluated),
                })}
            {unseen > 0 && ` · ${say("overview.skillUnseenOf", { unseen: format.count(unseen) })}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Courses({ work: { running, ended } }: Pick<Props, "work">) {
  const { say, format, language } = useText();
  const last = ended?.edges[0]?.node;
  return (
    <div className={classes.courses}>
      <h3>
        <Link to="/training" search={{ tab: "courses" }}>
          {say("overview.coursesRunning", { count: format.count(running?.totalCount ?? 0) })}
        </Link>
      </h3>
      <ul>
        {running?.edges.map(({ node: { id, name, state, beginsOn, endsOn } }) => (
          <li key={id}>
            <Link to="/training/courses/$courseId" params={{ courseId: id }}>
              {name}
            </Link>
            <span>
              {courseStates.label(state, language)} ·{" "}
              {say("courses.days", { from: format.day(beginsOn), until: format.day(endsOn) })}
            </span>
          </li>
        ))}
      </ul>
      {last?.effect && (
        <>
          <h3>
            <Link to="/training/courses/$courseId" params={{ courseId: last.id }}>
              {say("overview.courseEnded", { name: last.name })}
            </Link>
          </h3>
          <p>{last.effect.words}</p>
        </>
      )}
    </div>
  );
}

/** Which skills most need, which courses are under way, and what may be said of the last one. */
export function OverviewSkills({ work, className }: Props) {
  const text = useText();
  const { filters } = useFilters();
  const link = useQuestionLink();
  const needs = skillNeedsOf(work);
  return (
    <ChartCard
      face="list"
      title={titleOf(needs, text)}
      subtitle={text.say("overview.skillsNote")}
      table={tableOf(needs, text)}
      question={link(needsBySkill(filters))}
      className={className}
    >
      <div className={classes.skills}>
        <Needs needs={needs} />
        <Courses work={work} />
      </div>
    </ChartCard>
  );
}
