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
  readonly limits: Limits;
}

export interface Limits {
  readonly bodyBytes: number;
  readonly uploadBytes: number;
  readonly adhocMilliseconds: number;
  readonly pageMilliseconds: number;
  readonly cost: number;
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
  const secure = env.NENNEP_SECURE_COOKIES ?? "";
  if (!["", "0", "1"].includes(secure))
    problems.push(`NENNEP_SECURE_COOKIES must be 0 or 1, not "${secure}"`);

  const config: Config = {
    database,
    demonstration: !env.DATABASE_URL,
    port: whole("PORT", 4000, 0, 65_535),
    host: env.NENNEP_HOST || "127.0.0.1",
    today,
    timeZone,
    adminPassword,
    secureCookies: secure === "1",
    limits: {
      bodyBytes: whole("NENNEP_BODY_BYTES", 262_144, 1_024, 10_485_760),
      uploadBytes: whole("NENNEP_UPLOAD_BYTES", 20_971_520, 1_024, 209_715_200),
      adhocMilliseconds: whole("NENNEP_ADHOC_MILLISECONDS", 5_000, 100, 60_000),
      pageMilliseconds: whole("NENNEP_PAGE_MILLISECONDS", 15_000, 100, 60_000),
      cost: whole("NENNEP_COST", 20_000, 100, 1_000_000),
      sessionIdleMinutes: whole("NENNEP_SESSION_IDLE_MINUTES", 120, 1, 1_440),
      sessionHours: whole("NENNEP_SESSION_HOURS", 12, 1, 168),
    },
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function parseDatabase(url: string | undefined, demoFile: string, problems: string[]): DatabaseTarget {
  if (!url) return { engine: "sqlite", file: demoFile };
  if (url.startsWith("sqlite:") && url.length > "sqlite:".length) {
    return { engine: "sqlite", file: url.slice("sqlite:".length).replace(/^\/\/(?=\/)/, "") };
  }
  if (/^postgres(ql)?:\/\/./.test(url)) return { engine: "postgres", url };
  // The value may hold a password, so it is not repeated.
  problems.push("DATABASE_URL must look like sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME");
  return { engine: "sqlite", file: demoFile };
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
