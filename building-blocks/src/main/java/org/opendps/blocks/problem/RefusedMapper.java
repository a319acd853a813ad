package org.opendps.blocks.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** A refusal as problem+json. */
@Provider
@Priority(Priorities.USER)
public class RefusedMapper extends ExceptionMapperBase<Refused> {

    @Override
    protected HttpProblem toProblem(Refused exception) {
        var refusal = exception.refusal();
        var problem = HttpProblem.builder()
                .withType(URI.create("/problems/" + refusal.reason()))
                .withTitle(refusal.title())
                .withStatus(refusal.status())
                .withDetail(refusal.detail());
        refusal.facts().forEach(problem::with);
        refusal.headers().forEach(problem::withHeader);
        return problem.build();
    }
}
