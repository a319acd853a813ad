package org.opendps.calloff.regime;

import java.time.LocalDate;

/**
 * A notice, the last day on which it is published in time, and the law.
 *
 * @param happensOn the day of which it tells: it is not published before
 */
public record NoticeDue(NoticeKind kind, LocalDate happensOn, LocalDate due, String citation) {}
