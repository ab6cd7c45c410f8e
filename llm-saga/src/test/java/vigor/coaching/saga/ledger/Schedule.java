package vigor.coaching.saga.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vigor.coaching.command.route.RoutingStrategy;
import vigor.coaching.fake.Fault;
import vigor.coaching.fake.Reply;
import vigor.coaching.fake.StreamFault;
import vigor.membership.command.Tier;

/**
 * What happens in one run, all of it drawn from one seed.
 *
 * @param scripts what each provider does, call by call
 * @param questions how many each person asks at once
 * @param lifetimes after how many events each process dies; the one after the last lives on
 */
record Schedule(
    long seed,
    Tier tier,
    RoutingStrategy strategy,
    List<List<Reply>> scripts,
    List<Integer> questions,
    List<Integer> lifetimes) {
  static final String ANSWER = "Two sessions this week, as planned.";

  /** Without its mark a stream of Gemini is whole: it has none. */
  private static final List<StreamFault> TRUNCATING =
      List.of(
          StreamFault.ENDS_IN_THE_MIDDLE,
          StreamFault.MARKS_THE_END_TOO_SOON,
          StreamFault.BREAKS_OFF_WITH_AN_ERROR);

  private static final int MOST_PROVIDERS = 3;
  private static final int MOST_REPLIES = 4;

  static Schedule of(long seed) {
    Random random = new Random(seed);
    List<List<Reply>> scripts = new ArrayList<>();
    for (int provider = random.nextInt(MOST_PROVIDERS) + 1; provider > 0; provider--) {
      scripts.add(script(random));
    }
    List<Integer> questions = new ArrayList<>();
    for (int person = random.nextInt(2) + 1; person > 0; person--) {
      questions.add(random.nextInt(3) + 1);
    }
    List<Integer> lifetimes = new ArrayList<>();
    for (int deaths = random.nextInt(3); deaths > 0; deaths--) {
      lifetimes.add(random.nextInt(14) + 1);
    }
    Tier tier = Tier.values()[random.nextInt(Tier.values().length)];
    RoutingStrategy strategy =
        RoutingStrategy.values()[random.nextInt(RoutingStrategy.values().length)];
    return new Schedule(seed, tier, strategy, scripts, questions, lifetimes);
  }

  private static List<Reply> script(Random random) {
    List<Reply> script = new ArrayList<>();
    for (int replies = random.nextInt(MOST_REPLIES) + 1; replies > 0; replies--) {
      script.add(reply(random));
    }
    return script;
  }

  /** One reply in forty takes all the time there is; more would make a long wait of the run. */
  private static Reply reply(Random random) {
    int draw = random.nextInt(40);
    if (draw == 0) {
      return Fault.IS_SILENT;
    }
    if (draw == 1) {
      return Fault.STALLS;
    }
    if (draw < 18) {
      return Reply.answer(ANSWER);
    }
    if (draw < 22) {
      return TRUNCATING.get(random.nextInt(TRUNCATING.size()));
    }
    Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
    return fault == Fault.IS_SILENT || fault == Fault.STALLS || fault == Fault.DRIPS
        ? Fault.IS_OVERLOADED
        : fault;
  }
}
