import { useTranslation } from 'react-i18next';
import { useUnit } from './profile';
import { fromKg } from '../../design/weight';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Says kilograms in the reader's unit, for example "62.5 kg" or "137.8 lb". */
export function useWeight(): (kg: number) => string {
  const { t } = useTranslation();
  const unit = useUnit();
  return (kg) => t(`app.${unit}`, { value: number.format(fromKg(kg, unit)) });
}
