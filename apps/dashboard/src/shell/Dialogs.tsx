import { useEffect, useState } from "react";
import { Help } from "./Help.js";
import { Palette } from "./Palette.js";

interface Dialog {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What opens over every page. */
export default function Dialogs({ search, help }: { readonly search: Dialog; readonly help: Dialog }) {
  // A dialog gives the focus back only where it was there before it opened.
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  return (
    <>
      <Palette opened={isThere && search.opened} onClose={search.onClose} />
      <Help opened={isThere && help.opened} onClose={help.onClose} />
    </>
  );
}
