package org.opendps.registry.purchasing;

/** Where support takes place. */
public enum Setting {
    BUILDING_BASED,
    COMMUNITY_BASED,
    ONLINE
}
