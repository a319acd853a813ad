package org.opendps.finance.attendance;

import org.opendps.blocks.access.Caller;

/**
 * Who has done something.
 *
 * @param subject the identity provider's id, which stays the same when somebody's user name changes
 * @param name what people read
 */
record Signature(String subject, String name) {

    static Signature of(Caller caller) {
        return new Signature(caller.subject(), caller.username());
    }
}
