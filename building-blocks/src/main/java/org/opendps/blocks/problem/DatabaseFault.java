package org.opendps.blocks.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;

/** Faults of the database that tell the client something, when no rule of a feature has seen them coming. */
final class DatabaseFault {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String NUMERIC_VALUE_OUT_OF_RANGE = "22003";
    private static final Set<String> NO_DATE = Set.of("22007", "22008");

    private DatabaseFault() {}

    static Optional<GeneralProblem> in(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return Optional.of(GeneralProblem.CHANGED_MEANWHILE);
            }
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return Optional.of(GeneralProblem.EXISTS_ALREADY);
            }
            if (cause instanceof SQLException sql && NUMERIC_VALUE_OUT_OF_RANGE.equals(sql.getSQLState())) {
                return Optional.of(GeneralProblem.AMOUNT_TOO_LARGE);
            }
            if (cause instanceof SQLException sql && NO_DATE.contains(String.valueOf(sql.getSQLState()))) {
                return Optional.of(GeneralProblem.MALFORMED_REQUEST);
            }
        }
        return PassingFault.isCauseOf(fault) ? Optional.of(GeneralProblem.SERVICE_AWAY) : Optional.empty();
    }
}
