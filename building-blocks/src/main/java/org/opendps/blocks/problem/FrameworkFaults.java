package org.opendps.blocks.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Faults that the framework finds before our code is asked, in the form of all other problems. */
public class FrameworkFaults {

    private static final int BEFORE_OTHERS = Priorities.USER - 1_000;

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    public Response notLoggedIn(UnauthorizedException fault, UriInfo uri) {
        return answer(notAuthenticated(), fault, uri);
    }

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    public Response notAccepted(AuthenticationFailedException fault, UriInfo uri) {
        return answer(isUnreachable(fault) ? identityProviderAway() : notAuthenticated(), fault, uri);
    }

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    public Response identityProviderNotReady(OIDCException fault, UriInfo uri) {
        return answer(identityProviderAway(), fault, uri);
    }

    /** Named one by one: the framework's own mappers of the narrower kinds would win otherwise. */
    @ServerExceptionMapper(
            value = {
                JsonProcessingException.class,
                InvalidDefinitionException.class,
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class
            },
            priority = BEFORE_OTHERS)
    public Response json(JsonProcessingException fault, UriInfo uri) {
        return answer(GeneralProblem.UNEXPECTED_ERROR.problem().build(), fault, uri);
    }

    private static boolean isUnreachable(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static HttpProblem identityProviderAway() {
        return GeneralProblem.SERVICE_AWAY
                .problem()
                .withDetail(
                        "The identity provider cannot be reached, so the token cannot be checked. Repeat the request"
                                + " after the time in Retry-After.")
                .build();
    }

    private static HttpProblem notAuthenticated() {
        return GeneralProblem.NOT_AUTHENTICATED
                .problem()
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
    }

    private static Response answer(HttpProblem problem, Throwable fault, UriInfo uri) {
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(fault, uri))
                .toResponse();
    }
}
