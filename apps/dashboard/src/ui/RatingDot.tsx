import { type Rating, ratings } from "@nen-nep/schema";
import { useText } from "../i18n/useText.js";
import classes from "./RatingDot.module.css";

/** A rating in words, with its colour beside. */
export function RatingDot({ rating }: { readonly rating: Rating }) {
  const { language } = useText();
  return (
    <span className={classes.rating}>
      <i data-rating={rating} aria-hidden />
      {ratings.label(rating, language)}
    </span>
  );
}
