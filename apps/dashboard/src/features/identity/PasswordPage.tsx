import { useApolloClient, useMutation } from "@apollo/client/react";
import { Alert, Button, PasswordInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { failureOf } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { PageHead } from "../../ui/PageHead.js";
import { ChangePasswordDocument } from "./identity.generated.js";
import classes from "./PasswordPage.module.css";

export default function PasswordPage() {
  const { say } = useText();
  const viewer = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [repeat, setRepeat] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [change, { loading }] = useMutation(ChangePasswordDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (next !== repeat) return setProblem(say("identity.differ"));
    try {
      await change({ variables: { input: { current, next } } });
      await client.resetStore();
      await navigate({ to: "/" });
    } catch (error) {
      setProblem(say(`reason.${failureOf(error)}`));
    }
  };
  const field = (label: string, value: string, set: (value: string) => void, autoComplete: string) => (
    <PasswordInput
      label={label}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      autoComplete={autoComplete}
      required
      size="md"
    />
  );
  return (
    <>
      <PageHead
        crumbs={[{ text: viewer.account.login }]}
        title={say("identity.passwordTitle")}
        documentTitle={say("identity.passwordTitle")}
      />
      <Card
        title={say("identity.savePassword")}
        subtitle={viewer.mustChangePassword ? say("identity.passwordMust") : undefined}
        className={classes.card}
      >
        <form onSubmit={submit} className={classes.form}>
          {problem && (
            <Alert color="red" variant="outline" role="alert">
              {problem}
            </Alert>
          )}
          {field(say("identity.current"), current, setCurrent, "current-password")}
          {field(say("identity.next"), next, setNext, "new-password")}
          {field(say("identity.repeat"), repeat, setRepeat, "new-password")}
          <Button type="submit" size="md" loading={loading}>
            {say("identity.savePassword")}
          </Button>
        </form>
      </Card>
    </>
  );
}
