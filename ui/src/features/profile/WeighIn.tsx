import { Button, Flex } from '@chakra-ui/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../design/Announcer';
import { Failed } from '../../design/Failed';
import { NumberField } from '../../design/NumberField';
import { Panel } from '../../design/Panel';
import { parseNumber } from '../../design/parse';
import { toKg } from '../../design/weight';
import { useUnit, useWeighIn } from './profile';

export function WeighIn() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const unit = useUnit();
  const [typed, setTyped] = useState('');
  const weighIn = useWeighIn();
  const weight = parseNumber(typed);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (weight) {
      weighIn.mutate(toKg(weight, unit), {
        onSuccess: () => {
          setTyped('');
          announce(t('profile.me.weighInDone'));
        },
      });
    }
  }

  return (
    <Panel>
      <form onSubmit={submit} noValidate>
        <Flex gap="3" align="flex-end">
          <NumberField
            label={t('profile.health.bodyWeight', { unit })}
            value={typed}
            onChange={setTyped}
          />
          <Button type="submit" size="lg" disabled={!weight} loading={weighIn.isPending}>
            {t('profile.me.weighIn')}
          </Button>
        </Flex>
        {weighIn.isError && <Failed error={weighIn.error} />}
      </form>
    </Panel>
  );
}
