import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { smtpMailer } from "./mailer.js";

/** Of this machine too, but not known to be: as a server in the office's network. */
const ELSEWHERE = "127.0.0.2";

let server: SMTPServer;
let told: string[];

/** A server that asks who one is, and keeps the passwords it is told. */
async function serverWith(disabledCommands: readonly string[]): Promise<number> {
  told = [];
  server = new SMTPServer({
    disabledCommands: [...disabledCommands],
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ password }, _session, done) => {
      told.push(password ?? "");
      done(null, { user: "nen-nep" });
    },
  });
  server.on("error", () => undefined);
  server.listen(0, "0.0.0.0");
  await once(server.server, "listening");
  return (server.server.address() as AddressInfo).port;
}

const reach = (host: string, port: number) =>
  smtpMailer({
    url: `smtp://nen-nep:m%E1%BA%ADt@${host}:${port}`,
    from: "Nền Nếp <nen-nep@example.vn>",
    publicUrl: "https://nen-nep.example.vn",
    hour: 7,
  }).reach();

afterEach(() => new Promise<void>((closed) => server.close(closed)));

describe("a password of the mail server", () => {
  it("is not told to a server without TLS", async () => {
    const port = await serverWith(["STARTTLS"]);
    await expect(reach(ELSEWHERE, port)).rejects.toThrow();
    expect(told).toEqual([]);
  });

  it("is not told through TLS to a server whose certificate nobody vouches for", async () => {
    const port = await serverWith([]);
    await expect(reach(ELSEWHERE, port)).rejects.toThrow(/certificate/i);
    expect(told).toEqual([]);
  });

  it("is told without TLS to this machine itself, as it was written", async () => {
    const port = await serverWith(["STARTTLS"]);
    await reach("127.0.0.1", port);
    expect(told).toEqual(["mật"]);
  });
});
