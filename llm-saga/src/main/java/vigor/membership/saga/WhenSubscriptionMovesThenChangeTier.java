package vigor.membership.saga;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vigor.kernel.saga.Commands;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.ChangeTier;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.DowngradeTookEffect;
import vigor.membership.command.subscription.SubscriptionEnded;
import vigor.membership.command.subscription.SubscriptionEvent;
import vigor.membership.command.subscription.TierPaid;
import vigor.membership.command.subscription.UpgradeApproved;

/**
 * The tier follows what was paid, given or ended; what was used of it stays used. An
 * administrator's words about a person stay where they are sealed, with the decision.
 */
@DisallowReplay
@ProcessingGroup(WhenSubscriptionMovesThenChangeTier.GROUP)
public final class WhenSubscriptionMovesThenChangeTier {
  static final String GROUP = "policy-subscription-tier";

  private static final String BILLING = "billing";
  private static final String OWNER = "owner";

  private final Commands commands;

  public WhenSubscriptionMovesThenChangeTier(Commands commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(UpgradeApproved event) {
    change(event, event.to(), event.by().toString(), "Asked for and approved.");
  }

  @EventHandler
  void on(TierPaid event) {
    change(event, event.tier(), BILLING, "Paid for.");
  }

  @EventHandler
  void on(DowngradeTookEffect event) {
    change(event, event.to(), OWNER, "Wished for; the period is over.");
  }

  @EventHandler
  void on(SubscriptionEnded event) {
    String reason = event.unpaid() ? "The payments kept failing." : "The paid period is over.";
    change(event, Tier.FREE, BILLING, reason);
  }

  private void change(SubscriptionEvent event, Tier tier, String by, String reason) {
    commands.accepted(
        new ChangeTier(new AllowanceId(event.person()), tier, by, reason, event.at()));
  }
}
