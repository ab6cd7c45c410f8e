import { SimpleGrid } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../design/Figure';
import { formatNumber } from '../../design/numbers';
import { useWeight } from '../profile/useWeight';
import { isoWeek, type ProgressView } from './progress';
import { RampFigure } from './RampFigure';
import { ReceiptButton } from './receipt/ReceiptButton';

/** Streak, load and tonnage at a glance. */
export function Headline({ view }: { view: ProgressView }) {
  const { t } = useTranslation();
  const weight = useWeight();
  const { streak } = view;
  const week = view.weeks.find((one) => one.week === isoWeek(new Date()));
  return (
    <SimpleGrid columns={{ base: 2, sm: 4 }} gap="3">
      <Figure
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
        value={week?.load == null ? '–' : formatNumber(week.load, 0)}
        note={loadNote()}
        action={week && <ReceiptButton id={week.loadReceiptId} about={t('progress.load')} />}
      />
      <Figure
        label={t('progress.tonnage')}
        value={week ? weight(week.tonnageKg, 0) : '–'}
        action={week && <ReceiptButton id={week.tonnageReceiptId} about={t('progress.tonnage')} />}
      />
      <RampFigure weeks={view.weeks} />
    </SimpleGrid>
  );

  function loadNote(): string | undefined {
    if (week?.load == null) {
      return t('progress.loadNone');
    }
    return week.loadEstimated ? t('progress.loadEstimated') : undefined;
  }
}
