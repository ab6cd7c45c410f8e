import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import { ReceiptText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../design/dates';
import { Figure } from '../../design/Figure';
import { formatNumber } from '../../design/numbers';
import { Sheet } from '../../design/Sheet';
import type { Week } from './progress';
import { type Ramp, rampOf, WEEKS_BEFORE } from './ramp';
import { ReceiptButton } from './receipt/ReceiptButton';

/** How fast load grows, with its own receipt: the weeks it is made of. */
export function RampFigure({ weeks }: { weeks: Week[] }) {
  const { t } = useTranslation();
  const ramp = rampOf(weeks, new Date());
  return (
    <Figure
      label={t('progress.ramp.title')}
      value={ramp ? `× ${formatNumber(ramp.ratio, 2)}` : '–'}
      note={ramp ? t(`progress.ramp.${ramp.pace}`) : t('progress.ramp.none')}
      action={ramp && <RampReceipt ramp={ramp} />}
    />
  );
}

function RampReceipt({ ramp }: { ramp: Ramp }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="ghost"
        size="sm"
        minH="44px"
        minW="44px"
        px="2"
        aria-label={t('progress.receipt.of', {
          what: t('progress.receipt.title'),
          about: t('progress.ramp.title'),
        })}
        onClick={() => setOpen(true)}
      >
        <ReceiptText aria-hidden size={18} />
      </Button>
      <Sheet title={t('progress.ramp.title')} open={open} onClose={() => setOpen(false)}>
        <Stack gap="4">
          <Text fontSize="3xl" fontWeight="800">
            × {formatNumber(ramp.ratio, 2)}
          </Text>
          <Text>{t('progress.ramp.hint')}</Text>
          <Text fontWeight="600">
            {t('progress.ramp.formula', { weeks: WEEKS_BEFORE })}: {formatNumber(ramp.lastLoad, 0)}{' '}
            ÷ {formatNumber(ramp.meanBefore, 0)}
          </Text>
          <Stack as="ul" gap="1" listStyleType="none">
            {[ramp.last, ...ramp.before.toReversed()].map((week) => (
              <WeekLine key={week.week} week={week} />
            ))}
          </Stack>
          <Text fontSize="sm" color="fg.muted">
            {t('progress.ramp.source')}
          </Text>
        </Stack>
      </Sheet>
    </>
  );
}

function WeekLine({ week }: { week: Week }) {
  const { t } = useTranslation();
  const name = t('progress.volume.week', { day: formatDate(week.firstDay) });
  return (
    <Flex as="li" justify="space-between" align="center" gap="3">
      <Text>{name}</Text>
      <Flex align="center">
        <Text fontWeight="600">{formatNumber(week.load ?? 0, 0)}</Text>
        <ReceiptButton id={week.loadReceiptId} about={name} />
      </Flex>
    </Flex>
  );
}
