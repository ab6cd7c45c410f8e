import { Text } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../parts/Tag';
import { leavesOf, markOf, spokenPath } from './leaves';

/** One value of a state; what is withheld says so. */
export function Value({ value }: { value: unknown }) {
  const { t } = useTranslation('admin');
  const mark = markOf(value);
  if (mark) {
    return <Tag tone={mark === 'sealed' ? 'warn' : 'plain'}>{t(`audit.${mark}`)}</Tag>;
  }
  if (value === null || value === undefined) {
    return (
      <Text as="span" color="fg.muted">
        –
      </Text>
    );
  }
  if (typeof value !== 'object') {
    return (
      <Text as="span" overflowWrap="anywhere">
        {String(value)}
      </Text>
    );
  }
  const leaves = leavesOf(value);
  if (Object.keys(value).length === 0) {
    return (
      <Text as="span" color="fg.muted">
        {Array.isArray(value) ? '[ ]' : '{ }'}
      </Text>
    );
  }
  return (
    <ul style={{ listStyle: 'none' }}>
      {leaves.map((leaf) => (
        <li key={leaf.path}>
          <Text as="span" color="fg.muted">
            {spokenPath(leaf.path)}:{' '}
          </Text>
          <Value value={leaf.value} />
        </li>
      ))}
    </ul>
  );
}
