package vigor.kernel.edge.language;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import vigor.kernel.command.language.Said;

/**
 * Writes what is marked as {@link Said} in the language of the reader; collections by their items.
 */
public final class SaidWords extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Object findSerializer(MapperConfig<?> config, Annotated member) {
    return isSaid(member) && member.getRawType() == String.class
        ? SaidSerializer.class
        : super.findSerializer(config, member);
  }

  @Override
  public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated member) {
    return isSaid(member) && member.getRawType() != String.class
        ? SaidSerializer.class
        : super.findContentSerializer(config, member);
  }

  private static boolean isSaid(Annotated member) {
    return member.hasAnnotation(Said.class);
  }
}
