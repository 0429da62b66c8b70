import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import classes from "./VariablesForm.module.css";
import { fits, type VariableField, type Variables } from "./variables.js";
import { wordOf } from "./words.js";

interface Props {
  readonly fields: readonly VariableField[];
  readonly variables: Variables;
  readonly onChange: (variables: Variables) => void;
}

interface FieldProps {
  readonly field: VariableField;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

const plain = (value: unknown): string => (value === undefined || value === null ? "" : String(value));
const json = (value: unknown): string => (value === undefined ? "" : JSON.stringify(value));

/** A typed text that is kept while it cannot be read yet, so that nothing typed is lost. */
function TypedField({
  field,
  value,
  onValue,
  write,
  read,
  hint,
}: FieldProps & {
  readonly write: (value: unknown) => string;
  readonly read: (text: string) => unknown;
  readonly hint?: string;
}) {
  const { say } = useText();
  const [typed, setTyped] = useState<{ text: string; value: unknown } | null>(null);
  // What was put there from elsewhere counts over what was typed.
  const text = typed && json(typed.value) === json(value) ? typed.text : write(value);
  const wrong = text !== "" && !fits(field, read(text));
  const missing = field.required && text === "";
  return (
    <TextInput
      label={field.name}
      description={field.type}
      value={text}
      required={field.required}
      withAsterisk={field.required}
      placeholder={field.byDefault === undefined ? hint : plain(field.byDefault)}
      error={wrong ? say("query.variableWrong") : missing ? say("query.variableMissing") : undefined}
      onChange={(event) => {
        const next = event.currentTarget.value;
        const given = next === "" ? undefined : read(next);
        setTyped({ text: next, value: given });
        onValue(given);
      }}
    />
  );
}

/** A day as the API writes it; `31/1/2019` is understood too. A date field of the browser would follow its own language. */
const dayOf = (text: string): string =>
  text.replace(
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    (_, day: string, month: string, year: string) =>
      `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );

function Field(props: FieldProps) {
  const { say, language } = useText();
  const { field, value, onValue } = props;
  const numberOf = (text: string) =>
    Number.isNaN(Number(text.replace(",", "."))) ? text : Number(text.replace(",", "."));
  const jsonOf = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  const listOf = (text: string) =>
    text
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "");
  switch (field.kind) {
    case "DAY":
      return <TypedField {...props} hint="2019-01-31" write={plain} read={dayOf} />;
    case "MONTH":
      return <TypedField {...props} hint="2019-01" write={plain} read={(text) => text} />;
    case "INTEGER":
    case "NUMBER":
      return <TypedField {...props} write={plain} read={numberOf} />;
    case "TEXT":
      return <TypedField {...props} write={plain} read={(text) => text} />;
    case "TEXTS":
      return (
        <TypedField
          {...props}
          write={(list) => (Array.isArray(list) ? list.join(", ") : plain(list))}
          read={listOf}
        />
      );
    case "BOOLEAN":
    case "CHOICE": {
      const choices = field.kind === "BOOLEAN" ? ["true", "false"] : field.choices;
      const word = (choice: string) =>
        field.kind === "BOOLEAN"
          ? say(choice === "true" ? "query.yes" : "query.no")
          : wordOf(field.named, choice, language);
      return (
        <NativeSelect
          label={field.name}
          description={field.type}
          value={plain(value)}
          required={field.required}
          data={[
            {
              value: "",
              label:
                field.byDefault === undefined
                  ? "–"
                  : say("query.byDefault", { value: plain(field.byDefault) }),
            },
            ...choices.map((choice) => ({ value: choice, label: word(choice) })),
          ]}
          onChange={(event) => {
            const next = event.currentTarget.value;
            onValue(next === "" ? undefined : field.kind === "BOOLEAN" ? next === "true" : next);
          }}
        />
      );
    }
    case "CHOICES": {
      const chosen = Array.isArray(value) ? (value as string[]) : [];
      return (
        <fieldset className={classes.choices}>
          <legend>
            {field.name} <span>{field.type}</span>
          </legend>
          {field.choices.map((choice) => (
            <label key={choice}>
              <input
                type="checkbox"
                checked={chosen.includes(choice)}
                onChange={(event) => {
                  const next = event.currentTarget.checked
                    ? [...chosen, choice]
                    : chosen.filter((each) => each !== choice);
                  onValue(next.length === 0 ? undefined : next);
                }}
              />
              {wordOf(field.named, choice, language)}
            </label>
          ))}
        </fieldset>
      );
    }
    case "JSON":
      return <TypedField {...props} write={json} read={jsonOf} />;
  }
}

/** The variables of the query, each asked for in its own way; what fits no other is JSON. */
export function VariablesForm({ fields, variables, onChange }: Props) {
  const { say } = useText();
  if (fields.length === 0) return <p className={classes.none}>{say("query.noVariables")}</p>;
  return (
    <div className={classes.form}>
      {fields.map((field) => (
        <Field
          key={`${field.name} ${field.type} ${field.kind}`}
          field={field}
          value={variables[field.name]}
          onValue={(value) => {
            const { [field.name]: _, ...others } = variables;
            onChange(value === undefined ? others : { ...others, [field.name]: value });
          }}
        />
      ))}
    </div>
  );
}
