import { Agent, request } from "node:http";

const PASSWORD = "nen-nep-2018";
export const ROLES = {
  STANDING_COMMITTEE: "committee",
  ORGANISER: "organiser",
  ANALYST: "analyst",
  TRAINING_ORGANISER: "training",
  DELEGATE: "delegate",
  SUPERIOR: "superior",
  SECRETARY: "secretary",
  INSPECTION: "inspection",
  ADMINISTRATOR: "admin",
};

/** What no answer may tell: where the program lies, its statements, its tables. */
const TELLS =
  /node_modules|\.(?:ts|js|mjs):\d+|\bat \w+ \(|SQLITE_|SELECT \w|INSERT INTO|UPDATE \w+ SET|relation "|column "|no such (?:table|column)|QueryFailed|\/(?:usr|home|var|tmp|apps|work|root)\//;

export const tells = (text) => TELLS.test(text);

/** Somebody who sends what they please, over connections of their own; a stranger until they sign in. */
export class Visitor {
  agent = new Agent({ keepAlive: true });
  cookie = "";

  constructor(port) {
    this.port = port;
  }

  async signIn(login) {
    const query = "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }";
    const { headers, text } = await this.ask(query, { input: { login, password: PASSWORD } });
    this.cookie = (headers["set-cookie"] ?? []).map((each) => each.split(";")[0]).join("; ");
    if (!this.cookie) throw new Error(`${login} cannot sign in: ${text}`);
    return this;
  }

  ask(query, variables = {}) {
    return this.send({ body: JSON.stringify({ query, variables }) });
  }

  /** The data of what must succeed. */
  async data(query, variables) {
    const answer = await this.ask(query, variables);
    if (!answer.json?.data || answer.json.errors) throw new Error(answer.text.slice(0, 500));
    return answer.json.data;
  }

  /** Any request: `{ status, text, json, headers, took }`; status 0 where the connection broke. */
  send({ method = "POST", path = "/graphql", headers = {}, body } = {}) {
    const began = performance.now();
    return new Promise((resolve) => {
      const done = (status, text, given) =>
        resolve({ status, text, json: parsed(text), headers: given, took: performance.now() - began });
      const sent = request(
        {
          ...{ host: "127.0.0.1", port: this.port, agent: this.agent, method, path },
          headers: { "content-type": "application/json", cookie: this.cookie, ...headers },
        },
        (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (part) => {
            text += part;
          });
          response.once("end", () => done(response.statusCode, text, response.headers));
          response.once("error", (error) => done(0, String(error), {}));
        },
      );
      sent.once("error", (error) => done(0, String(error), {})).end(body);
    });
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The first error's code of an answer; null where there is none. */
export const codeOf = ({ json }) => json?.errors?.[0]?.extensions?.code ?? json?.extensions?.code ?? null;

/** A fault of ours in an answer, in words; null where it is fine. */
export function faultOf({ status, text, json }) {
  if (status === 0) return "the connection broke";
  if (status >= 500 && status !== 503) return `HTTP ${status}`;
  if (json?.errors?.some(({ extensions }) => extensions?.code === "INTERNAL")) return "an inner error";
  return tells(text) ? "an answer tells of the inside" : null;
}
