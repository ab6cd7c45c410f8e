import { Field, Textarea } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';

interface CuesFieldProps {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

export function CuesField({ value, onChange, error }: CuesFieldProps) {
  const { t } = useTranslation(['own', 'translation']);
  return (
    <Field.Root invalid={error !== undefined}>
      <Field.Label>
        {t('cues')}
        <Field.HelperText as="span">({t('translation:app.optional')})</Field.HelperText>
      </Field.Label>
      <Textarea
        rows={4}
        bg="bg.panel"
        borderColor="border.emphasized"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <Field.HelperText>{t('cuesHint')}</Field.HelperText>
      <Field.ErrorText>{error}</Field.ErrorText>
    </Field.Root>
  );
}
