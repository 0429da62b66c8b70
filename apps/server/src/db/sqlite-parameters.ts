/** More values than this do not come again in the same words. */
const MOST = 500;
const NAME = /:(\.\.\.)?(\w+)/g;

/**
 * Values of `:name` as numbered ones, so that a statement comes again in the same words: TypeORM writes numbers into
 * its text. Numbers that the driver would bind as fractions are still written out, and so are those of long lists.
 */
export function numberedParameters(
  sql: string,
  parameters: Readonly<Record<string, unknown>>,
): [sql: string, values: unknown[]] {
  const values: unknown[] = [];
  const places = new Map<string, string>();
  const given = Object.values(parameters);
  const few = given.length <= MOST && given.every((value) => !Array.isArray(value) || value.length <= MOST);
  const place = (value: unknown): string => {
    if (typeof value === "number" && !(few && Number.isInteger(value) && Math.abs(value) < 2 ** 31))
      return String(value);
    values.push(typeof value === "boolean" ? Number(value) : value);
    return `?${values.length}`;
  };
  const text = sql.replace(NAME, (written, isList: string | undefined, name: string) => {
    if (!Object.hasOwn(parameters, name)) return written;
    const known = places.get(written);
    if (known !== undefined) return known;
    const value = parameters[name];
    const made = isList ? (value as unknown[]).map(place).join(", ") : place(value);
    places.set(written, made);
    return made;
  });
  return [text, values];
}
