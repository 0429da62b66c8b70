export * from "./exchange.entity.js";
export {
  applyImport,
  type ImportProgress,
  type ImportRequest,
  type ImportResult,
  previewImport,
} from "./exchange.service.js";
export { revertImport } from "./revert/revert.service.js";
