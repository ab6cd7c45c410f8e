import { useTranslation } from 'react-i18next';
import { useUnit } from './profile';
import { formatNumber } from '../../design/numbers';
import { fromKg } from '../../design/weight';

const MOST_DIGITS = 2;

/** Says kilograms in the reader's unit, for example "62.5 kg" or "137.8 lb". */
export function useWeight(): (kg: number, digits?: number) => string {
  const { t } = useTranslation();
  const unit = useUnit();
  return (kg, digits = MOST_DIGITS) =>
    t(`app.${unit}`, {
      value: formatNumber(fromKg(kg, unit), digits),
    });
}
