import { Button } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay } from '../../design/dates';
import { FigureTable } from '../../design/FigureTable';
import { Section } from '../../design/Panel';
import { Trend } from '../../design/Trend';
import { fromKg } from '../../design/weight';
import { useUnit } from '../profile/profile';
import { useWeight } from '../profile/useWeight';
import type { ProgressView } from './progress';

/** Every weighing; entered by the person, so the entry itself is its receipt. */
export function BodyWeight({ points }: { points: ProgressView['bodyWeight'] }) {
  const { t } = useTranslation();
  const unit = useUnit();
  const weight = useWeight();
  const say = (kg: number | undefined) => weight(kg ?? 0, 1);
  return (
    <Section title={t('progress.bodyWeight.title')}>
      <Trend
        few={t('progress.bodyWeight.few')}
        summary={t('progress.bodyWeight.chart', {
          points: points.length,
          from: say(points[0]?.kg),
          to: say(points.at(-1)?.kg),
        })}
        points={points.map(({ at, kg }) => ({
          key: at,
          at: new Date(at),
          value: fromKg(kg, unit),
          said: `${formatDay(at)}: ${say(kg)}`,
        }))}
        table={
          <FigureTable
            label={t('progress.bodyWeight.title')}
            columns={[t('progress.bodyWeight.day'), t('progress.bodyWeight.weight')]}
            rows={points
              .toReversed()
              .map(({ at, kg }) => ({ key: at, cells: [formatDay(at), say(kg)] }))}
          />
        }
      />
      <Button asChild variant="outline" minH="44px" mt="2">
        <Link to="/me">{t('progress.bodyWeight.weigh')}</Link>
      </Button>
    </Section>
  );
}
