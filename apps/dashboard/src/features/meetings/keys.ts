/** The URL's keys beside the filters': a cell's book, type, source, shortcoming, the open meeting, the sample. */
export const MEETINGS_KEYS = ["c", "t", "src", "b", "m", "draw", "seed"] as const;
