package vigor.training.edge.plan;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.kernel.command.language.Language;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.dispatch.Written;
import vigor.kernel.edge.language.AskedLanguage;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.TimeOrderedId;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.RequestPlan;
import vigor.training.query.plan.GetPlanBriefFacts;
import vigor.training.query.plan.PlanBriefFacts;
import vigor.training.query.plan.PlanView;

/**
 * Has a plan made. Answers with the plan when it is there within three seconds, else with where it
 * will be. The same {@code Idempotency-Key} (a UUID) again asks for the same plan.
 */
@RestController
class GenerateWorkoutEndpoint {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Dispatch dispatch;
  private final ReadYourWrites readYourWrites;
  private final PlanReadings readings;
  private final Clock clock;

  GenerateWorkoutEndpoint(
      Dispatch dispatch, ReadYourWrites readYourWrites, PlanReadings readings, Clock clock) {
    this.dispatch = dispatch;
    this.readYourWrites = readYourWrites;
    this.readings = readings;
    this.clock = clock;
  }

  @PostMapping("/api/v1/ai/generate-workout")
  Mono<ResponseEntity<Object>> generate(
      @AuthenticationPrincipal Caller caller,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
      @Valid @RequestBody(required = false) @Nullable GeneratePlanRequest wishes,
      ServerWebExchange exchange) {
    Instant now = clock.instant();
    Language language = AskedLanguage.of(exchange);
    PlanId plan = new PlanId(key == null ? TimeOrderedId.at(now) : key);
    Mono<Long> requested =
        dispatch
            .ask(new GetPlanBriefFacts(caller.person()), PlanBriefFacts.class)
            .map(facts -> request(caller, plan, facts, Optional.ofNullable(wishes), language, now))
            .flatMap(command -> dispatch.send(command, caller.person()));
    return readYourWrites
        .write(requested, readings.madePlan(caller.person(), plan), PATIENCE)
        .map(written -> answer(plan, written));
  }

  private static RequestPlan request(
      Caller caller,
      PlanId plan,
      PlanBriefFacts facts,
      Optional<GeneratePlanRequest> wishes,
      Language language,
      Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.of(facts.timeZone()));
    return new RequestPlan(
        plan,
        caller.person(),
        BriefComposition.brief(facts, wishes.orElse(GeneratePlanRequest.NO_WISHES), today),
        language,
        now);
  }

  private static ResponseEntity<Object> answer(PlanId plan, Written<PlanView> written) {
    URI location = PlanPaths.of(plan);
    return written.view() == null
        ? ResponseEntity.accepted()
            .location(location)
            .header(HttpHeaders.RETRY_AFTER, "1")
            .body(new InTheMaking(plan))
        : Answers.written(HttpStatus.CREATED, written, location);
  }

  /** The plan is being made and will have this id. */
  record InTheMaking(PlanId requestId) {}
}
