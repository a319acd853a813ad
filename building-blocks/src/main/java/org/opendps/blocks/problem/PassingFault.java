package org.opendps.blocks.problem;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Faults of the database that go away without anybody changing the request or the event. */
public final class PassingFault {

    /** SQLSTATE classes: connection, rollback for concurrency, resources, operator intervention. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private PassingFault() {}

    public static boolean isCauseOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(SQLException fault) {
        return fault instanceof SQLTransientException
                || fault instanceof SQLRecoverableException
                || isPassing(fault.getSQLState())
                || isWaitForThePool(String.valueOf(fault.getMessage()));
    }

    // the pool has no code for it, and two ways to say it
    private static boolean isWaitForThePool(String message) {
        return message.toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (CLASSES.contains(state.substring(0, 2)) || state.equals(LOCK_NOT_AVAILABLE));
    }
}
