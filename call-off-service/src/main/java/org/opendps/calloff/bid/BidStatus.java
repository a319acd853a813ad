package org.opendps.calloff.bid;

import java.util.List;

/** The life of a bid. */
public enum BidStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN,
    SET_ASIDE,
    OPENED,
    EXCLUDED,
    WON,
    LOST;

    public List<BidStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> List.of(OPENED, WITHDRAWN, SET_ASIDE);
            case OPENED -> List.of(EXCLUDED, WON, LOST);
            // when the scores that excluded it are settled anew
            case EXCLUDED -> List.of(OPENED);
            case WITHDRAWN, SET_ASIDE, WON, LOST -> List.of();
        };
    }

    /** Whether anybody but the bidder may read it. */
    public boolean isOpen() {
        return switch (this) {
            case OPENED, EXCLUDED, WON, LOST -> true;
            case DRAFT, SUBMITTED, WITHDRAWN, SET_ASIDE -> false;
        };
    }
}
