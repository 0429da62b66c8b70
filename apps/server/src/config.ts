import { dirname, join } from "node:path";
import { isDay } from "@nen-nep/schema";
import type { DatabaseTarget } from "./db/database.js";

/** All that can be configured, parsed once from the environment. Nothing else reads it. */
export interface Config {
  /** Where the data lives; the demonstration's own file unless DATABASE_URL names another. */
  readonly database: DatabaseTarget;
  /** True without DATABASE_URL: the demonstration may be filled, and only then. */
  readonly demonstration: boolean;
  readonly port: number;
  readonly host: string;
  /** A frozen business day, or null for the calendar's own. Sessions and the audit log keep the real clock. */
  readonly today: string | null;
  readonly timeZone: string;
  /** For the first administrator `admin`; null prints a one-time password instead. */
  readonly adminPassword: string | null;
  /** Behind TLS: cookies are `Secure` with the `__Host-` prefix. */
  readonly secureCookies: boolean;
  /** The folder of files that people send as evidence; outside of what is served. */
  readonly files: string;
  /** Days an authority has to verify what was submitted, before it is late itself. */
  readonly verifyDays: number;
  /** Days after which the words and the person of a case are erased: that led to nothing, and that held. */
  readonly keepDays: { readonly refused: number; readonly ended: number };
  /** False answers every question from the rows: slower, and the same. */
  readonly rollups: boolean;
  /** How digests are sent by e-mail; null sends none. */
  readonly mail: MailConfig | null;
  readonly limits: Limits;
}

export interface MailConfig {
  /** `smtp://` or `smtps://`, with the password in it. */
  readonly url: string;
  readonly from: string;
  /** Where people open the dashboard, without a slash at the end. */
  readonly publicUrl: string;
  /** From which hour of the day on, in the time zone of the calendar. */
  readonly hour: number;
}

export interface Limits {
  readonly bodyBytes: number;
  readonly uploadBytes: number;
  readonly fileBytes: number;
  readonly adhocMilliseconds: number;
  readonly pageMilliseconds: number;
  readonly cost: number;
  readonly cacheMegabytes: number;
  readonly exportRows: number;
  readonly exportMilliseconds: number;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
}

export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration has mistakes:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
  }
}

