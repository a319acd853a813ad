package org.opendps.blocks.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/**
 * What can be wrong with any request, whatever it is about. The name is the last part of the type, as with a
 * {@link Refusal}.
 */
enum GeneralProblem {
    MALFORMED_REQUEST(400, "Bad Request", "Correct what the violations name and send the request again."),
    NOT_AUTHENTICATED(
            401,
            "Not logged in",
            "Send a valid access token of the identity provider as Authorization: Bearer. Tokens end after some"
                    + " minutes: get a new one."),
    NOT_ALLOWED(
            403, "Forbidden", "Your roles do not allow this. The description of the operation says which role does."),
    NO_SUCH_PATH(404, "Not Found", "Nothing is at this path. Compare it with the OpenAPI document; ids are UUIDs."),
    METHOD_NOT_ALLOWED(405, "Method Not Allowed", "This path does not take that method; see the OpenAPI document."),
    NOT_ACCEPTABLE(
            406,
            "Not Acceptable",
            "Nothing here has the media type that Accept asks for: send application/json, text/csv for lists that are exported,"
                    + " or application/pdf for papers, as the operation describes it."),
    BODY_TOO_LARGE(413, "Request Entity Too Large", "Send less in one request."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported Media Type",
            "Send the body in the Content-Type that the operation describes: application/json, or text/csv for a file of lines."),
    CHANGED_MEANWHILE(
            409,
            "Somebody changed it meanwhile",
            "Another request changed the same thing at the same moment. Read it again and repeat your request."),
    EXISTS_ALREADY(
            409,
            "There is one already",
            "Something that may be there only once is there already. Look for it and use that one, or change what"
                    + " makes yours the same."),
    AMOUNT_TOO_LARGE(
            422,
            "An amount is too large",
            "An amount, or a sum that follows from it, has more digits than can be kept. Check the amounts."),
    UNEXPECTED_ERROR(
            500,
            "Internal Server Error",
            "The fault is ours and is recorded under the request id. Read what you meant to change before you repeat"
                    + " the request, or repeat it with the same Idempotency-Key."),
    SERVICE_AWAY(
            503,
            "A service is away",
            "What this service needs cannot be reached at the moment. Repeat the request after the time in"
                    + " Retry-After, with the same Idempotency-Key."),
    REFUSED(400, "Refused", "The request was refused.");

    private static final int RETRY_AFTER_SECONDS = 5;

    private final int status;
    private final String title;
    private final String advice;

    GeneralProblem(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** What a status of the framework's own means here. */
    static GeneralProblem of(int status) {
        return switch (status) {
            case 409, 422 -> REFUSED;
            default ->
                Arrays.stream(values())
                        .filter(problem -> problem.status == status)
                        .findFirst()
                        .orElse(status >= 500 ? UNEXPECTED_ERROR : REFUSED);
        };
    }

    URI type() {
        return URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String advice() {
        return advice;
    }

    HttpProblem.Builder problem() {
        var problem = HttpProblem.builder()
                .withType(type())
                .withTitle(title)
                .withStatus(status)
                .withDetail(advice);
        return this == SERVICE_AWAY ? problem.withHeader("Retry-After", RETRY_AFTER_SECONDS) : problem;
    }
}
