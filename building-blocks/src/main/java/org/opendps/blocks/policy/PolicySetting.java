package org.opendps.blocks.policy;

import java.util.Locale;
import java.util.Optional;

/** A thing that a council may decide for itself: a constant of the service's own enum. */
public interface PolicySetting {

    String name();

    /** What can be its value. */
    Kind kind();

    /** Whether it says up to how much somebody may approve: whoever approves does not decide it. */
    default boolean isLimitOfApproval() {
        return false;
    }

    /** As it is written in requests, answers and the file of defaults. */
    default String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong with a value, or nothing. */
    default Optional<String> problem(String value) {
        return kind().takes(value) ? Optional.empty() : Optional.of("must be " + kind().words());
    }
}
