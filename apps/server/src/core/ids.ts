import { randomFillSync } from "node:crypto";
import { v7 } from "uuid";

const BYTES = 16;
// Random bytes are drawn for many ids at once: a call for each would cost more than all else of an id.
const pool = new Uint8Array(256 * BYTES);
let used = pool.length;
let lastMillisecond = 0;
let sequence = 0;

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += BYTES;
  return pool.subarray(used - BYTES, used);
}

/** A new public id, UUID v7: later ones are greater, within a millisecond too. Clients may make their own. */
export function newId(): string {
  const random = randomBytes();
  const now = Date.now();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    // 23 random bits of the sequence's 32, so that counting up within a millisecond never overflows.
    sequence = (random[6]! << 15) | (random[7]! << 7) | (random[8]! >> 1);
  } else sequence++;
  return v7({ random, msecs: lastMillisecond, seq: sequence });
}
