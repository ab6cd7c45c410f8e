package vigor.kernel.edge.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.stereotype.Component;
import vigor.coaching.query.call.AiRequestPage;
import vigor.coaching.query.call.AiRequestState;
import vigor.coaching.query.call.AiRequestSummary;
import vigor.coaching.query.call.FindAiRequests;
import vigor.kernel.command.PersonId;

/** Requests to language models, as far as the edge needs them. */
@Component
public class TestRequests {
  private final Map<PersonId, AiRequestSummary> asked = new ConcurrentHashMap<>();

  TestRequests(QueryBus queries) {
    queries.subscribe(
        FindAiRequests.class.getName(),
        AiRequestPage.class,
        message -> find((FindAiRequests) message.getPayload()));
  }

  /** Lets a person have been refused a plan; answers with the request's id. */
  public UUID refuse(PersonId person) {
    UUID id = UUID.randomUUID();
    asked.put(
        person, new AiRequestSummary(id, "plan", AiRequestState.REFUSED, Instant.EPOCH, null, 0));
    return id;
  }

  private AiRequestPage find(FindAiRequests query) {
    AiRequestSummary request = asked.get(query.owner());
    return new AiRequestPage(request == null ? List.of() : List.of(request), null);
  }
}
