package org.opendps.blocks.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;

/** Gives type and advice to the problems that the framework raises itself, so that a client can branch on each. */
@ApplicationScoped
@Startup
public class ProblemTypes implements ProblemPostProcessor {

    static URI of(String reason) {
        return URI.create("/problems/" + reason);
    }

    static URI forStatus(int status) {
        return of(
                switch (status) {
                    case 400 -> "malformed-request";
                    case 401 -> "not-authenticated";
                    case 403 -> "not-allowed";
                    case 404 -> "no-such-path";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 413 -> "body-too-large";
                    case 415 -> "unsupported-media-type";
                    case 503 -> "service-away";
                    default -> status >= 500 ? "unexpected-error" : "refused";
                });
    }

    static String advice(int status) {
        return switch (status) {
            case 400 -> "Correct what the violations name and send the request again.";
            case 403 -> "Your roles do not allow this. The description of the operation says which role does.";
            case 404 -> "Nothing is at this path. Compare it with the OpenAPI document; ids are UUIDs.";
            case 405 -> "This path does not take that method; see the OpenAPI document.";
            case 406 -> "Only application/json is answered here.";
            case 415 -> "Send the body as Content-Type: application/json.";
            case 503 -> "Wait a moment and repeat the request.";
            default ->
                status >= 500
                        ? "The fault is ours and is recorded under the request id. Nothing was changed."
                        : "The request was refused.";
        };
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        for (var cause = context.cause; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException unreadable) {
                return UnreadableBody.problem(unreadable);
            }
        }
        var complete = HttpProblem.builder(problem);
        if (problem.getType() == null) {
            complete.withType(forStatus(problem.getStatusCode()));
        }
        if (problem.getDetail() == null || context.cause instanceof WebApplicationException) {
            complete.withDetail(advice(problem.getStatusCode()));
        }
        return complete.build();
    }
}
