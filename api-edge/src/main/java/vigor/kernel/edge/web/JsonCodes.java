package vigor.kernel.edge.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Reads enums in paths and query strings by the same codes as in JSON. */
@Component
@SuppressWarnings("rawtypes")
final class JsonCodes implements WebFluxConfigurer, ConverterFactory<String, Enum> {
  private final EdgeJson json;

  JsonCodes(EdgeJson json) {
    this.json = json;
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverterFactory(this);
  }

  @Override
  public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
    return code -> json.mapper().convertValue(code, type);
  }
}
