package org.opendps.finance.attendance.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.attendance.file.LineResult.Result;
import org.opendps.finance.attendance.party.Signature;

/** One file of a provider, and what became of its lines. */
@Entity
class AttendanceFile {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID providerId;
    private String reference;
    private String sha256;
    private String sentBy;
    private @Nullable UUID onBehalfOf;
    private Instant sentAt;

    /** Whether each of its weeks has been decided; otherwise it goes on when it is sent again. */
    private boolean complete;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LineResult> lines;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<WeekResult> weeks;

    private int linesReturned;
    private int linesRefused;

    protected AttendanceFile() {}

    AttendanceFile(UUID providerId, String reference, String sha256, Signature by, Instant at) {
        this.id = Ids.next();
        this.providerId = providerId;
        this.reference = reference;
        this.sha256 = sha256;
        this.sentBy = by.name();
        this.onBehalfOf = by.onBehalfOf();
        this.sentAt = at;
        this.lines = List.of();
        this.weeks = List.of();
    }

    void became(List<LineResult> lineResults, List<WeekResult> weekResults, boolean all) {
        lines = List.copyOf(lineResults);
        weeks = List.copyOf(weekResults);
        linesReturned = (int)
                lines.stream().filter(line -> line.result() == Result.RETURNED).count();
        linesRefused = lines.size() - linesReturned;
        complete = all;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID providerId() {
        return providerId;
    }

    String reference() {
        return reference;
    }

    boolean isOf(String content) {
        return sha256.equals(content);
    }

    boolean isComplete() {
        return complete;
    }

    FileHead head() {
        return new FileHead(
                id, reference, providerId, sentBy, onBehalfOf, sentAt, complete, linesReturned, linesRefused);
    }

    List<LineResult> lines() {
        return lines;
    }

    List<WeekResult> weeks() {
        return weeks;
    }
}
