import { type FormEvent, useState } from "react";
import { useText } from "../i18n/useText.js";
import { firstFault } from "./faults.js";

/** What keeps a form from being sent beside its fields: in words, or only that something does. */
export type Lacks = string | boolean | null;

/** Sends a form that is whole; else goes to the first field that is not and says in words what is missing. */
export function useWholeForm(send: () => void, lacks: Lacks = false) {
  const { say } = useText();
  const [fault, setFault] = useState<string | null>(null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = firstFault(event.currentTarget, say);
    found?.field.focus({ preventScroll: true });
    found?.field.scrollIntoView({ block: "center" });
    const words = found?.words ?? (lacks === true ? say("form.lacks") : lacks || null);
    setFault(words);
    if (words === null) send();
  };
  return { form: { noValidate: true, onSubmit, onChange: () => setFault(null) }, fault };
}
