import { describe, expect, it } from "vitest";
import { boardVariables, listVariables, readActionsView } from "./actionsView.js";

const view = (search: Record<string, string>) => readActionsView(search, null).view;

describe("the view in the address", () => {
  it("is the list of what is open unless told", () => {
    expect(view({})).toEqual({
      view: "list",
      wanted: "",
      kind: null,
      show: "open",
      age: null,
      mine: false,
      committee: null,
      opened: null,
    });
  });

  it("names what it cannot read and falls back", () => {
    const bad = { view: "wall", k: "TASK", age: "9", show: "none", mine: "yes" };
    const { view: read, rejected } = readActionsView(bad, null);
    expect(read).toMatchObject({ view: "list", kind: null, show: "open", age: null, mine: false });
    expect(rejected.map(({ key }) => key).sort()).toEqual(["age", "k", "mine", "show", "view"]);
  });

  it("of an age is of what is overdue", () => {
    expect(view({ age: "week" }).show).toBe("overdue");
    expect(listVariables(view({ age: "longer" })).where).toEqual({
      and: [{ overdueDays: { gte: 1 } }, { overdueDays: { gt: 30 } }],
    });
  });

  it("is of the cells under a committee where one is chosen, and of committees' own where none is", () => {
    const ward = { id: "w", name: "Đảng ủy phường" };
    const under = { cell: { committee: { under: { eq: "w" } } } };
    expect(listVariables(readActionsView({ show: "deciding" }, ward).view).where).toEqual({
      and: [under, { awaitsMe: true }],
    });
    expect(listVariables(view({ show: "all" })).where).toBeNull();
  });

  it("narrows list and board alike", () => {
    const narrowed = view({ q: "biên bản", k: "GUIDANCE", mine: "1" });
    const board = boardVariables(narrowed, "2020-07-01");
    expect(board.fresh.and).toHaveLength(4);
    expect(board.fresh.and!.slice(0, 3)).toEqual(listVariables(narrowed).where!.and!.slice(0, 3));
    expect(board.done.and!.at(-1)).toMatchObject({ closedOn: { gte: "2020-05-02" } });
  });
});
