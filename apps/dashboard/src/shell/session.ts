import { createContext, useContext } from "react";
import type { ShellQuery } from "./Shell.generated.js";

export type Viewer = NonNullable<ShellQuery["viewer"]>;

/** Who is signed in. */
export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error("useViewer is used outside the signed-in pages");
  return viewer;
}
