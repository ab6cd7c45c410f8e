package vigor.membership.command;

import java.time.Instant;

/** A wish about a person's allowance. */
public sealed interface AllowanceCommand
    permits ReserveLlmSpend,
        SettleLlmSpend,
        ReleaseLlmSpend,
        ChangeTier,
        MoveAllowance,
        SetPersonalBudget {
  AllowanceId allowanceId();

  Instant at();
}
