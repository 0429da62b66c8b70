interface ShareLike {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What was not reported may have gone either way: a share moved only where the bounds leave no doubt. */
export function surelyMoved(now: ShareLike, before: ShareLike | null): number | null {
  if (now.share === null || before === null || before.share === null) return null;
  const delta = now.share - before.share;
  const [lower, upper] = delta > 0 ? [before.high, now.low] : [now.high, before.low];
  return lower === null || upper === null || lower >= upper ? null : delta;
}
