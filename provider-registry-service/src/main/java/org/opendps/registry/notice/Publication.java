package org.opendps.registry.notice;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That a notice is out, and what was in it.
 *
 * @param conflictsAssessedOn when the conflicts assessment was made that comes before a market is announced
 */
@Embeddable
record Publication(
        String reference,
        LocalDate publishedOn,
        @Nullable LocalDate conflictsAssessedOn,
        String publishedBy,
        @JdbcTypeCode(SqlTypes.JSON) NoticeContent content) {}
