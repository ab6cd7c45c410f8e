import { useTranslation } from 'react-i18next';
import { Empty } from '../../../design/Empty';
import { Loaded } from '../../../design/Loaded';
import { Panel } from '../../../design/Panel';
import { Pages } from '../parts/Pages';
import { useUserQuestion } from './question';
import { UserFilters } from './UserFilters';
import { UsersFrame } from './UsersFrame';
import { UserTable } from './UserTable';
import { useUsers } from './users';

/** Everybody who has an account, found, filtered and sorted by the server. */
export default function UsersPage() {
  const { t } = useTranslation('admin');
  const [question, ask] = useUserQuestion();
  const users = useUsers(question);
  return (
    <UsersFrame title={t('users.title')} lead={t('users.lead')}>
      <UserFilters key={`${question.email} ${question.name}`} question={question} ask={ask} />
      <Loaded query={users} heights={['480px']}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t('users.none')}</Empty>
          ) : (
            <Panel p="2">
              <UserTable users={items} sort={question.sort ?? 'registered'} ask={ask} />
              <Pages next={next} name="cursor" />
            </Panel>
          )
        }
      </Loaded>
    </UsersFrame>
  );
}
