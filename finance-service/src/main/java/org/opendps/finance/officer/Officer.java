package org.opendps.finance.virement;

import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;

/**
 * Who takes a step.
 *
 * @param subject the identity provider's id, which stays the same when somebody's user name changes
 * @param approvesMore whether they have the higher of the two limits
 */
record Officer(String subject, String name, boolean approvesMore) {

    static Officer of(Caller caller) {
        return new Officer(caller.subject(), caller.username(), caller.is(Roles.FINANCE_APPROVER));
    }
}
