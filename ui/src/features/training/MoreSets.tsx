import { Button } from '@chakra-ui/react';
import { Plus } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface MoreSetsProps {
  name: string;
  onMore: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** When all planned sets of an exercise are done: the way to one more. */
export function MoreSets({ name, onMore, ref }: MoreSetsProps) {
  const { t } = useTranslation();
  return (
    <Button
      ref={ref}
      variant="outline"
      minH="48px"
      onClick={onMore}
      aria-label={t('training.session.oneMoreOf', { name })}
    >
      <Plus aria-hidden size={18} />
      {t('training.session.oneMore')}
    </Button>
  );
}
