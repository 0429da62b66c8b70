import { ActionIcon, Button, NativeSelect, NumberInput } from "@mantine/core";
import { posts, type QuotaKind, quotaKinds } from "@nen-nep/schema";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { capital } from "../../common/capital.js";
import { newKey } from "../../common/newKey.js";
import classes from "./Courses.module.css";
import { isLeastOverMost, keysOf, type QuotaDraft } from "./quotas.js";

interface Props {
  readonly quotas: readonly QuotaDraft[];
  readonly onChange: (quotas: readonly QuotaDraft[]) => void;
}

/** So many seats at least, and at most, for a group, a committee or a post; one line each. */
export function QuotasField({ quotas, onChange }: Props) {
  const { say, language } = useText();
  const reference = useReference();
  const keys = (by: QuotaKind) => keysOf(by, reference, (post) => capital(posts.label(post, language)));
  const patch = (at: number, change: Partial<QuotaDraft>) =>
    onChange(quotas.map((quota, index) => (index === at ? { ...quota, ...change } : quota)));
  const add = () =>
    onChange([
      ...quotas,
      { id: newKey(), by: "GROUP", key: keys("GROUP")[0]?.value ?? "", least: 1, most: null },
    ]);
  const limit = (index: number, key: "least" | "most", value: number | null, error = false) => (
    <NumberInput
      label={say(`choice.${key}`)}
      value={value ?? ""}
      min={0}
      max={1000}
      allowDecimal={false}
      error={error && say("choice.leastOverMost")}
      onChange={(given) => patch(index, { [key]: given === "" ? null : Number(given) })}
    />
  );
  return (
    <fieldset className={classes.set}>
      <legend>{say("choice.quotas")}</legend>
      <ul>
        {quotas.map(({ id, by, key, least, most }, index) => (
          <li key={id} className={classes.line}>
            <div>
              <NativeSelect
                label={say("choice.by")}
                value={by}
                onChange={(event) => {
                  const kind = event.currentTarget.value as QuotaKind;
                  patch(index, { by: kind, key: keys(kind)[0]?.value ?? "" });
                }}
                data={quotaKinds.keys.map((kind) => ({
                  value: kind,
                  label: capital(quotaKinds.label(kind, language)),
                }))}
              />
              <NativeSelect
                label={say("choice.key")}
                value={key}
                onChange={(event) => patch(index, { key: event.currentTarget.value })}
                data={keys(by)}
              />
              {limit(index, "least", least, isLeastOverMost({ least, most }))}
              {limit(index, "most", most)}
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={44}
              aria-label={say("choice.dropQuota", { number: index + 1 })}
              onClick={() => onChange(quotas.filter((_, at) => at !== index))}
            >
              <IconX size={18} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button variant="default" mt={8} leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
        {say("choice.addQuota")}
      </Button>
    </fieldset>
  );
}
