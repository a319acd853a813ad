package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody who is logged in at the real identity provider and calls the real gateway. */
public final class Actor {

    private final Web web;
    private final Doors doors;
    private final Session session;
    private final Map<String, String> headers;

    private Actor(Web web, Doors doors, Session session, Map<String, String> headers) {
        this.web = web;
        this.doors = doors;
        this.session = session;
        this.headers = headers;
    }

    /** A person; the demonstration realm lets the client {@code dps-cli} log in with a password. */
    static Actor person(Web web, Doors doors, String name, String password) {
        var grant = new LinkedHashMap<String, String>();
        grant.put("grant_type", "password");
        grant.put("client_id", "dps-cli");
        grant.put("scope", "openid");
        grant.put("username", name);
        grant.put("password", password);
        return new Actor(web, doors, new Session(web, doors, grant), Map.of());
    }

    /** A machine with a secret of its own. */
    static Actor machine(Web web, Doors doors, String client) {
        var grant = Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client);
        return new Actor(web, doors, new Session(web, doors, grant), Map.of());
    }

    /** The same login, for a provider that lets it. */
    public Actor onBehalfOf(String provider) {
        return with("On-Behalf-Of", provider);
    }

    /** The same login, with a header on every request. */
    public Actor with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Actor(web, doors, session, more);
    }

    public Answer get(String path) {
        return send(path, request(path).GET());
    }

    public Answer delete(String path) {
        return send(path, request(path).DELETE());
    }

    /** A part of what is there already, such as its validity: reads it first, so that nobody's change is lost. */
    public Answer rewrite(String resource, String part, Object body) {
        var tag = get(resource).headers().firstValue("ETag").orElseThrow();
        return with("If-Match", tag).put(resource + part, body);
    }

    /** What stands by a resource as it is: reads it first, and says which version that was. */
    public Answer postAsRead(String resource, String part, Object body) {
        var tag = get(resource).headers().firstValue("ETag").orElseThrow();
        return with("If-Match", tag).post(resource + part, body);
    }

    /** The bytes of a file. */
    public Answer put(String path, byte[] bytes) {
        return send(
                path,
                request(path)
                        .header("Content-Type", "application/octet-stream")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    /** The bytes of a file that is not there yet. */
    public Answer post(String path, byte[] bytes) {
        return send(
                path,
                request(path)
                        .header("Content-Type", "application/octet-stream")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    public Answer put(String path, Object body) {
        return send(
                path,
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(Web.write(body))));
    }

    /** With an idempotency key, as a careful client does: a request that is repeated does its work once. */
    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** With a key that was used before, it is the same request again. */
    public Answer post(String path, Object body, String key) {
        return send(
                path,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(Web.write(body))));
    }

    public Answer post(String path) {
        return post(path, Map.of());
    }

    /** A file for a spreadsheet. */
    public Answer postCsv(String path, String file) {
        return send(
                path,
                request(path)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(file)));
    }

    /** Asks until the answer is as wished: what another service must first hear of takes a moment. */
    public Answer await(String path, Predicate<Answer> wished) {
        return until(() -> get(path), wished);
    }

    /** Repeats a request that is refused only because an event is still on its way. */
    public Answer postWhenHeard(String path, Object body, String... reasons) {
        return until(() -> post(path, body), answer -> {
            for (var reason : reasons) {
                if (answer.isProblem(reason)) {
                    return false;
                }
            }
            return true;
        });
    }

    /** A claim of the current token, as the services see it. */
    public @Nullable String claim(String name) {
        var payload = Base64.getUrlDecoder().decode(session.token().split("\\.", -1)[1]);
        JsonNode claim = Web.json(new String(payload, java.nio.charset.StandardCharsets.UTF_8))
                .path(name);
        return claim.isMissingNode() ? null : claim.asText();
    }

    /** For a tool that asks by itself. */
    public String token() {
        return session.token();
    }

    /** A new token, for claims that have changed. */
    public void renew() {
        session.renew();
    }

    private Answer until(Supplier<Answer> question, Predicate<Answer> wished) {
        var answer = Waiting.until(question, wished);
        if (!wished.test(answer)) {
            throw new StoryFailed(answer.request() + " did not come to what it must; at last " + answer.status() + ": "
                    + answer.body());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(doors.gateway() + path))
                .header("Authorization", "Bearer " + session.token());
        headers.forEach(request::header);
        return request;
    }

    /** Repeats what was answered with 503, as the answer asks: a service that has died is back in a moment. */
    private Answer send(String path, HttpRequest.Builder request) {
        var response = Waiting.until(() -> web.send(request), answer -> answer.statusCode() != 503);
        return new Answer(
                response.request().method() + " " + path,
                response.statusCode(),
                response.headers(),
                Web.json(response.body()));
    }
}
