package org.opendps.calloff.regime;

import java.time.LocalDate;

/** A notice, the last day on which it is published in time, and the law. */
public record NoticeDue(NoticeKind kind, LocalDate due, String citation) {}
