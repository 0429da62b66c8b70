export * from "./queries.entity.js";
export { isShared } from "./queries.loader.js";
export { QueriesResolver } from "./queries.resolver.js";
export { SAMPLES } from "./samples/index.js";
