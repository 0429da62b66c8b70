import { courseEffectKinds, needTiers, skills } from "@nen-nep/schema";
import type { Text } from "../../../i18n/useText.js";
import type { Table } from "../../../ui/DataTable.js";
import { capital } from "../../common/capital.js";
import type { TrainingTablesQuery } from "./Tables.generated.js";

type Tables = NonNullable<TrainingTablesQuery["trainingTables"]>;

/** What is withheld says so, and is never told as zero. */
const countOr =
  ({ say, format }: Text) =>
  (count: number | null): string =>
    count === null ? say("tables.withheld") : format.count(count);

export function needsTable({ needs }: Tables, text: Text): Table {
  const told = countOr(text);
  return {
    columns: [
      { label: text.say("training.skill") },
      ...needTiers.keys.map((tier) => ({
        label: capital(needTiers.label(tier, text.language)),
        numeric: true,
      })),
    ],
    rows: skills.keys.map((skill) => [
      capital(skills.label(skill, text.language)),
      ...needTiers.keys.map((tier) =>
        told(needs.find((row) => row.skill === skill && row.tier === tier)?.count ?? null),
      ),
    ]),
  };
}

export function yearsTable({ years }: Tables, text: Text): Table {
  const { say } = text;
  const told = countOr(text);
  const counts = ["trainingTables.courses", "courses.seatsLabel", "trainingTables.tookPart"] as const;
  return {
    columns: [
      { label: say("trainingTables.year") },
      ...[...counts, "trainingTables.completed" as const].map((id) => ({ label: say(id), numeric: true })),
    ],
    rows: years.map(({ start, courses, seats, tookPart, completed }) => [
      start.slice(0, 4),
      ...[courses, seats, tookPart, completed].map(told),
    ]),
  };
}

export function effectsTable({ effects }: Tables, text: Text): Table {
  const { say, format, language } = text;
  const told = countOr(text);
  const numeric = ["charts.low", "charts.high", "trainingTables.drawn", "trainingTables.waiting"] as const;
  return {
    columns: [
      { label: say("trainingTables.course") },
      { label: say("trainingTables.kind") },
      ...(["trainingTables.difference", ...numeric] as const).map((id) => ({
        label: say(id),
        numeric: true,
      })),
    ],
    rows: effects.map(({ name, kind, difference, low, high, drawn, waiting }) => [
      name,
      capital(courseEffectKinds.label(kind, language)),
      ...[difference, low, high].map((value) =>
        value === null ? say("tables.withheld") : format.number(value),
      ),
      told(drawn),
      told(waiting),
    ]),
  };
}
