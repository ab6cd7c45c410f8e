import { Box, Flex, SkipNavContent, SkipNavLink } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { Connection } from '../../app/Connection';
import { Lazily } from '../../app/Lazily';
import { useMe } from '../identity/session';
import { StepUp } from '../identity/stepup/StepUp';
import { AdminNav } from './AdminNav';
import { NotAllowed } from './NotAllowed';

/** The frame of the administrator's screens, for administrators only. */
export function AdminFrame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const allowed = useMe().data?.roles.includes('admin') === true;
  return (
    <Flex direction={{ base: 'column', lg: 'row' }} minH="100dvh">
      <SkipNavLink>{t('app.skip')}</SkipNavLink>
      {allowed && <AdminNav />}
      <Box
        as="main"
        flex="1"
        minW="0"
        px={{ base: '4', md: '8' }}
        pt={{ base: '5', md: '8' }}
        pb={{ base: '28', lg: '10' }}
      >
        <SkipNavContent />
        <Box maxW="1120px" mx="auto">
          {allowed ? (
            <StepUp>
              <Connection />
              <Lazily key={pathname}>
                <Outlet />
              </Lazily>
            </StepUp>
          ) : (
            <NotAllowed />
          )}
        </Box>
      </Box>
    </Flex>
  );
}
