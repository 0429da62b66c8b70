/** The operations of the dashboard by the SHA-256 of their normalised text. Written by its codegen. */
export const trustedDocuments: Readonly<Record<string, string>> = {
  "c30f123f2f8d457492ede2f33676efd71605f35ee36e897565ad03d886e7c28c": "ApplyImport",
  "9f8e72eae8ff15908f38461faacebf99453fc96985332b6f891a8f9005fb383d": "Cell",
  "f647900a9bcfb54ddb18e4c4f8b7af9b5639502b8871ee65d4a20835256a172a": "CellTimelinePage",
  "87251e4f4e550276d4930a92f548483de6a0d06a8a5a314da2a76892df1c266b": "Cells",
  "c369348d4deceeaa021497d4efad828525b7ca3f6331f80085a4e9c6c06812da": "ChangePassword",
  "b8fd0e3b87b94165c4dee04a2de76578bf28e3f2dd4d4e428a223c0168831f9d": "FindCells",
  "7a99846a2e69cf1f99c1b15a16e2b91540dc84b4de1bbb775bc138c39046486d": "Imports",
  "51652d57bbe414f6cff655501f3d16cdcded4828c704a41acb47c572673c9ea1": "Overview",
  "e13679011686d52b6cacb3e91bddeb08f0f9e3fe17e8cbea757e6d5007cac1b9": "PreviewImport",
  "ddfe39e83a78bce4169dc006c9c2636ea28f654e034e96746925b84630ae96e3": "RevertImport",
  "2cee4a92236ba201bc7ddd117a4db2b63eac764834cf39a65d00a476ce202266": "Server",
  "9bf20ee1f3442e19589bfdcbbe0176233daed1724095ed680718ad0d0a038823": "Shell",
  "486affac4abc8bc24c7dc7387c919e0971244996fbfe9a943c6d3c37f2fb2808": "SignIn",
  "06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d": "SignOut",
};
