package org.opendps.registry.acting;

/** What somebody is in a provider: an administrator also decides who else acts for it. */
public enum Position {
    ADMINISTRATOR,
    MEMBER
}
