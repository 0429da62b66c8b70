import { describe, expect, it } from "vitest";
import { Turns } from "./turns.js";

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("turns", () => {
  it("let one account wait for itself, and nobody else for it", async () => {
    const turns = new Turns(1);
    const order: string[] = [];
    const giveBack = await turns.take(1);
    const second = turns.take(1).then((give) => {
      order.push("again");
      give();
    });
    (await turns.take(2))();
    order.push("another");
    await settle();
    giveBack();
    await second;
    expect(order).toEqual(["another", "again"]);
  });

  it("refuse an account that lets too much wait", async () => {
    const turns = new Turns(1);
    const giveBack = await turns.take(1);
    const waiting = Array.from({ length: 30 }, () => turns.take(1).then((give) => give()));
    await expect(turns.take(1)).rejects.toMatchObject({ reason: "BUSY" });
    giveBack();
    await Promise.all(waiting);
  });
});
