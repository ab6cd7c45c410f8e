import { SimpleGrid, Stack } from '@chakra-ui/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../design/NumberField';
import { parseNumber } from '../../../design/parse';
import { TextField } from '../../../design/TextField';
import { ChangeButton } from '../parts/ChangeButton';
import { microsOf } from '../parts/money';
import { Pick } from '../parts/Pick';
import { type Config, useChangeSettings } from './settings';

const FIELDS = ['input', 'cachedInput', 'output'] as const;
const NOTHING = { input: '', cachedInput: '', output: '', validFrom: '' };

/** States what a model costs from a moment on. */
export function PriceButton({ config }: { config: Config }) {
  const { t } = useTranslation('admin');
  const { price } = useChangeSettings();
  const models = config.providers.flatMap(({ name, setup }) =>
    setup.models.map((model) => ({ provider: name, model, key: `${name} · ${model}` })),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [entry, setEntry] = useState(NOTHING);
  const model = models.find(({ key }) => key === chosen) ?? models[0];
  const dollars = (field: (typeof FIELDS)[number]) => parseNumber(entry[field]);
  const isWrong = (field: (typeof FIELDS)[number]) =>
    Number.isNaN(dollars(field)) || (field !== 'cachedInput' && dollars(field) === null);
  if (!model) {
    return null;
  }

  async function send(
    reason: string,
    { provider, model: name }: { provider: string; model: string },
  ) {
    const cached = dollars('cachedInput');
    await price({
      provider,
      model: name,
      input: microsOf(dollars('input') ?? 0),
      output: microsOf(dollars('output') ?? 0),
      ...(cached === null ? {} : { cachedInput: microsOf(cached) }),
      ...(entry.validFrom && { validFrom: new Date(entry.validFrom).toISOString() }),
      reason,
    });
    setEntry(NOTHING);
  }

  return (
    <ChangeButton
      label={t('ai.prices.state')}
      title={t('ai.prices.state')}
      confirm={t('change.save')}
      done={t('change.done')}
      look={{ variant: 'solid', size: 'lg', borderColor: 'transparent' }}
      ready={!FIELDS.some(isWrong)}
      send={(reason) => send(reason, model)}
    >
      {(errors, tried) => (
        <Stack gap="4">
          <Pick
            label={t('ai.prices.model')}
            value={model.key}
            options={models.map(({ key }) => ({ value: key, label: key }))}
            onChange={setChosen}
          />
          <SimpleGrid columns={{ base: 1, sm: 3 }} gap="4">
            {FIELDS.map((field) => (
              <NumberField
                key={field}
                label={t(`ai.prices.${field}`)}
                optional={field === 'cachedInput'}
                value={entry[field]}
                onChange={(value) => setEntry({ ...entry, [field]: value })}
                error={
                  errors[field] ?? (tried && isWrong(field) ? t('ai.prices.wrong') : undefined)
                }
              />
            ))}
          </SimpleGrid>
          <TextField
            label={t('ai.prices.validFrom')}
            hint={t('ai.prices.validFromHint')}
            type="datetime-local"
            optional
            value={entry.validFrom}
            onChange={(validFrom) => setEntry({ ...entry, validFrom })}
            error={errors['validFrom']}
          />
        </Stack>
      )}
    </ChangeButton>
  );
}
