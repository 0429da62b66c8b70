import type { Session } from "../db/session.js";
import { Setting } from "./core.entity.js";
import { findRows } from "./rows.js";

/** What is kept under a name; undefined where nothing is. */
export async function settingOf(session: Session, name: string): Promise<string | undefined> {
  const [kept] = await findRows(session, Setting, "name = :name", { name });
  return kept?.value;
}

/** Keeps a value under a name in place of the one before. */
export const keepSetting = (session: Session, name: string, value: string) =>
  session.query(
    `INSERT INTO setting (name, value) VALUES (:name, :value)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    { name, value },
  );
