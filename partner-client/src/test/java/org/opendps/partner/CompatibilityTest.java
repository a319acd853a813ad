package org.opendps.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A client of the last release goes on working. */
class CompatibilityTest {

    private static final String ACCEPTED = "accepted.csv";

    private static final List<Arguments> BREAKING = List.of(
            changed("an operation is gone", at("/paths/~1v1~1notes", notes -> notes.remove("get"))),
            changed("a path is gone", at("/paths", paths -> paths.remove("/v1/notes/{id}"))),
            changed(
                    "a header is required",
                    document ->
                            ((ObjectNode) document.at("/paths/~1v1~1notes/post/parameters/0")).put("required", true)),
            changed(
                    "another parameter is required",
                    document -> ((ArrayNode) document.at("/paths/~1v1~1notes/get/parameters"))
                            .addObject()
                            .put("name", "from")
                            .put("in", "query")
                            .put("required", true)
                            .putObject("schema")
                            .put("type", "string")),
            changed(
                    "another field is required",
                    document -> ((ArrayNode) document.at("/components/schemas/NoteRequest/required")).add("colour")),
            changed(
                    "a field is answered no more",
                    at("/components/schemas/NoteView/properties", fields -> fields.remove("text"))),
            changed(
                    "a field is taken no more",
                    at("/components/schemas/NoteRequest/properties", fields -> fields.remove("colour"))),
            changed(
                    "a field below a field that may be null is answered no more",
                    at("/components/schemas/Author/properties", fields -> fields.remove("name"))),
            changed(
                    "a field has another type",
                    at("/components/schemas/NoteView/properties/text", text -> text.put("type", "integer"))),
            changed(
                    "a value is taken no more",
                    document -> ((ArrayNode) document.at("/components/schemas/Colour/enum")).remove(0)),
            changed(
                    "a status is answered no more",
                    at("/paths/~1v1~1notes/post/responses", answers -> answers.remove("201"))));

    private static final List<Arguments> HARMLESS = List.of(
            changed(
                    "a field is answered in addition",
                    at(
                            "/components/schemas/NoteView/properties",
                            fields -> fields.putObject("more").put("type", "string"))),
            changed(
                    "a field may be sent in addition",
                    at(
                            "/components/schemas/NoteRequest/properties",
                            fields -> fields.putObject("more").put("type", "string"))),
            changed(
                    "a parameter may be sent in addition",
                    document -> ((ArrayNode) document.at("/paths/~1v1~1notes/get/parameters"))
                            .addObject()
                            .put("name", "from")
                            .put("in", "query")
                            .put("required", false)
                            .putObject("schema")
                            .put("type", "string")),
            changed(
                    "a value is known in addition",
                    document -> ((ArrayNode) document.at("/components/schemas/Colour/enum")).add("GREEN")),
            changed(
                    "there is another operation",
                    document -> ((ObjectNode) document.at("/paths"))
                            .set("/v1/more", document.at("/paths/~1v1~1notes").deepCopy())));

    private static Arguments changed(String what, Consumer<JsonNode> change) {
        return Arguments.of(what, change);
    }

    private static Consumer<JsonNode> at(String place, Consumer<ObjectNode> change) {
        return document -> change.accept((ObjectNode) document.at(place));
    }

    private static Stream<Path> released() {
        return Documents.released().stream();
    }

    @ParameterizedTest
    @MethodSource("released")
    void nothingIsTakenFromClientsOfTheLastRelease(Path released) throws IOException {
        var losses = Compatibility.losses(Documents.read(released), Documents.read(Documents.nowOf(released)));

        assertThat(losses)
                .as("What breaks clients is a new version of the path, or stands with its reason in "
                        + Documents.RELEASED.resolve(ACCEPTED))
                .isSubsetOf(accepted(released));
    }

    /** Each with a reason, and only as long as it is one. */
    private static List<String> accepted(Path released) throws IOException {
        return Files.readAllLines(Documents.RELEASED.resolve(ACCEPTED)).stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .peek(row -> assertThat(row).hasSize(3).doesNotContain(""))
                .filter(row -> released.endsWith(row[0] + ".yaml"))
                .map(row -> row[1])
                .toList();
    }

    @Test
    void everyDocumentOfTheLastReleaseIsStillThere() {
        assertThat(Documents.released())
                .hasSize(Documents.now().size())
                .allSatisfy(released -> assertThat(Documents.nowOf(released)).exists());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("BREAKING")
    void whatBreaksClientsIsFound(String what, Consumer<JsonNode> change) {
        assertThat(lossesBy(change)).as(what).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("HARMLESS")
    void whatBreaksNobodyIsLetThrough(String what, Consumer<JsonNode> change) {
        assertThat(lossesBy(change)).as(what).isEmpty();
    }

    @Test
    void namesTheOperationThatIsGone() {
        assertThat(lossesBy(at("/paths/~1v1~1notes", notes -> notes.remove("get"))))
                .containsExactly("GET /v1/notes is gone");
    }

    private static List<String> lossesBy(Consumer<JsonNode> change) {
        var before = Documents.read(Path.of("src/test/resources/notes.yaml"));
        var after = before.deepCopy();
        change.accept(after);
        return Compatibility.losses(before, after);
    }
}
