/** One message in both languages, in ICU syntax. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** The messages of one feature: ids begin with the feature's name. */
export type Messages = Readonly<Record<string, Words>>;
