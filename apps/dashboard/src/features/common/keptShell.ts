const KEY = "nen-nep.shell";

/** Who was last here and what every page needs to know, so that forms open without a network. */
export function keepShell(shell: object): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(shell));
  } catch {
    // No room, or the browser keeps nothing: pages then open with a network only.
  }
}

export function keptShell<T>(): T | null {
  const text = localStorage.getItem(KEY);
  return text === null ? null : (JSON.parse(text) as T);
}

export const forgetShell = (): void => localStorage.removeItem(KEY);
