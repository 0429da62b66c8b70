import { Sheet } from "./person/Sheet.js";

/** What is kept of one's own skills and courses, also for those who look after the training of others. */
export default function OwnPage() {
  return <Sheet personId={null} />;
}
