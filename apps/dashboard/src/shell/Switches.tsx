import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconLanguage, IconMoon, IconSun } from "@tabler/icons-react";
import { chooseLanguage } from "../i18n/i18n.js";
import { useText } from "../i18n/useText.js";

export function LanguageSwitch() {
  const { say, language } = useText();
  const next = language === "VI" ? "EN" : "VI";
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={40}
      lang={next === "EN" ? "en" : "vi"}
      aria-label={say("shell.language")}
      title={say("shell.language")}
      onClick={() => chooseLanguage(next)}
    >
      <IconLanguage size={20} stroke={1.6} />
    </ActionIcon>
  );
}

export function SchemeSwitch() {
  const { say } = useText();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme() === "dark";
  const label = say(dark ? "shell.light" : "shell.dark");
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={40}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(dark ? "light" : "dark")}
    >
      {dark ? <IconSun size={20} stroke={1.6} /> : <IconMoon size={20} stroke={1.6} />}
    </ActionIcon>
  );
}
