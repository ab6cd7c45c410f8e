import { useTranslation } from 'react-i18next';
import { spoken } from '../../../design/code';

/** Turns a code of the server into words; one without words of ours is spelt out. */
export function useAdminCode(): (group: string, code: string) => string {
  const { i18n } = useTranslation('admin');
  return (group, code) => {
    const key = `${group}.${code}`;
    return i18n.exists(key, { ns: 'admin' })
      ? String(i18n.t(key as never, { ns: 'admin' } as never))
      : spoken(code);
  };
}
