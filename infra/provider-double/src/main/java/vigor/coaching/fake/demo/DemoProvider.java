package vigor.coaching.fake.demo;

import java.util.Arrays;
import java.util.Optional;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.fake.Fault;
import vigor.coaching.fake.Reply;

/** One made-up provider and what it does at the moment. */
final class DemoProvider implements AutoCloseable {
  /** The name of being well, beside those of the faults. */
  static final String WELL = "ANSWERS";

  private final String name;
  private final FakeProvider server;
  private final Reply answer;
  private volatile String mood = WELL;

  DemoProvider(String name, int port) {
    this.name = name;
    this.server = FakeProvider.started(port);
    this.answer = Reply.answering(new DemoAnswer("the " + name)::to);
    server.replies(answer);
  }

  String name() {
    return name;
  }

  String mood() {
    return mood;
  }

  int calls() {
    return server.received().size();
  }

  int billedTokens() {
    return server.billed().stream().mapToInt(usage -> usage.input() + usage.output()).sum();
  }

  String baseUrl() {
    return server.baseUrl();
  }

  /** From now on; false for a name that is neither a fault nor {@link #WELL}. */
  boolean feels(String next) {
    Optional<Fault> fault =
        Arrays.stream(Fault.values()).filter(known -> known.name().equals(next)).findFirst();
    if (fault.isEmpty() && !next.equals(WELL)) {
      return false;
    }
    server.replies(fault.isPresent() ? fault.get() : answer);
    mood = next;
    return true;
  }

  @Override
  public void close() {
    server.close();
  }
}
