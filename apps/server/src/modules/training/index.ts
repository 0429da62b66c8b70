export * from "./courses.entity.js";
export * from "./needs.entity.js";
