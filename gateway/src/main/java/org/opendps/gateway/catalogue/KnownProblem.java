package org.opendps.gateway.catalogue;

import java.util.List;

/**
 * One type of problem.
 *
 * @param where who answers it, in words
 */
public record KnownProblem(String reason, int status, String title, List<String> where) {

    public String places() {
        return String.join(", ", where);
    }
}
