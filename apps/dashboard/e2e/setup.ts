import { afterAll } from "vitest";
import { stopServing } from "./served.js";

afterAll(stopServing);
