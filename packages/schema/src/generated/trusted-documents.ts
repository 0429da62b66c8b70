/** The operations of the dashboard by the SHA-256 of their normalised text. Written by its codegen. */
export const trustedDocuments: Readonly<Record<string, string>> = {
  "339f4bc5f70c5876fa31863b1f3a4c7a6a62f21e476e3f313bcefdccef1e0b28": "Cell",
  "e89e724dd885c5eb5704de79076a640f18c6245a55308615d389da89ff7969f2": "CellTimelinePage",
  "87251e4f4e550276d4930a92f548483de6a0d06a8a5a314da2a76892df1c266b": "Cells",
  "c369348d4deceeaa021497d4efad828525b7ca3f6331f80085a4e9c6c06812da": "ChangePassword",
  "b8fd0e3b87b94165c4dee04a2de76578bf28e3f2dd4d4e428a223c0168831f9d": "FindCells",
  "2a3e6b8c73ffea8d9e7a8170f8c8f34eba49e77f67b6bfca367bad531a270c99": "Overview",
  "b8a2f80f4a71b204cda923716b18b05f1e8d9c34582925d60ebae42e1f15ae65": "Server",
  "9bf20ee1f3442e19589bfdcbbe0176233daed1724095ed680718ad0d0a038823": "Shell",
  "486affac4abc8bc24c7dc7387c919e0971244996fbfe9a943c6d3c37f2fb2808": "SignIn",
  "06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d": "SignOut",
};
