import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, linter } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { graphql, updateSchema } from "cm6-graphql";
import { basicSetup } from "codemirror";
import type { GraphQLSchema } from "graphql";
import { useEffect, useEffectEvent, useRef } from "react";
import { isBlank } from "./operation.js";

const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--surface)", fontSize: "13px", height: "100%" },
  "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "-1px" },
  ".cm-scroller": {
    fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
    lineHeight: "20px",
  },
  ".cm-content": { caretColor: "var(--ink)", padding: "10px 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--surface)", color: "var(--ink-3)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "var(--surface-2)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--data-soft)",
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "var(--accent-soft)" },
  ".cm-selectionMatch": { backgroundColor: "var(--idle-soft)" },
  ".cm-foldPlaceholder": { backgroundColor: "var(--idle-soft)", color: "var(--ink-2)", border: "none" },
  ".cm-placeholder": { color: "var(--ink-3)" },
  ".cm-tooltip": {
    backgroundColor: "var(--surface)",
    border: "1px solid var(--line-strong)",
    borderRadius: "6px",
    boxShadow: "var(--shadow-overlay)",
    color: "var(--ink)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 8px", lineHeight: "20px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent-soft)",
    color: "var(--ink)",
  },
  ".cm-completionDetail": { color: "var(--ink-3)", fontStyle: "normal" },
  ".cm-completionInfo": {
    maxWidth: "340px",
    padding: "8px 10px",
    fontFamily: '"Inter Variable", sans-serif',
  },
  ".cm-diagnostic": { fontFamily: '"Inter Variable", sans-serif', padding: "6px 10px" },
  ".cm-panels": { backgroundColor: "var(--surface-2)", color: "var(--ink)" },
});

const colours = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.definitionKeyword, tags.operatorKeyword],
    color: "var(--ink)",
    fontWeight: "700",
  },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--ink)" },
  { tag: [tags.typeName, tags.className], color: "var(--ok)" },
  { tag: [tags.variableName, tags.special(tags.name)], color: "var(--late)" },
  { tag: [tags.attributeName, tags.definition(tags.variableName)], color: "var(--soon)" },
  { tag: [tags.string, tags.number, tags.bool, tags.integer, tags.float, tags.atom], color: "var(--info)" },
  { tag: [tags.comment, tags.lineComment], color: "var(--ink-3)" },
]);

/** Where nothing is asked yet, nothing is wrong. */
const unlessBlank = (marks: readonly Diagnostic[], { doc }: EditorState) =>
  isBlank(doc.toString()) ? [] : [...marks];

interface Props {
  readonly text: string;
  readonly schema: GraphQLSchema | null;
  readonly readOnly: boolean;
  readonly label: string;
  readonly hint: string;
  readonly onText: (text: string) => void;
  readonly onRun: () => void;
}

/** The text of a query: completion, checks and explanations come from the schema once it is there. */
export default function Editor(props: Props) {
  const { text, schema, readOnly, label, hint } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const changed = useEffectEvent((value: string) => props.onText(value));
  const run = useEffectEvent(() => props.onRun());
  const start = useEffectEvent(() => text);

  useEffect(() => {
    const made = new EditorView({
      parent: place.current!,
      state: EditorState.create({
        doc: start(),
        extensions: [
          Prec.highest(
            keymap.of([
              {
                key: "Mod-Enter",
                run: () => {
                  run();
                  return true;
                },
              },
            ]),
          ),
          basicSetup,
          graphql(),
          linter(null, { markerFilter: unlessBlank, tooltipFilter: unlessBlank }),
          look,
          syntaxHighlighting(colours),
          EditorState.readOnly.of(readOnly),
          EditorState.tabSize.of(2),
          placeholder(hint),
          EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, [readOnly, label, hint]);

  useEffect(() => {
    if (view.current && schema) updateSchema(view.current, schema);
  }, [schema]);

  useEffect(() => {
    const shown = view.current?.state.doc.toString();
    if (view.current && shown !== text) {
      view.current.dispatch({ changes: { from: 0, to: shown!.length, insert: text } });
    }
  }, [text]);

  return <div ref={place} style={{ height: "100%" }} />;
}
