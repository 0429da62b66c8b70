export * from "./courses.entity.js";
export { keepNeeds, keepWorkingOut } from "./keeping.js";
export * from "./needs.entity.js";
export { refreshNeeds } from "./working-out.js";
