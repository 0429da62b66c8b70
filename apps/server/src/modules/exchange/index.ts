export { IMPORT_USAGE, importCommand } from "./command.js";
export * from "./exchange.entity.js";
export { ExchangeResolver, ImportResolver } from "./exchange.resolver.js";
export {
  applyImport,
  type ImportProgress,
  type ImportRequest,
  type ImportResult,
  previewImport,
} from "./exchange.service.js";
export { exportRoute } from "./export/export.route.js";
export { revertImport } from "./revert/revert.service.js";
export { uploadRoute } from "./upload.route.js";
