import { useQuery } from "@apollo/client/react";
import { useFilters } from "../../../filters/useFilters.js";
import { Loaded } from "../../../ui/Loaded.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { marksIn } from "./question.js";
import { SkillGroups } from "./SkillGroups.js";
import { TrainingSkillsDocument } from "./Skills.generated.js";

/** Where skills are weak. */
export function SkillsTab() {
  const { filters } = useFilters();
  const result = useQuery(TrainingSkillsDocument, { variables: { where: marksIn(filters) } });
  return (
    <Loaded result={result} skeleton={<BoneCard height={480} />}>
      {(data) => <SkillGroups data={data} />}
    </Loaded>
  );
}
