// Adds up the JUnit XML reports that Surefire and Vitest wrote and prints one closing line.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const skip = new Set(["node_modules", ".git", "src"]);

function* reports(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skip.has(entry.name)) yield* reports(path);
    else if (/[/\\](surefire|failsafe|test)-reports[/\\][^/\\]+\.xml$/.test(path)) yield path;
  }
}

const total = { tests: 0, failures: 0, errors: 0, skipped: 0 };
for (const report of reports(".")) {
  for (const [suite] of readFileSync(report, "utf8").matchAll(/<testsuite\s[^>]*>/g)) {
    for (const name of Object.keys(total)) {
      total[name] += Number(suite.match(new RegExp(`\\s${name}="(\\d+)"`))?.[1] ?? 0);
    }
  }
}
const failed = total.failures + total.errors;
console.log(`${total.tests - failed - total.skipped} passed, ${failed} failed, ${total.skipped} skipped`);
