import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { become, capture } from "./process.mjs";

/** Sums what the parts report, and says it in one last line that a machine can read. */
export class Tally {
  rows = [];

  async count(title, run) {
    console.log(`\n── ${title}`);
    const started = Date.now();
    const counts = await run();
    this.rows.push({ title, seconds: (Date.now() - started) / 1000, ...counts });
  }

  /** Prints the summary; resolves to the exit code. */
  close() {
    const sum = (key) => this.rows.reduce((total, row) => total + row[key], 0);
    console.log("\n── summary");
    for (const { title, passed, failed, seconds } of this.rows) {
      const verdict = failed > 0 ? "FAILED" : "ok";
      console.log(
        `${verdict.padEnd(7)}${title.padEnd(46)}${`${passed} passed, ${failed} failed`.padEnd(26)}${seconds.toFixed(1)} s`,
      );
    }
    for (const { title, failures = [] } of this.rows) {
      for (const failure of failures) console.log(`\nFAILED in ${title}: ${failure}`);
    }
    const [passed, failed] = [sum("passed"), sum("failed")];
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
  }
}

/** Runs a package's tests. A run that breaks before or beside its tests counts as one failure more. */
export async function countVitest(cwd, vitest, args, reports) {
  const report = join(reports, `${Date.now()}.json`);
  const code = await become(
    vitest,
    ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    { cwd, env: { ...process.env, CI: process.env.CI ?? "" } },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const told = JSON.parse(readFileSync(report, "utf8"));
  const { numPassedTests: passed, numFailedTests: failed } = told;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, failures: failuresOf(told, cwd) };
}

const MOST_FAILURES = 20;
const MOST_LETTERS = 600;

/** The tests that failed and the beginning of why, so that the end of a long log says it. */
function failuresOf({ testResults }, cwd) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(cwd, name);
    const tests = assertionResults.filter((test) => test.status === "failed");
    if (tests.length === 0 && status === "failed") return [`${file}\n${message.slice(0, MOST_LETTERS)}`];
    return tests.map(
      (test) => `${file} > ${test.fullName}\n${test.failureMessages.join("\n").slice(0, MOST_LETTERS)}`,
    );
  });
  return failures.slice(0, MOST_FAILURES);
}

/** Runs tests of Node's own runner. */
export async function countNodeTests(node, files) {
  const { code, output } = await capture(node, ["--test", "--test-reporter=tap", ...files]);
  const number = (word) => Number(output.match(new RegExp(`^# ${word} (\\d+)$`, "m"))?.[1] ?? 0);
  if (code !== 0) console.log(output);
  return { passed: number("pass"), failed: Math.max(number("fail"), code === 0 ? 0 : 1) };
}
