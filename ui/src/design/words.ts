/** The shape of the English texts of a feature: every other language says the same things. */
export type Words<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Words<English[Key]>;
};
