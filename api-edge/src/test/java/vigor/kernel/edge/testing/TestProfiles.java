package vigor.kernel.edge.testing;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.stereotype.Component;
import vigor.profile.command.HealthScreening;
import vigor.profile.command.MeasureBodyWeight;
import vigor.profile.query.Consents;
import vigor.profile.query.GetProfile;
import vigor.profile.query.ProfileView;

/** A profile whose scales break in many ways. */
@Component
public class TestProfiles {
  public static final int CONCURRENT = 61;
  public static final int BROKEN = 62;
  public static final int BROKEN_ELSEWHERE = 63;
  public static final int OVERLOADED = 64;

  TestProfiles(CommandBus commands, QueryBus queries) {
    queries.subscribe(GetProfile.class.getName(), ProfileView.class, message -> nothingTold());
    commands.subscribe(
        MeasureBodyWeight.class.getName(),
        message -> measure((MeasureBodyWeight) message.getPayload()));
  }

  private static long measure(MeasureBodyWeight command) {
    throw switch ((int) command.bodyWeight().asDouble()) {
      case CONCURRENT -> new ConcurrencyException("stream profile at 7");
      case BROKEN_ELSEWHERE -> new CommandExecutionException("vigor.secret.Thing failed", null);
      case OVERLOADED -> new RejectedExecutionException("queue full");
      default -> new IllegalStateException("vigor.secret.Thing failed");
    };
  }

  private static ProfileView nothingTold() {
    return new ProfileView(
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        new Consents(false, false, false),
        HealthScreening.UNANSWERED,
        true,
        false,
        List.of(),
        false,
        -1);
  }
}
