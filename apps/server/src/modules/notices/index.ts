export { ChangesResolver } from "./changes.resolver.js";
export { DigestResolver } from "./digest.resolver.js";
export * from "./notices.entity.js";
export { digestRoute } from "./off.route.js";
export { keepSending } from "./ticking.js";
