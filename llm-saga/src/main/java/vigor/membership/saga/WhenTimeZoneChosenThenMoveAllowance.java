package vigor.membership.saga;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vigor.kernel.saga.Commands;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.MoveAllowance;
import vigor.profile.command.TimeZoneChosen;

/** The windows of an allowance follow the time zone of the person. */
@DisallowReplay
@ProcessingGroup(WhenTimeZoneChosenThenMoveAllowance.GROUP)
public final class WhenTimeZoneChosenThenMoveAllowance {
  static final String GROUP = "policy-allowance-time-zone";

  private final Commands commands;

  public WhenTimeZoneChosenThenMoveAllowance(Commands commands) {
    this.commands = commands;
  }

  @EventHandler
  void on(TimeZoneChosen event) {
    commands.accepted(
        new MoveAllowance(new AllowanceId(event.person()), event.timeZone(), event.at()));
  }
}
