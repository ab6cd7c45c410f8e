package vigor.coaching.fake.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigor.coaching.fake.Fault;

/** The page on which a person chooses what goes wrong. */
record DemoPage(List<DemoProvider> providers) {

  String html() {
    return """
    <!doctype html><html lang="en"><meta charset="utf-8"><title>Vigor demo providers</title>
    <style>body{font:16px system-ui;margin:2rem;max-width:60rem}td,th{padding:.4rem 1rem;text-align:left}</style>
    <h1>Demo providers</h1>
    <p>These servers are made up and run on this machine only; nothing is sent anywhere and nothing costs money.
    Vigor asks them in this order. Choose what each does, then ask the coach.</p>
    <table><tr><th>Provider</th><th>Does</th><th>Calls</th><th>Tokens it would bill</th></tr>%s</table>
    <p><a href="/">Look again</a></p>
    """
        .formatted(providers.stream().map(DemoPage::row).collect(Collectors.joining()));
  }

  private static String row(DemoProvider provider) {
    return """
    <tr><td>%s</td><td><form method="post" action="/%s"><select name="does" aria-label="What %s does"
    onchange="this.form.submit()">%s</select> <button>Set</button></form></td><td>%d</td><td>%d</td></tr>\
    """
        .formatted(
            provider.name(),
            provider.name(),
            provider.name(),
            options(provider.mood()),
            provider.calls(),
            provider.billedTokens());
  }

  private static String options(String mood) {
    return Stream.concat(
            Stream.of(DemoProvider.WELL), Arrays.stream(Fault.values()).map(Fault::name))
        .map(name -> option(name, name.equals(mood)))
        .collect(Collectors.joining());
  }

  private static String option(String name, boolean chosen) {
    String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
    return "<option value=\"%s\"%s>%s</option>".formatted(name, chosen ? " selected" : "", words);
  }
}
