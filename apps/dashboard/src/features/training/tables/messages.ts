import type { Messages } from "../../../i18n/words.js";

export const trainingTableMessages = {
  "trainingTables.title": { vi: "Bồi dưỡng qua các bảng cố định", en: "Training in fixed tables" },
  "trainingTables.lead": {
    vi: "Số lượng trên toàn bộ dữ liệu, làm tròn đến 5. Ô dưới 10, kể cả bằng 0, không công bố; ô có thể làm lộ ô khác cũng không công bố, để không suy ra được trường hợp của một người.",
    en: "Counts over the whole database, rounded to five. Counts below ten, zero included, are withheld, and so are those that would tell them, so that nobody's case can be told.",
  },
  "trainingTables.needs": { vi: "Nhu cầu theo kỹ năng và mức", en: "Needs by skill and tier" },
  "trainingTables.years": { vi: "Lớp đã kết thúc, theo năm", en: "Courses ended, by year" },
  "trainingTables.year": { vi: "Năm", en: "Year" },
  "trainingTables.courses": { vi: "Số lớp", en: "Courses" },
  "trainingTables.tookPart": { vi: "Dự đến hết lớp", en: "Took part to the end" },
  "trainingTables.completed": { vi: "Hoàn thành", en: "Completed" },
  "trainingTables.effects": { vi: "Tác động của từng lớp", en: "Effect of each course" },
  "trainingTables.course": { vi: "Lớp", en: "Course" },
  "trainingTables.kind": { vi: "Kết luận", en: "What can be said" },
  "trainingTables.difference": { vi: "Khác biệt (điểm phần trăm)", en: "Difference (percentage points)" },
  "trainingTables.drawn": { vi: "Chi bộ có người trúng thăm", en: "Cells drawn by lot" },
  "trainingTables.waiting": { vi: "Chi bộ có người chờ", en: "Cells left waiting" },
  "trainingTables.file": { vi: "Tải bảng “{title}”:", en: "Download “{title}”:" },
  "trainingTables.none": {
    vi: "Chưa có lớp nào kết thúc trong những năm đã qua.",
    en: "No course ended in the years that are over.",
  },
} as const satisfies Messages;
