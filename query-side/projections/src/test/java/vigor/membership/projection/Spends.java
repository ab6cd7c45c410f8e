package vigor.membership.projection;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vigor.kernel.command.PersonId;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.SpendId;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;
import vigor.membership.command.WindowKind;

/** Events of one person's allowance. */
public record Spends(PersonId person, Tier tier, ZoneId zone) {

  public LlmSpendReserved reserved(int id, long micros, Instant at) {
    return new LlmSpendReserved(
        person,
        spend(id),
        new MicroUsd(micros),
        "plan",
        tier,
        zone,
        windows(at),
        at.plusSeconds(60),
        at);
  }

  public LlmSpendSettled settled(int id, long charged, Instant at) {
    return new LlmSpendSettled(person, spend(id), new MicroUsd(charged), new MicroUsd(charged), at);
  }

  public LlmSpendReleased released(int id, Instant at) {
    return new LlmSpendReleased(person, spend(id), ReleaseReason.CALL_FAILED, at);
  }

  private List<SpendWindow> windows(Instant at) {
    return Arrays.stream(WindowKind.values()).map(kind -> kind.containing(at, zone)).toList();
  }

  private static SpendId spend(int id) {
    return new SpendId(new UUID(2, id));
  }
}
