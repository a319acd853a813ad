package org.opendps.registry.application.decision;

/** Whether a list has only what is overdue. */
public enum Overdue {
    ONLY
}
