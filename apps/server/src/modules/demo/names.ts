import type { Random } from "./random.js";

type Names = readonly [string, ...string[]];
const FAMILY: Names = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Huỳnh",
  "Phan",
  "Vũ",
  "Võ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
  "Lý",
];
const MALE_MIDDLE: Names = ["Văn", "Đức", "Minh", "Quốc", "Thành", "Hữu", "Công", "Ngọc"];
const FEMALE_MIDDLE: Names = ["Thị", "Thị Ngọc", "Thị Kim", "Thị Mỹ", "Thị Thanh", "Thị Hồng"];
const MALE_GIVEN: Names = [
  "An",
  "Bình",
  "Cường",
  "Dũng",
  "Hải",
  "Hùng",
  "Khánh",
  "Lâm",
  "Long",
  "Nam",
  "Phong",
  "Phúc",
  "Quân",
  "Sơn",
  "Tài",
  "Thắng",
  "Tuấn",
  "Vinh",
];
const FEMALE_GIVEN: Names = [
  "Ánh",
  "Chi",
  "Dung",
  "Hà",
  "Hạnh",
  "Hoa",
  "Hương",
  "Lan",
  "Linh",
  "Mai",
  "Nga",
  "Oanh",
  "Phương",
  "Thảo",
  "Thủy",
  "Trang",
  "Vy",
  "Yến",
];

/** An invented name; common in the whole, so that different cells have persons of one name. */
export function personName(random: Random): string {
  const female = random.chance(0.45);
  const middle = random.pick(female ? FEMALE_MIDDLE : MALE_MIDDLE);
  return `${random.pick(FAMILY)} ${middle} ${random.pick(female ? FEMALE_GIVEN : MALE_GIVEN)}`;
}

/** Invented names that differ within one cell. */
export function namesFor(random: Random): () => string {
  const given = new Set<string>();
  return () => {
    for (;;) {
      const name = personName(random);
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
}

/** Themes of thematic meetings. */
export const THEMES: Names = [
  "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
  "Vai trò nêu gương của cán bộ, đảng viên",
  "Nâng cao chất lượng sinh hoạt chi bộ",
  "Tự phê bình và phê bình trong sinh hoạt chi bộ",
  "Xây dựng nếp sống văn minh đô thị",
  "Cải cách thủ tục hành chính",
  "Công tác dân vận của chi bộ",
  "Phát triển đảng viên trẻ",
  "Thực hành tiết kiệm, chống lãng phí",
  "Giữ gìn vệ sinh môi trường, không xả rác ra đường và kênh rạch",
  "Nhận diện và đấu tranh với quan điểm sai trái",
  "Chăm lo đời sống người lao động, người dân trên địa bàn",
];

/** Why a month was declared as not held. */
export const NOT_HELD_NOTES: Names = [
  "Không tổ chức: bí thư đi công tác dài ngày",
  "Không tổ chức: trùng đợt cao điểm sản xuất",
  "Không tổ chức: không đủ số đảng viên dự họp",
  "Không tổ chức: chưa bố trí được địa điểm",
];
