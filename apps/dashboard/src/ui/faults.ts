import type { Say } from "../i18n/useText.js";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The first field that is not as it should be, and why in words. */
export interface Fault {
  readonly field: Field;
  readonly words: string;
}

const isField = (element: Element): element is Field =>
  element.matches("input, select, textarea") && !(element as Field).disabled;

/** A field's label without the mark that it is required. */
function nameOf(field: Field): string {
  const label = field.labels?.[0];
  const own = [...(label?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE);
  const written = own.map((node) => node.textContent).join("");
  return (field.getAttribute("aria-label") ?? (written || (label?.textContent ?? ""))).trim();
}

/** Why a field is not as it should be, in our words and not in the browser's; null where it is. */
function wordsOf(field: Field, say: Say): string | null {
  const name = { field: nameOf(field) };
  const { validity } = field;
  if (field.required && field.value.trim() === "" && !validity.badInput) return say("form.fill", name);
  if (validity.valid) return null;
  if (validity.customError) return say("form.because", { ...name, why: field.validationMessage });
  if (validity.rangeUnderflow || validity.rangeOverflow) {
    const { min, max } = field as HTMLInputElement;
    if (min !== "" && max !== "") return say("form.between", { ...name, least: min, most: max });
  }
  return say("form.unfit", name);
}

export function firstFault(form: HTMLFormElement, say: Say): Fault | null {
  for (const field of [...form.elements].filter(isField)) {
    const words = wordsOf(field, say);
    if (words !== null) return { field, words };
  }
  return null;
}
