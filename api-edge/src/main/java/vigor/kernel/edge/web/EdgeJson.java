package vigor.kernel.edge.web;

import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import vigor.kernel.edge.language.SaidWords;
import vigor.kernel.edge.language.SpokenJson;

/**
 * JSON as the edge reads and writes it: strict inwards, so that a slip of the caller is told and
 * not guessed away. The event store has a mapper of its own.
 */
@Component
public final class EdgeJson implements WebFluxConfigurer {
  private static final int MAX_BODY_BYTES = 256 * 1024;
  private static final int MAX_DEPTH = 32;
  private static final int MAX_NUMBER_LENGTH = 64;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(MAX_NUMBER_LENGTH)
                          .maxStringLength(MAX_BODY_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.OtherScalar,
              empty -> empty.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
          .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
          .annotationIntrospector(new SaidWords())
          .addModule(
              new SimpleModule("edge")
                  .addDeserializer(BigDecimal.class, new BoundedDecimal())
                  .addDeserializer(String.class, new StorableText())
                  .addSerializer(DayOfWeek.class, new WeekdayCodes.Writer())
                  .addDeserializer(DayOfWeek.class, new WeekdayCodes.Reader()))
          .build();

  /** The mapper behind every request and answer body. */
  public JsonMapper mapper() {
    return mapper;
  }

  @Override
  public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
    configurer.defaultCodecs().maxInMemorySize(MAX_BODY_BYTES);
    configurer.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(mapper));
    configurer.defaultCodecs().jacksonJsonEncoder(new SpokenJson(mapper));
  }
}
