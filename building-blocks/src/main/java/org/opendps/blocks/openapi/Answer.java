package org.opendps.blocks.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that operations of any service answer, described once each. */
enum Answer {
    MALFORMED(400, "MalformedRequest", "The request cannot be read: `violations` says where", "malformed-request"),
    NOT_AUTHENTICATED(401, "NotAuthenticated", "No token, or none that counts", "not-authenticated"),
    NOT_ALLOWED(403, "NotAllowed", "The caller's roles do not allow this", "not-allowed"),
    NOT_FOUND(404, "NotFound", "It is not there, or the caller may not know of it", "not-found"),
    CONFLICT(
            409,
            "Conflict",
            "Not in the state that it is in, or somebody was faster: `currentState` and `allowed` say what is possible",
            "state-conflict"),
    VERSION_OUTDATED(
            412,
            "VersionOutdated",
            "If-Match is not what it is now: read it again, then change it",
            "version-outdated"),
    BODY_TOO_LARGE(413, "BodyTooLarge", "More than is taken in one request", "body-too-large"),
    UNSUPPORTED(415, "UnsupportedMediaType", "The body has another Content-Type", "unsupported-media-type"),
    RULE(422, "RuleSaysNo", "A rule says no: `citation` names the law where there is one", "idempotency-key-reused"),
    VERSION_MISSING(428, "VersionMissing", "Without If-Match nothing is changed", "version-missing"),
    TOO_MANY(429, "TooManyRequests", "More requests than were agreed", "too-many-requests"),
    AWAY(503, "ServiceAway", "Not now: the same request can be repeated after Retry-After", "service-away"),
    /** Whatever else goes wrong, with a status of its own. */
    OTHER(0, "OtherProblem", "Any other problem: why not, and what to do", "unexpected-error");

    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";

    /** The platform's own, which say less. */
    private static final List<String> REPLACED = List.of("HttpProblem", "HttpValidationProblem");

    private final int status;
    private final String component;
    private final String description;
    private final String example;

    Answer(int status, String component, String description, String example) {
        this.status = status;
        this.component = component;
        this.description = description;
        this.example = example;
    }

    String key() {
        return this == OTHER ? "default" : String.valueOf(status);
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref(component);
    }

    static void describeAll(Components components) {
        REPLACED.forEach(components::removeSchema);
        components.addSchema(PROBLEM, problem());
        components.addSchema(
                VIOLATION,
                object("One thing that is wrong with the request")
                        .addProperty("field", text("The field or parameter, as a path"))
                        .addProperty("in", text("query, path, header or body"))
                        .addProperty("message", text("What it must be")));
        for (var answer : values()) {
            components.addResponse(answer.component, answer.described());
        }
    }

    private APIResponse described() {
        var content = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(PROBLEM))
                .example(shown());
        var response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType("application/problem+json", content));
        if (this == TOO_MANY || this == AWAY) {
            response.addHeader("Retry-After", header("After how many seconds to ask again", SchemaType.INTEGER));
        }
        return response;
    }

    /** In this order, so that the document is the same each time. */
    private Map<String, Object> shown() {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("type", "/problems/" + example);
        shown.put("title", description);
        shown.put("status", status == 0 ? 500 : status);
        return shown;
    }

    static Header header(String description, SchemaType type) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(type));
    }

    private static Schema problem() {
        return object("Problem details (RFC 9457). Each type is explained at its own address")
                .required(List.of("type", "title", "status"))
                .addProperty(
                        "type",
                        text("/problems/ and the reason: what a program branches on")
                                .format("uri-reference"))
                .addProperty("title", text("The reason in words"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("What happened and what to do next"))
                .addProperty("requestId", text("Tell us this when you ask for help"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(VIOLATION)))
                .addProperty("currentState", text("The state that is against it"))
                .addProperty(
                        "allowed",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("What is possible from there")
                                .items(OASFactory.createSchema().addType(SchemaType.STRING)))
                .addProperty("citation", text("The law from which it follows"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
