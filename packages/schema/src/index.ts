export * from "./calendar.js";
export * from "./rating.js";
export * from "./reasons.js";
export * from "./text.js";
export * from "./vocabulary.js";
