import { once } from "node:events";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { createApp } from "../src/app.js";
import { testConfig } from "./testkit/kit.js";

it("a server stops though a browser holds a connection open without asking anything", async () => {
  const app = await createApp(await testConfig("sqlite", { PORT: "0" }));
  const { port } = new URL(await app.listen());
  const socket = connect(Number(port), "127.0.0.1");
  await once(socket, "connect");
  const ended = once(socket, "close");
  await app.close();
  await ended;
  expect(socket.destroyed).toBe(true);
});
