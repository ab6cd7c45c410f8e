import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../design/numbers';
import { useWeight } from '../profile/useWeight';

/** Says a figure with its unit; kilograms in the reader's own. */
export function useFigure(): (value: number, unit: string | null) => string {
  const { i18n, t } = useTranslation();
  const weight = useWeight();
  return (value, unit) => {
    if (unit === 'kg') {
      return weight(value, 1);
    }
    const known = unit ? `progress.unit.${unit}` : '';
    return i18n.exists(known, { count: value })
      ? String(t(known as never, { count: value, value: formatNumber(value) } as never))
      : [formatNumber(value), unit].filter(Boolean).join(' ');
  };
}
