import { type CSSVariablesResolver, createTheme } from "@mantine/core";

/** Mantine's default blue has too little contrast; this scale carries the accent at shade 6 and 3. */
const accent = [
  "#E8F0F9",
  "#D3E2F2",
  "#A9C6E4",
  "#7CA9D6",
  "#548FC9",
  "#3274B4",
  "#1F5A96",
  "#184A7D",
  "#123A63",
  "#0C2A49",
] as const;

export const theme = createTheme({
  primaryColor: "accent",
  colors: { accent },
  primaryShade: { light: 6, dark: 3 },
  fontFamily: "var(--font)",
  fontFamilyMonospace: "ui-monospace, monospace",
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  lineHeights: { xs: "18px", sm: "19px", md: "20px", lg: "24px", xl: "28px" },
  headings: { fontWeight: "620" },
  radius: { xs: "4px", sm: "6px", md: "8px", lg: "10px", xl: "16px" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Modal: { defaultProps: { centered: false, yOffset: "10vh", transitionProps: { duration: 120 } } },
    // What was typed is refused in words, never changed silently.
    NumberInput: { defaultProps: { clampBehavior: "none" } },
    // Inside the page, so that a list belongs to its landmark; fixed, so that no scrolling row cuts it off.
    Menu: {
      defaultProps: {
        withInitialFocusPlaceholder: false,
        withinPortal: false,
        floatingStrategy: "fixed",
        transitionProps: { duration: 100 },
      },
    },
  },
});

const OURS = {
  "--mantine-color-body": "var(--surface)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-bright": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-3)",
  "--mantine-color-placeholder": "var(--ink-3)",
  "--mantine-color-anchor": "var(--accent)",
  "--mantine-color-error": "var(--late)",
  "--mantine-color-disabled": "var(--idle-soft)",
  "--mantine-color-disabled-color": "var(--ink-3)",
  "--mantine-color-disabled-border": "var(--line)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-hover": "var(--hover)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-strong)",
  "--mantine-primary-color-filled": "var(--accent)",
  "--mantine-primary-color-filled-hover": "var(--accent-hover)",
  "--mantine-primary-color-contrast": "var(--on-accent)",
  "--mantine-primary-color-light": "var(--accent-soft)",
  "--mantine-shadow-md": "var(--shadow-overlay)",
};

/** Mantine draws with our tokens, so that one file holds every colour; its schemes would outweigh plain variables. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: OURS, dark: OURS });
