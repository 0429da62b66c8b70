import { expect, it } from "vitest";
import { formatFor } from "../../i18n/format.js";
import { dayInWords, seatOf, signOf } from "./partyForm.js";

it("signs and seats a document by the committee's name", () => {
  expect([signOf("Quận ủy Tân Phú"), seatOf("Quận ủy Tân Phú")]).toEqual(["QU", "Tân Phú"]);
  expect([signOf("Đảng ủy phường Hòa Thạnh"), seatOf("Đảng ủy phường Hòa Thạnh")]).toEqual([
    "ĐU",
    "phường Hòa Thạnh",
  ]);
  expect(seatOf("Thành ủy")).toBe("Thành ủy");
});

it("writes days as documents do", () => {
  expect(dayInWords("2020-07-01", "VI", formatFor("VI"))).toBe("ngày 01 tháng 7 năm 2020");
  expect(dayInWords("2020-02-15", "VI", formatFor("VI"))).toBe("ngày 15 tháng 02 năm 2020");
  expect(dayInWords("2020-07-01", "EN", formatFor("EN"))).toBe("1 Jul 2020");
});
