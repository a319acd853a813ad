package org.opendps.calloff.notice;

import java.util.List;

/** The life of a notice. */
public enum NoticeStatus {
    DUE,
    PUBLISHED,
    /** What it was to tell did not come about. */
    DISMISSED;

    public List<NoticeStatus> next() {
        return switch (this) {
            case DUE -> List.of(PUBLISHED, DISMISSED);
            case PUBLISHED, DISMISSED -> List.of();
        };
    }
}
