package vigor.kernel.edge.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.language.Language;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;
import vigor.profile.command.Goal;
import vigor.training.command.catalogue.Level;
import vigor.training.command.plan.ArchivePlan;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanCommand;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.RenamePlan;
import vigor.training.command.plan.RequestPlan;
import vigor.training.query.plan.GetPlan;
import vigor.training.query.plan.GetPlanBriefFacts;
import vigor.training.query.plan.PlanBriefFacts;
import vigor.training.query.plan.PlanStatus;
import vigor.training.query.plan.PlanView;

/** Plans that are made at once, unless the wish says {@link #LATER}. */
@Component
public class TestPlans {
  /** The note of a plan that is never made. */
  public static final String LATER = "later";

  private final Map<PlanId, PlanView> plans = new ConcurrentHashMap<>();
  private final Map<PlanId, PersonId> owners = new ConcurrentHashMap<>();
  private final Map<PlanId, PlanBrief> briefs = new ConcurrentHashMap<>();
  private final Map<PlanId, Language> languages = new ConcurrentHashMap<>();
  private final Set<PersonId> strangers = ConcurrentHashMap.newKeySet();
  private final LiveUpdates live;

  TestPlans(CommandBus commands, QueryBus queries, LiveUpdates live) {
    this.live = live;
    for (Class<?> type : PlanCommand.class.getPermittedSubclasses()) {
      commands.subscribe(type.getName(), message -> handle((PlanCommand) message.getPayload()));
    }
    queries.<@Nullable PlanView>subscribe(
        GetPlan.class.getName(), PlanView.class, message -> find((GetPlan) message.getPayload()));
    queries.subscribe(
        GetPlanBriefFacts.class.getName(),
        PlanBriefFacts.class,
        message -> facts(((GetPlanBriefFacts) message.getPayload()).owner()));
  }

  /** Somebody who told nothing yet. */
  public void toldNothing(PersonId person) {
    strangers.add(person);
  }

  /** What a plan was made from. */
  public @Nullable PlanBrief brief(PlanId plan) {
    return briefs.get(plan);
  }

  /** The language a plan was asked for in. */
  public @Nullable Language language(PlanId plan) {
    return languages.get(plan);
  }

  private synchronized long handle(PlanCommand command) {
    PlanView before = plans.get(command.planId());
    if ((before != null && !command.owner().equals(owners.get(command.planId())))
        || (before == null && !(command instanceof RequestPlan))) {
      throw CommandRefused.notFound("PlanBelongsToPerson", "There is no such plan.");
    }
    return switch (command) {
      case RequestPlan request -> before != null ? before.version() : request(request);
      case RenamePlan rename -> publish(plan(rename.planId(), version(before), rename.title()));
      case ArchivePlan archive -> publish(plan(archive.planId(), version(before), null));
      default -> throw new IllegalStateException("not needed here");
    };
  }

  private long request(RequestPlan request) {
    owners.put(request.planId(), request.owner());
    briefs.put(request.planId(), request.brief());
    languages.put(request.planId(), request.language());
    if (!LATER.equals(request.brief().note())) {
      publish(plan(request.planId(), 1, "Made at once"));
    }
    return 0;
  }

  private static long version(@Nullable PlanView before) {
    return before == null ? 0 : before.version() + 1;
  }

  private long publish(PlanView view) {
    plans.put(view.id(), view);
    live.changed(
        new ViewChange(PlanView.topic(view.id()), view.id().value().toString(), view.version()));
    return view.version();
  }

  private @Nullable PlanView find(GetPlan query) {
    return query.owner().equals(owners.get(query.planId())) ? plans.get(query.planId()) : null;
  }

  private static PlanView plan(PlanId id, long version, @Nullable String title) {
    return new PlanView(
        id,
        PlanStatus.PROPOSED,
        "local",
        null,
        null,
        title,
        null,
        6,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        Instant.EPOCH,
        null,
        false,
        List.of(),
        version);
  }

  private PlanBriefFacts facts(PersonId person) {
    return strangers.contains(person)
        ? new PlanBriefFacts(
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            Set.of(),
            null,
            null,
            false,
            List.of(),
            false,
            "UTC",
            List.of("goals", "fitnessLevel"))
        : new PlanBriefFacts(
            List.of(Goal.STRENGTH),
            Level.BEGINNER,
            Set.of(),
            List.of(),
            3,
            45,
            Set.of(),
            1990,
            80.0,
            true,
            List.of(),
            false,
            "Europe/Berlin",
            List.of());
  }
}
