/** Made of the catalogue by `scripts/words.ts`. */
declare module "virtual:words/*" {
  const words: import("@lingui/core").Messages;
  export default words;
}
