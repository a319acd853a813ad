package org.opendps.registry.notice;

import java.util.List;

/** The life of a notice; that it is overdue is no state. */
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
