import { useTranslation } from 'react-i18next';

/** Turns a code of the contract, such as `lower_back`, into words; a known one by its translation. */
export function useCode(): (group: string, code: string) => string {
  const { i18n } = useTranslation();
  return (group, code) =>
    i18n.exists(`${group}.${code}`) ? String(i18n.t(`${group}.${code}` as never)) : spoken(code);
}

/** Words of the server with a capital first letter; names within stay as they are. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `lower_back` as "Lower back". */
export function spoken(code: string): string {
  const words = code
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_.-]+/g, ' ')
    .toLowerCase()
    .replaceAll(/\b(rpe|rir)\b/g, (name) => name.toUpperCase())
    .replaceAll(/\be1rm\b/g, 'estimated max')
    .trim();
  return sentence(words);
}
