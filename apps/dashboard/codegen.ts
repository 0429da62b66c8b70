import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = { Date: "string", DateTime: "string", Month: "string", ID: "string" };

const config: CodegenConfig = {
  schema: "../../packages/schema/schema.graphql",
  documents: "src/**/*.graphql",
  generates: {
    "src/graphql/types.generated.ts": {
      plugins: ["typescript"],
      config: { onlyOperationTypes: true, enumsAsTypes: true, useTypeImports: true, scalars },
    },
    "src/": {
      preset: "near-operation-file",
      presetConfig: { extension: ".generated.ts", baseTypesPath: "graphql/types.generated.ts" },
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        enumType: "string-literal",
        inlineFragmentTypes: "mask",
        customDirectives: { apolloUnmask: true },
        optimizeDocumentNode: false,
        useTypeImports: true,
        documentNodeImport: "@apollo/client#TypedDocumentNode",
        scalars,
      },
    },
  },
};

export default config;
