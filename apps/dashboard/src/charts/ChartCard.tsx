import { type ReactNode, useRef, useState } from "react";
import { useReference } from "../filters/reference.js";
import { useText } from "../i18n/useText.js";
import { Card } from "../ui/Card.js";
import { DataTable, type Table } from "../ui/DataTable.js";
import { CardMenu } from "./CardMenu.js";
import classes from "./ChartCard.module.css";
import { download } from "./download.js";
import { readPicture } from "./picture.js";
import { saveTable } from "./saveTable.js";

interface Props {
  /** The finding. */
  readonly title: string;
  /** Metric, basis, unit and period. */
  readonly subtitle: string;
  readonly table: Table;
  /** Marks, of which pictures can be made, unless it is a list. */
  readonly face?: "chart" | "list";
  /** The address of the query behind the card; none for whoever may not write queries. */
  readonly question?: () => string;
  /** A switch of the card's own, beside its menu. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A card with a chart or a list, the same as a table, its files, and the query behind it. */
export function ChartCard({
  title,
  subtitle,
  table,
  face = "chart",
  question,
  tools,
  children,
  className,
}: Props) {
  const { say, language } = useText();
  const { demonstration } = useReference();
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const footer = demonstration ? say("common.demonstrationLong") : say("common.product");

  const picture = async (format: "svg" | "png") => {
    const read = () => readPicture(figure.current!, { title, subtitle, footer });
    const make = async () => {
      if (format === "png") return (await import("./pngFile.js")).toPng(read());
      const { toSvg } = await import("./svgFile.js");
      return new Blob([await toSvg(read())], { type: "image/svg+xml" });
    };
    const content = await make().catch(() => null);
    setFailed(content === null);
    if (content) download(title, format, content);
  };
  const menu = (
    <CardMenu
      title={title}
      face={face}
      asTable={asTable}
      onTable={setAsTable}
      onCsv={() => saveTable(title, table, demonstration ? [footer] : [], language)}
      onPicture={face === "chart" ? picture : undefined}
      question={question}
    />
  );
  const head = tools ? (
    <div className={classes.tools}>
      {tools}
      {menu}
    </div>
  ) : (
    menu
  );
  return (
    <Card title={title} subtitle={subtitle} tools={head} className={className}>
      {failed && <p role="alert">{say("charts.exportFailed")}</p>}
      {asTable ? (
        <DataTable caption={`${title}. ${subtitle}`} table={table} />
      ) : face === "chart" ? (
        <figure ref={figure}>{children}</figure>
      ) : (
        children
      )}
    </Card>
  );
}
