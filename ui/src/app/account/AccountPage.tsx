import './words';
import { Link, Stack } from '@chakra-ui/react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Page } from '../../design/Page';
import { StepUp } from '../../features/identity/stepup/StepUp';

/** A screen about the account: below Me, and able to ask for the password again. */
export function AccountPage(props: ComponentProps<typeof Page>) {
  const { t } = useTranslation();
  return (
    <StepUp>
      <Stack gap="2">
        <Link
          asChild
          color="fg.muted"
          minH="32px"
          alignSelf="start"
          textDecoration="underline"
          className="not-printed"
        >
          <RouterLink to="/me">
            <span aria-hidden>‹</span> {t('app.nav.me')}
          </RouterLink>
        </Link>
        <Page {...props} />
      </Stack>
    </StepUp>
  );
}
