import { useTranslation } from 'react-i18next';
import { useWeight } from '../profile/useWeight';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

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
      ? String(t(known as never, { count: value, value: number.format(value) } as never))
      : [number.format(value), unit].filter(Boolean).join(' ');
  };
}
