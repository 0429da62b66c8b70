const LEAST = [20, 19];

/** Ends with a plain sentence where Node is too old; everything later would fail with a riddle. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  console.error(
    `Node ${LEAST.join(".")} or newer is needed; this is Node ${version}. See https://nodejs.org.`,
  );
  process.exit(1);
}
