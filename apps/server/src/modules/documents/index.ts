export * from "./documents.entity.js";
export { documentFilter, documentScope } from "./documents.filter.js";
export { documentBy, seenDocument } from "./documents.loader.js";
export { DocumentResolver } from "./documents.resolver.js";
export { documentsToCite, type RecordDocument, recordDocument } from "./documents.service.js";
export { DocumentType } from "./documents.type.js";
