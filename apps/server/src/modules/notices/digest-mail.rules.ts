import {
  type ActionKind,
  actionKinds,
  type Day,
  type DigestFrequency,
  type Duty,
  digestFrequencies,
  duties,
  type Language,
  writtenDay,
} from "@nen-nep/schema";

/** So many of one thing wait; of actions also of which kind. */
export interface CountedDuty {
  readonly duty: Duty;
  readonly kind?: ActionKind;
  readonly count: number;
}

export interface DigestFacts {
  readonly language: Language;
  readonly today: Day;
  readonly every: DigestFrequency;
  readonly waiting: readonly CountedDuty[];
  /** Where the office's pages are, without a slash at the end. */
  readonly publicUrl: string;
  /** Turns the digests off without signing in. */
  readonly offUrl: string;
  readonly demonstration: boolean;
}

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The page on which each thing is done. */
const PAGES: Record<Duty, string> = {
  ACTION_OVERDUE: "/actions?show=overdue&mine=1",
  ACTION_DUE: "/actions?mine=1",
  ACTION_TO_VERIFY: "/actions?show=waiting",
  PILOT_TO_PREPARE: "/pilots",
  PILOT_TO_ATTEND: "/pilots",
  FORM_TO_SUBMIT: "/evaluations",
  FORM_TO_LOCK: "/evaluations",
  CONTEST_TO_ANSWER: "/evaluations",
};

interface Words {
  readonly subject: (day: string) => string;
  readonly greeting: string;
  readonly intro: (day: string) => string;
  readonly counts: string;
  readonly why: (every: string) => string;
  readonly change: string;
  readonly off: string;
  readonly automatic: string;
  readonly demonstration: string;
}

const WORDS: Record<Language, Words> = {
  VI: {
    subject: (day) => `Nền Nếp: việc cần xử lý đến ngày ${day}`,
    greeting: "Kính gửi đồng chí,",
    intro: (day) => `Đến ngày ${day}, trên hệ thống Nền Nếp có các việc sau chờ đồng chí xử lý:`,
    counts: "Thư này chỉ nêu số lượng. Đề nghị đồng chí đăng nhập để xem nội dung.",
    why: (every) => `Đồng chí nhận được thư này vì đã đăng ký nhận tổng hợp ${every}.`,
    change: "Thay đổi đăng ký",
    off: "Ngừng nhận thư (không cần đăng nhập)",
    automatic: "Thư được gửi tự động, đề nghị không trả lời.",
    demonstration: "Số liệu minh họa, không phải của chi bộ có thật.",
  },
  EN: {
    subject: (day) => `Nền Nếp: what waits for you on ${day}`,
    greeting: "Good day,",
    intro: (day) => `On ${day} the following waits for you in Nền Nếp:`,
    counts: "This letter holds numbers only. Please sign in to see what they are about.",
    why: (every) => `You get this letter because a ${every} digest was asked for.`,
    change: "Change this",
    off: "Stop these letters (without signing in)",
    automatic: "This letter was sent by a program; please do not reply.",
    demonstration: "Illustrative figures, not those of real cells.",
  },
};

/** One line a duty, in the order of the vocabulary; actions with their kinds. */
function linesOf({ waiting, language, publicUrl }: DigestFacts): { words: string; url: string }[] {
  return duties.keys.flatMap((duty) => {
    const counted = waiting.filter((each) => each.duty === duty && each.count > 0);
    if (counted.length === 0) return [];
    const total = counted.reduce((sum, { count }) => sum + count, 0);
    const kinds = counted.flatMap(({ kind, count }) =>
      kind ? [`${actionKinds.label(kind, language)}: ${count}`] : [],
    );
    const ofKinds = kinds.length === 0 ? "" : ` (${kinds.join("; ")})`;
    return [{ words: `${duties.label(duty, language)}: ${total}${ofKinds}`, url: publicUrl + PAGES[duty] }];
  });
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const link = (url: string, words: string) => `<a href="${escaped(url)}">${escaped(words)}</a>`;

/** The letter, or null where nothing waits. It holds numbers, kinds and addresses of pages, and no name. */
export function digestMail(facts: DigestFacts): Mail | null {
  const { language, publicUrl, offUrl } = facts;
  const lines = linesOf(facts);
  if (lines.length === 0) return null;
  const words = WORDS[language];
  const day = writtenDay(facts.today, language);
  const settings = `${publicUrl}/account`;
  const notes = [
    ...(facts.demonstration ? [words.demonstration] : []),
    words.counts,
    words.why(digestFrequencies.label(facts.every, language)),
  ];
  const text = [
    words.greeting,
    words.intro(day),
    lines.map((line) => `- ${line.words}\n  ${line.url}`).join("\n"),
    notes.join("\n"),
    `${words.change}: ${settings}\n${words.off}: ${offUrl}`,
    words.automatic,
  ].join("\n\n");
  const paragraph = (inner: string) => `<p>${inner}</p>`;
  const html = [
    `<!doctype html><html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><title>${escaped(words.subject(day))}</title></head>`,
    '<body style="font-family:sans-serif;line-height:1.5;color:#222">',
    paragraph(escaped(words.greeting)),
    paragraph(escaped(words.intro(day))),
    `<ul>${lines.map((line) => `<li>${link(line.url, line.words)}</li>`).join("")}</ul>`,
    ...notes.map((note) => paragraph(escaped(note))),
    paragraph(`${link(settings, words.change)}<br>${link(offUrl, words.off)}`),
    paragraph(escaped(words.automatic)),
    "</body></html>",
  ].join("\n");
  return { subject: words.subject(day), text: `${text}\n`, html };
}
