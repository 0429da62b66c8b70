import type { Guide, Reader } from "../guide.js";
import { administrator } from "./administrator.js";
import { analyst } from "./analyst.js";
import { committee } from "./committee.js";
import { concerned } from "./concerned.js";
import { delegate } from "./delegate.js";
import { inspection } from "./inspection.js";
import { organiser } from "./organiser.js";
import { secretary } from "./secretary.js";
import { superior } from "./superior.js";
import { trainer } from "./trainer.js";

export const GUIDES: Readonly<Record<Reader, Guide>> = {
  STANDING_COMMITTEE: committee,
  ORGANISER: organiser,
  ANALYST: analyst,
  TRAINING_ORGANISER: trainer,
  DELEGATE: delegate,
  SUPERIOR: superior,
  SECRETARY: secretary,
  INSPECTION: inspection,
  ADMINISTRATOR: administrator,
  CONCERNED: concerned,
};
