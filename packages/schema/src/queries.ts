import { vocabulary } from "./vocabulary.js";

type KeyOf<V extends { readonly keys: readonly string[] }> = V["keys"][number];

export const queryOrigins = vocabulary("QueryOrigin", "Where a saved query comes from.", {
  MINE: { vi: "của tôi", en: "mine" },
  SHARED: { vi: "dùng chung", en: "shared", note: "Somebody shared it with a role that one holds." },
  SAMPLE: { vi: "mẫu", en: "sample", note: "Part of the product; copied to be changed." },
});
export type QueryOrigin = KeyOf<typeof queryOrigins>;

export const queryAudiences = vocabulary("QueryAudience", "Whose question a sample query is.", {
  COMMITTEE: { vi: "cấp ủy", en: "committee" },
  ANALYST: { vi: "cán bộ phân tích", en: "analyst" },
  TRAINING: { vi: "cán bộ bồi dưỡng", en: "training organiser" },
});
export type QueryAudience = KeyOf<typeof queryAudiences>;

export const tokenScopes = vocabulary("TokenScope", "How far a token reaches.", {
  READ: { vi: "chỉ đọc", en: "reading only", note: "Runs no mutation at all." },
  ALL: { vi: "đọc và ghi", en: "reading and writing", note: "All that its owner may do, but for accounts." },
});
export type TokenScope = KeyOf<typeof tokenScopes>;
