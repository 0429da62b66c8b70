import { Button, CloseButton, TextInput } from "@mantine/core";
import { IconFileSpreadsheet, IconUpload } from "@tabler/icons-react";
import { type ChangeEvent, type DragEvent, useRef, useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Picker } from "../../ui/Picker.js";
import { Notice } from "../../ui/State.js";
import classes from "./FilesCard.module.css";
import type { CommitteeChoice } from "./useCommittee.js";

const MOST_FILES = 10;
const KINDS = ".xlsx,.xlsm,.csv,.txt,.tsv";
const KILO = 1024;

interface Props {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly committee: CommitteeChoice;
  readonly again: boolean;
  readonly onRead: () => void;
}

/** Files dropped or chosen, and whose register they are. */
export function FilesCard({ files, onFiles, committee, again, onRead }: Props) {
  const { say, format } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [tooMany, setTooMany] = useState(false);
  const add = (added: readonly File[]) => {
    // A file chosen again under its name is the mended one.
    const kept = files.filter(({ name }) => added.every((file) => file.name !== name));
    const all = [...kept, ...added];
    setTooMany(all.length > MOST_FILES);
    onFiles(all.slice(0, MOST_FILES));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  const onChoose = (event: ChangeEvent<HTMLInputElement>) => {
    add([...(event.currentTarget.files ?? [])]);
    event.currentTarget.value = "";
  };
  return (
    <Card title={say("import.files")} subtitle={say("import.filesNote")}>
      <section
        aria-label={say("import.files")}
        className={classes.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <IconUpload size={24} stroke={1.6} aria-hidden />
        <p>{say("import.drop")}</p>
        <Button variant="default" onClick={() => input.current?.click()}>
          {say("import.choose")}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          accept={KINDS}
          className="visually-hidden"
          tabIndex={-1}
          aria-label={say("import.choose")}
          onChange={onChoose}
        />
      </section>
      {tooMany && <Notice>{say("import.tooMany")}</Notice>}
      {files.length > 0 && (
        <ul className={classes.files} aria-label={say("import.chosen")}>
          {files.map((file) => (
            <li key={file.name} className={classes.file}>
              <IconFileSpreadsheet size={20} stroke={1.6} aria-hidden />
              <span className={classes.name}>{file.name}</span>
              <span className={classes.size}>{format.count(Math.ceil(file.size / KILO))} kB</span>
              <CloseButton
                aria-label={say("import.remove", { name: file.name })}
                onClick={() => onFiles(files.filter((each) => each !== file))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        {committee.options.length === 0 ? (
          <TextInput
            className={classes.committee}
            label={say("import.committeeName")}
            description={say("import.committeeNew")}
            value={committee.name}
            maxLength={200}
            onChange={(event) => committee.choose(event.currentTarget.value)}
          />
        ) : (
          <Picker
            label={say("import.committee")}
            written={committee.name}
            value={committee.name}
            groups={[{ label: null, options: committee.options }]}
            onPick={committee.choose}
            search={{ placeholder: say("import.findCommittee"), nothing: say("common.none") }}
          />
        )}
        <Button
          className={classes.read}
          disabled={files.length === 0 || committee.name.trim() === ""}
          onClick={onRead}
        >
          {say(again ? "import.readAgain" : "import.read")}
        </Button>
      </div>
    </Card>
  );
}
