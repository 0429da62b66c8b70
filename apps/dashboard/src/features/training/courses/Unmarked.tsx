import { useQuery } from "@apollo/client/react";
import { useText } from "../../../i18n/useText.js";
import { whoOf } from "./enrolment.js";
import { UnmarkedAtDocument } from "./Unmarked.generated.js";

interface Props {
  readonly courseId: string;
  readonly session: number;
}

/** Who is not marked at a session yet, by name. */
export function Unmarked({ courseId, session }: Props) {
  const { say, format, language } = useText();
  const { data } = useQuery(UnmarkedAtDocument, {
    variables: { where: { course: { id: { eq: courseId } }, unmarkedAt: session } },
    fetchPolicy: "cache-and-network",
  });
  const people = data?.enrolments?.edges.map(({ node }) => whoOf(node, language)) ?? [];
  const more = (data?.enrolments?.totalCount ?? 0) - people.length;
  return (
    <>
      {say("courses.unmarked", { number: session })}
      {people.length > 0 && (
        <ul>
          {people.map((who) => (
            <li key={who}>{who}</li>
          ))}
          {more > 0 && <li>{say("courses.unmarkedMore", { count: format.count(more) })}</li>}
        </ul>
      )}
    </>
  );
}
