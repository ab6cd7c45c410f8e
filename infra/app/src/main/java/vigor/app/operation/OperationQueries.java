package vigor.app.operation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vigor.admin.query.operation.DeadLetterPage;
import vigor.admin.query.operation.DeadLetterView;
import vigor.admin.query.operation.FindDeadLetter;
import vigor.admin.query.operation.FindDeadLetters;
import vigor.admin.query.operation.FindProcessors;
import vigor.admin.query.operation.GetSystemStatus;
import vigor.admin.query.operation.ProcessorList;
import vigor.admin.query.operation.SystemStatusView;
import vigor.coaching.query.provider.FindProviders;
import vigor.coaching.query.provider.ProviderList;

/** Answers how the house runs. */
@Component
public class OperationQueries {
  private final ProcessorViews processors;
  private final DeadLetterReads letters;
  private final StatusViews statuses;
  private final QueryGateway queries;
  private final Executor executor;

  OperationQueries(
      ProcessorViews processors,
      DeadLetterReads letters,
      StatusViews statuses,
      QueryGateway queries,
      @Qualifier("queryExecutor") Executor executor) {
    this.processors = processors;
    this.letters = letters;
    this.statuses = statuses;
    this.queries = queries;
    this.executor = executor;
  }

  @QueryHandler
  ProcessorList handle(FindProcessors query) {
    return processors.all();
  }

  @QueryHandler
  DeadLetterPage handle(FindDeadLetters query) {
    return letters.page(query);
  }

  @QueryHandler
  @Nullable DeadLetterView handle(FindDeadLetter query) {
    return letters.find(query.id()).orElse(null);
  }

  @QueryHandler
  CompletableFuture<SystemStatusView> handle(GetSystemStatus query) {
    return queries
        .query(new FindProviders(), ProviderList.class)
        .thenApplyAsync(statuses::status, executor);
  }
}
