package vigor.training.projection.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.StoredName;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;
import vigor.training.command.plan.ExerciseSwapped;
import vigor.training.command.plan.PlanAccepted;
import vigor.training.command.plan.PlanAdapted;
import vigor.training.command.plan.PlanArchived;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanEvent;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanRenamed;
import vigor.training.command.plan.PlanRequested;
import vigor.training.command.plan.ProposalRejected;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.query.plan.PlanStatus;
import vigor.training.query.plan.PlanView;
import vigor.training.query.progress.ReceiptView;

/** Keeps one row per plan, with its content as it stands. */
@Component
@ProcessingGroup("projection-plan")
public class PlanProjector {
  private final Table<UUID, PlanRow> plans;
  private final Announcements announcements;
  private final PlanChangeWords words;

  public PlanProjector(JdbcTemplate jdbc, Announcements announcements, Exercises exercises) {
    this.plans = new Table<>(PlanTable.SPEC, jdbc);
    this.announcements = announcements;
    this.words = new PlanChangeWords(exercises);
  }

  @EventHandler
  void on(PlanEvent event, @MessageIdentifier String id, @SequenceNumber Long version) {
    plans.put(evolve(event, id, version));
    announcements.announce(PlanView.topic(event.planId()), version);
  }

  @EventHandler
  void on(ErasureRequested event) {
    plans.forget(event.person());
  }

  @ResetHandler
  void reset() {
    plans.clear();
  }

  private PlanRow evolve(PlanEvent event, String id, long version) {
    if (event instanceof PlanRequested e) {
      return new PlanRow(
          e.planId().value(),
          e.person().value(),
          PlanStatus.REQUESTED,
          e.at(),
          null,
          PlanBody.requested(e.brief(), source(id, e, e.at())),
          version);
    }
    PlanRow plan = plans.get(event.planId().value());
    return switch (event) {
      case PlanRequested e -> plan;
      case ProposalRejected e ->
          plan.with(plan.body().objected(e.findings(), source(id, e, e.at())), version);
      case PlanGenerated e ->
          plan.with(PlanStatus.PROPOSED, version)
              .with(
                  plan.body()
                      .made(e.source(), e.sourceReason(), e.content(), source(id, e, e.at())),
                  version);
      case PlanAccepted e ->
          plan.accepted(e.at(), version).with(plan.body().noted(source(id, e, e.at())), version);
      case PlanArchived e ->
          plan.with(PlanStatus.ARCHIVED, version)
              .with(plan.body().noted(source(id, e, e.at())), version);
      case PlanRenamed e ->
          plan.with(
              plan.body()
                  .rewritten(both(plan, e.title(), PlanEdits::renamed), source(id, e, e.at())),
              version);
      case ExerciseSwapped e ->
          plan.with(
              plan.body()
                  .rewritten(
                      both(
                          plan,
                          e.replacement(),
                          (content, in) ->
                              PlanEdits.swapped(content, e.dayId(), e.exerciseId(), in)),
                      source(id, e, e.at())),
              version);
      case PlanAdapted e ->
          plan.with(
              plan.body()
                  .rewritten(e.content().readable(), source(id, e, e.at()))
                  .explained(e.explanation()),
              version);
    };
  }

  private static <T> Optional<PlanContent> both(
      PlanRow plan, Personal<T> change, BiFunction<PlanContent, T, PlanContent> edit) {
    return Optional.ofNullable(plan.body().content())
        .flatMap(content -> change.readable().map(value -> edit.apply(content, value)));
  }

  private ReceiptView.SourceEvent source(String id, PlanEvent event, Instant at) {
    return new ReceiptView.SourceEvent(id, StoredName.of(event), at, words.of(event));
  }
}
