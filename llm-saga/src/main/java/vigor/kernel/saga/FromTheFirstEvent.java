package vigor.kernel.saga;

import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Lets policies and sagas follow the log from its first event on, so that nobody who asks for
 * something while the very first start is under way is missed.
 */
public final class FromTheFirstEvent {
  private FromTheFirstEvent() {}

  /** These groups, many events at a time. */
  public static ConfigurerModule follow(String... groups) {
    return following(List.of(groups), builder -> builder);
  }

  /** These groups, one event at a time: one person's trouble is not another's. */
  public static ConfigurerModule oneByOne(String... groups) {
    return following(List.of(groups), builder -> builder.batchSize(1));
  }

  /** This group in one line, so that each event is handled after all that went before. */
  public static ConfigurerModule inOneLine(String group) {
    return following(List.of(group), builder -> builder.initialSegmentCount(1));
  }

  /** A saga, one event at a time. */
  public static ConfigurerModule saga(Class<?> saga, String group) {
    return configurer -> {
      configurer.eventProcessing().registerSaga(saga);
      oneByOne(group).configureModule(configurer);
    };
  }

  private static ConfigurerModule following(
      List<String> groups, UnaryOperator<PooledStreamingEventProcessor.Builder> pace) {
    return configurer ->
        groups.forEach(
            group ->
                configurer
                    .eventProcessing()
                    .registerPooledStreamingEventProcessorConfiguration(
                        group,
                        (configuration, builder) ->
                            pace.apply(
                                builder.initialToken(StreamableMessageSource::createTailToken))));
  }
}
