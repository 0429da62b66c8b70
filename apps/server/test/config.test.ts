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

  it("sends no mail unless a server is named, and then needs a sender and an address for links", () => {
    expect(readConfig({}, "x").mail).toBeNull();
    const url = "smtps://office:hidden-word@mail.example.vn";
    expect(problemsOf({ NENNEP_SMTP_URL: url, NENNEP_MAIL_HOUR: "24" })).toEqual([
      expect.stringMatching(/^NENNEP_MAIL_HOUR/),
      expect.stringMatching(/^NENNEP_MAIL_FROM/),
      expect.stringMatching(/^NENNEP_PUBLIC_URL/),
    ]);
    const wrong = { NENNEP_MAIL_FROM: "a@b.vn\nBcc: c@d.vn", NENNEP_PUBLIC_URL: "javascript:alert(1)" };
    const words = problemsOf({ NENNEP_SMTP_URL: "http://u:hidden-word@h", ...wrong }).join("\n");
    expect(words.match(/^NENNEP_\w+/gm)).toEqual([
      "NENNEP_SMTP_URL",
      "NENNEP_MAIL_FROM",
      "NENNEP_PUBLIC_URL",
    ]);
    expect(words).not.toMatch(/hidden-word|Bcc|alert/);
    const right = {
      NENNEP_MAIL_FROM: "Nền Nếp <so@example.vn>",
      NENNEP_PUBLIC_URL: "https://so.example.vn/",
    };
    expect(readConfig({ NENNEP_SMTP_URL: url, ...right }, "x").mail).toEqual({
      url,
      from: right.NENNEP_MAIL_FROM,
      publicUrl: "https://so.example.vn",
      hour: 7,
    });
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
