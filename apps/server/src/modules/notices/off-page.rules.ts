import type { Language } from "@nen-nep/schema";

const WORDS = {
  VI: {
    title: "Ngừng nhận thư tổng hợp",
    ask: "Hệ thống Nền Nếp sẽ không gửi thư tổng hợp việc cần xử lý cho đồng chí nữa. Có thể đăng ký lại sau khi đăng nhập.",
    button: "Ngừng nhận thư",
    done: "Đã ngừng gửi thư tổng hợp.",
  },
  EN: {
    title: "Stop the digests",
    ask: "Nền Nếp will send you no more digests of what waits for you. You can ask for them again once signed in.",
    button: "Stop the letters",
    done: "No more digests will be sent.",
  },
} as const;

/** The page behind the link of a letter. Opening it changes nothing: programs open links too. */
export function offPage(language: Language, done: boolean): string {
  const words = WORDS[language];
  const inner = done
    ? `<p role="status">${words.done}</p>`
    : `<p>${words.ask}</p><form method="post"><button>${words.button}</button></form>`;
  return [
    `<!doctype html><html lang="${language.toLowerCase()}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">`,
    `<title>${words.title}</title>`,
    "<style>:root{color-scheme:light dark}body{font:16px/1.6 sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}",
    "button{font:inherit;min-height:44px;padding:0 1.25rem}</style></head>",
    `<body><main><h1>${words.title}</h1>${inner}</main></body></html>`,
  ].join("\n");
}
