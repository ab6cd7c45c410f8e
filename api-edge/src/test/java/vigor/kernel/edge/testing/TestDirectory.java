package vigor.kernel.edge.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.identity.command.standing.DisableAccount;
import vigor.identity.command.standing.DisclosePersonalData;
import vigor.identity.command.standing.EnableAccount;
import vigor.identity.command.standing.EndSessions;
import vigor.identity.command.standing.StandingCommand;
import vigor.identity.command.standing.StandingId;
import vigor.identity.query.AccountView;
import vigor.identity.query.directory.FindUsers;
import vigor.identity.query.directory.GetUser;
import vigor.identity.query.directory.UserPage;
import vigor.identity.query.directory.UserSummary;
import vigor.identity.query.standing.GetStanding;
import vigor.identity.query.standing.StandingView;
import vigor.kernel.command.PersonId;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;
import vigor.membership.command.ChangeTier;
import vigor.membership.command.SetPersonalBudget;
import vigor.membership.command.Tier;
import vigor.membership.command.WindowKind;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;
import vigor.membership.query.GetTierUsage;
import vigor.membership.query.OpenReservations;
import vigor.membership.query.RequestUse;
import vigor.membership.query.TierFeature;
import vigor.membership.query.TierLimits;
import vigor.membership.query.TierUsageView;
import vigor.membership.query.UsageForecast;
import vigor.membership.query.UsageWindow;

/** Standings, tiers and a directory of those who registered, as domain and read model in one. */
@Component
public class TestDirectory {
  private final Map<PersonId, StandingView> standings = new ConcurrentHashMap<>();
  private final Map<PersonId, CurrentTierView> tiers = new ConcurrentHashMap<>();
  private final List<StandingCommand> decisions = new CopyOnWriteArrayList<>();
  private final TestAccounts accounts;
  private final LiveUpdates live;
  private @Nullable FindUsers asked;
  private @Nullable SetPersonalBudget budget;

  TestDirectory(CommandBus commands, QueryBus queries, TestAccounts accounts, LiveUpdates live) {
    this.accounts = accounts;
    this.live = live;
    for (Class<?> type : StandingCommand.class.getPermittedSubclasses()) {
      commands.subscribe(type.getName(), m -> decide((StandingCommand) m.getPayload()));
    }
    commands.subscribe(
        SetPersonalBudget.class.getName(), m -> limit((SetPersonalBudget) m.getPayload()));
    commands.subscribe(ChangeTier.class.getName(), m -> change((ChangeTier) m.getPayload()));
    queries.subscribe(
        GetStanding.class.getName(),
        StandingView.class,
        m -> standing(((GetStanding) m.getPayload()).person()));
    queries.subscribe(
        GetCurrentTier.class.getName(),
        CurrentTierView.class,
        m -> tier(((GetCurrentTier) m.getPayload()).owner()));
    queries.subscribe(
        GetTierUsage.class.getName(),
        TierUsageView.class,
        m -> usage(((GetTierUsage) m.getPayload()).owner()));
    queries.<@Nullable UserSummary>subscribe(
        GetUser.class.getName(), UserSummary.class, m -> user(((GetUser) m.getPayload()).person()));
    queries.subscribe(
        FindUsers.class.getName(), UserPage.class, m -> find((FindUsers) m.getPayload()));
  }

  /** What administrators decided, in order. */
  public List<StandingCommand> decisions() {
    return List.copyOf(decisions);
  }

  /** What was searched for last. */
  public FindUsers asked() {
    return Objects.requireNonNull(asked);
  }

  /** Somebody with an account. */
  public PersonId register() {
    return accounts.add();
  }

  /** The personal budget that was set last. */
  public SetPersonalBudget lastBudget() {
    return Objects.requireNonNull(budget);
  }

  private long limit(SetPersonalBudget command) {
    budget = command;
    PersonId person = command.allowanceId().person();
    CurrentTierView before = tier(person);
    long version = before.version() + 1;
    tiers.put(person, current(before.tier(), version));
    announce(CurrentTierView.topic(person), version);
    return version;
  }

  /** Puts a person into a tier without anybody asking. */
  public void give(PersonId person, Tier tier) {
    tiers.put(person, current(tier, 0));
  }

  /** Disables an account without anybody asking. */
  public void disable(PersonId person) {
    decide(new DisableAccount(new StandingId(person), person, "Test.", Instant.EPOCH));
  }

  private long decide(StandingCommand command) {
    decisions.add(command);
    PersonId person = command.standingId().person();
    StandingView before = standing(person);
    boolean disabled =
        switch (command) {
          case DisableAccount c -> true;
          case EnableAccount c -> false;
          case EndSessions c -> before.disabled();
          case DisclosePersonalData c -> before.disabled();
        };
    StandingView after =
        new StandingView(
            disabled, command.at(), command.by(), command.reason(), null, 0, before.version() + 1);
    standings.put(person, after);
    announce(StandingView.topic(person), after.version());
    return after.version();
  }

  private long change(ChangeTier command) {
    PersonId person = command.allowanceId().person();
    long version = tier(person).version() + 1;
    tiers.put(person, current(command.tier(), version));
    announce(CurrentTierView.topic(person), version);
    return version;
  }

  private void announce(String topic, long version) {
    live.changed(new ViewChange(topic, topic, version));
  }

  private StandingView standing(PersonId person) {
    return standings.getOrDefault(person, StandingView.USUAL);
  }

  private CurrentTierView tier(PersonId person) {
    return tiers.getOrDefault(person, current(Tier.FREE, -1));
  }

  private static CurrentTierView current(Tier tier, long version) {
    return new CurrentTierView(tier, null, TierLimits.of(tier), TierFeature.of(tier), version);
  }

  private TierUsageView usage(PersonId person) {
    UsageWindow day = window(WindowKind.DAY, "2026-11-28");
    return new TierUsageView(
        tier(person).tier(),
        "UTC",
        day,
        window(WindowKind.WEEK, "2026-W48"),
        window(WindowKind.MONTH, "2026-11"),
        new OpenReservations(0, 1),
        new UsageForecast(0, 0, "Nothing yet."));
  }

  private static UsageWindow window(WindowKind kind, String key) {
    return new UsageWindow(kind, key, new RequestUse(0, 0, 10), null, Instant.EPOCH);
  }

  private @Nullable UserSummary user(PersonId person) {
    AccountView account = accounts.find(person);
    return account == null
        ? null
        : new UserSummary(
            person,
            "Sa…",
            "s…@example.org",
            account.roles(),
            tier(person).tier(),
            null,
            standing(person).disabled(),
            account.registeredAt(),
            null,
            0,
            0);
  }

  private UserPage find(FindUsers query) {
    asked = query;
    return new UserPage(
        accounts.all().stream()
            .filter(account -> query.claim() == null || query.claim().equals(account.claim()))
            .map(account -> Objects.requireNonNull(user(account.id())))
            .limit(query.limit())
            .toList(),
        null);
  }
}
