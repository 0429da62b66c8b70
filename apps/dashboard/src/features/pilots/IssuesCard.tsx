import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Tag } from "../../ui/Tag.js";
import classes from "./IssuesCard.module.css";
import { isClash, type Plan } from "./pilotsView.js";

const FIRST = 4;

/** What a plan breaks or lacks, in words; clashes first. Nothing of it is forbidden. */
export function IssuesCard({ plan }: { readonly plan: Plan }) {
  const { say } = useText();
  const [whole, setWhole] = useState(false);
  const issues = (plan.issues ?? []).toSorted((a, b) => Number(isClash(b.code)) - Number(isClash(a.code)));
  const shown = whole ? issues : issues.slice(0, FIRST);
  return (
    <Card
      title={issues.length === 0 ? say("pilots.noIssues") : say("pilots.issues", { count: issues.length })}
      subtitle={say("pilots.issuesNote")}
    >
      {issues.length === 0 ? (
        <p className={classes.well}>
          <IconCircleCheck size={20} aria-hidden />
          {say("pilots.noIssuesWords")}
        </p>
      ) : (
        <>
          <ul className={classes.list}>
            {shown.map(({ code, words }) => (
              <li key={words}>
                <Tag tone={isClash(code) ? "late" : "soon"}>
                  {say(isClash(code) ? "pilots.clash" : "pilots.lack")}
                </Tag>
                <span>{words}</span>
              </li>
            ))}
          </ul>
          {issues.length > FIRST && (
            <Button
              variant="subtle"
              className={classes.more}
              onClick={() => setWhole(!whole)}
              aria-expanded={whole}
            >
              {whole ? say("pilots.fewer") : say("pilots.more", { count: issues.length - FIRST })}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}
