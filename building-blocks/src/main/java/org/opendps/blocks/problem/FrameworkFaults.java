package org.opendps.blocks.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Faults that the framework finds before our code is asked, in the form of all other problems. */
public class FrameworkFaults {

    private static final int BEFORE_OTHERS = Priorities.USER - 1_000;

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    public Response notLoggedIn(UnauthorizedException fault) {
        return notAuthenticated();
    }

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    public Response badToken(AuthenticationFailedException fault) {
        return notAuthenticated();
    }

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    public Response mismatched(MismatchedInputException fault) {
        return UnreadableBody.problem(fault).toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    public Response unreadable(JsonProcessingException fault) {
        return UnreadableBody.problem(fault).toResponse();
    }

    private static Response notAuthenticated() {
        return HttpProblem.builder()
                .withType(ProblemTypes.of("not-authenticated"))
                .withTitle("Not logged in")
                .withStatus(401)
                .withDetail("Send a valid access token of the identity provider as Authorization: Bearer. Tokens end"
                        + " after some minutes: get a new one.")
                .withHeader("WWW-Authenticate", "Bearer")
                .build()
                .toResponse();
    }
}
