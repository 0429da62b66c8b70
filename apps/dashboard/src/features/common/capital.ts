/** With a capital at the beginning, as where words stand alone. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
