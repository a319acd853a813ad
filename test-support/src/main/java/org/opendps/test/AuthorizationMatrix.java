package org.opendps.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

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
    }

    private final List<Row> rows = read();

    /** Operations that take a file for a spreadsheet instead of JSON. */
    private Set<String> files = Set.of();

    /** Fails on an endpoint without a row, and on a row without an endpoint or without a rule of ownership. */
    public void coversEveryEndpoint() {
        Map<String, Map<String, Object>> paths =
                RestAssured.get("/q/openapi?format=json").jsonPath().getMap("paths");
        var operations = new TreeSet<String>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(m -> Set.of("get", "post", "put", "patch", "delete").contains(m))
                .forEach(m -> operations.add(m.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        Set<String> written = rows.stream().map(Row::operation).collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(operations);
        assertThat(rows).allSatisfy(row -> assertThat(row.ownership()).isNotBlank());
    }

    /** Calls every endpoint without a token and once in every role. */
    public void isKept() {
        files = files();
        for (var row : rows) {
            int withoutToken = call(row, RestAssured.given()).statusCode();
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
                var login = new Login("somebody-" + role, Set.of(role), Login.COUNCIL, UUID.randomUUID());
                int status = call(row, Calls.by(login)).statusCode();
                if (row.allows(role)) {
                    assertThat(status).as(row.operation() + " as " + role).isNotIn(401, 403, 500);
                } else {
                    assertThat(status).as(row.operation() + " as " + role).isEqualTo(403);
                }
            }
        }
    }

    private Response call(Row row, io.restassured.specification.RequestSpecification request) {
        var path = row.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        if (files.contains(row.operation())) {
            request.contentType("text/csv").body("nothing");
        } else if (!row.method().equals("GET") && !row.method().equals("DELETE")) {
            request.contentType(ContentType.JSON).body("{}");
        }
        return request.request(row.method(), path);
    }

    private Set<String> files() {
        var document = RestAssured.get("/q/openapi?format=json").jsonPath();
        return rows.stream()
                .filter(row -> row.method().equals("POST"))
                .filter(row -> document.get("paths['" + row.path() + "'].post.requestBody.content.'text/csv'") != null)
                .map(Row::operation)
                .collect(Collectors.toSet());
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
