package org.opendps.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
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
import org.junit.jupiter.api.Test;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.test.Infrastructure;

/** What docs/events.md says of this service's events is what they are. */
class EventsPageTest {

    private static final int TOPIC = 0;
    private static final int PUBLISHER = 1;
    private static final int LISTENERS = 3;
    private static final Pattern INCOMING = Pattern.compile("mp\\.messaging\\.incoming\\.[a-z-]+\\.topic");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)");
    private static final Pattern QUOTED = Pattern.compile("`([A-Za-z]+)`");

    @Test
    void namesEveryFieldOfEveryTopic() throws Exception {
        var page = Files.readString(Infrastructure.root().resolve("docs/events.md"));
        var fields = fieldsByTopic();
        assertThat(fields).isNotEmpty();
        for (var topic : fields.keySet()) {
            assertThat(documented(page, topic)).as(topic).isEqualTo(fields.get(topic));
        }
    }

    @Test
    void namesWhatThisServiceListensToAndWhatItSays() throws Exception {
        var settings = new Properties();
        try (var file = getClass().getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        var service = settings.getProperty("quarkus.application.name");
        var heard = settings.stringPropertyNames().stream()
                .filter(name -> INCOMING.matcher(name).matches())
                .map(settings::getProperty)
                .collect(Collectors.toCollection(TreeSet::new));
        var rows = rows(Infrastructure.root().resolve("docs/events.md"), "| `", "\\|");
        var table = rows(Infrastructure.root().resolve("deploy/topics.csv"), "", ",");
        assertThat(topics(rows, row -> row[LISTENERS].contains(service))).isEqualTo(heard);
        assertThat(topics(table, row -> row[LISTENERS].contains(service))).isEqualTo(heard);
        assertThat(topics(rows, row -> row[PUBLISHER].equals(service)))
                .containsAll(fieldsByTopic().keySet());
        assertThat(topics(table, row -> row[PUBLISHER].equals(service)))
                .isEqualTo(topics(rows, row -> row[PUBLISHER].equals(service)));
    }

    private static List<String[]> rows(Path file, String begin, String separator) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.replaceFirst("^\\| ", "").split(separator, -1))
                .map(cells -> Arrays.stream(cells).map(EventsPageTest::bare).toArray(String[]::new))
                .toList();
    }

    private static String bare(String cell) {
        return cell.replace("`", "").strip();
    }

    private static Set<String> topics(List<String[]> rows, Predicate<String[]> wanted) {
        return rows.stream().filter(wanted).map(row -> row[TOPIC]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words in quotes of the paragraph's first sentence; or the members of the example, where there is one. */
    private static Set<String> documented(String page, String topic) throws IOException {
        var paragraph = page.substring(page.indexOf("\n`" + topic + "`") + 1);
        var first = paragraph.substring(0, paragraph.indexOf("\n\n"));
        if (first.endsWith(":")) {
            var example = paragraph.substring(paragraph.indexOf('{'), paragraph.indexOf("\n```\n", first.length() + 3));
            return new TreeSet<>(new ObjectMapper()
                    .readTree(example).properties().stream()
                            .map(member -> member.getKey())
                            .toList());
        }
        var sentence = PARENTHESES.matcher(first).replaceAll("").split("\\. |\\.$", 2)[0];
        sentence = first.startsWith("`" + topic) ? sentence.substring(topic.length() + 2) : sentence;
        return QUOTED.matcher(sentence)
                .results()
                .map(word -> word.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, Set<String>> fieldsByTopic() throws ReflectiveOperationException {
        var fields = new TreeMap<String, Set<String>>();
        for (var found : new ClassFileImporter().importPackages(EventsPageTest.class.getPackageName())) {
            if (found.isAssignableTo(PublicEvent.class) && found.isRecord()) {
                var event = Class.forName(found.getName());
                fields.computeIfAbsent(topicOf(event), topic -> new TreeSet<>())
                        .addAll(fields(event).collect(Collectors.toSet()));
            }
        }
        return fields;
    }

    private static Stream<String> fields(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? fields(component.getType())
                        : Stream.of(component.getName()));
    }

    /** Asked of an event with nothing in it: which topic it is told on does not hang on what it says. */
    private static String topicOf(Class<?> event) throws ReflectiveOperationException {
        var components = event.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = event.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        var nothing = Arrays.stream(types)
                .map(type -> type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null)
                .toArray();
        return ((PublicEvent) constructor.newInstance(nothing)).topic();
    }
}
