import { basisEvaluators, type Language, settings, writtenDay } from "@nen-nep/schema";
import { parse, print, stripIgnoredCharacters, visit } from "graphql";
import { ASSUMPTIONS, FACTS } from "../../figures/index.js";
import type { AskedOperation, ExportedOperation } from "./operation.js";
import { UNPUBLISHED_WORD, WITHHELD_WORD } from "./withheld.js";

const WORDS = {
  VI: {
    demonstration: "Số liệu minh họa, không phải số liệu thật",
    question: "Câu hỏi",
    variables: "Biến",
    dataAt: "Thời điểm số liệu",
    businessDay: "ngày nghiệp vụ",
    basis: "Căn cứ",
    unpublished: `"${UNPUBLISHED_WORD.VI}" là số dưới 10, kể cả 0, hoặc số có thể làm lộ số đó`,
    table: "bảng cố định trên toàn bộ dữ liệu, giống nhau với mọi người được xem; số lượng làm tròn đến 5",
    list: "mọi bản ghi người xuất được xem, theo quyền lúc xuất",
    pooled: "gộp các bên đánh giá, theo yêu cầu của câu hỏi",
    byEvaluator: "tách hoặc lọc theo bên đánh giá",
    bySetting: "tách hoặc lọc theo tính chất buổi sinh hoạt",
    evaluator: "bên đánh giá",
    setting: "buổi sinh hoạt",
    census:
      "toàn bộ chi bộ và tháng; cận dưới, cận trên là mức thấp nhất, cao nhất có thể khi tính cả tháng chưa báo cáo",
    joint: "mỗi loại số liệu theo quy tắc riêng; điểm theo đánh giá chính thức, trừ khi câu hỏi nêu khác",
    ends: "cận dưới, cận trên là khoảng tin cậy 95%",
    clustered: ", tính theo cụm chi bộ",
    empty: `Ô trống là chưa có số liệu, không phải 0; "${WITHHELD_WORD.VI}" là nội dung người xuất không được xem`,
  },
  EN: {
    demonstration: "Illustrative data, not real figures",
    question: "Question",
    variables: "Variables",
    dataAt: "Time of the data",
    businessDay: "business day",
    basis: "Basis",
    unpublished: `"${UNPUBLISHED_WORD.EN}" is a count below ten, none among them, or what would tell one`,
    table:
      "fixed tables of the whole database, the same for all who may read them; counts are rounded to five",
    list: "all records that the exporting account may see, by its rights at the time",
    pooled: "evaluators pooled, as the question asks",
    byEvaluator: "grouped or filtered by evaluator",
    bySetting: "grouped or filtered by setting",
    evaluator: "evaluators",
    setting: "meetings",
    census:
      "all cells and months; lower and upper ends are the least and the most possible, whatever was not reported",
    joint: "each kind of figures by its own rules; official scores unless the question says otherwise",
    ends: "lower and upper ends are 95% intervals",
    clustered: ", clustered by cell",
    empty: `An empty cell means no data, not 0; "${WITHHELD_WORD.EN}" is what the exporting account may not read`,
  },
} as const;

interface Basis {
  readonly evaluator?: string | null;
  readonly setting?: string | null;
}

/** Whose scores the figures rest on, in words. */
function basisOf({ kind, field, args }: ExportedOperation, language: Language): string {
  const words = WORDS[language];
  if (kind === "LIST") return words.list;
  if (kind === "TABLE") return words.table;
  const assumption = ASSUMPTIONS[field.name]?.[language];
  const fact = FACTS.find(({ root }) => root === (assumption ? "evaluationStats" : field.name));
  if (!fact) return words.joint;
  if (!fact.basis) return words.census;
  const ends = `${words.ends}${assumption ? `. ${assumption}` : words.clustered}`;
  if (args.pool === true) return `${words.pooled}; ${ends}`;
  const basis = (args.basis ?? {}) as Basis;
  const keys = ((args.groupBy ?? []) as readonly { readonly by: string }[]).map(({ by }) => by);
  const asks = (key: string, name: string) =>
    keys.includes(key) || Object.hasOwn((args.where ?? {}) as object, name);
  const evaluator =
    basis.evaluator == null && asks("EVALUATOR_KIND", "evaluatorKind")
      ? words.byEvaluator
      : `${words.evaluator}: ${basisEvaluators.label((basis.evaluator ?? "OFFICIAL") as "OFFICIAL", language)}`;
  const setting =
    basis.setting == null && asks("SETTING", "setting")
      ? words.bySetting
      : `${words.setting}: ${settings.label((basis.setting ?? "ORDINARY") as "ORDINARY", language)}`;
  return `${evaluator}; ${setting}; ${ends}`;
}

export interface HeadOf {
  readonly operation: ExportedOperation;
  readonly asked: AskedOperation;
  readonly title: string;
  readonly demonstration: boolean;
  /** The instant of the snapshot by the office's clock, and the business day. */
  readonly at: string;
  readonly today: string;
}

/** A question as it was asked; texts of several lines are written with marks for their breaks. */
const inOneLine = (query: string): string =>
  stripIgnoredCharacters(print(visit(parse(query), { StringValue: (node) => ({ ...node, block: false }) })));

/** What a file says of itself before its rows: always as many lines, but one more for a demonstration. */
export function headOf({ operation, asked, title, demonstration, at, today }: HeadOf): string[] {
  const words = WORDS[asked.language];
  const day = (value: string) => writtenDay(value, asked.language);
  const [date, time] = at.split("T");
  return [
    ...(demonstration ? [words.demonstration] : []),
    title,
    `${words.question}: ${inOneLine(asked.query)}`,
    `${words.variables}: ${JSON.stringify(asked.variables)}`,
    `${words.dataAt}: ${day(date!)} ${time}; ${words.businessDay} ${day(today)}`,
    `${words.basis}: ${basisOf(operation, asked.language)}`,
    operation.kind === "TABLE" ? words.unpublished : words.empty,
  ];
}

/** What a file says of itself after its rows. */
export function footOf(language: Language, rows: number, total: number, most: number): string[] {
  const count = new Intl.NumberFormat(language === "VI" ? "vi-VN" : "en");
  const [given, all, limit] = [rows, total, most].map((each) => count.format(each));
  if (total > most) {
    return language === "VI"
      ? [`Đã cắt bớt: ${given} trong ${all} dòng; một tệp có nhiều nhất ${limit} dòng`]
      : [`Cut: ${given} of ${all} rows; a file has at most ${limit}`];
  }
  return [language === "VI" ? `Hết: ${given} dòng` : `End: ${given} rows`];
}
