/** Hatching for what is missing or not over yet; `id` has to be unique in the page. */
export function Hatch({
  id,
  colour = "var(--line-strong)",
}: {
  readonly id: string;
  readonly colour?: string;
}) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke={colour} strokeWidth="2" />
      </pattern>
    </defs>
  );
}
