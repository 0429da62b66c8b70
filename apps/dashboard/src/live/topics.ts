import type { ChangeTopic } from "@nen-nep/schema";

/** What each page shows that others may change. A form is not among them: it settles itself what two people mark. */
const TOPICS_OF: Readonly<Record<string, readonly ChangeTopic[]>> = {
  "/": ["EVALUATIONS", "ACTIONS", "MEETINGS", "PLANS", "MEASURES"],
  "/groups": ["EVALUATIONS"],
  "/cells": ["EVALUATIONS", "ACTIONS", "MEETINGS"],
  "/cells/$code": ["EVALUATIONS", "ACTIONS", "MEETINGS", "PLANS", "MEASURES"],
  "/pilots": ["EVALUATIONS", "MEETINGS", "PLANS"],
  "/evaluations": ["EVALUATIONS", "PLANS"],
  "/actions": ["ACTIONS"],
  "/meetings": ["MEETINGS"],
  "/measures": ["MEASURES"],
};

export const ALL_TOPICS: readonly ChangeTopic[] = [...new Set(Object.values(TOPICS_OF).flat())];

/** Whether a page shows records of a topic. */
export const shows = (page: string, topic: ChangeTopic): boolean => TOPICS_OF[page]?.includes(topic) ?? false;
