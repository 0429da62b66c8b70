/** The groups of the first case. Groups are data: another committee has others. Source: Plan 109-KH/QU (2018). */
export const SIX_GROUPS = [
  { key: "NEIGHBOURHOOD", name: "Chi bộ khu phố", nameEn: "neighbourhood cells" },
  { key: "AGENCY", name: "Chi bộ cơ quan", nameEn: "agency cells" },
  { key: "PUBLIC_SERVICE_UNIT", name: "Chi bộ đơn vị sự nghiệp", nameEn: "public service unit cells" },
  { key: "SCHOOL", name: "Chi bộ trường học", nameEn: "school cells" },
  { key: "PRIVATE_ENTERPRISE", name: "Chi bộ doanh nghiệp tư nhân", nameEn: "private enterprise cells" },
  { key: "ARMED_FORCES", name: "Chi bộ lực lượng vũ trang", nameEn: "armed forces cells" },
] as const;
