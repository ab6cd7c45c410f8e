package vigor.coaching.projection.note.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.RecordFacts;
import vigor.coaching.projection.note.advice.Advice;
import vigor.coaching.projection.note.advice.Situation;
import vigor.coaching.query.note.Recommendation;
import vigor.kernel.command.IsoWeek;
import vigor.training.query.plan.PlanView;

/**
 * A whole week, turned into facts.
 *
 * @param after where the person stood on the Monday after it
 */
public record WeekSight(IsoWeek week, Situation after) {

  /** Nothing when the week was neither trained nor planned. */
  public List<CoachFact> facts() {
    FactList facts = new FactList();
    addSessions(facts);
    after.trained(week).ifPresent(trained -> new WorkFacts(trained, after).addTo(facts));
    new RecordFacts(after.zone())
        .addTo(
            facts,
            after.progress().records().stream().filter(record -> falls(record.at())).toList());
    new BestLift(week, after.progress()).addTo(facts);
    new WeightTrend(week, after).addTo(facts);
    if (!facts.all().isEmpty()) {
      addAdvice(facts);
    }
    return facts.all();
  }

  private void addSessions(FactList facts) {
    after
        .plan()
        .filter(this::ran)
        .ifPresent(
            plan ->
                facts.add(
                    FactKind.ADHERENCE,
                    "%d of %d planned sessions done."
                        .formatted(after.sessionsIn(week), plan.days().size()),
                    "/plan/" + plan.id().value()));
  }

  private boolean ran(PlanView plan) {
    return plan.acceptedAt() != null
        && !LocalDate.ofInstant(plan.acceptedAt(), after.zone()).isAfter(week.firstDay());
  }

  private void addAdvice(FactList facts) {
    Recommendation first = Advice.on(after).items().getFirst();
    facts.add(FactKind.ADVICE, first.title() + ". " + first.reason(), first.link());
  }

  private boolean falls(Instant at) {
    ZoneId zone = after.zone();
    return IsoWeek.of(LocalDate.ofInstant(at, zone)).equals(week);
  }
}
