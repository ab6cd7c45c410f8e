package vigor.platform.axon;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.MultiCorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.platform.privacy.ErasedSubjects;

/** Buses, gateways and the bounded executors on which handlers run. */
@Configuration(proxyBeanMethods = false)
public class MessagingConfiguration {
  /** Waiting callers beyond this are told to come back later. */
  private static final int QUEUE = 4000;

  @Bean
  OnlyConcurrencyIsRetried commandRetries() {
    return new OnlyConcurrencyIsRetried();
  }

  /** Fewer threads than JDBC connections, so that processors and sagas always find one. */
  @Bean(destroyMethod = "shutdown")
  ThreadPoolExecutor commandExecutor(@Value("${vigor.command-concurrency:12}") int threads) {
    return bounded("command-", threads);
  }

  @Bean(destroyMethod = "shutdown")
  ThreadPoolExecutor queryExecutor(@Value("${vigor.query-concurrency:32}") int threads) {
    return bounded("query-", threads);
  }

  /**
   * Who did it and what caused it travel from each message to all that follow from it; events know
   * the command they come from.
   */
  @Bean
  CorrelationDataProvider correlationDataProvider() {
    return new MultiCorrelationDataProvider<>(
        List.of(
            new MessageOriginProvider(),
            new SimpleCorrelationDataProvider("actor", "requestId"),
            new CommandName()));
  }

  @Bean
  CommandBus commandBus(
      TransactionManager transactions, CorrelationDataProvider correlation, ErasedSubjects erased) {
    SimpleCommandBus bus = SimpleCommandBus.builder().transactionManager(transactions).build();
    bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
    bus.registerHandlerInterceptor(new RefusalsTravel());
    bus.registerHandlerInterceptor(new NothingIsReservedForErased(erased));
    return bus;
  }

  @Bean
  CommandGateway commandGateway(CommandBus bus, OnlyConcurrencyIsRetried retries) {
    return DefaultCommandGateway.builder().commandBus(bus).retryScheduler(retries).build();
  }

  /** Queries read by R2DBC and need no JDBC transaction. */
  @Bean
  QueryBus queryBus() {
    return SimpleQueryBus.builder().transactionManager(NoTransactionManager.INSTANCE).build();
  }

  @Bean
  QueryGateway queryGateway(QueryBus bus) {
    return DefaultQueryGateway.builder().queryBus(bus).build();
  }

  private static ThreadPoolExecutor bounded(String name, int threads) {
    return new ThreadPoolExecutor(
        threads,
        threads,
        1,
        TimeUnit.MINUTES,
        new ArrayBlockingQueue<>(QUEUE),
        Thread.ofVirtual().name(name, 0).factory(),
        new ThreadPoolExecutor.AbortPolicy());
  }
}
