import { Stack, Text } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../../design/Choices';
import { formatDate } from '../../design/dates';
import { FigureTable } from '../../design/FigureTable';
import { formatNumber } from '../../design/numbers';
import { Section } from '../../design/Panel';
import { Trend } from '../../design/Trend';
import { fromKg } from '../../design/weight';
import { useUnit } from '../profile/profile';
import { useWeight } from '../profile/useWeight';
import type { Week } from './progress';
import { ReceiptButton } from './receipt/ReceiptButton';

const FIGURES = ['tonnage', 'load'] as const;
type FigureName = (typeof FIGURES)[number];

/** Tonnage or load, week by week. */
export function WeekTrend({ weeks }: { weeks: Week[] }) {
  const { t } = useTranslation();
  const unit = useUnit();
  const weight = useWeight();
  const [figure, setFigure] = useState<FigureName>('tonnage');
  const known = weeks.filter(({ load }) => figure === 'tonnage' || load !== null);
  const say = ({ tonnageKg, load }: Week) =>
    figure === 'tonnage' ? weight(tonnageKg, 0) : formatNumber(load ?? 0, 0);
  const name = t(`progress.weeks.${figure}`);
  const first = known[0];
  const last = known.at(-1);
  return (
    <Section title={t('progress.weeks.title')}>
      <Stack gap="3">
        <Choices
          legend={t('progress.weeks.figure')}
          options={FIGURES.map((value) => ({ value, label: t(`progress.weeks.${value}`) }))}
          chosen={[figure]}
          onToggle={setFigure}
        />
        {figure === 'load' && (
          <Text fontSize="sm" color="fg.muted">
            {t('progress.weeks.loadHint')}
          </Text>
        )}
        <Trend
          kind="bars"
          few={t('progress.weeks.few')}
          summary={t('progress.weeks.chart', {
            figure: name,
            points: known.length,
            from: first ? say(first) : '',
            to: last ? say(last) : '',
          })}
          points={known.map((week) => ({
            key: week.week,
            at: new Date(`${week.firstDay}T12:00:00`),
            value: figure === 'tonnage' ? fromKg(week.tonnageKg, unit) : (week.load ?? 0),
            said: `${t('progress.volume.week', { day: formatDate(week.firstDay) })}: ${say(week)}`,
          }))}
          table={
            <FigureTable
              label={t('progress.weeks.title')}
              columns={[
                t('progress.weeks.week'),
                t('progress.weeks.sessions'),
                name,
                t('progress.strength.receipt'),
              ]}
              rows={known.toReversed().map((week) => ({
                key: week.week,
                cells: [
                  formatDate(week.firstDay),
                  week.sessions,
                  say(week),
                  <ReceiptButton
                    key="receipt"
                    id={figure === 'tonnage' ? week.tonnageReceiptId : week.loadReceiptId}
                    about={`${name}, ${formatDate(week.firstDay)}`}
                  />,
                ],
              }))}
            />
          }
        />
      </Stack>
    </Section>
  );
}
