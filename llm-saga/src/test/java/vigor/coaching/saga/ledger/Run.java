package vigor.coaching.saga.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import vigor.coaching.command.chat.AskCoach;
import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.chat.TurnId;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.fake.Reply;
import vigor.coaching.saga.Billed;
import vigor.coaching.saga.chat.ChatPatience;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.command.PersonId;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.ChangeTier;

/**
 * Plays a schedule: real aggregates, saga, workers and a real table of jobs; real connections to
 * real servers that misbehave, the platform's own stores. A process dies between two events of its
 * own. People ask again after each death, as a browser does.
 */
final class Run implements AutoCloseable {
  private static final String KEY = "canary-7f3a";
  private static final ModelPrice PRICE = new ModelPrice(200_000, 20_000, 1_200_000);
  private static final Duration TO_ANSWER = Duration.ofMillis(1_000);

  /** Only a run that hangs waits so long, however busy the machine is. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final List<ProviderFamily> FAMILIES =
      List.of(ProviderFamily.OPENAI, ProviderFamily.GEMINI, ProviderFamily.ANTHROPIC);

  private final Schedule schedule;
  private final Log log;
  private final List<FakeProvider> providers = new ArrayList<>();
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final Clock clock =
      ((InstantSource) () -> Instant.now().plus(ahead.get())).withZone(ZoneOffset.UTC);
  private final List<AskCoach> questions = new ArrayList<>();
  private final Set<TurnId> turns = new HashSet<>();
  private final Process.Estate estate;

  Run(Schedule schedule, Store store) {
    this.schedule = schedule;
    this.log = new Log(store);
    store.empty();
    this.estate =
        new Process.Estate(
            store,
            log,
            settings(),
            new RoutingPolicy(1, schedule.strategy()),
            new ChatPatience(TO_ANSWER),
            clock);
    prepareQuestions();
  }

  private List<ProviderSettings> settings() {
    List<ProviderSettings> settings = new ArrayList<>();
    for (List<Reply> script : schedule.scripts()) {
      FakeProvider provider = FakeProvider.started().replies(script.toArray(Reply[]::new));
      ProviderFamily family = FAMILIES.get(providers.size());
      providers.add(provider);
      settings.add(
          new ProviderSettings(family.code(), family, KEY, provider.baseUrl(), "m", PRICE, null));
    }
    return settings;
  }

  private void prepareQuestions() {
    for (int person = 0; person < schedule.questions().size(); person++) {
      PersonId owner = new PersonId(new UUID(schedule.seed(), person));
      for (int number = 0; number < schedule.questions().get(person); number++) {
        TurnId turn = new TurnId(new UUID(person, number));
        turns.add(turn);
        questions.add(
            new AskCoach(
                new ConversationId(new UUID(person, number)),
                owner,
                turn,
                Tone.WARM,
                true,
                new CoachQuestion("How many sessions " + number % 2 + "?", List.of()),
                clock.instant()));
      }
    }
  }

  void play() throws InterruptedException {
    for (int lifetime : schedule.lifetimes()) {
      Process mortal = new Process(estate, lifetime);
      try {
        askAll(mortal);
        log.await(events -> mortal.isDead() || Books.areClosed(events, turns), PATIENCE);
      } finally {
        mortal.kill();
      }
      ahead.updateAndGet(TO_ANSWER.plusSeconds(5)::plus);
    }
    Process last = new Process(estate, Long.MAX_VALUE);
    try {
      askAll(last);
      assertThat(log.await(events -> Books.areClosed(events, turns), PATIENCE))
          .as(
              "all ends; the log holds %s",
              log.events().stream().map(event -> event.getClass().getSimpleName()).toList())
          .isTrue();
    } finally {
      last.kill();
    }
  }

  private void askAll(Process process) throws InterruptedException {
    List<Thread> people = new ArrayList<>();
    for (AskCoach question : questions) {
      people.add(Thread.ofVirtual().unstarted(() -> ask(process, question)));
    }
    people.forEach(Thread::start);
    for (Thread one : people) {
      one.join();
    }
  }

  private void ask(Process process, AskCoach question) {
    process.attempt(
        new ChangeTier(
            new AllowanceId(question.owner()),
            schedule.tier(),
            "schedule",
            "drawn",
            clock.instant()));
    process.attempt(question);
  }

  void check() {
    Books books = new Books(log.events());
    books.eachEndsOnce();
    books.noLimitIsPassed();
    books.attemptsStartOnceAndNotAfterTheEnd();
    books.onlyWholeAnswersAreGiven(Schedule.ANSWER);
    books.knownAnswersStayWithTheirPerson();
    books.routesCanBeDecidedAgain();
    books.holdNo(KEY);
    long received = providers.stream().mapToLong(p -> p.received().size()).sum();
    assertThat(received).isLessThanOrEqualTo(books.attempts());
    if (books.hasDoubts()) {
      assertThat(books.cost()).isGreaterThanOrEqualTo(billed());
    } else {
      assertThat(books.cost()).isEqualTo(billed());
    }
  }

  /** What the providers' own books say. */
  private long billed() {
    return providers.stream()
        .mapToLong(provider -> Billed.of(provider.billed(), PRICE).micros())
        .sum();
  }

  @Override
  public void close() {
    providers.forEach(FakeProvider::close);
  }
}
