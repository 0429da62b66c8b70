import { useParams } from "@tanstack/react-router";
import { Sheet } from "./person/Sheet.js";

/** The skills of one person. */
export default function PersonPage() {
  const { personId } = useParams({ from: "/signed-in/training/person/$personId" });
  return <Sheet key={personId} personId={personId} />;
}
