package org.opendps.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What docs/events.md says of a module's events is what they are; a module has a section there when it has events. */
final class EventsPage {

    private static final String EVENT = "org.opendps.blocks.event.PublicEvent";
    private static final String UNWRAPPED = "com.fasterxml.jackson.annotation.JsonUnwrapped";
    private static final String PAGE = "docs/events.md";
    private static final int TOPIC = 0;
    private static final int PUBLISHER = 1;
    private static final int LISTENERS = 3;
    private static final Pattern INCOMING = Pattern.compile("mp\\.messaging\\.incoming\\.[a-z-]+\\.topic");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)");
    private static final Pattern QUOTED = Pattern.compile("`([A-Za-z]+)`");

    private EventsPage() {}

    static void check(JavaClasses classes) {
        var fields = fieldsByTopic(classes);
        var page = Checkout.lines(PAGE);
        assertThat(page.contains("## " + Checkout.module()))
                .as(PAGE + " has a section of " + Checkout.module() + ", which tells " + fields.keySet())
                .isEqualTo(!fields.isEmpty());
        if (!fields.isEmpty()) {
            namesEveryFieldOfEveryTopic(String.join("\n", page), fields);
            namesWhatTheModuleListensToAndWhatItSays(fields.keySet());
        }
    }

    private static void namesEveryFieldOfEveryTopic(String page, SortedMap<String, Set<String>> fields) {
        fields.forEach((topic, told) ->
                assertThat(documented(page, topic)).as(PAGE + ", " + topic).isEqualTo(told));
    }

    private static void namesWhatTheModuleListensToAndWhatItSays(Set<String> told) {
        var settings = settings();
        var service = settings.getProperty("quarkus.application.name", "?");
        var heard = settings.stringPropertyNames().stream()
                .filter(name -> INCOMING.matcher(name).matches())
                .map(name -> settings.getProperty(name, "?"))
                .collect(Collectors.toCollection(TreeSet::new));
        var rows = rows(PAGE, "| `", "\\|");
        var table = rows("deploy/topics.csv", "", ",");
        Predicate<String[]> listens = row -> row[LISTENERS].contains(service);
        Predicate<String[]> publishes = row -> row[PUBLISHER].equals(service);
        assertThat(topics(rows, listens)).as(PAGE + ", listener " + service).isEqualTo(heard);
        assertThat(topics(table, listens)).as("topics.csv, listener " + service).isEqualTo(heard);
        assertThat(topics(rows, publishes)).as(PAGE + ", publisher " + service).containsAll(told);
        assertThat(topics(table, publishes))
                .as("topics.csv, publisher " + service)
                .isEqualTo(topics(rows, publishes));
    }

    private static Properties settings() {
        var settings = new Properties();
        try (var file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    private static List<String[]> rows(String file, String begin, String separator) {
        return Checkout.lines(file).stream()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.replaceFirst("^\\| ", "").split(separator, -1))
                .map(cells -> Arrays.stream(cells).map(EventsPage::bare).toArray(String[]::new))
                .toList();
    }

    private static String bare(String cell) {
        return cell.replace("`", "").strip();
    }

    private static Set<String> topics(List<String[]> rows, Predicate<String[]> wanted) {
        return rows.stream().filter(wanted).map(row -> row[TOPIC]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words in quotes of the paragraph's first sentence; or the members of the example, where there is one. */
    private static Set<String> documented(String page, String topic) {
        var paragraph = page.substring(page.indexOf("\n`" + topic + "`") + 1);
        var first = paragraph.substring(0, paragraph.indexOf("\n\n"));
        if (first.endsWith(":")) {
            var example = paragraph.substring(paragraph.indexOf('{'), paragraph.indexOf("\n```\n", first.length() + 3));
            return new TreeSet<>(
                    JsonPath.from(example).<String, Object>getMap("").keySet());
        }
        var sentence = PARENTHESES.matcher(first).replaceAll("").split("\\. |\\.$", 2)[0];
        sentence = first.startsWith("`" + topic) ? sentence.substring(topic.length() + 2) : sentence;
        return QUOTED.matcher(sentence)
                .results()
                .map(word -> word.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, Set<String>> fieldsByTopic(JavaClasses classes) {
        var fields = new TreeMap<String, Set<String>>();
        classes.stream()
                .filter(c -> c.isAssignableTo(EVENT))
                .map(JavaClass::reflect)
                .filter(Class::isRecord)
                .forEach(event -> fields.computeIfAbsent(
                                String.valueOf(Sample.of(event).tell("topic")), topic -> new TreeSet<>())
                        .addAll(fields(event).toList()));
        return fields;
    }

    private static Stream<String> fields(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .flatMap(component -> Arrays.stream(component.getAccessor().getAnnotations())
                                .anyMatch(a -> a.annotationType().getName().equals(UNWRAPPED))
                        ? fields(component.getType())
                        : Stream.of(component.getName()));
    }
}
