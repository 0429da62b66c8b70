/** Search parameters as flat strings, nothing parsed: the pages read and check them. */
export type Search = Record<string, string | undefined>;

const MAX_LENGTH = 200;

export const parseSearch = (text: string): Search =>
  Object.fromEntries([...new URLSearchParams(text)].map(([key, value]) => [key, value.slice(0, MAX_LENGTH)]));

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (typeof value === "string" && value !== "") params.set(key, value);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** Keeps the named keys of what the URL carries, as strings. */
export const onlyStrings =
  <K extends string>(keys: readonly K[]) =>
  (search: Record<string, unknown>): { [P in K]?: string } => {
    const kept: { [P in K]?: string } = {};
    for (const key of keys) {
      const value = search[key];
      if (typeof value === "string" && value !== "") kept[key] = value;
    }
    return kept;
  };
