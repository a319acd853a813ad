package org.opendps.registry.purchasing.rule;

/** Where support takes place. */
public enum Setting {
    BUILDING_BASED,
    COMMUNITY_BASED,
    ONLINE
}
