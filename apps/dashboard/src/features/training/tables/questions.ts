import type { Question } from "../../common/questionLink.js";

const FIELDS = {
  needs: "skill tier count",
  years: "start courses seats tookPart completed",
  effects: "name endsOn kind difference low high drawn waiting",
} as const;
export type TrainingTable = keyof typeof FIELDS;

/** One of the tables as a file; what is withheld says so. */
export const tableAsFile = (table: TrainingTable): Question => ({
  query: `query TrainingTables { trainingTables { ${table} { ${FIELDS[table]} } } }`,
  variables: {},
});
