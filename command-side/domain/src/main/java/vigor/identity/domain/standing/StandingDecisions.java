package vigor.identity.domain.standing;

import java.util.List;
import vigor.identity.command.standing.AccountDisabled;
import vigor.identity.command.standing.AccountEnabled;
import vigor.identity.command.standing.DisableAccount;
import vigor.identity.command.standing.DisclosePersonalData;
import vigor.identity.command.standing.EnableAccount;
import vigor.identity.command.standing.EndSessions;
import vigor.identity.command.standing.PersonalDataDisclosed;
import vigor.identity.command.standing.SessionsEnded;
import vigor.identity.command.standing.StandingCommand;
import vigor.identity.command.standing.StandingEvent;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;

/** What an account's standing answers to each command. Pure. */
final class StandingDecisions {
  private StandingDecisions() {}

  static List<StandingEvent> decide(StandingCommand command, boolean disabled) {
    PersonId person = command.standingId().person();
    Personal<String> reason = Personal.of(ReasonIsGiven.check(command.reason()));
    return switch (command) {
      case DisableAccount c -> {
        NobodyDisablesThemselves.check(c);
        yield disabled ? List.of() : List.of(new AccountDisabled(person, c.by(), reason, c.at()));
      }
      case EnableAccount c ->
          disabled ? List.of(new AccountEnabled(person, c.by(), reason, c.at())) : List.of();
      case EndSessions c -> List.of(new SessionsEnded(person, c.by(), reason, c.at()));
      case DisclosePersonalData c ->
          List.of(new PersonalDataDisclosed(person, c.by(), reason, c.at()));
    };
  }

  static boolean isDisabled(StandingEvent event, boolean before) {
    return switch (event) {
      case AccountDisabled e -> true;
      case AccountEnabled e -> false;
      case SessionsEnded e -> before;
      case PersonalDataDisclosed e -> before;
    };
  }
}
