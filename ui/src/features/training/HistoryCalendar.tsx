import { Box, Flex, Heading, IconButton, Table } from '@chakra-ui/react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLongDate } from '../../design/dates';
import { locale } from '../../design/locale';
import { dayOf, weeksOf } from './historySearch';
import type { WorkoutSummary } from './workouts';

interface HistoryCalendarProps {
  sessions: WorkoutSummary[];
  chosen: string | null;
  onChoose: (day: string | null) => void;
  /** Says which month is looked at, by its first day, so that older sessions can be fetched. */
  onReach: (month: string) => void;
}

/** A month with its training days; a day chosen shows only its sessions. */
export function HistoryCalendar({ sessions, chosen, onChoose, onReach }: HistoryCalendarProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(() => new Date());
  const [year, month] = [shown.getFullYear(), shown.getMonth()];
  const trained = new Set(sessions.map(({ startedAt }) => dayOf(startedAt)));
  const today = dayOf(new Date().toISOString());
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(), options);
  const title = format({ month: 'long', year: 'numeric' }).format(shown);
  const weekday = format({ weekday: 'short' });
  const firstDay = dayOf(new Date(year, month, 1).toISOString());
  useEffect(() => onReach(firstDay), [firstDay, onReach, sessions.length]);

  const turn = (by: number) => setShown(new Date(year, month + by, 1));
  return (
    <Box>
      <Flex align="center" justify="space-between" mb="2">
        <IconButton
          variant="ghost"
          boxSize="48px"
          aria-label={t('training.history.earlier')}
          onClick={() => turn(-1)}
        >
          <ChevronLeft aria-hidden />
        </IconButton>
        <Heading as="h2" size="md" aria-live="polite">
          {title}
        </Heading>
        <IconButton
          variant="ghost"
          boxSize="48px"
          aria-label={t('training.history.later')}
          disabled={firstDay.slice(0, 7) >= today.slice(0, 7)}
          onClick={() => turn(1)}
        >
          <ChevronRight aria-hidden />
        </IconButton>
      </Flex>
      <Table.Root aria-label={title} size="sm" tableLayout="fixed">
        <Table.Header>
          <Table.Row bg="transparent">
            {Array.from({ length: 7 }, (_, index) => (
              <Table.ColumnHeader
                key={index}
                textAlign="center"
                px="0"
                color="fg.muted"
                borderBottomWidth="0"
              >
                {weekday.format(new Date(2024, 0, index + 1))}
              </Table.ColumnHeader>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {weeksOf(year, month).map((week) => (
            <Table.Row key={week.find(Boolean)} bg="transparent">
              {week.map((day, index) => (
                <Table.Cell
                  key={day ?? index}
                  p="0.5"
                  textAlign="center"
                  borderBottomWidth="0"
                  h="44px"
                >
                  {day && (
                    <Day
                      day={day}
                      trained={trained.has(day)}
                      today={day === today}
                      chosen={day === chosen}
                      onChoose={onChoose}
                    />
                  )}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Root>
    </Box>
  );
}

interface DayProps {
  day: string;
  trained: boolean;
  today: boolean;
  chosen: boolean;
  onChoose: (day: string | null) => void;
}

function Day({ day, trained, today, chosen, onChoose }: DayProps) {
  const { t } = useTranslation();
  const number = Number(day.slice(8));
  const look = {
    w: '40px',
    h: '40px',
    mx: 'auto',
    rounded: 'full',
    fontWeight: trained || today ? '700' : '400',
    outline: today ? '2px solid' : undefined,
    outlineColor: 'border.emphasized',
    display: 'grid',
    placeItems: 'center',
  } as const;
  if (!trained) {
    return (
      <Box {...look} color="fg.muted" aria-current={today ? 'date' : undefined}>
        {number}
      </Box>
    );
  }
  return (
    <Box
      asChild
      {...look}
      bg={chosen ? 'ember.emphasized' : 'ember.solid'}
      color={chosen ? 'fg' : 'ember.contrast'}
      cursor="pointer"
    >
      <button
        type="button"
        aria-pressed={chosen}
        aria-label={t('training.history.trainedOn', { day: formatLongDate(day) })}
        aria-current={today ? 'date' : undefined}
        onClick={() => onChoose(chosen ? null : day)}
      >
        {number}
      </button>
    </Box>
  );
}
