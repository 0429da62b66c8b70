/** A page of ours to return to after signing in; anything else leads to the overview. */
export const returnTo = (next: string | undefined): string =>
  next?.startsWith("/") && !next.startsWith("//") && !next.includes("\\") ? next : "/";
