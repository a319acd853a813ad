package org.opendps.calloff.competition.procurement;

/** How a contract is awarded. */
public enum Route {
    MINI_COMPETITION,
    /** The person chose the provider (Procurement Act 2023 Sch 5 paras 15 to 17). */
    USER_CHOICE,
    /** To a member of a framework, at the rate that was agreed with it (s.45(4)). */
    AGREED_RATE,
    /** For urgent needs, for some weeks (Care Act 2014 s.19(3); Procurement Act 2023 Sch 5 paras 13, 14). */
    URGENT_INTERIM;

    public boolean isDirect() {
        return this != MINI_COMPETITION;
    }
}
