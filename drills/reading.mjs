import { Visitor } from "./visitor.mjs";

/** Roles that run shared queries only: an analyst shares each with them first. */
const SHARED_ONLY = ["DELEGATE", "SUPERIOR", "SECRETARY"];
const SAVE = "mutation ($input: SaveQueryInput!) { saveQuery(input: $input) { id version } }";
const SHARE = "mutation ($input: ShareQueryInput!) { shareQuery(input: $input) { id version } }";
const NAME = "Câu hỏi sinh ngẫu nhiên";

/** Cells that a grant covers by today's tree, from the tables: an opinion of one's own on what the product allows. */
const COVERED = `SELECT DISTINCT c.code FROM cell c
  JOIN account a ON a.login = 'LOGIN'
  JOIN role_grant g ON g.account_pk = a.pk
  LEFT JOIN cell_committee_link l ON l.cell_pk = c.pk AND l.until IS NULL
  LEFT JOIN committee_path p ON p.descendant_pk = l.committee_pk AND p.until IS NULL
  LEFT JOIN pilot t ON t.cell_pk = c.pk
  WHERE g.cell_pk = c.pk OR g.committee_pk = p.ancestor_pk OR g.delegation_pk = t.delegation_pk`;

/** Somebody of a role who asks what others wrote, and the cells they must not hear of. */
export class Reading {
  /** How often the last answer told of cells of one's own. */
  seen = 0;
  saved = null;

  static async of({ server, analyst, role, login, database, cells }) {
    const reading = new Reading();
    const covered = new Set((await database.all(COVERED.replace("LOGIN", login))).map(({ code }) => code));
    const outside = cells.filter(({ code }) => !covered.has(code));
    const own = cells.filter(({ code }) => covered.has(code));
    reading.visitor = await new Visitor(server.port).signIn(login);
    return Object.assign(reading, { analyst, role, outside, own });
  }

  async ask(query, asFile) {
    if (SHARED_ONLY.includes(this.role)) await this.share(query);
    if (!asFile) return this.visitor.ask(query);
    const body = JSON.stringify({ query, language: "VI" });
    return this.visitor.send({ path: "/export?format=csv", body });
  }

  /** One saved query, whose text is changed again and again. What cannot be saved is asked all the same, and refused. */
  async share(query) {
    const { json } = await this.analyst.ask(SAVE, { input: { ...this.saved, name: NAME, query } });
    const saved = json?.data?.saveQuery;
    if (!saved) return;
    if (this.saved) this.saved = saved;
    else this.saved = (await this.analyst.data(SHARE, { input: { ...saved, role: this.role } })).shareQuery;
  }

  /** What a text tells of a cell outside, but for what the question itself names; null where it tells nothing. */
  leakIn(query, text) {
    const words = new Set(text.match(/[\p{L}\p{N}-]+/gu));
    const tells = ({ id, code }) => [id, code].filter((word) => words.has(word) && !query.includes(word));
    this.seen = this.own.filter((cell) => tells(cell).length > 0).length;
    return this.outside.flatMap(tells)[0] ?? null;
  }
}
