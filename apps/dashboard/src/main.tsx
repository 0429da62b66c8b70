import { ApolloProvider } from "@apollo/client/react";
import { I18nProvider } from "@lingui/react";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createClient } from "./apollo.js";
import { activateLanguage, i18n } from "./i18n/i18n.js";
import { storedLanguage } from "./i18n/language.js";
import { router } from "./router.js";
import "./styles/mantine.css";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { cssVariables, theme } from "./theme.js";

await activateLanguage(storedLanguage());
const client = createClient();
const schemes = localStorageColorSchemeManager({ key: "nen-nep.scheme" });

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={schemes}
        defaultColorScheme="auto"
      >
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </MantineProvider>
    </I18nProvider>
  </StrictMode>,
);
