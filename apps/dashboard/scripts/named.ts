import type { HtmlTagDescriptor, Plugin } from "vite";

const MAIN = /\/src\/main\.tsx$/;

/** Names in the page what the first script asks for on every page, so that none of it waits for that script. */
export function named(): Plugin {
  return {
    name: "nen-nep-named",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(page, { bundle = {} }) {
        const scripts = new Set<string>();
        const styles = new Set<string>();
        const name = (file: string) => {
          const chunk = bundle[file];
          if (chunk?.type !== "chunk" || scripts.has(file)) return;
          scripts.add(file);
          chunk.imports.forEach(name);
          for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
        };
        for (const file of Object.values(bundle)) {
          if (file.type === "chunk" && MAIN.test(file.facadeModuleId ?? "")) name(file.fileName);
        }
        const link =
          (rel: string) =>
          (file: string): HtmlTagDescriptor => ({
            tag: "link",
            attrs: { rel, crossorigin: true, href: `/${file}` },
            injectTo: "head",
          });
        return [...[...scripts].map(link("modulepreload")), ...[...styles].map(link("stylesheet"))].filter(
          ({ attrs }) => !page.includes(`"${attrs?.href}"`),
        );
      },
    },
  };
}
