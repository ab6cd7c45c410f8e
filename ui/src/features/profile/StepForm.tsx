import { EquipmentStep } from './EquipmentStep';
import type { FactStep } from './facts';
import { GoalsStep } from './GoalsStep';
import { HealthStep } from './HealthStep';
import { ScheduleStep } from './ScheduleStep';
import type { StepProps } from './StepProps';
import { SummaryStep } from './SummaryStep';
import type { Step } from './validate';

interface StepFormProps extends StepProps {
  step: Step;
  onGoTo: (step: FactStep) => void;
}

/** The questions of one step. */
export function StepForm({ step, onGoTo, ...questions }: StepFormProps) {
  switch (step) {
    case 'goals':
      return <GoalsStep {...questions} />;
    case 'schedule':
      return <ScheduleStep {...questions} />;
    case 'equipment':
      return <EquipmentStep {...questions} />;
    case 'health':
      return <HealthStep {...questions} />;
    case 'summary':
      return <SummaryStep {...questions} onGoTo={onGoTo} />;
  }
}
