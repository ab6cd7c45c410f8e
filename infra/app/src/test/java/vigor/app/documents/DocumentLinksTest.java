package vigor.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentLinksTest {
  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern REQUIREMENT = Pattern.compile("(?m)^\\| V\\d+\\.\\d+\\.\\d+ .*");

  @Test
  void every_link_of_the_documents_leads_to_a_file() throws IOException {
    List<String> dead = documents().stream().flatMap(DocumentLinksTest::deadLinks).toList();

    assertThat(documents()).hasSizeGreaterThan(10);
    assertThat(dead).isEmpty();
  }

  @Test
  void every_requirement_that_is_met_names_code_and_test() throws IOException {
    String asvs = Files.readString(PROJECT.resolve("docs/asvs.md"));

    assertThat(REQUIREMENT.matcher(asvs).results().map(row -> row.group()))
        .hasSizeGreaterThan(60)
        .allSatisfy(
            row -> {
              String[] cells = row.split("\\|", -1);
              assertThat(cells).hasSize(6);
              if (!cells[2].contains("**Not met**") && !cells[2].contains("**Partly**")) {
                assertThat(cells[3]).as("code of %s", row).contains("](");
                assertThat(cells[4]).as("test of %s", row).contains("](");
              }
            });
  }

  private static Stream<String> deadLinks(Path document) {
    try {
      return LINK.matcher(Files.readString(document))
          .results()
          .map(link -> link.group(1))
          .filter(link -> !link.matches("[a-z]+:.*|#.*"))
          .map(link -> link.split("#", 2)[0])
          .filter(link -> !Files.exists(document.resolveSibling(link)))
          .map(link -> PROJECT.relativize(document) + " -> " + link);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(PROJECT.resolve("README.md")),
              docs.filter(path -> path.toString().endsWith(".md")))
          .toList();
    }
  }
}
