package vigor.training.edge.plan;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.IfMatch;
import vigor.training.command.plan.ArchivePlan;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.RenamePlan;
import vigor.training.query.plan.PlanView;

/** Renames and archives plans. */
@Component
public class PlanEdits {
  private final Dispatch dispatch;
  private final ReadYourWrites readYourWrites;
  private final PlanReadings readings;
  private final Clock clock;

  PlanEdits(Dispatch dispatch, ReadYourWrites readYourWrites, PlanReadings readings, Clock clock) {
    this.dispatch = dispatch;
    this.readYourWrites = readYourWrites;
    this.readings = readings;
    this.clock = clock;
  }

  /** Renames a plan; without a title it stays as it is. */
  public Mono<ResponseEntity<Object>> edit(
      PersonId owner, PlanId id, PlanEdit edit, @Nullable String ifMatch) {
    Reading<PlanView> plan = readings.plan(owner, id);
    Mono<Long> sent =
        edit.title() == null
            ? plan.read().get().map(PlanView::version)
            : dispatch.send(new RenamePlan(id, owner, edit.title(), clock.instant()), owner);
    return IfMatch.check(ifMatch, readYourWrites, plan)
        .then(Mono.defer(() -> readYourWrites.write(sent, plan)))
        .switchIfEmpty(Mono.error(Refusals::notFound))
        .map(written -> Answers.written(HttpStatus.OK, written, PlanPaths.of(id)));
  }

  /** Puts a plan away. */
  public Mono<ResponseEntity<Object>> archive(PersonId owner, PlanId id, @Nullable String ifMatch) {
    Reading<PlanView> plan = readings.plan(owner, id);
    Mono<Long> sent =
        Mono.defer(() -> dispatch.send(new ArchivePlan(id, owner, clock.instant()), owner));
    return IfMatch.check(ifMatch, readYourWrites, plan)
        .then(Mono.defer(() -> readYourWrites.write(sent, plan)))
        .map(written -> Answers.done(written, PlanPaths.of(id)));
  }
}
