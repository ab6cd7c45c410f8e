package vigor.app.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vigor.admin.query.operation.ChainStatus;
import vigor.platform.audit.proof.CheckpointKey;

/** What to raise an alarm about: lag, parked events, and events that are not chained. */
@Component
class Gauges implements MeterBinder {
  private final ProcessorViews processors;
  private final ChainView chain;
  private final boolean chained;

  Gauges(ProcessorViews processors, ChainView chain, ObjectProvider<CheckpointKey> key) {
    this.processors = processors;
    this.chain = chain;
    this.chained = key.getIfAvailable() != null;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    processors.streaming().forEach((name, processor) -> bind(registry, name, processor));
    Gauge.builder("vigor.dead.letters", processors, Gauges::letters)
        .description("Events that projections could not handle")
        .register(registry);
    if (chained) {
      Gauge.builder("vigor.audit.chain.position", chain, c -> c.status().position())
          .description("Events that are chained")
          .register(registry);
      Gauge.builder("vigor.audit.chain.waiting", chain, c -> c.status().waiting())
          .description("Events that are stored and not chained yet")
          .register(registry);
      Gauge.builder("vigor.audit.chain.unsigned", chain, c -> unsigned(c.status()))
          .description("Chained events that no checkpoint vouches for yet")
          .register(registry);
    }
  }

  private void bind(MeterRegistry registry, String name, StreamingEventProcessor processor) {
    Gauge.builder("vigor.processor.lag", processor, this::lag)
        .tag("processor", name)
        .description("Indexes of the log between the newest event and the slowest segment")
        .register(registry);
  }

  private double lag(StreamingEventProcessor processor) {
    return ProcessorViews.lag(processor, processors.head()).orElse(0);
  }

  private static double letters(ProcessorViews views) {
    return views.letters().values().stream().mapToLong(Long::longValue).sum();
  }

  private static double unsigned(ChainStatus status) {
    return status.position() - status.signedUpTo();
  }
}
