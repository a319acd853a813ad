package org.opendps.finance.attendance.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.acting.ActingFor;

/**
 * Who has done something.
 *
 * @param subject the identity provider's id, which stays the same when somebody's user name changes
 * @param name what people read
 * @param onBehalfOf the provider that it is done for, by somebody who is not of it
 */
public record Signature(
        String subject, String name, @Nullable UUID onBehalfOf) {

    public Signature(String subject, String name) {
        this(subject, name, null);
    }

    public static Signature of(Caller caller) {
        return new Signature(caller.subject(), caller.username());
    }

    public static Signature of(Caller caller, ActingFor acting) {
        return new Signature(
                caller.subject(), caller.username(), acting.represented().orElse(null));
    }
}
