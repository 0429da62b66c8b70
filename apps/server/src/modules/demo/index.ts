export { DEMO_USAGE, demoCommand, makeDemonstration, sayEveryTenth } from "./command.js";
export { type DemoLife, lifeOf, livesOf } from "./life.js";
export { type Filled, fillDemonstration, type Progress } from "./load.js";
export { fillTraining } from "./load-training.js";
export { demonstrationDay } from "./mark.js";
export { DISTRICT_SHEET, RUBRICS } from "./rubrics.js";
export * from "./world.js";
