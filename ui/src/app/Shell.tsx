import { Box, Flex, SkipNavContent, SkipNavLink } from '@chakra-ui/react';
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
import { Outlet, useLocation } from 'react-router';
import { PlacesBar } from '../design/PlacesBar';
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
    <PlacesBar
      label={t('app.nav.label')}
      beside="md"
      places={PLACES.map(({ key, ...place }) => ({ ...place, label: t(`app.nav.${key}`) }))}
    />
  );
}