/** Reads the environment; throws one `ConfigError` that names every mistake. */
export function readConfig(env: NodeJS.ProcessEnv, demoFile: string): Config {
  const problems: string[] = [];

  const whole = (name: string, fallback: number, min: number, max: number): number => {
    const text = env[name];
    if (text === undefined || text === "") return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    problems.push(`${name} must be a whole number from ${min} to ${max}, not "${text}"`);
    return fallback;
  };

  const database = parseDatabase(env.DATABASE_URL, demoFile, problems);
  const today = env.NENNEP_TODAY || null;
  if (today !== null && !isDay(today))
    problems.push(`NENNEP_TODAY must be a day like 2020-07-01, not "${today}"`);
  const timeZone = env.NENNEP_TIME_ZONE || "Asia/Ho_Chi_Minh";
  if (!isTimeZone(timeZone))
    problems.push(`NENNEP_TIME_ZONE must be a time zone like Asia/Ho_Chi_Minh, not "${timeZone}"`);
  const adminPassword = env.NENNEP_ADMIN_PASSWORD || null;
  if (adminPassword !== null && adminPassword.length < 10) {
    problems.push("NENNEP_ADMIN_PASSWORD must have at least 10 characters");
  }
  const flag = (name: string, fallback: boolean): boolean => {
    const text = env[name] ?? "";
    if (!["", "0", "1"].includes(text)) problems.push(`${name} must be 0 or 1, not "${text}"`);
    return text === "" ? fallback : text === "1";
  };
  const secureCookies = flag("NENNEP_SECURE_COOKIES", false);
  const rollups = flag("NENNEP_ROLLUPS", true);

  const config: Config = {
    database,
    demonstration: !env.DATABASE_URL,
    port: whole("PORT", 4000, 0, 65_535),
    host: env.NENNEP_HOST || "127.0.0.1",
    today,
    timeZone,
    adminPassword,
    secureCookies,
    files: env.NENNEP_FILES || filesBeside(database, demoFile),
    verifyDays: whole("NENNEP_VERIFY_DAYS", 7, 1, 365),
    keepDays: {
      refused: whole("NENNEP_KEEP_REFUSED_DAYS", 90, 30, 3_650),
      ended: whole("NENNEP_KEEP_ENDED_DAYS", 730, 365, 3_650),
    },
    rollups,
    mail: parseMail(env, whole("NENNEP_MAIL_HOUR", 7, 0, 23), problems),
    limits: {
      bodyBytes: whole("NENNEP_BODY_BYTES", 262_144, 1_024, 10_485_760),
      uploadBytes: whole("NENNEP_UPLOAD_BYTES", 20_971_520, 1_024, 209_715_200),
      fileBytes: whole("NENNEP_FILE_BYTES", 10_485_760, 1_024, 10_485_760),
      adhocMilliseconds: whole("NENNEP_ADHOC_MILLISECONDS", 5_000, 100, 60_000),
      pageMilliseconds: whole("NENNEP_PAGE_MILLISECONDS", 15_000, 100, 60_000),
      cacheMegabytes: whole("NENNEP_CACHE_MEGABYTES", 32, 0, 4_096),
      cost: whole("NENNEP_COST", 20_000, 100, 1_000_000),
      exportRows: whole("NENNEP_EXPORT_ROWS", 100_000, 1, 1_000_000),
      exportMilliseconds: whole("NENNEP_EXPORT_MILLISECONDS", 120_000, 1_000, 3_600_000),
      sessionIdleMinutes: whole("NENNEP_SESSION_IDLE_MINUTES", 120, 1, 1_440),
      sessionHours: whole("NENNEP_SESSION_HOURS", 12, 1, 168),
    },
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** The database that a URL names; adds what is wrong with it to `problems`. */
export function parseDatabase(url: string | undefined, demoFile: string, problems: string[]): DatabaseTarget {
  if (!url) return { engine: "sqlite", file: demoFile };
  if (url.startsWith("sqlite:") && url.length > "sqlite:".length) {
    return { engine: "sqlite", file: url.slice("sqlite:".length).replace(/^\/\/(?=\/)/, "") };
  }
  if (/^postgres(ql)?:\/\/./.test(url)) return { engine: "postgres", url };
  // The value may hold a password, so it is not repeated.
  problems.push("DATABASE_URL must look like sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME");
  return { engine: "sqlite", file: demoFile };
}

/** How mail is sent; null without an address of a server. None of the values is repeated: one holds a password. */
function parseMail(env: NodeJS.ProcessEnv, hour: number, problems: string[]): MailConfig | null {
  const { NENNEP_SMTP_URL: url, NENNEP_MAIL_FROM: from = "", NENNEP_PUBLIC_URL: publicUrl = "" } = env;
  if (!url) return null;
  const server = URL.canParse(url) ? new URL(url) : null;
  if (!server || !["smtp:", "smtps:"].includes(server.protocol) || server.hostname === "") {
    problems.push("NENNEP_SMTP_URL must look like smtps://USER:PASSWORD@HOST:PORT or smtp://HOST:PORT");
  }
  if (!/^([^<>"\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from)) {
    problems.push("NENNEP_MAIL_FROM must be an address, or a name with one: Nền Nếp <nen-nep@example.vn>");
  }
  const site = URL.canParse(publicUrl) ? new URL(publicUrl) : null;
  if (!site || !["http:", "https:"].includes(site.protocol) || site.pathname !== "/" || site.search) {
    problems.push(
      "NENNEP_PUBLIC_URL must be where people open the pages, such as https://nen-nep.example.vn",
    );
  }
  return { url, from, publicUrl: site?.origin ?? "", hour };
}

/** Beside the database's file; a database without one has them where the demonstration lies. */
function filesBeside(database: DatabaseTarget, demoFile: string): string {
  return join(dirname(database.engine === "sqlite" ? database.file : demoFile), "files");
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
