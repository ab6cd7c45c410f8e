import { Box, Flex, Image, Text } from '@chakra-ui/react';
import {
  ArrowLeft,
  Coins,
  Cpu,
  Gauge,
  type LucideIcon,
  ScrollText,
  ServerCog,
  UsersRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useTraining } from './useTraining';

type Place = 'overview' | 'users' | 'ai' | 'costs' | 'audit' | 'system';

const PLACES: { to: string; key: Place; icon: LucideIcon }[] = [
  { to: '/admin', key: 'overview', icon: Gauge },
  { to: '/admin/users', key: 'users', icon: UsersRound },
  { to: '/admin/ai', key: 'ai', icon: Cpu },
  { to: '/admin/costs', key: 'costs', icon: Coins },
  { to: '/admin/audit', key: 'audit', icon: ScrollText },
  { to: '/admin/system', key: 'system', icon: ServerCog },
];

/** The administrator's places: below on a phone, beside on a desk. */
export function AdminNav() {
  const { t } = useTranslation('admin');
  const training = useTraining();
  return (
    <Flex
      as="nav"
      aria-label={t('nav.label')}
      direction={{ base: 'row', lg: 'column' }}
      position={{ base: 'fixed', lg: 'sticky' }}
      bottom={{ base: '0', lg: 'auto' }}
      top={{ base: 'auto', lg: '0' }}
      insetX="0"
      zIndex="2"
      h={{ base: 'auto', lg: '100dvh' }}
      w={{ base: 'full', lg: '208px' }}
      flexShrink="0"
      bg="bg.panel"
      borderTopWidth={{ base: '1px', lg: '0' }}
      borderEndWidth={{ base: '0', lg: '1px' }}
      borderColor="border.muted"
      p={{ base: '1', lg: '4' }}
      pb={{ base: 'calc(var(--chakra-spacing-1) + env(safe-area-inset-bottom))', lg: '4' }}
      gap="1"
    >
      <Flex hideBelow="lg" align="center" gap="3" px="2" pb="5">
        <Image src="/icon.svg" alt="" boxSize="9" />
        <Box>
          <Text fontWeight="800" fontSize="xl" letterSpacing="-0.02em" lineHeight="1.1">
            Vigor
          </Text>
          <Text fontSize="xs" color="fg.muted">
            {t('nav.admin')}
          </Text>
        </Box>
      </Flex>
      {PLACES.map(({ to, key, icon: Icon }) => (
        <Place key={key} to={to} icon={<Icon aria-hidden size={20} />}>
          {t(`nav.${key}`)}
        </Place>
      ))}
      <Box hideBelow="lg" mt="auto">
        <Place to={training} icon={<ArrowLeft aria-hidden size={20} />}>
          {t('nav.app')}
        </Place>
      </Box>
    </Flex>
  );
}

function Place({ to, icon, children }: { to: string; icon: ReactNode; children: ReactNode }) {
  return (
    <Flex
      asChild
      flex={{ base: '1', lg: 'none' }}
      direction={{ base: 'column', lg: 'row' }}
      align="center"
      justify={{ base: 'center', lg: 'flex-start' }}
      gap={{ base: '0.5', lg: '3' }}
      minH={{ base: '56px', lg: '48px' }}
      px={{ base: '0', lg: '3' }}
      rounded="xl"
      fontSize={{ base: 'xs', lg: 'md' }}
      fontWeight="600"
      color="fg.muted"
      _hover={{ bg: 'bg.subtle' }}
      css={{ '&.active': { color: 'ember.fg', bg: 'ember.subtle' } }}
    >
      <NavLink to={to} end={to === '/admin' || to === '/'}>
        {icon}
        {children}
      </NavLink>
    </Flex>
  );
}
