package org.opendps.blocks.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendps.test.ProblemTable;

class GeneralProblemTest {

    @Test
    void everyGeneralProblemIsDocumented() {
        var general = Arrays.stream(GeneralProblem.values())
                .map(GeneralProblem::problem)
                .map(problem -> problem.build())
                .collect(Collectors.toMap(
                        problem -> String.valueOf(problem.getType()).replace("/problems/", ""),
                        problem -> problem.getStatusCode()));
        assertThat(ProblemTable.written("Every service")).isEqualTo(general);
    }
}
