import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconPlus, IconScale } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { Loaded } from "../../../ui/Loaded.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import classes from "../Tab.module.css";
import { BodiesDocument } from "./Bodies.generated.js";
import { BodyDialog } from "./BodyDialog.js";
import { BodyItem } from "./BodyItem.js";

/** The bodies that decide on measures; those that still work first. */
export function BodiesTab() {
  const { say } = useText();
  const result = useQuery(BodiesDocument);
  const [adding, setAdding] = useState(false);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
      {say("bodies.new")}
    </Button>
  );
  return (
    <section className={classes.card} aria-labelledby="bodies-title">
      <header className={classes.head}>
        <div>
          <h2 id="bodies-title">{say("admin.bodies")}</h2>
          <p>{say("bodies.lead")}</p>
        </div>
        {add}
      </header>
      <Loaded result={result} skeleton={<BoneCard height={360} />}>
        {({ bodies }) => {
          const all = bodies ?? [];
          const ordered = [
            ...all.filter(({ closedOn }) => closedOn === null),
            ...all.filter(({ closedOn }) => closedOn !== null),
          ];
          return ordered.length === 0 ? (
            <State icon={<IconScale size={24} />} title={say("bodies.none")}>
              {say("bodies.noneWords")}
            </State>
          ) : (
            <ul>
              {ordered.map((body) => (
                <BodyItem key={body.id} body={body} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      {adding && <BodyDialog body={null} onClose={() => setAdding(false)} />}
    </section>
  );
}
