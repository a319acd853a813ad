package org.opendps.blocks.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;

/** Gives type and advice to the problems that the framework raises itself, so that a client can branch on each. */
@ApplicationScoped
@Startup
public class ProblemTypes implements ProblemPostProcessor {

    private static final String VIOLATIONS = "violations";
    private static final int BEFORE_IT_IS_LOGGED = 1_000;

    @Override
    public int priority() {
        return BEFORE_IT_IS_LOGGED;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return better(problem, context.cause).orElseGet(() -> complete(problem, context.cause));
    }

    private static Optional<HttpProblem> better(HttpProblem problem, Throwable fault) {
        if (fault instanceof NotFoundException && fault.getCause() instanceof WrongQueryValue wrong) {
            return Optional.of(wrong.problem());
        }
        var unreadable = unreadableBody(fault);
        if (unreadable.isPresent()) {
            return unreadable.map(UnreadableBody::problem);
        }
        if (problem.getStatusCode() == 500) {
            return DatabaseFault.in(fault).map(known -> known.problem().build());
        }
        return Optional.empty();
    }

    // the reader of bodies lets one kind through and wraps the others; what we cannot write ourselves is neither
    private static Optional<JsonProcessingException> unreadableBody(Throwable fault) {
        if (fault instanceof MismatchedInputException mismatched) {
            return Optional.of(mismatched);
        }
        boolean badRequest = fault instanceof WebApplicationException web
                && web.getResponse().getStatus() == 400;
        return badRequest && fault.getCause() instanceof JsonProcessingException json
                ? Optional.of(json)
                : Optional.empty();
    }

    private static HttpProblem complete(HttpProblem problem, Throwable fault) {
        var general = GeneralProblem.of(problem.getStatusCode());
        var complete = HttpProblem.builder(problem);
        if (problem.getType() == null) {
            complete.withType(general.type());
        }
        if (problem.getDetail() == null || fault instanceof WebApplicationException) {
            complete.withDetail(general.advice());
        }
        if (fault instanceof ConstraintViolationException broken
                && problem.getParameters().get(VIOLATIONS) instanceof List<?> violations) {
            complete.with(VIOLATIONS, Violations.named(violations, broken));
        }
        return complete.build();
    }
}
