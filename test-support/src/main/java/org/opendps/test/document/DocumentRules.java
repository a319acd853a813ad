package org.opendps.test.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendps.test.Calls;
import org.opendps.test.Infrastructure;
import org.opendps.test.Login;

/** What every service's OpenAPI document is held to. Each service runs them in one test class. */
public final class DocumentRules {

    /** A council of nobody's story: what examples leave behind is in no other test's way. */
    private static final String COUNCIL = "E09000033";

    private final RoleTable roles = new RoleTable();
    private final Supplier<UUID> provider;

    public DocumentRules() {
        this(UUID::randomUUID);
    }

    /** @param provider one that the service knows, where it knows all that can be in a login */
    public DocumentRules(Supplier<UUID> provider) {
        this.provider = provider;
    }

    public void everyOperationKeepsTheConventions() {
        assertThat(new Conventions(ServedDocument.read(), roles).faults()).isEmpty();
    }

    public void isTheDocumentThatIsCheckedIn(String module) {
        new CheckedInDocument(Infrastructure.root().resolve("docs/openapi/" + module + ".yaml"))
                .isWhatIsServed(ServedDocument.read().root());
    }

    /** With ids of nothing that is there: whatever a rule says to it, it is well formed, and so is the answer. */
    public void everyExampleIsUnderstood() {
        var document = ServedDocument.read();
        var answers = new AnswersAsDocumented(document);
        document.operations().stream()
                .filter(operation -> !operation.path().contains("sandbox"))
                .flatMap(operation -> operation.examples().stream())
                .forEach(example -> {
                    var operation = example.operation();
                    int status = Calls.by(caller(operation))
                            .filter(answers)
                            .header("If-Match", "\"0\"")
                            .contentType(ContentType.JSON)
                            .body(example.value().toString())
                            .request(operation.method(), anywhere(operation.path()))
                            .statusCode();
                    assertThat(status).as(example.toString()).isIn(200, 201, 204, 404, 409, 412, 422, 429);
                });
    }

    /** A field that a document names and a service does not know would be refused. */
    public void everyFieldOfARequestIsKnown() {
        var document = ServedDocument.read();
        var unknown = new ArrayList<String>();
        document.operations().stream()
                .filter(operation -> !operation.body().isMissingNode())
                .forEach(operation -> {
                    var body = new Skeleton(document).of(operation.body().path("schema"));
                    for (var field = refused(operation, body); field != null; field = refused(operation, body)) {
                        unknown.add(operation + ": " + field);
                        Skeleton.remove(body, field);
                    }
                });
        assertThat(unknown).isEmpty();
    }

    private @Nullable String refused(DocumentedOperation operation, JsonNode body) {
        var answer = Calls.by(caller(operation))
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(body.toString())
                .request(operation.method(), anywhere(operation.path()));
        return answer.statusCode() == 400 && answer.asString().contains("is not a field here")
                ? answer.jsonPath().getString("violations[0].field")
                : null;
    }

    private Login caller(DocumentedOperation operation) {
        var row = roles.of(operation);
        var held = row.contains("newcomer") ? Set.<String>of() : row.contains("any") ? Set.of("auditor") : row;
        boolean asProvider = held.contains("provider");
        return new Login(
                "somebody-" + UUID.randomUUID(),
                asProvider ? Set.of("provider") : held,
                asProvider || held.isEmpty() ? null : COUNCIL,
                asProvider ? provider.get() : null);
    }

    private static String anywhere(String path) {
        return path.replace("{number}", "1")
                .replace("{financialYear}", "2026-27")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }
}
