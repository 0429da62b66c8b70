import { ActionIcon, Menu } from "@mantine/core";
import {
  IconChartLine,
  IconCode,
  IconDots,
  IconFileTypeCsv,
  IconFileTypePng,
  IconFileTypeSvg,
  IconList,
  IconTable,
} from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { useText } from "../i18n/useText.js";

/** What a card shows besides its table: marks that make a picture, a list of sentences, or nothing else. */
export type Face = "chart" | "list" | "table";

interface Props {
  readonly title: string;
  readonly face: Face;
  readonly asTable?: boolean;
  /** Left out where it is a table already. */
  readonly onTable?: (asTable: boolean) => void;
  readonly onCsv: () => void;
  /** Left out where there are no marks. */
  readonly onPicture?: (format: "svg" | "png") => void;
  /** Where the query behind the card opens; left out for whoever may not write queries. */
  readonly question?: () => string;
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

function QueryItem({ question }: { readonly question: () => string }) {
  const { say } = useText();
  const router = useRouter();
  const address = question();
  return (
    <Menu.Item
      component="a"
      href={address}
      leftSection={<IconCode size={16} />}
      onClick={(event: MouseEvent) => {
        // A click of another kind opens it elsewhere, as links do.
        if (!isPlainClick(event)) return;
        event.preventDefault();
        router.history.push(address);
      }}
    >
      {say("charts.openQuery")}
    </Menu.Item>
  );
}

/** The menu of a card: the same as a table, as files, and as a query of one's own. */
export function CardMenu({ title, face, asTable = false, onTable, onCsv, onPicture, question }: Props) {
  const { say } = useText();
  const BackIcon = face === "chart" ? IconChartLine : IconList;
  const label = face === "chart" ? say("charts.menu", { title }) : say("charts.listMenu", { title });
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={label}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onTable && (
          <Menu.Item
            leftSection={asTable ? <BackIcon size={16} /> : <IconTable size={16} />}
            onClick={() => onTable(!asTable)}
          >
            {asTable ? say(face === "chart" ? "charts.asChart" : "charts.asList") : say("charts.asTable")}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconFileTypeCsv size={16} />} onClick={onCsv}>
          {say("charts.csv")}
        </Menu.Item>
        {onPicture && (
          <>
            <Menu.Item
              disabled={asTable}
              leftSection={<IconFileTypeSvg size={16} />}
              onClick={() => onPicture("svg")}
            >
              {say("charts.svg")}
            </Menu.Item>
            <Menu.Item
              disabled={asTable}
              leftSection={<IconFileTypePng size={16} />}
              onClick={() => onPicture("png")}
            >
              {say("charts.png")}
            </Menu.Item>
          </>
        )}
        {question && <QueryItem question={question} />}
      </Menu.Dropdown>
    </Menu>
  );
}
