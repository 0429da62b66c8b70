export { type CellInput, type CellMove, createCells, moveCells } from "./cells.service.js";
export {
  type CommitteeInput,
  createCommittees,
  createDelegations,
  createGroups,
  type GroupInput,
} from "./committees.service.js";
export {
  amendCells,
  amendPosts,
  beginCommittees,
  type LinkKind,
  type LinkOfCell,
  replaceLinks,
  withdrawCells,
  withdrawCommittees,
  withdrawDelegations,
  withdrawPersons,
  withdrawPosts,
} from "./history.service.js";
export * from "./organization.entity.js";
export {
  cellFilter,
  cellGroupFilter,
  committeeFilter,
  delegationFilter,
  nameOfPerson,
  personFilter,
} from "./organization.filter.js";
export { cellOrders } from "./organization.list.js";
export {
  cellBy,
  committeeBy,
  committeeOf,
  delegationBy,
  groupBy,
  groupOf,
  personBy,
  placeOf,
  postsOf,
  visibleDelegations,
} from "./organization.loader.js";
export {
  CellGroupResolver,
  CellResolver,
  CommitteeResolver,
  DelegationResolver,
  PersonResolver,
  TenureResolver,
} from "./organization.resolver.js";
export { covers, type Span } from "./organization.rules.js";
export { SIX_GROUPS } from "./organization.seed.js";
export {
  CellGroupType,
  CellType,
  CommitteeType,
  DelegationType,
  PersonType,
  TenureType,
} from "./organization.type.js";
export { appointPosts, createPersons, type TenureInput } from "./posts.service.js";
export {
  ALL_ROLES,
  assignedTo,
  cellScope,
  cellsLed,
  cellsUnder,
  committeeScope,
  committeesCovered,
  committeesOutside,
  defineAssignedCells,
  defineNamedPersons,
  NAME_READERS,
  ownDelegations,
  seesAll,
} from "./scope.js";
export {
  addToTimeline,
  CellTimelineResolver,
  ofReaders,
  type TimelineEntry,
  TimelineEntryResolver,
  TimelineEntryType,
  timelineId,
} from "./timeline.js";
export { OrganizationVerbsResolver } from "./verbs.resolver.js";
export { cellToChange, committeeToChange } from "./verbs.service.js";
export { coversCell, ofCellFor } from "./visible.js";
