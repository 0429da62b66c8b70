import type { DataSource } from "typeorm";
import { Refusal } from "../core/errors.js";
import type { Engine } from "./dialect.js";
import { Session } from "./session.js";

const MOST_WAITING = 500;

/** Connections that are leased exclusively, first come first served. */
export class Lane {
  private readonly idle: DataSource[];
  private readonly waiting: ((source: DataSource) => void)[] = [];

  constructor(
    private readonly engine: Engine,
    sources: readonly DataSource[],
  ) {
    this.idle = [...sources];
  }

  async take(): Promise<Session> {
    const source = this.idle.pop() ?? (await this.wait());
    return new Session(this.engine, source, () => this.give(source));
  }

  private wait(): Promise<DataSource> {
    if (this.waiting.length >= MOST_WAITING)
      throw new Refusal("BUSY", "Too much is waiting; try again soon.");
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private give(source: DataSource): void {
    const next = this.waiting.shift();
    if (next) next(source);
    else this.idle.push(source);
  }
}
