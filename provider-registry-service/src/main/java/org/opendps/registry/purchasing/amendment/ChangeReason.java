package org.opendps.registry.purchasing.amendment;

/** Why a council changes what it had announced. */
public enum ChangeReason {
    CONTINUITY_OF_CARE,
    SUCCESSOR_DELAYED,
    REPLACED,
    CHANGE_OF_LAW,
    CHANGE_OF_NEED,
    CORRECTION,
    OTHER
}
