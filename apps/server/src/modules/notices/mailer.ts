import { createTransport } from "nodemailer";
import type { MailConfig } from "../../config.js";
import type { MailFault } from "./digest.rules.js";
import type { Mail } from "./digest-mail.rules.js";

const PATIENCE_MS = 15_000;
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

export interface Addressed extends Mail {
  readonly to: string;
  /** The same for each attempt, so that a server can tell a repeated one. */
  readonly messageId: string;
  readonly offUrl: string;
}

export interface Mailer {
  /** Rejects where the server cannot be reached or does not know us. */
  reach(): Promise<void>;
  /** Resolves once the server has taken the mail; else rejects with a `MailFault`. */
  send(mail: Addressed): Promise<void>;
}

/** A mailer over SMTP. A password goes only through TLS, unless the server is this machine itself. */
export function smtpMailer({ url, from }: MailConfig): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url);
  const isHere = LOOPBACK.includes(hostname);
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ""),
    ...(port && { port: Number(port) }),
    secure: protocol === "smtps:",
    requireTLS: username !== "" && !isHere,
    ignoreTLS: isHere,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    reach: async () => void (await transport.verify()),
    send: async ({ to, messageId, offUrl, subject, text, html }) => {
      await transport.sendMail({
        from,
        to,
        messageId,
        subject,
        text,
        html,
        headers: {
          "List-Unsubscribe": `<${offUrl}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          "Auto-Submitted": "auto-generated",
        },
      });
    },
  };
}

/** What of an error is looked at and logged: never its words, which may hold addresses. */
export function faultOf(error: unknown): MailFault & { readonly code: string } {
  const { code, responseCode, command, syscall } = error as { code?: string } & MailFault;
  return {
    code: typeof code === "string" ? code : "UNKNOWN",
    ...(typeof responseCode === "number" && { responseCode }),
    ...(typeof command === "string" && { command }),
    ...(typeof syscall === "string" && { syscall }),
  };
}
