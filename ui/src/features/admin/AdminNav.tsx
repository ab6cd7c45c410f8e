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
import { useTranslation } from 'react-i18next';
import { PlacesBar } from '../../design/PlacesBar';
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

/** The administrator's places, and the way back to the own training. */
export function AdminNav() {
  const { t } = useTranslation('admin');
  const training = useTraining();
  return (
    <PlacesBar
      label={t('nav.label')}
      beside="lg"
      part={t('nav.admin')}
      places={PLACES.map(({ key, ...place }) => ({ ...place, label: t(`nav.${key}`) }))}
      foot={{ to: training, label: t('nav.app'), icon: ArrowLeft }}
    />
  );
}
