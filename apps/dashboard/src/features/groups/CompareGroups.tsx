import { useQuery } from "@apollo/client/react";
import { IconUsersGroup } from "@tabler/icons-react";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { Picker } from "../../ui/Picker.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import row from "../../ui/scrollRow.module.css";
import { groupName } from "../common/groupName.js";
import { ComparedFigures } from "./ComparedFigures.js";
import { ComparedRatings } from "./ComparedRatings.js";
import classes from "./CompareGroups.module.css";
import { CompareGroupsDocument } from "./Groups.generated.js";
import type { GroupsView } from "./groupsView.js";

interface Props {
  readonly groups: readonly { readonly key: string; readonly name: string }[];
  readonly view: GroupsView;
}

/** Two groups beside each other; the server says which differences can be told from chance. */
export function CompareGroups({ groups, view }: Props) {
  const { say } = useText();
  const { filters, change } = useFilters();
  const keys = groups.map(({ key }) => key);
  const wanted = view.compared && [view.compared.first, view.compared.second];
  const first = wanted?.find((key) => keys.includes(key)) ?? keys[0];
  const second =
    wanted?.findLast((key) => keys.includes(key) && key !== first) ?? keys.find((key) => key !== first);
  const result = useQuery(CompareGroupsDocument, {
    skip: first === undefined || second === undefined,
    variables: {
      period: { from: filters.period.from, before: filters.period.before },
      committee: filters.committee?.id ?? null,
      first: first ?? "",
      second: second ?? "",
    },
  });
  if (first === undefined || second === undefined) {
    return (
      <Card title={say("groups.compare")}>
        <State icon={<IconUsersGroup size={24} />} title={say("groups.compareOne")}>
          {say("groups.compareOneWords")}
        </State>
      </Card>
    );
  }
  const options = (without: string) => [
    {
      label: null,
      options: groups
        .filter(({ key }) => key !== without)
        .map(({ key, name }) => ({ value: key, label: groupName(name) })),
    },
  ];
  const nameOf = (key: string) => groupName(groups.find((group) => group.key === key)?.name ?? key);
  return (
    <div className={classes.compare}>
      <div className={row.row}>
        <Picker
          label={say("groups.compareFirst")}
          written={nameOf(first)}
          value={first}
          groups={options(second)}
          onPick={(key) => change({ a: key, b: second })}
        />
        <Picker
          label={say("groups.compareSecond")}
          written={nameOf(second)}
          value={second}
          groups={options(first)}
          onPick={(key) => change({ a: first, b: key })}
        />
      </div>
      <Loaded result={result} skeleton={<BoneCard height={420} />}>
        {({ groupDifference }) =>
          groupDifference && (
            <div className={classes.cards}>
              <ComparedFigures difference={groupDifference} />
              <ComparedRatings difference={groupDifference} />
            </div>
          )
        }
      </Loaded>
    </div>
  );
}
