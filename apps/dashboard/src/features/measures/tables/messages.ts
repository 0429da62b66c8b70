import type { Messages } from "../../../i18n/words.js";

export const tableMessages = {
  "tables.title": { vi: "Hình thức có hiệu lực, theo nửa năm", en: "Measures that came into force" },
  "tables.lead": {
    vi: "Số lượng theo loại hình chi bộ và hình thức, trên toàn bộ dữ liệu, làm tròn đến 5. Ô dưới 10, kể cả bằng 0, không công bố, để không suy ra được trường hợp của một người; tổng số không công bố khi làm lộ các ô đó.",
    en: "Counts by group and form over the whole database, rounded to five. Counts below ten, zero included, are withheld, so that nobody's case can be told; so is a total that would tell them.",
  },
  "tables.half": { vi: "Nửa năm", en: "Half-year" },
  "tables.group": { vi: "Loại hình chi bộ", en: "Group" },
  "tables.withheld": { vi: "không công bố", en: "withheld" },
  "tables.total": { vi: "Tổng số: {count}", en: "All together: {count}" },
  "tables.none": { vi: "Chưa có số liệu", en: "Nothing yet" },
  "tables.noneWords": {
    vi: "Bảng có khi nửa năm đầu tiên có hình thức được công bố đã kết thúc.",
    en: "There is a table once a half-year in which something came into force is over.",
  },
} as const satisfies Messages;
