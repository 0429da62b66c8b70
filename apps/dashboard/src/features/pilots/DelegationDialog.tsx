import { useQuery } from "@apollo/client/react";
import { Button, CloseButton, NativeSelect, TextInput } from "@mantine/core";
import { fold, posts } from "@nen-nep/schema";
import { useDeferredValue, useState } from "react";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import classes from "./dialogs.module.css";
import { AllDelegationsDocument, FindMembersDocument, FormDelegationDocument } from "./Pilots.generated.js";
import { type Delegation, newKey, type Plan } from "./pilotsView.js";
import { usePlanSend } from "./usePlanWork.js";

interface Props {
  readonly plan: Plan;
  /** Null forms a new one. */
  readonly delegation: Delegation | null;
  readonly onClose: () => void;
}

interface Member {
  readonly personId: string | null;
  readonly login: string | null;
  readonly name: string;
  readonly head: boolean;
}

const membersOf = (delegation: Delegation | null): Member[] =>
  (delegation?.members ?? []).map(({ person, login, name, head }) => ({
    personId: person?.id ?? null,
    login,
    name: name ?? "–",
    head,
  }));

const keyOf = ({ personId, login }: Pick<Member, "personId" | "login">) => `${personId} ${login}`;

/** Those who hold a post, found by their cell, a secretary by name too: a name alone tells nobody apart. */
function Found({ wanted, onAdd }: { readonly wanted: string; readonly onAdd: (member: Member) => void }) {
  const { say, language } = useText();
  const asked = useDeferredValue(wanted.trim());
  const found = useQuery(FindMembersDocument, { variables: { wanted: asked }, skip: asked === "" });
  if (asked === "") return null;
  const result = (found.data ?? found.previousData)?.cells;
  const cells = result?.nodes ?? [];
  const fits = (text: string) => fold(text).includes(fold(asked));
  // A cell is found by its secretary's name too: then that person is meant, and not the others of the cell.
  const people = cells.flatMap((cell) =>
    (cell.posts ?? []).flatMap(({ id, post, until, person }) =>
      until === null && person?.name && (fits(person.name) || fits(cell.name) || fits(cell.code))
        ? [{ id, personId: person.id, name: person.name, as: `${posts.label(post, language)}, ${cell.name}` }]
        : [],
    ),
  );
  const isCut = (result?.totalCount ?? 0) > cells.length;
  if (people.length === 0) return <p className={classes.note}>{say("pilots.noPeople")}</p>;
  return (
    <>
      <ul className={classes.found} aria-label={say("pilots.people")}>
        {people.map((person) => (
          <li key={person.id}>
            <span>
              {person.name}
              <small>{person.as}</small>
            </span>
            <Button
              variant="default"
              aria-label={say("pilots.addPerson", { name: person.name })}
              onClick={() =>
                onAdd({ personId: person.personId, login: null, name: person.name, head: false })
              }
            >
              {say("pilots.add")}
            </Button>
          </li>
        ))}
      </ul>
      {isCut && <p className={classes.note}>{say("pilots.morePeople")}</p>}
    </>
  );
}

/** The name of a delegation and who belongs to it from today on; one of an earlier plan may be sent again. */
export function DelegationDialog({ plan, delegation: given, onClose }: Props) {
  const { say } = useText();
  const send = usePlanSend();
  const all = useQuery(AllDelegationsDocument, { skip: given !== null }).data?.delegations ?? [];
  const others = all.filter(({ id }) => !plan.delegations?.some((each) => each.id === id));
  const [key] = useState(newKey);
  const [delegation, setDelegation] = useState(given);
  const [name, setName] = useState(given?.name ?? "");
  const [members, setMembers] = useState<readonly Member[]>(() => membersOf(given));
  const again = (id: string) => {
    const found = others.find((each) => each.id === id) ?? null;
    setDelegation(found);
    setName(found?.name ?? "");
    setMembers(membersOf(found));
  };
  const [wanted, setWanted] = useState("");
  const add = (member: Member) => {
    if (members.some((each) => keyOf(each) === keyOf(member))) return;
    setMembers([...members, { ...member, head: members.length === 0 }]);
    setWanted("");
  };
  const leave = (member: Member) => setMembers(members.filter((each) => each !== member));
  const lead = (member: Member) => setMembers(members.map((each) => ({ ...each, head: each === member })));
  const save = async () => {
    const named = members.map(({ personId, login, head }) => ({ personId, login, head }));
    const input = {
      ...(delegation && { id: delegation.id, version: delegation.version }),
      planId: plan.id,
      name,
      members: named,
      idempotencyKey: `${key} ${name} ${named.map((each) => `${keyOf(each)} ${each.head}`).join()}`,
    };
    await send(FormDelegationDocument, { input }, { refetch: ["PlanPage", "AllDelegations"] });
  };
  return (
    <AskDialog
      opened
      title={given ? say("pilots.editDelegation", { name: given.name }) : say("pilots.formTitle")}
      confirm={say("pilots.save")}
      onClose={onClose}
      onConfirm={save}
    >
      {others.length > 0 && (
        <NativeSelect
          label={say("pilots.again")}
          value={delegation?.id ?? ""}
          onChange={(event) => again(event.currentTarget.value)}
          data={[
            { value: "", label: say("pilots.newDelegation") },
            ...others.map((each) => ({ value: each.id, label: each.name })),
          ]}
        />
      )}
      <TextInput
        label={say("pilots.delegationName")}
        placeholder={say("pilots.delegationNumber", { number: all.length + 1 })}
        value={name}
        maxLength={200}
        required
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <fieldset className={classes.choices}>
        <legend>{say("pilots.membersHead")}</legend>
        {members.length === 0 && <p className={classes.note}>{say("pilots.noMembers")}</p>}
        <ul className={classes.found}>
          {members.map((member) => (
            <li key={keyOf(member)}>
              <label className={classes.choice}>
                <input type="radio" name="head" checked={member.head} onChange={() => lead(member)} />
                <span>
                  {member.name}
                  {member.head && <small>{say("pilots.head")}</small>}
                </span>
              </label>
              <CloseButton
                aria-label={say("pilots.dropPerson", { name: member.name })}
                size={36}
                onClick={() => leave(member)}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <TextInput
        label={say("pilots.findPerson")}
        description={say("pilots.findPersonHint")}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      <Found wanted={wanted} onAdd={add} />
    </AskDialog>
  );
}
