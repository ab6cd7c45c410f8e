import { Box, Flex, Image, SkipNavContent, SkipNavLink, Text } from '@chakra-ui/react';
import {
  ChartLine,
  ClipboardList,
  Dumbbell,
  House,
  type LucideIcon,
  MessageCircle,
  UserRound,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation } from 'react-router';
import { SyncNotice } from '../features/training/SyncNotice';
import { UndoDiscard } from '../features/training/UndoDiscard';
import { Connection } from './Connection';
import { Lazily } from './Lazily';
import { UpdatePrompt } from './UpdatePrompt';

type Place = 'today' | 'plan' | 'train' | 'progress' | 'coach' | 'me';

const PLACES: { to: string; key: Place; icon: LucideIcon }[] = [
  { to: '/', key: 'today', icon: House },
  { to: '/plan', key: 'plan', icon: ClipboardList },
  { to: '/train', key: 'train', icon: Dumbbell },
  { to: '/progress', key: 'progress', icon: ChartLine },
  { to: '/coach', key: 'coach', icon: MessageCircle },
  { to: '/me', key: 'me', icon: UserRound },
];

/** The frame of every screen: places below on a phone, beside on a desk. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <Flex direction={{ base: 'column', md: 'row' }} minH="100dvh">
      <SkipNavLink>{t('app.skip')}</SkipNavLink>
      <Nav />
      <Box
        as="main"
        flex="1"
        minW="0"
        px={{ base: '4', md: '8' }}
        pt={{ base: '5', md: '8' }}
        pb={{ base: '28', md: '10' }}
      >
        <SkipNavContent />
        <Box maxW="760px" mx="auto">
          <UpdatePrompt />
          <SyncNotice />
          <Connection />
          <Lazily key={pathname}>
            <Outlet />
          </Lazily>
          <UndoDiscard />
        </Box>
      </Box>
    </Flex>
  );
}

function Nav() {
  const { t } = useTranslation();
  return (
    <Flex
      as="nav"
      className="not-printed"
      aria-label={t('app.nav.label')}
      direction={{ base: 'row', md: 'column' }}
      position={{ base: 'fixed', md: 'sticky' }}
      bottom={{ base: '0', md: 'auto' }}
      top={{ base: 'auto', md: '0' }}
      insetX="0"
      zIndex="2"
      h={{ base: 'auto', md: '100dvh' }}
      w={{ base: 'full', md: '208px' }}
      flexShrink="0"
      bg="bg.panel"
      borderTopWidth={{ base: '1px', md: '0' }}
      borderEndWidth={{ base: '0', md: '1px' }}
      borderColor="border.muted"
      p={{ base: '1', md: '4' }}
      pb={{ base: 'calc(var(--chakra-spacing-1) + env(safe-area-inset-bottom))', md: '4' }}
      gap="1"
    >
      <Flex hideBelow="md" align="center" gap="3" px="2" pb="5">
        <Image src="/icon.svg" alt="" boxSize="9" />
        <Text fontWeight="800" fontSize="xl" letterSpacing="-0.02em">
          {t('app.name')}
        </Text>
      </Flex>
      {PLACES.map(({ to, key, icon: Icon }) => (
        <Flex
          asChild
          key={key}
          flex={{ base: '1', md: 'none' }}
          direction={{ base: 'column', md: 'row' }}
          align="center"
          justify={{ base: 'center', md: 'flex-start' }}
          gap={{ base: '0.5', md: '3' }}
          minH="56px"
          px={{ base: '1', md: '3' }}
          rounded="xl"
          fontSize={{ base: 'xs', md: 'md' }}
          fontWeight="600"
          color="fg.muted"
          _hover={{ bg: 'bg.subtle' }}
          css={{ '&.active': { color: 'ember.fg', bg: 'ember.subtle' } }}
        >
          <NavLink to={to} end={to === '/'}>
            <Icon aria-hidden size={22} />
            {t(`app.nav.${key}`)}
          </NavLink>
        </Flex>
      ))}
    </Flex>
  );
}
