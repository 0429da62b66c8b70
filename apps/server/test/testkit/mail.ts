import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail server that keeps what it takes. */
export interface Post {
  readonly url: string;
  readonly letters: readonly (Email & { readonly to: readonly { readonly address?: string }[] })[];
  /** What it answers to the next letters instead of taking them; a code, or hanging up without a word. */
  refuse(how: number | "HANG_UP", at?: "RCPT" | "DATA"): void;
  close(): Promise<void>;
}

export async function postOffice(): Promise<Post> {
  const letters: Email[] = [];
  let refusals: { how: number | "HANG_UP"; at: "RCPT" | "DATA" }[] = [];
  const refusal = (at: "RCPT" | "DATA") => {
    const next = refusals.find((each) => each.at === at);
    refusals = refusals.filter((each) => each !== next);
    return next?.how;
  };
  const failure = (code: number) =>
    Object.assign(new Error("secret words of the server"), { responseCode: code });
  const sockets = new Set<{ destroy(): void }>();
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: (_address, _session, done) => {
      const how = refusal("RCPT");
      done(typeof how === "number" ? failure(how) : null);
    },
    onData: async (stream, _session, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const how = refusal("DATA");
      if (how === "HANG_UP") {
        for (const socket of sockets) socket.destroy();
        return;
      }
      if (typeof how === "number") return done(failure(how));
      letters.push(await PostalMime.parse(Buffer.concat(chunks)));
      done();
    },
  });
  server.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters: letters as Post["letters"],
    refuse: (how, at = "RCPT") => {
      refusals.push({ how, at });
    },
    close: () => new Promise((done) => server.close(done)),
  };
}
