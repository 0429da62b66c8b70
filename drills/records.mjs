import { randomUUID } from "node:crypto";

/** Where what an input names lies, when the name of the field does not say it. */
const ELSEWHERE = {
  chair: "person",
  offer: "lesson_offer",
  request: "training_request",
  declaration: "month_declaration",
  grant: "role_grant",
  token: "credential",
  ownerTenure: "tenure",
  session: "committee_session",
};

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What really stands in a database, so that inputs reach the rules behind the looking up. */
export class Records {
  known = new Map();

  constructor(database, today) {
    this.database = database;
    this.today = today;
  }

  /** A record of a table, `{ id, version }`; null where there is none. */
  async load(names) {
    for (const name of names) {
      const table = ELSEWHERE[name] ?? snake(name);
      const rows = await this.database.all(`SELECT * FROM ${table} ORDER BY pk LIMIT 1`).catch(() => []);
      if (rows.length > 0) this.known.set(name, rows[0]);
    }
  }

  /** A fitting value for a field of an input that is about records of the type `about`. */
  sample(about) {
    return (name, type) => {
      if (type === "ID")
        return this.known.get(name === "id" ? about : name.replace(/Ids?$/, ""))?.id ?? randomUUID();
      if (name === "version") return this.known.get(about)?.version ?? 1;
      return (
        { Int: 1, Float: 1, Boolean: true, Date: this.today, Month: this.today.slice(0, 7) }[type] ?? "Thử"
      );
    };
  }
}
