import { Link } from "@tanstack/react-router";
import { parseSearch } from "../../filters/search.js";
import { useText } from "../../i18n/useText.js";
import type { Line } from "./guide.js";
import { nameWords, type Stretch, stretchesOf } from "./marks.js";

function Piece({ text, name, to }: Stretch) {
  const spoken = useText();
  if (name === undefined) return text;
  const words = nameWords(name, spoken);
  if (to === undefined) return <b>{words}</b>;
  const [path = "", query = ""] = to.split("?");
  return (
    <Link to={path} search={parseSearch(query)}>
      {words}
    </Link>
  );
}

/** A line of a guide, with the names of the screen standing out and pages within reach. */
export function Marked({ line }: { readonly line: Line }) {
  const { language } = useText();
  const stretches = stretchesOf(language === "VI" ? line.vi : line.en);
  return stretches.map((stretch) => <Piece key={stretch.at} {...stretch} />);
}
