import { useMutation } from "@apollo/client/react";
import { Alert, Button, NativeSelect, TextInput } from "@mantine/core";
import { digestFrequencies } from "@nen-nep/schema";
import { type FormEvent, useState } from "react";
import { type Failure, failureOf } from "../../graphql/reason.js";
import type { DigestFrequency, Language } from "../../graphql/types.generated.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { useRequestKey } from "../common/useRequestKey.js";
import { type MyDigestQuery, SetMyDigestDocument } from "./Account.generated.js";
import classes from "./AccountPage.module.css";

export type MyDigest = NonNullable<MyDigestQuery["digest"]>;

const LANGUAGES = ["VI", "EN"] as const;

/** How often, where and in which language one is told by e-mail of what waits. */
export function DigestCard({ digest }: { readonly digest: MyDigest }) {
  const { say, format, language: mine } = useText();
  const [every, setEvery] = useState<DigestFrequency>(digest.every);
  const [address, setAddress] = useState(digest.address ?? "");
  const [language, setLanguage] = useState<Language>(digest.version === 0 ? mine : digest.language);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saved, setSaved] = useState(false);
  const [set, { loading }] = useMutation(SetMyDigestDocument, {
    refetchQueries: ["MyDigest"],
    awaitRefetchQueries: true,
  });
  const keyFor = useRequestKey();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    setFailure(null);
    const input = { version: digest.version, address: address.trim() || null, every, language };
    try {
      await set({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
      setSaved(true);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const wrongAddress = failure === "INVALID_VALUE";
  return (
    <Card title={say("account.digest")} subtitle={say("account.digestWords")} className={classes.card}>
      <form onSubmit={submit} className={classes.form} noValidate>
        {!digest.available && <p className={classes.note}>{say("account.digestOff")}</p>}
        {failure && !wrongAddress && (
          <Alert color="red" variant="outline" role="alert">
            {say(`reason.${failure}`)}
          </Alert>
        )}
        <NativeSelect
          size="md"
          label={say("account.every")}
          value={every}
          onChange={(event) => setEvery(event.currentTarget.value as DigestFrequency)}
          data={digestFrequencies.keys.map((value) => ({ value, label: say(`account.every.${value}`) }))}
        />
        <TextInput
          size="md"
          type="email"
          inputMode="email"
          autoComplete="email"
          label={say("account.address")}
          description={say("account.addressHint")}
          value={address}
          required={every !== "NEVER"}
          withAsterisk={false}
          error={wrongAddress && say("account.addressWrong")}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <NativeSelect
          size="md"
          label={say("account.language")}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value as Language)}
          data={LANGUAGES.map((value) => ({ value, label: say(`account.language.${value}`) }))}
        />
        <div className={classes.foot}>
          <Button type="submit" size="md" loading={loading}>
            {say("account.save")}
          </Button>
          <p role="status">{saved && say("account.saved")}</p>
        </div>
        {digest.lastOn && (
          <p className={classes.note}>{say("account.last", { day: format.day(digest.lastOn) })}</p>
        )}
      </form>
    </Card>
  );
}
