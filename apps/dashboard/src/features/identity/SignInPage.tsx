import { useApolloClient, useMutation, useQuery } from "@apollo/client/react";
import { Alert, Button, PasswordInput, TextInput } from "@mantine/core";
import { roles } from "@nen-nep/schema";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useEffect, useState } from "react";
import { failureOf } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { Brand } from "../../shell/Brand.js";
import { LanguageSwitch, SchemeSwitch } from "../../shell/Switches.js";
import { ServerDocument, SignInDocument } from "./identity.generated.js";
import { returnTo } from "./returnTo.js";
import classes from "./SignInPage.module.css";
import { SAMPLE_PASSWORD, SAMPLE_ROLES } from "./samples.js";

/** Who comes in says who they are; a demonstration offers its samples. */
export default function SignInPage() {
  const { say, language } = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { next }: { next?: string } = useSearch({ strict: false });
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [signIn, { loading }] = useMutation(SignInDocument);
  const server = useQuery(ServerDocument).data?.server;

  useEffect(() => {
    document.title = `${say("identity.title")} · ${say("common.product")}`;
  }, [say]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (login.trim() === "" || password === "") return setProblem(say("identity.needBoth"));
    try {
      await signIn({ variables: { input: { login: login.trim(), password } } });
      await client.clearStore();
      await navigate({ to: returnTo(next) });
    } catch (error) {
      setProblem(say(`reason.${failureOf(error)}`));
    }
  };

  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Brand organisation={null} />
        <span className={classes.switches}>
          <LanguageSwitch />
          <SchemeSwitch />
        </span>
      </header>
      <main className={classes.main}>
        <form onSubmit={submit} className={classes.form} noValidate>
          <h1 className={classes.title}>{say("identity.title")}</h1>
          <p className={classes.lead}>{say("identity.lead")}</p>
          {problem && (
            <Alert color="red" variant="outline" role="alert" className={classes.problem}>
              {problem}
            </Alert>
          )}
          <TextInput
            label={say("identity.login")}
            value={login}
            onChange={(event) => setLogin(event.currentTarget.value)}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            size="md"
          />
          <PasswordInput
            label={say("identity.password")}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
            size="md"
          />
          <Button type="submit" size="md" loading={loading} fullWidth>
            {say("identity.submit")}
          </Button>
        </form>
        {server?.demonstration && (
          <section className={classes.samples} aria-labelledby="samples">
            <h2 id="samples" className={classes.samplesTitle}>
              {say("identity.samples")}
            </h2>
            <p>
              {say("identity.samplesLead")} <code>{SAMPLE_PASSWORD}</code>
            </p>
            <ul className={classes.accounts}>
              {server.sampleAccounts.map((account) => (
                <li key={account}>
                  <button
                    type="button"
                    onClick={() => {
                      setLogin(account);
                      setPassword(SAMPLE_PASSWORD);
                      setProblem(null);
                    }}
                  >
                    <b>{account}</b>
                    {SAMPLE_ROLES[account] && <span>{roles.label(SAMPLE_ROLES[account], language)}</span>}
                  </button>
                </li>
              ))}
            </ul>
            <p className={classes.demonstration}>{say("common.demonstrationLong")}</p>
          </section>
        )}
      </main>
    </div>
  );
}
