import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.js";

const problemsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readConfig(env, "demo.sqlite");
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe("the configuration", () => {
  it("needs nothing: then it is the demonstration, on port 4000", () => {
    expect(readConfig({}, "var/demo.sqlite")).toMatchObject({
      database: { engine: "sqlite", file: "var/demo.sqlite" },
      demonstration: true,
      port: 4000,
      timeZone: "Asia/Ho_Chi_Minh",
      today: null,
    });
  });

  it("names an office's own database on either engine, which is never a demonstration", () => {
    expect(readConfig({ DATABASE_URL: "sqlite:office.sqlite" }, "x")).toMatchObject({
      database: { engine: "sqlite", file: "office.sqlite" },
      demonstration: false,
    });
    expect(readConfig({ DATABASE_URL: "postgres://u:p@host/db" }, "x")).toMatchObject({
      database: { engine: "postgres", url: "postgres://u:p@host/db" },
      demonstration: false,
    });
  });

  it("reports all mistakes together, each with its name and what was expected", () => {
    const problems = problemsOf({
      DATABASE_URL: "mysql://root:hidden-word@host/db",
      PORT: "http",
      NENNEP_TODAY: "2020-02-30",
      NENNEP_TIME_ZONE: "Asia/Tan_Phu",
      NENNEP_ADMIN_PASSWORD: "short",
      NENNEP_COST: "-1",
      NENNEP_SECURE_COOKIES: "yes",
    });
    const named = problems.map((problem) => problem.split(" ")[0]).sort();
    expect(named).toEqual([
      "DATABASE_URL",
      "NENNEP_ADMIN_PASSWORD",
      "NENNEP_COST",
      "NENNEP_SECURE_COOKIES",
      "NENNEP_TIME_ZONE",
      "NENNEP_TODAY",
      "PORT",
    ]);
  });

  it("never repeats a secret in a message", () => {
    const words = problemsOf({
      DATABASE_URL: "mysql://root:hidden-word@host/db",
      NENNEP_ADMIN_PASSWORD: "short",
    }).join();
    expect(words).not.toMatch(/hidden-word|short/);
  });

  it("is described in the README, every variable and no other", () => {
    const read = new Set<string>();
    const env = new Proxy<NodeJS.ProcessEnv>(
      {},
      {
        get: (_, name) => void read.add(String(name)),
      },
    );
    readConfig(env, "");
    const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
    const described = [...readme.matchAll(/^\| `([A-Z_]+)`\s*\|/gm)].map(([, name]) => name);
    expect(described.sort()).toEqual([...read].sort());
  });
});
