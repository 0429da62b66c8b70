import { registerEnumType } from "type-graphql";

export const LanguageEnum = { VI: "VI", EN: "EN" } as const;
registerEnumType(LanguageEnum, {
  name: "Language",
  description: "A language of the interface.",
  valuesConfig: { VI: { description: "Vietnamese." }, EN: { description: "English." } },
});
