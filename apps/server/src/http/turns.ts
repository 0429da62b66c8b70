import { Refusal } from "../core/errors.js";

const MOST_WAITING = 30;

/** How many questions of one account run at once; its others wait, so that nobody keeps all readers. */
export class Turns {
  private readonly running = new Map<number, number>();
  private readonly waiting = new Map<number, (() => void)[]>();

  constructor(private readonly atOnce: number) {}

  /** Resolves when it is the account's turn, to what gives the turn back. */
  async take(account: number): Promise<() => void> {
    const running = this.running.get(account) ?? 0;
    if (running < this.atOnce) this.running.set(account, running + 1);
    else await this.wait(account);
    return () => this.give(account);
  }

  private wait(account: number): Promise<void> {
    const queue = this.waiting.get(account) ?? [];
    if (queue.length >= MOST_WAITING)
      throw new Refusal("BUSY", "Too many of your questions wait; try again soon.");
    this.waiting.set(account, queue);
    return new Promise((resolve) => void queue.push(resolve));
  }

  private give(account: number): void {
    const next = this.waiting.get(account)?.shift();
    if (next) {
      next();
      return;
    }
    this.waiting.delete(account);
    const running = (this.running.get(account) ?? 1) - 1;
    if (running > 0) this.running.set(account, running);
    else this.running.delete(account);
  }
}
