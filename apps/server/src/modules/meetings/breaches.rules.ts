import type { Breach, Day, Language } from "@nen-nep/schema";

/** The version of the rules that was in force. */
export interface RuleInForce {
  readonly document: string;
  readonly since: Day;
}

/** How a meeting or a month fell short, with what was found and what is required. */
export interface FoundBreach {
  readonly breach: Breach;
  readonly found: number;
  readonly required: number;
  readonly rule: RuleInForce | null;
}

const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === "VI" ? "vi-VN" : "en-GB", { maximumFractionDigits: 1 }).format(value);

type Words = (found: string, required: string) => string;

const WORDS: Record<Breach, Record<Language, Words>> = {
  NOT_HELD: {
    VI: () => "Không tổ chức sinh hoạt thường kỳ trong tháng, quy định mỗi tháng một lần",
    EN: () => "No regular meeting in the month, one a month is required",
  },
  SHORT: {
    VI: (found, required) => `Thời lượng ${found} phút, quy định ít nhất ${required} phút`,
    EN: (found, required) => `${found} minutes long, at least ${required} are required`,
  },
  LOW_ATTENDANCE: {
    VI: (found, required) => `Tỷ lệ đảng viên dự ${found}%, quy định trên ${required}%`,
    EN: (found, required) => `Attendance ${found}%, above ${required}% is required`,
  },
  UNEXCUSED: {
    VI: (found) => `${found} đảng viên vắng không lý do`,
    EN: (found) => `Members absent without a reason: ${found}`,
  },
  ENTERED_LATE: {
    VI: (found, required) => `Ghi sổ sau ${found} ngày, quy định trong ${required} ngày`,
    EN: (found, required) => `Entered after ${found} days, within ${required} is required`,
  },
};

/** A breach in one sentence, with the document that asks for better. */
export function breachWords({ breach, found, required, rule }: FoundBreach, language: Language): string {
  const words = WORDS[breach][language](number(found, language), number(required, language));
  return rule === null ? words : `${words} (${rule.document})`;
}
