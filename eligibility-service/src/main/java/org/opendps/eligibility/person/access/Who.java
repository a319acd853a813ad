package org.opendps.eligibility.person.access;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;

/** Who looks. */
public record Who(
        String username,
        String subject,
        String roles,
        @Nullable String authority) {

    public static Who is(Caller caller) {
        var roles = Roles.ALL.stream().filter(caller::is).sorted().collect(Collectors.joining(" "));
        return new Who(
                caller.username(),
                caller.subject(),
                roles,
                caller.ownAuthority().orElse(null));
    }
}
