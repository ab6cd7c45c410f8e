export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The region whose dates and numbers are meant where the browser names none. */
const USUAL: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

let current = localeOf('en', navigator.languages);

/** The first language a browser asks for that Vigor speaks; English when it asks for neither. */
export function languageOf(wanted: readonly string[]): Language {
  const known = wanted.map((tag) => LANGUAGES.find((language) => speaks(tag, language)));
  return known.find((language) => language !== undefined) ?? 'en';
}

/** The language in the region the browser names for it, such as `de-AT`. */
export function localeOf(language: Language, wanted: readonly string[]): string {
  return wanted.find((tag) => speaks(tag, language) && tag.includes('-')) ?? USUAL[language];
}

export function setLocale(language: Language): void {
  current = localeOf(language, navigator.languages);
}

/** How dates and numbers are written just now. */
export const locale = (): string => current;

function speaks(tag: string, language: Language): boolean {
  return tag.toLowerCase().split('-')[0] === language;
}

/** Formats cost much to make and little to use, so each is made once per locale; its name tells it apart. */
export function oncePerLocale<Options, Format>(
  make: (locale: string, options: Options) => Format,
): (name: string, options: Options) => Format {
  const formats = new Map<string, Format>();
  return (name, options) => {
    const key = `${locale()} ${name}`;
    const known = formats.get(key) ?? make(locale(), options);
    formats.set(key, known);
    return known;
  };
}
