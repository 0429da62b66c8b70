import type { Guide } from "../guide.js";
import { BASIS, EXPORTED, HISTORY, INTERVAL, LOGGED, MISSING, SMALL } from "./shared.js";

/** Analysts: figures, questions of their own, files; no names of persons. */
export const analyst: Guide = {
  tasks: [
    {
      title: { vi: "Xem nhóm nào thay đổi, ở đâu", en: "See which group changed, and where" },
      steps: [
        {
          vi: "Mở [shell.groups](/groups), chọn {groups.group}, {groups.metric} và {groups.every}.",
          en: "Open [shell.groups](/groups) and choose {groups.group}, {groups.metric} and {groups.every}.",
        },
        {
          vi: "{groups.behindTitle} cho biết thay đổi nằm ở đâu; {groups.severityTitle} cho biết điểm cao thấp có phải do bên chấm hay không.",
          en: "{groups.behindTitle} tells where a change lies; {groups.severityTitle} whether scores differ because of who scores.",
        },
      ],
    },
    {
      title: { vi: "Đặt câu hỏi của riêng mình", en: "Ask a question of your own" },
      steps: [
        {
          vi: "Mở [shell.query](/query), chọn một truy vấn ở mục {query.list.SAMPLES} hoặc viết truy vấn; {query.docs} giải thích từng trường.",
          en: "Open [shell.query](/query), take one of the {query.list.SAMPLES} or write a query; the {query.docs} explains every field.",
        },
        {
          vi: "Điền {query.variables}, xem chi phí ước tính, rồi bấm {query.run}. Kết quả xem ở {query.view.TABLE}, {query.view.CHART} hoặc {query.view.JSON}.",
          en: "Fill in the {query.variables}, look at the estimated cost, press {query.run}. The result is shown as {query.view.TABLE}, {query.view.CHART} or {query.view.JSON}.",
        },
        {
          vi: "Trên mọi biểu đồ, bảng chọn của thẻ có {charts.openQuery}: đó là điểm bắt đầu tốt nhất.",
          en: "The menu of every chart holds {charts.openQuery}: the best place to begin.",
        },
      ],
    },
    {
      title: { vi: "Giữ, chia sẻ, tải kết quả", en: "Keep, share and download" },
      steps: [
        {
          vi: "Bấm {query.save}; bấm {query.share} để lấy đường dẫn hoặc cho một vai trò chạy trong phạm vi của họ.",
          en: "Press {query.save}; {query.share} gives a link, or lets a role run it within their own scope.",
        },
        {
          vi: "Tải CSV hoặc XLSX để lấy toàn bộ; tệp ghi rõ đã hỏi gì, khi nào, trên cơ sở nào.",
          en: "Download CSV or XLSX for everything; the file says what was asked, when and on what basis.",
        },
      ],
    },
    {
      title: { vi: "Để chương trình của mình đọc số liệu", en: "Let a program of yours read" },
      steps: [
        {
          vi: "Mở [tokens.title](/tokens), bấm {tokens.new}; mỗi chương trình một mã, chọn {tokens.scope.READ}.",
          en: "Open [tokens.title](/tokens), press {tokens.new}; one for each program, with {tokens.scope.READ}.",
        },
        {
          vi: "Mã chỉ hiện một lần. Khi không dùng nữa, bấm {tokens.revoke}.",
          en: "It is shown once. When it is no longer needed, press {tokens.revoke}.",
        },
      ],
    },
    {
      title: { vi: "Xem số liệu về hình thức đã áp dụng", en: "See the figures of measures" },
      steps: [
        {
          vi: "Mở [measures.tab.tables](/measures?tab=tables): số đếm theo nửa năm, làm tròn đến 5; ô nhỏ hơn 10 không công bố.",
          en: "Open [measures.tab.tables](/measures?tab=tables): counts by half-year, rounded to 5; those below 10 are withheld.",
        },
        {
          vi: "Bảng số liệu về nhu cầu và các lớp ở [training.title](/training), công bố theo cùng cách.",
          en: "Those of needs and courses stand under [training.title](/training), told in the same way.",
        },
      ],
    },
  ],
  figures: [
    MISSING,
    BASIS,
    SMALL,
    INTERVAL,
    {
      vi: "Mức của từng chi bộ là ước lượng đã kéo về mức chung khi ít lượt đánh giá: dùng để tìm nơi cần xem, không dùng để xếp hạng.",
      en: "The level of a cell is an estimate drawn to the common level where evaluations are few: it tells where to look and is no ranking.",
    },
  ],
  limits: [
    {
      vi: "Không thấy họ tên, nhận xét, nội dung việc và hồ sơ của một người: các nội dung đó dành cho người phụ trách phần việc.",
      en: "You see no names, remarks, words of actions or anybody's case: those are for who looks after the work.",
    },
    {
      vi: "Không ghi và không sửa số liệu: chi bộ, cấp ủy cấp trên, đoàn công tác và Ban Tổ chức ghi.",
      en: "You neither write nor correct records: cells, superiors, delegations and organisers do.",
    },
  ],
  recorded: [LOGGED, EXPORTED, HISTORY],
};
