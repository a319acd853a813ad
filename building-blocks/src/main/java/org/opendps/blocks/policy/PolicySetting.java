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

    /** Whether it is meant by a name: as it is written, or in the camelCase of all other names of the API. */
    default boolean isNamed(String name) {
        return name.equals(written()) || name.equals(camelCase());
    }

    private String camelCase() {
        var words = name().toLowerCase(Locale.ROOT).split("_", -1);
        var joined = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            joined.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return joined.toString();
    }

    /** What is wrong with a value, or nothing. */
    default Optional<String> problem(String value) {
        return kind().takes(value) ? Optional.empty() : Optional.of("must be " + kind().words());
    }
}
