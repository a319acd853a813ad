package org.opendps.finance.invoice.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.acting.ActingFor;

/**
 * Who sends a document.
 *
 * @param subject the identity provider's id, which stays the same when somebody's user name changes
 * @param onBehalfOf the provider that it is sent for, by somebody who is not of it
 * @param handlesPaper whether it may have reached the council before today
 */
public record Sender(String subject, String name, @Nullable UUID onBehalfOf, boolean handlesPaper) {

    public static Sender of(Caller caller, ActingFor acting) {
        var represented = acting.represented().orElse(null);
        return new Sender(
                caller.subject(),
                caller.username(),
                represented,
                represented != null && caller.is(Roles.SUPPORT_OFFICER));
    }
}
