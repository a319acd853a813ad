package org.opendps.test.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opendps.test.Infrastructure;
import org.opendps.test.ProblemTable;

/** Holds each answer to what the document says of the operation: the status, the media type, every field. */
public final class AnswersAsDocumented implements Filter {

    private static final List<String> SECTIONS = List.of("Every service", "building-blocks", Infrastructure.module());

    private final ServedDocument document;
    private final Map<String, Integer> problems = new HashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    AnswersAsDocumented(ServedDocument document) {
        this.document = document;
        SECTIONS.forEach(section -> problems.putAll(ProblemTable.written(section)));
    }

    /** For all requests of a test class, by {@code RestAssured.filters}. */
    public static AnswersAsDocumented ofThisService() {
        return new AnswersAsDocumented(ServedDocument.read());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        document.called(request.getMethod(), URI.create(request.getURI()).getPath())
                .ifPresent(operation -> isAsDocumented(operation, answer));
        return answer;
    }

    private void isAsDocumented(DocumentedOperation operation, Response answer) {
        var called = operation + " answered " + answer.statusCode();
        var responses = operation.node().path("responses");
        var exact = responses.path(String.valueOf(answer.statusCode()));
        assertThat(exact.isMissingNode() && answer.statusCode() < 400)
                .as(called + ", which is not documented")
                .isFalse();
        var content = document.resolve(exact.isMissingNode() ? responses.path("default") : exact)
                .path("content");
        if (answer.contentType() == null || answer.contentType().isEmpty() || answer.statusCode() == 304) {
            return;
        }
        var type = answer.contentType().replaceFirst(";.*", "");
        assertThat(content.has(type)).as(called + " as " + type).isTrue();
        if (answer.statusCode() >= 400) {
            var reason = String.valueOf(answer.jsonPath().getString("type")).replaceFirst("^/problems/", "");
            assertThat(problems).as(called + " in docs/problems.md").containsEntry(reason, answer.statusCode());
        }
        if (type.endsWith("json")) {
            try {
                assertThat(document.faults(content.path(type).path("schema"), json.readTree(answer.asString())))
                        .as(called)
                        .isEmpty();
            } catch (JsonProcessingException e) {
                throw new AssertionError(called + " with what is no JSON", e);
            }
        }
    }
}
