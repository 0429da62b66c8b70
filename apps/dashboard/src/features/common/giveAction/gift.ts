/** To which cells an action is given, and what it answers; or the committee whose own it is. */
export interface Gift {
  readonly cells: readonly { readonly id: string; readonly name: string }[];
  readonly committee?: { readonly id: string; readonly name: string };
  readonly finding?: GiftFinding;
  /** Whether it is an inspection that its recorder does themselves. */
  readonly inspects?: boolean;
}

export interface GiftFinding {
  readonly id: string;
  readonly words: string;
  /** Whether a revision changed the mark it rests on. */
  readonly criterionRevised: boolean;
}
