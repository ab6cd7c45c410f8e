import { SimpleGrid } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../design/Figure';
import { useWeight } from '../profile/useWeight';
import { isoWeek, type ProgressView } from './progress';
import { ReceiptButton } from './receipt/ReceiptButton';

/** Streak, load and tonnage at a glance. */
export function Headline({ view }: { view: ProgressView }) {
  const { t } = useTranslation();
  const weight = useWeight();
  const { streak } = view;
  const week = view.weeks.find((one) => one.week === isoWeek(new Date()));
  return (
    <SimpleGrid columns={{ base: 2, sm: 3 }} gap="3">
      <Figure
        gridColumn={{ base: 'span 2', sm: 'auto' }}
        label={t('progress.streak')}
        value={t('app.weeks', { count: streak.weeks })}
        note={t('progress.streakNote', {
          count: streak.target,
          best: t('app.weeks', { count: streak.longest }),
        })}
        action={<ReceiptButton id={streak.receiptId} about={t('progress.streak')} />}
      />
      <Figure
        label={t('progress.load')}
        value={week?.load == null ? '–' : String(Math.round(week.load))}
        note={loadNote()}
        action={week && <ReceiptButton id={week.loadReceiptId} about={t('progress.load')} />}
      />
      <Figure
        label={t('progress.tonnage')}
        value={week ? weight(week.tonnageKg, 0) : '–'}
        action={week && <ReceiptButton id={week.tonnageReceiptId} about={t('progress.tonnage')} />}
      />
    </SimpleGrid>
  );

  function loadNote(): string | undefined {
    if (week?.load == null) {
      return t('progress.loadNone');
    }
    return week.loadEstimated ? t('progress.loadEstimated') : undefined;
  }
}
