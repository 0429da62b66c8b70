import { type Skill, skills } from "@nen-nep/schema";
import { IconInbox } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { ChartCard } from "../../../charts/ChartCard.js";
import { HeatTable, type HeatTableCell } from "../../../charts/HeatTable.js";
import { Legend } from "../../../charts/Legend.js";
import { periodLabel } from "../../../filters/period.js";
import { type GroupReference, useReference } from "../../../filters/reference.js";
import { useFilters } from "../../../filters/useFilters.js";
import { type Text, useText } from "../../../i18n/useText.js";
import { Card } from "../../../ui/Card.js";
import type { Table } from "../../../ui/DataTable.js";
import { State } from "../../../ui/State.js";
import { capital } from "../../common/capital.js";
import { groupName } from "../../common/groupName.js";
import { isBelow } from "../../common/means.js";
import { useQuestionLink } from "../../common/questionLink.js";
import { stepBelow } from "../../common/requirement.js";
import { skillsByGroup } from "./question.js";
import type { TrainingSkillsQuery } from "./Skills.generated.js";
import { attainedOf, requiredOf, type SkillRow } from "./skillRows.js";

function cellOf(
  skill: Skill,
  group: GroupReference,
  row: SkillRow | undefined,
  required: number | null,
  { say, format, language }: Text,
): HeatTableCell {
  const figure = row?.attainment;
  const known = figure?.sufficient && required !== null ? figure.value : null;
  return {
    key: group.key,
    step: known == null || required === null ? null : stepBelow(known, required),
    written: known == null ? "" : format.share(known, 0),
    strong: figure !== undefined && isBelow(figure, required),
    hatched: known == null,
    tip: {
      title: `${capital(skills.label(skill, language))} · ${groupName(group.name)}`,
      rows: [
        { label: say("skills.attained"), value: format.percent(figure?.value ?? null) },
        {
          label: say("charts.interval"),
          value: format.percentInterval(figure?.low ?? null, figure?.high ?? null),
        },
        { label: say("skills.required"), value: format.percent(required) },
        {
          label: say("charts.n"),
          value: `${format.count(figure?.n ?? 0)} / ${say("common.cells", { count: figure?.cells ?? 0 })}`,
        },
        ...(known == null
          ? [
              {
                label: say("charts.caution"),
                value: say(figure ? "common.insufficient" : "skills.noEvidence"),
              },
            ]
          : []),
      ],
    },
  };
}

/** Skills × groups: how far each is below what is required; where all is well it is quiet. */
export function SkillGroups({ data }: { readonly data: TrainingSkillsQuery }) {
  const text = useText();
  const { say, format, language } = text;
  const { filters } = useFilters();
  const { groups } = useReference();
  const link = useQuestionLink();
  const navigate = useNavigate();
  const rows = attainedOf(data);
  const required = requiredOf(data);
  if (rows.length === 0) {
    return (
      <Card title={say("skills.title")}>
        <State icon={<IconInbox size={24} />} title={say("skills.none")}>
          {say("skills.noneWords")}
        </State>
      </Card>
    );
  }
  const name = (skill: Skill) => capital(skills.label(skill, language));
  const distance = ({ attainment, key }: SkillRow) => attainment.value! - required.get(key.skill)!;
  const below = rows
    .filter(({ attainment, key }) => isBelow(attainment, required.get(key.skill) ?? null))
    .toSorted((a, b) => distance(a) - distance(b));
  const [lowest] = below;
  const title = lowest
    ? say("skills.below", {
        count: below.length,
        all: rows.length,
        skill: skills.label(lowest.key.skill, language),
        group: groupName(lowest.key.group.name),
      })
    : say("skills.quiet");
  const subtitle = say("skills.note", { period: periodLabel(filters.period, language) });
  const at = new Map(rows.map((row) => [`${row.key.skill} ${row.key.group.key}`, row]));
  const lines = skills.keys.map((skill) => ({
    key: skill,
    name: name(skill),
    cells: groups.map((group) =>
      cellOf(skill, group, at.get(`${skill} ${group.key}`), required.get(skill) ?? null, text),
    ),
  }));
  const table: Table = {
    columns: [
      { label: say("training.skill") },
      { label: say("charts.group") },
      { label: say("skills.attained"), numeric: true, write: format.percent },
      { label: say("charts.low"), numeric: true, write: format.percent },
      { label: say("charts.high"), numeric: true, write: format.percent },
      { label: say("skills.required"), numeric: true, write: format.percent },
      { label: say("charts.n"), numeric: true, write: format.count },
      { label: say("charts.cells"), numeric: true, write: format.count },
    ],
    rows: rows.map(({ key, attainment: { value, low, high, n, cells } }) => [
      name(key.skill),
      groupName(key.group.name),
      ...[value, low, high, required.get(key.skill) ?? null, n, cells],
    ]),
  };
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      table={table}
      {...{ question: link(skillsByGroup(filters)) }}
    >
      <HeatTable
        name={`${title}. ${subtitle}.`}
        columns={groups.map((group) => groupName(group.name))}
        rows={lines}
        onOpen={({ key }, column) =>
          navigate({
            to: "/training",
            search: { tab: "needs", skill: key, g: groups[column]?.key, in: filters.committee?.id },
          })
        }
      />
      <Legend
        items={[
          { label: say("skills.atLeast"), kind: "area", colour: "var(--heat-6)" },
          { label: say("skills.somewhat"), kind: "area", colour: "var(--heat-3)" },
          { label: say("skills.far"), kind: "area", colour: "var(--heat-0)" },
          { label: say("skills.few"), kind: "hatch" },
        ]}
      />
    </ChartCard>
  );
}
