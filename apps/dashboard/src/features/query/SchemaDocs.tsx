import { Button, Modal, TextInput } from "@mantine/core";
import { fold } from "@nen-nep/schema";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import classes from "./SchemaDocs.module.css";

interface Entry {
  readonly name: string;
  readonly type: string | null;
  readonly leadsTo: string | null;
  readonly args: readonly {
    readonly name: string;
    readonly type: string;
    readonly leadsTo: string;
    readonly about: string;
  }[];
  readonly about: string;
}

const argumentsOf = (
  field: GraphQLField<unknown, unknown> | GraphQLInputField,
): readonly GraphQLArgument[] => ("args" in field ? field.args : []);

function entriesOf(type: GraphQLNamedType | undefined): Entry[] {
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => ({
      name,
      type: null,
      leadsTo: null,
      args: [],
      about: description ?? "",
    }));
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).map((field) => ({
    name: field.name,
    type: String(field.type),
    leadsTo: getNamedType(field.type).name,
    args: argumentsOf(field).map((arg) => ({
      name: arg.name,
      type: String(arg.type),
      leadsTo: getNamedType(arg.type).name,
      about: arg.description ?? "",
    })),
    about: field.description ?? "",
  }));
}

interface Props {
  readonly schema: GraphQLSchema | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** All that can be asked, in the server's own words: from the roots down, each type by its name. */
export function SchemaDocs({ schema, opened, onClose }: Props) {
  const { say } = useText();
  const [path, setPath] = useState<readonly string[]>(["Query"]);
  const [wanted, setWanted] = useState("");
  const current = path.at(-1)!;
  const type = schema?.getType(current);
  const key = fold(wanted.trim());
  const entries = entriesOf(type).filter(({ name, about }) => fold(`${name} ${about}`).includes(key));
  const follow = (name: string) => {
    setPath([...path, name]);
    setWanted("");
  };
  const typeButton = (written: string, leadsTo: string) =>
    entriesOf(schema?.getType(leadsTo)).length > 0 ? (
      <button type="button" className={classes.type} onClick={() => follow(leadsTo)}>
        {written}
      </button>
    ) : (
      <code className={classes.scalar}>{written}</code>
    );
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      size={760}
      attributes={{ content: { "aria-label": say("query.docs") } }}
    >
      <div className={classes.head}>
        <h2>{say("query.docs")}</h2>
        <Button variant="default" onClick={onClose}>
          {say("common.close")}
        </Button>
      </div>
      <nav className={classes.path} aria-label={say("query.docsPath")}>
        {path.map((name, index) => (
          <button
            key={path.slice(0, index + 1).join("/")}
            type="button"
            className={classes.type}
            aria-current={index === path.length - 1 || undefined}
            onClick={() => setPath(path.slice(0, index + 1))}
          >
            {name}
          </button>
        ))}
      </nav>
      {type?.description && <p className={classes.about}>{type.description}</p>}
      <TextInput
        aria-label={say("query.find")}
        placeholder={say("query.find")}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        data-autofocus
        mb={8}
      />
      {schema === null && <p className={classes.about}>{say("query.docsWaiting")}</p>}
      <dl className={classes.entries}>
        {entries.map((entry) => (
          <div key={entry.name}>
            <dt>
              <code>{entry.name}</code> {entry.type && typeButton(entry.type, entry.leadsTo!)}
            </dt>
            <dd>
              {entry.about}
              {entry.args.length > 0 && (
                <ul className={classes.args}>
                  {entry.args.map((arg) => (
                    <li key={arg.name}>
                      <code>{arg.name}</code> {typeButton(arg.type, arg.leadsTo)} {arg.about}
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
