package org.opendps.finance.budget;

/** Children's services appear in budgets and spend only: nobody under 18 is placed by this system. */
public enum Directorate {
    ADULTS,
    CHILDREN
}
