import type { Page } from "playwright-core";

/**
 * What can be pressed and is smaller than so many pixels, a line each. Left out, as WCAG 2.5.8 does: links within a
 * sentence, and what stays that far from every other by its middle.
 */
export const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((size) => {
    const pressed =
      "a[href], button, input, select, textarea, summary, [role=button], [role=option], [role=tab]";
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
    /** A label is pressed for its field. */
    const boxOf = (element: Element) => (element.closest("label") ?? element).getBoundingClientRect();
    const targets = [...document.querySelectorAll(pressed)]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
    const isApart = (box: DOMRect) =>
      targets.every(({ box: other }) => {
        if (other === box) return true;
        const [x, y] = middle(box);
        const [left, right] = [other.left - size / 2, other.right + size / 2];
        return x <= left || x >= right || y <= other.top - size / 2 || y >= other.bottom + size / 2;
      });
    return targets
      .filter(({ box }) => box.width < size - 0.5 || box.height < size - 0.5)
      .filter(({ element, box }) => !isInSentence(element) && !isApart(box))
      .map(({ element, box }) => {
        const words = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40);
        return `${element.tagName.toLowerCase()} “${words}” ${Math.round(box.width)} × ${Math.round(box.height)}`;
      });
  }, least);
