import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { type EntityClass, findRows, hydrate } from "../../core/rows.js";
import { Evidence } from "../actions/index.js";
import {
  Body,
  BodyMember,
  Measure,
  MeasureBasis,
  MeasureOpening,
  MeasureStep,
  MeasureTerm,
  MeasureText,
} from "./measures.entity.js";

/** The parts of a case in their order; one statement for all that a request asks at once. */
const partsOf =
  <T extends object>(entity: EntityClass<T>, table: string, order: string) =>
  (context: Context, measurePk: number): Promise<T[]> =>
    loadMany<T>(context, `measure:${table}`, measurePk, async (session, keys) =>
      (
        await session.query(`SELECT * FROM ${table} WHERE measure_pk IN (:...keys) ORDER BY ${order}`, {
          keys,
        })
      ).map((row) => Object.assign(hydrate(session, entity, row), { parent: row.measure_pk as number })),
    );

export const stepsOf = partsOf(MeasureStep, "measure_step", "place");
export const factsBehind = partsOf(MeasureBasis, "measure_basis", "place");
export const openingsOf = partsOf(MeasureOpening, "measure_opening", "place");
const textsOf = partsOf(MeasureText, "measure_text", "place");
const filesOf = partsOf(Evidence, "evidence", "step_place, pk");

/** The words of a step; null where nothing was said, or what was said has been erased. */
export const wordsOf = async (context: Context, { measurePk, place }: MeasureStep): Promise<string | null> =>
  (await textsOf(context, measurePk)).find((text) => text.place === place)?.words ?? null;

export const filesWith = async (context: Context, { measurePk, place }: MeasureStep): Promise<Evidence[]> =>
  (await filesOf(context, measurePk)).filter(({ stepPlace }) => stepPlace === place);

export const termsOf = async (context: Context, { termPk }: Measure): Promise<MeasureTerm> =>
  (await loadOne(context, MeasureTerm, termPk))!;
export const bodyBy = (context: Context, pk: number | null): Promise<Body | null> =>
  loadOne(context, Body, pk);
export const measureBy = (context: Context, pk: number | null): Promise<Measure | null> =>
  loadOne(context, Measure, pk);

export const membersOf = (context: Context, bodyPk: number): Promise<BodyMember[]> =>
  loadMany<BodyMember>(context, "bodyMembers", bodyPk, async (session, keys) =>
    (await findRows(session, BodyMember, "body_pk IN (:...keys) ORDER BY since, account_pk", { keys })).map(
      (member) => Object.assign(member, { parent: member.bodyPk }),
    ),
  );
