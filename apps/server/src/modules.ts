import { AuditEntry, Counter, IdempotentReply, Revision, Setting } from "./core/core.entity.js";
import * as evaluations from "./modules/evaluations/index.js";
import * as exchange from "./modules/exchange/index.js";
import { figuresModule } from "./modules/figures/index.js";
import * as identity from "./modules/identity/index.js";
import * as meetings from "./modules/meetings/index.js";
import * as organization from "./modules/organization/index.js";

/** A new module is one folder and its lines here. */
export const entities = [
  AuditEntry,
  Counter,
  IdempotentReply,
  Revision,
  Setting,
  organization.Cell,
  organization.CellCommitteeLink,
  organization.CellGroup,
  organization.CellGroupLink,
  organization.Committee,
  organization.CommitteeLink,
  organization.CommitteePath,
  organization.Delegation,
  organization.Person,
  organization.Tenure,
  identity.Account,
  identity.Credential,
  identity.RoleGrant,
  meetings.Meeting,
  meetings.MonthDeclaration,
  meetings.RegimeRule,
  evaluations.Criterion,
  evaluations.Evaluation,
  evaluations.Finding,
  evaluations.Mark,
  evaluations.Rubric,
  evaluations.RubricVersion,
  exchange.ImportBatch,
  exchange.ImportChange,
];

export const resolvers = [
  organization.CellGroupResolver,
  organization.CellResolver,
  organization.CellTimelineResolver,
  organization.CommitteeResolver,
  organization.DelegationResolver,
  organization.PersonResolver,
  organization.OrganizationVerbsResolver,
  organization.TenureResolver,
  organization.TimelineEntryResolver,
  identity.IdentityResolver,
  meetings.CellMeetingsResolver,
  meetings.ChairResolver,
  meetings.MeetingResolver,
  meetings.MeetingTimelineResolver,
  meetings.MonthDeclarationResolver,
  evaluations.CellEvaluationsResolver,
  evaluations.CriterionResolver,
  evaluations.EvaluationResolver,
  evaluations.EvaluationTimelineResolver,
  evaluations.FindingResolver,
  evaluations.MarkResolver,
  evaluations.RubricResolver,
  ...figuresModule.resolvers,
  exchange.ExchangeResolver,
  exchange.ImportResolver,
];
