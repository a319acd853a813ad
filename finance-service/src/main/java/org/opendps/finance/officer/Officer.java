package org.opendps.finance.officer;

import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;

/**
 * Who of the council takes a step.
 *
 * @param subject the identity provider's id, which stays the same when somebody's user name changes
 * @param approvesMore whether they are a finance-approver as well
 */
public record Officer(String subject, String name, boolean approvesMore) {

    public static Officer of(Caller caller) {
        return new Officer(caller.subject(), caller.username(), caller.is(Roles.FINANCE_APPROVER));
    }
}
