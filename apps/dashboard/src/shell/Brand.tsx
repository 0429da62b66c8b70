import { useText } from "../i18n/useText.js";
import classes from "./Brand.module.css";

/** The mark of the product; crimson is used nowhere else. */
export function Brand({ organisation }: { readonly organisation: string | null }) {
  const { say } = useText();
  return (
    <p className={classes.brand}>
      <svg width="34" height="34" viewBox="0 0 32 32" aria-hidden className={classes.mark}>
        <rect width="32" height="32" rx="8" fill="var(--brand)" />
        <g fill="none" stroke="var(--on-brand)" strokeWidth="1.7" strokeLinejoin="round">
          <path d="M16 8c3 2.600 4 5.400 4 8s-1.400 5-4 7c-2.600-2-4-4.400-4-7s1-5.400 4-8z" />
          <path d="M12 15.500c-2-1.200-4-1.500-6-1 0 5 4.500 8.500 10 8.500s10-3.500 10-8.500c-2-.5-4-.2-6 1" />
        </g>
      </svg>
      <span className={classes.words}>
        <b>{say("common.product")}</b>
        {organisation && <small>{organisation}</small>}
      </span>
    </p>
  );
}
