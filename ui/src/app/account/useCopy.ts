import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';

/** Copies a text and tells how that went; some browsers keep the clipboard to themselves. */
export function useCopy() {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const [told, setTold] = useState('');
  function copy(text: string): void {
    const tell = (said: string) => {
      setTold(said);
      announce(said);
    };
    const copying =
      navigator.clipboard === undefined
        ? Promise.reject(new Error('no clipboard'))
        : navigator.clipboard.writeText(text);
    copying.then(
      () => tell(t('copied')),
      () => tell(t('notCopied')),
    );
  }
  return { copy, told };
}
