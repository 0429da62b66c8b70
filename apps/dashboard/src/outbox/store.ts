import { useSyncExternalStore } from "react";
import type { Kept } from "./changes.js";

const PREFIX = "nen-nep.form.";

const keyOf = (account: string, evaluation: string) => `${PREFIX}${account}.${evaluation}`;

const listeners = new Set<() => void>();
const parsed = new Map<string, { readonly text: string; readonly kept: Kept }>();
let failing = false;

function readKey(key: string): Kept | null {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  const known = parsed.get(key);
  if (known?.text === text) return known.kept;
  const kept = JSON.parse(text) as Kept;
  parsed.set(key, { text, kept });
  return kept;
}

const tell = () => {
  for (const listener of listeners) listener();
};

/** Another window of the same browser wrote: what is shown follows it. */
window.addEventListener("storage", tell);

export function readKept(account: string, evaluation: string): Kept | null {
  return readKey(keyOf(account, evaluation));
}

/**
 * Changes a form as it is kept, reading it anew first: two windows of one browser write into the same place. Kept at
 * once, so that closing the window loses nothing.
 */
export function changeKept(
  account: string,
  evaluation: string,
  change: (kept: Kept | null) => Kept | null,
): void {
  const key = keyOf(account, evaluation);
  const kept = change(readKey(key));
  if (kept === null) localStorage.removeItem(key);
  else {
    try {
      localStorage.setItem(key, JSON.stringify(kept));
      failing = false;
    } catch {
      // No room, or the browser keeps nothing: it lives on in this window, and the page says so.
      failing = true;
    }
    parsed.set(key, { text: localStorage.getItem(key) ?? "", kept });
  }
  tell();
}

/** Forms kept for an account, in the order they were begun. */
export function allKept(account: string): { readonly id: string; readonly kept: Kept }[] {
  const prefix = `${PREFIX}${account}.`;
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  return keys.sort().flatMap((key) => {
    const kept = readKey(key);
    return kept ? [{ id: key.slice(prefix.length), kept }] : [];
  });
}

/** Forgets what is with the server; what never arrived stays for the next time the account signs in here. */
export function forgetSent(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && readKey(key)?.changes.length === 0) localStorage.removeItem(key);
  }
  tell();
}

/** False where the browser would not keep the last change. */
export const keepsChanges = (): boolean => !failing;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The form as it is kept here, followed as it changes. */
export const useKept = (account: string, evaluation: string): Kept | null =>
  useSyncExternalStore(subscribe, () => readKept(account, evaluation));
