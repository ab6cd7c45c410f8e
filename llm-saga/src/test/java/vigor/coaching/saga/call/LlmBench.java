package vigor.coaching.saga.call;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.QueueLlmCall;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.fake.Reply;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.answer.KnownAnswers;
import vigor.coaching.saga.budget.SystemSpending;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.Guard;
import vigor.coaching.saga.provider.GuardedProvider;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.Roster;
import vigor.coaching.saga.provider.RosterEntry;
import vigor.coaching.saga.roster.HealthLog;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Commands;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.ChangeTier;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReleaseLlmSpend;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SpendId;
import vigor.membership.command.Tier;

/**
 * The figures of {@code ./vigor bench llm}: the same question to the same double, directly and
 * through the chain, in one run. The chain's time has everything in it: the route, the house's
 * hold, the start stored durably before the socket opens, JSON both ways, HTTP, and the result
 * stored durably after it.
 */
@SpringBootTest(
    classes = SpendingWorld.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "axon.axonserver.enabled=false",
      "axon.update-check.disabled=true",
      "logging.level.root=warn",
      "spring.autoconfigure.exclude="
          + "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.JpaAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration"
    })
class LlmBench {
  private static final Duration PHASE = Duration.ofSeconds(Integer.getInteger("vigor.phase", 15));
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final MicroUsd BOUND =
      SpendingWorld.PRICE.upperBound(
          SpendingWorld.Question.REQUEST.maxInputTokens(),
          SpendingWorld.Question.REQUEST.maxOutputTokens());
  private static final int MOST_AT_ONCE = 1_000;
  private static final int ASKED_BY_ONE = 100;

  private final FakeProvider model = FakeProvider.started();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<LlmCallId, CompletableFuture<Boolean>> ends = new ConcurrentHashMap<>();
  private final AtomicInteger failed = new AtomicInteger();

