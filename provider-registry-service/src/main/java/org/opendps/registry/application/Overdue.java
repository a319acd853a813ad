package org.opendps.registry.application;

/** Whether a list has only what is overdue. */
public enum Overdue {
    ONLY
}
