import { measureKinds } from "@nen-nep/schema";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { Tag } from "../../../ui/Tag.js";
import { capital } from "../../common/capital.js";
import { Changes } from "./Changes.js";
import { standingOn, type Version } from "./terms.js";
import classes from "./Versions.module.css";

const TONES = { ahead: "info", now: "ok", past: "idle" } as const;

function Line({ version, before }: { readonly version: Version; readonly before: Version | undefined }) {
  const { say, format } = useText();
  const { today } = useReference();
  const { since, lastDay, document, proposal } = version;
  const standing = standingOn(today, version);
  return (
    <li className={classes.version}>
      <p>
        <b>
          {lastDay === null
            ? say("terms.fromDay", { day: format.day(since) })
            : say("terms.between", { from: format.day(since), until: format.day(lastDay) })}
        </b>
        <Tag tone={TONES[standing]}>{say(`terms.${standing}`)}</Tag>
      </p>
      {document && <p>{document}</p>}
      {proposal && <p className={classes.note}>{say("terms.proposal")}</p>}
      {before ? <Changes after={version} before={before} /> : <p>{say("terms.first")}</p>}
    </li>
  );
}

/** What was enacted for each form, the latest first, and what each version changed. */
export function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const { say, language } = useText();
  return (
    <>
      <h3 className={classes.title}>{say("terms.history")}</h3>
      <div className={classes.forms}>
        {measureKinds.keys.map((kind) => {
          const own = versions.filter((version) => version.kind === kind);
          if (own.length === 0) return null;
          return (
            <section key={kind}>
              <h4>{capital(measureKinds.label(kind, language))}</h4>
              <ol>
                {own.map((version, index) => (
                  <Line key={version.id} version={version} before={own[index + 1]} />
                ))}
              </ol>
            </section>
          );
        })}
      </div>
    </>
  );
}
