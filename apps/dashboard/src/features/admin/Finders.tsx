import { useQuery } from "@apollo/client/react";
import { useDeferredValue, useState } from "react";
import { useText } from "../../i18n/useText.js";
import { CellsToGrantDocument, FindAccountsDocument, FindHoldersDocument } from "./Find.generated.js";
import { FindOne, type FoundOption } from "./FindOne.js";
import { accountName, holderWords } from "./words.js";

interface Props {
  readonly chosen: FoundOption | null;
  readonly onChoose: (option: FoundOption) => void;
}

const SHORTEST_SEARCH = 2;

function useWanted() {
  const [wanted, onWanted] = useState("");
  const asked = useDeferredValue(wanted.trim());
  const isShort = asked.length < SHORTEST_SEARCH;
  return { wanted, onWanted, ask: { variables: { wanted: asked }, skip: isShort }, isShort };
}

/** A cell of the part that the actor administers. */
export function FindCell(props: Props) {
  const { say } = useText();
  const { wanted, onWanted, ask, isShort } = useWanted();
  const result = useQuery(CellsToGrantDocument, ask);
  const cells = (result.data ?? result.previousData)?.cells?.edges.map(({ node }) => node);
  return (
    <FindOne
      {...props}
      label={say("admin.findCell")}
      hint={say("admin.findCellHint")}
      legend={say("admin.cell")}
      wanted={wanted}
      onWanted={onWanted}
      found={
        isShort ? null : (cells?.map(({ id, code, name }) => ({ id, label: `${name} (${code})` })) ?? null)
      }
    />
  );
}

/** An account that is in use. */
export function FindAccount(props: Props) {
  const { say } = useText();
  const { wanted, onWanted, ask, isShort } = useWanted();
  const result = useQuery(FindAccountsDocument, ask);
  const accounts = (result.data ?? result.previousData)?.accounts?.edges.map(({ node }) => node);
  return (
    <FindOne
      {...props}
      label={say("admin.findAccount")}
      hint={say("admin.findAccountHint")}
      legend={say("admin.account")}
      wanted={wanted}
      onWanted={onWanted}
      found={
        isShort
          ? null
          : (accounts?.map((account) => ({ id: account.id, label: accountName(account) })) ?? null)
      }
    />
  );
}

/** A person of a cell of that part. */
export function FindHolder(props: Props) {
  const text = useText();
  const { say } = text;
  const { wanted, onWanted, ask, isShort } = useWanted();
  const result = useQuery(FindHoldersDocument, ask);
  const people = (result.data ?? result.previousData)?.accountHolders;
  return (
    <FindOne
      {...props}
      label={say("admin.findPerson")}
      hint={say("admin.findPersonHint")}
      legend={say("admin.person")}
      wanted={wanted}
      onWanted={onWanted}
      found={
        isShort
          ? null
          : (people?.map((each) => ({ id: each.id, label: `${each.name}, ${holderWords(each, text)}` })) ??
            null)
      }
    />
  );
}
