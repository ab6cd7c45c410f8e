import { Link } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who did or has something, by the end of the id, which differs even for people made in one moment. */
export function Person({ id }: { id: string | null }) {
  const { t } = useTranslation('admin');
  if (id === null) {
    return t('change.vigor');
  }
  return UUID.test(id) ? (
    <Link asChild textDecoration="underline">
      <RouterLink to={`/admin/users/${id}`}>…{id.slice(-8)}</RouterLink>
    </Link>
  ) : (
    id
  );
}
