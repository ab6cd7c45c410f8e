import { Badge, Button, Flex, Stack, Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../design/Announcer';
import { formatMoment } from '../../../design/dates';
import { Failed } from '../../../design/Failed';
import { Loaded } from '../../../design/Loaded';
import { Section } from '../../../design/Panel';
import { deviceInWords } from './deviceName';
import { type Device, useDevices, useEndDevice } from './devices';

/** Every device that is logged in, each with the way to log it out. */
export function Devices() {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const end = useEndDevice();

  return (
    <Section title={t('security.devices.title')}>
      <Stack gap="3">
        <Loaded query={useDevices()} heights={['72px']}>
          {({ items }) => (
            <Stack as="ul" gap="3" listStyleType="none">
              {items.map((device) => (
                <DeviceLine
                  key={device.id}
                  device={device}
                  busy={end.isPending}
                  onEnd={() =>
                    end.mutate(device.id, {
                      onSuccess: () => announce(t('security.devices.ended')),
                    })
                  }
                />
              ))}
            </Stack>
          )}
        </Loaded>
        {end.isError && <Failed error={end.error} />}
      </Stack>
    </Section>
  );
}

function DeviceLine(props: { device: Device; busy: boolean; onEnd: () => void }) {
  const { t } = useTranslation('account');
  const { createdAt, lastUsedAt, current } = props.device;
  const device = deviceInWords(props.device.device, t);
  return (
    <Flex as="li" justify="space-between" align="center" gap="3">
      <div>
        <Text fontWeight="600">
          {device} {current && <Badge colorPalette="green">{t('security.devices.this')}</Badge>}
        </Text>
        <Text fontSize="sm" color="fg.muted">
          {t('security.devices.since', {
            since: formatMoment(createdAt),
            last: formatMoment(lastUsedAt),
          })}
        </Text>
      </div>
      {!current && (
        <Button
          variant="outline"
          minH="44px"
          disabled={props.busy}
          aria-label={t('security.devices.endOf', { device })}
          onClick={props.onEnd}
        >
          {t('security.devices.end')}
        </Button>
      )}
    </Flex>
  );
}