  @Autowired private EventStore events;
  @Autowired private Commands commands;
  @Autowired private Clock clock;
  @Autowired private LlmWorker worker;
  @Autowired private KnownAnswers known;
  @Autowired private SystemSpending spending;
  @Autowired private CallMeters meters;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) throws IOException {
    String home = Files.createTempDirectory("vigor-bench").toString();
    registry.add("vigor.home", () -> home);
  }

  @Test
  void measures_the_way_to_a_model() throws Exception {
    worker.stop();
    events.subscribe(messages -> messages.forEach(message -> heed(message.getPayload())));
    LlmCaller chain = chain();
    model.replies(Reply.answer("{}"));
    new InFlight(32, PHASE).of(() -> this::askDirectly);
    new InFlight(32, PHASE.multipliedBy(2)).of(through(chain));
    say(
        "the double alone, no thinking  x32   %s",
        new InFlight(32, PHASE).of(() -> this::askDirectly));
    say("the chain, no thinking         x32   %s", new InFlight(32, PHASE).of(through(chain)));
    compare(1, 200, chain);
    compare(32, 200, chain);
    compare(200, 1_000, chain);
    worker.start();
    SpendingWorld.OPEN_AI.replies(Reply.answer("{}"));
    say(
        "queued, leased, asked, told    x1    %s",
        new InFlight(1, PHASE).of(() -> this::askWorker));
    say("a reservation and its release  x1    %s", new InFlight(1, PHASE).of(reserving()));
    say("the same, many persons         x32   %s", new InFlight(32, PHASE).of(reserving()));
    model.close();
    SpendingWorld.OPEN_AI.close();
  }

  private void compare(int callers, int thinking, LlmCaller chain) throws Exception {
    model.replies(Reply.thinking(thinking, Reply.answer("{}")));
    InFlight.Figures direct = new InFlight(callers, PHASE).of(() -> this::askDirectly);
    int idle = threads();
    CompletableFuture<Integer> busy =
        CompletableFuture.supplyAsync(
            LlmBench::threads,
            CompletableFuture.delayedExecutor(PHASE.toMillis() / 2, TimeUnit.MILLISECONDS));
    InFlight.Figures chained = new InFlight(callers, PHASE).of(through(chain));
    say("direct, %4d ms of thinking    x%-4d %s", thinking, callers, direct);
    say("chain                          x%-4d %s", callers, chained);
    say(
        "ADDED                          x%-4d p50 %.1f ms   p99 %.1f ms   platform threads %d,"
            + " before %d",
        callers, chained.p50() - direct.p50(), chained.p99() - direct.p99(), busy.get(), idle);
  }

  /** Threads of the operating system; virtual ones are none. */
  private static int threads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }

  private LlmCaller chain() {
    ProviderSettings settings =
        new ProviderSettings(
            "openai", ProviderFamily.OPENAI, "k", model.baseUrl(), "m", SpendingWorld.PRICE, null);
    LlmProvider provider = new ConfiguredProviders(Limits.STANDARD, clock).provider(settings);
    Guard guard = new Guard(provider.model(), MOST_AT_ONCE, clock);
    Roster roster =
        new Roster(
            RoutingPolicy.FIRST, List.of(RosterEntry.of(new GuardedProvider(provider, guard), 10)));
    return new LlmCaller(
        () -> roster,
        new HealthLog(commands, clock),
        known,
        List.of(new SpendingWorld.Question()),
        spending,
        meters,
        commands,
        clock);
  }

  private boolean askDirectly() throws IOException, InterruptedException {
    String body =
        """
        {"model":"m","messages":[{"role":"system","content":"Say."},\
        {"role":"user","content":"{}"}],"max_completion_tokens":500}\
        """;
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(model.baseUrl() + "/chat/completions"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer k")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    return JsonMapper.shared()
        .readTree(answer.body())
        .at("/choices/0/message/content")
        .asString()
        .equals("{}");
  }

  /** The queued call is stored before; the chain's time begins when a worker has it. */
  private Callable<Callable<Boolean>> through(LlmCaller chain) {
    return () -> {
      LlmJob job = queued();
      return () -> {
        chain.call(job);
        return failed.get() == 0;
      };
    };
  }

  private LlmJob queued() {
    QueueLlmCall call = call();
    commands.accepted(call);
    return new LlmJob(call.callId(), call.owner(), call.task(), BOUND, call.deadline(), 1);
  }

  private QueueLlmCall call() {
    Instant now = clock.instant();
    return new QueueLlmCall(
        new LlmCallId(UUID.randomUUID()),
        new PersonId(UUID.randomUUID()),
        new LlmTask("test", "x", "1"),
        null,
        BOUND,
        now.plus(PATIENCE),
        now);
  }

  /** All of it: the call stored, handed to a worker, made, and its end heard of. */
  private boolean askWorker() {
    QueueLlmCall call = call();
    CompletableFuture<Boolean> end = new CompletableFuture<>();
    ends.put(call.callId(), end);
    commands.accepted(call);
    return end.join();
  }

  /** One person asks a hundred times, then another comes. */
  private Callable<Callable<Boolean>> reserving() {
    Queue<Asker> free = new ConcurrentLinkedQueue<>();
    return () -> {
      Asker next = free.poll();
      Asker asker = next == null ? newcomer() : next;
      return () -> {
        SpendId spend = new SpendId(UUID.randomUUID());
        Instant now = clock.instant();
        boolean reserved =
            commands.accepted(
                new ReserveLlmSpend(
                    asker.allowance(), spend, BOUND, "test", now.plus(PATIENCE), now));
        commands.accepted(
            new ReleaseLlmSpend(asker.allowance(), spend, ReleaseReason.CALL_FAILED, now));
        if (asker.asked().incrementAndGet() < ASKED_BY_ONE) {
          free.add(asker);
        }
        return reserved;
      };
    };
  }

  private record Asker(AllowanceId allowance, AtomicInteger asked) {}

  private Asker newcomer() {
    AllowanceId allowance = new AllowanceId(new PersonId(UUID.randomUUID()));
    commands.accepted(
        new ChangeTier(allowance, Tier.UNLIMITED, "bench", "measuring", clock.instant()));
    return new Asker(allowance, new AtomicInteger());
  }

  private void heed(Object event) {
    switch (event) {
      case LlmCallCompleted e -> end(e.callId(), true);
      case LlmCallFailed e -> end(e.callId(), false);
      default -> {
        // a step on the way
      }
    }
  }

  private void end(LlmCallId call, boolean well) {
    CompletableFuture<Boolean> waiting = ends.remove(call);
    if (!well) {
      failed.incrementAndGet();
    }
    if (waiting != null) {
      waiting.complete(well);
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
