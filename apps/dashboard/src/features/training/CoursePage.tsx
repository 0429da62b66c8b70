import { useParams } from "@tanstack/react-router";
import { CourseView } from "./courses/CourseView.js";

/** One course. */
export default function CoursePage() {
  const { courseId } = useParams({ from: "/signed-in/training/courses/$courseId" });
  return <CourseView key={courseId} courseId={courseId} />;
}
