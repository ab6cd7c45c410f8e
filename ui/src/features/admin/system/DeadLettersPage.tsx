import { Stack } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Empty } from '../../../design/Empty';
import { Loaded } from '../../../design/Loaded';
import { Pages } from '../parts/Pages';
import { DeadLetterCard } from './DeadLetterCard';
import { SystemFrame } from './SystemFrame';
import { useDeadLetters } from './system';

/** Events that could not be handled, oldest first. */
export default function DeadLettersPage() {
  const { t } = useTranslation('admin');
  const [search] = useSearchParams();
  const letters = useDeadLetters(search.get('after'));
  return (
    <SystemFrame title={t('system.letters.title')} lead={t('system.letters.lead')}>
      <Loaded query={letters} heights={['200px', '200px']}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t('system.letters.none')}</Empty>
          ) : (
            <>
              <Stack as="ul" gap="3" listStyleType="none">
                {items.map((letter) => (
                  <DeadLetterCard key={letter.id} letter={letter} />
                ))}
              </Stack>
              <Pages next={next} name="after" />
            </>
          )
        }
      </Loaded>
    </SystemFrame>
  );
}
