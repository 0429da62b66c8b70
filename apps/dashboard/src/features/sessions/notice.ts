import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { download } from "../../charts/download.js";
import type { NoticeWords } from "./useNoticeWords.js";

/** Margins of a Party document in twentieths of a point: 20, 15, 20 and 30 mm. */
const MARGIN = { top: 1_134, right: 850, bottom: 1_134, left: 1_701 };
const HALF_POINTS = 28;

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

type Face = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number };

const line = (text: string, face: Face = {}, more: IParagraphOptions = {}) =>
  new Paragraph({ ...more, children: [new TextRun({ text, ...face })] });
const centred = (text: string, face: Face = {}) => line(text, face, { alignment: AlignmentType.CENTER });

/** Two columns without lines, as heads and signatures stand. */
const beside = (left: Paragraph[], right: Paragraph[], shares: readonly [number, number]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BORDERS,
    rows: [
      new TableRow({
        children: [left, right].map(
          (children, at) =>
            new TableCell({ children, width: { size: shares[at]!, type: WidthType.PERCENTAGE } }),
        ),
      }),
    ],
  });

const footer = ({ foot, page }: NoticeWords) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 18,
            children: [
              foot === null ? "" : `${foot} · `,
              `${page} `,
              PageNumber.CURRENT,
              "/",
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });

/** The notice of what a session decided, in the form of a Party document. */
export function noticeOf(words: NoticeWords): Document {
  const body = (text: string) =>
    line(
      text,
      {},
      { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: { after: 120 } },
    );
  return new Document({
    title: `${words.name} ${words.about}`,
    styles: { default: { document: { run: { font: "Times New Roman", size: HALF_POINTS } } } },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: MARGIN } },
        footers: { default: footer(words) },
        children: [
          beside(
            [
              ...(words.upper === null ? [] : [centred(words.upper, { size: 24 })]),
              centred(words.committee, { bold: true }),
              centred("*"),
              centred(words.number),
            ],
            [centred(words.party, { bold: true }), centred(words.place, { italics: true })],
            [42, 58],
          ),
          line(
            words.name,
            { bold: true, size: 32 },
            { alignment: AlignmentType.CENTER, spacing: { before: 360 } },
          ),
          line(words.about, { bold: true }, { alignment: AlignmentType.CENTER, spacing: { after: 300 } }),
          body(words.lead),
          ...words.decisions.map((decision, index) => body(`${index + 1}. ${decision}`)),
          line("", {}, { spacing: { before: 240 } }),
          beside(
            [
              line(`${words.to}:`, { italics: true, bold: true, size: 24 }),
              ...words.copies.map((copy) => line(`- ${copy}`, { size: 22 })),
            ],
            [centred(words.behalf, { bold: true }), centred(words.signature, { italics: true, size: 24 })],
            [50, 50],
          ),
        ],
      },
    ],
  });
}

export const saveNotice = async (words: NoticeWords): Promise<void> =>
  download(words.fileName, "docx", await Packer.toBlob(noticeOf(words)));
