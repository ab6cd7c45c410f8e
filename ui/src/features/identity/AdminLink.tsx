import { Button } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from './session';

/** The way to the administrator's screens, for administrators. */
export function AdminLink() {
  const { t } = useTranslation();
  const isAdmin = useMe().data?.roles.includes('admin');
  return (
    isAdmin && (
      <Button asChild size="xl" variant="outline">
        <Link to="/admin">{t('identity.admin')}</Link>
      </Button>
    )
  );
}
