export * from "./calendar.js";
export * from "./figures.js";
export { trustedDocuments } from "./generated/trusted-documents.js";
export * from "./rating.js";
export * from "./reasons.js";
export * from "./register.js";
export * from "./text.js";
export * from "./vocabulary.js";
