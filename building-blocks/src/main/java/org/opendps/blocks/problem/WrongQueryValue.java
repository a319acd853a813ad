package org.opendps.blocks.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;

/** A query parameter holds what cannot be read. */
final class WrongQueryValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String allowed;

    WrongQueryValue(String parameter, String allowed) {
        super(parameter + " must be " + allowed);
        this.parameter = parameter;
        this.allowed = allowed;
    }

    WrongQueryValue(String parameter, String allowed, Throwable cause) {
        super(parameter + " must be " + allowed, cause);
        this.parameter = parameter;
        this.allowed = allowed;
    }

    HttpProblem problem() {
        return GeneralProblem.MALFORMED_REQUEST
                .problem()
                .with("violations", List.of(Map.of("field", parameter, "in", "query", "message", "must be " + allowed)))
                .build();
    }
}
