import { ActionIcon, Menu } from "@mantine/core";
import {
  IconChartLine,
  IconDots,
  IconFileTypeCsv,
  IconFileTypePng,
  IconFileTypeSvg,
  IconTable,
} from "@tabler/icons-react";
import { type ReactNode, useRef, useState } from "react";
import { useReference } from "../filters/reference.js";
import { useText } from "../i18n/useText.js";
import { Card } from "../ui/Card.js";
import { DataTable, type Table } from "../ui/DataTable.js";
import { toCsv } from "./csv.js";
import { download } from "./download.js";
import { readPicture } from "./picture.js";

interface Props {
  /** The finding. */
  readonly title: string;
  /** Metric, basis, unit and period. */
  readonly subtitle: string;
  readonly table: Table;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A card with a chart, the same as a table, and its files. */
export function ChartCard({ title, subtitle, table, children, className }: Props) {
  const { say, language } = useText();
  const { demonstration } = useReference();
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const footer = demonstration ? say("common.demonstrationLong") : say("common.product");

  const save = async (make: () => Promise<Blob | null>, extension: string) => {
    const content = await make().catch(() => null);
    setFailed(content === null);
    if (content) download(title, extension, content);
  };
  const csv = async () => {
    const marked = demonstration ? { ...table, rows: [...table.rows, [footer]] } : table;
    return new Blob([toCsv(marked, language)], { type: "text/csv;charset=utf-8" });
  };
  const svg = async () => {
    const { toSvg } = await import("./svgFile.js");
    return new Blob([await toSvg(readPicture(figure.current!, { title, subtitle, footer }))], {
      type: "image/svg+xml",
    });
  };
  const png = async () => {
    const { toPng } = await import("./pngFile.js");
    return toPng(readPicture(figure.current!, { title, subtitle, footer }));
  };

  const menu = (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={say("charts.menu", { title })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={asTable ? <IconChartLine size={16} /> : <IconTable size={16} />}
          onClick={() => setAsTable(!asTable)}
        >
          {say(asTable ? "charts.asChart" : "charts.asTable")}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypeCsv size={16} />} onClick={() => save(csv, "csv")}>
          {say("charts.csv")}
        </Menu.Item>
        <Menu.Item
          disabled={asTable}
          leftSection={<IconFileTypeSvg size={16} />}
          onClick={() => save(svg, "svg")}
        >
          {say("charts.svg")}
        </Menu.Item>
        <Menu.Item
          disabled={asTable}
          leftSection={<IconFileTypePng size={16} />}
          onClick={() => save(png, "png")}
        >
          {say("charts.png")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <Card title={title} subtitle={subtitle} tools={menu} className={className}>
      {failed && <p role="alert">{say("charts.exportFailed")}</p>}
      {asTable ? (
        <DataTable caption={`${title}. ${subtitle}`} table={table} />
      ) : (
        <figure ref={figure}>{children}</figure>
      )}
    </Card>
  );
}
