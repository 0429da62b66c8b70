import { expect, it } from "vitest";
import type { PostsToEnrolQuery } from "./Enrol.generated.js";
import { enrollableIn } from "./enrollable.js";

const tenure = (id: string, post: string, personId: string, until: string | null = null) => ({
  ...{ id, post, until },
  since: "2020-01-01",
  person: { id: personId, name: personId },
});

it("finds each person in office once, by the highest post, whoever is asked for by name first", () => {
  const found = {
    cells: {
      edges: [
        {
          node: {
            ...{ id: "c", code: "C-1", name: "Chi bộ" },
            posts: [
              tenure("t1", "COMMITTEE_MEMBER", "An"),
              tenure("t2", "SECRETARY", "An"),
              tenure("t3", "DEPUTY", "Bình"),
              tenure("t4", "DEPUTY", "Cúc", "2020-03-01"),
              tenure("t5", "COMMITTEE_MEMBER", "Dũng"),
            ],
          },
        },
      ],
    },
    enrolments: {
      edges: [
        { node: { state: "ACCEPTED", person: { id: "An" } } },
        { node: { state: "RESERVE", person: { id: "Bình" } } },
      ],
    },
  } as unknown as PostsToEnrolQuery;
  expect(
    enrollableIn(found, "2020-03-01", "DUNG").map(({ tenureId, state, canBeEnrolled }) => [
      ...[tenureId, state, canBeEnrolled],
    ]),
  ).toEqual([
    ["t5", null, true],
    ["t2", "ACCEPTED", false],
    ["t3", "RESERVE", true],
  ]);
});
