import { type Language, type Skill, skills } from "@nen-nep/schema";
import { capital } from "../common/capital.js";

/** A sentence about a skill that stands under its name need not name it again. */
export function withoutName(sentence: string, skill: Skill, language: Language): string {
  const name = `${capital(skills.label(skill, language))}: `;
  return sentence.startsWith(name) ? capital(sentence.slice(name.length)) : sentence;
}
