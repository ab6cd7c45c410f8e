import { Button, Flex } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

interface PagesProps {
  /** What the server calls the next page; null on the last one. */
  next: string | null;
  /** Where the address keeps it. */
  name: string;
}

/** The way to the next page and back to the first; the browser's back leads to the one before. */
export function Pages({ next, name }: PagesProps) {
  const { t } = useTranslation('admin');
  const [search, setSearch] = useSearchParams();
  const isFirst = !search.has(name);

  function turn(page: string | null) {
    const changed = new URLSearchParams(search);
    changed.delete(name);
    if (page !== null) {
      changed.set(name, page);
    }
    setSearch(changed);
  }

  if (isFirst && next === null) {
    return null;
  }
  return (
    <Flex as="nav" aria-label={t('pages.label')} gap="3" mt="3">
      {!isFirst && (
        <Button variant="outline" minH="44px" onClick={() => turn(null)}>
          {t('pages.first')}
        </Button>
      )}
      {next !== null && (
        <Button variant="outline" minH="44px" onClick={() => turn(next)}>
          {t('pages.next')}
        </Button>
      )}
    </Flex>
  );
}
