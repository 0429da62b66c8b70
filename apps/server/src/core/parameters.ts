/** Collects the values of a statement under names that cannot meet. */
export class ParameterBag {
  readonly values: Record<string, unknown> = {};
  private count = 0;

  /** Takes a value and returns how the SQL names it. */
  add(value: unknown): string {
    const name = `p${this.count++}`;
    this.values[name] = value;
    return `:${name}`;
  }

  /** Takes a list and returns how `IN` names it; an empty list matches nothing. */
  list(values: readonly unknown[]): string {
    if (values.length === 0) return "(NULL)";
    return `(${values.map((value) => this.add(value)).join(", ")})`;
  }
}
