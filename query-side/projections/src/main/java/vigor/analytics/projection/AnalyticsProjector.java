package vigor.analytics.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.analytics.command.PlanRated;
import vigor.coaching.command.chat.CoachAsked;
import vigor.coaching.command.note.CoachNoteRequested;
import vigor.identity.command.AccountRegistered;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;
import vigor.profile.command.ConsentGiven;
import vigor.profile.command.ConsentPurpose;
import vigor.profile.command.ConsentWithdrawn;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanRequested;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.WorkoutFinished;
import vigor.training.command.workout.WorkoutStarted;

/**
 * Counts what people do, from when they agreed to it. When they take that back, what was counted of
 * them goes; only the day of their registration stays, for a total that names nobody.
 */
@Component
@ProcessingGroup("projection-analytics")
public class AnalyticsProjector {
  private final Table<UUID, CountedPerson> people;
  private final Table<DayKey, CountedDay> days;
  private final Table<UUID, CountedPlan> plans;

  public AnalyticsProjector(JdbcTemplate jdbc) {
    this.people = new Table<>(AnalyticsTables.PEOPLE, jdbc);
    this.days = new Table<>(AnalyticsTables.DAYS, jdbc);
    this.plans = new Table<>(AnalyticsTables.PLANS, jdbc);
  }

  @EventHandler
  void on(AccountRegistered e) {
    LocalDate day = LocalDate.ofInstant(e.registeredAt(), ZoneOffset.UTC);
    people.put(new CountedPerson(e.person().value(), day, person(e.person()).agreed()));
  }

  @EventHandler
  void on(ConsentGiven e) {
    if (e.purpose() == ConsentPurpose.ANALYTICS) {
      agree(e.person(), true);
    }
  }

  @EventHandler
  void on(ConsentWithdrawn e) {
    if (e.purpose() == ConsentPurpose.ANALYTICS) {
      agree(e.person(), false);
      days.forget(e.person());
      plans.forget(e.person());
    }
  }

  @EventHandler
  void on(WorkoutStarted e) {
    count(e.person(), e.startedAt(), day -> day.withStart(e.plannedDay() != null));
  }

  @EventHandler
  void on(WorkoutFinished e) {
    count(e.person(), e.finishedAt(), day -> day.withSession(e.durationMinutes()));
  }

  @EventHandler
  void on(SetLogged e) {
    count(e.person(), e.performedAt(), CountedDay::withSet);
  }

  @EventHandler
  void on(CoachAsked e) {
    count(e.person(), e.at(), CountedDay::withChat);
  }

  @EventHandler
  void on(CoachNoteRequested e) {
    count(e.person(), e.at(), CountedDay::withNote);
  }

  @EventHandler
  void on(PlanRequested e) {
    if (person(e.person()).agreed()) {
      count(e.person(), e.at(), CountedDay::withPlan);
      plans.put(new CountedPlan(e.planId().value(), e.person().value(), e.at(), null, null, null));
    }
  }

  @EventHandler
  void on(PlanGenerated e) {
    plans.find(e.planId().value()).ifPresent(plan -> plans.put(plan.made(e.at())));
  }

  @EventHandler
  void on(PlanRated e) {
    plans
        .find(e.ratingId().plan().value())
        .ifPresent(plan -> plans.put(plan.rated(e.stars().readable().orElse(null), e.at())));
  }

  @EventHandler
  void on(ErasureRequested event) {
    people.forget(event.person());
    days.forget(event.person());
    plans.forget(event.person());
  }

  @ResetHandler
  void reset() {
    people.clear();
    days.clear();
    plans.clear();
  }

  private void count(PersonId person, Instant at, UnaryOperator<CountedDay> deed) {
    if (person(person).agreed()) {
      DayKey key = DayKey.of(person, at);
      days.put(deed.apply(days.find(key).orElseGet(() -> CountedDay.idle(key))));
    }
  }

  private CountedPerson person(PersonId id) {
    return people.find(id.value()).orElseGet(() -> CountedPerson.unknown(id.value()));
  }

  private void agree(PersonId id, boolean agreed) {
    people.put(new CountedPerson(id.value(), person(id).registered(), agreed));
  }
}
