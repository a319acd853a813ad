package org.opendps.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may call what: {@code src/test/resources/authorization.csv} with the columns method, path, roles (separated by
 * spaces, {@code any}, or {@code anybody} without a token) and ownership (in words). Every operation of the OpenAPI document has a row, every row is an
 * operation, and the service behaves as the row says.
 */
public final class AuthorizationMatrix {

    private static final Set<String> ROLES = Set.of(
            "commissioner",
            "practitioner",
            "support-officer",
            "evaluator",
            "moderator",
            "finance",
            "finance-approver",
            "auditor",
            "admin",
            "provider",
            "portal",
            "finance-system");

    private record Row(String method, String path, Set<String> roles, String ownership) {

        String operation() {
            return method + " " + path;
        }

        boolean allows(String role) {
            return isPublic() || roles.contains("any") || roles.contains(role);
        }

        boolean isPublic() {
            return roles.contains("anybody");
        }

        boolean hasBody() {
            return !method.equals("GET") && !method.equals("DELETE");
        }
    }

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final List<Row> rows = read();

    /** Thousands of calls of which only the status counts: REST Assured would take most of their time for itself. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Fails on an endpoint without a row, and on a row without an endpoint or without a rule of ownership. */
    public void coversEveryEndpoint() {
        var operations = new TreeSet<String>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        Set<String> written = rows.stream().map(Row::operation).collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(operations);
        assertThat(rows).allSatisfy(row -> assertThat(row.ownership()).isNotBlank());
    }

    /** Calls every endpoint without a token and once in every role. */
    public void isKept() {
        var files = files();
        for (var row : rows) {
            boolean isFile = files.contains(row.operation());
            int withoutToken = call(row, isFile, null);
            if (row.isPublic()) {
                assertThat(withoutToken)
                        .as(row.operation() + " without a token")
                        .isNotIn(401, 403, 500);
            } else {
                assertThat(withoutToken)
                        .as(row.operation() + " without a token")
                        .isEqualTo(401);
            }
            for (var role : ROLES) {
                int status = call(row, isFile, somebody(role));
                if (row.allows(role)) {
                    assertThat(status).as(row.operation() + " as " + role).isNotIn(401, 403, 500);
                } else {
                    assertThat(status).as(row.operation() + " as " + role).isEqualTo(403);
                }
            }
        }
    }

    /** The same of a role each time, so that its token is signed once. */
    private static Login somebody(String role) {
        var name = "somebody-" + role;
        var provider = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Login(name, Set.of(role), Login.COUNCIL, provider);
    }

    private int call(Row row, boolean isFile, @Nullable Login login) {
        var path = row.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path));
        if (login != null) {
            request.header("Authorization", "Bearer " + login.token());
        }
        if (isFile) {
            request.header("Content-Type", "text/csv");
        } else if (row.hasBody()) {
            request.header("Content-Type", "application/json");
        }
        try {
            return client.send(request.method(row.method(), body(row, isFile)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(row.operation(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static BodyPublisher body(Row row, boolean isFile) {
        if (isFile) {
            return BodyPublishers.ofString("nothing");
        }
        return row.hasBody() ? BodyPublishers.ofString("{}") : BodyPublishers.noBody();
    }

    /** Operations that take a file for a spreadsheet instead of JSON. */
    private Set<String> files() {
        var paths = document().path("paths");
        return rows.stream()
                .filter(row -> row.method().equals("POST"))
                .filter(row -> paths.path(row.path())
                        .path("post")
                        .at("/requestBody/content")
                        .has("text/csv"))
                .map(Row::operation)
                .collect(Collectors.toSet());
    }

    private static JsonNode document() {
        try {
            return new ObjectMapper()
                    .readTree(RestAssured.get("/q/openapi?format=json").asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read() {
        try {
            var rows = new ArrayList<Row>();
            var lines = Files.readAllLines(Path.of("src/test/resources/authorization.csv"));
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split(",", 4);
                rows.add(new Row(cells[0], cells[1], Set.of(cells[2].split(" ")), cells[3]));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
