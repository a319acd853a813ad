package org.opendps.calloff.notice;

import java.util.List;

/** The life of a notice. */
public enum NoticeStatus {
    DUE,
    PUBLISHED;

    public List<NoticeStatus> next() {
        return switch (this) {
            case DUE -> List.of(PUBLISHED);
            case PUBLISHED -> List.of();
        };
    }
}
