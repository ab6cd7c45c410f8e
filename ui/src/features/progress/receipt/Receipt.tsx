import { Box, DataList, Heading, Stack, Text } from '@chakra-ui/react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schema } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import { sentence, useCode } from '../../../design/code';
import { Loaded } from '../../../design/Loaded';
import { useFigure } from '../figure';
import { ReceiptEvents } from './ReceiptEvents';

type ReceiptView = Schema<'ReceiptView'>;

export function Receipt({ id }: { id: string }) {
  const receipt = useQuery({
    queryKey: ['receipt', id],
    queryFn: () => unwrap(api.GET('/receipts/{id}', { params: { path: { id } } })),
    staleTime: 0,
  });
  return (
    <Loaded query={receipt} heights={['80px', '80px', '160px']}>
      {(loaded) => <Opened receipt={loaded} />}
    </Loaded>
  );
}

function Opened({ receipt }: { receipt: ReceiptView }) {
  const { t } = useTranslation();
  const figure = useFigure();
  const code = useCode();
  const { title, value, unit, formula, expression, source, inputs, events, alternatives } = receipt;
  return (
    <Stack gap="6">
      <Box>
        {value !== null && (
          <Text fontSize="4xl" fontWeight="800" letterSpacing="-0.02em" lineHeight="1.1">
            {figure(value, unit)}
          </Text>
        )}
        <Text>{title}</Text>
        {receipt.explanation && <Text mt="2">{receipt.explanation}</Text>}
        {receipt.confidence && (
          <Text fontSize="sm" color="fg.muted" mt="1">
            {code('progress.strength.confidence', receipt.confidence)}
          </Text>
        )}
      </Box>
      <Box>
        <Heading as="h3" size="sm" mb="1">
          {t('progress.receipt.formula')}
        </Heading>
        <Text fontWeight="600">{sentence(formula)}</Text>
        <Text fontFamily="mono" bg="bg.subtle" rounded="lg" p="3" mt="2" overflowWrap="anywhere">
          {expression}
        </Text>
        <Text fontSize="sm" color="fg.muted" mt="2">
          {t('plan.exercise.source', { source })}
        </Text>
      </Box>
      {inputs.length > 0 && (
        <Box>
          <Heading as="h3" size="sm" mb="2">
            {t('progress.receipt.inputs')}
          </Heading>
          <DataList.Root orientation="horizontal" size="lg">
            {inputs.map((input, index) => (
              <DataList.Item key={`${input.name}-${index}`}>
                <DataList.ItemLabel color="fg.muted">{sentence(input.name)}</DataList.ItemLabel>
                <DataList.ItemValue overflowWrap="anywhere">
                  {[input.value, input.unit].filter(Boolean).join(' ')}
                </DataList.ItemValue>
              </DataList.Item>
            ))}
          </DataList.Root>
        </Box>
      )}
      {alternatives.length > 0 && (
        <Box>
          <Heading as="h3" size="sm" mb="2">
            {t('progress.receipt.alternatives')}
          </Heading>
          <Stack as="ul" gap="2" listStyleType="none">
            {alternatives.map((other) => (
              <li key={other.name}>
                <Text fontWeight="600">
                  {sentence(other.name)}
                  {other.value !== null && `: ${figure(other.value, unit)}`}
                </Text>
                <Text fontSize="sm" color="fg.muted">
                  {other.why}
                </Text>
              </li>
            ))}
          </Stack>
        </Box>
      )}
      <ReceiptEvents events={events} />
    </Stack>
  );
}
